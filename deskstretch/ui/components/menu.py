"""Menus with rounded corners, and the ones that more than one window opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from deskstretch.ui.compositor import can_be_translucent
from deskstretch.ui.situation import PauseFor
from deskstretch.ui.words import minutes_words, translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

LATER_MIN = (5, 10, 15)


class PopupMenu(QMenu):
    """A menu of a window of ours; without a compositor its corners stay square."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if can_be_translucent():
            self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
            self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
            self.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
            self.setStyleSheet("QMenu { border-radius: 12px; }")


def fill_later(menu: QMenu, put_off: Callable[[int], None]) -> None:
    """5, 10 or 15 minutes."""
    for minutes in LATER_MIN:
        menu.addAction(minutes_words(minutes)).triggered.connect(
            lambda _checked=False, chosen=minutes: put_off(chosen)
        )


def fill_pause(menu: QMenu, pause: Callable[[PauseFor], None]) -> None:
    """How long to hear nothing."""
    for length, words in (
        (PauseFor.HALF_HOUR, translate("Menu", "30 minutes")),
        (PauseFor.HOUR, translate("Menu", "1 hour")),
        (PauseFor.TWO_HOURS, translate("Menu", "2 hours")),
        (PauseFor.UNTIL_TOMORROW, translate("Menu", "Until tomorrow")),
        (PauseFor.UNTIL_RESUMED, translate("Menu", "Until I go on")),
    ):
        menu.addAction(words).triggered.connect(lambda _checked=False, chosen=length: pause(chosen))
