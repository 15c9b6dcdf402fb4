"""Feet: shoes that bend at the ball, and bare feet with toes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskstretch.figure.hull import Hulls
from deskstretch.figure.inks import Material
from deskstretch.figure.outline import convex, leaf, polygon, shrunk

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskstretch.figure.mount import Mount, Point
    from deskstretch.figure.sketch import Sketch

_LIT = 0.84
_BALL_Z = 0.075
"""Where the foot bends: the toe joint in the ankle's frame is (0, -.040, .075)."""
_BALL_Y = -0.040
_SOLE = (
    (0.0, -0.050),
    (0.017, -0.045),
    (0.0245, -0.030),
    (0.0235, 0.0),
    (0.0275, 0.040),
    (0.0305, 0.070),
    (0.0265, 0.098),
    (0.0135, 0.112),
    (-0.003, 0.112),
    (-0.019, 0.100),
    (-0.0275, 0.075),
    (-0.026, 0.045),
    (-0.0225, 0.0),
    (-0.0245, -0.030),
    (-0.017, -0.045),
)
"""The footprint of a left shoe: x outward, z forward."""
_UPPER_SHOWS = -0.12
"""How much the top of the shoe may turn away from the viewer before only its sole is seen."""


def foot(sketch: Sketch, side: str, far: float, ankle: Callable[[], None] | None) -> None:
    """One foot; ``ankle`` paints the bare ankle and is called before the shoe that hides its lower end."""
    if sketch.figure.shoes:
        _shoe(sketch, side, far, ankle)
    else:
        _bare(sketch, side, far)
        if ankle:
            ankle()


def _shoe(sketch: Sketch, side: str, far: float, ankle: Callable[[], None] | None) -> None:
    heel, toes = sketch.mount(f"ankle_{side}"), sketch.mount(f"toe_{side}")
    outward = 1.0 if side == "l" else -1.0
    leather, rubber = sketch.inks.of(Material.SHOE, far), sketch.inks.of(Material.SOLE, far)

    def print_at(y: float, share: float = 1.0) -> list[Point]:
        return [_point(heel, toes, outward * x * share, y, z * share + 0.031 * (1 - share)) for x, z in _SOLE]

    bottom, top = print_at(-0.050), print_at(-0.0385)
    slab = convex(bottom + top)
    blobs = [
        heel.blob((0, -0.006, -0.013), (0.0235, 0.012, 0.0245)),
        heel.blob((0, -0.022, -0.018), (0.0260, 0.0175, 0.0290)),
        heel.blob((0, -0.012, 0.020), (0.0235, 0.014, 0.020)),
        heel.blob((0, -0.0275, 0.052), (0.0285, 0.0140, 0.026)),
        toes.blob((0, 0.0085, 0.009), (0.0275, 0.0095, 0.0235)),
    ]
    groups = [(blobs[0], blobs[1], blobs[2]), (blobs[1], blobs[2], blobs[3]), (blobs[1], blobs[3], blobs[4])]
    hulls = Hulls(sketch.directions, groups)
    welt = convex(print_at(-0.0390, 0.985))
    upper = [*hulls.outline(), polygon(welt)]
    lit = [*hulls.lit(_LIT), polygon(shrunk(welt, 0.9))]
    if ankle:
        ankle()
    rim = hulls.rim(sketch.line_px, sketch.rim_dx, sketch.rim_dy, (1, 2))
    if heel.toward[1] > _UPPER_SHOWS:
        sketch.fill(rim, leather.rim, atop=True)
        sketch.fill([polygon(slab)], rubber.base)
        sketch.shaded(upper, lit, leather)
        _laces(sketch, heel, leather.shade)
    else:
        sketch.shaded(upper, lit, leather, rim)
        sketch.fill([polygon(slab)], rubber.base)
        sketch.fill([polygon(convex(bottom))], rubber.shade)


def _laces(sketch: Sketch, heel: Mount, colour: int) -> None:
    if sketch.px < 300:
        return
    marks = [
        leaf(
            heel.point(w, y - 0.002, z),
            heel.point(0, y + 0.004, z),
            heel.point(-w, y - 0.002, z),
            0.0034 * sketch.px,
        )
        for z, y, w in ((0.030, -0.003, 0.0115), (0.040, -0.0075, 0.0120), (0.050, -0.0120, 0.0125))
    ]
    sketch.fill(marks, colour)


def _bare(sketch: Sketch, side: str, far: float) -> None:
    heel, toes = sketch.mount(f"ankle_{side}"), sketch.mount(f"toe_{side}")
    inward = -1.0 if side == "l" else 1.0
    skin = sketch.inks.of(Material.SKIN, far)
    back = heel.blob((0, -0.032, -0.024), (0.0195, 0.0135, 0.018))
    bridge = heel.blob((0, -0.018, -0.012), (0.0205, 0.020, 0.021))
    instep = heel.blob((0, -0.024, 0.024), (0.0215, 0.017, 0.024))
    ball = heel.blob((0, -0.034, 0.062), (0.0265, 0.0115, 0.020))
    tips = toes.blob((inward * 0.003, 0.002, 0.013), (0.0235, 0.0080, 0.016))
    groups = [(bridge, instep, back), (instep, ball, back), (ball, tips)]
    hulls = Hulls(sketch.directions, groups)
    sketch.shaded(
        hulls.outline(), hulls.lit(_LIT), skin, hulls.rim(sketch.line_px, sketch.rim_dx, sketch.rim_dy)
    )
    if sketch.fine and toes.toward[1] > 0.15:
        width = 0.0026 * sketch.px
        marks = [
            leaf(
                toes.point(inward * x, 0.009, z),
                toes.point(inward * x * 1.02, 0.010, z + 0.007),
                toes.point(inward * x * 1.04, 0.006, z + 0.013),
                width,
            )
            for x, z in ((0.0095, 0.014), (0.001, 0.014), (-0.0065, 0.011), (-0.0135, 0.008))
        ]
        sketch.fill(marks, skin.shade, atop=True)


def _point(heel: Mount, toes: Mount, x: float, y: float, z: float) -> Point:
    """A point of the foot: behind the ball it moves with the ankle, before it with the toes."""
    if z <= _BALL_Z:
        return heel.point(x, y, z)
    return toes.point(x, y - _BALL_Y, z - _BALL_Z)
