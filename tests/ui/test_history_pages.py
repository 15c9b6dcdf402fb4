"""The pages of the history: what they say, where they lead, and what pointer and keyboard read in them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
import samples
from history_samples import MemoryPast, long_past
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from deskstretch.core.movement import Region, Side
from deskstretch.core.self_check import SelfCheck
from deskstretch.ui.area import Page
from deskstretch.ui.components.bar_chart import BarChart
from deskstretch.ui.components.body_map_view import BodyMapView
from deskstretch.ui.components.cell_map import CellMap
from deskstretch.ui.components.focus import FocusRing
from deskstretch.ui.components.trend_chart import TrendChart
from deskstretch.ui.components.trend_figures import nice_ticks
from deskstretch.ui.history_area import HistoryArea
from deskstretch.ui.history_pages.body_map import BodyMapPage
from deskstretch.ui.history_pages.check_timer import CheckTimer
from deskstretch.ui.history_pages.mobility import MobilityPage
from deskstretch.ui.history_pages.self_check import SelfCheckRound
from deskstretch.ui.history_pages.today import TodayPage
from deskstretch.ui.main_window import MainWindow
from deskstretch.ui.situation import StartWish
from deskstretch.ui.words import breaks_words

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from deskstretch.ui.theme import Appearance

LEFT = Qt.MouseButton.LeftButton
CHARTS = (Page.WEEK, Page.YEAR, Page.BODY_MAP, Page.RHYTHM, Page.MOBILITY)


@pytest.fixture(scope="module")
def quarter() -> MemoryPast:
    return long_past(samples.TODAY, 91)


@pytest.fixture
def fresh() -> MemoryPast:
    """One that a test may change."""
    return long_past(samples.TODAY, 14)


def opened(look: Appearance, qtbot: QtBot, past: MemoryPast, page: Page) -> MainWindow:
    window = samples.main_window(look, past)
    samples.keep(qtbot, window)
    window.open_at(page)
    qtbot.waitUntil(window.isActiveWindow)
    return window


def area(window: MainWindow) -> HistoryArea:
    view = window.view(Page.TODAY)
    assert isinstance(view, HistoryArea)
    return view


def texts(window: QWidget) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible() and label.text()]


def button(window: QWidget, name: str) -> QAbstractButton:
    for found in window.findChildren(QAbstractButton):
        if name in (found.text(), found.accessibleName()) and found.isVisible():
            return found
    raise AssertionError(name)


def visible(window: QWidget, kind: type[QWidget]) -> QWidget:
    return next(found for found in window.findChildren(kind) if found.isVisible())


def tab_to(qtbot: QtBot, window: MainWindow, widget: QWidget) -> None:
    """Press Tab until the focus is there."""
    for _ in range(40):
        if widget.hasFocus():
            return
        qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
    raise AssertionError(widget)


def point_at(widget: QWidget, at: QPoint) -> None:
    """Move the pointer there, as far as the widget can tell."""
    place = QPointF(at)
    none, no_keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(
        QMouseEvent.Type.MouseMove, place, QPointF(widget.mapToGlobal(at)), none, none, no_keys
    )
    QCoreApplication.sendEvent(widget, event)


@pytest.mark.parametrize(
    ("page", "words"),
    [
        (Page.WEEK, "This week is still open. Days you move fill the ring."),
        (Page.YEAR, "Your year starts with the first break."),
        (Page.BODY_MAP, "Not enough to draw yet."),
        (Page.RHYTHM, "After a week this shows the hours that suit you."),
        (Page.MOBILITY, "No self-check yet."),
    ],
)
def test_an_empty_history_says_what_will_stand_there(
    look: Appearance, qtbot: QtBot, page: Page, words: str
) -> None:
    assert words in texts(opened(look, qtbot, MemoryPast(), page))


@pytest.mark.parametrize("page", CHARTS)
def test_a_page_follows_new_records(look: Appearance, qtbot: QtBot, page: Page) -> None:
    past = MemoryPast()
    window = opened(look, qtbot, past, page)
    before = texts(window)
    for done in samples.past_breaks():
        past.put_back(done)
    past.keep_check(SelfCheck.NECK_ROTATION, Side.LEFT, 70)
    window.refresh(samples.TODAY)
    if page is not Page.RHYTHM:  # which needs a week
        assert texts(window) != before


def test_pages_are_made_when_first_shown(look: Appearance, qtbot: QtBot, quarter: MemoryPast) -> None:
    window = opened(look, qtbot, quarter, Page.WEEK)
    assert not window.findChildren(BodyMapPage)
    window.open_at(Page.BODY_MAP)
    assert len(window.findChildren(BodyMapPage)) == 1


def test_a_bar_tells_its_day_and_leads_to_it(look: Appearance, qtbot: QtBot, quarter: MemoryPast) -> None:
    window = opened(look, qtbot, quarter, Page.WEEK)
    chart = visible(window, BarChart)
    assert isinstance(chart, BarChart)
    bars = list(chart.findChildren(QAbstractButton))
    friday = quarter.week_of(samples.TODAY, samples.TODAY).days[4]
    assert bars[4].accessibleName().startswith("Friday, 20 November: ")
    assert f"in {friday.breaks} breaks" in bars[4].accessibleName()
    tab_to(qtbot, window, bars[4])
    assert chart.tip_words.startswith("Friday, 20 November\n")
    qtbot.keyClick(bars[4], Qt.Key.Key_Left)
    assert bars[3].hasFocus()
    assert chart.tip_words.startswith("Thursday, 19 November\n")
    qtbot.keyClick(bars[3], Qt.Key.Key_Return)
    assert "Thursday, 19 November" in texts(window)
    assert area(window).page(Page.TODAY).isVisible()


def test_no_bubble_comes_unasked(look: Appearance, qtbot: QtBot, quarter: MemoryPast) -> None:
    window = opened(look, qtbot, quarter, Page.WEEK)
    chart = visible(window, BarChart)
    assert isinstance(chart, BarChart)
    # as Qt does when what had the focus is hidden
    chart.findChildren(QAbstractButton)[4].setFocus(Qt.FocusReason.TabFocusReason)
    assert not chart.tip_words


def test_a_day_to_come_leads_nowhere(look: Appearance, qtbot: QtBot, quarter: MemoryPast) -> None:
    window = opened(look, qtbot, quarter, Page.WEEK)
    bars = visible(window, BarChart).findChildren(QAbstractButton)
    assert bars[6].accessibleName() == "Sunday, 22 November: Still to come"
    qtbot.mouseClick(bars[6], LEFT)
    assert not area(window).page(Page.TODAY).isVisible()


def test_the_week_says_what_its_review_says(look: Appearance, qtbot: QtBot, quarter: MemoryPast) -> None:
    window = opened(look, qtbot, quarter, Page.WEEK)
    review = quarter.week_of(samples.TODAY, samples.TODAY)
    shown = texts(window)
    assert f"How {review.answers.asked} offers ended" in shown
    assert str(review.answers.done) in shown
    assert f"{round(review.regions[0].moved_s / 60)} min" in shown
    qtbot.mouseClick(button(window, "Week before"), LEFT)
    assert "9 – 15 November" in texts(window)
    qtbot.mouseClick(button(window, "Body map"), LEFT)
    assert area(window).page(Page.BODY_MAP).isVisible()


def test_a_square_of_the_year_tells_its_day_and_leads_to_it(
    look: Appearance, qtbot: QtBot, quarter: MemoryPast
) -> None:
    window = opened(look, qtbot, quarter, Page.YEAR)
    cells = visible(window, CellMap)
    assert isinstance(cells, CellMap)
    today = cells.currentIndex()
    day = quarter.year_to(samples.TODAY).days[samples.TODAY]
    said = today.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == f"Friday, 20 November: {round(day.moved_s / 60)} minutes in {day.breaks} breaks"
    interface = QAccessible.queryAccessibleInterface(cells)
    assert interface is not None
    assert interface.role() is QAccessible.Role.Table
    spoken = [interface.child(i).text(QAccessible.Text.Name) for i in range(interface.childCount())]
    assert said in spoken
    tab_to(qtbot, window, cells)
    qtbot.keyClick(cells, Qt.Key.Key_Up)
    assert cells.tip_words.startswith("Thursday, 19 November\n")
    point_at(cells.viewport(), cells.visualRect(today).center())
    assert cells.tip_words.startswith("Friday, 20 November\n")
    qtbot.keyClick(cells, Qt.Key.Key_Return)
    assert "Thursday, 19 November" in texts(window)


def test_the_calendar_ends_with_today_in_a_small_window(
    look: Appearance, qtbot: QtBot, quarter: MemoryPast
) -> None:
    window = samples.main_window(look, quarter)
    samples.keep(qtbot, window)
    window.open_at(Page.YEAR)
    for width in (1400, 820):
        window.resize(width, 560)
        look.app.processEvents()
    cells = visible(window, CellMap)
    assert isinstance(cells, CellMap)
    assert cells.horizontalScrollBar().maximum() > 0
    assert cells.viewport().rect().contains(cells.visualRect(cells.currentIndex()).center())


def test_every_region_is_named_and_leads_to_a_break_for_it(
    look: Appearance, qtbot: QtBot, quarter: MemoryPast
) -> None:
    window = opened(look, qtbot, quarter, Page.BODY_MAP)
    body = visible(window, BodyMapView)
    assert isinstance(body, BodyMapView)
    review = quarter.body(28, samples.TODAY)
    for region, name in ((Region.MID_BACK, "Mid back"), (Region.QUADS, "Quads")):
        at = body.place_of(region).center().toPoint() + QPoint(0, 0)
        if region is Region.QUADS:
            at = QPoint(round(body.place_of(region).left() + 12), at.y())
        point_at(body, at)
        assert body.region is region
        minutes = round(review.seconds_of(region) / 60)
        assert body.tip_words.startswith(f"{name}\n{minutes} min.")
        with qtbot.waitSignal(window.start_requested) as heard:
            qtbot.mouseClick(body, LEFT, pos=at)
        assert heard.args == [StartWish(minutes=2.0, area=region)]


def test_arrow_keys_go_through_the_regions(look: Appearance, qtbot: QtBot, quarter: MemoryPast) -> None:
    window = opened(look, qtbot, quarter, Page.BODY_MAP)
    body = visible(window, BodyMapView)
    assert isinstance(body, BodyMapView)
    order = [each.region for each in quarter.body(28, samples.TODAY).regions]
    tab_to(qtbot, window, body)
    assert body.region is order[0]
    qtbot.keyClick(body, Qt.Key.Key_Down)
    assert body.region is order[1]
    with qtbot.waitSignal(window.start_requested) as heard:
        qtbot.keyClick(body, Qt.Key.Key_Return)
    assert heard.args == [StartWish(minutes=2.0, area=order[1])]


def test_the_list_beside_the_map_says_and_does_the_same(
    look: Appearance, qtbot: QtBot, quarter: MemoryPast
) -> None:
    window = opened(look, qtbot, quarter, Page.BODY_MAP)
    most = quarter.body(28, samples.TODAY).regions[0]
    row = button(window, "Mid back")
    assert row.accessibleName().startswith(f"Mid back, {round(most.moved_s / 60)} min.")
    row.setFocus(Qt.FocusReason.TabFocusReason)
    body = visible(window, BodyMapView)
    assert isinstance(body, BodyMapView)
    assert body.region is Region.MID_BACK
    with qtbot.waitSignal(window.start_requested) as heard:
        qtbot.mouseClick(row, LEFT)
    assert heard.args == [StartWish(minutes=2.0, area=Region.MID_BACK)]


def test_the_least_moved_region_is_one_click_from_a_break(
    look: Appearance, qtbot: QtBot, quarter: MemoryPast
) -> None:
    window = opened(look, qtbot, quarter, Page.BODY_MAP)
    least = quarter.body(28, samples.TODAY).least[0]
    named = next(
        found
        for found in window.findChildren(QAbstractButton)
        if found.isVisible() and found.text().startswith("Two minutes for your")
    )
    with qtbot.waitSignal(window.start_requested) as heard:
        qtbot.mouseClick(named, LEFT)
    assert heard.args == [StartWish(minutes=2.0, area=least)]


def test_the_span_of_the_map_can_be_chosen(look: Appearance, qtbot: QtBot, quarter: MemoryPast) -> None:
    window = opened(look, qtbot, quarter, Page.BODY_MAP)
    for days in (7, 90):
        qtbot.mouseClick(button(window, f"{days} days"), LEFT)
        most = quarter.body(days, samples.TODAY).regions[0]
        row = button(window, "Mid back")
        assert f"{round(most.moved_s / 60)} min." in row.accessibleName()


def test_the_rhythm_tells_every_hour(look: Appearance, qtbot: QtBot, quarter: MemoryPast) -> None:
    window = opened(look, qtbot, quarter, Page.RHYTHM)
    review = quarter.rhythm(28, samples.TODAY)
    bars = visible(window, BarChart).findChildren(QAbstractButton)
    ten = next(bar for bar in bars if bar.accessibleName().startswith("10 to 11: "))
    answers = review.hours[10]
    assert ten.accessibleName() == f"10 to 11: {answers.taken} of {answers.asked} taken"
    assert f"Of {review.total.asked} offers you took {review.total.taken}." in texts(window)
    with qtbot.waitSignal(area(window).page_requested) as heard:
        qtbot.mouseClick(button(window, "Change the rhythm"), LEFT)
    assert heard.args == [Page.SETTINGS]


def test_a_trend_tells_each_day_and_calls_change_only_what_is(
    look: Appearance, qtbot: QtBot, quarter: MemoryPast
) -> None:
    window = opened(look, qtbot, quarter, Page.MOBILITY)
    chart = visible(window, TrendChart)
    assert isinstance(chart, TrendChart)
    tab_to(qtbot, window, chart)
    left, right = quarter.checks(samples.TODAY).of(SelfCheck.TRUNK_ROTATION)
    assert chart.tip_words.endswith(f"\nLeft {left.latest:.0f}°, Right {right.latest:.0f}°")
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert f"Left {left.points[-2].value:.0f}°" in chart.tip_words
    shown = texts(window)
    assert any(words.startswith("Better by") for words in shown)
    assert any(words.startswith("No change") for words in shown)


def test_after_four_weeks_it_is_time_for_the_next_round(
    look: Appearance, qtbot: QtBot, quarter: MemoryPast
) -> None:
    window = opened(look, qtbot, quarter, Page.MOBILITY)
    last = quarter.checks(samples.TODAY).last_day
    assert last is not None
    window.refresh(last + timedelta(days=27))
    assert "Last on 15 November. The next is worth it from 13 December." in texts(window)
    window.refresh(last + timedelta(days=28))
    assert "Last on 15 November. Time for the next." in texts(window)


@pytest.mark.parametrize(
    ("values", "least_span", "ticks"),
    [
        ([40, 61], 20, [40, 50, 60, 70]),
        ([5, 10], 10, [0, 5, 10, 15]),
        ([0], 6, [-4, -2, 0, 2, 4]),
        ([7], 0, [7, 7]),
    ],
)
def test_ticks_are_round_and_enclose_the_values(
    values: list[float], least_span: float, ticks: list[float]
) -> None:
    found = nice_ticks(values, least_span)
    assert found[0] <= min(values) <= max(values) <= found[-1]
    if least_span:
        assert found == pytest.approx(ticks)


def test_a_round_keeps_each_value_at_once_and_ends_with_the_charts(look: Appearance, qtbot: QtBot) -> None:
    past = MemoryPast()
    window = opened(look, qtbot, past, Page.MOBILITY)
    qtbot.mouseClick(button(window, "Start a self-check"), LEFT)
    for name in ("Fingertips to floor", "Hands behind the back", "Neck rotation", "Standing on one leg"):
        qtbot.mouseClick(button(window, name), LEFT)
    qtbot.mouseClick(button(window, "Begin"), LEFT)
    guide = visible(window, SelfCheckRound)
    assert isinstance(guide, SelfCheckRound)
    shown = texts(window)
    assert "1 of 3" in shown
    assert "To your left" in shown
    step = guide.step
    assert step is not None
    qtbot.keyClicks(step.stepper.field, "52")
    qtbot.mouseClick(button(window, "Keep 52°"), LEFT)
    assert past.checks(samples.TODAY).of(SelfCheck.TRUNK_ROTATION)[0].latest == 52
    assert "To your right" in texts(window)
    qtbot.mouseClick(button(window, "Skip"), LEFT)
    qtbot.mouseClick(button(window, "Keep 15 times"), LEFT)
    assert not window.findChildren(SelfCheckRound) or not visible_round(window)
    assert "How far you move" in texts(window)
    assert [(trend.check, trend.side) for trend in past.checks(samples.TODAY).trends] == [
        (SelfCheck.TRUNK_ROTATION, Side.LEFT),
        (SelfCheck.SIT_TO_STAND, Side.BOTH),
    ]


def visible_round(window: QWidget) -> bool:
    return any(found.isVisible() for found in window.findChildren(SelfCheckRound))


def test_a_typed_slip_is_mended_on_the_way_back(look: Appearance, qtbot: QtBot) -> None:
    past = MemoryPast()
    window = opened(look, qtbot, past, Page.MOBILITY)
    qtbot.mouseClick(button(window, "Start a self-check"), LEFT)
    qtbot.mouseClick(button(window, "Begin"), LEFT)
    qtbot.mouseClick(button(window, "Keep 40°"), LEFT)
    qtbot.mouseClick(button(window, "The check before"), LEFT)
    guide = visible(window, SelfCheckRound)
    assert isinstance(guide, SelfCheckRound)
    step = guide.step
    assert step is not None
    step.stepper.field.setValue(25)
    qtbot.mouseClick(button(window, "Keep 25°"), LEFT)
    (trend,) = past.checks(samples.TODAY).trends
    assert trend.latest == 25
    qtbot.mouseClick(button(window, "Stop here"), LEFT)
    assert not visible_round(window)


def test_half_a_minute_runs_out_after_getting_ready(look: Appearance, qtbot: QtBot) -> None:
    timer = CheckTimer(look, 30, counts_up=False)
    qtbot.addWidget(timer)
    timer.show()
    qtbot.mouseClick(timer.button, LEFT)
    said = []
    for elapsed_s in (0.0, 2.5, 3.0, 3.5, 32.9):
        timer.show_elapsed(elapsed_s)
        said.append(timer.words)
    assert said == ["3", "1", "30 s", "30 s", "1 s"]
    timer.show_elapsed(33.0)
    assert timer.words == "Done"
    assert timer.button.text() == "Start 30 seconds"


def test_seconds_on_one_leg_become_the_value(look: Appearance, qtbot: QtBot) -> None:
    timer = CheckTimer(look, 45, counts_up=True)
    qtbot.addWidget(timer)
    timer.show()
    timer.start()
    timer.show_elapsed(3.0 + 12.7)
    assert timer.words == "12 s"
    with qtbot.waitSignal(timer.counted) as heard:
        timer.show_elapsed(3.0 + 45.0)
    assert heard.args == [45.0]


def test_a_refresh_leaves_a_round_alone(look: Appearance, qtbot: QtBot, quarter: MemoryPast) -> None:
    window = opened(look, qtbot, quarter, Page.MOBILITY)
    page = area(window).page(Page.MOBILITY)
    assert isinstance(page, MobilityPage)
    page.start_round()
    window.refresh(samples.TODAY)
    assert visible_round(window)


def test_a_break_is_deleted_and_put_back(look: Appearance, qtbot: QtBot, fresh: MemoryPast) -> None:
    window = opened(look, qtbot, fresh, Page.WEEK)
    before = fresh.week_of(samples.TODAY, samples.TODAY).days[4]
    window.open_at(Page.TODAY)
    delete = button(window, "Delete this break")
    tab_to(qtbot, window, delete)
    qtbot.keyClick(delete, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: samples.freed(delete))
    tab_to(qtbot, window, button(window, "Write a note"))
    assert any(ring.isVisible() for ring in window.findChildren(FocusRing))
    assert len(fresh.breaks_on(samples.TODAY)) == before.breaks - 1
    page = area(window).page(Page.TODAY)
    assert isinstance(page, TodayPage)
    assert page.toast.isVisible()
    assert page.toast.words.endswith("deleted")
    bars = area(window).page(Page.WEEK).findChildren(QAbstractButton)
    friday = next(bar for bar in bars if bar.accessibleName().startswith("Friday"))
    assert breaks_words(before.breaks - 1) in friday.accessibleName()
    with qtbot.waitSignal(area(window).records_changed):
        qtbot.mouseClick(button(window, "Undo"), LEFT)
    assert len(fresh.breaks_on(samples.TODAY)) == before.breaks
    assert breaks_words(before.breaks) in " ".join(texts(window))


def test_ctrl_z_brings_a_deleted_break_back(look: Appearance, qtbot: QtBot, fresh: MemoryPast) -> None:
    window = opened(look, qtbot, fresh, Page.TODAY)
    count = len(fresh.breaks_on(samples.TODAY))
    area(window)._tabs.setFocus()
    qtbot.mouseClick(button(window, "Delete this break"), LEFT)
    look.app.processEvents()
    qtbot.keyClick(area(window)._tabs, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(fresh.breaks_on(samples.TODAY)) == count


def test_a_note_is_kept_on_enter_and_left_as_it_was_on_esc(
    look: Appearance, qtbot: QtBot, fresh: MemoryPast
) -> None:
    window = opened(look, qtbot, fresh, Page.TODAY)
    qtbot.mouseClick(button(window, "Write a note"), LEFT)
    field = look.app.focusWidget()
    assert field is not None
    qtbot.keyClicks(field, "Stiff after the flight")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert "Stiff after the flight" in texts(window)
    kept = [done.record.note for done in fresh.breaks_on(samples.TODAY)]
    assert kept.count("Stiff after the flight") == 1
    qtbot.mouseClick(button(window, "Write a note"), LEFT)
    field = look.app.focusWidget()
    assert field is not None
    qtbot.keyClicks(field, " nonsense")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert [done.record.note for done in fresh.breaks_on(samples.TODAY)] == kept
    assert window.isVisible()


def test_a_note_being_written_survives_whatever_comes(
    look: Appearance, qtbot: QtBot, fresh: MemoryPast
) -> None:
    window = opened(look, qtbot, fresh, Page.TODAY)

    def type_into_the_first(words: str) -> None:
        qtbot.mouseClick(button(window, "Write a note"), LEFT)
        field = look.app.focusWidget()
        assert field is not None
        qtbot.keyClicks(field, words)

    def notes() -> str:
        return " ".join(done.record.note for done in fresh.breaks_on(samples.TODAY))

    type_into_the_first("while a record came")
    window.refresh(samples.TODAY)
    assert "while a record came" in notes()
    assert "while a record came" in texts(window)
    type_into_the_first(", and the page changed")
    window.open_at(Page.WEEK)
    assert notes().strip() == "while a record came, and the page changed"
    window.open_at(Page.TODAY)
    type_into_the_first(", and the window closed")
    window.close()
    assert notes().strip().endswith(", and the window closed")


def test_export_leads_to_the_data(look: Appearance, qtbot: QtBot, quarter: MemoryPast) -> None:
    window = opened(look, qtbot, quarter, Page.WEEK)
    qtbot.mouseClick(button(window, "Export"), LEFT)
    settings = window.view(Page.DATA)
    assert settings is not None
    assert settings.isVisible()
    assert "What is kept of what you did." in texts(settings)


def test_a_day_of_long_ago_can_be_opened(look: Appearance, qtbot: QtBot, quarter: MemoryPast) -> None:
    window = opened(look, qtbot, quarter, Page.YEAR)
    area(window).open_day(samples.TODAY - timedelta(days=30))
    assert "Wednesday, 21 October" in texts(window)
    area(window).open_day(date(2020, 1, 1))
    first = quarter.first_day()
    assert first is not None
    assert any(str(first.day) in words for words in texts(window))
