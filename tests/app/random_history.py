"""Random histories in a database: breaks around midnight, in many zones, with what the journal tells."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from uuid import UUID

from deskstretch.core.journal import Event, JournalRow
from deskstretch.core.movement import Side
from deskstretch.core.record import BreakRecord, CheckRecord, MovementRecord, Outcome, Source
from deskstretch.core.self_check import CHECKS
from deskstretch.storage.database import open_in_memory, transaction
from deskstretch.storage.library import bundled_library
from deskstretch.storage.rows import Write, break_write, check_write, journal_write, movement_write

LAST = date(2026, 4, 9)
"""The last day on which something begins, on one clock or another: a Thursday."""
DAYS = 60
OFFSETS_MIN = (-600, -210, 0, 60, 60, 60, 120, 345, 840)
REMINDERS = ("stretch", "stretch", "stretch", "water", "cue")
HOURS = (0, 0, 8, 9, 9, 10, 14, 23, 23)
MOVEMENTS = [*sorted(movement.id for movement in bundled_library().movements), "of-a-pack-that-is-gone"]
TOLD = (Event.DUE, Event.SNOOZED, Event.SNOOZED, Event.SKIPPED, Event.MISSED, Event.CREDITED, Event.OFFERED)


def random_history(seed: int) -> sqlite3.Connection:
    """The database of one seed; some are empty."""
    dice = random.Random(seed)
    connection = open_in_memory()
    with transaction(connection):
        for write in _writes(dice):
            write.apply(connection)
    return connection


def _writes(dice: random.Random) -> Iterator[Write]:
    days = dice.choice((1, 6, 20, DAYS))
    for _ in range(dice.choice((0, 3, 15, 40))):
        yield from _break(dice, days)
    for _ in range(dice.choice((0, 5, 60))):
        yield journal_write(_row(dice, days))
    for _ in range(dice.choice((0, 2, 12))):
        at, offset_min = _moment(dice, days)
        facts = dice.choice(CHECKS)
        side = dice.choice(facts.sides)
        value = facts.usual + dice.randint(-4, 4) * facts.step
        yield check_write(CheckRecord(_id(dice), at, offset_min, facts.check.value, side, value))


def _break(dice: random.Random, days: int) -> Iterator[Write]:
    at, offset_min = _moment(dice, days)
    source = dice.choice((Source.REMINDER, Source.REMINDER, Source.HAND, Source.FIXED_SESSION))
    done = [dice.choice((0.0, 10.5, 30.0, 200.0)) for _ in range(dice.randint(0, 4))]
    record = BreakRecord(
        id=_id(dice),
        started_at=at,
        offset_min=offset_min,
        source=source,
        reminder=None if source is Source.HAND else dice.choice(REMINDERS[:4]),
        title="",
        planned_s=120.0,
        done_s=sum(done) + dice.choice((0.0, 0.0, 0.5)),
        outcome=dice.choice((None, *Outcome, Outcome.COMPLETED, Outcome.COMPLETED)),
    )
    yield break_write(record)
    for done_s in done:
        at += timedelta(seconds=done_s + 5)
        movement = dice.choice(MOVEMENTS)
        yield movement_write(
            MovementRecord(_id(dice), record.id, at, movement, dice.choice(tuple(Side)), 30.0, done_s)
        )
    if source is not Source.HAND and dice.random() < 0.5:
        before = JournalRow(at, Event.SNOOZED, record.reminder, {"minutes": 5})
        shortly_before = record.started_at - timedelta(minutes=dice.choice((1, 20, 300)))
        yield journal_write(replace(before, at=shortly_before.astimezone(_zone(offset_min))))


def _row(dice: random.Random, days: int) -> JournalRow:
    at, offset_min = _moment(dice, days)
    event = dice.choice(TOLD)
    details: dict[str, str | float] = {}
    if event is Event.CREDITED:
        details["share"] = dice.choice((0.3, 0.99, 1.0, 1.0))
        at = at.replace(minute=0, second=0, microsecond=0)  # often the same for several reminders
    elif dice.random() < 0.2:
        details["stood_for_by"] = "stretch"
    return JournalRow(at.astimezone(_zone(offset_min)), event, dice.choice(REMINDERS), details)


def _moment(dice: random.Random, days: int) -> tuple[datetime, int]:
    """A moment, and the offset of the clock on the wall then."""
    day = LAST - timedelta(days=dice.randrange(days))
    at = datetime(day.year, day.month, day.day, dice.choice(HOURS), dice.randrange(60), tzinfo=UTC)
    offset_min = dice.choice(OFFSETS_MIN)
    return at + timedelta(microseconds=dice.randrange(60_000_000), minutes=-offset_min), offset_min


def _zone(offset_min: int) -> timezone:
    return timezone(timedelta(minutes=offset_min))


def _id(dice: random.Random) -> UUID:
    return UUID(int=dice.getrandbits(128), version=4)
