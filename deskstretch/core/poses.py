"""A complete pose of the figure: trunk, limbs and face, each steered in one of a few ways.

Axes, units and signs are those of `deskstretch.core.animation`. Vectors and angles here stand for one
side each; the catalogue writes both out.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from deskstretch.core.animation import BodyPart, Joint, Surface, Vec3

Angles = tuple[float, float, float]
"""Flexion (forward), bend to the left, twist to the left, in degrees."""


class HandFace(StrEnum):
    """Which part of a hand meets a surface."""

    PALM = "palm"
    BACK = "back"
    FINGERTIPS = "fingertips"
    EDGE = "edge"
    """The little finger's side."""


class Pivot(StrEnum):
    """The point of a planted foot that stays put when it turns or tips."""

    ANKLE = "ankle"
    """Under the ankle: turns there; tips over ball or heel as the pitch asks."""
    BALL = "ball"
    HEEL = "heel"


@dataclass(frozen=True, slots=True)
class ArmAngles:
    """An arm steered by its joints.

    ``elev`` 0 hangs, 180 is straight up, in the ``plane`` 0 sideways, 90 forward; ``rot`` turns the
    upper arm outward; ``pron`` turns the palm down.
    """

    plane: float
    elev: float
    rot: float
    elbow: float
    pron: float


@dataclass(frozen=True, slots=True)
class ArmReach:
    """An arm whose wrist goes to a point: world, or in the frame ``on``.

    ``pole`` (chest frame) is where the elbow bends to.
    """

    to: Vec3
    on: Joint | None
    pole: Vec3
    lies_on: Surface | None = None
    """A flat surface the whole forearm lies on; the elbow is then turned onto it, next to ``pole``."""


@dataclass(frozen=True, slots=True)
class ArmTouch:
    """An arm whose hand lies on a surface.

    ``at`` is near the place: in the surface's own joint frame for the body, in the world for props
    and floor. The nearest point of the surface is what the hand meets, exactly.
    """

    surface: Surface
    at: Vec3
    face: HandFace
    pole: Vec3
    slides: bool
    """It may move along the surface; else it stays where it is between two keys that touch it."""


@dataclass(frozen=True, slots=True)
class HandAngles:
    """A hand steered by its wrist: ``flex`` to the palm, ``dev`` to the thumb."""

    flex: float
    dev: float


@dataclass(frozen=True, slots=True)
class HandAim:
    """A hand steered by directions, in the world or the frame ``on``.

    ``palm`` None: flat against the surface the arm touches.
    """

    fingers: Vec3
    palm: Vec3 | None
    on: Joint | None


@dataclass(frozen=True, slots=True)
class Fingers:
    """``curl`` 0 straight, 90 fist; ``thumb`` away from the palm; ``spread`` between the fingers."""

    curl: float
    thumb: float
    spread: float


@dataclass(frozen=True, slots=True)
class LegAngles:
    """A free leg: ``flex``, ``abd`` and ``rot`` outward at the hip, ``knee`` back, ``ankle`` toes up.

    ``foot_turn`` and ``evert`` turn the foot out and its sole outward, ``toes`` bends them up.
    """

    flex: float
    abd: float
    rot: float
    knee: float
    ankle: float
    foot_turn: float
    evert: float
    toes: float


@dataclass(frozen=True, slots=True)
class LegPlant:
    """A foot on the floor: ``pin`` is where its pivot is, ``yaw`` toes out, ``pitch`` heel up."""

    pin: Vec3
    pivot: Pivot
    yaw: float
    pitch: float
    pole: Vec3
    """The direction the knee points to, in the world."""


@dataclass(frozen=True, slots=True)
class LegReach:
    """A leg whose ankle goes to a point: world, or in the frame ``on``."""

    to: Vec3
    on: Joint | None
    pole: Vec3
    ankle: float
    foot_turn: float
    evert: float
    toes: float


@dataclass(frozen=True, slots=True)
class LegKneel:
    """A leg that kneels: the knee rests at a place and the shin along a direction.

    ``lean`` is how far the thigh leans back from upright. It says where the pelvis is, unless an
    anchor does.
    """

    kneel: Vec3
    shin: Vec3
    lean: float
    ankle: float
    foot_turn: float
    evert: float
    toes: float


Arm = ArmAngles | ArmReach | ArmTouch
Hand = HandAngles | HandAim
Leg = LegAngles | LegPlant | LegReach | LegKneel


@dataclass(frozen=True, slots=True)
class Anchor:
    """Move the whole body so that ``part`` (a joint, or the middle of a landmark) is at ``at``."""

    part: Joint | BodyPart
    at: Vec3


@dataclass(frozen=True, slots=True)
class Trunk:
    """Pelvis, spine and head."""

    root: Vec3
    tilt: Angles
    lumbar: Angles
    thorax: Angles
    neck: Angles
    head: Angles
    head_slide: float
    """Head forward (+) or back (-) along the chest, in body heights."""


@dataclass(frozen=True, slots=True)
class Limbs:
    """One side's arm, hand and leg. ``clav`` is elevation and protraction of the collarbone."""

    clav: tuple[float, float]
    arm: Arm
    hand: Hand
    fingers: Fingers
    leg: Leg


@dataclass(frozen=True, slots=True)
class Face:
    """``gaze`` to the left and up in degrees; ``lids`` 0 open to 1 closed."""

    gaze: tuple[float, float]
    lids: float


@dataclass(frozen=True, slots=True)
class KeyPose:
    """A complete pose."""

    trunk: Trunk
    left: Limbs
    right: Limbs
    face: Face
    anchor: Anchor | None
