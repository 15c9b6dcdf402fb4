"""The care page: where the reports stand, when to seek help, visits, who helps, and how to move safely."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskstretch.ui.care_page.status import StatusCard
from deskstretch.ui.care_page.visits import VisitsCard
from deskstretch.ui.care_page.words import helpers_note, helpers_sources, helpers_words
from deskstretch.ui.components.bullets import Bullets
from deskstretch.ui.components.card import Card
from deskstretch.ui.components.even_grid import EvenGrid
from deskstretch.ui.components.icon_mark import IconMark
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.icons import Icon
from deskstretch.ui.safety_words import (
    before_words,
    emergency_numbers,
    emergency_signs,
    general_words,
    lifting_words,
    pregnant_words,
    rolling_words,
    stop_words,
    urgent_signs,
)
from deskstretch.ui.theme import Space, Type

if TYPE_CHECKING:
    from deskstretch.ui.care_page.source import CareSource, VisitNote
    from deskstretch.ui.theme import Visuals

COLUMN_PX = 300


class CarePage(QWidget):
    """``report_requested``: the person wants their history as one page to take along."""

    report_requested = Signal()
    part_opened = Signal(object)
    """A part of it that should come into sight."""

    def __init__(self, look: Visuals, source: CareSource) -> None:
        super().__init__()
        self._look = look
        self._source = source
        self._status = StatusCard(look, source.advice())
        self._status.had_advice.connect(self._had_advice)
        self._status.report_requested.connect(self.report_requested)
        self._status.visit_requested.connect(self._note_visit)
        self._visits = VisitsCard(look, source.movements())
        self._visits.noted.connect(self._keep_visit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        for part in (
            self._status,
            self._signs(),
            self._visits,
            self._helpers(),
            self._safely(),
        ):
            column.addWidget(part)
        self.refresh()

    def refresh(self) -> None:
        """Ask the source again, as after a report of pain."""
        self._status.show_advice(self._source.advice())
        self._visits.show_visits(self._source.visits())

    def _had_advice(self, practitioner: object) -> None:
        self._source.had_advice(practitioner)  # pyright: ignore[reportArgumentType]
        self.refresh()

    def _keep_visit(self, note: VisitNote) -> None:
        self._source.keep_visit(note)
        self.refresh()

    def _note_visit(self) -> None:
        self._visits.open_form()
        self.part_opened.emit(self._visits)

    def _signs(self) -> QWidget:
        look = self._look
        both = QWidget()
        grid = EvenGrid(Space.M, look.px(COLUMN_PX), both)
        card, column = self._card(self.tr("Help at once"))
        column.addWidget(Text(look, emergency_numbers(), tone=Tone.ALERT, wraps=True))
        column.addWidget(Bullets(look, emergency_signs(), "alert"))
        column.addStretch(1)
        grid.addWidget(card)
        card, column = self._card(self.tr("A doctor the same day"))
        column.addWidget(Bullets(look, urgent_signs(), "later"))
        column.addWidget(Text(look, pregnant_words(), wraps=True))
        column.addStretch(1)
        grid.addWidget(card)
        whole = QWidget()
        lines = QVBoxLayout(whole)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(Space.XS)
        lines.addWidget(both)
        note = self.tr("No list names everything. When you are unsure, ask a doctor.")
        lines.addWidget(Text(look, note, Type.SMALL, tone=Tone.INK2, wraps=True))
        return whole

    def _helpers(self) -> Card:
        look = self._look
        card, column = self._card(self.tr("Who can help"))
        for title, words in helpers_words():
            lines = QVBoxLayout()
            lines.setSpacing(0)
            lines.addWidget(Text(look, title, weight=QFont.Weight.DemiBold, wraps=True))
            lines.addWidget(Text(look, words, wraps=True))
            column.addLayout(lines)
        column.addWidget(Text(look, helpers_note(), weight=QFont.Weight.Medium, wraps=True))
        column.addWidget(Text(look, helpers_sources(), Type.SMALL, tone=Tone.INK2, wraps=True))
        return card

    def _safely(self) -> Card:
        card, column = self._card(self.tr("Move safely"))
        for icon, role, title, words in (
            (Icon.INFO, "ink2", "", general_words()),
            (Icon.BREATH, "breath", self.tr("Before each movement"), before_words()),
            (Icon.HURTS, "alert", self.tr("Stop"), stop_words()),
            (Icon.ROLLER, "ink2", self.tr("Rolling"), rolling_words()),
            (Icon.BACKPACK, "ink2", self.tr("Lifting"), lifting_words()),
        ):
            row = QHBoxLayout()
            row.setSpacing(Space.M)
            row.addWidget(IconMark(self._look, icon, role), 0, Qt.AlignmentFlag.AlignTop)
            text = QVBoxLayout()
            text.setSpacing(0)
            if title:
                text.addWidget(Text(self._look, title, weight=QFont.Weight.DemiBold, wraps=True))
            text.addWidget(Text(self._look, words, wraps=True))
            row.addLayout(text, 1)
            column.addLayout(row)
        return card

    def _card(self, title: str) -> tuple[Card, QVBoxLayout]:
        card = Card(self._look)
        column = QVBoxLayout(card)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.S)
        column.addWidget(Text(self._look, title, Type.HEADING, wraps=True))
        return card, column
