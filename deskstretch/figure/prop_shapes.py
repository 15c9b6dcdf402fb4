"""Chair, desk, wall, doorway, mat, roller, ball and backpack as fills, from the solids in `props`."""

from __future__ import annotations

from math import cos, radians, sin
from typing import TYPE_CHECKING

from deskstretch.core.animation import PropKind
from deskstretch.figure.hull import Hulls
from deskstretch.figure.inks import Material, rgb_mix
from deskstretch.figure.mount import Mount
from deskstretch.figure.outline import convex, directions, polygon, shrunk
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
    Stuff.FRAME: Material.WALL,
}
_LIT = 0.90


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
            top = [
                self.mount.tipped(c, (a, b * 0.75, d), 0)
                for c, (a, b, d) in _box_corners(box)
                if c[1] > box.center[1]
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
        """A panel of wall with a skirting board."""
        tones = self.inks.of(Material.WALL)
        panel = Box(
            Stuff.WALL, (0.0, WALL_HEIGHT / 2, -0.012), (WALL_HALF_WIDTH, WALL_HEIGHT / 2, 0.012), 0.012
        )
        self._flat_box(panel, tones.base, tones.shade)
        skirting = Box(Stuff.WALL, (0.0, 0.024, -0.006), (WALL_HALF_WIDTH, 0.024, 0.006), 0.002)
        self._flat_box(skirting, rgb_mix(tones.base, tones.shade, 0.55), tones.shade)

    def _flat_box(self, box: Box, face: int, side: int) -> None:
        """A box whose front (z+) has its own colour."""
        blobs = self._box_blobs(box)
        self.fills.append(Fill(Hulls(self.directions, [blobs]).outline(), side))
        front = [b for b, (c, _) in zip(blobs, _box_corners(box), strict=True) if c[2] > box.center[2]]
        self.fills.append(Fill(Hulls(self.directions, [front]).outline(), face))

    def doorway(self) -> None:
        """Two posts and a lintel."""
        tones = self.inks.of(Material.WALL)
        lintel = Box(
            Stuff.FRAME, (0.0, DOOR_HEIGHT + 0.03, 0.0), (DOOR_HALF_WIDTH + 0.06, 0.03, 0.035), 0.004
        )
        boxes = [s for s in solids_of(self.prop.prop) if isinstance(s, Box)]
        for box in sorted([*boxes, lintel], key=self._depth):
            self._flat_box(box, tones.base, tones.shade)

    def ball(self) -> None:
        tones = self.inks.of(Material.BALL)
        for solid in solids_of(self.prop.prop):
            if isinstance(solid, Rod):
                tube = Tube([self.mount.ball(*solid.start, solid.radius)])
                self.fills.append(Fill([tube.ring()], tones.shade))
                self.fills.append(Fill([tube.lit(0.8)], tones.base))

    def backpack(self) -> None:
        """A rucksack: body, lid, front pocket, handle."""
        for solid in solids_of(self.prop.prop):
            if isinstance(solid, Box):
                self._box(solid, Material.PACK)


def _box_corners(box: Box) -> list[tuple[Vec3, Vec3]]:
    """The rounded corners: centre and half-axes of each."""
    (x, y, z), (a, b, c), r = box.center, box.half, box.round
    p, q, s = min(r, a), min(r, b), min(r, c)
    return [
        ((x + i * (a - p), y + j * (b - q), z + k * (c - s)), (p, q, s))
        for i in (-1, 1)
        for j in (-1, 1)
        for k in (-1, 1)
    ]
