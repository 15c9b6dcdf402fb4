"""What a trend is drawn from: round values for its scale, and its course where values crowd."""

from __future__ import annotations

import math
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

TICKS_MOST = 4
NICE = (1.0, 2.0, 2.5, 5.0, 10.0)


def steadied(points: Sequence[tuple[date, float]], spans: int) -> list[tuple[date, float]]:
    """The medians of equal spans of days, each at the middle day of its values; empty spans are left out.

    Where values crowd, they show the course that single days hide.
    """
    first, last = points[0][0], points[-1][0]
    length = (last - first).days + 1
    groups: dict[int, list[tuple[date, float]]] = {}
    for day, value in points:
        groups.setdefault((day - first).days * spans // length, []).append((day, value))
    return [(group[len(group) // 2][0], median(value for _, value in group)) for group in groups.values()]


def nice_ticks(values: Sequence[float], least_span: float) -> list[float]:
    """Two to five round values that enclose ``values`` and lie at least ``least_span`` apart in all."""
    low, high = min(values), max(values)
    spare = max(0.0, least_span - (high - low)) / 2
    low, high = low - spare, high + spare
    rough = max(high - low, 1e-9) / (TICKS_MOST - 1)
    size = 10 ** math.floor(math.log10(rough))
    step = next(size * nice for nice in NICE if size * nice >= rough * (1 - 1e-9))
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    if first == last:
        last += 1
    return [step * i for i in range(first, last + 1)]
