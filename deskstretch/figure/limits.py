"""How far and how fast the figure's joints may go.

Ranges: ART.md 3, but the wrist, which a weight-bearing hand bends back to 88 degrees, and the hip, which
a leg laid across the other turns out by 70 to 80 (MOVEMENTS.md). Speeds are those of unhurried movement:
walking turns the knee at 350 to 400 and the hip at 150 to 200 degrees a second (Winter, Biomechanics and
Motor Control of Human Movement, 4th ed. 2009, ch. 3), easy reaching moves the hand at 50 to 150 cm/s
(Flash and Hogan 1985). Nothing in a break is quicker than a walk.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from deskstretch.core.animation import Joint
from deskstretch.figure import angles

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from deskstretch.figure.skeleton import Body, JointFrame


class Range(NamedTuple):
    """The least and the most of one angle, in degrees."""

    least: float
    most: float


class Reading(NamedTuple):
    """One angle of a posed figure beside its range."""

    name: str
    degrees: float
    range: Range


GIVE_DEG = 1.0
"""Ranges are not measured more finely than this."""
SPINE_DEG_S = 90.0
HEAD_DEG_S = 140.0
LIMB_DEG_S = 360.0
HAND_CM_S = 200.0
JOLT_CM_S2 = 1080.0
"""The most a joint may speed up: about 1 g. What jumps speeds up by far more."""

_LUMBAR = {"flexion": Range(-30, 50), "bend": Range(-25, 25), "twist": Range(-16, 16)}
_THORAX = {"flexion": Range(-30, 45), "bend": Range(-35, 35), "twist": Range(-45, 45)}
_NECK = {"flexion": Range(-35, 35), "bend": Range(-25, 25), "twist": Range(-40, 40)}
_HEAD = {"flexion": Range(-25, 25), "bend": Range(-20, 20), "twist": Range(-40, 40)}
_TRUNK = (
    ("lumbar spine", angles.lumbar, _LUMBAR),
    ("thoracic spine", angles.thorax, _THORAX),
    ("neck", angles.neck, _NECK),
    ("head", angles.head, _HEAD),
)
_COLLAR_UP, _COLLAR_AHEAD = Range(-10, 35), Range(-25, 20)
_PLANE, _ELEV, _ARM_ROT = Range(-30, 130), Range(0, 180), Range(-90, 90)
_ELBOW, _PRON, _WRIST, _DEV = Range(0, 150), Range(-88, 88), Range(-88, 80), Range(-30, 20)
_FLEX, _ABD, _HIP_ROT = Range(-30, 140), Range(-20, 50), Range(-45, 80)
_KNEE, _ANKLE, _FOOT_TURN, _EVERT = Range(0, 155), Range(-72, 25), Range(-25, 25), Range(-35, 25)
_PLANE_FROM, _PLANE_TO = 25.0, 155.0
"""Elevations between which the plane of an arm can be told."""


def readings(joints: Mapping[Joint, JointFrame], body: Body) -> Iterator[Reading]:
    """Every angle that has a range."""
    for name, read, ranges in _TRUNK:
        turn = read(joints)
        for direction, value in zip(ranges, turn, strict=True):
            yield Reading(f"{name} {direction}", value, ranges[direction])
    for side, sign in (("left", 1), ("right", -1)):
        yield from _arm(joints, side, sign, body)
        yield from _leg(joints, side, sign)


def _arm(joints: Mapping[Joint, JointFrame], side: str, sign: int, body: Body) -> Iterator[Reading]:
    up, ahead = angles.collar(joints, sign, body.shoulder_x)
    yield Reading(f"{side} collarbone elevation", up, _COLLAR_UP)
    yield Reading(f"{side} collarbone protraction", ahead, _COLLAR_AHEAD)
    arm = angles.shoulder(joints, sign)
    yield Reading(f"{side} arm elevation", arm.elev, _ELEV)
    if _PLANE_FROM < arm.elev < _PLANE_TO and not (arm.elev < 90 and arm.plane < _PLANE.least):
        yield Reading(f"{side} arm plane", arm.plane, _PLANE)
    elif arm.elev < 90 and arm.plane < _PLANE.least:
        # an arm behind the body: extension of the shoulder, 60 degrees
        yield Reading(f"{side} arm behind the body", arm.elev, Range(0, 60))
    yield Reading(f"{side} arm rotation", arm.rot, _ARM_ROT)
    yield Reading(f"{side} elbow", angles.elbow(joints, sign), _ELBOW)
    hand = angles.wrist(joints, sign)
    yield Reading(f"{side} forearm pronation", hand.pron, _PRON)
    yield Reading(f"{side} wrist flexion", hand.flex, _WRIST)
    yield Reading(f"{side} wrist to the thumb", hand.dev, _DEV)


def _leg(joints: Mapping[Joint, JointFrame], side: str, sign: int) -> Iterator[Reading]:
    hip = angles.hip(joints, sign)
    yield Reading(f"{side} hip flexion", hip.flex, _FLEX)
    yield Reading(f"{side} hip abduction", hip.abd, _ABD)
    yield Reading(f"{side} hip rotation", hip.rot, _HIP_ROT)
    yield Reading(f"{side} knee", angles.knee(joints, sign), _KNEE)
    foot = angles.ankle(joints, sign)
    yield Reading(f"{side} ankle", foot.up, _ANKLE)
    yield Reading(f"{side} foot turn", foot.turn, _FOOT_TURN)
    yield Reading(f"{side} foot tilt", foot.evert, _EVERT)


SPINE_JOINTS = (Joint.ROOT, Joint.S1, Joint.S2, Joint.S3, Joint.S4, Joint.S5)
HEAD_JOINTS = (Joint.NECK, Joint.HEAD)


def fastest_turn(joint: Joint) -> float:
    """The most degrees a second a joint's frame may turn against the one below it."""
    if joint in SPINE_JOINTS:
        return SPINE_DEG_S
    return HEAD_DEG_S if joint in HEAD_JOINTS else LIMB_DEG_S
