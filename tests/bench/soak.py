"""Whether the program grows: memory, open files, threads, timers' rings and D-Bus matches over real time.

    .venv/bin/python tests/bench/soak.py [--minutes 20] [--break-every 5]

The real program on a desktop of its own with a tray host; somebody types now and then, and takes a short
break every few minutes. The first readings stand after the first break: what a break loads once stays.
Prints a line a minute, and ends with 1 when the last quarter holds more than the first.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import astuple, dataclass, fields
from pathlib import Path
from typing import Any

CHECKOUT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(CHECKOUT))

from jeepney import DBusAddress, new_method_call  # noqa: E402

from tests.bench.idle import has_been_welcomed, read, start, take_a_break  # noqa: E402
from tests.virtual_desktop import Part, VirtualDesktop, virtual_desktop  # noqa: E402

MAY_GROW_MB = 1.0
"""Python's arenas fill and empty by a little."""


@dataclass(frozen=True)
class Sample:
    private_dirty_mb: float
    open_files: int
    threads: int
    bus_matches: int


def sample(desktop: VirtualDesktop, pid: int) -> Sample:
    task = Path(f"/proc/{pid}")
    return Sample(
        private_dirty_mb=read(pid).private_dirty_mb,
        open_files=len(list((task / "fd").iterdir())),
        threads=len(list((task / "task").iterdir())),
        bus_matches=matches(desktop, pid),
    )


def matches(desktop: VirtualDesktop, pid: int) -> int:
    """How many match rules the program's connections hold; the bus tells for each of them."""
    count = 0
    bus = "org.freedesktop.DBus"
    with desktop.connection() as connection:

        def ask(interface: str, member: str, signature: str = "", body: tuple[object, ...] = ()) -> Any:
            address = DBusAddress("/org/freedesktop/DBus", bus, interface)
            reply = connection.send_and_get_reply(new_method_call(address, member, signature or None, body))
            return reply.body[0] if reply.header.message_type.name == "method_return" else None

        for name in ask(bus, "ListNames") or []:
            if name.startswith(":") and ask(bus, "GetConnectionUnixProcessID", "s", (name,)) == pid:
                rules = ask(f"{bus}.Debug.Stats", "GetConnectionStats", "s", (name,)) or {}
                count += int(rules.get("MatchRules", (0, 0))[1])
    return count


def main() -> int:
    parser = argparse.ArgumentParser(description="Whether the program grows.")
    parser.add_argument("--minutes", type=float, default=20)
    parser.add_argument("--break-every", type=int, default=5, metavar="MIN")
    parser.add_argument("--program", default=str(Path(sys.executable).with_name("deskstretch")))
    chosen = parser.parse_args()
    with (
        tempfile.TemporaryDirectory() as folder,
        virtual_desktop(Path(folder), set(Part), "1920x1080") as desktop,
    ):
        has_been_welcomed(desktop)
        program, _ = start(desktop, [chosen.program])
        take_a_break(desktop, chosen.program)
        samples: list[Sample] = []
        print(f"{'minute':>6}" + "".join(f"{field.name:>18}" for field in fields(Sample)))
        began_s = time.monotonic()
        for minute in range(int(chosen.minutes)):
            while time.monotonic() - began_s < (minute + 1) * 60:
                desktop.keys("Shift_L")
                time.sleep(7)
            if minute % chosen.break_every == chosen.break_every - 1:
                take_a_break(desktop, chosen.program)
                time.sleep(15)
            samples.append(sample(desktop, program.pid))
            print(f"{minute + 1:6}" + "".join(f"{value:18.1f}" for value in astuple(samples[-1])), flush=True)
        program.stop()
    quarter = max(1, len(samples) // 4)
    grew: list[str] = []
    readings: dict[str, Callable[[Sample], float]] = {
        field.name: lambda each, name=field.name: getattr(each, name) for field in fields(Sample)
    }
    for name, value in readings.items():
        first = statistics.median(map(value, samples[:quarter]))
        last = statistics.median(map(value, samples[-quarter:]))
        allowed = MAY_GROW_MB if name.endswith("_mb") else 0
        if last > first + allowed:
            grew.append(f"{name} from {first:.1f} to {last:.1f}")
    print("grew: " + ", ".join(grew) if grew else "nothing grew")
    return 1 if grew else 0


if __name__ == "__main__":
    sys.exit(main())
