"""What a break costs while somebody follows it: CPU in and after a movement's first loop, and late frames.

    .venv/bin/python tests/bench/moving.py [--seconds 150] [--size card|full_screen …]

The real program on a desktop of its own (Xvfb, openbox, xfce4-panel, private bus) takes a break. Its CPU is
the kernel's count over all of its threads, so that a busy machine blurs it less. The gaps between painted
frames are real time, and on a busy machine somebody else's fault; beside them stands the time that the
window's own thread worked from one frame to the next. A second counts as a first loop when a
frame was drawn in it that had not been drawn before.

Prints a table with the goals and ends with 1 when one is missed. Only Linux has these readings.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(CHECKOUT))

from tests.bench.idle import read  # noqa: E402
from tests.virtual_desktop import Part, virtual_desktop  # noqa: E402

LATE_S = 0.050
STILL_S = 0.5
WATCHED = """
import os, sys
if "--break" in sys.orig_argv:
    import json, time
    from pathlib import Path
    from deskstretch.figure.painter_cache import FrameCache
    from deskstretch.ui.figure_view import FigureView

    painted, drawn, sizes = [], [], []
    paint, put, leave = FigureView.paintEvent, FrameCache.put, os._exit

    def painting(view, event):
        paint(view, event)
        if view.width() > 300:
            painted.append((time.monotonic(), time.thread_time()))

    def putting(cache, *frame):
        put(cache, *frame)
        drawn.append(time.monotonic())
        sizes.append(cache.size_bytes)

    def leaving(code):
        Path(os.environ["WATCHED_TO"]).write_text(json.dumps([painted, drawn, sizes]))
        leave(code)

    FigureView.paintEvent, FrameCache.put = painting, putting
    os._exit = leaving
"""
"""Python runs this at its start; only the process of a break takes it to heart."""


@dataclass(frozen=True)
class Cost:
    first_loop_share: float
    afterwards_share: float
    whole_share: float
    frames_per_s: float
    gap_ms: float
    gap_99_ms: float
    late: int
    own_late: int
    longest_work_ms: float
    most_cache_mb: float


ROWS = (
    ("CPU in first loops, share of a core", "first_loop_share", 0.35),
    ("CPU afterwards, share of a core", "afterwards_share", 0.12),
    ("CPU of the whole, share of a core", "whole_share", 0.30),
    ("frames a second", "frames_per_s", None),
    ("gap between frames, ms, median", "gap_ms", None),
    ("gap between frames, ms, 99th percentile", "gap_99_ms", None),
    ("frames later than 50 ms", "late", 0),
    ("of these by its own work", "own_late", 0),
    ("most work for one frame, ms", "longest_work_ms", None),
    ("most in the loop cache, MB", "most_cache_mb", 48),
)


def measure(size: str, seconds: float) -> Cost:
    with (
        tempfile.TemporaryDirectory() as folder,
        virtual_desktop(Path(folder), set(Part), "1920x1080") as desktop,
    ):
        program = str(Path(sys.executable).with_name("deskstretch"))
        settings = Path(desktop.run(sys.executable, "-c", SETTINGS_PATH).strip())
        settings.parent.mkdir(parents=True, exist_ok=True)
        settings.write_text(f'welcomed = true\n[breaks]\nsize = "{size}"\n')
        kept = Path(folder) / "frames.json"
        (Path(folder) / "sitecustomize.py").write_text(WATCHED)
        running = desktop.start(program, env={"PYTHONPATH": folder, "WATCHED_TO": str(kept)})
        desktop.wait_until(desktop.tray_items, "the tray icon")
        time.sleep(3)
        desktop.run(program, "start", "--minutes", str(seconds / 60))
        desktop.wait_until(lambda: desktop.windows("^Break"), "the break window")
        samples = [(time.monotonic(), read(running.pid).since().cpu_ns / 1e9)]
        until_s = samples[0][0] + seconds - 2
        while time.monotonic() < until_s:
            time.sleep(1)
            samples.append((time.monotonic(), read(running.pid).since().cpu_ns / 1e9))
        desktop.run(program, "quit")
        running.wait()
        desktop.wait_until(kept.exists, "what was watched")
        painted, drawn, sizes = json.loads(kept.read_text())
    first, after = [], []
    for (begin_s, spent_s), (end_s, then_s) in pairwise(samples):
        share = (then_s - spent_s) / (end_s - begin_s)
        (first if any(begin_s <= at <= end_s for at in drawn) else after).append(share)
    # A held pose is painted anew only when it breathes or blinks; what follows one another at once counts.
    following = [pair for pair in pairwise(painted) if pair[1][0] - pair[0][0] < STILL_S]
    gaps = [at - before for (before, _), (at, _) in following]
    work = [spent - before for (_, before), (_, spent) in following]
    return Cost(
        first_loop_share=statistics.mean(first) if first else 0.0,
        afterwards_share=statistics.mean(after) if after else 0.0,
        whole_share=(samples[-1][1] - samples[0][1]) / (samples[-1][0] - samples[0][0]),
        frames_per_s=len(painted) / (painted[-1][0] - painted[0][0]),
        gap_ms=statistics.median(gaps) * 1e3,
        gap_99_ms=sorted(gaps)[int(len(gaps) * 0.99)] * 1e3,
        late=sum(gap > LATE_S for gap in gaps),
        own_late=sum(spent > LATE_S for spent in work),
        longest_work_ms=max(work) * 1e3,
        most_cache_mb=max(sizes) / 1e6,
    )


SETTINGS_PATH = """
import os
from deskstretch.storage.paths import Folders
print(Folders.of_this_person(os.environ).settings_file)
"""


def main() -> int:
    parser = argparse.ArgumentParser(description="What a break costs while somebody follows it.")
    parser.add_argument("--seconds", type=float, default=150, help="how long the break lasts")
    parser.add_argument("--size", action="append", help="card or full_screen; both, if left out")
    chosen = parser.parse_args()
    holds = True
    for size in chosen.size or ["card", "full_screen"]:
        cost = measure(size, chosen.seconds)
        print(f"{size}:")
        for words, name, goal in ROWS:
            value = getattr(cost, name)
            line = f"  {words:42}{value:10.3f}"
            if goal is not None:
                # Only the default size has goals of its own; they are printed beside the others.
                verdict = "" if size != "card" else "pass" if value <= goal else "MISSED"
                holds = holds and verdict != "MISSED"
                line += f"{goal:10}  {verdict}"
            print(line, flush=True)
    return 0 if holds else 1


if __name__ == "__main__":
    sys.exit(main())
