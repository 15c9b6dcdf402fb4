#!/usr/bin/env bash
# The part of try_package.sh that runs inside the bare Debian, as root.
set -euo pipefail

say() { echo "=== $*"; }
fail() {
    echo "failed: $*"
    tail -n 20 /home/person/*.log 2>/dev/null
    exit 1
}
person() { setpriv --reuid person --regid person --init-groups env -i HOME=/home/person LANG=C.UTF-8 \
    PATH=/usr/bin:/bin USER=person XDG_RUNTIME_DIR=/run/user/1000 DISPLAY=:7 \
    DBUS_SESSION_BUS_ADDRESS=unix:path=/run/user/1000/bus "$@"; }
wait_for() {
    local what=$1 tries=300
    shift
    until "$@" >/dev/null 2>&1; do
        tries=$((tries - 1))
        [ "$tries" -gt 0 ] || fail "$what did not come"
        sleep 0.2
    done
}
answers() { person deskstretch status --json | grep -q '"running": true'; }
program_pid() { pgrep -u person -x deskstretch | head -1; }
in_a_break() { person deskstretch status | grep -qi 'break.*left\|moving\|in a break'; }
break_is_kept() { person deskstretch history --json | grep -q '"completed"'; }
digest_of_home() { find /home/person/.config/deskstretch /home/person/.local/share/deskstretch -type f \
    ! -name '*-wal' ! -name '*-shm' -print0 | sort -z | xargs -0 sha256sum | sha256sum; }

if command -v python3 >/dev/null; then
    fail "there is a Python in this bare system"
fi
apt-get update -qq
# What follows speaks with the screen and the bus; none of it is what the program needs.
say "Installing the older version"
apt-get install -y -qq --no-install-recommends /root/old.deb >/root/apt.log 2>&1 || { tail /root/apt.log; fail "apt"; }
if command -v python3 >/dev/null; then
    fail "it brought a Python along"
fi
deskstretch --version
deskstretch render cat-cow --out /tmp/cat-cow.png
[ -s /tmp/cat-cow.png ] || fail "no picture"
say "A day of its demo, with nothing but its own dependencies"
QT_QPA_PLATFORM=offscreen deskstretch demo --out /tmp/demo >/tmp/demo.log 2>&1 || { tail /tmp/demo.log; fail "demo"; }
grep -q Traceback /tmp/demo.log && { cat /tmp/demo.log; fail "demo"; }
echo "$(find /tmp/demo -name '*.png' | wc -l) pictures"

say "A desktop"
apt-get install -y -qq --no-install-recommends xvfb openbox xfce4-panel dbus-daemon dbus-bin dunst xdotool \
    imagemagick procps at-spi2-core fonts-dejavu-core >>/root/apt.log 2>&1 || { tail /root/apt.log; fail "apt"; }
useradd --create-home person
install -d -o person -g person -m 0700 /run/user/1000
mkdir -p /tmp/.X11-unix && chmod 1777 /tmp /tmp/.X11-unix
install -d -o person -g person /home/person/.config/xfce4/xfconf/xfce-perchannel-xml
cat >/home/person/.config/xfce4/xfconf/xfce-perchannel-xml/xfce4-panel.xml <<'END'
<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="panels" type="array"><value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=6;x=0;y=0"/>
      <property name="length" type="uint" value="100"/>
      <property name="size" type="uint" value="32"/>
      <property name="plugin-ids" type="array"><value type="int" value="1"/></property>
    </property>
  </property>
  <property name="plugins" type="empty"><property name="plugin-1" type="string" value="systray"/></property>
</channel>
END
chown -R person: /home/person/.config
person dbus-daemon --session --address=unix:path=/run/user/1000/bus --fork
person Xvfb :7 -screen 0 1280x800x24 >/home/person/xvfb.log 2>&1 &
wait_for "the screen" test -S /tmp/.X11-unix/X7
person openbox >/home/person/openbox.log 2>&1 &
person xfce4-panel --disable-wm-check >/home/person/panel.log 2>&1 &
person dunst >/home/person/dunst.log 2>&1 &
wait_for "the tray" person dbus-send --session --print-reply --dest=org.kde.StatusNotifierWatcher \
    /StatusNotifierWatcher org.freedesktop.DBus.Peer.Ping

say "Started from its entry in the menu"
mkdir -p /home/person/.config/deskstretch
printf 'welcomed = true\n[reminders.stretch]\nevery_min = 5\n[reminders.cue]\nenabled = false\n[prompts]\ntyping_gap_s = 1\n[look]\nlanguage = "de"\n' \
    >/home/person/.config/deskstretch/settings.toml
chown -R person: /home/person/.config
person deskstretch >/home/person/program.log 2>&1 &
wait_for "an answer" answers
person deskstretch status
person deskstretch doctor | cut -c1-110
wait_for "the tray icon" person sh -c 'dbus-send --session --print-reply \
    --dest=org.kde.StatusNotifierWatcher /StatusNotifierWatcher org.freedesktop.DBus.Properties.Get \
    string:org.kde.StatusNotifierWatcher string:RegisteredStatusNotifierItems | grep -q StatusNotifierItem'
echo "the tray has its icon"

say "A notification after five minutes of work, and a break to its end"
person dbus-monitor --session "interface='org.freedesktop.Notifications',member='Notify'" >/home/person/bus.log 2>&1 &
for _ in $(seq 300); do
    # Hands that work, with the pauses that offers wait for.
    person xdotool mousemove_relative 3 3 sleep 0.2 mousemove_relative -- -3 -3
    sleep 1.3
    if grep -q 'member=Notify' /home/person/bus.log; then
        break
    fi
done
wait_for "a notification" grep -q 'member=Notify' /home/person/bus.log
grep -A12 'member=Notify' /home/person/bus.log | grep string | head -4
wait_for "its German button" grep -q '"Starten"' /home/person/bus.log
person import -window root /home/person/offered.png
person deskstretch start --minutes 0.5
sleep 12
person import -window root /home/person/break.png
tries=400
until break_is_kept; do
    person xdotool mousemove_relative 1 0
    tries=$((tries - 1))
    [ "$tries" -gt 0 ] || fail "the break was not kept"
    sleep 0.5
done
person deskstretch history
person import -window root /home/person/done.png
person deskstretch open week
sleep 4
person import -window root /home/person/history.png

say "Upgraded while it runs"
before=$(program_pid)
kept=$(person deskstretch history)
apt-get install -y -qq /root/new.deb >>/root/apt.log 2>&1 || { tail /root/apt.log; fail "apt"; }
if kill -0 "$before" 2>/dev/null; then
    fail "the older one still runs"
fi
wait_for "the newer one" answers
[ "$(person deskstretch history)" = "$kept" ] || fail "the history is another"
echo "ended $before, started $(program_pid), history kept; $(dpkg-query -W deskstretch)"

say "Removed and purged"
person deskstretch quit
wait_for "its end" sh -c '! pgrep -x deskstretch'
before=$(digest_of_home)
person deskstretch >/home/person/program.log 2>&1 &
wait_for "an answer" answers
apt-get remove -y -qq deskstretch >>/root/apt.log 2>&1
pgrep -x deskstretch && fail "it still runs"
echo "at home, as it was: $([ "$before" = "$(digest_of_home)" ] && echo yes || echo "but for what it wrote itself")"
apt-get install -y -qq /root/new.deb >>/root/apt.log 2>&1
apt-get purge -y -qq deskstretch >>/root/apt.log 2>&1
[ -s /home/person/.local/share/deskstretch/history.sqlite3 ] || fail "the history is gone"
[ -s /home/person/.config/deskstretch/settings.toml ] || fail "the settings are gone"
left=$(find / -xdev -path /proc -prune -o -name '*deskstretch*' ! -path '/home/*' ! -path '/root/*' ! -path '/var/log/*' -print)
[ -z "$left" ] || fail "left behind: $left"
say "All passed"
