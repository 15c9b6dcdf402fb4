"""The stage: sun disc over a horizon, the figure before it, and a line of words on the floor."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from deskstretch.core.movement import Breath
from deskstretch.figure.looks import look_named
from deskstretch.figure.stage import Stage
from deskstretch.ui.break_parts.captions import breath_words
from deskstretch.ui.components.breath_line import BreathLine
from deskstretch.ui.components.icon_mark import IconMark
from deskstretch.ui.components.stage_ground import paint_stage
from deskstretch.ui.components.text import Text
from deskstretch.ui.figure_view import FigureView
from deskstretch.ui.icons import Icon
from deskstretch.ui.theme import Radius, Type, Visuals, faded

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskstretch.core.session import Frame, Step
    from deskstretch.ui.break_parts.captions import Captions

INSET_PX = 22
"""From the stage's side to the words on the floor."""
FIGURE_REACH = 1.75
"""How far a figure and what it holds on to reach from the disc's middle, in its radii."""
FREE_FLOOR = 0.13
"""The share of the stage's height at its lower end that no figure stands on."""


class StageView(QWidget):
    """A stage with its figure; the owner says where disc and horizon are, or leaves it.

    Args:
        corner: radius of its corners; 0 where it fills the screen.
    """

    def __init__(self, look: Visuals, corner: float = Radius.CARD, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._corner = corner
        self._stage_for: Callable[[int, int], Stage] | None = None
        self._disc_in_front = False
        self._close_up = 1.0
        self._ground: QPixmap | None = None
        self.figure = FigureView(look_named(look.figure), dark=look.dark, parent=self)
        self.figure.set_reduced_motion(reduced=look.reduced_motion)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look.changed.connect(self._dress)

    def set_stage(self, stage_for: Callable[[int, int], Stage], *, disc_in_front: bool) -> None:
        """``stage_for`` gives the geometry for a width and height."""
        self._stage_for = stage_for
        self._disc_in_front = disc_in_front
        self._place_figure()

    def stage(self) -> Stage:
        """Where disc, horizon and ground stand, in this widget's pixels."""
        if self._stage_for is None:
            return self.figure.stage()
        return self._stage_for(self.width(), self.height())

    def set_close_up(self, factor: float) -> None:
        """Show the figure ``factor`` times as large, its head where it was."""
        self._close_up = factor
        self._place_figure()

    def show_frame(self, frame: Frame, *, ready: bool) -> None:
        motion_s = 0.0 if ready else frame.motion_s
        self.figure.show_frame(frame.movement, frame.side, motion_s, glow=not ready)

    def prepare(self, step: Step) -> None:
        """Have the figure of a coming step drawn ahead."""
        self.figure.prepare(step.movement, step.side)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._ground = None
        self._place_figure()

    def paintEvent(self, event: QPaintEvent) -> None:
        scale = self.devicePixelRatioF()
        if self._ground is None or self._ground.devicePixelRatio() != scale:
            self._ground = self._draw_ground(scale)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._ground)
        painter.end()

    def _draw_ground(self, scale: float) -> QPixmap:
        ground = QPixmap(self.size() * scale)
        ground.setDevicePixelRatio(scale)
        ground.fill(Qt.GlobalColor.transparent)
        painter = QPainter(ground)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        outline = QPainterPath()
        outline.addRoundedRect(box, self._corner, self._corner)
        painter.setClipPath(outline)
        paint_stage(painter, self._look.tokens, self.stage(), box, disc_in_front=self._disc_in_front)
        painter.end()
        return ground

    def _place_figure(self) -> None:
        width, height = round(self.width() * self._close_up), round(self.height() * self._close_up)
        left = (self.width() - width) // 2
        if self._stage_for is None:
            self.figure.setGeometry(left, 0, width, height)
            return
        stage = self._stage_for(width, height)
        if self._disc_in_front:  # what stands over the rest of a wide stage is not painted with every frame
            reach = stage.disc_r_px * FIGURE_REACH
            left = max(0, round(stage.disc_x_px - reach))
            width = min(width, round(stage.disc_x_px + reach)) - left
            stage = replace(stage, width_px=width, disc_x_px=stage.disc_x_px - left)
        self.figure.setGeometry(left, 0, width, height)
        self.figure.set_backdrop(painted=False, stage=stage)

    def _dress(self) -> None:
        look = self._look
        self.figure.set_theme(dark=look.dark)
        self.figure.set_look(look_named(look.figure))
        self.figure.set_reduced_motion(reduced=look.reduced_motion)
        self._ground = None
        self.update()


class FloorBand(QWidget):
    """The words on the floor: how to breathe now, or where to go before it starts."""

    def __init__(self, look: Visuals, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._breath_px = 0
        self._covers = False
        self._mark = IconMark(look, Icon.BREATH, "breath", self)
        self._words = Text(look, "", Type.BODY, weight=QFont.Weight.Medium, wraps=True, parent=self)
        self._line = BreathLine(look, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._mark)
        row.addWidget(self._words, 1)
        row.addSpacing(14)
        row.addWidget(self._line, 4)
        look.changed.connect(self._keep_words_room)
        self._keep_words_room()

    def show_captions(self, captions: Captions, frame: Frame) -> None:
        words = captions.band or captions.breath
        self.setVisible(bool(words))
        self._line.setVisible(bool(captions.breath))
        self._line.show_breath(frame.breath, frame.breath_fraction)
        self._mark.setVisible(bool(captions.breath) or captions.band_icon is not None)
        self._mark.show_icon(captions.band_icon or Icon.BREATH, "ink" if captions.band else "breath")
        self._words.setMinimumWidth(self._breath_px if captions.breath else 0)
        self._words.change_to(words)

    def place_on(self, stage: QRect) -> None:
        """Sit near the lower end of the floor of a stage."""
        width = stage.width() - INSET_PX - 18
        self._words.set_role(Type.BODY)
        height = max(self.heightForWidth(width), self.minimumSizeHint().height())
        if height > stage.height() * FREE_FLOOR:
            self._words.set_role(Type.SMALL)
            height = max(self.heightForWidth(width), self.minimumSizeHint().height())
        self._covers = height > stage.height() * FREE_FLOOR
        self.setGeometry(stage.left() + INSET_PX, stage.bottom() + 1 - 10 - height, width, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Words that need more than the free floor get a ground of their own before the figure."""
        if not self._covers:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faded(self._look.tokens.floor, 0.9))
        painter.drawRoundedRect(QRectF(self.rect()), Radius.SMALL_BUTTON, Radius.SMALL_BUTTON)
        painter.end()

    def _keep_words_room(self) -> None:
        """The line must not move when the words change from in to out."""
        metrics = self._words.fontMetrics()
        self._breath_px = max(metrics.horizontalAdvance(breath_words(breath)) for breath in Breath) + 2
