"""The card that offers a break. It never takes the keyboard, and owns no clock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskstretch.core.movement import Position
from deskstretch.figure.stage import Stage
from deskstretch.ui.break_parts.stage import StageView
from deskstretch.ui.components.button import Button, Kind
from deskstretch.ui.components.fitting import needed_size
from deskstretch.ui.components.menu import PopupMenu, fill_later
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.corner_card import CornerCard
from deskstretch.ui.floating import FloatingWindow
from deskstretch.ui.icons import Icon
from deskstretch.ui.prompt_words import heads_up_words
from deskstretch.ui.theme import Space, Type

if TYPE_CHECKING:
    from deskstretch.core.session import Step
    from deskstretch.ui.prompt_words import PromptWords
    from deskstretch.ui.theme import Visuals

CARD = QSize(428, 160)
PREVIEW = QSize(124, 136)
PREVIEW_MOST = 1.35
"""How much the preview grows with the text at most."""
LINE_PX = 3
UPRIGHT_CLOSE_UP = 1.4
"""Who stands is shown from the knees up: nearer, so that the movement is seen in a small picture."""


class PromptCard(CornerCard):
    """An offer: a moving preview, what it is, Start, Later, Skip, and a thin line running out.

    Args:
        look: colours, fonts, motion and who is drawn.
        words: the offer in words.
        lasts_s: how long the offer stays; the owner withdraws it.
        step: whose movement the preview shows.
        heads_up: the break starts by itself at the end; the headline counts down.
        may_skip: false in strict mode.
        may_put_off: false once strict mode's put-offs are used up.
    """

    start_requested = Signal()
    later_requested = Signal(int)
    skip_requested = Signal()

    def __init__(
        self,
        look: Visuals,
        words: PromptWords,
        lasts_s: float,
        *,
        step: Step | None = None,
        heads_up: bool = False,
        may_skip: bool = True,
        may_put_off: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._words = words
        self._lasts_s = lasts_s
        self._step = step
        self._heads_up = heads_up
        self.setWindowTitle(words.headline)
        self._headline = Text(look, words.headline, Type.HEADING, wraps=True, balanced=True)
        self._second = Text(look, words.second, Type.BODY, tone=Tone.INK2, wraps=True, balanced=True)
        # Parents from the start: shown without one, a button is a window that takes the keyboard.
        first = self.tr("Start now") if heads_up else self.tr("Start")
        start = Button(look, first, Kind.PRIMARY, parent=self.body)
        later = Button(look, self.tr("Later"), Kind.SECONDARY, tail=Icon.DOWN, parent=self.body)
        skip = Button(look, self.tr("Skip"), Kind.QUIET, parent=self.body)
        start.clicked.connect(self.start_requested)
        skip.clicked.connect(self.skip_requested)
        menu = PopupMenu()
        fill_later(menu, self.later_requested.emit)
        later.set_menu(menu)
        later.setVisible(may_put_off)
        skip.setVisible(may_skip)
        for button in (start, later, skip):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._preview = StageView(look, 10, self.body)
        self._preview.set_stage(preview_stage, disc_in_front=False)
        self._preview.setFixedSize(PREVIEW * min(max(1.0, look.text_factor), PREVIEW_MOST))
        self._preview.setVisible(step is not None)
        upright = step is not None and step.movement.position in (Position.STANDING, Position.WALL)
        self._preview.set_close_up(UPRIGHT_CLOSE_UP if upright else 1.0)
        self._line = EdgeLine(look, self)
        self._lay_out([start, later, skip])
        if step is not None:
            self._preview.figure.show_frame(step.movement, step.side, step.movement.loop_s / 2)
        self.show_time(0.0)

    def wanted_size(self) -> QSize:
        width = round(CARD.width() * min(max(1.0, self._look.text_factor), 1.5))
        width = max(width, needed_size(self._whole, width).width())
        return QSize(width, max(CARD.height(), needed_size(self._whole, width).height()))

    def show_time(self, elapsed_s: float) -> None:
        """Show the card ``elapsed_s`` after it appeared."""
        left_s = max(0.0, self._lasts_s - elapsed_s)
        self._line.show_left(left_s / self._lasts_s)
        if self._heads_up:
            words = heads_up_words(self._words, left_s)
            self._headline.say(words.headline)
            self._second.say(words.second)
        if self._step is not None:
            movement = self._step.movement
            self._preview.figure.show_frame(movement, self._step.side, movement.loop_s / 2 + elapsed_s)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._line.setGeometry(self.body.rect())
        self._line.raise_()

    def _lay_out(self, buttons: list[Button]) -> None:
        self._line.setParent(self.body)
        row = QHBoxLayout()
        row.setSpacing(6)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(Space.XXS)
        words.setContentsMargins(0, 5, 0, 2)
        words.addWidget(self._headline)
        words.addWidget(self._second)
        words.addSpacing(Space.XS)
        words.addStretch(1)
        words.addLayout(row)
        whole = self._whole = QHBoxLayout(self.body)
        whole.setContentsMargins(Space.S, Space.S, Space.L, Space.S)
        whole.setSpacing(18)
        whole.addWidget(self._preview, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(words, 1)


class EdgeLine(QWidget):
    """A line along the lower edge that runs out, clipped by the window's corners."""

    def __init__(self, look: Visuals, window: FloatingWindow) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._left = 1.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_left(self, left: float) -> None:
        if abs(left - self._left) * self.width() * self.devicePixelRatioF() >= 1.0:
            self._left = left
            self.update(0, self.height() - LINE_PX - 1, self.width(), LINE_PX + 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(self._window.body_path())
        width = self.width() * self._left
        x = 0.0 if self.isLeftToRight() else self.width() - width
        painter.fillRect(QRectF(x, self.height() - LINE_PX, width, LINE_PX), self._look.tokens.move)
        painter.end()


def preview_stage(width: int, height: int) -> Stage:
    """The preview's stage: near enough to see the movement, the feet out of the picture."""
    return Stage(
        width,
        height,
        disc_x_px=width * 0.5,
        disc_y_px=height * 0.485,
        disc_r_px=width * 0.42,
        horizon_y_px=height * 0.825,
        ground_y_px=height * 0.9,
    )
