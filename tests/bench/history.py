"""What ten years of history cost: opening, every tab, a year's review, the file and its nightly copy.

    .venv/bin/python tests/bench/history.py [--keep FOLDER]

Makes the history (a quarter of a minute; ``--keep`` finds it again there), then prints medians beside the
goals: of the process's own CPU time, so that a busy machine blurs them less, and of the wall clock. Windows
are drawn, but on no screen; the first one of a process also imports what it shows. Ends with 1 when a goal
is missed.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any, NamedTuple, cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtWidgets import QApplication

from deskstretch.app.keeper import Keeper
from deskstretch.app.past import Past
from deskstretch.core.settings import Settings
from deskstretch.storage.history import History
from deskstretch.storage.library import bundled_library
from deskstretch.ui.area import HISTORY_PAGES, Area, Page
from deskstretch.ui.icons import Icon
from deskstretch.ui.main_window import MainWindow
from deskstretch.ui.theme import Appearance
from tests.bench.ten_years import LAST, fill

TIMES = 7
MS = 1000.0


@dataclass
class Table:
    """Prints rows as they come, and remembers whether each goal was met."""

    missed: list[str] = field(default_factory=list)

    def row(self, what: str, figure: float, unit: str, goal: float | None = None, more: str = "") -> None:
        verdict = more
        if goal is not None:
            verdict = f"goal {goal:g} {unit:<3}{more}{'' if figure <= goal else '  missed'}"
            if figure > goal:
                self.missed.append(what)
        print(f"{what:<38}{figure:>8.1f} {unit:<4}{verdict}")

    def time(self, what: str, taken: Sequence[Taken], goal_ms: float | None = None) -> None:
        cpu_ms = statistics.median(each.cpu_ms for each in taken)
        wall_ms = statistics.median(each.wall_ms for each in taken)
        self.row(what, cpu_ms, "ms", goal_ms, f"  wall {wall_ms:.0f} ms")


class Taken(NamedTuple):
    cpu_ms: float
    wall_ms: float


def often(work: Callable[[], object], times: int = TIMES) -> list[Taken]:
    return [once(work) for _ in range(times)]


def once(work: Callable[[], object]) -> Taken:
    wall_s, cpu_s = time.perf_counter(), time.process_time()
    work()
    return Taken((time.process_time() - cpu_s) * MS, (time.perf_counter() - wall_s) * MS)


class Bench:
    def __init__(self, folder: Path) -> None:
        self.path = folder / "history.sqlite3"
        self.backups = folder / "backups"
        if not self.path.exists():
            print(f"making ten years of history: {once(lambda: fill(self.path)).wall_ms / MS:.1f} s\n")
        self.app = QApplication.instance() or QApplication([])
        self.look = Appearance(cast("QApplication", self.app), Settings().look)
        self.table = Table()
        self.history = self._open()
        library = bundled_library().movements
        chosen = Settings()
        keeper = Keeper(self.history, cast("Any", None), print)
        self.past = Past(keeper, lambda: library, lambda: chosen, cast("Any", None))
        self.names = {movement.id: movement.name for movement in library}

    def _open(self) -> History:
        history, notices = History.open(
            self.path, waiting=self.path.with_name("waiting.jsonl"), backups=self.backups
        )
        for notice in notices:
            print(notice.message)
        return history

    def run(self) -> bool:
        """Print the whole table; ``True`` when every goal is met."""
        table = self.table
        for name in ("breaks", "movements", "journal"):
            count = self.history._connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0]
            print(f"{count:>9,} {'rows of the journal' if name == 'journal' else name}")
        print()
        table.row("database", self.path.stat().st_size / 1e6, "MB", 120)
        table.time("open and check the file", often(lambda: self._open().close(), 3))
        table.time("back it up, with a full check", often(lambda: self.history.back_up(LAST), 3), 2000)
        print()
        self._queries()
        print()
        self._windows()
        self.history.close()
        return not table.missed

    def _queries(self) -> None:
        past, row = self.past, self.table.time
        row("review of a year", often(lambda: past.year_to(LAST)), 50)
        row("  a year's regions", often(lambda: past.body(365, LAST)))
        row("  a year's answers", often(lambda: past.rhythm(365, LAST)))
        row("review of a week", often(lambda: past.week_of(LAST, LAST)))
        row("review of a week nine years ago", often(self._old_week))
        row("body map of 90 days", often(lambda: past.body(90, LAST)))
        row("rhythm of 90 days", often(lambda: past.rhythm(90, LAST)))
        row("all self-checks", often(lambda: past.checks(LAST)))
        row("breaks of a day", often(lambda: past.breaks_on(LAST)))
        row("journal of a day", often(lambda: past.journal_on(LAST)))
        row("first day", often(past.first_day))

    def _old_week(self) -> None:
        self.past.week_of(LAST - timedelta(days=9 * 365), LAST)

    def _windows(self) -> None:
        self.table.time("History window, first of a process", [once(lambda: self._open_window(Page.TODAY))])
        self.table.time("History window", often(lambda: self._open_window(Page.TODAY)), 300)
        for page in HISTORY_PAGES[1:]:
            self.table.time(f"  tab {page.value}", self._open_tab(page), 200)

    def _open_tab(self, page: Page) -> list[Taken]:
        """From the click on a tab that nobody saw yet to its first picture."""
        taken: list[Taken] = []
        for _ in range(TIMES):
            window = self._open_window(Page.TODAY, close=False)
            taken.append(once(lambda w=window: self._show(w, page)))
            self._close(window)
        return taken

    def _open_window(self, page: Page, *, close: bool = True) -> MainWindow:
        from deskstretch.ui.history_area import HistoryArea

        area = Area(
            Icon.HISTORY,
            "History",
            HISTORY_PAGES,
            lambda: HistoryArea(self.look, self.past, lambda id_: self.names.get(id_, id_), LAST),
        )
        window = MainWindow(self.look, (area,), LAST)
        self._show(window, page)
        if close:
            self._close(window)
        return window

    def _show(self, window: MainWindow, page: Page) -> None:
        window.open_at(page)
        self.app.processEvents()
        window.grab()

    def _close(self, window: MainWindow) -> None:
        window.close()
        self.app.processEvents()


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--keep", type=Path, help="where the history is made, or found again")
    keep = parser.parse_args().keep
    with tempfile.TemporaryDirectory() as scratch:
        folder = keep or Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        met = Bench(folder).run()
    sys.exit(0 if met else 1)


if __name__ == "__main__":
    main()
