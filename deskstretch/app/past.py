"""What the history window asks of storage, in its own words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from deskstretch.core.record import CheckRecord
from deskstretch.core.review import (
    WEEK,
    DaySum,
    WeekReview,
    YearReview,
    monday_of,
    week_review,
    year_begins,
    year_review,
)
from deskstretch.core.review_answers import RhythmReview, answers, counts_by_day, rhythm_review
from deskstretch.core.review_programme import ProgrammeReview, programme_review
from deskstretch.core.review_regions import BodyReview, MovementSum, body_review
from deskstretch.core.self_check import ChecksReview, SelfCheck, checks_review
from deskstretch.storage.deleting import Deleted
from deskstretch.ui.history_pages.source import DayBreak

if TYPE_CHECKING:
    from deskstretch.app.keeper import Keeper
    from deskstretch.core.clock import Clock
    from deskstretch.core.journal import JournalRow
    from deskstretch.core.movement import Movement, Side
    from deskstretch.core.review_answers import AnswerCount
    from deskstretch.core.settings import Settings

ONE_DAY = timedelta(days=1)
OFFSET_MOST = timedelta(hours=18)


class Past:
    """Puts the keeper behind the window's `HistorySource`.

    Args:
        movements: gives the library as it is now; ``settings``: the settings.
    """

    def __init__(
        self,
        keeper: Keeper,
        movements: Callable[[], Iterable[Movement]],
        settings: Callable[[], Settings],
        clock: Clock,
    ) -> None:
        self._keeper = keeper
        self._all_movements = movements
        self._settings = settings
        self._clock = clock

    def breaks_on(self, day: date) -> Sequence[DayBreak]:
        records = [record for record in self._keeper.breaks(day, day) if record.outcome is not None]
        return [DayBreak(record, tuple(self._keeper.movements_of(record.id))) for record in records]

    def journal_on(self, day: date) -> Sequence[JournalRow]:
        """The rows whose own local day it is: days may last 23 or 25 hours, and people travel."""
        begin = datetime.combine(day, time(0), UTC) - OFFSET_MOST
        rows = self._keeper.journal(begin, begin + ONE_DAY + 2 * OFFSET_MOST)
        return [row for row in rows if row.at.date() == day]

    def first_day(self) -> date | None:
        return self._keeper.first_day()

    def movement(self, id_: str) -> Movement | None:
        return next((movement for movement in self._all_movements() if movement.id == id_), None)

    def week_of(self, day: date, today: date) -> WeekReview:
        first = monday_of(day)
        last = first + WEEK - ONE_DAY
        by_day = self._answers(first, last)
        return week_review(
            day,
            today,
            self._settings().goal.days_per_week,
            self._days(date.min, last),
            self._movements(first, last),
            self._library(),
            answers(count for counts in by_day.values() for count in counts),
        )

    def year_to(self, last: date) -> YearReview:
        first = year_begins(last)
        hours = self._keeper.sums(lambda sums: sums.hours(first, last), {})
        usual_hour = min(hours, key=lambda hour: (-hours[hour], hour), default=None)
        return year_review(last, self._settings().goal.days_per_week, self._days(date.min, last), usual_hour)

    def body(self, days: int, today: date) -> BodyReview:
        first = today - timedelta(days=days - 1)
        sums = self._days(first, today)
        return body_review(
            first,
            today,
            sum(day.breaks for day in sums),
            sum(day.moved_s for day in sums),
            self._movements(first, today),
            self._library(),
        )

    def rhythm(self, days: int, today: date) -> RhythmReview:
        first = today - timedelta(days=days - 1)
        by_day = self._answers(first, today)
        known_days = sum(answers(counts).asked > 0 for counts in by_day.values())
        return rhythm_review(
            first, today, [count for counts in by_day.values() for count in counts], known_days
        )

    def programme(self, until: date) -> ProgrammeReview | None:
        programme = self._settings().programme
        if programme.started is None:
            return None
        hurt = {report.break_id for report in self._keeper.pain_reports() if report.score > 0}
        records = self._keeper.breaks_of_routines(programme.started)
        return programme_review(programme, records, hurt, until)

    def checks(self, today: date) -> ChecksReview:
        return checks_review(self._keeper.checks(), today)

    def keep_check(
        self, check: SelfCheck, side: Side, value: float, note: str = "", *, id_: UUID | None = None
    ) -> UUID:
        now = self._clock.now()
        offset = now.local.utcoffset() or timedelta()
        offset_min = round(offset / timedelta(minutes=1))
        record = CheckRecord(id_ or uuid4(), now.utc, offset_min, check.value, side, value, note)
        self._keeper.add_check(record)
        return record.id

    def set_note(self, break_id: UUID, note: str) -> None:
        self._keeper.set_note(break_id, note)

    def delete_break(self, break_id: UUID) -> Deleted | None:
        return self._keeper.delete_break(break_id)

    def put_back(self, deleted: object) -> None:
        if isinstance(deleted, Deleted):
            self._keeper.put_back(deleted)

    def _days(self, first: date, last: date) -> list[DaySum]:
        return self._keeper.sums(lambda sums: sums.days(first, last), [])

    def _movements(self, first: date, last: date) -> list[MovementSum]:
        return self._keeper.sums(lambda sums: sums.movements(first, last), [])

    def _answers(self, first: date, last: date) -> dict[date, list[AnswerCount]]:
        events = self._keeper.sums(lambda sums: sums.offers(first, last), [])
        return counts_by_day(events, first, last)

    def _library(self) -> dict[str, Movement]:
        return {movement.id: movement for movement in self._all_movements()}
