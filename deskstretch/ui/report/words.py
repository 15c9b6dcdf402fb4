"""What the report says: sentences about days, pain, and what was left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from deskstretch.core.record import Practitioner
from deskstretch.ui.body_words import limitation_name
from deskstretch.ui.day_words import day_in_year, day_words, short_day
from deskstretch.ui.words import hours_and_minutes, listed, region_name, translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskstretch.core.report import LeftOut, RegionRest, Report

_MOST_RESTS = 4
_MOST_NAMES = 8


def span_words(report: Report) -> str:
    """ "31 August to 22 November 2026, 84 days"."""
    same_year = report.first.year == report.last.year
    first = day_in_year(report.first) if same_year else day_words(report.first)
    return translate("Report", "{0} to {1}, {2} days").format(
        first, day_words(report.last), QLocale().toString(report.days)
    )


def disclaimer() -> str:
    return translate(
        "Report",
        "Kept by the person themselves with DeskStretch, a program that shows movement to people at desks."
        " This is no medical record, and nothing in it is a diagnosis.",
    )


def practitioner_name(practitioner: Practitioner) -> str:
    return {
        Practitioner.DOCTOR: translate("Report", "Doctor"),
        Practitioner.PHYSIOTHERAPIST: translate("Report", "Physiotherapist"),
        Practitioner.CHIROPRACTOR: translate("Report", "Chiropractor"),
        Practitioner.MASSAGE: translate("Report", "Massage therapist"),
        Practitioner.OTHER: translate("Report", "Visit"),
    }[practitioner]


def left_out_lines(left_out: LeftOut, name_of: Callable[[str], str]) -> list[tuple[str, str]]:
    """Each reason, and what was left out for it; a reason with several lines is told once."""
    whole = QLocale().toString
    lines: list[tuple[str, str]] = []
    if left_out.limitations:
        careful = listed([limitation_name(each) for each in left_out.limitations])
        lines.append((translate("Report", "Careful with"), careful))
    lead = translate("Report", "After pain")
    for rest in left_out.rests[:_MOST_RESTS]:
        lines.append((lead, _rest_words(rest)))
        lead = ""
    if len(left_out.rests) > _MOST_RESTS:
        more = translate("Report", "{0} more before").format(whole(len(left_out.rests) - _MOST_RESTS))
        lines.append(("", more))
    if left_out.hurt:
        counted = [
            translate("Report", "{0} (×{1})").format(name_of(movement), whole(count))
            if count > 1
            else name_of(movement)
            for movement, count in left_out.hurt
        ]
        lines.append((translate("Report", "Said to hurt"), _shortened(counted)))
    if left_out.on_advice:
        names = _shortened([name_of(each) for each in left_out.on_advice])
        lines.append((translate("Report", "On advice"), names))
    if left_out.by_choice:
        names = _shortened([name_of(each) for each in left_out.by_choice])
        lines.append((translate("Report", "By choice"), names))
    if left_out.paused:
        words = translate("Report", "All breaks {0} times, {1} in all")
        if left_out.paused == 1:
            words = translate("Report", "All breaks once, {1} in all")
        words = words.format(whole(left_out.paused), hours_and_minutes(left_out.paused_s))
        lines.append((translate("Report", "Paused"), words))
    return lines


def _rest_words(rest: RegionRest) -> str:
    words = (
        translate("Report", "{0}: easier movements only, {1} to {2} ({3} of 10)")
        if rest.easier_only
        else translate("Report", "{0}: no movement, {1} to {2} ({3} of 10)")
    )
    return words.format(
        region_name(rest.region), short_day(rest.since), short_day(rest.until), QLocale().toString(rest.score)
    )


def _shortened(names: list[str]) -> str:
    if len(names) <= _MOST_NAMES:
        return ", ".join(names)
    rest = QLocale().toString(len(names) - _MOST_NAMES)
    return translate("Report", "{0} and {1} more").format(", ".join(names[:_MOST_NAMES]), rest)
