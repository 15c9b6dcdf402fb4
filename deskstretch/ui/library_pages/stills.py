"""Still pictures of movements, drawn one at a time when they come into sight."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, QTimer, Signal

from deskstretch.core.movement import Side, Sides

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPixmap

    from deskstretch.core.movement import Movement
    from deskstretch.ui.theme import Visuals

KEPT = 36
"""About two windows full; at 218 × 152 px and two device pixels a pixel they take 18 MB."""


class Stills(QObject):
    """Draws the pictures that are asked for and keeps the last few.

    ``drawn`` brings the movement's id. Nothing is drawn while nothing is awaited.

    Args:
        kept: how many pictures at most.
    """

    drawn = Signal(str)

    def __init__(self, look: Visuals, parent: QObject | None = None, *, kept: int = KEPT) -> None:
        super().__init__(parent)
        self._look = look
        self._kept = kept
        self._size = QSize()
        self._ratio = 1.0
        self._pictures: OrderedDict[str, QPixmap] = OrderedDict()
        self._awaited: dict[str, Movement] = {}
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._draw_one)
        look.changed.connect(self.drop)

    def set_size(self, size: QSize, ratio: float) -> None:
        """``size`` in logical pixels; pictures of another size are forgotten."""
        if (size, ratio) != (self._size, self._ratio):
            self._size, self._ratio = QSize(size), ratio
            self._pictures.clear()

    def picture(self, movement: Movement) -> QPixmap | None:
        """The picture if it is drawn already."""
        found = self._pictures.get(movement.id)
        if found is not None:
            self._pictures.move_to_end(movement.id)
        return found

    def want(self, movements: Sequence[Movement]) -> None:
        """Draw these, in this order, and nothing that was awaited before."""
        self._awaited = {each.id: each for each in movements if each.id not in self._pictures}
        if self._awaited and not self._size.isEmpty():
            self._timer.start()
        else:
            self._timer.stop()

    def ask(self, movement: Movement) -> QPixmap | None:
        """The picture, or nothing yet: then it is drawn after those that were asked for before."""
        found = self.picture(movement)
        if found is None and not self._size.isEmpty():
            self._awaited.setdefault(movement.id, movement)
            self._timer.start()
        return found

    def drop(self) -> None:
        """Forget all pictures, as when the page is left or looks different."""
        self._timer.stop()
        self._awaited.clear()
        self._pictures.clear()

    def _draw_one(self) -> None:
        if not self._awaited:
            self._timer.stop()
            return
        movement = self._awaited.pop(next(iter(self._awaited)))
        self._pictures[movement.id] = still(self._look, movement, self._size, self._ratio)
        while len(self._pictures) > self._kept:
            self._pictures.popitem(last=False)
        self.drawn.emit(movement.id)


def still(look: Visuals, movement: Movement, size: QSize, ratio: float) -> QPixmap:
    """The moment that shows best what a movement is, on a small stage.

    The painter is read in with the first of them: a page is there before its pictures.
    """
    from deskstretch.figure.looks import look_named
    from deskstretch.figure.painter_files import main_moment_s
    from deskstretch.ui.figure_view import figure_pixmap

    side = side_shown(movement)
    moment_s = main_moment_s(movement, side)
    return figure_pixmap(movement, side, moment_s, size, ratio, look_named(look.figure), dark=look.dark)


def side_shown(movement: Movement) -> Side:
    """The side a picture shows: the left first where one comes after the other."""
    return Side.LEFT if movement.sides is Sides.SWITCH else Side.BOTH
