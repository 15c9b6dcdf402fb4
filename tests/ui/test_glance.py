"""The glance: one look, and the interval in one drag."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import samples
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu

from deskstretch.ui.glance import Glance
from deskstretch.ui.situation import Parts, PauseFor, StartWish

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from deskstretch.ui.theme import Appearance

LEFT = Qt.MouseButton.LeftButton


def texts(window: QWidget) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible() and label.text()]


def button(window: QWidget, name: str) -> QAbstractButton:
    for found in window.findChildren(QAbstractButton):
        if name in (found.text(), found.accessibleName()) and found.isVisible():
            return found
    raise AssertionError(name)


@pytest.fixture
def glance(look: Appearance, qtbot: QtBot) -> Glance:
    glance = Glance(look, samples.PARTS, samples.situation())
    samples.keep(qtbot, glance)
    glance.show_near(None)
    return glance


def test_it_tells_next_today_and_week(glance: Glance) -> None:
    shown = texts(glance)
    for words in (
        "Next break at 15:42",
        "Two minutes for your hips",
        "Every 45 minutes",
        "4 breaks, 12 minutes",
        "4 of 5 days",
    ):
        assert words in shown


def test_start_later_and_pause(glance: Glance, qtbot: QtBot) -> None:
    with qtbot.waitSignal(glance.start_requested) as heard:
        qtbot.mouseClick(button(glance, "Start now"), LEFT)
    assert heard.args == [StartWish()]
    for name, signal, entry, value in (
        ("Later", glance.later_requested, "15 minutes", 15),
        ("Pause", glance.pause_requested, "2 hours", PauseFor.TWO_HOURS),
    ):
        menu = button(glance, name).findChild(QMenu)
        assert menu is not None
        action = next(action for action in menu.actions() if action.text() == entry)
        with qtbot.waitSignal(signal) as heard:
            action.trigger()
        assert heard.args == [value]


def test_a_drag_chooses_the_interval_once(glance: Glance, qtbot: QtBot) -> None:
    slider = glance._interval.slider
    y = slider.height() // 4
    with qtbot.waitSignal(glance.interval_requested) as heard:
        qtbot.mousePress(slider, LEFT, pos=QPoint(int(slider._x_of(45)), y))
        for value in (50, 55, 60):
            qtbot.mouseMove(slider, QPoint(int(slider._x_of(value)), y))
        assert "Every 60 minutes" in texts(glance)
        qtbot.mouseRelease(slider, LEFT, pos=QPoint(int(slider._x_of(60)), y))
    assert heard.args == [60]


def test_keys_choose_the_interval_once_they_rest(glance: Glance, qtbot: QtBot) -> None:
    chosen: list[int] = []
    glance.interval_requested.connect(chosen.append)
    glance._interval._settle.setInterval(20)
    glance.focus_interval()
    slider = glance._interval.slider
    for _ in range(3):
        qtbot.keyClick(slider, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: chosen == [60])


def test_news_do_not_pull_the_slider_out_of_the_hand(glance: Glance, qtbot: QtBot) -> None:
    slider = glance._interval.slider
    y = slider.height() // 4
    qtbot.mousePress(slider, LEFT, pos=QPoint(int(slider._x_of(60)), y))
    glance.show_situation(samples.situation())
    assert slider.value() == 60
    qtbot.mouseRelease(slider, LEFT, pos=QPoint(int(slider._x_of(60)), y))


def test_an_interval_beyond_the_stops_fits_on_the_slider(look: Appearance, qtbot: QtBot) -> None:
    from dataclasses import replace

    for minutes in (5, 240):
        glance = Glance(look, samples.PARTS, replace(samples.situation(), every_min=minutes))
        samples.keep(qtbot, glance)
        assert glance._interval.slider.value() == minutes


def test_the_footer_opens_the_windows_there_are(look: Appearance, glance: Glance, qtbot: QtBot) -> None:
    for name, signal in (
        ("History", glance.history_requested),
        ("Library", glance.library_requested),
        ("Settings", glance.settings_requested),
    ):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(button(glance, name), LEFT)
    bare = Glance(look, Parts(), samples.situation())
    samples.keep(qtbot, bare)
    bare.show_near(None)
    names = {found.accessibleName() for found in bare.findChildren(QAbstractButton) if found.isVisible()}
    assert not {"Library", "Settings"} & names


def test_a_paused_program_goes_on(glance: Glance, qtbot: QtBot) -> None:
    glance.show_situation(samples.other_situations()["paused"])
    assert "Paused until 16:24" in texts(glance)
    with qtbot.waitSignal(glance.resume_requested):
        qtbot.mouseClick(button(glance, "Go on"), LEFT)


def test_skipped_often_it_asks_once_for_a_longer_interval(glance: Glance, qtbot: QtBot) -> None:
    glance.show_situation(samples.other_situations()["suggest"])
    with qtbot.waitSignal(glance.interval_requested) as heard:
        qtbot.mouseClick(button(glance, "Every 60 minutes"), LEFT)
    assert heard.args == [60]


@pytest.mark.parametrize("name", list(samples.other_situations()))
def test_every_state_fits(glance: Glance, name: str) -> None:
    glance.show_situation(samples.other_situations()[name])
    assert glance._top.minimumHeightForWidth(glance.body.width()) <= glance.body.height()


def test_esc_closes_and_frees_it(look: Appearance, qtbot: QtBot) -> None:
    glance = Glance(look, samples.PARTS, samples.situation())
    glance.show_near(None)
    with qtbot.waitSignal(glance.closed):
        qtbot.keyClick(glance, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: samples.freed(glance))


def test_without_a_tray_it_is_an_ordinary_window(look: Appearance, qtbot: QtBot) -> None:
    glance = Glance(look, samples.PARTS, samples.situation(), as_window=True)
    samples.keep(qtbot, glance)
    glance.show_near(None)
    assert not glance.windowFlags() & Qt.WindowType.FramelessWindowHint
    assert glance.visible_rect == glance.rect()


def test_a_due_self_check_is_one_click_away(look: Appearance, qtbot: QtBot, glance: Glance) -> None:
    assert not any("self-check" in words for words in texts(glance))
    due = Glance(look, samples.PARTS, samples.situation(), check_due=True)
    samples.keep(qtbot, due)
    due.show_near(None)
    assert "Four weeks since your last self-check." in texts(due)
    with qtbot.waitSignal(due.checks_requested):
        qtbot.mouseClick(button(due, "Start a self-check"), LEFT)
