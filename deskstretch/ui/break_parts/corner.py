"""The break in a corner, for those who go on reading: figure, countdown, name; and its small done page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFont, QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStyle, QVBoxLayout, QWidget

from deskstretch.core.record import Feeling
from deskstretch.core.session import Stage
from deskstretch.core.settings import BreakSize
from deskstretch.ui.break_parts.captions import Captions, Plan, captions_of
from deskstretch.ui.break_parts.closing import Closing
from deskstretch.ui.break_parts.controls import BreakControls, Controls
from deskstretch.ui.break_parts.done import faces, good_words
from deskstretch.ui.break_parts.stage import StageView
from deskstretch.ui.components.bars import RunningLine, SegmentedBar
from deskstretch.ui.components.button import Button, IconButton, Kind
from deskstretch.ui.components.fitting import needed_size
from deskstretch.ui.components.ring import Ring
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.icons import Icon
from deskstretch.ui.theme import Radius, Space, Type, Visuals

if TYPE_CHECKING:
    from deskstretch.core.session import Frame
    from deskstretch.ui.break_parts.done import BreakSummary

STAGE_PX = 132
COLUMN_PX = 208
RING_PX = 56
BAR_PX = 4
MOST_GROWTH = 1.7
"""Doubled text grows the window less than twice: it is to stay small."""


def corner_size(look: Visuals) -> QSize:
    """The visible window's size."""
    grown = min(MOST_GROWTH, max(1.0, look.text_factor))
    width = round((STAGE_PX + COLUMN_PX) * grown) + 3 * Space.S
    return QSize(width, round(STAGE_PX * grown) + 2 * Space.S)


class CornerControls(Controls):
    """Pause, next, larger, end; everything else has its key."""

    def __init__(self, look: Visuals, controls: BreakControls, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pause = IconButton(look, Icon.PAUSE, self.tr("Pause"), self)
        self._next = IconButton(look, Icon.NEXT, self.tr("Next"), self)
        self._larger = IconButton(look, Icon.LARGER, self.tr("Larger"), self)
        self._end = IconButton(look, Icon.CLOSE, self.tr("End"), self)
        self._end.setVisible(controls.end)
        transport = QWidget(self)
        transport.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as on every player
        keys = QHBoxLayout(transport)
        keys.setContentsMargins(0, 0, 0, 0)
        keys.setSpacing(Space.XXS)
        for button in (self._pause, self._next):
            keys.addWidget(button)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XXS)
        row.addWidget(transport)
        row.addStretch(1)
        for button in (self._larger, self._end):
            row.addWidget(button)
        self._pause.clicked.connect(self.pause_requested)
        self._next.clicked.connect(self.next_requested)
        self._larger.clicked.connect(self._ask_for_card)
        self._end.clicked.connect(self.end_requested)

    def show_paused(self, paused: bool) -> None:
        self._pause.set_icon(Icon.PLAY if paused else Icon.PAUSE)
        self._pause.say(self.tr("Go on") if paused else self.tr("Pause"))

    def _ask_for_card(self) -> None:
        self.size_requested.emit(BreakSize.CARD)


class CornerPage(QWidget):
    """The small window while the break runs."""

    def __init__(self, look: Visuals, controls: BreakControls, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.stage = StageView(look, Radius.BUTTON, self)
        self._ring = Ring(look, RING_PX)
        self._name = Text(look, "", Type.BODY, weight=QFont.Weight.DemiBold, wraps=True, balanced=True)
        self._line = Text(look, "", Type.SMALL, tone=Tone.INK2, wraps=True)
        self._bar = SegmentedBar(look, BAR_PX)
        self._bar.setAccessibleName(self.tr("The whole break"))
        self.controls: Controls = CornerControls(look, controls)
        self._column = QWidget(self)
        self._said: tuple[str, str] = ("", "")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self._name)
        words.addWidget(self._line)
        words.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(Space.S)
        top.addWidget(self._ring, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addLayout(words, 1)
        whole = self._rows = QVBoxLayout(self._column)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.XXS)
        whole.addLayout(top, 1)
        whole.addWidget(self._bar)
        whole.addWidget(self.controls)
        look.changed.connect(self._arrange)

    def set_plan(self, plan: Plan) -> None:
        self._bar.set_parts(plan.lengths_s)

    def show_frame(self, frame: Frame, plan: Plan, *, paused: bool) -> Captions:
        captions = captions_of(frame, plan, paused=paused)
        ready = frame.stage is Stage.READY
        self.stage.show_frame(frame, ready=ready)
        left_s, of_s = frame.countdown_s
        left = left_s / of_s
        if ready:
            self._ring.show_ready(left, captions.number)
        else:
            self._ring.show_left(left, captions.number)
        tag = "" if frame.on_tight_spot else captions.tag
        line = captions.place if paused else captions.ready or tag or self._counted(captions)
        self._line.set_tone(Tone.MOVE_INK if captions.ready and not paused else Tone.INK2)
        self._line.say(line)
        self._name.say(captions.name)
        if (captions.name, line) != self._said:
            self._said = captions.name, line
            self._fit()
        self._bar.show_place(*plan.place_in(frame))
        self.controls.show_paused(paused)
        return captions

    @staticmethod
    def _counted(captions: Captions) -> str:
        return f"{captions.count} {captions.count_unit}" if captions.count else captions.breath

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        side = self.height() - 2 * Space.S
        stage = QRect(Space.S, Space.S, side, side)
        column = QRect(stage.right() + 1 + Space.S, Space.S, self.width() - side - 3 * Space.S, side)
        for widget, box in ((self.stage, stage), (self._column, column)):
            widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), box))
        self._fit()

    def _fit(self) -> None:
        """A long name in large text takes a smaller ring, then smaller letters."""
        for ring_px, name in ((RING_PX, Type.BODY), (40, Type.BODY), (40, Type.SMALL), (28, Type.SMALL)):
            self._ring.set_size(ring_px)
            self._name.set_role(name)
            if needed_size(self._rows, self._column.width()).height() <= self._column.height():
                break
        self._rows.activate()


class CornerDone(QWidget):
    """What was done, in a line, and three faces; it closes itself like its large sister."""

    feeling_chosen = Signal(object)
    hurts_requested = Signal()
    one_more_requested = Signal()
    close_requested = Signal()

    def __init__(self, look: Visuals, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Text(look, "", Type.HEADING, wraps=True, balanced=True)
        self._week = Text(look, "", Type.SMALL, tone=Tone.INK2, wraps=True)
        self._line = RunningLine(look, "edge", 3)
        self._faces: dict[Feeling, IconButton] = {}
        row = QHBoxLayout()
        row.setContentsMargins(-Space.XS, 0, 0, 0)  # the first face stands under the first letter
        row.setSpacing(Space.XXS)
        for feeling, icon, words in faces():
            face = IconButton(look, icon, words)
            face.setCheckable(True)
            face.clicked.connect(self._feel)
            self._faces[feeling] = face
            row.addWidget(face)
        row.addStretch(1)
        close = Button(look, self.tr("Close"), Kind.PRIMARY, small=True)
        close.clicked.connect(self.close_requested)
        row.addWidget(close)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(Space.L, Space.M, Space.M, Space.M)
        rows.setSpacing(2)
        rows.addStretch(1)
        rows.addWidget(self._title)
        rows.addWidget(self._week)
        rows.addStretch(2)
        rows.addLayout(row)
        rows.addSpacing(Space.XXS)
        rows.addWidget(self._line)
        self._clock = Closing(self)
        self._clock.left.connect(self._show_closing)
        self._clock.over.connect(self.close_requested)
        self._clock.stayed.connect(self._line.hide)

    def show_summary(self, summary: BreakSummary, _plan: Plan) -> None:
        self._title.say(good_words(summary.moved_s))
        week = summary.week
        self._week.say(self.tr("{0} of {1} days this week").format(week.done_days, week.goal_days))

    @property
    def spoken(self) -> str:
        return f"{self._title.text()} {self._week.text()}."

    def start_closing(self) -> None:
        self._clock.start()

    def stay(self) -> None:
        self._clock.stay()

    @property
    def closes_itself(self) -> bool:
        return self._clock.running

    def enterEvent(self, event: QEnterEvent) -> None:
        self.stay()
        super().enterEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    def _show_closing(self, _seconds: int, share: float) -> None:
        self._line.show_left(share)

    def _feel(self) -> None:
        self.stay()
        button = self.sender()
        feeling = next(each for each, face in self._faces.items() if face is button)
        for each, face in self._faces.items():
            face.setChecked(each is feeling)
        self._week.change_to(self.tr("Thank you."))
        self.feeling_chosen.emit(feeling)
        if feeling is Feeling.HURT:
            self.hurts_requested.emit()
