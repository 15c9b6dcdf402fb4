"""The history in the main window: tabs over its pages, each made when it is first shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from deskstretch.ui.area import AreaView, Page
from deskstretch.ui.components.tabs import PageTabs
from deskstretch.ui.components.text import Text
from deskstretch.ui.history_pages.journal import JournalPage
from deskstretch.ui.history_pages.today import TodayPage
from deskstretch.ui.theme import Space, Type

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from deskstretch.ui.history_pages.source import HistorySource
    from deskstretch.ui.theme import Visuals

CONTENT_MOST_PX = 1240
PAGES = (Page.TODAY, Page.JOURNAL)


class HistoryArea(AreaView):
    """What was done and decided.

    Args:
        look: colours and fonts.
        source: the history to show.
        name_of: a movement's name by its id.
        today: the local day.
    """

    def __init__(
        self, look: Visuals, source: HistorySource, name_of: Callable[[str], str], today: date
    ) -> None:
        super().__init__()
        self._look = look
        self._source = source
        self._name_of = name_of
        self._today = today
        self._pages: dict[Page, TodayPage | JournalPage] = {}
        self._tabs = PageTabs(look)
        self._tabs.setAccessibleName(self.tr("History"))
        for page in PAGES:
            self._tabs.addTab(self._tab_words(page))
        self._stack = QStackedWidget()
        self._lay_out()
        self._tabs.currentChanged.connect(self._show_tab)
        self._show_tab(0)

    def open_page(self, page: Page) -> None:
        self._tabs.setCurrentIndex(PAGES.index(page))

    def page(self, page: Page) -> TodayPage | JournalPage:
        """The page, made now if nobody saw it yet."""
        if page not in self._pages:
            made = self._pages[page] = self._make(page)
            self._stack.addWidget(made)
        return self._pages[page]

    def refresh(self, today: date) -> None:
        self._today = today
        for page in self._pages.values():
            page.refresh(today)

    def search_here(self) -> None:
        self.open_page(Page.JOURNAL)
        journal = self.page(Page.JOURNAL)
        if isinstance(journal, JournalPage):
            journal.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_tab(self, i: int) -> None:
        self._stack.setCurrentWidget(self.page(PAGES[i]))

    def _make(self, page: Page) -> TodayPage | JournalPage:
        if page is Page.JOURNAL:
            return JournalPage(self._look, self._source, self._today)
        today = TodayPage(self._look, self._source, self._name_of, self._today)
        today.start_requested.connect(self.start_requested)
        return today

    def _tab_words(self, page: Page) -> str:
        words = {Page.TODAY: self.tr("Today"), Page.JOURNAL: self.tr("Journal")}
        return words[page]

    def _lay_out(self) -> None:
        content = QWidget()
        content.setMaximumWidth(CONTENT_MOST_PX)
        content.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        column = QVBoxLayout(content)
        column.setContentsMargins(Space.XXL, Space.XL, Space.XXL, 0)
        column.setSpacing(Space.M)
        column.addWidget(Text(self._look, self.tr("History"), Type.TITLE))
        column.addWidget(self._tabs)
        column.addWidget(self._stack, 1)
        middle = QHBoxLayout(self)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addStretch(1)
        middle.addWidget(content, 1000)
        middle.addStretch(1)
