"""The tray on Linux: StatusNotifier over the session bus, or the older X11 tray (XEmbed)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jeepney import DBusAddress

from deskstretch.desktop.adapter import Diagnosis, Unavailable, in_words
from deskstretch.desktop.bus_reading import BusProperty
from deskstretch.desktop.tray_watch import TrayWatch

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from deskstretch.desktop.bus import Bus
    from deskstretch.desktop.x11_glance import X11

WATCHER = "org.kde.StatusNotifierWatcher"
PATH = "/StatusNotifierWatcher"


class LinuxTrayWatch(TrayWatch):
    """Follows the StatusNotifier host by its signals, and asks X11 for its tray at each look."""

    def __init__(self, session_bus: Bus, x11: X11, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = session_bus
        self._x11 = x11
        self._present: bool | None = None
        watcher = DBusAddress(PATH, WATCHER, WATCHER)
        self._host = BusProperty(session_bus, watcher, "IsStatusNotifierHostRegistered", self.look)
        self._signals = [
            session_bus.watch_signal(WATCHER, PATH, WATCHER, member, lambda _: self._host.ask())
            for member in ("StatusNotifierHostRegistered", "StatusNotifierHostUnregistered")
        ]

    @property
    def present(self) -> bool | None:
        return self._present

    def look(self) -> None:
        host = self._host_on_bus()
        if not host:
            host = self._host_on_x11() or host
        if host is None or host == self._present:
            return
        before, self._present = self._present, host
        if before is None:
            self.known.emit(host)
        elif host:
            self.appeared.emit()
        else:
            self.vanished.emit()

    def diagnosis(self) -> Diagnosis:
        uses = "StatusNotifier" if self._host_on_bus() else "X11 tray" if self._host_on_x11() else "nothing"
        why_not = (self._bus.why_not,) if self._bus.why_not else ()
        return Diagnosis("tray", uses, in_words(self._present), why_not)

    def close(self) -> None:
        self._host.close()
        for signal in self._signals:
            signal.end()

    def _host_on_bus(self) -> bool | None:
        if self._bus.why_not or self._host.present is False:
            return False
        return self._host.value

    def _host_on_x11(self) -> bool:
        try:
            return self._x11.glance().tray_host
        except Unavailable:
            return False
