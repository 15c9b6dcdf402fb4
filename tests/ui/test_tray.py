"""The tray: what it shows, what it says, what its menu asks for."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import samples
from PySide6.QtGui import QIcon

from deskstretch.core.movement import Region
from deskstretch.core.settings import PlaceChoice
from deskstretch.ui.situation import (
    Hold,
    KindEntry,
    MovementEntry,
    Parts,
    PauseFor,
    RoutineEntry,
    Sign,
    Situation,
    StartWish,
)
from deskstretch.ui.tray import Tray
from deskstretch.ui.tray_icon import LEVELS, SIZES_PX, step_of, tray_icon, tray_image

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu
    from pytestqt.qtbot import QtBot

    from deskstretch.ui.theme import Appearance

PARTS = Parts(areas=(Region.NECK,), care=True)


def entry(menu: QMenu, *path: str) -> QAction:
    """The action at the end of a path of words."""
    for action in menu.actions():
        if action.text() == path[0]:
            submenu = action.menu()
            return entry(submenu, *path[1:]) if len(path) > 1 else action  # pyright: ignore[reportArgumentType]
    raise AssertionError(path)


def words(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.isVisible() and action.text()]


@pytest.fixture
def tray(look: Appearance) -> Tray:
    tray = Tray(look, PARTS)
    tray.show_situation(samples.situation())
    return tray


def test_the_menu_starts_what_was_chosen(tray: Tray, qtbot: QtBot) -> None:
    for path, wish in (
        ("For me", StartWish()),
        ("2 minutes", StartWish(minutes=2)),
        ("Neck", StartWish(area=Region.NECK)),
    ):
        with qtbot.waitSignal(tray.start_requested) as heard:
            entry(tray.menu, "Start now", path).trigger()
        assert heard.args == [wish]


def test_the_menu_offers_the_routines_there_are_when_it_opens(tray: Tray, qtbot: QtBot) -> None:
    there = [RoutineEntry("morning", "Morning")]
    tray.offer_routines(lambda: there)
    tray._start.aboutToShow.emit()
    with qtbot.waitSignal(tray.start_requested) as heard:
        entry(tray.menu, "Start now", "Routines", "Morning").trigger()
    assert heard.args == [StartWish(routine="morning")]
    there.clear()
    tray._start.aboutToShow.emit()
    assert "Routines" not in words(tray._start)


def test_a_single_movement_stands_under_its_kind(tray: Tray, qtbot: QtBot) -> None:
    kinds = [
        KindEntry("Yoga", (MovementEntry("cat-cow", "Cat-cow"),)),
        KindEntry("Foam rolling", (MovementEntry("foam-roll-calves", "Foam roll, calves"),)),
    ]
    tray.offer_movements(lambda: kinds)
    tray._start.aboutToShow.emit()
    with qtbot.waitSignal(tray.start_requested) as heard:
        entry(tray.menu, "Start now", "Movements", "Yoga", "Cat-cow").trigger()
    assert heard.args == [StartWish(movement="cat-cow")]
    kinds.clear()
    tray._start.aboutToShow.emit()
    assert "Movements" not in words(tray._start)


def test_later_pause_and_interval_tell_how_much(tray: Tray, qtbot: QtBot) -> None:
    for signal, path, value in (
        (tray.later_requested, ("Later", "10 minutes"), 10),
        (tray.pause_requested, ("Pause", "1 hour"), PauseFor.HOUR),
        (tray.pause_requested, ("Pause", "Until I go on"), PauseFor.UNTIL_RESUMED),
        (tray.interval_requested, ("Every 45 minutes", "60 minutes"), 60),
    ):
        with qtbot.waitSignal(signal) as heard:
            entry(tray.menu, *path).trigger()
        assert heard.args == [value]


def test_the_place_is_chosen_and_shown(tray: Tray, qtbot: QtBot) -> None:
    place = ("Place", "Always home")
    assert not entry(tray.menu, *place).isChecked()
    with qtbot.waitSignal(tray.place_requested) as heard:
        entry(tray.menu, *place).trigger()
    assert heard.args == [PlaceChoice.HOME]
    tray.show_situation(replace(samples.situation(), place=PlaceChoice.OFFICE))
    choices = ("By weekday", "Always the office", "Always home")
    assert [entry(tray.menu, "Place", each).isChecked() for each in choices] == [False, True, False]


@pytest.mark.parametrize(
    ("path", "signal"),
    [
        (("Skip this break",), "skip_requested"),
        (("Every 45 minutes", "Other…"), "other_interval_requested"),
        (("History",), "history_requested"),
        (("Why…",), "why_requested"),
        (("Care",), "care_requested"),
        (("About DeskStretch",), "about_requested"),
        (("Quit",), "quit_requested"),
    ],
)
def test_each_entry_asks_for_its_own(tray: Tray, qtbot: QtBot, path: tuple[str, ...], signal: str) -> None:
    with qtbot.waitSignal(getattr(tray, signal)):
        entry(tray.menu, *path).trigger()


def test_parts_that_do_not_exist_are_left_out(look: Appearance) -> None:
    assert not {"Library", "Settings"} & set(words(Tray(look, PARTS).menu))
    there = words(Tray(look, samples.PARTS).menu)
    assert {"Library", "Settings"} <= set(there)


def test_the_menu_tells_the_next_break_and_today(tray: Tray) -> None:
    assert words(tray.menu)[0] == "Next break at 15:42, in 18 minutes"
    assert "Today: 4 breaks, 12 minutes" in words(tray.menu)
    assert entry(tray.menu, "Every 45 minutes", "45 minutes").isChecked()


def test_a_paused_program_offers_to_go_on(tray: Tray, qtbot: QtBot) -> None:
    tray.show_situation(samples.other_situations()["paused"])
    there = words(tray.menu)
    assert "Go on" in there
    assert not {"Pause", "Later", "Skip this break"} & set(there)
    with qtbot.waitSignal(tray.resume_requested):
        entry(tray.menu, "Go on").trigger()


def test_strict_mode_has_no_skip(tray: Tray) -> None:
    tray.show_situation(replace(samples.situation(), may_skip=False))
    assert "Skip this break" not in words(tray.menu)


@pytest.mark.parametrize(
    ("situation", "tooltip"),
    [
        (samples.situation(), "Next break at 15:42, in 18 minutes"),
        (Situation(Sign.WAITING), "No breaks are planned"),
        (Situation(Sign.DUE), "Time for a break"),
        (Situation(Sign.HELD, held_for=Hold.IN_CALL), "A break waits until your call ends"),
        (Situation(Sign.HELD, held_for=Hold.TYPING), "A break waits for a pause in your typing"),
        (Situation(Sign.HELD), "A break waits for a good moment"),
        (Situation(Sign.MOVING), "Break in progress"),
        (Situation(Sign.PAUSED, paused_until=samples.at(16, 24)), "Paused until 16:24"),
        (Situation(Sign.PAUSED), "Paused until you go on"),
        (Situation(Sign.OFF, work_begins_at=samples.at(9, 0)), "Off until 09:00"),
        (samples.other_situations()["off"], "Off until 09:00 tomorrow"),
        (
            replace(samples.other_situations()["off"], work_begins_at=samples.at(9, 0) + timedelta(days=3)),
            "Off until Monday at 09:00",
        ),
    ],
)
def test_the_tooltip_says_what_the_icon_shows(tray: Tray, situation: Situation, tooltip: str) -> None:
    tray.show_situation(situation)
    assert tray.tooltip == f"DeskStretch: {tooltip}"


def test_the_icon_is_drawn_anew_only_when_it_looks_different(tray: Tray) -> None:
    def key() -> int:
        icon: QIcon = tray._icon.icon()
        return icon.cacheKey()

    tray.show_situation(replace(samples.situation(), level=0.5))
    before = key()
    tray.show_situation(replace(samples.situation(), level=0.5 + 0.4 / LEVELS))
    assert key() == before
    tray.show_situation(replace(samples.situation(), level=0.5 + 1.0 / LEVELS))
    assert key() != before


def test_the_ring_empties_by_steps_and_keeps_its_last_bit() -> None:
    steps = [step_of(level / 200) for level in range(201)]
    assert steps[0] == 0
    assert min(steps[1:]) == 1
    assert steps[-1] == LEVELS
    assert all(one <= other for one, other in pairwise(steps))


@pytest.mark.parametrize("size", SIZES_PX)
def test_states_differ_by_shape_alone(size: int, qapp: object) -> None:
    """One colour must do: panels tint, and not everybody sees red."""
    images = [tray_image(sign, 0.5, size, dark_panel=False, template=True) for sign in Sign]
    coverage = [
        [image.pixelColor(x, y).alpha() > 127 for x in range(size) for y in range(size)] for image in images
    ]
    for i, one in enumerate(coverage):
        for other in coverage[i + 1 :]:
            different = sum(a != b for a, b in zip(one, other, strict=True))
            assert different > size * size * 0.06


@pytest.mark.parametrize("dark_panel", [False, True])
def test_every_size_is_drawn_for_itself(dark_panel: bool, qapp: object) -> None:
    icon = tray_icon(Sign.DUE, 0, dark_panel=dark_panel)
    assert sorted(size.width() for size in icon.availableSizes()) == list(SIZES_PX)


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="counts the threads of this process")
def test_a_step_of_the_ring_starts_no_thread(qapp: object) -> None:
    """Qt hands pieces of a large translucent stroke to threads: 75 context switches for a step."""
    before = set(Path("/proc/self/task").iterdir())
    for sign in (Sign.WAITING, Sign.HELD, Sign.PAUSED, Sign.MOVING, Sign.OFF):
        tray_icon(sign, 0.5, dark_panel=False)
    assert set(Path("/proc/self/task").iterdir()) <= before
