"""How long the simulator takes for a year of weekdays.

python tests/bench/simulate.py
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from deskstretch.app.simulate import Simulation, summary
from tests.app.working_year import working_year


def main() -> None:
    simulation = Simulation(working_year())
    began_s, cpu_s = time.perf_counter(), time.process_time()
    rows = list(simulation.rows())
    took_s, cpu_s = time.perf_counter() - began_s, time.process_time() - cpu_s
    print(f"{len(rows)} rows from {simulation.looks} looks")
    print(f"{took_s:.1f} s, {cpu_s:.1f} s of CPU, {cpu_s / simulation.looks * 1e6:.1f} µs a look")
    print(summary(rows))


if __name__ == "__main__":
    main()
