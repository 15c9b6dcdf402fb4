"""Chair, desk, wall, doorway, mat, roller, ball and backpack as fills, from the solids in `props`."""

from __future__ import annotations

from math import cos, radians, sin
from typing import TYPE_CHECKING

from deskstretch.core.animation import PropKind
from deskstretch.figure.hull import Hulls
from deskstretch.figure.inks import Material, rgb_mix
from deskstretch.figure.mount import Mount
from deskstretch.figure.outline import circle, convex, directions, polygon, ribbon, shrunk
from deskstretch.figure.props import (
    DOOR_HALF_WIDTH,
    DOOR_HEIGHT,
    WALL_HALF_WIDTH,
    WALL_HEIGHT,
    Box,
    Drum,
    Rod,
    Stuff,
    solids_of,
)
from deskstretch.figure.sketch import Fill
from deskstretch.figure.tube import Tube

if TYPE_CHECKING:
    from deskstretch.core.animation import Vec3
    from deskstretch.figure.camera import View
    from deskstretch.figure.inks import Inks
    from deskstretch.figure.mount import Blob, Point
    from deskstretch.figure.props import Solid
    from deskstretch.figure.skeleton import PropNow

_MATERIALS = {
    Stuff.FABRIC: Material.CHAIR,
    Stuff.METAL: Material.METAL,
    Stuff.CASTOR: Material.METAL,
    Stuff.WOOD: Material.WOOD,
    Stuff.MAT: Material.MAT,
    Stuff.FOAM: Material.ROLLER,
    Stuff.RUBBER: Material.BALL,
    Stuff.WALL: Material.WALL,
    Stuff.FRAME: Material.FRAME,
}
_LIT = 0.90
_CUSHION_R = 0.030
_TOP_LIT = 0.75
"""Share of a flat box's edge that the light from above still reaches."""
_HANDLE = ((-0.024, -0.012), (-0.020, 0.016), (0.0, 0.023), (0.020, 0.016), (0.024, -0.012))
_SEAM = (-0.86, -0.5, 0.0, 0.5, 0.86)
Span = tuple[float, float]


def prop_fills(prop: PropNow, view: View, inks: Inks) -> list[Fill]:
    """One prop where it stands now."""
    painter = _Props(prop, view, inks)
    match prop.kind:
        case PropKind.WALL:
            painter.wall()
        case PropKind.DOORWAY:
            painter.doorway()
        case PropKind.BACKPACK:
            painter.backpack()
        case PropKind.BALL:
            painter.ball()
        case _:
            painter.solids()
    return painter.fills


class _Props:
    def __init__(self, prop: PropNow, view: View, inks: Inks) -> None:
        self.prop = prop
        self.view = view
        self.inks = inks
        self.fills: list[Fill] = []
        self.mount = Mount(view, *prop.frame)
        self.directions = directions(44)

    def solids(self) -> None:
        """Far solids first."""
        for solid in sorted(solids_of(self.prop.prop), key=self._depth):
            self._solid(solid)

    def _depth(self, solid: Solid) -> float:
        match solid:
            case Box(center=c) | Drum(center=c):
                return self.mount.depth_of(*c)
            case Rod(start=a, end=b):
                return (self.mount.depth_of(*a) + self.mount.depth_of(*b)) / 2
            case _:
                return -9.0

    def _solid(self, solid: Solid) -> None:
        match solid:
            case Box(half=(_, b, _), round=r) if r > b:
                self._slab(solid)
            case Box():
                self._box(solid)
            case Rod(stuff=stuff, start=start, end=end, radius=r):
                tones = self.inks.of(_MATERIALS[stuff])
                balls = [self.mount.ball(*start, r)] + ([self.mount.ball(*end, r)] if start != end else [])
                tube = Tube(balls)
                self.fills.append(Fill([tube.ring()], tones.shade))
                self.fills.append(Fill([tube.lit(0.72)], tones.base))
            case Drum():
                self._drum(solid)
            case _:
                return

    def _box(self, box: Box, material: Material | None = None) -> None:
        """A rounded box: its whole outline in shade, its upper part and front in the light."""
        tones = self.inks.of(material or _MATERIALS[box.stuff])
        blobs = self._box_blobs(box)
        hulls = Hulls(self.directions, [blobs])
        self.fills.append(Fill(hulls.outline(), tones.shade))
        if box.half[1] < 0.05:
            surface = box.center[1] + box.half[1]
            top = [
                self.mount.blob((x, surface - b * _TOP_LIT, z), (a, b * _TOP_LIT, c))
                for (x, y, z), (a, b, c) in _box_corners(box)
                if y >= box.center[1]
            ]
            self.fills.append(Fill(Hulls(self.directions, [top]).outline(), tones.base))
        else:
            self.fills.append(Fill([polygon(shrunk(hulls.points(), _LIT))], tones.base))

    def _box_blobs(self, box: Box) -> list[Blob]:
        turn = radians(-box.lean_deg)
        c, s = cos(turn), sin(turn)
        _, y0, z0 = box.center
        blobs: list[Blob] = []
        for (x, y, z), axes in _box_corners(box):
            dy, dz = y - y0, z - z0
            blobs.append(
                self.mount.tipped((x, y0 + c * dy - s * dz, z0 + s * dy + c * dz), axes, -box.lean_deg)
            )
        return blobs

    def _slab(self, box: Box) -> None:
        """A thin plate with corners rounded in its plane: the mat."""
        tones = self.inks.of(_MATERIALS[box.stuff])
        _, y, z = box.center
        a, b, c = box.half
        low = self._rounded(a, c, y - b, z, box.round)
        high = self._rounded(a, c, y + b, z, box.round)
        self.fills.append(Fill([polygon(convex(low + high))], tones.shade))
        self.fills.append(Fill([polygon(convex(high))], tones.base))
        edge = 0.018
        outer = convex(self._rounded(a - edge, c - edge, y + b, z, 0.02))
        inner = convex(self._rounded(a - edge - 0.003, c - edge - 0.003, y + b, z, 0.018))
        self.fills.append(Fill([polygon(outer)], rgb_mix(tones.base, 0xFFFFFFFF, 0.22)))
        self.fills.append(Fill([polygon(inner)], tones.base))

    def _rounded(self, half_x: float, half_z: float, y: float, z: float, r: float) -> list[Point]:
        points: list[Point] = []
        for sx, sz, start in ((1, 1, 0), (-1, 1, 90), (-1, -1, 180), (1, -1, 270)):
            for step in range(7):
                turn = radians(start + 15 * step)
                points.append(
                    self.mount.point(
                        sx * (half_x - r) + r * cos(turn), y, z + sz * (half_z - r) + r * sin(turn)
                    )
                )
        return points

    def _drum(self, drum: Drum) -> None:
        tones = self.inks.of(_MATERIALS[drum.stuff])
        x, y, z = drum.center
        r, half = drum.radius, drum.half_length
        ends = [self.mount.blob((x + s * half, y, z), (0.0005, r, r)) for s in (-1, 1)]
        hulls = Hulls(self.directions, [ends])
        self.fills.append(Fill(hulls.outline(), tones.shade))
        self.fills.append(Fill([polygon(shrunk(hulls.points(), 0.84))], tones.base))
        near = half if self.mount.toward[0] > 0 else -half
        for share, colour in ((1.0, rgb_mix(tones.base, 0xFFFFFFFF, 0.18)), (0.52, tones.line)):
            disc = self.mount.blob((x + near, y, z), (0.0005, r * share, r * share))
            self.fills.append(Fill(Hulls(self.directions, [[disc]]).outline(), colour))

    def wall(self) -> None:
        """A panel of wall with a skirting board, seen from the side as a slab."""
        tones = self.inks.of(Material.WALL)
        w, h = WALL_HALF_WIDTH, WALL_HEIGHT
        self._board((-w, w), (0.0, h), (-0.030, 0.0), tones.base, tones.shade, 0.035)
        trim = rgb_mix(tones.base, tones.shade, 0.5)
        self._board((-w, w), (0.0, 0.048), (-0.030, 0.004), trim, tones.shade, 0.004)

    def doorway(self) -> None:
        """Two posts and a lintel."""
        tones = self.inks.of(Material.FRAME)
        inner, outer, deep = DOOR_HALF_WIDTH, DOOR_HALF_WIDTH + 0.06, 0.035
        boards = [
            ((-outer, -inner), (0.0, DOOR_HEIGHT)),
            ((inner, outer), (0.0, DOOR_HEIGHT)),
            ((-outer, outer), (DOOR_HEIGHT, DOOR_HEIGHT + 0.055)),
        ]
        for across, high in sorted(boards, key=lambda board: self.mount.depth_of(sum(board[0]) / 2, 0, 0)):
            self._board(across, high, (-deep, deep), tones.base, tones.shade, 0.006)

    def _board(self, across: Span, high: Span, deep: Span, face: int, side: int, r: float) -> None:
        """An upright plate with rounded corners: one colour for its sides, one for the face that is seen."""
        (x0, x1), (y0, y1), (z0, z1) = across, high, deep
        back, front = (self._upright(x0, x1, y0, y1, z, r) for z in (z0, z1))
        self.fills.append(Fill([polygon(convex(back + front))], side))
        near = front if self.mount.toward[2] > 0 else back
        self.fills.append(Fill([polygon(convex(near))], face))

    def _upright(self, x0: float, x1: float, y0: float, y1: float, z: float, r: float) -> list[Point]:
        """A rounded rectangle across the prop at a depth."""
        points: list[Point] = []
        for cx, cy, start in (
            (x1 - r, y1 - r, 0),
            (x0 + r, y1 - r, 90),
            (x0 + r, y0 + r, 180),
            (x1 - r, y0 + r, 270),
        ):
            for step in range(7):
                turn = radians(start + 15 * step)
                points.append(self.mount.point(cx + r * cos(turn), cy + r * sin(turn), z))
        return points

    def ball(self) -> None:
        """A massage ball with a seam."""
        tones = self.inks.of(Material.BALL)
        for solid in solids_of(self.prop.prop):
            if isinstance(solid, Rod):
                x, y, r = ball = self.mount.ball(*solid.start, solid.radius)
                tube = Tube([ball])
                self.fills.append(Fill([tube.ring()], tones.shade))
                self.fills.append(Fill([tube.lit(0.8)], tones.base))
                self.fills.append(Fill([circle((x - r * 0.32, y - r * 0.42, r * 0.16))], 0x66FFFFFF))

    def backpack(self) -> None:
        """A rucksack: body, front pocket, lid and handle."""
        tones = self.inks.of(Material.PACK)
        for solid in solids_of(self.prop.prop):
            if not isinstance(solid, Box):
                continue
            (x, y, z), (a, b, c) = solid.center, solid.half
            loop = [
                self.mount.ball(x + dx, y + b + dy, z, 0.0055)
                for dx, dy in (
                    (-0.024, -0.012),
                    (-0.020, 0.016),
                    (0.0, 0.023),
                    (0.020, 0.016),
                    (0.024, -0.012),
                )
            ]
            self.fills.append(Fill([Tube(loop).ring()], tones.line))
            self._box(solid, Material.PACK)
            pocket = Box(solid.stuff, (x, y - b * 0.38, z + c), (a * 0.74, b * 0.44, 0.012), 0.022)
            if self.mount.toward[2] > -0.2:
                self._box(pocket, Material.PACK)
                zip_y = y + b * 0.30
                line = [self.mount.point(x + a * s, zip_y + 0.006 * (1 - s * s), z + c) for s in _SEAM]
                self.fills.append(Fill([ribbon(line, [0.0035 * self.view.scale] * len(line))], tones.line))


def _box_corners(box: Box) -> list[tuple[Vec3, Vec3]]:
    """The rounded corners: centre and half-axes of each."""
    (x, y, z), (a, b, c) = box.center, box.half
    # Cushions are rounder to the eye than to the touch.
    r = max(box.round, _CUSHION_R) if box.stuff is Stuff.FABRIC else box.round
    p, q, s = min(r, a), min(r, b), min(r, c)
    return [
        ((x + i * (a - p), y + j * (b - q), z + k * (c - s)), (p, q, s))
        for i in (-1, 1)
        for j in (-1, 1)
        for k in (-1, 1)
    ]
