"""The twelve seconds after which the page of a finished break closes itself."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

CLOSES_AFTER_MS = 12_000
TICK_MS = 100


class Closing(QObject):
    """Runs out unless somebody takes an interest. ``left`` brings seconds and the share that is left."""

    left = Signal(int, float)
    over = Signal()
    stayed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._elapsed = QElapsedTimer()
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._run_out)

    @property
    def running(self) -> bool:
        return self._tick.isActive()

    def start(self) -> None:
        self._elapsed.start()
        self._tick.start()
        self._run_out()

    def stay(self) -> None:
        """Somebody looks: stay until they close it."""
        if self.running:
            self._tick.stop()
            self.stayed.emit()

    def stop(self) -> None:
        """The page has gone."""
        self._tick.stop()

    def _run_out(self) -> None:
        left_ms = CLOSES_AFTER_MS - self._elapsed.elapsed()
        if left_ms <= 0:
            self._tick.stop()
            self.over.emit()
        else:
            self.left.emit(-(-left_ms // 1000), left_ms / CLOSES_AFTER_MS)
