"""The breaks of the last days, numbered in their order, with what was done in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from deskstretch.core.request import Done

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from deskstretch.core.record import BreakRecord, MovementRecord


@dataclass(frozen=True, slots=True)
class Lately:
    """``breaks``, oldest first, have their place as their number; ``done`` carries it as ``sequence``."""

    breaks: tuple[BreakRecord, ...] = ()
    done: tuple[Done, ...] = ()

    @classmethod
    def of(cls, breaks: Sequence[BreakRecord], movements: Iterable[MovementRecord]) -> Lately:
        """Number the breaks; movements of other breaks are left out."""
        found = {record.id: (record.local_day, number) for number, record in enumerate(breaks)}
        done = tuple(Done(m.movement, m.done_s, *found[m.break_id]) for m in movements if m.break_id in found)
        return cls(tuple(breaks), done)

    def number_after(self, at: datetime) -> int:
        """The number of the first break that began after a moment."""
        return sum(record.started_at <= at for record in self.breaks)
