"""Somebody who takes every break of their working days, for tests of what the composer does over time."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from deskstretch.core.composer import Composition, Request, compose
from deskstretch.core.load import WEEK_DAYS, Group, shares_of
from deskstretch.core.request import DeskSpell, Done

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskstretch.core.movement import Movement

MONDAY = date(2025, 3, 3)


@dataclass
class WorkingPerson:
    """Composes one break after another, each with the history of those before."""

    library: Sequence[Movement]
    usual: Request
    day: date = MONDAY
    typing_share: float = 0.4
    history: list[Done] = field(default_factory=list)
    desk: list[DeskSpell] = field(default_factory=list)
    breaks: list[Composition] = field(default_factory=list)
    days: list[date] = field(default_factory=list)
    """The day of each break."""

    def work(self, days: int, breaks_a_day: int = 8, every_min: float = 45) -> None:
        """Work on weekdays only."""
        for _ in range(days):
            if self.day.weekday() < 5:
                for _ in range(breaks_a_day):
                    self.take_break(every_min)
            self.day += timedelta(days=1)

    def take_break(self, worked_min: float) -> Composition:
        number = len(self.breaks)
        since = self.day - timedelta(days=WEEK_DAYS)
        self.history = [done for done in self.history if done.day > since]
        self.desk = [spell for spell in self.desk if spell.day > since]
        typing_min = worked_min * self.typing_share
        self.desk.append(DeskSpell(self.day, number, worked_min, typing_min, typing_min / 2))
        composition = compose(self.library, self.request())
        self.breaks.append(composition)
        self.days.append(self.day)
        for step in composition.steps:
            self.history.append(Done(step.movement.id, step.seconds, self.day, number))
        return composition

    def weeks(self) -> list[list[Composition]]:
        """The breaks of each whole week, Monday to Friday."""
        found: dict[date, list[Composition]] = {}
        for day, composition in zip(self.days, self.breaks, strict=True):
            found.setdefault(day - timedelta(days=day.weekday()), []).append(composition)
        whole = self.day - timedelta(days=WEEK_DAYS)
        return [breaks for monday, breaks in found.items() if monday <= whole]

    def request(self) -> Request:
        return replace(
            self.usual,
            history=tuple(self.history),
            desk=tuple(self.desk),
            today=self.day,
            seed=self.usual.seed + len(self.breaks),
        )


def picks_of(compositions: Sequence[Composition]) -> Counter[str]:
    """How often each movement was picked; both sides together count once."""
    picks: Counter[str] = Counter()
    for composition in compositions:
        ids = [step.movement.id for step in composition.steps if step.side != "right"]
        picks.update(ids)
    return picks


def group_shares(compositions: Sequence[Composition]) -> dict[Group, float]:
    """Share of the moving time that falls on each group."""
    moved: dict[Group, float] = dict.fromkeys(Group, 0.0)
    for composition in compositions:
        for step in composition.steps:
            for group, weight in shares_of(step.movement).items():
                moved[group] += weight * step.seconds
    total = sum(moved.values()) or 1.0
    return {group: seconds / total for group, seconds in moved.items()}
