"""The smooth outline round a chain of spheres: arms, legs, fingers, necks, chair legs."""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING

from deskstretch.figure.outline import LIGHT, circle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskstretch.figure.mount import Ball, Point
    from deskstretch.figure.outline import Cubic, Ring

_FADE = (1.0, 0.55, 0.15)
"""How much of the shade is held back at the first balls of a tube that grows out of another part."""


class Tube:
    """A chain of balls as one closed ring.

    Neighbouring circles are joined along their common tangents: with d the unit vector from one to the
    next and s = (r0 - r1) / distance, the contact normals are s·d ± sqrt(1 - s²)·d⊥. A cap is round, or a
    number: a flat cut seen as half an ellipse that bulges so many pixels (a sleeve, a trouser hem).
    Balls contained in a neighbour are dropped.
    """

    __slots__ = ("_axes", "_balls", "_index", "_left", "_right", "cap_end_px", "cap_start_px")

    def __init__(
        self, balls: Sequence[Ball], *, cap_start_px: float | None = None, cap_end_px: float | None = None
    ) -> None:
        self._balls, self._index = _uncontained(balls)
        self.cap_start_px = cap_start_px
        self.cap_end_px = cap_end_px
        if len(self._balls) > 1:
            self._left, self._right, self._axes = _contacts(self._balls)

    def ring(self, grow_px: float = 0.0, dx: float = 0.0, dy: float = 0.0, *, first: int = 0) -> Ring:
        """The outline, grown by ``grow_px`` and shifted; ``first``: the ball (as given) to start at."""
        start = 0
        while start < len(self._balls) - 2 and self._index[start] < first:
            start += 1
        balls = [(x + dx, y + dy, r + grow_px) for x, y, r in self._balls[start:]]
        cap_end = None if self.cap_end_px is None else self.cap_end_px + grow_px
        return self._emit(balls, start, self.cap_start_px if start == 0 else None, cap_end)

    def lit(self, share: float, *, fade: bool = False) -> Ring:
        """The side in the light: every ball scaled by ``share`` about its most lit point.

        ``fade``: the shade beside it begins gently, for a limb that melts into the trunk.
        """
        lx, ly = LIGHT
        dark = 1.0 - share
        balls: list[Ball] = []
        for i, (x, y, r) in enumerate(self._balls):
            q = dark * (1.0 - _FADE[i]) if fade and i < len(_FADE) else dark
            balls.append((x + q * r * lx, y + q * r * ly, r * (1.0 - q)))
        start = None if self.cap_start_px is None else self.cap_start_px * share
        end = None if self.cap_end_px is None else self.cap_end_px * share
        return self._emit(balls, 0, start, end)

    def _emit(self, balls: list[Ball], start: int, cap_start: float | None, cap_end: float | None) -> Ring:
        if len(balls) == 1:
            return circle(balls[0])
        left, right, axes = self._left, self._right, self._axes
        if start:
            left, right, axes = left[start:], right[start:], axes[start:]
        thirds = [axis[3] for axis in axes]
        run: list[Cubic] = []
        first = _side(balls, left, thirds, run)
        _cap(run, balls[-1], axes[-1], 1.0, run[-1][4:], left[-1], right[-1], cap_end)
        balls.reverse()
        thirds.reverse()
        _side(balls, right[::-1], thirds, run)
        _cap(run, balls[-1], axes[0], -1.0, run[-1][4:], right[0], left[0], cap_start)
        return first, run


Axis = tuple[float, float, float, float]
"""Unit direction between two balls on screen, s = difference of radii over their distance, a third of it."""


def _uncontained(balls: Sequence[Ball]) -> tuple[list[Ball], list[int]]:
    kept = [balls[0]]
    index = [0]
    for i in range(1, len(balls)):
        x, y, r = balls[i]
        px, py, pr = kept[-1]
        dx, dy, dr = x - px, y - py, r - pr
        if dx * dx + dy * dy <= dr * dr + 1e-9:
            if dr > 0:
                kept[-1], index[-1] = balls[i], i
            continue
        kept.append(balls[i])
        index.append(i)
    while len(kept) > 1:
        (px, py, pr), (x, y, r) = kept[0], kept[1]
        dx, dy, dr = x - px, y - py, r - pr
        if dx * dx + dy * dy > dr * dr + 1e-9:
            break
        gone = 0 if dr > 0 else 1
        del kept[gone], index[gone]
    return kept, index


def _contacts(balls: list[Ball]) -> tuple[list[Point], list[Point], list[Axis]]:
    """Contact normals left and right of the chain at every ball, and the axes between balls."""
    left: list[Point] = []
    right: list[Point] = []
    axes: list[Axis] = []
    ax = ay = bx = by = 0.0
    x0, y0, r0 = balls[0]
    for x1, y1, r1 in balls[1:]:
        dx, dy = x1 - x0, y1 - y0
        length = sqrt(dx * dx + dy * dy)
        dx /= length
        dy /= length
        s = (r0 - r1) / length
        s = -0.98 if s < -0.98 else min(s, 0.98)
        c = sqrt(1 - s * s)
        lx, ly, rx, ry = s * dx - c * dy, s * dy + c * dx, s * dx + c * dy, s * dy - c * dx
        if axes:
            mx, my, nx, ny = ax + lx, ay + ly, bx + rx, by + ry
            m, n = sqrt(mx * mx + my * my) or 1e-9, sqrt(nx * nx + ny * ny) or 1e-9
            left.append((mx / m, my / m))
            right.append((nx / n, ny / n))
        else:
            left.append((lx, ly))
            right.append((rx, ry))
        axes.append((dx, dy, s, length / 3))
        ax, ay, bx, by = lx, ly, rx, ry
        x0, y0, r0 = x1, y1, r1
    left.append((ax, ay))
    right.append((bx, by))
    return left, right, axes


def _side(balls: list[Ball], normals: list[Point], thirds: list[float], run: list[Cubic]) -> Point:
    """Cubics through the contact points of one side; handles a third of the distance. Returns the start."""
    x, y, r = balls[0]
    nx, ny = normals[0]
    first = (x + r * nx, y + r * ny)
    ax, ay = first
    for i, third in enumerate(thirds, 1):
        x, y, r = balls[i]
        mx, my = normals[i]
        bx, by = x + r * mx, y + r * my
        run.append((ax + ny * third, ay - nx * third, bx - my * third, by + mx * third, bx, by))
        ax, ay, nx, ny = bx, by, mx, my
    return first


def _cap(
    run: list[Cubic],
    ball: Ball,
    axis: Axis,
    way: float,
    start: Point,
    normal_from: Point,
    normal_to: Point,
    bulge_px: float | None,
) -> None:
    """Close one end of the tube; ``way`` +1 at its end, -1 at its start (the axis points along the chain)."""
    x, y, r = ball
    dx, dy, s = axis[0] * way, axis[1] * way, axis[2] * way
    ax, ay = start
    bx, by = x + r * normal_to[0], y + r * normal_to[1]
    if bulge_px is not None:
        h = bulge_px * 4 / 3
        run.append((ax + dx * h, ay + dy * h, bx + dx * h, by + dy * h, bx, by))
        return
    q = r * (0.5523 - 0.39 * s)
    tip_x, tip_y = x + dx * r, y + dy * r
    qx, qy = dy * q, -dx * q
    fx, fy = normal_from[1], -normal_from[0]
    tx, ty = normal_to[1], -normal_to[0]
    run.append((ax + fx * q, ay + fy * q, tip_x - qx, tip_y - qy, tip_x, tip_y))
    run.append((tip_x + qx, tip_y + qy, bx - tx * q, by - ty * q, bx, by))


def stroke(start: Point, middle: Point, end: Point, width_px: float) -> Ring:
    """A round-ended line along the curve that heads for ``middle``: mouths, brows, ears."""
    r = width_px / 2
    x = (start[0] + 2 * middle[0] + end[0]) / 4
    y = (start[1] + 2 * middle[1] + end[1]) / 4
    return Tube([(*start, r * 0.85), (x, y, r), (*end, r * 0.85)]).ring()
