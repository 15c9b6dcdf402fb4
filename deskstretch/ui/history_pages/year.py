"""The last twelve months: a calendar of squares, four numbers, and the minutes of each month."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout

from deskstretch.core.review import heat, monday_of
from deskstretch.ui.components.bar import Bar
from deskstretch.ui.components.bar_chart import BarChart
from deskstretch.ui.components.card import Card, EmptyState, TitledCard
from deskstretch.ui.components.cell_map import CellMap, CellSize
from deskstretch.ui.components.cells import Cell
from deskstretch.ui.components.columns import Columns
from deskstretch.ui.components.fill import Fill
from deskstretch.ui.components.heat_scale import STEPS, HeatScale
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.components.tile import Tile
from deskstretch.ui.history_pages.day_navigator import dated, day_and_month, long_date
from deskstretch.ui.history_pages.page import ChartPage
from deskstretch.ui.icons import Icon
from deskstretch.ui.theme import Space, Type
from deskstretch.ui.words import (
    breaks_words,
    hours_and_minutes,
    hours_words,
    minutes_words,
    short_day_name,
    short_month_name,
    translate,
)

if TYPE_CHECKING:
    from deskstretch.core.review import Streak, YearReview
    from deskstretch.ui.history_pages.source import HistorySource
    from deskstretch.ui.theme import Visuals

TILES_PX = 780
CELL = CellSize(11, 19)
WEEKDAYS = 7
MONTHS_MOST_PX = 400


class YearPage(ChartPage):
    """Twelve months up to today; each square leads to its day."""

    def __init__(self, look: Visuals, source: HistorySource, today: date) -> None:
        nothing = EmptyState(
            look,
            Icon.CALENDAR,
            translate("History", "Your year starts with the first break."),
            translate("History", "Each day becomes a square, warmer with more minutes."),
        )
        super().__init__(look, nothing)
        self._source = source
        self.head.row.addWidget(Text(look, translate("History", "The last twelve months"), Type.HEADING))
        self._calendar = CalendarCard(look)
        self._calendar.cells.chosen.connect(self._open_day)
        self._days = Tile(look, translate("History", "Days moved"))
        self._movement = Tile(look, translate("History", "Movement"))
        self._weeks = Tile(look, translate("History", "Weeks at goal"))
        self._hour = Tile(look, translate("History", "Usual hour"))
        self._months = TitledCard(look, translate("History", "Minutes by month"))
        self._bars = BarChart(look, translate("History", "Minutes by month"), plot_px=84)
        self._months.column.addWidget(self._bars, 1)
        tiles = Columns(look, TILES_PX)
        for tile in (self._days, self._movement, self._weeks, self._hour):
            tiles.add(tile)
        self.column.addWidget(self._calendar)
        self.column.addLayout(tiles)
        self._months.setMaximumHeight(MONTHS_MOST_PX)
        self.column.addWidget(self._months, 1)
        self.column.addStretch(0)
        self.refresh(today)

    def refresh(self, today: date) -> None:
        review = self._source.year_to(today)
        self.show_something(there_is=review.began is not None)
        if review.began is not None:
            self._calendar.show_year(review, review.began)
            self._show_tiles(review)
            self._bars.show_bars([_month_bar(month.first, month.moved_s, today) for month in review.months])

    def _show_tiles(self, review: YearReview) -> None:
        whole = QLocale().toString
        self._days.say(
            whole(review.days_moved),
            _since_words(review).format(whole(review.days_since_began)),
        )
        self._movement.say(
            hours_and_minutes(review.moved_s),
            translate("History", "about {0} min on a day moved").format(whole(round(review.mean_s / 60))),
        )
        self._weeks.say(whole(review.weeks_at_goal), _streak_words(review.longest))
        if review.usual_hour is None:
            self._hour.say("–", translate("History", "stands here after a break"))
        else:
            self._hour.say(hours_words(review.usual_hour), translate("History", "most breaks are taken then"))

    def _open_day(self, row: int, column: int) -> None:
        self.day_requested.emit(self._calendar.day_at(row, column))


class CalendarCard(Card):
    """Weeks as columns, each day a square."""

    def __init__(self, look: Visuals) -> None:
        super().__init__(look)
        self._first = date.min
        self.cells = CellMap(look, translate("History", "Minutes by day"), CELL)
        self._began = Text(look, "", Type.SMALL, tone=Tone.INK2, wraps=True)
        scale = HeatScale(look, translate("History", "No movement"), translate("History", "20 min or more"))
        below = Columns(look)
        below.add(self._began)
        below.add(scale, at_end=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.M)
        column.addWidget(self.cells)
        column.addLayout(below)

    def day_at(self, row: int, column: int) -> date:
        return self._first + timedelta(days=column * WEEKDAYS + row)

    def show_year(self, review: YearReview, began: date) -> None:
        self._first = monday_of(review.first)
        columns = (review.last - self._first).days // WEEKDAYS + 1
        cells = [
            [_cell(review, began, self.day_at(row, column)) for column in range(columns)]
            for row in range(WEEKDAYS)
        ]
        rows = {row: short_day_name(row) for row in (0, 2, 4)}
        place = (review.last - self._first).days
        self.cells.show_cells(
            cells, rows, _month_labels(review, self._first), (place % WEEKDAYS, place // WEEKDAYS)
        )
        self._began.say(_began_words(review, began))


def _cell(review: YearReview, began: date, day: date) -> Cell | None:
    if not review.first <= day <= review.last:
        return None
    heading = long_date(day)
    if day < began:
        return Cell(None, heading, translate("History", "Before your first break"))
    found = review.days.get(day)
    if found is None:
        return Cell(Fill.HEAT_0, heading, translate("History", "No movement"))
    line = translate("History", "{0} in {1}").format(
        minutes_words(round(found.moved_s / 60)), breaks_words(found.breaks)
    )
    return Cell(STEPS[heat(found.moved_s)], heading, line)


def _month_labels(review: YearReview, monday: date) -> dict[int, str]:
    """Each month's name over the week its first whole week begins in."""
    labels: dict[int, str] = {}
    for month in review.months:
        first_monday = month.first + timedelta(days=-month.first.weekday() % WEEKDAYS)
        if first_monday <= review.last:
            labels[(first_monday - monday).days // WEEKDAYS] = short_month_name(month.first)
    return labels


def _began_words(review: YearReview, began: date) -> str:
    if began < review.first:
        return translate("History", "You began on {0}.").format(day_and_month(began, review.last))
    return translate("History", "Your first break was on {0}.").format(day_and_month(began, review.last))


def _since_words(review: YearReview) -> str:
    if review.began is not None and review.began < review.first:
        return translate("History", "of these {0}")
    return translate("History", "of {0} since you began")


def _streak_words(longest: Streak) -> str:
    run = QLocale().toString(longest.weeks)
    if not longest.weeks:
        return translate("History", "a week counts from your goal on")
    if not longest.forgiven:
        return translate("History", "longest run {0}").format(run)
    if longest.forgiven == 1:
        return translate("History", "longest run {0}, one gap forgiven").format(run)
    return translate("History", "longest run {0}, %n gaps forgiven", None, longest.forgiven).format(run)


def _month_bar(first: date, moved_s: float, today: date) -> Bar:
    is_now = (first.year, first.month) == (today.year, today.month)
    minutes = round(moved_s / 60)
    parts = ((Fill.MOVE if is_now else Fill.HEAT_2, moved_s),)
    heading = dated(first, "MMMM yyyy")
    line = minutes_words(minutes) if moved_s else translate("History", "No movement")
    return Bar(
        short_month_name(first),
        parts,
        QLocale().toString(minutes),
        heading,
        line,
        strong=is_now,
        may_open=False,
    )
