"""The soft shadow of floating windows, drawn once into a small picture that is stretched around them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPixmap

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskstretch.ui.theme import Tokens

MARGIN_PX = 48
"""Room around the visible window that the shadow needs."""
_INNER_PX = 24
_CORNER_PX = MARGIN_PX + _INNER_PX
_SIDE_PX = 2 * _CORNER_PX + 1
_BLUR_PX = 24.0
_DROP_PX = 18.0
_STOPS = 48


class Shadow:
    """The shadow for one theme and one screen scale.

    The corners of the window are much smaller than the blur, so the shadow of its rectangle serves: a
    product of two blurred steps, which two gradients multiply.
    """

    def __init__(self, tokens: Tokens, scale: float) -> None:
        self.scale = scale
        self.tokens = tokens
        self._near = tokens.shadow_near
        patch = QPixmap(math.ceil(_SIDE_PX * scale), math.ceil(_SIDE_PX * scale))
        patch.setDevicePixelRatio(scale)
        patch.fill(Qt.GlobalColor.transparent)
        painter = QPainter(patch)
        box = QRectF(0, 0, _SIDE_PX, _SIDE_PX)
        painter.fillRect(box, _fading(QLinearGradient(0, 0, _SIDE_PX, 0), tokens.shadow, _across))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        painter.fillRect(box, _fading(QLinearGradient(0, 0, 0, _SIDE_PX), QColor(0, 0, 0), _down))
        painter.end()
        self._patch = patch

    def paint(self, painter: QPainter, window: QRectF, corner: float) -> None:
        """Paint the shadow that ``window``, with rounded corners, throws around itself."""
        around = window.adjusted(-MARGIN_PX, -MARGIN_PX, MARGIN_PX, MARGIN_PX)
        for x, width, from_x, from_width in _thirds(around.left(), around.width()):
            for y, height, from_y, from_height in _thirds(around.top(), around.height()):
                source = QRectF(from_x, from_y, from_width, from_height)
                painter.drawPixmap(
                    QRectF(x, y, width, height),
                    self._patch,
                    QRectF(source.topLeft() * self.scale, source.size() * self.scale),
                )
        if self._near.alpha():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(_with_alpha(self._near, self._near.alphaF() * 0.4))
            painter.drawRoundedRect(window.adjusted(-1, 0, 1, 2), corner + 1, corner + 1)
            painter.setBrush(_with_alpha(self._near, self._near.alphaF() * 0.6))
            painter.drawRoundedRect(window.translated(0, 1), corner, corner)


def _thirds(start: float, length: float) -> list[tuple[float, float, float, float]]:
    """Where the two corners and the middle of a side go, and where they come from in the patch."""
    middle = length - 2 * _CORNER_PX
    return [
        (start, _CORNER_PX, 0, _CORNER_PX),
        (start + _CORNER_PX, middle, _CORNER_PX, 1),
        (start + _CORNER_PX + middle, _CORNER_PX, _CORNER_PX + 1, _CORNER_PX),
    ]


def _fading(gradient: QLinearGradient, colour: QColor, profile: Callable[[float], float]) -> QLinearGradient:
    for i in range(_STOPS + 1):
        share = i / _STOPS
        gradient.setColorAt(share, _with_alpha(colour, colour.alphaF() * profile(share * _SIDE_PX)))
    return gradient


def _across(x: float) -> float:
    return _step(x, MARGIN_PX) * _step(_SIDE_PX - x, MARGIN_PX)


def _down(y: float) -> float:
    return _step(y, MARGIN_PX + _DROP_PX) * _step(_SIDE_PX - y, MARGIN_PX - _DROP_PX)


def _step(place: float, edge: float) -> float:
    """A blurred step from 0 to 1 at ``edge``, let down to nothing at the end of the margin."""
    end = _phi(-edge / _BLUR_PX)
    return max(0.0, (_phi((place - edge) / _BLUR_PX) - end) / (1 - end))


def _phi(z: float) -> float:
    return 0.5 * (1 + math.erf(z / math.sqrt(2)))


def _with_alpha(colour: QColor, alpha: float) -> QColor:
    other = QColor(colour)
    other.setAlphaF(min(max(alpha, 0.0), 1.0))
    return other
