"""Joint angles read back from a posed figure, however its limbs were steered.

The inverse of ART.md 3's rotations, in its signs and degrees.
"""

from __future__ import annotations

from math import acos, asin, atan2, degrees, hypot
from typing import TYPE_CHECKING, NamedTuple

from deskstretch.core.animation import Joint
from deskstretch.figure import skeleton as sk
from deskstretch.figure.vectors import matmul, rot_x, rot_y, rot_z, transpose, turn

if TYPE_CHECKING:
    from collections.abc import Mapping

    from deskstretch.figure.skeleton import JointFrame, Rotation


class Turn(NamedTuple):
    """Flexion, bend to the left, twist to the left."""

    flex: float
    side: float
    twist: float


class Shoulder(NamedTuple):
    plane: float
    elev: float
    rot: float


class Hip(NamedTuple):
    flex: float
    abd: float
    rot: float


class Wrist(NamedTuple):
    pron: float
    flex: float
    dev: float


class Ankle(NamedTuple):
    up: float
    turn: float
    evert: float


def _between(lower: Rotation, upper: Rotation) -> Rotation:
    return matmul(transpose(lower), upper)


def _clip(v: float) -> float:
    return min(max(v, -1.0), 1.0)


def _turn(r: Rotation, curve_deg: float) -> Turn:
    # of Ry(t) Rz(-s) Rx(f), row 1 is (-sin s, cos s cos f, -cos s sin f); column 0 ends in -sin t cos s
    side = degrees(asin(_clip(r[3])))
    flex = degrees(atan2(-r[5], r[4])) - curve_deg
    return Turn(flex, -side, degrees(atan2(-r[6], r[0])))


def lumbar(joints: Mapping[Joint, JointFrame]) -> Turn:
    return _turn(_between(joints[Joint.ROOT].rotation, joints[Joint.S2].rotation), sk.LUMBAR_CURVE)


def thorax(joints: Mapping[Joint, JointFrame]) -> Turn:
    return _turn(_between(joints[Joint.S2].rotation, joints[Joint.S5].rotation), sk.THORAX_CURVE)


def neck(joints: Mapping[Joint, JointFrame]) -> Turn:
    return _turn(_between(joints[Joint.S5].rotation, joints[Joint.NECK].rotation), sk.NECK_CURVE)


def head(joints: Mapping[Joint, JointFrame]) -> Turn:
    return _turn(_between(joints[Joint.NECK].rotation, joints[Joint.HEAD].rotation), sk.HEAD_CURVE)


def chest_on_pelvis(joints: Mapping[Joint, JointFrame]) -> Turn:
    """All of the spine below the neck at once."""
    curve = sk.LUMBAR_CURVE + sk.THORAX_CURVE
    return _turn(_between(joints[Joint.ROOT].rotation, joints[Joint.S5].rotation), curve)


def shoulder(joints: Mapping[Joint, JointFrame], sign: int) -> Shoulder:
    """``plane`` says nothing where the arm hangs or points straight up."""
    chest = matmul(joints[Joint.S5].rotation, rot_x(-(sk.LUMBAR_CURVE + sk.THORAX_CURVE)))
    r = _between(chest, joints[Joint.SHOULDER_L if sign > 0 else Joint.SHOULDER_R].rotation)
    elev = degrees(acos(_clip(r[4])))
    plane = degrees(atan2(-r[7], -sign * r[1]))
    if plane < -130:
        plane += 360
    phi = -sign * plane
    lifted = matmul(rot_y(phi), matmul(rot_z(sign * elev), rot_y(-phi)))
    about = _between(lifted, r)
    return Shoulder(plane, elev, degrees(atan2(about[2], about[0])) * sign)


def collar(joints: Mapping[Joint, JointFrame], sign: int, shoulder_x: float) -> tuple[float, float]:
    """Elevation and protraction of the collarbone."""
    (ox, oy, oz), r = joints[Joint.S5]
    x, y, z = joints[Joint.SHOULDER_L if sign > 0 else Joint.SHOULDER_R].origin
    x, y, z = x - ox, y - oy, z - oz
    reach = shoulder_x - sk.COLLAR_X
    up = r[1] * x + r[4] * y + r[7] * z - sk.SHOULDER_Y
    ahead = r[2] * x + r[5] * y + r[8] * z - sk.SHOULDER_Z
    return degrees(asin(_clip(up / reach))), degrees(asin(_clip(ahead / reach)))


def bend_of(upper: Rotation, lower: Rotation) -> float:
    """How far a hinge's lower bone is turned about x against the upper one."""
    r7 = upper[2] * lower[1] + upper[5] * lower[4] + upper[8] * lower[7]
    r4 = upper[1] * lower[1] + upper[4] * lower[4] + upper[7] * lower[7]
    return degrees(atan2(r7, r4))


def elbow(joints: Mapping[Joint, JointFrame], sign: int) -> float:
    upper, lower = (Joint.SHOULDER_L, Joint.ELBOW_L) if sign > 0 else (Joint.SHOULDER_R, Joint.ELBOW_R)
    return -bend_of(joints[upper].rotation, joints[lower].rotation)


def wrist(joints: Mapping[Joint, JointFrame], sign: int) -> Wrist:
    """The hand's turn about the forearm, and its bend split into flexion and deviation."""
    forearm, hand = (Joint.ELBOW_L, Joint.WRIST_L) if sign > 0 else (Joint.ELBOW_R, Joint.WRIST_R)
    r = _between(joints[forearm].rotation, joints[hand].rotation)
    twist = atan2(r[2] - r[6], r[0] + r[8])  # about the forearm, the rest is the shortest swing
    x, y, z = turn(rot_y(-degrees(twist)), (-r[1], -r[4], -r[7]))
    aside = hypot(x, z)
    bent = degrees(atan2(aside, -y)) / (aside or 1.0)
    return Wrist(-sign * degrees(twist), -sign * x * bent, z * bent)


def hip(joints: Mapping[Joint, JointFrame], sign: int) -> Hip:
    r = _between(joints[Joint.ROOT].rotation, joints[Joint.HIP_L if sign > 0 else Joint.HIP_R].rotation)
    abd = sign * degrees(asin(_clip(-r[1])))
    flex = -degrees(atan2(r[7], r[4]))
    if flex < -120:
        flex += 360
    return Hip(flex, abd, sign * degrees(atan2(r[2], r[0])))


def knee(joints: Mapping[Joint, JointFrame], sign: int) -> float:
    upper, lower = (Joint.HIP_L, Joint.KNEE_L) if sign > 0 else (Joint.HIP_R, Joint.KNEE_R)
    return bend_of(joints[upper].rotation, joints[lower].rotation)


def ankle(joints: Mapping[Joint, JointFrame], sign: int) -> Ankle:
    shin, foot = (Joint.KNEE_L, Joint.ANKLE_L) if sign > 0 else (Joint.KNEE_R, Joint.ANKLE_R)
    r = _between(joints[shin].rotation, joints[foot].rotation)
    turn = sign * degrees(asin(_clip(r[2])))
    return Ankle(-degrees(atan2(-r[5], r[8])), turn, sign * degrees(atan2(-r[1], r[0])))
