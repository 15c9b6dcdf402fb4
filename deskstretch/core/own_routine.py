"""Putting a routine together: what can be done with its steps, and what to think of it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from deskstretch.core.dosing import dose_s
from deskstretch.core.phases import PHASE_ORDER
from deskstretch.core.routine import MOST_STEPS, REST, Routine, RoutineStep, routine_seconds

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from deskstretch.core.movement import Movement, Position, Span

NAME_MOST = 60
ABOUT_MOST = 160


def new_step(movement: Movement, steps: Sequence[RoutineStep]) -> RoutineStep:
    """A movement with its usual dose, in the position the routine is in already where that is possible."""
    here = steps[-1].position if steps else movement.position
    position = here if here in movement.positions else movement.position
    return RoutineStep(movement.id, position, dose_s(movement).default)


def seconds_of(movement: Movement) -> Span:
    """The least, usual and most seconds a routine may give a movement, of one side where sides switch."""
    return dose_s(movement, long_holds=True)


def added(steps: Sequence[RoutineStep], movement: Movement) -> tuple[RoutineStep, ...]:
    """With one more at the end; unchanged once there are as many as a routine may have."""
    if len(steps) >= MOST_STEPS:
        return tuple(steps)
    return (*steps, new_step(movement, steps))


def moved(steps: Sequence[RoutineStep], place: int, to: int) -> tuple[RoutineStep, ...]:
    """With the step at ``place`` taken out and put in again at ``to``, counted without it."""
    others = [step for i, step in enumerate(steps) if i != place]
    others.insert(min(max(to, 0), len(others)), steps[place])
    return tuple(others)


def without(steps: Sequence[RoutineStep], place: int) -> tuple[RoutineStep, ...]:
    return tuple(step for i, step in enumerate(steps) if i != place)


def with_seconds(
    steps: Sequence[RoutineStep], place: int, seconds: float, movements: Mapping[str, Movement]
) -> tuple[RoutineStep, ...]:
    """With another dose, kept within what suits the movement."""
    span = seconds_of(movements[steps[place].movement])
    kept = min(max(seconds, span.least), span.most)
    return tuple(replace(step, seconds=kept) if i == place else step for i, step in enumerate(steps))


def with_position(steps: Sequence[RoutineStep], place: int, position: Position) -> tuple[RoutineStep, ...]:
    return tuple(replace(step, position=position) if i == place else step for i, step in enumerate(steps))


def in_good_order(steps: Sequence[RoutineStep], movements: Mapping[str, Movement]) -> tuple[RoutineStep, ...]:
    """Warm up first, rest last, and no going back to a position that was left.

    Phases come before positions, as in the shipped routines; within a phase the order of positions is that
    in which the routine first comes to them.
    """
    first = {step.position: i for i, step in reversed(list(enumerate(steps)))}
    sorted_steps = sorted(steps, key=lambda step: PHASE_ORDER[movements[step.movement].phase])
    blocks = sorted(sorted_steps, key=lambda step: first[step.position])
    # Positions in blocks may put a rest before a warm-up; then the phases count for more.
    return tuple(blocks if _phases_rise(blocks, movements) else sorted_steps)


def is_in_good_order(steps: Sequence[RoutineStep], movements: Mapping[str, Movement]) -> bool:
    """Whether phases never fall and no position is come back to."""
    seen: list[Position] = []
    for step in steps:
        if step.position in seen and seen[-1] is not step.position:
            return False
        seen.append(step.position)
    return _phases_rise(steps, movements)


def total_seconds(steps: Sequence[RoutineStep], movements: Mapping[str, Movement]) -> float:
    """Seconds with both sides and all changes."""
    return routine_seconds(Routine("", "", "", 0.0, tuple(steps)), movements)


def fresh_id(name: str, taken: Collection[str]) -> str:
    """An id for a new routine of this name that no other has."""
    words = re.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-")[:40].strip("-")
    base = f"my-{words}" if words else "my-routine"
    id_, count = base, 1
    while id_ in taken:
        count += 1
        id_ = f"{base}-{count}"
    return id_


def _phases_rise(steps: Sequence[RoutineStep], movements: Mapping[str, Movement]) -> bool:
    phases = [PHASE_ORDER[movements[step.movement].phase] for step in steps if step.movement != REST]
    return phases == sorted(phases)
