"""Who moves: what to go easy on, what to favour, what they hope for, their age, and who is drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QWidget

from deskstretch.core.movement import Limitation, Region
from deskstretch.core.settings import BodyGoal
from deskstretch.figure.looks import Character
from deskstretch.ui.body_words import LIMITATIONS, RARE_LIMITATIONS, goal_name, limitation_name
from deskstretch.ui.components.chip import Chip
from deskstretch.ui.components.chip_set import ChipSet, Option
from deskstretch.ui.components.even_grid import EvenGrid
from deskstretch.ui.components.picture_tile import PictureTile, Portrait
from deskstretch.ui.components.switch_row import SwitchRow
from deskstretch.ui.settings_pages.model import value_at
from deskstretch.ui.theme import Space
from deskstretch.ui.words import listed, region_name, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from deskstretch.core.movement import Movement
    from deskstretch.ui.settings_pages.model import Path, SettingsModel
    from deskstretch.ui.theme import Visuals

FOCUS = tuple(region for region in Region if region not in {Region.BREATH, Region.WHOLE_BODY})
"""What can be favoured; breath and the whole body come anyway."""
PORTRAYED = "neck-rotation"
"""The movement whose first moment makes a portrait: head and shoulders, facing us."""


class AnswerChips(ChipSet):
    """Chips for one setting that is a list.

    Args:
        path: where the setting stands.
        name: what is asked, for the screen reader and for "Go easy on: wrist".
    """

    def __init__(
        self, look: Visuals, model: SettingsModel, path: Path, name: str, options: Sequence[Option]
    ) -> None:
        super().__init__(look, options, name)
        self._model = model
        self._path = path
        self._name = name
        self._words = {option.value: option.words for option in options}
        self.chosen.connect(self._choose)
        model.shown.connect(self._show)
        self._show()

    def _choose(self, values: tuple[object, ...]) -> None:
        names = listed([self._words[value] for value in values]) or translate("Body", "nothing")
        self._model.change(self._path, values, translate("Body", "{0}: {1}").format(self._name, names))

    def _show(self) -> None:
        self.show_values(value_at(self._model.settings, self._path))


class LimitationChips(AnswerChips):
    """What to go easy on.

    Args:
        short: the rare ones stand behind "More…" unless one of them is chosen.
    """

    def __init__(self, look: Visuals, model: SettingsModel, *, short: bool = False) -> None:
        options = [Option(each, limitation_name(each)) for each in LIMITATIONS]
        super().__init__(look, model, ("body", "limitations"), translate("Body", "Go easy on"), options)
        if not short or set(RARE_LIMITATIONS) & set(model.settings.body.limitations):
            return
        self.leave_out(RARE_LIMITATIONS)
        self._more = Chip(look, translate("Body", "More…"))
        self._more.setCheckable(False)
        self._more.setAccessibleName(translate("Body", "More to go easy on"))
        self._more.clicked.connect(self._show_all)
        self.add(self._more)

    def _show_all(self) -> None:
        self.leave_out(())
        self._more.hide()
        self.chip(Limitation.ELBOW).setFocus(Qt.FocusReason.OtherFocusReason)


def focus_chips(look: Visuals, model: SettingsModel) -> AnswerChips:
    """The regions to favour."""
    options = [Option(region, region_name(region)) for region in FOCUS]
    return AnswerChips(look, model, ("body", "focus"), translate("Body", "Favour"), options)


def goal_chips(look: Visuals, model: SettingsModel) -> AnswerChips:
    """What the person hopes for."""
    options = [Option(goal, goal_name(goal)) for goal in BodyGoal]
    return AnswerChips(look, model, ("body", "goals"), translate("Body", "What I hope for"), options)


class SixtyRow(SwitchRow):
    """Longer holds from sixty on."""

    PATH = ("body", "sixty_or_over")

    def __init__(self, look: Visuals, model: SettingsModel) -> None:
        super().__init__(
            look,
            translate("Body", "I am sixty or over"),
            translate("Body", "Stretches are held for up to a minute, as suits people of that age."),
        )
        self._model = model
        self.chosen.connect(self._choose)
        model.shown.connect(self._show)
        self._show()

    def _choose(self, on: bool) -> None:
        words = (
            translate("Body", "Holds of up to a minute") if on else translate("Body", "Holds of up to 30 s")
        )
        self._model.change(self.PATH, on, words)

    def _show(self) -> None:
        self.show_on(value_at(self._model.settings, self.PATH))


class FigureTiles(QWidget):
    """The drawn people to choose from."""

    def __init__(self, look: Visuals, model: SettingsModel, movement_of: Callable[[str], Movement]) -> None:
        super().__init__()
        self._model = model
        self._group = QButtonGroup(self)
        self.setAccessibleName(self.tr("Who shows the movements"))
        grid = EvenGrid(Space.S, 0, self)
        for i, character in enumerate(Character):
            portrait = Portrait(movement_of(PORTRAYED), character.value)
            tile = PictureTile(look, portrait, character.value.capitalize())
            tile.say_alternative()
            self._group.addButton(tile, i)
            grid.addWidget(tile)
        self._group.idClicked.connect(self._choose)
        model.shown.connect(self._show)
        self._show()

    def _choose(self, number: int) -> None:
        character = list(Character)[number]
        words = self.tr("{0} shows the movements").format(character.value.capitalize())
        self._model.change(("look", "figure"), character.value, words)

    def _show(self) -> None:
        figure = self._model.settings.look.figure
        known = [character.value for character in Character]
        self._group.button(known.index(figure) if figure in known else 0).setChecked(True)
