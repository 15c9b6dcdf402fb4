"""Minutes by region and kind, and the region that got least."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from deskstretch.core.movement import Region, RegionShare, Serves
from deskstretch.core.review_regions import (
    MAP_REGIONS,
    Kinds,
    MovementSum,
    RegionSum,
    body_review,
    kinds,
    least_moved,
    region_weights,
)
from tests.core.library_builder import build_library

DAY = date(2026, 3, 2)
(TEMPLATE, *_) = build_library()


def library(**regions: dict[Region, float]):
    return {
        id_: replace(TEMPLATE, id=id_, regions=tuple(RegionShare(r, w) for r, w in shares.items()))
        for id_, shares in regions.items()
    }


def test_a_minute_is_shared_by_weight():
    known = library(twist={Region.MID_BACK: 0.75, Region.HIPS: 0.25}, march={Region.WHOLE_BODY: 1.0})
    sums = [MovementSum(DAY, "twist", 60.0), MovementSum(DAY, "march", 100.0), MovementSum(DAY, "gone", 40.0)]
    body = body_review(DAY, DAY, 2, 200.0, sums, known)
    assert body.seconds_of(Region.MID_BACK) == 45.0
    assert body.seconds_of(Region.HIPS) == pytest.approx(15.0 + 20.0)
    assert body.seconds_of(Region.QUADS) == pytest.approx(10.0)
    assert sum(each.moved_s for each in body.regions) == pytest.approx(160.0)
    assert body.kinds.other_s == pytest.approx(40.0)
    assert [each.region for each in body.regions[:2]] == [Region.MID_BACK, Region.HIPS]


def test_nothing_lies_on_the_whole_body():
    for movement in build_library():
        weights = region_weights(movement)
        assert sum(weights.values()) == pytest.approx(1.0)
        assert Region.WHOLE_BODY not in weights


def test_what_serves_several_is_split_evenly():
    known = {"cat-cow": replace(TEMPLATE, id="cat-cow", serves=(Serves.MOBILITY, Serves.EASE))}
    assert kinds([MovementSum(DAY, "cat-cow", 60.0)], known, 60.0) == Kinds(mobility_s=30.0, ease_s=30.0)


def test_levels_are_fifths_of_the_most():
    known = library(a={Region.NECK: 0.2, Region.HIPS: 0.04, Region.EYES: 0.76})
    body = body_review(DAY, DAY, 1, 100.0, [MovementSum(DAY, "a", 100.0)], known)
    assert (body.level_of(Region.NECK), body.level_of(Region.HIPS), body.level_of(Region.CORE)) == (4, 1, 0)
    assert body_review(DAY, DAY, 0, 0.0, [], known).level_of(Region.NECK) == 0


def sums_of(**seconds: float) -> list[RegionSum]:
    """Ten minutes everywhere but where another number stands."""
    named = {region.replace("_", "-"): moved_s for region, moved_s in seconds.items()}
    return [RegionSum(region, named.get(region.value, 600.0)) for region in MAP_REGIONS]


def test_the_least_moved_region_is_named():
    assert least_moved(sums_of(hips=100.0, quads=200.0)) == (Region.HIPS,)
    assert least_moved(sums_of(hips=30.0, calves_ankles=0.0)) == (Region.CALVES_ANKLES, Region.HIPS)
    # of two that got nothing, the one that should get more
    assert least_moved(sums_of(hands=0.0, hips=0.0))[0] is Region.HIPS
    assert least_moved([]) == ()
    assert least_moved([RegionSum(Region.EYES, 60.0)]) == ()
