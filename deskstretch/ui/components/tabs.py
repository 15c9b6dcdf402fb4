"""Tabs as words over a line; the chosen one stands on a bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from deskstretch.ui.components.hairline import draw_rule
from deskstretch.ui.theme import Space, Type

if TYPE_CHECKING:
    from deskstretch.ui.theme import Visuals

BAR_PX = 3


class PageTabs(QTabBar):
    """The pages of a window. Arrow keys move between them."""

    def __init__(self, look: Visuals, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._dress)
        self._dress()

    def focus_shape(self) -> tuple[QRect, float]:
        return self._words_box(self.currentIndex()).adjusted(-Space.XXS, 0, Space.XXS, 0), Space.XS

    def _words_box(self, index: int) -> QRect:
        """The part of a tab that its words take, without the gap to the next."""
        box = self.tabRect(index)
        words = self.fontMetrics().horizontalAdvance(self.tabText(index)) + 2
        left = box.left() if self.isLeftToRight() else box.right() + 1 - words
        return QRect(left, box.top(), words, box.height())

    def tabSizeHint(self, index: int) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.tabText(index)) + 2
        last = index == self.count() - 1
        return QSize(words + (0 if last else Space.XL), self._look.px(36))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_rule(painter, QPointF(0, self.height() - 1), self.width(), tokens.line)
        for i in range(self.count()):
            box = self._words_box(i)
            left, words = box.left(), box.width()
            chosen = i == self.currentIndex()
            font = self._look.font(Type.BODY, QFont.Weight.DemiBold if chosen else QFont.Weight.Medium)
            painter.setFont(font)
            painter.setPen(tokens.ink if chosen else tokens.ink2)
            place = QRectF(left, 0, words, self.height() - BAR_PX)
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self.tabText(i))
            if chosen:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(tokens.ink)
                painter.drawRoundedRect(QRectF(left, self.height() - BAR_PX, words, BAR_PX), 1.5, 1.5)
        painter.end()

    def _dress(self) -> None:
        self.setFont(self._look.font(Type.BODY, QFont.Weight.DemiBold))
        self.updateGeometry()
        self.update()
