"""Necklines: the opening the neck comes out of, and the collar round it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from deskstretch.figure.dress import Collar, dress_of, girth_of
from deskstretch.figure.hoop import Hoop
from deskstretch.figure.inks import Material, Tones, rgb_mix
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
_FACES = 0.15
"""How far the chest must be turned to the viewer for its front to be drawn."""


def opening(sketch: Sketch) -> None:
    """The inside of the neckline, on the shirt and behind the neck."""
    hoop = _hoop(sketch)
    skin = sketch.inks.of(Material.SKIN).base
    if hoop.open_to_view:
        sketch.fill([hoop.disc()], sketch.inks.of(Material.TOP).shade)
        sketch.fill([hoop.disc(0.90)], skin)
    if dress_of(sketch.look).collar is Collar.NOTCH and _faces(sketch):
        sketch.fill([polygon(oriented(_notch(sketch)))], skin)


def front(sketch: Sketch) -> None:
    """The edge or collar that lies before the neck."""
    hoop = _hoop(sketch)
    cloth = sketch.inks.of(Material.TOP)
    kind = dress_of(sketch.look).collar
    if not hoop.open_to_view:
        # The near edge of the shirt hides the foot of the neck.
        sketch.fill([hoop.disc()], cloth.base)
    if kind is Collar.SHIRT:
        _shirt_collar(sketch, hoop, cloth)
        return
    edge = rgb_mix(cloth.base, cloth.shade, 0.6)
    width = _NECKLINES[kind].band * sketch.px
    band = hoop.near_band(width)
    if band:
        sketch.fill([band], edge)
    if kind is Collar.NOTCH and _faces(sketch):
        left, tip, right = _notch(sketch)
        edges = [
            ribbon([left, tip], [width * 0.7, width * 0.5]),
            ribbon([tip, right], [width * 0.5, width * 0.7]),
        ]
        sketch.fill(edges, edge, atop=True)


def neck_base(sketch: Sketch) -> Blob:
    """The opening as the lower end of the neck."""
    return _ring_blob(sketch, 0.86, 0.88, 0.003)


def top_of_shirt(sketch: Sketch) -> Blob:
    """The neckline as the last station of the shirt, so that both end in one edge."""
    return _ring_blob(sketch, 1.02, 1.02, 0.004)


def _ring_blob(sketch: Sketch, across: float, deep: float, thick: float) -> Blob:
    line = _NECKLINES[dress_of(sketch.look).collar]
    width = line.half_width * girth_of(sketch.look).neck
    return sketch.mount("s5").tipped(
        line.centre, (width * across, thick, line.half_depth * deep), line.tip_deg
    )


def _hoop(sketch: Sketch) -> Hoop:
    line = _NECKLINES[dress_of(sketch.look).collar]
    width = line.half_width * girth_of(sketch.look).neck
    return Hoop(sketch.mount("s5"), line.centre, width, line.half_depth, line.tip_deg)


def _faces(sketch: Sketch) -> bool:
    return sketch.mount("s5").toward[2] > _FACES


def _notch(sketch: Sketch) -> tuple[Point, Point, Point]:
    """The slit below the neckline: its two upper ends and its tip."""
    s5, chest = sketch.mount("s5"), sketch.mount("s4")
    return s5.point(0.013, -0.011, 0.037), chest.point(0.0, 0.004, 0.061), s5.point(-0.013, -0.011, 0.037)


def _shirt_collar(sketch: Sketch, hoop: Hoop, cloth: Tones) -> None:
    """A folded collar: a stand round the neck and, in front, two points."""
    s5 = sketch.mount("s5")
    width = girth_of(sketch.look).neck
    behind = not _faces(sketch)
    if behind:
        for thick, colour in ((0.020, cloth.shade), (0.015, cloth.base)):
            fold = hoop.near_band(thick * sketch.px, 1.04)
            if fold:
                sketch.fill([fold], colour)
    if s5.toward[2] < -0.1:
        return
    flaps: Outline = [polygon(oriented(_flap(s5, side, width))) for side in (1.0, -1.0)]
    rim = [polygon(oriented(_flap(s5, side, width, 0.0028))) for side in (1.0, -1.0)]
    sketch.fill(rim, cloth.shade, atop=True)
    sketch.fill(flaps, rgb_mix(cloth.base, 0xFFFFFFFF, 0.10))
    if not behind:
        top, tip = s5.point(0.0, -0.006, 0.0385), s5.point(0.0, -0.020, 0.044)
        middle = ((top[0] + tip[0]) / 2, (top[1] + tip[1]) / 2)
        sketch.fill([leaf(top, middle, tip, 0.004 * sketch.px)], cloth.shade)


def _flap(s5: Mount, side: float, width: float, lower: float = 0.0) -> list[Point]:
    """One point of the collar; ``lower``: its shadow, so much below it."""
    return [
        s5.point(0.0, -0.002 - lower, 0.0375),
        s5.point(side * 0.009, -0.014 - lower, 0.0420),
        s5.point(side * 0.027, -0.036 - lower, 0.0460),
        s5.point(side * 0.041 * width, -0.010 - lower, 0.0220),
        s5.point(side * 0.036 * width, 0.010, 0.0),
        s5.point(side * 0.030 * width, 0.016, 0.004),
        s5.point(side * 0.024 * width, 0.010, 0.024),
    ]
