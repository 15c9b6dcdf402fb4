"""A switch: on or off, told by place and fill."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from deskstretch.ui.components.button import Pressable
from deskstretch.ui.components.hairline import draw_outlined
from deskstretch.ui.theme import Duration, mixed
from deskstretch.ui.theme.motion import Eased
from deskstretch.ui.theme.palette import DISABLED_OPACITY

if TYPE_CHECKING:
    from deskstretch.ui.theme import Visuals

WIDTH_PX, HEIGHT_PX, KNOB_PX = 40, 24, 16


class Switch(Pressable):
    """Its name for the screen reader is the sentence of the row it stands in."""

    def __init__(self, look: Visuals, name: str, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent)
        self._slide = Eased(self, Duration.HOVER, lambda _share: self.update())
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.toggled.connect(lambda on: self._slide.go(1.0 if on else 0.0))

    def show_on(self, on: bool) -> None:
        """Show a state that was not chosen here just now."""
        if on is not self.isChecked():
            self.setChecked(on)
        self._slide.jump(1.0 if on else 0.0)

    def focus_shape(self) -> tuple[QRect, float]:
        return self._trough().toAlignedRect(), self._trough().height() / 2

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(WIDTH_PX), self._look.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(DISABLED_OPACITY)
        box = self._trough()
        share = self._slide.value
        corner = box.height() / 2
        if share < 1.0:
            draw_outlined(painter, box, corner, Qt.GlobalColor.transparent, tokens.edge, width=1.5)
        if share > 0.0:
            painter.save()
            painter.setOpacity(painter.opacity() * share)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.primary)
            painter.drawRoundedRect(box, corner, corner)
            painter.restore()
        knob = self._look.px(KNOB_PX)
        gap = (box.height() - knob) / 2
        x = box.left() + gap + (box.width() - 2 * gap - knob) * share
        if not self.isLeftToRight():
            x = self.width() - x - knob
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mixed(tokens.edge, tokens.on_primary, share))
        painter.drawEllipse(QRectF(x, box.top() + gap, knob, knob))
        painter.end()

    def _trough(self) -> QRectF:
        width, height = self._look.px(WIDTH_PX), self._look.px(HEIGHT_PX)
        return QRectF(0, (self.height() - height) / 2, width, height)
