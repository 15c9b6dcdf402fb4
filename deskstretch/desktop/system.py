"""The one place that knows which adapters belong to which operating system."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from deskstretch.desktop.adapter import AnyOf, Chain, Diagnosis
from deskstretch.desktop.notify import AppIdentity, Notifier
from deskstretch.desktop.sensors import Sensors, Sources
from deskstretch.desktop.session_events import SessionEvents
from deskstretch.desktop.tray_watch import TrayWatch
from deskstretch.desktop.x11_glance import X11, FullScreenOnX11, IdleOnX11

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QSystemTrayIcon


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
        self._app = app
        self._x11 = X11(awake_s)
        x11 = self._x11
        self.sensors = Sensors(
            Sources(
                idle=Chain([(IdleOnX11.name, lambda: IdleOnX11(x11))], awake_s),
                lock=AnyOf([]),
                full_screen=Chain([(FullScreenOnX11.name, lambda: FullScreenOnX11(x11))], awake_s),
                do_not_disturb=AnyOf([]),
                calls=AnyOf([]),
                screen_kept_on=AnyOf([]),
            ),
            after_look=lambda: None,
            parent=self,
        )
        self.session = SessionEvents(self)
        self.notifier = Notifier(self)
        self.tray_watch = TrayWatch(self)

    def use_tray(self, tray: QSystemTrayIcon) -> None:
        """Give the tray icon to systems whose notifications come from it (Windows, macOS)."""

    def diagnoses(self) -> tuple[Diagnosis, ...]:
        return (*self.sensors.diagnoses(), self.notifier.diagnosis())

    def when_ready(self, callback: Callable[[], None], within_ms: int = 500) -> None:
        """Call back once the services have said their first word, or when the time is over."""
        QTimer.singleShot(within_ms, callback)

    def close(self) -> None:
        self.notifier.close()
        self.sensors.close()
        self._x11.close()
