"""How the pages of the history are laid out, open and follow: head, cards, line of the day, programme."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
import samples
from history_samples import MemoryPast, long_past
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget

from deskstretch.ui.area import Page
from deskstretch.ui.components.card import Card
from deskstretch.ui.components.cell_map import CellMap
from deskstretch.ui.components.clear_scroll import ClearScroll
from deskstretch.ui.components.fill import Fill
from deskstretch.ui.components.trend_chart import Line, Moment, TrendChart
from deskstretch.ui.components.trend_figures import steadied
from deskstretch.ui.history_pages.body_map import BodyMapPage, _least_words
from deskstretch.ui.history_pages.break_card import BreakCard
from deskstretch.ui.history_pages.day_card import DayCard
from deskstretch.ui.history_pages.programme import ProgrammeProgress
from deskstretch.ui.history_pages.today import SEEN_CARDS, TodayPage
from deskstretch.ui.history_pages.week import WeekPage
from deskstretch.ui.history_pages.year import YearPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from deskstretch.ui.theme import Appearance


@pytest.fixture(scope="module")
def quarter() -> MemoryPast:
    return long_past(samples.TODAY, 91)


@pytest.fixture
def fresh() -> MemoryPast:
    """One that a test may change."""
    return long_past(samples.TODAY, 14)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_scroll_bar_stands_beside_the_cards_and_moves_nothing(
    look: Appearance, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    content = QWidget()
    scroll = ClearScroll(content, over_margin=True)
    scroll.setLayoutDirection(direction)
    samples.keep(qtbot, scroll)
    scroll.resize(400, 300)
    scroll.show()
    widths: list[int] = []
    for height in (100, 900):
        content.setFixedHeight(height)
        qtbot.waitUntil(lambda h=height: scroll.verticalScrollBar().isVisible() == (h > 300))
        widths.append(content.width())
    assert widths == [400, 400]


def test_the_week_shows_how_far_the_programme_has_come(look: Appearance, qtbot: QtBot) -> None:
    past = long_past(samples.TODAY, 30)
    past.follow_programme(samples.TODAY - timedelta(days=16))
    page = WeekPage(look, past, samples.TODAY)
    samples.keep(qtbot, page)
    page.show()
    card = page.findChild(ProgrammeProgress)
    assert card is not None
    assert card.isVisible()
    assert "8 of 12 sessions" in card.words.text()
    with qtbot.waitSignal(page.page_requested) as asked:
        card.link.click()
    assert asked.args == [Page.ROUTINES]
    page._weeks.go(samples.TODAY - timedelta(days=21))
    assert not card.isVisible()


def test_cards_begin_at_the_same_height_on_every_page(look: Appearance, qtbot: QtBot) -> None:
    window = samples.main_window(look, long_past(samples.TODAY, 91))
    samples.keep(qtbot, window)
    tops: set[int] = set()
    for page in (Page.TODAY, Page.WEEK, Page.YEAR, Page.BODY_MAP, Page.RHYTHM, Page.MOBILITY):
        window.open_at(page)
        qtbot.waitUntil(window.isActiveWindow)
        shown = [card for card in window.findChildren(Card) if card.isVisible()]
        tops.add(min(card.mapTo(window, QPoint(0, 0)).y() for card in shown))
    assert len(tops) == 1


def test_the_line_of_a_day_follows_its_records_and_only_today_knows_what_comes(
    look: Appearance, qtbot: QtBot, fresh: MemoryPast
) -> None:
    page = TodayPage(look, fresh, str, samples.TODAY)
    samples.keep(qtbot, page)
    page.show()
    live = samples.situation().today
    assert live is not None
    page.show_live(live)
    breaks = list(fresh.breaks_on(samples.TODAY))

    def told(start: str) -> int:
        assert page._card is not None
        return page._card.line.accessibleDescription().count(start)

    assert told("Done at") == len(breaks)
    assert told("Next at") == 1
    fresh.delete_break(breaks[0].record.id)
    page.refresh(samples.TODAY)
    assert told("Done at") == len(breaks) - 1
    page.open_day(samples.TODAY - timedelta(days=1))
    assert told("Done at") == len(fresh.breaks_on(samples.TODAY - timedelta(days=1))) > 0
    assert told("Next at") == 0


def test_a_situation_reaches_an_area_that_is_opened_after_it(look: Appearance, qtbot: QtBot) -> None:
    window = samples.main_window(look, long_past(samples.TODAY, 14))
    samples.keep(qtbot, window)
    window.show_situation(samples.situation())
    window.open_at(Page.TODAY)
    card = window.findChild(DayCard)
    assert card is not None
    assert "Next at" in card.line.accessibleDescription()


def test_the_last_week_of_the_year_ends_at_the_edge_of_its_card(
    look: Appearance, qtbot: QtBot, quarter: MemoryPast
) -> None:
    page = YearPage(look, quarter, samples.TODAY)
    samples.keep(qtbot, page)
    page.show()
    cells = page.findChild(CellMap)
    assert cells is not None
    for width in (1200, 908, 980, 1013, 1100):  # 908: in a window of 1024
        page.resize(width, 700)
        header = cells.horizontalHeader()
        qtbot.waitUntil(lambda h=header, c=cells: h.length() == c.viewport().width())
        widths = {header.sectionSize(column) for column in range(header.count())}
        assert max(widths) - min(widths) <= 1


def test_who_began_years_ago_reads_of_these_months_only(look: Appearance, qtbot: QtBot) -> None:
    for days, words in ((91, "of 89 since you began"), (500, "of these")):
        page = YearPage(look, long_past(samples.TODAY, days), samples.TODAY)
        samples.keep(qtbot, page)
        page.show()
        assert any(label.text().startswith(words) for label in page.findChildren(QLabel))


def test_the_least_moved_minutes_are_the_sum_of_those_in_the_list() -> None:
    assert _least_words([3.4 * 60, 3.6 * 60], 28) == "Seven minutes in four weeks."
    assert _least_words([20.0, 20.0], 28) == "Less than a minute in four weeks."
    assert _least_words([0.0], 28) == "Nothing in four weeks."


def test_the_map_of_the_body_grows_no_higher_than_its_figures(
    look: Appearance, qtbot: QtBot, quarter: MemoryPast
) -> None:
    page = BodyMapPage(look, quarter, samples.TODAY)
    samples.keep(qtbot, page)
    page.resize(1240, 1300)
    page.show()
    qtbot.waitUntil(lambda: page.map.height() == page.map.most_height(page.map.width()))
    card = page.map.parentWidget()
    assert card is not None
    bottoms = {each.mapTo(page, QPoint(0, each.height())).y() for each in (card, page._least)}
    assert len(bottoms) == 1


def test_crowded_values_are_steadied_by_medians_of_equal_spans() -> None:
    first = date(2020, 1, 1)
    points = [(first + timedelta(days=day), float(day % 2 * 10 + day // 10)) for day in range(100)]
    steady = steadied(points, 5)
    assert [value for _, value in steady] == sorted(value for _, value in steady)
    assert len(steady) == 5
    assert steadied([points[0], points[-1]], 5) == [points[0], points[-1]]


def test_marks_of_two_lines_that_agree_stand_beside_each_other(look: Appearance, qtbot: QtBot) -> None:
    day = samples.TODAY
    lines = (Line(Fill.FLEX, ((day, 5.0),)), Line(Fill.STRENGTH, ((day, 5.0),), square=True))
    chart = TrendChart(look, "Neck")
    samples.keep(qtbot, chart)
    chart.resize(300, 160)
    chart.show_lines(lines, [Moment(day, "", "")], [(0.0, "0"), (10.0, "10")], ("today", "today"))
    picture = chart.grab().toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(300) for y in range(160)}
    assert {line.fill.of(look.tokens).name() for line in lines} <= colours


def test_days_stay_squares_where_they_have_to_scroll(
    look: Appearance, qtbot: QtBot, quarter: MemoryPast
) -> None:
    page = YearPage(look, quarter, samples.TODAY)
    samples.keep(qtbot, page)
    page.resize(1100, 700)
    page.show()
    cells = page.findChild(CellMap)
    assert cells is not None
    page.resize(760, 700)
    header = cells.horizontalHeader()
    qtbot.waitUntil(lambda: cells.width() < 740)
    assert {header.sectionSize(column) for column in range(header.count())} == {
        cells.verticalHeader().sectionSize(0)
    }


def test_a_full_day_shows_what_fits_first_and_then_the_rest_in_order(look: Appearance, qtbot: QtBot) -> None:
    past = long_past(samples.TODAY, 400)
    days = (samples.TODAY - timedelta(days=ago) for ago in range(60))
    full = next(day for day in days if len(past.breaks_on(day)) > SEEN_CARDS)
    page = TodayPage(look, past, str, full)
    samples.keep(qtbot, page)
    page.show()
    starts = sorted((done.record.started_at for done in past.breaks_on(full)), reverse=True)

    def seen() -> list[datetime]:
        cards = sorted(page.findChildren(BreakCard), key=lambda card: card.y())
        return [card._done.record.started_at for card in cards]

    page.hide()
    assert not page._more.isActive(), "another tab would wait for cards that nobody sees"
    page.show()
    qtbot.waitUntil(lambda: seen() == starts)


def test_a_window_opens_without_the_code_of_pages_nobody_asked_for() -> None:
    """Each costs a start of its own: the painter and the charts come with what shows them."""
    code = (
        "import sys; from deskstretch.ui.history_area import HistoryArea;"
        "print(*(name for name in sys.modules if name.startswith('deskstretch.')))"
    )
    loaded = set(
        subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True
        ).stdout.split()
    )
    assert "deskstretch.ui.history_pages.today" in loaded
    pages = {f"deskstretch.ui.history_pages.{page}" for page in ("year", "mobility", "body_map", "rhythm")}
    assert not loaded & (pages | {"deskstretch.figure.painter", "deskstretch.ui.figure_view"})
