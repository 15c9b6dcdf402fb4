"""Routines: listed, started, copied, put together, given times, deleted and brought back."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from typing import TYPE_CHECKING, Any

import library_samples
import pytest
import samples
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from test_library_area import button, texts

from deskstretch.core.routine import Routine
from deskstretch.core.settings import Day, FixedSession
from deskstretch.ui.library_pages.routines import RoutinesArea
from deskstretch.ui.library_pages.schedule import read_time
from deskstretch.ui.situation import StartWish

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot
    from pytestqt.wait_signal import SignalBlocker

    from deskstretch.ui.library_pages.routine_editor import RoutineEditor
    from deskstretch.ui.theme import Appearance

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def area(look: Appearance, qtbot: QtBot) -> RoutinesArea:
    whole = library_samples.whole_shelf()
    few = tuple(each for each in whole.routines if each.id in {"eye-reset", "my-lunch"})
    area = RoutinesArea(look, replace(whole, routines=few))
    window = QWidget()
    QVBoxLayout(window).addWidget(area)
    window.resize(996, 752)
    samples.keep(qtbot, window)
    window.show()
    qtbot.waitUntil(area.isVisible)
    return area


def told(heard: SignalBlocker) -> list[Any]:
    """What a signal brought."""
    assert heard.args is not None
    return heard.args


def opened(area: RoutinesArea, qtbot: QtBot) -> RoutineEditor:
    area.open_routine("my-lunch")
    qtbot.waitUntil(lambda: area.editor.isVisible() and area.editor.steps.rows[-1].isVisible())
    return area.editor


def order(editor: RoutineEditor) -> list[str]:
    assert editor.routine is not None
    return [step.movement for step in editor.routine.steps]


def test_a_card_tells_what_it_is_and_starts_it(area: RoutinesArea, qtbot: QtBot) -> None:
    said = texts(area)
    assert "My lunch break" in said
    assert "3 min · 6 movements · standing" in said
    assert "Mon, Wed, Fri at 12:30" in said
    with qtbot.waitSignal(area.start_requested) as heard:
        qtbot.mouseClick(button(area, "Start Eye reset"), LEFT)
    assert heard.args == [StartWish(routine="eye-reset")]


def test_a_shipped_one_is_looked_at_and_changed_as_a_copy(area: RoutinesArea, qtbot: QtBot) -> None:
    area.open_routine("eye-reset")
    editor = area.editor
    assert not editor.name.isVisible()
    assert not editor.steps.rows[0].handle.isVisible()
    with qtbot.waitSignal(area.saved) as heard:
        qtbot.mouseClick(editor.copy, LEFT)
    (copy,) = told(heard)
    assert (copy.id, copy.name, len(copy.steps)) == ("my-eye-reset", "Eye reset, mine", 3)
    assert editor.name.isVisible()


def test_rows_go_up_and_down_by_keys(area: RoutinesArea, qtbot: QtBot) -> None:
    editor = opened(area, qtbot)
    before = order(editor)
    qtbot.waitUntil(area.window().isActiveWindow)
    row = editor.steps.rows[0]
    row.down.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(row.down, Qt.Key.Key_Space)
    qtbot.keyClick(row.down, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert order(editor) == [*before[1:3], before[0], *before[3:]]
    assert row.down.hasFocus()
    with qtbot.waitSignal(area.saved) as heard:
        pass
    assert [step.movement for step in told(heard)[0].steps] == order(editor)


def test_rows_can_be_dragged(area: RoutinesArea, qtbot: QtBot) -> None:
    editor = opened(area, qtbot)
    before = order(editor)
    handle = editor.steps.rows[0].handle
    target = editor.steps.rows[2]
    below = handle.mapFromGlobal(target.mapToGlobal(QPoint(5, target.height() - 4)))
    qtbot.mousePress(handle, LEFT, pos=handle.rect().center())
    qtbot.mouseMove(handle, below)
    qtbot.mouseRelease(handle, LEFT, pos=below)
    assert order(editor) == [*before[1:3], before[0], *before[3:]]
    assert [row._name for row in editor.steps.rows][2] == "March in place"


def test_the_length_follows_every_change(area: RoutinesArea, qtbot: QtBot) -> None:
    editor = opened(area, qtbot)
    editor._dose(0, 45)
    assert "3 min 25 s · 6 movements · standing" in texts(editor)
    qtbot.mouseClick(button(editor, "Take Hip circles out"), LEFT)
    assert any(words.endswith("5 movements · standing") for words in texts(editor))
    qtbot.mouseClick(button(editor.toast, "Undo"), LEFT)
    assert "3 min 25 s · 6 movements · standing" in texts(editor)


def test_movements_are_added_from_the_library(area: RoutinesArea, qtbot: QtBot) -> None:
    qtbot.mouseClick(area.new, LEFT)
    editor = area.editor
    assert not editor.start.isEnabled()
    qtbot.mouseClick(editor.add_button, LEFT)
    area.chooser.opened.emit("childs-pose")
    area.chooser.opened.emit("march-in-place")
    qtbot.mouseClick(button(area.chooser, "Done"), LEFT)
    assert order(editor) == ["childs-pose", "march-in-place"]
    qtbot.waitUntil(editor.sort.isVisible)
    qtbot.mouseClick(editor.sort, LEFT)
    assert order(editor) == ["march-in-place", "childs-pose"]
    with qtbot.waitSignal(area.saved) as heard:
        qtbot.mouseClick(editor.back, LEFT)
    routine = told(heard)[0]
    assert isinstance(routine, Routine)
    assert (routine.id, routine.name) == ("my-my-routine", "My routine")
    assert len(routine.steps) == 2


def test_nothing_is_saved_that_could_not_be_read_again(area: RoutinesArea, qtbot: QtBot) -> None:
    qtbot.mouseClick(area.new, LEFT)
    editor = area.editor
    editor.name.setText("")
    editor._rename()
    with qtbot.assertNotEmitted(area.saved):
        editor.flush()
    movement = library_samples.whole_shelf().movement("diaphragmatic-breathing")
    assert movement is not None
    for _ in range(20):
        editor.add(movement)
        editor._dose(len(order(editor)) - 1, 600)
    assert "A routine lasts 30 minutes at most; take something out." in texts(editor)
    with qtbot.assertNotEmitted(area.saved):
        editor.flush()


def test_a_time_is_added_and_taken_out(area: RoutinesArea, qtbot: QtBot) -> None:
    schedule = opened(area, qtbot).schedule
    assert not schedule.add.isEnabled()
    schedule.days.chip(Day.TUE).click()
    qtbot.keyClicks(schedule.time, "25:00")
    schedule.add.click()
    assert "Write the time as 9:00 or 14:30." in texts(schedule)
    schedule.time.clear()
    qtbot.keyClicks(schedule.time, "9.15")
    with qtbot.waitSignal(area.sessions_chosen) as heard:
        schedule.add.click()
    assert FixedSession("my-lunch", (Day.TUE,), time(9, 15)) in told(heard)[0]
    assert len(told(heard)[0]) == len(library_samples.few().sessions) + 1
    with qtbot.waitSignal(area.sessions_chosen) as heard:
        qtbot.mouseClick(button(schedule, "Take Mon, Wed, Fri at 12:30 out"), LEFT)
    assert library_samples.LUNCH not in told(heard)[0]


def test_a_deleted_one_comes_back_with_its_times(area: RoutinesArea, qtbot: QtBot) -> None:
    with qtbot.waitSignals([area.deleted, area.sessions_chosen]):
        qtbot.mouseClick(button(area, "Delete My lunch break"), LEFT)
    area.show_shelf(replace(library_samples.few(), routines=(), own=frozenset(), sessions=()))
    with qtbot.waitSignal(area.sessions_chosen) as times, qtbot.waitSignal(area.saved) as saved:
        qtbot.mouseClick(button(area.toast, "Undo"), LEFT)
    assert told(saved)[0].id == "my-lunch"
    assert library_samples.LUNCH in told(times)[0]


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("9", time(9)),
        ("9:05", time(9, 5)),
        ("14.30", time(14, 30)),
        ("24:00", None),
        ("noon", None),
        ("", None),
    ],
)
def test_times_are_read_as_people_type_them(text: str, at: time | None) -> None:
    assert read_time(text) == at


def test_tab_goes_as_one_reads_after_rows_were_moved(area: RoutinesArea, qtbot: QtBot) -> None:
    editor = opened(area, qtbot)
    editor.steps.put(0, 3)
    editor._move(0, 3)
    chain: list[QWidget] = []
    at = editor.name.nextInFocusChain()
    while at is not None and at is not editor.name:
        chain.append(at)
        at = at.nextInFocusChain()
    wanted = [editor.sort, *editor.steps.controls, editor.add_button, editor.schedule.time]
    assert [each for each in chain if each in wanted] == wanted


def test_a_file_that_was_spoiled_is_named_where_it_is_missed(area: RoutinesArea, qtbot: QtBot) -> None:
    line = "mine.toml: total_s: it says 70 s, its movements and changes take 60 s. Write 60."
    area.show_shelf(replace(library_samples.few(), faults=(line,)))
    qtbot.waitUntil(lambda: line in texts(area))
