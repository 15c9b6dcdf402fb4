"""A slider with named stops; the value also stands in words beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from deskstretch.ui.components.hairline import draw_outlined
from deskstretch.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskstretch.ui.theme import Visuals

KNOB_PX = 20
TROUGH_PX = 4
TICK_PX = 4
SNAP_PX = 7


class Slider(QAbstractSlider):
    """Chooses a whole number; the stops' values stand under it, and a drag catches on them.

    Args:
        stops: values with a tick and a label.
        step: of keys and of drags between stops.
    """

    def __init__(
        self, look: Visuals, stops: Sequence[int], step: int = 1, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._stops = tuple(stops)
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setSingleStep(step)
        self.setPageStep(3 * step)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        look.changed.connect(self._dress)
        self._dress()

    def focus_shape(self) -> tuple[QRect, float]:
        knob = self._knob()
        return knob.toAlignedRect(), knob.width() / 2

    def sizeHint(self) -> QSize:
        height = self._knob_px() + 2
        if self._stops:
            height += TICK_PX + 2 + round(QFontMetricsF(self._label_font()).height())
        return QSize(self._look.px(240), height)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._drag_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._drag_to(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(False)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(0.42)
        painter.setPen(Qt.PenStyle.NoPen)
        y = self._middle_y()
        trough = QRectF(0, y - TROUGH_PX / 2, self.width(), TROUGH_PX)
        painter.setBrush(tokens.track)
        painter.drawRoundedRect(trough, 2, 2)
        x = self._x_of(self.value())
        filled = QRectF(trough)
        if self.isLeftToRight():
            filled.setRight(x)
        else:
            filled.setLeft(x)
        painter.setBrush(tokens.primary)
        painter.drawRoundedRect(filled, 2, 2)
        self._paint_stops(painter)
        knob = self._knob()
        draw_outlined(painter, knob, knob.width() / 2, tokens.raised, tokens.primary, width=2.0)
        painter.end()

    def _paint_stops(self, painter: QPainter) -> None:
        tokens = self._look.tokens
        top = self._middle_y() + self._knob_px() / 2 - 2
        for stop in self._stops:
            if not self.minimum() <= stop <= self.maximum():
                continue
            x = self._x_of(stop)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.edge)
            painter.drawRoundedRect(QRectF(x - 1, top, 2, TICK_PX), 1, 1)
            here = stop == self.value()
            font = self._label_font(chosen=here)
            metrics = QFontMetricsF(font)
            words = self.locale().toString(stop)
            width = metrics.horizontalAdvance(words)
            left = min(max(x - width / 2, 0.0), self.width() - width)
            painter.setFont(font)
            painter.setPen(tokens.ink if here else tokens.ink2)
            painter.drawText(QPointF(left, self.height() - metrics.descent()), words)

    def _label_font(self, *, chosen: bool = False) -> QFont:
        return self._look.font(Type.SMALL, QFont.Weight.DemiBold if chosen else None)

    def _knob_px(self) -> int:
        return self._look.px(KNOB_PX)

    def _middle_y(self) -> float:
        return self._knob_px() / 2 + 1

    def _knob(self) -> QRectF:
        side = self._knob_px()
        return QRectF(self._x_of(self.value()) - side / 2, self._middle_y() - side / 2, side, side)

    def _x_of(self, value: int) -> float:
        side = self._knob_px()
        share = (value - self.minimum()) / max(1, self.maximum() - self.minimum())
        x = side / 2 + (self.width() - side) * share
        return x if self.isLeftToRight() else self.width() - x

    def _drag_to(self, x: float) -> None:
        """Go to the stop or step nearest to ``x``."""
        near = min(self._stops, key=lambda stop: abs(self._x_of(stop) - x), default=None)
        if near is not None and abs(self._x_of(near) - x) <= SNAP_PX:
            self.setValue(near)
            return
        side = self._knob_px()
        share = (x - side / 2) / max(1.0, self.width() - side)
        if not self.isLeftToRight():
            share = 1 - share
        value = self.minimum() + share * (self.maximum() - self.minimum())
        self.setValue(round(value / self.singleStep()) * self.singleStep())

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
