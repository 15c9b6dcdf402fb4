"""The motion part of a movement file: base, pose, keys, camera, glow, arrows, props, contacts.

Every key is base + ``[pose]`` + its own overrides, with all defaults resolved here: a key that lacks
a field its neighbour has would make a jump.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskstretch.core.animation import (
    Animation,
    Arrow,
    Base,
    BodyPart,
    Breathing,
    Camera,
    Contact,
    Ease,
    Follow,
    Glow,
    Joint,
    Key,
    LegOrder,
    OrderHint,
    PaintedPart,
    Prop,
    PropKind,
    Surface,
)
from deskstretch.core.bases import BASES
from deskstretch.core.layering import POSE_KEYS, Raw, layered
from deskstretch.core.mirror import mirror_pose
from deskstretch.core.pose_reading import read_pose
from deskstretch.core.reading import Faults, Table
from deskstretch.core.steering import refuse_circles, refuse_loose_anchors, steered_contacts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from deskstretch.core.animation import Vec3

MOST_KEYS = 24
MOST_SECONDS = 20.0
MOST_LOOP_S = 60.0


def read_animation(table: Table, faults: Faults) -> Animation:
    """The motion of a movement; with faults noted where it is wrong."""
    base = table.choice("base", Base)
    start = layered(BASES[base], {})
    before = len(faults.found)
    common = table.table("pose", needed=False)
    _refuse_unknown(common, POSE_KEYS)
    start = layered(start, common.raw())
    read_pose(Table(start, faults, "pose"))
    sound = len(faults.found) == before

    glows = tuple(_read_glow(t) for t in table.tables("glow", 6))
    props = tuple(_read_prop(t) for t in table.tables("prop", 6))
    keys = _read_keys(table, start, len(glows), len(props), faults if sound else Faults(faults.file))
    refuse_circles(table, keys)
    refuse_loose_anchors(table, keys)
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
        contacts=(*contacts, *steered_contacts(keys)),
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


# ── keys ────────────────────────────────────────────────────────────────────────────────────────────


def _read_keys(table: Table, start: Raw, glows: int, props: int, faults: Faults) -> tuple[Key, ...]:
    keys: list[Key] = []
    tables = table.tables("key", MOST_KEYS)
    if len(tables) < 2:
        table.fault("key", f"there are {len(tables)} keys", "Give a movement at least two [[key]]")
    for i, one in enumerate(tables):
        _refuse_unknown(one, ("move", "hold", "ease", "glow", "props", *POSE_KEYS))
        own = one.raw()
        path = f"key[{i}]"
        pose = read_pose(
            Table(layered(start, {k: v for k, v in own.items() if k in POSE_KEYS}), faults, path)
        )
        timing = Table({k: v for k, v in own.items() if k not in POSE_KEYS}, faults, path)
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
