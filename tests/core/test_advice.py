"""When reports of pain ask for help: the rule of EVIDENCE.md 4, row by row."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskstretch.core.advice import (
    EMERGENCY_FLAGS,
    SUGGEST_FLAGS,
    URGENT_FLAGS,
    AdviceLevel,
    Criterion,
    Flag,
    advice_level,
    advise,
)
from deskstretch.core.movement import Region
from deskstretch.core.record import PainReport

TODAY = date(2026, 3, 30)
NONE, SUGGEST, URGENT, EMERGENCY = AdviceLevel


def told(ago: int, score: int, *flags: Flag, region: Region = Region.LOWER_BACK, hour: int = 9) -> PainReport:
    at = datetime.combine(TODAY - timedelta(days=ago), time(hour), UTC)
    return PainReport(UUID(int=0), at, 0, region, score, frozenset(flags))


def on(*days: tuple[int, int]) -> list[PainReport]:
    """Reports by days ago and score."""
    return [told(ago, score) for ago, score in days]


@pytest.mark.parametrize(
    ("reports", "level", "criteria"),
    [
        ([], NONE, set()),
        (on((0, 6)), NONE, set()),
        (on((0, 7)), SUGGEST, {Criterion.STRONG}),
        (on((6, 10)), SUGGEST, {Criterion.STRONG}),
        (on((7, 10)), NONE, set()),
        (on((0, 4), (1, 4)), NONE, set()),
        (on((0, 4), (1, 4), (13, 4)), SUGGEST, {Criterion.OFTEN}),
        (on((0, 4), (1, 4), (14, 4)), NONE, set()),
        (on((0, 4), (1, 4), (2, 3)), NONE, set()),
        ([told(0, 4, hour=hour) for hour in (8, 9, 10)], NONE, set()),
        ([told(1, 5), told(2, 5), told(3, 5, region=Region.NECK)], NONE, set()),
        (on(*((ago, 1) for ago in (0, 2, 4, 6, 8, 10, 12, 20))), SUGGEST, {Criterion.LASTING}),
        (on(*((ago, 1) for ago in (0, 2, 4, 6, 8, 10, 12, 19))), NONE, set()),
        (on(*((ago, 1) for ago in (0, 2, 4, 6, 8, 10, 20))), NONE, set()),
        (on(*((ago, 1) for ago in (0, 2, 4, 6, 8, 10, 12, 28))), NONE, set()),
        (on((13, 2), (5, 3), (0, 4)), SUGGEST, {Criterion.RISING}),
        (on((14, 2), (5, 3), (0, 4)), NONE, set()),
        (on((13, 1), (5, 2), (0, 3)), NONE, set()),
        (on((13, 2), (5, 4), (0, 4)), NONE, set()),
        (on((13, 5), (12, 1), (5, 3), (0, 4)), SUGGEST, {Criterion.RISING}),
        ([told(0, 1, Flag.STOPS_LIFE)], SUGGEST, {Criterion.STOPS_LIFE}),
        ([told(0, 1, Flag.ONE_SIDED_NUMBNESS)], SUGGEST, {Criterion.STOPS_LIFE}),
        ([told(0, 1, Flag.FEVER)], URGENT, set()),
        ([told(0, 9, Flag.FEVER, Flag.CHEST_PAIN)], EMERGENCY, {Criterion.STRONG}),
        ([told(90, 0, Flag.BOTH_LEGS)], EMERGENCY, set()),
        ([told(-1, 10, Flag.CHEST_PAIN)], NONE, set()),
    ],
)
def test_the_level_and_why(reports: list[PainReport], level: AdviceLevel, criteria: set[Criterion]) -> None:
    advice = advise(reports, TODAY)
    assert advice.level == advice_level(list(reversed(reports)), TODAY) == level
    assert advice.regions.get(Region.LOWER_BACK, frozenset()) == criteria
    assert advice.latched == (level >= URGENT)


@pytest.mark.parametrize("flag", Flag)
def test_every_flag_has_its_level(flag: Flag) -> None:
    kinds = {EMERGENCY: EMERGENCY_FLAGS, URGENT: URGENT_FLAGS, SUGGEST: SUGGEST_FLAGS}
    (level,) = [level for level, flags in kinds.items() if flag in flags]
    assert advice_level([told(0, 0, flag)], TODAY) == level


def test_a_red_flag_holds_until_advice_is_confirmed() -> None:
    red = told(3, 5, Flag.FEVER)
    assert advice_level([red], TODAY, red.at - timedelta(minutes=1)) == URGENT
    assert advice_level([red], TODAY, red.at) == NONE
    again = told(1, 5, Flag.FEVER)
    assert advice_level([red, again], TODAY, red.at + timedelta(days=1)) == URGENT


def test_a_suggestion_is_not_repeated_within_a_week_unless_for_a_new_reason() -> None:
    reports = on((8, 4), (7, 4), (6, 4))

    def fresh(ago: int, *more: PainReport) -> tuple[Region, ...]:
        return advise([*reports, *more], TODAY - timedelta(days=ago)).fresh

    assert fresh(7) == ()
    assert fresh(6) == (Region.LOWER_BACK,)
    assert fresh(4, told(4, 4)) == ()
    assert fresh(4, told(4, 8)) == (Region.LOWER_BACK,)
    assert fresh(3, told(4, 8)) == ()
    assert advise(on((9, 4), (8, 4), (7, 4), (0, 4)), TODAY).fresh == (Region.LOWER_BACK,)


pains = st.builds(
    told, st.integers(0, 40), st.integers(0, 10), region=st.sampled_from([Region.NECK, Region.HIPS])
)


@given(st.lists(pains, max_size=12), pains)
def test_pain_today_never_makes_help_less_wanted(reports: list[PainReport], more: PainReport) -> None:
    strong = told(0, 10, region=more.region)
    assert advice_level([*reports, strong], TODAY) >= advice_level(reports, TODAY)
    assert set(advise(reports, TODAY).fresh) <= set(advise(reports, TODAY).regions)
