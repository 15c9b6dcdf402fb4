"""What a prompt says: wordings with variety, chosen by what the break is and how the day has gone.

Pure but for the translation: the same break after the same wording says the same. The wording before
is never used again at once.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from deskstretch.core.movement import Category, Position, Region
from deskstretch.ui.words import (
    clock_time,
    inside,
    listed,
    minutes_words,
    region_name,
    spelled_minutes,
    translate,
    your_region,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from deskstretch.core.movement import Movement
    from deskstretch.core.session import Step


class Wording(StrEnum):
    """The ways to put an offer, by what makes each true."""

    AREA = "area"
    STILL = "still"
    STAND = "stand"
    STAY_SEATED = "stay-seated"
    WRISTS = "wrists"
    GOOD_MOMENT = "good-moment"
    ALL_STANDING = "all-standing"
    AFTER_CALL = "after-call"
    TWO_AREAS = "two-areas"
    SPINE = "spine"
    BREATHE = "breathe"
    HALF_MINUTE = "half-minute"
    HEADS_UP = "heads-up"
    CUE = "cue"


@dataclass(frozen=True, slots=True)
class PromptWords:
    """A headline and its second line."""

    wording: Wording
    headline: str
    second: str

    @property
    def one_line(self) -> str:
        """Both for where there is one line, such as a notification's title."""
        return translate("PromptWords", "{0}: {1}").format(self.headline, inside(self.second))


@dataclass(frozen=True, slots=True)
class PromptSituation:
    """How the day has gone, as far as a prompt may speak of it.

    ``laters``: how often this break was put off. ``sat_since``: local time of the last break on the feet.
    ``still_min``: minutes of work since the last break.
    """

    after_call: bool = False
    laters: int = 0
    sat_since: datetime | None = None
    still_min: int | None = None


NOTHING_SPECIAL = PromptSituation()
LATERS_FOR_SHORT = 3
_SPINE = frozenset(
    {Region.NECK, Region.UPPER_BACK, Region.MID_BACK, Region.LOWER_BACK, Region.CORE, Region.CHEST}
)
_LEGS = frozenset({Region.HIPS, Region.GLUTES, Region.HAMSTRINGS, Region.QUADS, Region.CALVES_ANKLES})
_UPPER = frozenset({Region.NECK, Region.SHOULDERS, Region.CHEST, Region.UPPER_BACK})


@dataclass(frozen=True, slots=True)
class _Plan:
    """What the sequence is about."""

    movements: tuple[Movement, ...]
    areas: tuple[Region, ...]
    """From the most worked on."""
    length: str
    names: str
    situation: PromptSituation

    @property
    def positions(self) -> set[Position]:
        return {movement.position for movement in self.movements}


def prompt_words(
    steps: Sequence[Step], previous: Wording | None = None, situation: PromptSituation = NOTHING_SPECIAL
) -> PromptWords:
    """How to offer ``steps`` (at least one) after the wording ``previous``."""
    plan = _plan_of(steps, situation)
    if situation.laters >= LATERS_FOR_SHORT and previous is not Wording.HALF_MINUTE:
        return _half_minute(plan)
    if situation.after_call and previous is not Wording.AFTER_CALL:
        return _after_call(plan)
    fitting = [words for words in _wordings(plan) if words.wording is not previous]
    turn = sum(sum(movement.id.encode()) for movement in plan.movements)
    turn += list(Wording).index(previous) if previous is not None else 0
    return fitting[turn % len(fitting)]


def heads_up_words(words: PromptWords, left_s: float) -> PromptWords:
    """The card that starts the break by itself."""
    return PromptWords(
        Wording.HEADS_UP,
        translate("PromptWords", "Starting in {0} s").format(max(0, math.ceil(left_s - 1e-6))),
        translate("PromptWords", "{0}. Finish your sentence first.").format(words.headline.rstrip("?.")),
    )


def cue_words(turn: int) -> PromptWords:
    """The quiet cue's two lines; ``turn`` counts the cues so far."""
    pairs = (
        (
            translate("PromptWords", "Look far out of the window"),
            translate("PromptWords", "Then sit tall, shoulders loose"),
        ),
        (
            translate("PromptWords", "Rest your eyes on something far"),
            translate("PromptWords", "Let the shoulders sink"),
        ),
        (
            translate("PromptWords", "Blink slowly a few times"),
            translate("PromptWords", "Then look far and grow tall"),
        ),
        (
            translate("PromptWords", "Look up from the screen"),
            translate("PromptWords", "Both feet on the floor, back long"),
        ),
    )
    return PromptWords(Wording.CUE, *pairs[turn % len(pairs)])


def _plan_of(steps: Sequence[Step], situation: PromptSituation) -> _Plan:
    movements = tuple({step.movement.id: step.movement for step in steps}.values())
    weights: dict[Region, float] = {}
    for step in steps:
        for share in step.movement.regions:
            weights[share.region] = weights.get(share.region, 0.0) + share.weight * step.seconds
    seconds = sum(step.seconds + step.transition_s for step in steps)
    areas = tuple(sorted(weights, key=lambda region: -weights[region]))
    names = _sequence_of([movement.name for movement in movements])
    return _Plan(movements, areas, spelled_minutes(seconds), names, situation)


def _sequence_of(names: Sequence[str]) -> str:
    match list(names):
        case [one]:
            return one
        case [one, two]:
            return translate("PromptWords", "{0}, then {1}").format(one, inside(two))
        case [one, two, three]:
            return translate("PromptWords", "{0}, {1}, {2}").format(one, inside(two), inside(three))
        case [one, two, *rest]:
            return translate("PromptWords", "{0}, {1} and {2} more").format(one, inside(two), len(rest))
        case _:
            return ""


def _wordings(plan: _Plan) -> list[PromptWords]:
    """Every wording that is true of this break; always at least two."""
    area = your_region(plan.areas[0])
    headline = translate("PromptWords", "{0} for {1}").format(plan.length, area)
    found = [
        PromptWords(Wording.AREA, headline, plan.names),
        PromptWords(Wording.GOOD_MOMENT, translate("PromptWords", "Good moment to stretch"), plan.names),
    ]
    found += _by_position(plan)
    found += _by_area(plan)
    return found


def _by_position(plan: _Plan) -> list[PromptWords]:
    found: list[PromptWords] = []
    since = plan.situation.sat_since
    if plan.movements[0].position is Position.STANDING:
        second = translate("PromptWords", "{0}: {1}").format(plan.names, inside(plan.length))
        found.append(
            PromptWords(Wording.STAND, translate("PromptWords", "Time to stand for a moment"), second)
        )
    if plan.positions == {Position.STANDING} and since is not None:
        headline = translate("PromptWords", "{0}, all standing").format(plan.length)
        second = translate("PromptWords", "You have not stood since {0}").format(clock_time(since))
        found.append(PromptWords(Wording.ALL_STANDING, headline, second))
    if plan.positions == {Position.SEATED} and plan.areas[0] in _UPPER:
        areas = [inside(region_name(region)) for region in plan.areas[:2]]
        headline = translate("PromptWords", "A short one for {0}").format(listed(areas))
        found.append(
            PromptWords(Wording.STAY_SEATED, headline, translate("PromptWords", "You can stay seated"))
        )
    return found


def _by_area(plan: _Plan) -> list[PromptWords]:
    found: list[PromptWords] = []
    first = plan.areas[0]
    minutes = plan.situation.still_min
    if first in _LEGS and minutes is not None:
        headline = translate("PromptWords", "Your {0} have been still for {1}").format(
            inside(region_name(first)), minutes_words(minutes)
        )
        found.append(PromptWords(Wording.STILL, headline, plan.names))
    if first in (Region.WRISTS_FOREARMS, Region.HANDS):
        found.append(PromptWords(Wording.WRISTS, translate("PromptWords", "Wrists next"), plan.names))
    if len(plan.areas) > 1 and len(plan.movements) > 1:
        headline = translate("PromptWords", "{0} today").format(
            listed([region_name(r) for r in plan.areas[:2]])
        )
        found.append(PromptWords(Wording.TWO_AREAS, headline, plan.names))
    if len(plan.movements) > 1 and all(movement.main_region in _SPINE for movement in plan.movements):
        found.append(
            PromptWords(Wording.SPINE, translate("PromptWords", "Once around the spine"), plan.names)
        )
    if all(movement.category is Category.BREATHING for movement in plan.movements):
        second = translate("PromptWords", "{0}, eyes closed if you like").format(plan.length)
        found.append(PromptWords(Wording.BREATHE, translate("PromptWords", "Breathe and let go"), second))
    return found


def _after_call(plan: _Plan) -> PromptWords:
    second = translate("PromptWords", "{0} for {1}").format(plan.length, your_region(plan.areas[0]))
    return PromptWords(Wording.AFTER_CALL, translate("PromptWords", "Back from your call?"), second)


def _half_minute(plan: _Plan) -> PromptWords:
    first = plan.movements[0]
    second = first.name
    if first.sides is not first.sides.NONE:
        second = translate("PromptWords", "{0}, once each way").format(first.name)
    return PromptWords(Wording.HALF_MINUTE, translate("PromptWords", "Or just thirty seconds"), second)
