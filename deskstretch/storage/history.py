"""What a person did and why they were asked, kept for good in history.sqlite3.

A call that writes returns when the record is on a disk: in the database or, while that cannot
take it, in a file of waiting records that joins it later. Only when neither can is the record
kept in memory; then the call raises and every later one tries again.
"""

from __future__ import annotations

import contextlib
import logging
import sqlite3
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from deskstretch.core.record import outcome_of
from deskstretch.core.sentence import Sentence
from deskstretch.storage import backup, database, deleting, mending
from deskstretch.storage.feedback_rows import effort_write, feedback_write, pain_report_write, visit_write
from deskstretch.storage.notice import Notice, StorageError, Trouble
from deskstretch.storage.reading import HistoryReader
from deskstretch.storage.rows import (
    Value,
    Write,
    break_write,
    check_write,
    feeling_write,
    journal_write,
    movement_write,
    note_write,
)
from deskstretch.storage.waiting import WaitingRecords

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Sequence
    from datetime import date
    from pathlib import Path
    from uuid import UUID

    from deskstretch.core.journal import JournalRow
    from deskstretch.core.record import (
        BreakRecord,
        CheckRecord,
        FeedbackRecord,
        Feeling,
        MovementRecord,
        PainReport,
        Visit,
    )
    from deskstretch.storage.deleting import Deleted

_log = logging.getLogger(__name__)


class Place(StrEnum):
    """Where the history is read from: its file, or a stand-in in memory while that cannot be used."""

    FILE = "file"
    MEMORY = "memory"


class History(HistoryReader):
    """The one owner of the history. Used from the thread that made it, but for `back_up`.

    Whatever writes raises StorageError while a record is on no disk: it is kept and tried again
    with the next write.
    """

    def __init__(self, path: Path, waiting: Path, backups: Path) -> None:
        super().__init__(path, database.open_in_memory())
        self._backups = backups
        self._waiting = WaitingRecords(waiting)
        self._unwritten: list[Write] = []
        self._notices: list[Notice] = []
        self._told: set[Trouble] = set()
        self._is_damaged = False
        self._kept_out: StorageError | None = None
        self._identity = _identity_of(path)

    @classmethod
    def open(cls, path: Path, *, waiting: Path, backups: Path) -> tuple[History, list[Notice]]:
        """Open, migrate and where needed mend the history, and add the records that waited for it.

        Never raises for what is on the disk: while the file cannot be used, a stand-in in memory
        shows what can be read of it, and the notices say so.

        Args:
            waiting: takes the records while the file cannot; best in another folder.
            backups: where `back_up` keeps its copies.
        """
        history = cls(path, waiting, backups)
        try:
            history._reach_file()
            history._write()
        except StorageError as error:
            history._stand_in(error)
        except BaseException:
            history._connection.close()
            raise
        return history, history.take_notices()

    @property
    def place(self) -> Place:
        return Place.MEMORY if self._kept_out else Place.FILE

    @property
    def unwritten(self) -> int:
        """Records that are on no disk yet."""
        return len(self._unwritten)

    def take_notices(self) -> list[Notice]:
        """What there is to tell the person since the last call."""
        notices, self._notices = self._notices, []
        return notices

    def begin_break(self, record: BreakRecord) -> None:
        """Keep a break that starts now, its outcome still open."""
        self._write(break_write(record))

    def add_movement(self, record: MovementRecord) -> None:
        self._write(movement_write(record))

    def finish_break(self, record: BreakRecord) -> None:
        """Keep how the break with this id ended; it need not have begun here."""
        self._write(break_write(record))

    def set_feeling(self, break_id: UUID, feeling: Feeling | None) -> None:
        self._write(feeling_write(break_id, feeling))

    def set_note(self, break_id: UUID, note: str) -> None:
        self._write(note_write(break_id, note))

    def delete_break(self, break_id: UUID) -> Deleted:
        """Delete a break with its movements; `put_back` takes what this gives and undoes it.

        Raises:
            StorageError: nothing was deleted, and this is not tried again by itself.
        """
        with self._changing() as connection:
            return deleting.take_out(connection, break_id)

    def put_back(self, deleted: Deleted) -> None:
        """Undo `delete_break`.

        Raises:
            StorageError: nothing came back, and this is not tried again by itself.
        """
        with self._changing() as connection:
            deleting.put_back(connection, deleted)

    def set_effort(self, break_id: UUID, effort: int | None) -> None:
        """Keep how hard a break was, from 0 to 10."""
        self._write(effort_write(break_id, effort))

    def add_check(self, record: CheckRecord) -> None:
        self._write(check_write(record))

    def add_feedback(self, record: FeedbackRecord) -> None:
        self._write(feedback_write(record))

    def add_pain_report(self, report: PainReport) -> None:
        self._write(pain_report_write(report))

    def put_visit(self, visit: Visit) -> None:
        """Keep a visit, or what it is now if one with this id is there."""
        self._write(visit_write(visit))

    def add_journal(self, rows: Iterable[JournalRow]) -> None:
        self._write(*map(journal_write, rows))

    def close_open_breaks(self) -> list[BreakRecord]:
        """End the breaks that a crash left open, by what their movements say (RHYTHM.md 5).

        To be called at start, when no break runs yet. Never raises: what cannot be written now is a
        notice, and the next start finds it open again.
        """
        closed: list[BreakRecord] = []
        try:
            for record in self._breaks("WHERE outcome IS NULL ORDER BY started_us"):
                movements = self.movements_of(record.id)
                done_s = sum(movement.done_s for movement in movements)
                planned_s = record.planned_s or sum(movement.planned_s for movement in movements)
                outcome = outcome_of(done_s, planned_s)
                closed.append(replace(record, planned_s=planned_s, done_s=done_s, outcome=outcome))
            self._write(*map(break_write, closed))
        except StorageError as error:
            self._notices.append(error.notice)
        return closed

    def back_up(self, day: date, keep: int = 7) -> Path | None:
        """Copy the history under the name of ``day`` and keep the last ``keep``; in any thread.

        ``None``: there is nothing to copy, as the history stands in memory.

        Raises:
            StorageError: no copy was made and none removed. After ``DAMAGED``, `retry` mends.
        """
        if self.place is Place.MEMORY:
            return None
        try:
            return backup.back_up(self._path, self._backups, day, keep)
        except StorageError as error:
            self._is_damaged |= error.trouble is Trouble.DAMAGED
            raise

    def retry(self) -> bool:
        """Try again to use the file and to write what waits; True when nothing waits any more."""
        try:
            if self._is_damaged:
                self._mend()
            elif self._kept_out:
                self._reach_file()
            self._write()
        except StorageError as error:
            _log.info("the history has to wait: %s", error)
        return self.place is Place.FILE and not self._unwritten and not self._waiting.exist

    def close(self) -> None:
        """Write what is left and let the file go.

        Raises:
            StorageError: the `unwritten` records are lost with this program.
        """
        try:
            if self._unwritten:
                self._write()
        finally:
            super().close()

    @contextlib.contextmanager
    def _changing(self) -> Generator[sqlite3.Connection]:
        """One transaction on the file itself, once all that waits is in it."""
        if not self.retry():
            raise self._kept_out or StorageError(Trouble.BUSY, self._path)
        with database.translated(self._path), database.transaction(self._connection):
            yield self._connection

    def _write(self, *writes: Write) -> None:
        self._unwritten += writes
        try:
            refused = self._deliver()
        except StorageError as error:
            self._let_wait(error)
            return
        for write in writes:
            if write in refused:
                message = f"{write} cannot be kept; the log says why"
                raise ValueError(message)

    def _deliver(self) -> list[Write]:
        """Commit what waits and what is new, in their order; gives those that can never be kept."""
        if self._unwritten and not self._kept_out and self._identity != _identity_of(self._path):
            self._reopen()
        if self._kept_out:
            self._commit(self._unwritten)
            raise self._kept_out
        writes = [*self._read_waiting(), *self._unwritten]
        try:
            refused = self._commit(writes)
        except StorageError as error:
            if error.trouble is not Trouble.DAMAGED:
                raise
            self._mend()
            refused = self._commit(writes)
        self._unwritten.clear()
        self._told.clear()
        if self._waiting.exist:
            self._waiting.clear()
        return refused

    def _read_waiting(self) -> list[Write]:
        try:
            return self._waiting.read()
        except StorageError as error:
            self._tell(error)
            return []

    def _commit(self, writes: Sequence[Write]) -> list[Write]:
        refused: list[Write] = []
        if writes:
            with database.translated(self._path), database.transaction(self._connection):
                for write in writes:
                    try:
                        write.apply(self._connection)
                    except sqlite3.IntegrityError:
                        _log.exception("%s cannot be kept", write)
                        refused.append(write)
        return refused

    def _let_wait(self, error: StorageError) -> None:
        """Bring what is unwritten to the file of waiting records; raises ``error`` when that fails too."""
        if self._unwritten:
            try:
                self._waiting.append(self._unwritten)
            except StorageError:
                raise error from None
            self._unwritten.clear()
        self._tell(error)

    def _tell(self, error: StorageError) -> None:
        """Once for each trouble, until a write succeeds."""
        _log.warning("%s", error)
        if error.trouble not in self._told and error.trouble is not Trouble.BUSY:
            self._told.add(error.trouble)
            message = Sentence(
                "{trouble} Until then, what you do is kept in {path}.",
                trouble=error.notice.message,
                path=self._waiting.path,
            )
            self._notices.append(replace(error.notice, message=message))

    def _reach_file(self) -> None:
        connection, notices = mending.open_or_mend(self._path, self._backups)
        self._notices += notices
        self._use(connection, None)

    def _reopen(self) -> None:
        """Leave a file that somebody deleted, moved or replaced; what is written there would be lost."""
        _log.warning("%s is another file now and is opened anew", self._path)
        self._connection.close()
        try:
            self._reach_file()
        except StorageError as error:
            self._stand_in(error)
            raise

    def _mend(self) -> None:
        self._is_damaged = False
        self._connection.close()
        try:
            self._notices.append(mending.mend(self._path, self._backups))
            self._reach_file()
        except StorageError as error:
            self._stand_in(error)
            raise

    def _stand_in(self, error: StorageError) -> None:
        """Go on in memory, showing what can be read of the file."""
        connection = database.open_in_memory()
        if error.trouble is not Trouble.NEWER:
            mending.carry_over_from(self._path, connection)
        self._use(connection, error)
        self._tell(error)
        self._commit([*self._read_waiting(), *self._unwritten])

    def _use(self, connection: sqlite3.Connection, kept_out: StorageError | None) -> None:
        self._connection.close()
        self._connection = connection
        self._kept_out = kept_out
        self._identity = _identity_of(self._path)

    def _read(self, query: str, values: Sequence[Value] = ()) -> list[tuple[Any, ...]]:
        try:
            return super()._read(query, values)
        except StorageError as error:
            if error.trouble is not Trouble.DAMAGED or self._kept_out:
                raise
            self._mend()
            return super()._read(query, values)


def _identity_of(path: Path) -> tuple[int, int] | None:
    """Which file stands at ``path``: it may be deleted or replaced while it is open."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
