"""Why a movement is in a break, in words for a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskstretch.core.load import Group
from deskstretch.core.movement import Region
from deskstretch.core.reason import Because
from deskstretch.ui.words import translate, your_region

if TYPE_CHECKING:
    from deskstretch.core.reason import Reason

_REGION_OF = {
    Group.EYES: Region.EYES,
    Group.NECK: Region.NECK,
    Group.SHOULDERS: Region.SHOULDERS,
    Group.UPPER_BACK: Region.UPPER_BACK,
    Group.LOW_BACK: Region.LOWER_BACK,
    Group.HIPS: Region.HIPS,
    Group.ANKLES: Region.CALVES_ANKLES,
    Group.WRISTS: Region.WRISTS_FOREARMS,
    Group.BREATH: Region.BREATH,
}


def reason_words(reason: Reason) -> str:
    """A whole sentence: "You asked for your hips."."""
    words = {
        Because.ASKED: translate("Reason", "You asked for it."),
        Because.ASKED_REGION: translate("Reason", "You asked for something for {0}."),
        Because.WARM_UP: translate("Reason", "It warms you up."),
        Because.WIND_DOWN: translate("Reason", "It ends the break calmly."),
        Because.FAVOURITE: translate("Reason", "It is one of your favourites."),
        Because.ROUND_OFF: translate("Reason", "It rounds off what you asked for."),
        Because.FOCUS: translate("Reason", "You want to do more for {0}."),
        Because.ANYTHING: translate("Reason", "A beginning takes a bit of everything."),
        Because.LEAST_MOVED: translate("Reason", "This part of the body moved least this week."),
        Because.LITTLE_MOVED: translate("Reason", "This part of the body moved little this week."),
        Because.WAITED_LONGEST: translate("Reason", "At the desk, {0} waited longest."),
        Because.ITS_TIME: translate("Reason", "After the time at the desk it does {0} good."),
        Because.GOALS: translate("Reason", "It serves your goals."),
        Because.VARIETY: translate("Reason", "It brings some variety."),
        Because.ROUTINE: translate("Reason", "It is part of {0}."),
    }[reason.because]
    return words.format(reason.routine or _about(reason.of))


def _about(of: Region | Group | None) -> str:
    if of is None:
        return ""
    if of is Group.LEGS:
        return translate("Reason", "your legs")
    return your_region(of if isinstance(of, Region) else _REGION_OF[of])
