"""Two things side by side, or one under the other where the width does not do."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class TurningLayout(QLayout):
    """The first of two items takes the room the second leaves; without enough of it the second goes below.

    Args:
        gap_px: between them, side by side.
        least_px: the first wants at least so much beside the second, or all it needs if that is less.
        under_gap_px: between them, one under the other.
        grows: the second takes the whole width below, and a share of it beside.
    """

    def __init__(
        self,
        gap_px: int,
        least_px: int,
        under_gap_px: int,
        parent: QWidget | None = None,
        *,
        grows: float = 0.0,
    ) -> None:
        super().__init__(parent)
        self._gap_px = gap_px
        self._least_px = least_px
        self._under_gap_px = under_gap_px
        self._grows = grows
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def set_least(self, least_px: int) -> None:
        """What the first wants at least beside the second, as after a change of the text's size."""
        self._least_px = least_px
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
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((place.bottom() for place in self._places(QRect(0, 0, width, 0))), default=-1) + 1

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._items]
        gaps_px = self._gap_px * max(0, len(hints) - 1)
        return QSize(sum(hint.width() for hint in hints) + gaps_px, _most(hint.height() for hint in hints))

    def minimumSize(self) -> QSize:
        least = [item.minimumSize() for item in self._items]
        return QSize(_most(size.width() for size in least), _most(size.height() for size in least))

    def setGeometry(self, box: QRect) -> None:
        super().setGeometry(box)
        widget = self.parentWidget()
        direction = widget.layoutDirection() if widget is not None else Qt.LayoutDirection.LeftToRight
        for item, place in zip(self._items, self._places(box), strict=True):
            item.setGeometry(QStyle.visualRect(direction, box, place))

    def _places(self, box: QRect) -> tuple[QRect, ...]:
        """Where they go in ``box``, reading left to right.

        Qt asks before the second has come, and after one was taken to another window; an exception in here
        is one too many for PySide, which crashes on it.
        """
        if len(self._items) < 2:
            return tuple(box for _ in self._items)
        first, second = self._items
        wide = max(second.sizeHint().width(), round(box.width() * self._grows))
        room = box.width() - self._gap_px - wide
        if room >= min(first.sizeHint().width(), max(self._least_px, first.minimumSize().width())):
            left = QSize(room, self._height(first, room))
            right = QSize(wide, self._height(second, wide))
            tall = max(left.height(), right.height(), box.height())
            return (
                QRect(box.topLeft() + QPoint(0, (tall - left.height()) // 2), left),
                QRect(box.topLeft() + QPoint(room + self._gap_px, (tall - right.height()) // 2), right),
            )
        above = QSize(box.width(), self._height(first, box.width()))
        wide = box.width() if self._grows else min(box.width(), second.sizeHint().width())
        below = QSize(wide, self._height(second, wide))
        top = box.topLeft() + QPoint(0, above.height() + self._under_gap_px)
        return QRect(box.topLeft(), above), QRect(top, below)

    @staticmethod
    def _height(item: QLayoutItem, width: int) -> int:
        return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


def _most(lengths: Iterable[int]) -> int:
    return max(lengths, default=0)
