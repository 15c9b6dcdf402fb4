"""The library in the main window: the grid of movements, the page of the opened one, the packs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from deskstretch.ui.area import AreaView, Page
from deskstretch.ui.components.button import IconButton
from deskstretch.ui.icons import Icon
from deskstretch.ui.library_pages.browse import BrowsePage
from deskstretch.ui.library_pages.movement import MovementPage
from deskstretch.ui.library_pages.packs import PacksPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskstretch.ui.library_pages.source import MovementPast, Shelf
    from deskstretch.ui.theme import Visuals

BACK_KEYS = (Qt.Key.Key_Escape, Qt.Key.Key_Backspace, Qt.Key.Key_Back)


class LibraryArea(AreaView):
    """Movements to look at, choose among and try.

    Args:
        look: colours and fonts.
        shelf: what there is and what the person chose; `show_shelf` brings changes.
        past_of: what was done of a movement, by its id.
    """

    favourite_requested = Signal(str, bool)
    """A movement's id, and whether it is one from now on."""
    exclude_requested = Signal(str, bool)
    import_requested = Signal(object)
    """A `Path`; `show_import` tells what came of it."""
    export_requested = Signal(object, object)
    """Ids, and the `Path` to write them to."""
    remove_requested = Signal(str)
    """A pack's name."""
    restore_requested = Signal(str)
    shelf_wanted = Signal()
    """Opened again: packs may have come or gone, as by the command line."""

    def __init__(self, look: Visuals, shelf: Shelf, past_of: Callable[[str], MovementPast]) -> None:
        super().__init__()
        self._look = look
        self._shelf = shelf
        self._past_of = past_of
        self._movement: MovementPage | None = None
        self._packs: PacksPage | None = None
        to_packs = IconButton(look, Icon.IMPORT, self.tr("Packs: movements from and for others"))
        to_packs.clicked.connect(self.open_packs)
        self.browse = BrowsePage(look, shelf, self.tr("Library"), to_packs)
        self.browse.opened.connect(self.open_movement)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.browse)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def open_page(self, page: Page) -> None:
        self._back()
        self.shelf_wanted.emit()

    @property
    def shelf(self) -> Shelf:
        """What is shown now."""
        return self._shelf

    def search_here(self) -> None:
        self._back()
        self.browse.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.browse.search.selectAll()

    def show_shelf(self, shelf: Shelf) -> None:
        """Movements or choices have changed."""
        self._shelf = shelf
        self.browse.show_shelf(shelf)
        page = self._movement
        if page is not None and page.movement is not None:
            if shelf.movement(page.movement.id) is None:
                self._back()
            page.show_shelf(shelf)
        if self._packs is not None:
            self._packs.show_shelf(shelf)

    def open_packs(self) -> None:
        """Show the page about packs."""
        page = self.packs()
        self._stack.setCurrentWidget(page)
        page.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def packs(self) -> PacksPage:
        """The page about packs, made when it is first asked for."""
        page = self._packs
        if page is None:
            page = self._packs = PacksPage(self._look, self._shelf)
            page.back_requested.connect(self._back)
            page.import_requested.connect(self.import_requested)
            page.export_requested.connect(self.export_requested)
            page.remove_requested.connect(self.remove_requested)
            page.restore_requested.connect(self.restore_requested)
            self._stack.addWidget(page)
        return page

    def open_movement(self, id_: str) -> None:
        """Show the page of a movement."""
        movement = self._shelf.movement(id_)
        if movement is None:
            return
        page = self._movement
        if page is None:
            page = self._movement = MovementPage(self._look, self._past_of)
            page.back_requested.connect(self._back)
            page.opened.connect(self.open_movement)
            page.start_requested.connect(self.start_requested)
            page.favourite_requested.connect(self.favourite_requested)
            page.exclude_requested.connect(self.exclude_requested)
            self._stack.addWidget(page)
        page.show_movement(movement, self._shelf)
        self._stack.setCurrentWidget(page)
        page.back.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def opened_movement(self) -> str | None:
        """The movement whose page is shown, if one is."""
        page = self._movement
        if page is None or page.movement is None or self._stack.currentWidget() is not page:
            return None
        return page.movement.id

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in BACK_KEYS and self._stack.currentWidget() is not self.browse:
            self._back()
            return
        super().keyPressEvent(event)

    def _back(self) -> None:
        """To the grid, and there to the card the person came from."""
        id_ = self.opened_movement
        self._stack.setCurrentWidget(self.browse)
        card = None if id_ is None else self.browse.grid.card(id_)
        if card is not None and card.isVisible():
            card.setFocus(Qt.FocusReason.OtherFocusReason)
