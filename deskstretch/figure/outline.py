"""Outlines on the screen: rings of lines and cubic curves, in pixels.

All rings run the same way round (counter-clockwise as seen), so that overlapping rings of one outline
filled with the winding rule make their union and never a hole.
"""

from __future__ import annotations

from functools import cache
from math import cos, hypot, pi, sin
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from deskstretch.figure.mount import Ball, Point

Line = tuple[float, float]
Cubic = tuple[float, float, float, float, float, float]
Ring = tuple["Point", "Sequence[Line | Cubic]"]
"""A closed ring: where it starts, then lines (x, y) and cubics (two handles, end)."""
Outline = list[Ring]

LIGHT: Point = (-0.55, -0.835)
"""The screen direction the light comes from: up and to the left."""

_ROUND = 0.5523
"""Handle length of a cubic quarter circle of radius 1."""


def polygon(points: Sequence[Point]) -> Ring:
    """A ring of straight lines; the points must already run the right way round."""
    return points[0], points[1:]


def oriented(points: Sequence[Point]) -> Sequence[Point]:
    """The points, turned to run the way all rings run."""
    twice_area = 0.0
    x0, y0 = points[-1]
    for x1, y1 in points:
        twice_area += x0 * y1 - x1 * y0
        x0, y0 = x1, y1
    return points if twice_area < 0 else points[::-1]


def circle(ball: Ball) -> Ring:
    x, y, r = ball
    h = r * _ROUND
    return (x + r, y), (
        (x + r, y - h, x + h, y - r, x, y - r),
        (x - h, y - r, x - r, y - h, x - r, y),
        (x - r, y + h, x - h, y + r, x, y + r),
        (x + h, y + r, x + r, y + h, x + r, y),
    )


def leaf(start: Point, middle: Point, end: Point, width_px: float) -> Ring:
    """A mark that swells from nothing to ``width_px`` and thins out again: a fold, a crease, a lash."""
    (ax, ay), (mx, my), (bx, by) = start, middle, end
    dx, dy = bx - ax, by - ay
    length = hypot(dx, dy) or 1e-9
    nx, ny = -dy / length * width_px * 0.75, dx / length * width_px * 0.75
    px, py, qx, qy = mx + nx, my + ny, mx - nx, my - ny
    return start, (
        (
            ax + (px - ax) * 0.667,
            ay + (py - ay) * 0.667,
            bx + (px - bx) * 0.667,
            by + (py - by) * 0.667,
            bx,
            by,
        ),
        (
            bx + (qx - bx) * 0.667,
            by + (qy - by) * 0.667,
            ax + (qx - ax) * 0.667,
            ay + (qy - ay) * 0.667,
            ax,
            ay,
        ),
    )


def ribbon(points: Sequence[Point], widths_px: Sequence[float]) -> Ring:
    """A band round a line of points, with its own width at each."""
    last = len(points) - 1
    left: list[Point] = []
    right: list[Point] = []
    for i, ((x, y), width) in enumerate(zip(points, widths_px, strict=True)):
        x0, y0 = points[max(0, i - 1)]
        x1, y1 = points[min(last, i + 1)]
        length = hypot(x1 - x0, y1 - y0) or 1e-9
        nx, ny = (y1 - y0) / length * width / 2, -(x1 - x0) / length * width / 2
        left.append((x - nx, y - ny))
        right.append((x + nx, y + ny))
    return polygon(oriented(left + right[::-1]))


def shrunk(points: Sequence[Point], share: float) -> list[Point]:
    """A convex ring of points scaled about its most lit point: it stays inside and touches there."""
    lx, ly = LIGHT
    ex, ey = max(points, key=lambda p: p[0] * lx + p[1] * ly)
    return [(ex + (x - ex) * share, ey + (y - ey) * share) for x, y in points]


def convex(points: Iterable[Point]) -> list[Point]:
    """The convex hull, running the way all rings run."""
    ordered = sorted(set(points))
    if len(ordered) < 3:
        return ordered

    def half(run: Iterable[Point]) -> list[Point]:
        chain: list[Point] = []
        for x, y in run:
            while len(chain) > 1:
                (ax, ay), (bx, by) = chain[-2], chain[-1]
                if (bx - ax) * (y - ay) - (by - ay) * (x - ax) > 0:
                    break
                chain.pop()
            chain.append((x, y))
        return chain[:-1]

    return (half(ordered) + half(reversed(ordered)))[::-1]


def moved(outline: Outline, dx: float, dy: float) -> Outline:
    """The outline shifted by (dx, dy) pixels."""
    shifted: Outline = []
    for (x, y), segments in outline:
        run: list[Line | Cubic] = []
        for segment in segments:
            if len(segment) == 2:
                run.append((segment[0] + dx, segment[1] + dy))
            else:
                a, b, c, d, e, f = segment
                run.append((a + dx, b + dy, c + dx, d + dy, e + dx, f + dy))
        shifted.append(((x + dx, y + dy), run))
    return shifted


def ellipse(x: float, y: float, along_px: float, across_px: float, angle: float) -> Ring:
    """An ellipse with half-axes ``along_px`` in direction ``angle`` (radians) and ``across_px`` across."""
    c, s = cos(angle), sin(angle)

    def at(u: float, v: float) -> Point:
        return x + u * along_px * c - v * across_px * s, y + u * along_px * s + v * across_px * c

    h = _ROUND
    quarters = (
        ((1.0, -h), (h, -1.0), (0.0, -1.0)),
        ((-h, -1.0), (-1.0, -h), (-1.0, 0.0)),
        ((-1.0, h), (-h, 1.0), (0.0, 1.0)),
        ((h, 1.0), (1.0, h), (1.0, 0.0)),
    )
    return at(1.0, 0.0), [(*at(*a), *at(*b), *at(*c)) for a, b, c in quarters]


@cache
def directions(count: int) -> tuple[tuple[float, float, float, float, float], ...]:
    """``count`` unit directions in the order rings run, the first towards the light.

    Each is (x, y, x², 2xy, y²): what the reach of an ellipsoid needs.
    """
    lx, ly = LIGHT
    table: list[tuple[float, float, float, float, float]] = []
    length = hypot(lx, ly)
    lx, ly = lx / length, ly / length
    for i in range(count):
        c, s = cos(2 * pi * i / count), sin(2 * pi * i / count)
        x, y = lx * c + ly * s, ly * c - lx * s
        table.append((x, y, x * x, 2 * x * y, y * y))
    return tuple(table)
