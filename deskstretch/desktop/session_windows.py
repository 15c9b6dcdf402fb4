"""Sleep and lock on Windows, as messages to a window of ours that is never shown."""

from __future__ import annotations

import contextlib
import logging
from ctypes import wintypes
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication
from PySide6.QtGui import QWindow

from deskstretch.desktop.adapter import Unavailable
from deskstretch.desktop.session_events import SessionEvents

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

log = logging.getLogger(__name__)

POWER_BROADCAST, SESSION_CHANGE = 0x0218, 0x02B1
SUSPEND, RESUME_AUTOMATIC = 0x4, 0x12
SESSION_LOCK, SESSION_UNLOCK = 0x7, 0x8
FOR_THIS_SESSION = 0


class WindowsSessionEvents(SessionEvents):
    """Has Windows tell its window of lock and unlock; of sleep it tells every window.

    Windows grants about two seconds between `about_to_sleep` and sleep.

    Args:
        wtsapi32: the library of that name.
    """

    def __init__(self, wtsapi32: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wtsapi32 = wtsapi32
        self._window = QWindow()
        self._window.create()
        self._handle = int(self._window.winId())
        try:
            wtsapi32.WTSRegisterSessionNotification(self._handle, FOR_THIS_SESSION)
        except Unavailable as reason:
            log.info("lock and unlock are not told: %s", reason)
        self._messages = _Messages(self)
        application = QCoreApplication.instance()
        if application is not None:
            application.installNativeEventFilter(self._messages)

    def took(self, message: wintypes.MSG) -> None:
        """Tell what a message means, if it is one to our window."""
        if message.hWnd != self._handle:
            return
        meaning = {
            (POWER_BROADCAST, SUSPEND): self.about_to_sleep,
            (POWER_BROADCAST, RESUME_AUTOMATIC): self.woke,
            (SESSION_CHANGE, SESSION_LOCK): self.locked,
            (SESSION_CHANGE, SESSION_UNLOCK): self.unlocked,
        }.get((message.message, message.wParam))
        if meaning is not None:
            meaning.emit()

    def close(self) -> None:
        application = QCoreApplication.instance()
        if application is not None:
            application.removeNativeEventFilter(self._messages)
        with contextlib.suppress(Unavailable):
            self._wtsapi32.WTSUnRegisterSessionNotification(self._handle)
        self._window.destroy()


class _Messages(QAbstractNativeEventFilter):
    """Hands every window message on; Qt goes on to handle it."""

    def __init__(self, events: WindowsSessionEvents) -> None:
        super().__init__()
        self._events = events

    def nativeEventFilter(  # noqa: N802 - Qt's name
        self,
        eventType: QByteArray | bytes | bytearray | memoryview,  # noqa: N803 - Qt's name
        message: Any,
    ) -> tuple[bool, int]:
        if QByteArray(eventType).data() == b"windows_generic_MSG":
            self._events.took(wintypes.MSG.from_address(int(message)))
        return False, 0
