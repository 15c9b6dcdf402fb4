"""Horizontal bars: one value on a track, and a whole in its shares."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from deskstretch.ui.components.fill import Fill

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskstretch.ui.theme import Visuals

METER_PX = 8
SHARES_PX = 14
SHARE_CORNER_PX = 4.0
GAP_PX = 3


class Meter(QWidget):
    """A share of the track, from the start of reading."""

    def __init__(self, look: Visuals, share: float, fill: Fill = Fill.MOVE) -> None:
        super().__init__()
        self._look = look
        self._share = share
        self._fill = fill
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(80), self._look.px(METER_PX))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(48), self._look.px(METER_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        radius = whole.height() / 2
        painter.setBrush(tokens.track)
        painter.drawRoundedRect(whole, radius, radius)
        if self._share > 0:
            box = QRectF(whole)
            box.setWidth(max(whole.height(), whole.width() * min(self._share, 1.0)))
            if not self.isLeftToRight():
                box.moveRight(whole.right())
            painter.setBrush(self._fill.of(tokens))
            painter.drawRoundedRect(box, radius, radius)
        painter.end()


class Shares(QWidget):
    """A whole in its shares, each in its colour; what is nothing is left out."""

    def __init__(self, look: Visuals) -> None:
        super().__init__()
        self._look = look
        self._shares: tuple[tuple[Fill, float], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_shares(self, shares: Sequence[tuple[Fill, float]]) -> None:
        self._shares = tuple((fill, value) for fill, value in shares if value > 0)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(160), self._look.px(SHARES_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        shares = self._shares or ((Fill.NOTHING, 1.0),)
        least = float(self.height())
        room = self.width() - GAP_PX * (len(shares) - 1)
        whole = sum(value for _, value in shares)
        widths = [max(least, room * value / whole) for _, value in shares]
        over = sum(widths) - room
        widths[widths.index(max(widths))] -= over
        x = 0.0
        for (fill, _), width in zip(shares, widths, strict=True):
            box = QRectF(x, 0, width, self.height())
            if not self.isLeftToRight():
                box.moveRight(self.width() - x)
            painter.setBrush(fill.of(tokens))
            painter.drawRoundedRect(box, SHARE_CORNER_PX, SHARE_CORNER_PX)
            x += width + GAP_PX
        painter.end()
