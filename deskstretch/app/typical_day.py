"""Plays a typical day with given settings through the simulator, for the Settings page."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from deskstretch.app.script import Script, Step
from deskstretch.app.simulate import Simulation
from deskstretch.core.hours import WorkCalendar
from deskstretch.core.journal import Event, JournalRow
from deskstretch.core.settings import CUE
from deskstretch.ui.settings_pages.typical_day import TypicalDay

if TYPE_CHECKING:
    from deskstretch.core.settings import Settings

# An ordinary Monday in a zone without daylight saving: hours of the day are plain numbers.
DAY = datetime(2026, 3, 2, tzinfo=UTC)
CALL = (10.5, 11.25)
LUNCH = (12.5, 13.0)


def typical_day(settings: Settings) -> TypicalDay:
    """A day with one call and a lunch, on which every break that is offered is taken."""
    script = Script(
        zone=ZoneInfo("UTC"),
        start=DAY.replace(hour=7),
        end=DAY.replace(hour=19),
        settings=settings,
        on_offer="start",
        answer_after_s=5,
        steps=(
            Step(_at(7.01), hands="away"),
            Step(_at(8.5), hands="working"),
            Step(_at(CALL[0]), readings={"in_call": True}),
            Step(_at(CALL[1]), readings={"in_call": False}),
            Step(_at(LUNCH[0]), hands="away"),
            Step(_at(LUNCH[1]), hands="working"),
            Step(_at(17.5), hands="away"),
        ),
    )
    rows = list(Simulation(script).rows())
    started = [row for row in rows if row.event is Event.STARTED]
    breaks = tuple(_hour(row) for row in started if row.reminder != CUE)
    held_from = [
        _hour(row) for row in rows if row.event is Event.HELD and row.details.get("reason") == "in_call"
    ]
    held = tuple((since, min((at for at in breaks if at >= since), default=since)) for since in held_from)
    work = _work(settings)
    finished = [row for row in rows if row.event is Event.FINISHED and row.reminder != CUE]
    done_s = [float(row.details.get("done_s") or 0) for row in finished]
    edges = sorted([work[0][0], *breaks, *LUNCH, work[-1][1]]) if work else []
    sitting = [later - earlier for earlier, later in pairwise(edges) if (earlier, later) != LUNCH]
    return TypicalDay(
        begin=8.0,
        end=18.0,
        work=work,
        breaks=breaks,
        cues=tuple(_hour(row) for row in started if row.reminder == CUE),
        calls=(CALL,),
        held=held,
        moved_min=sum(done_s) / 60,
        longest_min=max(sitting, default=0.0) * 60,
    )


def _work(settings: Settings) -> tuple[tuple[float, float], ...]:
    """The person's hours on a Monday, or office hours round a lunch where none are set."""
    if settings.hours is None:
        return ((8.5, LUNCH[0]), (LUNCH[1], 17.5))
    calendar = WorkCalendar(settings.hours, UTC)
    found: list[tuple[float, float]] = []
    at: datetime | None = DAY
    while at is not None and at < DAY + timedelta(days=1):
        period = calendar.period(at)
        if period is not None:
            begin = max(period.begin, DAY)
            found.append(((begin - DAY) / timedelta(hours=1), (period.end - DAY) / timedelta(hours=1)))
        at = calendar.next_edge(at)
    return tuple(dict.fromkeys(found))


def _at(hour: float) -> datetime:
    return DAY + timedelta(hours=hour)


def _hour(row: JournalRow) -> float:
    return (row.at - DAY) / timedelta(hours=1)
