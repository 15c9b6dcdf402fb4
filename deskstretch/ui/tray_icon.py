"""The tray's icon: a ring that empties towards the next break, and a shape of its own for every other state.

Drawn anew for each size on a 16 grid, strokes snapped to half device pixels, never scaled from a picture.
The shapes tell the states apart without colour, so the one-colour template variant serves as well.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPainterPath, QPen, QPixmap

from deskstretch.ui.situation import Sign

GRID = 16.0
SIZES_PX = (16, 20, 22, 24, 32, 44, 48, 64)
LEVELS = 24
"""The ring moves in this many steps: fewer redraws than eyes would notice."""
SMALL_PX = 22
"""Up to this size the person in the disc has straight arms: curves fill up."""


@dataclass(frozen=True, slots=True)
class TrayInks:
    """Colours for one kind of panel."""

    ink: QColor
    move: QColor
    later: QColor
    off: QColor
    cut: QColor


ON_LIGHT = TrayInks(
    QColor("#252C47"), QColor("#DD4A26"), QColor("#B07A10"), QColor("#6B7487"), QColor("#FFFDF9")
)
ON_DARK = TrayInks(
    QColor("#F3F0E8"), QColor("#FF8A66"), QColor("#E8B652"), QColor("#A9B2C4"), QColor("#1B2030")
)


def step_of(level: float) -> int:
    """The redraw step of a level from 0 to 1; the last bit of a ring stays until the break is due."""
    return min(max(round(level * LEVELS), 1 if level > 0 else 0), LEVELS)


def tray_icon(sign: Sign, level: float, *, dark_panel: bool, template: bool = False) -> QIcon:
    """The icon in every size. ``template``: one colour, for systems that tint it themselves."""
    icon = QIcon()
    for size in SIZES_PX:
        image = tray_image(sign, level, size, dark_panel=dark_panel, template=template)
        icon.addPixmap(QPixmap.fromImage(image))
    icon.setIsMask(template)
    return icon


def tray_image(sign: Sign, level: float, size: int, *, dark_panel: bool, template: bool = False) -> QImage:
    """One size, in device pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    inks = ON_DARK if dark_panel else ON_LIGHT
    if template:
        inks = TrayInks(inks.ink, inks.ink, inks.ink, inks.ink, inks.cut)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size / GRID, size / GRID)
    _Glyph(painter, size, inks, template=template).draw(sign, step_of(level) / LEVELS)
    painter.end()
    return image


class _Glyph:
    """Draws one sign on the 16 grid."""

    def __init__(self, painter: QPainter, size: int, inks: TrayInks, *, template: bool) -> None:
        self.painter = painter
        self.size = size
        self.inks = inks
        self.template = template

    def draw(self, sign: Sign, level: float) -> None:
        match sign:
            case Sign.WAITING:
                self._ring(self.inks.ink, 0.30, 2.0, 6.25)
                self._ring(self.inks.move, 1.0, 2.0, 6.25, 360 * level)
            case Sign.DUE:
                self._due()
            case Sign.HELD:
                self._ring(self.inks.later, 1.0, 1.5, 6.5)
                self._fill(self.inks.later)
                self.painter.drawEllipse(QPointF(8, 8), 3, 3)
            case Sign.MOVING:
                self._pen(self.inks.move, 2.0)
                self._person(7.4, 1.0, legs=True)
                self._fill(self.inks.move)
                self.painter.drawEllipse(QPointF(8, 4), 2.1, 2.1)
            case Sign.PAUSED:
                self._ring(self.inks.off, 0.35 if self.template else 0.45, 1.5, 6.5)
                self._fill(self.inks.off)
                for x in (5.0, 9.0):
                    self.painter.drawRoundedRect(QRectF(x, 5, 2, 6), 0.6, 0.6)
            case Sign.OFF:
                self._pen(self.inks.off, 1.75)
                self.painter.drawLine(QLineF(1.5, 11.9, 14.5, 11.9))
                self.painter.drawArc(QRectF(3.5, 5.4, 9, 9), 14 * 16, 152 * 16)

    def _due(self) -> None:
        """A full disc with the person cut out of it."""
        painter = self.painter
        self._fill(self.inks.move)
        painter.drawEllipse(QPointF(8, 8), 7.5, 7.5)
        if self.template:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
        if self.size <= SMALL_PX:
            self._pen(self.inks.cut, 1.75)
            arms = QPainterPath(QPointF(4, 6.2))
            arms.lineTo(8, 9.6)
            arms.lineTo(12, 6.2)
            arms.moveTo(8, 9.6)
            arms.lineTo(8, 12.2)
            painter.drawPath(arms)
            self._fill(self.inks.cut)
            painter.drawEllipse(QPointF(8, 4.9), 1.7, 1.7)
        else:
            self._pen(self.inks.cut, 1.5)
            self._person(8.2, 0.68, legs=False)
            self._fill(self.inks.cut)
            painter.drawEllipse(QPointF(8, 5), 1.6, 1.6)

    def _person(self, y: float, size: float, *, legs: bool) -> None:
        path = QPainterPath(QPointF(8 - 5.6 * size, y - 2.6 * size))
        path.quadTo(8 - 3 * size, y + 0.9 * size, 8, y + 1.1 * size)
        path.quadTo(8 + 3 * size, y + 0.9 * size, 8 + 5.6 * size, y - 2.6 * size)
        path.moveTo(8, y + 1.1 * size)
        path.lineTo(8, y + 3.4 * size)
        if legs:
            path.moveTo(8 - 3.2 * size, y + 7 * size)
            path.lineTo(8, y + 3.4 * size)
            path.lineTo(8 + 3.2 * size, y + 7 * size)
        self.painter.drawPath(path)

    def _ring(
        self, colour: QColor, opacity: float, width: float, radius: float, span_deg: float = 360.0
    ) -> None:
        """A faint one is to be the first thing drawn."""
        if span_deg <= 0:
            return
        self._pen(colour, width, flat=span_deg >= 360)
        box = QRectF(8 - radius, 8 - radius, 2 * radius, 2 * radius)
        self.painter.drawArc(box, 90 * 16, round(-span_deg * 16))
        if opacity < 1:
            # Not with a translucent pen: Qt would start threads for each of its strokes.
            self.painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
            self.painter.fillRect(QRectF(0, 0, GRID, GRID), QColor.fromRgbF(0, 0, 0, opacity))
            self.painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)

    def _pen(self, colour: QColor, width: float, *, flat: bool = False) -> None:
        unit = self.size / GRID
        snapped = max(1.0, round(width * unit * 2) / 2) / unit
        cap = Qt.PenCapStyle.FlatCap if flat else Qt.PenCapStyle.RoundCap
        self.painter.setPen(QPen(colour, snapped, Qt.PenStyle.SolidLine, cap, Qt.PenJoinStyle.RoundJoin))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)

    def _fill(self, colour: QColor) -> None:
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(colour)
