"""Chooses a sequence of movements for this person, place and time (PROGRAMMES.md 4).

Pure: the same library (in any order), request and seed give the same sequence.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import permutations
from typing import TYPE_CHECKING

from deskstretch.core.arrangement import position_changes
from deskstretch.core.dosing import sequence_of, steps_for, total_of
from deskstretch.core.draft import ON_FEET, Draft
from deskstretch.core.eligible import Allowed
from deskstretch.core.movement import Phase, Position, Region
from deskstretch.core.phases import most_changes, phase_shares, wished_shares
from deskstretch.core.request import Request
from deskstretch.core.scoring import Scores
from deskstretch.core.swaps import easier_than, swap_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from deskstretch.core.dosing import Pick
    from deskstretch.core.movement import Movement
    from deskstretch.core.session import Step

__all__ = ["Composition", "Request", "compose", "easier_than", "steps_for", "swap_for"]


@dataclass(frozen=True, slots=True)
class Composition:
    """A sequence of movements.

    Attributes:
        steps: what to do, in order; empty only when nothing whatever may be done.
        total_s: all seconds but the get-ready before the first movement.
        relaxed: rules of choice that had to give way to fill the time, in words.
        regions: what it works, the most worked first.
    """

    steps: tuple[Step, ...]
    total_s: float
    relaxed: tuple[str, ...] = ()
    regions: tuple[Region, ...] = ()


NOVELTY = "novelty"
PHASES = "phase shares"
POSITIONS = "position changes"
ROUNDS = "rounds"
RELAXATIONS = (NOVELTY, PHASES, POSITIONS, ROUNDS)
"""What gives way when a sequence cannot be filled, in this order."""

PLANS_TRIED = 4
"""Orders of positions that are worked out in full; the others promise less."""


def compose(library: Sequence[Movement], request: Request) -> Composition:
    """Choose a sequence for a request.

    Returns:
        The sequence. It lasts what was asked for within 5 s or 5 %, whatever the wishes, as long as
        the library has breathing in it; from a library that cannot fill the time, the longest there is.
    """
    allowed = Allowed(library, request)
    scores = Scores(allowed, request)
    drafts: list[Draft] = []
    for given in range(len(RELAXATIONS) + 1):
        drafts += _drafts(allowed, scores, request, RELAXATIONS[:given])
        if any(draft.is_filled for draft in drafts):
            break
    if not drafts:
        return Composition((), 0.0)
    return _composition(max(drafts, key=Draft.merit), scores, request)


def _drafts(allowed: Allowed, scores: Scores, request: Request, relaxed: Sequence[str]) -> Iterator[Draft]:
    """The most promising sequences there are under the rules that still hold."""
    choices = [m for m in allowed.choices() if NOVELTY in relaxed or m.id not in scores.recent]
    shares = _shares(choices, scores, request)
    changes = len(Position) if POSITIONS in relaxed else most_changes(request.seconds)
    for plan in _plans(choices, scores, request, shares, changes)[:PLANS_TRIED]:
        draft = Draft(plan, choices, scores, request, shares)
        draft.fill(rounds=ROUNDS in relaxed)
        if PHASES in relaxed:
            draft.fill_up(rounds=ROUNDS in relaxed)
        if draft.picks:
            yield draft


def _shares(choices: Iterable[Movement], scores: Scores, request: Request) -> Mapping[Phase, float]:
    answering = {m.phase for m in choices if scores.asked_region(m.id) is not None}
    return wished_shares(request.seconds, answering)


def _plans(
    choices: Iterable[Movement],
    scores: Scores,
    request: Request,
    shares: Mapping[Phase, float],
    changes: int,
) -> list[tuple[Position, ...]]:
    """Orders of positions with no more changes than may be, the most promising first."""
    need = scores.need(scores.load, scores.moved)
    best: dict[tuple[Phase, Position], float] = {}
    asked: set[Position] = set()
    for movement in choices:
        points = scores.points(movement.id, need)
        for position in request.positions.intersection(movement.positions):
            place = movement.phase, position
            best[place] = max(best.get(place, points), points)
            if movement.id in scores.requested:
                asked.add(position)
    possible = [position for position in Position if any(place[1] is position for place in best)]

    def promise(plan: tuple[Position, ...]) -> tuple[int, float, tuple[Position, ...]]:
        return len(asked.intersection(plan)), promise_of(plan, shares, best), plan

    plans = permutations(possible, min(changes + 1, len(possible)))
    return sorted((plan for plan in plans if plan), key=promise, reverse=True)


def promise_of(
    plan: Sequence[Position], shares: Mapping[Phase, float], best: Mapping[tuple[Phase, Position], float]
) -> float:
    """The most a plan can score when each phase takes its best movement, positions in order.

    Args:
        plan: positions in order.
        shares: of the time by phase.
        best: points of the best movement of a phase in a position.
    """
    reached = [0.0] * len(plan)
    for phase, share in shares.items():
        gains = [share * (best.get((phase, p), NOTHING_POINTS) + (p in ON_FEET)) for p in plan]
        so_far = [max(reached[: i + 1]) for i in range(len(plan))]
        reached = [a + b for a, b in zip(so_far, gains, strict=True)]
    return max(reached)


NOTHING_POINTS = -3.0
"""For a phase that has no movement in a position."""


def _composition(draft: Draft, scores: Scores, request: Request) -> Composition:
    picks, seconds = draft.fitted()
    told = [replace(pick, why=scores.why(pick.movement)) for pick in picks]
    steps = sequence_of(told, seconds, request.get_ready_s)
    return Composition(steps, total_of(steps), _given_way(picks, scores, request), worked_regions(steps))


def _given_way(picks: Sequence[Pick], scores: Scores, request: Request) -> tuple[str, ...]:
    """The rules a sequence does not keep."""
    ids = [pick.movement.id for pick in picks]
    phases = {pick.movement.phase for pick in picks}
    given = {
        NOVELTY: not scores.recent.isdisjoint(ids),
        PHASES: phases != set(phase_shares(request.seconds)),
        POSITIONS: position_changes(picks) > most_changes(request.seconds),
        ROUNDS: len(set(ids)) < len(ids),
    }
    return tuple(rule for rule in RELAXATIONS if given[rule])


def worked_regions(steps: Iterable[Step]) -> tuple[Region, ...]:
    """Regions by the time that falls on them, the most first."""
    worked: dict[Region, float] = {}
    for step in steps:
        for share in step.movement.regions:
            worked[share.region] = worked.get(share.region, 0.0) + share.weight * step.seconds
    order = list(Region)
    return tuple(sorted(worked, key=lambda region: (-worked[region], order.index(region))))
