"""The figure's body: lengths, frames and what a posed figure is.

Lengths are body heights (1.0 = sole to crown), angles degrees. Numbers: ART.md 3.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from deskstretch.core.animation import Vec3

if TYPE_CHECKING:
    from collections.abc import Mapping

    from deskstretch.core.animation import Joint, LegOrder, PaintedPart, Prop, PropKind

Rotation = tuple[float, float, float, float, float, float, float, float, float]
"""Row-major 3 by 3: columns are the frame's own x, y and z axes in the world."""

BODY_HEIGHT_CM = 170.0


# Bones and offsets, in body heights.
S0_OFFSET: Vec3 = (0.0, 0.030, -0.006)
LUMBAR_BONE = 0.053
THORAX_BONE = 0.052
NECK_OFFSET: Vec3 = (0.0, 0.0, -0.004)
NECK_BONE = 0.058
COLLAR_X = 0.018
SHOULDER_Y = -0.044
SHOULDER_Z = -0.004
UPPER_ARM = 0.160
FOREARM = 0.138
HAND = 0.09
HIP_X = 0.047
THIGH = 0.243
SHIN = 0.242
ANKLE_HEIGHT = 0.050
HEEL_Z = -0.040
BALL_Z = 0.080
"""Where the sole tips over: heel and ball of the foot, before the ankle."""

# The neutral curve of the spine, in degrees added to flexion; it sums to nothing.
LUMBAR_CURVE = -10.0
THORAX_CURVE = 18.0
NECK_CURVE = 10.0
HEAD_CURVE = -18.0


class JointFrame(NamedTuple):
    """Where a joint is and how it is turned. Limb bones run along local -y, spine bones along +y."""

    origin: Vec3
    rotation: Rotation


@dataclass(frozen=True, slots=True)
class Body:
    """Bone lengths and offsets. The builds of ART.md 5 differ in ``shoulder_x`` alone."""

    shoulder_x: float = 0.098


ADULT = Body()


class HandShape(NamedTuple):
    """Degrees: ``curl`` 0 straight to 90 fist, ``thumb`` away from the palm, ``spread`` between fingers."""

    curl: float
    thumb: float
    spread: float


class GlowNow(NamedTuple):
    """A glow in the world at one instant; ``strength`` 0 to 1."""

    part: PaintedPart
    center: Vec3
    radius: float
    strength: float


class ArrowNow(NamedTuple):
    """A direction ribbon through ``path`` (world); ``number`` is its place in the movement's list."""

    number: int
    path: tuple[Vec3, ...]
    opacity: float


class PropNow(NamedTuple):
    """A prop in the world. ``moves``: somewhere in the loop it is elsewhere, so it is no background."""

    prop: Prop
    frame: JointFrame
    moves: bool

    @property
    def kind(self) -> PropKind:
        return self.prop.kind


@dataclass(frozen=True, slots=True)
class PosedFigure:
    """One instant of a movement: all a painter needs but the camera and the looks.

    ``joints`` has every `Joint`. ``chest_swell`` is what breathing adds to the depth of the chest
    (half-axis, body heights), ``belly_swell`` to that of the belly. ``gaze`` is in degrees to the
    figure's left and up, ``lids`` 0 open to 1 closed. ``head_slide`` is part of the head's frame
    already; it is here for the neck's shape. ``hair_lag`` is how far the end of loose hair trails its root.
    """

    joints: Mapping[Joint, JointFrame]
    hand_l: HandShape
    hand_r: HandShape
    head_slide: float
    chest_swell: float
    belly_swell: float
    gaze: tuple[float, float]
    lids: float
    glows: tuple[GlowNow, ...]
    arrows: tuple[ArrowNow, ...]
    props: tuple[PropNow, ...]
    legs: LegOrder
    nearer: Mapping[PaintedPart, float]
    shoes: bool
    mirrored: bool
    hair_lag: Vec3 = (0.0, 0.0, 0.0)
