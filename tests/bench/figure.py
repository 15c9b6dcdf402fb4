"""What drawing the figure costs: poses, shapes, paths, painting, and a frame restored from the cache.

    .venv/bin/python tests/bench/figure.py [--movement ID …] [--frames 24]

Prints the table of ART.md 8 with its figures beside ours: median and 99th percentile in milliseconds over
the loops, at 320, 480 and 1200 px, software raster. Times are the thread's own CPU time, so that
a busy machine blurs them less. ART.md's loop of 5 million steps runs before and after; its 0.60 s there
says how this machine compares. Ends with 1 when a goal is missed on a machine as fast as that one.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtGui import QGuiApplication, QImage, QPainter

from deskstretch.core.movement import Movement, Side
from deskstretch.figure.looks import LOOKS, Character
from deskstretch.figure.painter import KeptPaths, layer, paint_fills, paint_under
from deskstretch.figure.painter_cache import LIMIT_BYTES, FrameCache
from deskstretch.figure.painter_loop import Loop, content_of
from deskstretch.figure.stage import card_stage
from deskstretch.storage.library import bundled_library

if TYPE_CHECKING:
    from collections.abc import Callable

SIZES_PX = (320, 480, 1200)
STEPS = 5_000_000
ART_REFERENCE_S = 0.60
ART_MS = {
    "pose": (0.24, 0.25, 0.21),
    "shapes": (5.1, 4.8, 5.3),
    "shapes + painting": (8.1, 9.3, 15.7),
    "whole frame": (9.6, 11.2, 22.4),
    "replay stored shapes": (2.4, 3.5, 8.6),
    "restore cached frame": (0.33, 0.63, 2.5),
}
GOAL_MS = {"shapes + painting": 6.0, "restore cached frame": 0.7}
"""At 480 px, on ART.md's machine."""


@dataclass
class Times:
    """Milliseconds per row of the table."""

    rows: dict[str, list[float]] = field(default_factory=lambda: {name: [] for name in ART_MS})
    packed_bytes: list[int] = field(default_factory=list)
    loop_bytes: list[int] = field(default_factory=list)


def reference_s() -> float:
    """ART.md's yardstick, as it was measured: in the module's own scope, where names are looked up."""
    code = compile(f"x = 0\nfor i in range({STEPS}):\n    x += i * i\n", "reference", "exec")
    start = time.thread_time()
    exec(code, {})  # the loop above, nothing from outside
    return time.thread_time() - start


def timed(rows: list[float], work: Callable[[], object]) -> None:
    start = time.thread_time()
    work()
    rows.append((time.thread_time() - start) * 1000)


def measure(movement: Movement, size_px: int, frames: int, times: Times) -> None:
    """One loop at one size, frame after frame as the program draws them."""
    stage = card_stage(size_px, size_px)
    loop = Loop(movement, Side.LEFT, LOOKS[Character.MAYA], stage, dark=False)
    cache = FrameCache()
    screen = QImage(size_px, size_px, QImage.Format.Format_RGB32)
    screen.fill(0xFFDEE9E5)
    step = max(1, loop.frame_count // frames)
    for number in range(0, loop.frame_count, step):
        loop.draw(loop.pose(number - 1))
        figure = loop.pose(number)
        timed(times.rows["pose"], lambda n=number: loop.pose(n))
        timed(times.rows["whole frame"], lambda n=number: loop.draw(loop.pose(n)))
        picture = loop.shapes(figure)
        timed(times.rows["shapes"], lambda f=figure: loop.shapes(f))
        timed(times.rows["shapes + painting"], lambda f=figure: loop.draw(f))
        paths = KeptPaths()

        def replay(paths=paths, picture=picture) -> None:
            image = layer(loop.width_px, loop.height_px)
            painter = QPainter(image)
            try:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                paint_fills(painter, picture.figure, paths)
                paint_under(painter, picture.under)
            finally:
                painter.end()

        replay()

        timed(times.rows["replay stored shapes"], replay)
        image = loop.draw(figure)
        before = cache.size_bytes
        cache.put(loop.key, number, content_of(figure), image)
        times.packed_bytes.append(cache.size_bytes - before)

        def restore(number=number) -> None:
            frame = cache.get(loop.key, number)
            assert frame is not None
            painter = QPainter(screen)
            painter.drawImage(loop.left_px, loop.top_px, frame)
            painter.end()

        timed(times.rows["restore cached frame"], restore)
    times.loop_bytes.append(cache.size_bytes * step)


def percentile(values: list[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--movement", action="append", help="only this movement; may be given again")
    parser.add_argument("--frames", type=int, default=24, help="frames measured of each loop")
    wanted = parser.parse_args()
    app = QGuiApplication([])
    movements = [
        movement
        for movement in bundled_library().movements
        if not wanted.movement or movement.id in wanted.movement
    ]
    first_s = reference_s()
    missed = False
    table: dict[int, Times] = {}
    for size_px in SIZES_PX:
        times = table[size_px] = Times()
        for movement in movements:
            measure(movement, size_px, wanted.frames, times)
    pace = (first_s + reference_s()) / 2 / ART_REFERENCE_S
    ours_s = pace * ART_REFERENCE_S
    print(f"{len(movements)} loops; reference loop {ours_s:.2f} s (ART.md {ART_REFERENCE_S:.2f} s)")
    print(f"{'ms':24}" + "".join(f"{size:>7} px  p99   ART" for size in SIZES_PX))
    for name, art in ART_MS.items():
        line = f"{name:24}"
        for size_px, art_ms in zip(SIZES_PX, art, strict=True):
            values = table[size_px].rows[name]
            line += f"{statistics.median(values):9.2f} {percentile(values, 0.99):5.2f} {art_ms:5.2f}"
        print(line)
        if name in GOAL_MS:
            at_480 = statistics.median(table[480].rows[name]) / pace
            missed |= at_480 > GOAL_MS[name]
            print(f"    at ART.md's pace {at_480:.2f} ms, goal {GOAL_MS[name]:.2f} ms")
    for size_px in SIZES_PX:
        times = table[size_px]
        print(
            f"{size_px} px: a frame packs to {statistics.median(times.packed_bytes) / 1024:.0f} KB, "
            f"a loop to {statistics.median(times.loop_bytes) / 2**20:.1f} MB, "
            f"the largest to {max(times.loop_bytes) / 2**20:.1f} MB (limit {LIMIT_BYTES / 2**20:.0f} MB)"
        )
    del app
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
