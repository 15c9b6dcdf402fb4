"""A set of chips of which any number can be ticked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from deskstretch.ui.components.chip import Chip
from deskstretch.ui.components.flow import FlowLayout
from deskstretch.ui.theme import Space

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from deskstretch.ui.icons import Icon
    from deskstretch.ui.theme import Visuals

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Option(Generic[T]):
    """A value with its words and, where it has one, its icon."""

    value: T
    words: str
    icon: Icon | None = None


class ChipSet(QWidget):
    """``chosen`` brings the tuple of the values that are ticked, in the order shown.

    Args:
        options: what can be ticked.
        name: what is ticked here, for the screen reader.
    """

    chosen = Signal(object)

    def __init__(
        self, look: Visuals, options: Sequence[Option[T]], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._flow = FlowLayout(Space.XS, self)
        self._chips: list[tuple[object, Chip]] = []
        for option in options:
            chip = Chip(look, option.words, icon=option.icon)
            chip.setAccessibleDescription(name)
            chip.clicked.connect(self._tell)
            self._chips.append((option.value, chip))
            self._flow.addWidget(chip)

    def show_values(self, values: Collection[object]) -> None:
        """Show what is ticked, chosen elsewhere."""
        for value, chip in self._chips:
            chip.setChecked(value in values)

    def leave_out(self, values: Collection[object]) -> None:
        """Hide the chips of these values; what they say stays."""
        for value, chip in self._chips:
            chip.setVisible(value not in values)

    def chip(self, value: object) -> Chip:
        """The chip of a value."""
        return next(chip for each, chip in self._chips if each == value)

    def add(self, widget: QWidget) -> None:
        """Put another control behind the chips, such as "More…"."""
        self._flow.addWidget(widget)

    @property
    def values(self) -> tuple[object, ...]:
        return tuple(value for value, chip in self._chips if chip.isChecked())

    def _tell(self) -> None:
        self.chosen.emit(self.values)
