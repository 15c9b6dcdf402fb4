"""Which movements a person may be shown, and which stand in for others (PROGRAMMES.md 4, steps 1 and 2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskstretch.core.load import WEEK_DAYS, groups_of, shares_of
from deskstretch.core.movement import Equipment
from deskstretch.core.request import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from deskstretch.core.movement import Movement, Region
    from deskstretch.core.request import Feedback, Pause, Request

WEEK_CAPS = (1, 2, 3, 3)
"""Highest intensity by week of the programme."""
ALWAYS = "diaphragmatic-breathing"
"""Breathing is for everyone, everywhere: neither exclusions nor pauses take it away."""
PAUSED_WEIGHT = 0.2
GENTLE_SESSIONS = 3
HARD_USES = 3
PAIN_THAT_EXCLUDES = 3


class Allowed:
    """The movements of a library that fit a request, and their stand-ins.

    Attributes:
        known: the library by id.
        movements: those that pass every filter, by id, in the order of their ids.
        stand_ins: id → the easier or harder movement feedback puts in its place; always an allowed one.
    """

    def __init__(self, library: Sequence[Movement], request: Request) -> None:
        self.known = {m.id: m for m in library}
        hard = _Filter(self.known, request)
        passing = sorted((m for m in library if hard.lets(m)), key=lambda m: m.id)
        self.movements = {m.id: m for m in passing}
        self.stand_ins = dict(self._stand_ins(request))

    def choices(self) -> list[Movement]:
        """Allowed movements that feedback has not put another in the place of."""
        return [m for m in self.movements.values() if m.id not in self.stand_ins]

    def in_place_of(self, id_: str) -> Movement | None:
        """The movement itself or its stand-in, if one of them is allowed."""
        return self.stand_ins.get(id_) or self.movements.get(id_)

    def easier(self, movement: Movement) -> Movement | None:
        """The first allowed one down the chain of easier movements."""
        return next((m for m in chain(movement, self.known, "easier") if m.id in self.movements), None)

    def harder(self, movement: Movement) -> Movement | None:
        return next((m for m in chain(movement, self.known, "harder") if m.id in self.movements), None)

    def _stand_ins(self, request: Request) -> Iterator[tuple[str, Movement]]:
        for id_ in sorted({f.movement for f in request.feedback} & set(self.known)):
            movement = self.known[id_]
            said = [f for f in request.feedback if f.movement == id_]
            other = None
            if is_too_hard(said):
                other = self.easier(movement)
            elif is_too_easy(said) and request.week > 1:
                other = self.harder(movement)
            if other is not None:
                yield id_, other


def is_too_hard(said: Sequence[Feedback]) -> bool:
    """Whether the last word on the effort was "too hard", not yet answered by three easier uses."""
    last = _last_on_effort(said)
    return last is not None and last.verdict is Verdict.TOO_HARD and last.uses_since < HARD_USES


def is_too_easy(said: Sequence[Feedback]) -> bool:
    last = _last_on_effort(said)
    return (
        last is not None
        and last.verdict is Verdict.TOO_EASY
        and sum(f.verdict is Verdict.TOO_EASY for f in said) > 1
    )


def _last_on_effort(said: Sequence[Feedback]) -> Feedback | None:
    return next((f for f in reversed(said) if f.verdict in {Verdict.TOO_HARD, Verdict.TOO_EASY}), None)


def chain(movement: Movement, known: Mapping[str, Movement], way: str) -> Iterator[Movement]:
    """The movements that lie ``"easier"`` or ``"harder"`` of this one, nearest first."""
    seen = {movement.id}
    at = movement
    while True:
        id_ = at.easier if way == "easier" else at.harder
        if id_ is None or id_ not in known or id_ in seen:
            return
        at = known[id_]
        seen.add(id_)
        yield at


def weight_in(movement: Movement, region: Region) -> float:
    """How much of a movement falls on the groups of a region."""
    shares = shares_of(movement)
    return sum(shares.get(group, 0.0) for group in groups_of(region))


def loads(movement: Movement, region: Region | None) -> bool:
    """Whether a region that is to rest would notice this movement."""
    return region is not None and weight_in(movement, region) >= PAUSED_WEIGHT


class _Filter:
    """Step 1. Each condition looks at one movement alone, so one more of them can only let fewer pass."""

    def __init__(self, known: Mapping[str, Movement], request: Request) -> None:
        self._known = known
        self._request = request
        today = request.today
        week = min(max(request.week, 1), len(WEEK_CAPS))
        self._cap = WEEK_CAPS[week - 1]
        recent = [f for f in request.feedback if 0 <= (today - f.day).days < WEEK_DAYS]
        self._hurt = {
            f.movement for f in recent if f.verdict is Verdict.HURT and f.score >= PAIN_THAT_EXCLUDES
        }
        hard = {f.movement for f in recent if f.verdict is Verdict.TOO_HARD}
        self._spared = {known[id_].main_region for id_ in hard if id_ in known}
        self._no_backpack = any(
            (today - done.day).days == 1
            and done.movement in known
            and Equipment.BACKPACK in known[done.movement].equipment
            for done in request.history
        )

    def lets(self, movement: Movement) -> bool:
        m, request = movement, self._request
        return (
            not request.latched
            and m.id not in self._hurt
            and (m.id == ALWAYS or self._wanted(m))
            and not m.limitations & request.limitations
            and any(position in request.positions for position in m.positions)
            and request.equipment.issuperset(m.equipment)
            and (m.office_clothes or not request.office_clothes)
            and (m.discreet or not request.discreet)
            and m.intensity <= self._cap_for(m)
            and not (self._no_backpack and Equipment.BACKPACK in m.equipment)
        )

    def _wanted(self, movement: Movement) -> bool:
        return movement.id not in self._request.exclusions and all(
            self._spares(movement, pause) for pause in self._request.pauses
        )

    def _spares(self, movement: Movement, pause: Pause) -> bool:
        """Whether a movement leaves a paused region in peace."""
        over = self._request.today > pause.until
        if over and (pause.easier_only or pause.sessions_since >= GENTLE_SESSIONS):
            return True
        if not loads(movement, pause.region):
            return True
        gentle = over or pause.easier_only
        return gentle and movement.intensity == 1 and movement.easier not in self._known

    def _cap_for(self, movement: Movement) -> int:
        return max(1, self._cap - 1) if movement.main_region in self._spared else self._cap
