"""Tells whether a person worked on through their break."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

if TYPE_CHECKING:
    from deskstretch.core.clock import Clock

BUSY_IDLE_S = 1.0
DISTRACTED_SHARE = 1 / 3
OWN_INPUT = (
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.HoverMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
)


class Attention(QObject):
    """Counts the seconds of a break in which the person used the computer beyond the break itself.

    Watches the events of the break window, so that its own controls do not count.
    """

    def __init__(self, clock: Clock, idle_s: Callable[[], float | None], parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._idle_s = idle_s
        self._own_input_s = self._sampled_s = clock.now().awake_s
        self._busy_s = 0.0
        self._watched_s = 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's signature
        if event.type() in OWN_INPUT:
            self._own_input_s = self._clock.now().awake_s
        return False

    def sample(self, *, moving: bool) -> None:
        """Look once a second whether hands are on keyboard or mouse."""
        now_s = self._clock.now().awake_s
        passed_s = now_s - self._sampled_s
        if passed_s < 1.0:
            return
        self._sampled_s = now_s
        if not moving:
            return
        self._watched_s += passed_s
        idle_s = self._idle_s()
        own = now_s - self._own_input_s < BUSY_IDLE_S + passed_s
        if idle_s is not None and idle_s < BUSY_IDLE_S and not own:
            self._busy_s += passed_s

    @property
    def distracted(self) -> bool:
        return self._watched_s > 0 and self._busy_s > self._watched_s * DISTRACTED_SHARE
