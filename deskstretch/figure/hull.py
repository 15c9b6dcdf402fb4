"""Unions of convex hulls of ellipsoids: torsos, hands, shoes, faces."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import sqrt
from typing import TYPE_CHECKING

from deskstretch.figure.outline import LIGHT, polygon

if TYPE_CHECKING:
    from deskstretch.figure.mount import Blob, Point
    from deskstretch.figure.outline import Outline

Directions = Sequence[tuple[float, float, float, float, float]]


class Hulls:
    """Groups of blobs; each group is hulled, the groups together are one outline.

    A hull is sampled: for every direction of the table (see `outline.directions`) the blob that reaches
    farthest gives the point. The first direction must be the one towards the light.
    """

    __slots__ = ("_contacts", "_directions")

    def __init__(self, directions: Directions, groups: Iterable[Sequence[Blob]]) -> None:
        self._directions = directions
        reaches: dict[Blob, list[float]] = {}
        self._contacts: list[list[tuple[float, float, Blob]]] = []
        for group in groups:
            rows: list[list[float]] = []
            for blob in group:
                row = reaches.get(blob)
                if row is None:
                    row = reaches[blob] = reach(blob, directions)
                rows.append(row)
            self._contacts.append(_contact_points(group, rows, directions))

    def outline(self) -> Outline:
        """The union in pixels."""
        return [polygon([(x, y) for x, y, _ in points]) for points in self._contacts]

    def lit(self, share: float, unshaded: Blob | None = None) -> Outline:
        """The side in the light: every blob scaled by ``share`` about its most lit point.

        ``unshaded`` stays whole: where the part grows out of another one that has its own shade.
        """
        dark = 1.0 - share
        lit: Outline = []
        for points in self._contacts:
            held: dict[Blob, Point] = {}
            ring: list[Point] = []
            for x, y, blob in points:
                if blob is unshaded:
                    ring.append((x, y))
                    continue
                at = held.get(blob)
                if at is None:
                    lx, ly = most_lit(blob)
                    at = held[blob] = (lx * dark, ly * dark)
                ring.append((at[0] + x * share, at[1] + y * share))
            lit.append(polygon(ring))
        return lit

    def rim(self, grow_px: float, dx: float, dy: float, groups: Sequence[int] | None = None) -> Outline:
        """The union grown by ``grow_px`` and shifted; ``groups``: only these."""
        chosen = self._contacts if groups is None else [self._contacts[i] for i in groups]
        return [
            polygon(
                [
                    (x + d[0] * grow_px + dx, y + d[1] * grow_px + dy)
                    for (x, y, _), d in zip(points, self._directions, strict=True)
                ]
            )
            for points in chosen
        ]

    def points(self) -> list[Point]:
        """The points of all groups, to be hulled with others."""
        return [(x, y) for points in self._contacts for x, y, _ in points]


def reach(blob: Blob, directions: Directions) -> list[float]:
    """How far an ellipsoid reaches in each direction, from the origin of the screen."""
    x, y, m00, m01, m11 = blob
    return [x * ux + y * uy + sqrt(m00 * uxx + m01 * uxy + m11 * uyy) for ux, uy, uxx, uxy, uyy in directions]


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


def _contact_points(
    group: Sequence[Blob], rows: list[list[float]], directions: Directions
) -> list[tuple[float, float, Blob]]:
    points: list[tuple[float, float, Blob]] = []
    if len(group) == 1:
        winners = [0] * len(directions)
    elif len(group) == 2:
        winners = [0 if a >= b else 1 for a, b in zip(rows[0], rows[1], strict=True)]
    else:
        winners = [max(range(len(column)), key=column.__getitem__) for column in zip(*rows, strict=True)]
    for winner, (ux, uy, uxx, uxy, uyy) in zip(winners, directions, strict=True):
        blob = group[winner]
        x, y, m00, m01, m11 = blob
        h = sqrt(m00 * uxx + m01 * uxy + m11 * uyy) or 1e-9
        points.append((x + (m00 * ux + m01 * uy) / h, y + (m01 * ux + m11 * uy) / h, blob))
    return points
