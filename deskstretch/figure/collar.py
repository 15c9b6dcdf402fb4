"""Necklines: the opening the neck comes out of, and the collar round it."""

from __future__ import annotations

from math import cos, pi, radians, sin
from typing import TYPE_CHECKING, NamedTuple

from deskstretch.figure.dress import Collar, dress_of, girth_of
from deskstretch.figure.inks import Material, rgb_mix
from deskstretch.figure.outline import leaf, oriented, polygon, ribbon

if TYPE_CHECKING:
    from deskstretch.core.animation import Vec3
    from deskstretch.figure.mount import Blob, Mount, Point
    from deskstretch.figure.outline import Outline
    from deskstretch.figure.sketch import Sketch


class _Neckline(NamedTuple):
    """An ellipse in the frame of s5, tipped forward; ``band`` is the width of the cloth edge on it."""

    centre: Vec3
    half_width: float
    half_depth: float
    tip_deg: float
    band: float


_NECKLINES = {
    Collar.ROUND: _Neckline((0, 0.003, 0.010), 0.0375, 0.0320, 27, 0.0068),
    Collar.SHIRT: _Neckline((0, 0.010, 0.002), 0.0325, 0.0305, 14, 0.0),
    Collar.NOTCH: _Neckline((0, 0.003, 0.009), 0.0385, 0.0310, 24, 0.0050),
    Collar.SCOOP: _Neckline((0, -0.006, 0.014), 0.0460, 0.0370, 40, 0.0060),
}
_POINTS = 28


def opening(sketch: Sketch) -> None:
    """The inside of the neckline, on the shirt and behind the neck."""
    ring = _Ring(sketch)
    cloth, skin = sketch.inks.of(Material.TOP), sketch.inks.of(Material.SKIN)
    sketch.fill([polygon(oriented(ring.points(1.0)))], cloth.shade)
    sketch.fill([polygon(oriented(ring.points(0.90)))], skin.base)
    if ring.collar is Collar.NOTCH and ring.faces:
        sketch.fill([polygon(oriented(_notch(sketch)))], skin.base)


def front(sketch: Sketch) -> None:
    """The edge or collar that lies before the neck."""
    ring = _Ring(sketch)
    cloth = sketch.inks.of(Material.TOP)
    if ring.collar is Collar.SHIRT:
        _shirt_collar(sketch, ring)
        return
    near = ring.nearness()
    points = ring.points(1.0)
    start = next((i for i in range(_POINTS) if near[i - 1] < -0.05 <= near[i]), None)
    if start is None:
        return
    run = [(start + i) % _POINTS for i in range(_POINTS) if near[(start + i) % _POINTS] >= -0.05]
    if len(run) < 3:
        return
    width = ring.line.band * sketch.px
    last = len(run) - 1
    widths = [width * (1 - 0.85 * (2 * i / last - 1) ** 4) for i in range(last + 1)]
    line = [points[i] for i in run]
    sketch.fill([ribbon(line, widths)], rgb_mix(cloth.base, cloth.shade, 0.6))
    if ring.collar is Collar.NOTCH and ring.faces:
        left, tip, right = _notch(sketch)
        edges = [
            ribbon([left, tip], [width * 0.7, width * 0.5]),
            ribbon([tip, right], [width * 0.5, width * 0.7]),
        ]
        sketch.fill(edges, rgb_mix(cloth.base, cloth.shade, 0.6), atop=True)


def neck_base(sketch: Sketch) -> Blob:
    """The opening as the lower end of the neck."""
    ring = _Ring(sketch)
    line = ring.line
    return ring.mount.tipped(
        line.centre, (line.half_width * ring.width * 0.86, 0.003, line.half_depth * 0.88), line.tip_deg
    )


def top_of_shirt(sketch: Sketch) -> Blob:
    """The neckline as the last station of the shirt, so that both end in one edge."""
    ring = _Ring(sketch)
    line = ring.line
    return ring.mount.tipped(
        line.centre, (line.half_width * ring.width + 0.001, 0.004, line.half_depth + 0.001), line.tip_deg
    )


class _Ring:
    """The neckline of the look, projected."""

    def __init__(self, sketch: Sketch) -> None:
        self.collar = dress_of(sketch.look).collar
        self.line = _NECKLINES[self.collar]
        self.mount = sketch.mount("s5")
        self.width = girth_of(sketch.look).neck
        turn = radians(self.line.tip_deg)
        self.back_y, self.back_z = -sin(turn), cos(turn)
        """The ring's own forward axis in the frame of s5."""
        self.faces = self.mount.toward[2] > 0.15

    def points(self, share: float) -> list[Point]:
        x, y, z = self.line.centre
        a, b = self.line.half_width * self.width * share, self.line.half_depth * share
        return [
            self.mount.point(x + a * cos(t), y + self.back_y * b * sin(t), z + self.back_z * b * sin(t))
            for t in _ANGLES
        ]

    def nearness(self) -> list[float]:
        """Per point: 1 the nearest of the ring to the viewer, -1 the farthest."""
        tx, ty, tz = self.mount.toward
        a, b = self.line.half_width, self.line.half_depth
        along = a * tx
        across = b * (self.back_y * ty + self.back_z * tz)
        most = (along * along + across * across) ** 0.5 or 1e-9
        return [(along * cos(t) + across * sin(t)) / most for t in _ANGLES]


_ANGLES = tuple(2 * pi * i / _POINTS for i in range(_POINTS))


def _notch(sketch: Sketch) -> tuple[Point, Point, Point]:
    """The slit below the neckline: its two upper ends and its tip."""
    s5, chest = sketch.mount("s5"), sketch.mount("s4")
    return s5.point(0.013, -0.011, 0.037), chest.point(0.0, 0.004, 0.061), s5.point(-0.013, -0.011, 0.037)


def _shirt_collar(sketch: Sketch, ring: _Ring) -> None:
    """A folded collar: a stand round the neck and two points in front."""
    cloth = sketch.inks.of(Material.TOP)
    s5 = ring.mount
    fold: Outline = []
    for side in (1.0, -1.0):
        flap = _flap(s5, side, ring.width)
        if flap is not None:
            fold.append(polygon(oriented(flap)))
    near = ring.nearness()
    points = ring.points(1.04)
    start = next((i for i in range(_POINTS) if near[i - 1] < 0 <= near[i]), None)
    if start is not None:
        run = [(start + i) % _POINTS for i in range(_POINTS) if near[(start + i) % _POINTS] >= 0]
        if not ring.faces and len(run) > 2:
            sketch.fill([ribbon([points[i] for i in run], [0.020 * sketch.px] * len(run))], cloth.shade)
            sketch.fill([ribbon([points[i] for i in run], [0.015 * sketch.px] * len(run))], cloth.base)
    if fold:
        grown = [(ring_start, segments) for ring_start, segments in fold]
        sketch.fill(grown, cloth.base)
    if ring.faces:
        for side in (1.0, -1.0):
            top, tip = s5.point(side * 0.006, 0.000, 0.037), s5.point(side * 0.026, -0.034, 0.047)
            middle = ((top[0] + tip[0]) / 2, (top[1] + tip[1]) / 2)
            sketch.fill([leaf(top, middle, tip, 0.004 * sketch.px)], cloth.shade)


def _flap(s5: Mount, side: float, width: float) -> list[Point] | None:
    if s5.toward[2] < -0.1:
        return None
    return [
        s5.point(0.0, -0.004, 0.038),
        s5.point(side * 0.026, -0.036, 0.046),
        s5.point(side * 0.041 * width, -0.008, 0.020),
        s5.point(side * 0.034 * width, 0.012, 0.000),
        s5.point(side * 0.024 * width, 0.010, 0.024),
    ]
