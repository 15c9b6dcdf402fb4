"""From weighted key poses to the frames of every joint.

Numbers of one kind are mixed as numbers. Where a limb changes its kind between keys (swinging free,
then planted), the places it would have in each are mixed and reached for, so every way is smooth.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from deskstretch.core.animation import (
    ArmAngles,
    ArmReach,
    ArmTouch,
    HandAim,
    HandAngles,
    Joint,
    LegAngles,
    LegPlant,
    LegReach,
    Trunk,
)
from deskstretch.figure import kinematics as kin
from deskstretch.figure import skeleton as sk
from deskstretch.figure.contact import LANDMARKS, face_offset, hand_on, wrist_for
from deskstretch.figure.skeleton import JointFrame
from deskstretch.figure.surfaces import BODY, nearest
from deskstretch.figure.vectors import (
    across,
    add,
    along,
    axis_x,
    axis_y,
    axis_z,
    columns,
    cross,
    matmul,
    place,
    rot_x,
    sub,
    turn,
    unit,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from deskstretch.core.animation import Arm, KeyPose, Leg, Limbs, Surface, Vec3
    from deskstretch.figure.skeleton import Body, PropNow, Rotation

Weighted = tuple[tuple["KeyPose", float], ...]
Frames = dict[Joint, JointFrame]

_FOREARM_AT_WRIST = 0.0168
_FOREARM_AT_ELBOW = 0.0245


class Breath(NamedTuple):
    """What breathing adds: degrees of chest extension and collarbone rise."""

    extension_deg: float
    rise_deg: float


class Mix(NamedTuple):
    """The key poses that make up an instant; head and arms may run a little ahead or behind."""

    body: Weighted
    head: Weighted
    arms: Weighted


def mix(pairs: Sequence[tuple[float, float]]) -> float:
    """A weighted sum of (number, weight)."""
    return sum(v * w for v, w in pairs)


def mix3(pairs: Sequence[tuple[Vec3, float]]) -> Vec3:
    """A weighted sum of (vector, weight)."""
    if len(pairs) == 1:
        return pairs[0][0]
    x = y = z = 0.0
    for (a, b, c), w in pairs:
        x += a * w
        y += b * w
        z += c * w
    return (x, y, z)


def solve(parts: Mix, breath: Breath, props_for: Callable[[Frames], Sequence[PropNow]], body: Body) -> Frames:
    """The frames of all joints.

    Args:
        parts: weighted complete poses.
        breath: added to chest and collarbones.
        props_for: the placed props, given the frames known so far.
        body: bone lengths.
    """
    trunk = _mixed_trunk(parts, breath)
    frames = _with_root(trunk, parts.body)
    left = [(pose.left.leg, w) for pose, w in parts.body]
    right = [(pose.right.leg, w) for pose, w in parts.body]
    sides = [(left, 1), (right, -1)]
    if any(isinstance(leg, LegReach) and leg.on is not None and leg.on.endswith("_r") for leg, _ in left):
        sides.reverse()
    for legs, sign in sides:
        _solve_leg(legs, sign, frames)
    props = props_for(frames)
    arms_left = [(pose.left, w) for pose, w in parts.arms]
    arms_right = [(pose.right, w) for pose, w in parts.arms]
    order = [(arms_left, 1), (arms_right, -1)]
    if any(_needs_other_arm(limbs.arm, Joint.SHOULDER_R) for limbs, _ in arms_left):
        order.reverse()
    for limbs, sign in order:
        _ArmSolver(limbs, sign, frames, props, body, breath.rise_deg).solve()
    return frames


def _needs_other_arm(arm: Arm, shoulder: Joint) -> bool:
    chain = {shoulder, *_below(shoulder)}
    match arm:
        case ArmReach():
            return arm.on in chain
        case ArmTouch():
            shape = BODY.get(arm.surface)
            return shape is not None and shape.joint in chain and "shoulder" not in arm.surface
        case ArmAngles():
            return False


def _below(shoulder: Joint) -> tuple[Joint, Joint]:
    return (Joint.ELBOW_L, Joint.WRIST_L) if shoulder is Joint.SHOULDER_L else (Joint.ELBOW_R, Joint.WRIST_R)


def _mixed_trunk(parts: Mix, breath: Breath) -> Trunk:
    body, head = parts.body, parts.head
    thorax = mix3([(p.trunk.thorax, w) for p, w in body])
    return Trunk(
        root=mix3([(p.trunk.root, w) for p, w in body]),
        tilt=mix3([(p.trunk.tilt, w) for p, w in body]),
        lumbar=mix3([(p.trunk.lumbar, w) for p, w in body]),
        thorax=(thorax[0] - breath.extension_deg, thorax[1], thorax[2]),
        neck=mix3([(p.trunk.neck, w) for p, w in head]),
        head=mix3([(p.trunk.head, w) for p, w in head]),
        head_slide=mix([(p.trunk.head_slide, w) for p, w in head]),
    )


def _with_root(trunk: Trunk, body: Weighted) -> Frames:
    """The spine, moved as the anchors ask."""
    if all(pose.anchor is None for pose, _ in body):
        return kin.spine(trunk, trunk.root)
    free = kin.spine(trunk, (0.0, 0.0, 0.0))
    for side, sign in (("left", 1), ("right", -1)):
        legs = [(pose.left.leg if side == "left" else pose.right.leg, w) for pose, w in body]
        if all(isinstance(leg, LegAngles) for leg, _ in legs):
            _solve_leg(legs, sign, free)
    roots: list[tuple[Vec3, float]] = []
    for pose, w in body:
        anchor = pose.anchor
        if anchor is None:
            roots.append((pose.trunk.root, w))
            continue
        if isinstance(anchor.part, Joint):
            now = free[anchor.part].origin
        else:
            mark = LANDMARKS[anchor.part]
            now = place(free[mark.joint], mark.offset)
        roots.append((sub(anchor.at, now), w))
    root = mix3(roots)
    return {joint: JointFrame(add(at, root), r) for joint, (at, r) in free.items()}


# ── legs ────────────────────────────────────────────────────────────────────────────────────────────


class _Foot(NamedTuple):
    ankle: Vec3
    pole: Vec3
    foot: Rotation | None
    toes: float


def _solve_leg(legs: Sequence[tuple[Leg, float]], sign: int, frames: Frames) -> None:
    hip = kin.hip_at(frames[Joint.ROOT], sign)
    one = _mixed_leg(legs)
    if isinstance(one, LegAngles):
        bones, foot, toes = _free_leg(one, sign, hip, frames)
    else:
        goals = [(_foot_goal(leg, sign, hip, frames), w) for leg, w in ([(one, 1.0)] if one else legs)]
        pole = mix3([(goal.pole, w) for goal, w in goals])
        ankle = mix3([(goal.ankle, w) for goal, w in goals])
        bones = kin.two_bones(hip, ankle, sk.THIGH, sk.SHIN, pole, 1)
        rotations: list[tuple[Rotation, float]] = []
        for (goal, w), (leg, _) in zip(goals, [(one, 1.0)] if one else legs, strict=True):
            own = goal.foot
            if own is None and isinstance(leg, LegReach):
                own = kin.foot_of(bones.lower, sign, leg.ankle, leg.foot_turn, leg.evert)
            if own is not None:
                rotations.append((own, w))
        foot = mixed_rotation(rotations)
        toes = mix([(goal.toes, w) for goal, w in goals])
    names = _LEG_LEFT if sign > 0 else _LEG_RIGHT
    frames[names[0]] = JointFrame(hip, bones.upper)
    frames[names[1]] = JointFrame(bones.middle, bones.lower)
    ankle_frame = frames[names[2]] = JointFrame(bones.end, foot)
    ball = place(ankle_frame, (0.0, -sk.ANKLE_HEIGHT, sk.BALL_Z))
    frames[names[3]] = JointFrame(ball, matmul(foot, rot_x(-toes)) if toes else foot)


_LEG_LEFT = (Joint.HIP_L, Joint.KNEE_L, Joint.ANKLE_L, Joint.TOE_L)
_LEG_RIGHT = (Joint.HIP_R, Joint.KNEE_R, Joint.ANKLE_R, Joint.TOE_R)


def _mixed_leg(legs: Sequence[tuple[Leg, float]]) -> Leg | None:
    """One leg where all are of a kind, else None."""
    first = legs[0][0]
    if len(legs) == 1:
        return first
    match first:
        case LegAngles():
            same = [(leg, w) for leg, w in legs if isinstance(leg, LegAngles)]
            if len(same) < len(legs):
                return None
            return LegAngles(
                mix([(leg.flex, w) for leg, w in same]),
                mix([(leg.abd, w) for leg, w in same]),
                mix([(leg.rot, w) for leg, w in same]),
                mix([(leg.knee, w) for leg, w in same]),
                mix([(leg.ankle, w) for leg, w in same]),
                mix([(leg.foot_turn, w) for leg, w in same]),
                mix([(leg.evert, w) for leg, w in same]),
                mix([(leg.toes, w) for leg, w in same]),
            )
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
            return None


def _free_leg(leg: LegAngles, sign: int, hip: Vec3, frames: Frames) -> tuple[kin.TwoBones, Rotation, float]:
    thigh = kin.thigh_of(frames[Joint.ROOT].rotation, sign, leg.flex, leg.abd, leg.rot)
    bones = kin.chain(thigh, hip, sk.THIGH, leg.knee, sk.SHIN)
    return bones, kin.foot_of(bones.lower, sign, leg.ankle, leg.foot_turn, leg.evert), leg.toes


def _foot_goal(leg: Leg, sign: int, hip: Vec3, frames: Frames) -> _Foot:
    match leg:
        case LegPlant():
            ankle = kin.planted_foot(leg, sign)
            return _Foot(ankle.origin, unit(leg.pole), ankle.rotation, max(leg.pitch, 0.0))
        case LegReach():
            to = leg.to if leg.on is None else place(frames[leg.on], leg.to)
            return _Foot(to, unit(leg.pole), None, leg.toes)
        case LegAngles():
            bones, foot, toes = _free_leg(leg, sign, hip, frames)
            return _Foot(bones.end, axis_z(bones.upper), foot, toes)


def mixed_rotation(rotations: Sequence[tuple[Rotation, float]]) -> Rotation:
    """The rotation whose axes lie along the weighted sums."""
    if len(rotations) == 1:
        return rotations[0][0]
    y = unit(mix3([(axis_y(r), w) for r, w in rotations]))
    x = across(mix3([(axis_x(r), w) for r, w in rotations]), y)
    return columns(x, y, cross(x, y))


# ── arms ────────────────────────────────────────────────────────────────────────────────────────────


class _Goal(NamedTuple):
    wrist: Vec3
    pole: Vec3
    hand: Rotation | None


class _ArmSolver:
    """One arm at one instant."""

    def __init__(
        self,
        limbs: Sequence[tuple[Limbs, float]],
        sign: int,
        frames: Frames,
        props: Sequence[PropNow],
        body: Body,
        rise_deg: float,
    ) -> None:
        self._limbs = limbs
        self._sign = sign
        self._frames = frames
        self._props = props
        self._chest = frames[Joint.S5].rotation
        elevation = mix([(one.clav[0], w) for one, w in limbs]) + rise_deg
        elevation += mix(
            [(kin.auto_elevation(one.arm.elev), w) for one, w in limbs if isinstance(one.arm, ArmAngles)]
        )
        protraction = mix([(one.clav[1], w) for one, w in limbs])
        self._shoulder = kin.shoulder_at(frames[Joint.S5], sign, (elevation, protraction), body)

    def solve(self) -> None:
        """Put shoulder, elbow and wrist into the frames."""
        arms = [(one.arm, one, w) for one, w in self._limbs]
        free = [(arm, w) for arm, _, w in arms if isinstance(arm, ArmAngles)]
        if len(free) == len(arms):
            bones = self._free(free)
            goals: list[tuple[_Goal | None, float]] = [(None, w) for _, w in free]
        else:
            merged = self._merged_touch()
            targets = [(merged, 1.0)] if merged else [(self._goal(one), w) for _, one, w in arms]
            goals = list(targets)
            wrist = mix3([(goal.wrist, w) for goal, w in targets])
            pole = mix3([(goal.pole, w) for goal, w in targets])
            bones = kin.two_bones(self._shoulder, wrist, sk.UPPER_ARM, sk.FOREARM, pole, -1)
        names = _ARM_LEFT if self._sign > 0 else _ARM_RIGHT
        self._frames[names[0]] = JointFrame(self._shoulder, bones.upper)
        self._frames[names[1]] = JointFrame(bones.middle, bones.lower)
        self._frames[names[2]] = JointFrame(bones.end, self._hand(goals, bones.lower))

    def _free(self, arms: Sequence[tuple[ArmAngles, float]]) -> kin.TwoBones:
        arm = arms[0][0]
        if len(arms) > 1:
            arm = ArmAngles(
                mix([(a.plane, w) for a, w in arms]),
                mix([(a.elev, w) for a, w in arms]),
                mix([(a.rot, w) for a, w in arms]),
                mix([(a.elbow, w) for a, w in arms]),
                0.0,
            )
        return self._forward(arm)

    def _forward(self, arm: ArmAngles) -> kin.TwoBones:
        upper = kin.upper_arm(self._chest, self._sign, arm.plane, arm.elev, arm.rot)
        return kin.chain(upper, self._shoulder, sk.UPPER_ARM, -arm.elbow, sk.FOREARM)

    def _world_pole(self, pole: Vec3) -> Vec3:
        return unit(turn(self._frames[Joint.S4].rotation, pole))

    def _goal(self, limbs: Limbs) -> _Goal:
        """Where one key alone would have the wrist, the elbow's direction and, if aimed, the hand."""
        arm = limbs.arm
        match arm:
            case ArmAngles():
                bones = self._forward(arm)
                z = axis_z(bones.upper)
                return _Goal(bones.end, (-z[0], -z[1], -z[2]), self._aim(limbs, None))
            case ArmReach():
                to = arm.to if arm.on is None else place(self._frames[arm.on], arm.to)
                pole = self._world_pole(arm.pole)
                if arm.forearm_on is not None:
                    to, pole = self._lay_down(to, pole, arm.forearm_on)
                return _Goal(to, pole, self._aim(limbs, None))
            case ArmTouch():
                return self._touch(arm, limbs)

    def _lay_down(self, to: Vec3, pole: Vec3, surface: Surface) -> tuple[Vec3, Vec3]:
        """Wrist and elbow against a flat surface."""
        found = nearest(surface, to, self._frames, self._props)
        if found is None:
            return to, pole
        wrist = along(found.point, found.normal, _FOREARM_AT_WRIST)
        level = along(found.point, found.normal, _FOREARM_AT_ELBOW)
        return wrist, kin.elbow_on_plane(self._shoulder, wrist, pole, level, found.normal)

    def _touch(self, arm: ArmTouch, limbs: Limbs) -> _Goal:
        shape = BODY.get(arm.surface)
        near = arm.at if shape is None else place(self._frames[shape.joint], arm.at)
        pole = self._world_pole(arm.pole)
        found = nearest(arm.surface, near, self._frames, self._props)
        if found is None:
            return _Goal(near, pole, self._aim(limbs, None))
        hand = self._aim(limbs, (arm, found.normal))
        if hand is None:
            return _Goal(near, pole, None)
        offset = face_offset(self._sign, arm.face, limbs.fingers.curl)
        return _Goal(wrist_for(found.point, hand, offset), pole, hand)

    def _aim(self, limbs: Limbs, touching: tuple[ArmTouch, Vec3] | None) -> Rotation | None:
        hand = limbs.hand
        if isinstance(hand, HandAngles):
            return None
        frame = None if hand.on is None else self._frames[hand.on].rotation
        fingers = hand.fingers if frame is None else turn(frame, hand.fingers)
        palm = hand.palm if frame is None or hand.palm is None else turn(frame, hand.palm)
        if touching is not None:
            arm, normal = touching
            return hand_on(self._sign, arm.face, normal, fingers, palm)
        return kin.aimed_hand(self._sign, fingers, palm or (0.0, -1.0, 0.0))

    def _merged_touch(self) -> _Goal | None:
        """Keys that touch the same surface slide along it: mix the places, then lay the hand down once."""
        first = self._limbs[0][0]
        if not (isinstance(first.arm, ArmTouch) and isinstance(first.hand, HandAim)) or len(self._limbs) == 1:
            return None
        arms: list[tuple[ArmTouch, float]] = []
        hands: list[tuple[HandAim, float]] = []
        for one, w in self._limbs:
            if not (isinstance(one.arm, ArmTouch) and isinstance(one.hand, HandAim)):
                return None
            if one.arm.surface is not first.arm.surface or one.arm.face is not first.arm.face:
                return None
            if one.hand.on is not first.hand.on or (one.hand.palm is None) != (first.hand.palm is None):
                return None
            arms.append((one.arm, w))
            hands.append((one.hand, w))
        palms = [(hand.palm, w) for hand, w in hands if hand.palm is not None]
        fingers = first.fingers
        curl = mix([(one.fingers.curl, w) for one, w in self._limbs])
        limbs = first.__class__(
            first.clav,
            ArmTouch(
                first.arm.surface,
                mix3([(arm.at, w) for arm, w in arms]),
                first.arm.face,
                mix3([(arm.pole, w) for arm, w in arms]),
            ),
            HandAim(
                mix3([(hand.fingers, w) for hand, w in hands]), mix3(palms) if palms else None, first.hand.on
            ),
            fingers.__class__(curl, fingers.thumb, fingers.spread),
            first.leg,
        )
        return self._goal(limbs)

    def _hand(self, goals: Sequence[tuple[_Goal | None, float]], forearm: Rotation) -> Rotation:
        if len(goals) < len(self._limbs) and goals[0][0] is not None and goals[0][0].hand is not None:
            return goals[0][0].hand
        angled = [(one.hand, one.arm, w) for one, w in self._limbs if isinstance(one.hand, HandAngles)]
        if len(angled) == len(self._limbs):
            pron = mix([(arm.pron, w) for _, arm, w in angled if isinstance(arm, ArmAngles)])
            flex = mix([(hand.flex, w) for hand, _, w in angled])
            return kin.hand_of(forearm, self._sign, pron, flex, mix([(h.dev, w) for h, _, w in angled]))
        rotations: list[tuple[Rotation, float]] = []
        for (one, w), (goal, _) in zip(self._limbs, goals, strict=True):
            own = goal.hand if goal is not None else self._aim(one, None)
            if own is None and isinstance(one.hand, HandAngles):
                pron = one.arm.pron if isinstance(one.arm, ArmAngles) else 0.0
                own = kin.hand_of(forearm, self._sign, pron, one.hand.flex, one.hand.dev)
            if own is not None:
                rotations.append((own, w))
        return mixed_rotation(rotations)


_ARM_LEFT = (Joint.SHOULDER_L, Joint.ELBOW_L, Joint.WRIST_L)
_ARM_RIGHT = (Joint.SHOULDER_R, Joint.ELBOW_R, Joint.WRIST_R)
