"""Windows' calls that the readers make, typed as Microsoft's documentation has them."""

from __future__ import annotations

import ctypes
from ctypes import POINTER, c_int32, c_uint32, c_uint64, c_void_p
from typing import ClassVar

from deskstretch.desktop.foreign import Typed


class LastInputInfo(ctypes.Structure):
    """LASTINPUTINFO of winuser.h; ``at_ms`` counts as GetTickCount does, and wraps after 49.7 days."""

    _fields_: ClassVar = [("size", c_uint32), ("at_ms", c_uint32)]


class WnfStateName(ctypes.Structure):
    """WNF_STATE_NAME, as published by its finders; Microsoft does not document it."""

    _fields_: ClassVar = [("low", c_uint32), ("high", c_uint32)]


CALLS = {
    "user32": (
        Typed("GetLastInputInfo", c_int32, (POINTER(LastInputInfo),)),
        Typed("GetForegroundWindow", c_void_p),
        Typed("GetWindowThreadProcessId", c_uint32, (c_void_p, POINTER(c_uint32))),
    ),
    "kernel32": (
        Typed("GetTickCount", c_uint32),
        Typed("GetTickCount64", c_uint64),
        Typed("GetSystemTimeAsFileTime", None, (POINTER(c_uint64),)),
    ),
    "shell32": (Typed("SHQueryUserNotificationState", c_int32, (POINTER(c_int32),)),),
    "powrprof": (
        Typed("CallNtPowerInformation", c_int32, (c_int32, c_void_p, c_uint32, c_void_p, c_uint32)),
    ),
    "ntdll": (
        Typed(
            "NtQueryWnfStateData",
            c_int32,
            (POINTER(WnfStateName), c_void_p, c_void_p, POINTER(c_uint32), c_void_p, POINTER(c_uint32)),
        ),
    ),
    "wtsapi32": (
        Typed(
            "WTSQuerySessionInformationW",
            c_int32,
            (c_void_p, c_uint32, c_int32, POINTER(c_void_p), POINTER(c_uint32)),
        ),
        Typed("WTSFreeMemory", None, (c_void_p,)),
        Typed("WTSRegisterSessionNotification", c_int32, (c_void_p, c_uint32)),
        Typed("WTSUnRegisterSessionNotification", c_int32, (c_void_p,)),
    ),
}
"""By library. HRESULT and NTSTATUS are 32 bits with a sign, handles are pointers, FILETIME is two DWORDs."""
