"""Days as this language writes them, without the weekday."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from deskstretch.ui.words import translate

if TYPE_CHECKING:
    from datetime import date


def day_words(day: date) -> str:
    """ "22 November 2026"."""
    #: a day in a form of QLocale::toString
    return _written(day, "MMMM d, yyyy", translate("Day", "d MMMM yyyy"))


def day_in_year(day: date) -> str:
    """ "22 November"."""
    #: a day in a form of QLocale::toString
    return _written(day, "MMMM d", translate("Day", "d MMMM"))


def short_day(day: date) -> str:
    """ "22 Nov"."""
    #: a day in a form of QLocale::toString
    return _written(day, "MMM d", translate("Day", "d MMM"))


def _written(day: date, month_first: str, day_first: str) -> str:
    locale = QLocale()
    is_month_first = locale.dateFormat(QLocale.FormatType.ShortFormat).upper().startswith("M")
    return locale.toString(QDate(day.year, day.month, day.day), month_first if is_month_first else day_first)
