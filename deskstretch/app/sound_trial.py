"""Lets a person hear chimes and voice from the settings, and finds out what is missing."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from deskstretch.desktop.chimes import Chime
from deskstretch.desktop.sounds import Sounds
from deskstretch.ui.break_parts.voice_words import language, trial
from deskstretch.ui.settings_pages.sound import Missing, Trial

if TYPE_CHECKING:
    from deskstretch.core.settings import Settings


class SoundTrial(QObject):
    """``missing`` brings what a trial lacked; each trial lets go of its sound by itself."""

    missing = Signal(object)

    def __init__(self, settings: Callable[[], Settings], parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings

    def hear(self, wanted: Trial) -> None:
        sounds = Sounds(self._settings().sound.volume_percent, language(), self)
        sounds.found_device.connect(self._hear_of_device)
        sounds.found_voice.connect(self._hear_of_voice)
        if wanted is Trial.CHIMES:
            sounds.chime(Chime.BEGIN)
        else:
            sounds.say(trial())
        sounds.release()

    def _hear_of_device(self, there: bool) -> None:
        if not there:
            self.missing.emit(Missing.DEVICE)

    def _hear_of_voice(self, there: bool) -> None:
        if not there:
            self.missing.emit(Missing.VOICE)
