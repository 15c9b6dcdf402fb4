"""Sleep and lock on Linux: logind on the system bus, screen savers on the session bus."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from jeepney import DBusAddress, FileDescriptor

from deskstretch.desktop.adapter import NotThereNow
from deskstretch.desktop.bus import BusError, method_call
from deskstretch.desktop.bus_reading import AnyService, BusProperty, BusReading, ServiceFlag
from deskstretch.desktop.session_events import SessionEvents

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from deskstretch.desktop.bus import Body, Bus, SignalWatch

LOGIND = "org.freedesktop.login1"
MANAGER = DBusAddress("/org/freedesktop/login1", LOGIND, f"{LOGIND}.Manager")

SCREEN_SAVERS = {
    "KDE": ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    "GNOME": ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
    "Cinnamon": ("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"),
    "MATE": ("org.mate.ScreenSaver", "/org/mate/ScreenSaver"),
    "Xfce": ("org.xfce.ScreenSaver", "/org/xfce/ScreenSaver"),
}
"""Each has GetActive and ActiveChanged on an interface of its own name."""


class LinuxSessionEvents(SessionEvents):
    """Sleep by logind, which waits for `about_to_sleep`'s slots (a delay inhibitor, 5 s at most)."""

    def __init__(self, system_bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = system_bus
        self._delay: FileDescriptor | None = None
        self._was_locked: bool | None = None
        self._watches = (
            system_bus.watch_name(LOGIND, self._logind_owned_by),
            system_bus.watch_signal(
                LOGIND, MANAGER.object_path, MANAGER.interface or "", "PrepareForSleep", self._heard_sleep
            ),
        )

    def note_lock(self, locked: bool | None) -> None:
        """Tell ``locked`` and ``unlocked`` when the lock reading has turned over."""
        if locked is not None and locked != self._was_locked:
            before, self._was_locked = self._was_locked, locked
            if locked:
                self.locked.emit()
            elif before is not None:
                self.unlocked.emit()

    def close(self) -> None:
        for watch in self._watches:
            watch.end()
        self._let_sleep()

    def _logind_owned_by(self, owner: str) -> None:
        if owner:
            self._ask_for_delay()
        else:
            self._let_sleep()

    def _ask_for_delay(self) -> None:
        why = ("sleep", "DeskStretch", "Keeps the minutes worked", "delay")
        self._bus.call(method_call(MANAGER, "Inhibit", "ssss", why), self._took_delay)

    def _took_delay(self, body: Body) -> None:
        self._let_sleep()
        self._delay = body[0]

    def _let_sleep(self) -> None:
        if self._delay is not None:
            self._delay.close()
            self._delay = None

    def _heard_sleep(self, body: Body) -> None:
        if body[0]:
            self.about_to_sleep.emit()
            self._let_sleep()
        else:
            self._ask_for_delay()
            self.woke.emit()


class LogindLock:
    """Whether logind says that the lock screen is up, which GNOME, KDE and others tell it."""

    def __init__(self, system_bus: Bus, changed: Callable[[], None]) -> None:
        self._bus = system_bus
        self._changed = changed
        self._flag: AnyService | None = None
        self._signals: list[SignalWatch] = []
        self._why = "logind does not run."
        self._owner = system_bus.watch_name(LOGIND, self._owned_by)

    @property
    def name(self) -> str:
        return "logind" if self._flag is None else self._flag.name

    def read(self) -> bool | None:
        if self._flag is None:
            raise NotThereNow(self._bus.why_not or self._why)
        return self._flag.read()

    @property
    def age_s(self) -> float | None:
        return None if self._flag is None else self._flag.age_s

    def close(self) -> None:
        self._owner.end()
        self._forget_session()

    def _owned_by(self, owner: str) -> None:
        self._forget_session()
        self._why = "logind does not run."
        if owner:
            named = os.environ.get("XDG_SESSION_ID")
            ask = ("GetSession", "s", (named,)) if named else ("GetSessionByPID", "u", (0,))
            self._bus.call(method_call(MANAGER, *ask), self._found, self._look_at_display)

    def _look_at_display(self, _: BusError) -> None:
        """A program that the user's own service manager started belongs to no session: take the seat's."""
        user = DBusAddress(
            f"/org/freedesktop/login1/user/_{os.getuid()}", LOGIND, "org.freedesktop.DBus.Properties"
        )
        call = method_call(user, "Get", "ss", (f"{LOGIND}.User", "Display"))
        self._bus.call(call, lambda body: self._found((body[0][1][1],)), self._not_found)

    def _not_found(self, fault: BusError) -> None:
        self._why = f"logind knows no session of this program ({fault})."

    def _found(self, body: Body) -> None:
        self._forget_session()
        path, interface = body[0], f"{LOGIND}.Session"
        hint = BusProperty(self._bus, DBusAddress(path, LOGIND, interface), "LockedHint", self._changed)
        self._flag = AnyService(self._bus, ServiceFlag("logind", hint))
        # these ask the lock screen to come or go; the hint follows, and some forget to announce it
        self._signals = [
            self._bus.watch_signal(LOGIND, path, interface, member, lambda _: hint.ask())
            for member in ("Lock", "Unlock")
        ]

    def _forget_session(self) -> None:
        for signal in self._signals:
            signal.end()
        self._signals = []
        if self._flag is not None:
            self._flag.close()
            self._flag = None


class ScreenSaverLock(AnyService):
    """Whether a desktop's screen saver, which is its lock screen as well, is up."""

    def __init__(self, session_bus: Bus, changed: Callable[[], None]) -> None:
        super().__init__(session_bus, *(_screen_saver(name, session_bus, changed) for name in SCREEN_SAVERS))


def _screen_saver(name: str, bus: Bus, changed: Callable[[], None]) -> ServiceFlag:
    service, path = SCREEN_SAVERS[name]
    of = DBusAddress(path, service, service)
    reading = BusReading(bus, of, ("GetActive", "", ()), [(service, "ActiveChanged")], changed)
    return ServiceFlag(f"{name} screen saver", reading)
