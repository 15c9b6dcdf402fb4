"""The history in the main window: tabs over its pages, each made when it is first shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from deskstretch.ui.area import HISTORY_PAGES, AreaView, Page
from deskstretch.ui.components.button import Button
from deskstretch.ui.components.tabs import PageTabs
from deskstretch.ui.components.text import Text
from deskstretch.ui.history_pages.page import GUTTER_PX
from deskstretch.ui.history_pages.today import TodayPage
from deskstretch.ui.icons import Icon
from deskstretch.ui.theme import Space, Type

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from deskstretch.ui.history_pages.page import HistoryPage
    from deskstretch.ui.history_pages.source import HistorySource
    from deskstretch.ui.situation import Situation, Today
    from deskstretch.ui.theme import Visuals

CONTENT_MOST_PX = 1240


class HistoryArea(AreaView):
    """What was done and decided.

    Args:
        look: colours and fonts.
        source: the history to show.
        name_of: a movement's name by its id.
        today: the local day.
    """

    records_changed = Signal()
    """A break was deleted here or put back."""

    def __init__(
        self, look: Visuals, source: HistorySource, name_of: Callable[[str], str], today: date
    ) -> None:
        super().__init__()
        self._look = look
        self._source = source
        self._name_of = name_of
        self._today = today
        self._pages: dict[Page, HistoryPage] = {}
        self._live: Today | None = None
        self._tabs = PageTabs(look)
        self._tabs.setAccessibleName(self.tr("History"))
        for page in HISTORY_PAGES:
            self._tabs.addTab(self._tab_words(page))
        self._stack = QStackedWidget()
        self._lay_out()
        self._tabs.currentChanged.connect(self._show_tab)
        self._show_tab(0)

    def open_page(self, page: Page) -> None:
        self._tabs.setCurrentIndex(HISTORY_PAGES.index(page))

    def page(self, page: Page) -> HistoryPage:
        """The page, made now if nobody saw it yet."""
        if page not in self._pages:
            made = self._pages[page] = self._make(page)
            made.start_requested.connect(self.start_requested)
            made.page_requested.connect(self.page_requested)
            made.day_requested.connect(self.open_day)
            made.records_changed.connect(self._ask_again)
            self._stack.addWidget(made)
        return self._pages[page]

    def open_day(self, day: date) -> None:
        """Show the breaks of ``day``."""
        page = self.page(Page.TODAY)
        if isinstance(page, TodayPage):
            page.open_day(day)
        self.page_requested.emit(Page.TODAY)

    def refresh(self, today: date) -> None:
        self._today = today
        for page in self._pages.values():
            page.refresh(today)

    def show_situation(self, situation: Situation) -> None:
        self._live = situation.today
        page = self._pages.get(Page.TODAY)
        if isinstance(page, TodayPage):
            page.show_live(self._live)

    def _open_data(self) -> None:
        self.page_requested.emit(Page.DATA)

    def _ask_again(self) -> None:
        self.refresh(self._today)
        self.records_changed.emit()

    def search_here(self) -> None:
        self.page_requested.emit(Page.JOURNAL)
        self.page(Page.JOURNAL).search_here()

    def _show_tab(self, i: int) -> None:
        self._stack.setCurrentWidget(self.page(HISTORY_PAGES[i]))

    def _make(self, page: Page) -> HistoryPage:
        """The page; its code, too, is only read now, so that a window opens with what it shows."""
        match page:
            case Page.WEEK:
                from deskstretch.ui.history_pages.week import WeekPage

                return WeekPage(self._look, self._source, self._today)
            case Page.YEAR:
                from deskstretch.ui.history_pages.year import YearPage

                return YearPage(self._look, self._source, self._today)
            case Page.BODY_MAP:
                from deskstretch.ui.history_pages.body_map import BodyMapPage

                return BodyMapPage(self._look, self._source, self._today)
            case Page.RHYTHM:
                from deskstretch.ui.history_pages.rhythm import RhythmPage

                return RhythmPage(self._look, self._source, self._today)
            case Page.MOBILITY:
                from deskstretch.ui.history_pages.mobility import MobilityPage

                return MobilityPage(self._look, self._source, self._today)
            case Page.JOURNAL:
                from deskstretch.ui.history_pages.journal import JournalPage

                return JournalPage(self._look, self._source, self._today)
            case _:
                return TodayPage(self._look, self._source, self._name_of, self._today)

    def _tab_words(self, page: Page) -> str:
        return {
            Page.TODAY: self.tr("Today"),
            Page.WEEK: self.tr("Week"),
            Page.YEAR: self.tr("Year"),
            Page.BODY_MAP: self.tr("Body map"),
            Page.RHYTHM: self.tr("Rhythm"),
            Page.MOBILITY: self.tr("Mobility"),
            Page.JOURNAL: self.tr("Journal"),
        }[page]

    def _lay_out(self) -> None:
        content = QWidget()
        content.setMaximumWidth(CONTENT_MOST_PX)
        content.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        column = QVBoxLayout(content)
        side = Space.XXL - GUTTER_PX
        column.setContentsMargins(side, Space.XL, side, 0)
        column.setSpacing(Space.S)
        export = Button(self._look, self.tr("Export"), icon=Icon.EXPORT, small=True)
        export.clicked.connect(self._open_data)
        head = QHBoxLayout()
        head.setContentsMargins(GUTTER_PX, 0, GUTTER_PX, 0)
        head.addWidget(Text(self._look, self.tr("History"), Type.TITLE), 1)
        head.addWidget(export)
        column.addLayout(head)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(GUTTER_PX, 0, GUTTER_PX, 0)
        tabs.addWidget(self._tabs)
        column.addLayout(tabs)
        column.addWidget(self._stack, 1)
        middle = QHBoxLayout(self)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addStretch(1)
        middle.addWidget(content, 1000)
        middle.addStretch(1)
