"""A damaged history: set aside as it is, and everything that can be read carried over into a new one."""

from __future__ import annotations

import contextlib
import logging
import sqlite3
from typing import TYPE_CHECKING, Any

from deskstretch.storage.backup import newest_first
from deskstretch.storage.database import open_database, open_in_memory, open_to_read, transaction, translated
from deskstretch.storage.files import free_name, sync_folder
from deskstretch.storage.notice import Notice, StorageError, Trouble
from deskstretch.storage.rows import NOT_IN_JOURNAL, put_lone_movement

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_log = logging.getLogger(__name__)

_TABLES = ("breaks", "movements", "journal", "checks", "pain_reports")
_TOGETHER_MOST = 1024
_FAILURES_MOST = 100_000
"""Rows in a row that cannot be read before a table is taken to end: a few seconds of trying."""
_GAP_MOST = 1_000_000
"""A row number that jumps further is itself damaged."""


def open_or_mend(path: Path, backups: Path) -> tuple[sqlite3.Connection, list[Notice]]:
    """Open the history; a damaged one is set aside and the notice says where it lies.

    Raises:
        StorageError: as `open_database`, but ``DAMAGED`` only when the mending itself failed.
    """
    mended = _mended_name(path)
    if mended.exists() and not path.exists():  # the power went between the two renames
        mended.rename(path)
    try:
        return open_database(path, backups), []
    except StorageError as error:
        if error.trouble is not Trouble.DAMAGED:
            raise
    notice = mend(path, backups)
    return open_database(path, backups), [notice]


def mend(path: Path, backups: Path) -> Notice:
    """Put a new database in place of a damaged one, with all that it and its newest copy still tell.

    The new one is complete before the damaged one gives way, so a crash in between loses nothing.

    Raises:
        StorageError: there is no room for it; the damaged file is as it was.
    """
    mended = _mended_name(path)
    try:
        _remove(mended)
        with contextlib.closing(open_database(mended, backups)) as connection, translated(mended):
            any(carry_over_from(copy, connection) for copy in newest_first(backups))
            carry_over_from(path, connection)
            count = connection.execute("SELECT count(*) FROM breaks").fetchone()[0]
        aside = _set_aside(path)
        mended.rename(path)
        sync_folder(path.parent)
    except OSError as error:
        raise StorageError.from_os(error, path) from error
    breaks = "1 break" if count == 1 else f"{count} breaks"
    message = f"The history file was damaged and lies untouched in {aside}; {breaks} could be carried over."
    return Notice(Trouble.DAMAGED, aside, message)


def carry_over_from(path: Path, target: sqlite3.Connection) -> bool:
    """Add what can be read in the database ``path`` to ``target``; True when that was everything.

    What is there already stays, unless the row in ``path`` was changed more often.
    """
    for way in (open_to_read, _open_alone, _open_with_our_schema):
        try:
            source = way(path)
        except (sqlite3.Error, OSError) as error:
            _log.info("%s is not read by %s: %s", path, way.__name__, error)
            continue
        with contextlib.closing(source), transaction(target):
            complete = [_carry_over(source, target, table) for table in _TABLES]
        if all(complete):
            return True
    return False


def _open_alone(path: Path) -> sqlite3.Connection:
    return open_to_read(path, alone=True)


def _open_with_our_schema(path: Path) -> sqlite3.Connection:
    """Read ``path`` with the pages that describe the tables put right.

    They come from a new database: whoever makes tables in the same order finds them on the same
    pages. Raises OSError.
    """
    with contextlib.closing(open_in_memory()) as new:
        template = new.serialize()
        page_bytes: int = new.execute("PRAGMA page_size").fetchone()[0]
        table_pages = {row[0] for row in new.execute("SELECT rootpage FROM sqlite_master")}
    pages = bytearray(path.read_bytes())
    pages.extend(bytes(max(len(template), -len(pages) % page_bytes + len(pages)) - len(pages)))
    for number in range(1, len(template) // page_bytes + 1):
        if number not in table_pages:
            place = slice((number - 1) * page_bytes, number * page_bytes)
            pages[place] = template[place]
    pages[_PAGE_COUNT_AT] = (len(pages) // page_bytes).to_bytes(4, "big")
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.deserialize(bytes(pages))
    return connection


_PAGE_COUNT_AT = slice(28, 32)


def _carry_over(source: sqlite3.Connection, target: sqlite3.Connection, table: str) -> bool:
    """Copy the rows of one table; False when some cannot be read or kept."""
    try:
        theirs = _columns(source, table)
    except sqlite3.DatabaseError:
        return False
    columns = [name for name in _columns(target, table) if name in theirs]
    if not columns:
        return False
    statement = _statement(table, columns)
    complete = True
    for row in _readable_rows(source, table, columns):
        if row is None:
            complete = False
            continue
        values = dict(zip(columns, row, strict=True))
        try:
            target.execute(statement, values)
        except sqlite3.IntegrityError:
            complete = False
            if table == "movements":
                with contextlib.suppress(sqlite3.IntegrityError):
                    put_lone_movement(target, values)
    return complete


def _columns(connection: sqlite3.Connection, table: str) -> list[str]:
    found = connection.execute("SELECT name FROM pragma_table_info(?)", (table,))
    return [name for (name,) in found if name != "seq"]


def _statement(table: str, columns: list[str]) -> str:
    names, values = ", ".join(columns), ", ".join(f":{name}" for name in columns)
    if table == "journal":
        return f"INSERT INTO journal ({names}) SELECT {values} WHERE {NOT_IN_JOURNAL}"
    change = "NOTHING"
    if "revision" in columns:
        changes = ", ".join(f"{name} = excluded.{name}" for name in columns)
        change = f"UPDATE SET {changes} WHERE excluded.revision > {table}.revision"
    return f"INSERT INTO {table} ({names}) VALUES ({values}) ON CONFLICT (id) DO {change}"  # noqa: S608  names of our own schema


def _readable_rows(
    source: sqlite3.Connection, table: str, columns: list[str]
) -> Iterator[tuple[Any, ...] | None]:
    """Every row that can be read, in the order they were written; ``None`` once for each damaged place."""
    names = ", ".join(columns)
    query = f"SELECT rowid, {names} FROM {table} WHERE rowid > ? ORDER BY rowid LIMIT ?"  # noqa: S608  as above
    after, together, failures = 0, _TOGETHER_MOST, 0
    while failures < _FAILURES_MOST:
        try:
            rows = source.execute(query, (after, together)).fetchall()
        except sqlite3.DatabaseError:
            rows = None
        if rows == []:
            return
        if rows is None or rows[0][0] > after + _GAP_MOST:
            if together == 1:  # the very next row is the damaged one: step over its number
                after, failures = after + 1, failures + 1
            if failures == 1:
                yield None
            together = 1
            continue
        failures, together = 0, min(together * 2, _TOGETHER_MOST)
        for number, *row in rows:
            yield tuple(row)
            if number <= after + _GAP_MOST:
                after = max(after, number)
            else:
                yield None


def _mended_name(path: Path) -> Path:
    return path.with_name(f".{path.name}.mended")


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


def _remove(path: Path) -> None:
    for ending in ("", "-wal", "-shm"):
        _beside(path, ending).unlink(missing_ok=True)


def _set_aside(path: Path) -> Path:
    """Rename the damaged database and the -wal that belongs to it; -shm holds nothing of its own."""
    aside = free_name(path, "damaged")
    if _beside(path, "-wal").exists():
        _beside(path, "-wal").rename(_beside(aside, "-wal"))
    _beside(path, "-shm").unlink(missing_ok=True)
    path.rename(aside)
    return aside
