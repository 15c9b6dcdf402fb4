"""The history for other programs: JSON with a version, and CSV that no spreadsheet takes for formulas.

``history_as_json`` gives one object::

    {"version": 1, "breaks": [
        {"id": "…", "started_at": "2026-03-02T09:45:00+01:00", "local_day": "2026-03-02",
         "source": "reminder", "reminder": "stretch", "title": "…", "planned_s": 120.0, "done_s": 118.5,
         "outcome": "completed", "distracted": false, "feeling": null, "note": "",
         "movements": [{"id": "…", "started_at": "…", "movement": "torso-twist", "side": "left",
                        "planned_s": 30.0, "done_s": 30.0}]}]}

Times are local with their offset. Keys may join; none changes its meaning within a version.
"""

from __future__ import annotations

import csv
import io
import json
from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from uuid import UUID

    from deskstretch.core.record import BreakRecord, MovementRecord

VERSION = 1

Entry = dict[str, object]


def history_as_json(breaks: Iterable[BreakRecord], movements: Iterable[MovementRecord]) -> str:
    """The breaks with their movements as one JSON document."""
    of_break: defaultdict[UUID, list[MovementRecord]] = defaultdict(list)
    for movement in movements:
        of_break[movement.break_id].append(movement)
    entries = [
        {**_break_entry(record), "movements": [_movement_entry(m, record) for m in of_break[record.id]]}
        for record in breaks
    ]
    return json.dumps({"version": VERSION, "breaks": entries}, ensure_ascii=False, indent=1)


def history_as_csv(breaks: Iterable[BreakRecord]) -> str:
    """One row a break under a row of names: the keys of the JSON without the movements (RFC 4180)."""
    text = io.StringIO()
    writer = csv.DictWriter(text, CSV_COLUMNS)
    writer.writeheader()
    for record in breaks:
        writer.writerow({name: _cell(value) for name, value in _break_entry(record).items()})
    return text.getvalue()


CSV_COLUMNS: Sequence[str] = (
    "id",
    "started_at",
    "local_day",
    "source",
    "reminder",
    "title",
    "planned_s",
    "done_s",
    "outcome",
    "distracted",
    "feeling",
    "note",
)


def _break_entry(record: BreakRecord) -> Entry:
    return {
        "id": str(record.id),
        "started_at": record.local_start.isoformat(),
        "local_day": record.local_day.isoformat(),
        "source": record.source.value,
        "reminder": record.reminder,
        "title": record.title,
        "planned_s": record.planned_s,
        "done_s": record.done_s,
        "outcome": record.outcome and record.outcome.value,
        "distracted": record.distracted,
        "feeling": record.feeling and record.feeling.value,
        "note": record.note,
    }


def _movement_entry(movement: MovementRecord, of: BreakRecord) -> Entry:
    return {
        "id": str(movement.id),
        "started_at": movement.started_at.astimezone(of.local_start.tzinfo).isoformat(),
        "movement": movement.movement,
        "side": movement.side.value,
        "planned_s": movement.planned_s,
        "done_s": movement.done_s,
    }


def _cell(value: object) -> object:
    """Text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection)."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str) and value.startswith(
        ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
    ):
        return f"'{value}"
    return value
