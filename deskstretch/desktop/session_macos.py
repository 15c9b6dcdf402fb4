"""Sleep and lock on macOS: IOKit's power messages and the distributed notifications of the lock."""

from __future__ import annotations

import ctypes
import logging
from typing import TYPE_CHECKING, Any

from deskstretch.desktop.adapter import Unavailable
from deskstretch.desktop.foreign import variable
from deskstretch.desktop.macos_calls import NoticeCallback, PowerCallback
from deskstretch.desktop.session_events import SessionEvents

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from deskstretch.desktop.macos_foundation import CoreFoundation

log = logging.getLogger(__name__)

CAN_SLEEP, WILL_SLEEP, HAS_WOKEN = 0xE0000270, 0xE0000280, 0xE0000300
DELIVER_AT_ONCE = 4
LOCKED, UNLOCKED = "com.apple.screenIsLocked", "com.apple.screenIsUnlocked"


class MacSessionEvents(SessionEvents):
    """Listens on the main run loop, which is Qt's own on macOS.

    macOS waits with sleep until `about_to_sleep` has returned, 30 s at most.
    """

    def __init__(self, iokit: Any, foundation: CoreFoundation, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._iokit = iokit
        self._library = foundation.library
        self._power_callback = PowerCallback(self._took_power)
        self._locked_callback = NoticeCallback(lambda *_: self.locked.emit())
        self._unlocked_callback = NoticeCallback(lambda *_: self.unlocked.emit())
        self._port, self._notifier = ctypes.c_void_p(), ctypes.c_uint32()
        self._root = 0
        self._center: int | None = None
        try:
            self._listen_for_sleep()
            self._listen_for_lock(foundation)
        except Unavailable as reason:
            log.info("sleep and lock are not told: %s", reason)

    def close(self) -> None:
        if self._center:
            self._library.CFNotificationCenterRemoveEveryObserver(self._center, id(self))
            self._center = None
        if self._root:
            self._iokit.IODeregisterForSystemPower(ctypes.byref(self._notifier))
            self._root = 0

    def _listen_for_sleep(self) -> None:
        iokit, library = self._iokit, self._library
        self._root = iokit.IORegisterForSystemPower(
            None, ctypes.byref(self._port), self._power_callback, ctypes.byref(self._notifier)
        )
        if not self._root:
            return
        source = iokit.IONotificationPortGetRunLoopSource(self._port)
        modes = variable(library, "kCFRunLoopCommonModes")  # those that Qt's loop runs in
        library.CFRunLoopAddSource(library.CFRunLoopGetMain(), source, modes)

    def _listen_for_lock(self, foundation: CoreFoundation) -> None:
        library = self._library
        self._center = library.CFNotificationCenterGetDistributedCenter()
        for name, callback in ((LOCKED, self._locked_callback), (UNLOCKED, self._unlocked_callback)):
            with foundation.text(name) as string:
                library.CFNotificationCenterAddObserver(
                    self._center, id(self), callback, string, None, DELIVER_AT_ONCE
                )

    def _took_power(self, _: Any, __: int, message: int, argument: int | None) -> None:
        if message == WILL_SLEEP:
            self.about_to_sleep.emit()
        if message in (CAN_SLEEP, WILL_SLEEP):
            self._iokit.IOAllowPowerChange(self._root, argument or 0)
        elif message == HAS_WOKEN:
            self.woke.emit()
