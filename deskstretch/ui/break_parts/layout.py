"""Where things go on the break card: pure geometry, so that every size can be tested without a window.

All rectangles are for reading left to right; the window mirrors them.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize

MARGIN_PX = 16
COLUMN_GAP_PX = 28
COLUMN_END_PX = 24
BAR_PX = 6
BAR_GAP_PX = 16
ROW_PX = 72
SMALL_WIDTH_PX = 760
SMALL_HEIGHT_PX = 520
STANDARD = QSize(840, 560)
SMALLEST = QSize(640, 480)
SMALL_SCREEN = QSize(1024, 600)
"""The smallest screen the program is made for."""


@dataclass(frozen=True, slots=True)
class CardLayout:
    """``small``: labels of the left three controls go, the ring shrinks, the count goes under it."""

    stage: QRect
    column: QRect
    bar: QRect
    row: QRect
    small: bool
    ring_px: int


def preferred_size(text_factor: float, screen: QSize) -> QSize:
    """How large the card asks to be: more with larger text, at most 90 % of the screen.

    ``text_factor`` is the body text's size over the design's.
    """
    grown = max(1.0, text_factor)
    width = round(STANDARD.width() + 244 * (grown - 1) * 1.1)
    height = round(STANDARD.height() + 240 * (grown - 1))
    most = QSize(round(screen.width() * 0.9), round(screen.height() * 0.9))
    return QSize(width, height).boundedTo(most).expandedTo(SMALLEST.boundedTo(screen))


def smallest_size(text_factor: float) -> QSize:
    """How small the card may be made: where text is twice as large it takes a whole small screen."""
    grown = max(1.0, text_factor)
    wanted = QSize(round(SMALLEST.width() * grown), round(SMALLEST.height() * grown))
    return wanted.boundedTo(preferred_size(text_factor, SMALL_SCREEN))


def card_layout(size: QSize, text_factor: float) -> CardLayout:
    """The card's parts for a window of ``size`` logical pixels."""
    grown = max(1.0, text_factor)
    width, height = size.width(), size.height()
    small = width < SMALL_WIDTH_PX * grown or height < SMALL_HEIGHT_PX * min(grown, 1.3)
    row_px = round(ROW_PX * (1 + ((min(grown, 1.4) if small else grown) - 1) * 0.7))
    bar_px = round(BAR_PX * min(grown, 1.5))
    column = _column_width(width, grown)
    stage_height = height - MARGIN_PX - BAR_GAP_PX - bar_px - row_px - 10
    stage_width = width - MARGIN_PX - COLUMN_GAP_PX - column - COLUMN_END_PX
    stage = QRect(MARGIN_PX, MARGIN_PX, stage_width, stage_height)
    bar = QRect(MARGIN_PX, stage.bottom() + 1 + BAR_GAP_PX, width - 2 * MARGIN_PX, bar_px)
    return CardLayout(
        stage=stage,
        column=QRect(stage.right() + 1 + COLUMN_GAP_PX, MARGIN_PX, column, stage_height),
        bar=bar,
        row=QRect(MARGIN_PX, bar.bottom() + 1, width - 2 * MARGIN_PX, height - bar.bottom() - 1),
        small=small,
        ring_px=104 if small else 132,
    )


def _column_width(width: int, grown: float) -> int:
    """29 % of the window, 244 to 360 px at the design's text size; the stage keeps 40 % of the width."""
    wanted = min(max(width * 0.29, 244 * grown), 360 * grown)
    most = width * 0.6 - MARGIN_PX - COLUMN_GAP_PX - COLUMN_END_PX
    return round(min(wanted, most))
