"""The welcome on a person's first start.

Rule: it comes once, when the world says that a person started the program (`World.welcomes`: not the demo,
not the simulator), nobody has seen it (``settings.welcomed``), and nothing of an earlier start is there:
no settings, no history, no saved state (`Folders.untouched`).
"""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from deskstretch.app.typical_day import typical_day
from deskstretch.ui.welcome.window import WelcomeWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskstretch.app.content import Content
    from deskstretch.core.settings import Settings
    from deskstretch.ui.theme import Appearance


class WelcomeRun(QObject):
    """Shows the welcome and keeps that it was seen.

    ``settings_changed`` brings each answer as it is given, ``start_requested`` the try-out.
    """

    settings_changed = Signal(object)
    start_requested = Signal(object)
    over = Signal()

    def __init__(
        self, look: Appearance, settings: Callable[[], Settings], content: Content, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self.window = WelcomeWindow(look, settings(), typical_day, content.shipped)
        self.window.settings_changed.connect(self.settings_changed)
        self.window.start_requested.connect(self.start_requested)
        self.window.finished.connect(self._keep)
        self.window.closed.connect(self.over)

    def begin(self) -> None:
        self.window.present()

    def raise_to_person(self) -> None:
        """Bring the window up again."""
        self.window.raise_()
        self.window.activateWindow()

    def show_settings(self, settings: Settings) -> None:
        """The settings changed elsewhere."""
        self.window.show_settings(settings)

    def close(self) -> None:
        """The program ends; an unfinished welcome is no answer."""
        self.window.close()

    def _keep(self) -> None:
        self.settings_changed.emit(dataclasses.replace(self._settings(), welcomed=True))
