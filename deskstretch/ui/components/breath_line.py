"""The breath line: a wave that passes under a dot, up while breathing in, down while breathing out."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from deskstretch.core.movement import Breath
from deskstretch.ui.theme import Visuals, faded

WAVE_PX = 96
"""The shortest wave that still looks calm; the line holds one to two and a half."""
DOT_AT = 0.4
"""Where along the line the present stands."""
TO_COME = 0.38
HEIGHT_PX = 32
LINE_PX = 2.5
DOT_PX = 5.5


class BreathLine(QWidget):
    """Swells and falls with the breath; with reduced motion it is a bar that fills and empties."""

    def __init__(self, look: Visuals, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._breath: Breath | None = None
        self._phase = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def show_breath(self, breath: Breath | None, fraction: float) -> None:
        """``fraction`` of the way through breathing in, out, or holding."""
        match breath:
            case Breath.IN:
                phase = fraction / 2
            case Breath.OUT:
                phase = 0.5 + fraction / 2
            case _:
                phase = self._phase
        if breath is not self._breath or abs(phase - self._phase) > 1e-3:
            self._breath, self._phase = breath, phase
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(160), HEIGHT_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._look.reduced_motion:
            self._paint_bar(painter)
        else:
            self._paint_wave(painter)
        painter.end()

    def _height_at(self, phase: float) -> float:
        """How full the lungs are, -1 to 1, at a phase of the breath (0 to 1; it goes on beyond)."""
        return -math.cos(2 * math.pi * phase)

    def _paint_wave(self, painter: QPainter) -> None:
        colour = self._look.tokens.breath
        begin, end = DOT_PX, self.width() - DOT_PX
        dot_x = begin + (end - begin) * DOT_AT
        reach = self.height() / 2 - DOT_PX
        waves = min(max((end - begin) / self._look.px(WAVE_PX), 1.0), 2.5)
        length = (end - begin) / waves

        def point(x: float) -> QPointF:
            return QPointF(
                self._visual_x(x),
                self.height() / 2 - reach * self._height_at(self._phase + (x - dot_x) / length),
            )

        for first, last, ink in ((begin, dot_x, colour), (dot_x, end, faded(colour, TO_COME))):
            path = QPainterPath(point(first))
            steps = max(2, round((last - first) / 3))
            for i in range(1, steps + 1):
                path.lineTo(point(first + (last - first) * i / steps))
            painter.setPen(QPen(ink, LINE_PX, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(path)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(point(dot_x), DOT_PX, DOT_PX)

    def _paint_bar(self, painter: QPainter) -> None:
        colour = self._look.tokens.breath
        fullness = (self._height_at(self._phase) + 1) / 2
        box = QRectF(0, self.height() / 2 - 4, self.width(), 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faded(colour, TO_COME))
        painter.drawRoundedRect(box, 4, 4)
        box.setWidth(max(8.0, self.width() * fullness))
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            box.moveRight(self.width())
        painter.setBrush(colour)
        painter.drawRoundedRect(box, 4, 4)

    def _visual_x(self, x: float) -> float:
        return self.width() - x if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else x
