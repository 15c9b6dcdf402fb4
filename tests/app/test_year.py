"""A simulated year: what it must never show."""

from __future__ import annotations

from datetime import UTC, timedelta
from typing import TYPE_CHECKING

import pytest

from deskstretch.app.simulate import Simulation
from deskstretch.core.journal import Event
from deskstretch.core.settings import Settings
from tests.app.working_year import CALL, WEEKDAYS, WORK, working_year

if TYPE_CHECKING:
    from datetime import datetime

    from deskstretch.core.journal import JournalRow


@pytest.fixture(scope="module")
def rows() -> list[JournalRow]:
    return list(Simulation(working_year()).rows())


def offered(rows: list[JournalRow]) -> list[JournalRow]:
    return [row for row in rows if row.event is Event.OFFERED]


@pytest.mark.timeout(300)
def test_every_weekday_brings_breaks(rows: list[JournalRow]):
    stretches: dict[str, int] = {}
    for row in offered(rows):
        if row.reminder == "stretch":
            day = row.at.date().isoformat()
            stretches[day] = stretches.get(day, 0) + 1
    assert len(stretches) == 261
    assert set(stretches.values()) == {8}


def test_none_is_offered_in_a_call(rows: list[JournalRow]):
    assert not [row for row in offered(rows) if CALL[0] <= row.at.time() < CALL[1]]


def test_none_is_offered_off_hours(rows: list[JournalRow]):
    for row in offered(rows):
        assert row.at.weekday() < len(WEEKDAYS)
        assert WORK[0] <= row.at.time() < WORK[1]


def test_none_is_offered_within_an_interval_of_a_break_or_an_absence(rows: list[JournalRow]):
    """Neither the break itself nor one that stood for it, nor lunch, nor the morning."""
    every = {id_: timedelta(minutes=each.every_min) for id_, each in Settings().reminders.items()}
    fresh_since: dict[str, datetime] = {}
    for row in rows:
        at = row.at.astimezone(UTC)
        whole = row.event is Event.FINISHED or (row.event is Event.CREDITED and row.details["share"] == 1.0)
        if row.event is Event.WORK_BEGAN:
            fresh_since = dict.fromkeys(every, at)
        elif whole and row.reminder is not None:
            fresh_since[row.reminder] = at
        elif row.event is Event.OFFERED and row.reminder is not None:
            assert at - fresh_since[row.reminder] >= every[row.reminder]
