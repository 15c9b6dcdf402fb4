"""One day or week back, one on, and to the present."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from deskstretch.ui.components.button import Button, IconButton, Kind
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.icons import Icon
from deskstretch.ui.theme import Space, Type
from deskstretch.ui.words import translate

if TYPE_CHECKING:
    from deskstretch.ui.theme import Visuals


class Navigator(QWidget):
    """Chooses a span of days between the first with a break and today.

    ``day_changed`` brings the `date` it begins with.

    Args:
        step: from one span to the next.
        words: for the button before, the one after, the one to the present, and beside the present.
    """

    day_changed = Signal(object)

    def __init__(
        self,
        look: Visuals,
        today: date,
        first: date | None,
        step: timedelta,
        words: tuple[str, str, str, str],
    ) -> None:
        super().__init__()
        self._step = step
        self._today = today
        self._first = first or today
        self.day = self._begin(today)
        before, after, back, present = words
        self._before = IconButton(look, Icon.BEFORE, before, small=True)
        self._words = Text(look, "", Type.HEADING)
        self._after = IconButton(look, Icon.AFTER, after, small=True)
        self._back = Button(look, back, Kind.QUIET, small=True)
        self._present = Text(look, present, tone=Tone.INK2)
        self._before.clicked.connect(self._go_before)
        self._after.clicked.connect(self._go_after)
        self._back.clicked.connect(self._go_back)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        row.addWidget(self._before)
        row.addWidget(self._words)
        row.addWidget(self._after)
        row.addWidget(self._back)
        row.addWidget(self._present)
        row.addStretch(1)
        self._show()

    def go(self, day: date) -> None:
        """Show the span with ``day``, or the nearest there is."""
        day = self._begin(min(max(day, self._first), self._today))
        if day != self.day:
            self.day = day
            self._show()
            self.day_changed.emit(day)

    def set_span(self, first: date | None, today: date) -> None:
        """Which days there are; who looked at the present goes on with it."""
        follows = self.is_today
        self._first, self._today = first or today, today
        if follows:
            self.day = self._begin(today)
        self._show()

    @property
    def is_today(self) -> bool:
        return self.day == self._begin(self._today)

    def _begin(self, day: date) -> date:
        """The first day of the span with ``day``."""
        return day

    def _name(self) -> str:
        raise NotImplementedError

    def _go_before(self) -> None:
        self.go(self.day - self._step)

    def _go_after(self) -> None:
        self.go(self.day + self._step)

    def _go_back(self) -> None:
        self.go(self._today)

    def _show(self) -> None:
        self._words.say(self._name())
        self._before.setEnabled(self.day > self._begin(self._first))
        self._after.setEnabled(not self.is_today)
        self._back.setVisible(not self.is_today)
        self._present.setVisible(self.is_today and bool(self._present.text()))


class DayNavigator(Navigator):
    """One day."""

    def __init__(self, look: Visuals, today: date, first: date | None) -> None:
        words = (
            translate("DayNavigator", "Day before"),
            translate("DayNavigator", "Day after"),
            translate("DayNavigator", "Today"),
            "",
        )
        super().__init__(look, today, first, timedelta(days=1), words)

    def _name(self) -> str:
        return long_date(self.day)


class WeekNavigator(Navigator):
    """One week from Monday."""

    def __init__(self, look: Visuals, today: date, first: date | None) -> None:
        words = (
            translate("WeekNavigator", "Week before"),
            translate("WeekNavigator", "Week after"),
            translate("WeekNavigator", "This week"),
            translate("WeekNavigator", "this week"),
        )
        super().__init__(look, today, first, timedelta(days=7), words)

    def _begin(self, day: date) -> date:
        return day - timedelta(days=day.weekday())

    def _name(self) -> str:
        return span_words(self.day, self.day + timedelta(days=6), self._today)


def long_date(day: date) -> str:
    """A day as this language writes it in full, without the year: "Friday, 20 November"."""
    locale = QLocale()
    form = locale.dateFormat(QLocale.FormatType.LongFormat)
    for year in (", yyyy", " yyyy", "yyyy年", "yyyy. ", "yyyy"):
        form = form.replace(year, "")
    return locale.toString(QDate(day.year, day.month, day.day), form.strip(" ,"))


def dated(day: date, form: str) -> str:
    """A day in a form of `QLocale`: "d MMMM" is "20 November"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def day_and_month(day: date, today: date) -> str:
    """ "20 November", and the year where it is not this one."""
    #: a day and its month, as QLocale::toString wants it
    form = translate("History", "d MMMM")
    if day.year != today.year:
        #: a day, its month and its year, as QLocale::toString wants it
        form = translate("History", "d MMMM yyyy")
    return dated(day, form)


def span_words(first: date, last: date, today: date) -> str:
    """ "16 – 22 November", "30 November – 6 December"."""
    end = day_and_month(last, today)
    if first.month == last.month:
        #: a day in front of another of the same month, as QLocale::toString wants it
        begin = dated(first, translate("History", "d"))
        #: the first day of a span and its last: "16 – 22 November"
        return translate("History", "{0} – {1}").format(begin, end)
    return translate("History", "{0} – {1}").format(day_and_month(first, last), end)
