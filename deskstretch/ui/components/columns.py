"""A layout that puts cards beside each other, and under each other where that is too narrow."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget, QWidgetItem

from deskstretch.ui.theme import Space

if TYPE_CHECKING:
    from deskstretch.ui.theme import Visuals


@dataclass(frozen=True, slots=True)
class _Column:
    item: QLayoutItem
    share: int
    width_px: int
    at_end: bool = False


class Columns(QLayout):
    """Cards of one height in a row; mirrored where reading is.

    Args:
        look: lengths.
        least_px: narrower than this, at the design's text size, they do not all stand in one row.
        at_once: the most in a row; 0 is all of them.

    Where a row is too narrow for all of them it takes half as many, and so on down to one.
    """

    def __init__(
        self, look: Visuals, least_px: int = 0, *, at_once: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._least_px = least_px
        self._at_once = at_once
        self._columns: list[_Column] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(Space.M)

    def add(self, card: QWidget, share: int = 1, width_px: int = 0, *, at_end: bool = False) -> None:
        """Put ``card`` behind the last one: ``width_px`` wide, or with its ``share`` of what is left.

        ``at_end``: no wider than it needs, at the far end of its place where others stand before it.
        """
        self.addChildWidget(card)
        self._columns.append(_Column(QWidgetItem(card), share, width_px, at_end))
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._columns.append(_Column(item, 1, 0))

    def count(self) -> int:
        return len(self._columns)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._columns[index].item if 0 <= index < len(self._columns) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._columns.pop(index).item if 0 <= index < len(self._columns) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Vertical | Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = self._rows(width)
        return sum(self._row_height(row) for row in rows) + self.spacing() * (len(rows) - 1)

    def sizeHint(self) -> QSize:
        width = sum(column.item.sizeHint().width() for column in self._columns)
        width += self.spacing() * (len(self._columns) - 1)
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        widths = [column.item.minimumSize().width() for column in self._columns]
        return QSize(max(widths, default=0), 0)

    def setGeometry(self, box: QRect) -> None:
        super().setGeometry(box)
        rows = self._rows(box.width())
        direction = Qt.LayoutDirection.LeftToRight
        widget = self.parentWidget()
        if widget is not None:
            direction = widget.layoutDirection()
        heights = [self._row_height(row) for row in rows]
        spare = box.height() - sum(heights) - self.spacing() * (len(rows) - 1)
        y = box.y()
        for row, height in zip(rows, heights, strict=True):
            tall = height + (max(0, spare) if len(rows) == 1 else 0)
            x = box.x()
            for column, width in row:
                place = QRect(x, y, width, tall)
                if column.at_end:
                    end = Qt.AlignmentFlag.AlignRight if len(row) > 1 else Qt.AlignmentFlag.AlignLeft
                    column.item.setAlignment(end)
                column.item.setGeometry(QStyle.visualRect(direction, box, place))
                x += width + self.spacing()
            y += tall + self.spacing()

    def _rows(self, width: int) -> list[list[tuple[_Column, int]]]:
        """The columns by rows, each with its width."""
        shown = [column for column in self._columns if not column.item.isEmpty()]
        most = at_once = min(self._at_once or len(shown), len(shown))
        while at_once > 1:
            rows = [shown[i : i + at_once] for i in range(0, len(shown), at_once)]
            widths = [self._widths(row, width, at_once) for row in rows]
            if (at_once < most or width >= self._look.px(self._least_px)) and all(
                wide >= column.item.minimumSize().width()
                for row, row_widths in zip(rows, widths, strict=True)
                for column, wide in zip(row, row_widths, strict=True)
            ):
                return [list(zip(row, wide, strict=True)) for row, wide in zip(rows, widths, strict=True)]
            at_once //= 2
        return [[(column, width)] for column in shown]

    def _widths(self, row: list[_Column], width: int, at_once: int) -> list[int]:
        room = width - self.spacing() * (at_once - 1)
        fixed = [self._look.px(column.width_px) if column.width_px else 0 for column in row]
        shares = sum(column.share for column in row if not column.width_px) or 1
        if len(row) < at_once:
            shares = max(shares, at_once)
        left = max(0, room - sum(fixed))
        widths: list[int] = []
        used = passed = 0
        for column, wide in zip(row, fixed, strict=True):
            if column.width_px:
                widths.append(wide)
                continue
            passed += column.share
            end = left * passed // shares
            widths.append(end - used)
            used = end
        return widths

    @staticmethod
    def _row_height(row: list[tuple[_Column, int]]) -> int:
        return max(
            item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
            for item, width in ((column.item, width) for column, width in row)
        )
