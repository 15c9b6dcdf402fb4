"""Raised cards, and what stands where there is nothing to show yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from deskstretch.ui.components.button import Button, Kind
from deskstretch.ui.components.hairline import draw_outlined
from deskstretch.ui.components.icon_mark import IconMark
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.theme import Radius, Space, Type

if TYPE_CHECKING:
    from deskstretch.ui.icons import Icon
    from deskstretch.ui.theme import Visuals

HEAD_PX = 32


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
        whole.addWidget(IconMark(look, icon, "ink2", size_px=32), 0, centre)
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
