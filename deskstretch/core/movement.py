"""What a movement is: the words, the dose and the motion of one exercise.

A movement is read from one TOML file under ``resources/movements`` (checked by
`deskstretch.core.catalogue`), chosen by the composer, timed by the session and
drawn by ``figure``. Everything here is frozen data; lengths are body heights
(1.0 = sole to crown), angles are degrees, times are seconds.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from deskstretch.core.animation import Animation


class Region(StrEnum):
    """Where in the body a movement works. The order is that of the body map."""

    NECK = "neck"
    SHOULDERS = "shoulders"
    CHEST = "chest"
    UPPER_BACK = "upper-back"
    MID_BACK = "mid-back"
    LOWER_BACK = "lower-back"
    CORE = "core"
    HIPS = "hips"
    GLUTES = "glutes"
    HAMSTRINGS = "hamstrings"
    QUADS = "quads"
    CALVES_ANKLES = "calves-ankles"
    WRISTS_FOREARMS = "wrists-forearms"
    HANDS = "hands"
    EYES = "eyes"
    BREATH = "breath"
    WHOLE_BODY = "whole-body"


class Position(StrEnum):
    """What carries the body. ``WALL``: a wall or door frame carries a hand, the back or a ball."""

    SEATED = "seated"
    STANDING = "standing"
    WALL = "wall"
    FLOOR = "floor"


class Equipment(StrEnum):
    CHAIR = "chair"
    DESK = "desk"
    WALL = "wall"
    DOORWAY = "doorway"
    MAT = "mat"
    FOAM_ROLLER = "foam-roller"
    BALL = "ball"
    BACKPACK = "backpack"


class Limitation(StrEnum):
    """What a person ticked; a movement that lists it is left out for them."""

    NECK = "neck"
    SHOULDER = "shoulder"
    WRIST = "wrist"
    ELBOW = "elbow"
    LOWER_BACK_DISC = "lower-back-disc"
    SCIATICA = "sciatica"
    HIP = "hip"
    KNEE = "knee"
    ANKLE = "ankle"
    PREGNANCY = "pregnancy"
    DIZZINESS = "dizziness"
    OSTEOPOROSIS = "osteoporosis"
    HIGH_BLOOD_PRESSURE = "high-blood-pressure"
    RECENT_SURGERY = "recent-surgery"
    BALANCE = "balance"


class Category(StrEnum):
    DYNAMIC_STRETCH = "dynamic-stretch"
    MOBILITY = "mobility"
    STATIC_STRETCH = "static-stretch"
    YOGA = "yoga"
    PILATES = "pilates"
    FOAM_ROLLING = "foam-rolling"
    STRENGTH_FOR_MOBILITY = "strength-for-mobility"
    POSTURE_RESET = "posture-reset"
    EYES = "eyes"
    BREATHING = "breathing"


class Serves(StrEnum):
    """What the movement is for, as the review counts it."""

    MOBILITY = "mobility"
    FLEXIBILITY = "flexibility"
    STRENGTH = "strength"
    EASE = "ease"


class Phase(StrEnum):
    """Where a movement may stand in a sequence, in this order (PROGRAMMES.md 4)."""

    RAISE = "raise"
    MOBILISE = "mobilise"
    LENGTHEN = "lengthen"
    STRENGTHEN = "strengthen"
    RESET = "reset"


class Side(StrEnum):
    """The person's own left or right; ``BOTH`` for a movement without sides."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"


class Sides(StrEnum):
    """How a movement deals with left and right.

    ``NONE``: symmetric. ``SWITCH``: the whole dose on the left, then on the right, as two
    steps of a session. ``ALTERNATE``: one step in which every repetition mirrors the last.
    """

    NONE = "none"
    SWITCH = "switch"
    ALTERNATE = "alternate"


class Kind(StrEnum):
    """``DYNAMIC``: repetitions. ``HOLD``: go in, hold, come back."""

    DYNAMIC = "dynamic"
    HOLD = "hold"


class Breath(StrEnum):
    IN = "in"
    OUT = "out"
    HOLD = "hold"


@dataclass(frozen=True, slots=True)
class RegionShare:
    """A region and how much of the movement's work falls on it; a movement's shares sum to 1."""

    region: Region
    weight: float


@dataclass(frozen=True, slots=True)
class Span:
    """A default with the least and the most that is still the same exercise."""

    least: float
    default: float
    most: float


@dataclass(frozen=True, slots=True)
class Dose:
    """How much of a movement.

    ``count`` is repetitions (dynamic) or rounds (hold); ``each_s`` the seconds of one
    repetition or one hold. Per side where the movement has sides that switch.
    """

    count: Span
    each_s: Span

    @property
    def seconds(self) -> Span:
        """Seconds per side from the smallest to the largest dose."""
        return Span(
            self.count.least * self.each_s.least,
            self.count.default * self.each_s.default,
            self.count.most * self.each_s.most,
        )


@dataclass(frozen=True, slots=True)
class Cue:
    """One line of instruction, shown from ``at_s`` of the loop until the next cue."""

    at_s: float
    text: str


@dataclass(frozen=True, slots=True)
class BreathPhase:
    """Breathe like this from ``at_s`` of the loop until the next phase."""

    at_s: float
    breath: Breath


@dataclass(frozen=True, slots=True)
class Movement:
    """One exercise, complete: what it is for, who may do it, how much, and how it moves."""

    id: str
    name: str
    category: Category
    phase: Phase
    serves: tuple[Serves, ...]
    regions: tuple[RegionShare, ...]
    positions: tuple[Position, ...]
    equipment: tuple[Equipment, ...]
    office_clothes: bool
    discreet: bool
    limitations: frozenset[Limitation]
    stop_if: str
    sides: Sides
    kind: Kind
    dose: Dose
    intensity: int
    easier: str | None
    harder: str | None
    easier_words: str
    harder_words: str
    cues: tuple[Cue, ...]
    breath: tuple[BreathPhase, ...]
    breath_words: str
    mistakes: tuple[str, ...]
    set_up: str
    """Where to go before it starts: "Kneel on the mat, hands under shoulders"."""
    animation: Animation
    way_in_s: float
    """Seconds of the loop before the hold (``HOLD``); 0 for ``DYNAMIC``."""
    loop_s: float
    """Seconds of one loop of the animation: one repetition, or way in + hold + way out."""

    @property
    def main_region(self) -> Region:
        return self.regions[0].region

    @property
    def position(self) -> Position:
        return self.positions[0]


BREATH_CYCLE_S = 6.0
"""Seconds of one quiet breath while a pose is held: the figure's chest and the breath line share it."""
BREATH_IN_S = 2.5
"""Seconds of that breath that go in; the rest goes out, longer, as calm breathing does."""
