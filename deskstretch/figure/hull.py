"""Unions of convex hulls of ellipsoids: torsos, hands, shoes, faces."""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt
from typing import TYPE_CHECKING

from deskstretch.figure.outline import LIGHT

if TYPE_CHECKING:
    from deskstretch.figure.mount import Blob, Point
    from deskstretch.figure.outline import Outline

Directions = Sequence[tuple[float, float, float, float, float]]


class Hulls:
    """Groups of blobs; each group is hulled, the groups together are one outline.

    A hull is sampled: for every direction of the table (see `outline.directions`) the blob that reaches
    farthest gives the point. The first direction must be the one towards the light.
    """

    __slots__ = ("_directions", "_groups", "_points", "_winners")

    def __init__(self, directions: Directions, groups: Sequence[Sequence[Blob]]) -> None:
        self._directions = directions
        self._groups = groups
        self._points: list[list[Point]] = []
        self._winners: list[list[int] | None] = []
        """Per group and direction the blob of the group that reaches farthest; None for a lone blob."""
        spreads: dict[Blob, list[float]] = {}
        for group in groups:
            if len(group) == 1:
                self._winners.append(None)
                self._points.append(_rim_points(group[0], directions))
                continue
            rows: list[list[float]] = []
            widths: list[list[float]] = []
            for blob in group:
                spread = spreads.get(blob)
                if spread is None:
                    spread = spreads[blob] = _spread(blob, directions)
                x, y = blob[0], blob[1]
                rows.append([x * d[0] + y * d[1] + h for d, h in zip(directions, spread, strict=True)])
                widths.append(spread)
            winners = _winners(rows)
            self._winners.append(winners)
            self._points.append(_contact_points(group, widths, winners, directions))

    def outline(self) -> Outline:
        """The union in pixels."""
        return [(points[0], points[1:]) for points in self._points]

    def lit(self, share: float, unshaded: Blob | None = None) -> Outline:
        """The side in the light: every blob scaled by ``share`` about its most lit point.

        ``unshaded`` stays whole: where the part grows out of another one that has its own shade.
        """
        lit: Outline = []
        for group, points, winners in zip(self._groups, self._points, self._winners, strict=True):
            scales: list[tuple[float, float, float]] = []
            for blob in group:
                k = 1.0 if blob is unshaded else share
                lx, ly = most_lit(blob)
                scales.append((lx * (1.0 - k), ly * (1.0 - k), k))
            if winners is None:
                ox, oy, k = scales[0]
                ring = [(ox + x * k, oy + y * k) for x, y in points]
            else:
                ring = [
                    (scales[i][0] + x * scales[i][2], scales[i][1] + y * scales[i][2])
                    for (x, y), i in zip(points, winners, strict=True)
                ]
            lit.append((ring[0], ring[1:]))
        return lit

    def rim(self, grow_px: float, dx: float, dy: float, groups: Sequence[int] | None = None) -> Outline:
        """The union grown by ``grow_px`` and shifted; ``groups``: only these."""
        chosen = self._points if groups is None else [self._points[i] for i in groups]
        rim: Outline = []
        for points in chosen:
            ring = [
                (x + d[0] * grow_px + dx, y + d[1] * grow_px + dy)
                for (x, y), d in zip(points, self._directions, strict=True)
            ]
            rim.append((ring[0], ring[1:]))
        return rim

    def points(self) -> list[Point]:
        """The points of all groups, to be hulled with others."""
        return [point for points in self._points for point in points]


def most_lit(blob: Blob) -> Point:
    """The point of a blob's outline nearest to the light."""
    x, y, m00, m01, m11 = blob
    lx, ly = LIGHT
    qx, qy = m00 * lx + m01 * ly, m01 * lx + m11 * ly
    h = sqrt(lx * qx + ly * qy) or 1e-9
    return x + qx / h, y + qy / h


def inset(blob: Blob, share: float) -> Blob:
    """A blob scaled by ``share`` about its most lit point."""
    x, y, m00, m01, m11 = blob
    lx, ly = most_lit(blob)
    q = share * share
    return (lx + (x - lx) * share, ly + (y - ly) * share, m00 * q, m01 * q, m11 * q)


def _spread(blob: Blob, directions: Directions) -> list[float]:
    """How far an ellipsoid reaches from its own middle in each direction."""
    _, _, m00, m01, m11 = blob
    return [sqrt(m00 * uxx + m01 * uxy + m11 * uyy) or 1e-9 for _, _, uxx, uxy, uyy in directions]


def _rim_points(blob: Blob, directions: Directions) -> list[Point]:
    """The outline of one ellipsoid."""
    x, y, m00, m01, m11 = blob
    return [
        (x + (m00 * ux + m01 * uy) / h, y + (m01 * ux + m11 * uy) / h)
        for (ux, uy, *_), h in zip(directions, _spread(blob, directions), strict=True)
    ]


def _winners(rows: list[list[float]]) -> list[int]:
    """Per direction the row with the largest reach."""
    if len(rows) == 2:
        return [0 if a >= b else 1 for a, b in zip(rows[0], rows[1], strict=True)]
    farthest = list(map(max, *rows))
    winners: list[int] = []
    for i, most in enumerate(farthest):
        winner = 0
        while rows[winner][i] != most:
            winner += 1
        winners.append(winner)
    return winners


def _contact_points(
    group: Sequence[Blob], widths: list[list[float]], winners: list[int], directions: Directions
) -> list[Point]:
    """Where the hull of a group touches, direction by direction."""
    points: list[Point] = []
    for i, winner in enumerate(winners):
        x, y, m00, m01, m11 = group[winner]
        h = widths[winner][i]
        d = directions[i]
        ux, uy = d[0], d[1]
        points.append((x + (m00 * ux + m01 * uy) / h, y + (m01 * ux + m11 * uy) / h))
    return points
