"""Copies of the history: one a night, the last few kept."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from typing import TYPE_CHECKING

from deskstretch.storage.files import private, sync_folder
from deskstretch.storage.notice import StorageError, Trouble
from deskstretch.storage.paths import make_private

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

_NIGHTLY = "history-[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9].sqlite3"


def back_up(path: Path, folder: Path, day: date, keep: int) -> Path:
    """Copy the database to ``folder`` under the name of ``day`` and let all but the last ``keep`` go.

    Works beside a program that writes, in any thread.

    Raises:
        StorageError: no copy was made and no older one removed; ``DAMAGED`` when the database is.
    """
    copy = folder / f"history-{day.isoformat()}.sqlite3"
    copy_database(path, copy)
    # A copy dated after today was made while the clock was wrong: it counts as the oldest.
    nightly = sorted(folder.glob(_NIGHTLY), key=lambda each: (each.name <= copy.name, each.name))
    for old in nightly[:-keep]:
        with contextlib.suppress(OSError):  # goes another night
            old.unlink()
    return copy


def newest_first(folder: Path) -> list[Path]:
    """Every copy in ``folder``, nightly ones and those before a migration."""
    return sorted(folder.glob("history-*.sqlite3"), key=lambda copy: copy.stat().st_mtime, reverse=True)


def copy_database(path: Path, copy: Path) -> None:
    """Write what is committed in ``path`` to one sound file ``copy``, there whole or not at all.

    Raises:
        StorageError: as `back_up`.
    """
    make_private(copy.parent)
    unfinished = copy.with_name(f".{copy.name}.{os.getpid()}.new")
    try:
        open(unfinished, "wb", opener=private).close()
        _copy_pages(path, unfinished)
        with unfinished.open("rb+") as file:
            os.fsync(file.fileno())
        unfinished.replace(copy)
        sync_folder(copy.parent)
    except OSError as error:
        raise StorageError.from_os(error, copy) from error
    except sqlite3.Error as error:
        raise StorageError.from_sqlite(error, path) from error
    finally:
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)


def _copy_pages(path: Path, copy: Path) -> None:
    with (
        contextlib.closing(sqlite3.connect(path.absolute().as_uri() + "?mode=ro", uri=True)) as source,
        contextlib.closing(sqlite3.connect(copy, isolation_level=None)) as target,
    ):
        source.backup(target)
        target.execute("PRAGMA journal_mode = DELETE")  # one file, nothing beside it
        if target.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
            raise StorageError(Trouble.DAMAGED, path)
