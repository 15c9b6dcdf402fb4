"""The things around the figure as solids: what the validator measures and the painter paints.

Every solid is given in its prop's own frame (x, y up, z), in body heights; `solids_of` gives them
for a prop of a movement, and `deskstretch.figure.pose` the frame it stands in. Numbers: ART.md 6,
but the chair's seat is 5 mm lower, so that the sit bones rest on it instead of sinking in.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from math import cos, radians, sin
from typing import TYPE_CHECKING

from deskstretch.core.animation import PropKind, Surface

if TYPE_CHECKING:
    from deskstretch.core.animation import Prop, Vec3


class Stuff(StrEnum):
    """What a solid is made of, for its colour."""

    FABRIC = "fabric"
    METAL = "metal"
    CASTOR = "castor"
    WOOD = "wood"
    MAT = "mat"
    FOAM = "foam"
    RUBBER = "rubber"
    WALL = "wall"
    FRAME = "frame"


@dataclass(frozen=True, slots=True)
class Box:
    """A box with edges rounded by ``round``; ``lean_deg`` tips its top back (towards -z)."""

    stuff: Stuff
    center: Vec3
    half: Vec3
    round: float
    surface: Surface | None = None
    lean_deg: float = 0.0


@dataclass(frozen=True, slots=True)
class Rod:
    """A round bar from ``start`` to ``end`` with ball ends; a ball where they are the same."""

    stuff: Stuff
    start: Vec3
    end: Vec3
    radius: float
    surface: Surface | None = None


@dataclass(frozen=True, slots=True)
class Drum:
    """A cylinder along x with flat ends: the foam roller."""

    stuff: Stuff
    center: Vec3
    half_length: float
    radius: float
    surface: Surface | None = None


@dataclass(frozen=True, slots=True)
class Plane:
    """Everything behind the plane through ``point`` with ``normal`` is solid."""

    stuff: Stuff
    point: Vec3
    normal: Vec3
    surface: Surface | None = None


Solid = Box | Rod | Drum | Plane

SEAT_TOP = 0.234
DESK_TOP = 0.549
"""A desk raised for standing, or a counter: 93 cm for a person of 170 cm. A sitting desk is 0.43."""
DESK_HALF_THICKNESS = 0.014
MAT_LENGTH = 0.96
ROLLER_RADIUS = 0.056
BALL_RADIUS = 0.020
WALL_HALF_WIDTH = 0.47
WALL_HEIGHT = 1.19
DOOR_HALF_WIDTH = 0.27
DOOR_HEIGHT = 1.19


def solids_of(prop: Prop) -> tuple[Solid, ...]:
    """The solids a prop is made of, in its own frame."""
    match prop.kind:
        case PropKind.CHAIR:
            return _CHAIR
        case PropKind.DESK:
            return _desk(prop.height or DESK_TOP)
        case PropKind.WALL:
            return (Plane(Stuff.WALL, (0.0, 0.0, 0.0), (0.0, 0.0, 1.0), Surface.WALL),)
        case PropKind.DOORWAY:
            return _DOORWAY
        case PropKind.MAT:
            half = (prop.length or MAT_LENGTH) / 2
            return (Box(Stuff.MAT, (0.0, -0.006, 0.0), (0.19, 0.006, half), 0.03, Surface.FLOOR),)
        case PropKind.ROLLER:
            return (Drum(Stuff.FOAM, (0.0, 0.0, 0.0), 0.165, ROLLER_RADIUS, Surface.ROLLER),)
        case PropKind.BALL:
            return (Rod(Stuff.RUBBER, (0.0, 0.0, 0.0), (0.0, 0.0, 0.0), BALL_RADIUS, Surface.BALL),)
        case PropKind.BACKPACK:
            return (Box(Stuff.FABRIC, (0.0, 0.0, 0.0), (0.085, 0.12, 0.05), 0.035, Surface.BACKPACK),)


def _chair() -> tuple[Solid, ...]:
    """An office chair: the person sits on the origin, facing +z."""
    star: list[Solid] = []
    for i in range(5):
        a = radians(102 + 72 * i)
        x, z = 0.125 * cos(a), 0.125 * sin(a)
        star.append(Rod(Stuff.METAL, (0.0, 0.062, 0.0), (x, 0.034, z), 0.0105))
        star.append(Rod(Stuff.CASTOR, (x, 0.015, z), (x, 0.015, z), 0.015))
    return (
        *star,
        Rod(Stuff.METAL, (0.0, 0.06, 0.0), (0.0, 0.185, 0.0), 0.015),
        Rod(Stuff.METAL, (0.0, 0.195, -0.06), (0.0, 0.21, -0.145), 0.012),
        Rod(Stuff.METAL, (0.0, 0.21, -0.145), (0.0, 0.36, -0.165), 0.012),
        Box(Stuff.FABRIC, (0.0, SEAT_TOP - 0.026, 0.022), (0.122, 0.026, 0.125), 0.025, Surface.CHAIR_SEAT),
        Box(Stuff.FABRIC, (0.0, 0.415, -0.149), (0.112, 0.115, 0.012), 0.012, Surface.CHAIR_BACK, 4.7),
    )


def _desk(top: float) -> tuple[Solid, ...]:
    """A desk whose long side runs along z: 52 cm deep, 85 cm wide."""
    middle = top - DESK_HALF_THICKNESS
    legs = (
        Rod(Stuff.METAL, (x, 0.011, z), (x, middle, z), 0.011)
        for x in (-0.1225, 0.1225)
        for z in (-0.22, 0.22)
    )
    half = (0.1525, DESK_HALF_THICKNESS, 0.25)
    return (*legs, Box(Stuff.WOOD, (0.0, middle, 0.0), half, 0.012, Surface.DESK_TOP))


def _doorway() -> tuple[Solid, ...]:
    """A door frame 92 cm wide in a wall, passed along z."""
    post_x, half_height = DOOR_HALF_WIDTH + 0.03, DOOR_HEIGHT / 2
    post = (0.03, half_height, 0.035)
    return (
        Box(Stuff.FRAME, (post_x, half_height, 0.0), post, 0.004, Surface.DOOR_FRAME),
        Box(Stuff.FRAME, (-post_x, half_height, 0.0), post, 0.004, Surface.DOOR_FRAME),
    )


_CHAIR = _chair()
_DOORWAY = _doorway()
