"""Cloth folds and creases: a few marks where cloth or skin is pressed together."""

from __future__ import annotations

from itertools import pairwise
from math import hypot, sqrt
from typing import TYPE_CHECKING

from deskstretch.figure.outline import circle, leaf, ribbon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskstretch.figure.inks import Tones
    from deskstretch.figure.mount import Blob, Mount, Point
    from deskstretch.figure.outline import Outline
    from deskstretch.figure.sketch import Sketch


_FOLDED_UP = -0.72
"""Cosine of the bend beyond which the crook is hidden between the bones."""


def cosine(a: Mount, b: Mount, c: Mount) -> float:
    """Between the bones a–b and b–c on screen: 1 straight on, -1 folded back."""
    ux, uy, vx, vy = b.x - a.x, b.y - a.y, c.x - b.x, c.y - b.y
    return (ux * vx + uy * vy) / (hypot(ux, uy) * hypot(vx, vy) or 1e-9)


def crease(sketch: Sketch, a: Mount, b: Mount, c: Mount, radius: float, colour: int) -> None:
    """Fold lines in the crook of a bent hinge: one, and beside it a shorter one where it bends sharply."""
    bend = cosine(a, b, c)
    crook = _crook(a, b, c)
    if not _FOLDED_UP < bend < 0.5 or crook is None or not sketch.fine:
        return
    strength = min(1.0, (0.5 - bend) / 0.8)
    nx, ny = crook
    r = radius * sketch.px
    x, y = b.x + nx * r * 0.95, b.y + ny * r * 0.95
    folds: Outline = []
    for sideways, reach, width in (
        (0.10, 0.75 + 0.5 * strength, 0.12),
        (-0.22, 0.35 + 0.35 * strength, 0.09),
    ):
        sx, sy = x - ny * r * sideways, y + nx * r * sideways
        bow = r * reach * 0.35 * (1 if sideways > 0 else -1)
        folds.append(
            leaf(
                (sx, sy),
                (sx - nx * r * reach * 0.6 - ny * bow * 0.3, sy - ny * r * reach * 0.6 + nx * bow * 0.3),
                (sx - nx * r * reach - ny * bow, sy - ny * r * reach + nx * bow),
                r * width,
            )
        )
    sketch.fill(folds, colour, atop=True)


def _crook(a: Mount, b: Mount, c: Mount) -> Point | None:
    """Unit vector on screen from a hinge into the angle between its bones."""
    ux, uy, vx, vy = a.x - b.x, a.y - b.y, c.x - b.x, c.y - b.y
    u, v = hypot(ux, uy), hypot(vx, vy)
    if u < 1e-6 or v < 1e-6:
        return None
    x, y = ux / u + vx / v, uy / u + vy / v
    length = hypot(x, y)
    return (x / length, y / length) if length > 1e-6 else None


def waist_folds(sketch: Sketch, blobs: Sequence[Blob], colour: int) -> None:
    """Folds on the side of the trunk that is shortened by a bend; ``blobs`` run from hem to collar."""
    if not sketch.fine:
        return
    left, right = _sides(blobs[1:8])
    long, short = _length(left), _length(right)
    side, other = (right, left) if short < long else (left, right)
    shortened = 1 - min(long, short) / (max(long, short) or 1e-9)
    if shortened < 0.10:
        return
    strength = min(1.0, (shortened - 0.10) / 0.22)
    folds: Outline = []
    for i, reach, droop in ((1, 0.34, 0.05), (2, 0.46, 0.10), (3, 0.30, 0.16)):
        (ax, ay), (bx, by) = side[i], other[i]
        (ux, uy), (vx, vy) = side[i - 1], side[i + 1]
        r = reach * (0.45 + 0.55 * strength)
        ex, ey = ax + (bx - ax) * r, ay + (by - ay) * r
        sx, sy = (ux - vx) * droop, (uy - vy) * droop
        folds.append(
            leaf(
                (ax + (bx - ax) * 0.03, ay + (by - ay) * 0.03),
                ((ax + ex) / 2 + sx * 0.3, (ay + ey) / 2 + sy * 0.3),
                (ex - sx, ey - sy),
                0.0052 * sketch.px * (0.5 + 0.5 * strength),
            )
        )
    sketch.fill(folds, colour, atop=True)


def _sides(blobs: Sequence[Blob]) -> tuple[list[Point], list[Point]]:
    """Where the trunk's outline touches each blob, on either side of its centre line."""
    left: list[Point] = []
    right: list[Point] = []
    last = len(blobs) - 1
    for i, (x, y, m00, m01, m11) in enumerate(blobs):
        ax, ay = blobs[max(0, i - 1)][:2]
        bx, by = blobs[min(last, i + 1)][:2]
        length = hypot(bx - ax, by - ay) or 1e-9
        nx, ny = (ay - by) / length, (bx - ax) / length
        h = sqrt(m00 * nx * nx + 2 * m01 * nx * ny + m11 * ny * ny) or 1e-9
        px, py = (m00 * nx + m01 * ny) / h, (m01 * nx + m11 * ny) / h
        left.append((x + px, y + py))
        right.append((x - px, y - py))
    return left, right


def _length(points: Sequence[Point]) -> float:
    return sum(hypot(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(points))


_BUTTONS = (("s4", 0.006, 0.060), ("s3", 0.004, 0.070), ("s2", 0.0, 0.067), ("s1", -0.022, 0.066))
"""Joint, height and depth of the front of a shirt, from the top down."""


def button_line(sketch: Sketch, tones: Tones) -> None:
    """The overlap and buttons down the front of a shirt, while its front is seen."""
    mounts = [(sketch.mount(joint), y, z) for joint, y, z in _BUTTONS]
    if min(mount.toward[2] for mount, _, _ in mounts) < 0.25 or sketch.px < 250:
        return
    line = [mount.point(0.006, y, z) for mount, y, z in mounts]
    sketch.fill([ribbon(line, [0.0022 * sketch.px] * len(line))], tones.shade, atop=True)
    dots = [circle((*mount.point(0.0, y, z), 0.0026 * sketch.px)) for mount, y, z in mounts]
    sketch.fill(dots, tones.shade, atop=True)
