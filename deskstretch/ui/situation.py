"""What the program is doing right now, as the tray, the glance and the rail show it.

The conductor builds one `Situation` from the coach whenever something changed; the windows only
put it into words and pictures. Times are aware and local.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from deskstretch.core.settings import PlaceChoice

if TYPE_CHECKING:
    from deskstretch.core.movement import Region


class Sign(StrEnum):
    """What the tray icon says, told by shape and not by colour alone."""

    WAITING = "waiting"
    HELD = "held"
    DUE = "due"
    MOVING = "moving"
    PAUSED = "paused"
    OFF = "off"


class Hold(StrEnum):
    """Why a due break waits; the values are the journal's reasons (RHYTHM.md 5)."""

    IN_CALL = "in_call"
    FULL_SCREEN = "full_screen"
    DO_NOT_DISTURB = "do_not_disturb"
    TYPING = "typing"


class PauseFor(StrEnum):
    """How long a person wants to hear nothing."""

    HALF_HOUR = "30m"
    HOUR = "1h"
    TWO_HOURS = "2h"
    UNTIL_TOMORROW = "tomorrow"
    UNTIL_RESUMED = "resumed"


@dataclass(frozen=True, slots=True)
class StartWish:
    """A break asked for by hand. All empty: one made for this person now, of the usual length.

    ``routine`` and ``movement`` are ids; ``minutes`` with a movement are those of both its sides.
    """

    minutes: float | None = None
    area: Region | None = None
    routine: str | None = None
    movement: str | None = None


class Mark(StrEnum):
    """A happening on today's line."""

    DONE = "done"
    PUT_OFF = "put_off"
    AWAY = "away"
    NEXT = "next"


@dataclass(frozen=True, slots=True)
class DayMark:
    """One happening on today's line; ``until`` where it has a length worth drawing (`Mark.AWAY`)."""

    mark: Mark
    at: datetime
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Today:
    """Today's line from ``begin`` to ``end`` and its sum."""

    begin: datetime
    end: datetime
    now: datetime
    marks: tuple[DayMark, ...] = ()
    breaks: int = 0
    moved_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Week:
    """The week ring: seven days from ``first``, which ones had movement, and the goal."""

    first: date
    today: date
    moved: tuple[bool, ...]
    goal_days: int

    @property
    def done_days(self) -> int:
        return sum(self.moved)


@dataclass(frozen=True, slots=True)
class Situation:
    """Everything the tray, the glance and the rail show.

    ``level`` is the share of the interval that is left, 1 just after a break and 0 when one is due.
    ``left_s`` is work time to the next break; ``next_at`` when that would be if the person works on.
    Both are ``None`` when no break is coming (paused, off hours, reminders off).
    """

    sign: Sign
    level: float = 0.0
    left_s: float | None = None
    next_at: datetime | None = None
    next_s: float | None = None
    """How long the next break lasts, seconds."""
    next_area: Region | None = None
    every_min: float = 45.0
    held_for: Hold | None = None
    held_since: datetime | None = None
    paused_until: datetime | None = None
    """``None`` while paused means until the person resumes."""
    work_begins_at: datetime | None = None
    """The next start of work hours, off hours only."""
    offered: bool = False
    may_skip: bool = True
    suggest_longer: bool = False
    """Several breaks were skipped or missed in a row: ask once whether to lengthen the interval."""
    place: PlaceChoice = PlaceChoice.BY_DAY
    """Where the person says they are."""
    today: Today | None = None
    week: Week | None = None


@dataclass(frozen=True, slots=True)
class RoutineEntry:
    id: str
    name: str


@dataclass(frozen=True, slots=True)
class KindEntry:
    """Movements of one kind, to start one alone."""

    name: str
    movements: tuple[MovementEntry, ...]


@dataclass(frozen=True, slots=True)
class MovementEntry:
    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Parts:
    """Which parts of the program exist; the tray and the glance leave out what does not."""

    areas: tuple[Region, ...] = ()
    history: bool = True
    why: bool = True
    library: bool = False
    settings: bool = False
    care: bool = False
    intervals_min: tuple[int, ...] = field(default=(20, 30, 45, 60, 90))
