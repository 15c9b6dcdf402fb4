"""Fills on a QPainter: the only thing the figure's geometry needs of Qt."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QRadialGradient, QTransform

from deskstretch.figure.sketch import LIGHT_STOPS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from deskstretch.figure.outline import Outline
    from deskstretch.figure.sketch import Fill, Light


def path_of(outline: Outline) -> QPainterPath:
    """An outline as one path; overlapping rings are joined by the winding rule."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    line, cubic = path.lineTo, path.cubicTo
    for (x, y), segments in outline:
        path.moveTo(x, y)
        for segment in segments:
            if len(segment) == 2:
                line(*segment)
            else:
                cubic(*segment)
        path.closeSubpath()
    return path


class KeptPaths:
    """Paths of the last frame by their outlines; parts that stand still bring the same outlines again."""

    def __init__(self) -> None:
        self._before: dict[int, tuple[Outline, QPainterPath]] = {}
        self._now: dict[int, tuple[Outline, QPainterPath]] = {}

    def next_frame(self) -> None:
        """Forget what the frame before the last one used."""
        self._before, self._now = self._now, {}

    def path(self, outline: Outline) -> QPainterPath:
        """The path of an outline; the very same outline has the very same path."""
        key = id(outline)
        known = self._now.get(key) or self._before.get(key)
        if known is None or known[0] is not outline:
            known = (outline, path_of(outline))
        self._now[key] = known
        return known[1]


def paint_fills(painter: QPainter, fills: Iterable[Fill], paths: KeptPaths | None = None) -> None:
    """Fill one outline after another.

    Fills that go atop need a transparent layer below them that holds nothing but the figure; see
    `layer`. ``paths`` speeds up the next frame of the same loop.
    """
    paths = paths or KeptPaths()
    paths.next_frame()
    over = QPainter.CompositionMode.CompositionMode_SourceOver
    atop = QPainter.CompositionMode.CompositionMode_SourceAtop
    is_atop = False
    for outline, colour, wants_atop, light in fills:
        if wants_atop is not is_atop:
            painter.setCompositionMode(atop if wants_atop else over)
            is_atop = wants_atop
        painter.fillPath(paths.path(outline), _flat_brush(colour) if light is None else light_brush(light))
    if is_atop:
        painter.setCompositionMode(over)


def paint_under(painter: QPainter, fills: Sequence[Fill]) -> None:
    """Fill outlines below all that is painted already, in the order they would have been painted first."""
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOver)
    for outline, colour, _, light in reversed(fills):
        brush = _flat_brush(colour) if light is None else light_brush(light)
        painter.fillPath(path_of(outline), brush)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)


@lru_cache(maxsize=512)
def _flat_brush(colour: int) -> QBrush:
    return QBrush(QColor.fromRgba(colour))


def light_brush(light: Light) -> QBrush:
    gradient = QRadialGradient(0, 0, light.radius_px)
    for stop, rgb, alpha in zip(LIGHT_STOPS, light.colours(), light.alphas, strict=True):
        colour = QColor.fromRgba(rgb)
        colour.setAlpha(alpha)
        gradient.setColorAt(stop, colour)
    brush = QBrush(gradient)
    brush.setTransform(QTransform(1, 0, 0, light.squash, light.x, light.y))
    return brush


def layer(width_px: int, height_px: int) -> QImage:
    """A transparent picture of device pixels."""
    image = QImage(width_px, height_px, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image
