"""The motion part of a movement file: base, pose, keys, camera, glow, arrows, props, contacts.

Every key is base + ``[pose]`` + its own overrides, with all defaults resolved here: a key that lacks
a field its neighbour has would make a jump.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING, cast

from deskstretch.core.animation import (
    Anchor,
    Animation,
    Arm,
    ArmAngles,
    ArmReach,
    ArmTouch,
    Arrow,
    Base,
    BodyPart,
    Breathing,
    Camera,
    Contact,
    Ease,
    Face,
    Fingers,
    Follow,
    Glow,
    Hand,
    HandAim,
    HandAngles,
    HandFace,
    Joint,
    Key,
    KeyPose,
    Leg,
    LegAngles,
    LegKneel,
    LegOrder,
    LegPlant,
    LegReach,
    Limbs,
    OrderHint,
    PaintedPart,
    Pivot,
    Prop,
    PropKind,
    Surface,
    Trunk,
)
from deskstretch.core.bases import BASES
from deskstretch.core.mirror import mirror_pose
from deskstretch.core.reading import Faults, Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from deskstretch.core.animation import Vec3

Raw = dict[str, object]
Bounds = tuple[float, float]

MOST_KEYS = 24
MOST_SECONDS = 120.0

# The ranges of ART.md 3, as far as a file can break them by a single number.
TILT: tuple[Bounds, ...] = ((-180, 180), (-100, 100), (-180, 180))
LUMBAR: tuple[Bounds, ...] = ((-30, 50), (-25, 25), (-16, 16))
THORAX: tuple[Bounds, ...] = ((-30, 45), (-35, 35), (-45, 45))
NECK: tuple[Bounds, ...] = ((-35, 35), (-25, 25), (-40, 40))
HEAD: tuple[Bounds, ...] = ((-25, 25), (-20, 20), (-40, 40))
CLAV: tuple[Bounds, ...] = ((-10, 35), (-25, 20))
HEAD_SLIDE = 0.018

_LIMBS = ("arm", "hand", "leg")
_BOTH = (*_LIMBS, "clav")
_VECTORS = ("to", "pole", "at", "pin", "fingers", "palm", "kneel", "shin")
_ARM_KINDS = {
    "touch": {"touch", "at", "face", "slides"},
    "reach": {"to", "on", "lies_on"},
    "angles": {"plane", "elev", "rot", "elbow", "pron"},
}
_LEG_KINDS = {
    "plant": {"pin", "pivot", "yaw", "pitch"},
    "reach": {"to", "on"},
    "kneel": {"kneel", "shin", "lean"},
    "angles": {"flex", "abd", "rot", "knee"},
}
_HAND_KINDS = {"aim": {"fingers", "palm", "on"}, "angles": {"flex", "dev"}}
_KINDS = {"arm": _ARM_KINDS, "leg": _LEG_KINDS, "hand": _HAND_KINDS}
_FINGER_KEYS = {"curl", "thumb", "spread"}
_POSE_KEYS = (
    "root", "tilt", "lumbar", "thorax", "neck", "head", "head_slide", "gaze", "lids", "anchor",
    *(name + side for name in _BOTH for side in ("", "_l", "_r")),
)  # fmt: skip


def read_animation(table: Table, faults: Faults) -> Animation:
    """The motion of a movement; with faults noted where it is wrong."""
    base = table.choice("base", Base)
    start = _layered(BASES[base], {})
    before = len(faults.found)
    common = table.table("pose", needed=False)
    _refuse_unknown(common, _POSE_KEYS)
    start = _layered(start, common.raw())
    _read_pose(Table(start, faults, "pose"))
    sound = len(faults.found) == before

    glows = tuple(_read_glow(t) for t in table.tables("glow", 6))
    props = tuple(_read_prop(t) for t in table.tables("prop", 6))
    keys = _read_keys(table, start, len(glows), len(props), faults if sound else Faults(faults.file))
    contacts = _read_contacts(table, len(keys))
    default_legs = LegOrder.UNDER if base is Base.STAND else LegOrder.OVER
    legs, order = _read_order(table.table("order", needed=False), default_legs)
    follow = table.table("follow", needed=False)
    breathing = table.table("breathing", needed=False)
    animation = Animation(
        base=base,
        shoes=table.flag("shoes", default=True),
        camera=_read_camera(table.table("camera")),
        props=props,
        legs=legs,
        order=order,
        glows=glows,
        arrows=tuple(_read_arrow(t, len(keys)) for t in table.tables("arrow", 8)),
        contacts=(*contacts, *_steered_contacts(keys)),
        follow=Follow(follow.number("head", -0.4, 0.4, 0.06), follow.number("arms", -0.3, 0.3, 0.0)),
        breathing=Breathing(
            breathing.number("chest", 0, 4, 1),
            breathing.number("belly", 0, 12, 1),
            breathing.number("lift", 0, 3, 1),
        ),
        keys=keys,
    )
    follow.finish()
    breathing.finish()
    return animation


# ── scene ───────────────────────────────────────────────────────────────────────────────────────────


def _read_camera(table: Table) -> Camera:
    center = table.numbers("center", [(-1.5, 1.5)] * 2)
    camera = Camera(
        yaw_deg=table.number("yaw", -180, 180),
        pitch_deg=table.number("pitch", -10, 60),
        center=(center[0], center[1]),
        span=table.number("span", 0.3, 2.5),
        crop=table.flag("crop", default=False),
    )
    table.finish()
    return camera


def _read_glow(table: Table) -> Glow:
    glow = Glow(
        table.choice("part", PaintedPart),
        table.choice("joint", Joint),
        table.vector("at", (0.0, 0.0, 0.0), 0.4),
        table.number("radius", 0.02, 0.4),
    )
    table.finish()
    return glow


PROP_HOME: dict[PropKind, Vec3] = {
    PropKind.CHAIR: (0.0, 0.0, 0.0),
    PropKind.DESK: (0.3275, 0.0, 0.01),
    PropKind.WALL: (0.0, 0.0, -0.085),
    PropKind.DOORWAY: (0.0, 0.0, 0.0),
    PropKind.MAT: (0.0, 0.0, 0.12),
    PropKind.ROLLER: (0.0, 0.056, 0.0),
    PropKind.BALL: (0.0, 0.020, 0.0),
    PropKind.BACKPACK: (0.0, 0.13, 0.0),
}
"""Where each prop's origin stands when the file does not say (ART.md 6)."""


def _read_prop(table: Table) -> Prop:
    kind = table.choice("kind", PropKind)
    prop = Prop(
        kind=kind,
        at=table.vector("at", PROP_HOME[kind], 2.0),
        turn_deg=table.number("turn", -360, 360, 0.0),
        on=table.choice("on", Joint) if "on" in table else None,
        height=table.number("height", 0.2, 0.8) if "height" in table else None,
        length=table.number("length", 0.3, 1.6) if "length" in table else None,
    )
    table.finish()
    return prop


def _read_arrow(table: Table, keys: int) -> Arrow:
    points = table.points("path", 2, 12)
    arrow = Arrow(table.whole("from", 0, max(keys - 1, 0)), table.whole("to", 0, max(keys - 1, 0)), points)
    if arrow.from_key == arrow.to_key:
        table.fault("to", "it is the key the arrow starts from", "Name the key it leads to")
    table.finish()
    return arrow


def _read_order(table: Table, default: LegOrder) -> tuple[LegOrder, tuple[OrderHint, ...]]:
    legs = table.choice("legs", LegOrder, default)
    hints = tuple(OrderHint(part, table.number(part, -1, 1)) for part in PaintedPart if part in table)
    if table.raw():
        table.finish()
    return legs, hints


def _read_contacts(table: Table, keys: int) -> tuple[Contact, ...]:
    found: list[Contact] = []
    for one in table.tables("contact", 16):
        parts = one.choices("parts", BodyPart)
        surface = one.choice("on", Surface)
        slides = one.flag("slides", default=False)
        at_keys = one.wholes("keys", 0, max(keys - 1, 0)) if "keys" in one else tuple(range(keys))
        one.finish()
        found += [Contact(part, surface, at_keys, not slides) for part in parts]
    return tuple(found)


_FACES = {
    HandFace.PALM: (BodyPart.HAND_L, BodyPart.HAND_R),
    HandFace.FINGERTIPS: (BodyPart.FINGERTIPS_L, BodyPart.FINGERTIPS_R),
}
_FEET = (
    (BodyPart.FOOT_L, BodyPart.TOES_L, BodyPart.HEEL_L, BodyPart.KNEE_L, BodyPart.INSTEP_L),
    (BodyPart.FOOT_R, BodyPart.TOES_R, BodyPart.HEEL_R, BodyPart.KNEE_R, BodyPart.INSTEP_R),
)


def _steered_contacts(keys: Sequence[Key]) -> tuple[Contact, ...]:
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


# ── keys ────────────────────────────────────────────────────────────────────────────────────────────


def _read_keys(table: Table, start: Raw, glows: int, props: int, faults: Faults) -> tuple[Key, ...]:
    keys: list[Key] = []
    tables = table.tables("key", MOST_KEYS)
    if len(tables) < 2:
        table.fault("key", f"there are {len(tables)} keys", "Give a movement at least two [[key]]")
    for i, one in enumerate(tables):
        _refuse_unknown(one, ("move", "hold", "ease", "glow", "props", *_POSE_KEYS))
        own = one.raw()
        path = f"key[{i}]"
        pose = _read_pose(
            Table(_layered(start, {k: v for k, v in own.items() if k in _POSE_KEYS}), faults, path)
        )
        timing = Table({k: v for k, v in own.items() if k not in _POSE_KEYS}, faults, path)
        glow = timing.numbers("glow", [(0, 1)] * glows, [float(i > 0)] * glows)
        shifts = timing.points("props", props, props) if "props" in timing else ((0.0, 0.0, 0.0),) * props
        keys.append(
            Key(
                timing.number("move", 0.1, MOST_SECONDS),
                timing.number("hold", 0.0, MOST_SECONDS, 0.0),
                timing.choice("ease", Ease, Ease.REST),
                glow,
                shifts,
                pose,
                mirror_pose(pose),
            )
        )
        if keys[-1].ease is not Ease.REST and keys[-1].hold_s > 0:
            timing.fault("hold", f"a key that is {keys[-1].ease} cannot be held", "Take out hold, or ease")
    return tuple(keys)


def _refuse_unknown(table: Table, known: Iterable[str]) -> None:
    table.expect(known)
    table.finish()


def _layered(lower: Mapping[str, object], upper: Mapping[str, object]) -> Raw:
    """A pose with another laid over it; both sides' limbs are written out."""
    out = _two_sided(lower)
    for name, value in _two_sided(upper).items():
        old = out.get(name)
        if isinstance(old, Mapping) and isinstance(value, Mapping) and name[:-2] in _LIMBS:
            out[name] = _laid_over(name[:-2], cast("Raw", old), cast("Raw", value))
        else:
            out[name] = value
    return out


def _two_sided(pose: Mapping[str, object]) -> Raw:
    out: Raw = {}
    for name in _BOTH:
        if name in pose:
            value = pose[name]
            out[name + "_l"] = value
            out[name + "_r"] = _mirrored(cast("Raw", value)) if isinstance(value, Mapping) else value
    for name, value in pose.items():
        if name in _BOTH:
            continue
        old = out.get(name)
        if isinstance(old, Mapping) and isinstance(value, Mapping) and name[:-2] in _LIMBS:
            out[name] = _laid_over(name[:-2], cast("Raw", old), cast("Raw", value))
        else:
            out[name] = value
    return out


def _mirrored(limb: Mapping[str, object]) -> Raw:
    """A limb given for the left, for the right."""
    out: Raw = {}
    for key, value in limb.items():
        if key in _VECTORS and isinstance(value, list) and value:
            items = cast("list[object]", value)
            x = items[0]
            out[key] = [-x if isinstance(x, int | float) else x, *items[1:]]
        elif isinstance(value, str) and value.endswith("_l"):
            out[key] = value[:-2] + "_r"
        elif isinstance(value, str):
            out[key] = value.replace("left-", "right-")
        else:
            out[key] = value
    return out


def _laid_over(limb: str, old: Raw, new: Raw) -> Raw:
    """A change of kind starts afresh; within a kind only what is named changes."""
    kinds = _KINDS[limb]
    before, after = _kind_of(kinds, old), _kind_of(kinds, new)
    if after is None or (after == before and after != "aim"):
        return {**old, **new}
    if limb == "hand":
        return {**{k: v for k, v in old.items() if k in _FINGER_KEYS}, **new}
    return dict(new)


def _kind_of(kinds: Mapping[str, set[str]], limb: Mapping[str, object]) -> str | None:
    return next((kind for kind, names in kinds.items() if names & limb.keys()), None)


# ── poses ───────────────────────────────────────────────────────────────────────────────────────────


def _read_pose(table: Table) -> KeyPose:
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
    arm_table, hand_table, leg_table = (table.table(name + side) for name in _LIMBS)
    arm = _read_arm(arm_table, sign)
    hand, fingers = _read_hand(hand_table, touching=isinstance(arm, ArmTouch))
    return Limbs((clav[0], clav[1]), arm, hand, fingers, _read_leg(leg_table, sign))


def _side(sign: int, v: Vec3) -> Vec3:
    return (v[0] * sign, v[1], v[2])


def _read_arm(table: Table, sign: int) -> Arm:
    pole: Vec3 = _side(sign, (0.5, -0.6, -0.7))
    arm: Arm
    match _kind_of(_ARM_KINDS, table.raw()):
        case "touch":
            arm = ArmTouch(
                table.choice("touch", Surface),
                table.vector("at"),
                table.choice("face", HandFace, HandFace.PALM),
                table.vector("pole", pole),
                table.flag("slides", default=False),
            )
        case "reach":
            arm = ArmReach(
                table.vector("to"),
                table.choice("on", Joint) if "on" in table else None,
                table.vector("pole", pole),
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
    if _kind_of(_HAND_KINDS, table.raw()) == "aim":
        palm = table.vector("palm") if "palm" in table else None
        on = table.choice("on", Joint) if "on" in table else None
        hand = HandAim(table.vector("fingers"), palm, on)
    else:
        hand = HandAngles(table.number("flex", -80, 80, 0), table.number("dev", -30, 20, 0))
        if touching:
            table.fault("fingers", "a hand that touches needs a direction", "Say where the fingers point")
    table.finish()
    return hand, fingers


def _read_leg(table: Table, sign: int) -> Leg:
    leg: Leg
    match _kind_of(_LEG_KINDS, table.raw()):
        case "plant":
            yaw = table.number("yaw", -60, 90, 9)
            ahead: Vec3 = (sign * math.sin(math.radians(yaw)), 0.05, math.cos(math.radians(yaw)))
            leg = LegPlant(
                table.vector("pin"),
                table.choice("pivot", Pivot, Pivot.ANKLE),
                yaw,
                table.number("pitch", -45, 75, 0),
                table.vector("pole", ahead),
            )
        case "reach":
            leg = LegReach(
                table.vector("to"),
                table.choice("on", Joint) if "on" in table else None,
                table.vector("pole", (0.0, 0.1, 1.0)),
                *_foot(table),
            )
        case "kneel":
            leg = LegKneel(
                table.vector("kneel"),
                table.vector("shin", (0.0, -0.07, -1.0)),
                table.number("lean", -60, 110, 0),
                *_foot(table),
            )
        case _:
            leg = LegAngles(
                table.number("flex", -30, 140, 0),
                table.number("abd", -20, 50, 0),
                table.number("rot", -45, 60, 0),
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
