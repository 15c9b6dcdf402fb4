"""The type scale: every text size as a multiple of the system font's, and the lengths that follow from it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtGui import QFont, QFontInfo


@dataclass(frozen=True, slots=True)
class Scale:
    """A text size: times the body's point size, times itself from line to line, tracking in percent."""

    size: float
    line: float
    weight: QFont.Weight = QFont.Weight.Normal
    tracking_percent: float = 100.0


class Type(Enum):
    """The roles text can have. ``CUE`` is read from across the room."""

    SMALL = Scale(0.86, 1.36)
    BODY = Scale(1.0, 1.43)
    LEAD = Scale(1.2, 1.4)
    CUE = Scale(1.28, 1.5, QFont.Weight.Medium)
    HEADING = Scale(1.2, 1.4, QFont.Weight.DemiBold, 99.0)
    TITLE = Scale(1.7, 1.26, QFont.Weight.DemiBold, 98.0)
    NAME = Scale(1.85, 1.22, QFont.Weight.DemiBold, 98.0)
    PRAISE = Scale(2.1, 1.2, QFont.Weight.DemiBold, 98.0)
    GLANCE_NUMBER = Scale(2.0, 1.1, QFont.Weight.DemiBold)
    RING_NUMBER = Scale(3.4, 1.0, QFont.Weight.DemiBold, 98.0)
    FULL_SECOND = Scale(1.5, 1.4)
    FULL_CUE = Scale(1.9, 1.5, QFont.Weight.Medium)
    FULL_NAME = Scale(3.3, 1.2, QFont.Weight.DemiBold, 98.0)
    FULL_NUMBER_SMALL = Scale(4.5, 1.0, QFont.Weight.DemiBold, 98.0)
    FULL_NUMBER_MIDDLE = Scale(7.0, 1.0, QFont.Weight.DemiBold, 98.0)
    FULL_NUMBER = Scale(10.5, 1.0, QFont.Weight.DemiBold, 98.0)

    def __init__(self, scale: Scale) -> None:
        self.scale = scale


DESIGN_BODY_PX = 14.0
"""The body text size at which the lengths of the design are drawn."""


class TypeScale:
    """Fonts and font-derived lengths for one body font.

    Args:
        body: the font of plain text, at the size the person wants.
    """

    def __init__(self, body: QFont) -> None:
        self.body = QFont(body)
        self.body_px = float(QFontInfo(body).pixelSize())

    def font(self, role: Type, weight: QFont.Weight | None = None) -> QFont:
        """The font of a role; figures are as wide as each other, so that what counts stands still."""
        scale = role.scale
        font = QFont(self.body)
        if self.body.pointSizeF() > 0:
            font.setPointSizeF(self.body.pointSizeF() * scale.size)
        else:
            font.setPixelSize(round(self.body.pixelSize() * scale.size))
        font.setWeight(scale.weight if weight is None else weight)
        if scale.tracking_percent != 100.0:
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, scale.tracking_percent)
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def px(self, length: float) -> int:
        """A length of the design that grows with text; it never shrinks below its drawn size."""
        return round(length * max(1.0, self.body_px / DESIGN_BODY_PX))
