#!/usr/bin/env bash
# Try the README's two commands on a clean Debian.
#
#     sudo installer/linux/try_clean.sh [FOLDER]        default: /var/tmp/deskstretch-clean
#
# Makes a root folder that holds a minimal Debian with its python3, pip and venv and nothing else, clones
# what is committed here into it, and runs `bootstrap.py run` (there is no display: the demo) and
# `bootstrap.py test` inside, in process and mount spaces of their own. The bare system is kept in FOLDER as
# an archive, so a second try starts within seconds. This machine's ways to reach package indexes (proxies,
# certificates, pip's and apt's settings) are lent to the inside; nothing else is.
#
# Needs root, debootstrap and git. SUITE (default bookworm) chooses the Debian release. Exits 0 when both
# commands passed.
set -euo pipefail

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
folder=$(realpath -m "${1:-/var/tmp/deskstretch-clean}")
suite=${SUITE:-bookworm}
archive=$folder/$suite.tar
root=$folder/root
home=/home/deskstretch

if [ "${2:-}" != inside-own-spaces ]; then
    mkdir -p "$folder"
    exec unshare --mount --pid --fork --kill-child "$0" "$folder" inside-own-spaces
fi

exec {lock}>"$folder/lock"
if ! flock --nonblock "$lock"; then
    echo "Another try is going on in $folder; name another folder." >&2
    exit 1
fi
if [ ! -f "$archive" ]; then
    echo "Making a bare $suite"
    rm -rf --one-file-system "$root"
    debootstrap --variant=minbase --include=python3,python3-pip,python3-venv,ca-certificates \
        "$suite" "$root" >"$folder/debootstrap.log"
    tar --create --file "$archive.part" --one-file-system --directory "$root" .
    mv "$archive.part" "$archive"
fi
rm -rf --one-file-system "$root"
mkdir "$root"
tar --extract --file "$archive" --directory "$root"

cp -L /etc/resolv.conf "$root/etc/resolv.conf"
cp -L /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/ca-certificates.crt"
apt-config dump | grep -E '^Acquire::(http|https|Check)' >"$root/etc/apt/apt.conf.d/99lent" || true
for settings in /etc/pip.conf /etc/xdg/pip "$HOME/.config/pip"; do
    if [ -e "$settings" ]; then
        inside=${settings/#$HOME/\/root}
        mkdir -p "$root$(dirname "$inside")"
        cp -rL "$settings" "$root$inside"
    fi
done
# Folders of packages that pip's settings name; the files of an index lie beside its `simple` folder.
{ grep -rhoE '/[[:alnum:]/._-]+' /etc/pip.conf /etc/xdg/pip "$HOME/.config/pip" 2>/dev/null || true
  printenv PIP_FIND_LINKS || true; } | tr -s '/' | sed 's:/simple$::' | sort -u | while read -r named; do
    if [ -d "$named" ] && [ "$(realpath "$named")" != / ]; then
        mkdir -p "$root$named"
        mount --bind --options ro "$named" "$root$named"
    fi
done

mount --types proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount --types tmpfs tmpfs "$root/tmp"
git clone --quiet --no-hardlinks "$checkout" "$root$home"
echo "$(git -C "$root$home" log -1 --format='%h %s') in a clean $suite"

lent=()
while IFS= read -r variable; do
    lent+=("$variable=${!variable}")
done < <(compgen -e | grep -E '^(PIP_|SSL_CERT_|[a-z]+_proxy$|[A-Z]+_PROXY$)')
failed=0
for command in run test; do
    SECONDS=0
    status=0
    chroot "$root" /usr/bin/env -i "${lent[@]}" HOME=/root LANG=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin \
        sh -c "cd $home && exec python3 installer/bootstrap.py $command" </dev/null 2>&1 |
        tee "$folder/$command.log" || status=$?
    echo "=== bootstrap.py $command: exit code $status after $SECONDS s; log in $folder/$command.log"
    [ "$status" -eq 0 ] || failed=1
done
echo "=== the root folder stays at $root"
exit "$failed"
