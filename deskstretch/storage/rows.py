"""Records and journal rows as the database holds them, both ways, and the statements that write them."""

from __future__ import annotations

import json
import logging
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from types import MappingProxyType
from typing import Any, TypeVar
from uuid import UUID

from deskstretch.core.journal import Event, JournalRow
from deskstretch.core.movement import Side
from deskstretch.core.record import BreakRecord, CheckRecord, Feeling, MovementRecord, Outcome, Source

_log = logging.getLogger(__name__)
T = TypeVar("T")
Value = str | int | float | None

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)

SELECT_BREAKS = """SELECT id, started_us, offset_min, source, reminder, title, planned_s, done_s,
    outcome, distracted, feeling, note, routine, effort FROM breaks """
SELECT_MOVEMENTS = "SELECT id, break_id, started_us, movement, side, planned_s, done_s FROM movements "
SELECT_CHECKS = "SELECT id, at_us, offset_min, self_check, side, value, note FROM checks "
SELECT_JOURNAL = "SELECT at_us, offset_min, event, reminder, details FROM journal "

JOURNAL_DAY = "date(at_us / 1000000 + offset_min * 60, 'unixepoch')"
"""The local day of a row of the journal."""

# A row of the journal is what it says: the same twice is the same row, as after a write tried again.
NOT_IN_JOURNAL = """NOT EXISTS (SELECT 1 FROM journal
    WHERE at_us = :at_us AND offset_min = :offset_min AND event = :event AND reminder IS :reminder
    AND details = :details)"""

# What is said of a break that is gone by then stays.
STATEMENTS = {
    "break": """
        INSERT INTO breaks (id, started_us, offset_min, local_day, source, reminder, title, planned_s, done_s,
            outcome, distracted, feeling, note, routine, effort)
        VALUES (:id, :started_us, :offset_min, :local_day, :source, :reminder, :title, :planned_s, :done_s,
            :outcome, :distracted, :feeling, :note, :routine, :effort)
        ON CONFLICT (id) DO UPDATE SET revision = revision + 1, title = excluded.title,
            planned_s = excluded.planned_s, done_s = excluded.done_s, outcome = excluded.outcome,
            distracted = excluded.distracted, feeling = excluded.feeling, note = excluded.note,
            routine = excluded.routine, effort = excluded.effort""",
    "movement": """
        INSERT INTO movements (id, break_id, started_us, movement, side, planned_s, done_s)
        VALUES (:id, :break_id, :started_us, :movement, :side, :planned_s, :done_s)
        ON CONFLICT (id) DO NOTHING""",
    "feeling": "UPDATE breaks SET revision = revision + 1, feeling = :feeling WHERE id = :id",
    "effort": "UPDATE breaks SET revision = revision + 1, effort = :effort WHERE id = :id",
    "feedback": """
        INSERT INTO feedback (id, at_us, offset_min, local_day, movement, verdict, break_id)
        VALUES (:id, :at_us, :offset_min, :local_day, :movement, :verdict,
            (SELECT id FROM breaks WHERE id = :break_id))
        ON CONFLICT (id) DO NOTHING""",
    "pain_report": """
        INSERT INTO pain_reports (id, at_us, offset_min, local_day, region, score, flags, movement, break_id,
            note)
        VALUES (:id, :at_us, :offset_min, :local_day, :region, :score, :flags, :movement,
            (SELECT id FROM breaks WHERE id = :break_id), :note)
        ON CONFLICT (id) DO NOTHING""",
    "visit": """
        INSERT INTO visits (id, at_us, offset_min, local_day, practitioner, note, instructions, excluded,
            confirms)
        VALUES (:id, :at_us, :offset_min, :local_day, :practitioner, :note, :instructions, :excluded,
            :confirms)
        ON CONFLICT (id) DO UPDATE SET revision = revision + 1, at_us = excluded.at_us,
            offset_min = excluded.offset_min, local_day = excluded.local_day,
            practitioner = excluded.practitioner, note = excluded.note,
            instructions = excluded.instructions, excluded = excluded.excluded,
            confirms = excluded.confirms""",
    "note": "UPDATE breaks SET revision = revision + 1, note = :note WHERE id = :id",
    "check": """
        INSERT INTO checks (id, at_us, offset_min, local_day, self_check, side, value, note)
        VALUES (:id, :at_us, :offset_min, :local_day, :self_check, :side, :value, :note)
        ON CONFLICT (id) DO UPDATE SET revision = revision + 1, value = excluded.value, note = excluded.note
        WHERE value IS NOT excluded.value OR note IS NOT excluded.note""",
    "journal": f"""
        INSERT INTO journal (at_us, offset_min, event, reminder, details)
        SELECT :at_us, :offset_min, :event, :reminder, :details WHERE {NOT_IN_JOURNAL}""",
}
_BREAK_OF_A_LONE_MOVEMENT = """
    INSERT INTO breaks (id, started_us, offset_min, local_day, source, title, planned_s, done_s)
    SELECT :break_id, :started_us, offset_min, date(:started_us / 1000000 + offset_min * 60, 'unixepoch'),
        'hand', '', 0, 0
    FROM (SELECT offset_min, abs(started_us - :started_us) AS apart FROM breaks
        UNION ALL SELECT 0, 9e18 ORDER BY apart LIMIT 1)
    WHERE true ON CONFLICT (id) DO NOTHING"""


@dataclass(frozen=True, slots=True)
class Write:
    """One thing to be written: which of `STATEMENTS`, and its values."""

    kind: str
    values: Mapping[str, Value]

    def apply(self, connection: sqlite3.Connection) -> None:
        """Carry it out; doing so twice changes nothing more.

        Raises:
            sqlite3.Error: ``IntegrityError`` when a value can never be kept.
        """
        try:
            connection.execute(STATEMENTS[self.kind], self.values)
        except sqlite3.IntegrityError:
            if self.kind != "movement":
                raise
            put_lone_movement(connection, self.values)


def put_lone_movement(connection: sqlite3.Connection, values: Mapping[str, Value]) -> None:
    """Keep a movement whose break is lost, under a break without a name that is still open."""
    _log.info("movement %s has no break; it gets one without a name", values["id"])
    connection.execute(_BREAK_OF_A_LONE_MOVEMENT, values)
    connection.execute(STATEMENTS["movement"], values)


def break_write(record: BreakRecord) -> Write:
    values: dict[str, Value] = {
        "id": str(record.id),
        "started_us": microseconds(record.started_at),
        "offset_min": record.offset_min,
        "local_day": record.local_day.isoformat(),
        "source": record.source.value,
        "reminder": record.reminder,
        "title": record.title,
        "planned_s": record.planned_s,
        "done_s": record.done_s,
        "outcome": record.outcome and record.outcome.value,
        "distracted": int(record.distracted),
        "feeling": record.feeling and record.feeling.value,
        "note": record.note,
        "routine": record.routine,
        "effort": record.effort,
    }
    return Write("break", values)


def feeling_write(break_id: UUID, feeling: Feeling | None) -> Write:
    return Write("feeling", {"id": str(break_id), "feeling": feeling and feeling.value})


def note_write(break_id: UUID, note: str) -> Write:
    return Write("note", {"id": str(break_id), "note": note})


def movement_write(record: MovementRecord) -> Write:
    values: dict[str, Value] = {
        "id": str(record.id),
        "break_id": str(record.break_id),
        "started_us": microseconds(record.started_at),
        "movement": record.movement,
        "side": record.side.value,
        "planned_s": record.planned_s,
        "done_s": record.done_s,
    }
    return Write("movement", values)


def journal_write(row: JournalRow) -> Write:
    offset = row.at.utcoffset() or timedelta()
    values: dict[str, Value] = {
        "at_us": microseconds(row.at),
        "offset_min": round(offset / timedelta(minutes=1)),
        "event": row.event.value,
        "reminder": row.reminder,
        "details": json.dumps(dict(row.details), ensure_ascii=False, separators=(",", ":")),
    }
    return Write("journal", values)


def check_write(record: CheckRecord) -> Write:
    values: dict[str, Value] = {
        "id": str(record.id),
        "at_us": microseconds(record.at),
        "offset_min": record.offset_min,
        "local_day": record.local_day.isoformat(),
        "self_check": record.check,
        "side": record.side.value,
        "value": record.value,
        "note": record.note,
    }
    return Write("check", values)


def microseconds(at: datetime) -> int:
    """An aware time as the database counts it."""
    return (at - EPOCH) // MICROSECOND


def break_record(row: tuple[Any, ...]) -> BreakRecord:
    """From `SELECT_BREAKS`. Raises ValueError for values no version has written."""
    id_, started_us, offset_min, source, reminder, title, planned_s, done_s, outcome, *rest = row
    distracted, feeling, note, routine, effort = rest
    return BreakRecord(
        id=UUID(id_),
        started_at=EPOCH + timedelta(microseconds=started_us),
        offset_min=offset_min,
        source=Source(source),
        reminder=reminder,
        title=title,
        planned_s=planned_s,
        done_s=done_s,
        outcome=Outcome(outcome) if outcome else None,
        distracted=bool(distracted),
        feeling=Feeling(feeling) if feeling else None,
        note=note,
        routine=routine,
        effort=effort,
    )


def movement_record(row: tuple[Any, ...]) -> MovementRecord:
    """From `SELECT_MOVEMENTS`. Raises ValueError for values no version has written."""
    id_, break_id, started_us, movement, side, planned_s, done_s = row
    return MovementRecord(
        id=UUID(id_),
        break_id=UUID(break_id),
        started_at=EPOCH + timedelta(microseconds=started_us),
        movement=movement,
        side=Side(side),
        planned_s=planned_s,
        done_s=done_s,
    )


def check_record(row: tuple[Any, ...]) -> CheckRecord:
    """From `SELECT_CHECKS`. Raises ValueError for values no version has written."""
    id_, at_us, offset_min, check, side, value, note = row
    at = EPOCH + timedelta(microseconds=at_us)
    return CheckRecord(UUID(id_), at, offset_min, check, Side(side), value, note)


def journal_row(row: tuple[Any, ...]) -> JournalRow:
    """From `SELECT_JOURNAL`. Raises ValueError for values no version has written."""
    at_us, offset_min, event, reminder, details = row
    at = (EPOCH + timedelta(microseconds=at_us)).astimezone(timezone(timedelta(minutes=offset_min)))
    return JournalRow(at, Event(event), reminder, MappingProxyType(json.loads(details)))


def columns_of(connection: sqlite3.Connection, table: str) -> list[str]:
    """The columns of a table in their order, but the number that only counts the journal's rows."""
    found = connection.execute("SELECT name FROM pragma_table_info(?, 'main')", (table,))
    return [name for (name,) in found if name != "seq"]


def readable(convert: Callable[[tuple[Any, ...]], T], rows: Iterable[tuple[Any, ...]]) -> list[T]:
    """Those rows that this version understands; a damaged or newer one is logged and left where it is."""
    records: list[T] = []
    for row in rows:
        try:
            records.append(convert(row))
        except (ValueError, OverflowError) as error:
            _log.warning("a row of the history is left out: %s", error)
    return records
