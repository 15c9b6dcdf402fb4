"""One bar of a chart: what it says, and its parts as they are painted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath

from deskstretch.ui.components.hairline import on_pixels
from deskstretch.ui.theme import mixed

if TYPE_CHECKING:
    from deskstretch.ui.components.fill import Fill
    from deskstretch.ui.theme import Tokens

PART_GAP_PX = 2.0
CORNER_PX = 7.0


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar.

    Args:
        label: under it.
        parts: from the bottom up, each with its colour.
        number: over it; left out where there is nothing.
        heading, line: what the bubble and the screen reader say.
        strong: stands out, as today does.
        may_open: pressing it leads somewhere.
    """

    label: str
    parts: tuple[tuple[Fill, float], ...]
    number: str
    heading: str
    line: str
    strong: bool = False
    may_open: bool = True

    @property
    def sum(self) -> float:
        return sum(value for _, value in self.parts)


@dataclass(frozen=True, slots=True)
class Guide:
    """A dotted line across, as at the day's goal."""

    value: float
    words: str


def paint_parts(painter: QPainter, stack: QRectF, bar: Bar, tokens: Tokens, hover: float) -> None:
    """Fill ``stack``, rounded at its top, with the parts of ``bar``; darker with ``hover``, 0 to 1."""
    corner = min(CORNER_PX, stack.height(), stack.width() / 2)
    outline = QPainterPath()
    outline.addRoundedRect(stack, corner, corner)
    below = QRectF(stack.left(), stack.top() + corner, stack.width(), stack.height() - corner)
    square = QPainterPath()
    square.addRect(below)
    outline = outline.united(square)
    bottom = stack.bottom()
    for fill, value in bar.parts:
        height = stack.height() * value / bar.sum
        top = bottom - height
        gap = PART_GAP_PX if top > stack.top() + 0.5 else 0.0
        if height > gap:
            part = QPainterPath()
            part.addRect(on_pixels(painter, QRectF(stack.left(), top + gap, stack.width(), height - gap)))
            colour = fill.of(tokens)
            if hover:
                colour = mixed(colour, tokens.ink, 0.08 * hover)
            painter.fillPath(part.intersected(outline), colour)
        bottom = top
