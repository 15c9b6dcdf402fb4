"""What the journal tells of a day, as marks on its line."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from deskstretch.core.journal import Event
from deskstretch.core.settings import CUE
from deskstretch.ui.situation import DayMark, Mark

if TYPE_CHECKING:
    from collections.abc import Iterable

    from deskstretch.core.journal import JournalRow

MARKS = {Event.SNOOZED: Mark.PUT_OFF, Event.FINISHED: Mark.DONE}


def day_marks(rows: Iterable[JournalRow]) -> list[DayMark]:
    """Breaks done and put off, and times away, by time; quiet cues leave no mark."""
    marks: list[DayMark] = []
    for row in rows:
        if row.event in MARKS and row.reminder != CUE:
            marks.append(DayMark(MARKS[row.event], row.at))
        away_s = row.details.get("away_s")
        if row.event is Event.BACK and isinstance(away_s, int | float):
            marks.append(DayMark(Mark.AWAY, row.at - timedelta(seconds=away_s), row.at))
    return sorted(marks, key=lambda mark: mark.at)
