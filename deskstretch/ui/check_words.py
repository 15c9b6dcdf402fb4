"""Words for self-checks: their names, how they are done, and values with their units."""

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


def check_side_words(check: SelfCheck, side: Side) -> str:
    """Which side, as this check has it: "To your left", "Right leg"."""
    left = side is Side.LEFT
    match check:
        case SelfCheck.TRUNK_ROTATION | SelfCheck.NECK_ROTATION:
            return translate("SelfCheck", "To your left") if left else translate("SelfCheck", "To your right")
        case SelfCheck.SINGLE_LEG | SelfCheck.CHAIR_REACH:
            return translate("SelfCheck", "Left leg") if left else translate("SelfCheck", "Right leg")
        case SelfCheck.BACK_SCRATCH:
            return (
                translate("SelfCheck", "Left arm above")
                if left
                else translate("SelfCheck", "Right arm above")
            )
        case _:
            return translate("SelfCheck", "Left arm") if left else translate("SelfCheck", "Right arm")


def how_to_check(check: SelfCheck) -> tuple[str, ...]:
    """What to do, and how to read the value (EVIDENCE.md 5)."""
    match check:
        case SelfCheck.TRUNK_ROTATION:
            return (
                translate("SelfCheck", "Sit tall with a broom across your chest. Keep your knees still."),
                translate("SelfCheck", "Turn as far as is easy, and hold."),
                translate("SelfCheck", "Read the angle from tape on the floor or a phone's compass."),
            )
        case SelfCheck.FORWARD_REACH:
            return (
                translate("SelfCheck", "Stand with your feet together and your knees straight."),
                translate("SelfCheck", "Bend forward and reach for the floor."),
                translate("SelfCheck", "Measure from your fingertips to the floor. Touching it is 0."),
            )
        case SelfCheck.BACK_SCRATCH:
            return (
                translate("SelfCheck", "One hand over the shoulder, the other up your back."),
                translate("SelfCheck", "Hold a tape measure between them and read the gap."),
                translate("SelfCheck", "A gap counts below 0, an overlap above."),
            )
        case SelfCheck.NECK_ROTATION:
            return (
                translate("SelfCheck", "Sit tall with your shoulders still."),
                translate("SelfCheck", "Turn your head as far as is easy."),
                translate("SelfCheck", "Read where your nose points, from marks on the wall."),
            )
        case SelfCheck.SIT_TO_STAND:
            return (
                translate("SelfCheck", "Put the chair at a wall and cross your arms."),
                translate("SelfCheck", "Stand up and sit down for 30 seconds."),
                translate("SelfCheck", "Count each time you stand."),
            )
        case SelfCheck.SINGLE_LEG:
            return (
                translate("SelfCheck", "Stand by a desk you can hold on to."),
                translate("SelfCheck", "Lift the other foot and let go of the desk."),
                translate("SelfCheck", "Count the seconds until a foot or hand touches, 45 at most."),
            )
        case SelfCheck.CHAIR_REACH:
            return (
                translate("SelfCheck", "Sit at the front of the chair, this leg straight, heel down."),
                translate("SelfCheck", "Reach for your toes with both hands."),
                translate("SelfCheck", "Past the toes counts above 0, short of them below."),
            )
        case SelfCheck.WALL_REACH:
            return (
                translate("SelfCheck", "Stand with your back against a wall."),
                translate("SelfCheck", "Raise your straight arm, thumb first, towards the wall."),
                translate("SelfCheck", "Measure from your thumb to the wall. Touching it is 0."),
            )
