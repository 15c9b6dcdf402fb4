"""Small pills: the side to work on, the regions moved, a key of the keyboard."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from deskstretch.ui.components.hairline import draw_outlined
from deskstretch.ui.theme import Type, Visuals


class TagLook(Enum):
    """``MOVE``: what the movement asks for now. ``PLAIN``: a fact. Values: fill and text, by token."""

    MOVE = ("move_soft", "move_ink")
    PLAIN = ("sunk", "ink")


class Tag(QLabel):
    """A pill with a word or two in it.

    ``above_px`` is free space over it that goes when the pill is hidden.
    """

    def __init__(
        self,
        look: Visuals,
        text: str = "",
        tag_look: TagLook = TagLook.PLAIN,
        parent: QWidget | None = None,
        *,
        role: Type = Type.SMALL,
        above_px: int = 0,
    ) -> None:
        super().__init__(text, parent)
        self._look = look
        self._above_px = above_px
        self._role = role
        self._tag_look = tag_look
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._dress)
        self._dress()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        height = max(self._look.px(24), metrics.height() + 6)
        return QSize(metrics.horizontalAdvance(self.text()) + round(height * 0.84), height + self._above_px)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        fill, ink = self._tag_look.value
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(getattr(self._look.tokens, fill))
        box = QRectF(self.rect()).adjusted(0, self._above_px, 0, 0)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(QColor(getattr(self._look.tokens, ink)))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()

    def _dress(self) -> None:
        self.setFont(self._look.font(self._role, QFont.Weight.Medium))
        self.updateGeometry()
        self.update()


class KeyCap(QLabel):
    """A key of the keyboard, shown beside the control it works."""

    def __init__(self, look: Visuals, key: str, parent: QWidget | None = None) -> None:
        super().__init__(key, parent)
        self._look = look
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFont(look.font(Type.SMALL, QFont.Weight.Medium))

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        height = max(18, metrics.height() + 2)
        return QSize(max(height + 2, metrics.horizontalAdvance(self.text()) + 10), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        draw_outlined(painter, box, 5, tokens.raised, tokens.edge)
        painter.setPen(tokens.ink2)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()
