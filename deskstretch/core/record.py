"""What a person did, as it is kept: breaks, the movements in them, and feedback."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from uuid import UUID

    from deskstretch.core.movement import Side


class Outcome(StrEnum):
    """How a break ended: at least 90 %, at least 20 %, or less of its planned movement time."""

    COMPLETED = "completed"
    PARTIAL = "partial"
    ABANDONED = "abandoned"


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
