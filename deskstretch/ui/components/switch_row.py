"""A sentence, a line under it, and the switch it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskstretch.ui.components.switch import Switch
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.theme import Space, Type

if TYPE_CHECKING:
    from deskstretch.ui.theme import Visuals


class SwitchRow(QWidget):
    """``chosen`` brings what the person chose."""

    chosen = Signal(bool)

    def __init__(self, look: Visuals, words: str, line: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._switch = Switch(look, words)
        self._switch.setAccessibleDescription(line)
        self._switch.clicked.connect(self.chosen)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Text(look, words, weight=QFont.Weight.Medium, wraps=True))
        if line:
            column.addWidget(Text(look, line, Type.SMALL, tone=Tone.INK2, wraps=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.XXS, 0, Space.XXS)
        row.setSpacing(Space.L)
        row.addLayout(column, 1)
        row.addWidget(self._switch, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_on(self, on: bool) -> None:
        """Show a state that was not chosen here just now."""
        self._switch.show_on(on)
