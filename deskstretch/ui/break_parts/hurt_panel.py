"""This hurts: where, how strong, whether it comes with a warning sign, and one line of advice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QHBoxLayout,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from deskstretch.core.advice import AdviceLevel, Flag, flag_level
from deskstretch.core.movement import Region
from deskstretch.ui.break_parts.body_picker import BodyPicker
from deskstretch.ui.break_parts.hurt_words import (
    MOST_SCORE,
    HurtTold,
    advice_words,
    flag_words,
    flags_of,
    heading_words,
    score_words,
)
from deskstretch.ui.components.button import Button, Kind
from deskstretch.ui.components.check_line import CheckLine
from deskstretch.ui.components.chip import Chip
from deskstretch.ui.components.clear_scroll import ClearScroll
from deskstretch.ui.components.fitting import needed_size
from deskstretch.ui.components.flow import FlowLayout
from deskstretch.ui.components.slider import Slider
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.safety_words import stop_words
from deskstretch.ui.theme import Space, Type
from deskstretch.ui.words import region_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskstretch.core.movement import Movement
    from deskstretch.ui.theme import Visuals

WIDEST_PX, TALLEST_PX = 1000, 680
FOOT_PX = 72
COLUMN_PX = 272
ON_NO_PLATE = frozenset({Region.EYES, Region.BREATH, Region.WHOLE_BODY})


class HurtPanel(QWidget):
    """Lies over the break, which stands still meanwhile.

    Args:
        movements: which of them may have hurt; with one there is nothing to ask.
    """

    answered = Signal(object)
    """The `HurtTold`, once the person has gone through both pages."""
    cancelled = Signal()
    closed = Signal()
    """The advice has been read."""
    said = Signal(str)
    """What a screen reader is to say when another page opens."""

    def __init__(self, look: Visuals, movements: Sequence[Movement], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._box = QWidget(self)
        self._place = PlacePage(look, movements, self._box)
        self._signs = SignsPage(look, self._box)
        self._advice = AdvicePage(look, self._box)
        self._back = Button(look, self.tr("Cancel"), Kind.QUIET, parent=self._box)
        self._on = Button(look, self.tr("Next"), Kind.PRIMARY, parent=self._box)
        self._page: QWidget = self._place
        self._place.changed.connect(self._dress_foot)
        self._signs.changed.connect(self._follow_signs)
        self._back.clicked.connect(self._go_back)
        self._on.clicked.connect(self._go_on)
        look.changed.connect(self._arrange)
        self._open(self._place)

    @property
    def spoken(self) -> str:
        """What a screen reader says when a page opens."""
        return self._page.spoken if isinstance(self._page, PlacePage | SignsPage | AdvicePage) else ""

    def show_advice(self, words: str, *, urgent: bool, ends: bool) -> None:
        """The last page: what to do about it. ``ends``: the break is over by it."""
        self._advice.say(words, urgent=urgent)
        self._on.setText(self.tr("Close") if ends else self.tr("Go on"))
        self._open(self._advice)

    def begin(self) -> None:
        """Take the keyboard."""
        self._place.begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self._go_back()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._on.isEnabled():
                self._go_on()
            case _:
                pass  # the keys of the break rest while this stands over it

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _open(self, page: QWidget) -> None:
        self._page = page
        for each in (self._place, self._signs, self._advice):
            each.setVisible(each is page)
        self._back.setText(self.tr("Cancel") if page is self._place else self.tr("Back"))
        self._back.setVisible(page is not self._advice)
        if page is self._place:
            self._on.setText(self.tr("Next"))
        elif page is self._signs:
            self._follow_signs()
        self._dress_foot()
        self._arrange()
        if page is not self._place:
            self._on.setFocus(Qt.FocusReason.OtherFocusReason)
        self.said.emit(self.spoken)

    def _go_back(self) -> None:
        if self._page is self._signs:
            self._open(self._place)
            self._place.begin()
        elif self._page is self._place:
            self.cancelled.emit()
        else:
            self.closed.emit()

    def _go_on(self) -> None:
        region = self._place.region
        if self._page is self._advice:
            self.closed.emit()
        elif region is None or not self._place.score:
            return
        elif self._page is self._place:
            self._signs.ask_about(region, self._place.score)
            self._open(self._signs)
        else:
            told = HurtTold(self._place.movement, region, self._place.score, self._signs.ticked)
            self.answered.emit(told)

    def _dress_foot(self) -> None:
        ready = self._place.region is not None and self._place.score > 0
        self._on.setEnabled(self._page is not self._place or ready)
        self._arrange_foot()

    def _follow_signs(self) -> None:
        if flag_level(self._signs.ticked) >= AdviceLevel.URGENT:
            self._on.setText(self.tr("End the break"))
        elif self._signs.ticked:
            self._on.setText(self.tr("Leave the movement out"))
        else:
            self._on.setText(self.tr("None of these"))
        self._arrange_foot()

    def _arrange(self) -> None:
        size = self.size().boundedTo(QSize(self._look.px(WIDEST_PX), self._look.px(TALLEST_PX)))
        box = QRect(0, 0, size.width(), size.height())
        box.moveCenter(self.rect().center())
        self._box.setGeometry(box)
        foot = self._foot_px
        for page in (self._place, self._signs, self._advice):
            page.setGeometry(0, 0, box.width(), box.height() - foot)
        self._arrange_foot()

    @property
    def _foot_px(self) -> int:
        return max(
            round(FOOT_PX * min(1.3, max(1.0, self._look.text_factor))), self._on.sizeHint().height() + 20
        )

    def _arrange_foot(self) -> None:
        top = self._box.height() - self._foot_px
        room = QRect(Space.M, top, self._box.width() - 2 * Space.M, self._foot_px)
        for button, side in (
            (self._back, Qt.AlignmentFlag.AlignLeft),
            (self._on, Qt.AlignmentFlag.AlignRight),
        ):
            alignment = side | Qt.AlignmentFlag.AlignVCenter
            button.setGeometry(QStyle.alignedRect(self.layoutDirection(), alignment, button.sizeHint(), room))


class PlacePage(QWidget):
    """Where and how strong: the body to point at, the same as a list, and a scale from 0 to 10."""

    changed = Signal()

    def __init__(self, look: Visuals, movements: Sequence[Movement], parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._movements = tuple(movements)
        self.region: Region | None = None
        self.movement: Movement | None = movements[0] if len(movements) == 1 else None
        self._title = Text(look, self.tr("Where does it hurt?"), Type.TITLE, wraps=True)
        self.picker = BodyPicker(look, self._tinted(), self)
        self.picker.region_chosen.connect(self._point)
        self._which = QButtonGroup(self)
        self._regions = QButtonGroup(self)
        self._chips: dict[Region, Chip] = {}
        self._score_line = Text(look, "", Type.BODY, tone=Tone.INK2, wraps=True)
        self.slider = Slider(look, range(MOST_SCORE + 1))
        self.slider.setRange(0, MOST_SCORE)
        self.slider.setAccessibleName(self.tr("How strong, from 0 to 10"))
        self.slider.valueChanged.connect(self._rate)
        self._rows = QVBoxLayout()
        self._column = self._make_column()
        self._scroll = ClearScroll(self._column, self)
        self._scale = self._make_scale()
        self._rate(0)
        look.changed.connect(self._arrange)

    @property
    def score(self) -> int:
        return self.slider.value()

    @property
    def spoken(self) -> str:
        return self._title.text()

    def begin(self) -> None:
        chip = self._regions.checkedButton() or next(iter(self._chips.values()))
        chip.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _make_column(self) -> QWidget:
        column = QWidget()
        rows = self._rows
        column.setLayout(rows)
        rows.setContentsMargins(Space.XXS, 0, Space.XS, Space.XS)
        rows.setSpacing(0)
        rows.addWidget(self._title)
        if len(self._movements) > 1:
            rows.addSpacing(Space.S)
            rows.addWidget(self._heading(self.tr("During which movement?")))
            rows.addSpacing(Space.XS)
            rows.addWidget(self._movement_chips())
            rows.addSpacing(Space.L)
            rows.addWidget(self._heading(self.tr("Where?")))
            rows.addSpacing(Space.XS)
        else:
            rows.addSpacing(Space.XXS)
            point = self.tr("Point at the body, or choose here.")
            rows.addWidget(Text(self._look, point, Type.SMALL, tone=Tone.INK2, wraps=True))
            rows.addSpacing(Space.S)
        rows.addWidget(self._region_chips())
        rows.addSpacing(Space.M)
        rows.addWidget(Text(self._look, stop_words(), Type.SMALL, tone=Tone.INK2, wraps=True))
        rows.addStretch(1)
        return column

    def _make_scale(self) -> QWidget:
        """Stays in sight while the places above it scroll."""
        scale = QWidget(self)
        rows = QVBoxLayout(scale)
        rows.setContentsMargins(Space.XXS, Space.S, Space.XS, Space.XS)
        rows.setSpacing(0)
        rows.addWidget(self._heading(self.tr("How strong?")))
        rows.addWidget(self._score_line)
        rows.addSpacing(Space.XS)
        rows.addWidget(self.slider)
        return scale

    def _heading(self, words: str) -> Text:
        return Text(self._look, words, Type.BODY, weight=QFont.Weight.DemiBold, wraps=True)

    def _movement_chips(self) -> QWidget:
        holder = _Flowing()
        for i, movement in enumerate(self._movements):
            chip = Chip(self._look, movement.name)
            chip.setAccessibleDescription(self.tr("During which movement?"))
            self._which.addButton(chip, i)
            holder.flow.addWidget(chip)
        unsure = Chip(self._look, self.tr("Not sure"))
        self._which.addButton(unsure, len(self._movements))
        holder.flow.addWidget(unsure)
        unsure.setChecked(True)
        self._which.idClicked.connect(self._choose_movement)
        return holder

    def _region_chips(self) -> QWidget:
        holder = _Flowing()
        for i, region in enumerate(self._in_order()):
            chip = Chip(self._look, region_name(region))
            chip.setAccessibleDescription(self.tr("Where does it hurt?"))
            self._chips[region] = chip
            self._regions.addButton(chip, i)
            holder.flow.addWidget(chip)
        self._regions.idClicked.connect(self._choose_by_id)
        return holder

    def _in_order(self) -> list[Region]:
        """Every place on the body, from head to foot."""
        return [region for region in Region if region not in ON_NO_PLATE]

    def _tinted(self) -> set[Region]:
        movements = self._movements if self.movement is None else (self.movement,)
        return {share.region for movement in movements for share in movement.regions}

    def _choose_movement(self, id_: int) -> None:
        self.movement = self._movements[id_] if id_ < len(self._movements) else None
        self.picker.set_tinted(self._tinted())

    def _choose_by_id(self, id_: int) -> None:
        self._point(self._in_order()[id_])

    def _point(self, region: Region) -> None:
        self.region = region
        self._chips[region].setChecked(True)
        self.picker.show_chosen(region)
        self.changed.emit()

    def _rate(self, score: int) -> None:
        said = self.tr("**{0}** of 10 · {1}").format(score, score_words(score))
        self._score_line.say(said)
        self.slider.setAccessibleDescription(score_words(score))
        self.changed.emit()

    def _arrange(self) -> None:
        width, height = self.width(), self.height()
        column = round(min(max(self._look.px(COLUMN_PX), width * 0.36), width * 0.58))
        picker = QRect(Space.M, Space.M, width - column - 2 * Space.M - Space.XL, height - Space.M)
        left = picker.right() + 1 + Space.XL - Space.XXS
        needed = needed_size(self._rows, column - Space.S).height()
        scale_px = self._scale.sizeHint().height()
        words = QRect(left, Space.L, column, min(needed, height - Space.L - scale_px))
        scale = QRect(left, words.bottom() + 1, column, scale_px)
        for widget, box in ((self.picker, picker), (self._scroll, words), (self._scale, scale)):
            widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), box))


class SignsPage(QWidget):
    """Warning signs to tick, and what follows from them."""

    changed = Signal()

    def __init__(self, look: Visuals, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._region = Region.WHOLE_BODY
        self._score = 0
        self._told = Text(look, "", Type.SMALL, tone=Tone.INK2, wraps=True)
        self._title = Text(look, self.tr("Do you also notice any of these?"), Type.TITLE, wraps=True)
        self._line = Text(look, "", Type.LEAD, weight=QFont.Weight.Medium, wraps=True)
        self._boxes: dict[Flag, CheckLine] = {}
        self._columns = QHBoxLayout()
        self._columns.setSpacing(Space.XXL)
        self._columns.addLayout(self._group(AdviceLevel.EMERGENCY), 1)
        right = self._group(AdviceLevel.URGENT)
        right.addSpacing(Space.S)
        right.addLayout(self._group(AdviceLevel.SUGGEST))
        self._columns.addLayout(right, 1)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, Space.XXS, Space.XS, Space.XS)
        inside.addLayout(self._columns)
        inside.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(Space.XL, Space.L, Space.XL, 0)
        rows.setSpacing(Space.XXS)
        rows.addWidget(self._told)
        rows.addWidget(self._title)
        rows.addSpacing(Space.S)
        rows.addWidget(ClearScroll(content), 1)
        rows.addSpacing(Space.S)
        rows.addWidget(self._line)

    @property
    def ticked(self) -> frozenset[Flag]:
        return frozenset(flag for flag, box in self._boxes.items() if box.isChecked())

    @property
    def spoken(self) -> str:
        return f"{self._title.text()} {self._line.text()}"

    def box(self, flag: Flag) -> CheckLine:
        return self._boxes[flag]

    def ask_about(self, region: Region, score: int) -> None:
        self._region, self._score = region, score
        where = self.tr("{0} · {1} of 10, {2}")
        self._told.say(where.format(region_name(region), score, score_words(score)))
        self._follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= self._look.px(600)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._columns.direction() != way:
            self._columns.setDirection(way)
            self._columns.setSpacing(Space.XXL if beside else Space.S)

    def _group(self, level: AdviceLevel) -> QVBoxLayout:
        rows = QVBoxLayout()
        rows.setSpacing(0)
        heading = heading_words(level)
        tone = Tone.ALERT if level is AdviceLevel.EMERGENCY else Tone.INK2
        rows.addWidget(
            Text(self._look, heading, Type.BODY, tone=tone, weight=QFont.Weight.DemiBold, wraps=True)
        )
        rows.addSpacing(Space.XXS)
        words = flag_words()
        for flag in flags_of(level):
            box = CheckLine(self._look, words[flag])
            box.setAccessibleDescription(heading)
            box.toggled.connect(self._follow)
            self._boxes[flag] = box
            rows.addWidget(box)
        if level is not AdviceLevel.URGENT:
            rows.addStretch(1)
        return rows

    def _follow(self) -> None:
        urgent = flag_level(self.ticked) >= AdviceLevel.URGENT
        self._line.set_tone(Tone.ALERT if urgent else Tone.INK)
        self._line.change_to(advice_words(self._region, self._score, self.ticked))
        self.changed.emit()


class AdvicePage(QWidget):
    """One line, large, with nothing beside it."""

    def __init__(self, look: Visuals, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        centre = Qt.AlignmentFlag.AlignHCenter
        self._words = Text(look, "", Type.TITLE, wraps=True, balanced=True, alignment=centre)
        source = self.tr("General information, not medical advice.")
        self._source = Text(look, source, Type.SMALL, tone=Tone.INK2, wraps=True, alignment=centre)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(Space.HUGE, Space.XL, Space.HUGE, 0)
        rows.setSpacing(Space.S)
        rows.addStretch(2)
        rows.addWidget(self._words)
        rows.addWidget(self._source)
        rows.addStretch(3)

    @property
    def spoken(self) -> str:
        return self._words.text()

    def say(self, words: str, *, urgent: bool) -> None:
        self._words.set_tone(Tone.ALERT if urgent else Tone.INK)
        self._words.say(words)


class _Flowing(QWidget):
    """Holds chips in rows and is as high as they need."""

    def __init__(self) -> None:
        super().__init__()
        self.flow = FlowLayout(Space.XS, self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
