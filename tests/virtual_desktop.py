"""A desktop of its own for tests: screen, session bus, window manager, tray, notifications.

Everything is real: Xvfb, dbus-daemon, openbox, xfce4-panel, dunst. Nothing touches the machine's
own session: home, configuration and runtime folders are private, and every process is ended on
the way out.

    with virtual_desktop(tmp_path) as desktop:             # all parts
        program = desktop.start("deskstretch")
        desktop.wait_until(lambda: desktop.tray_items(), "the tray icon")
        desktop.keys("a", "b")                             # input through xdotool
        desktop.press_button("Later")                      # on the notification that stands
        desktop.crash(desktop.tray).start()                # a crashed panel

Parts can be had alone: ``virtual_desktop(tmp_path, {Part.BUS})``. A test that needs a part whose
program is not installed fails with the name of the package; nothing is skipped in silence.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, HeaderFields, MessageType, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

PATIENCE_S = 15.0
"""How long to wait for a program on a busy machine before the test fails; never how long it takes."""

BUS_CONFIG = """\
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-BUS Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""

PANEL_CONFIG = """\
<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=6;x=0;y=0"/>
      <property name="length" type="uint" value="100"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="size" type="uint" value="28"/>
      <property name="plugin-ids" type="array">
        <value type="int" value="1"/>
        <value type="int" value="2"/>
        <value type="int" value="3"/>
      </property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="tasklist"/>
    <property name="plugin-2" type="string" value="separator">
      <property name="expand" type="bool" value="true"/>
      <property name="style" type="uint" value="0"/>
    </property>
    <property name="plugin-3" type="string" value="systray">
      <property name="square-icons" type="bool" value="true"/>
    </property>
  </property>
</channel>
"""

DUNST_CONFIG = """\
[global]
    monitor = 0
    font = Sans 10
    dmenu = {menu}
    history_length = 50
"""

PICK_FROM_MENU = """\
#!/bin/sh
# dunst offers its actions as lines; the test wrote what the person picks
grep -F "$(cat {pick})" | head -n 1
"""


class Part(Enum):
    BUS = auto()
    SCREEN = auto()
    WINDOW_MANAGER = auto()
    TRAY = auto()
    NOTIFICATIONS = auto()


PACKAGES = {
    "dbus-daemon": "dbus-daemon",
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "openbox": "openbox",
    "xfce4-panel": "xfce4-panel",
    "dunst": "dunst",
    "import": "imagemagick",
    "parec": "pulseaudio-utils",
    "pulseaudio": "pulseaudio",
    "xrandr": "x11-xserver-utils",
    "sway": "sway",
    "xset": "x11-xserver-utils",
}


SERVICES = {"xfce4-panel": "org.kde.StatusNotifierWatcher", "dunst": "org.freedesktop.Notifications"}


class Program:
    """A process of the desktop that can be killed and started again. ``ready`` says it is up."""

    def __init__(
        self,
        command: Sequence[str],
        env: Mapping[str, str],
        log: Path,
        ready: Callable[[], bool] = lambda: True,
    ) -> None:
        self.command = tuple(command)
        self.log = log
        self._env = dict(env)
        self._ready = ready
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    @property
    def running(self) -> bool:
        return self._process is not None and self._process.poll() is None

    @property
    def exit_code(self) -> int | None:
        return None if self._process is None else self._process.poll()

    def start(self) -> Program:
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                self.command, env=self._env, stdin=subprocess.DEVNULL, stdout=log, stderr=log
            )
        wait_until(self._up, f"{self.command[0]} to be ready, see {self.log}")
        return self

    def kill(self) -> None:
        """End it as a crash would."""
        self._end(signal.SIGKILL)

    def stop(self) -> None:
        """Ask it to end, and insist when it does not."""
        self._end(signal.SIGTERM)

    def wait(self, within_s: float = PATIENCE_S) -> int:
        assert self._process is not None
        return self._process.wait(within_s)

    def output(self) -> str:
        return self.log.read_text(errors="replace")

    def _up(self) -> bool:
        assert self.running, f"{self.command[0]} ended with {self.exit_code}:\n{self.output()}"
        return self._ready()

    def _end(self, with_signal: signal.Signals) -> None:
        if self._process is None:
            return
        if self.running:
            self._process.send_signal(with_signal)
        try:
            self._process.wait(PATIENCE_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


@dataclass
class VirtualDesktop:
    """What `virtual_desktop` yields. A part that was not asked for is ``None``."""

    folder: Path
    env: dict[str, str]
    bus: Program | None = None
    screen: Program | None = None
    window_manager: Program | None = None
    tray: Program | None = None
    notifications: Program | None = None
    _programs: list[Program] = field(default_factory=list)

    def start(self, *command: str, env: Mapping[str, str] | None = None) -> Program:
        """Start a program on this desktop; it is ended with it."""
        return self._run(command, lambda: True, env)

    def python(self, code: str, *arguments: str) -> Program:
        """Run Python code on this desktop, with Qt on its screen."""
        return self.start(sys.executable, "-c", code, *arguments)

    def run(self, *command: str) -> str:
        """Run a program to its end and give back what it printed."""
        done = subprocess.run(command, env=self.env, capture_output=True, text=True, timeout=PATIENCE_S)
        assert done.returncode == 0, f"{command} ended with {done.returncode}: {done.stderr}"
        return done.stdout

    def succeeds(self, *command: str) -> bool:
        """Whether a program can be run to a good end now."""
        done = subprocess.run(command, env=self.env, capture_output=True, timeout=PATIENCE_S)
        return done.returncode == 0

    def wait_until(self, condition: Callable[[], object], what: str, within_s: float = PATIENCE_S) -> Any:
        return wait_until(condition, what, within_s)

    # input and sight

    def keys(self, *names: str) -> None:
        """Press and release keys, by their X names."""
        self.run("xdotool", "key", *names)

    def move_pointer(self, x: int, y: int) -> None:
        self.run("xdotool", "mousemove", str(x), str(y))

    def click(self, x: int, y: int, button: int = 1) -> None:
        self.run("xdotool", "mousemove", str(x), str(y), "click", str(button))

    def windows(self, name: str) -> list[int]:
        """Ids of mapped windows whose title matches the regular expression ``name``."""
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", name],
            env=self.env, capture_output=True, text=True, timeout=PATIENCE_S,
        )  # fmt: skip
        return [int(line) for line in found.stdout.split()]

    def screenshot(self, path: Path) -> None:
        """Save the whole screen as a picture to look at."""
        self.run("import", "-silent", "-window", "root", str(path))

    # the bus

    @contextlib.contextmanager
    def connection(self) -> Iterator[DBusConnection]:
        """A blocking connection to the desktop's bus, for asking and for posing as a service."""
        connection = open_dbus_connection(self.env["DBUS_SESSION_BUS_ADDRESS"])
        try:
            yield connection
        finally:
            connection.close()

    def call(
        self, service: str, path: str, interface: str, method: str, signature: str = "", *body: Any
    ) -> tuple[Any, ...]:
        """Call a method on the desktop's bus and give back the body of the answer."""
        address = DBusAddress(path, service, interface)
        with self.connection() as connection:
            return _answer(connection, new_method_call(address, method, signature or None, body))

    def has_service(self, name: str) -> bool:
        bus = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
        return bool(self.call(*bus, "NameHasOwner", "s", name)[0])

    def crash(self, part: Program | None) -> Program:
        """Kill the tray or the notification service, and return when the bus knows that it is gone."""
        assert part is not None
        service = SERVICES[part.command[0]]
        part.kill()
        self.wait_until(lambda: not self.has_service(service), f"{service} to be gone")
        return part

    def tray_items(self) -> list[str]:
        """The tray icons that are registered with the tray host over StatusNotifier."""
        watcher = DBusAddress(
            "/StatusNotifierWatcher", "org.kde.StatusNotifierWatcher", "org.kde.StatusNotifierWatcher"
        )
        with self.connection() as connection:
            wanted = Properties(watcher).get("RegisteredStatusNotifierItems")
            return _answer(connection, wanted)[0][1]

    # notifications as a person sees and answers them

    def shown_notifications(self) -> int:
        """How many notifications stand on the screen now."""
        return int(self.run("dunstctl", "count", "displayed"))

    def past_notifications(self) -> list[dict[str, Any]]:
        """Those that are gone, the newest first, as dunst tells them: summary, body, appname …"""
        told = json.loads(self.run("dunstctl", "history"))["data"][0]
        return [{key: value["data"] for key, value in one.items()} for one in told]

    def click_notification(self) -> None:
        """Click the text of the newest notification: its default action."""
        self.run("dunstctl", "action")

    def press_button(self, label: str) -> None:
        """Press the button ``label`` of the newest notification."""
        (self.folder / "pick").write_text(label)
        self.run("dunstctl", "context")

    def close_notification(self) -> None:
        """Dismiss the newest notification."""
        self.run("dunstctl", "close")

    def _run(
        self, command: Sequence[str], ready: Callable[[], bool], env: Mapping[str, str] | None = None
    ) -> Program:
        executable = shutil.which(command[0], path=self.env["PATH"])
        assert executable, f"{command[0]} is missing; install the package {PACKAGES.get(command[0], '?')}"
        log = self.folder / f"{len(self._programs):02}-{Path(command[0]).name}.log"
        program = Program(command, {**self.env, **(env or {})}, log, ready)
        self._programs.append(program)
        return program.start()

    def _end(self) -> None:
        for program in reversed(self._programs):
            program.stop()


@contextlib.contextmanager
def virtual_desktop(
    folder: Path, parts: set[Part] | None = None, size: str = "1280x800"
) -> Iterator[VirtualDesktop]:
    """A desktop made of ``parts`` (all of them if ``None``), living in ``folder``."""
    wanted = set(Part) if parts is None else set(parts)
    desktop = VirtualDesktop(folder, _private_environment(folder))
    try:
        if Part.BUS in wanted:
            _add_bus(desktop)
        if Part.SCREEN in wanted:
            _add_screen(desktop, size)
        if Part.WINDOW_MANAGER in wanted:
            _add_window_manager(desktop)
        if Part.TRAY in wanted:
            _add_tray(desktop)
        if Part.NOTIFICATIONS in wanted:
            _add_notifications(desktop)
        yield desktop
    finally:
        desktop._end()


def start_sway(desktop: VirtualDesktop) -> dict[str, str]:
    """Start Sway without a screen; gives what a program needs to be shown by it.

    Sway will not be root, who therefore starts it as nobody.
    """
    runtime = Path(desktop.env["XDG_RUNTIME_DIR"])
    config = runtime / "sway"
    config.write_text("xwayland disable\n")
    command = ["sway", "-c", str(config)]
    if os.getuid() == 0:
        nobody = 65534
        for folder in (desktop.folder, *desktop.folder.parents):
            if not folder.stat().st_mode & stat.S_IXOTH:  # however deep pytest puts its folders
                folder.chmod(0o711)
        os.chown(runtime, nobody, nobody)
        setpriv = shutil.which("setpriv") or "setpriv"
        command = [setpriv, f"--reuid={nobody}", f"--regid={nobody}", "--clear-groups", *command]
    headless = {"WLR_BACKENDS": "headless", "WLR_RENDERER": "pixman", "WLR_LIBINPUT_NO_DEVICES": "1"}
    desktop.start(*command, env=headless)
    display = desktop.wait_until(lambda: list(runtime.glob("wayland-?")), "Sway")[0].name
    return {"QT_QPA_PLATFORM": "wayland", "WAYLAND_DISPLAY": display, "XDG_SESSION_TYPE": "wayland"}


def wait_until(condition: Callable[[], object], what: str, within_s: float = PATIENCE_S) -> Any:
    """Give back the first true value of ``condition``; fail naming ``what`` when none comes."""
    deadline_s = time.monotonic() + within_s
    while True:
        value = condition()
        if value:
            return value
        assert time.monotonic() < deadline_s, f"waited {within_s:g} s for {what}"
        time.sleep(0.02)  # other processes tell nobody when they are ready


def _private_environment(folder: Path) -> dict[str, str]:
    env = {
        "PATH": os.environ["PATH"],
        "LANG": "C.UTF-8",
        "HOME": str(folder / "home"),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_DATA_HOME": str(folder / "data"),
        "XDG_STATE_HOME": str(folder / "state"),
        "XDG_CACHE_HOME": str(folder / "cache"),
        "XDG_RUNTIME_DIR": str(folder / "run"),
        "DESKSTRETCH_HOME": str(folder / "deskstretch"),
        "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent",
        "DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nonexistent",
        "NO_AT_BRIDGE": "1",
        "GTK_A11Y": "none",
    }
    for key, value in env.items():
        if key == "HOME" or key.startswith("XDG_"):
            Path(value).mkdir(mode=0o700, parents=True, exist_ok=True)
    return env


def _add_bus(desktop: VirtualDesktop) -> None:
    socket = Path(desktop.env["XDG_RUNTIME_DIR"]) / "bus"
    config = desktop.folder / "bus.conf"
    config.write_text(BUS_CONFIG.format(socket=socket))
    desktop.env["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={socket}"
    command = ["dbus-daemon", f"--config-file={config}", "--nofork", "--nopidfile"]
    desktop.bus = desktop._run(command, lambda: _bus_answers(desktop))


def _bus_answers(desktop: VirtualDesktop) -> bool:
    try:
        return desktop.has_service("org.freedesktop.DBus")
    except OSError:
        return False


def _add_screen(desktop: VirtualDesktop, size: str) -> None:
    number, writing = os.pipe()  # Xvfb picks a free display and writes its number when it is ready
    screen = ("-screen", "0", f"{size}x24")
    # -noreset: a server that loses its last client starts over, and refuses the next one meanwhile
    command = ["Xvfb", "-displayfd", str(writing), *screen, "-noreset", "-nolisten", "tcp"]
    desktop.screen = _Screen(command, desktop.env, desktop.folder / "xvfb.log", writing)
    desktop._programs.append(desktop.screen)
    desktop.screen.start()
    os.close(writing)
    with os.fdopen(number) as told:
        display = told.readline().strip()
    assert display, f"Xvfb did not start: {desktop.screen.output()}"
    desktop.env |= {"DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb", "XDG_SESSION_TYPE": "x11"}


class _Screen(Program):
    """Xvfb, which is told the pipe to write its number to."""

    def __init__(self, command: Sequence[str], env: Mapping[str, str], log: Path, pipe: int) -> None:
        super().__init__(command, env, log)
        self._pipe = pipe

    def start(self) -> Program:
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                self.command,
                env=self._env,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                pass_fds=[self._pipe],
            )
        return self


def _add_window_manager(desktop: VirtualDesktop) -> None:
    command = ["openbox", "--sm-disable"]
    desktop.window_manager = desktop._run(command, lambda: desktop.succeeds("wmctrl", "-m"))


def _add_tray(desktop: VirtualDesktop) -> None:
    settings = Path(desktop.env["XDG_CONFIG_HOME"]) / "xfce4/xfconf/xfce-perchannel-xml/xfce4-panel.xml"
    settings.parent.mkdir(parents=True)
    settings.write_text(PANEL_CONFIG)
    xfconfd = next(iter(Path("/usr/lib").glob("*/xfce4/xfconf/xfconfd")), Path("xfconfd"))
    desktop._run([str(xfconfd)], lambda: desktop.has_service("org.xfce.Xfconf"))
    command = ["xfce4-panel", "--disable-wm-check", "--sm-client-disable"]
    desktop.tray = desktop._run(command, lambda: desktop.has_service(SERVICES["xfce4-panel"]))


def _add_notifications(desktop: VirtualDesktop) -> None:
    menu, config = desktop.folder / "pick-from-menu", desktop.folder / "dunstrc"
    menu.write_text(PICK_FROM_MENU.format(pick=desktop.folder / "pick"))
    menu.chmod(0o700)
    config.write_text(DUNST_CONFIG.format(menu=menu))
    command = ["dunst", "-conf", str(config)]
    desktop.notifications = desktop._run(command, lambda: desktop.has_service(SERVICES["dunst"]))


def _answer(connection: DBusConnection, message: Any) -> tuple[Any, ...]:
    answer = connection.send_and_get_reply(message, timeout=PATIENCE_S)
    failed = answer.header.message_type is MessageType.error
    assert not failed, f"{answer.header.fields.get(HeaderFields.error_name)}: {answer.body}"
    return answer.body
