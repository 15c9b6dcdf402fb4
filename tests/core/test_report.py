"""The figures of the report for a practitioner."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

from deskstretch.core.advice import Flag
from deskstretch.core.journal import Event, JournalRow
from deskstretch.core.movement import Limitation, Region, Side
from deskstretch.core.record import (
    BreakRecord,
    CheckRecord,
    Feeling,
    MovementRecord,
    Outcome,
    PainReport,
    Practitioner,
    Source,
    Visit,
)
from deskstretch.core.report import Records, RegionRest, Report, WeekSum, make_report
from deskstretch.core.settings import Body, Choices, Settings
from deskstretch.storage.library import bundled_library

LIBRARY = {movement.id: movement for movement in bundled_library().movements}
MONDAY = date(2026, 3, 2)
LAST = date(2026, 3, 15)


def noon(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)


def day(number: int) -> date:
    return MONDAY + timedelta(days=number)


def a_break(on: date, done_s: float = 120.0, outcome: Outcome | None = Outcome.COMPLETED) -> BreakRecord:
    feeling = Feeling.HURT if done_s > 120 else None
    return BreakRecord(uuid4(), noon(on), 60, Source.HAND, None, "", 120.0, done_s, outcome, feeling=feeling)


def moved(of: BreakRecord, movement: str, done_s: float) -> MovementRecord:
    return MovementRecord(uuid4(), of.id, of.started_at, movement, Side.BOTH, done_s, done_s)


def pain(on: date, region: Region, score: int, movement: str | None = None, *flags: Flag) -> PainReport:
    return PainReport(uuid4(), noon(on), 60, region, score, frozenset(flags), movement)


def report(settings: Settings | None = None, **records: object) -> Report:
    return make_report(Records(MONDAY, LAST, **records), settings or Settings(), LIBRARY)  # pyright: ignore[reportArgumentType]


def test_weeks_days_and_movements_are_summed():
    first, second, running = a_break(day(0)), a_break(day(8), 180.0), a_break(day(9), 0.0, None)
    movements = [
        moved(first, "seated-torso-twist", 120.0),
        moved(second, "cat-cow", 150.0),
        moved(second, "gone", 30.0),
    ]
    found = report(breaks=[first, second, running], movements=[*movements, moved(running, "cat-cow", 999.0)])
    assert found.weeks == (WeekSum(MONDAY, 120.0, 1), WeekSum(day(7), 180.0, 1))
    assert (found.breaks, found.hurt_breaks, found.days_moved, found.days) == (2, 1, 2, 14)
    assert [(movement.id, seconds) for movement, seconds in found.most] == [
        ("cat-cow", 150.0),
        ("seated-torso-twist", 120.0),
    ]
    assert found.body.kinds.total_s == found.moved_s == 300.0


def test_pain_is_told_by_region_the_strongest_first():
    found = report(
        pain_reports=[
            pain(day(0), Region.NECK, 3),
            pain(day(0), Region.NECK, 5, None, Flag.STOPS_LIFE),
            pain(day(1), Region.HIPS, 6, "seated-torso-twist"),
            pain(day(4), Region.NECK, 2, "seated-torso-twist"),
        ]
    )
    hips, neck = found.pains
    assert (hips.region, hips.most, neck.region, neck.most) == (Region.HIPS, 6, Region.NECK, 5)
    assert (neck.reports, neck.days, neck.latest, neck.latest_day) == (3, 2, 2, day(4))
    assert neck.flags == {Flag.STOPS_LIFE}
    assert found.left_out.hurt == (("seated-torso-twist", 2),)


def test_rests_after_pain_that_follow_on_each_other_are_one():
    found = report(
        pain_reports=[
            pain(day(0), Region.NECK, 2),
            pain(day(1), Region.NECK, 7),
            pain(day(2), Region.NECK, 1),
            pain(day(3), Region.HIPS, 0),
            pain(day(12), Region.NECK, 4),
        ]
    )
    assert found.left_out.rests == (
        RegionRest(Region.NECK, day(12), day(15), 4, easier_only=False),
        RegionRest(Region.NECK, day(0), day(8), 7, easier_only=False),
    )


def test_what_was_left_out_has_its_reasons():
    settings = Settings(
        body=Body(limitations=(Limitation.KNEE,)), library=Choices(excluded=("cat-cow", "seated-torso-twist"))
    )
    visit = Visit(uuid4(), noon(day(1)), 60, Practitioner.DOCTOR, excluded=("seated-torso-twist",))
    rows = [
        JournalRow(noon(day(1)), Event.PAUSED),
        JournalRow(noon(day(1)) + timedelta(hours=1), Event.PAUSED),
        JournalRow(noon(day(1)) + timedelta(hours=2), Event.RESUMED),
        JournalRow(noon(day(2)), Event.RESUMED),
        JournalRow(noon(day(3)), Event.PAUSED),
    ]
    left_out = report(settings, visits=[visit], journal=rows).left_out
    assert left_out.limitations == (Limitation.KNEE,)
    assert (left_out.by_choice, left_out.on_advice) == (("cat-cow",), ("seated-torso-twist",))
    assert (left_out.paused, left_out.paused_s) == (2, 2 * 3600.0)


def test_checks_become_trends_of_these_days():
    values = [CheckRecord(uuid4(), noon(day(n)), 60, "trunk-rotation", Side.LEFT, 40.0 + n) for n in (0, 12)]
    (trend,) = report(checks=values).trends
    assert trend.since_first == 12.0


def test_nothing_kept_is_a_report_of_nothing():
    found = report()
    assert (found.breaks, found.moved_s, found.most, found.pains, found.trends) == (0, 0, (), (), ())
    assert [week.moved_s for week in found.weeks] == [0, 0]
