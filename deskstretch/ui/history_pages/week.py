"""A week: on which days there was movement, how much, what became of the offers, and where it went."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from deskstretch.core.review import daily_goal_s
from deskstretch.ui.area import Page
from deskstretch.ui.components.bar import Bar, Guide
from deskstretch.ui.components.bar_chart import BarChart
from deskstretch.ui.components.card import TitledCard
from deskstretch.ui.components.columns import Columns
from deskstretch.ui.components.fill import Fill
from deskstretch.ui.components.icon_mark import IconMark
from deskstretch.ui.components.link import Link
from deskstretch.ui.components.meter import Meter, Shares
from deskstretch.ui.components.rule import Rule
from deskstretch.ui.components.swatch import Legend, Swatch
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.components.week_ring import WeekDial, day_names
from deskstretch.ui.history_pages.day_navigator import WeekNavigator, long_date
from deskstretch.ui.history_pages.page import TWO_COLUMNS_PX, ChartPage
from deskstretch.ui.history_pages.programme import ProgrammeProgress
from deskstretch.ui.history_pages.week_words import beside_words, goal_words
from deskstretch.ui.icons import Icon
from deskstretch.ui.situation import Week
from deskstretch.ui.theme import Space, Type
from deskstretch.ui.words import breaks_words, minutes_words, region_name, translate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from deskstretch.core.review import DayReview, WeekReview
    from deskstretch.core.review_answers import Answers
    from deskstretch.core.review_regions import RegionSum
    from deskstretch.ui.history_pages.source import HistorySource
    from deskstretch.ui.theme import Visuals

REGIONS_MOST = 5
EARLY = 2
"""The row of breaks that ended early, which is left out where there are none."""


class WeekPage(ChartPage):
    """Any week since the first break, by the arrows."""

    def __init__(self, look: Visuals, source: HistorySource, today: date) -> None:
        super().__init__(look)
        self._source = source
        self._today = today
        self._weeks = WeekNavigator(look, today, source.first_day())
        self._weeks.day_changed.connect(self._fill)
        self.head.begin_with_arrow(self._weeks)
        self._ring = _RingCard(look)
        self._minutes = _MinutesCard(look)
        self._offers = _OffersCard(look)
        self._regions = _RegionsCard(look)
        self._minutes.chart.chosen.connect(self._open_day)
        self._regions.link.clicked.connect(self._open_map)
        upper, lower = Columns(look, TWO_COLUMNS_PX), Columns(look, TWO_COLUMNS_PX)
        upper.add(self._ring, width_px=272)
        upper.add(self._minutes)
        lower.add(self._offers, 36)
        lower.add(self._regions, 37)
        self.column.addLayout(upper, 5)
        self._lower = lower
        self.column.addLayout(lower, 4)
        self.column.addStretch(0)
        self._programme = ProgrammeProgress(look)
        self._programme.link.clicked.connect(self._open_programme)
        self.column.addWidget(self._programme)
        self._fill()

    def refresh(self, today: date) -> None:
        self._today = today
        self._weeks.set_span(self._source.first_day(), today)
        self._fill()

    def _fill(self) -> None:
        review = self._source.week_of(self._weeks.day, self._today)
        week = Week(review.first, self._today, review.moved, review.goal_days)
        self._ring.show_review(review, week)
        self._minutes.show_review(review, week, daily_goal_s(self._today, self._source.first_day()))
        self._offers.show_answers(review.answers)
        self._regions.show_regions(review.regions[:REGIONS_MOST])
        told = bool(review.answers.asked or review.regions)
        self.column.setStretch(self.column.indexOf(self._lower), 4 if told else 0)
        self.column.setStretch(self.column.indexOf(self._lower) + 1, 0 if told else 4)
        programme = self._source.programme(min(review.first + timedelta(days=6), self._today))
        self._programme.setVisible(programme is not None)
        if programme is not None:
            self._programme.show_review(programme, self._today)

    def _open_day(self, place: int) -> None:
        self.day_requested.emit(self._weeks.day + timedelta(days=place))

    def _open_programme(self) -> None:
        self.page_requested.emit(Page.ROUTINES)

    def _open_map(self) -> None:
        self.page_requested.emit(Page.BODY_MAP)


class _RingCard(TitledCard):
    def __init__(self, look: Visuals) -> None:
        super().__init__(look, translate("History", "Days moved"))
        centre = Qt.AlignmentFlag.AlignHCenter
        self._dial = WeekDial(look)
        self._words = Text(look, "", Type.SMALL, tone=Tone.INK2, wraps=True, balanced=True, alignment=centre)
        self.column.addWidget(self._dial, 1, Qt.AlignmentFlag.AlignCenter)
        self.column.addWidget(self._words)

    def show_review(self, review: WeekReview, week: Week) -> None:
        self._dial.show_week(week)
        self._words.say(goal_words(review))


class _MinutesCard(TitledCard):
    def __init__(self, look: Visuals) -> None:
        super().__init__(look, translate("History", "Active minutes"))
        self.chart = BarChart(look, translate("History", "Active minutes by day"))
        self._legend = Legend(
            look,
            (
                (Fill.MOVE, translate("History", "Mobility")),
                (Fill.FLEX, translate("History", "Flexibility")),
                (Fill.STRENGTH, translate("History", "Strength")),
                (Fill.AWAY, translate("History", "Ease")),
                (Fill.SKIPPED, translate("History", "Other")),
            ),
        )
        self.head.addWidget(self._legend)
        self.column.addWidget(self.chart, 1)

    def show_review(self, review: WeekReview, week: Week, goal_s: float) -> None:
        minutes = QLocale().toString(round(goal_s / 60))
        names = zip(day_names(week), review.days, strict=True)
        bars = [
            _day_bar(name, day, strong=day.day == week.today, is_past=day.day <= week.today)
            for name, day in names
        ]
        self.chart.show_bars(bars, Guide(goal_s, translate("History", "{0} min").format(minutes)))
        found = {fill for bar in bars for fill, value in bar.parts if value > 0}
        rare = {place for place, fill in ((3, Fill.AWAY), (4, Fill.SKIPPED)) if fill in found}
        self._legend.show_only({0, 1, 2} | rare)


class _OffersCard(TitledCard):
    """What became of what was offered."""

    def __init__(self, look: Visuals) -> None:
        super().__init__(look, "")
        self._bar = Shares(look)
        self._rows = [
            _CountRow(look, Fill.DONE, translate("History", "Done")),
            _CountRow(look, Fill.LATER, translate("History", "Later, then done")),
            _CountRow(look, Fill.FLEX, translate("History", "Ended early")),
            _CountRow(look, Fill.SKIPPED, translate("History", "Skipped")),
            _CountRow(look, Fill.NOTHING, translate("History", "Missed")),
        ]
        self._note = QWidget()
        self._words = Text(look, "", Type.SMALL, tone=Tone.INK2, wraps=True)
        inner = QHBoxLayout(self._note)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(Space.XS)
        inner.addWidget(IconMark(look, Icon.INFO, "ink2", size_px=18), 0, Qt.AlignmentFlag.AlignTop)
        inner.addWidget(self._words, 1)
        self._nothing = Text(
            look,
            translate("History", "What you take, put off or skip is counted here."),
            tone=Tone.INK2,
            wraps=True,
        )
        self.column.addWidget(self._nothing)
        self.column.addWidget(self._bar)
        counts = QVBoxLayout()
        counts.setSpacing(Space.XXS)
        for row in self._rows:
            counts.addWidget(row)
        self.column.addLayout(counts)
        self.column.addStretch(1)
        self._rule = Rule(look)
        self.column.addWidget(self._rule)
        self.column.addWidget(self._note)

    def show_answers(self, answers: Answers) -> None:
        if answers.asked == 1:
            self.title.say(translate("History", "How 1 offer ended"))
        elif answers.asked:
            self.title.say(translate("History", "How %n offers ended", None, answers.asked))
        else:
            self.title.say(translate("History", "Nothing was offered"))
        self._nothing.setVisible(not answers.asked)
        self._bar.setVisible(answers.asked > 0)
        early = answers.partial + answers.broken_off
        counts = (answers.done, answers.later, early, answers.skipped, answers.missed)
        for row, count in zip(self._rows, counts, strict=True):
            row.show_count(count)
            row.setVisible(answers.asked > 0)
        self._rows[EARLY].setVisible(early > 0)
        self._bar.show_shares([(row.fill, count) for row, count in zip(self._rows, counts, strict=True)])
        words = beside_words(answers)
        self._words.say(words)
        self._note.setVisible(bool(words))
        self._rule.setVisible(bool(words))


class _CountRow(QWidget):
    def __init__(self, look: Visuals, fill: Fill, words: str) -> None:
        super().__init__()
        self.fill = fill
        self._count = Text(look, "", weight=QFont.Weight.DemiBold)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        row.addWidget(Swatch(look, fill))
        row.addWidget(Text(look, words, wraps=True), 1)
        row.addWidget(self._count)

    def show_count(self, count: int) -> None:
        self._count.say(QLocale().toString(count))


class _RegionsCard(TitledCard):
    """The regions that moved most."""

    def __init__(self, look: Visuals) -> None:
        super().__init__(look, translate("History", "Where you moved"))
        self.link = Link(look, translate("History", "Body map"))
        self.head.addWidget(self.link)
        self._nothing = Text(
            look,
            translate("History", "The regions you move stand here after a break."),
            tone=Tone.INK2,
            wraps=True,
        )
        self._rows: QWidget | None = None
        self.column.addWidget(self._nothing)
        self.column.addStretch(1)

    def show_regions(self, regions: Sequence[RegionSum]) -> None:
        if self._rows is not None:
            self._rows.hide()
            self._rows.deleteLater()
        self._nothing.setVisible(not regions)
        self._rows = rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(1, 1)
        most_s = max((each.moved_s for each in regions), default=1.0)
        for row, each in enumerate(regions):
            grid.addWidget(Text(self._look, region_name(each.region)), row, 0)
            grid.addWidget(Meter(self._look, each.moved_s / most_s), row, 1)
            minutes = QLocale().toString(round(each.moved_s / 60))
            words = translate("History", "**{0}** min").format(minutes)
            end = Text(self._look, words, tone=Tone.INK2, alignment=Qt.AlignmentFlag.AlignTrailing)
            grid.addWidget(end, row, 2)
        self.column.insertWidget(self.column.count() - 1, rows)


def _day_bar(name: str, day: DayReview, *, strong: bool, is_past: bool) -> Bar:
    kinds = day.kinds
    parts = (
        (Fill.MOVE, kinds.mobility_s),
        (Fill.FLEX, kinds.flexibility_s),
        (Fill.STRENGTH, kinds.strength_s),
        (Fill.AWAY, kinds.ease_s),
        (Fill.SKIPPED, kinds.other_s),
    )
    minutes = round(day.moved_s / 60)
    if day.breaks:
        line = translate("History", "{0} in {1}").format(minutes_words(minutes), breaks_words(day.breaks))
    else:
        line = translate("History", "No movement") if is_past else translate("History", "Still to come")
    number = QLocale().toString(minutes)
    return Bar(name, parts, number, long_date(day.day), line, strong=strong, may_open=is_past)
