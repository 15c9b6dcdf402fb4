"""A routine's page: its movements in order, its length as it changes, its times; saved as changed."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from deskstretch.core import own_routine
from deskstretch.core.own_routine import ABOUT_MOST, NAME_MOST
from deskstretch.core.routine import MOST_S, MOST_STEPS
from deskstretch.ui.components.button import Button, Kind
from deskstretch.ui.components.card import EmptyState
from deskstretch.ui.components.clear_scroll import ClearScroll
from deskstretch.ui.components.field import TextField
from deskstretch.ui.components.flow import FlowLayout
from deskstretch.ui.components.rule import Rule
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.components.toast import Toast
from deskstretch.ui.components.turning import TurningLayout
from deskstretch.ui.icons import Icon
from deskstretch.ui.library_pages.parts import BackLink
from deskstretch.ui.library_pages.routine_card import sum_words
from deskstretch.ui.library_pages.schedule import Schedule
from deskstretch.ui.library_pages.step_list import StepList
from deskstretch.ui.situation import StartWish
from deskstretch.ui.theme import Space, Type
from deskstretch.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskstretch.core.movement import Movement, Position
    from deskstretch.core.routine import Routine, RoutineStep
    from deskstretch.ui.library_pages.source import Shelf
    from deskstretch.ui.library_pages.stills import Stills
    from deskstretch.ui.theme import Visuals

CONTENT_PX = 860
SAVE_AFTER_MS = 600


class RoutineEditor(QWidget):
    """One routine. This person's own can be changed; of every other one only the times can."""

    back_requested = Signal()
    add_requested = Signal()
    """The person wants to choose a movement; `add` brings it."""
    saved = Signal(object)
    """The whole new `Routine`."""
    copy_requested = Signal(str)
    start_requested = Signal(object)
    sessions_chosen = Signal(object)

    def __init__(self, look: Visuals, stills: Stills) -> None:
        super().__init__()
        self._look = look
        self._movements: dict[str, Movement] = {}
        self._routine: Routine | None = None
        self._own = False
        self._before: tuple[RoutineStep, ...] = ()
        self._save = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._save.timeout.connect(self._tell)
        self.back = BackLink(look, self.tr("Routines"))
        self.back.clicked.connect(self.back_requested)
        self.name = TextField(look, self.tr("Name"))
        self.name.setMaxLength(NAME_MOST)
        self.name.setAccessibleName(self.tr("Name"))
        self.name.textEdited.connect(self._rename)
        self.about = TextField(look, self.tr("What it is for, if you like"))
        self.about.setMaxLength(ABOUT_MOST)
        self.about.setAccessibleName(self.tr("What it is for"))
        self.about.textEdited.connect(self._rename)
        self._title = Text(look, "", Type.TITLE, wraps=True)
        self._about_words = Text(look, "", tone=Tone.INK2, wraps=True)
        self._sum = Text(look, "", weight=QFont.Weight.Medium, wraps=True)
        self._hint = Text(look, "", Type.SMALL, tone=Tone.INK2, wraps=True)
        self.sort = Button(look, self.tr("Put in a good order"), Kind.SECONDARY, small=True)
        self.sort.clicked.connect(self._sort)
        self.start = Button(look, self.tr("Start"), Kind.PRIMARY, icon=Icon.PLAY)
        self.start.clicked.connect(self._start)
        self.copy = Button(look, self.tr("Copy to change it"), Kind.SECONDARY, icon=Icon.DUPLICATE)
        self.copy.clicked.connect(self._copy)
        self.add_button = Button(look, self.tr("Add a movement"), Kind.SECONDARY, icon=Icon.PLUS)
        self.add_button.clicked.connect(self.add_requested)
        self.steps = StepList(look, stills)
        self.steps.moved.connect(self._move)
        self.steps.removed.connect(self._remove)
        self.steps.dosed.connect(self._dose)
        self.steps.positioned.connect(self._position)
        self.steps.ordered.connect(self._order_tabs)
        self._empty = EmptyState(
            look, Icon.ROUTINE, self.tr("Nothing in it yet."), self.tr("Add a movement.")
        )
        self.schedule = Schedule(look)
        self.schedule.chosen.connect(self.sessions_chosen)
        self.toast = Toast(look, self)
        self.toast.undo_requested.connect(self._undo)
        self._lay_out()

    @property
    def routine(self) -> Routine | None:
        return self._routine

    def show_routine(self, routine: Routine, shelf: Shelf, *, own: bool) -> None:
        """Show this one; nothing is saved until it is changed."""
        self.flush()
        self._routine, self._own = routine, own
        self._movements = {movement.id: movement for movement in shelf.movements}
        self.name.setText(routine.name)
        self.about.setText(routine.about)
        self._title.say(routine.name)
        self._about_words.say(routine.about)
        for editable in (self.name, self.about, self.add_button):
            editable.setVisible(own)
        self._title.setVisible(not own)
        self._about_words.setVisible(not own and bool(routine.about))
        self.copy.setVisible(not own)
        self._show_all()
        self.show_shelf(shelf)

    def show_shelf(self, shelf: Shelf) -> None:
        """Times may have changed."""
        self._movements = {movement.id: movement for movement in shelf.movements}
        if self._routine is not None:
            self.schedule.show_sessions(self._routine.id, shelf.sessions)

    def add(self, movement: Movement) -> None:
        """Put a movement at the end."""
        routine = self._routine
        if routine is None or not self._own or len(routine.steps) >= MOST_STEPS:
            return
        steps = own_routine.added(routine.steps, movement)
        self.steps.add(steps[-1], movement)
        self._change(steps)

    def flush(self) -> None:
        """Save now what would be saved in a moment."""
        if self._save.isActive():
            self._save.stop()
            self._tell()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.flush()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.toast.place()

    # -- changes -----------------------------------------------------------------------------------

    def _change(self, steps: Sequence[RoutineStep]) -> None:
        if self._routine is None:
            return
        total_s = own_routine.total_seconds(steps, self._movements)
        self._routine = replace(self._routine, steps=tuple(steps), total_s=total_s)
        self._say()
        self._save.start()

    def _rename(self) -> None:
        if self._routine is not None:
            name = self.name.text().strip() or self._routine.name
            self._routine = replace(self._routine, name=name, about=self.about.text().strip())
            self._save.start()

    def _move(self, place: int, to: int) -> None:
        if self._routine is not None:
            self._change(own_routine.moved(self._routine.steps, place, to))

    def _remove(self, place: int) -> None:
        routine = self._routine
        if routine is None:
            return
        self._before = routine.steps
        name = self._movements[routine.steps[place].movement].name
        self._change(own_routine.without(routine.steps, place))
        self.toast.tell(translate("Routines", "{0} is taken out").format(name))

    def _dose(self, place: int, seconds: float) -> None:
        if self._routine is not None:
            self._change(own_routine.with_seconds(self._routine.steps, place, seconds, self._movements))

    def _position(self, place: int, position: Position) -> None:
        if self._routine is not None:
            self._change(own_routine.with_position(self._routine.steps, place, position))
            self._show_all()

    def _sort(self) -> None:
        if self._routine is not None:
            self._before = self._routine.steps
            self._change(own_routine.in_good_order(self._routine.steps, self._movements))
            self._show_all()
            self.toast.tell(self.tr("Put in a good order"))

    def _undo(self) -> None:
        if self._routine is not None and self._before:
            self._change(self._before)
            self._show_all()

    def _start(self) -> None:
        self.flush()
        if self._routine is not None:
            self.start_requested.emit(StartWish(routine=self._routine.id))

    def _copy(self) -> None:
        if self._routine is not None:
            self.copy_requested.emit(self._routine.id)

    # -- what is shown -----------------------------------------------------------------------------

    @property
    def _can_be_kept(self) -> bool:
        routine = self._routine
        return routine is not None and bool(routine.steps) and routine.total_s <= MOST_S

    def _tell(self) -> None:
        if self._own and self._can_be_kept:
            self.saved.emit(self._routine)

    def _show_all(self) -> None:
        routine = self._routine
        if routine is not None:
            known = [step for step in routine.steps if step.movement in self._movements]
            self.steps.show_steps(known, self._movements, may_change=self._own)
            self._say()

    def _order_tabs(self) -> None:
        """The Tab key goes as one reads: rows that were added or moved among the others."""
        for before, after in pairwise([self.sort, *self.steps.controls, self.add_button]):
            QWidget.setTabOrder(before, after)

    def _say(self) -> None:
        routine = self._routine
        if routine is None:
            return
        self._empty.setVisible(not routine.steps)
        self.start.setEnabled(self._can_be_kept)
        self._sum.setVisible(bool(routine.steps))
        self._sum.say(sum_words(routine))
        sorted_steps = (
            own_routine.in_good_order(routine.steps, self._movements) if self._own else routine.steps
        )
        self.sort.setVisible(self._own and sorted_steps != routine.steps)
        if routine.total_s > MOST_S:
            hint = translate("Routines", "A routine lasts {0} minutes at most; take something out.")
            self._hint.say(hint.format(MOST_S // 60))
            self._hint.set_tone(Tone.ALERT)
        elif sorted_steps != routine.steps:
            self._hint.say(
                self.tr("It is easier on the body when what warms up comes first and rest comes last.")
            )
            self._hint.set_tone(Tone.INK2)
        else:
            self._hint.say("")
        self._hint.setVisible(bool(self._hint.text()))
        self.add_button.setEnabled(len(routine.steps) < MOST_STEPS)

    def _lay_out(self) -> None:
        look = self._look
        names = QWidget()
        words = QVBoxLayout(names)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(Space.XS)
        for part in (self._title, self._about_words, self.name, self.about):
            words.addWidget(part)
        acts = QWidget()
        flow = FlowLayout(Space.XS, acts)
        flow.addWidget(self.copy)
        flow.addWidget(self.start)
        head = QWidget()
        both = TurningLayout(Space.L, look.px(300), Space.S, head)
        both.addWidget(names)
        both.addWidget(acts)
        add = QHBoxLayout()
        add.addWidget(self.add_button)
        add.addStretch(1)
        sort = QWidget()
        hint = TurningLayout(Space.M, look.px(240), Space.XS, sort)
        hint.addWidget(self._hint)
        hint.addWidget(self.sort)
        content = QWidget()
        content.setMaximumWidth(look.px(CONTENT_PX) + 2 * Space.XXL)
        content.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(content)
        column.setContentsMargins(Space.XXL, Space.L, Space.XXL, Space.HUGE + Space.L)
        column.setSpacing(Space.XS)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(head)
        column.addSpacing(Space.XS)
        column.addWidget(self._sum)
        column.addWidget(sort)
        column.addWidget(self.steps)
        column.addWidget(self._empty)
        column.addLayout(add)
        column.addWidget(Rule(look, Space.S, Space.S))
        column.addWidget(Text(look, self.tr("When it comes by itself"), weight=QFont.Weight.DemiBold))
        column.addWidget(self.schedule)
        column.addStretch(1)
        page = QWidget()
        middle = QHBoxLayout(page)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(content, 1000)
        middle.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ClearScroll(page, over_margin=True))
