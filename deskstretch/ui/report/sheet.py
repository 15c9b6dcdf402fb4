"""A sheet of paper to draw on, in points from its top left corner; mirrored where text runs right to left."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPainter, QPainterPath, QPen

from deskstretch.ui.theme.tokens import LIGHT

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QPagedPaintDevice

POINTS_PER_INCH = 72
HAIRLINE_PT = 0.6


class Style(NamedTuple):
    """Size in points, and weight."""

    size_pt: float
    weight: QFont.Weight = QFont.Weight.Normal


TITLE = Style(21, QFont.Weight.DemiBold)
FIGURE = Style(17, QFont.Weight.DemiBold)
HEADING = Style(11.5, QFont.Weight.DemiBold)
STRONG = Style(9, QFont.Weight.DemiBold)
BODY = Style(9)
SMALL = Style(7.5)


class Ink(Enum):
    FULL = LIGHT.ink
    SECOND = LIGHT.ink2
    MOVE = LIGHT.move_ink
    DONE = LIGHT.done
    ALERT = LIGHT.alert


class Align(Enum):
    """Towards the start of a line, its end, or its middle."""

    START = Qt.AlignmentFlag.AlignLeading
    END = Qt.AlignmentFlag.AlignTrailing
    MIDDLE = Qt.AlignmentFlag.AlignHCenter


class Sheet:
    """Draws on one page after another; all lengths are points. Heights drawn come back."""

    def __init__(self, device: QPagedPaintDevice, painter: QPainter, dots_per_inch: int) -> None:
        self._device = device
        self.painter = painter
        self.unit = dots_per_inch / POINTS_PER_INCH
        whole = device.pageLayout().pageSize().sizePoints()
        self.width, self.height = float(whole.width()), float(whole.height())
        self._mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(QGuiApplication.layoutDirection())

    def next_page(self) -> None:
        self._device.newPage()

    def rect(self, x: float, y: float, width: float, height: float) -> QRectF:
        """The device's rectangle for one in points."""
        left = self.width - x - width if self._mirrored else x
        return QRectF(left * self.unit, y * self.unit, width * self.unit, height * self.unit)

    def text(
        self,
        x: float,
        y: float,
        width: float,
        words: str,
        style: Style = BODY,
        ink: Ink = Ink.FULL,
        align: Align = Align.START,
    ) -> float:
        """Words wrapped to ``width``; gives their height."""
        self.painter.setFont(self._font(style))
        self.painter.setPen(ink.value)
        flags = align.value | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        area = self.rect(x, y, width, self.height)
        self.painter.drawText(area, int(flags), words)
        return self.painter.boundingRect(area, int(flags), words).height() / self.unit

    def height_of(self, width: float, words: str, style: Style = BODY) -> float:
        """How high words become, wrapped to ``width``."""
        metrics = QFontMetricsF(self._font(style), self._device)
        area = QRectF(0, 0, width * self.unit, self.height * self.unit)
        return metrics.boundingRect(area, int(Qt.TextFlag.TextWordWrap), words).height() / self.unit

    def one_line(
        self, x: float, y: float, width: float, words: str, style: Style = BODY, ink: Ink = Ink.FULL
    ) -> None:
        """Words on one line, with an ellipsis where they do not fit."""
        metrics = QFontMetricsF(self._font(style), self._device)
        fitting = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width * self.unit)
        self.text(x, y, width, fitting, style, ink)

    def fill(
        self, x: float, y: float, width: float, height: float, colour: QColor, radius: float = 0.0
    ) -> None:
        path = QPainterPath()
        path.addRoundedRect(self.rect(x, y, width, height), radius * self.unit, radius * self.unit)
        self.painter.fillPath(path, colour)

    def line(
        self, x: float, y: float, width: float, colour: QColor = LIGHT.line, weight: float = HAIRLINE_PT
    ) -> None:
        """A level line."""
        area = self.rect(x, y, width, 0)
        self.painter.setPen(QPen(colour, weight * self.unit))
        self.painter.drawLine(area.topLeft(), area.topRight())

    def picture(self, image: QImage, x: float, y: float, width: float, height: float, radius: float) -> None:
        area = self.rect(x, y, width, height)
        path = QPainterPath()
        path.addRoundedRect(area, radius * self.unit, radius * self.unit)
        self.painter.save()
        self.painter.setClipPath(path)
        self.painter.drawImage(area, image)
        self.painter.restore()

    def corner(self, x: float, y: float, width: float) -> QPointF:
        """The device's top left corner of something that is never mirrored inside, ``width`` wide."""
        return self.rect(x, y, width, 0).topLeft()

    def _font(self, style: Style) -> QFont:
        font = QFont(QGuiApplication.font())
        font.setPixelSize(round(style.size_pt * self.unit))
        font.setWeight(style.weight)
        return font
