"""Hands: palm, four fingers in three bones each, thumb."""

from __future__ import annotations

from itertools import pairwise
from math import cos, radians, sin
from typing import TYPE_CHECKING, NamedTuple

from deskstretch.figure.hull import Hulls
from deskstretch.figure.inks import Material, rgb_mix
from deskstretch.figure.outline import Outline, leaf
from deskstretch.figure.tube import Tube

if TYPE_CHECKING:
    from deskstretch.core.animation import Vec3
    from deskstretch.figure.inks import Tones
    from deskstretch.figure.mount import Mount
    from deskstretch.figure.sketch import Sketch

_LIT = 0.84
_BACK_SHOWS = -0.25
"""Below this turn of the palm to the viewer the thumb lies behind the hand."""


class _Finger(NamedTuple):
    knuckle_y: float
    knuckle_z: float
    length: float
    radius: float
    fan: float
    """How far it turns when the fingers spread: 1 the index, -1 the little finger."""


_FINGERS = (
    _Finger(-0.0440, 0.0158, 0.0430, 0.0062, 1.0),
    _Finger(-0.0455, 0.0055, 0.0480, 0.0064, 0.35),
    _Finger(-0.0445, -0.0052, 0.0450, 0.0062, -0.35),
    _Finger(-0.0415, -0.0150, 0.0360, 0.0056, -1.0),
)
_BONES = (0.46, 0.31, 0.23)
"""Shares of a finger's length, knuckle to tip."""
_TAPER = (1.08, 1.04, 0.97, 0.86)
"""Of the finger's radius, at its knuckle, joints and tip."""
_BEND = (0.85, 1.10, 0.75)
"""Bend at each of its joints as a share of ``curl``."""


def hand(sketch: Sketch, side: str, tones: Tones) -> None:
    """One hand in its shape, seen from any side."""
    wrist = sketch.mount(f"wr_{side}")
    shape = sketch.figure.hand_l if side == "l" else sketch.figure.hand_r
    out = -1.0 if side == "l" else 1.0
    palm_toward = out * wrist.toward[0]
    heel = wrist.blob((0, -0.006, 0), (0.0125, 0.012, 0.0165))
    middle = wrist.blob((0, -0.034, 0.001), (0.0125, 0.018, 0.0235))
    knuckles = wrist.blob((0, -0.045, 0), (0.0105, 0.010, 0.0215))
    palm = Hulls(sketch.few_directions, [(heel, middle), (middle, knuckles)])
    bones = [_finger_points(finger, out, shape.curl, shape.spread) for finger in _FINGERS]
    if not sketch.fine:
        # The last bone of a finger is a pixel or two long.
        bones = [[points[0], points[1], points[3]] for points in bones]
    fingers = [_finger(wrist, finger, points) for finger, points in zip(_FINGERS, bones, strict=True)]
    thumb = Tube([wrist.ball(*p, r) for p, r in _thumb_points(out, shape.thumb)])
    crease = rgb_mix(tones.shade, tones.line, 0.45)
    if palm_toward < _BACK_SHOWS:
        _paint_thumb(sketch, thumb, tones, crease)
        sketch.glow_on(f"hand_{side}", [thumb.ring()], Material.SKIN)
    outline: Outline = [*palm.outline(), *(finger.ring() for finger in fingers)]
    # Shade along every finger only shows when they are large.
    lit_fingers = [finger.lit(_LIT) for finger in fingers] if sketch.fine else outline[2:]
    grow, dx, dy = sketch.line_px, sketch.rim_dx, sketch.rim_dy
    outer = fingers if sketch.fine else fingers[::3]
    rim = [*palm.rim(grow, dx, dy, (1,)), *(finger.ring(grow, dx, dy) for finger in outer)]
    sketch.shaded(outline, [*palm.lit(0.90, unshaded=heel), *lit_fingers], tones, rim)
    if abs(palm_toward) > 0.25 and sketch.px > 240:
        _gaps(sketch, wrist, bones, crease)
    sketch.glow_on(f"hand_{side}", outline, Material.SKIN)
    if palm_toward >= _BACK_SHOWS:
        _paint_thumb(sketch, thumb, tones, crease)
        sketch.glow_on(f"hand_{side}", [thumb.ring()], Material.SKIN)


def _finger(wrist: Mount, finger: _Finger, points: list[Vec3]) -> Tube:
    taper = _TAPER[-len(points) :]
    return Tube([wrist.ball(*p, finger.radius * w) for p, w in zip(points, taper, strict=True)])


def _paint_thumb(sketch: Sketch, thumb: Tube, tones: Tones, crease: int) -> None:
    line = thumb.ring(sketch.line_px * 0.7, sketch.rim_dx * 0.5, sketch.rim_dy * 0.5, first=1)
    sketch.fill([line], crease, atop=True)
    if sketch.fine:
        sketch.shaded([thumb.ring()], [thumb.lit(_LIT)], tones)
    else:
        sketch.fill([thumb.ring()], tones.base)


def _finger_points(finger: _Finger, out: float, curl: float, spread: float) -> list[Vec3]:
    """Knuckle, two joints and tip in the hand's frame; curling goes towards the palm (x = out)."""
    fan = radians(spread * finger.fan)
    x, y, z = 0.0, finger.knuckle_y + 0.004, finger.knuckle_z
    points: list[Vec3] = [(x, y, z)]
    bend = 0.0
    for share, turn in zip(_BONES, _BEND, strict=True):
        bend += radians(curl * turn)
        step = finger.length * share
        x += out * step * sin(bend)
        along = step * cos(bend)
        y -= along * cos(fan)
        z += along * sin(fan)
        points.append((x, y, z))
    return points


def _thumb_points(out: float, away_deg: float) -> list[tuple[Vec3, float]]:
    away = radians(away_deg)
    return [
        ((out * 0.004, -0.014, 0.013), 0.0096),
        ((out * 0.009, -0.014 - 0.022 * cos(away), 0.018 + 0.020 * sin(away)), 0.0084),
        ((out * 0.012, -0.014 - 0.044 * cos(away * 0.7), 0.019 + 0.034 * sin(away * 0.7)), 0.0070),
    ]


def _gaps(sketch: Sketch, wrist: Mount, bones: list[list[Vec3]], colour: int) -> None:
    """The dark lines between neighbouring fingers."""
    marks: Outline = []
    for a, b in pairwise(bones):
        start, middle, end = (
            wrist.point(*((p + q) / 2 for p, q in zip(a[i], b[i], strict=True))) for i in (0, 1, 2)
        )
        marks.append(leaf(start, middle, end, 0.0028 * sketch.px))
    sketch.fill(marks, colour, atop=True)
