"""Sound and voice: the rows, and both to be heard before a break."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskstretch.ui.components.button import Button, Kind
from deskstretch.ui.components.flow import FlowLayout
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.icons import Icon
from deskstretch.ui.settings_pages.fields import Section, fields_of
from deskstretch.ui.settings_pages.rows import RowsCard
from deskstretch.ui.theme import Space
from deskstretch.ui.words import translate

if TYPE_CHECKING:
    from deskstretch.ui.settings_pages.model import SettingsModel
    from deskstretch.ui.theme import Visuals


class Trial(StrEnum):
    """What can be tried."""

    CHIMES = "chimes"
    VOICE = "voice"


class Missing(StrEnum):
    """What a trial found out."""

    DEVICE = "device"
    VOICE = "voice"


def missing_words(missing: Missing) -> str:
    return {
        Missing.DEVICE: translate("Settings", "This computer has nothing to play sound on just now."),
        Missing.VOICE: translate(
            "Settings",
            "No voice was found. Add one in the system's speech settings;"
            " on Linux the package is called speech-dispatcher.",
        ),
    }[missing]


class SoundPage(QWidget):
    """``trial_requested`` brings the `Trial`; the answer, where something is missing, is `show_missing`."""

    trial_requested = Signal(object)

    def __init__(self, look: Visuals, model: SettingsModel) -> None:
        super().__init__()
        chimes = Button(look, self.tr("Hear the chimes"), Kind.SECONDARY, icon=Icon.SOUND)
        voice = Button(look, self.tr("Hear the voice"), Kind.SECONDARY, icon=Icon.SOUND)
        chimes.clicked.connect(self._try_chimes)
        voice.clicked.connect(self._try_voice)
        buttons = FlowLayout(Space.S)
        buttons.addWidget(chimes)
        buttons.addWidget(voice)
        self._missing = Text(look, "", tone=Tone.INK2, wraps=True)
        self._missing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(RowsCard(look, model, fields_of(Section.SOUND)))
        column.addLayout(buttons)
        column.addWidget(self._missing)

    def show_missing(self, missing: Missing) -> None:
        self._missing.say(missing_words(missing))
        self._missing.show()

    def _try_chimes(self) -> None:
        self._try(Trial.CHIMES)

    def _try_voice(self) -> None:
        self._try(Trial.VOICE)

    def _try(self, trial: Trial) -> None:
        self._missing.hide()
        self.trial_requested.emit(trial)
