"""The order of movements in a sequence: positions in blocks, no falling phase, effort that rises gently."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from deskstretch.core.phases import PHASE_ORDER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskstretch.core.dosing import Pick
    from deskstretch.core.movement import Position


def arranged(picks: Sequence[Pick], plan: Sequence[Position]) -> list[Pick]:
    """Picks by position, phase, round and effort; where a hard one would come last, a light one follows it.

    Args:
        picks: in the order in which they were chosen.
        plan: positions in their order, each once.
    """
    keys = [
        (
            plan.index(pick.position),
            PHASE_ORDER[pick.movement.phase],
            sum(pick.movement is other.movement for other in picks[:i]),
            pick.movement.intensity,
            i,
        )
        for i, pick in enumerate(picks)
    ]
    ordered = [picks[i] for *_, i in sorted(keys)]
    last = ordered[-1]
    if last.movement.intensity == 1:
        return ordered
    for i in range(len(ordered) - 2, 0, -1):
        pick = ordered[i]
        if pick.position is not last.position or pick.movement.phase is not last.movement.phase:
            break
        if pick.movement.intensity == 1:
            return [*ordered[:i], *ordered[i + 1 :], pick]
    return ordered


def is_well_formed(picks: Sequence[Pick]) -> bool:
    """Whether phases never fall, effort rises step by step, and both ends are light."""
    movements = [pick.movement for pick in picks]
    return (
        movements[0].intensity == 1
        and movements[-1].intensity == 1
        and all(
            PHASE_ORDER[a.phase] <= PHASE_ORDER[b.phase] and b.intensity <= a.intensity + 1
            for a, b in pairwise(movements)
        )
    )


def settled(picks: Sequence[Pick]) -> list[Pick]:
    """Picks that spare a needless last move.

    Breathing goes wherever one is. So an end that could stay in the position before it stays there,
    unless it moves to the position its movement is drawn in.
    """
    for i in range(len(picks) - 1, 0, -1):
        here = picks[i - 1].position
        if here is picks[i].position:
            continue
        end = picks[i:]
        if all(p.position is not p.movement.position and here in p.movement.positions for p in end):
            return [*picks[:i], *(replace(pick, position=here) for pick in end)]
        break
    return list(picks)


def position_changes(picks: Sequence[Pick]) -> int:
    return sum(a.position is not b.position for a, b in pairwise(picks))
