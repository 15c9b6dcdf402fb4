"""What the composer is asked: for whom, where, how long, and what was done before.

All of it is plain data handed in; the composer reads no clock, no file and no chance of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from deskstretch.core.movement import Equipment, Position

if TYPE_CHECKING:
    from deskstretch.core.movement import Limitation, Region
    from deskstretch.core.settings import BodyGoal


@dataclass(frozen=True, slots=True)
class Done:
    """One movement that was done: seconds of both sides together, in break number ``sequence``."""

    movement: str
    seconds: float
    day: date
    sequence: int


@dataclass(frozen=True, slots=True)
class DeskSpell:
    """Minutes at the desk that came before break number ``sequence`` and after the one before it."""

    day: date
    sequence: int
    sitting_min: float
    typing_min: float = 0.0
    mousing_min: float = 0.0


class Verdict(StrEnum):
    """What a person said, or showed, about one movement."""

    TOO_HARD = "too-hard"
    TOO_EASY = "too-easy"
    HURT = "hurt"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Feedback:
    """A verdict on a movement.

    ``score`` is the pain from 0 to 10 of a ``HURT``. ``uses_since`` counts the breaks since then in
    which an easier variant took the movement's place.
    """

    movement: str
    verdict: Verdict
    day: date
    score: int = 0
    uses_since: int = 0


@dataclass(frozen=True, slots=True)
class Pause:
    """A region that rests through ``until``, that day included (EVIDENCE.md 4).

    ``easier_only``: mild pain; the region goes on with its easiest movements. A region that was off
    comes back with these, too, until ``sessions_since`` its end reaches three.
    """

    region: Region
    until: date
    easier_only: bool = False
    sessions_since: int = 0


OFFICE_POSITIONS = frozenset({Position.SEATED, Position.STANDING, Position.WALL})
OFFICE_EQUIPMENT = frozenset({Equipment.CHAIR, Equipment.DESK, Equipment.WALL, Equipment.DOORWAY})


@dataclass(frozen=True, slots=True)
class Request:
    """One wish for a sequence.

    ``history``, ``desk`` and ``feedback`` cover the last seven days (what a verdict needs from before
    that stands in its counters), so a request stays small however long the history is.

    Attributes:
        seconds: asked time, 20 to 900; transitions count, the first get-ready does not.
        office_clothes: only what can be done in office clothes, without lying or kneeling.
        discreet: only what nobody notices.
        exclusions: ids never to be shown.
        requested: ids asked for.
        regions: regions asked for.
        focus: regions to favour, without having been asked for.
        goals: what the person hopes for; they favour what serves it.
        week: week of the four-week programme; 4 after it and without it.
        harder: whether a routine takes the harder variants of its movements (PROGRAMMES.md 3, week 4).
        history: what was done, in any order.
        feedback: verdicts, oldest first.
        liked: favourite ids.
        long_holds: holds up to 60 s, for people of 60 and over (EVIDENCE.md 1).
        latched: a red flag was reported and no advice confirmed yet: no movement at all.
        today: the local day; matters with history, feedback and pauses only.
        seed: varies the choice; the same seed and wishes give the same sequence.
        get_ready_s: what comes before the first movement.
    """

    seconds: float
    positions: frozenset[Position] = OFFICE_POSITIONS
    equipment: frozenset[Equipment] = OFFICE_EQUIPMENT
    office_clothes: bool = True
    discreet: bool = False
    limitations: frozenset[Limitation] = frozenset()
    exclusions: frozenset[str] = frozenset()
    pauses: tuple[Pause, ...] = ()
    requested: frozenset[str] = frozenset()
    regions: tuple[Region, ...] = ()
    focus: tuple[Region, ...] = ()
    goals: frozenset[BodyGoal] = frozenset()
    week: int = 4
    harder: bool = False
    history: tuple[Done, ...] = ()
    desk: tuple[DeskSpell, ...] = ()
    feedback: tuple[Feedback, ...] = ()
    liked: frozenset[str] = frozenset()
    long_holds: bool = False
    latched: bool = False
    today: date = date(1970, 1, 1)
    seed: int = 0
    get_ready_s: float = 5.0
