"""A sequence in the making: movements join one by one where they leave it well-formed."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice, pairwise
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
from deskstretch.core.phases import PHASE_ORDER
from deskstretch.core.scoring import SAME_REGION_POINTS, relieved

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from deskstretch.core.movement import Movement, Span
    from deskstretch.core.request import Request
    from deskstretch.core.scoring import Scores

BALANCED_FROM_S = 180
"""From here on no group gets more than half of the time."""
CROWDED_SHARE = 0.36
"""Of the asked time, transitions in: what a group may get before the doses are fitted."""
MOST_SHARE = 0.5
LEAST_GROUPS = 3
ON_FEET = frozenset({Position.STANDING, Position.WALL})
ON_FEET_POINTS = 1.0
"""Getting up is worth more than the same in the chair (EVIDENCE.md 1)."""
CHANGE_POINTS = -0.3
MISSING_PHASE_POINTS = -1.0
ANSWERS_TRIED = 3
"""Movements tried as the heart of a sequence for the regions asked for."""


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
        self._balanced = (
            request.seconds >= BALANCED_FROM_S and not scores.asked_groups and not scores.requested
        )
        self._doses = {m.id: dose_s(m, long_holds=request.long_holds) for m in self._choices}
        self._costs = {m.id: with_sides_s(m, self._doses[m.id].default) + NEXT_S for m in self._choices}
        self._budgets = {phase: share * request.seconds for phase, share in shares.items()}
        self._load = scores.load
        self._moved = scores.moved
        self._first_need = self._need = scores.need(self._load, self._moved)
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
        answers = (m for m in self._choices if self._scores.asked_region(m.id) is not None)
        any(self._lead_to(movement) for movement in islice(answers, ANSWERS_TRIED))
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

    @property
    def is_filled(self) -> bool:
        """Whether the movements can last as long as was asked for."""
        return self.short_s <= 0

    @property
    def short_s(self) -> float:
        """Seconds that cannot be used; 0 once the sequence is filled."""
        picks = self.settled()
        most_s = transitions_s(picks) + sum(with_sides_s(p.movement, self._dose(p).most) for p in picks)
        return max(0.0, self._asked_s - tolerance_s(self._asked_s) / 2 - most_s)

    def settled(self) -> list[Pick]:
        """The picks. An end that needs no move is done where one is, unless it is at home where it lies."""
        for i in range(len(self.picks) - 1, 0, -1):
            here = self.picks[i - 1].position
            if here is self.picks[i].position:
                continue
            ending = self.picks[i:]
            if any(p.position is p.movement.position or here not in p.movement.positions for p in ending):
                break
            return [*self.picks[:i], *(replace(pick, position=here) for pick in ending)]
        return self.picks

    @property
    def missing(self) -> set[Phase]:
        """Phases that should have a share and got nothing."""
        return set(self._budgets) - {pick.movement.phase for pick in self.picks}

    def merit(self) -> tuple[float, bool, int, float, tuple[Position, ...]]:
        """What makes one draft better: filled, balanced, with what was asked for, wanted most."""
        asked = sum(pick.movement.id in self._scores.requested for pick in self.picks)
        total_s = sum(self._costs[pick.movement.id] for pick in self.picks) or 1.0
        on_feet_s = sum(self._costs[p.movement.id] for p in self.picks if p.position in ON_FEET)
        points = self._points / total_s
        points += ON_FEET_POINTS * on_feet_s / total_s
        points += CHANGE_POINTS * position_changes(self.picks) + MISSING_PHASE_POINTS * len(self.missing)
        return -self.short_s, self._is_balanced(), asked, points, self.plan

    def fitted(self) -> tuple[list[Pick], list[float]]:
        """The picks and their seconds per side, fitted to the asked time."""
        picks = self.settled()
        return picks, fit(picks, [self._dose(pick) for pick in picks], self._asked_s)

    def _is_balanced(self) -> bool:
        """Whether a sequence that should be for the whole body works enough of it."""
        if not self._balanced:
            return True
        moved = dict.fromkeys(Group, 0.0)
        for pick, seconds in zip(*self.fitted(), strict=True):
            for group, weight in self._scores.shares[pick.movement.id].items():
                moved[group] += weight * seconds * sides_of(pick.movement)
        worked = sum(s > 0 for s in moved.values())
        return worked >= LEAST_GROUPS and max(moved.values()) <= MOST_SHARE * sum(moved.values())

    def _ends(self) -> tuple[Phase, Phase]:
        """The phases that come first and last. They are light, so what is harder can go between them."""
        phases = sorted(self._budgets, key=PHASE_ORDER.__getitem__)
        return phases[0], phases[-1]

    def _lead_to(self, movement: Movement) -> bool:
        """Add a movement, if need be between lighter ones that make it a sequence."""
        if self._add(movement):
            return True
        order, place = PHASE_ORDER[movement.phase], min(self._places(movement))
        others = [m for m in self._choices if m is not movement and not self._count(m)]
        before = [m for m in others if PHASE_ORDER[m.phase] <= order and min(self._places(m)) <= place]
        after = [m for m in others if PHASE_ORDER[m.phase] >= order and max(self._places(m)) >= place]
        light_after = [m for m in after if m.intensity == 1]
        room_s = self._least_of(movement)
        end_s = min((self._least_of(m) for m in light_after), default=0.0)
        self._add_best([m for m in before if m.intensity == 1], room_s + end_s)
        resets = [m for m in light_after if m.phase is Phase.RESET]
        if not self._add(movement) and not self._add_best(resets, room_s):
            self._add_best(light_after, room_s)
        if self._count(movement) or self._add(movement):
            return True
        steps_up = sorted((m for m in before if m.intensity == 2), key=self._rank)
        return any(self._add_both(step_up, movement) for step_up in steps_up)

    def _least_of(self, movement: Movement) -> float:
        """The least seconds a movement takes with what lies before it."""
        return with_sides_s(movement, self._doses[movement.id].least) + NEXT_S

    def _places(self, movement: Movement) -> list[int]:
        """Where in the order of positions a movement can be done; what ends a sequence prefers its end."""
        places = [i for i, position in enumerate(self.plan) if position in movement.positions]
        return places[::-1] if movement.phase is Phase.RESET else places

    def _worth_it(self, phase: Phase) -> list[Movement]:
        """Movements of a phase whose better half has room in its share; any while it has none."""
        left_s = self._budgets[phase] - self._used_s(phase)
        empty = phase in self.missing
        return [m for m in self._choices if m.phase is phase and (empty or left_s >= self._costs[m.id] / 2)]

    def _add_best(self, movements: Sequence[Movement], leave_s: float = 0.0) -> bool:
        """Add the most wanted that fits and leaves ``leave_s``; first those that repeat and crowd least."""

        return any(self._add(movement, leave_s) for movement in sorted(movements, key=self._rank))

    def _rank(self, movement: Movement) -> tuple[int, bool, float, str]:
        points = self._points_now(movement)
        return self._count(movement), self._crowds(movement), -points, movement.id

    def _points_now(self, movement: Movement) -> float:
        points = self._scores.points(movement.id, self._need)
        main = self._scores.mains[movement.id]
        again = self._last is not None and self._scores.mains[self._last.id] is main
        if again and main not in self._scores.asked_groups:
            points += SAME_REGION_POINTS
        return points

    def _add(self, movement: Movement, leave_s: float = 0.0) -> bool:
        picks = self._with(self.picks, movement, leave_s)
        if picks is None:
            return False
        self._take(movement, picks)
        return True

    def _add_both(self, first: Movement, second: Movement) -> bool:
        """Add two movements of which the second needs the first, or neither."""
        picks = self._with(self.picks, first, self._least_of(second))
        both = None if picks is None else self._with(picks, second, 0.0)
        if picks is None or both is None:
            return False
        self._take(first, picks)
        self._take(second, both)
        return True

    def _with(self, picks: Sequence[Pick], movement: Movement, leave_s: float) -> list[Pick] | None:
        """The picks with one more where it leaves them well-formed and leaves so much time."""
        why = self._scores.why(movement)
        for place in self._places(movement):
            more = self._arranged([*picks, Pick(movement, self.plan[place], why)])
            if is_well_formed(more) and self._least_s(more) + leave_s <= self._asked_s:
                return more
        return None

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
        for group in self._scores.asked_groups:  # one movement does not fulfil a wish
            self._need[group] = self._first_need[group]

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


def position_changes(picks: Sequence[Pick]) -> int:
    return sum(a.position is not b.position for a, b in pairwise(picks))


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
