"""What a person asks for in any window or in the tray, and what they are told when it cannot be."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from deskstretch.ui.situation import PauseFor

if TYPE_CHECKING:
    from deskstretch.app.conductor import Conductor
    from deskstretch.app.messages import Messages
    from deskstretch.core.settings import PlaceChoice, Settings
    from deskstretch.ui.situation import StartWish


class Wishes(QObject):
    """Passes wishes on to the conductor. ``care_wanted``: movement is off, and the Care page says why."""

    care_wanted = Signal()

    def __init__(self, conductor: Conductor, messages: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._conductor = conductor
        self._messages = messages

    def start(self, wish: StartWish) -> None:
        """Begin a break asked for by hand, or say why none begins."""
        from deskstretch.app.planner import MovementOffError, NothingToDoError, UnknownRoutineError

        try:
            self._conductor.start(wish)
        except MovementOffError as error:
            self.care_wanted.emit()
            self._messages.say(QCoreApplication.translate("Program", "Movement is off"), str(error))
        except (NothingToDoError, UnknownRoutineError) as error:
            self._messages.say(QCoreApplication.translate("Program", "No break begins"), str(error))

    def pause(self, wish: PauseFor) -> None:
        self._conductor.pause("" if wish is PauseFor.UNTIL_RESUMED else wish.value)

    def choose_place(self, choice: PlaceChoice) -> None:
        self.change(replace(self._conductor.settings, place=choice))

    def change(self, settings: Settings) -> None:
        """Take on changed settings, or say why they could not be kept."""
        from deskstretch.storage.notice import StorageError
        from deskstretch.storage.settings_file import SettingError

        try:
            self._conductor.change(settings)
        except SettingError as error:
            words = QCoreApplication.translate("Program", "This could not be changed")
            self._messages.say(words, str(error))
        except StorageError as error:
            self._messages.tell(error.notice)
