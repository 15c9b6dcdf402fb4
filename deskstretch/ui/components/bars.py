"""Bars: the segmented bar of a break, and the thin line that runs out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from deskstretch.ui.theme import Visuals

if TYPE_CHECKING:
    from collections.abc import Sequence

GAP_PX = 4


class SegmentedBar(QWidget):
    """A whole in parts as long as they last: past in pine, the current one filling in coral.

    Args:
        height_px: 6 on a card, 8 on a whole screen.
        on_stage: lies on the stage's floor, where the usual track would not show.
    """

    def __init__(
        self, look: Visuals, height_px: int = 6, *, on_stage: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._height_px = height_px
        self._on_stage = on_stage
        self._lengths: tuple[float, ...] = (1.0,)
        self._current = 0
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def set_parts(self, lengths: Sequence[float]) -> None:
        self._lengths = tuple(lengths)
        self.update()

    def show_place(self, current: int, share: float) -> None:
        """Part ``current`` runs and has come to ``share``; those before it are done."""
        step = 0.5 / max(
            1.0, self.width() * self._lengths[min(current, len(self._lengths) - 1)] / sum(self._lengths)
        )
        if current != self._current or abs(share - self._share) >= step:
            self._current, self._share = current, share
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, self._look.px(self._height_px) if self._height_px else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        height = float(self.height())
        room = self.width() - GAP_PX * (len(self._lengths) - 1)
        x = 0.0
        for i, length in enumerate(self._lengths):
            width = room * length / sum(self._lengths)
            self._bar(painter, x, width, tokens.rim_track if self._on_stage else tokens.track)
            if i < self._current:
                self._bar(painter, x, width, tokens.done)
            elif i == self._current and self._share > 0:
                self._bar(painter, x, max(height, width * min(self._share, 1.0)), tokens.move)
            x += width + GAP_PX
        painter.end()

    def _bar(self, painter: QPainter, x: float, width: float, colour: QColor) -> None:
        box = QRectF(x, 0, width, self.height())
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            box.moveRight(self.width() - x)
        painter.setBrush(colour)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)


class RunningLine(QWidget):
    """A thin line that runs out towards the start of the line of reading."""

    def __init__(self, look: Visuals, role: str, height_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._role = role
        self._left = 1.0
        self.setFixedHeight(height_px)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def show_left(self, left: float) -> None:
        if abs(left - self._left) * self.width() >= 0.5:
            self._left = left
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = self.height() / 2
        whole = QRectF(self.rect())
        painter.setBrush(tokens.track)
        painter.drawRoundedRect(whole, radius, radius)
        width = round(self.width() * min(max(self._left, 0.0), 1.0))
        box = QStyle.visualRect(
            self.layoutDirection(), self.rect(), self.rect().adjusted(0, 0, width - self.width(), 0)
        )
        painter.setBrush(getattr(tokens, self._role))
        painter.drawRoundedRect(QRectF(box), radius, radius)
        painter.end()
