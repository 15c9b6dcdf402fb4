"""What can be done in a place: positions, things at hand, clothes and discretion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskstretch.core.movement import Equipment, Position
from deskstretch.core.settings import Day, PlaceChoice, PlaceName
from deskstretch.ui.body_words import (
    EQUIPMENT_ICONS,
    place_choice_name,
    place_name,
    position_words,
)
from deskstretch.ui.components.chip_set import ChipSet, Option
from deskstretch.ui.components.even_grid import EvenGrid
from deskstretch.ui.components.picture_tile import PictureTile, Portrait
from deskstretch.ui.components.segmented import Segmented
from deskstretch.ui.components.switch_row import SwitchRow
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.movement_words import equipment_name
from deskstretch.ui.theme import Space, Type
from deskstretch.ui.words import listed, translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskstretch.core.movement import Movement
    from deskstretch.core.settings import Place
    from deskstretch.ui.settings_pages.model import SettingsModel
    from deskstretch.ui.theme import Visuals

SHOWN_POSITIONS = {
    Position.SEATED: "seated-cat-cow",
    Position.STANDING: "standing-side-bend",
    Position.WALL: "wall-angels",
    Position.FLOOR: "cat-cow",
}
"""The movement that shows each position."""


class EditedPlace(QObject):
    """The place whose answers are being given. ``shown`` asks its controls to show what stands now."""

    shown = Signal()

    def __init__(self, model: SettingsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.model = model
        settings = model.settings
        self.name = PlaceName.HOME if settings.place is PlaceChoice.HOME else PlaceName.OFFICE
        model.shown.connect(self.shown)

    @property
    def place(self) -> Place:
        return self.model.settings.places[self.name]

    def edit(self, name: PlaceName) -> None:
        """Go on with the other place."""
        self.name = name
        self.shown.emit()

    def change(self, field: str, value: object, words: str) -> None:
        """Answer ``words`` about this place."""
        said = translate("Body", "{0}: {1}").format(place_name(self.name), words)
        self.model.change(("places", self.name, field), value, said)


class PlaceSwitch(Segmented):
    """Office or home: whose answers are shown."""

    def __init__(self, look: Visuals, edited: EditedPlace) -> None:
        choices = [(name, place_name(name)) for name in PlaceName]
        super().__init__(look, choices, translate("Body", "Place"))
        self._edited = edited
        self.chosen.connect(edited.edit)
        edited.shown.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.show_value(self._edited.name)


class PositionTiles(QWidget):
    """The four positions, drawn. One has to stay."""

    def __init__(self, look: Visuals, edited: EditedPlace, movement_of: Callable[[str], Movement]) -> None:
        super().__init__()
        self._edited = edited
        self._one_stays = Text(
            look,
            self.tr("One position has to stay, or there is nothing to offer."),
            Type.SMALL,
            tone=Tone.INK2,
            wraps=True,
        )
        self._one_stays.hide()
        self._tiles: dict[Position, PictureTile] = {}
        grid_holder = QWidget()
        grid = EvenGrid(Space.M, 0, grid_holder)
        for position, shown in SHOWN_POSITIONS.items():
            tile = PictureTile(look, Portrait(movement_of(shown)), *position_words(position))
            tile.clicked.connect(self._choose)
            self._tiles[position] = tile
            grid.addWidget(tile)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XXS)
        column.addWidget(grid_holder)
        column.addWidget(self._one_stays)
        edited.shown.connect(self._show)
        self._show()

    def _choose(self) -> None:
        chosen = tuple(position for position, tile in self._tiles.items() if tile.isChecked())
        if not chosen:
            self._show()
            self._one_stays.show()
            return
        words = listed([position_words(position)[0] for position in chosen])
        self._edited.change("positions", chosen, words)

    def _show(self) -> None:
        self._one_stays.hide()
        for position, tile in self._tiles.items():
            tile.setChecked(position in self._edited.place.positions)


class EquipmentChips(ChipSet):
    """The things at hand."""

    def __init__(self, look: Visuals, edited: EditedPlace) -> None:
        options = [Option(each, equipment_name(each), EQUIPMENT_ICONS[each]) for each in Equipment]
        super().__init__(look, options, translate("Body", "At hand"))
        self._edited = edited
        self.chosen.connect(self._choose)
        edited.shown.connect(self._show)
        self._show()

    def _choose(self, chosen: tuple[Equipment, ...]) -> None:
        names = listed([equipment_name(each) for each in chosen])
        self._edited.change("equipment", chosen, names or translate("Body", "nothing at hand"))

    def _show(self) -> None:
        self.show_values(self._edited.place.equipment)


class MannersRows(QWidget):
    """Clothes and discretion."""

    def __init__(self, look: Visuals, edited: EditedPlace) -> None:
        super().__init__()
        self._edited = edited
        self._clothes = SwitchRow(
            look,
            self.tr("Office clothes"),
            self.tr("Only what can be done in a shirt, a skirt or good trousers."),
        )
        self._discreet = SwitchRow(
            look, self.tr("Discreet"), self.tr("Only what nobody notices, as in an open office.")
        )
        self._clothes.chosen.connect(self._choose_clothes)
        self._discreet.chosen.connect(self._choose_discreet)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XXS)
        column.addWidget(self._clothes)
        column.addWidget(self._discreet)
        edited.shown.connect(self._show)
        self._show()

    def _choose_clothes(self, on: bool) -> None:
        words = self.tr("only what suits office clothes") if on else self.tr("any clothes")
        self._edited.change("office_clothes", on, words)

    def _choose_discreet(self, on: bool) -> None:
        words = self.tr("only what nobody notices") if on else self.tr("may be noticed")
        self._edited.change("discreet", on, words)

    def _show(self) -> None:
        self._clothes.show_on(self._edited.place.office_clothes)
        self._discreet.show_on(self._edited.place.discreet)


class WhereChoice(Segmented):
    """Which place it is: by weekday, or always one."""

    def __init__(self, look: Visuals, model: SettingsModel) -> None:
        choices = [(choice, place_choice_name(choice)) for choice in PlaceChoice]
        super().__init__(look, choices, translate("Body", "Where I work"))
        self._model = model
        self.chosen.connect(self._choose)
        model.shown.connect(self._show)
        self._show()

    def _choose(self, choice: PlaceChoice) -> None:
        words = translate("Body", "Where I work: {0}").format(place_choice_name(choice))
        self._model.change(("place",), choice, words)

    def _show(self) -> None:
        self.show_value(self._model.settings.place)


class HomeDays(ChipSet):
    """The weekdays at home; the others are in the office."""

    def __init__(self, look: Visuals, model: SettingsModel) -> None:
        options = [Option(day, short_day(day)) for day in Day]
        super().__init__(look, options, translate("Body", "At home on"))
        self._model = model
        for day in Day:
            self.chip(day).setAccessibleName(long_day(day))
        self.chosen.connect(self._choose)
        model.shown.connect(self._show)
        self._show()

    def _choose(self, days: tuple[Day, ...]) -> None:
        names = ", ".join(short_day(day) for day in days) or translate("Body", "no day")
        self._model.change(("home_days",), days, translate("Body", "At home on: {0}").format(names))

    def _show(self) -> None:
        self.show_values(self._model.settings.home_days)


def short_day(day: Day) -> str:
    return QLocale().standaloneDayName(list(Day).index(day) + 1, QLocale.FormatType.ShortFormat)


def long_day(day: Day) -> str:
    return QLocale().standaloneDayName(list(Day).index(day) + 1, QLocale.FormatType.LongFormat)
