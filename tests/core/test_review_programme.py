"""How far the four weeks have come, from the records alone."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskstretch.core.programme import next_session, week_of_sessions
from deskstretch.core.record import BreakRecord, Feeling, Outcome, Source
from deskstretch.core.review_programme import ProgrammeReview, programme_review, routines_done
from deskstretch.core.settings import Programme, Track

MONDAY = date(2026, 3, 2)
THREE = Programme(Track.THREE_DAYS, MONDAY)


def record(
    routine: str | None,
    day: date,
    outcome: Outcome | None = Outcome.COMPLETED,
    *,
    share: float = 1.0,
    feeling: Feeling | None = None,
    effort: int | None = None,
) -> BreakRecord:
    at = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    id_ = UUID(int=hash((routine, day)) % 2**128)
    return BreakRecord(
        id_,
        at,
        0,
        Source.HAND,
        None,
        "",
        600,
        600 * share,
        outcome,
        feeling=feeling,
        effort=effort,
        routine=routine,
    )


def follow(programme: Programme, sessions: int, *, hard: range = range(0)) -> list[BreakRecord]:
    """Somebody who does each session on the day it is due; those of ``hard`` were too hard."""
    records: list[BreakRecord] = []
    for number in range(sessions):
        coming = next_session(programme.track, programme.started, routines_done(records, ()))
        assert coming is not None
        feeling = Feeling.TOO_HARD if number in hard else None
        records += [record(routine, coming.due, feeling=feeling) for routine in coming.routines]
    return records


def review(
    records: list[BreakRecord], until: date = date.max, programme: Programme = THREE
) -> ProgrammeReview:
    found = programme_review(programme, records, (), until)
    assert found is not None
    return found


def test_nothing_is_reviewed_before_the_programme_or_without_one() -> None:
    assert programme_review(Programme(), follow(THREE, 2), (), date.max) is None
    assert programme_review(THREE, follow(THREE, 2), (), MONDAY - timedelta(days=1)) is None


def test_each_session_has_the_day_on_which_its_last_routine_was_done() -> None:
    first, second = week_of_sessions(Track.THREE_DAYS, 1)[:2]
    assert len(first) == 2
    records = [record(first[0], MONDAY), record(first[1], MONDAY + timedelta(days=1))]
    records.append(record(second[0], MONDAY + timedelta(days=3)))
    found = review(records)
    assert found.weeks[0] == (MONDAY + timedelta(days=1), MONDAY + timedelta(days=3), None)
    assert (found.sessions_done, found.sessions) == (2, 12)
    assert (found.coming.week, found.coming.number) == (1, 2)


def test_a_past_week_shows_it_as_it_stood_then() -> None:
    records = follow(THREE, 9)
    assert review(records).sessions_done == 9
    assert review(records, MONDAY + timedelta(days=6)).sessions_done == 3


def test_a_week_done_once_more_begins_without_marks() -> None:
    found = review(follow(THREE, 6, hard=range(4, 6)))
    assert found.coming.repeats
    assert (found.coming.week, found.sessions_done) == (2, 3)
    again = review(follow(THREE, 7, hard=range(4, 6)))
    assert (again.coming.week, again.sessions_done) == (2, 4)


@pytest.mark.parametrize("track", [Track.DAILY, Track.THREE_DAYS])
def test_upkeep_after_the_four_weeks_changes_nothing(track: Track) -> None:
    programme = Programme(track, MONDAY)
    whole = sum(len(week_of_sessions(track, week)) for week in (1, 2, 3, 4))
    done = review(follow(programme, whole), programme=programme)
    assert done.coming.finished
    assert done.sessions_done == done.sessions == whole
    assert review(follow(programme, whole + 5), programme=programme).weeks == done.weeks


def test_only_what_was_done_counts() -> None:
    routine = week_of_sessions(Track.THREE_DAYS, 1)[0][0]
    given = [
        record(routine, MONDAY),
        record(routine, MONDAY, Outcome.PARTIAL, share=0.6),
        record(routine, MONDAY, Outcome.PARTIAL, share=0.4),
        record(routine, MONDAY, Outcome.ABANDONED, share=0.6),
        record(routine, MONDAY, None),
        record(None, MONDAY),
    ]
    assert len(routines_done(given, ())) == 2


def test_it_went_well_unless_it_was_hard_or_hurt() -> None:
    easy, effort = record("desk-reset", MONDAY, effort=6), record("desk-reset", MONDAY, effort=7)
    hard = record("desk-reset", MONDAY, feeling=Feeling.TOO_HARD)
    assert [done.went_well for done in routines_done([easy, effort, hard], ())] == [True, False, False]
    assert not routines_done([easy], {easy.id})[0].went_well


@given(st.lists(st.tuples(st.integers(0, 60), st.sampled_from(["desk-reset", "roll-and-release"]))))
def test_the_figures_agree_whatever_was_done(done: list[tuple[int, str]]) -> None:
    records = [record(routine, MONDAY + timedelta(days=after)) for after, routine in done]
    before = 0
    for after in range(0, 61, 10):
        found = review(records, MONDAY + timedelta(days=after))
        passed = sum(len(week) for week in found.weeks[: found.coming.week - 1]) + found.coming.number
        assert found.sessions_done == passed >= before
        before = found.sessions_done
