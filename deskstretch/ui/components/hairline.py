"""Outlines that stay one device pixel wide and sharp at every scale."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintDevice


def device_px(painter: QPainter) -> float:
    """The logical length of one device pixel."""
    device: QPaintDevice = painter.device()
    return 1.0 / device.devicePixelRatioF()


def draw_outlined(
    painter: QPainter,
    box: QRectF,
    corner: float,
    fill: QColor | Qt.GlobalColor,
    outline: QColor,
    *,
    width: float = 1.0,
) -> None:
    """A rounded rectangle with its outline inside ``box``.

    The outline is a filled ring, rounded to whole device pixels: a pen on half pixels blurs at 125 and 150 %.
    """
    pixel = device_px(painter)
    line = max(pixel, round(width / pixel) * pixel)
    outer, inner = QPainterPath(), QPainterPath()
    outer.addRoundedRect(box, corner, corner)
    within = box.adjusted(line, line, -line, -line)
    inner.addRoundedRect(within, max(0.0, corner - line), max(0.0, corner - line))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillPath(inner, fill)
    painter.fillPath(outer.subtracted(inner), outline)


def draw_rule(painter: QPainter, begin: QPointF, length: float, colour: QColor) -> None:
    """A horizontal hairline from ``begin``."""
    pixel = device_px(painter)
    y = round(begin.y() / pixel) * pixel + pixel / 2
    pen = QPen(colour, 1)
    pen.setCosmetic(True)
    painter.setPen(pen)
    painter.drawLine(QLineF(begin.x(), y, begin.x() + length, y))


def on_pixels(painter: QPainter, box: QRectF) -> QRectF:
    """``box`` with its edges on whole device pixels, so that flat fills end sharply."""
    to_device = painter.deviceTransform()
    seen = to_device.mapRect(box)
    left, top = round(seen.left()), round(seen.top())
    right, bottom = max(round(seen.right()), left + 1), max(round(seen.bottom()), top + 1)
    back, _ = to_device.inverted()
    return back.mapRect(QRectF(left, top, right - left, bottom - top))
