"""How much each movement is wanted now, and why (PROGRAMMES.md 4, Score)."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from deskstretch.core.load import Group, deficits, groups_of, loads, main_group, shares_of
from deskstretch.core.movement import Phase
from deskstretch.core.request import Verdict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from deskstretch.core.eligible import Allowed
    from deskstretch.core.load import Shares
    from deskstretch.core.movement import Movement, Region
    from deskstretch.core.request import Request

LOAD_POINTS = 4.0
DEFICIT_POINTS = 2.0
REQUESTED_POINTS = 3.0
LIKED_POINTS = 1.0
RECENT_POINTS = -3.0
INTENSITY_POINTS = -2.0
SAME_REGION_POINTS = -1.0
DISLIKED_POINTS = -2.0
MOST_JITTER = 0.25
SKIPS_THAT_TELL = 3
RECENT_SEQUENCES = 2
ASKED_WEIGHT = 0.3
"""A movement answers a wish for a region from this weight on."""

_TARGETS = {
    Phase.RAISE: 1.0,
    Phase.MOBILISE: 1.5,
    Phase.LENGTHEN: 1.5,
    Phase.STRENGTHEN: 2.0,
    Phase.RESET: 1.0,
}
"""Intensity each phase aims at; halves leave 1 and 2 even."""


class Scores:
    """Points of every movement of a library for one request.

    Attributes:
        shares: of each movement, by id.
        recent: ids of the last two sequences that were not asked for again.
    """

    def __init__(self, allowed: Allowed, request: Request) -> None:
        self._request = request
        self.shares = {id_: shares_of(m) for id_, m in allowed.known.items()}
        self.mains = {id_: main_group(shares) for id_, shares in self.shares.items()}
        self.requested = {m.id for id_ in request.requested if (m := allowed.in_place_of(id_)) is not None}
        self._load = loads(request.desk, request.history, self.shares, request.today)
        self._most_load = max(self._load.values())
        self._deficit = deficits(request.history, self.shares, request.today)
        self.recent = recent_ids(request) - self.requested
        skips = [f.movement for f in request.feedback if f.verdict is Verdict.SKIPPED]
        self._disliked = {id_ for id_ in skips if skips.count(id_) >= SKIPS_THAT_TELL}
        self._points = {m.id: self._score(m) for m in allowed.movements.values()}

    def of(self, movement: Movement) -> float:
        """Points of an allowed movement as a first pick."""
        return self._points[movement.id]

    def ranked(self, movements: Sequence[Movement]) -> list[Movement]:
        """Best first; ties by id."""
        return sorted(movements, key=lambda m: (-self._points[m.id], m.id))

    def why(self, movement: Movement) -> str:
        """What spoke for a movement, in a few words."""
        shares = self.shares[movement.id]
        if movement.id in self.requested:
            return "you asked for it"
        asked = self._asked_region(shares)
        if asked is not None:
            return f"you asked for {asked.value.replace('-', ' ')}"
        if movement.phase is Phase.RAISE:
            return "to warm up"
        if movement.phase is Phase.RESET:
            return "to finish calmly"
        main = self.mains[movement.id]
        if movement.id in self._request.liked:
            return "one of your favourites"
        if self._load_term(shares) > 0 and self._load[main] >= 0.5 * self._most_load:
            return f"your {main} {'have' if main.endswith('s') else 'has'} waited longest"
        if self._deficit[main] >= max(self._deficit.values()) / 2:
            return "least moved this week"
        return "for variety"

    def _score(self, movement: Movement) -> float:
        shares = self.shares[movement.id]
        points = LOAD_POINTS * self._load_term(shares)
        points += DEFICIT_POINTS * weigh(shares, self._deficit)
        if movement.id in self.requested or self._asked_region(shares) is not None:
            points += REQUESTED_POINTS
        if movement.id in self._request.liked:
            points += LIKED_POINTS
        if movement.id in self.recent:
            points += RECENT_POINTS
        if movement.id in self._disliked:
            points += DISLIKED_POINTS
        points += INTENSITY_POINTS * abs(movement.intensity - _TARGETS[movement.phase])
        return points + jitter(self._request.seed, movement.id)

    def _load_term(self, shares: Shares) -> float:
        return weigh(shares, self._load) / self._most_load if self._most_load else 0.0

    def _asked_region(self, shares: Shares) -> Region | None:
        for region in self._request.regions:
            if sum(shares.get(group, 0.0) for group in groups_of(region)) >= ASKED_WEIGHT:
                return region
        return None


def weigh(shares: Shares, by: Mapping[Group, float]) -> float:
    return sum(weight * by[group] for group, weight in shares.items())


def recent_ids(request: Request) -> set[str]:
    """Ids of the last two sequences."""
    last = sorted({done.sequence for done in request.history})[-RECENT_SEQUENCES:]
    return {done.movement for done in request.history if done.sequence in last}


def jitter(seed: int, id_: str) -> float:
    """A small number that looks like chance and is always the same."""
    digest = hashlib.blake2b(f"{seed}:{id_}".encode(), digest_size=4).digest()
    return MOST_JITTER * int.from_bytes(digest) / 2**32
