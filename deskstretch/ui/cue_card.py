"""The quiet cue's card. It comes many times a day and draws nobody: the figure is not loaded for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from deskstretch.ui.components.button import IconButton
from deskstretch.ui.components.fitting import needed_size
from deskstretch.ui.components.ring import paint_countdown
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.corner_card import CornerCard
from deskstretch.ui.icons import Icon, paint_icon
from deskstretch.ui.theme import Space, Type

if TYPE_CHECKING:
    from deskstretch.ui.prompt_words import PromptWords
    from deskstretch.ui.theme import Visuals

CUE = QSize(348, 76)


class CueCard(CornerCard):
    """The quiet cue: look far, sit tall. Silent, small, gone by itself."""

    close_requested = Signal()

    def __init__(
        self, look: Visuals, words: PromptWords, lasts_s: float, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, parent)
        self._lasts_s = lasts_s
        self.setWindowTitle(words.headline)
        self._ring = CueRing(look)
        close = IconButton(look, Icon.CLOSE, self.tr("Close"))
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        close.clicked.connect(self.close_requested)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addStretch(1)
        lines.addWidget(Text(look, words.headline, Type.BODY, weight=QFont.Weight.DemiBold, wraps=True))
        lines.addWidget(Text(look, words.second, Type.SMALL, tone=Tone.INK2, wraps=True))
        lines.addStretch(1)
        row = self._whole = QHBoxLayout(self.body)
        row.setContentsMargins(Space.M, Space.S, Space.XS, Space.S)
        row.setSpacing(14)
        row.addWidget(self._ring)
        row.addLayout(lines, 1)
        row.addWidget(close)
        self.show_time(0.0)

    def wanted_size(self) -> QSize:
        width = round(CUE.width() * min(max(1.0, self._look.text_factor), 1.5))
        width = max(width, needed_size(self._whole, width).width())
        return QSize(width, max(CUE.height(), needed_size(self._whole, width).height()))

    def show_time(self, elapsed_s: float) -> None:
        """Show the cue ``elapsed_s`` after it appeared."""
        self._ring.show_left(max(0.0, 1 - elapsed_s / self._lasts_s))


class CueRing(QWidget):
    """A calm ring in the colour of breath with an eye in it."""

    def __init__(self, look: Visuals, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._left = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        side = self._look.px(44)
        return QSize(side, side)

    def show_left(self, left: float) -> None:
        if abs(left - self._left) * 3 * self.width() >= 0.5:
            self._left = left
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        paint_countdown(painter, box, self.width() * 0.09, self._left, tokens.breath, tokens.track)
        side = self.width() * 0.42
        eye = QRectF(0, 0, side, side)
        eye.moveCenter(box.center())
        paint_icon(painter, Icon.EYE, eye, tokens.breath, line=2.2)
        painter.end()
