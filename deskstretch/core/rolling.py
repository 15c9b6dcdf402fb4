"""Rolling, in two parts: slow passes over the muscle, then rest on its tightest spot (EVIDENCE.md 1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskstretch.core.movement import Category, Kind, Region

if TYPE_CHECKING:
    from deskstretch.core.movement import Movement

NEVER_ROLLED = frozenset({Region.NECK, Region.LOWER_BACK})
"""Where there are no ribs behind the spine, or hardly any muscle: a roller or a ball never goes there."""
LEAST_STAY_S, MOST_STAY_S = 20.0, 30.0
LEAST_PASSES = 2
"""It takes so many to find the spot; a step too short for them has passes only."""


def is_rolled(movement: Movement) -> bool:
    return movement.category is Category.FOAM_ROLLING and movement.kind is Kind.DYNAMIC


def stay_s(movement: Movement, seconds: float) -> float:
    """How much of a step, at its end, is spent on the tight spot; 0 for everything that is not rolled."""
    if not is_rolled(movement):
        return 0.0
    stay = min(max(seconds / 2, LEAST_STAY_S), MOST_STAY_S)
    return stay if seconds - stay >= LEAST_PASSES * movement.dose.each_s.least else 0.0
