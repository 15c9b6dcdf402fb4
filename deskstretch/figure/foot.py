"""Feet: shoes that bend at the ball, and bare feet with toes."""

from __future__ import annotations

from math import hypot
from typing import TYPE_CHECKING

from deskstretch.figure.hull import Hulls
from deskstretch.figure.inks import Material
from deskstretch.figure.outline import leaf

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskstretch.figure.mount import Blob, Mount
    from deskstretch.figure.sketch import Sketch

_LIT = 0.84
_BALL_Y = -0.040
"""Height of the toe joint, where the foot bends, in the ankle's frame; it is (0, -.040, .075)."""
_SOLE_Y = -0.0440
_SOLE_HALF_HEIGHT = 0.0060
_FOOT_LENGTH = 0.165
_WELT_Y = -0.0390
"""Where the upper meets the sole."""
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
    inward = -1.0 if side == "l" else 1.0
    leather, rubber = sketch.inks.of(Material.SHOE, far), sketch.inks.of(Material.SOLE, far)

    def footprint(y: float, half_height: float, share: float = 1.0) -> tuple[Blob, Blob, Blob]:
        """Heel, ball and toes of the print at a height above the sole."""
        up = y - _BALL_Y
        return (
            heel.blob((0, y, -0.024), (0.0245 * share, half_height, 0.0260 * share)),
            toes.blob((-inward * 0.002, up, -0.010), (0.0295 * share, half_height, 0.0340 * share)),
            toes.blob((inward * 0.003, up, 0.019), (0.0210 * share, half_height, 0.0180 * share)),
        )

    sole = Hulls(sketch.few_directions, [footprint(_SOLE_Y, _SOLE_HALF_HEIGHT)])
    blobs = [
        heel.blob((0, -0.006, -0.013), (0.0235, 0.012, 0.0245)),
        heel.blob((0, -0.022, -0.018), (0.0260, 0.0175, 0.0290)),
        heel.blob((0, -0.012, 0.020), (0.0235, 0.014, 0.020)),
        heel.blob((0, -0.0275, 0.052), (0.0285, 0.0140, 0.026)),
        toes.blob((0, 0.0085, 0.009), (0.0275, 0.0095, 0.0235)),
    ]
    upper = Hulls(
        sketch.few_directions,
        [
            (blobs[0], blobs[1], blobs[2]),
            (blobs[1], blobs[2], blobs[3]),
            (blobs[1], blobs[3], blobs[4]),
            footprint(_WELT_Y, 0.0015, 0.97),
        ],
    )
    if ankle:
        ankle()
    rim = upper.rim(sketch.line_px, sketch.rim_dx, sketch.rim_dy, (2,)) if _crossed(sketch) else []
    if heel.toward[1] > _UPPER_SHOWS:
        sketch.fill(rim, leather.rim, atop=True)
        sketch.fill(sole.outline(), rubber.base)
        sketch.shaded(upper.outline(), upper.lit(_LIT), leather)
        _laces(sketch, heel, leather.shade)
    else:
        sketch.shaded(upper.outline(), upper.lit(_LIT), leather, rim)
        sketch.fill(sole.outline(), rubber.base)
        tread = Hulls(sketch.few_directions, [footprint(-0.0495, 0.0005, 0.98)])
        sketch.fill(tread.outline(), rubber.shade)


def _crossed(sketch: Sketch) -> bool:
    """Whether the feet may overlap on screen; only then does a line between them show."""
    left, right = sketch.mount("ankle_l"), sketch.mount("ankle_r")
    return hypot(left.x - right.x, left.y - right.y) < _FOOT_LENGTH * sketch.px


def _laces(sketch: Sketch, heel: Mount, colour: int) -> None:
    if sketch.px < 330:
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
    hulls = Hulls(sketch.few_directions, groups)
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
