"""Keeps what happened: every write to history and state, and what to tell the person when one fails."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from deskstretch.core.coach_state import CoachState
from deskstretch.storage.notice import StorageError

if TYPE_CHECKING:
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
    from deskstretch.storage.history import History
    from deskstretch.storage.notice import Notice
    from deskstretch.storage.state_file import StateFile
    from deskstretch.storage.sums import Sums

T = TypeVar("T")

log = logging.getLogger(__name__)


class Keeper:
    """History and state behind one face that never raises.

    History keeps what could not be written and tries again with the next write, so a failed write
    costs nothing but a word to the person: ``tell`` is called once for each kind of trouble.
    """

    def __init__(
        self, history: History, state_file: StateFile[CoachState], tell: Callable[[Notice], None]
    ) -> None:
        self.history = history
        self._state_file = state_file
        self._tell = tell
        self._told: set[str] = set()

    def begin_break(self, record: BreakRecord) -> None:
        self._try(lambda: self.history.begin_break(record))

    def add_movement(self, record: MovementRecord) -> None:
        self._try(lambda: self.history.add_movement(record))

    def finish_break(self, record: BreakRecord) -> None:
        self._try(lambda: self.history.finish_break(record))

    def set_feeling(self, break_id: UUID, feeling: Feeling) -> None:
        self._try(lambda: self.history.set_feeling(break_id, feeling))

    def set_note(self, break_id: UUID, note: str) -> None:
        self._try(lambda: self.history.set_note(break_id, note))

    def delete_break(self, break_id: UUID) -> Deleted | None:
        """Delete a break; what comes back undoes it with `put_back`, nothing when it could not be."""
        return self._read(lambda: self.history.delete_break(break_id), None)

    def put_back(self, deleted: Deleted) -> None:
        self._try(lambda: self.history.put_back(deleted))

    def set_effort(self, break_id: UUID, effort: int | None) -> None:
        self._try(lambda: self.history.set_effort(break_id, effort))

    def add_feedback(self, record: FeedbackRecord) -> None:
        self._try(lambda: self.history.add_feedback(record))

    def add_pain_report(self, report: PainReport) -> None:
        self._try(lambda: self.history.add_pain_report(report))

    def put_visit(self, visit: Visit) -> None:
        self._try(lambda: self.history.put_visit(visit))

    def add_check(self, record: CheckRecord) -> None:
        self._try(lambda: self.history.add_check(record))

    def write(self, rows: Sequence[JournalRow]) -> None:
        if rows:
            self._try(lambda: self.history.add_journal(rows))

    def save(self, state: CoachState) -> None:
        self._try(lambda: self._state_file.save(state))

    def retry(self) -> None:
        """Write what still waits, and follow a file that was moved or mended by another program."""
        self._try(self.history.retry)
        for notice in self.history.take_notices():
            self._say(notice)

    def back_up(self, today: date) -> None:
        self._try(lambda: self.history.back_up(today))

    def close(self) -> None:
        self._try(self.history.close)

    def breaks(self, since: date, until: date) -> list[BreakRecord]:
        """The breaks of these local days, both included, oldest first."""
        return self._read(lambda: self.history.breaks(since, until), [])

    def movements(self, since: date, until: date) -> list[MovementRecord]:
        """The movements of the breaks of these days."""
        return self._read(lambda: self.history.movements(since, until), [])

    def movements_of(self, break_id: UUID) -> list[MovementRecord]:
        return self._read(lambda: self.history.movements_of(break_id), [])

    def feedback(self, since: date | None = None, until: date | None = None) -> list[FeedbackRecord]:
        """What was said about movements on these local days, oldest first."""
        return self._read(lambda: self.history.feedback(since, until), [])

    def pain_reports(self, since: date | None = None, until: date | None = None) -> list[PainReport]:
        """What hurt on these local days, oldest first."""
        return self._read(lambda: self.history.pain_reports(since, until), [])

    def visits(self, since: date | None = None, until: date | None = None) -> list[Visit]:
        """The visits of these local days, oldest first."""
        return self._read(lambda: self.history.visits(since, until), [])

    def movements_named(self, movement: str) -> list[MovementRecord]:
        """Every time one movement was done."""
        return self._read(lambda: self.history.movements_named(movement), [])

    def breaks_with(self, movement: str) -> list[BreakRecord]:
        """The breaks in which one movement was done."""
        return self._read(lambda: self.history.breaks_with(movement), [])

    def checks(self, since: date | None = None, until: date | None = None) -> list[CheckRecord]:
        """The self-checks of these local days, oldest first."""
        return self._read(lambda: self.history.checks(since, until), [])

    def sums(self, ask: Callable[[Sums], T], otherwise: T) -> T:
        """What ``ask`` gets from the history's sums, or ``otherwise`` where they cannot be read."""
        return self._read(lambda: ask(self.history.sums), otherwise)

    def breaks_of_routines(self, since: date) -> list[BreakRecord]:
        """The breaks from a local day on in which a routine was done, oldest first."""
        return self._read(lambda: self.history.breaks_of_routines(since), [])

    def first_day(self) -> date | None:
        """The local day of the very first finished break."""
        return self._read(self.history.first_day, None)

    def moved_on(self, day: date) -> tuple[int, float]:
        """Finished breaks of a local day and the seconds moved in them."""
        done = [record for record in self.breaks(day, day) if record.outcome is not None]
        return len(done), sum(record.done_s for record in done)

    def moved_by_day(self, first: date | None = None, last: date | None = None) -> dict[date, float]:
        """Seconds moved on each local day that has any."""
        return self._read(lambda: self.history.days(first, last), {})

    def journal(self, since: datetime, until: datetime | None = None) -> list[JournalRow]:
        """What was decided from ``since`` to before ``until``, oldest first."""
        return self._read(lambda: self.history.journal(since, until), [])

    def _try(self, write: Callable[[], object]) -> None:
        try:
            write()
        except StorageError as error:
            log.warning("not on disk yet: %s", error)
            self._say(error.notice)

    def _read(self, read: Callable[[], T], otherwise: T) -> T:
        try:
            return read()
        except StorageError as error:
            log.warning("not readable: %s", error)
            self._say(error.notice)
            return otherwise

    def _say(self, notice: Notice) -> None:
        kind = f"{notice.trouble} {notice.path}"
        if kind not in self._told:
            self._told.add(kind)
            self._tell(notice)
