"""Local-time rules: work hours, fixed sessions and "until tomorrow" (RHYTHM.md 4, 6).

All of it answers in UTC, so that daylight saving and travel touch nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import NamedTuple

from deskstretch.core.settings import Day, FixedSession, WorkRange

DAYS = tuple(Day)
MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
MORNING = time(5)
"""When a day ends for people who are up late, and "until tomorrow" for those without work hours."""
MORNING_AFTER_MIDNIGHT = timedelta(hours=MORNING.hour)

Hours = dict[Day, tuple[WorkRange, ...]]


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of work hours, in UTC; ``end`` is the first instant outside."""

    begin: datetime
    end: datetime


def to_utc(day: date, at: time, zone: tzinfo) -> datetime:
    """The instant of a local time on a day.

    A time that occurs twice is the first one; a time that daylight saving skips is the first
    minute that exists after it.
    """
    naive = datetime.combine(day, at)
    instant = naive.replace(tzinfo=zone).astimezone(UTC)
    if instant.astimezone(zone).replace(tzinfo=None) == naive:
        return instant
    instant = instant.replace(second=0, microsecond=0)
    earlier = naive.replace(tzinfo=zone, fold=1).astimezone(UTC)
    offset_after = instant.astimezone(zone).utcoffset()
    while (instant - MINUTE) > earlier and (instant - MINUTE).astimezone(zone).utcoffset() == offset_after:
        instant -= MINUTE
    return instant


def periods_around(hours: Hours, now: datetime, zone: tzinfo, days_ahead: int = 8) -> list[Period]:
    """The work periods from yesterday to ``days_ahead`` days from now, in order, touching ones joined."""
    today = now.astimezone(zone).date()
    found: list[Period] = []
    for offset in range(-1, days_ahead + 1):
        day = today + timedelta(days=offset)
        for work in hours.get(DAYS[day.weekday()], ()):
            begin = to_utc(day, work.begin, zone)
            last_day = day if work.end > work.begin else day + DAY
            found.append(Period(begin, to_utc(last_day, work.end, zone)))
    found.sort(key=lambda period: (period.begin, period.end))
    joined: list[Period] = []
    for period in found:
        if joined and period.begin <= joined[-1].end:
            joined[-1] = Period(joined[-1].begin, max(joined[-1].end, period.end))
        else:
            joined.append(period)
    return joined


class WorkTime(NamedTuple):
    """Where an instant lies: in a work period or, with ``None``, off hours; and when that changes next.

    ``edge`` is ``None`` where there are no work hours at all. ``since`` and ``until`` say how long this
    answer holds.
    """

    period: Period | None
    edge: datetime | None
    since: datetime
    until: datetime


EVER = Period(datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC))
ALWAYS = WorkTime(EVER, None, EVER.begin, EVER.end)
"""Without work hours it is always work time."""
NOT_YET_KNOWN = WorkTime(None, None, EVER.begin, EVER.begin)


class WorkCalendar:
    """Answers where ``now`` lies in the work hours; remembers the answer until the next edge."""

    def __init__(self, hours: Hours, zone: tzinfo) -> None:
        self.hours = hours
        self.zone = zone
        self._answer = NOT_YET_KNOWN

    def at(self, now: datetime) -> WorkTime:
        """Where ``now`` lies."""
        if self._answer.since <= now < self._answer.until:
            return self._answer
        periods = periods_around(self.hours, now, self.zone)
        period = next((period for period in periods if period.begin <= now < period.end), None)
        edges = (edge for period in periods for edge in (period.begin, period.end))
        edge = next((edge for edge in edges if edge > now), None)
        self._answer = WorkTime(period, edge, now, now + DAY if edge is None else edge)
        return self._answer

    def period(self, now: datetime) -> Period | None:
        """The work period that ``now`` lies in, or ``None`` off hours."""
        return self.at(now).period

    def next_edge(self, now: datetime) -> datetime | None:
        """The next instant at which work begins or ends; ``None`` where there are no hours at all."""
        return self.at(now).edge


def tomorrow_start(hours: Hours | None, now: datetime, zone: tzinfo) -> datetime:
    """When "until tomorrow" ends: the next day's first work hour, else the next early morning.

    A day lasts as long as people are up: until early morning, or until a shift ends that began on it.
    """
    today = (now.astimezone(zone) - MORNING_AFTER_MIDNIGHT).date()
    periods = periods_around(hours, now, zone) if hours else []
    shift = next((period for period in periods if period.begin <= now < period.end), None)
    last_day = today if shift is None else max(shift.begin.astimezone(zone).date(), today - DAY)
    for period in periods:
        if period.begin > now and period.begin.astimezone(zone).date() > last_day:
            return period.begin
    return to_utc(today + DAY, MORNING, zone)


def next_local_time(at: time, now: datetime, zone: tzinfo) -> datetime:
    """The next instant at which the local clock shows ``at``."""
    today = now.astimezone(zone).date()
    instant = to_utc(today, at, zone)
    return instant if instant > now else to_utc(today + DAY, at, zone)


def session_times(session: FixedSession, now: datetime, zone: tzinfo) -> list[tuple[date, datetime]]:
    """Local day and instant of a fixed session, from yesterday to a week ahead, in order."""
    today = now.astimezone(zone).date()
    days = (today + timedelta(days=offset) for offset in range(-1, 8))
    return [(day, to_utc(day, session.at, zone)) for day in days if DAYS[day.weekday()] in session.days]
