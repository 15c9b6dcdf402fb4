"""A number on a card of its own, with what it counts above and what it means below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from deskstretch.ui.components.card import Card
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.theme import Space, Type

if TYPE_CHECKING:
    from deskstretch.ui.theme import Visuals


class Tile(Card):
    def __init__(self, look: Visuals, label: str) -> None:
        super().__init__(look)
        self._number = Text(look, "", Type.GLANCE_NUMBER, counts=False)
        self._line = Text(look, "", Type.SMALL, tone=Tone.INK2, wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(0)
        column.addWidget(Text(look, label, Type.SMALL, tone=Tone.INK2, wraps=True))
        column.addSpacing(Space.XXS)
        column.addWidget(self._number)
        column.addSpacing(Space.XXS)
        column.addWidget(self._line)
        column.addStretch(1)

    def say(self, number: str, line: str) -> None:
        self._number.say(number)
        self._line.say(line)
