"""A movement shown small on its stage: still at its telling moment, moving when asked to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent

from deskstretch.core.movement import Side, Sides
from deskstretch.figure.painter_files import main_moment_s
from deskstretch.ui.break_parts.stage import StageView
from deskstretch.ui.theme import Radius

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from deskstretch.core.movement import Movement
    from deskstretch.ui.theme import Visuals

FRAME_MS = 33


class MovingFigure(StageView):
    """Has a timer of its own, which runs only while it moves and is seen.

    Args:
        corner: radius of the stage's corners.
        side: which one to show of a movement with sides.
    """

    def __init__(
        self,
        look: Visuals,
        movement: Movement,
        corner: float = Radius.CARD,
        parent: QWidget | None = None,
        *,
        side: Side = Side.LEFT,
    ) -> None:
        super().__init__(look, corner, parent)
        self._plays = False
        self._since = QElapsedTimer()
        self._tick = QTimer(self, interval=FRAME_MS)
        self._tick.timeout.connect(self._show_now)
        self._take(movement, side)

    def show_movement(self, movement: Movement) -> None:
        """Go on with another one."""
        if movement is self._movement:
            return
        self.figure.drop_cache()
        self._take(movement, Side.LEFT)
        if self._tick.isActive():
            self._begin()
        elif self.isVisible():
            self._show_still()

    def _take(self, movement: Movement, side: Side) -> None:
        self._movement = movement
        self._side = Side.BOTH if movement.sides is Sides.NONE else side
        self._still_s = main_moment_s(movement, self._side)
        self.setAccessibleName(movement.name)

    def play(self) -> None:
        """Move, from the telling moment on."""
        self._plays = True
        if self.isVisible():
            self._begin()

    def stop(self) -> None:
        """Stand still at the telling moment, and forget the frames."""
        self._plays = False
        self._tick.stop()
        self.figure.drop_cache()
        self._show_still()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._plays:
            self._begin()
        else:
            self._show_still()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()
        self.figure.drop_cache()

    def _begin(self) -> None:
        self._since.start()
        self._tick.start()
        self._show_now()

    def _show_now(self) -> None:
        moment_s = self._still_s + self._since.elapsed() / 1000
        self.figure.show_frame(self._movement, self._side, moment_s)

    def _show_still(self) -> None:
        self.figure.show_frame(self._movement, self._side, self._still_s)
