"""Reading one complete pose, every number within the ranges of ART.md 3."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from deskstretch.core.animation import BodyPart, Joint, Surface
from deskstretch.core.layering import ARM_KINDS, HAND_KINDS, LEG_KINDS, LIMBS, kind_of
from deskstretch.core.poses import (
    Anchor,
    ArmAngles,
    ArmReach,
    ArmTouch,
    Face,
    Fingers,
    HandAim,
    HandAngles,
    HandFace,
    KeyPose,
    LegAngles,
    LegKneel,
    LegPlant,
    LegReach,
    Limbs,
    Pivot,
    Trunk,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskstretch.core.animation import Vec3
    from deskstretch.core.poses import Arm, Hand, Leg
    from deskstretch.core.reading import Table

Bounds = tuple[float, float]

# The ranges of ART.md 3, as far as a file can break them by a single number.
TILT: tuple[Bounds, ...] = ((-180, 180), (-100, 100), (-180, 180))
LUMBAR: tuple[Bounds, ...] = ((-30, 50), (-25, 25), (-16, 16))
THORAX: tuple[Bounds, ...] = ((-30, 45), (-35, 35), (-45, 45))
NECK: tuple[Bounds, ...] = ((-35, 35), (-25, 25), (-40, 40))
HEAD: tuple[Bounds, ...] = ((-25, 25), (-20, 20), (-40, 40))
CLAV: tuple[Bounds, ...] = ((-10, 35), (-25, 20))
HEAD_SLIDE = 0.018
_SHORTEST_DIRECTION = 0.01


def read_pose(table: Table) -> KeyPose:
    return KeyPose(
        Trunk(
            root=table.vector("root"),
            tilt=_angles(table, "tilt", TILT),
            lumbar=_angles(table, "lumbar", LUMBAR),
            thorax=_angles(table, "thorax", THORAX),
            neck=_angles(table, "neck", NECK),
            head=_angles(table, "head", HEAD),
            head_slide=table.number("head_slide", -HEAD_SLIDE, HEAD_SLIDE),
        ),
        _read_limbs(table, "_l", 1),
        _read_limbs(table, "_r", -1),
        _read_face(table),
        _read_anchor(table.table("anchor")) if table.raw().get("anchor") else None,
    )


def _angles(table: Table, key: str, bounds: Sequence[Bounds]) -> tuple[float, float, float]:
    flex, side, twist = table.numbers(key, bounds)
    return (flex, side, twist)


def _read_face(table: Table) -> Face:
    left, up = table.numbers("gaze", [(-40, 40), (-40, 40)])
    return Face((left, up), table.number("lids", 0, 1))


def _read_anchor(table: Table) -> Anchor:
    name = table.text("part")
    part = Joint(name) if name in set(Joint) else table.choice("part", BodyPart)
    anchor = Anchor(part, table.vector("at"))
    table.finish()
    return anchor


def _read_limbs(table: Table, side: str, sign: int) -> Limbs:
    clav = table.numbers("clav" + side, CLAV)
    arm_table, hand_table, leg_table = (table.table(name + side) for name in LIMBS)
    arm = _read_arm(arm_table, sign)
    hand, fingers = _read_hand(hand_table, touching=isinstance(arm, ArmTouch))
    return Limbs((clav[0], clav[1]), arm, hand, fingers, _read_leg(leg_table, sign))


def _direction(table: Table, key: str, default: Vec3 | None = None) -> Vec3:
    v = table.vector(key, default)
    if math.hypot(*v) < _SHORTEST_DIRECTION:
        table.fault(key, "it points nowhere", "Give a direction, such as [0, 0, 1]")
        return (0.0, 0.0, 1.0)
    return v


def _alike(a: Vec3, b: Vec3) -> bool:
    """Whether two directions lie in one line, or nearly."""
    together = sum(x * y for x, y in zip(a, b, strict=True))
    return abs(together) > 0.98 * math.hypot(*a) * math.hypot(*b)


def _side(sign: int, v: Vec3) -> Vec3:
    return (v[0] * sign, v[1], v[2])


def _read_arm(table: Table, sign: int) -> Arm:
    pole: Vec3 = _side(sign, (0.5, -0.6, -0.7))
    arm: Arm
    match kind_of(ARM_KINDS, table.raw()):
        case "touch":
            arm = ArmTouch(
                table.choice("touch", Surface),
                table.vector("at"),
                table.choice("face", HandFace, HandFace.PALM),
                _direction(table, "pole", pole),
                table.flag("slides", default=False),
            )
        case "reach":
            arm = ArmReach(
                table.vector("to"),
                table.choice("on", Joint) if "on" in table else None,
                _direction(table, "pole", pole),
                table.choice("lies_on", Surface) if "lies_on" in table else None,
            )
        case _:
            arm = ArmAngles(
                table.number("plane", -30, 130, 0),
                table.number("elev", -60, 180, 0),
                table.number("rot", -90, 90, 0),
                table.number("elbow", 0, 150, 0),
                table.number("pron", -88, 88, 0),
            )
    table.finish()
    return arm


def _read_hand(table: Table, *, touching: bool) -> tuple[Hand, Fingers]:
    fingers = Fingers(
        table.number("curl", -20, 90, 18),
        table.number("thumb", -20, 70, 25),
        table.number("spread", 0, 25, 3),
    )
    hand: Hand
    if kind_of(HAND_KINDS, table.raw()) == "aim":
        palm = _direction(table, "palm") if "palm" in table else None
        on = table.choice("on", Joint) if "on" in table else None
        fingers_to = _direction(table, "fingers")
        if palm is not None and _alike(fingers_to, palm):
            table.fault("palm", "it looks where the fingers point", "Turn one of them across")
        hand = HandAim(fingers_to, palm, on)
    else:
        hand = HandAngles(table.number("flex", -80, 80, 0), table.number("dev", -30, 20, 0))
        if touching:
            table.fault("fingers", "a hand that touches needs a direction", "Say where the fingers point")
    table.finish()
    return hand, fingers


def _read_leg(table: Table, sign: int) -> Leg:
    leg: Leg
    match kind_of(LEG_KINDS, table.raw()):
        case "plant":
            yaw = table.number("yaw", -60, 90, 9)
            ahead: Vec3 = (sign * math.sin(math.radians(yaw)), 0.05, math.cos(math.radians(yaw)))
            leg = LegPlant(
                table.vector("pin"),
                table.choice("pivot", Pivot, Pivot.ANKLE),
                yaw,
                table.number("pitch", -45, 75, 0),
                _direction(table, "pole", ahead),
            )
        case "reach":
            leg = LegReach(
                table.vector("to"),
                table.choice("on", Joint) if "on" in table else None,
                _direction(table, "pole", (0.0, 0.1, 1.0)),
                *_foot(table),
            )
        case "kneel":
            leg = LegKneel(
                table.vector("kneel"),
                _direction(table, "shin", (0.0, -0.07, -1.0)),
                table.number("lean", -60, 110, 0),
                *_foot(table),
            )
        case _:
            leg = LegAngles(
                table.number("flex", -30, 140, 0),
                table.number("abd", -20, 50, 0),
                table.number("rot", -45, 80, 0),
                table.number("knee", 0, 155, 0),
                *_foot(table),
            )
    table.finish()
    return leg


def _foot(table: Table) -> tuple[float, float, float, float]:
    return (
        table.number("ankle", -72, 25, 0),
        table.number("foot_turn", -25, 25, 4),
        table.number("evert", -35, 25, 0),
        table.number("toes", -20, 75, 0),
    )
