"""Words that more than one window says: regions, durations, clock times, sides."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from deskstretch.core.movement import Region, Side, Sides

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from deskstretch.core.movement import Movement

translate = QCoreApplication.translate


def region_name(region: Region) -> str:
    """A part of the body as a label: "Mid back"."""
    return {
        Region.NECK: translate("Region", "Neck"),
        Region.SHOULDERS: translate("Region", "Shoulders"),
        Region.CHEST: translate("Region", "Chest"),
        Region.UPPER_BACK: translate("Region", "Upper back"),
        Region.MID_BACK: translate("Region", "Mid back"),
        Region.LOWER_BACK: translate("Region", "Lower back"),
        Region.CORE: translate("Region", "Core"),
        Region.HIPS: translate("Region", "Hips"),
        Region.GLUTES: translate("Region", "Glutes"),
        Region.HAMSTRINGS: translate("Region", "Hamstrings"),
        Region.QUADS: translate("Region", "Quads"),
        Region.CALVES_ANKLES: translate("Region", "Calves, ankles"),
        Region.WRISTS_FOREARMS: translate("Region", "Wrists, forearms"),
        Region.HANDS: translate("Region", "Hands"),
        Region.EYES: translate("Region", "Eyes"),
        Region.BREATH: translate("Region", "Breath"),
        Region.WHOLE_BODY: translate("Region", "Whole body"),
    }[region]


def your_region(region: Region) -> str:
    """A part of the body inside a sentence: "your mid back"."""
    return {
        Region.NECK: translate("Region", "your neck"),
        Region.SHOULDERS: translate("Region", "your shoulders"),
        Region.CHEST: translate("Region", "your chest"),
        Region.UPPER_BACK: translate("Region", "your upper back"),
        Region.MID_BACK: translate("Region", "your mid back"),
        Region.LOWER_BACK: translate("Region", "your lower back"),
        Region.CORE: translate("Region", "your core"),
        Region.HIPS: translate("Region", "your hips"),
        Region.GLUTES: translate("Region", "your glutes"),
        Region.HAMSTRINGS: translate("Region", "your hamstrings"),
        Region.QUADS: translate("Region", "your thighs"),
        Region.CALVES_ANKLES: translate("Region", "your calves"),
        Region.WRISTS_FOREARMS: translate("Region", "your wrists"),
        Region.HANDS: translate("Region", "your hands"),
        Region.EYES: translate("Region", "your eyes"),
        Region.BREATH: translate("Region", "your breath"),
        Region.WHOLE_BODY: translate("Region", "your whole body"),
    }[region]


def spelled_minutes(seconds: float) -> str:
    """A length to begin a sentence with: "Two minutes", "Thirty seconds"."""
    if seconds < 45:
        return translate("Words", "Thirty seconds")
    minutes = max(1, round(seconds / 60))
    spelled = {
        1: translate("Words", "One minute"),
        2: translate("Words", "Two minutes"),
        3: translate("Words", "Three minutes"),
        4: translate("Words", "Four minutes"),
        5: translate("Words", "Five minutes"),
        6: translate("Words", "Six minutes"),
        7: translate("Words", "Seven minutes"),
        8: translate("Words", "Eight minutes"),
        9: translate("Words", "Nine minutes"),
        10: translate("Words", "Ten minutes"),
    }
    return spelled.get(minutes) or minutes_words(minutes)


def minutes_words(minutes: int) -> str:
    """ "1 minute", "45 minutes"."""
    if minutes == 1:
        return translate("Words", "1 minute")
    return translate("Words", "%n minutes", None, minutes)


def breaks_words(count: int) -> str:
    """ "1 break", "4 breaks"."""
    if count == 1:
        return translate("Words", "1 break")
    return translate("Words", "%n breaks", None, count)


def hours_and_minutes(seconds: float) -> str:
    """ "29 h 24 min", "24 min"."""
    hours, minutes = divmod(round(seconds / 60), 60)
    whole = QLocale().toString
    if not hours:
        return translate("Words", "{0} min").format(whole(minutes))
    return translate("Words", "{0} h {1} min").format(whole(hours), whole(minutes))


def hours_words(hour: int) -> str:
    """The hour from ``hour`` on, 0 to 23, as this person's clock has it: "10 to 11"."""
    begin, end = (hour_word(each % 24) for each in (hour, hour + 1))
    return translate("Words", "{0} to {1}").format(begin, end)


def hour_word(hour: int) -> str:
    """A whole hour, 0 to 23, as short as this person's clock has it: "10", "10 AM"."""
    words = QLocale().toString(QTime(hour, 0), QLocale.FormatType.ShortFormat)
    return words.replace(":00", "").removeprefix("0") or "0"


def short_day_name(weekday: int) -> str:
    """A weekday (0 is Monday) as short as this language has it: "Mo"."""
    name = QLocale().dayName(weekday + 1, QLocale.FormatType.ShortFormat)
    return name.rstrip(".")[:2] if name.isascii() else name


def short_month_name(day: date) -> str:
    """The month of a day: "Nov"."""
    return QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat).rstrip(".")


def exact_length(seconds: float) -> str:
    """ "2 min 5 s", "45 s", "3 min"."""
    minutes, rest = divmod(round(seconds), 60)
    if not minutes:
        return translate("Words", "{0} s").format(rest)
    if not rest:
        return translate("Words", "{0} min").format(minutes)
    return translate("Words", "{0} min {1} s").format(minutes, rest)


def time_left(seconds: float) -> str:
    """A countdown as a clock shows it: "1:05"."""
    minutes, rest = divmod(math.ceil(max(seconds, 0.0) - 1e-6), 60)
    return f"{minutes}:{rest:02d}"


def whole_minutes(seconds: float) -> int:
    """Minutes as a person counts what is left: 61 s are two."""
    return math.ceil(seconds / 60 - 1e-6)


def clock_time(at: datetime) -> str:
    """A local time as this person's clock shows it: "15:42"."""
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def side_words(movement: Movement, side: Side, repetition: int) -> str:
    """Which side it is now; empty for a movement without sides.

    Repetitions that alternate are drawn to the left first.
    """
    match movement.sides:
        case Sides.NONE:
            return ""
        case Sides.SWITCH:
            return {
                Side.LEFT: translate("Words", "Left side"),
                Side.RIGHT: translate("Words", "Right side"),
                Side.BOTH: "",
            }[side]
        case Sides.ALTERNATE:
            if repetition < 1:
                return translate("Words", "Side to side")
            return (
                translate("Words", "To your left") if repetition % 2 else translate("Words", "To your right")
            )


def listed(names: Sequence[str]) -> str:
    """ "Neck and shoulders"; names as they begin a sentence, the later ones as they stand inside one."""
    if len(names) < 2:
        return "".join(names)
    head = ", ".join([names[0], *map(inside, names[1:-1])])
    return translate("Words", "{0} and {1}").format(head, inside(names[-1]))


def inside(name: str) -> str:
    """A name as it stands inside a sentence."""
    #: "small" where names of movements begin with a small letter inside a sentence, else "as they are"
    if translate("Words", "small") == "small":
        return name[:1].lower() + name[1:]
    return name


def recorded_side(side: Side) -> str:
    """A side after a movement's name: "left side"; empty for both."""
    return {
        Side.LEFT: translate("Words", "left side"),
        Side.RIGHT: translate("Words", "right side"),
        Side.BOTH: "",
    }[side]
