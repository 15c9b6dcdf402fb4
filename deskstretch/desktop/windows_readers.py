"""Readings on Windows, each one documented call. Tests run them through made libraries alone."""

from __future__ import annotations

import ctypes
import os
from typing import Any

from deskstretch.desktop.adapter import Unavailable
from deskstretch.desktop.windows_calls import LastInputInfo, WnfStateName

TICKS_WRAP_AT = 0xFFFFFFFF
AHEAD_MS = 60_000
"""The counter steps by up to 16 ms, so that an input may stand a little ahead of it."""

BUSY, FULL_SCREEN_GAME, PRESENTATION, QUIET_TIME, STORE_APP = 2, 3, 4, 6, 7
"""QUERY_USER_NOTIFICATION_STATE of shellapi.h."""

SYSTEM_EXECUTION_STATE = 16
ES_DISPLAY_REQUIRED = 2

THIS_SERVER, THIS_SESSION, SESSION_INFO_EX = None, 0xFFFFFFFF, 25
SESSION_FLAGS_AT = 16
LOCKED, UNLOCKED = 0, 1


class IdleOnWindows:
    """Seconds since the last input of this session: GetLastInputInfo."""

    name = "GetLastInputInfo"

    def __init__(self, user32: Any, kernel32: Any) -> None:
        self._user32 = user32
        self._kernel32 = kernel32

    def read(self) -> float:
        info = LastInputInfo(ctypes.sizeof(LastInputInfo), 0)
        if not self._user32.GetLastInputInfo(ctypes.byref(info)):
            message = "Windows does not tell when the last input was."
            raise Unavailable(message)
        idle_ms = (self._kernel32.GetTickCount() - info.at_ms) & TICKS_WRAP_AT
        return 0.0 if idle_ms > TICKS_WRAP_AT - AHEAD_MS else idle_ms / 1000

    def close(self) -> None:
        """It holds nothing open."""


class ShellState:
    """What the shell says about this moment for notifications: SHQueryUserNotificationState.

    ``states`` are those that mean yes. It cannot tell our own full-screen break from another
    program's window, so that is looked at first.
    """

    name = "SHQueryUserNotificationState"

    def __init__(self, shell32: Any, user32: Any, states: frozenset[int]) -> None:
        self._shell32 = shell32
        self._user32 = user32
        self._states = states

    def read(self) -> bool:
        state = ctypes.c_int()
        if self._shell32.SHQueryUserNotificationState(ctypes.byref(state)) != 0:
            message = "The shell does not tell its state."
            raise Unavailable(message)
        return state.value in self._states and not self._is_ours_in_front()

    def close(self) -> None:
        """It holds nothing open."""

    def _is_ours_in_front(self) -> bool:
        process = ctypes.c_uint32()
        window = self._user32.GetForegroundWindow()
        self._user32.GetWindowThreadProcessId(window, ctypes.byref(process))
        return process.value == os.getpid()


QUIET_HOURS = 0xA3BF1C75, 0x0D83063E
"""WNF_SHEL_QUIETHOURS_ACTIVE_PROFILE_CHANGED: 0 off, 1 priority only, 2 alarms only."""
ALL_MAY_SPEAK, ONLY_ALARMS = 0, 2


class QuietHours:
    """Whether do not disturb (Focus assist on Windows 10) is on: NtQueryWnfStateData.

    Nothing that Microsoft documents tells it to a desktop program; this is what others read, too.
    """

    name = "quiet hours"

    def __init__(self, ntdll: Any) -> None:
        self._query = ntdll.NtQueryWnfStateData
        self._asked_for = WnfStateName(*QUIET_HOURS)

    def read(self) -> bool | None:
        stamp, level, size = ctypes.c_uint32(), ctypes.c_uint32(), ctypes.c_uint32(4)
        asked_for = ctypes.byref(self._asked_for)
        told = ctypes.byref(stamp), ctypes.byref(level), ctypes.byref(size)
        status = self._query(asked_for, None, None, *told)
        if status < 0:
            message = "Windows does not tell the quiet hours."
            raise Unavailable(message)
        if size.value != ctypes.sizeof(level) or level.value > ONLY_ALARMS:
            return None
        return level.value != ALL_MAY_SPEAK

    def close(self) -> None:
        """It holds nothing open."""


FULL_SCREEN_STATES = frozenset({BUSY, FULL_SCREEN_GAME, PRESENTATION, STORE_APP})
QUIET_STATES = frozenset({QUIET_TIME})


class DisplayRequired:
    """Whether a program keeps the display on: CallNtPowerInformation, SystemExecutionState."""

    name = "SystemExecutionState"

    def __init__(self, powrprof: Any) -> None:
        self._powrprof = powrprof

    def read(self) -> bool:
        state = ctypes.c_uint32()
        size = ctypes.sizeof(state)
        if self._powrprof.CallNtPowerInformation(SYSTEM_EXECUTION_STATE, None, 0, ctypes.byref(state), size):
            message = "Windows does not tell who keeps the display on."
            raise Unavailable(message)
        return bool(state.value & ES_DISPLAY_REQUIRED)

    def close(self) -> None:
        """It holds nothing open."""


class LockOnWindows:
    """Whether this session is locked: WTSQuerySessionInformation, WTSINFOEX."""

    name = "WTSQuerySessionInformation"

    def __init__(self, wtsapi32: Any) -> None:
        self._wtsapi32 = wtsapi32

    def read(self) -> bool | None:
        data, size = ctypes.c_void_p(), ctypes.c_uint32()
        if not self._wtsapi32.WTSQuerySessionInformationW(
            THIS_SERVER, THIS_SESSION, SESSION_INFO_EX, ctypes.byref(data), ctypes.byref(size)
        ):
            message = "Windows does not tell the state of the session."
            raise Unavailable(message)
        try:
            if not data.value or size.value < SESSION_FLAGS_AT + 4:
                return None
            flags = ctypes.c_int32.from_address(data.value + SESSION_FLAGS_AT).value
        finally:
            self._wtsapi32.WTSFreeMemory(data)
        return flags == LOCKED if flags in (LOCKED, UNLOCKED) else None

    def close(self) -> None:
        """It holds nothing open."""
