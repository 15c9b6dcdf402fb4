"""When somebody works, asked briefly: any time, or these hours on these days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskstretch.core.settings import Day
from deskstretch.ui.body_page.place import long_day, short_day
from deskstretch.ui.components.chip_set import ChipSet, Option
from deskstretch.ui.components.field import TextField
from deskstretch.ui.components.segmented import Segmented
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.components.turning import TurningLayout
from deskstretch.ui.settings_pages.hours import HOURS, USUAL, WEEKDAYS, parse_ranges, ranges_text
from deskstretch.ui.theme import Space, Type

if TYPE_CHECKING:
    from deskstretch.core.settings import WorkRange
    from deskstretch.ui.settings_pages.model import SettingsModel
    from deskstretch.ui.theme import Visuals

FIELD_PX = 320


class WorkTimes(QWidget):
    """The same hours on each chosen day; the settings page can tell days apart."""

    def __init__(self, look: Visuals, model: SettingsModel) -> None:
        super().__init__()
        self._model = model
        self._ranges: tuple[WorkRange, ...] = USUAL
        when = ((False, self.tr("Any time")), (True, self.tr("In my work hours")))
        self._when = Segmented(look, when, self.tr("When breaks are offered"))
        self._when.chosen.connect(self._turn)
        self._days = ChipSet(look, [Option(day, short_day(day)) for day in Day], self.tr("Workdays"))
        for day in Day:
            self._days.chip(day).setAccessibleName(long_day(day))
        self._days.chosen.connect(self._choose_days)
        self._field = TextField(look, "9:00-12:30, 13:00-17:30")
        self._field.setAccessibleName(self.tr("From and to, such as 9:00-12:30, 13:00-17:30"))
        self._field.editingFinished.connect(self._choose_hours)
        self._fault = Text(look, "", Type.SMALL, tone=Tone.ALERT, wraps=True)
        self._fault.hide()
        self._field.setMaximumWidth(look.px(FIELD_PX))
        self._hours = QWidget()
        hours = QVBoxLayout(self._hours)
        hours.setContentsMargins(0, 0, 0, 0)
        hours.setSpacing(Space.XS)
        hours.addWidget(self._days)
        hours.addWidget(self._field)
        head = QWidget()
        row = TurningLayout(Space.L, look.px(120), Space.XS, head)
        row.addWidget(Text(look, self.tr("When"), weight=QFont.Weight.DemiBold, wraps=True))
        row.addWidget(self._when)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(head)
        column.addWidget(self._hours)
        column.addWidget(self._fault)
        model.shown.connect(self._show)
        self._show()

    def _turn(self, on: bool) -> None:
        words = self.tr("Work hours: weekdays") if on else self.tr("Work hours: always")
        self._model.change(HOURS, dict.fromkeys(WEEKDAYS, self._ranges) if on else None, words)

    def _choose_days(self, days: tuple[Day, ...]) -> None:
        hours = dict.fromkeys(days, self._ranges)
        self._model.change(HOURS, hours, self.tr("Workdays: {0}").format(", ".join(map(short_day, days))))

    def _choose_hours(self) -> None:
        try:
            ranges = parse_ranges(self._field.text())
        except ValueError as fault:
            self._fault.say(str(fault))
            self._fault.show()
            return
        self._fault.hide()
        days = self._model.settings.hours
        if ranges and days:
            self._ranges = ranges
            words = self.tr("Work hours: {0}").format(ranges_text(ranges))
            self._model.change(HOURS, dict.fromkeys(days, ranges), words)

    def _show(self) -> None:
        hours = self._model.settings.hours
        self._when.show_value(hours is not None)
        self._hours.setVisible(hours is not None)
        if hours:
            self._ranges = next(iter(hours.values()))
        self._days.show_values(set(hours or ()))
        if not self._field.hasFocus():
            self._field.setText(ranges_text(self._ranges))
