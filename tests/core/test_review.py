"""Days, weeks and the year: what belongs to which, what reaches the goal, and what is forgiven."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest

from deskstretch.core.record import BreakRecord, Outcome, Source
from deskstretch.core.review import (
    DaySum,
    Streak,
    WeekMark,
    daily_goal_s,
    heat,
    streaks,
    week_mark,
    week_review,
    year_begins,
    year_review,
)
from deskstretch.core.review_answers import Answers

MONDAY = date(2026, 3, 2)
GOAL = 5


def days_of(*weeks: str) -> list[DaySum]:
    """Weeks from `MONDAY` on, a letter a day: ``x`` was moved, anything else was not."""
    letters = "".join(week.ljust(7, ".") for week in weeks)
    return [DaySum(MONDAY + timedelta(days=i), 180.0, 1) for i, letter in enumerate(letters) if letter == "x"]


def a_break(at: datetime) -> BreakRecord:
    offset_min = round((at.utcoffset() or timedelta()) / timedelta(minutes=1))
    at = at.astimezone(UTC)
    return BreakRecord(
        uuid4(), at, offset_min, Source.REMINDER, "stretch", "", 120.0, 120.0, Outcome.COMPLETED
    )


@pytest.mark.parametrize(
    ("zone", "utc", "day"),
    [
        # the clock goes from 2:00 to 3:00, and back from 3:00 to 2:00
        ("Europe/Berlin", "2026-03-28T23:30Z", "2026-03-29"),
        ("Europe/Berlin", "2026-03-29T21:59Z", "2026-03-29"),
        ("Europe/Berlin", "2026-03-29T22:00Z", "2026-03-30"),
        ("Europe/Berlin", "2026-10-24T22:00Z", "2026-10-25"),
        ("Europe/Berlin", "2026-10-25T22:59Z", "2026-10-25"),
        # work past midnight: the day on which the break began
        ("Europe/Berlin", "2026-03-02T22:58Z", "2026-03-02"),
        ("Europe/Berlin", "2026-03-02T23:00Z", "2026-03-03"),
        # one instant in two places, and the day that Samoa never had
        ("Pacific/Auckland", "2026-03-02T12:00Z", "2026-03-03"),
        ("America/Los_Angeles", "2026-03-02T07:59Z", "2026-03-01"),
        ("Pacific/Apia", "2011-12-30T09:59Z", "2011-12-29"),
        ("Pacific/Apia", "2011-12-30T10:00Z", "2011-12-31"),
    ],
)
def test_a_break_belongs_to_the_day_on_the_wall(zone: str, utc: str, day: str):
    began = datetime.fromisoformat(utc).astimezone(ZoneInfo(zone))
    assert a_break(began).local_day == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("done", "goal", "is_open", "mark"),
    [
        (5, 5, False, WeekMark.REACHED),
        (5, 5, True, WeekMark.REACHED),
        (4, 5, False, WeekMark.FORGIVEN),
        (4, 5, True, WeekMark.OPEN),
        (3, 5, False, WeekMark.FORGIVEN),  # three days are called enough
        (2, 5, False, WeekMark.SHORT),
        (3, 7, False, WeekMark.FORGIVEN),
        (2, 3, False, WeekMark.FORGIVEN),  # one day missed
        (1, 3, False, WeekMark.SHORT),
        (1, 2, False, WeekMark.FORGIVEN),
        (0, 1, False, WeekMark.SHORT),  # nothing at all holds no run
        (0, 1, True, WeekMark.OPEN),
    ],
)
def test_a_missed_day_is_forgiven(done: int, goal: int, is_open: bool, mark: WeekMark):
    assert week_mark(done, goal, is_open=is_open) is mark


@pytest.mark.parametrize(
    ("weeks", "now", "longest"),
    [
        ((), (0, 0), (0, 0)),
        (("xxxxx", "xxxxx"), (2, 0), (2, 0)),
        (("xxxxx", "xxxx", "xxxxx"), (2, 1), (2, 1)),  # a missed day holds the run
        (("xxxxx", "xx", "xxxxx"), (1, 0), (1, 0)),
        (("xxxxx", "", "xxxxx"), (1, 0), (1, 0)),
        (("xxxxx", "xxxxx", "xx", "xxxxx"), (1, 0), (2, 0)),
        (("xxxx", "xxx", "xxxxx"), (1, 0), (1, 0)),  # nothing to hold before the first week at the goal
        (("xxxxx", "xxxx", "x"), (1, 1), (1, 0)),  # the open week breaks nothing
        (("xxxxx", "xxxxx", ""), (2, 0), (2, 0)),
        (("x.x.xxx",), (1, 0), (1, 0)),
    ],
)
def test_a_run_of_weeks(weeks: tuple[str, ...], now: tuple[int, int], longest: tuple[int, int]):
    today = MONDAY + timedelta(days=7 * max(1, len(weeks)) - 3)
    assert streaks(days_of(*weeks), GOAL, today) == (Streak(*now), Streak(*longest))


def test_a_run_ends_when_the_weeks_after_it_stay_empty():
    days = days_of("xxxxx", "xxxxx")
    assert streaks(days, GOAL, MONDAY + timedelta(days=20))[0] == Streak(2, 0)  # the third week is open
    assert streaks(days, GOAL, MONDAY + timedelta(days=21)) == (Streak(0, 0), Streak(2, 0))


def test_a_past_week_shows_the_run_as_it_stood():
    days = days_of("xxxxx", "xxxxx", "x", "xxxxx")
    today = MONDAY + timedelta(days=25)
    runs = [
        week_review(MONDAY + timedelta(days=7 * n), today, GOAL, days, [], {}, Answers()) for n in range(4)
    ]
    assert [(run.mark, run.streak.weeks) for run in runs] == [
        (WeekMark.REACHED, 1),
        (WeekMark.REACHED, 2),
        (WeekMark.SHORT, 0),
        (WeekMark.REACHED, 1),
    ]


def test_time_of_no_known_movement_is_shown_too():
    (day, *_) = week_review(MONDAY, MONDAY, GOAL, days_of("x"), [], {}, Answers()).days
    assert (day.kinds.other_s, day.kinds.total_s) == (180.0, day.moved_s)


def test_a_year_is_twelve_months_to_this_one():
    assert year_begins(date(2026, 11, 22)) == date(2025, 12, 1)
    assert year_begins(date(2026, 12, 31)) == date(2026, 1, 1)
    assert year_begins(date(2026, 1, 1)) == date(2025, 2, 1)
    year = year_review(date(2026, 2, 28), GOAL, [DaySum(date(2024, 2, 29), 60.0, 1)], None)
    assert [month.first.month for month in year.months] == [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2]
    assert (year.began, year.days_moved, year.mean_s) == (date(2024, 2, 29), 0, 0.0)
    assert year.days_since_began == 365


def test_days_since_the_first_break_count_both_ends():
    year = year_review(MONDAY + timedelta(days=6), GOAL, days_of("x.x"), 9)
    assert (year.days_since_began, year.days_moved, year.mean_s) == (7, 2, 180.0)


def test_a_week_across_the_first_of_the_month_counts_where_it_ends():
    days = [DaySum(date(2026, 2, 23) + timedelta(days=i), 60.0, 1) for i in range(7)]  # Monday to 1 March
    assert year_review(date(2027, 2, 20), GOAL, days, None).weeks_at_goal == 1
    assert year_review(date(2027, 3, 20), GOAL, days, None).weeks_at_goal == 0


@pytest.mark.parametrize(
    ("minutes", "level"),
    [(0, 0), (0.2, 1), (4.99, 1), (5, 2), (9.9, 2), (10, 3), (19.9, 3), (20, 4), (90, 4)],
)
def test_warmth_of_a_day(minutes: float, level: int):
    assert heat(minutes * 60) == level


def test_the_first_week_asks_for_less():
    assert daily_goal_s(MONDAY, None) == daily_goal_s(MONDAY + timedelta(days=6), MONDAY) == 600
    assert daily_goal_s(MONDAY + timedelta(days=7), MONDAY) == 1200
