"""The breaks of a day, with what was done in each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from deskstretch.core.record import Feeling, Outcome, Source
from deskstretch.ui.components.card import Card, EmptyState
from deskstretch.ui.components.clear_scroll import ClearScroll
from deskstretch.ui.components.icon_mark import IconMark
from deskstretch.ui.components.rule import Rule
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.history_pages.day_navigator import DayNavigator
from deskstretch.ui.history_pages.page import HistoryPage
from deskstretch.ui.icons import Icon
from deskstretch.ui.situation import StartWish
from deskstretch.ui.theme import Space, Type
from deskstretch.ui.words import (
    breaks_words,
    clock_time,
    exact_length,
    minutes_words,
    recorded_side,
    translate,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from deskstretch.ui.history_pages.source import DayBreak, HistorySource
    from deskstretch.ui.theme import Visuals

_FACES = {
    Feeling.GOOD: Icon.FACE_GOOD,
    Feeling.TOO_HARD: Icon.FACE_HARD,
    Feeling.HURT: Icon.FACE_HURT,
}


class TodayPage(HistoryPage):
    """A day's breaks from the latest to the first; any day by the arrows."""

    def __init__(
        self, look: Visuals, source: HistorySource, name_of: Callable[[str], str], today: date
    ) -> None:
        super().__init__()
        self._look = look
        self._source = source
        self._name_of = name_of
        self._days = DayNavigator(look, today, source.first_day())
        self._days.day_changed.connect(self.fill)
        self._sum = Text(look, "", tone=Tone.INK2)
        self._scroll = ClearScroll()
        self._nothing_today = EmptyState(
            look,
            Icon.LIBRARY,
            self.tr("Nothing yet today."),
            self.tr("Your first break will stand here."),
            self.tr("Start one now"),
        )
        self._nothing_today.button.clicked.connect(lambda: self.start_requested.emit(StartWish()))
        self._nothing = EmptyState(look, Icon.CALENDAR, self.tr("No breaks on this day."))
        self._stack = QStackedWidget()
        for page in (self._scroll, self._nothing_today, self._nothing):
            self._stack.addWidget(page)
        head = QHBoxLayout()
        head.addWidget(self._days, 1)
        head.addWidget(self._sum)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.M)
        whole.addLayout(head)
        whole.addWidget(self._stack, 1)
        self.fill()

    def open_day(self, day: date) -> None:
        """Show the breaks of ``day``."""
        self._days.go(day)

    def refresh(self, today: date) -> None:
        self._days.set_span(self._source.first_day(), today)
        self.fill()

    def fill(self) -> None:
        breaks = list(self._source.breaks_on(self._days.day))
        if not breaks:
            self._sum.say("")
            self._stack.setCurrentWidget(self._nothing_today if self._days.is_today else self._nothing)
            return
        self._sum.say(_sum_words(breaks))
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, Space.XS, Space.M)
        column.setSpacing(Space.S)
        for done in sorted(breaks, key=lambda a_break: a_break.record.started_at, reverse=True):
            column.addWidget(BreakCard(self._look, done, self._name_of))
        column.addStretch(1)
        self._scroll.set_content(content)
        self._stack.setCurrentWidget(self._scroll)


class BreakCard(Card):
    """One break: when, what it was called, how it ended, and each movement."""

    def __init__(self, look: Visuals, done: DayBreak, name_of: Callable[[str], str]) -> None:
        super().__init__(look)
        record = done.record
        when = Text(look, clock_time(record.local_start), Type.HEADING)
        when.setMinimumWidth(look.px(76))
        title = record.title or translate("History", "A break")
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(Text(look, title, weight=QFont.Weight.DemiBold, wraps=True), 1)
        if record.feeling is not None:
            face = IconMark(look, _FACES[record.feeling])
            face.setAccessibleName(_feeling_words(record.feeling))
            face.setToolTip(_feeling_words(record.feeling))
            head.addWidget(face)
        head.addWidget(Text(look, exact_length(record.done_s), weight=QFont.Weight.DemiBold))
        body = QVBoxLayout()
        body.setSpacing(Space.XXS)
        body.addLayout(head)
        body.addWidget(Text(look, _how_words(done), Type.SMALL, tone=Tone.INK2, wraps=True))
        if done.movements:
            body.addWidget(Rule(look, Space.S, Space.XS))
        for movement in done.movements:
            row = QHBoxLayout()
            row.setSpacing(Space.S)
            side = recorded_side(movement.side)
            name = name_of(movement.movement)
            words = translate("History", "{0}, {1}").format(name, side) if side else name
            row.addWidget(Text(look, words, wraps=True), 1)
            row.addWidget(Text(look, exact_length(movement.done_s), tone=Tone.INK2))
            body.addLayout(row)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        whole.setSpacing(Space.M)
        whole.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(body, 1)


def _sum_words(breaks: Sequence[DayBreak]) -> str:
    minutes = minutes_words(round(sum(a_break.record.done_s for a_break in breaks) / 60))
    return translate("History", "{0}, {1}").format(breaks_words(len(breaks)), minutes)


def _how_words(done: DayBreak) -> str:
    record = done.record
    outcome = {
        Outcome.COMPLETED: translate("History", "Finished"),
        Outcome.PARTIAL: translate("History", "Ended early"),
        Outcome.ABANDONED: translate("History", "Broken off"),
        None: translate("History", "Cut short"),
    }[record.outcome]
    source = {
        Source.REMINDER: translate("History", "when it was offered"),
        Source.HAND: translate("History", "started by you"),
        Source.FIXED_SESSION: translate("History", "at its fixed time"),
    }[record.source]
    words = translate("History", "{0} · {1}").format(outcome, source)
    if record.distracted:
        return translate("History", "{0} · keyboard or mouse were in use").format(words)
    return words


def _feeling_words(feeling: Feeling) -> str:
    return {
        Feeling.GOOD: translate("History", "It felt good"),
        Feeling.TOO_HARD: translate("History", "It was too hard"),
        Feeling.HURT: translate("History", "It hurt"),
    }[feeling]
