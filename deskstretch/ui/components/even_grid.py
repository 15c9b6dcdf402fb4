"""A grid whose columns are equally wide and as many as fit."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class EvenGrid(QLayout):
    """Rows of equally large items; as many columns as fit, spread so that the rows are about equally long.

    Args:
        gap_px: between items.
        least_px: how wide a column is at least; an item that needs more gets it.
        spread: as many columns as there are items for; else few items stay as narrow as many would be.
    """

    def __init__(
        self, gap_px: int, least_px: int, parent: QWidget | None = None, *, spread: bool = True
    ) -> None:
        super().__init__(parent)
        self._spread = spread
        self._gap_px = gap_px
        self._least_px = least_px
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), really=False)

    def sizeHint(self) -> QSize:
        count = max(1, len(self._items))
        width = count * self._column_px() + (count - 1) * self._gap_px
        return QSize(width, self._row_px(self._column_px()))

    def minimumSize(self) -> QSize:
        return QSize(self._column_px(), self._row_px(self._column_px()))

    def setGeometry(self, box: QRect) -> None:
        super().setGeometry(box)
        self._place(box, really=True)

    def _column_px(self) -> int:
        return max([self._least_px, *(item.minimumSize().width() for item in self._items)])

    def _row_px(self, width: int) -> int:
        return max(
            (
                item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
                for item in self._items
            ),
            default=0,
        )

    def _place(self, box: QRect, *, really: bool) -> int:
        """Give each its place, ``really`` or to learn the height needed."""
        shown = self._items
        if not shown:
            return 0
        gap = self._gap_px
        fit = max(1, (box.width() + gap) // (self._column_px() + gap))
        rows = -(-len(shown) // fit)
        columns = -(-len(shown) // rows) if self._spread else fit
        width = (box.width() - (columns - 1) * gap) // columns
        height = self._row_px(width)
        if really:
            widget = self.parentWidget()
            direction = widget.layoutDirection() if widget is not None else Qt.LayoutDirection.LeftToRight
            for i, item in enumerate(shown):
                row, column = divmod(i, columns)
                left = (box.width() + gap) * column // columns
                right = (box.width() + gap) * (column + 1) // columns - gap
                corner = box.topLeft() + QPoint(left, row * (height + gap))
                place = QRect(corner, QSize(right - left, height))
                item.setGeometry(QStyle.visualRect(direction, box, place))
        return rows * height + (rows - 1) * gap
