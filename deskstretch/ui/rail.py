"""The main window's rail: its areas from top to bottom, and the time to the next break at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from deskstretch.ui.components.button import Pressable
from deskstretch.ui.components.hairline import draw_outlined
from deskstretch.ui.components.ring import Ring
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.icons import Icon, paint_icon
from deskstretch.ui.situation import Sign
from deskstretch.ui.situation_words import state_words
from deskstretch.ui.theme import Radius, Space, Type
from deskstretch.ui.words import whole_minutes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskstretch.ui.area import Area
    from deskstretch.ui.situation import Situation
    from deskstretch.ui.theme import Visuals

RAIL_PX = 84
BUTTON_PX = 56


class Rail(QWidget):
    """Emits the number of the area that was chosen."""

    area_requested = Signal(int)

    def __init__(self, look: Visuals, areas: Sequence[Area]) -> None:
        super().__init__()
        self._look = look
        self._compact = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.area_requested)
        self.ring = Ring(look, 46, Type.BODY)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._words = Text(look, self.tr("to break"), Type.SMALL, tone=Tone.INK2, alignment=centre)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, Space.S, 10, Space.M)
        column.setSpacing(Space.XXS)
        for i, area in enumerate(areas):
            button = RailButton(look, area.icon, area.words)
            button.setChecked(i == 0)
            self._group.addButton(button, i)
            column.addWidget(button)
        column.addStretch(1)
        column.addWidget(self.ring, 0, centre)
        column.addWidget(self._words)
        look.changed.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def show_area(self, i: int) -> None:
        self._group.button(i).setChecked(True)

    def show_situation(self, situation: Situation) -> None:
        counting = situation.sign is Sign.WAITING and situation.left_s is not None
        self._words.setVisible(counting)
        if counting and situation.left_s is not None:
            self.ring.show_left(situation.level, str(max(1, whole_minutes(situation.left_s))))
        else:
            self.ring.show_icon(Icon.PAUSE if situation.sign is Sign.PAUSED else Icon.CLOCK, situation.level)
        words = state_words(situation)
        self.ring.setToolTip(words)
        self.ring.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        usual = 0 if self._compact else self._look.px(RAIL_PX)
        return QSize(max(usual, self.minimumSizeHint().width()), 400)

    def minimumSizeHint(self) -> QSize:
        """Its height is what icons alone need: with less room for them the words go."""
        return QSize(super().minimumSizeHint().width(), 0)

    def _fit(self) -> None:
        """With large text on a small window the words go; they are in the tooltips then."""
        buttons = [button for button in self._group.buttons() if isinstance(button, RailButton)]
        below = self.ring.sizeHint().height() + self._words.sizeHint().height()
        words_px = len(buttons) * (self._look.px(BUTTON_PX) + Space.XXS) + below + Space.S + Space.XL
        self._compact = words_px > self.height()
        for button in buttons:
            button.set_compact(self._compact)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.tokens.sunk)
        painter.end()


class RailButton(Pressable):
    """An icon over a word; the chosen one is raised."""

    corner = Radius.TOAST

    def __init__(self, look: Visuals, icon: Icon, text: str) -> None:
        super().__init__(look, text)
        self._icon = icon
        self._compact = False
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._dress()

    def set_compact(self, compact: bool) -> None:
        """Show the icon alone; the word becomes the tooltip."""
        if compact != self._compact:
            self._compact = compact
            self.setToolTip(self.text() if compact else "")
            self._dress()

    def sizeHint(self) -> QSize:
        if self._compact:
            return QSize(self._look.px(44), self._look.px(40))
        words = self.fontMetrics().horizontalAdvance(self.text()) + Space.S
        return QSize(max(self._look.px(64), words), self._look.px(BUTTON_PX))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self.isChecked():
            draw_outlined(painter, box, self.corner, tokens.raised, tokens.line)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._fill(tokens.sunk, tokens.hover, tokens.press))
            painter.drawRoundedRect(box, self.corner, self.corner)
        ink = tokens.ink if self.isChecked() else tokens.ink2
        side = self._look.px(20)
        if self._compact:
            middle = QRectF(0, 0, side, side)
            middle.moveCenter(box.center())
            paint_icon(painter, self._icon, middle, ink)
            painter.end()
            return
        words_px = self.fontMetrics().height()
        top = (self.height() - side - words_px - 2) / 2
        paint_icon(painter, self._icon, QRectF((self.width() - side) / 2, top, side, side), ink)
        painter.setPen(ink)
        words = QRectF(0, top + side + 2, self.width(), words_px)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()

    def _dress(self) -> None:
        self.setFont(self._look.font(Type.SMALL, QFont.Weight.Medium))
        super()._dress()
