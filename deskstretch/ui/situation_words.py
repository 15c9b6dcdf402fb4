"""A situation in words: the tray's tooltip, the glance's headline, today's line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from deskstretch.ui.situation import Hold, Sign
from deskstretch.ui.words import (
    breaks_words,
    clock_time,
    minutes_words,
    spelled_minutes,
    translate,
    whole_minutes,
    your_region,
)

if TYPE_CHECKING:
    from datetime import datetime

    from deskstretch.ui.situation import Situation, Today


def state_words(situation: Situation) -> str:
    """What is going on, in one line: "Next break at 15:42, in 18 minutes"."""
    match situation.sign:
        case Sign.WAITING:
            return _next_words(situation)
        case Sign.DUE:
            return translate("Situation", "Time for a break")
        case Sign.HELD:
            return held_words(situation.held_for)
        case Sign.MOVING:
            return translate("Situation", "Break in progress")
        case Sign.PAUSED:
            if situation.paused_until is None:
                return translate("Situation", "Paused until you go on")
            return translate("Situation", "Paused until {0}").format(_when(situation.paused_until, situation))
        case Sign.OFF:
            if situation.work_begins_at is None:
                return translate("Situation", "No breaks are planned")
            return translate("Situation", "Off until {0}").format(_when(situation.work_begins_at, situation))


def held_words(hold: Hold | None) -> str:
    """Why a due break waits."""
    match hold:
        case Hold.IN_CALL:
            return translate("Situation", "A break waits until your call ends")
        case Hold.FULL_SCREEN:
            return translate("Situation", "A break waits while a window fills the screen")
        case Hold.DO_NOT_DISTURB:
            return translate("Situation", "A break waits while notifications are silenced")
        case Hold.TYPING:
            return translate("Situation", "A break waits for a pause in your typing")
        case None:
            return translate("Situation", "A break waits for a good moment")


def break_words(situation: Situation) -> str:
    """The next break by length and area: "Two minutes for your hips"; empty where nothing is known."""
    if situation.next_s is None:
        return ""
    length = spelled_minutes(situation.next_s)
    if situation.next_area is None:
        return translate("Situation", "{0} of movement").format(length)
    return translate("Situation", "{0} for {1}").format(length, your_region(situation.next_area))


def today_words(today: Today) -> str:
    """Today's sum: "4 breaks, 12 minutes"."""
    if not today.breaks:
        return translate("Situation", "No breaks yet")
    minutes = minutes_words(round(today.moved_s / 60))
    return translate("Situation", "{0}, {1}").format(breaks_words(today.breaks), minutes)


def interval_words(every_min: float) -> str:
    """ "Every 45 minutes"."""
    return translate("Situation", "Every {0}").format(minutes_words(round(every_min)))


def _when(at: datetime, situation: Situation) -> str:
    """ "9:00", "9:00 tomorrow", "Monday at 9:00"."""
    days = 0 if situation.week is None else (at.date() - situation.week.today).days
    if days <= 0:
        return clock_time(at)
    if days == 1:
        return translate("Situation", "{0} tomorrow").format(clock_time(at))
    day = QLocale().dayName(at.isoweekday())
    return translate("Situation", "{0} at {1}").format(day, clock_time(at))


def _next_words(situation: Situation) -> str:
    if situation.left_s is None or situation.next_at is None:
        return translate("Situation", "No breaks are planned")
    minutes = minutes_words(max(1, whole_minutes(situation.left_s)))
    at = clock_time(situation.next_at)
    return translate("Situation", "Next break at {0}, in {1}").format(at, minutes)
