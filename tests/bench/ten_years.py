"""Ten years of history in a database: simulated days, shuffled, each with its breaks and movements.

The same every time. 50,000 breaks, 200,000 movements and half a million rows of the journal, within a few
per cent.
"""

from __future__ import annotations

import contextlib
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import cycle, pairwise
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

from deskstretch.app.script import Script, Step
from deskstretch.app.simulate import Simulation
from deskstretch.core.hours import to_utc
from deskstretch.core.journal import Event, JournalRow
from deskstretch.core.movement import Side
from deskstretch.core.record import BreakRecord, CheckRecord, Feeling, MovementRecord, Outcome, Source
from deskstretch.core.self_check import CHECKS
from deskstretch.core.settings import CUE, Day, Settings, WorkRange, shipped_reminders
from deskstretch.storage.database import open_database, transaction
from deskstretch.storage.library import bundled_library
from deskstretch.storage.rows import (
    MICROSECOND,
    Value,
    Write,
    break_write,
    check_write,
    journal_write,
    movement_write,
)

ZONE = ZoneInfo("Europe/Berlin")
LAST = date(2026, 11, 20)
DAYS = 3652
MOVEMENTS = 4
MOVED_S = 180.0
WORK = WorkRange(time(8), time(18))
TEMPLATE_DAY = date(2026, 3, 2)
NOON = time(12)


@dataclass(frozen=True)
class Template:
    """A simulated day: its rows as the database holds them, but for the day; and its breaks."""

    rows: Sequence[Mapping[str, Value]]
    breaks: Sequence[tuple[JournalRow, JournalRow]]


def fill(path: Path, last: date = LAST, days: int = DAYS) -> None:
    """Make the database at ``path`` with ``days`` days of history that end with ``last``."""
    with contextlib.closing(open_database(path, path.parent / "backups")) as database:
        database.execute("PRAGMA synchronous = OFF")
        with transaction(database):
            for write in _writes(last, days):
                database.execute(_INSERT[write.kind], write.values)


_INSERT = {
    "break": """INSERT INTO breaks (id, started_us, offset_min, local_day, source, reminder, title,
        planned_s, done_s, outcome, distracted, feeling, note)
        VALUES (:id, :started_us, :offset_min, :local_day, :source, :reminder, :title,
        :planned_s, :done_s, :outcome, :distracted, :feeling, :note)""",
    "movement": """INSERT INTO movements (id, break_id, started_us, movement, side, planned_s, done_s)
        VALUES (:id, :break_id, :started_us, :movement, :side, :planned_s, :done_s)""",
    "journal": """INSERT INTO journal (at_us, offset_min, event, reminder, details)
        VALUES (:at_us, :offset_min, :event, :reminder, :details)""",
    "check": """INSERT INTO checks (id, at_us, offset_min, local_day, self_check, side, value, note)
        VALUES (:id, :at_us, :offset_min, :local_day, :self_check, :side, :value, :note)""",
}
"""As the program writes, without looking for rows that stand there already: that takes minutes here."""


def _writes(last: date, days: int) -> Iterator[Write]:
    chance = random.Random(1)
    templates = _templates()
    library = cycle(sorted(movement.id for movement in bundled_library().movements))
    for number in range(days):
        day = last - timedelta(days=days - 1 - number)
        (template,) = chance.choices(templates, weights=(14, 2, 1, 2, 1))
        shift = to_utc(day, NOON, ZONE) - to_utc(TEMPLATE_DAY, NOON, ZONE)
        offset_min = _offset_min(to_utc(day, NOON, ZONE))
        for values in template.rows:
            at_us = values["at_us"] + shift // MICROSECOND  # pyright: ignore[reportOperatorIssue]
            yield Write("journal", {**values, "at_us": at_us, "offset_min": offset_min})
        for began, ended in template.breaks:
            of_break = [next(library) for _ in range(MOVEMENTS)]
            yield from _break(chance, began.at.astimezone(UTC) + shift, offset_min, began, ended, of_break)
        if number % 28 == 0:
            yield from _round_of_checks(chance, day)


def _templates() -> list[Template]:
    ways = (
        ("start", "complete"),
        ("snooze", "complete"),
        ("skip", "complete"),
        ("start", "partial"),
        ("ignore", "complete"),
    )
    return [_template(list(Simulation(_one_day(answer, ending)).rows())) for answer, ending in ways]


def _template(rows: Sequence[JournalRow]) -> Template:
    runs = pairwise(row for row in rows if row.event in (Event.STARTED, Event.FINISHED))
    breaks = [(a, b) for a, b in runs if a.event is Event.STARTED and a.reminder != CUE]
    return Template([journal_write(row).values for row in rows], breaks)


def _one_day(on_offer: str, on_session: str) -> Script:
    def at(hour: int, minute: int = 0) -> datetime:
        return to_utc(TEMPLATE_DAY, time(hour, minute), ZONE)

    steps = [
        Step(at(8), hands="working"),
        Step(at(10, 30), readings={"in_call": True}),
        Step(at(11, 10), readings={"in_call": False}),
        Step(at(12, 30), hands="away"),
        Step(at(13, 10), hands="working"),
        Step(at(18), hands="away"),
    ]
    if on_offer == "snooze":
        steps += [Step(at(hour, 40), deed="start") for hour in range(8, 18)]
    reminders = shipped_reminders()
    reminders["stretch"] = replace(reminders["stretch"], every_min=28.0)
    reminders[CUE] = replace(reminders[CUE], every_min=25.0)
    return Script(
        zone=ZONE,
        start=at(0),
        end=at(23, 59),
        settings=Settings(hours=dict.fromkeys(Day, (WORK,)), reminders=reminders),
        on_offer=on_offer,
        on_session=on_session,
        steps=sorted(steps, key=lambda step: step.at),
    )


def _break(
    chance: random.Random,
    at: datetime,
    offset_min: int,
    began: JournalRow,
    ended: JournalRow,
    movements: Sequence[str],
) -> Iterator[Write]:
    outcome = Outcome(ended.details["outcome"])
    share = 1.0 if outcome is Outcome.COMPLETED else 0.5
    record = BreakRecord(
        id=_id(chance),
        started_at=at,
        offset_min=offset_min,
        source=Source.HAND if began.reminder is None else Source.REMINDER,
        reminder=began.reminder,
        title="Two minutes for your mid back",
        planned_s=MOVED_S,
        done_s=MOVED_S * share,
        outcome=outcome,
        feeling=chance.choice((None, None, Feeling.GOOD)),
    )
    yield break_write(record)
    each_s = MOVED_S / len(movements)
    for number, movement in enumerate(movements[: round(len(movements) * share)]):
        began_at = at + timedelta(seconds=number * (each_s + 5))
        yield movement_write(
            MovementRecord(_id(chance), record.id, began_at, movement, Side.BOTH, each_s, each_s)
        )


def _round_of_checks(chance: random.Random, day: date) -> Iterator[Write]:
    at = to_utc(day, time(8, 30), ZONE)
    for facts in CHECKS:
        for side in facts.sides:
            value = facts.usual + chance.randint(-2, 2) * facts.step
            yield check_write(CheckRecord(_id(chance), at, _offset_min(at), facts.check.value, side, value))


def _offset_min(at: datetime) -> int:
    return (at.astimezone(ZONE).utcoffset() or timedelta()) // timedelta(minutes=1)


def _id(chance: random.Random) -> UUID:
    return UUID(int=chance.getrandbits(128), version=4)
