"""Days, weeks and the year: how much was moved and how steadily.

A break belongs to the local day on which it began, so travel, daylight saving and work past midnight
need no care here: sums come by local day. Weeks begin on Monday.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from deskstretch.core.review_answers import Answers
from deskstretch.core.review_regions import Kinds, MovementSum, RegionSum, kinds, regions

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from deskstretch.core.movement import Movement

WEEK = timedelta(days=7)
DAILY_GOAL_S = 20 * 60.0
FIRST_WEEK_GOAL_S = 10 * 60.0
"""Active time a day to aim for, and in the first week (EVIDENCE.md 1)."""
ENOUGH_DAYS = 3
"""Days a week that are called enough (EVIDENCE.md 1)."""
_HEAT_FROM_S = (1e-9, 5 * 60.0, 10 * 60.0, 20 * 60.0)
_MONTHS = 12


@dataclass(frozen=True, slots=True)
class DaySum:
    """A local day with finished breaks: how many, and the seconds moved in them."""

    day: date
    moved_s: float
    breaks: int


@dataclass(frozen=True, slots=True)
class DayReview:
    """One local day, with or without breaks."""

    day: date
    moved_s: float
    breaks: int
    kinds: Kinds


class WeekMark(StrEnum):
    """``FORGIVEN``: short of the goal by a day, or three days at least: it holds a run of weeks.

    ``OPEN``: it is still running and may yet reach the goal.
    """

    REACHED = "reached"
    FORGIVEN = "forgiven"
    SHORT = "short"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Streak:
    """Weeks in a row that reached the goal, and the forgiven ones between them."""

    weeks: int
    forgiven: int


@dataclass(frozen=True, slots=True)
class WeekReview:
    """Seven local days from a Monday. ``regions`` are those with movement, the most first."""

    first: date
    days: tuple[DayReview, ...]
    goal_days: int
    mark: WeekMark
    streak: Streak
    answers: Answers
    regions: tuple[RegionSum, ...]

    @property
    def moved(self) -> tuple[bool, ...]:
        return tuple(day.moved_s > 0 for day in self.days)

    @property
    def done_days(self) -> int:
        return sum(self.moved)

    @property
    def moved_s(self) -> float:
        return sum(day.moved_s for day in self.days)


@dataclass(frozen=True, slots=True)
class MonthSum:
    """The month that begins on ``first``."""

    first: date
    moved_s: float


@dataclass(frozen=True, slots=True)
class YearReview:
    """Twelve months that end with ``last``.

    ``began`` is the first day of the whole history; ``streak`` and ``longest`` are of the whole history,
    too. ``days`` are those with breaks. ``weeks_at_goal`` has the week in which the first month begins.
    ``usual_hour`` (0 to 23): most breaks of these months begin in it.
    """

    first: date
    last: date
    began: date | None
    days: Mapping[date, DaySum]
    months: tuple[MonthSum, ...]
    weeks_at_goal: int
    streak: Streak
    longest: Streak
    usual_hour: int | None

    @property
    def days_moved(self) -> int:
        return sum(day.moved_s > 0 for day in self.days.values())

    @property
    def days_since_began(self) -> int:
        """Days of these months since the history began, the first and ``last`` included."""
        return 0 if self.began is None else max(0, (self.last - max(self.began, self.first)).days + 1)

    @property
    def moved_s(self) -> float:
        return sum(day.moved_s for day in self.days.values())

    @property
    def mean_s(self) -> float:
        """Of the days with movement."""
        return self.moved_s / self.days_moved if self.days_moved else 0.0


def monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())


def daily_goal_s(day: date, began: date | None) -> float:
    """What to aim for on ``day``; less in the first seven days of the history."""
    is_first_week = began is None or day - began < WEEK
    return FIRST_WEEK_GOAL_S if is_first_week else DAILY_GOAL_S


def heat(moved_s: float) -> int:
    """How warm a day is drawn, 0 to 4: nothing, under 5, under 10, under 20 minutes, more (WINDOWS.md 2)."""
    return sum(moved_s >= least for least in _HEAT_FROM_S)


def year_begins(last: date) -> date:
    """The first day of the twelve months that end with the month of ``last``."""
    months = last.year * 12 + last.month - _MONTHS
    return date(months // 12, months % 12 + 1, 1)


def week_mark(done_days: int, goal_days: int, *, is_open: bool) -> WeekMark:
    if done_days >= goal_days:
        return WeekMark.REACHED
    if is_open:
        return WeekMark.OPEN
    forgiven = done_days >= max(1, min(ENOUGH_DAYS, goal_days - 1))
    return WeekMark.FORGIVEN if forgiven else WeekMark.SHORT


def streaks(days: Iterable[DaySum], goal_days: int, today: date) -> tuple[Streak, Streak]:
    """The run that stands today, and the longest ever; of equals the one with fewer forgiven weeks."""
    current = longest = Streak(0, 0)
    held = 0
    for mark in _marks(_done_days(days), goal_days, today):
        if mark is WeekMark.REACHED:
            current = Streak(current.weeks + 1, current.forgiven + held)
            held = 0
            longest = max(longest, current, key=lambda run: (run.weeks, -run.forgiven))
        elif mark is WeekMark.FORGIVEN and current.weeks:
            held += 1
        elif mark is WeekMark.SHORT:
            current, held = Streak(0, 0), 0
    return Streak(current.weeks, current.forgiven + held), longest


def week_review(
    day: date,
    today: date,
    goal_days: int,
    days: Sequence[DaySum],
    movements: Sequence[MovementSum],
    library: Mapping[str, Movement],
    answers: Answers,
) -> WeekReview:
    """The week that ``day`` lies in.

    Args:
        days: of the whole history up to this week's end, for the streak as it stood then.
        movements: of this week.
        library: movements by id.
        answers: what became of this week's offers.
    """
    first = monday_of(day)
    last = first + WEEK - timedelta(days=1)
    by_day = {each.day: each for each in days}
    parts: defaultdict[date, list[MovementSum]] = defaultdict(list)
    for each in movements:
        parts[each.day].append(each)
    week: list[DayReview] = []
    for offset in range(WEEK.days):
        at = first + timedelta(days=offset)
        total = by_day.get(at, DaySum(at, 0.0, 0))
        served = kinds(parts[at], library, total.moved_s)
        week.append(DayReview(at, total.moved_s, total.breaks, served))
    done_days = sum(each.moved_s > 0 for each in week)
    return WeekReview(
        first=first,
        days=tuple(week),
        goal_days=goal_days,
        mark=week_mark(done_days, goal_days, is_open=today <= last),
        streak=streaks((each for each in days if each.day <= last), goal_days, min(today, first + WEEK))[0],
        answers=answers,
        regions=tuple(each for each in regions(movements, library) if each.moved_s > 0),
    )


def year_review(last: date, goal_days: int, days: Sequence[DaySum], usual_hour: int | None) -> YearReview:
    """The twelve months up to ``last``, which is today.

    Args:
        days: of the whole history, oldest first.
        usual_hour: of these months.
    """
    first = year_begins(last)
    shown = {each.day: each for each in days if first <= each.day <= last}
    streak, longest = streaks(days, goal_days, last)
    ends_within = (done for monday, done in _done_days(days).items() if first < monday + WEEK <= last + WEEK)
    reached = sum(done >= goal_days for done in ends_within)
    return YearReview(
        first=first,
        last=last,
        began=days[0].day if days else None,
        days=shown,
        months=_months(first, shown.values()),
        weeks_at_goal=reached,
        streak=streak,
        longest=longest,
        usual_hour=usual_hour,
    )


def _months(first: date, days: Iterable[DaySum]) -> tuple[MonthSum, ...]:
    seconds: defaultdict[tuple[int, int], float] = defaultdict(float)
    for each in days:
        seconds[each.day.year, each.day.month] += each.moved_s
    firsts = [
        date(first.year + (first.month - 1 + n) // 12, (first.month - 1 + n) % 12 + 1, 1)
        for n in range(_MONTHS)
    ]
    return tuple(MonthSum(month, seconds[month.year, month.month]) for month in firsts)


def _done_days(days: Iterable[DaySum]) -> dict[date, int]:
    """Days with movement by the Monday of their week."""
    done: defaultdict[date, int] = defaultdict(int)
    for each in days:
        if each.moved_s > 0:
            done[monday_of(each.day)] += 1
    return dict(done)


def _marks(done: Mapping[date, int], goal_days: int, today: date) -> Iterable[WeekMark]:
    """Of every week from the first with movement to today's, which may be open."""
    monday, this_week = min(done, default=today), monday_of(today)
    while monday <= this_week:
        yield week_mark(done.get(monday, 0), goal_days, is_open=monday == this_week)
        monday += WEEK
