"""The main window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from deskstretch.core.journal import JournalRow
from deskstretch.core.record import BreakRecord, MovementRecord
from deskstretch.ui.situation import Situation
from deskstretch.ui.theme import Appearance


@dataclass(frozen=True, slots=True)
class DayBreak:
    record: BreakRecord
    movements: tuple[MovementRecord, ...]


class HistorySource(Protocol):
    def breaks_on(self, day: date) -> Sequence[DayBreak]: ...
    def journal_on(self, day: date) -> Sequence[JournalRow]: ...
    def first_day(self) -> date | None: ...


class Page(StrEnum):
    TODAY = "today"
    JOURNAL = "journal"


class MainWindow(QWidget):
    """The main window with its rail."""

    start_requested = Signal(object)
    closed = Signal()

    def __init__(
        self,
        look: Appearance,
        source: HistorySource,
        name_of: Callable[[str], str],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)

    def open_at(self, page: Page) -> None: ...

    def show_situation(self, situation: Situation) -> None: ...

    def refresh(self, today: date) -> None: ...
