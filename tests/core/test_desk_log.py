"""Time at the desk before each break, as the journal tells it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from deskstretch.core.desk_log import MOUSING_SHARE, TYPING_SHARE, desk_spells
from deskstretch.core.journal import Event, JournalRow
from deskstretch.core.record import BreakRecord, Source

NINE = datetime(2026, 3, 2, 9, tzinfo=UTC)


def row(after_min: float, event: Event = Event.DUE, **details: float) -> JournalRow:
    return JournalRow(NINE + timedelta(minutes=after_min), event, "stretch", details)


def a_break(after_min: float, minutes: float = 3) -> BreakRecord:
    begin = NINE + timedelta(minutes=after_min)
    seconds = minutes * 60
    return BreakRecord(uuid4(), begin, 0, Source.REMINDER, "stretch", "", seconds, seconds, None)


def sitting(rows: list[JournalRow], breaks: list[BreakRecord]) -> list[tuple[int, float]]:
    return [(spell.sequence, round(spell.sitting_min, 3)) for spell in desk_spells(rows, breaks)]


def test_a_spell_goes_before_each_break_and_one_after_the_last() -> None:
    rows = [row(0, Event.WORK_BEGAN), row(45), row(93), row(120)]
    assert sitting(rows, [a_break(45), a_break(93)]) == [(0, 45), (1, 45), (2, 24)]


def test_time_away_is_no_time_at_the_desk() -> None:
    rows = [row(0), row(60, Event.BACK, away_s=1200), row(90)]
    assert sitting(rows, []) == [(0, 70)]


def test_an_absence_that_holds_a_break_counts_on_its_side_only() -> None:
    rows = [row(0), row(60, Event.BACK, away_s=1200), row(90)]
    assert sitting(rows, [a_break(50)]) == [(0, 40), (1, 30)]


@pytest.mark.parametrize("between", [row(60, Event.WORK_ENDED), row(60)])
def test_neither_are_off_hours_nor_a_program_that_did_not_run(between: JournalRow) -> None:
    rows = [row(0), between, row(420), row(450)]
    assert sitting(rows, []) == [(0, 90)]


def test_each_day_stands_for_itself() -> None:
    rows = [row(0), row(60), row(24 * 60), row(24 * 60 + 30)]
    spells = desk_spells(rows, [a_break(60)])
    assert [(spell.day.day, spell.sequence, spell.sitting_min) for spell in spells] == [
        (2, 0, 60),
        (3, 1, 30),
    ]


def test_hands_are_taken_to_do_what_hands_do() -> None:
    (spell,) = desk_spells([row(0), row(100)], [])
    assert (spell.typing_min, spell.mousing_min) == (100 * TYPING_SHARE, 100 * MOUSING_SHARE)


def test_an_empty_journal_tells_nothing() -> None:
    assert desk_spells([], [a_break(0)]) == ()
