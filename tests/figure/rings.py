"""What tests ask of a ring: its points, its area, what it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskstretch.figure.mount import Point
    from deskstretch.figure.outline import Ring

STEPS = 8


def flattened(ring: Ring) -> list[Point]:
    """The ring as a polygon; curves in a few steps."""
    at, segments = ring
    points = [at]
    for segment in segments:
        if len(segment) == 2:
            points.append(segment)
        else:
            ax, ay, bx, by, cx, cy = segment
            for i in range(1, STEPS + 1):
                t = i / STEPS
                k, u, v, w = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
                points.append((k * at[0] + u * ax + v * bx + w * cx, k * at[1] + u * ay + v * by + w * cy))
        at = points[-1]
    return points


def area(points: Sequence[Point]) -> float:
    """Signed; below zero the way all rings of the figure run."""
    return sum(a[0] * b[1] - a[1] * b[0] for a, b in zip(points, [*points[1:], points[0]], strict=True)) / 2


def holds(points: Sequence[Point], point: Point) -> bool:
    """Whether a point lies inside, by the winding rule."""
    x, y = point
    winding = 0
    for (x0, y0), (x1, y1) in zip(points, [*points[1:], points[0]], strict=True):
        if (y0 <= y) != (y1 <= y):
            crosses = x0 + (y - y0) / (y1 - y0) * (x1 - x0)
            if crosses > x:
                winding += 1 if y1 > y0 else -1
    return winding != 0
