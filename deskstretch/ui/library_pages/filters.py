"""The chips that narrow the library down."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from deskstretch.core.movement import Category, Equipment, Position, Region
from deskstretch.ui.components.chip import Chip, MenuChip
from deskstretch.ui.components.flow import FlowLayout
from deskstretch.ui.library_pages.finding import Length, Need, Wanted
from deskstretch.ui.movement_words import category_name, equipment_name, position_name
from deskstretch.ui.theme import Space
from deskstretch.ui.words import region_name, translate

if TYPE_CHECKING:
    from deskstretch.ui.theme import Visuals


class Filters(QWidget):
    """What is asked for, apart from the words of the search."""

    changed = Signal()

    def __init__(self, look: Visuals, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.office = Chip(look, self.tr("At my desk, office clothes"))
        self.favourites = Chip(look, self.tr("Favourites"))
        areas = [(each, region_name(each)) for each in Region]
        self._menus = {
            "areas": MenuChip(look, self.tr("Area"), areas),
            "positions": MenuChip(look, self.tr("Position"), [(p, position_name(p)) for p in Position]),
            "needs": MenuChip(look, self.tr("Equipment"), _needs()),
            "kinds": MenuChip(look, self.tr("Kind"), [(c, category_name(c)) for c in Category]),
            "lengths": MenuChip(look, self.tr("Time"), _lengths()),
        }
        row = FlowLayout(Space.XS, self)
        for switch in (self.office, self.favourites):
            row.addWidget(switch)
            switch.toggled.connect(self.changed)
        for menu in self._menus.values():
            row.addWidget(menu)
            menu.chosen.connect(self.changed)

    def wanted(self, text: str) -> Wanted:
        sets = {name: menu.values for name, menu in self._menus.items()}
        return Wanted(
            text=text.strip(),
            office=self.office.isChecked(),
            favourites=self.favourites.isChecked(),
            **sets,  # pyright: ignore[reportArgumentType]  # each menu holds the values of its field
        )

    def show_wanted(self, wanted: Wanted) -> None:
        """Set the chips, without telling."""
        for chip, on in ((self.office, wanted.office), (self.favourites, wanted.favourites)):
            chip.blockSignals(True)
            chip.setChecked(on)
            chip.blockSignals(False)
            chip.updateGeometry()
        for field in fields(wanted):
            if field.name in self._menus:
                self._menus[field.name].show_values(getattr(wanted, field.name))


def _needs() -> Sequence[tuple[Need, str]]:
    things = [(Need(each), equipment_name(each)) for each in Equipment]
    return [(Need.NOTHING, translate("Library", "Nothing")), *things]


def _lengths() -> Sequence[tuple[Length, str]]:
    return [
        (Length.SHORT, translate("Library", "Up to 30 seconds")),
        (Length.MIDDLE, translate("Library", "30 to 60 seconds")),
        (Length.LONG, translate("Library", "Over a minute")),
    ]
