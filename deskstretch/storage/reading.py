"""Reading the history: what stands in it, as the records of `deskstretch.core`."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from deskstretch.storage import database
from deskstretch.storage.feedback_rows import (
    SELECT_FEEDBACK,
    SELECT_PAIN_REPORTS,
    SELECT_VISITS,
    feedback_record,
    pain_report,
    visit_record,
)
from deskstretch.storage.notice import StorageError, Trouble
from deskstretch.storage.rows import (
    JOURNAL_DAY,
    SELECT_BREAKS,
    SELECT_CHECKS,
    SELECT_JOURNAL,
    SELECT_MOVEMENTS,
    Value,
    break_record,
    check_record,
    columns_of,
    journal_row,
    microseconds,
    movement_record,
    readable,
)
from deskstretch.storage.schema import VERSION
from deskstretch.storage.sums import Sums

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence
    from pathlib import Path
    from uuid import UUID

    from deskstretch.core.journal import JournalRow
    from deskstretch.core.record import (
        BreakRecord,
        CheckRecord,
        FeedbackRecord,
        MovementRecord,
        PainReport,
        Visit,
    )


class HistoryReader:
    """Answers from one open database. Whatever reads raises StorageError when it cannot."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self._path = path
        self._connection = connection

    @classmethod
    def open_to_read(cls, path: Path) -> HistoryReader:
        """Read beside a running program: nothing is checked, mended, migrated or written.

        Raises:
            StorageError: it cannot be read, or the program has to bring it up to date first.
        """
        try:
            if not path.exists():
                return HistoryReader(path, database.open_in_memory())
        except OSError as error:
            raise StorageError.from_os(error, path) from error
        database.refuse_newer(path, VERSION)
        with database.translated(path):
            reader = HistoryReader(path, database.open_to_read(path))
        if reader._read("PRAGMA user_version") != [(VERSION,)]:
            reader.close()
            message = f"{path} is of an older version; start DeskStretch once to bring it up to date."
            raise StorageError(Trouble.UNREADABLE, path, message)
        return reader

    def close(self) -> None:
        self._connection.close()

    @property
    def sums(self) -> Sums:
        """What a review asks for instead of single records."""
        return Sums(self._read)

    def breaks(self, since: date | None = None, until: date | None = None) -> list[BreakRecord]:
        """The breaks of these local days, both included, oldest first."""
        return self._breaks("WHERE local_day BETWEEN ? AND ? ORDER BY started_us", _span(since, until))

    def break_by_id(self, break_id: UUID) -> BreakRecord | None:
        return next(iter(self._breaks("WHERE id = ?", (str(break_id),))), None)

    def movements(self, since: date | None = None, until: date | None = None) -> list[MovementRecord]:
        """The movements of the breaks of these local days, oldest first."""
        return self._movements(
            "WHERE break_id IN (SELECT id FROM breaks WHERE local_day BETWEEN ? AND ?) ORDER BY started_us",
            _span(since, until),
        )

    def movements_of(self, break_id: UUID) -> list[MovementRecord]:
        return self._movements("WHERE break_id = ? ORDER BY started_us", (str(break_id),))

    def movements_named(self, movement: str) -> list[MovementRecord]:
        """Every time one movement was done, oldest first."""
        return self._movements("WHERE movement = ? ORDER BY started_us", (movement,))

    def breaks_with(self, movement: str) -> list[BreakRecord]:
        """The breaks in which one movement was done, oldest first."""
        of_it = "SELECT break_id FROM movements WHERE movement = ?"
        return self._breaks(f"WHERE id IN ({of_it}) ORDER BY started_us", (movement,))

    def breaks_of_routines(self, since: date) -> list[BreakRecord]:
        """The breaks from a local day on in which a routine was done, oldest first."""
        return self._breaks(
            "WHERE routine IS NOT NULL AND local_day >= ? ORDER BY started_us", (since.isoformat(),)
        )

    def first_day(self) -> date | None:
        """The local day of the very first finished break."""
        ((day,),) = self._read("SELECT min(local_day) FROM breaks WHERE outcome IS NOT NULL")
        return None if day is None else date.fromisoformat(day)

    def days(self, since: date | None = None, until: date | None = None) -> dict[date, float]:
        """Local days with finished breaks, and the seconds spent moving in them."""
        rows = self._read(
            """SELECT local_day, sum(done_s) FROM breaks
            WHERE outcome IS NOT NULL AND local_day BETWEEN ? AND ? GROUP BY local_day ORDER BY local_day""",
            _span(since, until),
        )
        return dict(readable(lambda row: (date.fromisoformat(row[0]), row[1]), rows))

    def journal(
        self,
        since: datetime | None = None,
        until: datetime | None = None,
        *,
        search: str = "",
        limit: int | None = None,
    ) -> list[JournalRow]:
        """The decisions from ``since`` to before ``until`` (aware), oldest first.

        Args:
            search: words that must all stand in event, reminder or details, in any case.
            limit: only so many, the newest ones.
        """
        first_us = microseconds(since or datetime.min.replace(tzinfo=UTC))
        end_us = microseconds(until or datetime.max.replace(tzinfo=UTC))
        words = [f"%{_escaped(word)}%" for word in search.split()]
        has_word = "AND event || ' ' || ifnull(reminder, '') || ' ' || details LIKE ? ESCAPE '\\' " * len(
            words
        )
        rows = self._read(
            SELECT_JOURNAL
            + "WHERE at_us >= ? AND at_us < ? "
            + has_word
            + "ORDER BY at_us DESC, seq DESC LIMIT ?",
            (first_us, end_us, *words, -1 if limit is None else limit),
        )
        return readable(journal_row, reversed(rows))

    def rows(
        self, table: str, since: date | None = None, until: date | None = None
    ) -> Iterator[dict[str, Any]]:
        """The rows of a table for these local days, oldest first, every column as the database holds it.

        Movements belong to the days of their breaks. Breaks that still run are left out.
        """
        columns = columns_of(self._connection, table)
        which, order = "local_day BETWEEN ? AND ?", "at_us, id"
        match table:
            case "breaks":
                which, order = f"{which} AND outcome IS NOT NULL", "started_us, id"
            case "movements":
                which, order = f"of.{which} AND of.outcome IS NOT NULL", "movements.started_us, movements.id"
            case "journal":
                which, order = f"{JOURNAL_DAY} BETWEEN ? AND ?", "at_us, seq"
            case _:
                pass
        names = ", ".join(f"{table}.{name}" for name in columns)
        source = table
        if table == "movements":
            names, source = f"{names}, of.offset_min", "movements JOIN breaks AS of ON of.id = break_id"
            columns.append("offset_min")
        query = f"SELECT {names} FROM {source} WHERE {which} ORDER BY {order}"  # noqa: S608  names of our own schema
        with database.translated(self._path):
            for row in self._connection.execute(query, _span(since, until)):
                yield dict(zip(columns, row, strict=True))

    def deletions(self) -> list[str]:
        """The ids of what was deleted."""
        return [id_ for (id_,) in self._read("SELECT id FROM deletions ORDER BY id")]

    def checks(self, since: date | None = None, until: date | None = None) -> list[CheckRecord]:
        """The self-checks of these local days, oldest first."""
        return readable(check_record, self._of_days(SELECT_CHECKS, since, until))

    def feedback(self, since: date | None = None, until: date | None = None) -> list[FeedbackRecord]:
        """What was said about movements on these local days, oldest first."""
        return readable(feedback_record, self._of_days(SELECT_FEEDBACK, since, until))

    def pain_reports(self, since: date | None = None, until: date | None = None) -> list[PainReport]:
        """What hurt on these local days, oldest first."""
        return readable(pain_report, self._of_days(SELECT_PAIN_REPORTS, since, until))

    def visits(self, since: date | None = None, until: date | None = None) -> list[Visit]:
        """The visits of these local days, oldest first."""
        return readable(visit_record, self._of_days(SELECT_VISITS, since, until))

    def integrity(self) -> list[str]:
        """What a full check of the database finds wrong; empty when it is sound."""
        rows = self._read("PRAGMA integrity_check")
        return [text for (text,) in rows if text != "ok"]

    def _of_days(self, select: str, since: date | None, until: date | None) -> list[tuple[Any, ...]]:
        return self._read(select + "WHERE local_day BETWEEN ? AND ? ORDER BY at_us, id", _span(since, until))

    def _breaks(self, which: str, values: Sequence[Value] = ()) -> list[BreakRecord]:
        return readable(break_record, self._read(SELECT_BREAKS + which, values))

    def _movements(self, which: str, values: Sequence[Value]) -> list[MovementRecord]:
        rows = self._read(SELECT_MOVEMENTS + which, values)
        return readable(movement_record, rows)

    def _read(self, query: str, values: Sequence[Value] = ()) -> list[tuple[Any, ...]]:
        with database.translated(self._path):
            return self._connection.execute(query, values).fetchall()


def _span(since: date | None, until: date | None) -> tuple[str, str]:
    return since.isoformat() if since else "0000-00-00", until.isoformat() if until else "9999-99-99"


def _escaped(word: str) -> str:
    """``word`` as LIKE takes it literally."""
    return "".join(f"\\{sign}" if sign in "\\%_" else sign for sign in word)
