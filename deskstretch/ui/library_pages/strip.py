"""Movements as a row of small still pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from deskstretch.figure.stage import card_stage
from deskstretch.ui.components.stage_ground import paint_stage
from deskstretch.ui.theme import Radius, Type
from deskstretch.ui.words import listed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskstretch.core.movement import Movement
    from deskstretch.ui.library_pages.stills import Stills
    from deskstretch.ui.theme import Visuals

THUMB = QSize(70, 54)
GAP_PX = 6
MOST = 4


class Strip(QWidget):
    """As many movements in pictures as there is room for, and how many more there are.

    Args:
        most: at most so many pictures where there is room.
    """

    def __init__(
        self, look: Visuals, movements: Sequence[Movement], stills: Stills, most: int = MOST
    ) -> None:
        super().__init__()
        self._look = look
        self._most = most
        self._movements = list(dict.fromkeys(movements))
        self._stills = stills
        self.setAccessibleName(listed([movement.name for movement in self._movements]))
        self.setToolTip(self.accessibleName())
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        stills.drawn.connect(self._follow)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        count = min(self._most, max(1, len(self._movements)))
        return QSize(count * (THUMB.width() + GAP_PX) - GAP_PX, THUMB.height())

    def minimumSizeHint(self) -> QSize:
        return THUMB

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fit = max(1, (self.width() + GAP_PX) // (THUMB.width() + GAP_PX))
        rest = len(self._movements) - fit
        for i, movement in enumerate(self._movements[:fit]):
            x = i * (THUMB.width() + GAP_PX)
            if not self.isLeftToRight():
                x = self.width() - x - THUMB.width()
            box = QRectF(x, 0, THUMB.width(), THUMB.height())
            last = rest > 0 and i == fit - 1
            paint_thumb(painter, self._look, self._stills, movement, box)
            if last:
                self._paint_rest(painter, box, rest)
        painter.end()

    def _paint_rest(self, painter: QPainter, box: QRectF, rest: int) -> None:
        tokens = self._look.tokens
        painter.setFont(self._look.font(Type.SMALL, QFont.Weight.DemiBold))
        words = f"+{rest}"
        metrics = painter.fontMetrics()
        pill = QRectF(0, 0, metrics.horizontalAdvance(words) + 12, metrics.height() + 4)
        pill.moveBottomRight(box.bottomRight() - QPointF(4, 4))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.raised)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(tokens.ink)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)

    def _follow(self, id_: str) -> None:
        if any(movement.id == id_ for movement in self._movements):
            self.update()


def paint_thumb(painter: QPainter, look: Visuals, stills: Stills, movement: Movement, box: QRectF) -> None:
    """A movement's picture with round corners; an empty stage until it is drawn."""
    picture = stills.ask(movement)
    shape = QPainterPath()
    shape.addRoundedRect(box, Radius.SMALL_BUTTON, Radius.SMALL_BUTTON)
    painter.save()
    painter.setClipPath(shape)
    if picture is None:
        paint_stage(painter, look.tokens, card_stage(box.width(), box.height()), box)
    else:
        painter.drawPixmap(box.toRect(), picture)
    painter.restore()
