"""Raised cards, and what stands where there is nothing to show yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from deskstretch.ui.components.button import Button, Kind
from deskstretch.ui.components.hairline import draw_outlined
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.icons import paint_icon
from deskstretch.ui.theme import Radius, Space, Type

if TYPE_CHECKING:
    from deskstretch.ui.icons import Icon
    from deskstretch.ui.theme import Visuals

HEAD_PX = 32
SUN_PX, SUN_ICON_PX = 104, 36
SUN_HORIZON = 0.74
"""The share of the disc above its horizon, as on every stage."""


class Card(QWidget):
    """A raised surface with a hairline; its content goes into a layout of its own."""

    def __init__(self, look: Visuals, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_outlined(painter, QRectF(self.rect()), Radius.CARD, tokens.raised, tokens.line)
        painter.end()


class TitledCard(Card):
    """A heading over what `column` takes; `head` is its row."""

    def __init__(self, look: Visuals, title: str) -> None:
        super().__init__(look)
        self.title = Text(look, title, weight=QFont.Weight.DemiBold, wraps=True)
        self.head = QHBoxLayout()
        self.head.setSpacing(Space.M)
        self.head.addWidget(self.title, 1)
        self.column = QVBoxLayout(self)
        self.head.addStrut(HEAD_PX)
        self.column.setContentsMargins(Space.L, Space.S, Space.L, Space.M)
        self.column.setSpacing(Space.S)
        self.column.addLayout(self.head)


class _Sun(QWidget):
    """An icon before a disc on the horizon, where a figure will stand."""

    def __init__(self, look: Visuals, icon: Icon) -> None:
        super().__init__()
        self._look = look
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._dress)

    def sizeHint(self) -> QSize:
        side = self._look.px(SUN_PX)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        disc = QPainterPath()
        disc.addEllipse(QRectF(self.rect()))
        painter.fillPath(disc, tokens.disc)
        below = QPainterPath()
        below.addRect(QRectF(self.rect()).adjusted(0, self.height() * SUN_HORIZON, 0, 0))
        painter.fillPath(disc.intersected(below), tokens.floor)
        side = self._look.px(SUN_ICON_PX)
        mark = QRectF(0, 0, side, side)
        mark.moveCenter(QRectF(self.rect()).center())
        paint_icon(painter, self._icon, mark, tokens.ink2, direction=self.layoutDirection())
        painter.end()

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()


class EmptyState(QWidget):
    """An icon, a heading, one line, and at most one button."""

    def __init__(
        self,
        look: Visuals,
        icon: Icon,
        heading: str,
        line: str = "",
        action: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        centre = Qt.AlignmentFlag.AlignHCenter
        self.button = Button(look, action, Kind.SECONDARY, parent=self)
        self.button.setVisible(bool(action))
        whole = QVBoxLayout(self)
        whole.setSpacing(Space.XS)
        whole.addStretch(2)
        whole.addWidget(_Sun(look, icon), 0, centre)
        whole.addSpacing(Space.XXS)
        self._heading = Text(look, heading, Type.HEADING, wraps=True, balanced=True, alignment=centre)
        whole.addWidget(self._heading)
        if line:
            whole.addWidget(Text(look, line, tone=Tone.INK2, wraps=True, balanced=True, alignment=centre))
        if action:
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(self.button)
            row.addStretch(1)
            whole.addSpacing(Space.S)
            whole.addLayout(row)
        whole.addStretch(3)

    def say(self, heading: str) -> None:
        """Change the heading."""
        self._heading.say(heading)
