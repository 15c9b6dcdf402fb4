"""The main window: a rail of areas at its side, the chosen one beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from deskstretch.ui.area import Page
from deskstretch.ui.components.focus import FocusRing
from deskstretch.ui.floating import keep_until_destroyed
from deskstretch.ui.placement import pointer_screen
from deskstretch.ui.rail import Rail

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from deskstretch.ui.area import Area, AreaView
    from deskstretch.ui.situation import Situation
    from deskstretch.ui.theme import Visuals

SIZE = QSize(1080, 752)
SMALLEST = QSize(820, 560)


class MainWindow(QWidget):
    """Opens at the page asked for; an area is made when one of its pages is first opened.

    Args:
        look: colours and fonts.
        areas: from top to bottom of the rail.
        today: the local day.
    """

    start_requested = Signal(object)
    closed = Signal()

    def __init__(
        self, look: Visuals, areas: Sequence[Area], today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._look = look
        self._all = tuple(areas)
        self._today = today
        self._views: dict[int, AreaView] = {}
        self._situation: Situation | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        keep_until_destroyed(self)
        self.setWindowTitle(self.tr("DeskStretch"))
        self._focus_ring = FocusRing(look, self)
        self.rail = Rail(look, self._all)
        self.rail.area_requested.connect(self._open_area)
        self._stack = QStackedWidget()
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.rail)
        whole.addWidget(self._stack, 1)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._find)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Preferences), self, self._open_settings)
        for i in range(len(self._all)):
            QShortcut(QKeySequence(f"Ctrl+{i + 1}"), self, lambda i=i: self._open_area(i))

    def open_at(self, page: Page) -> None:
        """Show the window, or bring it up, at ``page``."""
        i = self._area_of(page)
        view = self._open_area(i)
        view.open_page(page)
        if not self.isVisible():
            screen = pointer_screen()
            area = screen.availableGeometry()
            self.setScreen(screen)
            self.setMinimumSize(SMALLEST.boundedTo(area.size()))
            self.resize(SIZE.boundedTo(area.size()))
        self.show()
        self.activateWindow()

    def view(self, page: Page) -> AreaView | None:
        """The area of ``page``; ``None`` while nobody opened it."""
        return self._views.get(self._area_of(page))

    def show_situation(self, situation: Situation) -> None:
        """Move the ring in the rail, and what else tells the time."""
        self._situation = situation
        self.rail.show_situation(situation)
        for view in self._views.values():
            view.show_situation(situation)

    def refresh(self, today: date) -> None:
        """Ask the sources again, as after a new record or at midnight."""
        self._today = today
        for view in self._views.values():
            view.refresh(today)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Close):
            self.close()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.tokens.win)
        painter.end()

    def _area_of(self, page: Page) -> int:
        return next(i for i, area in enumerate(self._all) if page in area.pages)

    def _open_area(self, i: int) -> AreaView:
        if i not in self._views:
            view = self._views[i] = self._all[i].make()
            view.start_requested.connect(self.start_requested)
            view.page_requested.connect(self.open_at)
            self._stack.addWidget(view)
            if self._situation is not None:
                view.show_situation(self._situation)
        self._stack.setCurrentWidget(self._views[i])
        self.rail.show_area(i)
        return self._views[i]

    def _open_settings(self) -> None:
        self.open_at(Page.SETTINGS)

    def _find(self) -> None:
        current = self._stack.currentWidget()
        for view in self._views.values():
            if view is current:
                view.search_here()
