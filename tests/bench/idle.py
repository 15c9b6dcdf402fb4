"""What the program costs while nobody needs it, beside a bare PySide6 tray program in the same run.

    .venv/bin/python tests/bench/idle.py [--seconds 60] [--program COMMAND …]

On a desktop of its own (Xvfb, openbox, xfce4-panel, private bus) each program is started a few times for
the time to its tray icon, then left alone and watched; ours takes one short break before. The readings
are the kernel's own, over the whole process tree: CPU from schedstat in nanoseconds, context switches by
thread, proportional memory (PSS).
Shared pages are divided among all who map them, so let no other Qt program run meanwhile.

Prints a table with the budgets and ends with 1 when one is overdrawn. Only Linux has these readings.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from jeepney import MatchRule, message_bus
from jeepney.io.blocking import Proxy

CHECKOUT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(CHECKOUT))

from deskstretch.storage.paths import Folders  # noqa: E402
from tests.virtual_desktop import PATIENCE_S, Part, Program, VirtualDesktop, virtual_desktop  # noqa: E402

STARTS = 5
SETTLE_S = 10.0
"""Before memory is read: what a program does once, after its start or after a break, is not idling."""
BREAK_S = 30


@dataclass(frozen=True)
class Spent:
    """What a thread has used since it began."""

    cpu_ns: int = 0
    voluntary: int = 0
    involuntary: int = 0


@dataclass(frozen=True)
class Readings:
    """What a process tree's living threads have used, and its memory now."""

    threads: dict[int, Spent]
    pss_mb: float
    private_dirty_mb: float

    def since(self, before: Readings | None = None) -> Spent:
        """What was used since ``before``, or since the beginning; threads that ended meanwhile are lost."""
        spent = [
            (now, before.threads.get(thread, Spent()) if before else Spent())
            for thread, now in self.threads.items()
        ]
        return Spent(
            sum(now.cpu_ns - then.cpu_ns for now, then in spent),
            sum(now.voluntary - then.voluntary for now, then in spent),
            sum(now.involuntary - then.involuntary for now, then in spent),
        )


@dataclass(frozen=True)
class Start:
    """What one start cost until the tray icon stood."""

    took_s: float
    cpu_s: float


@dataclass(frozen=True)
class Cost:
    """What one program cost."""

    start_s: float
    start_cpu_s: float
    pss_mb: float
    private_dirty_mb: float
    kept_mb: float
    """Memory that a break took and did not give back. Of pages written to, which no other program shares."""
    idle_cpu_s_per_min: float
    voluntary_per_s: float
    involuntary_per_s: float


@dataclass(frozen=True)
class Row:
    """One line of the table; ``budget`` tells the most allowed from what the bare program cost."""

    words: str
    field: str
    budget_words: str = ""
    budget: Callable[[Cost], float] | None = None


ROWS = (
    Row("start to tray icon, s", "start_s", "3 × bare", lambda bare: 3 * bare.start_s),
    Row("CPU until the tray icon, s", "start_cpu_s"),
    Row("PSS idle, MB", "pss_mb", "bare + 20", lambda bare: bare.pss_mb + 20),
    Row("private dirty, MB", "private_dirty_mb"),
    Row("kept by a break, MB", "kept_mb", "5", lambda bare: 5),
    Row("CPU a minute idle, s", "idle_cpu_s_per_min", "0.03", lambda bare: 0.03),
    Row("voluntary switches/s", "voluntary_per_s", "0.5", lambda bare: 0.5),
    Row("involuntary switches/s", "involuntary_per_s"),
)


def process_tree(root: int) -> list[int]:
    """``root`` and all that descend from it now."""
    children: dict[int, list[int]] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            after_name = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue  # ended while we looked
        children.setdefault(int(after_name[1]), []).append(int(stat.parent.name))
    tree = [root]
    for pid in tree:
        tree += children.get(pid, [])
    return tree


def read(root: int) -> Readings:
    threads = {}
    pss_kb = dirty_kb = 0
    for pid in process_tree(root):
        for thread in Path(f"/proc/{pid}/task").iterdir():
            status = table_of(thread / "status")
            threads[int(thread.name)] = Spent(
                int((thread / "schedstat").read_text().split()[0]),
                status["voluntary_ctxt_switches"],
                status["nonvoluntary_ctxt_switches"],
            )
        memory = table_of(Path(f"/proc/{pid}/smaps_rollup"))
        pss_kb += memory["Pss"]
        dirty_kb += memory["Private_Dirty"]
    return Readings(threads, pss_kb / 1024, dirty_kb / 1024)


def table_of(path: Path) -> dict[str, int]:
    """The lines ``Name:   number …`` of a file of /proc."""
    numbers = {}
    for line in path.read_text().splitlines():
        name, _, rest = line.partition(":")
        first = rest.split()[:1]
        if first and first[0].isdigit():
            numbers[name] = int(first[0])
    return numbers


def start(desktop: VirtualDesktop, command: Sequence[str]) -> tuple[Program, Start]:
    """Start a program and wait until the tray host tells of its icon."""
    registered = MatchRule(
        type="signal", interface="org.kde.StatusNotifierWatcher", member="StatusNotifierItemRegistered"
    )
    with desktop.connection() as connection:
        Proxy(message_bus, connection).AddMatch(registered)
        with connection.filter(registered) as told:
            began_s = time.monotonic()
            program = desktop.start(*command)
            connection.recv_until_filtered(told, timeout=PATIENCE_S)
            took_s = time.monotonic() - began_s
    return program, Start(took_s, read(program.pid).since().cpu_ns / 1e9)


def has_been_welcomed(desktop: VirtualDesktop) -> None:
    """No window stands on the first start either."""
    settings = Folders.of_this_person(desktop.env).settings_file
    settings.parent.mkdir(parents=True)
    settings.write_text("welcomed = true\n", encoding="utf-8")


def start_and_stop(desktop: VirtualDesktop, command: Sequence[str]) -> Start:
    program, cost = start(desktop, command)
    program.stop()
    desktop.wait_until(lambda: not desktop.tray_items(), "the tray icon to go")
    return cost


def take_a_break(desktop: VirtualDesktop, program: str) -> None:
    """A whole break by the program's own command line, until its window is gone again."""
    desktop.run(program, "start", "--minutes", str(BREAK_S / 60))
    window = "^Break"
    desktop.wait_until(lambda: desktop.windows(window), "the break window")
    desktop.wait_until(lambda: not desktop.windows(window), "the break's end", within_s=4 * BREAK_S)


def cost_of(
    desktop: VirtualDesktop, command: Sequence[str], idle_s: float, *, with_break: bool = False
) -> Cost:
    starts = [start_and_stop(desktop, command) for _ in range(STARTS - 1)]
    program, last_start = start(desktop, command)
    starts.append(last_start)
    time.sleep(SETTLE_S)
    fresh = read(program.pid)
    if with_break:
        take_a_break(desktop, command[0])
        time.sleep(SETTLE_S)
    before, began_s = read(program.pid), time.monotonic()
    time.sleep(idle_s)
    after, lasted_s = read(program.pid), time.monotonic() - began_s
    program.stop()
    idle = after.since(before)
    return Cost(
        start_s=statistics.median(each.took_s for each in starts),
        start_cpu_s=statistics.median(each.cpu_s for each in starts),
        pss_mb=after.pss_mb,
        private_dirty_mb=after.private_dirty_mb,
        kept_mb=after.private_dirty_mb - fresh.private_dirty_mb,
        idle_cpu_s_per_min=idle.cpu_ns / 1e9 * 60 / lasted_s,
        voluntary_per_s=idle.voluntary / lasted_s,
        involuntary_per_s=idle.involuntary / lasted_s,
    )


def table(ours: Cost, bare: Cost) -> tuple[list[str], bool]:
    """The lines to print, and whether every budget holds."""
    lines = [f"{'':28}{'program':>10}{'bare tray':>11}{'budget':>12}{'used':>8}"]
    holds = True
    for row in ROWS:
        value, beside = getattr(ours, row.field), getattr(bare, row.field)
        line = f"{row.words:28}{value:10.3f}{beside:11.3f}"
        if row.budget is not None:
            used = value / row.budget(bare)
            holds = holds and used <= 1
            line += f"{row.budget_words:>12}{used:8.0%}  {'pass' if used <= 1 else 'FAIL'}"
        lines.append(line)
    return lines, holds


def main() -> int:
    parser = argparse.ArgumentParser(description="What the program costs while nobody needs it.")
    parser.add_argument("--seconds", type=float, default=60, help="how long to watch each program idle")
    parser.add_argument(
        "--program",
        nargs=argparse.REMAINDER,
        help="the rest is the command to measure instead of deskstretch",
    )
    chosen = parser.parse_args()
    program = chosen.program or [str(Path(sys.executable).with_name("deskstretch"))]
    bare_tray = [sys.executable, str(Path(__file__).with_name("bare_tray.py"))]
    with (
        tempfile.TemporaryDirectory() as folder,
        virtual_desktop(Path(folder), set(Part), "1920x1080") as desktop,
    ):
        has_been_welcomed(desktop)
        bare = cost_of(desktop, bare_tray, chosen.seconds)
        ours = cost_of(desktop, program, chosen.seconds, with_break=not chosen.program)
    lines, holds = table(ours, bare)
    print("\n".join(lines))
    return 0 if holds else 1


if __name__ == "__main__":
    sys.exit(main())
