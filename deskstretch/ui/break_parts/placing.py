"""Where the break window stands: in a corner, in the middle, over the screen, over every screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QCursor, QScreen

from deskstretch.core.settings import BreakSize
from deskstretch.ui.break_parts.corner import corner_size
from deskstretch.ui.break_parts.layout import preferred_size, smallest_size
from deskstretch.ui.placement import card_place, tray_point

if TYPE_CHECKING:
    from deskstretch.ui.break_parts.companions import Companions
    from deskstretch.ui.floating import FloatingWindow
    from deskstretch.ui.theme import Visuals

WHOLE = frozenset({BreakSize.FULL_SCREEN, BreakSize.ALL_SCREENS})


class Placing:
    """Puts one window where its size asks for.

    Args:
        companions: what fills the other displays.
    """

    def __init__(self, look: Visuals, window: FloatingWindow, companions: Companions) -> None:
        self._look = look
        self._window = window
        self._companions = companions

    def settle(self, size: BreakSize, screen: QScreen) -> None:
        """Take the place on ``screen`` that ``size`` asks for."""
        window = self._window
        self._companions.close_all()
        if window.isFullScreen():
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowFullScreen)
        window.set_edgeless(False)
        window.setScreen(screen)
        self._keep_on_top(size is BreakSize.CORNER)
        area = screen.availableGeometry()
        if size is BreakSize.CORNER:
            self._place_in_corner(area, screen.geometry())
            return
        self._place_in_middle(area)
        if size in WHOLE:
            self.fill(screen)
        if size is BreakSize.ALL_SCREENS:
            self._companions.fill_others(screen)

    def fill(self, screen: QScreen) -> None:
        """Cover ``screen``; called again when the window had to move to another one."""
        window = self._window
        window.set_edgeless(True)
        window.setGeometry(screen.geometry())
        window.setWindowState(window.windowState() | Qt.WindowState.WindowFullScreen)

    def _place_in_middle(self, area: QRect) -> None:
        window = self._window
        size = preferred_size(self._look.text_factor, area.size())
        shadow = QSize(2 * window.margin_px, 2 * window.margin_px)
        window.setMinimumSize((smallest_size(self._look.text_factor) + shadow).boundedTo(area.size()))
        window.resize_visible(size)
        box = QRect(area.topLeft(), size)
        box.moveCenter(area.center())
        window.move_visible(box.topLeft())

    def _place_in_corner(self, area: QRect, screen: QRect) -> None:
        window = self._window
        size = corner_size(self._look).boundedTo(area.size())
        window.setMinimumSize(QSize(0, 0))
        window.resize_visible(size)
        far = QPoint(-100_000, -100_000)
        pointer = far if window.isVisible() else QCursor.pos()  # once it stands it may be pointed at
        window.move_visible(card_place(area, tray_point(screen, area, None), size, pointer))

    def _keep_on_top(self, on_top: bool) -> None:
        """Only the small one: it stands beside what is being read."""
        handle = self._window.windowHandle()
        if handle is not None:
            handle.setFlag(Qt.WindowType.WindowStaysOnTopHint, on_top)
        else:
            self._window.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint, on_top)
