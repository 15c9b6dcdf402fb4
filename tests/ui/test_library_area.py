"""The library: found by chips and words, alive under pointer and focus, and a page for each movement."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import library_samples
import pytest
import samples
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QVBoxLayout, QWidget

from deskstretch.core.movement import Category, Limitation, Position, Region
from deskstretch.ui.library_pages.area import LibraryArea
from deskstretch.ui.library_pages.finding import Length, Need, Order, Wanted, found, in_order
from deskstretch.ui.library_pages.source import ImportReport
from deskstretch.ui.situation import StartWish

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from deskstretch.ui.theme import Appearance

LEFT = Qt.MouseButton.LeftButton
TAB = Qt.FocusReason.TabFocusReason


@pytest.fixture
def area(look: Appearance, qtbot: QtBot) -> LibraryArea:
    area = LibraryArea(look, library_samples.few(), library_samples.past_of)
    window = QWidget()
    QVBoxLayout(window).addWidget(area)
    window.resize(996, 752)
    samples.keep(qtbot, window)
    window.show()
    qtbot.waitUntil(area.isVisible)
    return area


def shown(area: LibraryArea) -> list[str]:
    return [card.movement.id for card in area.browse.grid._shown if card.isVisible()]


def texts(part: QWidget) -> list[str]:
    return [label.text() for label in part.findChildren(QLabel) if label.isVisible() and label.text()]


def button(part: QWidget, name: str) -> QAbstractButton:
    for each in part.findChildren(QAbstractButton):
        if name in (each.text(), each.accessibleName()) and each.isVisible():
            return each
    raise AssertionError(name)


@pytest.mark.parametrize(
    ("wanted", "ids"),
    [
        (Wanted(office=True, areas=frozenset({Region.HIPS})), {"leg-swing-front-back"}),
        (
            Wanted(positions=frozenset({Position.FLOOR}), kinds=frozenset({Category.YOGA})),
            {"cat-cow", "childs-pose"},
        ),
        (Wanted(needs=frozenset({Need.DESK})), {"leg-swing-front-back"}),
        (
            Wanted(needs=frozenset({Need.NOTHING}), positions=frozenset({Position.STANDING})),
            {"standing-torso-twist", "diaphragmatic-breathing", "shoulder-rolls"},
        ),
        (Wanted(text="TWIST mid"), {"standing-torso-twist"}),
        (Wanted(text="Cat-cow"), {"cat-cow", "seated-cat-cow"}),
        (Wanted(favourites=True), {"cat-cow", "chin-tuck"}),
        (Wanted(text="nobody"), set()),
    ],
)
def test_what_is_asked_for_is_found(wanted: Wanted, ids: set[str]) -> None:
    shelf = library_samples.few()
    assert {each.id for each in found(shelf.movements, wanted, shelf.favourites)} == ids


def test_every_movement_has_one_length_and_all_orders_keep_all() -> None:
    movements = library_samples.whole_shelf().movements
    by_length = [found(movements, Wanted(lengths=frozenset({length})), ()) for length in Length]
    assert sum(map(len, by_length)) == len(movements)
    assert all(by_length)
    for order in Order:
        assert sorted(m.id for m in in_order(movements, order)) == sorted(m.id for m in movements)


def test_search_and_chips_narrow_the_grid_and_clear_shows_all(area: LibraryArea, qtbot: QtBot) -> None:
    qtbot.keyClicks(area.browse.search, "cow")
    assert set(shown(area)) == {"cat-cow", "seated-cat-cow"}
    assert "2 of 8 movements" in texts(area)
    qtbot.mouseClick(area.browse.filters.office, LEFT)
    assert shown(area) == ["seated-cat-cow"]
    qtbot.keyClicks(area.browse.search, "x")
    assert "No movement fits all of these." in texts(area)
    qtbot.mouseClick(button(area, "Clear filters"), LEFT)
    assert len(shown(area)) == 8


def test_a_menu_of_ticks_filters_by_any_of_them(area: LibraryArea) -> None:
    menu = area.browse.filters._menus["positions"]
    menu._menu.actions()[list(Position).index(Position.FLOOR)].setChecked(True)
    assert set(shown(area)) == {"cat-cow", "childs-pose", "diaphragmatic-breathing"}
    assert menu.isChecked()
    assert menu.text() == "On the floor"


def test_stills_are_drawn_when_seen_and_dropped_when_hidden(area: LibraryArea, qtbot: QtBot) -> None:
    grid = area.browse.grid
    card = grid.card("chin-tuck")
    assert card is not None
    qtbot.waitUntil(lambda: card._picture is not None)
    area.hide()
    assert not grid._stills._pictures
    assert all(card._picture is None for card in grid._shown)
    assert not grid._stills._timer.isActive()


def test_only_the_focused_card_moves_and_arrows_go_on(area: LibraryArea, qtbot: QtBot) -> None:
    grid = area.browse.grid
    qtbot.waitUntil(area.window().isActiveWindow)
    first, second = grid._shown[:2]
    first.setFocus(TAB)
    assert grid.moving is first
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert grid.moving is second
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Down)
    assert grid._shown[1 + grid.columns(grid.width())].hasFocus()
    area.browse.search.setFocus(TAB)
    assert grid.moving is None
    assert not grid._tick.isActive()


def test_a_movement_opens_and_leads_to_others_and_back(area: LibraryArea, qtbot: QtBot) -> None:
    qtbot.mouseClick(area.browse.grid.card("cat-cow"), LEFT)
    page = area._movement
    assert page is not None
    said = texts(page)
    for words in ("Cat-cow", "How it goes", "48 s", "In as you sink, out as you round.", "Usual mistakes"):
        assert words in said
    assert any("14 times, last on" in words for words in said)
    qtbot.mouseClick(button(page, "Easier: Seated cat-cow"), LEFT)
    assert area.opened_movement == "seated-cat-cow"
    qtbot.keyClick(area, Qt.Key.Key_Escape)
    assert area.opened_movement is None


def test_do_it_now_asks_for_the_dose_that_was_chosen(area: LibraryArea, qtbot: QtBot) -> None:
    area.open_movement("leg-swing-front-back")
    page = area._movement
    assert page is not None
    movement = samples.movement("leg-swing-front-back")
    page._choose_count(movement.dose.count.least)
    seconds = 2 * movement.dose.count.least * movement.dose.each_s.default + 5
    with qtbot.waitSignal(area.start_requested) as heard:
        qtbot.mouseClick(page.start, LEFT)
    assert heard.args == [StartWish(seconds / 60, movement="leg-swing-front-back")]


def test_favourite_and_left_out_are_asked_for_and_shown(area: LibraryArea, qtbot: QtBot) -> None:
    area.open_movement("childs-pose")
    page = area._movement
    assert page is not None
    with qtbot.waitSignal(area.favourite_requested) as heard:
        qtbot.mouseClick(button(page, "Make it a favourite"), LEFT)
    assert heard.args == ["childs-pose", True]
    with qtbot.waitSignal(area.exclude_requested) as heard:
        qtbot.mouseClick(button(page, "Leave out"), LEFT)
    assert heard.args == ["childs-pose", True]
    area.show_shelf(replace(library_samples.few(), excluded=frozenset({"childs-pose"})))
    assert button(page, "Take it in again").isChecked()
    card = area.browse.grid.card("childs-pose")
    assert card is not None
    assert "left out of your breaks" in card.accessibleName()


def test_a_limitation_of_ones_own_is_pointed_out(area: LibraryArea) -> None:
    area.show_shelf(replace(library_samples.few(), limitations=frozenset({Limitation.KNEE, Limitation.NECK})))
    area.open_movement("cat-cow")
    assert "Left out of your breaks, as you told of knee trouble." in texts(area)


def test_the_player_pauses_and_rests_while_hidden(area: LibraryArea, qtbot: QtBot) -> None:
    area.open_movement("cat-cow")
    page = area._movement
    assert page is not None
    player = page.player
    assert player._tick.isActive()
    qtbot.mouseClick(player.button, LEFT)
    assert not player._tick.isActive()
    qtbot.mouseClick(player.line, LEFT, pos=QPoint(player.line.width() // 2, 8))
    assert player._at_s == pytest.approx(samples.movement("cat-cow").loop_s / 2, abs=0.1)
    qtbot.keyClick(player.line, Qt.Key.Key_Left)
    assert player._at_s == pytest.approx(samples.movement("cat-cow").loop_s * 0.45, abs=0.2)
    qtbot.mouseClick(player.button, LEFT)
    area.hide()
    assert not player._tick.isActive()
    assert player.stage.figure.cache_bytes == 0


def test_packs_are_taken_out_and_brought_back(area: LibraryArea, qtbot: QtBot) -> None:
    whole = library_samples.whole_shelf()
    area.show_shelf(whole)
    area.open_packs()
    page = area.packs()
    assert "2 movements, 1 routine" in texts(page)
    with qtbot.waitSignal(area.remove_requested) as heard:
        qtbot.mouseClick(button(page, "Take from-ana out"), LEFT)
    assert heard.args == ["from-ana"]
    with qtbot.waitSignal(area.restore_requested):
        qtbot.mouseClick(button(page.toast, "Undo"), LEFT)


def test_faults_of_a_pack_are_listed_and_can_be_copied(
    area: LibraryArea, qtbot: QtBot, look: Appearance
) -> None:
    area.open_packs()
    page = area.packs()
    page.show_busy(busy=True)
    page.show_import(library_samples.faulty())
    qtbot.waitUntil(lambda: "my-pack: nothing was imported." in texts(page))
    qtbot.mouseClick(button(page, "Copy"), LEFT)
    assert look.app.clipboard().text().splitlines() == list(library_samples.faulty().faults)
    page.show_import(ImportReport("good", 1, 0))
    assert "good: 1 movement imported" in texts(page)
    assert "my-pack: nothing was imported." not in texts(page)


def test_ctrl_f_goes_to_the_search_from_anywhere(area: LibraryArea, qtbot: QtBot) -> None:
    qtbot.waitUntil(area.window().isActiveWindow)
    area.open_movement("cat-cow")
    area.search_here()
    assert area.opened_movement is None
    assert area.browse.search.hasFocus()


def test_the_menu_of_a_chip_stays_open_while_things_are_ticked(area: LibraryArea, qtbot: QtBot) -> None:
    chip = area.browse.filters._menus["kinds"]
    qtbot.mouseClick(chip, LEFT)
    menu = chip._menu
    qtbot.waitUntil(menu.isVisible)
    assert not chip.isChecked()
    for kind in (Category.YOGA, Category.EYES):
        action = menu.actions()[list(Category).index(kind)]
        qtbot.mouseMove(menu, menu.actionGeometry(action).center())
        qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())
    assert menu.isVisible()
    assert chip.values == {Category.YOGA, Category.EYES}
    assert chip.text() == "Kind: 2"
    menu.close()
    assert set(shown(area)) == {"cat-cow", "childs-pose"}
