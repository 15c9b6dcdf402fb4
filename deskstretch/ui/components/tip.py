"""What a mark of a chart says, in a bubble beside it, for pointer and keyboard alike."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from deskstretch.ui.theme import Radius, Space, Type, faded

if TYPE_CHECKING:
    from deskstretch.ui.theme import Visuals

GAP_PX = 8
LINE_GAP_PX = 2


class Tip(QWidget):
    """A heading over a line. It lies on the chart's window, so that no card cuts it off.

    Args:
        chart: freed with it; it hides with it too.
    """

    def __init__(self, look: Visuals, chart: QWidget) -> None:
        super().__init__(chart)
        self._look = look
        self._chart = chart
        self._heading = ""
        self._line = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setObjectName("tip")
        chart.destroyed.connect(self.deleteLater)
        look.changed.connect(self.update)
        self.hide()

    def tell(self, around: QRect, heading: str, line: str = "", *, aloud: bool = False) -> None:
        """Say this beside ``around``, a rectangle of the chart's: below it, or above where the room ends.

        ``aloud``: by the screen reader too, where the mark is no control of its own.
        """
        window = self._chart.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        self._heading, self._line = heading, line
        size = self._size()
        mark = QRect(self._chart.mapTo(window, around.topLeft()), around.size())
        place = QPoint(mark.center().x() - size.width() // 2, mark.bottom() + 1 + GAP_PX)
        if place.y() + size.height() > window.height() - Space.XS:
            place.setY(mark.top() - GAP_PX - size.height())
        place.setX(min(max(place.x(), Space.XS), window.width() - size.width() - Space.XS))
        self.setGeometry(QRect(place, size))
        self.update()
        self.show()
        self.raise_()
        if aloud and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._chart, self.words))

    @property
    def words(self) -> str:
        return "\n".join(part for part in (self._heading, self._line) if part)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.tip)
        painter.drawRoundedRect(QRectF(self.rect()), Radius.BUTTON, Radius.BUTTON)
        y = float(Space.XS)
        for words, font, colour in (
            (self._heading, self._heading_font(), tokens.on_tip),
            (self._line, self._line_font(), faded(tokens.on_tip, 0.84)),
        ):
            if words:
                metrics = QFontMetricsF(font)
                wide = metrics.horizontalAdvance(words)
                x = Space.S if self._chart.isLeftToRight() else self.width() - Space.S - wide
                painter.setFont(font)
                painter.setPen(colour)
                painter.drawText(QPointF(x, y + metrics.ascent()), words)
                y += metrics.height() + LINE_GAP_PX
        painter.end()

    def _size(self) -> QSize:
        heading, line = QFontMetricsF(self._heading_font()), QFontMetricsF(self._line_font())
        width = max(heading.horizontalAdvance(self._heading), line.horizontalAdvance(self._line))
        height = heading.height() + (LINE_GAP_PX + line.height() if self._line else 0)
        return QSize(math.ceil(width) + 2 * Space.S, math.ceil(height) + 2 * Space.XS)

    def _heading_font(self) -> QFont:
        return self._look.font(Type.BODY, QFont.Weight.DemiBold)

    def _line_font(self) -> QFont:
        return self._look.font(Type.SMALL)
