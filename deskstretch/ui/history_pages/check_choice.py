"""Before a round of self-checks: how to go about it, and which checks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskstretch.core.self_check import CHECKS
from deskstretch.ui.check_words import check_name
from deskstretch.ui.components.button import Button, Kind
from deskstretch.ui.components.card import Card
from deskstretch.ui.components.even_grid import EvenGrid
from deskstretch.ui.components.picture_tile import PictureTile, Portrait
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.history_pages.page import GUTTER_PX
from deskstretch.ui.safety_words import stop_words
from deskstretch.ui.theme import Space, Type
from deskstretch.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskstretch.core.movement import Movement
    from deskstretch.core.self_check import SelfCheck
    from deskstretch.ui.theme import Visuals


class CheckChoice(QWidget):
    """Each check as a picture, the usual six chosen.

    Args:
        look: colours and fonts.
        movement_of: the movement whose figure shows a check, by its id; a check that cannot be shown
            is not offered.
    """

    def __init__(self, look: Visuals, movement_of: Callable[[str], Movement | None]) -> None:
        super().__init__()
        self._tiles: dict[SelfCheck, PictureTile] = {}
        self.begin = Button(look, translate("SelfCheck", "Begin"), Kind.PRIMARY)
        self.leave = Button(look, translate("SelfCheck", "Not now"), Kind.QUIET)
        card = Card(look)
        column = QVBoxLayout(card)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(
            Text(look, translate("SelfCheck", "A round of self-checks"), Type.HEADING, wraps=True)
        )
        for words in (
            translate(
                "SelfCheck",
                "Warm up for a minute, at about the same time of day as last time. Practise each check"
                " once, then note the better of two tries. Never go on through pain.",
            ),
            translate(
                "SelfCheck",
                "You may need a chair at a wall, a tape measure, a broom and a desk to hold on to.",
            ),
        ):
            column.addWidget(Text(look, words, wraps=True))
        column.addSpacing(Space.XXS)
        column.addWidget(self._make_tiles(look, movement_of))
        column.addSpacing(Space.XXS)
        column.addWidget(Text(look, stop_words(), Type.SMALL, tone=Tone.INK2, wraps=True))
        column.addSpacing(Space.XXS)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.XS)
        buttons.addWidget(self.begin)
        buttons.addWidget(self.leave)
        buttons.addStretch(1)
        column.addLayout(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(GUTTER_PX, 0, GUTTER_PX, Space.L)
        whole.addWidget(card)
        whole.addStretch(1)

    @property
    def checks(self) -> tuple[SelfCheck, ...]:
        return tuple(check for check, tile in self._tiles.items() if tile.isChecked())

    def _make_tiles(self, look: Visuals, movement_of: Callable[[str], Movement | None]) -> QWidget:
        holder = QWidget()
        holder.setAccessibleName(translate("SelfCheck", "Checks of this round"))
        grid = EvenGrid(Space.S, 0, holder)
        for facts in CHECKS:
            movement = movement_of(facts.movement)
            if movement is None:
                continue
            sides = (
                translate("SelfCheck", "left and right")
                if facts.sided
                else translate("SelfCheck", "measured once")
            )
            tile = PictureTile(look, Portrait(movement), check_name(facts.check), sides)
            tile.setChecked(facts.instead_of is None)
            tile.toggled.connect(self._follow)
            self._tiles[facts.check] = tile
            grid.addWidget(tile)
        return holder

    def _follow(self) -> None:
        self.begin.setEnabled(bool(self.checks))
