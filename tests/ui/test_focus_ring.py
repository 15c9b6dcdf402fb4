"""The ring around what has the keyboard stays around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from deskstretch.ui.components.field import SearchField
from deskstretch.ui.components.focus import REACH_PX, FocusRing

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from deskstretch.ui.theme import Appearance


def test_it_moves_with_what_holds_the_control(look: Appearance, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    other = SearchField(look, "Another", window)
    row = QWidget(window)
    row.setGeometry(10, 10, 300, 60)
    field = SearchField(look, "Search", row)
    field.setGeometry(20, 10, 200, 36)
    ring = FocusRing(look, window)
    window.resize(400, 200)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    other.setFocus()
    qtbot.keyClick(other, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: field.hasFocus() and ring.isVisible())
    row.move(60, 80)
    assert ring.geometry().topLeft() == field.mapTo(window, QPoint(-REACH_PX, -REACH_PX))
