"""Readings on macOS, by documented C calls. Tests run them through made libraries alone."""

from __future__ import annotations

import ctypes
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from deskstretch.desktop.adapter import Unavailable
from deskstretch.desktop.macos_calls import Rect

if TYPE_CHECKING:
    from deskstretch.desktop.macos_foundation import CoreFoundation

HID_SYSTEM_STATE, ANY_INPUT = 1, 0xFFFFFFFF
ON_SCREEN_ONLY_WITHOUT_DESKTOP = 1 | 16
NORMAL_LAYER = 0
DISPLAY_KEPT_ON = ("PreventUserIdleDisplaySleep", "NoDisplaySleepAssertion")
FOCUS = Path("Library/DoNotDisturb/DB/Assertions.json")


class IdleOnMac:
    """Seconds since the last input: CGEventSourceSecondsSinceLastEventType."""

    name = "CGEventSource"

    def __init__(self, core_graphics: Any) -> None:
        self._seconds = core_graphics.CGEventSourceSecondsSinceLastEventType

    def read(self) -> float:
        return float(self._seconds(HID_SYSTEM_STATE, ANY_INPUT))

    def close(self) -> None:
        """It holds nothing open."""


class LockOnMac:
    """Whether the screen is locked: CGSessionCopyCurrentDictionary.

    The key is absent while it is not; its name is widely used and not documented.
    """

    name = "CGSession"

    def __init__(self, core_graphics: Any, foundation: CoreFoundation) -> None:
        self._foundation = foundation
        self._copy_session = core_graphics.CGSessionCopyCurrentDictionary

    def read(self) -> bool:
        with self._foundation.owned(self._copy_session()) as session:
            if not session:
                message = "This program runs outside of a graphical session."
                raise Unavailable(message)
            return bool(self._foundation.truth_in(session, "CGSSessionScreenIsLocked"))

    def close(self) -> None:
        """It holds nothing open."""


class FullScreenOnMac:
    """Whether another program's window covers the main display: CGWindowListCopyWindowInfo."""

    name = "window list"

    def __init__(self, core_graphics: Any, foundation: CoreFoundation) -> None:
        self._graphics = core_graphics
        self._foundation = foundation

    def read(self) -> bool:
        graphics, foundation = self._graphics, self._foundation
        display = graphics.CGDisplayBounds(graphics.CGMainDisplayID())
        with foundation.owned(
            graphics.CGWindowListCopyWindowInfo(ON_SCREEN_ONLY_WITHOUT_DESKTOP, 0)
        ) as windows:
            if not windows:
                message = "macOS does not tell which windows are on the screen."
                raise Unavailable(message)
            return any(self._covers(window, display) for window in foundation.items(windows))

    def close(self) -> None:
        """It holds nothing open."""

    def _covers(self, window: int, display: Rect) -> bool:
        foundation, bounds = self._foundation, Rect()
        if foundation.number_in(window, "kCGWindowLayer") != NORMAL_LAYER:
            return False
        if foundation.number_in(window, "kCGWindowOwnerPID") == os.getpid():
            return False
        described = foundation.value_in(window, "kCGWindowBounds")
        made = self._graphics.CGRectMakeWithDictionaryRepresentation
        return bool(described) and made(described, ctypes.byref(bounds)) and bounds.covers(display)


class DisplayAssertions:
    """Whether a program keeps the display on: IOPMCopyAssertionsStatus."""

    name = "power assertions"

    def __init__(self, iokit: Any, foundation: CoreFoundation) -> None:
        self._iokit = iokit
        self._foundation = foundation

    def read(self) -> bool:
        status = ctypes.c_void_p()
        if self._iokit.IOPMCopyAssertionsStatus(ctypes.byref(status)) != 0:
            message = "macOS does not tell who keeps the display on."
            raise Unavailable(message)
        with self._foundation.owned(status.value) as assertions:
            return bool(assertions) and any(
                self._foundation.number_in(assertions, name) for name in DISPLAY_KEPT_ON
            )

    def close(self) -> None:
        """It holds nothing open."""


class FocusFile:
    """Whether a Focus is on, from the file where macOS keeps it, if it lets itself be read.

    There is no call that tells; the file needs the person's leave (Full Disk Access).

    Raises:
        Unavailable: at a look, when the file cannot be read.
    """

    name = "Focus"

    def __init__(self, home: Path) -> None:
        self._file = home / FOCUS

    def read(self) -> bool:
        try:
            kept = json.loads(self._file.read_text())
            return any(store.get("storeAssertionRecords") for store in kept["data"])
        except OSError as fault:
            message = f"macOS does not let the Focus be read ({fault.strerror})."
            raise Unavailable(message) from None
        except (ValueError, KeyError, TypeError, AttributeError):
            message = "The Focus is kept in a form that is not known."
            raise Unavailable(message) from None

    def close(self) -> None:
        """It holds nothing open."""
