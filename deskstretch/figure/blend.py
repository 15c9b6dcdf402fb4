"""Weighted sums: of numbers, of vectors, of rotations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskstretch.figure.vectors import matmul, rotation_by, transpose, turn_of

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
    if len(pairs) == 1:
        return pairs[0][0]
    x = y = z = 0.0
    for (a, b, c), w in pairs:
        x += a * w
        y += b * w
        z += c * w
    return (x, y, z)


def mix_rotations(pairs: Sequence[tuple[Rotation, float]]) -> Rotation:
    """Rotations in between, along the shortest turns from the first; the weights sum to 1."""
    base, _ = pairs[0]
    if len(pairs) == 1:
        return base
    back = transpose(base)
    return matmul(base, rotation_by(mix3([(turn_of(matmul(back, r)), w) for r, w in pairs])))
