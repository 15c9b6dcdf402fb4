"""What the day puts on the body, what movement takes away, and what that says about the next pick."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from statistics import mean

import pytest

from deskstretch.core.composer import Request, compose
from deskstretch.core.eligible import Allowed
from deskstretch.core.goals import goals_served
from deskstretch.core.load import WEEKLY_TARGET, Group, loads, moved_this_week, shares_of
from deskstretch.core.movement import Region
from deskstretch.core.reason import in_words
from deskstretch.core.request import DeskSpell, Done, Feedback, Verdict
from deskstretch.core.scoring import Scores
from deskstretch.core.settings import BodyGoal
from tests.core.wishes import BY_ID, EVERYWHERE, LIBRARY, TODAY

SHARES = {m.id: shares_of(m) for m in LIBRARY}
YESTERDAY = TODAY - timedelta(days=1)


def test_an_hour_of_sitting_and_typing_loads_by_region() -> None:
    load = loads([DeskSpell(TODAY, 1, 60, 45, 15)], [], SHARES, TODAY)
    assert load[Group.NECK] == 1.0
    assert load[Group.LEGS] == 0.6
    assert load[Group.WRISTS] == 1.0
    assert load[Group.BREATH] == 0.0


def test_a_minute_of_movement_takes_six_away_but_never_more_than_there_is() -> None:
    desk = [DeskSpell(TODAY, 1, 600)]
    load = loads(desk, [Done("neck-rotation", 60, TODAY, 1)], SHARES, TODAY)
    assert load[Group.NECK] == pytest.approx(4.0)
    load = loads(desk, [Done("neck-rotation", 300, TODAY, 1)], SHARES, TODAY)
    assert load[Group.NECK] == 0.0
    assert load[Group.HIPS] == 10.0


def test_what_is_sat_after_a_break_is_not_taken_away_by_it() -> None:
    break_ = [Done("neck-rotation", 120, TODAY, 1)]
    before = loads([DeskSpell(TODAY, 1, 60)], break_, SHARES, TODAY)
    after = loads([DeskSpell(TODAY, 2, 60)], break_, SHARES, TODAY)
    assert before[Group.NECK] == 0.0
    assert after[Group.NECK] == 1.0


def test_each_night_halves_the_load() -> None:
    desk = [DeskSpell(TODAY - timedelta(days=2), 1, 240)]
    assert loads(desk, [], SHARES, TODAY)[Group.NECK] == 1.0
    desk.append(DeskSpell(YESTERDAY, 2, 120))
    assert loads(desk, [], SHARES, TODAY)[Group.NECK] == 2.0


def test_the_whole_body_is_spread_evenly() -> None:
    whole = replace(
        BY_ID["march-in-place"],
        regions=(replace(LIBRARY[0].regions[0], region=Region.WHOLE_BODY, weight=1.0),),
    )
    five = (Group.SHOULDERS, Group.UPPER_BACK, Group.LOW_BACK, Group.HIPS, Group.LEGS)
    assert shares_of(whole) == dict.fromkeys(five, pytest.approx(0.2))
    assert sum(WEEKLY_TARGET.values()) == pytest.approx(1.0)


def test_only_the_last_seven_days_count_as_this_week() -> None:
    done = [Done("neck-rotation", 60, TODAY - timedelta(days=ago), ago) for ago in (0, 6, 7)]
    assert moved_this_week(done, SHARES, TODAY)[Group.NECK] == 120


def reasons(request: Request) -> dict[str, str]:
    return {step.movement.id: str(step.why) for step in compose(LIBRARY, request).steps}


def test_the_reason_names_the_region_asked_for() -> None:
    why = reasons(Request(180, regions=(Region.LOWER_BACK,)))
    assert "you asked for lower back" in why.values()


@pytest.mark.parametrize("region", [region for region in Region if region is not Region.WHOLE_BODY])
def test_a_wish_for_a_region_is_met(region: Region) -> None:
    """Over several breaks: one of them changes with every movement that joins the library."""
    shares: list[float] = []
    for seed in range(6):
        composition = compose(LIBRARY, Request(180, regions=(region,), seed=seed))
        meant = [step for step in composition.steps if str(step.why).startswith("you asked for")]
        shares.append(sum(step.seconds for step in meant) / composition.total_s)
        for step in meant:
            assert any(share.region is region for share in step.movement.regions)
    assert mean(shares) >= 0.18


@pytest.mark.parametrize("region", [Region.HIPS, Region.NECK, Region.MID_BACK, Region.WRISTS_FOREARMS])
def test_much_of_the_time_goes_where_there_is_much_to_choose_from(region: Region) -> None:
    composition = compose(LIBRARY, Request(180, regions=(region,), seed=3))
    meant = [step for step in composition.steps if str(step.why).startswith("you asked for")]
    assert sum(step.seconds for step in meant) >= 0.4 * composition.total_s


def test_the_reason_names_what_was_moved_least() -> None:
    week = tuple(
        Done(id_, 60, YESTERDAY, n)
        for n, id_ in enumerate(m.id for m in LIBRARY if Group.LEGS not in SHARES[m.id])
    )
    why = reasons(replace(EVERYWHERE, history=week))
    legs = [id_ for id_, words in why.items() if words == "least moved this week"]
    assert legs
    assert all(max(SHARES[id_], key=SHARES[id_].__getitem__) is Group.LEGS for id_ in legs)


def test_favourites_come_more_often_and_the_disliked_less() -> None:
    plain = replace(EVERYWHERE, seed=1)
    skipped = tuple(Feedback("hip-circles", Verdict.SKIPPED, TODAY) for _ in range(3))
    assert rank(replace(plain, liked=frozenset({"hip-circles"})), "hip-circles") < rank(plain, "hip-circles")
    assert rank(replace(plain, feedback=skipped), "hip-circles") > rank(plain, "hip-circles")
    assert rank(replace(plain, feedback=skipped[:2]), "hip-circles") == rank(plain, "hip-circles")


def rank(request: Request, id_: str) -> int:
    allowed = Allowed(LIBRARY, request)
    return [m.id for m in Scores(allowed, request).ranked(allowed.choices())].index(id_)


@pytest.mark.parametrize("region", [Region.HIPS, Region.NECK, Region.WRISTS_FOREARMS])
def test_areas_of_focus_come_first_and_say_so(region: Region) -> None:
    focused = replace(EVERYWHERE, seed=3, focus=(region,))
    for movement in LIBRARY:
        if movement.main_region is region:
            assert rank(focused, movement.id) <= rank(replace(EVERYWHERE, seed=3), movement.id)
    assert f"you focus on {in_words(region)}" in reasons(replace(focused, seconds=300)).values()


@pytest.mark.parametrize("goal", BodyGoal)
def test_goals_favour_what_serves_them(goal: BodyGoal) -> None:
    plain, hoping = EVERYWHERE, replace(EVERYWHERE, goals=frozenset({goal}))
    served = sorted(LIBRARY, key=lambda m: goals_served(m, {goal}))
    assert goals_served(served[0], {goal}) == 0
    assert goals_served(served[-1], {goal}) >= 0.75
    assert rank(hoping, served[0].id) >= rank(plain, served[0].id)
    assert rank(hoping, served[-1].id) < rank(plain, served[-1].id)


def test_what_was_in_the_last_two_breaks_is_worth_less_than_what_is_older() -> None:
    history = tuple(
        Done(id_, 60, TODAY, n) for n, id_ in enumerate(("neck-rotation", "hip-circles", "chin-tuck"))
    )
    request = replace(EVERYWHERE, history=history)
    scores = Scores(Allowed(LIBRARY, request), request)
    assert scores.recent == {"hip-circles", "chin-tuck"}
    assert scores.fixed["neck-rotation"] - scores.fixed["hip-circles"] == pytest.approx(3, abs=0.25)


def test_too_hard_lowers_the_effort_of_its_region_for_a_week() -> None:
    said = Feedback("bodyweight-squat", Verdict.TOO_HARD, TODAY, uses_since=3)
    eased = Allowed(LIBRARY, replace(EVERYWHERE, feedback=(said,)))
    assert "desk-split-squat" not in eased.movements
    assert "warrior-reach" in eased.movements
    later = replace(EVERYWHERE, feedback=(replace(said, day=TODAY - timedelta(days=7)),))
    assert "desk-split-squat" in Allowed(LIBRARY, later).movements
