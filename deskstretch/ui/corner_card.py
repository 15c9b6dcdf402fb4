"""What the cards in the corner share: where they stand, and that they never take the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QWidget

from deskstretch.ui.floating import FloatingWindow
from deskstretch.ui.placement import card_place, pointer_screen, tray_point
from deskstretch.ui.theme import Radius

if TYPE_CHECKING:
    from deskstretch.ui.theme import Visuals


class CornerCard(FloatingWindow):
    """A small window in the corner near the tray, on the pointer's screen and never under it."""

    def __init__(self, look: Visuals, parent: QWidget | None = None) -> None:
        super().__init__(
            look,
            Radius.POPUP,
            Qt.WindowType.Tool | Qt.WindowType.WindowStaysOnTopHint | Qt.WindowType.WindowDoesNotAcceptFocus,
            parent,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_X11NetWmWindowTypeNotification)
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def wanted_size(self) -> QSize:
        """The visible size for the present words."""
        raise NotImplementedError

    def show_near(self, tray: QRect | None) -> None:
        """Appear in the corner; ``tray`` is the icon's place where the system tells it."""
        screen = pointer_screen()
        area = screen.availableGeometry()
        size = self.wanted_size().boundedTo(area.size())
        near = tray_point(screen.geometry(), area, tray)
        self.setScreen(screen)
        self.resize_visible(size)
        self.move_visible(card_place(area, near, size, QCursor.pos()))
        self.appear()
