"""The one place that knows which adapters belong to which operating system."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from deskstretch.desktop.adapter import AnyOf, Diagnosis
from deskstretch.desktop.notify import AppIdentity, Notifier
from deskstretch.desktop.parts import Parts
from deskstretch.desktop.sensors import Sensors, Sources
from deskstretch.desktop.session_events import SessionEvents
from deskstretch.desktop.tray_watch import TrayWatch

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QSystemTrayIcon

READY_LOOK_MS = 25
FIRST_LOOKS = 6
"""A source that turns out not to work here gives way at the next look, and the next one may, too."""


class Desktop(QObject):
    """Owns everything that speaks with the operating system, and takes it down again.

    Construction blocks on no service, raises nothing and works without display and bus; it needs
    a Qt application. Build it once the tray icon is up: it imports what it uses.

    Args:
        app: how the program presents itself.
        awake_s: the monotonic clock.
    """

    def __init__(
        self,
        app: AppIdentity,
        awake_s: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts = parts_of_this_system(app, awake_s, self)
        self._when_ready: Callable[[], None] = lambda: None
        self._looks_left = self._looks_done = 0
        self._ready_look = QTimer(self, interval=READY_LOOK_MS)
        self._ready_look.timeout.connect(self._look_if_ready)
        self.sensors = self._parts.sensors
        self.session = self._parts.session
        self.notifier = self._parts.notifier
        self.tray_watch = self._parts.tray_watch

    def use_tray(self, tray: QSystemTrayIcon) -> None:
        """Give the tray icon to systems whose notifications come from it; before `notifier` is used."""
        if sys.platform in ("win32", "darwin"):
            from deskstretch.desktop.notify_tray import TrayNotifier

            self.notifier.close()
            self.notifier = TrayNotifier(tray, self)

    def diagnoses(self) -> tuple[Diagnosis, ...]:
        return (*self.sensors.diagnoses(), self.notifier.diagnosis(), self.tray_watch.diagnosis())

    def when_ready(self, callback: Callable[[], None], within_ms: int = 500) -> None:
        """Call back once the services have said their first word, or when the time is over."""
        self.sensors.read()  # readers open their connections at the first look
        self._when_ready = callback
        self._looks_left, self._looks_done = max(1, within_ms // READY_LOOK_MS), 0
        self._ready_look.start()

    def close(self) -> None:
        self._ready_look.stop()
        self.notifier.close()
        self.tray_watch.close()
        self.sensors.close()
        self._parts.close()

    def _look_if_ready(self) -> None:
        self._looks_left -= 1
        self._looks_done += 1
        self.sensors.read()
        if self._looks_left <= 0 or (self._looks_done >= FIRST_LOOKS and self._parts.quiet()):
            self._ready_look.stop()
            self._when_ready()


def parts_of_this_system(app: AppIdentity, awake_s: Callable[[], float], parent: QObject) -> Parts:
    """The adapters that belong here; on a system nobody has thought of, those that know nothing."""
    if sys.platform == "linux":
        from deskstretch.desktop.linux import linux_parts

        return linux_parts(app, awake_s, parent)
    if sys.platform == "win32":
        from deskstretch.desktop.windows import libraries_of_windows, windows_parts

        return windows_parts(libraries_of_windows(), awake_s, parent)
    if sys.platform == "darwin":
        from deskstretch.desktop.macos import frameworks_of_macos, macos_parts

        return macos_parts(frameworks_of_macos(), awake_s, parent)
    unknown = Sources(AnyOf([]), AnyOf([]), AnyOf([]), AnyOf([]), AnyOf([]), AnyOf([]))
    return Parts(
        sensors=Sensors(unknown, lambda: None, parent),
        session=SessionEvents(parent),
        notifier=Notifier(parent),
        tray_watch=TrayWatch(parent),
        quiet=lambda: True,
        close=lambda: None,
    )
