"""Fifty breaks in one process: what stays of them. Run as a script: ``python tests/bench/breaks.py [COUNT]``.

Prints proportional memory, live windows, running timers and threads before the first break, after it (what
is imported and cached once stays), and after every tenth. The clock goes by hand, the drawing is real.
"""

from __future__ import annotations

import gc
import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from deskstretch.app.break_needs import Alternatives
from deskstretch.app.break_run import BreakRun
from deskstretch.app.keeper import Keeper
from deskstretch.app.program import give_memory_back
from deskstretch.core.clock import Instant
from deskstretch.core.coach_state import CoachState
from deskstretch.core.composer import Request, compose
from deskstretch.core.record import Source
from deskstretch.core.session import Session
from deskstretch.core.settings import Settings
from deskstretch.storage.history import History
from deskstretch.storage.library import bundled_library
from deskstretch.storage.state_file import StateFile
from deskstretch.ui.situation import Week
from deskstretch.ui.theme import Appearance

BEGIN = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
WEEK = Week(date(2026, 11, 16), date(2026, 11, 20), (True, False, False, False, True, False, False), 5)
LENGTH_S = 120
LOOK_EVERY_S = 2.0


class HandClock:
    def __init__(self) -> None:
        self.passed_s = 0.0

    def now(self) -> Instant:
        return Instant(BEGIN + timedelta(seconds=self.passed_s), self.passed_s, self.passed_s, UTC)


@dataclass(frozen=True)
class Left:
    """What is there at one moment."""

    pss_kb: int
    windows: int
    timers: int
    threads: int

    @classmethod
    def now(cls) -> Left:
        """After everything that was to go has gone."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QCoreApplication.processEvents()
        give_memory_back()
        timers = [each for each in gc.get_objects() if isinstance(each, QTimer) and isValid(each)]
        return cls(
            pss_kb(),
            len(QApplication.topLevelWidgets()),
            sum(timer.isActive() for timer in timers),
            len(list(Path("/proc/self/task").iterdir())),
        )


def pss_kb() -> int:
    for line in Path("/proc/self/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1])
    return 0


def play_breaks(app: QApplication, folder: Path, count: int, tell: Callable[[int, Left], None]) -> None:
    """Play ``count`` breaks to their end, each with another sequence; ``tell`` what is left after each."""
    history, _ = History.open(folder / "history.sqlite3", waiting=folder / "w", backups=folder / "b")
    keeper = Keeper(history, StateFile(folder / "state.json", CoachState), lambda _notice: None)
    settings, clock = Settings(), HandClock()
    look = Appearance(app, settings.look)
    owner = QObject()
    library = tuple(bundled_library().movements)
    none = Alternatives(lambda _step: (), lambda _step: ())
    tell(0, Left.now())
    for number in range(1, count + 1):
        steps = compose(library, Request(seconds=LENGTH_S, seed=number)).steps
        run = BreakRun(look, Session(steps, "Bench"), settings, clock, keeper, none, lambda: 100.0, owner)
        run.start(Source.HAND, None, lambda: (60.0, WEEK), take_focus=False)
        while run.running:
            clock.passed_s += LOOK_EVERY_S
            run._tick()
            app.processEvents()
        run.discard()
        app.processEvents()
        run.deleteLater()
        del run
        tell(number, Left.now())
    history.close()


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 50
    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    print(f"{'breaks':>7} {'PSS MB':>8} {'windows':>8} {'timers':>7} {'threads':>8}")

    def tell(number: int, left: Left) -> None:
        if number < 2 or number % 10 == 0:
            print(
                f"{number:7} {left.pss_kb / 1024:8.1f} {left.windows:8} {left.timers:7} {left.threads:8}",
                flush=True,
            )

    with tempfile.TemporaryDirectory() as folder:
        play_breaks(app, Path(folder), count, tell)


if __name__ == "__main__":
    main()
