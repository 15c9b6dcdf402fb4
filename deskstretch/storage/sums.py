# ruff: noqa: S608 - every query is put together from the pieces of this file
"""Sums over the history that sqlite makes by itself: ten years of it are too many records to read one by one.

Only breaks that are over count. Days are local; every span includes its first and its last day.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from deskstretch.core.review import DaySum
from deskstretch.core.review_answers import LOOK_BACK, OfferEvent, Told
from deskstretch.core.review_regions import MovementSum
from deskstretch.core.settings import CUE
from deskstretch.storage.rows import readable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from deskstretch.storage.rows import Value

    Read = Callable[[str, Sequence[Value]], list[tuple[Any, ...]]]

_OVER = "outcome IS NOT NULL AND local_day BETWEEN ? AND ?"
_LOCAL_S = "(started_us / 1000000 + offset_min * 60)"
_DAY_US = 86_400_000_000
_AFTER = timedelta(days=2)
"""A local day ends within two days of UTC, wherever it is."""
_DAY_ZERO = date(1970, 1, 1)

_DAYS = f"""SELECT local_day, sum(done_s), count(*) FROM breaks WHERE {_OVER}
    GROUP BY local_day ORDER BY local_day"""
_MOVEMENTS = f"""SELECT local_day, movement, sum(movements.done_s)
    FROM breaks JOIN movements ON break_id = breaks.id WHERE {_OVER}
    GROUP BY local_day, movement ORDER BY local_day, movement"""
_HOURS = f"SELECT {_LOCAL_S} % 86400 / 3600 AS hour, count(*) FROM breaks WHERE {_OVER} GROUP BY hour"
_TAKEN = f"""SELECT reminder, started_us / 1000000, {_LOCAL_S}, iif(source = 'hand', 'by-hand', outcome),
    started_us, 1, 0 FROM breaks WHERE {_OVER}"""
_ANSWERED = """SELECT reminder, at_us / 1000000, at_us / 1000000 + offset_min * 60, event, at_us, 0, seq
    FROM journal WHERE at_us BETWEEN ? AND ? AND event IN ('due', 'snoozed', 'skipped', 'missed', 'credited')
    AND reminder IS NOT ? AND instr(details, '"stood_for_by"') = 0
    AND (event <> 'credited' OR json_extract(details, '$.share') >= 1)"""
_OFFERS = f"{_TAKEN} UNION ALL {_ANSWERED} ORDER BY 5, 6, 7"


class Sums:
    """Asks an open history.

    Args:
        read: runs a query; raises StorageError.
    """

    def __init__(self, read: Read) -> None:
        self._read = read

    def days(self, first: date = date.min, last: date = date.max) -> list[DaySum]:
        """Days with breaks, oldest first."""
        rows = self._read(_DAYS, _span(first, last))
        return readable(lambda row: DaySum(date.fromisoformat(row[0]), row[1], row[2]), rows)

    def movements(self, first: date, last: date) -> list[MovementSum]:
        """Time by day and movement, oldest first."""
        rows = self._read(_MOVEMENTS, _span(first, last))
        return readable(lambda row: MovementSum(date.fromisoformat(row[0]), row[1], row[2]), rows)

    def hours(self, first: date, last: date) -> dict[int, int]:
        """How many breaks began in which local hour, 0 to 23."""
        return dict(self._read(_HOURS, _span(first, last)))

    def last_check_day(self) -> date | None:
        """The local day of the latest self-check."""
        ((day,),) = self._read("SELECT max(local_day) FROM checks", ())
        return None if day is None else date.fromisoformat(day)

    def offers(self, first: date, last: date) -> list[OfferEvent]:
        """What was told of offers on these days and around them, in order of time.

        The days around tell of offers put off before. The silent cue is no offer.
        """
        first, last = first - LOOK_BACK, last + _AFTER
        first_us, end_us = ((day - _DAY_ZERO).days * _DAY_US for day in (first, last))
        rows = self._read(_OFFERS, (*_span(first, last), first_us, end_us, CUE))
        return readable(lambda row: OfferEvent(row[0], row[1], row[2], Told(row[3])), rows)


def _span(first: date, last: date) -> tuple[str, str]:
    return first.isoformat(), last.isoformat()
