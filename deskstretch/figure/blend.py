"""Weighted sums: of numbers, of vectors, of rotations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskstretch.figure.vectors import add, matmul, rotation_by, transpose, turn_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskstretch.core.animation import Vec3
    from deskstretch.figure.skeleton import Rotation


def mix(pairs: Sequence[tuple[float, float]]) -> float:
    """A weighted sum of (number, weight)."""
    total = 0.0
    for value, weight in pairs:
        total += value * weight
    return total


def mix3(pairs: Sequence[tuple[Vec3, float]]) -> Vec3:
    """A weighted sum of (vector, weight)."""
    x = y = z = 0.0
    for (a, b, c), w in pairs:
        x += a * w
        y += b * w
        z += c * w
    return (x, y, z)


def mix_rotations(pairs: Sequence[tuple[Rotation, float]]) -> Rotation:
    """Rotations in between, along the shortest turn from the first to the second.

    Four are (from, to, before, after), as `core.timeline.Place` weighs them; before and after are
    reached over from and to, so that a wide way round has no shortcut.
    """
    base, _ = pairs[0]
    if len(pairs) == 1:
        return base
    (ahead, weight), *outer = pairs[1:]
    back = transpose(base)
    to_ahead = turn_of(matmul(back, ahead))
    ways = [(to_ahead, weight)]
    if outer:
        (before, weight_before), (after, weight_after) = outer
        if weight_before:
            ways.append((turn_of(matmul(back, before)), weight_before))
        if weight_after:
            onward = turn_of(matmul(transpose(ahead), after))
            ways.append((add(to_ahead, onward), weight_after))
    return matmul(base, rotation_by(mix3(ways)))
