"""One article: what is known, where from, and movements to try."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskstretch.core.dosing import with_sides_s
from deskstretch.ui.components.button import Button
from deskstretch.ui.components.even_grid import EvenGrid
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.icons import Icon
from deskstretch.ui.learn_area.try_card import TryCard
from deskstretch.ui.situation import StartWish
from deskstretch.ui.theme import Space, Type

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskstretch.core.lesson import Lesson
    from deskstretch.core.movement import Movement
    from deskstretch.ui.theme import Visuals

LEAST_S = 30.0
"""No try is over before one is in it."""


class LessonPage(QWidget):
    """``start_requested`` brings the `StartWish` for a movement or for the whole sequence."""

    start_requested = Signal(object)

    def __init__(self, look: Visuals, lesson: Lesson, movements: Sequence[Movement]) -> None:
        super().__init__()
        self._lesson = lesson
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(Text(look, lesson.title, Type.TITLE, wraps=True))
        column.addWidget(Text(look, lesson.line, Type.LEAD, tone=Tone.INK2, wraps=True))
        column.addSpacing(Space.XS)
        for paragraph in lesson.paragraphs:
            column.addWidget(Text(look, paragraph, wraps=True))
        column.addSpacing(Space.S)
        head = QHBoxLayout()
        head.addWidget(Text(look, self.tr("Try it now"), Type.HEADING, wraps=True), 1)
        if lesson.routine:
            whole = Button(look, self.tr("The whole sequence"), icon=Icon.PLAY, small=True)
            whole.clicked.connect(self._start_routine)
            head.addWidget(whole)
        column.addLayout(head)
        tiles = QWidget()
        grid = EvenGrid(Space.M, 0, tiles)
        for movement in movements:
            card = TryCard(look, movement)
            card.clicked.connect(self._start)
            grid.addWidget(card)
        column.addWidget(tiles)
        column.addSpacing(Space.S)
        sources = "\n".join((self.tr("Sources"), *lesson.sources))
        column.addWidget(Text(look, sources, Type.SMALL, tone=Tone.INK2, wraps=True))
        column.addStretch(1)

    def _start(self) -> None:
        card = self.sender()
        if isinstance(card, TryCard):
            movement = card.movement
            seconds = max(LEAST_S, with_sides_s(movement, movement.dose.seconds.default))
            self.start_requested.emit(StartWish(minutes=seconds / 60, movement=movement.id))

    def _start_routine(self) -> None:
        self.start_requested.emit(StartWish(routine=self._lesson.routine))
