"""What the limbs of a movement's keys touch by the way they are steered, and what they lean on.

Touching hands, forearms laid down, planted and kneeling legs make contacts by themselves. A limb that
is steered by another part of the body needs that part solved before it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskstretch.core.animation import BodyPart, Contact, Joint, Surface
from deskstretch.core.poses import (
    ArmReach,
    ArmTouch,
    HandAim,
    HandFace,
    KeyPose,
    LegAngles,
    LegKneel,
    LegPlant,
    LegReach,
    Limbs,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskstretch.core.animation import Key
    from deskstretch.core.reading import Table

_FACES = {
    HandFace.PALM: (BodyPart.HAND_L, BodyPart.HAND_R),
    HandFace.FINGERTIPS: (BodyPart.FINGERTIPS_L, BodyPart.FINGERTIPS_R),
}
_FEET = (
    (BodyPart.FOOT_L, BodyPart.TOES_L, BodyPart.HEEL_L, BodyPart.KNEE_L, BodyPart.INSTEP_L),
    (BodyPart.FOOT_R, BodyPart.TOES_R, BodyPart.HEEL_R, BodyPart.KNEE_R, BodyPart.INSTEP_R),
)


def steered_contacts(keys: Sequence[Key]) -> tuple[Contact, ...]:
    """The contacts that touching arms, forearms laid down and planted feet make by themselves."""
    contacts: list[Contact] = []
    for side in (0, 1):
        limbs = [key.pose.left if side == 0 else key.pose.right for key in keys]
        hands: dict[tuple[BodyPart, Surface, bool], list[int]] = {}
        for i, one in enumerate(limbs):
            arm = one.arm
            if isinstance(arm, ArmTouch) and arm.face in _FACES:
                hands.setdefault((_FACES[arm.face][side], arm.surface, arm.slides), []).append(i)
            elif isinstance(arm, ArmReach) and arm.lies_on is not None:
                part = BodyPart.FOREARM_R if side else BodyPart.FOREARM_L
                hands.setdefault((part, arm.lies_on, True), []).append(i)
        contacts += [
            Contact(part, surface, tuple(at), planted=not slides)
            for (part, surface, slides), at in hands.items()
        ]
        contacts += _leg_contacts(limbs, side)
    return tuple(contacts)


def _leg_contacts(limbs: Sequence[Limbs], side: int) -> list[Contact]:
    """What a side's planted and kneeling legs touch the floor with.

    The whole sole where a foot stays flat throughout; else ball and heel, each while it is down.
    """
    planted = [
        (i, one.leg) for i, one in enumerate(limbs) if isinstance(one.leg, LegPlant) and one.leg.pin[1] == 0
    ]
    flat = tuple(i for i, leg in planted if leg.pitch == 0)
    ball = tuple(i for i, leg in planted if leg.pitch >= 0)
    heel = tuple(i for i, leg in planted if leg.pitch <= 0)
    kneeling = tuple(i for i, one in enumerate(limbs) if isinstance(one.leg, LegKneel))
    untucked = tuple(i for i, one in enumerate(limbs) if isinstance(one.leg, LegKneel) and one.leg.toes <= 0)
    sole, toes, back, knee, instep = _FEET[side]
    down = [(sole, flat)] if len(flat) == len(planted) else [(toes, ball), (back, heel)]
    down += [(knee, kneeling), (instep, untucked)]
    return [Contact(part, Surface.FLOOR, at, planted=True) for part, at in down if at]


_ARM_L = frozenset({Joint.SHOULDER_L, Joint.ELBOW_L, Joint.WRIST_L})
_ARM_R = frozenset({Joint.SHOULDER_R, Joint.ELBOW_R, Joint.WRIST_R})
_LEG_L = frozenset({Joint.HIP_L, Joint.KNEE_L, Joint.ANKLE_L, Joint.TOE_L})
_LEG_R = frozenset({Joint.HIP_R, Joint.KNEE_R, Joint.ANKLE_R, Joint.TOE_R})
_ARM_SURFACES_L = frozenset({Surface.SHOULDER_L, Surface.UPPER_ARM_L, Surface.FOREARM_L, Surface.HAND_L})
_ARM_SURFACES_R = frozenset({Surface.SHOULDER_R, Surface.UPPER_ARM_R, Surface.FOREARM_R, Surface.HAND_R})
_ARM_PARTS = ("hand", "fingertips", "forearm", "elbow", "shoulder")
_LEG_PARTS = ("foot", "heel", "toes", "instep", "ankle", "calf", "knee", "thigh")


def arm_leans_on(limbs: Limbs) -> tuple[bool, bool]:
    """Whether an arm and its hand are steered by the left arm, and whether by the right."""
    arm, hand = limbs.arm, limbs.hand
    joints = {arm.on} if isinstance(arm, ArmReach) else set[Joint | None]()
    if isinstance(hand, HandAim):
        joints.add(hand.on)
    surface = arm.surface if isinstance(arm, ArmTouch) else None
    return bool(joints & _ARM_L) or surface in _ARM_SURFACES_L, bool(
        joints & _ARM_R
    ) or surface in _ARM_SURFACES_R


def leg_leans_on(limbs: Limbs) -> tuple[bool, bool]:
    """Whether a leg is steered by the left leg, and whether by the right."""
    on = limbs.leg.on if isinstance(limbs.leg, LegReach) else None
    return on in _LEG_L, on in _LEG_R


def refuse_circles(table: Table, keys: Sequence[Key]) -> None:
    """A limb cannot be steered by itself, nor two by one another, nor a leg by an arm."""
    for name, leans in (("arm", arm_leans_on), ("leg", leg_leans_on)):
        left = [leans(key.pose.left) for key in keys]
        right = [leans(key.pose.right) for key in keys]
        for i, (of_left, of_right) in enumerate(zip(left, right, strict=True)):
            if of_left[0] or of_right[1]:
                table.fault(f"key[{i}].{name}", "it is placed by its own limb", "Place it by another part")
        if any(of_left[1] for of_left in left) and any(of_right[0] for of_right in right):
            table.fault(name, "left and right are placed by one another", "Place one of them by the trunk")
    for i, key in enumerate(keys):
        for leg in (key.pose.left.leg, key.pose.right.leg):
            if isinstance(leg, LegReach) and leg.on in _ARM_L | _ARM_R:
                table.fault(f"key[{i}].leg", "it is placed by an arm", "Place the hand by the leg instead")


def refuse_loose_anchors(table: Table, keys: Sequence[Key]) -> None:
    """The anchored part must be known before the body is moved: trunk, or a leg by angles in all keys."""
    for i, key in enumerate(keys):
        anchor = key.pose.anchor
        if anchor is None:
            continue
        part = anchor.part
        if isinstance(part, Joint):
            arm, leg = part in _ARM_L | _ARM_R, part in _LEG_L | _LEG_R
            left = part in _LEG_L
        else:
            arm, leg = part.endswith(_ARM_PARTS), part.endswith(_LEG_PARTS)
            left = part.startswith("left")
        by_angles = all(isinstance(_leg_of(key.pose, left=left), LegAngles) for key in keys)
        if arm or (leg and not by_angles):
            mend = "Anchor the trunk, or steer that leg by angles in every key"
            table.fault(f"key[{i}].anchor", f"{part} is not known before the body is placed", mend)


def _leg_of(pose: KeyPose, *, left: bool) -> object:
    return pose.left.leg if left else pose.right.leg
