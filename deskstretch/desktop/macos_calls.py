"""macOS's calls that the readers make, typed as Apple's headers have them."""

from __future__ import annotations

import ctypes
from ctypes import POINTER, c_bool, c_char_p, c_double, c_int32, c_long, c_ssize_t, c_uint32, c_void_p
from typing import ClassVar

from deskstretch.desktop.foreign import Typed


class Rect(ctypes.Structure):
    """CGRect."""

    _fields_: ClassVar = [(name, c_double) for name in ("x", "y", "width", "height")]

    def covers(self, other: Rect) -> bool:
        return (self.x, self.y, self.width, self.height) == (other.x, other.y, other.width, other.height)


class Address(ctypes.Structure):
    """AudioObjectPropertyAddress and CMIOObjectPropertyAddress alike."""

    _fields_: ClassVar = [(name, c_uint32) for name in ("selector", "scope", "element")]


PowerCallback = ctypes.CFUNCTYPE(None, c_void_p, c_uint32, c_uint32, c_void_p)
"""IOServiceInterestCallback."""
NoticeCallback = ctypes.CFUNCTYPE(None, *[c_void_p] * 5)
"""CFNotificationCallback."""

CALLS = {
    "CoreFoundation": (
        Typed("CFStringCreateWithCString", c_void_p, (c_void_p, c_char_p, c_uint32)),
        Typed("CFRelease", None, (c_void_p,)),
        Typed("CFDictionaryGetValue", c_void_p, (c_void_p, c_void_p)),
        Typed("CFBooleanGetValue", c_bool, (c_void_p,)),
        Typed("CFNumberGetValue", c_bool, (c_void_p, c_long, c_void_p)),
        Typed("CFArrayGetCount", c_long, (c_void_p,)),
        Typed("CFArrayGetValueAtIndex", c_void_p, (c_void_p, c_long)),
        Typed("CFRunLoopGetMain", c_void_p),
        Typed("CFRunLoopAddSource", None, (c_void_p, c_void_p, c_void_p)),
        Typed("CFNotificationCenterGetDistributedCenter", c_void_p),
        Typed(
            "CFNotificationCenterAddObserver",
            None,
            (c_void_p, c_void_p, NoticeCallback, c_void_p, c_void_p, c_long),
        ),
        Typed("CFNotificationCenterRemoveEveryObserver", None, (c_void_p, c_void_p)),
    ),
    "CoreGraphics": (
        Typed("CGEventSourceSecondsSinceLastEventType", c_double, (c_int32, c_uint32)),
        Typed("CGSessionCopyCurrentDictionary", c_void_p),
        Typed("CGMainDisplayID", c_uint32),
        Typed("CGDisplayBounds", Rect, (c_uint32,)),
        Typed("CGWindowListCopyWindowInfo", c_void_p, (c_uint32, c_uint32)),
        Typed("CGRectMakeWithDictionaryRepresentation", c_bool, (c_void_p, POINTER(Rect))),
    ),
    "IOKit": (
        Typed("IOPMCopyAssertionsStatus", c_int32, (POINTER(c_void_p),)),
        Typed(
            "IORegisterForSystemPower",
            c_uint32,
            (c_void_p, POINTER(c_void_p), PowerCallback, POINTER(c_uint32)),
        ),
        Typed("IONotificationPortGetRunLoopSource", c_void_p, (c_void_p,)),
        Typed("IOAllowPowerChange", c_int32, (c_uint32, c_ssize_t)),
        Typed("IODeregisterForSystemPower", c_int32, (POINTER(c_uint32),)),
    ),
    "CoreAudio": (
        Typed(
            "AudioObjectGetPropertyDataSize",
            c_int32,
            (c_uint32, POINTER(Address), c_uint32, c_void_p, POINTER(c_uint32)),
        ),
        Typed(
            "AudioObjectGetPropertyData",
            c_int32,
            (c_uint32, POINTER(Address), c_uint32, c_void_p, POINTER(c_uint32), c_void_p),
        ),
    ),
    "CoreMediaIO": (
        Typed(
            "CMIOObjectGetPropertyDataSize",
            c_int32,
            (c_uint32, POINTER(Address), c_uint32, c_void_p, POINTER(c_uint32)),
        ),
        Typed(
            "CMIOObjectGetPropertyData",
            c_int32,
            (c_uint32, POINTER(Address), c_uint32, c_void_p, c_uint32, POINTER(c_uint32), c_void_p),
        ),
    ),
}
"""By framework."""
