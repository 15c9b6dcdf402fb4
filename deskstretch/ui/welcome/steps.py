"""The welcome's four steps. They change the settings at once, as the settings' own pages do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from deskstretch.core.settings import Look, PlaceChoice, PlaceName, Sound
from deskstretch.ui.body_page.person import FigureTiles, LimitationChips, goal_chips
from deskstretch.ui.body_page.place import EditedPlace, EquipmentChips, PlaceSwitch, PositionTiles
from deskstretch.ui.components.button import Button, Kind
from deskstretch.ui.components.card import Card
from deskstretch.ui.components.icon_mark import IconMark
from deskstretch.ui.components.moving_figure import MovingFigure
from deskstretch.ui.components.rule import Rule
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.components.turning import TurningLayout
from deskstretch.ui.icons import Icon
from deskstretch.ui.safety_words import before_words, general_words, stop_words
from deskstretch.ui.settings_pages.fields import fields_of_table
from deskstretch.ui.settings_pages.rhythm import PresetRow
from deskstretch.ui.settings_pages.rows import SettingRow
from deskstretch.ui.settings_pages.typical_day import TypicalDayCard
from deskstretch.ui.situation import StartWish
from deskstretch.ui.theme import Space, Type
from deskstretch.ui.welcome.hours import WorkTimes

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskstretch.core.movement import Movement
    from deskstretch.core.settings import Settings
    from deskstretch.ui.settings_pages.model import SettingsModel
    from deskstretch.ui.settings_pages.typical_day import TypicalDay
    from deskstretch.ui.theme import Visuals

PLAY_AFTER_MS = 300
TRY_OUT_MIN = 0.5
TRIED = ("overhead-reach", "seated-side-bend", "march-in-place", "shoulder-rolls", "diaphragmatic-breathing")
"""The first of these that fits is tried; the last fits everybody."""
FIGURE_PX = QSize(160, 216)


class WelcomeStep(QWidget):
    """A title, a line about it, and what is asked.

    Args:
        beside: a control beside the line.
    """

    def __init__(self, look: Visuals, title: str, line: str, beside: QWidget | None = None) -> None:
        super().__init__()
        self._look = look
        self.title = title
        self.setAccessibleName(title)
        self.setAccessibleDescription(line)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, Space.S)
        self.column.setSpacing(Space.S)
        self.column.addWidget(Text(look, title, Type.TITLE, wraps=True))
        words = Text(look, line, Type.BODY, tone=Tone.INK2, wraps=True)
        if beside is None:
            self.column.addWidget(words)
        else:
            both = QWidget()
            row = TurningLayout(Space.L, look.px(260), Space.XS, both)
            row.addWidget(words)
            row.addWidget(beside)
            self.column.addWidget(both)

    def _add_heading(self, words: str) -> None:
        self.column.addSpacing(Space.XS)
        self.column.addWidget(Text(self._look, words, weight=QFont.Weight.DemiBold, wraps=True))


class RhythmStep(WelcomeStep):
    """What they hope for, when they work and how often a break comes, with a day as it would be.

    Args:
        preview: plays a day with given settings.
    """

    def __init__(
        self, look: Visuals, model: SettingsModel, preview: Callable[[Settings], TypicalDay]
    ) -> None:
        super().__init__(
            look,
            self.tr("A short break, at a good moment"),
            self.tr("DeskStretch counts the minutes you work and asks when your hands rest."),
        )
        self._model = model
        self._preview = preview
        self._day = TypicalDayCard(look)
        self._add_heading(self.tr("What I hope for"))
        self.column.addWidget(goal_chips(look, model))
        self._add_heading(self.tr("How often"))
        self.column.addWidget(PresetRow(look, model))
        self.column.addSpacing(Space.XS)
        self.column.addWidget(WorkTimes(look, model))
        self.column.addWidget(self._day)
        self.column.addStretch(1)
        self._play_soon = QTimer(self, singleShot=True, interval=PLAY_AFTER_MS)
        self._play_soon.timeout.connect(self._play)
        model.shown.connect(self._play_soon.start)
        self._play()

    def _play(self) -> None:
        self._day.show_day(self._preview(self._model.settings))


class PlaceStep(WelcomeStep):
    """Positions, things at hand, and what to go easy on."""

    def __init__(self, look: Visuals, model: SettingsModel, movement_of: Callable[[str], Movement]) -> None:
        edited = EditedPlace(model)
        super().__init__(
            look,
            self.tr("Body and place"),
            self.tr("Only movements that fit will be offered. You can change this any time."),
            PlaceSwitch(look, edited),
        )
        edited.setParent(self)
        self._add_heading(self.tr("Positions that are fine here"))
        self.column.addWidget(PositionTiles(look, edited, movement_of))
        self._add_heading(self.tr("At hand"))
        self.column.addWidget(EquipmentChips(look, edited))
        self._add_heading(self.tr("Go easy on"))
        self.column.addWidget(LimitationChips(look, model, short=True))
        self.column.addStretch(1)


class LookStep(WelcomeStep):
    """Who shows the movements, light or dark, and what is heard."""

    def __init__(self, look: Visuals, model: SettingsModel, movement_of: Callable[[str], Movement]) -> None:
        super().__init__(
            look,
            self.tr("Look and sound"),
            self.tr("Somebody to move with, and how loud they may be."),
        )
        self._add_heading(self.tr("Who shows the movements"))
        self.column.addWidget(FigureTiles(look, model, movement_of))
        card = Card(look)
        rows = QVBoxLayout(card)
        rows.setContentsMargins(Space.L, Space.XS, Space.L, Space.XS)
        rows.setSpacing(0)
        wanted = {("look", "theme"), ("sound", "chimes"), ("sound", "voice")}
        fields = [*fields_of_table("look", Look), *fields_of_table("sound", Sound)]
        for i, field in enumerate(field for field in fields if field.path in wanted):
            if i:
                rows.addWidget(Rule(look))
            rows.addWidget(SettingRow(look, model, field))
        self.column.addSpacing(Space.XS)
        self.column.addWidget(card)
        self.column.addStretch(1)


class TryStep(WelcomeStep):
    """Half a minute of a real break that fits the answers so far, and the safety text before it."""

    start_requested = Signal(object)

    def __init__(self, look: Visuals, model: SettingsModel, movement_of: Callable[[str], Movement]) -> None:
        super().__init__(
            look,
            self.tr("Try it for half a minute"),
            self.tr("So that you know what a break is like. Esc ends it whenever you like."),
        )
        self._model = model
        self._candidates = [movement_of(each) for each in TRIED]
        self._figure = MovingFigure(look, self._fitting())
        model.shown.connect(self._show)
        self._figure.setMinimumSize(FIGURE_PX)
        self._figure.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._figure.play()
        self._add_heading(self.tr("Before you move"))
        card = Card(look)
        lines = QVBoxLayout(card)
        lines.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        lines.setSpacing(Space.M)
        for icon, role, words in (
            (Icon.INFO, "ink2", general_words()),
            (Icon.BREATH, "breath", before_words()),
            (Icon.HURTS, "alert", stop_words()),
        ):
            lines.addLayout(self._line(icon, role, words))
        both = QHBoxLayout()
        both.setSpacing(Space.M)
        both.addWidget(card, 2)
        both.addWidget(self._figure, 1)
        self.column.addLayout(both)
        self.try_button = Button(look, self.tr("Try thirty seconds"), Kind.SECONDARY, icon=Icon.PLAY)
        self.try_button.clicked.connect(self._try)
        row = QHBoxLayout()
        row.addWidget(self.try_button)
        row.addStretch(1)
        where = self.tr("DeskStretch now waits in the tray. A click on its icon shows the next break.")
        self.column.addSpacing(Space.XS)
        self.column.addLayout(row)
        self.column.addSpacing(Space.XS)
        self.column.addWidget(Text(look, where, tone=Tone.INK2, wraps=True))
        self.column.addStretch(1)

    def _line(self, icon: Icon, role: str, words: str) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(Space.M)
        line.addWidget(IconMark(self._look, icon, role), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Text(self._look, words, wraps=True), 1)
        return line

    def _fitting(self) -> Movement:
        """What the person can do where they are asked to do it first."""
        settings = self._model.settings
        home = settings.place is PlaceChoice.HOME
        place = settings.places[PlaceName.HOME if home else PlaceName.OFFICE]
        limitations = set(settings.body.limitations)
        for movement in self._candidates:
            if set(movement.positions) & set(place.positions) and not limitations & movement.limitations:
                return movement
        return self._candidates[-1]

    def _show(self) -> None:
        self._figure.show_movement(self._fitting())

    def _try(self) -> None:
        self.start_requested.emit(StartWish(minutes=TRY_OUT_MIN, movement=self._fitting().id))
