"""Rings: the countdown, the get-ready segments and the week."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from deskstretch.ui.icons import Icon, paint_icon
from deskstretch.ui.theme import Type, Visuals

if TYPE_CHECKING:
    from collections.abc import Sequence

FULL_TURN_DEG = 360.0
LINE_SHARE = 0.08
"""The line of a ring, as a share of its size."""


def paint_arc(
    painter: QPainter, box: QRectF, line: float, colour: QColor, from_deg: float, to_deg: float
) -> None:
    """An arc inside ``box``, clockwise from 12 o'clock; its round caps stay within the angles' ends."""
    if to_deg <= from_deg:
        return
    whole = to_deg - from_deg >= FULL_TURN_DEG - 1e-6
    cap = Qt.PenCapStyle.FlatCap if whole else Qt.PenCapStyle.RoundCap
    painter.setPen(QPen(colour, line, Qt.PenStyle.SolidLine, cap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = line / 2
    turn = box.adjusted(inset, inset, -inset, -inset)
    painter.drawArc(turn, round((90 - from_deg) * 16), round((from_deg - to_deg) * 16))


def paint_countdown(
    painter: QPainter, box: QRectF, line: float, left: float, colour: QColor, track: QColor
) -> None:
    """A ring with the share ``left`` filled; it empties clockwise from 12 o'clock."""
    paint_arc(painter, box, line, track, 0, FULL_TURN_DEG)
    if left > 0:
        paint_arc(painter, box, line, colour, 0, max(0.5, FULL_TURN_DEG * min(left, 1.0)))


def paint_segments(
    painter: QPainter, box: QRectF, line: float, colours: Sequence[QColor], gap_px: float
) -> None:
    """Equal arcs from 12 o'clock with ``gap_px`` of free space between their round ends."""
    radius = (min(box.width(), box.height()) - line) / 2
    each = FULL_TURN_DEG / len(colours)
    gap = math.degrees((gap_px + line) / radius)
    for i, colour in enumerate(colours):
        paint_arc(painter, box, line, colour, i * each + gap / 2, (i + 1) * each - gap / 2)


def paint_week(painter: QPainter, box: QRectF, line: float, days: Sequence[QColor], gap_px: float) -> None:
    """Seven arcs from the top, one a day."""
    paint_segments(painter, box, line, days, gap_px)


class Ring(QWidget):
    """A countdown ring with a number in it.

    Args:
        size_px: at the design's text size; it grows with text.
        number: the role of the number.
    """

    def __init__(
        self, look: Visuals, size_px: int, number: Type = Type.RING_NUMBER, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._size_px = size_px
        self._number_role = number
        self._colour_role = "move"
        self._left = 0.0
        self._segments: tuple[int, float] | None = None
        self._icon: Icon | None = None
        self._number = ""
        self._unit = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def set_size(self, size_px: int) -> None:
        if size_px != self._size_px:
            self._size_px = size_px
            self.updateGeometry()

    def show_left(self, left: float, number: str, unit: str = "") -> None:
        """The share ``left`` in coral, and in the middle a number with its unit."""
        self._icon = None
        self._set(left, None, number, unit)

    def show_ready(self, left: float, number: str, parts: int = 4) -> None:
        """Get ready: ``parts`` segments in ink, gone one by one."""
        self._set(left, (parts, left), number, "")

    def show_icon(self, icon: Icon, left: float) -> None:
        """A sign instead of a number, where there is nothing to count."""
        self._set(left, None, "", "")
        if icon is not self._icon:
            self._icon = icon
            self.update()

    def _set(self, left: float, segments: tuple[int, float] | None, number: str, unit: str) -> None:
        moved = abs(left - self._left) * FULL_TURN_DEG * self.width() > 30
        if (
            moved
            or (segments is None) != (self._segments is None)
            or (number, unit) != (self._number, self._unit)
        ):
            self._left, self._segments, self._number, self._unit = left, segments, number, unit
            self.update()

    @property
    def words(self) -> str:
        return f"{self._number} {self._unit}".strip()

    def sizeHint(self) -> QSize:
        side = self._look.px(self._size_px)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height())
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        line = max(3.0, side * LINE_SHARE)
        if self._segments is None:
            paint_countdown(painter, box, line, self._left, getattr(tokens, self._colour_role), tokens.track)
        else:
            parts, left = self._segments
            gone = parts - math.ceil(left * parts - 1e-6)
            colours = [tokens.track if i < gone else tokens.ink for i in range(parts)]
            paint_segments(painter, box, line, colours, line * 0.75)
        self._paint_words(painter, box)
        painter.end()

    def _paint_words(self, painter: QPainter, box: QRectF) -> None:
        tokens = self._look.tokens
        if self._icon is not None:
            side = box.width() * 0.32
            mark = QRectF(0, 0, side, side)
            mark.moveCenter(box.center())
            paint_icon(painter, self._icon, mark, tokens.ink)
            return
        number_font = fitted(self._look.font(self._number_role, QFont.Weight.DemiBold), box.height() * 0.36)
        number_font = narrowed(number_font, self._number, box.width() * 0.66)
        unit_font = narrowed(self._look.font(Type.SMALL), self._unit, box.width() * 0.6)
        paint_number(
            painter, box.center(), self._number, number_font, tokens.ink, self._unit, unit_font, tokens.ink2
        )


def fitted(font: QFont, height_px: float) -> QFont:
    """The font, made no larger than ``height_px``."""
    small = QFont(font)
    if QFontInfo(font).pixelSize() > height_px:
        small.setPixelSize(round(height_px))
    return small


def narrowed(font: QFont, words: str, width_px: float) -> QFont:
    """The font, made small enough for ``words`` to be no wider than ``width_px``."""
    wide = QFontMetricsF(font).horizontalAdvance(words)
    if wide <= width_px:
        return font
    small = QFont(font)
    small.setPixelSize(max(8, int(QFontInfo(font).pixelSize() * width_px / wide)))
    return small


def paint_number(
    painter: QPainter,
    centre: QPointF,
    number: str,
    number_font: QFont,
    number_colour: QColor,
    unit: str,
    unit_font: QFont,
    unit_colour: QColor,
) -> None:
    """A number centred by its figures' height, with its unit below; both as one block in the middle."""
    figures, words = QFontMetricsF(number_font), QFontMetricsF(unit_font)
    number_height = figures.capHeight()
    gap = words.height() * 0.55 if unit else 0.0
    unit_height = words.capHeight() if unit else 0.0
    block = number_height + gap + unit_height
    baseline = centre.y() - block / 2 + number_height
    painter.setFont(number_font)
    painter.setPen(number_colour)
    painter.drawText(QPointF(centre.x() - figures.horizontalAdvance(number) / 2, baseline), number)
    if unit:
        painter.setFont(unit_font)
        painter.setPen(unit_colour)
        place = QPointF(centre.x() - words.horizontalAdvance(unit) / 2, baseline + gap + unit_height)
        painter.drawText(place, unit)
