"""One look for window tests, put back as it was; and what the offscreen platform cannot do, forgiven."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFont, QPalette

from deskstretch.core.settings import Look, Theme
from deskstretch.ui.theme import Appearance

sys.path.insert(0, str(Path(__file__).parent))

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

OFFSCREEN = "This plugin does not support"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(OFFSCREEN))


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Appearance]:
    """The light look at the design's text size. Motion is full, so that nothing is left out."""
    font, palette = QFont(qapp.font()), QPalette(qapp.palette())
    plain = QFont("Inter")
    plain.setPixelSize(14)
    qapp.setFont(plain)
    yield Appearance(qapp, Look(theme=Theme.LIGHT))
    qapp.setStyleSheet("")
    qapp.setFont(font)
    qapp.setPalette(palette)
