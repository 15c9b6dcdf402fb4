"""A hairline between two parts of a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from deskstretch.ui.components.hairline import draw_rule

if TYPE_CHECKING:
    from deskstretch.ui.theme import Visuals


class Rule(QWidget):
    """``above_px`` and ``below_px`` are free space that belongs to it."""

    def __init__(
        self, look: Visuals, above_px: int = 0, below_px: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._above_px = above_px
        self.setFixedHeight(above_px + 1 + below_px)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_rule(painter, QPointF(0, self._above_px), self.width(), self._look.tokens.line)
        painter.end()
