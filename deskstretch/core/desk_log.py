"""How long somebody sat at the desk before each break, from the journal (PROGRAMMES.md 4, Load)."""

from __future__ import annotations

from collections import defaultdict
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from deskstretch.core.journal import Event
from deskstretch.core.request import DeskSpell

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date, datetime

    from deskstretch.core.journal import JournalRow
    from deskstretch.core.record import BreakRecord

Span = tuple["datetime", "datetime"]

TYPING_SHARE, MOUSING_SHARE = 0.4, 0.2
"""Of time at the desk: what hands do is not watched, so usual office work is assumed."""
SILENT_MOST = timedelta(hours=5)
"""Without a word in the journal for longer than the longest interval, the program did not run."""


def desk_spells(rows: Sequence[JournalRow], breaks: Sequence[BreakRecord]) -> tuple[DeskSpell, ...]:
    """The time at the desk before each break and since the last one.

    Args:
        rows: the journal, oldest first.
        breaks: of the same days, oldest first; a break's place in this list is its number.
    """
    by_day: defaultdict[date, list[JournalRow]] = defaultdict(list)
    for row in rows:
        by_day[row.at.date()].append(row)
    spells: list[DeskSpell] = []
    days = [one.local_day for one in breaks]
    for day, of_day in by_day.items():
        away = _away(of_day)
        begin, end = of_day[0].at, of_day[-1].at
        for number, one in enumerate(breaks):
            if days[number] == day:
                spells.append(_spell(day, number, (begin, one.started_at), away))
                begin = max(begin, one.started_at + timedelta(seconds=one.done_s))
        later = sum(before <= day for before in days)
        spells.append(_spell(day, later, (begin, end), away))
    return tuple(spell for spell in spells if spell.sitting_min > 0)


def _spell(day: date, number: int, span: Span, away: Iterable[Span]) -> DeskSpell:
    begin, end = span
    gone = sum((_overlap(span, one) for one in away), timedelta())
    minutes = max(0.0, (end - begin - gone) / timedelta(minutes=1))
    return DeskSpell(day, number, minutes, minutes * TYPING_SHARE, minutes * MOUSING_SHARE)


def _away(rows: Sequence[JournalRow]) -> list[Span]:
    """Spans of a day not spent at the desk: absences, off hours, and the program not running; disjoint."""
    spans: list[Span] = []
    for before, after in pairwise(rows):
        if before.event is Event.WORK_ENDED or after.at - before.at > SILENT_MOST:
            spans.append((before.at, after.at))
    for row in rows:
        away_s = row.details.get("away_s")
        if row.event is Event.BACK and isinstance(away_s, int | float):
            spans.append((row.at - timedelta(seconds=away_s), row.at))
    joined: list[Span] = []
    for begin, end in sorted(spans):
        if joined and begin <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((begin, end))
    return joined


def _overlap(one: Span, other: Span) -> timedelta:
    return max(timedelta(), min(one[1], other[1]) - max(one[0], other[0]))
