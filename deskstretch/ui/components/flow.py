"""A layout that puts things in a row and goes on in the next one where the width ends."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class FlowLayout(QLayout):
    """Left to right, then down; mirrored where reading is.

    Args:
        gap_px: between things and between rows.
    """

    def __init__(self, gap_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap_px = gap_px
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def clear(self) -> None:
        """Take everything out and let go of it."""
        while self._items:
            item = self._items.pop()
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), really=False)

    def sizeHint(self) -> QSize:
        sizes = [item.sizeHint() for item in self._items if not _is_put_away(item)]
        width = sum(size.width() for size in sizes) + self._gap_px * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0)).grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        smallest = QSize(0, 0)
        for item in self._items:
            smallest = smallest.expandedTo(item.minimumSize())
        return smallest.grownBy(self.contentsMargins())

    def setGeometry(self, box: QRect) -> None:
        super().setGeometry(box)
        self._place(box, really=True)

    def _place(self, box: QRect, *, really: bool) -> int:
        """Give each its place, ``really`` or to learn the height needed."""
        whole, margins = box, self.contentsMargins()
        box = box.marginsRemoved(margins)
        x, y, row_px = box.x(), box.y(), 0
        direction = Qt.LayoutDirection.LeftToRight
        widget = self.parentWidget()
        if widget is not None:
            direction = widget.layoutDirection()
        for item in self._items:
            if _is_put_away(item):
                continue
            size = item.sizeHint()
            if x > box.x() and x + size.width() > box.right() + 1:
                x, y, row_px = box.x(), y + row_px + self._gap_px, 0
            if really:
                item.setGeometry(QStyle.visualRect(direction, box, QRect(QPoint(x, y), size)))
            x += size.width() + self._gap_px
            row_px = max(row_px, size.height())
        return y + row_px + margins.bottom() - whole.y()


def _is_put_away(item: QLayoutItem) -> bool:
    """Hidden on purpose, not just because its window is not shown yet."""
    widget = item.widget()
    explicit = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
    return widget is not None and widget.isHidden() and widget.testAttribute(explicit)
