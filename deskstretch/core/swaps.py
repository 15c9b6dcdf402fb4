"""Another movement in the place of one that runs: an easier one, or simply a different one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from deskstretch.core.dosing import SET_UP, SET_UP_S, dose_s, placed, sides_of, steps_for, with_sides_s
from deskstretch.core.eligible import Allowed
from deskstretch.core.load import shares_of
from deskstretch.core.movement import Side

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from deskstretch.core.movement import Movement, Position
    from deskstretch.core.request import Request
    from deskstretch.core.session import Step


def easier_than(movement: Movement, library: Sequence[Movement], request: Request) -> Movement | None:
    """The first movement down the chain of easier ones that the request allows."""
    easier = Allowed(library, request).easier(movement)
    return placed(easier, movement.position) if easier else None


def swap_for(
    step: Step, library: Sequence[Movement], request: Request, avoid: Collection[str] = ()
) -> Movement | None:
    """Another allowed movement of the same position and phase, no harder, for nearly the same regions.

    Args:
        step: what is to be replaced.
        library: all movements.
        request: what the running sequence was made for.
        avoid: ids not to come, such as those of the running sequence.
    """
    position = step.movement.position
    other = nearest(step.movement, Allowed(library, request), position, avoid)
    return placed(other, position) if other else None


def steps_instead(step: Step, movement: Movement, request: Request) -> tuple[Step, ...]:
    """A movement in the place of a running one, for as long with all its sides as its dose allows.

    Where the left side is done already the right one alone is replaced: nobody begins on the left again.

    Args:
        step: what runs, one side of it where the sides switch.
        movement: what comes instead, placed where it is to be done.
        request: what the running sequence was made for.
    """
    span = dose_s(movement, long_holds=request.long_holds)
    half = step.side is Side.RIGHT
    whole_s = step.seconds if half else with_sides_s(step.movement, step.seconds)
    of_side_s = whole_s if half else (whole_s - with_sides_s(movement, 0)) // sides_of(movement)
    set_up = not SET_UP.isdisjoint(movement.equipment)
    before_s = max(step.transition_s, SET_UP_S) if set_up else step.transition_s
    steps = steps_for(movement, min(max(of_side_s, span.least), span.most), before_s, step.why)
    return tuple(replace(each, transition_s=before_s) for each in steps[-1:]) if half else steps


def nearest(
    movement: Movement, allowed: Allowed, position: Position, avoid: Collection[str] = ()
) -> Movement | None:
    """The allowed movement most like this one for the same phase, in a position."""
    shares = shares_of(movement)
    others = [
        m
        for m in allowed.choices()
        if m.id != movement.id
        and m.id not in avoid
        and m.phase is movement.phase
        and position in m.positions
        and m.intensity <= movement.intensity
    ]

    def likeness(other: Movement) -> float:
        return sum(min(weight, shares.get(group, 0.0)) for group, weight in shares_of(other).items())

    return min(others, key=lambda m: (-likeness(m), m.id), default=None)
