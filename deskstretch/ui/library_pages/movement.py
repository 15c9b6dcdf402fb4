"""A movement's page: how it goes, how much of it, for whom not, and what this person did of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from deskstretch.core.dosing import with_sides_s
from deskstretch.core.movement import Kind, Limitation, Sides
from deskstretch.core.record import Feeling
from deskstretch.core.settings import Bounds
from deskstretch.ui.components.button import Button
from deskstretch.ui.components.button import Kind as Weight
from deskstretch.ui.components.clear_scroll import ClearScroll
from deskstretch.ui.components.columns import Columns
from deskstretch.ui.components.flow import FlowLayout
from deskstretch.ui.components.icon_mark import IconMark
from deskstretch.ui.components.rule import Rule
from deskstretch.ui.components.stepper import Stepper
from deskstretch.ui.components.tag import Tag
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.components.turning import TurningLayout
from deskstretch.ui.history_pages.day_navigator import long_date
from deskstretch.ui.icons import Icon
from deskstretch.ui.library_pages.finding import WORKS_THERE
from deskstretch.ui.library_pages.parts import BackLink, LinkCard, NumberedLine, StarButton, WeekBars
from deskstretch.ui.library_pages.player import MovementPlayer
from deskstretch.ui.movement_words import (
    category_name,
    equipment_name,
    limitation_name,
    position_name,
    serves_name,
)
from deskstretch.ui.situation import StartWish
from deskstretch.ui.theme import Space, Type
from deskstretch.ui.words import exact_length, inside, listed, region_name, translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskstretch.core.movement import Movement
    from deskstretch.ui.library_pages.source import MovementPast, Shelf
    from deskstretch.ui.theme import Visuals

CONTENT_MOST_PX = 1240
COLUMN_PX = 372
LEAST_PX = 800
"""Narrower than this, words go below the stage."""


class MovementPage(QWidget):
    """One movement at a time; `show_movement` changes it."""

    back_requested = Signal()
    opened = Signal(str)
    """Another movement's id."""
    start_requested = Signal(object)
    favourite_requested = Signal(str, bool)
    exclude_requested = Signal(str, bool)

    def __init__(self, look: Visuals, past_of: Callable[[str], MovementPast]) -> None:
        super().__init__()
        self._look = look
        self._past_of = past_of
        self._shelf: Shelf | None = None
        self._movement: Movement | None = None
        self._count = self._each_s = 0.0
        self._cues: list[NumberedLine] = []
        self._total: Text | None = None
        self.back = BackLink(look, self.tr("Library"))
        self.back.clicked.connect(self.back_requested)
        self.player = MovementPlayer(look)
        self.player.placed.connect(self._light_cue)
        self._scroll = ClearScroll(over_margin=True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    @property
    def movement(self) -> Movement | None:
        return self._movement

    def show_movement(self, movement: Movement, shelf: Shelf) -> None:
        """Show this one from its beginning."""
        self._movement, self._shelf = movement, shelf
        self._count, self._each_s = movement.dose.count.default, movement.dose.each_s.default
        self._build(movement, shelf)
        self._scroll.verticalScrollBar().setValue(0)
        self.player.play(movement)

    def show_shelf(self, shelf: Shelf) -> None:
        """What the person chose has changed."""
        self._shelf = shelf
        if self._movement is not None:
            self._mark(self._movement, shelf)

    # -- the parts ---------------------------------------------------------------------------------

    def _build(self, movement: Movement, shelf: Shelf) -> None:
        for kept in (self.back, self.player):
            kept.setParent(self)  # the content they stand in is thrown away
        content = QWidget()
        content.setMaximumWidth(CONTENT_MOST_PX)
        content.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(content)
        column.setContentsMargins(Space.XXL, Space.L, Space.XXL, Space.XXL)
        column.setSpacing(Space.XS)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._head(movement))
        column.addSpacing(Space.XS)
        body = QWidget()
        both = Columns(self._look, LEAST_PX, parent=body)
        both.setSpacing(Space.HUGE)
        both.add(self._left(movement, shelf))
        both.add(self._right(movement), width_px=COLUMN_PX)
        column.addWidget(body)
        column.addStretch(1)
        page = QWidget()
        middle = QHBoxLayout(page)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addStretch(1)
        middle.addWidget(content, 1000)
        middle.addStretch(1)
        self._scroll.set_content(page)
        self.back.show()
        self.player.show()
        self._mark(movement, shelf)

    def _head(self, movement: Movement) -> QWidget:
        look = self._look
        serves = listed([serves_name(each) for each in movement.serves])
        kind = translate("Library", "{0} · serves {1}").format(category_name(movement.category), serves)
        title = QWidget()
        words = QVBoxLayout(title)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(Text(look, movement.name, Type.TITLE, wraps=True))
        words.addWidget(Text(look, kind, Type.BODY, tone=Tone.INK2, wraps=True))
        self._star = StarButton(look)
        self._star.clicked.connect(self._favour)
        self._leave_out = Button(look, self.tr("Leave out"), Weight.QUIET)
        self._leave_out.setCheckable(True)
        self._leave_out.clicked.connect(self._exclude)
        self.start = Button(look, self.tr("Do it now"), Weight.PRIMARY)
        self.start.clicked.connect(self._start)
        acts = QWidget()
        row = FlowLayout(Space.XS, acts)
        for button in (self._star, self._leave_out, self.start):
            row.addWidget(button)
        head = QWidget()
        both = TurningLayout(Space.M, 240, Space.XS, head)
        both.addWidget(title)
        both.addWidget(acts)
        return head

    def _left(self, movement: Movement, shelf: Shelf) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(self.player)
        links = [
            (self.tr("Easier"), movement.easier, movement.easier_words),
            (self.tr("Harder"), movement.harder, movement.harder_words),
        ]
        cards = QWidget()
        row = Columns(self._look, 2 * 220, parent=cards)
        for label, id_, _ in links:
            other = None if id_ is None else shelf.movement(id_)
            if other is not None:
                card = LinkCard(self._look, label, other)
                card.clicked.connect(self._follow)
                row.add(card)
        if row.count():
            column.addWidget(cards)
        else:
            cards.deleteLater()
        for label, id_, words in links:
            if id_ is None and words:
                line = translate("Library", "**{0}**  {1}").format(label, _sentence(words))
                column.addWidget(Text(self._look, line, tone=Tone.INK2, wraps=True))
        column.addStretch(1)
        return side

    def _right(self, movement: Movement) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self._tags(movement))
        column.addSpacing(Space.S)
        self._add_cues(column, movement)
        self._add_dose(column, movement)
        self._add_warning(column, movement)
        if movement.mistakes:
            self._heading(column, self.tr("Usual mistakes"))
            for mistake in movement.mistakes:
                column.addWidget(Text(self._look, mistake, tone=Tone.INK2, wraps=True))
        self._add_past(column, movement)
        column.addStretch(1)
        return side

    def _tags(self, movement: Movement) -> QWidget:
        names = [region_name(share.region) for share in movement.regions if share.weight >= WORKS_THERE]
        names += [position_name(position) for position in movement.positions]
        names += [equipment_name(each) for each in movement.equipment]
        tags = QWidget()
        row = FlowLayout(Space.XS, tags)
        for name in names:
            row.addWidget(Tag(self._look, name))
        return tags

    def _add_cues(self, column: QVBoxLayout, movement: Movement) -> None:
        column.addWidget(Text(self._look, self.tr("How it goes"), weight=QFont.Weight.DemiBold))
        self._cues = [NumberedLine(self._look, i + 1, cue.text) for i, cue in enumerate(movement.cues)]
        for line in self._cues:
            column.addWidget(line)
        if movement.breath_words:
            breath = QHBoxLayout()
            breath.setSpacing(Space.S)
            breath.addWidget(IconMark(self._look, Icon.BREATH, "breath"), 0, Qt.AlignmentFlag.AlignTop)
            breath.addWidget(Text(self._look, movement.breath_words, wraps=True), 1)
            column.addLayout(breath)

    def _add_dose(self, column: QVBoxLayout, movement: Movement) -> None:
        self._heading(column, self.tr("Dose"))
        hold = movement.kind is Kind.HOLD
        dose = movement.dose
        steppers = QWidget()
        row = FlowLayout(Space.M, steppers)
        count_step = 2 if movement.sides is Sides.ALTERNATE else 1
        for span, step, unit, name, chosen in (
            (
                dose.count,
                count_step,
                "×" if hold else self.tr("times"),
                self.tr("How often"),
                self._choose_count,
            ),
            (dose.each_s, 1, self.tr("s each"), self.tr("Seconds each"), self._choose_seconds),
        ):
            if span.least == span.most:
                row.addWidget(Text(self._look, f"{span.default:g} {unit}"))
                continue
            stepper = Stepper(self._look, Bounds(span.least, span.most), step, unit, name)
            stepper.show_value(span.default)
            stepper.chosen.connect(chosen)
            row.addWidget(stepper)
        column.addWidget(steppers)
        self._total = Text(self._look, "", Type.SMALL, tone=Tone.INK2, wraps=True)
        column.addWidget(self._total)
        self._say_total()

    def _add_warning(self, column: QVBoxLayout, movement: Movement) -> None:
        if not movement.limitations and not movement.stop_if:
            return
        self._heading(column, self.tr("Leave it out with"))
        kept = [each for each in Limitation if each in movement.limitations]
        own = [each for each in kept if self._shelf is not None and each in self._shelf.limitations]
        if own:
            names = inside(listed([limitation_name(each) for each in own]))
            words = translate("Library", "Left out of your breaks, as you told of {0}.").format(names)
            column.addWidget(Text(self._look, words, tone=Tone.ALERT, wraps=True))
        if kept:
            words = listed([limitation_name(each) for each in kept]) + "."
            column.addWidget(Text(self._look, words, tone=Tone.INK2, wraps=True))
        if movement.stop_if:
            words = translate("Library", "Stop if {0}").format(_sentence(inside(movement.stop_if)))
            column.addWidget(Text(self._look, words, tone=Tone.INK2, wraps=True))

    def _add_past(self, column: QVBoxLayout, movement: Movement) -> None:
        past = self._past_of(movement.id)
        self._heading(column, self.tr("Your record"))
        words = QVBoxLayout()
        words.setSpacing(0)
        for line in past_lines(past):
            words.addWidget(Text(self._look, line, tone=Tone.INK2, wraps=True))
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addLayout(words, 1)
        if any(past.weeks_s):
            name = translate("Library", "The last {0} weeks").format(len(past.weeks_s))
            row.addWidget(WeekBars(self._look, past.weeks_s, name), 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)

    def _heading(self, column: QVBoxLayout, words: str) -> None:
        column.addWidget(Rule(self._look, Space.XS, Space.XS))
        column.addWidget(Text(self._look, words, weight=QFont.Weight.DemiBold))

    # -- what is done here -------------------------------------------------------------------------

    def _mark(self, movement: Movement, shelf: Shelf) -> None:
        liked, left_out = movement.id in shelf.favourites, movement.id in shelf.excluded
        self._star.show_on(liked)
        self._leave_out.setChecked(left_out)
        self._leave_out.setText(self.tr("Take it in again") if left_out else self.tr("Leave out"))
        self._leave_out.setToolTip(
            self.tr("It is left out of your breaks.") if left_out else self.tr("Never show it in a break.")
        )
        self._leave_out.updateGeometry()

    def _favour(self, on: bool) -> None:
        if self._movement is not None:
            self.favourite_requested.emit(self._movement.id, on)

    def _exclude(self, on: bool) -> None:
        if self._movement is not None:
            self.exclude_requested.emit(self._movement.id, on)

    def _start(self) -> None:
        if self._movement is not None:
            self.start_requested.emit(StartWish(self._seconds() / 60, movement=self._movement.id))

    def _follow(self) -> None:
        card = self.sender()
        if isinstance(card, LinkCard):
            self.opened.emit(card.movement.id)

    def _choose_count(self, count: float) -> None:
        self._count = count
        self._say_total()

    def _choose_seconds(self, each_s: float) -> None:
        self._each_s = each_s
        self._say_total()

    def _seconds(self) -> float:
        """Of the dose chosen here, both sides."""
        movement = self._movement
        return 0.0 if movement is None else with_sides_s(movement, self._count * self._each_s)

    def _say_total(self) -> None:
        if self._movement is None or self._total is None:
            return
        words = exact_length(self._seconds())
        if self._movement.sides is Sides.SWITCH:
            words = translate("Library", "{0}, left and right").format(words)
        self._total.say(words)

    def _light_cue(self, place_s: float) -> None:
        movement = self._movement
        if movement is None:
            return
        now = max((i for i, cue in enumerate(movement.cues) if cue.at_s <= place_s), default=0)
        for i, line in enumerate(self._cues):
            line.number.show_now(i == now)


def past_lines(past: MovementPast) -> list[str]:
    """What was done of it, in a sentence or three."""
    if not past.times:
        return [translate("Library", "Not done yet.")]
    times = (
        translate("Library", "Once")
        if past.times == 1
        else translate("Library", "%n times", None, past.times)
    )
    if past.last is not None:
        day = long_date(past.last)
        times = translate("Library", "{0}, last on {1}").format(times, day)
    lines = [translate("Library", "{0}.").format(times)]
    lines.append(translate("Library", "{0} altogether.").format(exact_length(past.done_s)))
    lines += [_felt_words(feeling, count) for feeling, count in past.felt.items() if count]
    return lines


def _felt_words(feeling: Feeling, count: int) -> str:
    if count == 1:
        return {
            Feeling.GOOD: translate("Library", "Once it felt good."),
            Feeling.TOO_HARD: translate("Library", "Once it was too hard."),
            Feeling.HURT: translate("Library", "Once it hurt."),
        }[feeling]
    return {
        Feeling.GOOD: translate("Library", "%n times it felt good.", None, count),
        Feeling.TOO_HARD: translate("Library", "%n times it was too hard.", None, count),
        Feeling.HURT: translate("Library", "%n times it hurt.", None, count),
    }[feeling]


def _sentence(words: str) -> str:
    """With a full stop at its end."""
    return words if words.endswith((".", ")")) else f"{words}."
