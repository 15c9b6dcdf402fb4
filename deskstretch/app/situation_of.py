"""Puts the coach's status, the clock and the history together for the windows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from deskstretch.core.coach_state import Mode, Status
from deskstretch.core.hours import WorkCalendar, to_utc
from deskstretch.core.journal import Event, JournalRow
from deskstretch.core.settings import STRETCH
from deskstretch.ui.day_marks import day_marks
from deskstretch.ui.situation import DayMark, Hold, Mark, Sign, Situation, Today, Week

if TYPE_CHECKING:
    from deskstretch.app.keeper import Keeper
    from deskstretch.core.clock import Instant
    from deskstretch.core.coach import Coach
    from deskstretch.core.settings import Settings

USUAL_BEGIN = time(8, 30)
USUAL_END = time(17, 30)

SIGNS = {
    Mode.WAITING: Sign.WAITING,
    Mode.HELD: Sign.HELD,
    Mode.OFFERED: Sign.DUE,
    Mode.MOVING: Sign.MOVING,
    Mode.PAUSED: Sign.PAUSED,
    Mode.OFF_HOURS: Sign.OFF,
}


def situation_of(
    coach: Coach,
    now: Instant,
    rows: Sequence[JournalRow],
    *,
    breaks: int,
    moved_s: float,
    week: Week | None,
) -> Situation:
    """What the tray and the glance show now.

    Args:
        rows: today's journal; ``breaks`` and ``moved_s`` are today's too.
    """
    status = coach.status()
    settings = coach.settings
    reminder = None if status.reminder is None else settings.reminders.get(status.reminder)
    stretch = settings.reminders.get(STRETCH)
    coming = status.mode is Mode.WAITING and status.left_s is not None
    next_at = now.local + timedelta(seconds=status.left_s or 0) if coming else None
    until = None if status.until is None else status.until.astimezone(now.zone)
    held = status.held_by in set(Hold)
    return Situation(
        sign=SIGNS[status.mode],
        level=_level(status),
        left_s=status.left_s if coming else None,
        next_at=next_at,
        next_s=None if reminder is None else reminder.length_s,
        every_min=45.0 if stretch is None else stretch.every_min,
        held_for=Hold(status.held_by) if held and status.held_by is not None else None,
        held_since=_last(rows, Event.HELD) if held else None,
        paused_until=until if status.mode is Mode.PAUSED else None,
        work_begins_at=until if status.mode is Mode.OFF_HOURS else None,
        offered=status.mode is Mode.OFFERED,
        may_skip=coach.may_skip,
        place=settings.place,
        today=_today(settings, now, rows, next_at, breaks=breaks, moved_s=moved_s),
        week=week,
    )


def _today(
    settings: Settings,
    now: Instant,
    rows: Sequence[JournalRow],
    next_at: datetime | None,
    *,
    breaks: int,
    moved_s: float,
) -> Today:
    """Today's line: from the first to the last of the work hours, stretched to hold everything on it."""
    begin, end = _day_ends(settings, now)
    marks = day_marks(rows)
    if next_at is not None and next_at.date() == now.local.date():
        marks.append(DayMark(Mark.NEXT, next_at))
    begin = min([begin, now.local, *(mark.at for mark in marks if mark.at.date() == now.local.date())])
    end = max(end, now.local, next_at if next_at is not None and marks else end)
    return Today(begin, end, now.local, tuple(marks), breaks, moved_s)


def _day_ends(settings: Settings, now: Instant) -> tuple[datetime, datetime]:
    day = now.local.date()
    begin, end = to_utc(day, USUAL_BEGIN, now.zone), to_utc(day, USUAL_END, now.zone)
    if settings.hours is not None:
        midnight = to_utc(day, time(0), now.zone)
        edges: list[datetime] = []
        calendar = WorkCalendar(settings.hours, now.zone)
        at: datetime | None = midnight
        while at is not None and at < midnight + timedelta(days=1):
            period = calendar.period(at)
            if period is not None:
                edges += [max(period.begin, midnight), period.end]
            at = calendar.next_edge(at)
        if edges:
            begin, end = min(edges), max(edges)
    return begin.astimezone(now.zone), end.astimezone(now.zone)


def _last(rows: Sequence[JournalRow], event: Event) -> datetime | None:
    return next((row.at for row in reversed(rows) if row.event is event), None)


def _level(status: Status) -> float:
    if status.left_s is None or not status.every_s:
        return 0.0
    return min(1.0, max(0.0, status.left_s / status.every_s))


def week_of(keeper: Keeper, today: date, goal_days: int) -> Week:
    """The week that ``today`` lies in, from Monday: on which days there was movement."""
    first = today - timedelta(days=today.weekday())
    moved = keeper.moved_by_day(first, first + timedelta(days=6))
    days = tuple(moved.get(first + timedelta(days=offset), 0.0) > 0 for offset in range(7))
    return Week(first, today, days, goal_days)
