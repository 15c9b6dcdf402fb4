"""Words for self-checks: their names, and values with their units."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from deskstretch.core.movement import Side
from deskstretch.core.self_check import Change, SelfCheck, Unit
from deskstretch.ui.words import translate

if TYPE_CHECKING:
    from deskstretch.core.self_check import CheckFacts

MINUS = "\N{MINUS SIGN}"


def check_name(check: SelfCheck) -> str:
    return {
        SelfCheck.TRUNK_ROTATION: translate("SelfCheck", "Seated trunk rotation"),
        SelfCheck.FORWARD_REACH: translate("SelfCheck", "Fingertips to floor"),
        SelfCheck.BACK_SCRATCH: translate("SelfCheck", "Hands behind the back"),
        SelfCheck.NECK_ROTATION: translate("SelfCheck", "Neck rotation"),
        SelfCheck.SIT_TO_STAND: translate("SelfCheck", "Sit to stand in 30 s"),
        SelfCheck.SINGLE_LEG: translate("SelfCheck", "Standing on one leg"),
        SelfCheck.CHAIR_REACH: translate("SelfCheck", "Sit and reach"),
        SelfCheck.WALL_REACH: translate("SelfCheck", "Thumb to wall"),
    }[check]


def side_name(side: Side) -> str:
    """ "Left", "Right"; empty for both."""
    return {
        Side.LEFT: translate("SelfCheck", "Left"),
        Side.RIGHT: translate("SelfCheck", "Right"),
        Side.BOTH: "",
    }[side]


def value_words(facts: CheckFacts, value: float) -> str:
    """A value with its unit: "42°", "−3 cm", "15 times", "22 s"."""
    number = QLocale().toString(float(abs(value)), "f", 0 if value == round(value) else 1)
    number = f"{MINUS}{number}" if value < 0 else number
    return {
        Unit.DEG: translate("SelfCheck", "{0}°"),
        Unit.CM: translate("SelfCheck", "{0} cm"),
        Unit.TIMES: translate("SelfCheck", "{0} times"),
        Unit.S: translate("SelfCheck", "{0} s"),
    }[facts.unit].format(number)


def unit_words(facts: CheckFacts) -> str:
    """The unit alone, behind a number that is typed; empty for a count."""
    return {
        Unit.DEG: "°",
        Unit.CM: translate("SelfCheck", "cm"),
        Unit.TIMES: "",
        Unit.S: translate("SelfCheck", "s"),
    }[facts.unit]


def change_words(facts: CheckFacts, difference: float) -> str:
    """A difference, called a change only where measuring alone cannot make it."""
    by, beyond = value_words(facts, abs(difference)), value_words(facts, facts.threshold)
    match facts.change(difference):
        case Change.BETTER:
            words = translate("SelfCheck", "Better by {0} (beyond {1})")
        case Change.WORSE:
            words = translate("SelfCheck", "Less by {0} (beyond {1})")
        case Change.NONE:
            words = translate("SelfCheck", "No change (within {1})")
    return words.format(by, beyond)
