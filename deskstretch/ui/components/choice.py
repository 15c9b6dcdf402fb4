"""Choices: a face to tap once a break is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from deskstretch.ui.components.button import Pressable
from deskstretch.ui.components.hairline import draw_outlined
from deskstretch.ui.icons import Icon, paint_icon
from deskstretch.ui.theme import Radius, Type

if TYPE_CHECKING:
    from deskstretch.ui.theme import Visuals


class FaceButton(Pressable):
    """A large tile with a face and a word; checked once it is chosen."""

    corner = Radius.CARD

    def __init__(self, look: Visuals, icon: Icon, text: str, parent: QWidget | None = None) -> None:
        super().__init__(look, text, parent)
        self._icon = icon
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._dress()

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text()) + 24
        return QSize(max(self._look.px(112), words), self._look.px(92))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 16, self._look.px(92))

    def _dress(self) -> None:
        self.setFont(self._look.font(Type.BODY, QFont.Weight.Medium))
        super()._dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = self._fill(tokens.raised, tokens.hover, tokens.press)
        chosen = self.isChecked()
        draw_outlined(
            painter,
            QRectF(self.rect()),
            self.corner,
            fill,
            tokens.primary if chosen else tokens.edge,
            width=2.0 if chosen else 1.0,
        )
        side = self._look.px(32)
        words_px = self.fontMetrics().height()
        gap = self._look.px(10)
        top = (self.height() - side - gap - words_px) / 2
        paint_icon(
            painter, self._icon, QRectF((self.width() - side) / 2, top, side, side), tokens.ink, line=1.5
        )
        if chosen:
            mark = self._look.px(18)
            at = self.width() - mark - 8 if self.isLeftToRight() else 8
            paint_icon(painter, Icon.CHECK, QRectF(at, 8, mark, mark), tokens.ink, line=2.2)
        painter.setPen(tokens.ink)
        words = QRectF(0, top + side + gap, self.width(), words_px)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()
