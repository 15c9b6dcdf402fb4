"""One-sentence notices."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from deskstretch.ui.theme import Appearance


class Notice(QWidget):
    """One sentence with its mend."""

    closed = Signal()

    def __init__(
        self, look: Appearance, title: str, sentence: str, *, details: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)

    def present(self) -> None: ...
