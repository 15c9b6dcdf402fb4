"""What the history window asks of storage, in its own words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from deskstretch.storage.library import bundled_library
from deskstretch.ui.history_pages.source import DayBreak

if TYPE_CHECKING:
    from deskstretch.app.keeper import Keeper
    from deskstretch.core.journal import JournalRow


class Past:
    """Puts the keeper behind the window's `HistorySource`."""

    def __init__(self, keeper: Keeper) -> None:
        self._keeper = keeper
        self._names: dict[str, str] | None = None

    def breaks_on(self, day: date) -> Sequence[DayBreak]:
        records = [record for record in self._keeper.breaks(day, day) if record.outcome is not None]
        return [DayBreak(record, tuple(self._keeper.movements_of(record.id))) for record in records]

    def journal_on(self, day: date) -> Sequence[JournalRow]:
        begin = datetime.combine(day, time(0)).astimezone()
        return self._keeper.journal(begin, begin + timedelta(days=1))

    def first_day(self) -> date | None:
        return min(self._keeper.moved_by_day(), default=None)

    def name_of(self, movement: str) -> str:
        """The movement's name, or its id for one that is no longer in the library."""
        if self._names is None:
            self._names = {movement.id: movement.name for movement in bundled_library().movements}
        return self._names.get(movement, movement)
