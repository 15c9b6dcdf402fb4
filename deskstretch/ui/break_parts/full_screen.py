"""The break on a whole screen: the disc's rim is the countdown, the words can be read across the room."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QStyle, QVBoxLayout, QWidget

from deskstretch.core.session import Stage as SessionStage
from deskstretch.figure.stage import Stage
from deskstretch.ui.break_parts.captions import Captions, Plan, captions_of
from deskstretch.ui.break_parts.controls import BreakControls, ControlRow
from deskstretch.ui.break_parts.next_up import NextUp
from deskstretch.ui.break_parts.stage import StageView
from deskstretch.ui.components.bars import SegmentedBar
from deskstretch.ui.components.breath_line import BreathLine
from deskstretch.ui.components.fitting import needed_size
from deskstretch.ui.components.icon_mark import IconMark
from deskstretch.ui.components.ring import paint_countdown, paint_segments
from deskstretch.ui.components.tag import Tag, TagLook
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.icons import Icon
from deskstretch.ui.theme import Space, Type, Visuals, Zoomed

if TYPE_CHECKING:
    from deskstretch.core.session import Frame

DESIGN_HEIGHT_PX = 900
SIDE_PX = 64
RIM_PX = 14
RIM_GAP_PX = 9
READY_PARTS = 4
WORD_SIZES = (
    (1.0, Type.FULL_NUMBER),
    (0.9, Type.FULL_NUMBER),
    (0.8, Type.FULL_NUMBER),
    (0.8, Type.FULL_NUMBER_MIDDLE),
    (0.7, Type.FULL_NUMBER_MIDDLE),
    (0.6, Type.FULL_NUMBER_MIDDLE),
    (0.6, Type.FULL_NUMBER_SMALL),
    (0.5, Type.FULL_NUMBER_SMALL),
    (0.45, Type.FULL_NUMBER_SMALL),
    (0.4, Type.FULL_NUMBER_SMALL),
    (0.35, Type.FULL_NUMBER_SMALL),
)
"""Sizes of the words and the number, from what is wanted to what fits with large text on a small screen."""


def full_stage(width: int, height: int, controls_px: float) -> Stage:
    """Disc, horizon and ground on a whole screen; upright screens have the words under the disc.

    ``controls_px``: height at the lower end that bar and controls need.
    """
    if height > width:
        radius = min(width * 0.36, height * 0.25)
        return Stage(width, height, width * 0.5, height * 0.30, radius, height * 0.47, height * 0.48)
    rim = RIM_PX + RIM_GAP_PX
    free = height - controls_px - height * 0.44 - rim - 8
    radius = min(height * 0.35, width * 0.28 - rim - 24, width * 0.35 - rim - 24, free)
    ground = height * 0.44 + radius * (0.31 / 0.35)
    return Stage(width, height, width * 0.35, height * 0.44, radius, ground - height * 0.01, ground)


class Rim(QWidget):
    """The countdown around the disc."""

    def __init__(self, look: Visuals, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._line_px = float(RIM_PX)
        self._left = 0.0
        self._ready = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        look.changed.connect(self.update)

    def place_around(self, stage: Stage, factor: float) -> None:
        """Go around the disc of ``stage``; line and gap are drawn for ``factor`` 1."""
        self._line_px = RIM_PX * factor
        reach = stage.disc_r_px + (RIM_GAP_PX + RIM_PX) * factor
        middle = QPointF(stage.disc_x_px, stage.disc_y_px)
        self.setGeometry(QRectF(middle - QPointF(reach, reach), middle + QPointF(reach, reach)).toRect())

    def show_left(self, left: float, *, ready: bool) -> None:
        if ready is not self._ready or abs(left - self._left) * self.width() * math.pi >= 1.0:
            self._left, self._ready = left, ready
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        line = self._line_px
        if self._ready:
            gone = READY_PARTS - math.ceil(self._left * READY_PARTS - 1e-6)
            colours = [tokens.rim_track if i < gone else tokens.ink for i in range(READY_PARTS)]
            paint_segments(painter, box, line, colours, line)
        else:
            paint_countdown(painter, box, line, self._left, tokens.move, tokens.rim_track)
        painter.end()


class Words(QWidget):
    """The words beside the disc, or under it."""

    def __init__(self, look: Visuals, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._needs: tuple[object, ...] = ()
        self._place = Text(look, "", Type.CUE, tone=Tone.INK2, parent=self)
        self._number = Text(look, "", Type.FULL_NUMBER, parent=self)
        self._unit = Text(look, "", Type.FULL_SECOND, tone=Tone.INK2, parent=self)
        self._count = Text(look, "", Type.FULL_SECOND, tone=Tone.INK2, strong=Type.FULL_CUE, parent=self)
        self._ready = Text(
            look, "", Type.FULL_SECOND, tone=Tone.MOVE_INK, weight=QFont.Weight.Medium, parent=self
        )
        self._name = Text(look, "", Type.FULL_NAME, wraps=True, balanced=True, parent=self)
        self._side = Tag(look, "", TagLook.MOVE, self, role=Type.CUE)
        self._cue = Text(look, "", Type.FULL_CUE, wraps=True, balanced=True, parent=self)
        self._mark = IconMark(look, Icon.BREATH, "ink", self, size_px=28)
        self._breath = Text(look, "", Type.FULL_SECOND, weight=QFont.Weight.Medium, wraps=True, parent=self)
        self._line = BreathLine(look, self)
        self._next = NextUp(look, Type.BODY, Type.CUE, self)
        self._gaps: list[tuple[QSpacerItem, float]] = []
        self._to_baseline = QSpacerItem(0, 0)
        self._lay_out()

    def _lay_out(self) -> None:
        counts = QHBoxLayout()
        counts.setSpacing(Space.M)
        counts.addWidget(self._number)
        beside = QVBoxLayout()
        beside.setSpacing(0)
        beside.addStretch(1)
        beside.addWidget(self._unit)
        beside.addItem(self._to_baseline)
        counts.addLayout(beside)
        counts.addStretch(1)
        side = QHBoxLayout()
        side.setSpacing(Space.M)
        side.addWidget(self._side)
        side.addWidget(self._count)
        side.addStretch(1)
        breathing = QHBoxLayout()
        breathing.setSpacing(Space.L)
        breathing.addWidget(self._line, 4)
        breathing.addWidget(self._mark)
        breathing.addWidget(self._breath, 5)
        whole = self.whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._place)
        whole.addLayout(counts)
        self._gap(12)
        whole.addWidget(self._ready)
        whole.addWidget(self._name)
        self._gap(14)
        whole.addLayout(side)
        self._gap(18)
        whole.addWidget(self._cue)
        self._gap(28)
        whole.addLayout(breathing)
        self._gap(8)
        whole.addStretch(1)
        whole.addWidget(self._next)

    def _gap(self, length: float) -> None:
        """Free space that grows and shrinks with the words."""
        spacer = QSpacerItem(0, round(length), QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._gaps.append((spacer, length))
        self.whole.addItem(spacer)

    def stand_on(self, *, floor: bool) -> None:
        """On the floor the movement's own colour would be too pale for words."""
        self._ready.set_tone(Tone.INK if floor else Tone.MOVE_INK)

    def set_number(self, role: Type) -> None:
        """Take on the zoom as it is now, with a number in ``role``."""
        self._number.set_role(role)
        self._line.set_scale(self._look.text_factor)
        lift = self._number.below_baseline_px - self._unit.below_baseline_px
        self._to_baseline.changeSize(0, round(lift), QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        for spacer, length in self._gaps:
            height = round(length * self._look.text_factor)
            spacer.changeSize(0, height, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def show_captions(self, captions: Captions, frame: Frame, *, paused: bool) -> bool:
        """Say them; true if other words need other room than before."""
        before = self._needs
        self._place.say(captions.place)
        self._place.set_tone(Tone.INK if paused else Tone.INK2)
        self._number.say(captions.number)
        self._unit.say(captions.unit)
        self._count.say(f"{captions.count} {captions.count_unit}" if captions.count else "")
        self._count.setVisible(bool(captions.count))
        self._ready.say(captions.ready)
        self._ready.setVisible(bool(captions.ready))
        self._name.change_to(captions.name)
        self._side.setText(captions.tag)
        self._side.setVisible(bool(captions.tag))
        self._cue.change_to(captions.cue)
        self._line.setVisible(bool(captions.breath))
        self._line.show_breath(frame.breath, frame.breath_fraction)
        self._mark.setVisible(captions.band_icon is not None)
        if captions.band_icon is not None:
            self._mark.show_icon(captions.band_icon, "ink")
        self._breath.change_to(captions.band or captions.breath)
        self._next.show_next(captions.next_label, captions.next_name, captions.next_step, inline=False)
        picture = captions.next_step is not None
        words = (captions.name, captions.tag, captions.cue, captions.ready, captions.band)
        self._needs = (*words, captions.count_unit, captions.next_name, picture)
        return self._needs != before


class FullScreenPage(QWidget):
    """The whole screen while the break runs."""

    def __init__(self, look: Visuals, controls: BreakControls, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._zoom = Zoomed(look, 1.0, self)
        self._control_zoom = Zoomed(look, 1.0, self)
        self._factor = 1.0
        self._controls_px = 0
        self.stage = StageView(look, 0, self)
        self.stage.set_stage(self._stage_for, disc_in_front=True)
        self._rim = Rim(look, self.stage)
        self._rim.stackUnder(self.stage.figure)
        self._words = Words(self._zoom, self)
        self._bar = SegmentedBar(self._control_zoom, 8, on_stage=True, parent=self)
        self._bar.setAccessibleName(self.tr("The whole break"))
        self.controls = ControlRow(self._control_zoom, controls, self)
        look.changed.connect(self._arrange)

    def _stage_for(self, width: int, height: int) -> Stage:
        stage = full_stage(width, height, self._controls_px)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            return replace(stage, disc_x_px=width - stage.disc_x_px)
        return stage

    def set_plan(self, plan: Plan) -> None:
        self._bar.set_parts(plan.lengths_s)

    def show_frame(self, frame: Frame, plan: Plan, *, paused: bool) -> Captions:
        captions = captions_of(frame, plan, paused=paused)
        ready = frame.stage is SessionStage.READY
        self.stage.show_frame(frame, ready=ready)
        left_s, of_s = frame.countdown_s
        self._rim.show_left(left_s / of_s, ready=ready)
        if self._words.show_captions(captions, frame, paused=paused):
            self._fit_words()
        self._bar.show_place(*plan.place_in(frame))
        self.controls.show_left(captions.left)
        self.controls.show_paused(paused)
        return captions

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        width, height = self.width(), self.height()
        if not width or not height:
            return
        upright = height > width
        factor = (min(width * 1.2, height) if upright else min(height, width * 0.66)) / DESIGN_HEIGHT_PX
        self._control_zoom.set_factor(max(1.0, factor) * min(1.0, 1.4 / max(1.0, self._look.text_factor)))
        row_px = self._control_zoom.px(56)
        bar_px = self._control_zoom.px(8)
        row_top = height - row_px - self._control_zoom.px(34)
        bar_top = row_top - bar_px - self._control_zoom.px(20)
        self._controls_px = height - bar_top
        self.stage.setGeometry(self.rect())
        self.stage.set_stage(self._stage_for, disc_in_front=True)
        stage = self.stage.stage()
        self._rim.place_around(stage, factor)
        side_px = round(SIDE_PX * max(1.0, factor))
        self._place(self._bar, QRect(side_px, bar_top, width - 2 * side_px, bar_px))
        self._place(self.controls, QRect(side_px, row_top, width - 2 * side_px, row_px))
        if upright:
            top = round(stage.disc_y_px + stage.disc_r_px + 48 * factor)
            words = QRect(SIDE_PX, top, width - 2 * SIDE_PX, bar_top - top - self._zoom.px(20))
        else:
            top = round(height * 0.13)
            words = QRect(round(width * 0.63), top, round(width * 0.31), bar_top - top - self._zoom.px(20))
        self._place(self._words, words)
        self._words.stand_on(floor=upright)
        self._factor = factor
        self._fit_words()

    def _fit_words(self) -> None:
        """The largest words with which nothing is cut."""
        room = self._words.size()
        for share, number in WORD_SIZES:
            self._zoom.set_factor(self._factor * share)
            self._words.set_number(number)
            needed = needed_size(self._words.whole, room.width())
            if needed.height() <= room.height() and needed.width() <= room.width():
                break
        self._words.whole.activate()

    def _place(self, widget: QWidget, box: QRect) -> None:
        widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), box))
