"""Opening one sqlite file so that what is committed stays, whatever happens next."""

from __future__ import annotations

import contextlib
import sqlite3
from typing import TYPE_CHECKING

from deskstretch.storage.backup import copy_database
from deskstretch.storage.files import private
from deskstretch.storage.notice import StorageError, Trouble
from deskstretch.storage.paths import make_private
from deskstretch.storage.schema import MIGRATIONS

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence
    from pathlib import Path

BUSY_S = 1.0
"""How long to wait for another program's write, which takes milliseconds."""

_PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",  # a commit outlasts a power cut
    "PRAGMA fullfsync = ON",  # so it does on macOS, where fsync alone does not
    "PRAGMA checkpoint_fullfsync = ON",
    "PRAGMA wal_autocheckpoint = 1",  # into the file at once: losing the -wal file then loses nothing
    "PRAGMA foreign_keys = ON",
    "PRAGMA cell_size_check = ON",
    "PRAGMA trusted_schema = OFF",
)

_HEADER_BYTES = 100
_FORMATS_AT = slice(18, 20)
_FORMATS = (b"\x01\x01", b"\x02\x02")
_VERSION_AT = slice(60, 64)
_PLAUSIBLE_VERSIONS = 1000


@contextlib.contextmanager
def translated(path: Path) -> Generator[None]:
    """Turn sqlite's errors about ``path`` into StorageError; our own faults stay as they are."""
    try:
        yield
    except sqlite3.Error as error:
        raise StorageError.from_sqlite(error, path) from error
    except UnicodeDecodeError as error:  # sqlite quotes damaged text in its message
        raise StorageError(Trouble.DAMAGED, path) from error


@contextlib.contextmanager
def transaction(connection: sqlite3.Connection) -> Generator[None]:
    """All of the block or nothing of it."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # a full disk has rolled back by itself
            connection.execute("ROLLBACK")
        raise


def open_database(
    path: Path, backups: Path, migrations: Sequence[Sequence[str]] = MIGRATIONS
) -> sqlite3.Connection:
    """Open ``path`` for reading and writing, make or migrate its tables, and check it.

    Before a migration the file is copied to ``backups``.

    Raises:
        StorageError: ``DAMAGED``, ``NEWER`` (the file is not touched), ``READ_ONLY``, ``FULL``, ``BUSY``.
    """
    make_private(path.parent)
    is_new = _is_new(path, backups)
    if not is_new:
        refuse_newer(path, len(migrations))
    connection = _connect(path)
    try:
        with translated(path):
            for pragma in _PRAGMAS:
                connection.execute(pragma)
            if not is_new and not _has_sound_structure(connection):
                raise StorageError(Trouble.DAMAGED, path)
            _migrate(connection, path, backups, migrations)
    except sqlite3.OperationalError as error:
        connection.close()
        # What is left are statements that do not fit the file: tables missing, twice, or of another program.
        raise StorageError(Trouble.DAMAGED, path) from error
    except BaseException:
        connection.close()
        raise
    return connection


def open_in_memory() -> sqlite3.Connection:
    """A stand-in with the same tables that lasts as long as the program."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.execute("PRAGMA foreign_keys = ON")
    for migration in MIGRATIONS:
        for statement in migration:
            connection.execute(statement)
    return connection


def open_to_read(path: Path, *, alone: bool = False) -> sqlite3.Connection:
    """Open ``path`` without ever changing it.

    Args:
        alone: nobody writes meanwhile and there is no -wal file to heed; works in read-only folders.

    Raises:
        sqlite3.Error: it cannot be read; UnicodeDecodeError when sqlite quotes damaged text saying so.
    """
    query = "?mode=ro&immutable=1" if alone else "?mode=ro"
    uri = path.absolute().as_uri() + query
    connection = sqlite3.connect(uri, uri=True, timeout=BUSY_S, isolation_level=None)
    try:
        connection.execute("SELECT 1 FROM sqlite_master").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def refuse_newer(path: Path, known: int) -> None:
    """Look into the header without opening the database, which could change it.

    Raises:
        StorageError: ``NEWER``; ``DAMAGED`` when it is no header of a database; or it cannot be read.
    """
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER_BYTES)
    except OSError as error:
        raise StorageError.from_os(error, path) from error
    version = int.from_bytes(header[_VERSION_AT], "big")
    if header[_FORMATS_AT] not in _FORMATS or version > known + _PLAUSIBLE_VERSIONS:
        raise StorageError(Trouble.DAMAGED, path)
    if version > known:
        raise StorageError(Trouble.NEWER, path)


def _is_new(path: Path, backups: Path) -> bool:
    """Make the file where there is none. An empty one is new too, but where copies tell of more."""
    try:
        existed = path.exists()
        open(path, "ab", opener=private).close()
        return not existed or (path.stat().st_size == 0 and not backups.exists())
    except OSError as error:
        raise StorageError.from_os(error, path) from error


def _connect(path: Path) -> sqlite3.Connection:
    with translated(path):
        return sqlite3.connect(path, timeout=BUSY_S, isolation_level=None)


def _has_sound_structure(connection: sqlite3.Connection) -> bool:
    """Every page and cell in its place. What stands in the rows is checked at night, with the backup.

    0.2 s for ten years of history; with the rows it would be 1.2 s.
    """
    connection.execute("PRAGMA ignore_check_constraints = ON")
    found = connection.execute("PRAGMA quick_check(1)").fetchone()
    connection.execute("PRAGMA ignore_check_constraints = OFF")
    return found == ("ok",)


def _migrate(
    connection: sqlite3.Connection, path: Path, backups: Path, migrations: Sequence[Sequence[str]]
) -> None:
    """Bring the tables up to date, each step in a transaction of its own."""
    with transaction(connection):  # also finds a file that can only be read
        version = _version(connection)
    if version == len(migrations):
        return
    if version > 0:
        copy_database(path, backups / f"history-before-v{len(migrations)}.sqlite3")
    for number, statements in enumerate(migrations, start=1):
        with transaction(connection):
            if _version(connection) < number:  # another program may have been faster
                for statement in statements:
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {number}")


def _version(connection: sqlite3.Connection) -> int:
    return connection.execute("PRAGMA user_version").fetchone()[0]
