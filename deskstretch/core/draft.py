"""A sequence in the making: movements join one by one where they leave it well-formed."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from deskstretch.core.arrangement import arranged, is_well_formed, position_changes, settled
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
from deskstretch.core.need import Need, is_balanced
from deskstretch.core.phases import PHASE_ORDER

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from deskstretch.core.movement import Movement, Span
    from deskstretch.core.request import Request
    from deskstretch.core.scoring import Scores

BALANCED_FROM_S = 180
"""From here on a sequence that was asked for nothing special is one for the whole body."""
CROWDED_SHARE = 0.36
"""Of the asked time, transitions in: what a group may get before the doses are fitted."""
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
        choices: movements that may be picked, the most wanted first.
        scores: what each is worth.
        request: for the time and the doses.
        shares: share of the time by phase.
    """

    def __init__(
        self,
        plan: tuple[Position, ...],
        choices: Iterable[Movement],
        scores: Scores,
        request: Request,
        shares: Mapping[Phase, float],
    ) -> None:
        self.picks: list[Pick] = []
        self._plan = plan
        self._choices = [m for m in choices if not set(plan).isdisjoint(m.positions)]
        self._scores = scores
        self._asked_s = request.seconds
        self._for_all = (
            request.seconds >= BALANCED_FROM_S and not scores.asked_groups and not scores.requested
        )
        self._doses = {m.id: dose_s(m, long_holds=request.long_holds) for m in self._choices}
        self._budgets = {phase: share * request.seconds for phase, share in shares.items()}
        self._need = Need(scores)
        self._points = 0.0

    def fill(self, *, rounds: bool) -> None:
        """Give each phase its share of the time: first what was asked for, then light ends, then the rest.

        Args:
            rounds: whether a movement may come twice.
        """
        for movement in self._choices:
            if movement.id in self._scores.requested:
                self._lead_to(movement)
        answers = (m for m in self._choices if self._scores.asked_region(m.id) is not None)
        for movement in islice(answers, ANSWERS_TRIED):
            if self._lead_to(movement):
                break
        for phase in sorted(self._ends(), key=lambda p: -self._budgets[p]):
            if phase in self.missing:
                self._add_best(self._worth_it(phase))
        open_ = dict(self._budgets)
        while open_:
            phase = max(open_, key=lambda p: (self._left_s(p), -PHASE_ORDER[p]))
            if not self._add_best(m for m in self._worth_it(phase) if rounds or not self._count(m)):
                del open_[phase]

    def fill_up(self, *, rounds: bool) -> None:
        """Use the rest of the time, whatever the phase."""
        while not self.is_filled:
            if not self._add_best(m for m in self._choices if rounds or not self._count(m)):
                return

    @property
    def is_filled(self) -> bool:
        """Whether the movements can last as long as was asked for."""
        return self.short_s <= 0

    @property
    def short_s(self) -> float:
        """Seconds that cannot be used; 0 once the sequence is filled."""
        picks = settled(self.picks)
        most_s = transitions_s(picks) + sum(with_sides_s(p.movement, self._dose(p).most) for p in picks)
        return max(0.0, self._asked_s - tolerance_s(self._asked_s) / 2 - most_s)

    @property
    def missing(self) -> set[Phase]:
        """Phases that should have a share and got nothing."""
        return set(self._budgets) - {pick.movement.phase for pick in self.picks}

    def merit(self) -> tuple[float, bool, int, float, tuple[Position, ...]]:
        """What makes one draft better: filled, balanced, with what was asked for, wanted most."""
        asked = sum(pick.movement.id in self._scores.requested for pick in self.picks)
        total_s = sum(self._cost_s(pick.movement) for pick in self.picks) or 1.0
        on_feet_s = sum(self._cost_s(pick.movement) for pick in self.picks if pick.position in ON_FEET)
        points = self._points / total_s
        points += ON_FEET_POINTS * on_feet_s / total_s
        points += CHANGE_POINTS * position_changes(self.picks) + MISSING_PHASE_POINTS * len(self.missing)
        return -self.short_s, not self._for_all or self._is_balanced(), asked, points, self._plan

    def fitted(self) -> tuple[list[Pick], list[float]]:
        """The picks and their seconds per side, fitted to the asked time."""
        picks = settled(self.picks)
        return picks, fit(picks, [self._dose(pick) for pick in picks], self._asked_s)

    def _is_balanced(self) -> bool:
        moved = dict.fromkeys(Group, 0.0)
        for pick, seconds in zip(*self.fitted(), strict=True):
            for group, weight in self._scores.shares[pick.movement.id].items():
                moved[group] += weight * seconds * sides_of(pick.movement)
        return is_balanced(moved)

    def _ends(self) -> tuple[Phase, Phase]:
        """The phases that come first and last. They are light, so what is harder can go between them."""
        phases = sorted(self._budgets, key=PHASE_ORDER.__getitem__)
        return phases[0], phases[-1]

    def _worth_it(self, phase: Phase) -> list[Movement]:
        """Movements of a phase whose better half has room in its share; any while it has none."""
        left_s, empty = self._left_s(phase), phase in self.missing
        return [m for m in self._choices if m.phase is phase and (empty or left_s >= self._cost_s(m) / 2)]

    def _left_s(self, phase: Phase) -> float:
        used = (self._cost_s(pick.movement) for pick in self.picks if pick.movement.phase is phase)
        return self._budgets[phase] - sum(used)

    def _lead_to(self, movement: Movement) -> bool:
        """Add a movement, if need be between lighter ones that make it a sequence."""
        if self._add(movement):
            return True
        order, place = PHASE_ORDER[movement.phase], min(self._places(movement))
        others = [m for m in self._choices if m is not movement and not self._count(m)]
        before = [m for m in others if PHASE_ORDER[m.phase] <= order and min(self._places(m)) <= place]
        light_after = [
            m
            for m in others
            if PHASE_ORDER[m.phase] >= order and max(self._places(m)) >= place and m.intensity == 1
        ]
        room_s = self._least_cost_s(movement)
        end_s = min((self._least_cost_s(m) for m in light_after), default=0.0)
        self._add_best((m for m in before if m.intensity == 1), room_s + end_s)
        if self._add(movement):
            return True
        resets = [m for m in light_after if m.phase is Phase.RESET]
        if not self._add_best(resets, room_s):
            self._add_best(light_after, room_s)
        if self._add(movement):
            return True
        steps_up = sorted((m for m in before if m.intensity == 2), key=self._rank)
        return any(self._add_both(step_up, movement) for step_up in steps_up)

    def _add_best(self, movements: Iterable[Movement], leave_s: float = 0.0) -> bool:
        """Add the most wanted that fits and leaves ``leave_s``; first those that repeat and crowd least."""
        return any(self._add(movement, leave_s) for movement in sorted(movements, key=self._rank))

    def _rank(self, movement: Movement) -> tuple[int, bool, float, str]:
        return (
            self._count(movement),
            self._for_all and self._crowds(movement),
            -self._need.points(movement),
            movement.id,
        )

    def _crowds(self, movement: Movement) -> bool:
        """Whether one group would get more than its part of the time."""
        return self._need.most_with(movement, self._moving_s(movement)) > CROWDED_SHARE * self._asked_s

    def _add(self, movement: Movement, leave_s: float = 0.0) -> bool:
        picks = self._with(self.picks, movement, leave_s)
        if picks is None:
            return False
        self._take(movement, picks)
        return True

    def _add_both(self, first: Movement, second: Movement) -> bool:
        """Add two movements of which the second needs the first, or neither."""
        picks = self._with(self.picks, first, self._least_cost_s(second))
        both = None if picks is None else self._with(picks, second, 0.0)
        if picks is None or both is None:
            return False
        self._take(first, picks)
        self._take(second, both)
        return True

    def _with(self, picks: Sequence[Pick], movement: Movement, leave_s: float) -> list[Pick] | None:
        """The picks with one more, where that leaves them well-formed and so much time over."""
        for place in self._places(movement):
            more = arranged([*picks, Pick(movement, self._plan[place])], self._plan)
            if is_well_formed(more) and self._least_s(more) + leave_s <= self._asked_s:
                return more
        return None

    def _take(self, movement: Movement, picks: list[Pick]) -> None:
        self._points += self._need.points(movement) * self._cost_s(movement)
        self._need.meet(movement, self._moving_s(movement))
        self.picks = picks

    def _places(self, movement: Movement) -> list[int]:
        """Where in the plan a movement can be done; what ends a sequence prefers the end of it."""
        places = [i for i, position in enumerate(self._plan) if position in movement.positions]
        return places[::-1] if movement.phase is Phase.RESET else places

    def _count(self, movement: Movement) -> int:
        return sum(pick.movement is movement for pick in self.picks)

    def _dose(self, pick: Pick) -> Span:
        return self._doses[pick.movement.id]

    def _moving_s(self, movement: Movement) -> float:
        return sides_of(movement) * self._doses[movement.id].default

    def _cost_s(self, movement: Movement) -> float:
        """Usual seconds of a movement with what lies before it."""
        return with_sides_s(movement, self._doses[movement.id].default) + NEXT_S

    def _least_cost_s(self, movement: Movement) -> float:
        return with_sides_s(movement, self._doses[movement.id].least) + NEXT_S

    def _least_s(self, picks: Sequence[Pick]) -> float:
        return transitions_s(picks) + sum(with_sides_s(p.movement, self._dose(p).least) for p in picks)
