"""The tray icon and its menu."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QMenu

from deskstretch.ui.prompt_words import PromptWords
from deskstretch.ui.situation import Parts, Situation
from deskstretch.ui.theme import Appearance


class Tray(QObject):
    """The tray icon, its words and its menu."""

    start_requested = Signal(object)
    later_requested = Signal(int)
    skip_requested = Signal()
    pause_requested = Signal(object)
    resume_requested = Signal()
    interval_requested = Signal(int)
    other_interval_requested = Signal()
    glance_requested = Signal()
    history_requested = Signal()
    library_requested = Signal()
    settings_requested = Signal()
    why_requested = Signal()
    about_requested = Signal()
    quit_requested = Signal()
    message_clicked = Signal()

    def __init__(self, look: Appearance, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.menu = QMenu()

    def show(self) -> None: ...

    def hide(self) -> None: ...

    def show_situation(self, situation: Situation) -> None: ...

    def show_message(self, words: PromptWords, lasts_s: float) -> None: ...

    def geometry(self) -> QRect:
        return QRect()

    @staticmethod
    def is_available() -> bool:
        return False
