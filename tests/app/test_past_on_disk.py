"""What the history window reads and writes goes through a real database."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, cast
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest

from deskstretch.app.keeper import Keeper
from deskstretch.app.past import Past
from deskstretch.core.clock import Instant
from deskstretch.core.journal import Event, JournalRow
from deskstretch.core.movement import Side
from deskstretch.core.programme import week_of_sessions
from deskstretch.core.record import BreakRecord, MovementRecord, Outcome, Source
from deskstretch.core.self_check import SelfCheck
from deskstretch.core.settings import Programme, Settings, Track
from deskstretch.storage.history import History
from deskstretch.storage.library import bundled_library

LIBRARY = bundled_library().movements
BERLIN = ZoneInfo("Europe/Berlin")


class StoppedClock:
    """Always a moment after midnight in Berlin, while it is yesterday in UTC."""

    def now(self) -> Instant:
        return Instant(datetime(2026, 3, 1, 23, 30, tzinfo=UTC), 0.0, 0.0, BERLIN)


@pytest.fixture
def keeper(tmp_path: Path) -> Iterator[Keeper]:
    history, notices = History.open(
        tmp_path / "history.sqlite3", waiting=tmp_path / "waiting.jsonl", backups=tmp_path / "backups"
    )
    assert notices == []
    yield Keeper(history, cast("Any", None), lambda notice: pytest.fail(notice.message))
    history.close()


@pytest.fixture
def past(keeper: Keeper) -> Past:
    return Past(keeper, lambda: LIBRARY, Settings, StoppedClock())


def keep_a_break(keeper: Keeper, at: datetime) -> BreakRecord:
    offset_min = round((at.utcoffset() or timedelta()) / timedelta(minutes=1))
    utc = at.astimezone(UTC)
    record = BreakRecord(uuid4(), utc, offset_min, Source.HAND, None, "For me", 60.0, 50.0, Outcome.COMPLETED)
    keeper.finish_break(record)
    keeper.add_movement(MovementRecord(uuid4(), record.id, utc, LIBRARY[0].id, Side.BOTH, 60.0, 50.0))
    return record


def test_the_programme_is_reviewed_from_what_was_kept(keeper: Keeper, tmp_path: Path):
    started = date(2026, 2, 23)
    settings = Settings(programme=Programme(Track.DAILY, started))
    past = Past(keeper, lambda: LIBRARY, lambda: settings, StoppedClock())
    assert past.programme(started - timedelta(days=1)) is None
    for after, (routine,) in enumerate(week_of_sessions(Track.DAILY, 1)[:3]):
        at = datetime(2026, 2, 23 + after, 0, 30, tzinfo=BERLIN)  # the day before in UTC
        record = replace(keep_a_break(keeper, at), id=uuid4(), routine=routine, done_s=60.0)
        keeper.finish_break(record)
    review = past.programme(date(2026, 3, 2))
    assert review is not None
    assert review.weeks[0][:4] == (*(started + timedelta(days=after) for after in range(3)), None)
    with closing(sqlite3.connect(tmp_path / "history.sqlite3")) as connection:
        days = "SELECT count(DISTINCT routine || date(started_us / 1000000 + offset_min * 60, 'unixepoch'))"
        (done,) = connection.execute(f"{days} FROM breaks WHERE routine IS NOT NULL").fetchone()
    assert review.sessions_done == done


def test_a_check_is_kept_with_the_day_on_the_wall(past: Past, keeper: Keeper):
    past.keep_check(SelfCheck.NECK_ROTATION, Side.LEFT, 65.0, "stiff")
    (record,) = keeper.checks()
    assert (record.check, record.side, record.value, record.note) == (
        "neck-rotation",
        Side.LEFT,
        65.0,
        "stiff",
    )
    assert record.local_day == date(2026, 3, 2)
    assert keeper.checks(until=date(2026, 3, 1)) == []
    (trend,) = past.checks(date(2026, 3, 2)).trends
    assert (trend.check, trend.latest) == (SelfCheck.NECK_ROTATION, 65.0)


def test_a_deleted_break_leaves_the_figures_and_comes_back(past: Past, keeper: Keeper):
    day = date(2026, 3, 2)
    record = keep_a_break(keeper, datetime(2026, 3, 2, 9, tzinfo=BERLIN))
    before = past.week_of(day, day), past.year_to(day), past.body(7, day), past.rhythm(7, day)
    assert before[0].moved_s == 50.0
    assert before[3].total.by_hand == 1
    deleted = past.delete_break(record.id)
    assert past.first_day() is None
    assert past.week_of(day, day).moved_s == past.body(7, day).breaks == 0
    past.put_back(deleted)
    assert (past.week_of(day, day), past.year_to(day), past.body(7, day), past.rhythm(7, day)) == before
    assert past.first_day() == day


def test_a_day_of_25_hours_has_its_whole_journal(past: Past, keeper: Keeper):
    """And a row belongs to the day on the wall where it was written."""
    day = date(2026, 10, 25)
    at = [
        datetime(2026, 10, 24, 22, 0, tzinfo=UTC) + timedelta(hours=hour, minutes=30)
        for hour in range(-1, 26)
    ]
    keeper.write([JournalRow(moment.astimezone(BERLIN), Event.DUE, "stretch") for moment in at])
    abroad = datetime(2026, 10, 26, 8, 30, tzinfo=UTC).astimezone(ZoneInfo("America/Los_Angeles"))
    keeper.write([JournalRow(abroad - timedelta(hours=2), Event.DUE, "water")])
    rows = past.journal_on(day)
    assert len(rows) == 25 + 1
    assert {row.at.date() for row in rows} == {day}
    assert rows[-1].reminder == "water"


def test_a_note_stays_with_its_break(past: Past, keeper: Keeper):
    record = keep_a_break(keeper, datetime(2026, 3, 2, 9, tzinfo=BERLIN))
    past.set_note(record.id, "by the window")
    (shown,) = past.breaks_on(date(2026, 3, 2))
    assert (shown.record.note, len(shown.movements)) == ("by the window", 1)
    assert past.movement(shown.movements[0].movement) is LIBRARY[0]
    assert past.movement("of-a-pack-that-is-gone") is None
