"""Where somebody is on a day, and what can be done there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskstretch.core.settings import Day, Place, PlaceChoice, PlaceName

if TYPE_CHECKING:
    from datetime import date

    from deskstretch.core.settings import Settings


def place_name_on(settings: Settings, day: date) -> PlaceName:
    """The place chosen, or the one the weekday says."""
    match settings.place:
        case PlaceChoice.OFFICE:
            return PlaceName.OFFICE
        case PlaceChoice.HOME:
            return PlaceName.HOME
        case PlaceChoice.BY_DAY:
            at_home = list(Day)[day.weekday()] in settings.home_days
            return PlaceName.HOME if at_home else PlaceName.OFFICE


def place_on(settings: Settings, day: date) -> Place:
    """What can be done where somebody is on this day."""
    return settings.places[place_name_on(settings, day)]
