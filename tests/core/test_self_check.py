"""A difference is called a change only beyond what measuring may differ."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest

from deskstretch.core.movement import Side
from deskstretch.core.record import CheckRecord
from deskstretch.core.self_check import (
    CHECKS,
    Change,
    Point,
    SelfCheck,
    checks_due,
    checks_review,
    facts_of,
)
from tests.core.library_builder import build_library

TODAY = date(2026, 4, 1)


def record(check: SelfCheck | str, value: float, days_ago: int = 0, side: Side = Side.BOTH) -> CheckRecord:
    at = datetime(2026, 4, 1, 9, tzinfo=UTC) - timedelta(days=days_ago)
    return CheckRecord(uuid4(), at, 120, str(check), side, value)


@pytest.mark.parametrize(
    ("check", "first", "latest", "change"),
    [
        (SelfCheck.FORWARD_REACH, 12.0, 7.0, Change.NONE),
        (SelfCheck.FORWARD_REACH, 12.0, 6.5, Change.BETTER),
        (SelfCheck.FORWARD_REACH, 6.0, 12.0, Change.WORSE),
        (SelfCheck.SIT_TO_STAND, 14, 17, Change.NONE),
        (SelfCheck.SIT_TO_STAND, 14, 18, Change.BETTER),
        (SelfCheck.SIT_TO_STAND, 3.4, 6.4, Change.NONE),  # a little over 3 as a computer counts
        (SelfCheck.SIT_TO_STAND, 20, 16, Change.WORSE),
    ],
)
def test_change_begins_beyond_the_threshold(check: SelfCheck, first: float, latest: float, change: Change):
    (trend,) = checks_review([record(check, latest), record(check, first, 28)], TODAY).trends
    assert trend.change is trend.change_since_last is change
    assert trend.since_first == trend.since_last == pytest.approx(latest - first)


def test_thresholds_are_those_of_the_evidence():
    thresholds = {facts.check.value: facts.threshold for facts in CHECKS}
    assert thresholds == {
        "trunk-rotation": 10,
        "forward-reach": 5,
        "chair-reach": 4,
        "back-scratch": 3,
        "neck-rotation": 15,
        "sit-to-stand": 3,
        "single-leg": 10,
        "wall-reach": 3,
    }


def test_a_slow_change_is_seen_against_the_first_value():
    values = [
        record(SelfCheck.BACK_SCRATCH, value, 28 * (3 - n), Side.LEFT) for n, value in enumerate((0, 2, 4, 6))
    ]
    (trend,) = checks_review(values, TODAY).trends
    assert (trend.change, trend.change_since_last) == (Change.BETTER, Change.NONE)


def test_the_best_of_a_day_counts():
    reach = checks_review([record(SelfCheck.FORWARD_REACH, value) for value in (9.0, 7.0, 8.0)], TODAY)
    stand = checks_review([record(SelfCheck.SIT_TO_STAND, value) for value in (9, 12, 11)], TODAY)
    assert reach.trends[0].points == (Point(TODAY, 7.0),)
    assert stand.trends[0].points == (Point(TODAY, 12),)
    assert reach.trends[0].since_last is None
    assert reach.trends[0].change_since_last is Change.NONE


def test_left_and_right_differ_only_beyond_the_threshold():
    def uneven(left: float, right: float) -> float | None:
        values = [
            record(SelfCheck.SINGLE_LEG, left, side=Side.LEFT),
            record(SelfCheck.SINGLE_LEG, right, side=Side.RIGHT),
        ]
        return checks_review(values, TODAY).uneven(SelfCheck.SINGLE_LEG)

    assert uneven(30, 20) is None
    assert uneven(20, 31) == -11
    assert checks_review([], TODAY).uneven(SelfCheck.SINGLE_LEG) is None


def test_trends_stand_in_the_order_of_the_checks():
    values = [record(SelfCheck.SINGLE_LEG, 20, side=side) for side in (Side.RIGHT, Side.LEFT)]
    values += [record(SelfCheck.TRUNK_ROTATION, 40, 3, Side.RIGHT), record("of-a-later-version", 1)]
    values += [record(SelfCheck.SIT_TO_STAND, 9, side=Side.LEFT)]  # has no sides
    review = checks_review(values, TODAY)
    assert [(trend.check, trend.side) for trend in review.trends] == [
        (SelfCheck.TRUNK_ROTATION, Side.RIGHT),
        (SelfCheck.SINGLE_LEG, Side.LEFT),
        (SelfCheck.SINGLE_LEG, Side.RIGHT),
    ]
    assert [trend.side for trend in review.of(SelfCheck.SINGLE_LEG)] == [Side.LEFT, Side.RIGHT]
    assert (review.last_day, review.due) == (TODAY, False)


def test_a_round_is_due_after_four_weeks():
    assert not checks_due(None, TODAY)
    assert not checks_due(TODAY - timedelta(days=27), TODAY)
    assert checks_due(TODAY - timedelta(days=28), TODAY)
    assert checks_review([record(SelfCheck.SIT_TO_STAND, 9, 28)], TODAY).due


def test_every_check_can_be_shown_and_stepped():
    known = {movement.id for movement in build_library()}
    for facts in CHECKS:
        assert facts.movement in known
        assert facts.least <= facts.usual <= facts.most
        assert (facts.usual - facts.least) % facts.step == (facts.most - facts.least) % facts.step == 0
        assert facts.threshold >= facts.step
        assert facts_of(facts.check) is facts
        assert facts.instead_of is None or facts_of(facts.instead_of).instead_of is None
