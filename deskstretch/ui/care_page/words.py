"""Words of the care page. It may suggest asking somebody; it never diagnoses or promises (EVIDENCE.md 4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskstretch.core.advice import AdviceLevel, Criterion
from deskstretch.core.record import Practitioner
from deskstretch.ui.safety_words import emergency_numbers
from deskstretch.ui.words import listed, region_name, translate, your_region

if TYPE_CHECKING:
    from deskstretch.core.advice import Advice


def practitioner_name(practitioner: Practitioner) -> str:
    return {
        Practitioner.DOCTOR: translate("Care", "Doctor"),
        Practitioner.PHYSIOTHERAPIST: translate("Care", "Physiotherapist"),
        Practitioner.CHIROPRACTOR: translate("Care", "Chiropractor"),
        Practitioner.MASSAGE: translate("Care", "Massage therapist"),
        Practitioner.OTHER: translate("Care", "Somebody else"),
    }[practitioner]


def status_heading(advice: Advice) -> str:
    """What the reports come to, in one line."""
    match advice.level:
        case AdviceLevel.EMERGENCY:
            return translate("Care", "Get help now. {0}").format(emergency_numbers())
        case AdviceLevel.URGENT:
            return translate("Care", "See a doctor today")
        case AdviceLevel.SUGGEST if advice.regions:
            return translate("Care", "Ask somebody about {0}").format(
                listed([your_region(region) for region in advice.regions])
            )
        case AdviceLevel.SUGGEST:
            return translate("Care", "Ask somebody about it")
        case _:
            return translate("Care", "Nothing you reported asks for advice")


def status_lines(advice: Advice) -> list[str]:
    """Why, and what follows."""
    latched = translate("Care", "Until you have had advice, no movement is shown.")
    rule = translate("Care", "A fixed rule looks at the pain you reported. It does not diagnose.")
    match advice.level:
        case AdviceLevel.EMERGENCY:
            return [translate("Care", "A sign you reported should not wait."), latched]
        case AdviceLevel.URGENT:
            return [translate("Care", "A sign you reported should be looked at the same day."), latched]
        case AdviceLevel.SUGGEST:
            reasons = [
                f"{region_name(region)}: {listed([criterion_words(each) for each in _ordered(criteria)])}."
                for region, criteria in advice.regions.items()
            ]
            helps = translate("Care", "A doctor or physiotherapist is the first choice. {0}")
            return [*reasons, helps.format(rule)]
        case _:
            return [rule]


def criterion_words(criterion: Criterion) -> str:
    """Inside a sentence: "strong pain within a week"."""
    return {
        Criterion.STRONG: translate("Care", "strong pain within a week"),
        Criterion.STOPS_LIFE: translate("Care", "it stops your usual day, or came with numbness on one side"),
        Criterion.OFTEN: translate("Care", "moderate pain on three days within two weeks"),
        Criterion.LASTING: translate("Care", "pain on eight days over three weeks"),
        Criterion.RISING: translate("Care", "it hurt more each of the last three days"),
    }[criterion]


def _ordered(criteria: frozenset[Criterion]) -> list[Criterion]:
    return [criterion for criterion in Criterion if criterion in criteria]


def helpers_words() -> tuple[tuple[str, str], ...]:
    """Who helps with what, and what is known about it."""
    return (
        (
            translate("Care", "Doctor or physiotherapist"),
            translate(
                "Care",
                "When it is not better after a few weeks, gets worse, stops your daily life, or is felt in an"
                " arm or leg. The first choice when you are unsure.",
            ),
        ),
        (
            translate("Care", "Chiropractor"),
            translate(
                "Care",
                "The guideline for low back pain says: consider hands-on treatment only as part of a package"
                " that includes exercise. Studies found it about as good as other recommended treatments.",
            ),
        ),
        (
            translate("Care", "Massage therapist"),
            translate(
                "Care",
                "Some people find it helpful alongside exercise: comfort, and relief for a short time. The"
                " evidence for it is of low certainty.",
            ),
        ),
    )


def helpers_note() -> str:
    return translate(
        "Care",
        "Not while one of the signs above is there. Choose registered practitioners.",
    )


def helpers_sources() -> str:
    return translate(
        "Care", "Sources: NICE guideline NG59 · Rubinstein 2019 (PMC6396088) · Cochrane review CD001929"
    )


def questions() -> tuple[str, ...]:
    """What to ask at a visit."""
    return (
        translate("Care", "Which movements should I leave out, and for how long?"),
        translate("Care", "What may I do at my desk every day?"),
        translate("Care", "How will I notice that it gets better?"),
        translate("Care", "What should bring me back sooner?"),
    )
