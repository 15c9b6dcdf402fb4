"""The four-week programme "Back in Harmony": what comes next, and how the weeks build up.

PROGRAMMES.md 3. Where somebody stands follows from what they did; nothing else is remembered. A missed
day slides to the next, sessions never double up, and load rises only after sessions that went well.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from deskstretch.core.settings import Track

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, time

PROGRAMME = "programme"
"""Asked for by this id as if it were a routine: whatever comes next."""
WEEKS = 4
LAST_SESSIONS = 2
"""So many in a row must have gone well before load rises."""
EFFORT_MOST = 6
"""The hardest effort, of 10, that counts as going well."""
LOAD_WEEKS = (3, 4)
"""Weeks that begin only after sessions that went well: they add load."""

Routines = tuple[str, ...]

DAILY: tuple[tuple[Routines, ...], ...] = (
    (
        ("desk-reset",),
        ("strength-snack",),
        ("roll-and-release",),
        ("desk-reset",),
        ("strength-snack",),
        ("yoga-pilates-flow",),
        ("seated-spine",),
    ),
    (
        ("desk-reset",),
        ("strength-snack",),
        ("roll-and-release",),
        ("yoga-pilates-flow",),
        ("strength-snack",),
        ("back-harmony",),
        ("seated-spine",),
    ),
    (
        ("roll-and-release",),
        ("strength-for-mobility",),
        ("desk-reset",),
        ("yoga-pilates-flow",),
        ("strength-snack",),
        ("back-harmony",),
        ("seated-spine",),
    ),
    (
        ("roll-and-release",),
        ("strength-for-mobility",),
        ("desk-reset",),
        ("yoga-pilates-flow",),
        ("strength-for-mobility",),
        ("back-harmony",),
        ("seated-spine",),
    ),
)
THREE_DAYS: tuple[tuple[Routines, ...], ...] = (
    (("desk-reset", "strength-snack"), ("roll-and-release",), ("yoga-pilates-flow", "strength-snack")),
    (("roll-and-release", "strength-snack"), ("yoga-pilates-flow",), ("back-harmony",)),
    (("strength-for-mobility",), ("roll-and-release", "yoga-pilates-flow"), ("back-harmony",)),
    (
        ("strength-for-mobility",),
        ("roll-and-release", "yoga-pilates-flow"),
        ("strength-snack", "back-harmony"),
    ),
)
_WEEKS_OF = {Track.DAILY: DAILY, Track.THREE_DAYS: THREE_DAYS}
_OFFSETS = {Track.DAILY: tuple(range(7)), Track.THREE_DAYS: (0, 2, 4)}
_GAP_DAYS = {Track.DAILY: 1, Track.THREE_DAYS: 2}

BREAK_S = {1: 120.0}
"""A desk break of the usual length is this short in the first week; later it is what it is."""
USUAL_BREAK_S = 180.0


@dataclass(frozen=True, slots=True)
class DoneRoutine:
    """A routine that was done on a local day. ``went_well``: not too hard, and without pain."""

    routine: str
    day: date
    went_well: bool = True


@dataclass(frozen=True, slots=True)
class NextSession:
    """What the programme asks for next.

    Attributes:
        week: 1 to 4; 4 also for what follows the programme.
        number: of the session in its week, from 0.
        routines: what is left of it to do, in order.
        due: the first day on which it may be done.
        repeats: the week is done once more, as the last sessions were hard or hurt.
        finished: the four weeks are over; the fourth goes on as upkeep.
    """

    week: int
    number: int
    routines: Routines
    due: date
    repeats: bool = False
    finished: bool = False


@dataclass(frozen=True, slots=True)
class EndedSession:
    """A session whose last routine was done on ``day``; ``week`` and ``number`` as in `NextSession`."""

    week: int
    number: int
    day: date


@dataclass(frozen=True, slots=True)
class Progress:
    """The sessions that are over, oldest first and without those after the four weeks, and what comes."""

    ended: tuple[EndedSession, ...]
    coming: NextSession


def week_of_sessions(track: Track, week: int) -> tuple[Routines, ...]:
    """The sessions of a week in their order; none with the programme off."""
    weeks = _WEEKS_OF.get(track)
    return () if weeks is None else weeks[week - 1]


def next_session(track: Track, started: date | None, done: Iterable[DoneRoutine]) -> NextSession | None:
    """What comes for somebody who has ``done`` these routines; ``None`` with the programme off."""
    found = progress(track, started, done)
    return None if found is None else found.coming


def progress(track: Track, started: date | None, done: Iterable[DoneRoutine]) -> Progress | None:
    """Where somebody stands who has ``done`` these routines; ``None`` with the programme off.

    A routine counts for the session it belongs to from the day on which that is due, whether it was
    offered or begun by hand; what is done before is a bonus.
    """
    if track not in _WEEKS_OF or started is None:
        return None
    course = _Course(track, started)
    for each in sorted((each for each in done if each.day >= started), key=lambda each: each.day):
        course.take(each)
    return Progress(tuple(course.ended), course.next)


def desk_break_s(wished_s: float, week: int) -> float:
    """Seconds of a desk break: the usual one is shorter in the first week."""
    return BREAK_S.get(week, wished_s) if wished_s == USUAL_BREAK_S else wished_s


def desk_routine(week: int, at: time, today: Iterable[str]) -> Routines:
    """Routines one of which a desk break of weeks 3 and 4 is, at this local time; none: a usual break.

    Args:
        today: routines already done on this day.
    """
    if week not in LOAD_WEEKS:
        return ()
    done = set(today)
    for (begin, end), routines in _LONG_BREAKS.items():
        if begin <= at.hour + at.minute / 60 < end and done.isdisjoint(routines):
            return routines
    return ()


_LONG_BREAKS: dict[tuple[float, float], Routines] = {
    (10, 12): ("desk-reset",),
    (14.5, 16.5): ("wall-and-doorway", "seat-only-five"),
}
"""The two longer desk breaks, by the hours of the day: mid-morning and mid-afternoon."""


def backpack_kg(week: int) -> float:
    """What to put into the backpack: light in week 3, a little more in week 4 (PROGRAMMES.md 3)."""
    return {3: 2.0, 4: 3.0}.get(week, 0.0)


def beginner_week(first_day: date | None, today: date) -> int:
    """The week of somebody without a programme: 1 and 2 after the first break, then 4, without a cap.

    Args:
        first_day: of the first break; ``None`` before it.
    """
    days = 0 if first_day is None else (today - first_day).days
    return 1 if days < 7 else 2 if days < 14 else WEEKS


class _Course:
    """Goes through the programme, routine by routine."""

    def __init__(self, track: Track, started: date) -> None:
        self._track = track
        self._week_began = started
        self._went_well: list[bool] = []
        self._session_well = True
        self.ended: list[EndedSession] = []
        self.next = NextSession(1, 0, week_of_sessions(track, 1)[0], started)

    def take(self, done: DoneRoutine) -> None:
        at = self.next
        if done.day < at.due or done.routine not in at.routines:
            return
        self._session_well &= done.went_well
        left = list(at.routines)
        left.remove(done.routine)
        if left:
            self.next = NextSession(at.week, at.number, tuple(left), at.due, at.repeats, at.finished)
        else:
            self._end_session(done.day)

    def _end_session(self, day: date) -> None:
        at = self.next
        if not at.finished:
            self.ended.append(EndedSession(at.week, at.number, day))
        self._went_well.append(self._session_well)
        self._session_well = True
        sessions = week_of_sessions(self._track, at.week)
        if at.number + 1 < len(sessions):
            number, week, repeats, finished = at.number + 1, at.week, at.repeats, at.finished
        else:
            number = 0
            finished = at.finished or (at.week == WEEKS)
            goes_on = at.week + 1 not in LOAD_WEEKS or all(self._went_well[-LAST_SESSIONS:])
            week = min(at.week + 1, WEEKS) if goes_on else at.week
            repeats = week == at.week and not finished
            self._week_began = max(self._week_began + timedelta(days=7), self._after(day))
        due = max(self._week_began + timedelta(days=_OFFSETS[self._track][number]), self._after(day))
        self.next = NextSession(
            week, number, week_of_sessions(self._track, week)[number], due, repeats, finished
        )

    def _after(self, day: date) -> date:
        return day + timedelta(days=_GAP_DAYS[self._track])
