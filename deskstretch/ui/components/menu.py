"""Menus with rounded corners, and the ones that more than one window opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QMenu

from deskstretch.ui.compositor import can_be_translucent
from deskstretch.ui.icons import Icon, paint_icon
from deskstretch.ui.situation import PauseFor
from deskstretch.ui.words import minutes_words, translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

LATER_MIN = (5, 10, 15)
MARK_PX = 16
MARK_INSET_PX = 6


class PopupMenu(QMenu):
    """A menu of a window of ours; without a compositor its corners stay square.

    What is ticked in it has our mark: Qt's own is a picture of few pixels.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style = f"QMenu::indicator {{ width: {MARK_PX}px; height: {MARK_PX}px; image: none; }}"
        if can_be_translucent():
            self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
            self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
            self.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
            style += "QMenu { border-radius: 12px; }"
        self.setStyleSheet(style)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        painter = QPainter(self)
        for action in self.actions():
            if action.isCheckable() and action.isChecked():
                row = QRectF(self.actionGeometry(action))
                mark = QRectF(row.left() + MARK_INSET_PX, 0, MARK_PX, MARK_PX)
                if not self.isLeftToRight():
                    mark.moveRight(row.right() - MARK_INSET_PX)
                mark.moveTop(row.center().y() - MARK_PX / 2)
                paint_icon(painter, Icon.CHECK, mark, ink, line=2.2)
        painter.end()


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
