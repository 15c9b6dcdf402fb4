"""The prompt card and the quiet cue card."""

from __future__ import annotations

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QWidget

from deskstretch.core.session import Step
from deskstretch.ui.prompt_words import PromptWords
from deskstretch.ui.theme import Appearance


class PromptCard(QWidget):
    """An offer as a small card that never takes the keyboard."""

    start_requested = Signal()
    later_requested = Signal(int)
    skip_requested = Signal()
    closed = Signal()

    def __init__(
        self,
        look: Appearance,
        words: PromptWords,
        lasts_s: float,
        *,
        step: Step | None = None,
        figure: str = "maya",
        heads_up: bool = False,
        may_skip: bool = True,
        may_put_off: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)

    def show_near(self, tray: QRect | None) -> None: ...

    def show_time(self, elapsed_s: float) -> None: ...

    def dismiss(self) -> None: ...


class CueCard(QWidget):
    """The quiet cue in the corner."""

    close_requested = Signal()
    closed = Signal()

    def __init__(
        self, look: Appearance, words: PromptWords, lasts_s: float, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)

    def show_near(self, tray: QRect | None) -> None: ...

    def show_time(self, elapsed_s: float) -> None: ...

    def dismiss(self) -> None: ...
