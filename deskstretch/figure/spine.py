"""The smooth outline of a trunk: a chain of ellipsoids along a curved spine."""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskstretch.figure.mount import Blob, Point
    from deskstretch.figure.outline import Cubic, Ring


def spine_ring(blobs: Sequence[Blob]) -> Ring:
    """A ring through the contact points left and right of the projected centre line.

    Smooth (each point's tangent follows its neighbours), with the first and last blob as round ends.
    Only good while the centre line is long on screen; a spine that points at the viewer needs `hull.Hulls`.
    """
    last = len(blobs) - 1
    left: list[Point] = []
    right: list[Point] = []
    for i, (x, y, m00, m01, m11) in enumerate(blobs):
        ax, ay = blobs[max(0, i - 1)][:2]
        bx, by = blobs[min(last, i + 1)][:2]
        tx, ty = bx - ax, by - ay
        length = sqrt(tx * tx + ty * ty) or 1e-9
        nx, ny = -ty / length, tx / length
        qx, qy = m00 * nx + m01 * ny, m01 * nx + m11 * ny
        h = sqrt(nx * qx + ny * qy) or 1e-9
        px, py = qx / h, qy / h
        left.append((x + px, y + py))
        right.append((x - px, y - py))
    run: list[Cubic] = []
    _smooth(left, run)
    run.append(_end(blobs[-1], left[-1], right[-1], 1.0))
    _smooth(right[::-1], run)
    run.append(_end(blobs[0], right[0], left[0], -1.0))
    return left[0], run


def _end(blob: Blob, start: Point, stop: Point, way: float) -> Cubic:
    """Half an ellipse from one side of an end to the other, as far as the blob reaches there."""
    (ax, ay), (bx, by) = start, stop
    nx, ny = (ax - bx) * way, (ay - by) * way
    length = sqrt(nx * nx + ny * ny) or 1e-9
    tx, ty = ny / length * way, -nx / length * way
    _, _, m00, m01, m11 = blob
    reach = sqrt(max(0.0, m00 * tx * tx + 2 * m01 * tx * ty + m11 * ty * ty)) * 4 / 3
    return (ax + tx * reach, ay + ty * reach, bx + tx * reach, by + ty * reach, bx, by)


def _smooth(points: Sequence[Point], run: list[Cubic]) -> None:
    last = len(points) - 1
    tangents: list[Point] = []
    for i in range(last + 1):
        ax, ay = points[max(0, i - 1)]
        bx, by = points[min(last, i + 1)]
        dx, dy = bx - ax, by - ay
        length = sqrt(dx * dx + dy * dy) or 1e-9
        tangents.append((dx / length, dy / length))
    for i in range(last):
        (ax, ay), (bx, by) = points[i], points[i + 1]
        (tx, ty), (ux, uy) = tangents[i], tangents[i + 1]
        h = sqrt((bx - ax) ** 2 + (by - ay) ** 2) / 3
        run.append((ax + tx * h, ay + ty * h, bx - ux * h, by - uy * h, bx, by))
