"""The rhythm: a preset or one's own, each reminder's interval and length, and what a day becomes of it."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from deskstretch.core.settings import CUE, STRETCH, Reminder, Settings
from deskstretch.ui.components.button import Pressable
from deskstretch.ui.components.card import Card
from deskstretch.ui.components.even_grid import EvenGrid
from deskstretch.ui.components.hairline import draw_outlined
from deskstretch.ui.components.slider import Slider
from deskstretch.ui.components.switch import Switch
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.components.turning import TurningLayout
from deskstretch.ui.settings_pages.model import value_at, with_value
from deskstretch.ui.settings_pages.typical_day import TypicalDay, TypicalDayCard
from deskstretch.ui.situation_words import interval_words
from deskstretch.ui.theme import Radius, Space, Type
from deskstretch.ui.words import exact_length, translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskstretch.ui.settings_pages.model import SettingsModel
    from deskstretch.ui.theme import Visuals

SETTLE_MS = 400
PRESETS = ((60.0, 300.0), (45.0, 180.0), (30.0, 300.0))
"""Minutes of work and seconds of movement: light, steady, intensive (RHYTHM.md 4)."""


class RhythmPage(QWidget):
    """Presets, the two reminders, and a typical day.

    Args:
        preview: plays a day with given settings; without it the card is left out.
    """

    def __init__(
        self,
        look: Visuals,
        model: SettingsModel,
        preview: Callable[[Settings], TypicalDay] | None,
    ) -> None:
        super().__init__()
        self._model = model
        self._preview = preview
        self._day = TypicalDayCard(look)
        self._day.setParent(self)  # shown without one it would be a window
        self._day.setVisible(preview is not None)
        self._presets = PresetRow(look, model, self.tr("set below"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._presets)
        for id_, title, line in (
            (STRETCH, self.tr("Stretch break"), self.tr("A guided break in the break window")),
            (CUE, self.tr("Quiet cue"), self.tr("Look far, sit tall. A small card, no sound")),
        ):
            if id_ in model.settings.reminders:
                column.addWidget(ReminderCard(look, model, id_, title, line))
        column.addWidget(self._day)
        self._play_soon = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._play_soon.timeout.connect(self._play)
        model.shown.connect(self._play_soon.start)
        self._play()

    def _play(self) -> None:
        if self._preview is not None:
            self._day.show_day(self._preview(self._model.settings))


class PresetRow(QWidget):
    """Light, steady, intensive; or one's own.

    Args:
        own_line: where one's own is set; left out, there is no such tile unless it stands already.
    """

    def __init__(self, look: Visuals, model: SettingsModel, own_line: str = "") -> None:
        super().__init__()
        self._model = model
        self._group = QButtonGroup(self)
        row = EvenGrid(Space.S, 0, self)
        tiles = [self._preset_words(i) for i in range(len(PRESETS))]
        if own_line or self._preset is None:
            tiles.append((self.tr("My own"), own_line or self.tr("as it is set")))
        for i, (title, line) in enumerate(tiles):
            tile = PresetTile(look, title, line)
            tile.say_alternative()
            self._group.addButton(tile, i)
            row.addWidget(tile)
        self._group.idClicked.connect(self._choose)
        model.shown.connect(self._show)
        self._show()

    def _preset_words(self, index: int) -> tuple[str, str]:
        every_min, length_s = PRESETS[index]
        title = (self.tr("Light"), self.tr("Steady"), self.tr("Intensive"))[index]
        return title, self.tr("{0} every {1} min").format(exact_length(length_s), round(every_min))

    def _choose(self, index: int) -> None:
        if index >= len(PRESETS):
            return
        every_min, length_s = PRESETS[index]
        settings = self._model.settings
        reminder = dataclasses.replace(settings.reminders[STRETCH], every_min=every_min, length_s=length_s)
        words = self.tr("{0}: {1}").format(*self._preset_words(index))
        self._model.change_all(with_value(settings, ("reminders", STRETCH), reminder), words)

    @property
    def _preset(self) -> int | None:
        """The number of the preset that stands now; none where it is one's own."""
        reminder = self._model.settings.reminders[STRETCH]
        pair = (reminder.every_min, reminder.length_s)
        return PRESETS.index(pair) if pair in PRESETS else None

    def _show(self) -> None:
        preset = self._preset
        button = self._group.button(len(PRESETS) if preset is None else preset)
        if button is not None:
            button.setChecked(True)


class PresetTile(Pressable):
    """A title and a line; the chosen one has a thick edge."""

    corner = Radius.CARD

    def __init__(self, look: Visuals, title: str, line: str) -> None:
        super().__init__(look, title)
        self._line = line
        self.setCheckable(True)
        self.setAccessibleDescription(line)
        self._dress()

    def sizeHint(self) -> QSize:
        small = QFontMetricsF(self._look.font(Type.SMALL))
        words = max(self.fontMetrics().horizontalAdvance(self.text()), small.horizontalAdvance(self._line))
        height = self.fontMetrics().height() + small.height() + 2 * Space.S + 4
        return QSize(max(self._look.px(150), round(words) + 2 * Space.M), round(height))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        fill = tokens.raised if chosen else self._fill(tokens.win, tokens.hover, tokens.press)
        edge, width = (tokens.primary, 2.0) if chosen else (tokens.edge, 1.0)
        draw_outlined(painter, QRectF(self.rect()), self.corner, fill, edge, width=width)
        box = QRectF(self.rect()).adjusted(Space.M, Space.S, -Space.M, -Space.S)
        painter.setPen(tokens.ink)
        side = Qt.AlignmentFlag.AlignLeft if self.isLeftToRight() else Qt.AlignmentFlag.AlignRight
        start = side | Qt.AlignmentFlag.AlignAbsolute
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(box, Qt.AlignmentFlag.AlignTop | start, self.text())
        painter.setFont(self._look.font(Type.SMALL))
        painter.setPen(tokens.ink2)
        painter.drawText(box, Qt.AlignmentFlag.AlignBottom | start, self._line)
        painter.end()

    def _dress(self) -> None:
        self.setFont(self._look.font(Type.BODY, QFont.Weight.DemiBold))
        super()._dress()


class ReminderCard(Card):
    """One reminder: on or off, how often, how long."""

    def __init__(self, look: Visuals, model: SettingsModel, id_: str, title: str, line: str) -> None:
        super().__init__(look)
        self._model = model
        self._id = id_
        self._title = title
        self._switch = Switch(look, title)
        self._switch.clicked.connect(self._turn)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(look, title, weight=QFont.Weight.DemiBold, wraps=True))
        words.addWidget(Text(look, line, Type.SMALL, tone=Tone.INK2, wraps=True))
        head = QHBoxLayout()
        head.addLayout(words, 1)
        head.addWidget(self._switch)
        every, length = ((10, 120, 5), (60, 600, 30)) if id_ == STRETCH else ((10, 60, 5), (10, 60, 5))
        self._every = LabelledSlider(look, self.tr("Every"), every, _minutes)
        self._length = LabelledSlider(look, self.tr("For"), length, exact_length)
        self._every.chosen.connect(lambda value: self._choose("every_min", value))
        self._length.chosen.connect(lambda value: self._choose("length_s", value))
        both = QWidget()
        sliders = TurningLayout(Space.XXL, look.px(200), Space.S, both, grows=0.38)
        sliders.addWidget(self._every)
        sliders.addWidget(self._length)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.S)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addWidget(both)
        model.shown.connect(self._show)
        self._show()

    @property
    def _reminder(self) -> Reminder:
        return self._model.settings.reminders[self._id]

    def _turn(self, on: bool) -> None:
        state = self.tr("on") if on else self.tr("off")
        self._change("enabled", on, self.tr("{0}: {1}").format(self._title, state))

    def _choose(self, name: str, value: int) -> None:
        words = interval_words(value) if name == "every_min" else exact_length(value)
        self._change(name, float(value), self.tr("{0}: {1}").format(self._title, words))

    def _change(self, name: str, value: object, words: str) -> None:
        self._model.change(("reminders", self._id, name), value, words)

    def _show(self) -> None:
        reminder = value_at(self._model.settings, ("reminders", self._id))
        self._switch.show_on(reminder.enabled)
        for slider, value in ((self._every, reminder.every_min), (self._length, reminder.length_s)):
            slider.show_value(round(value))
            slider.setEnabled(reminder.enabled)


class LabelledSlider(QWidget):
    """A slider under its name and value. ``chosen`` comes once the hand rests."""

    chosen = Signal(int)

    def __init__(
        self, look: Visuals, name: str, span: tuple[int, int, int], words_of: Callable[[int], str]
    ) -> None:
        super().__init__()
        least, most, step = span
        self._span = least, most
        self._words_of = words_of
        self._value = Text(look, "", weight=QFont.Weight.DemiBold)
        self.slider = Slider(look, (), step)
        self.slider.setAccessibleName(name)
        self.slider.setRange(least, most)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._shown = least
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._choose)
        self.slider.valueChanged.connect(self._move)
        self.slider.sliderReleased.connect(self._choose)
        head = QHBoxLayout()
        head.addWidget(Text(look, name, tone=Tone.INK2))
        head.addStretch(1)
        head.addWidget(self._value)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XXS)
        column.addLayout(head)
        column.addWidget(self.slider)

    def show_value(self, value: int) -> None:
        """Show a value that was not chosen here just now; one beyond the span widens it."""
        if self.slider.isSliderDown() or self._settle.isActive():
            return
        least, most = self._span
        self._shown = value
        self.slider.setRange(min(least, value), max(most, value))
        self.slider.setValue(value)
        self._settle.stop()
        self._value.say(self._words_of(value))

    def _move(self, value: int) -> None:
        self._value.say(self._words_of(value))
        if not self.slider.isSliderDown():
            self._settle.start()

    def _choose(self) -> None:
        self._settle.stop()
        if self.slider.value() != self._shown:
            self._shown = self.slider.value()
            self.chosen.emit(self._shown)


def _minutes(value: int) -> str:
    return translate("Settings", "{0} min").format(value)
