"""A day at a glance: how long was moved, in how many breaks, and when."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskstretch.ui.components.card import Card
from deskstretch.ui.components.day_line import DayLine
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.components.turning import TurningLayout
from deskstretch.ui.day_marks import day_marks
from deskstretch.ui.situation import DayMark, Mark, Today
from deskstretch.ui.theme import Space, Type
from deskstretch.ui.words import breaks_words, hours_and_minutes, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskstretch.core.journal import JournalRow
    from deskstretch.ui.history_pages.source import DayBreak
    from deskstretch.ui.theme import Visuals

FIRST_HOUR, LAST_HOUR = 8, 18
"""The line is at least so long, as most days at a desk are; it grows with what lies outside."""
LINE_LEAST_PX = 360


class DayCard(Card):
    """The sum at the left, the day's line beside it."""

    def __init__(self, look: Visuals) -> None:
        super().__init__(look)
        self.moved = Text(look, "", Type.GLANCE_NUMBER, counts=False)
        self.breaks = Text(look, "", Type.SMALL, tone=Tone.INK2)
        self.line = DayLine(look, role="raised")
        self.line.setAccessibleName(translate("History", "The day as a line"))
        sums = QWidget()
        words = QVBoxLayout(sums)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(self.moved)
        words.addWidget(self.breaks)
        beside = QWidget()
        upright = QVBoxLayout(beside)
        upright.setContentsMargins(0, Space.XS, 0, 0)
        upright.addWidget(self.line, 0, Qt.AlignmentFlag.AlignVCenter)
        both = QWidget()
        row = TurningLayout(Space.XXL, look.px(150), Space.S, both, grows=0.74)
        row.addWidget(sums)
        row.addWidget(beside)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        whole.addWidget(both)

    def show_day(self, breaks: Sequence[DayBreak], rows: Sequence[JournalRow], live: Today | None) -> None:
        """Show a day with ``breaks``; ``live``: it is today, with the time now and what comes next."""
        moved_s = sum(done.record.done_s for done in breaks)
        self.moved.say(hours_and_minutes(moved_s))
        self.breaks.say(translate("History", "of movement in {0}").format(breaks_words(len(breaks))))
        marks = [DayMark(Mark.DONE, done.record.local_start) for done in breaks]
        marks += [mark for mark in day_marks(rows) if mark.mark is not Mark.DONE]
        if live is not None:
            marks += [mark for mark in live.marks if mark.mark is Mark.NEXT]
        marks.sort(key=lambda mark: mark.at)
        day = marks[0].at.replace(minute=0, second=0, microsecond=0)
        begin = min(day, day.replace(hour=FIRST_HOUR))
        last = max(mark.until or mark.at for mark in marks)
        end = max(day.replace(hour=LAST_HOUR), last + timedelta(minutes=15))
        if live is not None:
            end = max(end, live.now)
        self.line.show_today(Today(begin, end, end if live is None else live.now, tuple(marks)))
