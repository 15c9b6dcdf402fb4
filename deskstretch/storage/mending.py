"""A damaged history: set aside as it is, and everything that can be read carried over into a new one."""

from __future__ import annotations

import contextlib
import logging
import sqlite3
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING, Any

from deskstretch.core.sentence import Sentence
from deskstretch.storage.backup import copy_database, newest_first
from deskstretch.storage.database import open_database, open_in_memory, open_to_read, transaction, translated
from deskstretch.storage.files import free_name, sync_file, sync_folder
from deskstretch.storage.merging import drop_deleted, learn_journal_ids
from deskstretch.storage.notice import Notice, StorageError, Trouble
from deskstretch.storage.rows import NOT_IN_JOURNAL, columns_of, put_lone_movement
from deskstretch.storage.schema import RECORDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_log = logging.getLogger(__name__)

_TABLES = (*RECORDS, "journal")
_APPENDED = ("movements", "journal")
"""Tables whose rows never change and only join at the end."""
_SHARED_TRIES = 20
_TOGETHER_MOST = 1024
_STEP_ROWS = 256
_STEPS_MOST = 400
"""How far to look beyond damage before a table is taken to end: 100,000 rows, a tenth of a second."""
_UNREADABLE = (sqlite3.DatabaseError, UnicodeDecodeError)
"""What reading damage raises; the latter where sqlite quotes damaged text in its message."""
_GAP_MOST = 1_000_000
_PAGE_COUNT_AT = slice(28, 32)


def open_or_mend(path: Path, backups: Path) -> tuple[sqlite3.Connection, list[Notice]]:
    """Open the history; a damaged one is set aside and the notice says where it lies.

    Raises:
        StorageError: as `open_database`, but ``DAMAGED`` only when the mending itself failed.
    """
    _end_interrupted_mending(path)
    try:
        return open_database(path, backups), []
    except StorageError as error:
        if error.trouble is not Trouble.DAMAGED:
            raise
    notice = mend(path, backups)
    return open_database(path, backups), [notice]


def _end_interrupted_mending(path: Path) -> None:
    """Where the power went between the two renames of `mend`, do the second."""
    mended = _mended_name(path)
    try:
        if mended.exists() and not path.exists():
            mended.rename(path)
    except OSError as error:
        raise StorageError.from_os(error, path) from error


def mend(path: Path, backups: Path) -> Notice:
    """Put a new database in place of a damaged one, with all that it and its newest copy still tell.

    The new one is complete before the damaged one gives way, so a crash in between loses nothing.

    Raises:
        StorageError: there is no room for it; the damaged file is as it was.
    """
    mended = _mended_name(path)
    try:
        count = _build(mended, path, backups)
    except StorageError as error:
        raise StorageError(error.trouble, path) from error
    try:
        aside = _set_aside(path)
        mended.rename(path)
        sync_folder(path.parent)
    except OSError as error:
        raise StorageError.from_os(error, path) from error
    message = Sentence(
        "The history file was damaged and now lies in {path}; {count} breaks could be carried over.",
        path=aside,
        count=count,
    )
    if count == 1:
        message = Sentence(
            "The history file was damaged and now lies in {path}; 1 break could be carried over.", path=aside
        )
    return Notice(Trouble.DAMAGED, aside, message)


def _build(mended: Path, path: Path, backups: Path) -> int:
    """Make the new database, or nothing; gives the number of breaks in it. Raises StorageError."""
    _remove(mended)
    try:
        _start_from_newest_copy(mended, backups)
        with contextlib.closing(open_database(mended, backups)) as connection, translated(mended):
            # Nobody needs the unfinished file after a crash, so it is forced to the disk once, at its end.
            connection.execute("PRAGMA journal_mode = DELETE")
            connection.execute("PRAGMA synchronous = OFF")
            carry_over_from(path, connection)
            count = connection.execute("SELECT count(*) FROM breaks").fetchone()[0]
        sync_file(mended)
    except BaseException:
        _remove(mended)
        raise
    return count


def _start_from_newest_copy(mended: Path, backups: Path) -> None:
    for copy in newest_first(backups):
        try:
            copy_database(copy, mended)
        except StorageError as error:
            if error.trouble is not Trouble.DAMAGED:
                raise
            _log.warning("the copy %s is damaged too", copy)
        else:
            return


def carry_over_from(path: Path, target: sqlite3.Connection) -> None:
    """Add what can be read in the database ``path`` to ``target``.

    What is there already stays, unless the row in ``path`` was changed more often.
    """
    for way in (_open_beside_wal, _open_with_our_schema):
        try:
            source = way(path)
        except (*_UNREADABLE, OSError) as error:
            _log.info("%s is not read by %s: %s", path, way.__name__, error)
            continue
        with contextlib.closing(source), transaction(target):
            for table in _TABLES:
                _carry_over(source, target, table)
            if way is _open_beside_wal:  # else they could be another table's rows
                _carry_over(source, target, "deletions")
            learn_journal_ids(target)
            drop_deleted(target)
        return


def _open_beside_wal(path: Path) -> sqlite3.Connection:
    """Read ``path`` with the -wal file beside it, where there is one and the folder lets us."""
    if _holds_something(_beside(path, "-wal")):
        try:
            return open_to_read(path)
        except sqlite3.OperationalError as error:
            _log.info("%s is read without its -wal file: %s", path, error)
    return open_to_read(path, alone=True)  # leaves nothing of its own beside the file


def _open_with_our_schema(path: Path) -> sqlite3.Connection:
    """Read ``path`` with the pages that describe the tables put right.

    They come from a new database: whoever makes tables in the same order finds them on the same
    pages. Raises OSError.
    """
    with contextlib.closing(open_in_memory()) as new:
        template = new.serialize()
        page_bytes: int = new.execute("PRAGMA page_size").fetchone()[0]
        table_pages = {row[0] for row in new.execute("SELECT rootpage FROM sqlite_master")}
    found = path.read_bytes()
    whole_bytes = max(len(template), len(found) + -len(found) % page_bytes)
    pages = bytearray(found.ljust(whole_bytes, b"\0"))
    for number in range(1, len(template) // page_bytes + 1):
        if number not in table_pages:
            place = slice((number - 1) * page_bytes, number * page_bytes)
            pages[place] = template[place]
    pages[_PAGE_COUNT_AT] = (len(pages) // page_bytes).to_bytes(4, "big")
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        connection.deserialize(bytes(pages))
    except BaseException:
        connection.close()
        raise
    return connection


def _carry_over(source: sqlite3.Connection, target: sqlite3.Connection, table: str) -> None:
    """Copy what can be read of one table."""
    try:
        theirs = columns_of(source, table)
    except _UNREADABLE:
        return
    columns = [name for name in columns_of(target, table) if name in theirs]
    if not columns:
        return
    statement = _statement(table, columns)
    shared = _shared_end(source, target, table, columns) if table in _APPENDED else 0
    for rows in _readable_rows(source, table, columns, shared):
        values = [dict(zip(columns, row, strict=True)) for row in rows]
        try:
            target.executemany(statement, values)
        except sqlite3.IntegrityError:
            for of_one_row in values:
                _carry_over_alone(target, table, statement, of_one_row)


def _shared_end(
    source: sqlite3.Connection, target: sqlite3.Connection, table: str, columns: list[str]
) -> int:
    """The number of a late row that both have alike, 0 if none is found.

    Rows are numbered upwards, so whatever stands before it in ``source`` stood there when it was
    written, and so it stands in the copy that ``target`` was begun with: ten years need not be read again.
    """
    query = f"SELECT rowid, {', '.join(columns)} FROM {table} WHERE rowid {{}} ? ORDER BY rowid DESC LIMIT 1"  # noqa: S608  names of our own schema
    most: int | None = None
    for _ in range(_SHARED_TRIES):
        ours = target.execute(query.format("<="), (2**62 if most is None else most,)).fetchone()
        if ours is None:
            return 0
        with contextlib.suppress(*_UNREADABLE):
            if source.execute(query.format("="), ours[:1]).fetchone() == ours:
                return ours[0]
        most = ours[0] - _STEP_ROWS
    return 0


def _carry_over_alone(target: sqlite3.Connection, table: str, statement: str, values: dict[str, Any]) -> None:
    try:
        target.execute(statement, values)
    except sqlite3.IntegrityError:  # a damaged value, or a movement whose break is lost
        if table == "movements":
            with contextlib.suppress(sqlite3.IntegrityError):
                put_lone_movement(target, values)


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
    source: sqlite3.Connection, table: str, columns: list[str], after: int
) -> Iterator[list[tuple[Any, ...]]]:
    """Every readable row numbered beyond ``after``, in the order they were written, many at a time."""
    names = ", ".join(["rowid", *columns])
    query = f"SELECT {names} FROM {table} WHERE rowid > ? ORDER BY rowid LIMIT ?"  # noqa: S608  as above

    def rows_after(number: int, most: int) -> list[tuple[Any, ...]] | None:
        try:
            rows = source.execute(query, (number, most)).fetchall()
        except _UNREADABLE:
            return None
        return None if rows and not _follows(number, rows[0][0]) else rows

    together = _TOGETHER_MOST
    while (rows := rows_after(after, together)) != []:
        if rows:
            together = min(together * 2, _TOGETHER_MOST)
            numbers = [after, *(row[0] for row in rows)]
            sound = list(takewhile(lambda pair: _follows(*pair), pairwise(numbers)))
            yield [row[1:] for row in rows[: len(sound)]]
            after = sound[-1][1]
        elif together > 1:
            together = 1  # now up to the damaged row itself
        else:
            beyond = _first_beyond(after, lambda number: rows_after(number, 1) is not None)
            if beyond is None:
                return
            after = beyond


def _follows(before: int, number: int) -> bool:
    """Whether a row number can be true: rows are counted up, with gaps where some were deleted."""
    return before < number <= before + _GAP_MOST


def _first_beyond(after: int, is_readable: Callable[[int], bool]) -> int | None:
    """The first number after damage that can be read on from; found in steps, then back by ones."""
    for step in range(1, _STEPS_MOST + 1):
        landed = after + step * _STEP_ROWS
        if is_readable(landed):
            return next(filter(is_readable, range(landed - _STEP_ROWS + 1, landed)), landed)
    return None


def _mended_name(path: Path) -> Path:
    return path.with_name(f".{path.name}.mended")


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


def _holds_something(path: Path) -> bool:
    return path.exists() and path.stat().st_size > 0


def _remove(path: Path) -> None:
    for ending in ("", "-wal", "-shm"):
        with contextlib.suppress(OSError):
            _beside(path, ending).unlink()


def _set_aside(path: Path) -> Path:
    """Rename the damaged database and the -wal that belongs to it; -shm holds nothing of its own."""
    aside = free_name(path, "damaged")
    wal = _beside(path, "-wal")
    if _holds_something(wal):
        wal.rename(_beside(aside, "-wal"))
    wal.unlink(missing_ok=True)
    _beside(path, "-shm").unlink(missing_ok=True)
    path.rename(aside)
    return aside
