"""When pain asks for professional help: red flags, and a rule over the person's own reports.

EVIDENCE.md 3 and 4. Nothing here diagnoses; a day without a report is unknown, not free of pain.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import timedelta
from enum import IntEnum, StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date, datetime

    from deskstretch.core.movement import Region
    from deskstretch.core.record import PainReport


class Flag(StrEnum):
    """What may come with pain and should not be stretched away."""

    BOTH_LEGS = "both-legs"
    SADDLE_NUMBNESS = "saddle-numbness"
    BLADDER_OR_BOWELS = "bladder-or-bowels"
    SEXUAL_NUMBNESS = "sexual-numbness"
    CHEST_PAIN = "chest-pain"
    ACCIDENT = "accident"
    HEAD_OR_SPEECH = "head-or-speech"
    FEVER = "fever"
    WEIGHT_LOSS = "weight-loss"
    LUMP_OR_SHAPE = "lump-or-shape"
    WORSE_AT_NIGHT = "worse-at-night"
    WORSE_ON_COUGHING = "worse-on-coughing"
    BETWEEN_SHOULDERS = "between-shoulders"
    WEAK_LIMB = "weak-limb"
    HEALTH_RISK = "health-risk"
    PREGNANT = "pregnant"
    STOPS_LIFE = "stops-life"
    ONE_SIDED_NUMBNESS = "one-sided-numbness"


EMERGENCY_FLAGS = frozenset(tuple(Flag)[:7])
"""Help at once."""
URGENT_FLAGS = frozenset(tuple(Flag)[7:16])
"""Somebody who knows, the same day."""
SUGGEST_FLAGS = frozenset(tuple(Flag)[16:])
"""Worth asking about soon."""


class AdviceLevel(IntEnum):
    """How much the reports ask for help; a higher level wins. From ``URGENT`` on no movement is shown."""

    NONE = 0
    SUGGEST = 1
    URGENT = 2
    EMERGENCY = 3


class Criterion(StrEnum):
    """What about a region asks for advice: rules 2a to 2e."""

    STRONG = "strong"
    STOPS_LIFE = "stops-life"
    OFTEN = "often"
    LASTING = "lasting"
    RISING = "rising"


STRONG_SCORE = 7
MODERATE_SCORE = 4
FRESH_DAYS = 7
"""So long a single strong report speaks for itself, and so long a suggestion is not repeated."""
OFTEN_IN_DAYS, OFTEN_DAYS = 14, 3
LASTING_IN_DAYS, LASTING_DAYS, LASTING_SPAN_DAYS = 28, 8, 21
RISING_IN_DAYS, RISING_DAYS = 14, 3


@dataclass(frozen=True, slots=True)
class Advice:
    """What the reports up to a day come to.

    Attributes:
        level: the highest of all.
        regions: those to ask somebody about, and why.
        fresh: those of them to speak of on this day: not within a week of the last time, unless for a
            new reason.
    """

    level: AdviceLevel
    regions: Mapping[Region, frozenset[Criterion]]
    fresh: tuple[Region, ...] = ()

    @property
    def latched(self) -> bool:
        """Whether all movement is off until the person confirms having had advice."""
        return self.level >= AdviceLevel.URGENT


def advice_level(
    reports: Sequence[PainReport], today: date, confirmed_at: datetime | None = None
) -> AdviceLevel:
    """The level alone; see `advise`."""
    return advise(reports, today, confirmed_at).level


def advise(reports: Sequence[PainReport], today: date, confirmed_at: datetime | None = None) -> Advice:
    """Apply the rule of EVIDENCE.md 4 to the reports up to ``today``.

    Args:
        reports: in any order; later days are left out.
        confirmed_at: when the person last confirmed having had advice: red flags up to then are settled.
    """
    told = [report for report in reports if report.local_day <= today]
    regions = _regions_asking(told, today)
    level = AdviceLevel.SUGGEST if regions else AdviceLevel.NONE
    level = max([level, *(flag_level(r.flags) for r in told if confirmed_at is None or r.at > confirmed_at)])
    return Advice(level, regions, _to_say_on(told, today))


def flag_level(flags: Iterable[Flag]) -> AdviceLevel:
    """What flags alone ask for: rule 1; those of rule 2 suggest."""
    ticked = frozenset(flags)
    if ticked & EMERGENCY_FLAGS:
        return AdviceLevel.EMERGENCY
    if ticked & URGENT_FLAGS:
        return AdviceLevel.URGENT
    return AdviceLevel.SUGGEST if ticked & SUGGEST_FLAGS else AdviceLevel.NONE


def _regions_asking(told: Iterable[PainReport], today: date) -> dict[Region, frozenset[Criterion]]:
    of_region: defaultdict[Region, list[PainReport]] = defaultdict(list)
    for report in told:
        if 0 <= (today - report.local_day).days < LASTING_IN_DAYS:
            of_region[report.region].append(report)
    asking = {region: _criteria(found, today) for region, found in of_region.items()}
    return {region: criteria for region, criteria in asking.items() if criteria}


def _criteria(reports: Sequence[PainReport], today: date) -> frozenset[Criterion]:
    """Why one region asks for advice on this day."""
    found: set[Criterion] = set()
    fresh = [report for report in reports if (today - report.local_day).days < FRESH_DAYS]
    if any(report.score >= STRONG_SCORE for report in fresh):
        found.add(Criterion.STRONG)
    if any(report.flags & SUGGEST_FLAGS for report in fresh):
        found.add(Criterion.STOPS_LIFE)
    worst = _worst_by_day(reports)
    often = [day for day in _within(worst, today, OFTEN_IN_DAYS) if worst[day] >= MODERATE_SCORE]
    if len(often) >= OFTEN_DAYS:
        found.add(Criterion.OFTEN)
    sore = [day for day in _within(worst, today, LASTING_IN_DAYS) if worst[day] >= 1]
    if len(sore) >= LASTING_DAYS and (sore[-1] - sore[0]).days + 1 >= LASTING_SPAN_DAYS:
        found.add(Criterion.LASTING)
    last = [worst[day] for day in _within(worst, today, RISING_IN_DAYS)][-RISING_DAYS:]
    rises = all(before < after for before, after in pairwise(last))
    if len(last) == RISING_DAYS and rises and last[-1] >= MODERATE_SCORE:
        found.add(Criterion.RISING)
    return frozenset(found)


def _worst_by_day(reports: Iterable[PainReport]) -> dict[date, int]:
    worst: dict[date, int] = {}
    for report in reports:
        worst[report.local_day] = max(report.score, worst.get(report.local_day, 0))
    return worst


def _within(days: Iterable[date], today: date, span: int) -> list[date]:
    """Those of the last ``span`` days, oldest first."""
    return sorted(day for day in days if 0 <= (today - day).days < span)


def _to_say_on(told: Sequence[PainReport], today: date) -> tuple[Region, ...]:
    """Regions to speak of on ``today``: what was said before follows from the reports, day by day."""
    said: dict[Region, tuple[date, frozenset[Criterion]]] = {}
    first = today - timedelta(days=2 * LASTING_IN_DAYS)
    days = sorted({report.local_day for report in told if report.local_day >= first} | {today})
    fresh: list[Region] = []
    for day in days:
        fresh = []
        for region, criteria in _regions_asking((r for r in told if r.local_day <= day), day).items():
            before = said.get(region)
            is_new = before is None or bool(criteria - before[1])
            if is_new or (before is not None and (day - before[0]).days >= FRESH_DAYS):
                said[region] = day, criteria
                fresh.append(region)
    return tuple(sorted(fresh, key=lambda region: region.value))
