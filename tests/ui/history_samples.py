"""Made-up histories for pictures and tests: a quarter at a desk, and ten years; always the same."""

from __future__ import annotations

import tomllib
from collections import Counter, defaultdict
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from deskstretch.app.demo.past import made_up_past
from deskstretch.core.catalogue import read_movement
from deskstretch.core.movement import Movement, Side
from deskstretch.core.record import BreakRecord, CheckRecord, Outcome, Source
from deskstretch.core.review import (
    DaySum,
    WeekReview,
    YearReview,
    monday_of,
    week_review,
    year_begins,
    year_review,
)
from deskstretch.core.review_answers import Answer, AnswerCount, RhythmReview, answers, rhythm_review
from deskstretch.core.review_programme import ProgrammeReview, programme_review
from deskstretch.core.review_regions import BodyReview, MovementSum, body_review
from deskstretch.core.self_check import ChecksReview, SelfCheck, checks_review
from deskstretch.core.settings import Programme, Track
from deskstretch.ui.history_pages.source import DayBreak

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from deskstretch.core.journal import JournalRow

NO_PROGRAMME = Programme()
NOW = datetime(2026, 11, 20, 15, 24, tzinfo=UTC)
MOVEMENTS = Path(__file__).parents[2] / "resources" / "movements"


@cache
def movement(name: str) -> Movement:
    """A shipped movement by the name of its file."""
    reading = read_movement(tomllib.loads((MOVEMENTS / f"{name}.toml").read_text("utf-8")), name)
    assert reading.movement is not None, reading.faults
    return reading.movement


class MemoryPast:
    """A history in memory, reviewed by the core like the real one.

    Args:
        breaks: in any order.
        rows: of the journal.
        given: what became of offers, by day.
        checks: self-checks.
    """

    def __init__(
        self,
        breaks: Iterable[DayBreak] = (),
        rows: Sequence[JournalRow] = (),
        given: Iterable[tuple[date, int, Answer]] = (),
        checks: Iterable[CheckRecord] = (),
        goal_days: int = 5,
        programme: Programme = NO_PROGRAMME,
    ) -> None:
        self._by_day: defaultdict[date, list[DayBreak]] = defaultdict(list)
        for done in breaks:
            self._by_day[done.record.local_day].append(done)
        self._rows = rows
        self._given = list(given)
        self._checks = list(checks)
        self._goal_days = goal_days
        self._programme = programme

    def follow_programme(self, started: date) -> None:
        """Have begun the four weeks on ``started`` and done each session on its day, up to now."""
        self._programme = Programme(Track.THREE_DAYS, started)
        while (review := self.programme(NOW.date())) and review.coming.due <= NOW.date():
            day = review.coming.due
            at = datetime(day.year, day.month, day.day, 17, tzinfo=UTC)
            record = BreakRecord(
                uuid4(),
                at,
                0,
                Source.HAND,
                None,
                "The programme",
                600,
                600,
                Outcome.COMPLETED,
                routine=review.coming.routines[0],
            )
            self._by_day[day].append(DayBreak(record, ()))

    def breaks_on(self, day: date) -> Sequence[DayBreak]:
        return self._by_day.get(day, [])

    def journal_on(self, day: date) -> Sequence[JournalRow]:
        return [row for row in self._rows if row.at.date() == day]

    def first_day(self) -> date | None:
        return min((day for day, breaks in self._by_day.items() if breaks), default=None)

    def week_of(self, day: date, today: date) -> WeekReview:
        first = monday_of(day)
        last = first + timedelta(days=6)
        return week_review(
            day,
            today,
            self._goal_days,
            self._days(date.min, last),
            self._movements(first, last),
            self._library(first, last),
            answers(self._answers(first, last)),
        )

    def year_to(self, last: date) -> YearReview:
        first = year_begins(last)
        begun = Counter(
            done.record.local_start.hour
            for day, breaks in self._by_day.items()
            if first <= day <= last
            for done in breaks
        )
        usual = begun.most_common(1)[0][0] if begun else None
        return year_review(last, self._goal_days, self._days(date.min, last), usual)

    def body(self, days: int, today: date) -> BodyReview:
        first = today - timedelta(days=days - 1)
        sums = self._days(first, today)
        return body_review(
            first,
            today,
            sum(day.breaks for day in sums),
            sum(day.moved_s for day in sums),
            self._movements(first, today),
            self._library(first, today),
        )

    def rhythm(self, days: int, today: date) -> RhythmReview:
        first = today - timedelta(days=days - 1)
        known = {day for day, _, _ in self._given if first <= day <= today}
        return rhythm_review(first, today, self._answers(first, today), len(known))

    def programme(self, until: date) -> ProgrammeReview | None:
        records = [done.record for breaks in self._by_day.values() for done in breaks]
        return programme_review(self._programme, records, (), until)

    def checks(self, today: date) -> ChecksReview:
        return checks_review(self._checks, today)

    def keep_check(
        self, check: SelfCheck, side: Side, value: float, note: str = "", *, id_: UUID | None = None
    ) -> UUID:
        record = CheckRecord(id_ or uuid4(), NOW, 0, check.value, side, value, note)
        self._checks = [each for each in self._checks if each.id != record.id] + [record]
        return record.id

    def movement(self, id_: str) -> Movement | None:
        return movement(id_) if (MOVEMENTS / f"{id_}.toml").exists() else None

    def set_note(self, break_id: UUID, note: str) -> None:
        for breaks in self._by_day.values():
            for i, done in enumerate(breaks):
                if done.record.id == break_id:
                    breaks[i] = replace(done, record=replace(done.record, note=note))

    def delete_break(self, break_id: UUID) -> object:
        for breaks in self._by_day.values():
            for done in breaks:
                if done.record.id == break_id:
                    breaks.remove(done)
                    return done
        return None

    def put_back(self, deleted: object) -> None:
        if isinstance(deleted, DayBreak):
            self._by_day[deleted.record.local_day].append(deleted)

    def _days(self, first: date, last: date) -> list[DaySum]:
        return [
            DaySum(day, sum(done.record.done_s for done in breaks), len(breaks))
            for day, breaks in sorted(self._by_day.items())
            if breaks and first <= day <= last
        ]

    def _movements(self, first: date, last: date) -> list[MovementSum]:
        seconds: Counter[tuple[date, str]] = Counter()
        for day, breaks in self._by_day.items():
            if first <= day <= last:
                for done in breaks:
                    for each in done.movements:
                        seconds[day, each.movement] += round(each.done_s)
        return [MovementSum(day, name, moved_s) for (day, name), moved_s in seconds.items()]

    def _library(self, first: date, last: date) -> dict[str, Movement]:
        return {each.movement: movement(each.movement) for each in self._movements(first, last)}

    def _answers(self, first: date, last: date) -> list[AnswerCount]:
        counts = Counter(
            (day.weekday(), hour, answer) for day, hour, answer in self._given if first <= day <= last
        )
        return [AnswerCount(*which, count) for which, count in counts.items()]


def long_past(today: date, days: int) -> MemoryPast:
    """Somebody at a desk for so many days."""
    past = made_up_past(today, days, movement)
    return MemoryPast(past.breaks, given=past.given, checks=past.checks)
