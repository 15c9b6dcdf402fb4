"""How long movements last in a sequence and what lies between them (PROGRAMMES.md 1 and 4, step 6)."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from deskstretch.core.movement import Equipment, Kind, Phase, Position, Side, Sides, Span
from deskstretch.core.session import Step

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskstretch.core.movement import Movement
    from deskstretch.core.reason import Reason

NEXT_S = 5.0
"""Between two movements, and between the two sides of one."""
SET_UP_S = 10.0
"""Where the position changes, or roller, ball or backpack is set up."""
SET_UP = frozenset({Equipment.FOAM_ROLLER, Equipment.BALL, Equipment.BACKPACK})
HOLD_S = 30
"""Longest static hold per side (EVIDENCE.md 1)."""
LONG_HOLD_S = 60
"""The same from the age of 60 on, and in poses of rest."""


@dataclass(frozen=True, slots=True)
class Pick:
    """A movement in the position it is done in, and why it was chosen."""

    movement: Movement
    position: Position
    why: Reason | None = None


def placed(movement: Movement, position: Position) -> Movement:
    """The movement as it is done here: ``position`` comes first of those it can be done in."""
    if movement.position is position or position not in movement.positions:
        return movement
    others = (other for other in movement.positions if other is not position)
    return replace(movement, positions=(position, *others))


def sides_of(movement: Movement) -> int:
    """How many steps of a session the movement takes."""
    return 2 if movement.sides is Sides.SWITCH else 1


def dose_s(movement: Movement, *, long_holds: bool = False) -> Span:
    """Whole seconds per side a sequence may give a movement."""
    seconds = movement.dose.seconds
    most = seconds.most
    if movement.kind is Kind.HOLD:
        most = min(most, LONG_HOLD_S if long_holds or movement.phase is Phase.RESET else HOLD_S)
    least = math.ceil(seconds.least)
    most = max(math.floor(most), least)
    return Span(least, min(max(round(seconds.default), least), most), most)


def with_sides_s(movement: Movement, seconds_per_side: float) -> float:
    """Seconds of a movement with both sides and the change between them."""
    sides = sides_of(movement)
    return sides * seconds_per_side + (sides - 1) * NEXT_S


def transition_s(previous: Pick | None, pick: Pick) -> float:
    """Seconds between two movements; none is counted before the first."""
    if previous is None:
        return 0.0
    if previous.position is not pick.position or not SET_UP.isdisjoint(pick.movement.equipment):
        return SET_UP_S
    return NEXT_S


def transitions_s(picks: Sequence[Pick]) -> float:
    return sum(transition_s(a, b) for a, b in pairwise(picks))


def steps_for(
    movement: Movement, seconds_per_side: float, transition_s: float, why: Reason | None = None
) -> tuple[Step, ...]:
    """A movement as steps of a session: left and right apart where the sides switch.

    Args:
        movement: what to do.
        seconds_per_side: of one side, or of the whole where there are no sides to switch.
        transition_s: before the first of the steps.
        why: shown with it.
    """
    if movement.sides is Sides.SWITCH:
        return (
            Step(movement, Side.LEFT, seconds_per_side, transition_s, why),
            Step(movement, Side.RIGHT, seconds_per_side, NEXT_S, why),
        )
    return (Step(movement, Side.BOTH, seconds_per_side, transition_s, why),)


def sequence_of(picks: Sequence[Pick], seconds: Sequence[float], get_ready_s: float) -> tuple[Step, ...]:
    """Lay picks and their seconds per side out as steps.

    A movement that can be done in several positions has the one it is done in first.
    """
    steps: list[Step] = []
    previous = None
    for pick, of_side_s in zip(picks, seconds, strict=True):
        before_s = transition_s(previous, pick) if previous else get_ready_s
        steps += steps_for(placed(pick.movement, pick.position), of_side_s, before_s, pick.why)
        previous = pick
    return tuple(steps)


def total_of(steps: Sequence[Step]) -> float:
    """Seconds of a sequence without the first get-ready."""
    return sum(step.transition_s + step.seconds for step in steps) - (steps[0].transition_s if steps else 0.0)


def tolerance_s(asked_s: float) -> float:
    return max(5.0, 0.05 * asked_s)


def fit(picks: Sequence[Pick], spans: Sequence[Span], asked_s: float) -> list[float]:
    """Seconds per side of each pick, stretched or shrunk together towards the asked total.

    All move the same way between their default and their least or most; what rounding to whole
    seconds leaves goes to the first that can take it.
    """
    sides = [sides_of(pick.movement) for pick in picks]
    fixed_s = transitions_s(picks) + sum((n - 1) * NEXT_S for n in sides)
    wanted_s = asked_s - fixed_s
    default_s = sum(n * span.default for n, span in zip(sides, spans, strict=True))
    ends = [span.least if wanted_s < default_s else span.most for span in spans]
    room_s = sum(n * end for n, end in zip(sides, ends, strict=True)) - default_s
    share = min(1.0, (wanted_s - default_s) / room_s) if room_s else 0.0
    seconds = [
        float(math.floor(span.default + share * (end - span.default) + 1e-9))
        for span, end in zip(spans, ends, strict=True)
    ]
    seconds = [max(s, span.least) for s, span in zip(seconds, spans, strict=True)]
    left_s = wanted_s - sum(n * s for n, s in zip(sides, seconds, strict=True))
    for i, (n, span) in enumerate(zip(sides, spans, strict=True)):
        if left_s >= n and seconds[i] + 1 <= span.most:
            seconds[i] += 1
            left_s -= n
    return seconds
