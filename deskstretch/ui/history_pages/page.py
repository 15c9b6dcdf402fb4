"""What the pages of the history share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from deskstretch.ui.components.clear_scroll import ClearScroll
from deskstretch.ui.theme import Space

if TYPE_CHECKING:
    from datetime import date

    from deskstretch.ui.components.card import EmptyState
    from deskstretch.ui.theme import Visuals

TWO_COLUMNS_PX = 852
"""Narrower than this, as in a window under 1000, cards stand below each other."""


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


class ChartPage(HistoryPage):
    """Cards in a column that scrolls, or an empty state in their place.

    What stands above the column goes into `head`; the cards go into `column`.
    """

    def __init__(self, look: Visuals, nothing: EmptyState | None = None) -> None:
        super().__init__()
        self._look = look
        content = QWidget()
        self.column = QVBoxLayout(content)
        self.column.setContentsMargins(0, 0, 0, Space.M)
        self.column.setSpacing(Space.M)
        self._stack = QStackedWidget()
        self._stack.addWidget(ClearScroll(content))
        if nothing is not None:
            self._stack.addWidget(nothing)
        self.head = QVBoxLayout()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.S)
        whole.addLayout(self.head)
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
