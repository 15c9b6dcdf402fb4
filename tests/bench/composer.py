"""How long it takes to choose a break for somebody with five years of history.

    .venv/bin/python tests/bench/composer.py

The five years are lived through first, every break composed with the history before it. A request then
carries the last seven days only, as the program asks its database for them. Times are processor time.
Prints a table and ends with 1 when the median of a three-minute break is over its budget.
"""

from __future__ import annotations

import statistics
import sys
import time
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from deskstretch.core.composer import Request, compose
from deskstretch.core.movement import Equipment, Position
from tests.core.whole_library import whole_library
from tests.core.working_person import WorkingPerson

YEARS = 5
BUDGET_MS = 10.0
REPEATS = 60
LENGTHS_S = (30, 60, 120, 180, 300, 600, 900)
EVERYWHERE = {
    "positions": frozenset(Position),
    "equipment": frozenset(Equipment),
    "office_clothes": False,
}


def main() -> int:
    library = whole_library()
    person = WorkingPerson(library, Request(180))
    started = time.process_time()
    person.work(YEARS * 365)
    lived_ms = (time.process_time() - started) * 1000
    request = person.request()
    print(f"{len(library)} movements, {len(person.breaks)} breaks lived in {lived_ms / 1000:.0f} s,", end=" ")
    print(f"{lived_ms / len(person.breaks):.1f} ms each; {len(request.history)} movements in the last week")
    print(f"{'asked':>6} {'office median':>14} {'slowest':>8} {'everywhere':>11} {'slowest':>8}   ms")
    medians = {}
    for seconds in LENGTHS_S:
        office = times_ms(library, replace(request, seconds=seconds))
        anywhere = times_ms(library, replace(request, seconds=seconds, **EVERYWHERE))
        medians[seconds] = statistics.median(office)
        print(
            f"{seconds:>4} s {medians[seconds]:>14.1f} {max(office):>8.1f}"
            f" {statistics.median(anywhere):>11.1f} {max(anywhere):>8.1f}"
        )
    within = medians[180] < BUDGET_MS
    print(f"180 s: {medians[180]:.1f} ms of {BUDGET_MS:.0f} ms: {'within' if within else 'over'} the budget")
    return 0 if within else 1


def times_ms(library, request: Request) -> list[float]:
    times = []
    for seed in range(REPEATS):
        started = time.process_time()
        compose(library, replace(request, seed=seed))
        times.append((time.process_time() - started) * 1000)
    return times


if __name__ == "__main__":
    sys.exit(main())
