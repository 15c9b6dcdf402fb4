"""Chooses a sequence of movements for this person, place and time (PROGRAMMES.md 4).

Pure: the same library (in any order), request and seed give the same sequence.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise, permutations
from typing import TYPE_CHECKING

from deskstretch.core.dosing import (
    NEXT_S,
    Pick,
    dose_s,
    fit,
    sequence_of,
    sides_of,
    steps_for,
    tolerance_s,
    total_of,
    transitions_s,
    with_sides_s,
)
from deskstretch.core.eligible import Allowed
from deskstretch.core.load import Group
from deskstretch.core.movement import Phase, Position, Region
from deskstretch.core.request import Request
from deskstretch.core.scoring import SAME_REGION_POINTS, Scores
from deskstretch.core.swaps import easier_than, swap_for

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from deskstretch.core.movement import Movement, Span
    from deskstretch.core.session import Step

__all__ = ["Composition", "Request", "compose", "easier_than", "steps_for", "swap_for"]


@dataclass(frozen=True, slots=True)
class Composition:
    """A sequence of movements.

    Attributes:
        steps: what to do, in order; empty only when nothing whatever may be done.
        total_s: all seconds but the get-ready before the first movement.
        relaxed: rules of choice that had to give way to fill the time.
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

BALANCED_FROM_S = 180
"""From here on no group gets more than half of the time."""
CROWDED_SHARE = 0.4
STANDING_POINTS = 0.5
"""Getting up is worth more than the same movement in the chair (EVIDENCE.md 1)."""
CHANGE_POINTS = 0.3
MISSING_POINTS = 1.0

_ORDER = {phase: n for n, phase in enumerate(Phase)}
_SHORT = {Phase.MOBILISE: 0.60, Phase.RESET: 0.40}
_MIDDLE = {Phase.RAISE: 0.15, Phase.MOBILISE: 0.40, Phase.LENGTHEN: 0.30, Phase.RESET: 0.15}
_LONG = {
    Phase.RAISE: 0.10,
    Phase.MOBILISE: 0.30,
    Phase.LENGTHEN: 0.25,
    Phase.STRENGTHEN: 0.25,
    Phase.RESET: 0.10,
}


def phase_shares(seconds: float) -> dict[Phase, float]:
    """Share of the time each phase should get in a sequence of this length."""
    return _SHORT if seconds < 120 else _MIDDLE if seconds < 300 else _LONG


def most_changes(seconds: float) -> int:
    """How often the position may change."""
    return 0 if seconds < 120 else 1 if seconds < 300 else 2 if seconds < 600 else 3


def compose(library: Sequence[Movement], request: Request) -> Composition:
    """Choose a sequence for a request.

    Returns:
        The sequence. It lasts what was asked for within 5 s or 5 %, whatever the wishes, as long as
        the library has breathing in it; from a library that cannot fill the time, the longest there is.
    """
    allowed = Allowed(library, request)
    scores = Scores(allowed, request)
    best = None
    for given in range(len(RELAXATIONS) + 1):
        relaxed = RELAXATIONS[:given]
        drafts = [
            Draft(plan, allowed, scores, request, relaxed).filled()
            for plan in _plans(allowed.choices(), request, relaxed)
        ]
        best = max([d for d in [*drafts, best] if d], key=Draft.merit, default=None)
        if best is not None and best.fills:
            break
    return best.composition() if best is not None else Composition((), 0.0)


def _plans(
    choices: Iterable[Movement], request: Request, relaxed: Collection[str]
) -> Iterator[tuple[Position, ...]]:
    """Every order of positions that changes no more often than it may."""
    possible = {position for m in choices for position in m.positions} & request.positions
    positions = [position for position in Position if position in possible]
    changes = len(positions) if POSITIONS in relaxed else most_changes(request.seconds)
    return permutations(positions, min(changes + 1, len(positions)))


class Draft:
    """A sequence in the making: movements are added one by one where they leave it well-formed."""

    def __init__(
        self,
        plan: tuple[Position, ...],
        allowed: Allowed,
        scores: Scores,
        request: Request,
        relaxed: tuple[str, ...],
    ) -> None:
        self._plan = plan
        self._scores = scores
        self._request = request
        self._relaxed = relaxed
        self._picks: list[Pick] = []
        self._choices = [
            m
            for m in scores.ranked(allowed.choices())
            if (NOVELTY in relaxed or m.id not in scores.recent) and not set(plan).isdisjoint(m.positions)
        ]

    def filled(self) -> Draft | None:
        """Add movements until the time is used; nothing if none fits."""
        for movement in self._choices:
            if movement.id in self._scores.requested:
                self._add(movement)
        open_ = self._budgets()
        while open_:
            phase = max(open_, key=lambda p: (open_[p] - self._used(p), -_ORDER[p]))
            left_s = open_[phase] - self._used(phase)
            if not self._add_best([phase], left_s):
                del open_[phase]
        while PHASES in self._relaxed and not self.fills and self._add_best(tuple(Phase)):
            pass
        return self if self._picks else None

    def _budgets(self) -> dict[Phase, float]:
        return {p: share * self._request.seconds for p, share in phase_shares(self._request.seconds).items()}

    def _used(self, phase: Phase) -> float:
        return sum(self._cost(p.movement) for p in self._picks if p.movement.phase is phase)

    def _cost(self, movement: Movement) -> float:
        return with_sides_s(movement, self._dose(movement).default) + NEXT_S

    def _dose(self, movement: Movement) -> Span:
        return dose_s(movement, long_holds=self._request.long_holds)

    def _add_best(self, phases: Collection[Phase], left_s: float | None = None) -> bool:
        """Add the best movement of these phases that fits; ``left_s`` bears half of one at least."""
        last = self._scores.mains[self._picks[-1].movement.id] if self._picks else None
        there = [pick.movement.id for pick in self._picks]
        open_ = [
            m
            for m in self._choices
            if m.phase in phases
            and (m.id not in there or ROUNDS in self._relaxed)
            and (left_s is None or left_s >= self._cost(m) / 2 or m.phase not in self._phases())
        ]
        open_.sort(
            key=lambda m: (
                there.count(m.id),
                self._crowds(m),
                -self._scores.of(m) - (SAME_REGION_POINTS if self._scores.mains[m.id] is last else 0.0),
                m.id,
            )
        )
        return any(self._add(movement) for movement in open_)

    def _phases(self) -> set[Phase]:
        return {pick.movement.phase for pick in self._picks}

    def _crowds(self, movement: Movement) -> bool:
        """Whether one group would get more than half of the time."""
        if self._request.seconds < BALANCED_FROM_S or self._request.regions:
            return False
        moved = dict.fromkeys(Group, 0.0)
        for m in [*(pick.movement for pick in self._picks), movement]:
            for group, weight in self._scores.shares[m.id].items():
                moved[group] += weight * sides_of(m) * self._dose(m).default
        return max(moved.values()) > CROWDED_SHARE * self._request.seconds

    def _add(self, movement: Movement) -> bool:
        why = self._scores.why(movement)
        for position in self._plan:
            if position in movement.positions:
                picks = self._arranged([*self._picks, Pick(movement, position, why)])
                if self._well_formed(picks) and self._ends_s(picks)[0] <= self._request.seconds:
                    self._picks = picks
                    return True
        return False

    def _arranged(self, picks: list[Pick]) -> list[Pick]:
        """By position, phase and effort; what ends it is light."""
        rounds = [sum(p.movement is q.movement for q in picks[:i]) for i, p in enumerate(picks)]
        numbered = sorted(
            zip(picks, rounds, strict=True),
            key=lambda pair: (
                self._plan.index(pair[0].position),
                _ORDER[pair[0].movement.phase],
                pair[1],
                pair[0].movement.intensity,
            ),
        )
        arranged = [pick for pick, _ in numbered]
        last = arranged[-1]
        if last.movement.intensity > 1:
            for i in range(len(arranged) - 2, 0, -1):
                pick = arranged[i]
                if pick.position is not last.position or pick.movement.phase is not last.movement.phase:
                    break
                if pick.movement.intensity == 1:
                    arranged.append(arranged.pop(i))
                    break
        return arranged

    def _well_formed(self, picks: Sequence[Pick]) -> bool:
        """Whether phases never fall, effort rises step by step, and both ends are light."""
        return (
            picks[0].movement.intensity == 1
            and picks[-1].movement.intensity == 1
            and all(
                _ORDER[a.movement.phase] <= _ORDER[b.movement.phase]
                and b.movement.intensity <= a.movement.intensity + 1
                for a, b in pairwise(picks)
            )
        )

    def _ends_s(self, picks: Sequence[Pick]) -> tuple[float, float]:
        """The least and the most seconds a sequence can last."""
        between_s = transitions_s(picks)
        doses = [(p.movement, self._dose(p.movement)) for p in picks]
        return (
            between_s + sum(with_sides_s(m, dose.least) for m, dose in doses),
            between_s + sum(with_sides_s(m, dose.most) for m, dose in doses),
        )

    @property
    def fills(self) -> bool:
        """Whether the time asked for can be used."""
        asked_s = self._request.seconds
        return bool(self._picks) and self._ends_s(self._picks)[1] >= asked_s - tolerance_s(asked_s) / 2

    def merit(self) -> tuple[bool, float, tuple[Position, ...]]:
        """What makes one draft better than another."""
        points = sum(self._scores.of(p.movement) for p in self._picks) / len(self._picks)
        used = {pick.position for pick in self._picks}
        if Position.STANDING in used:
            points += STANDING_POINTS
        points -= CHANGE_POINTS * (len(used) - 1)
        missing = set(self._budgets()) - self._phases()
        points -= MISSING_POINTS * len(missing)
        return self.fills, points, self._plan

    def composition(self) -> Composition:
        doses = [self._dose(p.movement) for p in self._picks]
        seconds = fit(self._picks, doses, self._request.seconds)
        steps = sequence_of(self._picks, seconds, self._request.get_ready_s)
        return Composition(steps, total_of(steps), self._relaxed, worked_regions(steps))


def worked_regions(steps: Iterable[Step]) -> tuple[Region, ...]:
    """Regions by the time that falls on them, the most first."""
    worked: dict[Region, float] = {}
    for step in steps:
        for share in step.movement.regions:
            worked[share.region] = worked.get(share.region, 0.0) + share.weight * step.seconds
    order = list(Region)
    return tuple(sorted(worked, key=lambda region: (-worked[region], order.index(region))))
