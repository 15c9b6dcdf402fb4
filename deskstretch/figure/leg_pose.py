"""One leg at an instant, from weighted keys that may steer it in different ways."""

from __future__ import annotations

from math import cos, radians, sin, sqrt
from typing import TYPE_CHECKING, NamedTuple

from deskstretch.core.animation import Joint
from deskstretch.core.poses import LegAngles, LegKneel, LegPlant, LegReach
from deskstretch.figure import kinematics as kin
from deskstretch.figure import skeleton as sk
from deskstretch.figure.angles import bend_of
from deskstretch.figure.blend import mix, mix3, mix_rotations
from deskstretch.figure.skeleton import JointFrame
from deskstretch.figure.vectors import (
    add,
    along,
    matmul,
    place,
    rot_x,
    scale,
    sub,
    transpose,
    turn,
    unit,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskstretch.core.animation import Vec3
    from deskstretch.core.poses import Leg
    from deskstretch.figure.skeleton import Rotation

Frames = dict[Joint, JointFrame]

_LEFT = (Joint.HIP_L, Joint.KNEE_L, Joint.ANKLE_L, Joint.TOE_L)
_RIGHT = (Joint.HIP_R, Joint.KNEE_R, Joint.ANKLE_R, Joint.TOE_R)


class _Solved(NamedTuple):
    """``toes_deg`` bend up against the foot."""

    bones: kin.TwoBones
    foot: Rotation
    toes_deg: float


def solve_leg(legs: Sequence[tuple[Leg, float]], sign: int, frames: Frames) -> None:
    """Put hip, knee, ankle and toes into the frames; the pelvis must be there."""
    hip = kin.hip_at(frames[Joint.ROOT], sign)
    one = _merged(legs)
    if one is not None:
        bones, foot, toes_deg = _solved(one, sign, hip, frames)
    else:
        bones, foot, toes_deg = _between(legs, sign, hip, frames)
    names = _LEFT if sign > 0 else _RIGHT
    frames[names[0]] = JointFrame(hip, bones.upper)
    frames[names[1]] = JointFrame(bones.middle, bones.lower)
    ankle = frames[names[2]] = JointFrame(bones.end, foot)
    ball = place(ankle, (0.0, -sk.ANKLE_HEIGHT, sk.BALL_Z))
    frames[names[3]] = JointFrame(ball, matmul(foot, rot_x(-toes_deg)) if toes_deg else foot)


def _merged(legs: Sequence[tuple[Leg, float]]) -> Leg | None:
    """Legs steered alike as one leg with mixed numbers, else None."""
    first = legs[0][0]
    if len(legs) == 1:
        return first
    match first:
        case LegAngles():
            same = [(leg, w) for leg, w in legs if isinstance(leg, LegAngles)]
            return _mixed_angles(same) if len(same) == len(legs) else None
        case LegPlant():
            planted = [(leg, w) for leg, w in legs if isinstance(leg, LegPlant) and leg.pivot is first.pivot]
            if len(planted) < len(legs):
                return None
            return LegPlant(
                mix3([(leg.pin, w) for leg, w in planted]),
                first.pivot,
                mix([(leg.yaw, w) for leg, w in planted]),
                mix([(leg.pitch, w) for leg, w in planted]),
                mix3([(leg.pole, w) for leg, w in planted]),
            )
        case LegReach():
            reaching = [(leg, w) for leg, w in legs if isinstance(leg, LegReach) and leg.on is first.on]
            if len(reaching) < len(legs):
                return None
            return LegReach(
                mix3([(leg.to, w) for leg, w in reaching]),
                first.on,
                mix3([(leg.pole, w) for leg, w in reaching]),
                mix([(leg.ankle, w) for leg, w in reaching]),
                mix([(leg.foot_turn, w) for leg, w in reaching]),
                mix([(leg.evert, w) for leg, w in reaching]),
                mix([(leg.toes, w) for leg, w in reaching]),
            )
        case LegKneel():
            kneeling = [(leg, w) for leg, w in legs if isinstance(leg, LegKneel)]
            return mixed_kneel(kneeling) if len(kneeling) == len(legs) else None


def mixed_kneel(legs: Sequence[tuple[LegKneel, float]]) -> LegKneel:
    return LegKneel(
        mix3([(leg.kneel, w) for leg, w in legs]),
        mix3([(leg.shin, w) for leg, w in legs]),
        mix([(leg.lean, w) for leg, w in legs]),
        mix([(leg.ankle, w) for leg, w in legs]),
        mix([(leg.foot_turn, w) for leg, w in legs]),
        mix([(leg.evert, w) for leg, w in legs]),
        mix([(leg.toes, w) for leg, w in legs]),
    )


def kneeling_root(leg: LegKneel, sign: int, pelvis: Rotation, root_x: float) -> Vec3:
    """Where the pelvis is over a kneeling leg, given its sideways place."""
    x, y, z = turn(pelvis, (sign * sk.HIP_X, 0.0, 0.0))
    aside = min(abs(root_x + x - leg.kneel[0]), 0.9 * sk.THIGH)
    upright = sqrt(sk.THIGH * sk.THIGH - aside * aside)
    lean = radians(leg.lean)
    return (root_x, leg.kneel[1] + upright * cos(lean) - y, leg.kneel[2] - upright * sin(lean) - z)


def _mixed_angles(legs: Sequence[tuple[LegAngles, float]]) -> LegAngles:
    return LegAngles(
        mix([(leg.flex, w) for leg, w in legs]),
        mix([(leg.abd, w) for leg, w in legs]),
        mix([(leg.rot, w) for leg, w in legs]),
        mix([(leg.knee, w) for leg, w in legs]),
        mix([(leg.ankle, w) for leg, w in legs]),
        mix([(leg.foot_turn, w) for leg, w in legs]),
        mix([(leg.evert, w) for leg, w in legs]),
        mix([(leg.toes, w) for leg, w in legs]),
    )


def _solved(leg: Leg, sign: int, hip: Vec3, frames: Frames) -> _Solved:
    match leg:
        case LegAngles():
            thigh = kin.thigh_of(frames[Joint.ROOT].rotation, sign, leg.flex, leg.abd, leg.rot)
            bones = kin.chain(thigh, hip, sk.THIGH, leg.knee, sk.SHIN)
            return _Solved(
                bones, kin.foot_of(bones.lower, sign, leg.ankle, leg.foot_turn, leg.evert), leg.toes
            )
        case LegPlant():
            ankle = kin.planted_foot(leg, sign)
            bones = kin.two_bones(hip, ankle.origin, sk.THIGH, sk.SHIN, leg.pole, 1)
            return _Solved(bones, ankle.rotation, max(leg.pitch, 0.0))
        case LegReach():
            to = leg.to if leg.on is None else place(frames[leg.on], leg.to)
            bones = kin.two_bones(hip, to, sk.THIGH, sk.SHIN, leg.pole, 1)
            foot = kin.foot_of(bones.lower, sign, leg.ankle, leg.foot_turn, leg.evert)
            return _Solved(bones, foot, leg.toes)
        case LegKneel():
            ankle = along(leg.kneel, unit(leg.shin), sk.SHIN)
            pole = sub(leg.kneel, scale(add(hip, ankle), 0.5))
            bones = kin.two_bones(hip, ankle, sk.THIGH, sk.SHIN, pole, 1)
            foot = kin.foot_of(bones.lower, sign, leg.ankle, leg.foot_turn, leg.evert)
            return _Solved(bones, foot, leg.toes)


def _between(legs: Sequence[tuple[Leg, float]], sign: int, hip: Vec3, frames: Frames) -> _Solved:
    """Between different kinds: joints turn from one to the other, but planted feet stay on the floor."""
    solved = [(_solved(leg, sign, hip, frames), w) for leg, w in legs]
    toes_deg = mix([(one.toes_deg, w) for one, w in solved])
    if all(isinstance(leg, LegPlant) for leg, _ in legs):
        foot = mix_rotations([(one.foot, w) for one, w in solved])
        ankle = mix3([(one.bones.end, w) for one, w in solved])
        pole = mix3([(leg.pole, w) for leg, w in legs if isinstance(leg, LegPlant)])
        return _Solved(kin.two_bones(hip, ankle, sk.THIGH, sk.SHIN, pole, 1), foot, toes_deg)
    pelvis = frames[Joint.ROOT].rotation
    back = transpose(pelvis)
    upper = matmul(pelvis, mix_rotations([(matmul(back, one.bones.upper), w) for one, w in solved]))
    bend = mix([(bend_of(one.bones.upper, one.bones.lower), w) for one, w in solved])
    bones = kin.chain(upper, hip, sk.THIGH, bend, sk.SHIN)
    own = mix_rotations([(matmul(transpose(one.bones.lower), one.foot), w) for one, w in solved])
    return _Solved(bones, matmul(bones.lower, own), toes_deg)
