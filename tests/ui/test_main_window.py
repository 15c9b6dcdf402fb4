"""The main window: a day's breaks, its journal, what stands where nothing is, the rail."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
import samples
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from deskstretch.core.journal import Event, JournalRow
from deskstretch.core.settings import Look
from deskstretch.ui.area import Page
from deskstretch.ui.components.clear_scroll import ClearScroll
from deskstretch.ui.history_area import HistoryArea
from deskstretch.ui.history_pages.journal import JournalPage
from deskstretch.ui.journal_words import journal_icon, journal_sentence
from deskstretch.ui.situation import StartWish

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from deskstretch.ui.main_window import MainWindow
    from deskstretch.ui.theme import Appearance

LEFT = Qt.MouseButton.LeftButton


def texts(window: QWidget) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible() and label.text()]


def button(window: QWidget, name: str) -> QAbstractButton:
    for found in window.findChildren(QAbstractButton):
        if name in (found.text(), found.accessibleName()) and found.isVisible():
            return found
    raise AssertionError(name)


def history(window: MainWindow) -> HistoryArea:
    area = window.view(Page.TODAY)
    assert isinstance(area, HistoryArea)
    return area


def journal(window: MainWindow) -> JournalPage:
    page = history(window).page(Page.JOURNAL)
    assert isinstance(page, JournalPage)
    return page


def opened(look: Appearance, qtbot: QtBot, page: Page, *, empty: bool = False) -> MainWindow:
    window = samples.main_window(look, samples.Past(empty=empty))
    samples.keep(qtbot, window)
    window.show_situation(samples.situation())
    window.open_at(page)
    return window


def test_a_day_lists_its_breaks_with_their_movements(look: Appearance, qtbot: QtBot) -> None:
    window = opened(look, qtbot, Page.TODAY)
    shown = texts(window)
    assert {"3 min", "of movement in 3 breaks"} <= set(shown)
    assert shown.index("13:55") < shown.index("11:17") < shown.index("09:02")
    assert "Two minutes for your mid back" in shown
    assert "Finished · when it was offered" in shown
    assert "Ended early · started by you" in shown
    assert "Leg swing, front to back, left side" in shown


def test_the_arrows_go_from_day_to_day(look: Appearance, qtbot: QtBot) -> None:
    window = opened(look, qtbot, Page.TODAY)
    assert not button(window, "Day after").isEnabled()
    qtbot.mouseClick(button(window, "Day before"), LEFT)
    assert "No breaks on this day." in texts(window)
    qtbot.mouseClick(button(window, "Today"), LEFT)
    assert "of movement in 3 breaks" in texts(window)


def test_the_first_day_is_the_end(look: Appearance, qtbot: QtBot) -> None:
    window = opened(look, qtbot, Page.TODAY)
    for _ in range(9):
        qtbot.mouseClick(button(window, "Day before"), LEFT)
    assert not button(window, "Day before").isEnabled()


def test_an_empty_day_says_what_will_stand_there(look: Appearance, qtbot: QtBot) -> None:
    window = opened(look, qtbot, Page.TODAY, empty=True)
    assert "Nothing yet today." in texts(window)
    with qtbot.waitSignal(window.start_requested) as heard:
        qtbot.mouseClick(button(window, "Start one now"), LEFT)
    assert heard.args == [StartWish()]


def test_at_midnight_today_moves_on(look: Appearance, qtbot: QtBot) -> None:
    window = opened(look, qtbot, Page.TODAY)
    window.refresh(samples.TODAY + timedelta(days=1))
    assert "Nothing yet today." in texts(window)


def test_a_new_break_appears_on_refresh(look: Appearance, qtbot: QtBot) -> None:
    past = samples.Past(empty=True)
    window = samples.main_window(look, past)
    samples.keep(qtbot, window)
    window.open_at(Page.TODAY)
    for done in samples.past_breaks():
        past.put_back(done)
    window.refresh(samples.TODAY)
    assert "of movement in 3 breaks" in texts(window)


def test_the_journal_can_be_searched(look: Appearance, qtbot: QtBot) -> None:
    window = opened(look, qtbot, Page.JOURNAL)
    page = journal(window)
    assert page.list.model().rowCount() == len(Event)
    qtbot.keyClicks(page.search, "microphone")
    assert page.list.model().rowCount() == 1
    qtbot.keyClicks(page.search, "xyz")
    assert "Nothing matches “microphonexyz”." in texts(window)
    qtbot.mouseClick(button(window, "Clear search"), LEFT)
    assert page.list.model().rowCount() == len(Event)


def test_the_latest_decision_stands_first(look: Appearance, qtbot: QtBot) -> None:
    model = journal(opened(look, qtbot, Page.JOURNAL)).list.model()
    assert str(model.index(0, 0).data()).endswith("Breaks are offered again.")


def test_ctrl_f_searches_and_ctrl_and_a_number_change_the_area(look: Appearance, qtbot: QtBot) -> None:
    window = opened(look, qtbot, Page.TODAY)
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.focusWidget() is journal(window).search
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert not history(window).isVisible()
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert not history(window).isVisible()
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert journal(window).isVisible()


def test_tabs_are_turned_by_arrow_keys(look: Appearance, qtbot: QtBot) -> None:
    window = opened(look, qtbot, Page.TODAY)
    qtbot.keyClick(history(window)._tabs, Qt.Key.Key_Right)
    assert history(window).page(Page.WEEK).isVisible()


def test_the_rail_shows_the_time_to_the_next_break(look: Appearance, qtbot: QtBot) -> None:
    window = opened(look, qtbot, Page.TODAY)
    assert window.rail.ring.words == "18"
    assert window.rail.ring.accessibleName() == "Next break at 15:42, in 18 minutes"


def test_a_closed_window_is_freed(look: Appearance, qtbot: QtBot) -> None:
    window = samples.main_window(look, samples.Past())
    window.open_at(Page.TODAY)
    with qtbot.waitSignal(window.closed):
        window.close()
    qtbot.waitUntil(lambda: samples.freed(window))


@pytest.mark.parametrize("event", list(Event))
def test_every_event_has_its_sentence(event: Event, qapp: object) -> None:
    row = next(row for row in samples.journal() if row.event is event)
    sentence = journal_sentence(row)
    assert sentence.endswith(".")
    assert "{" not in sentence
    assert journal_icon(event)
    bare = JournalRow(row.at, event)
    assert journal_sentence(bare).endswith(".")


@pytest.mark.parametrize(
    ("event", "details", "sentence"),
    [
        (
            Event.HELD,
            {"reason": "in_call"},
            "The stretch break waited: your microphone or camera was in use.",
        ),
        (Event.DUE, {"worked_s": 2700.0}, "The stretch break was due after 45 minutes of work."),
        (Event.DUE, {}, "The stretch break was due at its fixed time."),
        (Event.CREDITED, {"share": 1}, "Your time away counted as a whole break."),
        (Event.CREDITED, {"share": 0.4}, "Your time away counted as 40 % of a break."),
        (Event.PAUSED, {"until": "resumed"}, "You paused until you go on."),
        (Event.PAUSED, {"until": "2026-11-20T15:00:00+01:00"}, "You paused until 15:00."),
        (
            Event.FINISHED,
            {"outcome": "partial", "done_s": 65.0},
            "The stretch break ended early, after 1 min 5 s of movement.",
        ),
        (Event.FINISHED, {"stood_for_by": "stretch"}, "The stretch break was covered by the longer one."),
        (
            Event.CLOCK_CHANGED,
            {"by_s": 3600.0},
            "The clock was put forward by 60 min. Nothing else changed.",
        ),
    ],
)
def test_sentences_say_what_the_details_say(
    event: Event, details: dict[str, float | str], sentence: str, qapp: object
) -> None:
    assert journal_sentence(JournalRow(samples.NOON, event, "stretch", details)) == sentence


def test_a_control_that_the_focus_comes_to_from_the_rail_is_scrolled_to(
    look: Appearance, qtbot: QtBot
) -> None:
    window = samples.main_window(look)
    samples.keep(qtbot, window)
    window.open_at(Page.BODY)
    qtbot.waitUntil(window.isActiveWindow)
    scroll = window.findChild(ClearScroll)
    assert scroll is not None
    bar = scroll.verticalScrollBar()
    bar.setValue(bar.maximum())
    last_of_rail = [b for b in window.rail.findChildren(QAbstractButton) if b.isVisible()][-1]
    last_of_rail.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(last_of_rail, Qt.Key.Key_Tab)
    first = window.focusWidget()
    assert first is not None
    assert scroll.isAncestorOf(first)
    assert scroll.viewport().rect().contains(first.mapTo(scroll.viewport(), first.rect().center()))


@pytest.mark.parametrize("page", [Page.TODAY, Page.YEAR, Page.JOURNAL])
def test_a_change_of_the_texts_size_leaves_a_page_as_if_it_were_opened_anew(
    look: Appearance, qtbot: QtBot, page: Page
) -> None:
    def places(window: MainWindow) -> list[tuple[int, int, int, int]]:
        qtbot.wait(0)
        view = window.view(page)
        assert view is not None
        shown = [part for part in view.findChildren(QLabel) if part.isVisible() and part.text()]
        return [(*part.mapTo(window, QPoint(0, 0)).toTuple(), *part.size().toTuple()) for part in shown]

    windows: list[MainWindow] = []
    try:
        for before, after in ((200, 100), (100, 100)):
            look.apply(Look(text_percent=before))
            window = samples.main_window(look)
            samples.keep(qtbot, window)
            window.open_at(page)
            windows.append(window)
            look.apply(Look(text_percent=after))
        changed, fresh = windows
        qtbot.waitUntil(lambda: places(changed) == places(fresh))
    finally:
        look.apply(Look())
