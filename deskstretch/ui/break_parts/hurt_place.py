"""This hurts, first page: where and how strong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QStyle, QVBoxLayout, QWidget

from deskstretch.core.movement import Region
from deskstretch.ui.break_parts.body_picker import BodyPicker
from deskstretch.ui.break_parts.hurt_words import MOST_SCORE, score_words
from deskstretch.ui.components.chip import Chip
from deskstretch.ui.components.clear_scroll import ClearScroll
from deskstretch.ui.components.fitting import needed_size
from deskstretch.ui.components.flow import FlowLayout
from deskstretch.ui.components.rule import Rule
from deskstretch.ui.components.slider import Slider
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.safety_words import stop_words
from deskstretch.ui.theme import Space, Type
from deskstretch.ui.words import region_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskstretch.core.movement import Movement
    from deskstretch.ui.theme import Visuals

COLUMN_PX = 272
ON_NO_PLATE = frozenset({Region.EYES, Region.BREATH, Region.WHOLE_BODY})


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
        rows.setContentsMargins(Space.XXS, 0, Space.XS, Space.XS)
        rows.setSpacing(0)
        rows.addWidget(Rule(self._look, 0, Space.S))
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


class _Flowing(QWidget):
    """Holds chips in rows and is as high as they need."""

    def __init__(self) -> None:
        super().__init__()
        self.flow = FlowLayout(Space.XS, self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
