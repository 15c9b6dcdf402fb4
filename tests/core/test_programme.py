"""The four weeks: what they hold, how they build up, and that a missed day slides and never doubles."""

from __future__ import annotations

from collections import Counter
from datetime import date, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskstretch.core.programme import (
    DAILY,
    THREE_DAYS,
    WEEKS,
    DoneRoutine,
    NextSession,
    backpack_kg,
    beginner_week,
    desk_break_s,
    desk_routine,
    next_session,
    week_of_sessions,
)
from deskstretch.core.settings import Track
from deskstretch.storage.routines import bundled_routines
from tests.core.wishes import LIBRARY

MONDAY = date(2026, 3, 2)
ROUTINES = {routine.id: routine for routine in bundled_routines(LIBRARY).routines}
TRACKS = (Track.DAILY, Track.THREE_DAYS)


def after(track: Track, *done: DoneRoutine) -> NextSession:
    found = next_session(track, MONDAY, done)
    assert found is not None
    return found


class Doer:
    """Does what the programme asks for, on the days they choose."""

    def __init__(self, track: Track) -> None:
        self.track = track
        self.done: list[DoneRoutine] = []
        self.asked: list[tuple[date, NextSession]] = []

    def on(self, day: date, *, went_well: bool = True) -> None:
        """Do all that is due on this day, however much time there is."""
        while (coming := self.next).due <= day:
            self.asked.append((day, coming))
            self.done.append(DoneRoutine(coming.routines[0], day, went_well))

    @property
    def next(self) -> NextSession:
        return after(self.track, *self.done)


@pytest.mark.parametrize(("weeks", "minutes"), [(DAILY, [43, 53, 63, 73]), (THREE_DAYS, [35, 40, 50, 55])])
def test_the_weeks_last_as_long_as_planned_and_rise_by_a_quarter_at_most(weeks, minutes: list[int]) -> None:
    found = [sum(ROUTINES[routine].total_s for session in week for routine in session) / 60 for week in weeks]
    assert found == minutes
    assert all(after <= 1.25 * before for before, after in pairwise(found))


@pytest.mark.parametrize(("track", "sessions"), [(Track.DAILY, 28), (Track.THREE_DAYS, 12)])
def test_whoever_misses_nothing_is_through_in_four_weeks(track: Track, sessions: int) -> None:
    doer = Doer(track)
    for days in range(28):
        doer.on(MONDAY + timedelta(days=days))
    assert not any(one.finished for _, one in doer.asked)
    asked = {(one.week, one.number) for _, one in doer.asked}
    assert len(asked) == sessions
    assert doer.next == NextSession(
        4, 0, week_of_sessions(track, 4)[0], MONDAY + timedelta(days=28), finished=True
    )


def test_three_days_are_monday_wednesday_and_friday() -> None:
    doer = Doer(Track.THREE_DAYS)
    for days in range(28):
        doer.on(MONDAY + timedelta(days=days))
    assert {day.weekday() for day, _ in doer.asked} == {0, 2, 4}


def test_a_session_of_two_routines_may_be_done_in_two_parts() -> None:
    half = after(Track.THREE_DAYS, DoneRoutine("strength-snack", MONDAY))
    assert half.routines == ("desk-reset",)
    whole = after(Track.THREE_DAYS, DoneRoutine("strength-snack", MONDAY), DoneRoutine("desk-reset", MONDAY))
    assert (whole.routines, whole.due) == (("roll-and-release",), MONDAY + timedelta(days=2))


def test_a_missed_day_slides() -> None:
    late = MONDAY + timedelta(days=3)
    assert after(Track.DAILY).due == MONDAY
    assert after(Track.DAILY, DoneRoutine("desk-reset", late)).due == late + timedelta(days=1)
    late_too = after(Track.THREE_DAYS, *(DoneRoutine(id_, late) for id_ in ("desk-reset", "strength-snack")))
    assert late_too.due == late + timedelta(days=2)


def test_what_is_done_too_early_or_besides_changes_nothing() -> None:
    first = DoneRoutine("desk-reset", MONDAY)
    assert after(Track.DAILY, first, DoneRoutine("strength-snack", MONDAY)) == after(Track.DAILY, first)
    assert after(Track.DAILY, DoneRoutine("back-harmony", MONDAY)) == after(Track.DAILY)
    assert after(Track.DAILY, DoneRoutine("desk-reset", MONDAY - timedelta(days=1))) == after(Track.DAILY)


@pytest.mark.parametrize("track", TRACKS)
@given(days=st.sets(st.integers(0, 60)))
def test_sessions_never_double(track: Track, days: set[int]) -> None:
    doer = Doer(track)
    for day in sorted(days):
        doer.on(MONDAY + timedelta(days=day))
    sessions: dict[date, set[tuple[int, int]]] = {}
    for day, one in doer.asked:
        sessions.setdefault(day, set()).add((one.week, one.number))
    assert all(len(of_day) == 1 for of_day in sessions.values())
    if track is Track.THREE_DAYS:
        assert all((b - a).days >= 2 for a, b in pairwise(sorted(sessions)))
    order = [(one.week, one.number) for _, one in doer.asked if not one.finished]
    assert order == sorted(order)


@pytest.mark.parametrize("track", TRACKS)
def test_load_waits_for_two_sessions_that_went_well(track: Track) -> None:
    doer = Doer(track)
    for days in range(21):
        doer.on(MONDAY + timedelta(days=days), went_well=days != 11)
    last_of_week_2 = [one.number for _, one in doer.asked if one.week == 2][-1]
    hard = Doer(track)
    for days in range(14):
        day = MONDAY + timedelta(days=days)
        hard.on(day, went_well=hard.next.week != 2 or hard.next.number != last_of_week_2)
    assert (hard.next.week, hard.next.number, hard.next.repeats) == (2, 0, True)
    for days in range(14, 21):
        hard.on(MONDAY + timedelta(days=days))
    assert (hard.next.week, hard.next.repeats) == (3, False)


def test_a_hard_first_week_repeats_nothing() -> None:
    doer = Doer(Track.DAILY)
    for days in range(7):
        doer.on(MONDAY + timedelta(days=days), went_well=False)
    assert (doer.next.week, doer.next.repeats) == (2, False)


def test_off_or_not_begun_asks_for_nothing() -> None:
    assert next_session(Track.OFF, MONDAY, ()) is None
    assert next_session(Track.DAILY, None, ()) is None
    assert week_of_sessions(Track.OFF, 1) == ()


def test_desk_breaks_follow_the_weeks() -> None:
    assert [desk_break_s(180, week) for week in range(1, WEEKS + 1)] == [120, 180, 180, 180]
    assert desk_break_s(300, 1) == 300
    morning, afternoon = time(10, 45), time(15)
    assert desk_routine(2, morning, ()) == ()
    assert desk_routine(3, time(9, 45), ()) == ()
    assert desk_routine(3, morning, ()) == ("desk-reset",)
    assert desk_routine(3, morning, ("desk-reset",)) == ()
    assert desk_routine(4, afternoon, ("desk-reset",)) == ("wall-and-doorway", "seat-only-five")
    assert desk_routine(4, afternoon, ("seat-only-five",)) == ()


def test_the_backpack_is_light_and_comes_late() -> None:
    assert [backpack_kg(week) for week in range(1, WEEKS + 1)] == [0, 0, 2, 3]


@pytest.mark.parametrize(("days", "week"), [(0, 1), (6, 1), (7, 2), (13, 2), (14, 4), (900, 4)])
def test_the_first_two_weeks_are_gentle(days: int, week: int) -> None:
    assert beginner_week(MONDAY, MONDAY + timedelta(days=days)) == week
    assert beginner_week(None, MONDAY) == 1


def test_strength_and_rolling_come_as_often_as_the_design_says() -> None:
    for weeks in (DAILY, THREE_DAYS):
        for week in weeks:
            found = Counter(routine for session in week for routine in session)
            assert found["roll-and-release"] == 1
            assert found["strength-snack"] + found["strength-for-mobility"] + found["back-harmony"] >= 2
