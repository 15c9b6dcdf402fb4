"""Body and place: drawn choices that save at once, for the place that is being answered."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import pytest
import samples
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QPixmap
from PySide6.QtWidgets import QAbstractButton

from deskstretch.core.movement import Equipment, Limitation, Position, Region
from deskstretch.core.settings import BodyGoal, Day, PlaceChoice, PlaceName, Settings
from deskstretch.ui.body_page.focus_map import FocusMap
from deskstretch.ui.body_page.page import BodyPage
from deskstretch.ui.body_page.person import FOCUS, LimitationChips
from deskstretch.ui.body_words import LIMITATIONS, RARE_LIMITATIONS, goal_name
from deskstretch.ui.settings_pages.model import SettingsModel

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


@pytest.fixture
def page(look: Appearance, qtbot: QtBot) -> BodyPage:
    page = BodyPage(look, Settings(), samples.movement)
    samples.keep(qtbot, page)
    page.resize(996, 1600)
    page.show()
    return page


def button(page: QWidget, words: str, nth: int = 0) -> QAbstractButton:
    found = [
        each
        for each in page.findChildren(QAbstractButton)
        if words in (each.text(), each.accessibleName()) and each.isVisible()
    ]
    assert len(found) > nth, words
    return found[nth]


def click(qtbot: QtBot, page: BodyPage, words: str, nth: int = 0) -> Settings:
    """Click and give back what was saved."""
    with qtbot.waitSignal(page.settings_changed) as heard:
        qtbot.mouseClick(button(page, words, nth), LEFT)
    assert heard.args is not None
    return heard.args[0]


def test_a_position_is_allowed_in_the_place_that_is_shown(page: BodyPage, qtbot: QtBot) -> None:
    saved = click(qtbot, page, "Floor")
    assert Position.FLOOR in saved.places[PlaceName.OFFICE].positions
    assert saved.places[PlaceName.HOME] == Settings().places[PlaceName.HOME]
    assert page.toast.words == "Office: Seated, standing, at a wall and floor"
    qtbot.mouseClick(button(page, "Home"), LEFT)
    saved = click(qtbot, page, "Seated")
    assert Position.SEATED not in saved.places[PlaceName.HOME].positions
    assert Position.SEATED in saved.places[PlaceName.OFFICE].positions


def test_the_last_position_stays(page: BodyPage, qtbot: QtBot) -> None:
    click(qtbot, page, "Seated")
    click(qtbot, page, "Standing")
    with qtbot.assertNotEmitted(page.settings_changed, wait=10):
        qtbot.mouseClick(button(page, "At a wall"), LEFT)
    assert button(page, "At a wall").isChecked()
    assert page.model.settings.places[PlaceName.OFFICE].positions == (Position.WALL,)


def test_things_at_hand_and_manners_belong_to_the_place(page: BodyPage, qtbot: QtBot) -> None:
    saved = click(qtbot, page, "Foam roller")
    assert Equipment.FOAM_ROLLER in saved.places[PlaceName.OFFICE].equipment
    assert not click(qtbot, page, "Office clothes").places[PlaceName.OFFICE].office_clothes
    assert click(qtbot, page, "Discreet").places[PlaceName.OFFICE].discreet


def test_days_at_home_are_asked_only_while_they_matter(page: BodyPage, qtbot: QtBot) -> None:
    assert click(qtbot, page, "Friday").home_days == (Day.FRI,)
    assert click(qtbot, page, "Tuesday").home_days == (Day.TUE, Day.FRI)
    assert click(qtbot, page, "Always home").place is PlaceChoice.HOME
    assert not any(each.accessibleName() == "Friday" for each in visible(page))


def test_the_body_is_described_by_chips(page: BodyPage, qtbot: QtBot) -> None:
    assert click(qtbot, page, "Wrist").body.limitations == (Limitation.WRIST,)
    assert page.toast.words == "Go easy on: Wrist"
    assert click(qtbot, page, "Mid back").body.focus == (Region.MID_BACK,)
    assert click(qtbot, page, goal_name(BodyGoal.EASE)).body.goals == (BodyGoal.EASE,)
    assert click(qtbot, page, "I am sixty or over").body.sixty_or_over
    assert click(qtbot, page, "Amara").look.figure == "amara"


def test_a_region_is_favoured_by_pointing_at_it(page: BodyPage, qtbot: QtBot) -> None:
    focus_map = page.findChild(FocusMap)
    assert focus_map is not None
    place = focus_map.place_of(Region.CHEST)
    assert place is not None
    with qtbot.waitSignal(page.settings_changed) as heard:
        qtbot.mouseClick(focus_map, LEFT, pos=place.toPoint())
    assert heard.args is not None
    assert heard.args[0].body.focus == (Region.CHEST,)
    assert button(page, "Chest").isChecked()
    with qtbot.waitSignal(page.settings_changed) as heard:
        qtbot.mouseClick(focus_map, LEFT, pos=place.toPoint())
    assert heard.args is not None
    assert heard.args[0].body.focus == ()


def test_a_change_is_taken_back(page: BodyPage, qtbot: QtBot) -> None:
    click(qtbot, page, "Wrist")
    assert click(qtbot, page, "Undo") == Settings()
    assert not button(page, "Wrist").isChecked()


def test_settings_changed_elsewhere_are_shown_and_not_saved_again(page: BodyPage, qtbot: QtBot) -> None:
    other = dataclasses.replace(Settings(), home_days=(Day.MON,), place=PlaceChoice.BY_DAY)
    with qtbot.assertNotEmitted(page.settings_changed, wait=10):
        page.show_settings(other)
    assert button(page, "Monday").isChecked()


def test_a_figure_of_another_version_is_no_fault(look: Appearance, qtbot: QtBot) -> None:
    settings = dataclasses.replace(Settings(), look=dataclasses.replace(Settings().look, figure="zoe"))
    page = BodyPage(look, settings, samples.movement)
    samples.keep(qtbot, page)
    page.show()
    assert button(page, "Maya").isChecked()


def test_nothing_that_can_be_set_is_left_out() -> None:
    assert set(LIMITATIONS) == set(Limitation)
    assert set(FOCUS) | {Region.BREATH, Region.WHOLE_BODY} == set(Region)


def test_rare_limitations_stand_behind_more(look: Appearance, qtbot: QtBot) -> None:
    chips = LimitationChips(look, SettingsModel(Settings()), short=True)
    samples.keep(qtbot, chips)
    chips.show()
    hidden = {each for each in LIMITATIONS if not chips.chip(each).isVisible()}
    assert hidden == set(RARE_LIMITATIONS)
    qtbot.mouseClick(button(chips, "More…"), LEFT)
    assert all(chips.chip(each).isVisible() for each in LIMITATIONS)


def test_every_choice_has_a_name(page: BodyPage) -> None:
    assert all(each.accessibleName() or each.text() for each in visible(page))


def test_the_screen_reader_tells_one_of_several_from_any_number(page: BodyPage) -> None:
    def role(words: str) -> QAccessible.Role:
        return QAccessible.queryAccessibleInterface(button(page, words)).role()

    assert role("Amara") is QAccessible.Role.RadioButton
    assert role("Home") is QAccessible.Role.RadioButton
    assert role("Wrist") is QAccessible.Role.CheckBox


def visible(page: QWidget) -> list[QAbstractButton]:
    return [each for each in page.findChildren(QAbstractButton) if each.isVisible()]
