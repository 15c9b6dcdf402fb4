"""The tray popup."""

from __future__ import annotations

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QWidget

from deskstretch.ui.situation import Parts, Situation
from deskstretch.ui.theme import Appearance


class Glance(QWidget):
    """What is next, today and this week, at one glance."""

    start_requested = Signal(object)
    later_requested = Signal(int)
    pause_requested = Signal(object)
    resume_requested = Signal()
    interval_requested = Signal(int)
    history_requested = Signal()
    library_requested = Signal()
    settings_requested = Signal()
    closed = Signal()

    def __init__(
        self,
        look: Appearance,
        parts: Parts,
        situation: Situation,
        *,
        as_window: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)

    def show_near(self, tray: QRect | None) -> None: ...

    def show_situation(self, situation: Situation) -> None: ...

    def focus_interval(self) -> None: ...
