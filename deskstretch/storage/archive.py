"""A person's whole history at once: copied, merged with another, put back, or deleted.

Everything here opens the files anew, so it works in any thread and beside the running program. What
fails leaves the history as it was.
"""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from deskstretch.core.sentence import Sentence
from deskstretch.storage import merging
from deskstretch.storage.backup import back_up, copy_database
from deskstretch.storage.database import open_database, refuse_newer, transaction, translated
from deskstretch.storage.exchange_reading import read_json_into
from deskstretch.storage.merging import Merged
from deskstretch.storage.notice import StorageError, Trouble
from deskstretch.storage.rows import microseconds
from deskstretch.storage.schema import APPLICATION_ID, VERSION

if TYPE_CHECKING:
    from collections.abc import Generator

PATIENCE_MS = 10_000
"""How long to wait for the running program's write, and for a large merge of another window."""
_RUNS_AT_MOST = timedelta(hours=1)
_SQLITE = b"SQLite format 3\0"
_OURS_AT = slice(68, 72)


@dataclass(frozen=True, slots=True)
class Restored:
    """What stands in the history now, and the copy of what stood there before."""

    counts: Mapping[str, int]
    kept: Path


class Archive:
    """The history at ``path`` as a whole; its copies lie in ``backups``.

    Every call raises StorageError when it cannot do its part, with one sentence to show.
    """

    def __init__(self, path: Path, backups: Path, waiting: Path) -> None:
        self._path = path
        self._backups = backups
        self._waiting = waiting

    def back_up(self, day: date) -> Path:
        """Copy the history to the folder of nightly copies, as the night does."""
        self._must_exist()
        return back_up(self._path, self._backups, day, keep=7)

    def copy_to(self, file: Path) -> None:
        """Copy the history to ``file``, whole or not at all."""
        self._must_exist()
        if file.resolve() == self._path.resolve():
            message = Sentence("{path} is the history itself; give another name for the copy.", path=file)
            raise StorageError(Trouble.READ_ONLY, file, message)
        copy_database(self._path, file)

    def merge(self, file: Path, *, also_deleted: bool = False) -> Merged:
        """Take in what ``file`` holds: another history.sqlite3, a copy of one, or a JSON export.

        Args:
            also_deleted: what was deleted here and ``file`` holds comes back.
        """
        with self._beside(file) as connection:
            return merging.merge(connection, also_deleted=also_deleted)

    def restore(self, file: Path, at: datetime) -> Restored:
        """Put what ``file`` holds in place of the history; what stood there is copied first.

        A break that runs ``at`` this moment stays.
        """
        self._nothing_waits()
        kept = self._backups / f"before-restore-{at:%Y-%m-%d-%H%M%S}.sqlite3"
        with self._beside(file, copy_first=kept) as connection:
            merging.clear(connection, _running_since_us(at))
            counts = merging.merge(connection).added
        self._renew_copy(at.date())
        return Restored(counts, kept)

    def rewind(self, copy: Path, made: datetime, at: datetime) -> None:
        """Go back to a copy of this history made at ``made``; what was recorded since then stays."""
        self._nothing_waits()
        with self._beside(copy) as connection:
            merging.rewind(connection, microseconds(made))
            merging.merge(connection)
        self._renew_copy(at.date())

    def delete(self, since: date | None, until: date | None, at: datetime) -> dict[str, int]:
        """Delete what belongs to these local days, both included, in the copies too; gives how many of each.

        A break that runs ``at`` this moment stays. What was deleted stays so when histories merge.
        """
        first, last = since or date.min, until or date.max
        with self._deleting() as connection:
            gone = merging.forget(connection, first, last, _running_since_us(at))
        self._forget_copies(at.date())
        return gone

    def delete_all(self, at: datetime) -> dict[str, int]:
        """Delete everything, in the copies too; gives how many of each.

        Nothing is left that could tell what there was: a merge brings back what the other history holds.
        """
        with self._deleting() as connection:
            gone = merging.clear(connection, _running_since_us(at))
        self._forget_copies(at.date())
        return gone

    def set_aside(self) -> list[Path]:
        """Damaged histories that were kept beside this one; no deed here touches them."""
        return sorted(self._path.parent.glob(f"{self._path.name}.damaged-*"))

    @contextlib.contextmanager
    def _deleting(self) -> Generator[sqlite3.Connection]:
        self._nothing_waits()
        with self._open() as connection:
            with translated(self._path):
                connection.execute("PRAGMA secure_delete = ON")  # no trace is left in free pages
            with translated(self._path), transaction(connection):
                yield connection
            with contextlib.suppress(sqlite3.OperationalError):  # someone reads; the next commit does it
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    @contextlib.contextmanager
    def _beside(self, file: Path, copy_first: Path | None = None) -> Generator[sqlite3.Connection]:
        """In one transaction: the history, with that of ``file`` attached as ``other``."""
        with _as_history(file) as other, self._open() as connection:
            if copy_first:
                copy_database(self._path, copy_first)
            with translated(self._path):
                connection.execute("ATTACH ? AS other", (str(other),))
                with transaction(connection):
                    yield connection

    @contextlib.contextmanager
    def _open(self) -> Generator[sqlite3.Connection]:
        try:
            connection = open_database(self._path, self._backups)
        except StorageError as error:
            raise _with_mend(error) from error
        with contextlib.closing(connection):
            connection.execute(f"PRAGMA busy_timeout = {PATIENCE_MS}")
            merging.learn_journal_ids(connection)
            try:
                yield connection
            except StorageError as error:
                raise _with_mend(error) from error

    def _must_exist(self) -> None:
        if not self._path.exists():
            message = Sentence("There is no history at {path} yet.", path=self._path)
            raise StorageError(Trouble.UNREADABLE, self._path, message)

    def _nothing_waits(self) -> None:
        """What waits would join the history afterwards."""
        if self._waiting.exists():
            message = Sentence(
                "Some of what you did still waits in {path}; start DeskStretch so that it joins the history,"
                " then try again.",
                path=self._waiting,
            )
            raise StorageError(Trouble.BUSY, self._waiting, message)

    def _renew_copy(self, day: date) -> Path:
        return back_up(self._path, self._backups, day, keep=7)

    def _forget_copies(self, day: date) -> None:
        """Leave one copy, of what stands now."""
        fresh = self._renew_copy(day)
        for copy in self._backups.glob("*.sqlite3"):
            if copy != fresh:
                try:
                    copy.unlink()
                except OSError as error:
                    message = Sentence(
                        "The copy {path} still holds what you deleted; delete it yourself.", path=copy
                    )
                    raise StorageError(Trouble.READ_ONLY, copy, message) from error


def _running_since_us(at: datetime) -> int:
    """A break without an outcome that began later than this still runs."""
    return microseconds(at - _RUNS_AT_MOST)


def _with_mend(error: StorageError) -> StorageError:
    path = error.notice.path
    if error.trouble is Trouble.DAMAGED:
        message = Sentence("{path} is damaged; start DeskStretch, which mends it, and try again.", path=path)
        return StorageError(error.trouble, path, message)
    if error.trouble is Trouble.BUSY:
        message = Sentence("{path} is in use by another program; try again in a moment.", path=path)
        return StorageError(error.trouble, path, message)
    return error


@contextlib.contextmanager
def _as_history(file: Path) -> Generator[Path]:
    """``file`` as a database of the present version, in a folder of its own that goes afterwards."""
    with tempfile.TemporaryDirectory(prefix="deskstretch-") as folder:
        copy = Path(folder) / "other.sqlite3"
        try:
            with file.open("rb") as opened:
                header = opened.read(100)
        except OSError as error:
            message = Sentence(
                "{path} cannot be read ({reason}); give another file.", path=file, reason=error.strerror
            )
            raise StorageError(Trouble.UNREADABLE, file, message) from error
        if header.startswith(_SQLITE):
            _copy_of_other(file, header, copy)
            open_database(copy, copy.parent).close()
        else:
            with contextlib.closing(open_database(copy, copy.parent)) as connection:
                read_json_into(connection, file)
        yield copy


def _copy_of_other(file: Path, header: bytes, copy: Path) -> None:
    if header[_OURS_AT] != APPLICATION_ID.to_bytes(4, "big"):
        message = Sentence("{path} is no history of DeskStretch.", path=file)
        raise StorageError(Trouble.UNREADABLE, file, message)
    refuse_newer(file, VERSION)
    try:
        copy_database(file, copy)
    except StorageError as error:
        if error.trouble is Trouble.DAMAGED:
            message = Sentence("{path} is damaged; give a sound copy of it.", path=file)
            raise StorageError(Trouble.DAMAGED, file, message) from error
        if error.trouble is not Trouble.READ_ONLY:
            raise
        _copy_files(file, copy)  # sqlite wants to write beside a file in use, even to read it


def _copy_files(file: Path, copy: Path) -> None:
    try:
        for ending in ("", "-wal"):
            part = file.with_name(file.name + ending)
            if part.exists():
                shutil.copyfile(part, copy.with_name(copy.name + ending))
    except OSError as error:
        raise StorageError.from_os(error, file) from error
