"""Putting a routine together: what can be done with its steps, and what to think of it."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import permutations
from typing import TYPE_CHECKING

from deskstretch.core.dosing import dose_s
from deskstretch.core.movement import Position
from deskstretch.core.phases import PHASE_ORDER
from deskstretch.core.routine import MOST_STEPS, REST, Routine, RoutineStep, routine_seconds

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from deskstretch.core.movement import Movement, Span

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

    Positions stay in the order in which the routine first comes to them where that is possible. Where no
    order of positions lets the phases rise, the phases count for more.
    """
    places = list(dict.fromkeys(step.position for step in steps))

    def phase_of(step: RoutineStep) -> int:
        return PHASE_ORDER[movements[step.movement].phase]

    for order in permutations(places):
        by_phase = sorted(steps, key=phase_of)
        blocks = [step for position in order for step in by_phase if step.position is position]
        if _phases_rise(blocks, movements):
            return tuple(blocks)
    usual = list(Position)
    return tuple(sorted(steps, key=lambda step: (phase_of(step), usual.index(step.position))))


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
