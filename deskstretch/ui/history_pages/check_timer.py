"""The clock of a self-check: half a minute that runs out, or seconds that are counted until they stop."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from deskstretch.ui.components.button import Button, Kind
from deskstretch.ui.components.ring import Ring
from deskstretch.ui.theme import Space, Type
from deskstretch.ui.words import translate

if TYPE_CHECKING:
    from deskstretch.ui.theme import Visuals

RING_PX = 84
TICK_MS = 50
READY_S = 3.0
"""To put the hand away and stand ready, before the clock runs."""


class CheckTimer(QWidget):
    """Gets ready for three seconds, then runs. ``counted`` brings the seconds that were stopped.

    Args:
        lasts_s: how long it runs at most.
        counts_up: seconds are the value: a stop, or the end, is `counted`; else they run out.
    """

    counted = Signal(float)

    def __init__(self, look: Visuals, lasts_s: float, *, counts_up: bool) -> None:
        super().__init__()
        self._lasts_s = lasts_s
        self._counts_up = counts_up
        self._running = False
        self._since = QElapsedTimer()
        self._tick = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._tick.timeout.connect(self._show_now)
        self._ring = Ring(look, RING_PX, Type.GLANCE_NUMBER)
        self.button = Button(look, "", Kind.SECONDARY)
        self.button.clicked.connect(self._press)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(self._ring)
        row.addWidget(self.button)
        row.addStretch(1)
        self._rest()

    @property
    def words(self) -> str:
        """What the ring says."""
        return self._ring.words

    def start(self) -> None:
        self._running = True
        self._since.start()
        self._tick.start()
        self.button.setText(translate("SelfCheck", "Stop"))
        self.show_elapsed(0.0)

    def show_elapsed(self, elapsed_s: float) -> None:
        """Show the clock so many seconds after the start, and end when it is over."""
        ran_s = elapsed_s - READY_S
        if ran_s < 0:
            self._ring.show_ready(-ran_s / READY_S, str(math.ceil(-ran_s)), parts=3)
        elif ran_s >= self._lasts_s:
            self._end(self._lasts_s)
        else:
            shown_s = ran_s if self._counts_up else self._lasts_s - ran_s
            whole = int(shown_s) if self._counts_up else math.ceil(shown_s)
            self._ring.show_left(1 - ran_s / self._lasts_s, str(whole), translate("SelfCheck", "s"))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._rest()

    def _press(self) -> None:
        if not self._running:
            self.start()
            return
        ran_s = self._since.elapsed() / 1000 - READY_S
        if ran_s > 0:
            self._end(ran_s)
        else:
            self._rest()

    def _show_now(self) -> None:
        self.show_elapsed(self._since.elapsed() / 1000)

    def _end(self, ran_s: float) -> None:
        self._rest()
        if self._counts_up:
            self.counted.emit(float(int(ran_s)))
        self._ring.show_left(0.0, translate("SelfCheck", "Done") if not self._counts_up else str(int(ran_s)))

    def _rest(self) -> None:
        self._running = False
        self._tick.stop()
        seconds = str(int(self._lasts_s))
        self._ring.show_left(1.0, "0" if self._counts_up else seconds, translate("SelfCheck", "s"))
        self.button.setText(
            translate("SelfCheck", "Start the clock")
            if self._counts_up
            else translate("SelfCheck", "Start {0} seconds").format(seconds)
        )
        self.button.updateGeometry()
