"""Left for right, of names and of the poses a movement file gives."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from deskstretch.core.animation import BodyPart, Joint, PaintedPart, Surface
from deskstretch.core.poses import (
    Anchor,
    ArmAngles,
    ArmReach,
    ArmTouch,
    HandAim,
    HandAngles,
    KeyPose,
    LegAngles,
    LegKneel,
    LegPlant,
    LegReach,
    Limbs,
    Trunk,
)

if TYPE_CHECKING:
    from deskstretch.core.animation import Vec3
    from deskstretch.core.poses import Angles, Arm, Hand, Leg


def _other_side(name: str) -> str:
    if name.endswith("_l"):
        return name[:-2] + "_r"
    if name.endswith("_r"):
        return name[:-2] + "_l"
    if "left-" in name:
        return name.replace("left-", "right-")
    return name.replace("right-", "left-")


OTHER_JOINT = {joint: Joint(_other_side(joint)) for joint in Joint}
OTHER_SURFACE = {surface: Surface(_other_side(surface)) for surface in Surface}
OTHER_PART = {part: BodyPart(_other_side(part)) for part in BodyPart}
OTHER_PAINTED = {part: PaintedPart(_other_side(part)) for part in PaintedPart}


def mirror_point(p: Vec3) -> Vec3:
    return (-p[0], p[1], p[2])


def mirror_pose(pose: KeyPose) -> KeyPose:
    """The other side's pose."""
    gaze_left, gaze_up = pose.face.gaze
    return KeyPose(
        _mirror_trunk(pose.trunk),
        _mirror_limbs(pose.right),
        _mirror_limbs(pose.left),
        replace(pose.face, gaze=(-gaze_left, gaze_up)),
        None if pose.anchor is None else _mirror_anchor(pose.anchor),
    )


def _mirror_trunk(t: Trunk) -> Trunk:
    def flip(a: Angles) -> Angles:
        return (a[0], -a[1], -a[2])

    return Trunk(
        mirror_point(t.root),
        flip(t.tilt),
        flip(t.lumbar),
        flip(t.thorax),
        flip(t.neck),
        flip(t.head),
        t.head_slide,
    )


def _mirror_anchor(anchor: Anchor) -> Anchor:
    part = anchor.part
    other = OTHER_JOINT[part] if isinstance(part, Joint) else OTHER_PART[part]
    return Anchor(other, mirror_point(anchor.at))


def _mirror_limbs(limbs: Limbs) -> Limbs:
    return Limbs(
        limbs.clav, _mirror_arm(limbs.arm), _mirror_hand(limbs.hand), limbs.fingers, _mirror_leg(limbs.leg)
    )


def _mirror_on(on: Joint | None) -> Joint | None:
    return None if on is None else OTHER_JOINT[on]


def _mirror_arm(arm: Arm) -> Arm:
    match arm:
        case ArmAngles():
            return arm
        case ArmReach():
            lies_on = None if arm.lies_on is None else OTHER_SURFACE[arm.lies_on]
            return ArmReach(mirror_point(arm.to), _mirror_on(arm.on), mirror_point(arm.pole), lies_on)
        case ArmTouch():
            return replace(
                arm,
                surface=OTHER_SURFACE[arm.surface],
                at=mirror_point(arm.at),
                pole=mirror_point(arm.pole),
            )


def _mirror_hand(hand: Hand) -> Hand:
    match hand:
        case HandAngles():
            return hand
        case HandAim():
            palm = None if hand.palm is None else mirror_point(hand.palm)
            return HandAim(mirror_point(hand.fingers), palm, _mirror_on(hand.on))


def _mirror_leg(leg: Leg) -> Leg:
    match leg:
        case LegAngles():
            return leg
        case LegPlant():
            return replace(leg, pin=mirror_point(leg.pin), pole=mirror_point(leg.pole))
        case LegReach():
            return replace(leg, to=mirror_point(leg.to), on=_mirror_on(leg.on), pole=mirror_point(leg.pole))
        case LegKneel():
            return replace(leg, kneel=mirror_point(leg.kneel), shin=mirror_point(leg.shin))
