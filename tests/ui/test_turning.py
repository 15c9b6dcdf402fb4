"""Two things side by side, or one under the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QWidget

from deskstretch.ui.components.turning import TurningLayout

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def both(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def laid_out(both: QWidget, width: int, *words: str) -> tuple[TurningLayout, list[QLabel]]:
    layout = TurningLayout(16, 120, 8, both)
    labels = [QLabel(each, both) for each in words]
    for label in labels:
        layout.addWidget(label)
    layout.setGeometry(QRect(0, 0, width, max(1, layout.heightForWidth(width))))
    return layout, labels


def test_the_second_stands_beside_the_first_and_below_it_where_room_is_scarce(both: QWidget):
    layout, (first, second) = laid_out(both, 600, "A line of words", "Button")
    assert second.x() > first.x()
    layout.setGeometry(QRect(0, 0, 60, layout.heightForWidth(60)))
    assert second.y() >= first.y() + first.height()


@pytest.mark.parametrize("words", [(), ("alone",)])
def test_fewer_than_two_are_laid_out_as_well(both: QWidget, words: tuple[str, ...]):
    """Qt asks while one of them is on its way; an exception there takes the program down."""
    layout, labels = laid_out(both, 300, *words)
    assert layout.minimumSize().width() <= layout.sizeHint().width()
    for label in labels:
        assert label.width() == 300


def test_one_that_was_taken_away_leaves_the_other(both: QWidget):
    layout, (first, second) = laid_out(both, 600, "stays", "goes")
    second.setParent(None)
    assert layout.sizeHint().height() >= first.sizeHint().height()
    second.deleteLater()
