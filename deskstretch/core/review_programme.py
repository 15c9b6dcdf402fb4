"""The four-week programme looked back on: which of its sessions are behind somebody, and since when.

A review is of what was done up to a day, so that a past week shows it as it stood then.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from deskstretch.core.programme import EFFORT_MOST, WEEKS, DoneRoutine, progress, week_of_sessions
from deskstretch.core.record import Feeling, Outcome

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date
    from uuid import UUID

    from deskstretch.core.programme import NextSession
    from deskstretch.core.record import BreakRecord
    from deskstretch.core.settings import Programme

DONE_SHARE = 0.5
"""A routine broken off after half of it counts for the programme."""


@dataclass(frozen=True, slots=True)
class ProgrammeReview:
    """How far the four weeks have come.

    Attributes:
        weeks: for each of the four the days on which its sessions ended, in their order; ``None`` is still
            to do. A week that is done once more begins without any.
        coming: what the programme asks for next.
    """

    weeks: tuple[tuple[date | None, ...], ...]
    coming: NextSession

    @property
    def sessions(self) -> int:
        """Of all four weeks."""
        return sum(len(week) for week in self.weeks)

    @property
    def sessions_done(self) -> int:
        return sum(day is not None for week in self.weeks for day in week)


def programme_review(
    programme: Programme, records: Iterable[BreakRecord], hurt: Collection[UUID | None], until: date
) -> ProgrammeReview | None:
    """How far ``programme`` had come at the end of the day ``until``; ``None`` before it, or with none.

    Args:
        records: breaks in any order; what the programme does not ask for has no effect.
        hurt: the breaks in which pain was reported.
    """
    if programme.started is None or until < programme.started:
        return None
    done = [each for each in routines_done(records, hurt) if each.day <= until]
    found = progress(programme.track, programme.started, done)
    if found is None:
        return None
    weeks: list[list[date | None]] = [
        [None] * len(week_of_sessions(programme.track, week)) for week in range(1, WEEKS + 1)
    ]
    for session in found.ended:
        week = weeks[session.week - 1]
        if session.number == 0:
            week[:] = [None] * len(week)
        week[session.number] = session.day
    coming = found.coming
    if coming.repeats and coming.number == 0:
        weeks[coming.week - 1] = [None] * len(weeks[coming.week - 1])
    return ProgrammeReview(tuple(tuple(week) for week in weeks), coming)


def routines_done(records: Iterable[BreakRecord], hurt: Collection[UUID | None]) -> list[DoneRoutine]:
    """The routines in ``records`` that count for the programme, and whether each went well.

    Args:
        hurt: the breaks in which pain was reported.
    """
    return [
        DoneRoutine(record.routine, record.local_day, _went_well(record) and record.id not in hurt)
        for record in records
        if record.routine is not None and _was_done(record)
    ]


def _was_done(record: BreakRecord) -> bool:
    half = record.done_s >= DONE_SHARE * record.planned_s
    return record.outcome is Outcome.COMPLETED or (record.outcome is Outcome.PARTIAL and half)


def _went_well(record: BreakRecord) -> bool:
    gentle = record.effort is None or record.effort <= EFFORT_MOST
    return gentle and record.feeling not in {Feeling.TOO_HARD, Feeling.HURT}
