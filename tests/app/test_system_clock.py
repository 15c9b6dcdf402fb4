"""The system's three readings, and the zone that follows the traveller."""

from __future__ import annotations

import ctypes
import sys
import time
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from deskstretch.app import system_clock
from deskstretch.app.system_clock import SystemClock, read_zone

if TYPE_CHECKING:
    from pathlib import Path


def test_the_readings_are_the_system_s() -> None:
    clock = SystemClock()
    before_s, before = time.monotonic(), datetime.now(UTC)
    now = clock.now()
    assert before_s <= now.awake_s <= time.monotonic()
    assert before <= now.utc <= datetime.now(UTC)
    assert now.utc.tzinfo is UTC


@pytest.mark.skipif(sys.platform != "linux", reason="Linux's clocks")
def test_boot_time_counts_sleep_and_awake_time_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    """As after two hours of sleep, which this machine cannot take."""
    readings = {time.CLOCK_MONOTONIC: 3600.0, time.CLOCK_BOOTTIME: 3 * 3600.0}
    monkeypatch.setattr(time, "clock_gettime", readings.__getitem__)
    now = SystemClock().now()
    assert (now.awake_s, now.boot_s) == (3600.0, 3 * 3600.0)


def test_the_zone_follows_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = SystemClock()
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    assert clock.now().local.utcoffset() == timedelta(hours=9)
    monkeypatch.setenv("TZ", "Asia/Kathmandu")
    assert clock.now().local.utcoffset() == timedelta(hours=5, minutes=45)


def test_the_zone_is_read_only_when_it_may_have_changed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    localtime = tmp_path / "localtime"
    localtime.symlink_to("/usr/share/zoneinfo/Europe/Berlin")
    reads: list[int] = []
    monkeypatch.setattr(system_clock, "ZONE_FILES", (localtime,))
    monkeypatch.setattr(system_clock, "read_zone", lambda: (reads.append(1), UTC)[1])
    clock = SystemClock()
    clock.now()
    clock.now()
    assert len(reads) == 1
    localtime.unlink()
    clock.now()
    localtime.symlink_to("/usr/share/zoneinfo/Asia/Tokyo")
    clock.now()
    clock.now()
    assert len(reads) == 3


def test_a_zone_that_does_not_exist_is_no_fault(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("TZ", "Middle/Earth")
    clock = SystemClock()
    assert clock.now().local.utcoffset() is not None
    clock.now()
    assert len(caplog.records) == 1
    assert read_zone().utcoffset(None) == timedelta(seconds=time.localtime().tm_gmtoff)


def test_windows_clocks_are_read_in_seconds() -> None:
    def unbiased(pointer: Any) -> int:
        ctypes.cast(pointer, ctypes.POINTER(ctypes.c_uint64))[0] = 123_456_789
        return 1

    ticks = ctypes.CFUNCTYPE(ctypes.c_uint64)(lambda: 90_000)
    kernel32: Any = SimpleNamespace(QueryUnbiasedInterruptTime=unbiased, GetTickCount64=ticks)
    awake_s, boot_s = system_clock._windows_clocks(kernel32)
    assert (awake_s(), boot_s()) == (12.3456789, 90.0)
