"""Notifications on Windows and macOS: the tray icon's messages, answered by a click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskstretch.desktop.adapter import Diagnosis
from deskstretch.desktop.notify import Answer, Invitation, Notifier

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QSystemTrayIcon


class TrayNotifier(Notifier):
    """Shows messages of the tray icon. They have no buttons and do not tell when they go."""

    def __init__(self, tray: QSystemTrayIcon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tray = tray
        self._stands = False
        tray.messageClicked.connect(self._clicked)

    @property
    def available(self) -> bool:
        return self._tray.supportsMessages()

    def show(self, invitation: Invitation) -> None:
        if not self.available:
            super().show(invitation)
            return
        self._stands = True
        lasts_ms = int(invitation.lasts_s * 1000)
        self._tray.showMessage(invitation.title, invitation.body, self._tray.icon(), lasts_ms)

    def withdraw(self) -> None:
        """It cannot be taken off the screen, but a click on it does nothing any more."""
        self._stands = False

    def diagnosis(self) -> Diagnosis:
        if self.available:
            return Diagnosis("notifications", "messages of the tray icon", "text with a click")
        return Diagnosis("notifications", "the card", "no notifications", ("The tray shows no messages.",))

    def _clicked(self) -> None:
        if self._stands:
            self._stands = False
            self.answered.emit(Answer.START.value)
