"""Squares in rows and columns, warmer with more: a calendar, or hours by weekday.

A table of Qt's own underneath, so that arrow keys and screen readers find every cell with its words.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from deskstretch.ui.components.cells import CELL_ROLE, GAP_PX, Cell, CellLabels, Cells, Index
from deskstretch.ui.components.focus import by_keyboard
from deskstretch.ui.components.hairline import draw_outlined, on_pixels
from deskstretch.ui.components.tip import Tip
from deskstretch.ui.theme import Space

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from deskstretch.ui.theme import Visuals

CORNER_PX = 3.5


@dataclass(frozen=True, slots=True)
class CellSize:
    """How large a cell is at the design's text size; it widens with the window up to ``widest_px``."""

    width_px: int
    widest_px: int
    height_px: int = 0
    """0: square."""


class CellMap(QTableView):
    """Scrolls sideways, to its end, where it does not fit. `chosen` brings row and column.

    Args:
        look: fonts and colours.
        name: for the screen reader.
        size: of a cell.
    """

    chosen = Signal(int, int)

    def __init__(self, look: Visuals, name: str, size: CellSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._size = size
        self._cells = Cells(self)
        self._tip = Tip(look, self.viewport())
        self._hovered = QPersistentModelIndex()
        self.setAccessibleName(name)
        self.setModel(self._cells)
        self.setItemDelegate(_CellPainter(look, self))
        self.setHorizontalHeader(CellLabels(look, Qt.Orientation.Horizontal, self))
        self.setVerticalHeader(CellLabels(look, Qt.Orientation.Vertical, self))
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setStyleSheet(
            "QTableView, QTableCornerButton::section { background: transparent; border: none; }"
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._choose)
        look.changed.connect(self._dress)
        self._dress()

    def show_cells(
        self,
        cells: Sequence[Sequence[Cell | None]],
        row_labels: Mapping[int, str],
        column_labels: Mapping[int, str],
        current: tuple[int, int],
    ) -> None:
        """Show rows of ``cells``; ``None`` is no cell at all. ``current`` is where the keyboard begins."""
        self._hush()
        self._cells.set_cells(cells, row_labels, column_labels)
        for header, labels in ((self.verticalHeader(), row_labels), (self.horizontalHeader(), column_labels)):
            if isinstance(header, CellLabels):
                header.set_labels(labels)
        self.setCurrentIndex(self._cells.index(*current))
        self._dress()

    def cell_at(self, row: int, column: int) -> Cell | None:
        return self._cells.cell(self._cells.index(row, column))

    @property
    def tip_words(self) -> str:
        """What the bubble says now; empty while it is hidden."""
        return self._tip.words if self._tip.isVisible() else ""

    def focus_shape(self) -> tuple[QRect, float]:
        """Nothing for the window's ring: the cell has its own."""
        return QRect(), 0.0

    def sizeHint(self) -> QSize:
        width = self.verticalHeader().width() + self._cells.columnCount() * self._step_px()[0]
        return QSize(width, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(200), self.height())

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)  # pyright: ignore[reportArgumentType]
        self.viewport().update()
        if self._by_keyboard():
            self._tell(current)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._by_keyboard():
            self.scrollTo(self.currentIndex())
            self._tell(self.currentIndex())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._hush()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        if self._cells.cell(index) is None:
            self._hush()
        elif index != self._hovered:
            self._hovered = QPersistentModelIndex(index)
            self._tell(index)
            self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Leave:
            self._hush()
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._measure()
            self.scrollTo(self.currentIndex())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        tokens = self._look.tokens
        if self._hovered.isValid():
            painter.setPen(QPen(tokens.ink, 1.5))
            painter.drawRoundedRect(
                self._box(self._hovered).adjusted(-1, -1, 1, 1), CORNER_PX + 1, CORNER_PX + 1
            )
        if self.hasFocus() and self._by_keyboard() and self.currentIndex().isValid():
            painter.setPen(QPen(tokens.focus, 2))
            around = self._box(self.currentIndex()).adjusted(-2, -2, 2, 2)
            painter.drawRoundedRect(around, CORNER_PX + 2, CORNER_PX + 2)
        painter.end()

    def _box(self, index: Index) -> QRectF:
        """The painted part of a cell, in the viewport."""
        return _inner(QRectF(self.visualRect(index)))

    def _tell(self, index: Index) -> None:
        cell = self._cells.cell(index)
        if cell is not None:
            self._tip.tell(self._box(index).toAlignedRect(), cell.heading, cell.line)

    def _hush(self) -> None:
        self._tip.hide()
        if self._hovered.isValid():
            self._hovered = QPersistentModelIndex()
            self.viewport().update()

    def _choose(self, index: Index) -> None:
        if self._cells.cell(index) is not None:
            self.chosen.emit(index.row(), index.column())

    def _by_keyboard(self) -> bool:
        return self.hasFocus() and by_keyboard(self)

    def _step_px(self) -> tuple[int, int]:
        """From one cell to the next, across and down."""
        columns = max(1, self._cells.columnCount())
        least, most = self._look.px(self._size.width_px), self._look.px(self._size.widest_px)
        room = (self.width() - self.verticalHeader().width()) // columns - GAP_PX
        width = min(max(room, least), most)
        height = self._look.px(self._size.height_px) if self._size.height_px else width
        return width + GAP_PX, height + GAP_PX

    def _measure(self) -> None:
        across, down = self._step_px()
        horizontal, vertical = self.horizontalHeader(), self.verticalHeader()
        horizontal.setDefaultSectionSize(across)
        vertical.setDefaultSectionSize(down)
        self._spread(across)
        height = horizontal.sizeHint().height() + down * self._cells.rowCount()
        if vertical.width() + across * self._cells.columnCount() > self.width():
            height += self.horizontalScrollBar().sizeHint().height() + Space.XXS
        if height != self.height():
            self.setFixedHeight(height)

    def _spread(self, across: int) -> None:
        """Give the pixels that are left over to every so many columns, so that the last ends at the edge."""
        header, columns = self.horizontalHeader(), self._cells.columnCount()
        left = self.width() - self.verticalHeader().width() - across * columns
        if across - GAP_PX >= self._look.px(self._size.widest_px) or left >= columns:
            left = 0
        for column in range(columns):
            extra = (column + 1) * left // columns - column * left // columns if left > 0 else 0
            header.resizeSection(column, across + extra)

    def _dress(self) -> None:
        self.horizontalHeader().setFixedHeight(self.horizontalHeader().sizeHint().height())
        self.verticalHeader().setFixedWidth(self.verticalHeader().sizeHint().width())
        self._measure()
        self.viewport().update()


class _CellPainter(QStyledItemDelegate):
    def __init__(self, look: Visuals, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell: Cell | None = index.data(CELL_ROLE)
        if cell is None:
            return
        tokens = self._look.tokens
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = on_pixels(painter, _inner(QRectF(option.rect)))  # pyright: ignore[reportAttributeAccessIssue]
        if cell.fill is None:
            draw_outlined(painter, box, CORNER_PX, tokens.raised, tokens.line)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(cell.fill.of(tokens))
            painter.drawRoundedRect(box, CORNER_PX, CORNER_PX)


def _inner(box: QRectF) -> QRectF:
    """A cell without the gap to the next."""
    half = GAP_PX / 2
    return box.adjusted(half, 0, -half, -GAP_PX)
