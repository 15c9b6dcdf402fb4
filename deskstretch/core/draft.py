"""A sequence in the making: movements join one by one where they leave it well-formed."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from deskstretch.core.dosing import (
    NEXT_S,
    Pick,
    dose_s,
    fit,
    sides_of,
    tolerance_s,
    transitions_s,
    with_sides_s,
)
from deskstretch.core.load import Group
from deskstretch.core.movement import Phase, Position
from deskstretch.core.scoring import SAME_REGION_POINTS, relieved

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from deskstretch.core.movement import Movement, Span
    from deskstretch.core.request import Request
    from deskstretch.core.scoring import Scores

PHASE_ORDER = {phase: n for n, phase in enumerate(Phase)}

BALANCED_FROM_S = 180
"""From here on no group gets more than half of the time."""
CROWDED_SHARE = 0.4
"""Of the asked time, transitions in: what a group may get before the doses are fitted."""
ON_FEET = frozenset({Position.STANDING, Position.WALL})
ON_FEET_POINTS = 1.0
"""Getting up is worth more than the same in the chair (EVIDENCE.md 1)."""
CHANGE_POINTS = -0.3
MISSING_PHASE_POINTS = -1.0


class Draft:
    """Movements for one order of positions.

    Args:
        plan: positions in the order in which they may come, each once.
        choices: movements that may be picked.
        scores: what each is worth.
        request: for the time and the doses.
        shares: share of the time by phase.
    """

    def __init__(
        self,
        plan: tuple[Position, ...],
        choices: Sequence[Movement],
        scores: Scores,
        request: Request,
        shares: Mapping[Phase, float],
    ) -> None:
        self.plan = plan
        self.picks: list[Pick] = []
        self._choices = [m for m in choices if not set(plan).isdisjoint(m.positions)]
        self._scores = scores
        self._asked_s = request.seconds
        self._balanced = request.seconds >= BALANCED_FROM_S and not request.regions and not request.requested
        self._doses = {m.id: dose_s(m, long_holds=request.long_holds) for m in self._choices}
        self._costs = {m.id: with_sides_s(m, self._doses[m.id].default) + NEXT_S for m in self._choices}
        self._budgets = {phase: share * request.seconds for phase, share in shares.items()}
        self._load = scores.load
        self._moved = scores.moved
        self._need = scores.need(self._load, self._moved)
        self._here = dict.fromkeys(Group, 0.0)
        self._points = 0.0
        self._last: Movement | None = None

    def fill(self, *, rounds: bool) -> None:
        """Give each phase its share of the time, what was asked for first.

        Args:
            rounds: whether a movement may come twice.
        """
        for movement in self._choices:
            if movement.id in self._scores.requested:
                self._lead_to(movement)
        for phase in sorted(self._ends(), key=lambda p: -self._budgets[p]):
            if phase in self.missing:
                self._add_best(self._worth_it(phase))
        open_ = dict(self._budgets)
        while open_:
            phase = max(open_, key=lambda p: (open_[p] - self._used_s(p), -PHASE_ORDER[p]))
            if not self._add_best([m for m in self._worth_it(phase) if rounds or not self._count(m)]):
                del open_[phase]

    def fill_up(self, *, rounds: bool) -> None:
        """Use the rest of the time, whatever the phase."""
        while not self.is_filled:
            if not self._add_best([m for m in self._choices if rounds or not self._count(m)]):
                return

    def settle(self) -> None:
        """Stay where one is for an end that needs no move, unless it takes one where it is at home."""
        for i in range(len(self.picks) - 1, 0, -1):
            before, last = self.picks[i - 1], self.picks[i]
            if before.position is last.position:
                continue
            ending = self.picks[i:]
            if all(
                p.position is not p.movement.position and before.position in p.movement.positions
                for p in ending
            ):
                self.picks[i:] = [replace(pick, position=before.position) for pick in ending]
            return

    @property
    def is_filled(self) -> bool:
        """Whether the movements can last as long as was asked for."""
        return bool(self.picks) and self._most_s() >= self._asked_s - tolerance_s(self._asked_s) / 2

    @property
    def missing(self) -> set[Phase]:
        """Phases that should have a share and got nothing."""
        return set(self._budgets) - {pick.movement.phase for pick in self.picks}

    @property
    def changes(self) -> int:
        return sum(a.position is not b.position for a, b in pairwise(self.picks))

    def merit(self) -> tuple[bool, int, float, tuple[Position, ...]]:
        """What makes one draft better than another: filled, with what was asked for, wanted most."""
        asked = sum(pick.movement.id in self._scores.requested for pick in self.picks)
        total_s = sum(self._costs[pick.movement.id] for pick in self.picks) or 1.0
        on_feet_s = sum(self._costs[p.movement.id] for p in self.picks if p.position in ON_FEET)
        points = self._points / total_s
        points += ON_FEET_POINTS * on_feet_s / total_s
        points += CHANGE_POINTS * self.changes + MISSING_PHASE_POINTS * len(self.missing)
        return self.is_filled, asked, points, self.plan

    def seconds(self) -> list[float]:
        """Seconds per side of each pick, fitted to the asked time."""
        return fit(self.picks, [self._dose(pick) for pick in self.picks], self._asked_s)

    def _ends(self) -> tuple[Phase, Phase]:
        """The phases that come first and last. They are light, so what is harder can go between them."""
        phases = sorted(self._budgets, key=PHASE_ORDER.__getitem__)
        return phases[0], phases[-1]

    def _lead_to(self, movement: Movement) -> None:
        """Add a movement, if need be between lighter ones that make it a sequence."""
        order, place = PHASE_ORDER[movement.phase], min(self._places(movement))
        others = [m for m in self._choices if m is not movement]
        before = [m for m in others if PHASE_ORDER[m.phase] <= order and min(self._places(m)) <= place]
        after = [m for m in others if PHASE_ORDER[m.phase] >= order and max(self._places(m)) >= place]
        ways = (
            [m for m in before if m.intensity == 1],
            [m for m in after if m.intensity == 1],
            [m for m in before if m.intensity == 2],
        )
        for way in ways:
            if self._add(movement):
                return
            self._add_best([m for m in way if not self._count(m)])
        self._add(movement)

    def _places(self, movement: Movement) -> list[int]:
        """Where in the order of positions a movement can be done; what ends a sequence prefers its end."""
        places = [i for i, position in enumerate(self.plan) if position in movement.positions]
        return places[::-1] if movement.phase is Phase.RESET else places

    def _worth_it(self, phase: Phase) -> list[Movement]:
        """Movements of a phase whose better half has room in its share; any while it has none."""
        left_s = self._budgets[phase] - self._used_s(phase)
        empty = phase in self.missing
        return [m for m in self._choices if m.phase is phase and (empty or left_s >= self._costs[m.id] / 2)]

    def _add_best(self, movements: Sequence[Movement]) -> bool:
        """Add the one that is wanted most and fits; first those that repeat and crowd least."""

        def rank(movement: Movement) -> tuple[int, bool, float, str]:
            points = self._points_now(movement)
            return self._count(movement), self._crowds(movement), -points, movement.id

        return any(self._add(movement) for movement in sorted(movements, key=rank))

    def _points_now(self, movement: Movement) -> float:
        points = self._scores.points(movement.id, self._need)
        mains = self._scores.mains
        if self._last is not None and mains[self._last.id] is mains[movement.id]:
            points += SAME_REGION_POINTS
        return points

    def _add(self, movement: Movement) -> bool:
        why = self._scores.why(movement)
        for place in self._places(movement):
            picks = self._arranged([*self.picks, Pick(movement, self.plan[place], why)])
            if is_well_formed(picks) and self._least_s(picks) <= self._asked_s:
                self._take(movement, picks)
                return True
        return False

    def _take(self, movement: Movement, picks: list[Pick]) -> None:
        """Go on as if the movement were done: what it works needs less now."""
        cost_s = self._costs[movement.id]
        self._points += self._points_now(movement) * cost_s
        self.picks = picks
        self._last = movement
        shares = self._scores.shares[movement.id]
        moving_s = sides_of(movement) * self._doses[movement.id].default
        self._load = relieved(self._load, shares, moving_s)
        self._moved = {g: s + moving_s * shares.get(g, 0.0) for g, s in self._moved.items()}
        self._here = {g: s + moving_s * shares.get(g, 0.0) for g, s in self._here.items()}
        self._need = self._scores.need(self._load, self._moved)

    def _count(self, movement: Movement) -> int:
        return sum(pick.movement is movement for pick in self.picks)

    def _used_s(self, phase: Phase) -> float:
        return sum(self._costs[p.movement.id] for p in self.picks if p.movement.phase is phase)

    def _crowds(self, movement: Movement) -> bool:
        """Whether one group would get more than half of the time."""
        moving_s = sides_of(movement) * self._doses[movement.id].default
        return self._balanced and any(
            self._here[group] + moving_s * weight > CROWDED_SHARE * self._asked_s
            for group, weight in self._scores.shares[movement.id].items()
        )

    def _dose(self, pick: Pick) -> Span:
        return self._doses[pick.movement.id]

    def _least_s(self, picks: Sequence[Pick]) -> float:
        return transitions_s(picks) + sum(with_sides_s(p.movement, self._dose(p).least) for p in picks)

    def _most_s(self) -> float:
        return transitions_s(self.picks) + sum(
            with_sides_s(p.movement, self._dose(p).most) for p in self.picks
        )

    def _arranged(self, picks: list[Pick]) -> list[Pick]:
        """By position, phase, round and effort; where the last is not light, a light one goes behind it."""
        arranged = [
            picks[i]
            for *_, i in sorted(
                (
                    self.plan.index(pick.position),
                    PHASE_ORDER[pick.movement.phase],
                    sum(pick.movement is other.movement for other in picks[:i]),
                    pick.movement.intensity,
                    i,
                )
                for i, pick in enumerate(picks)
            )
        ]
        last = arranged[-1]
        if last.movement.intensity > 1:
            for i in range(len(arranged) - 2, 0, -1):
                pick = arranged[i]
                if pick.position is not last.position or pick.movement.phase is not last.movement.phase:
                    break
                if pick.movement.intensity == 1:
                    return [*arranged[:i], *arranged[i + 1 :], pick]
        return arranged


def is_well_formed(picks: Collection[Pick]) -> bool:
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
