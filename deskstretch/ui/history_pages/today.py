"""The breaks of a day, with what was done in each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from deskstretch.ui.components.card import EmptyState
from deskstretch.ui.components.clear_scroll import ClearScroll
from deskstretch.ui.components.toast import Toast
from deskstretch.ui.history_pages.break_card import BreakCard
from deskstretch.ui.history_pages.day_card import DayCard
from deskstretch.ui.history_pages.day_navigator import DayNavigator
from deskstretch.ui.history_pages.page import GUTTER_PX, HistoryPage, PageHead
from deskstretch.ui.icons import Icon
from deskstretch.ui.library_pages.stills import Stills
from deskstretch.ui.library_pages.strip import THUMB, Strip
from deskstretch.ui.situation import StartWish
from deskstretch.ui.theme import Space
from deskstretch.ui.words import clock_time

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from deskstretch.ui.history_pages.source import DayBreak, HistorySource
    from deskstretch.ui.situation import Today
    from deskstretch.ui.theme import Visuals

PICTURES = 3
"""Of one break, at most."""
STILLS = 24
SEEN_CARDS = 6
"""So many breaks fill a window; the rest comes after its first picture."""
MORE_AFTER_MS = 100


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
        self._live: Today | None = None
        self._breaks: list[DayBreak] = []
        self._card: DayCard | None = None
        self._column = QVBoxLayout()
        self._left: list[DayBreak] = []
        self._more = QTimer(self, singleShot=True, interval=MORE_AFTER_MS)
        self._more.timeout.connect(self._add_rest)
        self._stills = Stills(look, self, kept=STILLS)
        look.changed.connect(self.fill)
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
        breaks = self._breaks = list(self._source.breaks_on(self._days.day))
        if not breaks:
            self._stack.setCurrentWidget(self._nothing_today if self._days.is_today else self._nothing)
            return
        self._stills.set_size(THUMB, self.devicePixelRatioF())
        self._card = DayCard(self._look)
        self._show_sums()
        content = QWidget()
        column = self._column = QVBoxLayout(content)
        column.setContentsMargins(GUTTER_PX, 0, GUTTER_PX, Space.M)
        column.setSpacing(Space.S)
        column.addWidget(self._card)
        column.addStretch(1)
        self._left = sorted(breaks, key=lambda a_break: a_break.record.started_at, reverse=True)
        self._add_cards(SEEN_CARDS)
        height = self._scroll.verticalScrollBar().value()
        if height:
            self._add_cards(len(self._left))
        self._scroll.set_content(content)
        self._scroll.verticalScrollBar().setValue(height)
        self._stack.setCurrentWidget(self._scroll)
        if self.isVisible():
            self._more.start()

    def _add_rest(self) -> None:
        self._add_cards(len(self._left))

    def _add_cards(self, most: int) -> None:
        """Put the next cards below those that are there."""
        now, self._left = self._left[:most], self._left[most:]
        for done in now:
            card = BreakCard(self._look, done, self._name_of, self._strip(done))
            card.note_written.connect(self._source.set_note)
            card.delete_requested.connect(self.delete)
            self._column.insertWidget(self._column.count() - 1, card)

    def show_live(self, live: Today | None) -> None:
        """The time now and what comes next, for the line of today."""
        self._live = live
        if self._breaks and self._days.is_today:
            self._show_sums()

    def _show_sums(self) -> None:
        live = self._live if self._days.is_today else None
        if self._card is not None:
            self._card.show_day(self._breaks, self._source.journal_on(self._days.day), live)

    def _strip(self, done: DayBreak) -> Strip | None:
        """The movements of a break in pictures; none where all have left the library."""
        found = [self._source.movement(id_) for id_ in dict.fromkeys(m.movement for m in done.movements)]
        movements = [movement for movement in found if movement is not None]
        return Strip(self._look, movements, self._stills, PICTURES) if movements else None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._more.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is drawn or kept while nobody looks."""
        super().hideEvent(event)
        self._more.stop()
        self._stills.drop()

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
