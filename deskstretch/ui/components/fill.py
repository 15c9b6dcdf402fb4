"""The colours that charts fill their shapes with, by what they mean."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from deskstretch.ui.theme import Tokens


class Fill(StrEnum):
    """By the names in `Tokens`; the digits are steps of the heat scale."""

    MOVE = "move"
    FLEX = "flex"
    STRENGTH = "breath"
    DONE = "done"
    LATER = "later"
    AWAY = "away"
    SKIPPED = "edge"
    NOTHING = "track"
    HEAT_0 = "0"
    HEAT_1 = "1"
    HEAT_2 = "2"
    HEAT_3 = "3"
    HEAT_4 = "4"

    def of(self, tokens: Tokens) -> QColor:
        """The colour in this theme."""
        return tokens.heat[int(self)] if self.isdigit() else getattr(tokens, self)
