"""What the pages of the history share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from deskstretch.ui.components.clear_scroll import ClearScroll
from deskstretch.ui.theme import Space

if TYPE_CHECKING:
    from datetime import date

    from deskstretch.ui.components.card import EmptyState
    from deskstretch.ui.theme import Visuals

TWO_COLUMNS_PX = 852
"""Narrower than this, as in a window under 1000, cards stand below each other."""
GUTTER_PX = Space.M
"""What a page keeps free at both its sides, for the scroll bar and the focus ring."""
HEAD_PX = 40
ARROW_INSET_PX = 11
"""From the edge of a small arrow button to its arrow."""


class PageHead(QWidget):
    """What stands above the cards, equally high on every page; its parts go into `row`."""

    def __init__(self, look: Visuals) -> None:
        super().__init__()
        self._look = look
        self._arrow_first = False
        self.row = QHBoxLayout(self)
        self.row.setSpacing(Space.M)
        look.changed.connect(self._dress)
        self._dress()

    def begin_with_arrow(self, navigator: QWidget) -> None:
        """Put ``navigator`` first, its arrow and not the edge of its button in line with the cards."""
        self._arrow_first = True
        self.row.insertWidget(0, navigator, 1)
        self._dress()

    def _dress(self) -> None:
        self.setMinimumHeight(self._look.px(HEAD_PX))
        start = GUTTER_PX
        if self._arrow_first:
            start -= min(self._look.px(ARROW_INSET_PX), GUTTER_PX)
        left, right = (start, GUTTER_PX) if self.isLeftToRight() else (GUTTER_PX, start)
        self.row.setContentsMargins(left, 0, right, 0)


class HistoryPage(QWidget):
    """One tab of the history."""

    start_requested = Signal(object)
    """A `StartWish`."""
    page_requested = Signal(object)
    """A `Page` of the history or of another area."""
    day_requested = Signal(object)
    """A `date` whose breaks are wanted."""
    records_changed = Signal()
    """A record was deleted or put back: every page is to ask again."""

    def refresh(self, today: date) -> None:
        """Ask again, as after a new record or at midnight."""
        raise NotImplementedError

    def search_here(self) -> None:
        """Go to the search field, where there is one."""


class ChartPage(HistoryPage):
    """Cards in a column that scrolls, or an empty state in their place.

    What stands above the column goes into the row of `head`; the cards go into `column`.
    """

    def __init__(self, look: Visuals, nothing: EmptyState | None = None) -> None:
        super().__init__()
        self._look = look
        content = QWidget()
        self.column = QVBoxLayout(content)
        self.column.setContentsMargins(GUTTER_PX, 0, GUTTER_PX, Space.S)
        self.column.setSpacing(Space.M)
        self._stack = QStackedWidget()
        self._stack.addWidget(ClearScroll(content, over_margin=True))
        if nothing is not None:
            self._stack.addWidget(nothing)
        self.head = PageHead(look)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.S)
        whole.addWidget(self.head)
        whole.addWidget(self._stack, 1)

    def show_something(self, *, there_is: bool) -> None:
        """The cards, or what stands where there is nothing to draw yet."""
        self._stack.setCurrentIndex(0 if there_is else 1)

    def show_instead(self, other: QWidget) -> None:
        """Show ``other`` in the place of the cards."""
        self._stack.addWidget(other)
        self._stack.setCurrentWidget(other)

    def take_away(self, other: QWidget) -> None:
        """Let go of what `show_instead` brought."""
        self._stack.removeWidget(other)
        other.deleteLater()
