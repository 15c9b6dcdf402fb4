"""Self-checks over time, left and right, and the way to a new round."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from deskstretch.core.movement import Side
from deskstretch.core.self_check import CHECKS, REMIND_AFTER_DAYS, Change
from deskstretch.ui.check_words import change_words, check_name, side_name, value_words
from deskstretch.ui.components.button import Button, Kind
from deskstretch.ui.components.card import EmptyState, TitledCard
from deskstretch.ui.components.columns import Columns
from deskstretch.ui.components.fill import Fill
from deskstretch.ui.components.swatch import Swatch
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.components.trend_chart import Line, Moment, TrendChart
from deskstretch.ui.components.trend_figures import nice_ticks
from deskstretch.ui.history_pages.day_navigator import day_and_month, long_date
from deskstretch.ui.history_pages.page import TWO_COLUMNS_PX, ChartPage
from deskstretch.ui.history_pages.self_check import SelfCheckRound
from deskstretch.ui.icons import Icon
from deskstretch.ui.theme import Space, Type
from deskstretch.ui.words import translate

if TYPE_CHECKING:
    from datetime import date

    from deskstretch.core.self_check import CheckFacts, ChecksReview, Trend
    from deskstretch.ui.history_pages.source import HistorySource
    from deskstretch.ui.theme import Visuals

_FILLS = {Side.LEFT: Fill.FLEX, Side.RIGHT: Fill.STRENGTH, Side.BOTH: Fill.FLEX}


class MobilityPage(ChartPage):
    """A card for each self-check that was ever done."""

    def __init__(self, look: Visuals, source: HistorySource, today: date) -> None:
        nothing = EmptyState(
            look,
            Icon.BODY,
            translate("History", "No self-check yet."),
            translate("History", "It takes three minutes."),
            translate("History", "Start a self-check"),
        )
        nothing.button.clicked.connect(self.start_round)
        super().__init__(look, nothing)
        self._source = source
        self._today = today
        self._round: SelfCheckRound | None = None
        self._when = Text(look, "", Type.SMALL, tone=Tone.INK2, wraps=True)
        self._start = Button(look, translate("History", "Start a self-check"), Kind.SECONDARY)
        self._start.clicked.connect(self.start_round)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(look, translate("History", "How far you move"), Type.HEADING, wraps=True))
        words.addWidget(self._when)
        self.head.row.addLayout(words, 1)
        self.head.row.addWidget(self._start)
        self._cards = {facts.check: CheckCard(look, facts) for facts in CHECKS}
        self._rows = Columns(look, TWO_COLUMNS_PX, at_once=2)
        for card in self._cards.values():
            self._rows.add(card)
        self.column.addLayout(self._rows)
        self.column.addStretch(1)
        self.refresh(today)

    def refresh(self, today: date) -> None:
        self._today = today
        review = self._source.checks(today)
        self.head.setVisible(self._round is None)
        self._start.setVisible(bool(review.trends))
        self._when.setVisible(bool(review.trends))
        if self._round is None:
            self.show_something(there_is=bool(review.trends))
        for check, card in self._cards.items():
            trends = review.of(check)
            card.setVisible(bool(trends))
            if trends:
                card.show_trends(review, trends, today)
        self._rows.invalidate()
        if review.last_day is not None:
            self._start.set_kind(Kind.PRIMARY if review.due else Kind.SECONDARY)
            self._when.say(_when_words(review.last_day, today, due=review.due))

    def start_round(self) -> None:
        """Guide through a round of checks."""
        if self._round is not None:
            return
        guide = self._round = SelfCheckRound(self._look, self._source, self._today)
        guide.ended.connect(self._end_round)
        self.head.hide()
        self.show_instead(guide)

    def _end_round(self) -> None:
        guide, self._round = self._round, None
        if guide is not None:
            self.take_away(guide)
        self.refresh(self._today)


class CheckCard(TitledCard):
    """One check: what its values say, and the values."""

    def __init__(self, look: Visuals, facts: CheckFacts) -> None:
        super().__init__(look, check_name(facts.check))
        self._facts = facts
        values = QGridLayout()
        values.setHorizontalSpacing(Space.XS)
        values.setVerticalSpacing(Space.XXS)
        values.setColumnStretch(3, 1)
        self._rows = [_SideRow(look, side, values, row) for row, side in enumerate(facts.sides)]
        self._chart = TrendChart(look, check_name(facts.check))
        self._note = Text(look, "", Type.SMALL, tone=Tone.INK2, wraps=True)
        self.column.addLayout(values)
        self.column.addWidget(self._chart, 1)
        self.column.addWidget(self._note)

    def show_trends(self, review: ChecksReview, trends: tuple[Trend, ...], today: date) -> None:
        facts = self._facts
        by_side = {trend.side: trend for trend in trends}
        for side, row in zip(facts.sides, self._rows, strict=True):
            row.show_trend(facts, by_side.get(side), today)
        days = sorted({point.day for trend in trends for point in trend.points})
        lines = [
            Line(
                _FILLS[trend.side],
                tuple((point.day, point.value) for point in trend.points),
                square=trend.side is Side.RIGHT,
            )
            for trend in trends
        ]
        values = [point.value for trend in trends for point in trend.points]
        ticks = nice_ticks(values, facts.threshold * 2)
        self._chart.show_lines(
            lines,
            [Moment(day, long_date(day), _day_words(facts, trends, day)) for day in days],
            [(tick, value_words(facts, tick)) for tick in ticks],
            (day_and_month(days[0], today), day_and_month(days[-1], today)),
        )
        uneven = review.uneven(facts.check)
        self._note.setVisible(uneven is not None)
        if uneven is not None:
            differ = translate("History", "Left and right differ by {0}.")
            self._note.say(differ.format(value_words(facts, abs(uneven))))


class _SideRow:
    """The latest value of a side, and whether it is a change: one row of ``grid``."""

    def __init__(self, look: Visuals, side: Side, grid: QGridLayout, row: int) -> None:
        self._value = Text(look, "", weight=QFont.Weight.DemiBold)
        self._change = Text(look, "", Type.SMALL, tone=Tone.INK2, wraps=True)
        self._parts: list[QWidget] = [self._value, self._change]
        if side is not Side.BOTH:
            self._parts = [Swatch(look, _FILLS[side]), Text(look, side_name(side)), *self._parts]
        for column, part in enumerate(self._parts, start=4 - len(self._parts)):
            grid.addWidget(part, row, column, Qt.AlignmentFlag.AlignVCenter)

    def show_trend(self, facts: CheckFacts, trend: Trend | None, today: date) -> None:
        for part in self._parts:
            part.setVisible(trend is not None)
        if trend is not None:
            self._value.say(value_words(facts, trend.latest))
            self._change.set_tone(Tone.DONE if trend.change is Change.BETTER else Tone.INK2)
            self._change.say(_since_words(facts, trend, today))


def _since_words(facts: CheckFacts, trend: Trend, today: date) -> str:
    first = trend.points[0].day
    if len(trend.points) == 1:
        return translate("History", "measured on {0}").format(day_and_month(first, today))
    words = change_words(facts, trend.since_first)
    return translate("History", "{0} since {1}").format(words, day_and_month(first, today))


def _day_words(facts: CheckFacts, trends: tuple[Trend, ...], day: date) -> str:
    found: list[str] = []
    for trend in trends:
        for point in trend.points:
            if point.day == day:
                value = value_words(facts, point.value)
                side = side_name(trend.side)
                found.append(translate("History", "{0} {1}").format(side, value) if side else value)
    return ", ".join(found)


def _when_words(last: date, today: date, *, due: bool) -> str:
    if due:
        return translate("History", "Last on {0}. Time for the next.").format(day_and_month(last, today))
    coming = last + timedelta(days=REMIND_AFTER_DAYS)
    words = translate("History", "Last on {0}. The next is worth it from {1}.")
    return words.format(day_and_month(last, today), day_and_month(coming, today))
