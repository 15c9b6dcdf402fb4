"""A JSON export read back: checked value by value, and named by its place where something is wrong."""

from __future__ import annotations

import json
import math
import sqlite3
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, cast

from deskstretch.core.sentence import Sentence
from deskstretch.storage.database import transaction, translated
from deskstretch.storage.exchange import JSON_COLUMNS, TIMES, VERSION
from deskstretch.storage.notice import StorageError, Trouble
from deskstretch.storage.rows import NOT_IN_JOURNAL, columns_of, microseconds
from deskstretch.storage.schema import RECORDS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Entry = dict[str, Any]
_YEARS = range(1970, 9000)
"""Times that still are times a day earlier or later."""


class _EntryError(ValueError):
    """What is wrong with one entry."""


def read_json_into(connection: sqlite3.Connection, file: Path) -> None:
    """Fill an empty history with what `exchange.history_as_json` wrote to ``file``.

    Raises:
        StorageError: it is no such document; the message names the place, and nothing is kept.
    """
    document = _document(file)
    with translated(file), transaction(connection):
        for table in ("deletions", *RECORDS, "journal"):
            columns = columns_of(connection, table)
            statement = _statement(table, columns)
            for place, entry in _entries(document, table):
                try:
                    connection.execute(statement, _row(entry, table, columns))
                except (_EntryError, sqlite3.IntegrityError, OverflowError, UnicodeEncodeError) as error:
                    message = Sentence(
                        "{path} cannot be read: {place} is wrong ({reason}). Nothing was changed.",
                        path=file,
                        place=place,
                        reason=_plainly(error),
                    )
                    raise StorageError(Trouble.UNREADABLE, file, message) from error


def _plainly(error: Exception) -> str:
    """What sqlite says of a wrong value, in words."""
    if isinstance(error, UnicodeEncodeError):
        return "it holds half a letter"
    words = str(error)
    rule, _, about = words.partition(" constraint failed: ")
    key = about.rpartition(".")[2]
    return {"NOT NULL": f"{key} is missing", "UNIQUE": f"this {key} stands twice"}.get(rule, words)


def _document(file: Path) -> Entry:
    try:
        document = json.loads(file.read_bytes(), parse_constant=_refuse)
    except OSError as error:
        raise StorageError.from_os(error, file) from error
    except (ValueError, RecursionError) as error:
        message = Sentence("{path} is neither a history nor an export of DeskStretch.", path=file)
        raise StorageError(Trouble.UNREADABLE, file, message) from error
    version = cast("Entry", document).get("version") if isinstance(document, dict) else None
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        message = Sentence("{path} is no export of DeskStretch: it names no version.", path=file)
        raise StorageError(Trouble.UNREADABLE, file, message)
    if version > VERSION:
        message = Sentence(
            "{path} was exported by a newer DeskStretch; update the program to read it.", path=file
        )
        raise StorageError(Trouble.NEWER, file, message)
    return cast("Entry", document)


def _refuse(constant: str) -> None:
    """``NaN`` and ``Infinity``, which are no JSON."""
    raise ValueError(constant)


def _entries(document: Entry, table: str) -> Iterator[tuple[str, Any]]:
    """Each entry of a table with its place in the document, such as ``breaks[3]``."""
    if table == "movements":
        for place, of_break in _entries(document, "breaks"):
            if isinstance(of_break, dict):
                inner = cast("Entry", of_break)
                for at, entry in _entries(
                    {f"{place}.movements": inner.get("movements", [])}, f"{place}.movements"
                ):
                    yield at, {**entry, "break_id": inner.get("id")} if isinstance(entry, dict) else entry
        return
    listed = document.get(table, [])
    if not isinstance(listed, list):
        yield table, listed
        return
    for number, entry in enumerate(cast("list[Any]", listed)):
        yield f"{table}[{number}]", entry


def _row(entry: Any, table: str, columns: list[str]) -> Entry:
    """The entry's values as the columns hold them; those it does not name are left to the table."""
    if table == "deletions":
        return {"id": entry if isinstance(entry, str) else None}
    if not isinstance(entry, dict):
        raise _EntryError("it is no object")
    named = cast("Entry", entry)
    row: Entry = dict.fromkeys(columns)
    row |= {"revision": 1, "note": "", "distracted": 0, "flags": "[]", "details": "{}"}
    row |= {"instructions": "", "excluded": "[]", "confirms": 0}
    for name, value in named.items():
        if name in JSON_COLUMNS:
            row[name] = _json_text(name, value)
        elif isinstance(value, bool):
            row[name] = int(value)
        elif value is None or isinstance(value, str | int | float):
            row[name] = _finite(name, value)
    for key, column in TIMES.items():
        if column in columns:
            at = _time(key, named.get(key))
            row[column] = microseconds(at)
            row["offset_min"] = round((at.utcoffset() or timedelta()) / timedelta(minutes=1))
            row["local_day"] = at.date().isoformat()
    return {name: row[name] for name in columns}


def _time(key: str, value: Any) -> datetime:
    try:
        at = datetime.fromisoformat(value)
        if at.tzinfo is not None and at.year in _YEARS:
            return at
    except (TypeError, ValueError):
        pass
    fault = f"{key} is no time with its offset, such as 2026-03-02T09:45:00+01:00"
    raise _EntryError(fault)


def _json_text(name: str, value: Any) -> str:
    """A list of words, or an object of single values, as the database keeps it."""
    if JSON_COLUMNS[name] is list:
        if not isinstance(value, list) or not all(isinstance(each, str) for each in cast("list[Any]", value)):
            fault = f"{name} is no list of words"
            raise _EntryError(fault)
    elif not isinstance(value, dict) or any(
        isinstance(each, list | dict) for each in cast("Entry", value).values()
    ):
        fault = f"{name} is no object of single values"
        raise _EntryError(fault)
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _finite(name: str, value: Any) -> Any:
    if isinstance(value, float) and not math.isfinite(value):
        fault = f"{name} is no number"
        raise _EntryError(fault)
    return value


def _statement(table: str, columns: list[str]) -> str:
    names, values = ", ".join(columns), ", ".join(f":{name}" for name in columns)
    if table == "journal":
        return f"INSERT INTO journal ({names}) SELECT {values} WHERE {NOT_IN_JOURNAL}"
    return f"INSERT INTO {table} ({names}) VALUES ({values})"  # noqa: S608  names of our own schema
