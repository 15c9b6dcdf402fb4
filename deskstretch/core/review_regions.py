"""Where in the body movement went, and what it served."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from deskstretch.core.load import WEEKLY_TARGET, groups_of
from deskstretch.core.movement import Region, Serves

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from deskstretch.core.movement import Movement

MAP_REGIONS = tuple(r for r in Region if r not in (Region.EYES, Region.BREATH, Region.WHOLE_BODY))
"""The regions a drawn body has, in the order of the body map."""
_WHOLE_BODY = {
    Region.SHOULDERS: 0.2,
    Region.UPPER_BACK: 0.2,
    Region.LOWER_BACK: 0.2,
    Region.HIPS: 0.2,
    Region.HAMSTRINGS: 0.1,
    Region.QUADS: 0.1,
}
"""What moves the whole body lies evenly on shoulders, both backs, hips and legs (PROGRAMMES.md 4)."""
_ALSO_LEAST_SHARE = 0.1
"""A second region is named beside the least when it got at most this share of the most moved one."""


@dataclass(frozen=True, slots=True)
class MovementSum:
    """The time of one movement on one local day, both sides together."""

    day: date
    movement: str
    moved_s: float


@dataclass(frozen=True, slots=True)
class Kinds:
    """Time by what it served; a movement that serves several is split evenly.

    ``other_s`` went into movements that stand in no library any more.
    """

    mobility_s: float = 0.0
    flexibility_s: float = 0.0
    strength_s: float = 0.0
    ease_s: float = 0.0
    other_s: float = 0.0

    @property
    def total_s(self) -> float:
        return self.mobility_s + self.flexibility_s + self.strength_s + self.ease_s + self.other_s


@dataclass(frozen=True, slots=True)
class RegionSum:
    region: Region
    moved_s: float


@dataclass(frozen=True, slots=True)
class BodyReview:
    """Where the body was moved on the local days ``first`` to ``last``.

    ``regions`` are all but the whole body, the most moved first and those without movement last.
    ``least`` names one or two regions of the map, the least moved first; none while nothing was moved.
    """

    first: date
    last: date
    breaks: int
    regions: tuple[RegionSum, ...]
    kinds: Kinds
    least: tuple[Region, ...]

    def seconds_of(self, region: Region) -> float:
        return next((each.moved_s for each in self.regions if each.region is region), 0.0)

    def level_of(self, region: Region) -> int:
        """0 to 4: which fifth of the most moved region of the map it reaches (WINDOWS.md 2)."""
        most_s = max(self.seconds_of(each) for each in MAP_REGIONS)
        return min(4, int(5 * self.seconds_of(region) / most_s + 1e-9)) if most_s > 0 else 0


def region_weights(movement: Movement) -> dict[Region, float]:
    """How much of a movement falls on each region; sums to 1, nothing on the whole body."""
    weights: defaultdict[Region, float] = defaultdict(float)
    for share in movement.regions:
        if share.region is Region.WHOLE_BODY:
            for region, part in _WHOLE_BODY.items():
                weights[region] += share.weight * part
        else:
            weights[share.region] += share.weight
    return dict(weights)


def regions(sums: Iterable[MovementSum], library: Mapping[str, Movement]) -> tuple[RegionSum, ...]:
    """Time by region: all but the whole body, the most first, equals in the order of the body map."""
    seconds = dict.fromkeys((r for r in Region if r is not Region.WHOLE_BODY), 0.0)
    for movement, moved_s in _by_movement(sums).items():
        if movement in library:
            for region, weight in region_weights(library[movement]).items():
                seconds[region] += weight * moved_s
    by_most = sorted(seconds, key=lambda region: -seconds[region])
    return tuple(RegionSum(region, seconds[region]) for region in by_most)


def kinds(sums: Iterable[MovementSum], library: Mapping[str, Movement], moved_s: float) -> Kinds:
    """Time by what it served; what of ``moved_s`` no known movement tells of is ``other_s``."""
    seconds = dict.fromkeys(Serves, 0.0)
    for movement, done_s in _by_movement(sums).items():
        served = library[movement].serves if movement in library else ()
        for each in served:
            seconds[each] += done_s / len(served)
    known_s = sum(seconds.values())
    return Kinds(
        mobility_s=seconds[Serves.MOBILITY],
        flexibility_s=seconds[Serves.FLEXIBILITY],
        strength_s=seconds[Serves.STRENGTH],
        ease_s=seconds[Serves.EASE],
        other_s=max(0.0, moved_s - known_s),
    )


def least_moved(sums: Iterable[RegionSum]) -> tuple[Region, ...]:
    """The region of the map with the least time, and a second one when that, too, got next to nothing.

    Of equals, the one that should get more of a week's movement comes first.
    """
    seconds = {each.region: each.moved_s for each in sums if each.region in MAP_REGIONS}
    most_s = max(seconds.values(), default=0.0)
    if most_s <= 0:
        return ()
    by_least = sorted(seconds, key=lambda region: (seconds[region], -_target(region)))
    return tuple(
        region
        for place, region in enumerate(by_least[:2])
        if place == 0 or seconds[region] <= _ALSO_LEAST_SHARE * most_s
    )


def body_review(
    first: date,
    last: date,
    breaks: int,
    moved_s: float,
    sums: list[MovementSum],
    library: Mapping[str, Movement],
) -> BodyReview:
    """The review of the local days from ``first`` to ``last``.

    Args:
        breaks: finished breaks of these days; ``moved_s``: seconds moved in them.
        sums: time by movement in these breaks.
        library: movements by id.
    """
    by_region = regions(sums, library)
    return BodyReview(first, last, breaks, by_region, kinds(sums, library, moved_s), least_moved(by_region))


def _by_movement(sums: Iterable[MovementSum]) -> dict[str, float]:
    total: defaultdict[str, float] = defaultdict(float)
    for each in sums:
        total[each.movement] += each.moved_s
    return total


def _target(region: Region) -> float:
    """The share of a week's movement the region's group should get."""
    return max(WEEKLY_TARGET[group] for group in groups_of(region))
