"""Where the coach stands: all it knows between two looks, and what it still has to say."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from deskstretch.core import hours
from deskstretch.core.agenda import Agenda
from deskstretch.core.coach_state import Effect, Offer, PauseKind, Write
from deskstretch.core.holds import Holds
from deskstretch.core.journal import Detail, Event, JournalRow
from deskstretch.core.rhythm import PresenceTracker
from deskstretch.core.surroundings import Surroundings

if TYPE_CHECKING:
    from deskstretch.core.clock import Instant
    from deskstretch.core.settings import Settings


@dataclass(slots=True)
class Pause:
    """Ends at a moment of real time, at an instant, or neither; ``kind`` says which."""

    kind: PauseKind
    until_s: float | None = None
    until: datetime | None = None


@dataclass(slots=True)
class Moving:
    """The break that runs.

    ``stands_for`` are the shorter reminders that share its fate, ``owed`` those of all of them that were
    due. ``given_up``: it stood paused for too long.
    """

    reminder: str | None
    stands_for: tuple[str, ...]
    owed: tuple[str, ...]
    planned_s: float | None
    paused_from_s: float | None = None
    given_up: bool = False

    @property
    def ids(self) -> tuple[str, ...]:
        """Everything that this break stands for, itself first."""
        return self.stands_for if self.reminder is None else (self.reminder, *self.stands_for)


class Standing:
    """The coach's memory. `Coach` and `Course` change it, `memory` keeps it, `outlook` reads it.

    Moments ending in ``_s`` are on one axis of real time, which starts at 0, runs on in suspend and knows
    no wall clock; those ending in ``_awake_s`` are the clock's own.
    """

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.agenda = Agenda(settings)
        self.holds = Holds()
        self.presence = PresenceTracker(0.0)
        self.pause: Pause | None = None
        self.offer: Offer | None = None
        self.offered_at_awake_s = 0.0
        self.moving: Moving | None = None
        self.refused_in_row = 0
        self.work_time = hours.ALWAYS if settings.hours is None else hours.NOT_YET_KNOWN
        """Where the last look lay in the work hours."""
        self.counting_from_s = 0.0
        """Since when work time has been counted without a gap."""
        self.now_s = 0.0
        self.instant: Instant
        self.surroundings = Surroundings()
        self.effects: list[Effect] = []

    @property
    def in_hours(self) -> bool:
        return self.work_time.period is not None

    @property
    def counting(self) -> bool:
        """Work time runs for a person who is here."""
        return self.pause is None and self.moving is None and self.work_time.period is not None

    @property
    def nobody_to_ask(self) -> bool:
        """Away or off hours nothing falls due and nothing is offered; the rest of a look can be saved."""
        if self.presence.away_from_s is None and self.work_time.period is not None:
            return False
        return (
            self.moving is None
            and self.offer is None
            and not self.settings.sessions
            and not self.agenda.appointments
        )

    def pause_ends(self) -> datetime | None:
        """When the pause ends, if that is known."""
        pause = self.pause
        if pause is None or pause.until_s is None:
            return None if pause is None else pause.until
        return self.instant.utc + timedelta(seconds=pause.until_s - self.now_s)

    def write(
        self, event: Event, reminder: str | None = None, at: datetime | None = None, **details: Detail
    ) -> None:
        """Put a row into the journal."""
        row = JournalRow(self.instant.local if at is None else at, event, reminder, details)
        self.effects.append(Write(row))
