"""Self-checks: what is measured, and when a difference is a change (EVIDENCE.md 5)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from deskstretch.core.movement import Side

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from deskstretch.core.record import CheckRecord

REMIND_AFTER_DAYS = 28
_ROUNDING = 1e-9
"""Values are typed as decimals: 12.3 less 9.3 is not quite 3."""


class SelfCheck(StrEnum):
    TRUNK_ROTATION = "trunk-rotation"
    FORWARD_REACH = "forward-reach"
    BACK_SCRATCH = "back-scratch"
    NECK_ROTATION = "neck-rotation"
    SIT_TO_STAND = "sit-to-stand"
    SINGLE_LEG = "single-leg"
    CHAIR_REACH = "chair-reach"
    WALL_REACH = "wall-reach"


class Unit(StrEnum):
    DEG = "deg"
    CM = "cm"
    TIMES = "times"
    S = "s"


class Better(StrEnum):
    HIGHER = "higher"
    LOWER = "lower"


class Change(StrEnum):
    """``NONE``: the difference is within what two measurements of the same body may differ."""

    BETTER = "better"
    WORSE = "worse"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class CheckFacts:
    """What one self-check measures.

    Attributes:
        step: how far one press of a stepper goes; values lie between ``least`` and ``most``.
        usual: where a stepper starts before there is a value of one's own.
        threshold: the smallest meaningful change; only what differs by more is called a change.
        sided: measured on the left and on the right.
        instead_of: the check it may take the place of.
        movement: the movement of the library whose figure shows it best.
    """

    check: SelfCheck
    unit: Unit
    better: Better
    least: float
    most: float
    step: float
    usual: float
    threshold: float
    sided: bool
    movement: str
    instead_of: SelfCheck | None = None

    @property
    def sides(self) -> tuple[Side, ...]:
        return (Side.LEFT, Side.RIGHT) if self.sided else (Side.BOTH,)

    def change(self, difference: float) -> Change:
        """What a difference (later value less earlier value) means."""
        if abs(difference) <= self.threshold + _ROUNDING:
            return Change.NONE
        return Change.BETTER if (difference > 0) == (self.better is Better.HIGHER) else Change.WORSE


CHECKS: tuple[CheckFacts, ...] = (
    CheckFacts(
        SelfCheck.TRUNK_ROTATION, Unit.DEG, Better.HIGHER, 0, 90, 5, 40, 10, True, "seated-torso-twist"
    ),
    CheckFacts(
        SelfCheck.FORWARD_REACH, Unit.CM, Better.LOWER, 0, 80, 1, 10, 5, False, "forward-fold-half-lift"
    ),
    CheckFacts(SelfCheck.BACK_SCRATCH, Unit.CM, Better.HIGHER, -50, 30, 1, 0, 3, True, "overhead-reach"),
    CheckFacts(SelfCheck.NECK_ROTATION, Unit.DEG, Better.HIGHER, 0, 120, 5, 70, 15, True, "neck-rotation"),
    CheckFacts(SelfCheck.SIT_TO_STAND, Unit.TIMES, Better.HIGHER, 0, 80, 1, 15, 3, False, "sit-to-stand"),
    CheckFacts(SelfCheck.SINGLE_LEG, Unit.S, Better.HIGHER, 0, 45, 1, 20, 10, True, "standing-quad-stretch"),
    CheckFacts(
        SelfCheck.CHAIR_REACH,
        Unit.CM,
        Better.HIGHER,
        -60,
        40,
        1,
        0,
        4,
        True,
        "heel-dig-hamstring-scoop",
        SelfCheck.FORWARD_REACH,
    ),
    CheckFacts(
        SelfCheck.WALL_REACH,
        Unit.CM,
        Better.LOWER,
        0,
        60,
        1,
        10,
        3,
        True,
        "wall-slide",
        SelfCheck.BACK_SCRATCH,
    ),
)
"""The six of a round, then what may take the place of one. Single-leg stance ends at 45 s."""
_FACTS = {facts.check: facts for facts in CHECKS}


@dataclass(frozen=True, slots=True)
class Point:
    """The best value of one local day."""

    day: date
    value: float


@dataclass(frozen=True, slots=True)
class Trend:
    """One check on one side over time; at least one point, the oldest first."""

    check: SelfCheck
    side: Side
    points: tuple[Point, ...]

    @property
    def latest(self) -> float:
        return self.points[-1].value

    @property
    def since_first(self) -> float:
        """The latest value less the first."""
        return self.latest - self.points[0].value

    @property
    def since_last(self) -> float | None:
        """The latest value less the one before; ``None`` for the first."""
        return self.latest - self.points[-2].value if len(self.points) > 1 else None

    @property
    def change(self) -> Change:
        """The latest against the first."""
        return facts_of(self.check).change(self.since_first)

    @property
    def change_since_last(self) -> Change:
        return facts_of(self.check).change(self.since_last or 0.0)


@dataclass(frozen=True, slots=True)
class ChecksReview:
    """All trends in the order of `CHECKS`, left before right, and whether a new round is due."""

    trends: tuple[Trend, ...]
    last_day: date | None
    due: bool

    def of(self, check: SelfCheck) -> tuple[Trend, ...]:
        return tuple(trend for trend in self.trends if trend.check is check)

    def uneven(self, check: SelfCheck) -> float | None:
        """Left less right, latest values, where that is more than measuring may differ."""
        latest = {trend.side: trend.latest for trend in self.of(check)}
        if Side.LEFT not in latest or Side.RIGHT not in latest:
            return None
        difference = latest[Side.LEFT] - latest[Side.RIGHT]
        return difference if facts_of(check).change(difference) is not Change.NONE else None


def facts_of(check: SelfCheck) -> CheckFacts:
    return _FACTS[check]


def checks_due(last_day: date | None, today: date, every_days: int = REMIND_AFTER_DAYS) -> bool:
    """Time for a new round. Who never did one is invited, not reminded."""
    return last_day is not None and today - last_day >= timedelta(days=every_days)


def checks_review(records: Iterable[CheckRecord], today: date) -> ChecksReview:
    """Trends from records in any order. Checks this version does not know are left out."""
    days: defaultdict[tuple[str, Side], dict[date, float]] = defaultdict(dict)
    last_day: date | None = None
    known = {facts.check.value: facts for facts in CHECKS}
    for record in records:
        facts = known.get(record.check)
        if facts is None:
            continue
        best = max if facts.better is Better.HIGHER else min
        values = days[record.check, record.side]
        values[record.local_day] = best(values.get(record.local_day, record.value), record.value)
        last_day = max(last_day or record.local_day, record.local_day)
    trends = (
        Trend(facts.check, side, tuple(Point(day, value) for day, value in sorted(found.items())))
        for facts in CHECKS
        for side in facts.sides
        if (found := days.get((facts.check.value, side)))
    )
    return ChecksReview(tuple(trends), last_day, checks_due(last_day, today))
