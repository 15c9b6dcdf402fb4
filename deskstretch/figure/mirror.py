"""Left for right: of the poses a movement file gives and of a posed figure."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from deskstretch.core.animation import (
    Anchor,
    ArmAngles,
    ArmReach,
    ArmTouch,
    BodyPart,
    HandAim,
    HandAngles,
    Joint,
    KeyPose,
    LegAngles,
    LegKneel,
    LegPlant,
    LegReach,
    Limbs,
    PaintedPart,
    Surface,
    Trunk,
)
from deskstretch.figure.skeleton import ArrowNow, GlowNow, JointFrame, PosedFigure, PropNow

if TYPE_CHECKING:
    from deskstretch.core.animation import Angles, Arm, Hand, Leg, Vec3
    from deskstretch.figure.skeleton import Rotation


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


def mirror_rotation(r: Rotation) -> Rotation:
    return (r[0], -r[1], -r[2], -r[3], r[4], r[5], -r[6], r[7], r[8])


def mirror_frame(frame: JointFrame) -> JointFrame:
    return JointFrame(mirror_point(frame.origin), mirror_rotation(frame.rotation))


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


def mirror_figure(figure: PosedFigure) -> PosedFigure:
    """The posed figure as a mirror beside it shows it."""
    gaze_left, gaze_up = figure.gaze
    return replace(
        figure,
        joints={OTHER_JOINT[joint]: mirror_frame(frame) for joint, frame in figure.joints.items()},
        hand_l=figure.hand_r,
        hand_r=figure.hand_l,
        gaze=(-gaze_left, gaze_up),
        glows=tuple(
            GlowNow(OTHER_PAINTED[g.part], mirror_point(g.center), g.radius, g.strength) for g in figure.glows
        ),
        arrows=tuple(
            ArrowNow(a.number, tuple(mirror_point(p) for p in a.path), a.opacity) for a in figure.arrows
        ),
        props=tuple(PropNow(p.prop, mirror_frame(p.frame), p.moves) for p in figure.props),
        nearer={OTHER_PAINTED[part]: by for part, by in figure.nearer.items()},
        mirrored=not figure.mirrored,
    )
