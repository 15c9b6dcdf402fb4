"""This hurts, the pages after it: warning signs to tick, and the one line of advice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from deskstretch.core.advice import AdviceLevel, Flag, flag_level
from deskstretch.core.movement import Region
from deskstretch.ui.break_parts.hurt_words import (
    advice_words,
    flag_words,
    flags_of,
    heading_words,
    score_words,
)
from deskstretch.ui.components.check_line import CheckLine
from deskstretch.ui.components.clear_scroll import ClearScroll
from deskstretch.ui.components.icon_mark import IconMark
from deskstretch.ui.components.rule import Rule
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.icons import Icon
from deskstretch.ui.theme import Space, Type
from deskstretch.ui.words import region_name

if TYPE_CHECKING:
    from deskstretch.ui.theme import Visuals


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
        rows.addWidget(Rule(look, 0, Space.S))
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
        self._mark = IconMark(look, Icon.HURTS, "ink2", size_px=32)
        self._words = Text(look, "", Type.TITLE, wraps=True, balanced=True, alignment=centre)
        source = self.tr("General information, not medical advice.")
        self._source = Text(look, source, Type.SMALL, tone=Tone.INK2, wraps=True, alignment=centre)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(Space.HUGE, Space.XL, Space.HUGE, 0)
        rows.setSpacing(Space.S)
        rows.addStretch(2)
        rows.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addWidget(self._words)
        rows.addWidget(self._source)
        rows.addStretch(3)

    @property
    def spoken(self) -> str:
        return self._words.text()

    def say(self, words: str, *, urgent: bool) -> None:
        self._mark.show_icon(Icon.HURTS, "alert" if urgent else "ink2")
        self._words.set_tone(Tone.ALERT if urgent else Tone.INK)
        self._words.say(words)
