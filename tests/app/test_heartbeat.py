"""The heartbeat rings once for each look, and never after it was stopped."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime, timedelta

from deskstretch.app.heartbeat import LOOK, Heartbeat


def test_a_look_is_due_once_the_coach_wants_one(qtbot):
    heartbeat = Heartbeat(lambda: 0.02, UTC)
    heartbeat.start()
    with qtbot.waitSignals([heartbeat.looked_due] * 3, timeout=5000):
        pass
    heartbeat.stop()


def test_a_hundred_reschedules_keep_one_timer(qtbot):
    """Upstream, each reschedule of a running scheduler starts one more chain of timers."""
    heartbeat = Heartbeat(lambda: 0.2, UTC)
    heartbeat.start()
    for _ in range(100):
        heartbeat.look_again()
    with qtbot.waitSignals([heartbeat.looked_due] * 3, timeout=10000):
        pass
    assert heartbeat.rings <= 4
    heartbeat.stop()


def test_nothing_rings_after_the_stop(qtbot):
    heartbeat = Heartbeat(lambda: 0.01, UTC)
    heartbeat.start()
    heartbeat.look_again()
    with qtbot.waitSignal(heartbeat.looked_due, timeout=5000):
        pass
    heartbeat.stop()
    rung = heartbeat.rings
    with qtbot.assertNotEmitted(heartbeat.looked_due, wait=100):
        pass
    assert heartbeat.rings == rung


def test_an_exception_in_a_slot_reaches_the_hook_and_the_clock_goes_on(qtbot):
    heartbeat = Heartbeat(lambda: 0.02, UTC)
    calls: list[int] = []

    def slot() -> None:
        calls.append(1)
        if len(calls) == 1:
            raise ZeroDivisionError

    from PySide6.QtCore import Qt

    heartbeat.looked_due.connect(slot, Qt.ConnectionType.QueuedConnection)
    with qtbot.captureExceptions() as caught:
        heartbeat.start()
        qtbot.waitUntil(lambda: len(calls) >= 3, timeout=5000)
    assert [kind for kind, *_ in caught] == [ZeroDivisionError]
    heartbeat.stop()


def test_a_wall_clock_set_back_does_not_stop_the_looks(qtbot):
    heartbeat = Heartbeat(lambda: 0.05, UTC)
    heartbeat.start()
    scheduler = heartbeat._scheduler
    # As it stands once the clock went back an hour: the timer rings on time, the job's wall time is far off.
    ahead = datetime.now(UTC) + timedelta(hours=1)
    scheduler.modify_job(LOOK, next_run_time=ahead)
    scheduler._start_timer(0.05)
    scheduler._rings_at = ahead
    with qtbot.waitSignal(heartbeat.looked_due, timeout=5000):
        pass
    heartbeat.stop()


def test_the_scheduler_comes_without_what_it_never_calls(qapp: object):
    """Another Python, as tests import what the program does not."""
    code = "import sys, deskstretch.app.heartbeat; print(*{'asyncio', 'ssl', 'email'} & set(sys.modules))"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not found.stdout.split()
    import asyncio  # and whoever wants it afterwards gets the real one

    assert asyncio.run
