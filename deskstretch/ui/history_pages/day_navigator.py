"""One day back, one day on, and today."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from deskstretch.ui.components.button import Button, IconButton, Kind
from deskstretch.ui.components.text import Text
from deskstretch.ui.icons import Icon
from deskstretch.ui.theme import Space, Type

if TYPE_CHECKING:
    from deskstretch.ui.theme import Visuals


class DayNavigator(QWidget):
    """Chooses a day between the first with a break and today. ``day_changed`` brings a `date`."""

    day_changed = Signal(object)

    def __init__(self, look: Visuals, today: date, first: date | None) -> None:
        super().__init__()
        self._today = today
        self._first = first or today
        self.day = today
        self._before = IconButton(look, Icon.BEFORE, self.tr("Day before"), small=True)
        self._words = Text(look, "", Type.HEADING)
        self._after = IconButton(look, Icon.AFTER, self.tr("Day after"), small=True)
        self._back = Button(look, self.tr("Today"), Kind.QUIET, small=True)
        self._before.clicked.connect(lambda: self.go(self.day - timedelta(days=1)))
        self._after.clicked.connect(lambda: self.go(self.day + timedelta(days=1)))
        self._back.clicked.connect(lambda: self.go(self._today))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        row.addWidget(self._before)
        row.addWidget(self._words)
        row.addWidget(self._after)
        row.addWidget(self._back)
        row.addStretch(1)
        self._show()

    def go(self, day: date) -> None:
        """Show ``day``, or the nearest there is."""
        day = min(max(day, self._first), self._today)
        if day != self.day:
            self.day = day
            self._show()
            self.day_changed.emit(day)

    def set_span(self, first: date | None, today: date) -> None:
        """Which days there are; who looked at today goes on with today."""
        follows = self.day == self._today
        self._first, self._today = first or today, today
        if follows:
            self.day = today
        self._show()

    @property
    def is_today(self) -> bool:
        return self.day == self._today

    def _show(self) -> None:
        self._words.say(long_date(self.day))
        self._before.setEnabled(self.day > self._first)
        self._after.setEnabled(self.day < self._today)
        self._back.setVisible(self.day != self._today)


def long_date(day: date) -> str:
    """A day as this language writes it in full, without the year: "Friday, 20 November"."""
    locale = QLocale()
    form = locale.dateFormat(QLocale.FormatType.LongFormat)
    for year in (", yyyy", " yyyy", "yyyy年", "yyyy. ", "yyyy"):
        form = form.replace(year, "")
    return locale.toString(QDate(day.year, day.month, day.day), form.strip(" ,"))
