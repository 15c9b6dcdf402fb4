"""The page Body and place: saved as changed, each change with a way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskstretch.core.settings import PlaceChoice
from deskstretch.ui.area import AreaView
from deskstretch.ui.body_page.focus_map import FocusMap
from deskstretch.ui.body_page.person import (
    FigureTiles,
    LimitationChips,
    SixtyRow,
    focus_chips,
    goal_chips,
)
from deskstretch.ui.body_page.place import (
    EditedPlace,
    EquipmentChips,
    HomeDays,
    MannersRows,
    PlaceSwitch,
    PositionTiles,
    WhereChoice,
)
from deskstretch.ui.components.card import Card
from deskstretch.ui.components.clear_scroll import ClearScroll
from deskstretch.ui.components.rule import Rule
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.components.toast import Toast
from deskstretch.ui.components.turning import TurningLayout
from deskstretch.ui.settings_pages.model import SettingsModel
from deskstretch.ui.theme import Space, Type

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskstretch.core.movement import Movement
    from deskstretch.core.settings import Settings
    from deskstretch.ui.theme import Visuals

CONTENT_MOST_PX = 1240
MAP_FROM_PX = 860
"""Narrower, the chips say alone what the map shows."""


class BodyPage(AreaView):
    """What suits this person where they work. ``settings_changed`` brings the whole new `Settings`.

    Args:
        movement_of: a shipped movement by its id, for the pictures.
    """

    settings_changed = Signal(object)

    def __init__(self, look: Visuals, settings: Settings, movement_of: Callable[[str], Movement]) -> None:
        super().__init__()
        self._look = look
        self.model = SettingsModel(settings, self)
        self.model.changed.connect(self.settings_changed)
        self.model.shown.connect(self._show)
        self._edited = EditedPlace(self.model, self)
        self.toast = Toast(look, self)
        self.toast.undo_requested.connect(self.model.undo)
        self.model.told.connect(self.toast.tell)
        self._home_days = QWidget()
        self._map = FocusMap(look, self.model)
        self._lay_out(movement_of)
        self._show()

    def show_settings(self, settings: Settings) -> None:
        """The settings changed elsewhere."""
        self.model.follow(settings)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.toast.place()
        self._map.setVisible(self.width() >= self._look.px(MAP_FROM_PX))

    def _show(self) -> None:
        self._home_days.setVisible(self.model.settings.place is PlaceChoice.BY_DAY)

    def _lay_out(self, movement_of: Callable[[str], Movement]) -> None:
        look = self._look
        page = QWidget()
        page.setMaximumWidth(CONTENT_MOST_PX)
        column = QVBoxLayout(page)
        column.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.HUGE + Space.L)
        column.setSpacing(Space.M)
        head = QVBoxLayout()
        head.setSpacing(Space.XXS)
        head.addWidget(Text(look, self.tr("Body and place"), Type.TITLE))
        line = self.tr("Only movements that fit will be offered. You can change this any time.")
        head.addWidget(Text(look, line, tone=Tone.INK2, wraps=True))
        column.addLayout(head)
        column.addWidget(self._place_card(movement_of))
        column.addWidget(self._body_card())
        column.addWidget(self._figure_card(movement_of))
        column.addStretch(1)
        holder = QWidget()
        middle = QHBoxLayout(holder)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addStretch(1)
        middle.addWidget(page, 1000)
        middle.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ClearScroll(holder, over_margin=True))

    def _place_card(self, movement_of: Callable[[str], Movement]) -> Card:
        look, model, edited = self._look, self.model, self._edited
        card, column = self._card()
        where = self._heading_with(self.tr("Where I work"), WhereChoice(look, model))
        column.addWidget(where)
        days = QVBoxLayout(self._home_days)
        days.setContentsMargins(0, 0, 0, 0)
        days.setSpacing(Space.XS)
        days.addWidget(Text(look, self.tr("At home on"), tone=Tone.INK2))
        days.addWidget(HomeDays(look, model))
        column.addWidget(self._home_days)
        column.addWidget(Rule(look, Space.XXS, Space.XXS))
        column.addWidget(
            self._heading_with(self.tr("Positions that are fine here"), PlaceSwitch(look, edited))
        )
        column.addWidget(PositionTiles(look, edited, movement_of))
        column.addSpacing(Space.XXS)
        column.addWidget(self._heading(self.tr("At hand")))
        column.addWidget(EquipmentChips(look, edited))
        column.addSpacing(Space.XXS)
        column.addWidget(MannersRows(look, edited))
        return card

    def _body_card(self) -> Card:
        look, model = self._look, self.model
        card, column = self._card()
        careful = self.tr("Movements that ask much of these are left out.")
        self._ask(column, self.tr("Go easy on"), careful, LimitationChips(look, model))
        wishes = QVBoxLayout()
        wishes.setSpacing(Space.S)
        self._ask(wishes, self.tr("Favour"), self.tr("These come more often."), focus_chips(look, model))
        hope = self.tr("It weighs the choice of movements. Nobody can promise you a result.")
        self._ask(wishes, self.tr("What I hope for"), hope, goal_chips(look, model))
        wishes.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(Space.L)
        both.addLayout(wishes, 1)
        both.addWidget(self._map)
        column.addLayout(both)
        column.addWidget(Rule(look, Space.XXS))
        column.addWidget(SixtyRow(look, model))
        return card

    def _ask(self, column: QVBoxLayout, title: str, line: str, chips: QWidget) -> None:
        """A question over its chips."""
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._heading(title))
        words.addWidget(Text(self._look, line, Type.SMALL, tone=Tone.INK2, wraps=True))
        column.addLayout(words)
        column.addWidget(chips)
        column.addSpacing(Space.XXS)

    def _figure_card(self, movement_of: Callable[[str], Movement]) -> Card:
        card, column = self._card()
        column.addWidget(self._heading(self.tr("Who shows the movements")))
        column.addWidget(FigureTiles(self._look, self.model, movement_of))
        return card

    def _card(self) -> tuple[Card, QVBoxLayout]:
        card = Card(self._look)
        column = QVBoxLayout(card)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        column.setSpacing(Space.S)
        return card, column

    def _heading(self, words: str) -> Text:
        return Text(self._look, words, Type.HEADING, wraps=True)

    def _heading_with(self, words: str, control: QWidget) -> QWidget:
        both = QWidget()
        row = TurningLayout(Space.L, self._look.px(160), Space.XS, both)
        row.addWidget(self._heading(words))
        row.addWidget(control)
        return both
