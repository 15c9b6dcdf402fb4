"""The scarf round neck and shoulders that goes with `Hair.SCARF`."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from deskstretch.figure.hull import Hulls
from deskstretch.figure.inks import Material
from deskstretch.figure.outline import leaf

if TYPE_CHECKING:
    from deskstretch.figure.outline import Outline
    from deskstretch.figure.sketch import Sketch

_LIT = 0.86


def drape(sketch: Sketch) -> None:
    """Cloth from under the chin over neck and collar, one end thrown over the left shoulder."""
    s5, neck, head = sketch.mount("s5"), sketch.mount("neck"), sketch.mount("head")
    tones = sketch.inks.of(Material.SCARF)
    low = s5.blob((-0.004, -0.044, 0.014), (0.058, 0.020, 0.050))
    blobs = [
        low,
        s5.blob((0, -0.020, 0.007), (0.060, 0.013, 0.047)),
        s5.blob((0, 0.010, 0.004), (0.047, 0.013, 0.043)),
        neck.blob((0, 0.034, 0.010), (0.0410, 0.012, 0.040)),
        head.blob((0, -0.014, 0.010), (0.0440, 0.018, 0.042)),
    ]
    end = [
        s5.blob((0.036, 0.002, 0.004), (0.034, 0.013, 0.038)),
        s5.blob((0.058, -0.030, -0.006), (0.030, 0.026, 0.046)),
    ]
    groups = [*pairwise(blobs), end]
    hulls = Hulls(sketch.directions, groups)
    rim = hulls.rim(sketch.line_px, sketch.rim_dx, sketch.rim_dy, (0, 1, len(groups) - 1))
    sketch.shaded(hulls.outline(), hulls.lit(_LIT), tones, rim)
    sketch.glow_on("neck", hulls.outline(), Material.SCARF)
    if sketch.fine and s5.toward[2] > 0.2:
        sketch.fill(_folds(sketch), tones.shade, atop=True)


def _folds(sketch: Sketch) -> Outline:
    s5, neck, head = sketch.mount("s5"), sketch.mount("neck"), sketch.mount("head")
    width = 0.0046 * sketch.px
    return [
        leaf(
            neck.point(-0.036, 0.030, 0.022),
            s5.point(-0.006, -0.004, 0.056),
            s5.point(0.046, 0.0, 0.036),
            width,
        ),
        leaf(
            s5.point(-0.046, -0.010, 0.034),
            s5.point(-0.006, -0.030, 0.062),
            s5.point(0.050, -0.014, 0.036),
            width,
        ),
        leaf(
            head.point(-0.034, -0.018, 0.034),
            neck.point(-0.010, 0.020, 0.054),
            neck.point(0.030, 0.028, 0.036),
            width * 0.8,
        ),
    ]
