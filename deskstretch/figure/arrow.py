"""The arrow that shows the direction of a movement: a ribbon that swells towards a rounded head."""

from __future__ import annotations

from math import hypot
from typing import TYPE_CHECKING

from deskstretch.figure.hull import Hulls
from deskstretch.figure.mount import blob_of
from deskstretch.figure.outline import directions
from deskstretch.figure.sketch import Fill
from deskstretch.figure.tube import Tube

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskstretch.core.animation import Vec3
    from deskstretch.figure.camera import View
    from deskstretch.figure.inks import Inks
    from deskstretch.figure.mount import Ball, Point

_WIDTH = 0.0150
"""At the head, body heights (ART.md 7: .0165 with its rounding)."""
_TAIL = 0.24
_STEPS = 6
"""Points between two of the path's."""


def arrow_fills(path: Sequence[Vec3], view: View, inks: Inks) -> list[Fill]:
    """Halo and ribbon through the points of ``path`` (world)."""
    width = min(_WIDTH * view.scale, view.height_px * 0.0135)
    line = _curve([view.point(point) for point in path])
    last = len(line) - 1
    balls: list[Ball] = [
        (x, y, width / 2 * (_TAIL + (1 - _TAIL) * i / last)) for i, (x, y) in enumerate(line[:-1])
    ]
    (ax, ay), (bx, by) = line[-2], line[-1]
    length = hypot(bx - ax, by - ay) or 1e-9
    dx, dy = (bx - ax) / length, (by - ay) / length
    # The ribbon ends inside the head.
    if length > width * 0.5:
        balls.append((bx - dx * width * 0.4, by - dy * width * 0.4, width / 2))
    ribbon = Tube(balls)
    r = width * 0.2
    corners = [
        (bx + dx * width * 1.25, by + dy * width * 1.25, r),
        (bx - dx * width * 0.75 - dy * width * 1.3, by - dy * width * 0.75 + dx * width * 1.3, r),
        (bx - dx * width * 0.75 + dy * width * 1.3, by - dy * width * 0.75 - dx * width * 1.3, r),
    ]
    tip = Hulls(directions(40), [[blob_of(corner) for corner in corners]])
    grow = width * 0.42
    return [
        Fill([ribbon.ring(grow), *tip.rim(grow, 0, 0)], inks.stage.disc),
        Fill([ribbon.ring(), *tip.outline()], inks.arrow),
    ]


def _curve(points: list[Point]) -> list[Point]:
    """A Catmull-Rom curve through the points."""
    (x0, y0), (x1, y1) = points[0], points[1]
    (xm, ym), (xn, yn) = points[-2], points[-1]
    padded = [(2 * x0 - x1, 2 * y0 - y1), *points, (2 * xn - xm, 2 * yn - ym)]
    line: list[Point] = []
    for a, b, c, d in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        for step in range(_STEPS):
            t = step / _STEPS
            line.append((_cubic(a[0], b[0], c[0], d[0], t), _cubic(a[1], b[1], c[1], d[1], t)))
    line.append(points[-1])
    return line


def _cubic(a: float, b: float, c: float, d: float, t: float) -> float:
    return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t**3)
