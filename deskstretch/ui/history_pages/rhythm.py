"""When breaks get taken: by hour and weekday, and the hours that suit best."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QWidget

from deskstretch.ui.area import Page
from deskstretch.ui.components.bar import Bar
from deskstretch.ui.components.bar_chart import BarChart
from deskstretch.ui.components.card import EmptyState, TitledCard
from deskstretch.ui.components.cell_map import CellMap, CellSize
from deskstretch.ui.components.cells import Cell
from deskstretch.ui.components.columns import Columns
from deskstretch.ui.components.fill import Fill
from deskstretch.ui.components.heat_scale import STEPS, HeatScale
from deskstretch.ui.components.link import Link
from deskstretch.ui.components.meter import Meter
from deskstretch.ui.components.segmented import Segmented
from deskstretch.ui.components.swatch import Legend
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.history_pages.page import TWO_COLUMNS_PX, ChartPage
from deskstretch.ui.icons import Icon
from deskstretch.ui.theme import Space, Type
from deskstretch.ui.words import breaks_words, hour_word, hours_words, short_day_name, translate

if TYPE_CHECKING:
    from datetime import date

    from deskstretch.core.review_answers import Answers, RhythmReview
    from deskstretch.ui.history_pages.source import HistorySource
    from deskstretch.ui.theme import Visuals

USUAL_DAYS, MOST_DAYS = 28, 365
KNOWN_DAYS = 7
"""Days with answers before there is a rhythm to see."""
MORNING, EVENING = 8, 18
"""Hours that are shown even when nothing was offered in them."""
CELL = CellSize(34, 200, 24)
WEEKDAYS = 7


class RhythmPage(ChartPage):
    """The last four weeks, three months or year."""

    def __init__(self, look: Visuals, source: HistorySource, today: date) -> None:
        heading = translate("History", "After a week this shows the hours that suit you.")
        super().__init__(look, EmptyState(look, Icon.CLOCK, heading))
        self._source = source
        self._today = today
        self._days = USUAL_DAYS
        spans = (
            (USUAL_DAYS, translate("History", "Four weeks")),
            (90, translate("History", "Three months")),
            (MOST_DAYS, translate("History", "A year")),
        )
        self._spans = Segmented(look, spans, translate("History", "How far back"))
        self._spans.show_value(USUAL_DAYS)
        self._spans.chosen.connect(self._look_back)
        head = self.head.row
        heading = Text(look, translate("History", "When breaks get taken"), Type.HEADING, wraps=True)
        head.addWidget(heading, 1)
        head.addWidget(self._spans)
        self._week = _WeekCard(look)
        self._hours = _HoursCard(look)
        self._best = _BestCard(look)
        self._best.link.clicked.connect(self._open_settings)
        row = Columns(look, TWO_COLUMNS_PX)
        row.add(self._hours, 592)
        row.add(self._best, 323)
        self.column.addWidget(self._week)
        self.column.addLayout(row, 1)
        self.refresh(today)

    def refresh(self, today: date) -> None:
        self._today = today
        review = self._source.rhythm(self._days, today)
        known = review.known_days
        if known < KNOWN_DAYS and self._days != MOST_DAYS:
            known = self._source.rhythm(MOST_DAYS, today).known_days
        self._spans.setVisible(known >= KNOWN_DAYS)
        self.show_something(there_is=known >= KNOWN_DAYS)
        if known >= KNOWN_DAYS:
            shown = _shown_hours(review)
            self._week.show_review(review, shown)
            self._hours.show_review(review, shown)
            self._best.show_review(review)

    def _look_back(self, days: int) -> None:
        self._days = days
        self.refresh(self._today)

    def _open_settings(self) -> None:
        self.page_requested.emit(Page.SETTINGS)


class _WeekCard(TitledCard):
    """Hours as columns, weekdays as rows, warmer with more breaks taken."""

    def __init__(self, look: Visuals) -> None:
        super().__init__(look, translate("History", "By weekday and hour"))
        self._cells = CellMap(look, translate("History", "Breaks taken by weekday and hour"), CELL)
        self._scale = HeatScale(look, translate("History", "No break"), "")
        self.head.addWidget(self._scale)
        self.column.addWidget(self._cells)

    def show_review(self, review: RhythmReview, hours: range) -> None:
        most = max(cell.taken for day in review.cells for cell in day)
        cells = [[_cell(review, day, hour, most) for hour in hours] for day in range(WEEKDAYS)]
        rows = {day: short_day_name(day) for day in range(WEEKDAYS)}
        columns = {place: hour_word(hour) for place, hour in enumerate(hours)}
        busiest = max(
            ((day, place) for day in range(WEEKDAYS) for place in range(len(hours))),
            key=lambda at: review.cells[at[0]][hours[at[1]]].taken,
        )
        self._cells.show_cells(cells, rows, columns, busiest)
        self._scale.say_most(breaks_words(most))


class _HoursCard(TitledCard):
    """What became of the offers of each hour."""

    def __init__(self, look: Visuals) -> None:
        super().__init__(look, translate("History", "What became of offers"))
        self._bars = BarChart(look, translate("History", "Offers by hour"), plot_px=100)
        self.head.addWidget(
            Legend(
                look,
                (
                    (Fill.DONE, translate("History", "Taken")),
                    (Fill.LATER, translate("History", "Later")),
                    (Fill.SKIPPED, translate("History", "Skipped")),
                    (Fill.NOTHING, translate("History", "Missed")),
                ),
            )
        )
        self.column.addWidget(self._bars, 1)

    def show_review(self, review: RhythmReview, hours: range) -> None:
        self._bars.show_bars([_hour_bar(review.hours[hour], hour) for hour in hours])


class _BestCard(TitledCard):
    """The hours in which offers are taken most often."""

    def __init__(self, look: Visuals) -> None:
        super().__init__(look, translate("History", "Hours that suit you"))
        self._rows: QWidget | None = None
        self._words = Text(look, "", tone=Tone.INK2, wraps=True)
        self.link = Link(look, translate("History", "Change the rhythm"))
        self.column.addWidget(self._words)
        self.column.addStretch(1)
        self.column.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeading)

    def show_review(self, review: RhythmReview) -> None:
        if self._rows is not None:
            self._rows.hide()
            self._rows.deleteLater()
        self._rows = rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(1, 1)
        for row, hour in enumerate(review.best_hours):
            share = review.hours[hour].taken_share or 0.0
            grid.addWidget(Text(self._look, hours_words(hour)), row, 0)
            grid.addWidget(Meter(self._look, share, Fill.DONE), row, 1)
            percent = translate("History", "{0} %").format(QLocale().toString(round(100 * share)))
            end = Qt.AlignmentFlag.AlignTrailing
            grid.addWidget(Text(self._look, percent, weight=QFont.Weight.DemiBold, alignment=end), row, 2)
        self.column.insertWidget(1, rows)
        self._words.say(_total_words(review))


def _shown_hours(review: RhythmReview) -> range:
    """The working day, and further where something was offered."""
    asked = [hour for hour, answers in enumerate(review.hours) if answers.asked]
    return range(min([MORNING, *asked]), max([EVENING, *(hour + 1 for hour in asked)]))


def _cell(review: RhythmReview, day: int, hour: int, most: int) -> Cell:
    answers = review.cells[day][hour]
    name = QLocale().dayName(day + 1, QLocale.FormatType.LongFormat)
    heading = translate("History", "{0}, {1}").format(name, hours_words(hour))
    if not answers.asked:
        return Cell(None, heading, translate("History", "Nothing offered"))
    level = 0 if not answers.taken else 1 + min(3, 4 * answers.taken // (most + 1))
    return Cell(STEPS[level], heading, _taken_words(answers))


def _hour_bar(answers: Answers, hour: int) -> Bar:
    parts = (
        (Fill.DONE, float(answers.done + answers.partial)),
        (Fill.LATER, float(answers.later)),
        (Fill.SKIPPED, float(answers.skipped)),
        (Fill.NOTHING, float(answers.missed + answers.broken_off)),
    )
    line = _taken_words(answers) if answers.asked else translate("History", "Nothing offered")
    number = QLocale().toString(answers.asked)
    return Bar(hour_word(hour), parts, number, hours_words(hour), line, may_open=False)


def _taken_words(answers: Answers) -> str:
    whole = QLocale().toString
    return translate("History", "{0} of {1} taken").format(whole(answers.taken), whole(answers.asked))


def _total_words(review: RhythmReview) -> str:
    if not review.best_hours:
        return translate("History", "A few more days, and the hours that suit you stand here.")
    whole = QLocale().toString
    words = translate("History", "Of {0} offers you took {1}.")
    return words.format(whole(review.total.asked), whole(review.total.taken))
