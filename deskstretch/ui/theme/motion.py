"""Small movements of the windows themselves: hover, cross-fades, sliding in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskstretch.ui.theme.spacing import Duration


class Eased(QVariantAnimation):
    """A number on its way to where it was last sent; it runs only while it moves.

    Args:
        parent: freed with it.
        duration: the time of the whole way.
        on_value: called with each value on the way.
    """

    def __init__(
        self, parent: QObject, duration: Duration, on_value: Callable[[float], None], value: float = 0.0
    ) -> None:
        super().__init__(parent)
        self.value = value
        self._on_value = on_value
        self.setDuration(int(duration))
        self.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.valueChanged.connect(self._move)

    def go(self, target: float) -> None:
        """Move on to ``target`` from wherever it is now."""
        if self.endValue() == target and (self.state() is self.State.Running or self.value == target):
            return
        self.stop()
        self.setStartValue(float(self.value))
        self.setEndValue(float(target))
        self.start()

    def jump(self, target: float) -> None:
        """Be at ``target`` at once."""
        self.stop()
        self._move(target)

    def _move(self, value: float) -> None:
        self.value = float(value)
        self._on_value(self.value)
