"""What a body still needs while a sequence for it is being put together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskstretch.core.load import Group, relieved
from deskstretch.core.scoring import SAME_REGION_POINTS

if TYPE_CHECKING:
    from deskstretch.core.load import Shares
    from deskstretch.core.movement import Movement
    from deskstretch.core.scoring import Scores

MOST_SHARE = 0.5
"""No group gets more of a sequence for the whole body."""
LEAST_GROUPS = 3


class Need:
    """Goes on as if each movement were done: what it works needs less now.

    Attributes:
        here: seconds each group has moved in this sequence.
    """

    def __init__(self, scores: Scores) -> None:
        self._scores = scores
        self._load = scores.load
        self._moved = scores.moved
        self._first = self._points = scores.need(self._load, self._moved)
        self._last: Movement | None = None
        self.here = dict.fromkeys(Group, 0.0)

    def points(self, movement: Movement) -> float:
        """What a movement is worth as the next pick."""
        points = self._scores.points(movement.id, self._points)
        main = self._scores.mains[movement.id]
        again = self._last is not None and self._scores.mains[self._last.id] is main
        return points + SAME_REGION_POINTS if again and main not in self._scores.asked_groups else points

    def meet(self, movement: Movement, seconds: float) -> None:
        """Count a movement of so many seconds, both sides together, as done."""
        shares = self._scores.shares[movement.id]
        self._last = movement
        self._load = relieved(self._load, shares, seconds)
        self._moved = _added(self._moved, shares, seconds)
        self.here = _added(self.here, shares, seconds)
        self._points = self._scores.need(self._load, self._moved)
        for group in self._scores.asked_groups:  # one movement does not fulfil a wish
            self._points[group] = self._first[group]

    def most_with(self, movement: Movement, seconds: float) -> float:
        """Seconds of the group that would have moved most among those a movement works."""
        shares = self._scores.shares[movement.id]
        return max(self.here[group] + seconds * weight for group, weight in shares.items())


def is_balanced(moved: Shares) -> bool:
    """Whether seconds by group are those of a sequence for the whole body."""
    worked = sum(seconds > 0 for seconds in moved.values())
    return worked >= LEAST_GROUPS and max(moved.values()) <= MOST_SHARE * sum(moved.values())


def _added(moved: Shares, shares: Shares, seconds: float) -> Shares:
    return moved | {group: moved[group] + seconds * weight for group, weight in shares.items()}
