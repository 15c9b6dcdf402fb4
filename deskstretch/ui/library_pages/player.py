"""A movement on its stage, played again and again: pause, place, speed and side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from deskstretch.core.movement import BREATH_CYCLE_S, Kind, Side, Sides
from deskstretch.core.session import motion_at
from deskstretch.core.timeline import arrival_seconds, loop_seconds
from deskstretch.figure.pose import stops_of
from deskstretch.ui.break_parts.stage import StageView
from deskstretch.ui.components.button import RoundButton
from deskstretch.ui.components.flow import FlowLayout
from deskstretch.ui.components.segmented import Segmented
from deskstretch.ui.components.turning import TurningLayout
from deskstretch.ui.icons import Icon
from deskstretch.ui.library_pages.stills import side_shown
from deskstretch.ui.theme import Space

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskstretch.core.movement import Movement
    from deskstretch.ui.theme import Visuals

STAGE = QSize(512, 400)
TALLEST_PX = 440
TICK_MS = 33
LINE_LEAST_PX = 120
"""With less room beside them, speed and side go below the line."""
SLOW = 0.5


class MovementPlayer(QWidget):
    """Plays one movement; nothing runs while it is hidden or paused."""

    placed = Signal(float)
    """Seconds of the movement's loop as its cues count them."""

    def __init__(self, look: Visuals, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._movement: Movement | None = None
        self._side = Side.BOTH
        self._pace = 1.0
        self._at_s = 0.0
        self._round_s = 1.0
        self._playing = True
        self._since = QElapsedTimer()
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._move)
        self.stage = Stage(look)
        self.button = RoundButton(look, Icon.PAUSE, self.tr("Pause"))
        self.button.clicked.connect(self._toggle)
        self.line = PlaceLine(look, self.tr("Place in the movement"))
        self.line.chosen.connect(self._jump)
        self.pace = Segmented(look, [(SLOW, self.tr("Slow")), (1.0, self.tr("Normal"))], self.tr("Speed"))
        self.pace.show_value(1.0)
        self.pace.chosen.connect(self._set_pace)
        sides = [(Side.LEFT, self.tr("Left side")), (Side.RIGHT, self.tr("Right side"))]
        self.sides = Segmented(look, sides, self.tr("Side"))
        self.sides.chosen.connect(self._set_side)
        self._lay_out()

    def play(self, movement: Movement) -> None:
        """Play this from its beginning."""
        self._movement = movement
        self.sides.setVisible(movement.sides is Sides.SWITCH)
        self.stage.setAccessibleName(movement.name)
        self._set_side(side_shown(movement))
        self.sides.show_value(self._side)
        self._set_playing(playing=True)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._playing and self._movement is not None:
            self._since.start()
            self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()
        self.stage.figure.drop_cache()

    def _set_side(self, side: object) -> None:
        movement = self._movement
        if movement is None or not isinstance(side, Side):
            return
        self._side = side
        self._round_s, marks = _round_of(movement, side)
        self.line.set_marks([mark / self._round_s for mark in marks])
        self._at_s = 0.0
        self._show()

    def _set_pace(self, pace: object) -> None:
        if isinstance(pace, float):
            self._pace = pace

    def _toggle(self) -> None:
        self._set_playing(playing=not self._playing)

    def _set_playing(self, *, playing: bool) -> None:
        self._playing = playing
        if playing:
            self.button.show_as(Icon.PAUSE, self.tr("Pause"))
        else:
            self.button.show_as(Icon.PLAY, self.tr("Play"))
        self._since.start()
        if playing and self.isVisible():
            self._tick.start()
        else:
            self._tick.stop()

    def _jump(self, place: float) -> None:
        self._at_s = place * self._round_s
        self._show()

    def _move(self) -> None:
        self._at_s = (self._at_s + self._since.restart() / 1000 * self._pace) % self._round_s
        self._show()

    def _show(self) -> None:
        movement = self._movement
        if movement is None:
            return
        if movement.kind is Kind.HOLD:
            motion = motion_at(movement, self._at_s, self._round_s)
            drawn_s, place_s = motion.loop_s, motion.place_s
        else:
            drawn_s, place_s = self._at_s, self._at_s % movement.loop_s
        self.stage.figure.show_frame(movement, self._side, drawn_s)
        self.line.show_place(self._at_s / self._round_s)
        self.placed.emit(place_s)

    def _lay_out(self) -> None:
        play = QWidget()
        row = QHBoxLayout(play)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(self.button)
        row.addWidget(self.line, 1)
        choices = QWidget()
        flow = FlowLayout(Space.S, choices)
        flow.addWidget(self.sides)
        flow.addWidget(self.pace)
        controls = QWidget()
        both = TurningLayout(Space.M, self._look.px(LINE_LEAST_PX), Space.S, controls)
        both.addWidget(play)
        both.addWidget(choices)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.stage)
        column.addWidget(controls)


class Stage(StageView):
    """As wide as there is room for, in the shape of the design."""

    def __init__(self, look: Visuals) -> None:
        super().__init__(look)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return min(round(width * STAGE.height() / STAGE.width()), TALLEST_PX)

    def sizeHint(self) -> QSize:
        return STAGE


class PlaceLine(QWidget):
    """Where in the movement it is, with a tick for each pose; a click or an arrow key goes elsewhere."""

    chosen = Signal(float)
    STEP = 0.05

    def __init__(self, look: Visuals, name: str) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._marks: list[float] = []
        self._place = 0.0
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def set_marks(self, marks: Sequence[float]) -> None:
        self._marks = list(marks)
        self.update()

    def show_place(self, place: float) -> None:
        if abs(place - self._place) * max(1, self.width()) >= 0.5:
            self._place = place
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(96, 32)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        share = min(max(event.position().x() / max(1, self.width()), 0.0), 0.999)
        self.chosen.emit(share if self.isLeftToRight() else 1.0 - share)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ahead = self.STEP if self.isLeftToRight() else -self.STEP
        step = {Qt.Key.Key_Right: ahead, Qt.Key.Key_Left: -ahead}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self.chosen.emit((self._place + step) % 1.0)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        middle = self.height() / 2
        painter.setBrush(tokens.track)
        painter.drawRoundedRect(QRectF(0, middle - 2, self.width(), 4), 2, 2)
        done = QRectF(0, middle - 2, max(4.0, self.width() * self._place), 4)
        if not self.isLeftToRight():
            done.moveRight(self.width())
        painter.setBrush(tokens.move)
        painter.drawRoundedRect(done, 2, 2)
        painter.setBrush(tokens.edge)
        for mark in self._marks:
            x = round(self.width() * mark)
            if x > 2:
                x = x if self.isLeftToRight() else self.width() - x
                painter.drawRoundedRect(QRectF(x - 1, middle - 4, 2, 8), 1, 1)
        painter.end()


def _round_of(movement: Movement, side: Side) -> tuple[float, list[float]]:
    """Seconds of what is played again and again, and when each pose is reached in it.

    A hold is shown for as long as going in and coming out take, at least one breath.
    """
    stops = stops_of(movement, side)
    if movement.kind is Kind.DYNAMIC:
        return loop_seconds(stops), list(arrival_seconds(stops))
    hold_s = movement.dose.each_s.default
    ways_s = movement.loop_s - hold_s
    shown_s = max(BREATH_CYCLE_S, ways_s)
    return ways_s + shown_s, [movement.way_in_s, movement.way_in_s + shown_s]
