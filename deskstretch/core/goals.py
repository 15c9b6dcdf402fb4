"""How far a movement serves what somebody hopes for.

Hopes weigh the choice and promise nothing: the evidence that exercise reaches them is weak to moderate
(EVIDENCE.md 1 and 4). Which regions and kinds a hope favours is design judgement.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskstretch.core.movement import Region, Serves
from deskstretch.core.settings import BodyGoal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from deskstretch.core.movement import Movement

_FAVOURED: dict[BodyGoal, tuple[frozenset[Region], frozenset[Serves]]] = {
    BodyGoal.POSTURE: (
        frozenset(
            {
                Region.NECK,
                Region.SHOULDERS,
                Region.CHEST,
                Region.UPPER_BACK,
                Region.MID_BACK,
                Region.CORE,
            }
        ),
        frozenset({Serves.MOBILITY, Serves.STRENGTH}),
    ),
    BodyGoal.LESS_PAIN: (
        frozenset(
            {
                Region.NECK,
                Region.SHOULDERS,
                Region.UPPER_BACK,
                Region.MID_BACK,
                Region.LOWER_BACK,
                Region.HIPS,
            }
        ),
        frozenset({Serves.MOBILITY, Serves.EASE}),
    ),
    BodyGoal.EASE: (
        frozenset({Region.SHOULDERS, Region.MID_BACK, Region.HIPS, Region.HAMSTRINGS, Region.CALVES_ANKLES}),
        frozenset({Serves.MOBILITY, Serves.FLEXIBILITY}),
    ),
    BodyGoal.FEWER_INJURIES: (
        frozenset({Region.CORE, Region.GLUTES, Region.QUADS, Region.HAMSTRINGS, Region.CALVES_ANKLES}),
        frozenset({Serves.STRENGTH}),
    ),
}
_OTHER_KIND = 0.5
"""What counts of a movement for the right regions that is of another kind."""


def goals_served(movement: Movement, goals: Iterable[BodyGoal]) -> float:
    """From 0 to 1: how much of the movement falls where the best served of the goals wants it."""
    return max((_served(movement, goal) for goal in goals), default=0.0)


def _served(movement: Movement, goal: BodyGoal) -> float:
    regions, kinds = _FAVOURED[goal]
    share = sum(each.weight for each in movement.regions if each.region in regions)
    return share * (1.0 if kinds.intersection(movement.serves) else _OTHER_KIND)
