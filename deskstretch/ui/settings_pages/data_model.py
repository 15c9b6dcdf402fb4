"""What the Data page shows of a person's records, and what it asks to be done with them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class DataFacts:
    """How much is kept, since when, and where. ``last_copy`` is the newest of the nightly copies."""

    breaks: int
    first_day: date | None
    size_bytes: int
    file: Path
    last_copy: date | None


@dataclass(frozen=True, slots=True)
class Counts:
    """What a person counts of some days."""

    breaks: int
    pain_reports: int
    checks: int


@dataclass(frozen=True, slots=True)
class MakeReport:
    """The report of the last ``days`` days, as a PDF."""

    file: Path
    days: int


@dataclass(frozen=True, slots=True)
class Export:
    """Everything as JSON, or the breaks as CSV: the file's ending says which."""

    file: Path


@dataclass(frozen=True, slots=True)
class Merge:
    file: Path


@dataclass(frozen=True, slots=True)
class BackUp:
    file: Path


@dataclass(frozen=True, slots=True)
class Restore:
    file: Path


@dataclass(frozen=True, slots=True)
class Delete:
    """The local days from ``since`` to ``until``, both included; without them everything."""

    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Undo the last merge, restore or deletion."""


Wish = MakeReport | Export | Merge | BackUp | Restore | Delete | TakeBack


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a deed ended, in a sentence. ``is_fault``: nothing was changed. ``can_undo``: `TakeBack` works."""

    words: str
    can_undo: bool = False
    is_fault: bool = False


class DataSource(Protocol):
    """Answers what is kept."""

    def facts(self) -> DataFacts: ...

    def counts(self, since: date, until: date) -> Counts: ...


class DataModel(QObject):
    """The page's wishes on their way out, and the last outcome, which outlives the page.

    ``wished`` brings a `Wish`; the owner calls `begin` and then `end`.
    """

    wished = Signal(object)
    changed = Signal()

    def __init__(self, source: DataSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.source = source
        self.doing = ""
        """What is being done now, in words; empty between deeds."""
        self.outcome: Outcome | None = None

    def wish(self, wish: Wish) -> None:
        """The person asked for it; while something is being done, nothing more is taken."""
        if not self.doing:
            self.wished.emit(wish)

    def begin(self, words: str) -> None:
        self.doing, self.outcome = words, None
        self.changed.emit()

    def end(self, outcome: Outcome) -> None:
        self.doing, self.outcome = "", outcome
        self.changed.emit()
