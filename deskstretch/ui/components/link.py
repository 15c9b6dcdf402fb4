"""Underlined words that lead to another page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from deskstretch.ui.components.button import Pressable
from deskstretch.ui.components.hairline import draw_rule
from deskstretch.ui.theme import Radius, Type, mixed

if TYPE_CHECKING:
    from deskstretch.ui.theme import Visuals


class Link(Pressable):
    corner = Radius.SMALL_BUTTON

    def __init__(self, look: Visuals, text: str) -> None:
        super().__init__(look, text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._dress()

    def focus_shape(self) -> tuple[QRect, float]:
        return self.rect().adjusted(-4, 4, 4, -4), self.corner

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text()) + 1
        return QSize(words, max(self._look.px(32), self.fontMetrics().height() + 10))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        metrics = QFontMetricsF(self.font())
        baseline = (self.height() + metrics.capHeight()) / 2
        painter.setPen(tokens.ink)
        painter.drawText(QPointF(0, baseline), self.text())
        line = mixed(tokens.edge, tokens.ink, self._hover.value)
        draw_rule(painter, QPointF(0, baseline + 3), self.width(), line)
        painter.end()

    def _dress(self) -> None:
        self.setFont(self._look.font(Type.SMALL, QFont.Weight.Medium))
        super()._dress()
