"""Work hours, fixed sessions and "until tomorrow" over midnight and daylight saving."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from deskstretch.core.hours import (
    WorkCalendar,
    next_local_time,
    periods_around,
    session_times,
    to_utc,
    tomorrow_start,
)
from deskstretch.core.settings import Day, FixedSession, WorkRange

BERLIN = ZoneInfo("Europe/Berlin")
LORD_HOWE = ZoneInfo("Australia/Lord_Howe")
APIA = ZoneInfo("Pacific/Apia")
SPRING = date(2026, 3, 29)
AUTUMN = date(2026, 10, 25)
MONDAY = date(2026, 3, 2)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def local(text: str, zone: ZoneInfo = BERLIN) -> datetime:
    naive = datetime.fromisoformat(text)
    return to_utc(naive.date(), naive.time(), zone)


def hours(**days: str) -> dict[Day, tuple[WorkRange, ...]]:
    return {Day(day): tuple(map(WorkRange.parse, text.split())) for day, text in days.items()}


@pytest.mark.parametrize(
    ("day", "at", "zone", "instant"),
    [
        (MONDAY, time(9), BERLIN, "2026-03-02T08:00"),
        (SPRING, time(1, 59), BERLIN, "2026-03-29T00:59"),
        (SPRING, time(2), BERLIN, "2026-03-29T01:00"),  # skipped: the first minute there is, 03:00
        (SPRING, time(2, 30), BERLIN, "2026-03-29T01:00"),
        (SPRING, time(2, 30, 30), BERLIN, "2026-03-29T01:00"),
        (SPRING, time(2, 59), BERLIN, "2026-03-29T01:00"),
        (SPRING, time(3), BERLIN, "2026-03-29T01:00"),
        (AUTUMN, time(1, 59), BERLIN, "2026-10-24T23:59"),
        (AUTUMN, time(2, 30), BERLIN, "2026-10-25T00:30"),  # comes twice: the first one
        (AUTUMN, time(3), BERLIN, "2026-10-25T02:00"),
        (date(2026, 10, 4), time(2, 10), LORD_HOWE, "2026-10-03T15:30"),  # half an hour is skipped
        (date(2026, 4, 5), time(1, 45), LORD_HOWE, "2026-04-04T14:45"),  # half an hour comes twice
        (date(2011, 12, 30), time(12), APIA, "2011-12-30T10:00"),  # a whole day is skipped
    ],
)
def test_a_local_time_is_one_instant(day: date, at: time, zone: ZoneInfo, instant: str):
    assert to_utc(day, at, zone) == utc(instant)


@pytest.mark.parametrize(
    ("work", "at", "begin", "end"),
    [
        (hours(mon="09:00-17:00"), "2026-03-02T09:00", "2026-03-02T09:00", "2026-03-02T17:00"),
        (hours(mon="09:00-12:00 12:00-17:00"), "2026-03-02T12:00", "2026-03-02T09:00", "2026-03-02T17:00"),
        (hours(mon="09:00-13:00 12:00-17:00"), "2026-03-02T12:30", "2026-03-02T09:00", "2026-03-02T17:00"),
        (hours(mon="13:00-17:00 09:00-12:00"), "2026-03-02T10:00", "2026-03-02T09:00", "2026-03-02T12:00"),
        (hours(mon="22:00-06:00"), "2026-03-03T05:59", "2026-03-02T22:00", "2026-03-03T06:00"),
        (hours(sun="22:00-06:00"), "2026-03-02T01:00", "2026-03-01T22:00", "2026-03-02T06:00"),
        (
            hours(mon="22:00-24:00", tue="00:00-06:00"),
            "2026-03-03T01:00",
            "2026-03-02T22:00",
            "2026-03-03T06:00",
        ),
        (hours(mon="00:00-24:00"), "2026-03-02T00:00", "2026-03-02T00:00", "2026-03-03T00:00"),
    ],
)
def test_a_work_period(work: dict[Day, tuple[WorkRange, ...]], at: str, begin: str, end: str):
    period = WorkCalendar(work, BERLIN).period(local(at))
    assert period is not None
    assert (period.begin, period.end) == (local(begin), local(end))


@pytest.mark.parametrize(
    ("at", "edge"),
    [
        ("2026-03-02T08:59", "2026-03-02T09:00"),
        ("2026-03-02T12:00", "2026-03-02T13:00"),  # the end is outside
        ("2026-03-02T17:00", "2026-03-03T09:00"),
        ("2026-03-03T12:00", "2026-03-09T09:00"),  # nothing until Monday
    ],
)
def test_off_hours_until(at: str, edge: str):
    calendar = WorkCalendar(hours(mon="09:00-12:00 13:00-17:00", tue="09:00-12:00"), BERLIN)
    assert calendar.period(local(at)) is None
    assert calendar.next_edge(local(at)) == local(edge)


def test_a_night_shift_over_the_changes_is_as_long_as_it_really_is():
    for day, length in ((SPRING, 7), (AUTUMN, 9), (date(2026, 3, 22), 8)):
        (period,) = [
            each
            for each in periods_around(hours(sat="22:00-06:00"), to_utc(day, time(1), BERLIN), BERLIN)
            if each.begin.astimezone(BERLIN).date() == day - timedelta(days=1)
        ]
        assert period.end - period.begin == timedelta(hours=length)


def test_hours_inside_the_hour_that_is_skipped_do_not_happen():
    calendar = WorkCalendar(hours(sun="02:10-02:50"), BERLIN)
    for minute in range(0, 300, 5):
        assert calendar.period(utc("2026-03-28T23:00") + timedelta(minutes=minute)) is None


def test_days_without_hours_and_a_clock_set_back():
    assert WorkCalendar({}, BERLIN).next_edge(local("2026-03-02T09:00")) is None
    calendar = WorkCalendar(hours(mon="09:00-12:00"), BERLIN)
    assert calendar.period(local("2026-03-02T12:30")) is None
    assert calendar.period(local("2026-03-02T11:30")) is not None
    assert calendar.period(local("2026-03-09T11:30")) is not None


OFFICE = hours(mon="09:00-12:00 13:00-17:00", tue="08:30-17:00", fri="09:00-14:00")


@pytest.mark.parametrize(
    ("work", "now", "until"),
    [
        (OFFICE, "2026-03-02T10:00", "2026-03-03T08:30"),
        (OFFICE, "2026-03-02T12:30", "2026-03-03T08:30"),  # this afternoon is not tomorrow
        (OFFICE, "2026-03-02T07:00", "2026-03-03T08:30"),
        (OFFICE, "2026-03-06T15:00", "2026-03-09T09:00"),  # Friday to Monday
        (OFFICE, "2026-03-03T00:30", "2026-03-03T08:30"),  # up late: the morning to come
        (hours(mon="22:00-06:00", tue="22:00-06:00"), "2026-03-02T23:00", "2026-03-03T22:00"),
        (hours(mon="22:00-06:00", tue="22:00-06:00"), "2026-03-03T01:00", "2026-03-03T22:00"),
        (hours(mon="22:00-06:00", tue="22:00-06:00"), "2026-03-03T05:30", "2026-03-03T22:00"),
        (hours(mon="04:00-12:00", tue="04:00-12:00"), "2026-03-02T04:30", "2026-03-03T04:00"),
        (None, "2026-03-02T14:00", "2026-03-03T05:00"),
        (None, "2026-03-02T02:00", "2026-03-02T05:00"),
        ({}, "2026-03-02T14:00", "2026-03-03T05:00"),
        (None, "2026-03-28T14:00", "2026-03-29T05:00"),
        ({day: (WorkRange(time(0), time(0)),) for day in Day}, "2026-03-02T14:00", "2026-03-03T05:00"),
    ],
)
def test_until_tomorrow(work: dict[Day, tuple[WorkRange, ...]] | None, now: str, until: str):
    assert tomorrow_start(work, local(now), BERLIN) == local(until)


@pytest.mark.parametrize(
    ("at", "now", "then"),
    [
        (time(14), "2026-03-02T13:59", "2026-03-02T14:00"),
        (time(14), "2026-03-02T14:00", "2026-03-03T14:00"),
        (time(0), "2026-03-02T23:59", "2026-03-03T00:00"),
        (time(2, 30), "2026-03-29T01:00", "2026-03-29T03:00"),
    ],
)
def test_the_next_time_the_clock_shows(at: time, now: str, then: str):
    assert next_local_time(at, local(now), BERLIN) == local(then)


def test_a_fixed_session_over_the_changes():
    session = FixedSession("roll", (Day.SAT, Day.SUN), time(2, 30))
    found = dict(session_times(session, local("2026-03-28T12:00"), BERLIN))
    assert found[date(2026, 3, 28)] == utc("2026-03-28T01:30")
    assert found[SPRING] == utc("2026-03-29T01:00")
    found = session_times(session, local("2026-10-24T12:00"), BERLIN)
    assert [at for day, at in found if day == AUTUMN] == [utc("2026-10-25T00:30")]
