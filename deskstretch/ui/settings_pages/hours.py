"""Work hours by weekday, typed as ranges: "9:00-12:00, 13:00-17:30"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskstretch.core.settings import Day, WorkRange
from deskstretch.ui.components.card import Card
from deskstretch.ui.components.field import TextField
from deskstretch.ui.components.rule import Rule
from deskstretch.ui.components.switch import Switch
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.components.turning import TurningLayout
from deskstretch.ui.settings_pages.day_strip import DayStrip, HourScale, spans_of
from deskstretch.ui.settings_pages.rows import label_words
from deskstretch.ui.theme import Space, Type
from deskstretch.ui.words import translate

if TYPE_CHECKING:
    from deskstretch.ui.settings_pages.model import SettingsModel
    from deskstretch.ui.theme import Visuals

USUAL = (WorkRange.parse("09:00-12:30"), WorkRange.parse("13:00-17:30"))
WEEKDAYS = (Day.MON, Day.TUE, Day.WED, Day.THU, Day.FRI)
HOURS = ("hours",)
FIELD_PX = 400
"""A day and its hours, where their strip stands beside them."""
STRIP_FROM_PX = 560
ANY_WIDTH_PX = 16_777_215
"""Qt's own "no limit" for a widget."""
LONGEST = "00:00-00:00, 00:00-00:00"


class HoursPage(Card):
    """Always, or a row for each day; an empty row is a free day."""

    def __init__(self, look: Visuals, model: SettingsModel) -> None:
        super().__init__(look)
        self._model = model
        words = self.tr("Only offer breaks in my work hours.")
        self._switch = Switch(look, words)
        self._switch.clicked.connect(self._turn)
        head = QHBoxLayout()
        head.setSpacing(Space.L)
        head.addWidget(Text(look, label_words(words), wraps=True), 1)
        head.addWidget(self._switch)
        self._rows = {day: DayRow(look, day) for day in Day}
        self._days = QWidget()
        days = QVBoxLayout(self._days)
        days.setContentsMargins(0, 0, 0, Space.XS)
        days.setSpacing(Space.XS)
        days.addWidget(Rule(look, Space.S, Space.XS))
        for day, row in self._rows.items():
            row.field.editingFinished.connect(lambda changed=day: self._change(changed))
            days.addWidget(row)
        self._scale = HourScale(look)
        below = QHBoxLayout()
        below.addSpacing(look.px(FIELD_PX) + Space.L)
        below.addWidget(self._scale)
        days.addLayout(below)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._days)
        model.shown.connect(self._show)
        self._show()

    def _turn(self, on: bool) -> None:
        hours = dict.fromkeys(WEEKDAYS, USUAL) if on else None
        words = self.tr("Work hours: weekdays") if on else self.tr("Work hours: always")
        self._model.change(HOURS, hours, words)

    def _change(self, day: Day) -> None:
        row = self._rows[day]
        try:
            ranges = parse_ranges(row.field.text())
        except ValueError as fault:
            row.show_fault(str(fault))
            return
        row.show_fault("")
        hours = dict(self._model.settings.hours or {})
        if ranges:
            hours[day] = ranges
        else:
            hours.pop(day, None)
        shown = ranges_text(ranges) or self.tr("free")
        self._model.change(HOURS, hours, self.tr("{0}: {1}").format(day_name(day), shown))

    def _show(self) -> None:
        hours = self._model.settings.hours
        self._switch.show_on(hours is not None)
        self._days.setVisible(hours is not None)
        for day, row in self._rows.items():
            row.show_ranges((hours or {}).get(day, ()))
            row.strip.show_spans(spans_of(hours or {}, day))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._scale.setVisible(self._rows[Day.MON].has_room)


class DayRow(QWidget):
    """A day's name and its ranges; a fault is told under them."""

    def __init__(self, look: Visuals, day: Day) -> None:
        super().__init__()
        self.field = TextField(look, translate("Settings", "free"))
        self.field.setAccessibleName(day_name(day))
        self._fault = Text(look, "", Type.SMALL, tone=Tone.ALERT, wraps=True)
        self._fault.hide()
        name = Text(look, day_name(day))
        name.setMinimumWidth(look.px(96))
        self.field.setMinimumWidth(self.field.fontMetrics().horizontalAdvance(LONGEST) + look.px(24))
        both = QWidget()
        row = TurningLayout(Space.M, look.px(96), 2, both, grows=0.66)
        row.addWidget(name)
        row.addWidget(self.field)
        self._look = look
        self._both = both
        self.strip = DayStrip(look)
        beside = QHBoxLayout()
        beside.setSpacing(Space.L)
        beside.addWidget(both)
        beside.addWidget(self.strip, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(beside)
        column.addWidget(self._fault)

    @property
    def has_room(self) -> bool:
        """For the strip beside the words."""
        return self.width() >= self._look.px(STRIP_FROM_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.strip.setVisible(self.has_room)
        field_px = self._look.px(FIELD_PX)
        self._both.setMinimumWidth(field_px if self.has_room else 0)
        self._both.setMaximumWidth(field_px if self.has_room else ANY_WIDTH_PX)

    def show_ranges(self, ranges: tuple[WorkRange, ...]) -> None:
        if not self.field.hasFocus():
            self.field.setText(ranges_text(ranges))
            self.show_fault("")

    def show_fault(self, words: str) -> None:
        self._fault.say(words)
        self._fault.setVisible(bool(words))


def parse_ranges(text: str) -> tuple[WorkRange, ...]:
    """The ranges in a line, comma between them; an hour may stand without its zero.

    Raises:
        ValueError: in words a person can act on.
    """
    parts = [part.strip().replace("–", "-") for part in text.split(",") if part.strip()]
    return tuple(WorkRange.parse("-".join(_two_digits(time) for time in part.split("-"))) for part in parts)


def _two_digits(time: str) -> str:
    time = time.strip()
    return f"0{time}" if time[1:2] == ":" else time


def ranges_text(ranges: tuple[WorkRange, ...]) -> str:
    return ", ".join(str(one) for one in ranges)


def day_name(day: Day) -> str:
    number = list(Day).index(day) + 1
    return QLocale().standaloneDayName(number, QLocale.FormatType.LongFormat)
