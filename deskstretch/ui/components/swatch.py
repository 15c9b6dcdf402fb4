"""A small square in a chart's colour, and a legend of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from deskstretch.ui.components.flow import FlowLayout
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.theme import Space, Type

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskstretch.ui.components.fill import Fill
    from deskstretch.ui.theme import Visuals

SIDE_PX = 10
CORNER_PX = 3.0


class Swatch(QWidget):
    def __init__(self, look: Visuals, fill: Fill, side_px: int = SIDE_PX) -> None:
        super().__init__()
        self._look = look
        self._fill = fill
        self._side_px = side_px
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_fill(self, fill: Fill) -> None:
        if fill is not self._fill:
            self._fill = fill
            self.update()

    def sizeHint(self) -> QSize:
        side = self._look.px(self._side_px)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._fill.of(self._look.tokens))
        painter.drawRoundedRect(QRectF(self.rect()), CORNER_PX, CORNER_PX)
        painter.end()


class Legend(QWidget):
    """Which colour means what; it goes on in the next row where the width ends."""

    def __init__(self, look: Visuals, entries: Sequence[tuple[Fill, str]]) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._entries: list[QWidget] = []
        row = FlowLayout(Space.M, self)
        for fill, words in entries:
            entry = QWidget()
            inner = QHBoxLayout(entry)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.setSpacing(6)
            inner.addWidget(Swatch(look, fill))
            inner.addWidget(Text(look, words, Type.SMALL, tone=Tone.INK2))
            self._entries.append(entry)
            row.addWidget(entry)

    def show_only(self, places: set[int]) -> None:
        """Leave out the entries that stand for nothing right now."""
        for i, entry in enumerate(self._entries):
            entry.setVisible(i in places)
