"""The cards in the corner: what a click asks for, what runs out, and that they take nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import samples
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu

from deskstretch.ui.cue_card import CueCard
from deskstretch.ui.prompt_card import PromptCard
from deskstretch.ui.prompt_words import cue_words, prompt_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from deskstretch.ui.theme import Appearance

LEFT = Qt.MouseButton.LeftButton


def button(window: QWidget, name: str) -> QAbstractButton:
    for found in window.findChildren(QAbstractButton):
        if name in (found.text(), found.accessibleName()) and not found.isHidden():
            return found
    raise AssertionError(name)


def texts(window: QWidget) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if not label.isHidden()]


@pytest.fixture
def card(look: Appearance, qtbot: QtBot) -> PromptCard:
    plan = samples.steps()
    card = PromptCard(look, prompt_words(plan), 60, step=plan[0])
    samples.keep(qtbot, card)
    card.show_near(None)
    return card


def test_each_button_asks_for_its_own(card: PromptCard, qtbot: QtBot) -> None:
    for name, signal in (("Start", card.start_requested), ("Skip", card.skip_requested)):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(button(card, name), LEFT)


def test_later_offers_how_long(card: PromptCard, qtbot: QtBot) -> None:
    later = button(card, "Later")
    qtbot.mouseClick(later, LEFT)
    menu = later.findChild(QMenu)
    assert menu is not None
    assert menu.isVisible()
    assert [action.text() for action in menu.actions()] == ["5 minutes", "10 minutes", "15 minutes"]
    with qtbot.waitSignal(card.later_requested) as heard:
        menu.actions()[1].trigger()
    assert heard.args == [10]
    menu.close()


def test_it_can_never_take_the_keyboard(card: PromptCard) -> None:
    flags = card.windowFlags()
    assert flags & Qt.WindowType.WindowDoesNotAcceptFocus
    assert card.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert all(found.focusPolicy() is Qt.FocusPolicy.NoFocus for found in card.findChildren(QAbstractButton))


def test_strict_mode_takes_the_ways_out(look: Appearance, qtbot: QtBot) -> None:
    plan = samples.steps()
    card = PromptCard(look, prompt_words(plan), 15, step=plan[0], may_skip=False, may_put_off=False)
    samples.keep(qtbot, card)
    card.show_near(None)
    names = [found.text() for found in card.findChildren(QAbstractButton) if not found.isHidden()]
    assert names == ["Start"]


def test_heads_up_counts_down_in_words(look: Appearance, qtbot: QtBot) -> None:
    plan = samples.steps()
    card = PromptCard(look, prompt_words(plan), 15, step=plan[0], heads_up=True)
    samples.keep(qtbot, card)
    card.show_near(None)
    for elapsed_s, words in ((0.0, "Starting in 15 s"), (4.0, "Starting in 11 s"), (15.0, "Starting in 0 s")):
        card.show_time(elapsed_s)
        assert words in texts(card)
    assert button(card, "Start now")


def test_it_stands_inside_the_work_area(card: PromptCard) -> None:
    visible = card.visible_rect.translated(card.pos())
    assert card.screen().availableGeometry().contains(visible)
    assert visible.size().width() >= 428
    assert visible.size().height() == 160


def test_it_is_freed_once_dismissed(card: PromptCard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(card.closed):
        card.dismiss()
    qtbot.waitUntil(lambda: samples.freed(card))


def test_the_cue_shows_two_lines_and_closes(look: Appearance, qtbot: QtBot) -> None:
    card = CueCard(look, cue_words(0), 30)
    card.show_near(None)
    card.show_time(12)
    assert texts(card) == ["Look far out of the window", "Then sit tall, shoulders loose"]
    with qtbot.waitSignal(card.close_requested):
        qtbot.mouseClick(button(card, "Close"), LEFT)
    card.dismiss()
    qtbot.waitUntil(lambda: samples.freed(card))
