"""What follows from pain and opinions: rests, returns and easier variants (EVIDENCE.md 4)."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from uuid import uuid4

import pytest

from deskstretch.core.feedback import (
    LOOK_BACK_DAYS,
    feedback_of,
    hardest_of,
    hurts_again_and_again,
    pauses_of,
)
from deskstretch.core.lately import Lately
from deskstretch.core.movement import Region, Side
from deskstretch.core.record import BreakRecord, FeedbackRecord, MovementRecord, PainReport, Source
from deskstretch.core.request import Done, Pause, Verdict
from tests.core.wishes import BY_ID, LIBRARY

TODAY = date(2026, 3, 30)
HARD = next(m for m in LIBRARY if m.easier in BY_ID)
EASY = BY_ID[HARD.easier or ""]


def moment(ago: int, hour: int = 9) -> datetime:
    return datetime.combine(TODAY - timedelta(days=ago), time(hour), UTC)


def hurt(ago: int, score: int, region: Region = Region.NECK, movement: str | None = None) -> PainReport:
    return PainReport(uuid4(), moment(ago), 0, region, score, movement=movement)


def a_break(ago: int, *movements: str, hour: int = 9) -> tuple[BreakRecord, list[MovementRecord]]:
    record = BreakRecord(uuid4(), moment(ago, hour), 0, Source.HAND, None, "", 60, 60, None)
    done = [MovementRecord(uuid4(), record.id, record.started_at, m, Side.BOTH, 30, 30) for m in movements]
    return record, done


def lately(*breaks: tuple[BreakRecord, list[MovementRecord]]) -> Lately:
    return Lately.of([record for record, _ in breaks], [done for _, of in breaks for done in of])


@pytest.mark.parametrize(
    ("score", "days", "easier_only"),
    [(1, 2, True), (3, 2, True), (4, 3, False), (6, 3, False), (7, 7, False)],
)
def test_a_region_rests_by_how_much_it_hurt(score: int, days: int, easier_only: bool) -> None:
    until = TODAY + timedelta(days=days)
    assert pauses_of([hurt(0, score)], TODAY) == (Pause(Region.NECK, until, easier_only),)


def test_no_pain_means_no_rest() -> None:
    assert pauses_of([hurt(0, 0)], TODAY) == ()


def test_the_latest_end_wins() -> None:
    reports = [hurt(4, 8), hurt(3, 5), hurt(1, 2), hurt(2, 5, Region.HIPS)]
    neck = [p for p in pauses_of(reports, TODAY) if p.region is Region.NECK]
    assert {(p.until - TODAY, p.easier_only) for p in neck} == {
        (timedelta(days=3), False),
        (timedelta(days=1), True),
    }


def test_a_region_that_comes_back_counts_its_own_sessions() -> None:
    neck = next(m.id for m in LIBRARY if m.main_region is Region.NECK)
    hips = next(m.id for m in LIBRARY if m.main_region is Region.HIPS)
    days = [TODAY - timedelta(days=ago) for ago in (9, 6, 5, 4, 4, 3)]
    ids = [neck, neck, neck, neck, neck, hips]
    done = [Done(id_, 30, day, n) for n, (id_, day) in enumerate(zip(ids, days, strict=True))]
    (pause,) = pauses_of([hurt(9, 5)], TODAY, done, BY_ID)
    assert pause.until == TODAY - timedelta(days=6)
    assert pause.sessions_since == 3


def test_easier_uses_count_from_the_verdict_on() -> None:
    before, that, after = a_break(2, EASY.id), a_break(1, HARD.id), a_break(1, EASY.id, hour=11)
    said = FeedbackRecord(uuid4(), moment(1, 10), 0, HARD.id, Verdict.TOO_HARD, that[0].id)
    (feedback,) = feedback_of([said], [], lately(before, that, after), BY_ID)
    assert (feedback.verdict, feedback.uses_since) == (Verdict.TOO_HARD, 1)


def test_pain_in_a_movement_is_feedback_on_it_in_order_of_time() -> None:
    said = FeedbackRecord(uuid4(), moment(2), 0, HARD.id, Verdict.TOO_EASY)
    reports = [hurt(1, 5, movement=HARD.id), hurt(1, 5)]
    found = feedback_of([said], reports, Lately(), BY_ID)
    assert [(f.verdict, f.score) for f in found] == [(Verdict.TOO_EASY, 0), (Verdict.HURT, 5)]


def test_a_movement_that_hurts_on_two_days_is_not_for_this_body() -> None:
    def again(*reports: PainReport) -> bool:
        return hurts_again_and_again(reports, HARD.id, TODAY)

    first = hurt(5, 3, movement=HARD.id)
    assert not again(first)
    assert not again(first, hurt(5, 8, movement=HARD.id))
    assert not again(first, hurt(0, 2, movement=HARD.id))
    assert not again(first, hurt(0, 8, movement=EASY.id))
    assert not again(hurt(LOOK_BACK_DAYS, 3, movement=HARD.id), hurt(0, 3, movement=HARD.id))
    assert again(first, hurt(0, 3, movement=HARD.id))


def test_a_break_that_was_too_hard_means_its_hardest_movements() -> None:
    by_effort = {m.intensity: m.id for m in LIBRARY}
    _, done = a_break(0, by_effort[1], by_effort[2], by_effort[1], by_effort[2], "gone")
    assert hardest_of(done, BY_ID) == (by_effort[2],)
    assert hardest_of([], BY_ID) == ()


def test_breaks_are_numbered_in_their_order() -> None:
    found = lately(a_break(2, "x"), a_break(1, "y", "z"))
    assert [(done.movement, done.sequence) for done in found.done] == [("x", 0), ("y", 1), ("z", 1)]
    assert found.done[0].day == TODAY - timedelta(days=2)
    assert Lately.of([], a_break(0, "x")[1]).done == ()
    assert [found.number_after(moment(ago)) for ago in (3, 2, 1)] == [0, 1, 2]
