"""The break as a card: stage, column of words, segmented bar and controls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSpacerItem, QStyle, QVBoxLayout, QWidget

from deskstretch.core.session import Stage
from deskstretch.ui.break_parts.captions import Captions, Plan, captions_of
from deskstretch.ui.break_parts.controls import BreakControls, ControlRow
from deskstretch.ui.break_parts.layout import card_layout
from deskstretch.ui.break_parts.next_up import NextUp
from deskstretch.ui.break_parts.stage import FloorBand, StageView
from deskstretch.ui.components.bars import SegmentedBar
from deskstretch.ui.components.fitting import needed_size
from deskstretch.ui.components.ring import Ring
from deskstretch.ui.components.tag import Tag, TagLook
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.theme import Space, Type, Visuals, Zoomed

if TYPE_CHECKING:
    from deskstretch.core.session import Frame


LEAST_WITH_PLACE_PX, LEAST_WITH_NEXT_PX = 64, 48
"""Rings from which on there is room for these lines."""
CONTROLS_MOST = 1.4
"""How much larger than at 100 % the controls of a small card may be: the words need the room more."""


class Column(QWidget):
    """The words beside the stage; it shrinks step by step until everything has its room."""

    def __init__(self, look: Visuals, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._ring_px = 132
        self._needs: tuple[object, ...] = ()
        self._place = Text(look, "", Type.SMALL, tone=Tone.INK2, parent=self)
        self._ring = Ring(look, self._ring_px, parent=self)
        self._count = Text(look, "", Type.LEAD, tone=Tone.INK2, strong=Type.TITLE, parent=self)
        self._count_unit = Text(look, "", Type.SMALL, tone=Tone.INK2, parent=self)
        self._ready = Text(look, "", Type.SMALL, tone=Tone.MOVE_INK, weight=QFont.Weight.Medium, parent=self)
        self._name = Text(look, "", Type.NAME, wraps=True, balanced=True, parent=self)
        self._side = Tag(look, "", TagLook.MOVE, self, above_px=Space.XS)
        self._cue = Text(look, "", Type.CUE, wraps=True, balanced=True, parent=self)
        self._next = NextUp(look, parent=self)
        self._counted = QVBoxLayout()
        self._counted.setSpacing(Space.XXS)
        self._counted.addStretch(1)
        self._counted.addWidget(self._count)
        self._counted.addWidget(self._count_unit)
        self._counted.addStretch(1)
        self._top = QHBoxLayout()
        self._top.setSpacing(18)
        self._top.addWidget(self._ring, 0, Qt.AlignmentFlag.AlignLeft)
        self._top.addLayout(self._counted, 1)
        self._over_ring, self._under_ring = QSpacerItem(0, 18), QSpacerItem(0, Space.XL)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 8, 0, 2)
        self._whole.setSpacing(0)
        self._whole.addWidget(self._place)
        self._whole.addItem(self._over_ring)
        self._whole.addLayout(self._top)
        self._whole.addItem(self._under_ring)
        self._whole.addWidget(self._ready)
        self._whole.addWidget(self._name)
        self._whole.addWidget(self._side)
        self._whole.addSpacing(Space.S)
        self._whole.addWidget(self._cue)
        self._whole.addSpacing(Space.S)
        self._whole.addStretch(1)
        self._whole.addWidget(self._next)
        look.changed.connect(self._fit)

    @property
    def ring_words(self) -> str:
        return self._ring.words

    def set_ring(self, ring_px: int) -> None:
        if ring_px != self._ring_px:
            self._ring_px = ring_px
            self._fit()

    def show_captions(self, captions: Captions, left: float, *, ready: bool, paused: bool) -> None:
        self._place.say(captions.place)
        self._place.set_tone(Tone.INK if paused else Tone.INK2)
        if ready:
            self._ring.show_ready(left, captions.number)
        else:
            self._ring.show_left(left, captions.number, captions.unit)
        self._count.say(captions.count)
        self._count_unit.say(captions.count_unit)
        self._ready.setVisible(bool(captions.ready))
        self._ready.say(captions.ready)
        self._name.change_to(captions.name)
        self._side.setVisible(bool(captions.tag))
        self._side.setText(captions.tag)
        self._cue.change_to(captions.cue)
        self._next.show_next(captions.next_label, captions.next_name, captions.next_step, inline=not ready)
        picture = captions.next_step is not None
        count = captions.count_unit
        needs = (
            captions.name,
            captions.tag,
            captions.cue,
            captions.ready,
            count,
            captions.next_name,
            picture,
        )
        if needs != self._needs:
            self._needs = needs
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Take the largest ring and name with which nothing is cut."""
        if not self.width():
            return
        ring_px = self._ring_px
        for size, name, cue in (
            (ring_px, Type.NAME, Type.CUE),
            (ring_px, Type.TITLE, Type.CUE),
            (116, Type.TITLE, Type.CUE),
            (104, Type.TITLE, Type.CUE),
            (104, Type.TITLE, Type.LEAD),
            (104, Type.HEADING, Type.LEAD),
            (92, Type.HEADING, Type.LEAD),
            (92, Type.HEADING, Type.BODY),
            (80, Type.HEADING, Type.BODY),
            (64, Type.HEADING, Type.BODY),
            (56, Type.LEAD, Type.BODY),
            (48, Type.LEAD, Type.BODY),
            (44, Type.LEAD, Type.BODY),
            (44, Type.LEAD, Type.SMALL),
        ):
            self._ring.set_size(min(size, ring_px))
            self._name.set_role(name)
            self._cue.set_role(cue)
            tight = size < 92
            # Where even that is much, the bar under the stage says which movement this is, and the last
            # seconds what comes next.
            self._place.setVisible(size >= LEAST_WITH_PLACE_PX)
            self._next.setVisible(size >= LEAST_WITH_NEXT_PX)
            self._over_ring.changeSize(0, Space.XXS if tight else 18)
            self._under_ring.changeSize(0, Space.XS if tight else Space.XL)
            self._turn_top()
            if needed_size(self._whole, self.width()).height() <= self.height():
                break
        self._whole.activate()

    def _turn_top(self) -> None:
        """The count goes under the ring where it does not fit beside it."""
        needed = self._ring.sizeHint().width() + self._top.spacing()
        needed += max(self._count.sizeHint().width(), self._count_unit.sizeHint().width())
        beside = needed <= self.width()
        direction = QHBoxLayout.Direction.LeftToRight if beside else QHBoxLayout.Direction.TopToBottom
        if self._top.direction() != direction:
            self._top.setDirection(direction)
            self._top.setSpacing(18 if beside else 8)


class CardPage(QWidget):
    """The whole card while the break runs."""

    def __init__(self, look: Visuals, controls: BreakControls, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.stage = StageView(look, parent=self)
        self._band = FloorBand(look, self)
        self._column = Column(look, self)
        self._bar = SegmentedBar(look, parent=self)
        self._control_zoom = Zoomed(look, 1.0, self)
        self.controls = ControlRow(self._control_zoom, controls, self)
        self._bar.setAccessibleName(self.tr("The whole break"))
        look.changed.connect(self._arrange)

    def set_plan(self, plan: Plan) -> None:
        self._bar.set_parts(plan.lengths_s)

    def show_frame(self, frame: Frame, plan: Plan, *, paused: bool) -> Captions:
        captions = captions_of(frame, plan, paused=paused)
        ready = frame.stage is Stage.READY
        self.stage.show_frame(frame, ready=ready)
        words_before = self._band.isHidden()
        self._band.show_captions(captions, frame)
        if words_before != self._band.isHidden() or ready:
            self._band.place_on(self.stage.geometry())
        left_s, of_s = frame.countdown_s
        self._column.show_captions(captions, left_s / of_s, ready=ready, paused=paused)
        self._bar.show_place(*plan.place_in(frame))
        self.controls.show_left(captions.left)
        self.controls.show_paused(paused)
        return captions

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._arrange()

    def _arrange(self) -> None:
        layout = card_layout(self.size(), self._look.text_factor)

        def place(widget: QWidget, box: QRect) -> None:
            widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), box))

        place(self.stage, layout.stage)
        most = CONTROLS_MOST / max(1.0, self._look.text_factor)
        self._control_zoom.set_factor(min(1.0, most) if layout.small else 1.0)
        self._column.set_ring(layout.ring_px)
        place(self._column, layout.column)
        place(self._bar, layout.bar)
        self.controls.prefer_icons(layout.small)
        place(self.controls, layout.row)
        self._band.place_on(self.stage.geometry())
        self._band.raise_()
