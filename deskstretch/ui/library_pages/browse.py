"""The library's first page: every movement as a card, narrowed down by chips and a search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from deskstretch.ui.components.button import Button, Kind
from deskstretch.ui.components.card import EmptyState
from deskstretch.ui.components.clear_scroll import ClearScroll
from deskstretch.ui.components.field import SearchField
from deskstretch.ui.components.menu import PopupMenu
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.components.turning import TurningLayout
from deskstretch.ui.icons import Icon
from deskstretch.ui.library_pages.filters import Filters
from deskstretch.ui.library_pages.finding import Order, Wanted, found, in_order
from deskstretch.ui.library_pages.grid import CardGrid
from deskstretch.ui.theme import Space, Type
from deskstretch.ui.words import translate

if TYPE_CHECKING:
    from deskstretch.ui.library_pages.source import Shelf
    from deskstretch.ui.theme import Visuals

CONTENT_MOST_PX = 1240


class BrowsePage(QWidget):
    """Find a movement and open it.

    Args:
        look: colours and fonts.
        shelf: what there is and what the person chose.
        title: of the page.
        act: what stands behind the search.
    """

    opened = Signal(str)
    """A movement's id."""

    def __init__(self, look: Visuals, shelf: Shelf, title: str, act: Button) -> None:
        super().__init__()
        self._look = look
        self._shelf = shelf
        self._title = title
        self._act = act
        self._order = Order.AREA
        self.search = SearchField(look, self.tr("Search movements"))
        self.search.textChanged.connect(self._fill)
        self.filters = Filters(look)
        self.filters.changed.connect(self._fill)
        self.count = Text(look, "", tone=Tone.INK2, wraps=True)
        self._sorted = Button(look, "", Kind.QUIET, tail=Icon.DOWN, small=True)
        self._sorted.set_menu(self._order_menu())
        self.grid = CardGrid(look)
        self.grid.opened.connect(self.opened)
        self._nothing = EmptyState(
            look, Icon.LIBRARY, self.tr("No movement fits all of these."), action=self.tr("Clear filters")
        )
        self._nothing.button.clicked.connect(self.clear)
        self._scroll = ClearScroll(over_margin=True)
        self._scroll.verticalScrollBar().valueChanged.connect(self.grid.look_around)
        self._lay_out()
        self._fill()

    @property
    def wanted(self) -> Wanted:
        return self.filters.wanted(self.search.text())

    def show_shelf(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._fill()

    def clear(self) -> None:
        """Show all again."""
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.filters.show_wanted(Wanted())
        self._fill()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        shelf, wanted = self._shelf, self.wanted
        shown = in_order(found(shelf.movements, wanted, shelf.favourites), self._order)
        every = len(shelf.movements)
        if wanted.anything:
            self.count.say(translate("Library", "%n movements", None, every))
        else:
            self.count.say(translate("Library", "{0} of {1} movements").format(len(shown), every))
        self._sorted.setText(self._order_words(self._order))
        self._sorted.updateGeometry()
        self._sorted.setVisible(bool(shown))
        self._nothing.setVisible(not shown)
        self.grid.setVisible(bool(shown))
        self.grid.show_movements(shown, shelf)

    def _order_menu(self) -> PopupMenu:
        menu = PopupMenu()
        group = QActionGroup(menu)
        for order in Order:
            action = QAction(self._order_words(order), menu, checkable=True, checked=order is self._order)
            action.setData(order.value)
            group.addAction(action)
            menu.addAction(action)
        group.triggered.connect(self._sort)
        return menu

    def _sort(self, action: QAction) -> None:
        self._order = Order(action.data())
        self._fill()

    @staticmethod
    def _order_words(order: Order) -> str:
        return {
            Order.AREA: translate("Library", "Sorted by area"),
            Order.NAME: translate("Library", "Sorted by name"),
            Order.LENGTH: translate("Library", "Shortest first"),
        }[order]

    def _lay_out(self) -> None:
        head = QWidget()
        top = TurningLayout(Space.L, 120, Space.S, head)
        top.addWidget(Text(self._look, self._title, Type.TITLE))
        find = QWidget()
        row = QHBoxLayout(find)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        row.addWidget(self.search, 1)
        row.addWidget(self._act)
        top.addWidget(find)
        line = QWidget()
        both = TurningLayout(Space.M, 0, Space.XXS, line)
        both.addWidget(self.count)
        both.addWidget(self._sorted)
        content = QWidget()
        content.setMaximumWidth(CONTENT_MOST_PX)
        content.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(content)
        column.setContentsMargins(Space.XXL, Space.L, Space.XXL, Space.XL)
        column.setSpacing(Space.M)
        column.addWidget(head)
        column.addWidget(self.filters)
        column.addWidget(line)
        column.addWidget(self.grid)
        column.addWidget(self._nothing, 1)
        column.addStretch(1)
        page = QWidget()
        middle = QHBoxLayout(page)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addStretch(1)
        middle.addWidget(content, 1000)
        middle.addStretch(1)
        self._scroll.set_content(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
