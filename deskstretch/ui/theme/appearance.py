"""How the program looks now: light or dark, text size, motion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from deskstretch.core.settings import Look


class Appearance(QObject):
    changed = Signal()

    def __init__(
        self,
        app: QApplication,
        look: Look,
        *,
        system_reduces_motion: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)

    def apply(self, look: Look) -> None: ...

    def set_system_reduces_motion(self, reduced: bool) -> None: ...
