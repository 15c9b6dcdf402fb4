"""What the checks of a motion report."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from deskstretch.core.movement import Side
    from deskstretch.figure.skeleton import PosedFigure


@dataclass(frozen=True, slots=True)
class TimedFigure:
    """A posed figure and its place on the loop."""

    at_s: float
    figure: PosedFigure


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with a motion: when it is worst and by how much."""

    movement: str
    side: Side
    at_s: float
    what: str
    by: str

    def __str__(self) -> str:
        return f"{self.movement} ({self.side}) at {self.at_s:.2f} s: {self.what} {self.by}"


class Worst:
    """Keeps the worst problem of each kind."""

    def __init__(self, movement: str, side: Side) -> None:
        self._movement = movement
        self._side = side
        self._found: dict[str, tuple[float, Problem]] = {}

    def add(self, at_s: float, what: str, size: float, by: str) -> None:
        old = self._found.get(what)
        if old is None or size > old[0]:
            self._found[what] = (size, Problem(self._movement, self._side, at_s, what, by))

    def problems(self) -> tuple[Problem, ...]:
        return tuple(problem for _, problem in self._found.values())
