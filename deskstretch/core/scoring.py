"""How much each movement is wanted now, and why (PROGRAMMES.md 4, Score)."""

from __future__ import annotations

from _blake2 import blake2b  # hashlib has the same one, and brings OpenSSL along: 2 MB
from collections import Counter
from typing import TYPE_CHECKING

from deskstretch.core.goals import goals_served
from deskstretch.core.load import (
    WEEKLY_TARGET,
    Group,
    groups_of,
    loads,
    main_group,
    moved_this_week,
    shares_of,
)
from deskstretch.core.movement import Phase, Region
from deskstretch.core.phases import LIGHT_PHASES
from deskstretch.core.reason import Because, Reason
from deskstretch.core.request import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from deskstretch.core.eligible import Allowed
    from deskstretch.core.load import Shares
    from deskstretch.core.movement import Movement
    from deskstretch.core.request import Request

LOAD_POINTS = 4.0
DEFICIT_POINTS = 2.0
REQUESTED_POINTS = 3.0
LIKED_POINTS = 1.0
FOCUS_POINTS = 2.0
GOAL_POINTS = 0.5
RECENT_POINTS = -3.0
INTENSITY_POINTS = -2.0
SAME_REGION_POINTS = -1.0
DISLIKED_POINTS = -2.0
FAMILIAR_POINTS = -2.0
"""For the movement done most often this week; the others in proportion."""
OVERDONE_POINTS = -5.0
"""For each time a movement's share of the week's picks goes beyond `FAIR_SHARE` by as much again."""
FAIR_SHARE = 0.05
PICKS_THAT_TELL = 40
"""Of fewer picks, shares say nothing."""
MOST_JITTER = 0.25
SKIPS_THAT_TELL = 3
RECENT_SEQUENCES = 2
ASKED_WEIGHT = 0.2
"""A movement answers a wish for a region from this weight on, and in full from FULLY_ASKED_WEIGHT on."""
FULLY_ASKED_WEIGHT = 0.5
SHORT_GROUPS = 3
"""So many groups count as little moved."""


class Scores:
    """What the request says about each movement of a library, worked out once.

    Attributes:
        shares: of each movement on the groups, by id.
        mains: the group each movement works most.
        requested: ids asked for, or what stands in for them.
        asked_groups: of the regions asked for.
        recent: ids of the last two sequences that were not asked for again.
        fixed: points that do not depend on what else is in the sequence.
        load, moved: what lies on each group, and the seconds it moved this week.
    """

    def __init__(self, allowed: Allowed, request: Request) -> None:
        self._request = request
        self.shares = {id_: shares_of(m) for id_, m in allowed.known.items()}
        self.mains = {id_: main_group(shares) for id_, shares in self.shares.items()}
        self.requested = {m.id for id_ in request.requested if (m := allowed.in_place_of(id_)) is not None}
        self._regions = [r for r in request.regions if r is not Region.WHOLE_BODY]  # that is the usual aim
        self._weights = {
            id_: {share.region: share.weight for share in m.regions} for id_, m in allowed.known.items()
        }
        self.asked_groups = {group for region in self._regions for group in groups_of(region)}
        self.recent = recent_ids(request) - self.requested
        self.load = loads(request.desk, request.history, self.shares, request.today)
        self.moved = moved_this_week(request.history, self.shares, request.today)
        self._most_load = max(self.load.values())
        skips = [f.movement for f in request.feedback if f.verdict is Verdict.SKIPPED]
        self._disliked = {id_ for id_ in skips if skips.count(id_) >= SKIPS_THAT_TELL}
        self._familiar = familiarity(request)
        self._shares_of_picks = shares_of_picks(request)
        self.fixed = {m.id: self._fixed(m) for m in allowed.movements.values()}

    def need(self, load: Shares, moved: Shares) -> Shares:
        """Points a movement gets for a group it works alone, by load and by the week's deficit.

        A deficit counts against the group's own target, or small groups would fill the week.
        """
        total_s = sum(moved.values()) or 1.0
        load_points = LOAD_POINTS / self._most_load if self._most_load else 0.0
        return {
            group: load_points * load[group]
            + DEFICIT_POINTS * max(-1.0, 1.0 - moved[group] / total_s / WEEKLY_TARGET[group])
            for group in Group
        }

    def points(self, id_: str, need: Shares) -> float:
        """A movement's score where the groups need this much."""
        return self.fixed[id_] + sum(weight * need[group] for group, weight in self.shares[id_].items())

    def ranked(self, movements: Sequence[Movement]) -> list[Movement]:
        """In the order in which they would be picked first; ties by id."""
        need = self.need(self.load, self.moved)
        return sorted(movements, key=lambda m: (-self.points(m.id, need), m.id))

    def why(self, movement: Movement) -> Reason:
        """What spoke for a movement."""
        asked = self.asked_region(movement.id)
        if movement.id in self.requested:
            return Reason(Because.ASKED)
        if asked is not None:
            return Reason(Because.ASKED_REGION, asked)
        if movement.phase is Phase.RAISE:
            return Reason(Because.WARM_UP)
        if movement.phase is Phase.RESET:
            return Reason(Because.WIND_DOWN)
        if movement.id in self._request.liked:
            return Reason(Because.FAVOURITE)
        if self.asked_groups:
            return Reason(Because.ROUND_OFF)
        focus = self._best_of(self._request.focus, movement.id)
        return self._why_needed(movement) if focus is None else Reason(Because.FOCUS, focus)

    def _why_needed(self, movement: Movement) -> Reason:
        """What the week and the day say about it."""
        main = self.mains[movement.id]
        hunger = self._hungriest()
        if not hunger and not self._most_load:
            return Reason(Because.ANYTHING)
        if main in hunger[:1]:
            return Reason(Because.LEAST_MOVED)
        if self._most_load and self.load[main] == self._most_load:
            return Reason(Because.WAITED_LONGEST, main)
        if main in hunger[:SHORT_GROUPS]:
            return Reason(Because.LITTLE_MOVED)
        if self._most_load and self.load[main] >= self._most_load / 3:
            return Reason(Because.ITS_TIME, main)
        towards_goals = goals_served(movement, self._request.goals)
        return Reason(Because.GOALS if towards_goals else Because.VARIETY)

    def asked_region(self, id_: str) -> Region | None:
        """The wished-for region that a movement answers best."""
        return self._best_of(self._regions, id_)

    def _best_of(self, regions: Iterable[Region], id_: str) -> Region | None:
        weights = self._weights[id_]
        meant = [region for region in regions if weights.get(region, 0.0) >= ASKED_WEIGHT]
        return max(meant, key=weights.__getitem__, default=None)

    def _hungriest(self) -> list[Group]:
        """Groups by what they got of their share this week, least first; none before anything moved."""
        if not any(self.moved.values()):
            return []
        return sorted(Group, key=lambda group: self.moved[group] / WEEKLY_TARGET[group])

    def _fixed(self, movement: Movement) -> float:
        points = jitter(self._request.seed, movement.id)
        asked = self.asked_region(movement.id)
        if movement.id in self.requested:
            points += REQUESTED_POINTS
        elif asked is not None:
            points += REQUESTED_POINTS * min(1.0, self._weights[movement.id][asked] / FULLY_ASKED_WEIGHT)
        focus = self._best_of(self._request.focus, movement.id)
        if focus is not None:
            points += FOCUS_POINTS * min(1.0, self._weights[movement.id][focus] / FULLY_ASKED_WEIGHT)
        points += GOAL_POINTS * goals_served(movement, self._request.goals)
        if movement.id in self._request.liked:
            points += LIKED_POINTS
        if movement.id in self.recent:
            points += RECENT_POINTS
        if movement.id in self._disliked:
            points += DISLIKED_POINTS
        points += FAMILIAR_POINTS * self._familiar.get(movement.id, 0.0)
        beyond = self._shares_of_picks.get(movement.id, 0.0) - FAIR_SHARE
        points += OVERDONE_POINTS * max(0.0, beyond) / FAIR_SHARE
        target = 1 if movement.phase in LIGHT_PHASES else min(movement.intensity, 2)
        return points + INTENSITY_POINTS * abs(movement.intensity - target)


def recent_ids(request: Request) -> set[str]:
    """Ids of the last two sequences."""
    last = sorted({done.sequence for done in request.history})[-RECENT_SEQUENCES:]
    return {done.movement for done in request.history if done.sequence in last}


def familiarity(request: Request) -> dict[str, float]:
    """In how many of the week's sequences each movement was, against the one that was in most."""
    times = _times_picked(request)
    most = max(times.values(), default=1)
    return {id_: n / most for id_, n in times.items()}


def shares_of_picks(request: Request) -> dict[str, float]:
    """How much of the week's picks each movement was; none while there are few."""
    times = _times_picked(request)
    total = times.total()
    return {id_: n / total for id_, n in times.items()} if total >= PICKS_THAT_TELL else {}


def _times_picked(request: Request) -> Counter[str]:
    return Counter(id_ for id_, _ in {(done.movement, done.sequence) for done in request.history})


def jitter(seed: int, id_: str) -> float:
    """A small number that looks like chance and is always the same."""
    digest = blake2b(f"{seed}:{id_}".encode(), digest_size=4).digest()
    return MOST_JITTER * int.from_bytes(digest) / 2**32
