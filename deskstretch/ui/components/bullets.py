"""A list of short lines, each behind a small dot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.theme import Space, Type

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskstretch.ui.theme import Visuals


class Bullets(QWidget):
    """``role`` is the dots' colour by the name in `Tokens`."""

    def __init__(
        self, look: Visuals, lines: Sequence[str], role: str = "ink2", *, tone: Tone = Tone.INK
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XXS + 2)
        for line in lines:
            row = QHBoxLayout()
            row.setSpacing(Space.XS)
            row.addWidget(Dot(look, role), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Text(look, line, tone=tone, wraps=True), 1)
            column.addLayout(row)


class Dot(QWidget):
    """A dot at the height of a first line's middle."""

    def __init__(self, look: Visuals, role: str) -> None:
        super().__init__()
        self._look = look
        self._role = role
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(8), round(self._look.type.body_px * Type.BODY.scale.line))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(getattr(self._look.tokens, self._role))
        radius = self._look.px(5) / 2
        painter.drawEllipse(QPointF(self.width() / 2, self.height() / 2 + 1), radius, radius)
        painter.end()
