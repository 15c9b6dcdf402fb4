"""How long a bundle takes from its start to its icon in the tray, beside the virtual environment.

    .venv/bin/python tests/bench/bundle.py dist/deskstretch/deskstretch [--starts 7]

Both are started in turn on one desktop, so that a busy minute of the machine falls on both. Ends with 1
when the bundle takes more than 1.3 times as long. CPU tells more than the clock where other programs run.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
from pathlib import Path

from idle import Start, has_been_welcomed, start_and_stop

from tests.virtual_desktop import Part, virtual_desktop

MOST = 1.3


def main() -> int:
    parser = argparse.ArgumentParser(description="A bundle's start beside the virtual environment's.")
    parser.add_argument("bundle", type=Path, help="the program in the bundle's folder")
    parser.add_argument("--starts", type=int, default=7, help="of each")
    chosen = parser.parse_args()
    commands = {
        "bundle": str(chosen.bundle.resolve()),
        "environment": str(Path(sys.executable).with_name("deskstretch")),
    }
    starts: dict[str, list[Start]] = {name: [] for name in commands}
    with (
        tempfile.TemporaryDirectory() as folder,
        virtual_desktop(Path(folder), set(Part), "1920x1080") as desktop,
    ):
        has_been_welcomed(desktop)
        for command in commands.values():  # files into memory
            start_and_stop(desktop, [command])
        for _ in range(chosen.starts):
            for name, command in commands.items():
                starts[name].append(start_and_stop(desktop, [command]))
    print(f"{'':14}{'to tray, s':>12}{'CPU, s':>9}")
    for name, found in starts.items():
        print(f"{name:14}{_took_s(found):12.3f}{_cpu_s(found):9.3f}")
    ratio = _took_s(starts["bundle"]) / _took_s(starts["environment"])
    cpu_ratio = _cpu_s(starts["bundle"]) / _cpu_s(starts["environment"])
    print(f"{'ratio':14}{ratio:12.2f}{cpu_ratio:9.2f}   {'pass' if ratio <= MOST else 'FAIL'}")
    return 0 if ratio <= MOST else 1


def _took_s(starts: list[Start]) -> float:
    return statistics.median(each.took_s for each in starts)


def _cpu_s(starts: list[Start]) -> float:
    return statistics.median(each.cpu_s for each in starts)


if __name__ == "__main__":
    sys.exit(main())
