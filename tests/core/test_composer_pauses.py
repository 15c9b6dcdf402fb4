"""What rests after it hurt, to the day and to the session (EVIDENCE.md 4)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from deskstretch.core.eligible import Allowed
from deskstretch.core.movement import Region
from deskstretch.core.request import Feedback, Pause, Verdict
from tests.core.wishes import EVERYWHERE, LIBRARY, TODAY

HARD, GENTLE = "neck-half-circles", "neck-side-tilt"


def allowed(pause: Pause) -> set[str]:
    return {HARD, GENTLE} & set(Allowed(LIBRARY, replace(EVERYWHERE, pauses=(pause,))).movements)


@pytest.mark.parametrize(
    ("ends_in_days", "sessions", "expected"),
    [(1, 0, set()), (0, 0, set()), (-1, 0, {GENTLE}), (-1, 2, {GENTLE}), (-1, 3, {HARD, GENTLE})],
)
def test_a_region_comes_back_gently(ends_in_days: int, sessions: int, expected: set[str]) -> None:
    until = TODAY + timedelta(days=ends_in_days)
    assert allowed(Pause(Region.NECK, until, sessions_since=sessions)) == expected


@pytest.mark.parametrize(("ends_in_days", "expected"), [(0, {GENTLE}), (-1, {HARD, GENTLE})])
def test_mild_pain_asks_for_the_easiest_only(ends_in_days: int, expected: set[str]) -> None:
    assert allowed(Pause(Region.NECK, TODAY + timedelta(days=ends_in_days), easier_only=True)) == expected


@pytest.mark.parametrize(
    ("score", "days_ago", "there"), [(2, 0, True), (3, 0, False), (3, 6, False), (3, 7, True)]
)
def test_a_movement_that_hurt_stays_away_for_seven_days(score: int, days_ago: int, there: bool) -> None:
    said = Feedback(HARD, Verdict.HURT, TODAY - timedelta(days=days_ago), score)
    request = replace(EVERYWHERE, feedback=(said,))
    assert (HARD in Allowed(LIBRARY, request).movements) == there


@pytest.mark.parametrize(("uses", "stands_in"), [(0, True), (2, True), (3, False)])
def test_an_easier_variant_stands_in_for_three_uses(uses: int, stands_in: bool) -> None:
    said = Feedback(HARD, Verdict.TOO_HARD, TODAY - timedelta(days=8), uses_since=uses)
    stand_ins = Allowed(LIBRARY, replace(EVERYWHERE, feedback=(said,))).stand_ins
    assert (HARD in stand_ins) == stands_in
