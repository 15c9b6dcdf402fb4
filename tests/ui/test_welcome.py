"""The welcome: four steps by keyboard alone, answers out at once, every step can be left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import samples
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QLabel

from deskstretch.core.movement import Limitation, Position
from deskstretch.core.settings import BodyGoal, Day, PlaceName, Settings, Theme
from deskstretch.ui.figure_view import FigureView
from deskstretch.ui.safety_words import general_words, stop_words
from deskstretch.ui.situation import StartWish
from deskstretch.ui.welcome.window import WelcomeWindow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from deskstretch.ui.theme import Appearance

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(autouse=True)
def no_figure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "deskstretch.ui.components.picture_tile.figure_pixmap", lambda *_given, **_named: QPixmap()
    )
    monkeypatch.setattr(FigureView, "show_frame", lambda *_given, **_named: None)


@pytest.fixture
def window(look: Appearance, qtbot: QtBot) -> WelcomeWindow:
    window = WelcomeWindow(look, Settings(), lambda _settings: samples.typical_day(), samples.movement)
    samples.keep(qtbot, window)
    window.present()
    return window


def focused(window: QWidget) -> QAbstractButton:
    found = window.focusWidget()
    assert isinstance(found, QAbstractButton), found
    return found


def tab_to(qtbot: QtBot, window: QWidget, words: str) -> QAbstractButton:
    """Press Tab until the control of that name has the focus."""
    for _ in range(60):
        now = window.focusWidget()
        if isinstance(now, QAbstractButton) and words in (now.text(), now.accessibleName()):
            return now
        qtbot.keyClick(now or window, Qt.Key.Key_Tab)
    raise AssertionError(words)


def shown(window: QWidget) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]


def test_enter_alone_goes_through_and_changes_nothing(window: WelcomeWindow, qtbot: QtBot) -> None:
    told: list[object] = []
    window.settings_changed.connect(told.append)
    for step in range(4):
        assert f"Step {step + 1} of 4" in shown(window)
        if step == 3:
            with qtbot.waitSignals([window.finished, window.closed]):
                qtbot.keyClick(focused(window), Qt.Key.Key_Return)
        else:
            qtbot.keyClick(focused(window), Qt.Key.Key_Return)
    assert told == []


def test_answers_by_keyboard_are_out_at_once(window: WelcomeWindow, qtbot: QtBot) -> None:
    answers: list[Settings] = []
    window.settings_changed.connect(answers.append)
    qtbot.keyClick(tab_to(qtbot, window, "Steady"), Qt.Key.Key_Right)
    assert focused(window).text() == "Intensive"
    qtbot.keyClick(tab_to(qtbot, window, "Move with ease"), Qt.Key.Key_Space)
    qtbot.keyClick(tab_to(qtbot, window, "Continue"), Qt.Key.Key_Space)
    qtbot.keyClick(tab_to(qtbot, window, "Floor"), Qt.Key.Key_Space)
    qtbot.keyClick(tab_to(qtbot, window, "Wrist"), Qt.Key.Key_Space)
    qtbot.keyClick(tab_to(qtbot, window, "Continue"), Qt.Key.Key_Space)
    qtbot.keyClick(tab_to(qtbot, window, "Maya"), Qt.Key.Key_Right)
    qtbot.keyClick(focused(window), Qt.Key.Key_Right)
    qtbot.keyClick(tab_to(qtbot, window, "System"), Qt.Key.Key_Right)
    qtbot.keyClick(focused(window), Qt.Key.Key_Right)
    last = answers[-1]
    assert last.reminders["stretch"].every_min == 30
    assert Position.FLOOR in last.places[PlaceName.OFFICE].positions
    assert [each.value for each in last.body.limitations] == ["wrist"]
    assert last.body.goals == (BodyGoal.EASE,)
    assert last.look.figure == "rose"
    assert last.look.theme is Theme.DARK


def test_work_hours_are_asked_briefly(window: WelcomeWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(tab_to(qtbot, window, "Any time"), Qt.Key.Key_Right)
    assert set(window.model.settings.hours or {}) == set(list(Day)[:5])
    qtbot.keyClick(tab_to(qtbot, window, "Friday"), Qt.Key.Key_Space)
    assert Day.FRI not in (window.model.settings.hours or {})
    qtbot.keyClick(focused(window), Qt.Key.Key_Tab)
    for _ in range(2):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    field = window.focusWidget()
    assert field is not None
    qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(field, "8:00-16:00")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert [str(one) for one in (window.model.settings.hours or {})[Day.MON]] == ["08:00-16:00"]
    field.setFocus()
    qtbot.keyClicks(field, "?")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert window.step == 0
    assert any("write it like" in words for words in shown(window))


@pytest.mark.parametrize("way", ["skip", "escape", "close"])
def test_it_can_be_left_at_every_step(window: WelcomeWindow, qtbot: QtBot, way: str) -> None:
    window.show_step(1)
    with qtbot.waitSignals([window.finished, window.closed]):
        match way:
            case "skip":
                qtbot.mouseClick(tab_to(qtbot, window, "Skip"), LEFT)
            case "escape":
                qtbot.keyClick(window, Qt.Key.Key_Escape)
            case _:
                window.closeEvent(ByPerson())


class ByPerson(QCloseEvent):
    """The title bar's button: the system asks, not the program."""

    def spontaneous(self) -> bool:
        return True


def test_the_programs_own_end_is_no_answer(window: WelcomeWindow, qtbot: QtBot) -> None:
    told: list[bool] = []
    window.finished.connect(lambda: told.append(True))
    with qtbot.waitSignal(window.closed):
        window.close()
    assert told == []


def test_back_keeps_what_was_answered(window: WelcomeWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(tab_to(qtbot, window, "Steady"), Qt.Key.Key_Left)
    qtbot.keyClick(tab_to(qtbot, window, "Continue"), Qt.Key.Key_Space)
    qtbot.keyClick(tab_to(qtbot, window, "Back"), Qt.Key.Key_Space)
    assert tab_to(qtbot, window, "Light").isChecked()


def test_the_try_out_stands_beside_the_safety_text(window: WelcomeWindow, qtbot: QtBot) -> None:
    window.show_step(3)
    assert {general_words(), stop_words()} <= set(shown(window))
    with qtbot.waitSignal(window.start_requested) as heard:
        qtbot.keyClick(tab_to(qtbot, window, "Try thirty seconds"), Qt.Key.Key_Space)
    assert heard.args == [StartWish(minutes=0.5, movement="overhead-reach")]
    assert window.isVisible()


def test_what_is_tried_fits_the_answers(window: WelcomeWindow, qtbot: QtBot) -> None:
    window.show_step(1)
    for words in ("Standing", "At a wall", "Shoulder"):
        qtbot.mouseClick(tab_to(qtbot, window, words), LEFT)
    window.show_step(3)
    with qtbot.waitSignal(window.start_requested) as heard:
        qtbot.mouseClick(tab_to(qtbot, window, "Try thirty seconds"), LEFT)
    assert heard.args is not None
    tried = samples.movement(heard.args[0].movement)
    assert Position.SEATED in tried.positions
    assert Limitation.SHOULDER not in tried.limitations


def test_it_is_freed_once_closed(look: Appearance, qtbot: QtBot) -> None:
    window = samples.welcome(look)
    window.close()
    qtbot.waitUntil(lambda: samples.freed(window))
