"""The steps of the heat scale between its two ends in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from deskstretch.ui.components.fill import Fill
from deskstretch.ui.components.swatch import Swatch
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.theme import Space, Type

if TYPE_CHECKING:
    from deskstretch.ui.theme import Visuals

STEPS = (Fill.HEAT_0, Fill.HEAT_1, Fill.HEAT_2, Fill.HEAT_3, Fill.HEAT_4)
SIDE_PX = 13


class HeatScale(QWidget):
    def __init__(self, look: Visuals, least: str, most: str) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._most = Text(look, most, Type.SMALL, tone=Tone.INK2)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3)
        row.addWidget(Text(look, least, Type.SMALL, tone=Tone.INK2))
        row.addSpacing(Space.XXS)
        for step in STEPS:
            row.addWidget(Swatch(look, step, SIDE_PX))
        row.addSpacing(Space.XXS)
        row.addWidget(self._most)

    def say_most(self, words: str) -> None:
        self._most.say(words)
