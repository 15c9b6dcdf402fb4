"""Skirts and the lower part of tunics: cloth over both thighs."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from deskstretch.core.animation import LegOrder
from deskstretch.figure import skeleton as sk
from deskstretch.figure.dress import CLOSE_THIGH, Skirt, dress_of, girth_of
from deskstretch.figure.hoop import Hoop
from deskstretch.figure.hull import Hulls
from deskstretch.figure.inks import Material, Tones
from deskstretch.figure.outline import leaf

if TYPE_CHECKING:
    from deskstretch.figure.mount import Blob
    from deskstretch.figure.outline import Outline
    from deskstretch.figure.sketch import Sketch

SKIRT_LIT = 0.88


def skirt(sketch: Sketch) -> None:
    """The cloth from the waist down, if the look has any; the legs below it are painted by themselves."""
    cut = dress_of(sketch.look).skirt
    if cut is None:
        return
    material = Material.TOP if cut.of_top else Material.BOTTOM
    tones = sketch.inks.of(material)
    hulls = skirt_hulls(sketch, cut)
    outline = hulls.outline()
    rim = hulls.rim(sketch.line_px, sketch.rim_dx, sketch.rim_dy, (2,))
    if not cut.of_top or sketch.figure.legs is LegOrder.OVER:
        # Standing, a tunic is painted with the torso, as one piece.
        sketch.shaded(outline, hulls.lit(SKIRT_LIT), tones, rim)
        sketch.glow_on("skirt", outline, material)
    if sketch.fine:
        _drapes(sketch, cut, tones)


def skirt_hulls(sketch: Sketch, cut: Skirt) -> Hulls:
    """The shape of a skirt or the lower part of a tunic."""
    root = sketch.mount("root")
    w = girth_of(sketch.look).torso[0]
    wide = 0.0075 if cut.of_top else 0.0
    waist = root.blob((0, 0.042, -0.004), (0.083 * w + wide, 0.012, 0.059 * w + wide * 0.6))
    hips = root.blob((0, 0.002, -0.008), (0.0955 * w + wide, 0.040, 0.068 * w + wide * 0.6))
    seat = root.blob((0, -0.022, -0.032), (0.088 * w + wide, 0.046, 0.050 * w))
    left, right = (_hem(sketch, cut, side) for side in "lr")
    return Hulls(sketch.directions, [(waist, hips), (hips, seat, left[0], right[0]), (*left, *right)])


def _hem(sketch: Sketch, cut: Skirt, side: str) -> tuple[Blob, Blob]:
    """The cloth round one thigh: half way down, and at the hem as a flat disc."""
    hip = sketch.mount(f"hip_{side}")
    girth = girth_of(sketch.look).leg
    middle = _radius(cut.length * 0.5) * girth + cut.flare * 0.6
    end = _radius(cut.length) * girth + cut.flare
    return (
        hip.blob((0.0, -sk.THIGH * cut.length * 0.5, 0.0), (middle, middle, middle)),
        hip.blob((0.0, -sk.THIGH * cut.length, 0.0), (end, 0.005, end)),
    )


def _radius(share: float) -> float:
    """The thigh's radius at a share of its length."""
    for (t0, r0, _), (t1, r1, _) in pairwise(CLOSE_THIGH):
        if share <= t1:
            return r0 + (r1 - r0) * (share - t0) / (t1 - t0)
    return CLOSE_THIGH[-1][1]


def _drapes(sketch: Sketch, cut: Skirt, tones: Tones) -> None:
    """Two long soft folds from the hips to the hem."""
    marks: Outline = []
    for side, sign in (("l", 1.0), ("r", -1.0)):
        hip = sketch.mount(f"hip_{side}")
        if hip.toward[2] < 0.1:
            continue
        r = _radius(cut.length) + cut.flare
        start = hip.point(-sign * 0.012, -sk.THIGH * cut.length * 0.30, r * 0.9)
        end = hip.point(-sign * 0.018, -sk.THIGH * cut.length * 0.96, r * 0.95)
        middle = hip.point(-sign * 0.006, -sk.THIGH * cut.length * 0.62, r)
        marks.append(leaf(start, middle, end, 0.0042 * sketch.px))
    sketch.fill(marks, tones.shade, atop=True)


def waistband(sketch: Sketch, tones: Tones, width: float) -> None:
    """A belt or band where a tucked-in shirt ends."""
    w = girth_of(sketch.look).torso[1]
    hoop = Hoop(sketch.mount("root"), (0, 0.026, -0.006), 0.0905 * w, 0.0650 * w)
    band = hoop.near_band(width * sketch.px)
    if band:
        sketch.fill([band], tones.shade)
