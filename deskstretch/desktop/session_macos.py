"""Sleep and lock on macOS: IOKit's power messages and the distributed notifications of the lock."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, Any

from deskstretch.desktop.session_events import SessionEvents

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from deskstretch.desktop.macos_foundation import CoreFoundation

CAN_SLEEP, WILL_SLEEP, HAS_WOKEN = 0xE0000270, 0xE0000280, 0xE0000300
DELIVER_AT_ONCE = 4
LOCKED, UNLOCKED = "com.apple.screenIsLocked", "com.apple.screenIsUnlocked"

PowerCallback = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_uint32, ctypes.c_uint32, ctypes.c_void_p)
NoticeCallback = ctypes.CFUNCTYPE(None, *[ctypes.c_void_p] * 5)


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
        self._listen_for_sleep()
        self._listen_for_lock(foundation)

    def close(self) -> None:
        self._library.CFNotificationCenterRemoveEveryObserver(self._center, ctypes.c_void_p(id(self)))
        if self._root:
            self._iokit.IODeregisterForSystemPower(ctypes.byref(self._notifier))
            self._root = 0

    def _listen_for_sleep(self) -> None:
        iokit, library = self._iokit, self._library
        iokit.IORegisterForSystemPower.restype = ctypes.c_uint32
        self._root = iokit.IORegisterForSystemPower(
            None, ctypes.byref(self._port), self._power_callback, ctypes.byref(self._notifier)
        )
        if not self._root:
            return
        iokit.IONotificationPortGetRunLoopSource.restype = ctypes.c_void_p
        source = iokit.IONotificationPortGetRunLoopSource(self._port)
        library.CFRunLoopGetMain.restype = ctypes.c_void_p
        modes = common_modes(library)
        library.CFRunLoopAddSource(
            ctypes.c_void_p(library.CFRunLoopGetMain()), ctypes.c_void_p(source), modes
        )

    def _listen_for_lock(self, foundation: CoreFoundation) -> None:
        library = self._library
        library.CFNotificationCenterGetDistributedCenter.restype = ctypes.c_void_p
        self._center = ctypes.c_void_p(library.CFNotificationCenterGetDistributedCenter())
        for name, callback in ((LOCKED, self._locked_callback), (UNLOCKED, self._unlocked_callback)):
            with foundation.text(name) as string:
                library.CFNotificationCenterAddObserver(
                    self._center,
                    ctypes.c_void_p(id(self)),
                    callback,
                    ctypes.c_void_p(string),
                    None,
                    ctypes.c_long(DELIVER_AT_ONCE),
                )

    def _took_power(self, _: Any, __: int, message: int, argument: int | None) -> None:
        if message == WILL_SLEEP:
            self.about_to_sleep.emit()
        if message in (CAN_SLEEP, WILL_SLEEP):
            self._iokit.IOAllowPowerChange(ctypes.c_uint32(self._root), ctypes.c_void_p(argument))
        elif message == HAS_WOKEN:
            self.woke.emit()


def common_modes(library: Any) -> ctypes.c_void_p:
    """The run loop modes that Qt's loop runs in; a variable of the library, not a call."""
    return ctypes.c_void_p.in_dll(library, "kCFRunLoopCommonModes")
