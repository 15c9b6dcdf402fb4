"""Fifty breaks of the real program: what stays of them. ``python tests/bench/breaks.py [COUNT]``.

On a desktop of its own each break is started from the command line, stopped and closed with Escape. Prints
memory, processes, threads, open files and windows of the whole process tree before the first break, after
it, and after every tenth, and ends with 1 when more than 5 MB stay. Let no other Qt program run meanwhile:
shared pages are divided among all who map them. Only Linux has these readings.
"""

from __future__ import annotations

import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(CHECKOUT))

from tests.bench.idle import SETTLE_S, has_been_welcomed, process_tree, read, start  # noqa: E402
from tests.virtual_desktop import Part, VirtualDesktop, virtual_desktop  # noqa: E402

BUDGET_MB = 5.0
WINDOW = "^Break"
EVERY = 10


@dataclass(frozen=True)
class Left:
    """What is there at one moment."""

    pss_mb: float
    private_dirty_mb: float
    processes: int
    threads: int
    files: int
    windows: int

    @classmethod
    def now(cls, desktop: VirtualDesktop, pid: int) -> Left:
        """After everything that was to go has gone."""
        time.sleep(SETTLE_S)
        readings, tree = read(pid), process_tree(pid)
        return cls(
            readings.pss_mb,
            readings.private_dirty_mb,
            len(tree),
            len(readings.threads),
            sum(len(list(Path(f"/proc/{each}/fd").iterdir())) for each in tree),
            len(desktop.windows(WINDOW)),
        )

    def row(self, breaks: int) -> str:
        return (
            f"{breaks:7} {self.pss_mb:8.1f} {self.private_dirty_mb:9.1f} {self.processes:10} {self.threads:8}"
            f" {self.files:6} {self.windows:8}"
        )


def take_a_break(desktop: VirtualDesktop, program: str) -> None:
    """Start one, see it move, stop it, and close the page that says so."""
    desktop.run(program, "start", "--minutes", "0.5")
    desktop.wait_until(lambda: desktop.windows(WINDOW), "the break window")
    time.sleep(1)  # some of it is drawn
    while desktop.windows(WINDOW):
        desktop.keys("Escape")
        time.sleep(0.3)


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 50
    program = str(Path(sys.executable).with_name("deskstretch"))
    with (
        tempfile.TemporaryDirectory() as folder,
        virtual_desktop(Path(folder), set(Part), "1920x1080") as desktop,
    ):
        has_been_welcomed(desktop)
        running, _ = start(desktop, [program])
        print(
            f"{'breaks':>7} {'PSS MB':>8} {'dirty MB':>9} {'processes':>10} {'threads':>8} {'files':>6}"
            f" {'windows':>8}"
        )
        before = after = Left.now(desktop, running.pid)
        print(before.row(0), flush=True)
        for number in range(1, count + 1):
            take_a_break(desktop, program)
            if number == 1 or number % EVERY == 0:
                after = Left.now(desktop, running.pid)
                print(after.row(number), flush=True)
        running.stop()
    kept_mb = after.private_dirty_mb - before.private_dirty_mb
    holds = kept_mb <= BUDGET_MB
    print(
        f"kept: {kept_mb:.1f} of {BUDGET_MB:g} MB, {kept_mb / BUDGET_MB:.0%}: {'pass' if holds else 'FAIL'}"
    )
    return 0 if holds else 1


if __name__ == "__main__":
    sys.exit(main())
