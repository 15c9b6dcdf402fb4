"""A routine made fit for a person and a place: steps 1, 2 and 6 of PROGRAMMES.md 4."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from deskstretch.core.composer import Composition, compose, worked_regions
from deskstretch.core.dosing import (
    Pick,
    dose_s,
    fit,
    sequence_of,
    tolerance_s,
    total_of,
    transitions_s,
    with_sides_s,
)
from deskstretch.core.eligible import Allowed
from deskstretch.core.movement import Span
from deskstretch.core.phases import PHASE_ORDER
from deskstretch.core.reason import Because, Reason
from deskstretch.core.swaps import nearest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskstretch.core.movement import Movement
    from deskstretch.core.request import Request
    from deskstretch.core.routine import Routine, RoutineStep

REPLACED = "movements replaced"
LEFT_OUT = "movements left out"
COMPOSED = "composed anew"
"""Too little of the routine is left for this person, so that a sequence of its movements is composed."""


def compose_routine(routine: Routine, library: Sequence[Movement], request: Request) -> Composition:
    """A routine as this person can do it now, stretched or shrunk to ``request.seconds``.

    With ``request.harder`` each gives way to its next harder variant where that is for them. A movement
    that is not for them gives way to what the routine names instead, then to an easier one,
    then to the most similar one of its position and phase; where there is none it is left out.

    Args:
        routine: what was asked for.
        library: all movements.
        request: as for `compose`; ``seconds`` is usually ``routine.total_s``.
    """
    allowed = Allowed(library, request)
    items = _items(routine, allowed, request)
    while items and _least_s(items, request) > request.seconds:
        items.remove(_spare(items))
    picks = [pick for pick, _ in items]
    spans = [_span(pick.movement, step.seconds, request) for pick, step in items]
    if not picks or _most_s(picks, spans) < request.seconds - tolerance_s(request.seconds) / 2:
        asked = request.requested.union(pick.movement.id for pick in picks)
        composition = compose(library, replace(request, requested=asked))
        return replace(composition, relaxed=(COMPOSED, *composition.relaxed))
    steps = sequence_of(picks, fit(picks, spans, request.seconds), request.get_ready_s)
    return Composition(steps, total_of(steps), _given_way(routine, picks), worked_regions(steps))


def fitting_share(routine: Routine, library: Sequence[Movement], request: Request) -> float:
    """How much of a routine's movements this person can do as they stand, from 0 to 1."""
    allowed = Allowed(library, request)
    fitting = sum(
        allowed.in_place_of(step.movement) is not None and step.position in request.positions
        for step in routine.steps
    )
    return fitting / len(routine.steps)


def _items(routine: Routine, allowed: Allowed, request: Request) -> list[tuple[Pick, RoutineStep]]:
    own = Counter(step.movement for step in routine.steps)
    taken: set[str] = set()
    items: list[tuple[Pick, RoutineStep]] = []
    for step in routine.steps:
        if step.position not in request.positions:
            continue
        movement = _movement_for(step, allowed, request, taken | set(own))
        if movement is None:
            continue
        taken.add(movement.id)
        items.append((Pick(movement, step.position, Reason(Because.ROUTINE, routine=routine.name)), step))
    return items


def _movement_for(step: RoutineStep, allowed: Allowed, request: Request, others: set[str]) -> Movement | None:
    original = allowed.known.get(step.movement)
    if original is None:
        return None
    named = (allowed.in_place_of(id_) for id_ in (step.movement, *step.instead))
    harder = allowed.harder(original) if request.harder and original.id in allowed.movements else None
    fitting = (
        m
        for m in (harder, *named, allowed.easier(original))
        if m is not None and step.position in m.positions and m.phase is original.phase
    )
    return next(fitting, None) or nearest(original, allowed, step.position, others)


def _span(movement: Movement, seconds: float, request: Request) -> Span:
    """The dose of a movement around what the routine says."""
    span = dose_s(movement, long_holds=request.long_holds)
    return Span(span.least, min(max(seconds, span.least), span.most), span.most)


def _least_s(items: Sequence[tuple[Pick, RoutineStep]], request: Request) -> float:
    picks = [pick for pick, _ in items]
    return transitions_s(picks) + sum(
        with_sides_s(p.movement, dose_s(p.movement, long_holds=request.long_holds).least) for p in picks
    )


def _most_s(picks: Sequence[Pick], spans: Sequence[Span]) -> float:
    return transitions_s(picks) + sum(
        with_sides_s(pick.movement, span.most) for pick, span in zip(picks, spans, strict=True)
    )


def _spare(items: Sequence[tuple[Pick, RoutineStep]]) -> tuple[Pick, RoutineStep]:
    """What a shorter routine can do without: the last movement of the fullest phase."""
    phases = Counter(pick.movement.phase for pick, _ in items)
    fullest = max(phases, key=lambda phase: (phases[phase], -PHASE_ORDER[phase]))
    return next(item for item in reversed(items) if item[0].movement.phase is fullest)


def _given_way(routine: Routine, picks: Sequence[Pick]) -> tuple[str, ...]:
    wanted = Counter(step.movement for step in routine.steps)
    done = Counter(pick.movement.id for pick in picks)
    given: list[str] = []
    if done - wanted:
        given.append(REPLACED)
    if len(picks) < len(routine.steps):
        given.append(LEFT_OUT)
    return tuple(given)
