"""What became of the breaks that were offered: by hour, by weekday and altogether.

An offer ends in exactly one way. A break that answered one is told by its record and counts at the local
hour it began; what was refused is told by the journal and counts at the hour of the refusal.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

HOURS = 24
WEEKDAYS = 7
ASKED_ENOUGH = 4
"""Offers from which on an hour tells something about itself."""
BEST_HOURS_MOST = 3


class Answer(StrEnum):
    """How an offer ended, and beside that what was done unasked, put off, or came by being away.

    ``LATER``: put off at least once, then taken. ``AWAY``: an absence that counted as a whole break.
    """

    DONE = "done"
    LATER = "later"
    PARTIAL = "partial"
    BROKEN_OFF = "broken-off"
    SKIPPED = "skipped"
    MISSED = "missed"
    BY_HAND = "by-hand"
    PUT_OFF = "put-off"
    AWAY = "away"


class Told(StrEnum):
    """What the history tells of offers: five events of the journal, then how breaks ended."""

    DUE = "due"
    SNOOZED = "snoozed"
    SKIPPED = "skipped"
    MISSED = "missed"
    CREDITED = "credited"
    COMPLETED = "completed"
    PARTIAL = "partial"
    ABANDONED = "abandoned"
    BY_HAND = "by-hand"


class OfferEvent(NamedTuple):
    """One thing told of a reminder.

    ``at_s`` are seconds since 1970 UTC, ``local_s`` since 1970 on the clock on the person's wall.
    """

    reminder: str | None
    at_s: int
    local_s: int
    told: Told


@dataclass(frozen=True, slots=True)
class AnswerCount:
    """How often one answer was given in one local hour (0 to 23) of one weekday (0 is Monday)."""

    weekday: int
    hour: int
    answer: Answer
    count: int


@dataclass(frozen=True, slots=True)
class Answers:
    """Counts of every answer. The first six are disjoint and make up what was asked."""

    done: int = 0
    later: int = 0
    partial: int = 0
    broken_off: int = 0
    skipped: int = 0
    missed: int = 0
    by_hand: int = 0
    put_off: int = 0
    away: int = 0

    @property
    def taken(self) -> int:
        """Offers that led to a break worth the name."""
        return self.done + self.later + self.partial

    @property
    def asked(self) -> int:
        return self.taken + self.broken_off + self.skipped + self.missed

    @property
    def taken_share(self) -> float | None:
        """Adherence: 0 to 1; ``None`` while nothing was asked."""
        return self.taken / self.asked if self.asked else None


@dataclass(frozen=True, slots=True)
class RhythmReview:
    """When breaks are taken, over the local days ``first`` to ``last``.

    ``hours`` has 24 entries, ``weekdays`` 7, ``cells`` 7 times 24. ``best_hours`` are the hours in which
    offers are taken most often, the best first; none while too little is known. ``known_days`` are the
    local days on which an offer was answered.
    """

    first: date
    last: date
    total: Answers
    hours: tuple[Answers, ...]
    weekdays: tuple[Answers, ...]
    cells: tuple[tuple[Answers, ...], ...]
    best_hours: tuple[int, ...]
    known_days: int


_ANSWER_OF = {
    Told.SNOOZED: Answer.PUT_OFF,
    Told.SKIPPED: Answer.SKIPPED,
    Told.MISSED: Answer.MISSED,
    Told.CREDITED: Answer.AWAY,
    Told.COMPLETED: Answer.DONE,
    Told.PARTIAL: Answer.PARTIAL,
    Told.ABANDONED: Answer.BROKEN_OFF,
    Told.BY_HAND: Answer.BY_HAND,
}
_TAKEN = (Told.COMPLETED, Told.PARTIAL)
LOOK_BACK = timedelta(days=3)
"""How far before a span of local days the events must go: a day, and the widest apart two zones may be."""
_HOUR_S = 3600
_DAY_S = HOURS * _HOUR_S
_DAY_ZERO = date(1970, 1, 1)
"""A Thursday."""


def counts_by_day(events: Iterable[OfferEvent], first: date, last: date) -> dict[date, list[AnswerCount]]:
    """What became of the offers of each local day from ``first`` to ``last``.

    A break counts as put off when the last thing told of its reminder was "later", within a day: a new
    offer begins with ``DUE``. One absence that was credited to several reminders counts once.

    Args:
        events: in order of time, with those of `LOOK_BACK` before ``first``.
    """
    put_off_s: dict[str | None, int] = {}
    absences: set[int] = set()
    counts: Counter[tuple[int, int, Answer]] = Counter()
    begin, end = (first - _DAY_ZERO).days, (last - _DAY_ZERO).days
    for reminder, at_s, local_s, told in events:
        answer = _ANSWER_OF.get(told)
        if told is Told.CREDITED:
            if at_s in absences:
                continue
            absences.add(at_s)
        elif told is Told.SNOOZED:
            put_off_s[reminder] = at_s
        else:
            snoozed_s = put_off_s.pop(reminder, None)
            if told in _TAKEN and snoozed_s is not None and at_s - snoozed_s < _DAY_S:
                answer = Answer.LATER
        day, second = divmod(local_s, _DAY_S)
        if answer is not None and begin <= day <= end:
            counts[day, second // _HOUR_S, answer] += 1
    by_day: defaultdict[date, list[AnswerCount]] = defaultdict(list)
    for (number, hour, answer), count in counts.items():
        day = _DAY_ZERO + timedelta(days=number)
        by_day[day].append(AnswerCount(day.weekday(), hour, answer, count))
    return dict(by_day)


def answers(counts: Iterable[AnswerCount]) -> Answers:
    """All of them together."""
    total = Counter[Answer]()
    for each in counts:
        total[each.answer] += each.count
    return _answers(total)


def rhythm_review(first: date, last: date, counts: Sequence[AnswerCount], known_days: int) -> RhythmReview:
    """When breaks are taken, from the counts of all these days."""
    by_hour = [Counter[Answer]() for _ in range(HOURS)]
    by_weekday = [Counter[Answer]() for _ in range(WEEKDAYS)]
    cells = [[Counter[Answer]() for _ in range(HOURS)] for _ in range(WEEKDAYS)]
    for each in counts:
        for counter in (by_hour[each.hour], by_weekday[each.weekday], cells[each.weekday][each.hour]):
            counter[each.answer] += each.count
    hours = tuple(map(_answers, by_hour))
    return RhythmReview(
        first=first,
        last=last,
        total=answers(counts),
        hours=hours,
        weekdays=tuple(map(_answers, by_weekday)),
        cells=tuple(tuple(map(_answers, day)) for day in cells),
        best_hours=_best_hours(hours),
        known_days=known_days,
    )


def _best_hours(hours: Sequence[Answers]) -> tuple[int, ...]:
    """Those with enough offers of which at least half, and the most, were taken."""

    def rank(hour: int) -> tuple[float, int, int]:
        return -(hours[hour].taken_share or 0.0), -hours[hour].taken, hour

    telling = [hour for hour in range(HOURS) if hours[hour].asked >= ASKED_ENOUGH]
    good = [hour for hour in telling if (hours[hour].taken_share or 0.0) >= 0.5]
    return tuple(sorted(good, key=rank)[:BEST_HOURS_MOST])


def _answers(count: Counter[Answer]) -> Answers:
    return Answers(
        done=count[Answer.DONE],
        later=count[Answer.LATER],
        partial=count[Answer.PARTIAL],
        broken_off=count[Answer.BROKEN_OFF],
        skipped=count[Answer.SKIPPED],
        missed=count[Answer.MISSED],
        by_hand=count[Answer.BY_HAND],
        put_off=count[Answer.PUT_OFF],
        away=count[Answer.AWAY],
    )
