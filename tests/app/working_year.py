"""A year of weekdays for the simulator: eight hours and a half, a call and a lunch each day, nights away."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from deskstretch.app.script import Script, Step
from deskstretch.core.hours import to_utc
from deskstretch.core.settings import Day, Settings, WorkRange

ZONE = ZoneInfo("Europe/Berlin")
FIRST, LAST = date(2026, 1, 1), date(2027, 1, 1)
WORK = (time(9), time(17, 30))
CALL = (time(10, 30), time(11, 10))
LUNCH = (time(12, 30), time(13, 10))
WEEKDAYS = tuple(Day)[:5]


def working_year() -> Script:
    """Every offered break is done. The daylight-saving changes are in it."""
    steps: list[Step] = []
    day = FIRST
    while day < LAST:
        if day.weekday() < len(WEEKDAYS):
            steps += _weekday(day)
        day += timedelta(days=1)
    return Script(
        zone=ZONE,
        start=_at(FIRST, time(0)),
        end=_at(LAST, time(0)),
        settings=Settings(hours={day: (WorkRange(*WORK),) for day in WEEKDAYS}),
        on_offer="start",
        steps=steps,
    )


def _weekday(day: date) -> list[Step]:
    return [
        Step(_at(day, WORK[0]), hands="working"),
        Step(_at(day, CALL[0]), readings={"in_call": True}),
        Step(_at(day, CALL[1]), readings={"in_call": False}),
        Step(_at(day, LUNCH[0]), hands="away"),
        Step(_at(day, LUNCH[1]), hands="working"),
        Step(_at(day, WORK[1]), hands="away"),
    ]


def _at(day: date, at: time) -> datetime:
    return to_utc(day, at, ZONE)
