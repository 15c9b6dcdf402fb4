"""What the coach says, shows and keeps: its effects, its status and its saved state."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from deskstretch.core.journal import JournalRow
from deskstretch.core.record import Source
from deskstretch.core.settings import StartMode


@dataclass(frozen=True, slots=True)
class Offer:
    """A break being offered.

    ``stands_for`` are the shorter reminders that give way to it and share its fate. ``length_s`` is
    ``None`` for a routine at its fixed time, which has its own length. ``number`` counts the offers of one
    debt from 1. ``propose_reset``: put off so often that thirty seconds in place are proposed too.
    """

    reminder: str
    stands_for: tuple[str, ...]
    length_s: float | None
    number: int
    mode: StartMode
    propose_reset: bool
    lasts_s: float
    fixed_session: bool


@dataclass(frozen=True, slots=True)
class ShowOffer:
    offer: Offer


@dataclass(frozen=True, slots=True)
class WithdrawOffer:
    """Take the notification and the card away; nothing else happens."""


@dataclass(frozen=True, slots=True)
class OpenSession:
    """Compose and show a break. ``length_s`` is ``None`` where a routine sets its own length."""

    reminder: str | None
    source: Source
    length_s: float | None


@dataclass(frozen=True, slots=True)
class PauseSession:
    """The person left in the middle (lock or sleep)."""


@dataclass(frozen=True, slots=True)
class EndSession:
    """The break stood paused for too long: finish it with what was done."""


@dataclass(frozen=True, slots=True)
class Write:
    row: JournalRow


@dataclass(frozen=True, slots=True)
class Save:
    """Keep the state now: something changed, or a minute went by."""


Effect = ShowOffer | WithdrawOffer | OpenSession | PauseSession | EndSession | Write | Save


class Mode(StrEnum):
    """What the program is doing, as the tray shows it."""

    WAITING = "waiting"
    HELD = "held"
    OFFERED = "offered"
    MOVING = "moving"
    PAUSED = "paused"
    OFF_HOURS = "off"


@dataclass(frozen=True, slots=True)
class Status:
    """The coach at one instant, for tray, glance and ``deskstretch status``.

    ``left_s`` is work time to the next offer of ``reminder``, or time until a put-off offer returns;
    ``every_s`` its whole interval. ``until`` ends a pause or the silence off hours, aware UTC.
    """

    mode: Mode
    reminder: str | None = None
    left_s: float | None = None
    every_s: float | None = None
    held_by: str | None = None
    until: datetime | None = None
    away: bool = False


class PauseKind(StrEnum):
    """How a pause ends: after some time, at an instant, by hand, or with the call."""

    FOR = "for"
    UNTIL = "until"
    RESUMED = "resumed"
    CALL = "call"


@dataclass(frozen=True, slots=True)
class SavedDebt:
    """One `ReminderClock`; ``wait_s`` is real time that was left of a "later"."""

    id: str
    worked_s: float
    due: bool = False
    offers: int = 0
    snoozes: int = 0
    wait_worked_s: float | None = None
    wait_s: float | None = None


@dataclass(frozen=True, slots=True)
class SavedAppointment:
    """A fixed session called for a local time (ISO, without offset); ``left_s`` before it lapses, if open."""

    routine: str
    called_for: str
    left_s: float | None = None


@dataclass(frozen=True, slots=True)
class SavedPause:
    kind: PauseKind
    left_s: float | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class SavedSession:
    """The break that ran when the state was saved."""

    reminder: str | None
    stands_for: tuple[str, ...]
    owed: tuple[str, ...]
    planned_s: float | None


@dataclass(frozen=True, slots=True)
class CoachState:
    """Everything the coach needs to go on after a restart; durations, so that no clock has to match."""

    saved_at: datetime
    debts: tuple[SavedDebt, ...] = ()
    appointments: tuple[SavedAppointment, ...] = ()
    pause: SavedPause | None = None
    session: SavedSession | None = None
    offer: Offer | None = None
    offer_shown_s: float = 0.0
    refused_in_row: int = 0
    quiet_s: float = 0.0
    away_s: float | None = None
    still_s: float = 0.0
    counting_s: float = 0.0
    typing_s: float | None = None
    held: str | None = None
    held_by: str | None = None
    blocked: bool = False
    settle_s: float = 0.0
    work_begin: datetime | None = None
    work_end: datetime | None = None
    version: int = field(default=1)
