"""What holds on every day, however it goes: random settings, people and machines (RHYTHM.md)."""

from __future__ import annotations

import os
import random
from dataclasses import replace
from datetime import timedelta
from itertools import accumulate
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from deskstretch.app.script import Script, Step
from deskstretch.app.simulate import MICRO, NEVER_US
from deskstretch.core.coach_state import CoachState
from deskstretch.core.journal import Event
from deskstretch.storage.state_file import StateFile
from tests.core.random_days import Kinds, days
from tests.core.watched_day import Day, Moment, WatchedDay

EXAMPLES = int(os.environ.get("DESKSTRETCH_EXAMPLES", "500"))
"""Random days for each property; raise it for a long night."""
many = settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize="DESKSTRETCH_EXAMPLES" not in os.environ,
    phases=(Phase.generate, Phase.shrink),  # explaining traces every line: a minute for each failure
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
pytestmark = pytest.mark.timeout(600)

SIMPLE = Kinds(local_rules=False, clock_steps=False, restarts=False)


@many
@given(days(Kinds()))
def test_whatever_happens_the_promises_hold(script: Script):
    """See `WatchedDay`: one offer at a time, none while something holds it, every debt ends once …"""
    WatchedDay(script).run()


@many
@given(days(Kinds()), st.integers(0, 2**32), st.booleans())
def test_late_looks_and_crashes_break_no_promise(script: Script, seed: int, crash: bool):
    """Each look comes up to five minutes late; power is lost and the state of the last save counts."""
    dice = random.Random(seed)
    WatchedDay(script, crash=crash, late_s=lambda: dice.choice((0, 0, 0, 0.3, 7, 29, 300))).run()


# ---------------------------------------------------------------------- clock changes


class GridDay(Day):
    """Looks every fifteen seconds of awake time, whatever is asked."""

    def _check(self, rows: object) -> None:
        self._look_us = (self._clock.awake_us // 15_000_000 + 1) * 15_000_000


def with_clock_steps(script: Script, by_s: list[float]) -> Script:
    """The same day on a wall clock that is set at every step; things happen at the same real moments."""
    totals_s = [0.0, *accumulate(by_s)]
    steps: list[Step] = []
    for i, step in enumerate(script.steps):
        set_s = by_s[i] if i < len(by_s) else 0.0
        at = step.at + timedelta(seconds=totals_s[min(i, len(by_s))])
        steps.append(replace(step, at=at, clock_step_s=set_s))
    return replace(script, steps=steps)


def without_wall_times(moments: list[Moment]) -> list[object]:
    return [
        (moment.awake_s, moment.what, {k: v for k, v in moment.row.details.items() if k != "until"})
        for moment in moments
        if moment.row.event is not Event.CLOCK_CHANGED
    ]


@many
@given(days(SIMPLE), st.lists(st.sampled_from((-7200.0, -1800.0, -30.0, 30.0, 3600.0)), max_size=24))
def test_setting_the_wall_clock_changes_no_event(script: Script, by_s: list[float]):
    """By half-minutes, on which the looks fall, so that both days are looked at at the same moments."""
    plain, stepped = Day(script).run(), Day(with_clock_steps(script, by_s)).run()
    assert without_wall_times(stepped) == without_wall_times(plain)


@many
@given(days(SIMPLE), st.lists(st.floats(-7200, 7200), max_size=24))
def test_setting_the_wall_clock_by_any_amount_changes_no_event(script: Script, by_s: list[float]):
    by_s = [round(each, 6) for each in by_s]
    plain, stepped = GridDay(script).run(), GridDay(with_clock_steps(script, by_s)).run()
    assert without_wall_times(stepped) == without_wall_times(plain)


# ---------------------------------------------------------------------- restarts


def over_a_file(state: CoachState) -> CoachState:
    with TemporaryDirectory() as folder:
        StateFile(Path(folder) / "state.json", CoachState).save(state)
        kept, notices = StateFile(Path(folder) / "state.json", CoachState).load()
    assert kept is not None
    assert not notices
    return kept


def with_step(script: Script, step: Step) -> Script:
    return replace(script, steps=sorted([*script.steps, step], key=lambda each: each.at))


class LooksInstead(Day):
    """Where the script restarts the program, it looks twice, as a program does that stops and starts."""

    def _restart(self) -> None:
        now = self._clock.now()
        self._carry_out(self._coach.look(now, self._person.look(self._clock.awake_us)), now)
        self._look_us = self._clock.awake_us


NO_BREAKS = Kinds(clock_steps=False, restarts=False, breaks=False)


@many
@given(days(NO_BREAKS), st.integers(0, 14_400))
def test_a_restart_at_any_moment_changes_nothing(script: Script, at_s: int):
    """Saved to a file and read back; beside it the same day with a look at that moment."""
    script = replace(script, on_offer="ignore")
    at = script.start + timedelta(seconds=at_s)
    script = with_step(script, Step(at, restart=True))
    plain = LooksInstead(script).run()
    restarted = Day(script, kept=over_a_file).run()
    assert [(m.what, m.row.details) for m in restarted] == [(m.what, m.row.details) for m in plain]
    # A moment is saved as seconds from now, so that it may come back a microsecond off.
    assert [m.awake_s for m in restarted] == pytest.approx([m.awake_s for m in plain], abs=1e-3)


# ---------------------------------------------------------------------- a late look, a crash

ALONE = Kinds(local_rules=False, clock_steps=False, restarts=False, reminders_at_most=1)
"""With one reminder nothing can come before or after another by a hair."""
TAIL = timedelta(hours=2, minutes=30)
HOLDS = {Event.HELD, Event.RELEASED}


class LateOnce(Day):
    """One look comes too late: the first one after ``at_s`` of awake time."""

    def __init__(self, script: Script, at_s: float, by_s: float) -> None:
        super().__init__(script)
        self._at_us, self._by_us = int(at_s * MICRO), int(by_s * MICRO)

    def _check(self, rows: object) -> None:
        if self._at_us <= self._clock.awake_us:
            self._at_us = NEVER_US
            self._look_us += self._by_us


def then_nothing_happens(script: Script) -> tuple[Script, float]:
    """The day with a long tail of work in which the world stands still, and when that begins."""
    begin = script.start
    for step in script.steps:
        begin = max(begin, step.at) + timedelta(seconds=step.sleep_s)
    at_work = Step(begin, hands="working", readings={"locked": False})
    longer = replace(script, steps=[*script.steps, at_work], end=begin + TAIL)
    return longer, (begin - script.start).total_seconds()


def goes_like(late: list[Moment], plain: list[Moment], since_s: float, by_s: float) -> None:
    """The same rows in the same order from then on, none later or earlier than allowed.

    Which look finds the hands at rest may differ, so what typing holds for seconds is left out.
    """
    ours = [each for each in late if each.real_s >= since_s and each.row.event not in HOLDS]
    theirs = [each for each in plain if each.real_s >= since_s and each.row.event not in HOLDS]
    assert abs(len(ours) - len(theirs)) <= 3
    for our, their in zip(ours, theirs, strict=False):
        assert our.what == their.what
        assert abs(our.real_s - their.real_s) <= by_s + LOOK_EVERY_S


LOOK_EVERY_S = 30.0
"""What a person does is known at the next look: a look that was late may find it that much sooner."""


@many
@given(days(ALONE), st.floats(0, 3600), st.floats(0, 60))
def test_a_late_look_costs_its_lateness_and_nothing_else(script: Script, after_s: float, by_s: float):
    script, since_s = then_nothing_happens(script)
    plain = Day(script).run()
    late = LateOnce(script, since_s + after_s, by_s).run()
    goes_like(late, plain, since_s, by_s)


MINUTE_S = 60.0


@many
@given(days(replace(ALONE, breaks=False)), st.floats(MINUTE_S + 1, 3600))
def test_a_crash_costs_a_minute_of_work_and_nothing_else(script: Script, after_s: float):
    """The program is back at once, with the state of its last save out of the file."""
    script, since_s = then_nothing_happens(replace(script, on_offer="ignore"))
    plain = Day(script).run()
    at = script.start + timedelta(seconds=since_s + after_s)
    crashed = Day(with_step(script, Step(at, restart=True)), crash=True, kept=over_a_file).run()
    goes_like(crashed, plain, since_s, MINUTE_S)
