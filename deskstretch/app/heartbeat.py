"""Looks at the right time: APScheduler in the GUI thread, on one timer of our own.

The look is a job whose trigger asks the coach when it wants to be asked again; housekeeping at
midnight and at night are cron jobs. A job does no work itself: it emits a queued signal, so that what
goes wrong in a slot reaches ``sys.excepthook`` and never stops the clock.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import datetime, timedelta, tzinfo
from inspect import iscoroutinefunction
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from deskstretch.app.lean_import import stand_in, stand_ins

# APScheduler 3.11 imports, for executors and plug-ins that are not used here, asyncio, ssl, multiprocessing,
# email and OpenSSL: 9 MB, as much as all of the rest of this program.
with stand_ins(
    {
        "asyncio": stand_in("asyncio", iscoroutinefunction=iscoroutinefunction),
        "importlib.metadata": stand_in(
            "importlib.metadata",
            version=lambda _distribution: "3.11",
            PackageNotFoundError=ImportError,
            entry_points=lambda **_group: (),
        ),
        "apscheduler.executors.pool": stand_in("apscheduler.executors.pool", ThreadPoolExecutor=None),
    }
):
    from apscheduler.executors.debug import DebugExecutor
    from apscheduler.jobstores.memory import MemoryJobStore
    from apscheduler.schedulers.base import BaseScheduler
    from apscheduler.schedulers.qt import QtScheduler
    from apscheduler.triggers.base import BaseTrigger
    from apscheduler.triggers.cron import CronTrigger

LOOK = "look"
CLOCK_WENT_BACK_S = 0.5
"""A timer that rings this much before its wall time did not ring early: the wall clock was set back."""


class LookTrigger(BaseTrigger):
    """Fires when the coach wants to look; `next_look_s` is asked anew each time."""

    def __init__(self, next_look_s: Callable[[], float]) -> None:
        self._next_look_s = next_look_s

    def get_next_fire_time(  # pyright: ignore[reportIncompatibleMethodOverride] - typed as None upstream
        self,
        previous_fire_time: datetime | None,  # noqa: ARG002 - APScheduler's signature
        now: datetime,
    ) -> datetime:
        # Never "now": the scheduler would run the job again at once, for ever.
        return now + timedelta(seconds=max(0.001, self._next_look_s()))


class OneTimerScheduler(QtScheduler):
    """QtScheduler on a single timer that can be stopped.

    WORKAROUND for APScheduler 3.11: ``_start_timer`` keeps the return value of ``QTimer.singleShot``, which
    is ``None``. Nothing is ever stopped, so every reschedule starts one more chain of timers, and they go on
    after shutdown. The timer is precise, as coarse ones are up to 5 % off.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._one_timer = QTimer()
        self._one_timer.setSingleShot(True)
        self._one_timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._one_timer.timeout.connect(self._ring)
        self._rings_at: datetime | None = None
        self.rings = 0

    def _start_timer(self, wait_seconds: float | None) -> None:
        self._one_timer.stop()
        if wait_seconds is None:
            return
        self._rings_at = datetime.now(self.timezone) + timedelta(seconds=wait_seconds)
        self._one_timer.start(min(math.ceil(max(0.0, wait_seconds) * 1000), 2**31 - 1))

    def _stop_timer(self) -> None:
        self._one_timer.stop()

    def wakeup(self) -> None:
        """Aim the timer at the next job; waking up just to find that nothing is due would cost twice."""
        upcoming = [job.next_run_time for job in self.get_jobs() if job.next_run_time is not None]
        wait_s = None if not upcoming else (min(upcoming) - datetime.now(self.timezone)).total_seconds()
        self._start_timer(wait_s)

    def _ring(self) -> None:
        self.rings += 1
        now = datetime.now(self.timezone)
        if self._rings_at is not None and (self._rings_at - now).total_seconds() > CLOCK_WENT_BACK_S:
            # The look is due by the monotonic clock; its wall time lies an hour ahead now, say.
            self.modify_job(LOOK, next_run_time=now)
        self._process_jobs()

    def _process_jobs(self) -> None:
        self._start_timer(BaseScheduler._process_jobs(self))  # noqa: SLF001 - past QtScheduler's own timers


class Heartbeat(QObject):
    """Emits `looked_due`, `midnight_passed` and `night_came`; lives in the GUI thread."""

    looked_due = Signal()
    midnight_passed = Signal()
    night_came = Signal()

    def __init__(self, next_look_s: Callable[[], float], zone: tzinfo, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._trigger = LookTrigger(next_look_s)
        self._scheduler = OneTimerScheduler(
            jobstores={"default": MemoryJobStore()},
            # The default executor is a thread pool, which would take jobs out of the GUI thread.
            executors={"default": DebugExecutor()},
            # A grace time of one second, the default, drops late jobs after suspend.
            job_defaults={"coalesce": True, "misfire_grace_time": None, "max_instances": 1},
            timezone=zone,
        )
        self._scheduler.add_job(self.looked_due.emit, self._trigger, id=LOOK)
        self._scheduler.add_job(self.midnight_passed.emit, CronTrigger(hour=0, minute=0, timezone=zone))
        self._scheduler.add_job(self.night_came.emit, CronTrigger(hour=3, minute=30, timezone=zone))

    def start(self) -> None:
        self._scheduler.start()

    def look_again(self) -> None:
        """Something happened: ask the coach anew when it wants to look."""
        self._scheduler.reschedule_job(LOOK, trigger=self._trigger)

    def stop(self) -> None:
        """Take the clock down; nothing rings afterwards."""
        self._scheduler.shutdown(wait=False)

    @property
    def rings(self) -> int:
        """How often the one timer has rung."""
        return self._scheduler.rings
