"""Offers say something true, and never the same twice in a row."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
import samples

from deskstretch.core.movement import Position, Side
from deskstretch.core.session import Step
from deskstretch.ui.prompt_words import (
    PromptSituation,
    Wording,
    cue_words,
    heads_up_words,
    prompt_words,
)

PLANS = {
    "mixed": samples.steps(),
    "sides": samples.both_sides(),
    "seated": (samples.step("seated-cat-cow"), samples.step("chin-tuck")),
    "one": (samples.step("standing-torso-twist"),),
}


@pytest.mark.parametrize("plan", PLANS.values(), ids=PLANS)
def test_the_wording_before_is_never_used_again_at_once(plan: tuple[Step, ...], qapp: object) -> None:
    situation = PromptSituation(laters=3, after_call=True, sat_since=samples.at(13, 10), still_min=45)
    for circumstances in (PromptSituation(), situation):
        previous: Wording | None = None
        for _ in range(20):
            words = prompt_words(plan, previous, circumstances)
            assert words.wording is not previous
            assert words.headline
            assert words.second
            previous = words.wording


def test_the_same_break_after_the_same_wording_says_the_same(qapp: object) -> None:
    plan = samples.steps()
    assert prompt_words(plan, Wording.AREA) == prompt_words(plan, Wording.AREA)


def test_wordings_vary_over_a_day(qapp: object) -> None:
    plan = samples.steps()
    heard: set[Wording] = set()
    previous: Wording | None = None
    for _ in range(8):
        previous = prompt_words(plan, previous, PromptSituation(still_min=45)).wording
        heard.add(previous)
    assert len(heard) >= 3


def test_after_a_call_it_says_so(qapp: object) -> None:
    words = prompt_words(samples.steps(), None, PromptSituation(after_call=True))
    assert words.headline == "Back from your call?"


def test_from_the_third_later_it_offers_thirty_seconds(qapp: object) -> None:
    assert prompt_words(samples.steps(), None, PromptSituation(laters=2)).wording is not Wording.HALF_MINUTE
    words = prompt_words(samples.steps(), None, PromptSituation(laters=3))
    assert words.headline == "Or just thirty seconds"
    assert words.second == "Standing torso twist, once each way"


def all_wordings(plan: tuple[Step, ...], situation: PromptSituation) -> set[Wording]:
    return {prompt_words(plan, previous, situation).wording for previous in (None, *Wording)}


def test_nothing_untrue_is_said(qapp: object) -> None:
    seated = PLANS["seated"]
    assert all(step.movement.position is Position.SEATED for step in seated)
    said = all_wordings(tuple(seated), PromptSituation(sat_since=samples.at(13, 10), still_min=45))
    assert not said & {Wording.STAND, Wording.ALL_STANDING, Wording.BREATHE, Wording.WRISTS}
    mixed = all_wordings(tuple(samples.steps()), PromptSituation(sat_since=samples.at(13, 10)))
    assert not mixed & {Wording.ALL_STANDING, Wording.STAY_SEATED, Wording.STILL}


def test_the_length_counts_getting_ready(qapp: object) -> None:
    movement = samples.movement("standing-torso-twist")
    short = prompt_words((Step(movement, Side.BOTH, 25, 5),), Wording.GOOD_MOMENT)
    long = prompt_words((Step(movement, Side.BOTH, 175, 5),), Wording.GOOD_MOMENT)
    lines = {short.headline + short.second, long.headline + long.second}
    assert any("hirty seconds" in line for line in lines)
    assert any("hree minutes" in line for line in lines)


def test_heads_up_counts_down(qapp: object) -> None:
    words = replace(prompt_words(samples.steps()), headline="Back from your call?")
    assert heads_up_words(words, 10.2).headline == "Starting in 11 s"
    assert heads_up_words(words, 10.2).second == "Back from your call. Finish your sentence first."
    assert heads_up_words(words, -1).headline == "Starting in 0 s"


def test_cues_go_round(qapp: object) -> None:
    heard = [cue_words(turn).headline for turn in range(8)]
    assert len(set(heard)) == 4
    assert all(one != other for one, other in pairwise(heard))


def test_one_line_reads_as_a_sentence(qapp: object) -> None:
    words = prompt_words(samples.steps(), Wording.GOOD_MOMENT)
    assert words.one_line.startswith(f"{words.headline}: ")
