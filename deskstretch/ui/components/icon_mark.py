"""A small icon beside words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from deskstretch.ui.icons import LINE, Icon, paint_icon

if TYPE_CHECKING:
    from deskstretch.ui.theme import Visuals

LARGE_PX = 32


class IconMark(QWidget):
    """``role`` is its colour by the name in `Tokens`."""

    def __init__(
        self,
        look: Visuals,
        icon: Icon,
        role: str = "ink",
        parent: QWidget | None = None,
        *,
        size_px: int = 20,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = icon
        self._role = role
        self._size_px = size_px
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_icon(self, icon: Icon, role: str) -> None:
        if (icon, role) != (self._icon, self._role):
            self._icon, self._role = icon, role
            self.update()

    def sizeHint(self) -> QSize:
        side = self._look.px(self._size_px)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = getattr(self._look.tokens, self._role)
        line = 1.5 if self._size_px >= LARGE_PX else LINE
        paint_icon(
            painter, self._icon, QRectF(self.rect()), colour, line=line, direction=self.layoutDirection()
        )
        painter.end()
