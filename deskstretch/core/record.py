"""What a person did, as it is kept: breaks, the movements in them, and feedback."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from uuid import UUID

    from deskstretch.core.advice import Flag
    from deskstretch.core.movement import Region, Side
    from deskstretch.core.request import Verdict


class Outcome(StrEnum):
    """How a break ended: at least 90 %, at least 20 %, or less of its planned movement time."""

    COMPLETED = "completed"
    PARTIAL = "partial"
    ABANDONED = "abandoned"


COMPLETED_SHARE = 0.9
PARTIAL_SHARE = 0.2
ROUNDING = 1e-6
"""What sums of seconds may lack of a share by their rounding."""


def outcome_of(done_s: float, planned_s: float, *, given_up: bool = False) -> Outcome:
    """Completed from 90 % of the planned movement time on, partial from 20 %, else abandoned.

    A break that was ``given_up`` because the person had to leave is partial at least.
    """
    share = done_s / planned_s if planned_s > 0 else 1.0
    if share >= COMPLETED_SHARE - ROUNDING:
        return Outcome.COMPLETED
    return Outcome.PARTIAL if given_up or share >= PARTIAL_SHARE - ROUNDING else Outcome.ABANDONED


class Source(StrEnum):
    """Who asked for the break."""

    REMINDER = "reminder"
    HAND = "hand"
    FIXED_SESSION = "fixed-session"


class Feeling(StrEnum):
    GOOD = "good"
    TOO_HARD = "too-hard"
    HURT = "hurt"


@dataclass(frozen=True, slots=True)
class MovementRecord:
    """One movement on one side that was really done, for ``done_s`` of ``planned_s``."""

    id: UUID
    break_id: UUID
    started_at: datetime
    movement: str
    side: Side
    planned_s: float
    done_s: float


@dataclass(frozen=True, slots=True)
class BreakRecord:
    """One break. ``started_at`` is UTC, ``offset_min`` the local offset then.

    ``done_s`` is time really spent with the sequence running. ``outcome`` is ``None`` while
    the break runs: a row that stays so was cut short by a crash and counts what its movements say.
    ``routine`` is the id of the routine that was done, ``effort`` how hard it was from 0 to 10.
    """

    id: UUID
    started_at: datetime
    offset_min: int
    source: Source
    reminder: str | None
    title: str
    planned_s: float
    done_s: float
    outcome: Outcome | None
    distracted: bool = False
    feeling: Feeling | None = None
    note: str = ""
    routine: str | None = None
    effort: int | None = None

    @property
    def local_start(self) -> datetime:
        return self.started_at.astimezone(timezone(timedelta(minutes=self.offset_min)))

    @property
    def local_day(self) -> date:
        """The day the break belongs to: the local day on which it started."""
        return self.local_start.date()


@dataclass(frozen=True, slots=True)
class CheckRecord:
    """One value of a self-check (`deskstretch.core.self_check`). ``at`` is UTC, as in `BreakRecord`."""

    id: UUID
    at: datetime
    offset_min: int
    check: str
    side: Side
    value: float
    note: str = ""

    @property
    def local_day(self) -> date:
        return self.at.astimezone(timezone(timedelta(minutes=self.offset_min))).date()


@dataclass(frozen=True, slots=True)
class FeedbackRecord:
    """What a person said, or showed by skipping it, about one movement. ``at`` is UTC."""

    id: UUID
    at: datetime
    offset_min: int
    movement: str
    verdict: Verdict
    break_id: UUID | None = None

    @property
    def local_day(self) -> date:
        return local_day(self.at, self.offset_min)


@dataclass(frozen=True, slots=True)
class PainReport:
    """Where it hurt, how much from 0 to 10, what came with it, and in which movement. ``at`` is UTC."""

    id: UUID
    at: datetime
    offset_min: int
    region: Region
    score: int
    flags: frozenset[Flag] = frozenset()
    movement: str | None = None
    break_id: UUID | None = None
    note: str = ""

    @property
    def local_day(self) -> date:
        return local_day(self.at, self.offset_min)


class Practitioner(StrEnum):
    DOCTOR = "doctor"
    PHYSIOTHERAPIST = "physiotherapist"
    CHIROPRACTOR = "chiropractor"
    MASSAGE = "massage"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Visit:
    """A visit in the diary. ``at`` is UTC.

    Attributes:
        instructions: what the practitioner said to do and to leave.
        excluded: ids of movements left out because of that.
        confirms: the person has had advice about a red flag: movement is on again.
    """

    id: UUID
    at: datetime
    offset_min: int
    practitioner: Practitioner
    note: str = ""
    instructions: str = ""
    excluded: tuple[str, ...] = ()
    confirms: bool = False

    @property
    def local_day(self) -> date:
        return local_day(self.at, self.offset_min)


def local_day(at: datetime, offset_min: int) -> date:
    """The day on a calendar ``offset_min`` from UTC."""
    return at.astimezone(timezone(timedelta(minutes=offset_min))).date()
