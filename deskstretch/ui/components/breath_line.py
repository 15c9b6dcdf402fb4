"""The breath line: a wave that passes under a dot, up while breathing in, down while breathing out."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
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
PARTS_OF_A_PIXEL = 4
"""How finely the wave moves on: a line that jumps by whole pixels trembles."""


def fullness(phase: float) -> float:
    """How full the lungs are, -1 to 1, at a phase of the breath (0 to 1; it goes on beyond)."""
    return -math.cos(2 * math.pi * phase)


@dataclass(frozen=True, slots=True)
class WaveShape:
    """What a drawn wave depends on, in pixels of the window: drawn again when it changes."""

    length: float
    width: float
    height: float
    ink: QColor
    scale: float
    """Of the line's and the dot's thickness."""
    device_px: float


class Wave:
    """A wave drawn once, a length longer than the line, and then moved along under it.

    Stroking it anew costs more than the whole figure beside it: Qt hands the pieces of a translucent
    stroke to threads and waits for them.
    """

    def __init__(self, shape: WaveShape) -> None:
        self.shape = shape
        self._strips = [self._drawn(i / PARTS_OF_A_PIXEL) for i in range(PARTS_OF_A_PIXEL)]

    def paint(self, painter: QPainter, begin: float, end: float, phase: float) -> None:
        """From ``begin`` to ``end`` along the line; at ``begin`` the breath is at ``phase``."""
        scale = self.shape.device_px
        offset = phase % 1.0 * self.shape.length * scale
        part = int(offset % 1.0 * PARTS_OF_A_PIXEL)
        source = QRectF(math.floor(offset), 0, (end - begin) * scale, self.shape.height * scale)
        painter.drawPixmap(QRectF(begin, 0, end - begin, self.shape.height), self._strips[part], source)

    def _drawn(self, shift_px: float) -> QPixmap:
        shape = self.shape
        scale = shape.device_px
        long = shape.width + shape.length + 2
        strip = QPixmap(math.ceil(long * scale), math.ceil(shape.height * scale))
        strip.setDevicePixelRatio(scale)
        strip.fill(Qt.GlobalColor.transparent)
        reach = shape.height / 2 - DOT_PX * shape.scale
        path = QPainterPath()
        for i in range(math.ceil(long) + 3):
            x = i - 1.0
            at = QPointF(x - shift_px / scale, shape.height / 2 - reach * fullness(x / shape.length))
            if i:
                path.lineTo(at)
            else:
                path.moveTo(at)
        painter = QPainter(strip)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(shape.ink, LINE_PX * shape.scale))
        painter.drawPath(path)
        painter.end()
        return strip


class BreathLine(QWidget):
    """Swells and falls with the breath; with reduced motion it is a bar that fills and empties."""

    def __init__(self, look: Visuals, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._breath: Breath | None = None
        self._phase = 0.0
        self._past: Wave | None = None
        self._to_come: Wave | None = None
        self._scale = 1.0
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

    def set_scale(self, scale: float) -> None:
        """How much higher and thicker the wave is than beside text of the usual size."""
        if scale != self._scale:
            self._scale = scale
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(160), round(HEIGHT_PX * self._scale))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._look.reduced_motion:
            self._paint_bar(painter)
        else:
            self._paint_wave(painter)
        painter.end()

    def _paint_wave(self, painter: QPainter) -> None:
        colour = self._look.tokens.breath
        to_come = faded(colour, TO_COME)
        dot_px = DOT_PX * self._scale
        begin, end = dot_px, self.width() - dot_px
        along = (end - begin) * DOT_AT
        waves = min(max((end - begin) / self._look.px(WAVE_PX), 1.0), 2.5)
        length = (end - begin) / waves
        shape = WaveShape(length, end - begin, self.height(), colour, self._scale, self.devicePixelRatioF())
        if self._past is None or self._past.shape != shape:
            self._past = Wave(shape)
            self._to_come = Wave(replace(shape, ink=to_come))
        if self._to_come is None:
            return
        # The cosine is even: mirrored, the same wave runs backwards.
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        dot_x = end - along if rtl else begin + along
        phase_at_begin = (-1 if rtl else 1) * self._phase - (dot_x - begin) / length
        before, after = (self._to_come, self._past) if rtl else (self._past, self._to_come)
        before.paint(painter, begin, dot_x, phase_at_begin)
        after.paint(painter, dot_x, end, phase_at_begin + (dot_x - begin) / length)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        reach = self.height() / 2 - dot_px
        painter.drawEllipse(QPointF(dot_x, self.height() / 2 - reach * fullness(self._phase)), dot_px, dot_px)

    def _paint_bar(self, painter: QPainter) -> None:
        colour = self._look.tokens.breath
        full = (fullness(self._phase) + 1) / 2
        box = QRectF(0, self.height() / 2 - 4, self.width(), 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faded(colour, TO_COME))
        painter.drawRoundedRect(box, 4, 4)
        box.setWidth(max(8.0, self.width() * full))
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            box.moveRight(self.width())
        painter.setBrush(colour)
        painter.drawRoundedRect(box, 4, 4)
