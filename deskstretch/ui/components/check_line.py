"""A line with a box to tick."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from deskstretch.ui.components.button import Pressable
from deskstretch.ui.components.hairline import draw_outlined
from deskstretch.ui.icons import Icon, paint_icon
from deskstretch.ui.theme import Radius, Space, Type

if TYPE_CHECKING:
    from deskstretch.ui.theme import Visuals

BOX_PX = 20
LINE_PX = 34
WIDE_PX = 100_000


class CheckLine(Pressable):
    """A box to tick with a sentence beside it, on as many lines as it takes."""

    corner = Radius.SMALL_BUTTON

    def __init__(self, look: Visuals, text: str, parent: QWidget | None = None) -> None:
        super().__init__(look, text, parent)
        self.setCheckable(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._dress()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        air = max(self._look.px(LINE_PX) - self.fontMetrics().height(), Space.S)
        return self._words_in(width).height() + air

    def sizeHint(self) -> QSize:
        width = self._words_in(WIDE_PX).width() + self._indent_px + Space.XS
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        longest = max((self.fontMetrics().horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(longest + self._indent_px + Space.XS, self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self._look.px(BOX_PX)
        words = self._words_in(self.width())
        first_line = self.fontMetrics().height()
        top = (self.height() - words.height()) / 2
        box = QRectF(0, top + (first_line - side) / 2, side, side)
        text = QRectF(self._indent_px, top, self.width() - self._indent_px - Space.XXS, words.height())
        if not self.isLeftToRight():
            box.moveLeft(self.width() - box.right())
            text.moveLeft(self.width() - text.right())
        chosen = self.isChecked()
        fill = tokens.primary if chosen else self._fill(tokens.raised, tokens.hover, tokens.press)
        draw_outlined(painter, box, 5, fill, tokens.primary if chosen else tokens.edge, width=1.5)
        if chosen:
            paint_icon(painter, Icon.CHECK, box.adjusted(2, 2, -2, -2), tokens.on_primary, line=2.6)
        painter.setPen(tokens.ink)
        painter.drawText(text, self._flags, self.text())
        painter.end()

    @property
    def _indent_px(self) -> int:
        return self._look.px(BOX_PX) + Space.S

    @property
    def _flags(self) -> int:
        return int(Qt.AlignmentFlag.AlignLeft.value) | int(Qt.TextFlag.TextWordWrap.value)

    def _words_in(self, width: int) -> QRect:
        room = QRect(0, 0, max(1, width - self._indent_px - Space.XXS), WIDE_PX)
        return self.fontMetrics().boundingRect(room, self._flags, self.text())

    def _dress(self) -> None:
        self.setFont(self._look.font(Type.BODY))
        super()._dress()
