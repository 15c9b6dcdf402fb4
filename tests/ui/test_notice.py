"""Notices: read, copied, closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import samples
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel

from deskstretch.ui.notice import Notice

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from deskstretch.ui.theme import Appearance

LEFT = Qt.MouseButton.LeftButton
SENTENCE = "Your settings file had a fault: every_min is 300; it must be from 5 to 240."


def button(notice: Notice, name: str) -> QAbstractButton:
    return next(found for found in notice.findChildren(QAbstractButton) if found.text() == name)


def test_it_says_its_sentence(look: Appearance, qtbot: QtBot) -> None:
    notice = Notice(look, "A fault", SENTENCE)
    samples.keep(qtbot, notice)
    notice.present()
    assert [label.text() for label in notice.findChildren(QLabel)] == ["A fault", SENTENCE]
    assert not button(notice, "Copy details").isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return, None])
def test_it_is_closed_by_key_or_click_and_freed(look: Appearance, qtbot: QtBot, key: Qt.Key | None) -> None:
    notice = Notice(look, "A fault", SENTENCE)
    notice.present()
    with qtbot.waitSignal(notice.closed):
        if key is None:
            qtbot.mouseClick(button(notice, "Continue"), LEFT)
        else:
            qtbot.keyClick(notice, key)
    qtbot.waitUntil(lambda: samples.freed(notice))


def test_details_are_copied_as_a_whole(look: Appearance, qtbot: QtBot) -> None:
    details = "Traceback\n" + "\n".join(f"line {i}" for i in range(40))
    notice = Notice(look, "It broke", SENTENCE, details=details)
    samples.keep(qtbot, notice)
    notice.present()
    qtbot.mouseClick(button(notice, "Copy details"), LEFT)
    assert QGuiApplication.clipboard().text() == details
    assert button(notice, "Copied")
