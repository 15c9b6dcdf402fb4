"""Why a movement is in a sequence. The core says it in English; windows have their own words for it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from deskstretch.core.movement import Region

if TYPE_CHECKING:
    from deskstretch.core.load import Group


class Because(StrEnum):
    """The kinds of reasons, each as a sentence tells it; ``{0}`` is what it is about."""

    ASKED = "you asked for it"
    ASKED_REGION = "you asked for {0}"
    WARM_UP = "to warm up"
    WIND_DOWN = "to finish calmly"
    FAVOURITE = "one of your favourites"
    ROUND_OFF = "to round it off"
    FOCUS = "you focus on {0}"
    ANYTHING = "a bit of everything"
    LEAST_MOVED = "least moved this week"
    LITTLE_MOVED = "little moved this week"
    WAITED_LONGEST = "your {0} waited longest"
    ITS_TIME = "time for your {0}"
    GOALS = "towards your goals"
    VARIETY = "for variety"
    ROUTINE = "part of {0}"


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason. ``of`` is a region or a group of them, ``routine`` a routine's name."""

    because: Because
    of: Region | Group | None = None
    routine: str = ""

    def __str__(self) -> str:
        about = in_words(self.of) if isinstance(self.of, Region) else str(self.of or "")
        return self.because.format(self.routine or about)


def in_words(region: Region) -> str:
    """A region as it is called in a sentence."""
    joined = {Region.CALVES_ANKLES: "calves and ankles", Region.WRISTS_FOREARMS: "wrists and forearms"}
    return joined.get(region) or region.replace("-", " ")
