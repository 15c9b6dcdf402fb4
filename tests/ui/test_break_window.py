"""The break window as a person drives it: keys, clicks, and what it shows in between."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
import samples
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QCloseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel

from deskstretch.app.demo import made_up
from deskstretch.core.movement import Region
from deskstretch.core.reason import Because, Reason
from deskstretch.core.record import Feeling
from deskstretch.core.session import Session
from deskstretch.core.settings import BreakSize
from deskstretch.ui.break_parts.card import CardPage
from deskstretch.ui.break_parts.controls import ControlRow
from deskstretch.ui.break_parts.corner import CornerPage
from deskstretch.ui.break_parts.done import DonePage
from deskstretch.ui.break_parts.full_screen import FullScreenPage
from deskstretch.ui.break_window import BreakControls, BreakWindow
from deskstretch.ui.components.tag import KeyCap

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from deskstretch.ui.theme import Appearance

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
ALL = BreakControls(easier=True, swap=True, hurts=True, sound=True)
SESSION = Session(samples.steps())


def button(window: QWidget, name: str) -> QAbstractButton:
    for found in window.findChildren(QAbstractButton):
        if name in (found.text(), found.accessibleName()) and found.isVisible():
            return found
    raise AssertionError(name)


def names(window: QWidget) -> set[str]:
    found = window.findChildren(QAbstractButton)
    return {each.text() or each.accessibleName() for each in found if each.isVisible()}


def texts(window: QWidget) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible() and label.text()]


def opened(
    look: Appearance, qtbot: QtBot, size: BreakSize = BreakSize.CARD, controls: BreakControls = ALL
) -> BreakWindow:
    window = BreakWindow(look, SESSION.steps, size, controls=controls)
    window.present()
    window.show_frame(SESSION.frame_at(20), paused=False)
    qtbot.waitUntil(window.isVisible)
    return window


@pytest.fixture
def window(look: Appearance, qtbot: QtBot) -> BreakWindow:
    window = opened(look, qtbot)
    samples.keep(qtbot, window)
    return window


def test_every_control_has_its_key(window: BreakWindow, qtbot: QtBot) -> None:
    for key, signal in (
        (Key.Key_Space, window.pause_requested),
        (Key.Key_Left, window.back_requested),
        (Key.Key_Right, window.next_requested),
        (Key.Key_E, window.easier_requested),
        (Key.Key_S, window.swap_requested),
        (Key.Key_H, window.hurts_requested),
        (Key.Key_M, window.mute_requested),
        (Key.Key_Escape, window.end_requested),
    ):
        with qtbot.waitSignal(signal):
            qtbot.keyClick(window, key)


@pytest.mark.parametrize("size", [BreakSize.CARD, BreakSize.FULL_SCREEN])
def test_every_control_can_be_clicked(look: Appearance, qtbot: QtBot, size: BreakSize) -> None:
    window = opened(look, qtbot, size)
    samples.keep(qtbot, window)
    for name, signal in (
        ("Pause", window.pause_requested),
        ("Back", window.back_requested),
        ("Next", window.next_requested),
        ("Easier", window.easier_requested),
        ("Swap", window.swap_requested),
        ("This hurts", window.hurts_requested),
        ("Mute", window.mute_requested),
        ("End", window.end_requested),
    ):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(button(window, name), LEFT)


def test_controls_without_anything_behind_them_are_left_out(look: Appearance, qtbot: QtBot) -> None:
    window = opened(look, qtbot, controls=BreakControls())
    samples.keep(qtbot, window)
    names = {
        found.text() or found.accessibleName()
        for found in window.findChildren(QAbstractButton)
        if found.isVisible()
    }
    assert names == {"Back", "Pause", "Next", "About this movement", "Size", "End"}
    with qtbot.assertNotEmitted(window.swap_requested, wait=10):
        qtbot.keyClick(window, Key.Key_S)


def test_strict_mode_ends_only_by_holding_esc(look: Appearance, qtbot: QtBot) -> None:
    window = opened(look, qtbot, controls=BreakControls(end=False))
    samples.keep(qtbot, window)
    with qtbot.assertNotEmitted(window.end_requested, wait=10):
        qtbot.keyClick(window, Key.Key_Escape)
    assert not window._hold.isActive()
    window._hold.setInterval(10)
    with qtbot.waitSignal(window.end_requested):
        qtbot.keyPress(window, Key.Key_Escape)
    assert "Hold Esc to end" in texts(window)
    qtbot.keyRelease(window, Key.Key_Escape)
    window.show_frame(SESSION.frame_at(21), paused=False)
    assert "Hold Esc to end" not in texts(window)


def test_it_shows_movement_countdown_cue_and_what_follows(window: BreakWindow) -> None:
    frame = SESSION.frame_at(75 + 18)
    window.show_frame(frame, paused=False)
    shown = texts(window)
    assert "Movement 3 of 4" in shown
    assert frame.movement.name in shown
    assert frame.cue in shown
    assert f"{frame.repetition} of {frame.repetitions}" in shown
    assert SESSION.steps[3].movement.name in shown
    assert "0:52 left" in shown
    assert "Breathe in" in shown


def test_getting_ready_names_the_change_of_position(window: BreakWindow) -> None:
    window.show_frame(SESSION.frame_at(72), paused=False)
    shown = texts(window)
    assert "Get ready" in shown
    assert "Down to the mat" in shown
    assert "Then" in shown
    assert any(words.startswith("Kneel on the mat") for words in shown)


def test_a_pause_is_told_and_can_be_ended(window: BreakWindow) -> None:
    window.show_frame(SESSION.frame_at(20), paused=True)
    assert "Paused" in texts(window)
    assert button(window, "Go on")


def test_muting_turns_into_unmuting(window: BreakWindow) -> None:
    window.show_muted(True)
    assert button(window, "Unmute")


def test_a_swapped_plan_shows_from_the_next_frame(window: BreakWindow) -> None:
    other = Session(samples.both_sides())
    window.show_steps(other.steps)
    window.show_frame(other.frame_at(60), paused=False)
    assert "Movement 1 of 2" in texts(window)  # both sides of one movement belong together


def test_f11_fills_the_screen_and_goes_back(window: BreakWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Key.Key_F11)
    assert isinstance(window._page, FullScreenPage)
    assert window.isFullScreen()
    assert window.body.size() == window.size()
    window.show_frame(SESSION.frame_at(93), paused=False)
    assert "Movement 3 of 4" in texts(window)
    qtbot.keyClick(window, Key.Key_F11)
    assert isinstance(window._page, CardPage)
    assert not window.isFullScreen()


def test_c_makes_it_small_in_a_corner_and_f11_fills_the_screen(window: BreakWindow, qtbot: QtBot) -> None:
    large = window.visible_rect.size()
    qtbot.keyClick(window, Key.Key_C)
    assert isinstance(window._page, CornerPage)
    small = window.visible_rect.size()
    assert small.width() * small.height() < large.width() * large.height() / 5
    area = window.screen().availableGeometry()
    assert area.contains(window.visible_rect.translated(window.pos()))
    assert not window.geometry().contains(area.center())
    window.show_frame(SESSION.frame_at(75 + 18), paused=False)
    shown = texts(window)
    assert SESSION.steps[2].movement.name in shown
    assert "4 of 7 repetitions" in shown
    qtbot.keyClick(window, Key.Key_F11)
    assert isinstance(window._page, FullScreenPage)
    qtbot.keyClick(window, Key.Key_C)
    assert isinstance(window._page, CornerPage)
    assert not window.isFullScreen()
    qtbot.mouseClick(button(window, "Larger"), LEFT)
    assert isinstance(window._page, CardPage)
    assert window.visible_rect.size() == large


def test_the_menu_offers_every_size(window: BreakWindow) -> None:
    for size, page in (
        (BreakSize.CORNER, CornerPage),
        (BreakSize.CARD, CardPage),
        (BreakSize.ALL_SCREENS, FullScreenPage),
        (BreakSize.FULL_SCREEN, FullScreenPage),
    ):
        window.show_size(size)
        assert isinstance(window._page, page)
    row = window.findChild(ControlRow)
    assert row is not None
    menu = row._size_menu()
    assert {action.data() for action in menu.actions()} == set(BreakSize)


def test_the_small_one_works_by_mouse_and_ends_small(look: Appearance, qtbot: QtBot) -> None:
    window = opened(look, qtbot, BreakSize.CORNER)
    samples.keep(qtbot, window)
    for name, signal in (
        ("Pause", window.pause_requested),
        ("Next", window.next_requested),
        ("End", window.end_requested),
    ):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(button(window, name), LEFT)
    size = window.size()
    window.show_done(samples.summary())
    assert window.size() == size
    assert {"Two good minutes.", "4 of 5 days this week"} <= set(texts(window))
    with qtbot.waitSignal(window.feeling_chosen) as heard:
        qtbot.mouseClick(button(window, "Good"), LEFT)
    assert heard.args == [Feeling.GOOD]
    with qtbot.waitSignal(window.closed):
        qtbot.mouseClick(button(window, "Close"), LEFT)


def test_asking_where_it_hurts_makes_room_and_gives_it_back(look: Appearance, qtbot: QtBot) -> None:
    window = opened(look, qtbot, BreakSize.CORNER)
    samples.keep(qtbot, window)
    small = window.size()
    window.ask_where((samples.movement("cat-cow"),))
    assert window.height() > 2 * small.height()
    window.close_hurt()
    assert window.size() == small
    assert isinstance(window._page, CornerPage)


def test_question_mark_shows_the_keys_for_a_while(window: BreakWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Key.Key_Question)
    caps = {cap.text() for cap in window.findChildren(KeyCap)}
    assert caps == {"E", "S", "H", "←", "Space", "→", "I", "M", "C", "Esc"}
    row = window.findChild(ControlRow)
    assert row is not None
    row.hide_keys()
    qtbot.waitUntil(lambda: not window.findChildren(KeyCap))


def test_closing_the_window_asks_to_end_instead(window: BreakWindow, qtbot: QtBot) -> None:
    class ByPerson(QCloseEvent):
        """What the window manager's close button sends."""

        def spontaneous(self) -> bool:
            return True

    event = ByPerson()
    with qtbot.waitSignal(window.end_requested):
        window.closeEvent(event)
    assert not event.isAccepted()


def test_a_running_break_does_not_keep_the_program_from_ending(look: Appearance, qtbot: QtBot) -> None:
    window = opened(look, qtbot)
    with qtbot.waitSignal(window.closed), qtbot.assertNotEmitted(window.end_requested):
        window.close()
    qtbot.waitUntil(lambda: samples.freed(window))


def test_the_done_page_tells_and_asks_one_thing(window: BreakWindow, qtbot: QtBot) -> None:
    window.show_done(samples.summary())
    shown = texts(window)
    assert "Two good minutes." in shown
    assert "2 min 5 s of movement, 17 minutes today." in shown
    assert {"Mid back", "Lower back", "Shoulders"} <= set(shown)
    assert "4 of 5 days this week" in shown
    assert "One more day reaches your goal." in shown
    with qtbot.waitSignal(window.feeling_chosen) as heard:
        qtbot.mouseClick(button(window, "Too hard"), LEFT)
    assert heard.args == [Feeling.TOO_HARD]
    with qtbot.waitSignal(window.one_more_requested):
        qtbot.mouseClick(button(window, "One more minute"), LEFT)


@pytest.mark.parametrize("size", [BreakSize.CARD, BreakSize.FULL_SCREEN, BreakSize.CORNER])
def test_the_details_say_why_and_when_to_stop_and_the_break_stands_meanwhile(
    look: Appearance, qtbot: QtBot, size: BreakSize
) -> None:
    first, *others = samples.steps()
    session = Session([replace(first, why=Reason(Because.ASKED_REGION, Region.HIPS)), *others])
    window = BreakWindow(look, session.steps, size, controls=ALL)
    samples.keep(qtbot, window)
    window.present()
    window.show_frame(session.frame_at(20), paused=False)
    with qtbot.waitSignal(window.pause_requested):
        qtbot.keyClick(window, Key.Key_I)
    window.show_frame(session.frame_at(20), paused=True)
    said = texts(window)
    assert "You asked for something for your hips." in said
    assert first.movement.stop_if in said
    assert any("112" in words for words in said)
    assert "You asked" in window.accessibleDescription()
    with qtbot.waitSignal(window.care_requested):
        qtbot.mouseClick(button(window, "Open Care"), LEFT)
    with qtbot.assertNotEmitted(window.swap_requested, wait=10):
        qtbot.keyClick(window._details, Key.Key_S)
    with qtbot.waitSignal(window.pause_requested):
        qtbot.keyClick(window._details, Key.Key_Escape)
    assert window._details is None
    assert first.movement.stop_if not in texts(window)


@pytest.mark.parametrize("size", [BreakSize.CARD, BreakSize.CORNER])
def test_rolling_tells_of_the_tight_spot_and_the_lift_of_its_load(
    look: Appearance, qtbot: QtBot, size: BreakSize
) -> None:
    session = Session(made_up.rolling(samples.movement))
    window = BreakWindow(look, session.steps, size, controls=ALL)
    samples.keep(qtbot, window)
    window.present()

    def said(at_s: float) -> str:
        window.show_frame(session.frame_at(at_s), paused=False)
        return " | ".join(texts(window)) + window.accessibleDescription()

    assert "Left side · Glutes" in said(16)
    assert "on the tight spot" in said(33)
    assert "Find the tightest spot" in said(33), "a screen reader is told at least"
    assert "Backpack 3 kg" in said(107)


def test_a_break_that_stood_before_the_details_stands_after_them(window: BreakWindow, qtbot: QtBot) -> None:
    window.show_frame(SESSION.frame_at(20), paused=True)
    with qtbot.assertNotEmitted(window.pause_requested, wait=10):
        qtbot.mouseClick(button(window, "About this movement"), LEFT)
        qtbot.mouseClick(button(window, "Go on"), LEFT)


def test_the_end_of_the_break_takes_the_details_away(window: BreakWindow) -> None:
    window.show_details()
    window.show_done(samples.summary())
    assert window._details is None
    assert done_page(window).isVisible()


def test_good_may_have_been_too_easy(window: BreakWindow, qtbot: QtBot) -> None:
    window.show_done(replace(samples.summary(), can_be_harder=True))
    assert "It was too easy" not in names(window)
    qtbot.mouseClick(button(window, "Good"), LEFT)
    with qtbot.waitSignal(window.too_easy_chosen):
        qtbot.mouseClick(button(window, "It was too easy"), LEFT)
    assert "It was too easy" not in names(window)
    assert any(words.startswith("Kept. Said twice") for words in texts(window))


def test_too_easy_is_not_offered_where_nothing_could_follow(window: BreakWindow, qtbot: QtBot) -> None:
    window.show_done(samples.summary())
    qtbot.mouseClick(button(window, "Good"), LEFT)
    assert "It was too easy" not in names(window)
    assert "5" not in names(window), "and no effort is asked after stretching"


def test_after_strength_it_asks_how_hard_it_was(window: BreakWindow, qtbot: QtBot) -> None:
    window.show_done(replace(samples.summary(), asks_effort=True))
    for effort, meaning in ((6, "After two like this"), (7, "stays as it is")):
        with qtbot.waitSignal(window.effort_chosen) as heard:
            qtbot.mouseClick(button(window, str(effort)), LEFT)
        assert heard.args == [effort]
        assert any(meaning in words for words in texts(window))
    assert not done_page(window).closes_itself
    with qtbot.waitSignal(window.effort_chosen) as heard:
        qtbot.keyClick(button(window, "7"), Key.Key_Left)
    assert heard.args == [6]


def done_page(window: BreakWindow) -> DonePage:
    page = window._done
    assert isinstance(page, DonePage)
    return page


def test_the_done_page_closes_itself(look: Appearance, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("deskstretch.ui.break_parts.closing.CLOSES_AFTER_MS", 30)
    window = opened(look, qtbot)
    with qtbot.waitSignal(window.closed):
        window.show_done(samples.summary())
    qtbot.waitUntil(lambda: samples.freed(window))


@pytest.mark.parametrize("how", ["key", "hover", "face"])
def test_any_interest_keeps_the_done_page(window: BreakWindow, qtbot: QtBot, how: str) -> None:
    window.show_done(samples.summary())
    page = done_page(window)
    assert page.closes_itself
    match how:
        case "key":
            qtbot.keyClick(window, Key.Key_Shift)
        case "hover":
            for place in (QPoint(20, 20), QPoint(40, 60)):
                QTest.mouseMove(window.windowHandle(), page.mapTo(window, place))
        case _:
            qtbot.mouseClick(button(window, "Good"), LEFT)
    qtbot.waitUntil(lambda: not page.closes_itself)
    assert not any("Closes in" in words for words in texts(window))


def test_esc_closes_the_done_page(look: Appearance, qtbot: QtBot) -> None:
    window = opened(look, qtbot)
    window.show_done(samples.summary())
    with qtbot.waitSignal(window.closed):
        qtbot.keyClick(window, Key.Key_Escape)
    qtbot.waitUntil(lambda: samples.freed(window))


def test_no_timer_outlives_the_done_page(window: BreakWindow) -> None:
    window.show_done(samples.summary())
    page = done_page(window)
    window.hide()
    assert not page.closes_itself


def test_full_screen_ends_on_a_done_card(look: Appearance, qtbot: QtBot) -> None:
    window = opened(look, qtbot, BreakSize.FULL_SCREEN)
    samples.keep(qtbot, window)
    window.show_done(samples.summary())
    assert not window.isFullScreen()
    assert "Two good minutes." in texts(window)


def test_a_dismissed_window_is_freed(look: Appearance, qtbot: QtBot) -> None:
    window = opened(look, qtbot)
    with qtbot.waitSignal(window.closed):
        window.dismiss()
    qtbot.waitUntil(lambda: samples.freed(window))


def test_reduced_motion_keeps_everything_said(look: Appearance, qtbot: QtBot) -> None:
    look.set_system_reduces_motion(reduced=True)
    window = opened(look, qtbot)
    samples.keep(qtbot, window)
    window.show_frame(SESSION.frame_at(93), paused=False)
    assert "Cat-cow" in " ".join(texts(window))


def test_each_movement_is_announced_once(window: BreakWindow) -> None:
    said: list[str] = []
    window._say = said.append  # pyright: ignore[reportAttributeAccessIssue]
    for second in range(30, 120, 2):
        window.show_frame(SESSION.frame_at(second), paused=False)
    heads = [words.split(". ")[0] for words in said]
    assert heads.count("Cat-cow") == 1
    assert "Get ready" in heads
    assert sum("Down to the mat" in words for words in said) == 1


def test_every_control_has_a_name_and_a_role(window: BreakWindow) -> None:
    window.show_done(samples.summary())
    for found in window.findChildren(QAbstractButton):
        interface = QAccessible.queryAccessibleInterface(found)
        assert interface.text(QAccessible.Text.Name)
        assert interface.role() in (
            QAccessible.Role.Button,
            QAccessible.Role.CheckBox,
            QAccessible.Role.RadioButton,
        )
