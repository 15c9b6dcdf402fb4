"""A round of self-checks: the figure shows each, and what was measured is kept at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from deskstretch.core.movement import Side
from deskstretch.core.self_check import CHECKS, SelfCheck, Unit
from deskstretch.core.settings import Bounds
from deskstretch.ui.check_words import (
    check_name,
    check_side_words,
    how_to_check,
    unit_words,
    value_words,
)
from deskstretch.ui.components.bars import SegmentedBar
from deskstretch.ui.components.button import Button, IconButton, Kind
from deskstretch.ui.components.clear_scroll import ClearScroll
from deskstretch.ui.components.columns import Columns
from deskstretch.ui.components.flow import FlowLayout
from deskstretch.ui.components.moving_figure import MovingFigure
from deskstretch.ui.components.stepper import Stepper
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.history_pages.check_choice import CheckChoice
from deskstretch.ui.history_pages.check_timer import CheckTimer
from deskstretch.ui.history_pages.day_navigator import day_and_month
from deskstretch.ui.history_pages.page import ARROW_INSET_PX, GUTTER_PX
from deskstretch.ui.icons import Icon
from deskstretch.ui.theme import Space, Type
from deskstretch.ui.words import translate

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from deskstretch.core.self_check import CheckFacts, ChecksReview, Trend
    from deskstretch.ui.history_pages.source import HistorySource
    from deskstretch.ui.theme import Visuals

STAGE_LEAST_PX, STAGE_MOST_PX = 240, 600
WORDS_PX = 372
BESIDE_PX = 640
SIT_TO_STAND_S = 30.0


class SelfCheckRound(QWidget):
    """First which checks, then one after the other, each side by itself. ``ended`` comes once it is over."""

    ended = Signal()

    def __init__(self, look: Visuals, source: HistorySource, today: date) -> None:
        super().__init__()
        self._look = look
        self._source = source
        self._today = today
        self._review: ChecksReview = source.checks(today)
        self._steps: list[tuple[CheckFacts, Side]] = []
        self._kept: dict[int, tuple[UUID, float]] = {}
        """What was kept in this round, by the place of its step: to go back to it and mend it."""
        self._place = 0
        self._bar = SegmentedBar(look)
        self._bar.hide()
        self._stack = QStackedWidget()
        self._choice = CheckChoice(look, source.movement)
        self._choice.begin.clicked.connect(self.begin)
        self._choice.leave.clicked.connect(self.ended)
        self._stack.addWidget(ClearScroll(self._choice, over_margin=True))
        bar = QHBoxLayout()
        bar.setContentsMargins(GUTTER_PX, 0, GUTTER_PX, 0)
        bar.addWidget(self._bar)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.M)
        whole.addLayout(bar)
        whole.addWidget(self._stack, 1)

    @property
    def step(self) -> StepView | None:
        """The check on screen; ``None`` while they are still being chosen."""
        shown = self._stack.currentWidget()
        inner = shown.widget() if isinstance(shown, ClearScroll) else None
        return inner if isinstance(inner, StepView) else None

    def begin(self) -> None:
        """Go through the chosen checks."""
        chosen = self._choice.checks
        self._steps = [(facts, side) for facts in CHECKS if facts.check in chosen for side in facts.sides]
        self._bar.set_parts([1.0] * max(1, len(self._steps)))
        self._bar.setVisible(bool(self._steps))
        self._go(0)

    def _go(self, place: int) -> None:
        self._place = place
        old = self._stack.currentWidget()
        if place >= len(self._steps):
            self.ended.emit()
            return
        facts, side = self._steps[place]
        trend = next((each for each in self._review.of(facts.check) if each.side is side), None)
        view = StepView(
            self._look, self._source, facts, side, trend, self._today, (place + 1, len(self._steps))
        )
        if place in self._kept:
            view.stepper.field.setValue(self._kept[place][1])
        view.back.setEnabled(place > 0)
        view.back.clicked.connect(self.back)
        view.save.clicked.connect(self._save)
        view.skip.clicked.connect(self.skip)
        view.leave.clicked.connect(self.ended)
        self._bar.show_place(place, 1.0)
        scroll = ClearScroll(view, over_margin=True)
        self._stack.addWidget(scroll)
        self._stack.setCurrentWidget(scroll)
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()
        view.stepper.field.setFocus(Qt.FocusReason.OtherFocusReason)
        view.stepper.field.selectAll()

    def _save(self) -> None:
        view = self.step
        if view is not None:
            facts, side = self._steps[self._place]
            value = view.stepper.field.value()
            before = self._kept.get(self._place)
            id_ = self._source.keep_check(facts.check, side, value, id_=before and before[0])
            self._kept[self._place] = id_, value
            self._go(self._place + 1)

    def back(self) -> None:
        """To the check before, whose value may be mended."""
        self._go(max(0, self._place - 1))

    def skip(self) -> None:
        """Go on without a value."""
        self._go(self._place + 1)


class StepView(QWidget):
    """One check on one side: the figure, what to do, and the value to type or to step."""

    def __init__(
        self,
        look: Visuals,
        source: HistorySource,
        facts: CheckFacts,
        side: Side,
        trend: Trend | None,
        today: date,
        place: tuple[int, int],
    ) -> None:
        super().__init__()
        self._facts = facts
        name = check_name(facts.check)
        unit = unit_words(facts)
        self.stepper = Stepper(look, Bounds(facts.least, facts.most), facts.step, unit, name)
        field = self.stepper.field
        field.setKeyboardTracking(True)
        if facts.unit is Unit.DEG:
            field.setSuffix(unit)  # stands right at its number
        field.setValue(facts.usual if trend is None else trend.latest)
        self.save = Button(look, "", Kind.PRIMARY)
        self.skip = Button(look, translate("SelfCheck", "Skip"), Kind.SECONDARY)
        self.back = IconButton(look, Icon.BEFORE, translate("SelfCheck", "The check before"), small=True)
        self.leave = Button(look, translate("SelfCheck", "Stop here"), Kind.QUIET)
        field.valueChanged.connect(self._show_value)
        line = field.lineEdit()
        if line is not None:
            line.returnPressed.connect(self.save.click)
        self._show_value(field.value())
        words = QWidget()
        inset_px = look.px(ARROW_INSET_PX)
        column = QVBoxLayout()
        column.setSpacing(Space.XS)
        number = translate("SelfCheck", "{0} of {1}").format(*place)
        head = QHBoxLayout()
        head.setSpacing(Space.XXS)
        head.addWidget(self.back)
        head.addWidget(Text(look, number, Type.SMALL, tone=Tone.INK2), 1)
        rows = QVBoxLayout(words)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.XS)
        rows.addLayout(head)
        below = QHBoxLayout()
        below.addSpacing(inset_px)  # the arrow, not the edge of its button, stands above the words
        below.addLayout(column, 1)
        rows.addLayout(below, 1)
        column.addWidget(Text(look, name, Type.TITLE, wraps=True))
        if side is not Side.BOTH:
            column.addWidget(Text(look, check_side_words(facts.check, side), Type.LEAD, wraps=True))
        column.addSpacing(Space.XS)
        for sentence in how_to_check(facts.check):
            column.addWidget(Text(look, sentence, wraps=True))
        column.addSpacing(Space.S)
        self.timer = _timer(look, facts)
        if self.timer is not None:
            self.timer.counted.connect(field.setValue)
            column.addWidget(self.timer)
            column.addSpacing(Space.XXS)
        column.addWidget(self.stepper, 0, Qt.AlignmentFlag.AlignLeading)
        if trend is not None:
            last = translate("SelfCheck", "Last time: {0}, on {1}.").format(
                value_words(facts, trend.latest), day_and_month(trend.points[-1].day, today)
            )
            column.addWidget(Text(look, last, Type.SMALL, tone=Tone.INK2, wraps=True))
        column.addSpacing(Space.S)
        buttons = FlowLayout(Space.XS)
        for button in (self.save, self.skip, self.leave):
            buttons.addWidget(button)
        column.addLayout(buttons)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(GUTTER_PX, 0, GUTTER_PX, Space.L)
        row = Columns(look, BESIDE_PX)
        row.setSpacing(Space.L)
        whole.addLayout(row)
        movement = source.movement(facts.movement)
        if movement is not None:
            figure = MovingFigure(look, movement, side=Side.LEFT if side is Side.BOTH else side)
            figure.setMinimumHeight(STAGE_LEAST_PX)
            figure.setMaximumHeight(look.px(STAGE_MOST_PX))
            figure.play()
            stage = QWidget()
            upright = QVBoxLayout(stage)
            upright.setContentsMargins(0, 0, 0, 0)
            upright.addWidget(figure, 1)
            upright.addStretch(0)
            row.add(stage)
        row.add(words, width_px=WORDS_PX + ARROW_INSET_PX)

    def _show_value(self, value: float) -> None:
        self.save.setText(translate("SelfCheck", "Keep {0}").format(value_words(self._facts, value)))
        self.save.updateGeometry()


def _timer(look: Visuals, facts: CheckFacts) -> CheckTimer | None:
    """A clock for what is done by the clock."""
    match facts.check:
        case SelfCheck.SIT_TO_STAND:
            return CheckTimer(look, SIT_TO_STAND_S, counts_up=False)
        case SelfCheck.SINGLE_LEG:
            return CheckTimer(look, facts.most, counts_up=True)
        case _:
            return None
