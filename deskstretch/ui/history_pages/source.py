"""What the history pages ask for; the app puts storage behind it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from deskstretch.core.journal import JournalRow
    from deskstretch.core.record import BreakRecord, MovementRecord


@dataclass(frozen=True, slots=True)
class DayBreak:
    """One break with the movements that were done in it, in their order."""

    record: BreakRecord
    movements: tuple[MovementRecord, ...]


class HistorySource(Protocol):
    """Asked when a page is shown, and again on refresh. Days are local."""

    def breaks_on(self, day: date) -> Sequence[DayBreak]: ...

    def journal_on(self, day: date) -> Sequence[JournalRow]: ...

    def first_day(self) -> date | None: ...
