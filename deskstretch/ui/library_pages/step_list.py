"""The movements of a routine: drag them or move them by keys, change dose and position."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from deskstretch.core.movement import Sides
from deskstretch.core.own_routine import seconds_of
from deskstretch.core.settings import Bounds
from deskstretch.ui.components.button import IconButton
from deskstretch.ui.components.card import Card
from deskstretch.ui.components.stepper import Stepper
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.components.turning import TurningLayout
from deskstretch.ui.icons import Icon, paint_icon
from deskstretch.ui.library_pages.strip import THUMB, paint_thumb
from deskstretch.ui.movement_words import position_name
from deskstretch.ui.settings_pages.rows import ChoiceButton
from deskstretch.ui.theme import Space, Type
from deskstretch.ui.words import exact_length, inside, region_name, translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from deskstretch.core.movement import Movement
    from deskstretch.core.routine import RoutineStep
    from deskstretch.ui.library_pages.stills import Stills
    from deskstretch.ui.theme import Visuals


class StepList(QWidget):
    """Rows in the order of the routine. Every signal brings places counted from 0."""

    moved = Signal(int, int)
    """From a place to a place, counted without the moved one."""
    removed = Signal(int)
    dosed = Signal(int, float)
    """A place and its seconds, of one side where sides switch."""
    positioned = Signal(int, object)
    ordered = Signal()
    """The rows stand otherwise than before; `controls` has their new order for the Tab key."""

    def __init__(self, look: Visuals, stills: Stills) -> None:
        super().__init__()
        self._look = look
        self._stills = stills
        self._rows: list[StepRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.XS)

    @property
    def rows(self) -> Sequence[StepRow]:
        return self._rows

    @property
    def controls(self) -> list[QWidget]:
        """What the Tab key goes through, from the first row to the last."""
        return [control for row in self._rows for control in row.controls]

    def show_steps(
        self, steps: Sequence[RoutineStep], movements: Mapping[str, Movement], *, may_change: bool
    ) -> None:
        """Show these instead of those that were there."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []
        for step in steps:
            self.add(step, movements[step.movement], may_change=may_change)

    def add(self, step: RoutineStep, movement: Movement, *, may_change: bool = True) -> None:
        """Put one more at the end."""
        row = StepRow(self._look, step, movement, self._stills, may_change=may_change)
        row.dosed.connect(self._tell_dose)
        row.positioned.connect(self._tell_position)
        row.removed.connect(self._remove)
        row.step_requested.connect(self._step)
        row.dragged.connect(self._drag)
        self._rows.append(row)
        self._column.addWidget(row)
        self._number()

    def put(self, place: int, to: int) -> None:
        """Show the row of ``place`` at ``to``."""
        row = self._rows.pop(place)
        self._rows.insert(to, row)
        self._column.removeWidget(row)
        self._column.insertWidget(to, row)
        self._number()

    def _number(self) -> None:
        for i, row in enumerate(self._rows):
            row.show_place(i, len(self._rows))
        self.ordered.emit()

    def _step(self, by: int) -> None:
        row = self.sender()
        if not isinstance(row, StepRow):
            return
        place = self._rows.index(row)
        to = place + by
        if 0 <= to < len(self._rows):
            self.put(place, to)
            self.moved.emit(place, to)
            row.keep_focus(by)

    def _drag(self, y: int) -> None:
        """The pointer holds a row at a height of the screen: it goes past those whose middle it crossed."""
        row = self.sender()
        if not isinstance(row, StepRow):
            return
        here = self.mapFromGlobal(QPoint(0, y)).y()
        place = self._rows.index(row)
        others = [other for other in self._rows if other is not row]
        to = sum(other.geometry().center().y() < here for other in others)
        if to != place:
            self.put(place, to)
            self.moved.emit(place, to)

    def _remove(self) -> None:
        row = self.sender()
        if not isinstance(row, StepRow):
            return
        place = self._rows.index(row)
        del self._rows[place]
        row.hide()
        row.deleteLater()
        self._number()
        if self._rows:
            self._rows[min(place, len(self._rows) - 1)].take_out.setFocus(Qt.FocusReason.OtherFocusReason)
        self.removed.emit(place)

    def _tell_dose(self, seconds: float) -> None:
        row = self.sender()
        if isinstance(row, StepRow):
            self.dosed.emit(self._rows.index(row), seconds)

    def _tell_position(self, position: object) -> None:
        row = self.sender()
        if isinstance(row, StepRow):
            self.positioned.emit(self._rows.index(row), position)


class StepRow(Card):
    """One movement: its picture and name, and what can be changed about it."""

    dosed = Signal(float)
    positioned = Signal(object)
    removed = Signal()
    step_requested = Signal(int)
    """One up (-1) or down (1)."""
    dragged = Signal(int)
    """The height on the screen at which the pointer holds it."""

    def __init__(
        self, look: Visuals, step: RoutineStep, movement: Movement, stills: Stills, *, may_change: bool
    ) -> None:
        super().__init__(look)
        self.controls: list[QWidget] = []
        """From left to right, where reading goes that way; none where nothing can be changed."""
        self._name = movement.name
        self._second = self._second_words(step, movement)
        self.handle = Handle(look, self)
        self.handle.dragged.connect(self.dragged)
        self.handle.setVisible(may_change)
        self.up = IconButton(look, Icon.UP, "", self, small=True)
        self.down = IconButton(look, Icon.DOWN, "", self, small=True)
        out = self.tr("Take {0} out").format(self._name)
        self.take_out = IconButton(look, Icon.TRASH, out, self, small=True)
        self.up.clicked.connect(self._go_up)
        self.down.clicked.connect(self._go_down)
        self.take_out.clicked.connect(self.removed)
        if may_change:
            for keys, go in (("Alt+Up", self._go_up), ("Alt+Down", self._go_down)):
                shortcut = QShortcut(QKeySequence(keys), self, go)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        both = QWidget()
        turning = TurningLayout(Space.M, look.px(200), Space.XS, both)
        turning.addWidget(self._words(look, movement, stills))
        turning.addWidget(self._controls(look, step, movement, may_change=may_change))
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.XS if may_change else Space.S, Space.XS, Space.XS, Space.XS)
        row.setSpacing(Space.XS)
        row.addWidget(self.handle)
        row.addWidget(both, 1)

    def show_place(self, place: int, count: int) -> None:
        """Say where it stands; the ends have nowhere further to go."""
        self.up.setEnabled(place > 0)
        self.down.setEnabled(place < count - 1)
        number = translate("Routines", "{0}, {1} of {2}").format(self._name, place + 1, count)
        self.setAccessibleName(number)
        self.up.say(translate("Routines", "Move {0} up").format(self._name))
        self.down.say(translate("Routines", "Move {0} down").format(self._name))

    def keep_focus(self, by: int) -> None:
        """After a move by keys the same key goes on; at an end the other one has it."""
        wanted, other = (self.up, self.down) if by < 0 else (self.down, self.up)
        (wanted if wanted.isEnabled() else other).setFocus(Qt.FocusReason.TabFocusReason)

    def _words(self, look: Visuals, movement: Movement, stills: Stills) -> QWidget:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(Text(look, movement.name, weight=QFont.Weight.DemiBold, wraps=True))
        words.addWidget(Text(look, self._second, Type.SMALL, tone=Tone.INK2, wraps=True))
        words.addStretch(1)
        side = QWidget()
        row = QHBoxLayout(side)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(Thumb(look, movement, stills))
        row.addLayout(words, 1)
        return side

    def _controls(self, look: Visuals, step: RoutineStep, movement: Movement, *, may_change: bool) -> QWidget:
        side = QWidget()
        row = QHBoxLayout(side)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XXS)
        if not may_change:
            for button in (self.up, self.down, self.take_out):
                button.hide()
            row.addWidget(Text(look, exact_length(step.seconds), tone=Tone.INK2))
            return side
        if len(movement.positions) > 1:
            choices = [(position, position_name(position)) for position in movement.positions]
            where = ChoiceButton(look, choices, self.tr("Position"))
            where.show_value(step.position)
            where.chosen.connect(self.positioned)
            row.addWidget(where)
            row.addSpacing(Space.XS)
            self.controls.append(where)
        span = seconds_of(movement)
        bounds = Bounds(max(5.0, span.least), max(5.0, span.most))
        stepper = Stepper(look, bounds, 5, "s", self.tr("Seconds of {0}").format(self._name))
        stepper.show_value(step.seconds)
        stepper.field.valueChanged.connect(self.dosed)
        row.addWidget(stepper)
        row.addSpacing(Space.XS)
        for button in (self.up, self.down, self.take_out):
            row.addWidget(button)
        self.controls += [stepper.field, self.up, self.down, self.take_out]
        return side

    def _go_up(self) -> None:
        self.step_requested.emit(-1)

    def _go_down(self) -> None:
        self.step_requested.emit(1)

    @staticmethod
    def _second_words(step: RoutineStep, movement: Movement) -> str:
        parts = [region_name(movement.main_region)]
        if len(movement.positions) == 1:
            parts.append(inside(position_name(step.position)))
        if movement.sides is Sides.SWITCH:
            parts.append(translate("Routines", "left, then right"))
        return " · ".join(parts)


class Handle(QWidget):
    """Held by the pointer to move a row."""

    dragged = Signal(int)

    def __init__(self, look: Visuals, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(self.tr("Drag to move"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(24), self._look.px(32))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit(round(event.globalPosition().y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = self._look.px(20)
        box = QRectF(0, 0, side, side)
        box.moveCenter(QRectF(self.rect()).center())
        paint_icon(painter, Icon.DRAG, box, self._look.tokens.ink2)
        painter.end()


class Thumb(QWidget):
    """A movement's picture."""

    def __init__(self, look: Visuals, movement: Movement, stills: Stills) -> None:
        super().__init__()
        self._look = look
        self._movement = movement
        self._stills = stills
        self.setFixedSize(THUMB)
        stills.drawn.connect(self._follow)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_thumb(painter, self._look, self._stills, self._movement, QRectF(self.rect()))
        painter.end()

    def _follow(self, id_: str) -> None:
        if id_ == self._movement.id:
            self.update()
