"""The breaks of a day, with what was done in each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from deskstretch.ui.components.card import EmptyState
from deskstretch.ui.components.clear_scroll import ClearScroll
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.components.toast import Toast
from deskstretch.ui.history_pages.break_card import BreakCard
from deskstretch.ui.history_pages.day_navigator import DayNavigator
from deskstretch.ui.history_pages.page import GUTTER_PX, HistoryPage, PageHead
from deskstretch.ui.icons import Icon
from deskstretch.ui.situation import StartWish
from deskstretch.ui.theme import Space
from deskstretch.ui.words import (
    breaks_words,
    clock_time,
    minutes_words,
    translate,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from deskstretch.ui.history_pages.source import DayBreak, HistorySource
    from deskstretch.ui.theme import Visuals


class TodayPage(HistoryPage):
    """A day's breaks from the latest to the first; any day by the arrows."""

    def __init__(
        self, look: Visuals, source: HistorySource, name_of: Callable[[str], str], today: date
    ) -> None:
        super().__init__()
        self._look = look
        self._source = source
        self._name_of = name_of
        self._days = DayNavigator(look, today, source.first_day())
        self._days.day_changed.connect(self.fill)
        self._sum = Text(look, "", tone=Tone.INK2)
        self._scroll = ClearScroll(over_margin=True)
        self._nothing_today = EmptyState(
            look,
            Icon.LIBRARY,
            self.tr("Nothing yet today."),
            self.tr("Your first break will stand here."),
            self.tr("Start one now"),
        )
        self._nothing_today.button.clicked.connect(lambda: self.start_requested.emit(StartWish()))
        self._nothing = EmptyState(look, Icon.CALENDAR, self.tr("No breaks on this day."))
        self._stack = QStackedWidget()
        for page in (self._scroll, self._nothing_today, self._nothing):
            self._stack.addWidget(page)
        head = PageHead(look)
        head.begin_with_arrow(self._days)
        head.row.addWidget(self._sum)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.S)
        whole.addWidget(head)
        whole.addWidget(self._stack, 1)
        self._deleted: object = None
        self.toast = Toast(look, self)
        self.toast.undo_requested.connect(self.put_back)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self.put_back)
        self.fill()

    def open_day(self, day: date) -> None:
        """Show the breaks of ``day``."""
        self._days.go(day)

    def refresh(self, today: date) -> None:
        self._days.set_span(self._source.first_day(), today)
        self.fill()

    def fill(self) -> None:
        for card in self.findChildren(BreakCard):
            card.finish_note()
        breaks = list(self._source.breaks_on(self._days.day))
        if not breaks:
            self._sum.say("")
            self._stack.setCurrentWidget(self._nothing_today if self._days.is_today else self._nothing)
            return
        self._sum.say(_sum_words(breaks))
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(GUTTER_PX, 0, GUTTER_PX, Space.M)
        column.setSpacing(Space.S)
        for done in sorted(breaks, key=lambda a_break: a_break.record.started_at, reverse=True):
            card = BreakCard(self._look, done, self._name_of)
            card.note_written.connect(self._source.set_note)
            card.delete_requested.connect(self.delete)
            column.addWidget(card)
        column.addStretch(1)
        height = self._scroll.verticalScrollBar().value()
        self._scroll.set_content(content)
        self._scroll.verticalScrollBar().setValue(height)
        self._stack.setCurrentWidget(self._scroll)

    def delete(self, done: DayBreak) -> None:
        """Delete a break, with a way back."""
        self._deleted = self._source.delete_break(done.record.id)
        if self._deleted is not None:
            self.records_changed.emit()
            self.toast.tell(self.tr("Break at {0} deleted").format(clock_time(done.record.local_start)))

    def put_back(self) -> None:
        """Undo the last `delete`."""
        deleted, self._deleted = self._deleted, None
        if deleted is not None:
            self.toast.hide()
            self._source.put_back(deleted)
            self.records_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.toast.place()


def _sum_words(breaks: Sequence[DayBreak]) -> str:
    minutes = minutes_words(round(sum(a_break.record.done_s for a_break in breaks) / 60))
    return translate("History", "{0}, {1}").format(breaks_words(len(breaks)), minutes)
