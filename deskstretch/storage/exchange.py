"""The history for other programs: JSON with a version, and CSV that no spreadsheet takes for formulas.

``history_as_json`` writes one object::

    {"version": 1,
     "breaks": [
        {"id": "…", "revision": 2, "started_at": "2026-03-02T09:45:00+01:00", "local_day": "2026-03-02",
         "source": "reminder", "reminder": "stretch", "title": "…", "planned_s": 120.0, "done_s": 118.5,
         "outcome": "completed", "distracted": false, "feeling": null, "note": "",
         "routine": null, "effort": null,
         "movements": [{"id": "…", "started_at": "…", "movement": "torso-twist", "side": "left",
                        "planned_s": 30.0, "done_s": 30.0}]}],
     "checks": [{"id": "…", "revision": 1, "at": "…", "local_day": "…", "self_check": "trunk-rotation",
                 "side": "left", "value": 42.0, "note": ""}],
     "pain_reports": [{"id": "…", "revision": 1, "at": "…", "local_day": "…", "region": "neck", "score": 4,
                       "flags": [], "movement": null, "break_id": null, "note": ""}],
     "feedback": [{"id": "…", "revision": 1, "at": "…", "local_day": "…", "movement": "cobra",
                   "verdict": "too-hard", "break_id": null}],
     "visits": [{"id": "…", "revision": 1, "at": "…", "local_day": "…", "practitioner": "doctor", "note": "",
                 "instructions": "", "excluded": ["cobra"], "confirms": false}],
     "journal": [{"at": "…", "event": "due", "reminder": "stretch", "details": {}}],
     "deletions": ["…"]}

Times are local with their offset. ``revision`` counts the changes of a record; of two copies the one with
more is the later. ``deletions`` are the ids of records that were deleted. Breaks that still run are not in
it. Keys and lists may join; none changes its meaning within a version. `exchange_reading` takes it back.
"""

from __future__ import annotations

import csv
import io
import json
import logging
from collections import defaultdict
from collections.abc import Mapping
from datetime import timedelta, timezone
from typing import TYPE_CHECKING, Any

from deskstretch.storage.rows import EPOCH
from deskstretch.storage.schema import RECORDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from deskstretch.core.record import BreakRecord
    from deskstretch.storage.reading import HistoryReader

_log = logging.getLogger(__name__)
VERSION = 1

Entry = dict[str, Any]

TIMES: Mapping[str, str] = {"started_at": "started_us", "at": "at_us"}
"""Names of times in the document, and the columns that hold them."""
JSON_COLUMNS: Mapping[str, type] = {"flags": list, "excluded": list, "details": dict}
"""Columns of JSON text, and what it holds."""
FLAG_COLUMNS = ("distracted", "confirms")
"""Columns that say yes or no."""


def history_as_json(
    history: HistoryReader, since: date | None = None, until: date | None = None
) -> Iterator[str]:
    """The records of these local days, both included, as one JSON document in pieces, an entry a line."""
    of_break: defaultdict[str, list[Entry]] = defaultdict(list)
    for entry in _entries(history.rows("movements", since, until)):
        of_break[entry.pop("break_id")].append(entry)
    yield f'{{"version": {VERSION}'
    for table in (*RECORDS, "journal"):
        if table == "movements":
            continue
        entries = _entries(history.rows(table, since, until))
        if table == "breaks":
            entries = ({**entry, "movements": of_break[entry["id"]]} for entry in entries)
        yield from _list(table, entries)
    yield from _list("deletions", history.deletions())
    yield "}"


def _list(name: str, entries: Iterable[object]) -> Iterator[str]:
    yield f',\n"{name}": ['
    between = "\n"
    for entry in entries:
        yield between + json.dumps(entry, ensure_ascii=False)
        between = ",\n"
    yield "]"


def _entries(rows: Iterable[Mapping[str, Any]]) -> Iterator[Entry]:
    """Those rows that can be told; a damaged one is logged and left out."""
    for row in rows:
        try:
            yield _entry(row)
        except (ValueError, OverflowError) as error:
            _log.warning("a row is left out of the export: %s", error)


def _entry(row: Mapping[str, Any]) -> Entry:
    """A row as the document tells it, its columns in their order."""
    zone = timezone(timedelta(minutes=row["offset_min"]))
    time_names = {column: name for name, column in TIMES.items()}
    entry: Entry = {}
    for column, value in row.items():
        if column in time_names:
            entry[time_names[column]] = (EPOCH + timedelta(microseconds=value)).astimezone(zone).isoformat()
        elif column in JSON_COLUMNS:
            entry[column] = json.loads(value)
        elif column in FLAG_COLUMNS:
            entry[column] = bool(value)
        elif column != "offset_min":
            entry[column] = value
    return entry


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
    "routine",
    "effort",
)


def history_as_csv(breaks: Iterable[BreakRecord]) -> str:
    """One row a break under a row of names, which mean what they mean in the JSON (RFC 4180)."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(CSV_COLUMNS)
    for record in breaks:
        values = {
            **{name: getattr(record, name, None) for name in CSV_COLUMNS},
            "started_at": record.local_start.isoformat(),
            "local_day": record.local_day.isoformat(),
        }
        writer.writerow([_cell(values[name]) for name in CSV_COLUMNS])
    return text.getvalue()


def _cell(value: object) -> object:
    """Text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection)."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str) and value.startswith(
        ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
    ):
        return f"'{value}"
    return value
