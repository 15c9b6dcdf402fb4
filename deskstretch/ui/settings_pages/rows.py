"""A setting as a row: its sentence, and the control its kind of value needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskstretch.ui.components.button import Button, Kind
from deskstretch.ui.components.card import Card
from deskstretch.ui.components.menu import PopupMenu
from deskstretch.ui.components.rule import Rule
from deskstretch.ui.components.segmented import Segmented
from deskstretch.ui.components.stepper import Stepper
from deskstretch.ui.components.switch import Switch
from deskstretch.ui.components.text import Text
from deskstretch.ui.components.turning import TurningLayout
from deskstretch.ui.icons import Icon
from deskstretch.ui.settings_pages.fields import choices_of
from deskstretch.ui.settings_pages.model import value_at
from deskstretch.ui.theme import Space
from deskstretch.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskstretch.core.settings import Bounds
    from deskstretch.ui.settings_pages.fields import SettingField
    from deskstretch.ui.settings_pages.model import SettingsModel
    from deskstretch.ui.theme import Visuals

MOST_SEGMENTS = 4
WORDS_PX = 200
"""The sentence's least width beside its control."""


class SettingRow(QWidget):
    """One setting. It shows what stands in the model and changes it at once."""

    def __init__(self, look: Visuals, model: SettingsModel, field: SettingField) -> None:
        super().__init__()
        self._look = look
        self._model = model
        self.field = field
        self._choices = choices_of(field)
        self._control = self._make_control()
        both = QWidget()
        row = self._row = TurningLayout(Space.L, look.px(WORDS_PX), Space.XS, both)
        row.addWidget(Text(look, label_words(field.words), wraps=True))
        row.addWidget(self._control)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.XS, 0, Space.XS)
        column.addWidget(both)
        model.shown.connect(self._show)
        look.changed.connect(self._dress)
        self._show()

    def _make_control(self) -> Switch | Segmented | Stepper | ChoiceButton:
        field = self.field
        if isinstance(field.default, bool):
            switch = Switch(self._look, field.words)
            switch.clicked.connect(lambda on: self._choose(on))
            return switch
        if self._choices:
            few = len(self._choices) <= MOST_SEGMENTS
            control = (Segmented if few else ChoiceButton)(self._look, self._choices, field.words)
            control.chosen.connect(self._choose)
            return control
        if field.bounds is None:
            message = f"{'.'.join(field.path)} has neither bounds nor choices"
            raise ValueError(message)
        stepper = Stepper(self._look, field.bounds, step_of(field.bounds), field.unit, field.words)
        stepper.chosen.connect(lambda value: self._choose(type(field.default)(value)))
        return stepper

    def _choose(self, value: object) -> None:
        words = translate("Settings", "{0}: {1}").format(
            label_words(self.field.words), self._value_words(value)
        )
        self._model.change(self.field.path, value, words)

    def _show(self) -> None:
        value = value_at(self._model.settings, self.field.path)
        control = self._control
        if isinstance(control, Switch):
            control.show_on(bool(value))
        else:
            control.show_value(value)

    def _dress(self) -> None:
        self._row.set_least(self._look.px(WORDS_PX))

    def _value_words(self, value: object) -> str:
        match value:
            case bool():
                return translate("Settings", "on") if value else translate("Settings", "off")
            case int() | float():
                return f"{value:g} {self.field.unit}".strip()
            case _:
                return dict(self._choices).get(value, str(value))


class ChoiceButton(Button):
    """Chooses one of many values from a menu; the chosen one stands on the button."""

    chosen = Signal(object)

    def __init__(self, look: Visuals, choices: Sequence[tuple[object, str]], name: str) -> None:
        super().__init__(look, "", Kind.SECONDARY, tail=Icon.DOWN)
        self._choices = dict(choices)
        self._name = name
        menu = PopupMenu()
        for value, words in choices:
            action = menu.addAction(words)
            action.triggered.connect(lambda _checked=False, chosen=value: self.chosen.emit(chosen))
        self.set_menu(menu)

    def show_value(self, value: object) -> None:
        words = self._choices.get(value, str(value))
        self.setText(words)
        self.setAccessibleName(translate("Settings", "{0} {1}").format(self._name, words))


class RowsCard(Card):
    """Rows with hairlines between them."""

    def __init__(self, look: Visuals, model: SettingsModel, fields: Sequence[SettingField]) -> None:
        super().__init__(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.XS, Space.L, Space.XS)
        column.setSpacing(0)
        self.rows: list[SettingRow] = []
        for i, field in enumerate(fields):
            if i:
                column.addWidget(Rule(look))
            row = SettingRow(look, model, field)
            self.rows.append(row)
            column.addWidget(row)


def label_words(sentence: str) -> str:
    """A sentence as it stands beside its control: without the full stop, unless another precedes it."""
    inner = sentence.rstrip(".")
    return sentence if ". " in inner else inner


def step_of(bounds: Bounds) -> float:
    """How far one step goes: about fifty steps from end to end, in round numbers."""
    span = bounds.most - bounds.least
    for step in (1, 5, 10, 30):
        if span / step <= 60:
            return step
    return 60
