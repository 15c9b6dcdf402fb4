"""From weighted key poses to the frames of every joint: trunk, anchor, legs, props, arms.

Numbers of one kind are mixed as numbers, so that a sliding hand slides and a planted foot stays. Where
a limb changes its kind between keys (free, then touching), its joints turn from one to the other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from deskstretch.core.animation import Joint
from deskstretch.core.poses import LegAngles, LegKneel, Trunk
from deskstretch.core.steering import arm_leans_on, leg_leans_on
from deskstretch.figure import kinematics as kin
from deskstretch.figure.arm_pose import ArmSolver
from deskstretch.figure.blend import mix, mix3
from deskstretch.figure.contact import LANDMARKS
from deskstretch.figure.leg_pose import kneeling_root, mixed_kneel, solve_leg
from deskstretch.figure.skeleton import JointFrame
from deskstretch.figure.vectors import add, place, sub

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from deskstretch.core.animation import Vec3
    from deskstretch.core.poses import Anchor, KeyPose
    from deskstretch.figure.skeleton import Body, PropNow, Rotation

    Weighted = tuple[tuple[KeyPose, float], ...]

Frames = dict[Joint, JointFrame]


class Breath(NamedTuple):
    """What breathing adds: degrees of chest extension and collarbone rise."""

    extension_deg: float
    rise_deg: float


class Mix(NamedTuple):
    """The key poses that make up an instant; head and arms may run a little ahead or behind."""

    body: Weighted
    head: Weighted
    arms: Weighted


def solve(parts: Mix, breath: Breath, props_for: Callable[[Frames], Sequence[PropNow]], body: Body) -> Frames:
    """The frames of all joints.

    Args:
        parts: weighted complete poses.
        breath: added to chest and collarbones.
        props_for: the placed props, given the frames known so far.
        body: bone lengths.
    """
    frames = _rooted(_mixed_trunk(parts, breath), parts.body)
    legs = [
        ([(pose.left.leg, w) for pose, w in parts.body], 1),
        ([(pose.right.leg, w) for pose, w in parts.body], -1),
    ]
    if any(leg_leans_on(pose.left)[1] for pose, _ in parts.body):
        legs.reverse()
    for steered, sign in legs:
        solve_leg(steered, sign, frames)
    arms = [
        ([(pose.left, w) for pose, w in parts.arms], 1),
        ([(pose.right, w) for pose, w in parts.arms], -1),
    ]
    if any(arm_leans_on(pose.left)[1] for pose, _ in parts.arms):
        arms.reverse()
    props = props_for(frames)
    for limbs, sign in arms:
        ArmSolver(limbs, sign, frames, props, body, breath.rise_deg).solve()
    return frames


def _mixed_trunk(parts: Mix, breath: Breath) -> Trunk:
    body = [(pose.trunk, w) for pose, w in parts.body]
    head = [(pose.trunk, w) for pose, w in parts.head]
    flex, side, twist = mix3([(t.thorax, w) for t, w in body])
    return Trunk(
        root=mix3([(t.root, w) for t, w in body]),
        tilt=mix3([(t.tilt, w) for t, w in body]),
        lumbar=mix3([(t.lumbar, w) for t, w in body]),
        thorax=(flex - breath.extension_deg, side, twist),
        neck=mix3([(t.neck, w) for t, w in head]),
        head=mix3([(t.head, w) for t, w in head]),
        head_slide=mix([(t.head_slide, w) for t, w in head]),
    )


def _rooted(trunk: Trunk, body: Weighted) -> Frames:
    """The spine, with its root where anchors and kneeling legs want it."""
    if all(pose.anchor is None for pose, _ in body):
        kneeling = [_kneeling(pose) for pose, _ in body]
        if not any(kneeling):
            return kin.spine(trunk, trunk.root)
        frames = kin.spine(trunk, trunk.root)
        root = _over_knees(trunk, body, frames[Joint.ROOT].rotation)
    else:
        frames = kin.spine(trunk, (0.0, 0.0, 0.0))
        root = _at_anchors(body, dict(frames))
    shift = sub(root, frames[Joint.ROOT].origin)
    return {joint: JointFrame(add(at, shift), r) for joint, (at, r) in frames.items()}


def _kneeling(pose: KeyPose) -> bool:
    return isinstance(pose.left.leg, LegKneel) or isinstance(pose.right.leg, LegKneel)


def _over_knees(trunk: Trunk, body: Weighted, pelvis: Rotation) -> Vec3:
    """The root over the knees; a pose that does not kneel has its own."""
    roots: list[Vec3] = []
    for sign in (1, -1):
        legs = [(pose.left.leg if sign > 0 else pose.right.leg, w) for pose, w in body]
        kneeling = [(leg, w) for leg, w in legs if isinstance(leg, LegKneel)]
        if len(kneeling) == len(legs):
            roots.append(kneeling_root(mixed_kneel(kneeling), sign, pelvis, trunk.root[0]))
    if roots:
        return mix3([(root, 1 / len(roots)) for root in roots])
    each: list[tuple[Vec3, float]] = []
    for pose, w in body:
        own = [
            kneeling_root(leg, sign, pelvis, pose.trunk.root[0])
            for leg, sign in ((pose.left.leg, 1), (pose.right.leg, -1))
            if isinstance(leg, LegKneel)
        ]
        each.append((mix3([(root, 1 / len(own)) for root in own]) if own else pose.trunk.root, w))
    return mix3(each)


def _at_anchors(body: Weighted, free: Frames) -> Vec3:
    """The root that puts every anchor's part in its place; ``free`` is the spine with its root at nothing."""
    for sign in (1, -1):
        legs = [(pose.left.leg if sign > 0 else pose.right.leg, w) for pose, w in body]
        if all(isinstance(leg, LegAngles) for leg, _ in legs):
            solve_leg(legs, sign, free)
    return mix3(
        [(pose.trunk.root if pose.anchor is None else _anchored(pose.anchor, free), w) for pose, w in body]
    )


def _anchored(anchor: Anchor, free: Frames) -> Vec3:
    """Where the root goes for an anchor, given the frames of a body whose root is at nothing."""
    if isinstance(anchor.part, Joint):
        return sub(anchor.at, free[anchor.part].origin)
    mark = LANDMARKS[anchor.part]
    return sub(anchor.at, place(free[mark.joint], mark.offset))
