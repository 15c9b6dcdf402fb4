"""What is asked and said when a movement hurts (EVIDENCE.md 3 and 4): plain, and never a diagnosis."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from deskstretch.core.advice import (
    EMERGENCY_FLAGS,
    MODERATE_SCORE,
    STRONG_SCORE,
    SUGGEST_FLAGS,
    URGENT_FLAGS,
    AdviceLevel,
    Flag,
    flag_level,
)
from deskstretch.ui.safety_words import emergency_numbers, emergency_signs, urgent_signs
from deskstretch.ui.words import translate, your_region

if TYPE_CHECKING:
    from deskstretch.core.movement import Movement, Region

MOST_SCORE = 10


@dataclass(frozen=True, slots=True)
class HurtTold:
    """What a person told. ``movement`` is ``None`` where they do not know which one it was."""

    movement: Movement | None
    region: Region
    score: int
    flags: frozenset[Flag] = frozenset()


def flags_of(level: AdviceLevel) -> list[Flag]:
    """The signs of one level, in the order they are asked."""
    of_level = {
        AdviceLevel.EMERGENCY: EMERGENCY_FLAGS,
        AdviceLevel.URGENT: URGENT_FLAGS,
        AdviceLevel.SUGGEST: SUGGEST_FLAGS,
    }[level]
    return [flag for flag in Flag if flag in of_level]


def score_words(score: int) -> str:
    """A number of the scale in a word."""
    if score >= MOST_SCORE:
        return translate("Hurt", "the worst you can think of")
    if score >= STRONG_SCORE:
        return translate("Hurt", "strong")
    if score >= MODERATE_SCORE:
        return translate("Hurt", "moderate")
    if score > 0:
        return translate("Hurt", "mild")
    return translate("Hurt", "no pain")


def heading_words(level: AdviceLevel) -> str:
    return {
        AdviceLevel.EMERGENCY: translate("Hurt", "Needs help at once"),
        AdviceLevel.URGENT: translate("Hurt", "Needs a doctor today"),
        AdviceLevel.SUGGEST: translate("Hurt", "Worth asking about soon"),
    }[level]


def flag_words() -> dict[Flag, str]:
    """Every sign in the words of the safety text."""
    urgent = (*urgent_signs(), translate("Hurt", "I am pregnant"))
    return {
        **dict(zip(flags_of(AdviceLevel.EMERGENCY), emergency_signs(), strict=True)),
        **dict(zip(flags_of(AdviceLevel.URGENT), urgent, strict=True)),
        Flag.STOPS_LIFE: translate("Hurt", "It keeps me from work, sleep or my usual day"),
        Flag.ONE_SIDED_NUMBNESS: translate("Hurt", "New numbness or tingling on one side"),
    }


def advice_words(region: Region, score: int, flags: frozenset[Flag], *, suggests: bool = False) -> str:
    """The one line of advice for what was told.

    Args:
        suggests: the reports before this one ask for somebody who knows.
    """
    level = flag_level(flags)
    if level is AdviceLevel.EMERGENCY:
        return translate("Hurt", "Stop moving. {0}").format(emergency_numbers())
    if flags == {Flag.PREGNANT}:
        return translate("Hurt", "Stop for today and ask your midwife or doctor.")
    if level is AdviceLevel.URGENT:
        return translate("Hurt", "Stop for today and see a doctor today.")
    rest = _rest_words(region, score)
    if suggests or score >= STRONG_SCORE or level is AdviceLevel.SUGGEST:
        return translate("Hurt", "{0} Ask a GP or physiotherapist about it.").format(rest)
    return rest


def left_out_words(movement: Movement) -> str:
    """Said when a movement hurt on several days."""
    words = translate("Hurt", "{0} stays out from now on. You can bring it back in the library.")
    return words.format(movement.name)


def _rest_words(region: Region, score: int) -> str:
    """How long the region is spared (EVIDENCE.md 4, rule 4)."""
    if score >= STRONG_SCORE:
        words = translate("Hurt", "Nothing for {0} for seven days.")
    elif score >= MODERATE_SCORE:
        words = translate("Hurt", "Nothing for {0} for three days, then gently again.")
    else:
        words = translate("Hurt", "Only the easiest movements for {0} for two days.")
    return words.format(your_region(region))
