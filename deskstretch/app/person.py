"""Whom a break is made for: settings, history, feedback and programme as the composer asks for them.

Qt-free, so that the command line can ask the same question beside a running program.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Protocol

from deskstretch.core.advice import advise
from deskstretch.core.backpack import Lifted, Load, load_on, needs_backpack
from deskstretch.core.desk_log import desk_spells
from deskstretch.core.feedback import LOOK_BACK_DAYS, feedback_of, pauses_of
from deskstretch.core.lately import Lately
from deskstretch.core.place import place_on
from deskstretch.core.programme import backpack_kg, beginner_week, next_session
from deskstretch.core.record import Feeling
from deskstretch.core.request import Request
from deskstretch.core.review_programme import routines_done

if TYPE_CHECKING:
    from deskstretch.core.journal import JournalRow
    from deskstretch.core.movement import Movement, Region
    from deskstretch.core.programme import NextSession
    from deskstretch.core.record import BreakRecord, FeedbackRecord, MovementRecord, PainReport, Visit
    from deskstretch.core.settings import Settings

WEEK_DAYS = 7


class Records(Protocol):
    """What is asked of the history; the keeper and a reader beside it both answer."""

    def breaks(self, since: date, until: date) -> list[BreakRecord]: ...
    def movements(self, since: date, until: date) -> list[MovementRecord]: ...
    def breaks_of_routines(self, since: date) -> list[BreakRecord]: ...
    def breaks_with(self, movement: str) -> list[BreakRecord]: ...
    def first_day(self) -> date | None: ...
    def feedback(self, since: date, until: date) -> list[FeedbackRecord]: ...
    def pain_reports(self) -> list[PainReport]: ...
    def visits(self) -> list[Visit]: ...
    def journal(self, since: datetime) -> list[JournalRow]: ...


class Person:
    """Answers for one person.

    Args:
        now: gives the local time, aware.
        settings: gives the settings as they are now.
        movements: gives all movements there are.
    """

    def __init__(
        self,
        records: Records,
        now: Callable[[], datetime],
        settings: Callable[[], Settings],
        movements: Callable[[], Sequence[Movement]],
    ) -> None:
        self._records = records
        self._now = now
        self._settings = settings
        self._movements = movements

    def request(self, seconds: float, area: Region | None = None) -> Request:
        """What the composer has to know for a break that begins now.

        The seed changes with the day and with every break.
        """
        today, settings = self._now().date(), self._settings()
        body, place = settings.body, place_on(settings, today)
        said = self._records.feedback(today - timedelta(days=LOOK_BACK_DAYS), today)
        reports = self._records.pain_reports()
        lately = self._lately(today, told=bool(said or reports))
        known: Mapping[str, Movement] = {movement.id: movement for movement in self._movements()}
        since = today - timedelta(days=WEEK_DAYS)
        recent = [report for report in reports if (today - report.local_day).days < LOOK_BACK_DAYS]
        return Request(
            seconds=seconds,
            positions=frozenset(place.positions),
            equipment=frozenset(place.equipment),
            office_clothes=place.office_clothes,
            discreet=place.discreet,
            limitations=frozenset(body.limitations),
            exclusions=frozenset(settings.library.excluded),
            pauses=pauses_of(recent, today, lately.done, known),
            regions=() if area is None else (area,),
            focus=body.focus,
            goals=frozenset(body.goals),
            week=self.week(),
            history=tuple(done for done in lately.done if done.day >= since),
            desk=desk_spells(self._records.journal(self._midnight(since)), lately.breaks),
            feedback=feedback_of(said, recent, lately, known),
            liked=frozenset(settings.library.favourites),
            long_holds=body.sixty_or_over,
            latched=self._is_latched(reports, today),
            today=today,
            seed=today.toordinal() * 100 + sum(record.local_day == today for record in lately.breaks),
            get_ready_s=settings.breaks.get_ready_s,
        )

    def is_latched(self) -> bool:
        """Whether a red flag was reported and no advice confirmed yet: no movement at all."""
        return self._is_latched(self._records.pain_reports(), self._now().date())

    def programme(self) -> NextSession | None:
        """What the four-week programme asks for next; ``None`` where there is none."""
        programme = self._settings().programme
        if programme.started is None:
            return None
        hurt = {report.break_id for report in self._records.pain_reports() if report.score > 0}
        done = routines_done(self._records.breaks_of_routines(programme.started), hurt)
        return next_session(programme.track, programme.started, done)

    def week(self) -> int:
        """The week of the programme, else that of a beginner; 4 for everybody later."""
        coming = self.programme()
        if coming is not None:
            return coming.week
        return beginner_week(self._records.first_day(), self._now().date())

    def backpack(self) -> Load:
        """What to put into the backpack now."""
        hurt = {report.break_id for report in self._records.pain_reports() if report.score > 0}
        breaks = {
            record.id: record
            for movement in self._movements()
            if needs_backpack(movement)
            for record in self._records.breaks_with(movement.id)
        }
        lifted = (
            Lifted(
                record.local_day,
                record.effort,
                record.id in hurt or record.feeling in {Feeling.TOO_HARD, Feeling.HURT},
            )
            for record in breaks.values()
        )
        coming = self.programme()
        planned_kg = 0.0 if coming is None else backpack_kg(coming.week)
        return load_on(self._now().date(), lifted, planned_kg)

    def routines_done_today(self) -> list[str]:
        """Ids of the routines done today, also of those broken off."""
        done = self._records.breaks_of_routines(self._now().date())
        return [record.routine for record in done if record.routine is not None]

    def _lately(self, today: date, *, told: bool) -> Lately:
        """The last week; four of them where there is something to count since it was said."""
        since = today - timedelta(days=LOOK_BACK_DAYS if told else WEEK_DAYS)
        return Lately.of(self._records.breaks(since, today), self._records.movements(since, today))

    def _is_latched(self, reports: Sequence[PainReport], today: date) -> bool:
        if not any(report.flags for report in reports):
            return False
        confirmed_at = max((visit.at for visit in self._records.visits() if visit.confirms), default=None)
        return advise(reports, today, confirmed_at).latched

    def _midnight(self, day: date) -> datetime:
        return datetime.combine(day, time(0), self._now().tzinfo)
