"""German has its room at doubled text: a real language is longer elsewhere than a made-up one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import samples
from PySide6.QtCore import QCoreApplication, QLocale
from test_fits import COMING_AND_GOING, PAGES, assert_all_fits, no_figure

from deskstretch.app.demo.states import States
from deskstretch.app.language import Translation
from deskstretch.core.settings import Language, Look, Theme
from deskstretch.core.translation import translated_movement

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from deskstretch.core.movement import Movement
    from deskstretch.ui.theme import Appearance

__all__ = ["no_figure"]


def in_german(id_: str) -> Movement:
    return translated_movement(samples.movement(id_), QCoreApplication.translate)


STATES = States(in_german)
NARROW = {
    "break-corner-ready",
    "break-full-upright",
    "break-keys",
    "break-small",
    "done-small",
    "glance-held",
    "glance-suggest",
    "hurt-signs-small",
    "hurt-where-small",
    "prompt",
    "prompt-heads-up",
    "welcome-1-small",
    "welcome-2-small",
    "welcome-4-small",
}


@pytest.fixture
def german(look: Appearance) -> Iterator[Appearance]:
    before = QLocale()
    translation = Translation(look.app, system=QLocale("de_DE"))
    translation.speak(Language.GERMAN)
    look.apply(Look(theme=Theme.LIGHT, text_percent=200))
    yield look
    translation.speak(Language.ENGLISH)
    translation.deleteLater()
    QLocale.setDefault(before)


@pytest.mark.parametrize("name", [*sorted(NARROW & COMING_AND_GOING), *PAGES])
def test_german_words_have_their_room(german: Appearance, qtbot: QtBot, name: str) -> None:
    window = (PAGES.get(name) or STATES.all()[name])(german)
    samples.keep(qtbot, window)
    german.app.processEvents()
    assert_all_fits(window)
