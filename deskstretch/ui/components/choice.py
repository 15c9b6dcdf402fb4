"""Choices: a face to tap once a break is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from deskstretch.ui.components.button import Pressable
from deskstretch.ui.components.hairline import draw_outlined
from deskstretch.ui.icons import Icon, paint_icon
from deskstretch.ui.theme import Radius, Space, Type

if TYPE_CHECKING:
    from deskstretch.ui.theme import Visuals


class FaceButton(Pressable):
    """A large tile with a face and a word; checked once it is chosen."""

    corner = Radius.CARD

    def __init__(self, look: Visuals, icon: Icon, text: str, parent: QWidget | None = None) -> None:
        super().__init__(look, text, parent)
        self._icon = icon
        self._low = False
        self._narrow = False
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._dress()

    def set_low(self, low: bool, *, narrow: bool = False) -> None:
        """Put the face beside the word instead of over it, where height is short, and both smaller."""
        if (low, narrow) != (self._low, self._narrow):
            self._low, self._narrow = low, narrow
            self._dress()

    def sizeHint(self) -> QSize:
        return QSize(max(self._look.px(112), self.minimumSizeHint().width() + 8), self._height_px)

    def minimumSizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text()) + 6
        if self._low:
            words += self._face_px + Space.XS
        return QSize(words, self._height_px)

    @property
    def _height_px(self) -> int:
        return self._look.px(44 if self._low else 92)

    @property
    def _face_px(self) -> int:
        return self._look.px(16 if self._narrow else 20 if self._low else 32)

    def _dress(self) -> None:
        self.setFont(self._look.font(Type.SMALL if self._narrow else Type.BODY, QFont.Weight.Medium))
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
        face, words = self._places()
        paint_icon(painter, self._icon, face, tokens.ink, line=1.5)
        if chosen:
            mark = self._look.px(18)
            at = self.width() - mark - 8 if self.isLeftToRight() else 8
            paint_icon(painter, Icon.CHECK, QRectF(at, 8, mark, mark), tokens.ink, line=2.2)
        painter.setPen(tokens.ink)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()

    def _places(self) -> tuple[QRectF, QRectF]:
        """Where the face and the word go."""
        side, words_px = self._face_px, self.fontMetrics().height()
        if not self._low:
            gap = self._look.px(10)
            top = (self.height() - side - gap - words_px) / 2
            face = QRectF((self.width() - side) / 2, top, side, side)
            return face, QRectF(0, top + side + gap, self.width(), words_px)
        wide = self.fontMetrics().horizontalAdvance(self.text()) + 1
        x = (self.width() - side - Space.XS - wide) / 2
        face = QRectF(x, (self.height() - side) / 2, side, side)
        words = QRectF(x + side + Space.XS, 0, wide, self.height())
        if not self.isLeftToRight():
            face.moveLeft(self.width() - face.right())
            words.moveLeft(self.width() - words.right())
        return face, words
