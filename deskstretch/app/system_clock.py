"""The one clock of the running program: the system's three readings (RHYTHM.md 1)."""

from __future__ import annotations

import ctypes
import logging
import os
import sys
import time
import zoneinfo
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

import tzlocal

from deskstretch.core.clock import Instant

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    Seconds = Callable[[], float]

log = logging.getLogger(__name__)

ZONE_FILES = (Path("/etc/localtime"), Path("/etc/timezone"))
ZONE_LOOK_EVERY_S = 60.0


class SystemClock:
    """Reads the system's clocks; `now` costs microseconds and may be called for every frame."""

    def __init__(self) -> None:
        self._awake_s, self._boot_s = clocks_of_this_system()
        self._zone_mark: Hashable = None
        self._zone: tzinfo = UTC

    def now(self) -> Instant:
        boot_s = None if self._boot_s is None else self._boot_s()
        awake_s = self._awake_s()
        return Instant(datetime.now(UTC), awake_s, boot_s, self._zone_now(awake_s))

    def _zone_now(self, awake_s: float) -> tzinfo:
        """The person's zone, read anew only when the system's answer may have changed."""
        mark = zone_mark(awake_s)
        if mark != self._zone_mark:
            self._zone_mark = mark
            self._zone = read_zone()
        return self._zone


def clocks_of_this_system() -> tuple[Seconds, Seconds | None]:
    """Functions for ``awake_s``, which stands still in suspend, and ``boot_s``, which runs on."""
    if sys.platform == "linux":
        return _posix_clock(time.CLOCK_MONOTONIC), _posix_clock(time.CLOCK_BOOTTIME)
    if sys.platform == "darwin":  # mach_absolute_time and mach_continuous_time by their POSIX names
        return _posix_clock(time.CLOCK_UPTIME_RAW), _posix_clock(time.CLOCK_MONOTONIC_RAW)
    if sys.platform == "win32":
        return _windows_clocks(ctypes.WinDLL("kernel32"))
    return time.monotonic, None


def zone_mark(awake_s: float) -> Hashable:
    """Something that differs once the zone may have changed: the traveller's link, or the minute."""
    if sys.platform == "win32":
        return awake_s // ZONE_LOOK_EVERY_S
    return (os.environ.get("TZ"), *map(_last_changed, ZONE_FILES))


def read_zone() -> tzinfo:
    """The system's zone by name; where it names none, the offset of this moment."""
    try:
        return tzlocal.reload_localzone()
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError) as fault:
        offset = timedelta(seconds=time.localtime().tm_gmtoff)
        log.warning("the time zone cannot be read, times use the offset %s: %s", offset, fault)
        return timezone(offset)


def _posix_clock(clock_id: int) -> Seconds:
    return lambda: time.clock_gettime(clock_id)


def _windows_clocks(kernel32: ctypes.CDLL) -> tuple[Seconds, Seconds]:
    kernel32.GetTickCount64.restype = ctypes.c_uint64

    def awake_s() -> float:
        hundred_ns = ctypes.c_uint64()
        kernel32.QueryUnbiasedInterruptTime(ctypes.byref(hundred_ns))
        return hundred_ns.value / 1e7

    def boot_s() -> float:
        return kernel32.GetTickCount64() / 1e3

    return awake_s, boot_s


def _last_changed(path: Path) -> tuple[int, int] | None:
    try:
        link = os.lstat(path)
    except OSError:
        return None
    return link.st_mtime_ns, link.st_ino
