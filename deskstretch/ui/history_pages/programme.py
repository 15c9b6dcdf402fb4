"""How far the four-week programme has come, under a week of the history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskstretch.core.programme import WEEKS
from deskstretch.ui.components.bars import SegmentedBar
from deskstretch.ui.components.card import TitledCard
from deskstretch.ui.components.columns import Columns
from deskstretch.ui.components.link import Link
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.history_pages.day_navigator import day_and_month, span_words
from deskstretch.ui.theme import Space, Type
from deskstretch.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from deskstretch.core.review_programme import ProgrammeReview
    from deskstretch.ui.theme import Visuals

FOUR_PX = 620
BAR_PX = 8


class ProgrammeProgress(TitledCard):
    """Four weeks beside each other, a bar of sessions for each; `link` leads to the programme."""

    def __init__(self, look: Visuals) -> None:
        super().__init__(look, translate("Programme", "Four weeks: Back in Harmony"))
        self.link = Link(look, translate("Programme", "Programme"))
        self.head.addWidget(self.link)
        self.words = Text(look, "", tone=Tone.INK2, wraps=True)
        self._weeks = [_Week(look, number + 1) for number in range(WEEKS)]
        row = Columns(look, FOUR_PX)
        row.setSpacing(Space.XL)
        for week in self._weeks:
            row.add(week)
        self.column.addWidget(self.words)
        self.column.addLayout(row)

    def show_review(self, review: ProgrammeReview, today: date) -> None:
        """Show where somebody stood; dates of another year than ``today``'s have theirs beside them."""
        self.words.say(_sum_words(review, today))
        coming = None if review.coming.finished else review.coming.week
        for number, (week, days) in enumerate(zip(self._weeks, review.weeks, strict=True), 1):
            week.show_days(days, today, is_now=number == coming)


class _Week(QWidget):
    def __init__(self, look: Visuals, number: int) -> None:
        super().__init__()
        self._name = translate("Programme", "Week {0}").format(QLocale().toString(number))
        self._bar = SegmentedBar(look, BAR_PX)
        self._title = Text(look, self._name, Type.SMALL, tone=Tone.INK2)
        self._line = Text(look, "", Type.SMALL, tone=Tone.INK2, wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XXS)
        column.addWidget(self._title)
        column.addWidget(self._bar)
        column.addWidget(self._line)
        column.addStretch(1)

    def show_days(self, days: Sequence[date | None], today: date, *, is_now: bool) -> None:
        done = [day for day in days if day is not None]
        self._bar.set_parts([1.0] * len(days))
        self._bar.show_place(len(done), 0.0)
        self._title.say(f"**{self._name}**" if is_now else self._name)
        self._title.set_tone(Tone.INK if is_now else Tone.INK2)
        whole = QLocale().toString
        words = translate("Programme", "{0} of {1} sessions").format(whole(len(done)), whole(len(days)))
        if done:
            first, last = min(done), max(done)
            span = day_and_month(first, today) if first == last else span_words(first, last, today)
            words = translate("Programme", "{0} · {1}").format(words, span)
        self._line.say(words)
        self._bar.setAccessibleName(self._name)
        self._bar.setAccessibleDescription(words)


def _sum_words(review: ProgrammeReview, today: date) -> str:
    whole = QLocale().toString
    done = translate("Programme", "{0} of {1} sessions are behind you.").format(
        whole(review.sessions_done), whole(review.sessions)
    )
    coming = review.coming
    if coming.finished:
        return translate("Programme", "The four weeks are done. The fourth goes on as upkeep.")
    if coming.repeats:
        more = translate("Programme", "This week once more, as the last sessions were hard or hurt.")
    elif coming.due <= today:
        more = translate("Programme", "The next is due.")
    else:
        more = translate("Programme", "The next comes on {0}.").format(day_and_month(coming.due, today))
    return f"{done} {more}"
