"""What one look at the system costs, source by source, and what a minute of looks asks of it.

    .venv/bin/python tests/bench/looks.py [--looks 300] [--seconds 60]

On a desktop of its own: Xvfb, openbox, xfce4-panel, dunst and PulseAudio for real, the services of GNOME,
KDE and logind made (mock_services.py), each in its own process. First every source is read by itself, on
the GUI thread, its events taken in between; then the whole program runs under strace and is watched.

Prints two tables and ends with 1 where a reading takes over 5 ms at the 99th percentile, or where the
program starts a thread or a process while it only looks.
"""

from __future__ import annotations

import argparse
import collections
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

CHECKOUT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(CHECKOUT))

from PySide6.QtCore import QCoreApplication, QObject  # noqa: E402

from deskstretch.desktop.adapter import AnyOf  # noqa: E402
from deskstretch.desktop.notify import AppIdentity  # noqa: E402
from tests.bench.idle import has_been_welcomed, start  # noqa: E402
from tests.virtual_desktop import Part, VirtualDesktop, virtual_desktop  # noqa: E402

if TYPE_CHECKING:
    from deskstretch.desktop.sensors import Sources

MOST_MS = 5.0
SOUND = ("module-native-protocol-unix", "module-null-sink", "module-null-source source_name=microphone")
SETTLE_S = 5.0
SENDS = r"(?:sendto|sendmsg|write|writev)\(\d+<(?P<peer>.*?)>,"


class Looks:
    """A clock that lets each look be one of its own, half a minute after the last."""

    now_s = 0.0

    def __call__(self) -> float:
        return self.now_s

    def next(self) -> None:
        self.now_s += 30.0


def with_all_services(desktop: VirtualDesktop) -> None:
    address = desktop.env["DBUS_SESSION_BUS_ADDRESS"]
    desktop.env["DBUS_SYSTEM_BUS_ADDRESS"] = address
    desktop.env["XDG_CURRENT_DESKTOP"] = "GNOME"
    mocks = subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("mock_services.py")), address],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert mocks.stdout is not None
    mocks.stdout.readline()
    loads = [word for module in SOUND for word in ("-L", module)]
    desktop.start("pulseaudio", "-n", "--exit-idle-time=-1", "--daemonize=no", *loads)
    desktop.wait_until(lambda: desktop.succeeds("pactl", "info"), "the sound server")
    desktop.start("parec", "-d", "microphone", "/dev/null")


# -- each source by itself -------------------------------------------------------------------------------


def leaves(name: str, source: Any) -> Iterator[tuple[str, Any]]:
    """The chains that a concern's source is made of."""
    if isinstance(source, AnyOf):
        for part in source._sources:
            yield from leaves(name, part)
    else:
        yield name, source


def measure(looks: int) -> bool:
    """Read every source of this process's desktop, and say whether each was quick enough."""
    from deskstretch.desktop.linux import linux_parts

    app = QCoreApplication.instance() or QCoreApplication([])
    owner, clock = QObject(), Looks()
    parts = linux_parts(AppIdentity("DeskStretch", "deskstretch", "deskstretch"), clock, owner)
    sources: Sources = parts.sensors._sources
    chains = [
        one for concern in type(sources).__slots__ for one in leaves(concern, getattr(sources, concern))
    ]
    times_ms: dict[int, list[float]] = collections.defaultdict(list)
    whole_ms: list[float] = []
    for _ in range(looks):
        clock.next()
        for number, (_, chain) in enumerate(chains):
            times_ms[number].append(timed_ms(chain))
        for _ in range(3):
            app.processEvents()
        clock.next()
        whole_ms.append(timed_ms(parts.sensors))
    print(f"{'':16}{'source':34}{'first':>8}{'median':>8}{'99 %':>8}{'most':>8}  ms a reading")
    quick = True
    for number, (concern, chain) in enumerate(chains):
        print(
            line_of(
                concern, " and ".join(word.source for word in chain.words()) or "nothing", times_ms[number]
            )
        )
        quick &= percentile_99(times_ms[number][1:]) <= MOST_MS
    print(line_of("all", "one look of the program", whole_ms))
    parts.sensors.close()
    parts.close()
    return quick


def timed_ms(source: Any) -> float:
    began_s = time.perf_counter()
    source.read()
    return (time.perf_counter() - began_s) * 1000


def percentile_99(values: list[float]) -> float:
    return sorted(values)[int(len(values) * 0.99)]


def line_of(concern: str, source: str, times_ms: list[float]) -> str:
    first, later = times_ms[0], times_ms[1:]
    numbers = (first, statistics.median(later), percentile_99(later), max(later))
    return f"{concern:16}{source[:33]:34}" + "".join(f"{number:8.3f}" for number in numbers)


# -- the whole program --------------------------------------------------------------------------------------


def watch(desktop: VirtualDesktop, seconds: float) -> bool:
    """Count what the program asks of the system in that time, and say whether it started anything."""
    program, _ = start(desktop, [str(Path(sys.executable).with_name("deskstretch"))])
    time.sleep(SETTLE_S)
    threads = len(list(Path(f"/proc/{program.pid}/task").iterdir()))
    told = desktop.folder / "strace"
    calls = "trace=clone,clone3,fork,vfork,execve,sendto,sendmsg,write,writev,poll,ppoll,epoll_wait,select"
    tracer = desktop.start("strace", "-f", "-yy", "-qq", "-e", calls, "-o", str(told), "-p", str(program.pid))
    time.sleep(seconds)
    paths = socket_paths()
    tracer.stop()
    program.stop()
    lines = told.read_text(errors="replace").splitlines()
    begun = sum(bool(re.search(r" (clone3?|v?fork|execve)\(", line)) for line in lines)
    waits = sum(bool(re.search(r" (p?poll|epoll_wait|select)\(", line)) for line in lines)
    to: collections.Counter[str] = collections.Counter()
    for line in lines:
        if sent := re.search(SENDS, line):
            to[who(sent["peer"], paths)] += 1
    print(f"\nin {seconds:g} s of looks, {threads} threads from the start:")
    print(f"  threads and processes begun: {begun}")
    print(f"  waits of the event loop and of glances: {waits}")
    for peer, count in to.most_common():
        print(f"  messages to {peer}: {count}")
    return begun == 0


def who(peer: str, paths: dict[str, str]) -> str:
    """Who is at the other end, from what strace prints about a descriptor."""
    if not (other := re.search(r"->(\d+)", peer)):
        return "files and pipes"
    path = paths.get(other[1], "")
    if "X11-unix" in path:
        return "the X server"
    if path.endswith("/bus"):
        return "the message bus"
    return path or "another socket"


def socket_paths() -> dict[str, str]:
    """The path of each Unix socket by its inode: that of the side that listened."""
    rows = [line.split() for line in Path("/proc/net/unix").read_text().splitlines()[1:]]
    return {row[6]: row[7] for row in rows if len(row) > 7}


def main() -> int:
    parser = argparse.ArgumentParser(description="What a look at the system costs.")
    parser.add_argument("--looks", type=int, default=300)
    parser.add_argument("--seconds", type=float, default=60)
    chosen = parser.parse_args()
    with (
        tempfile.TemporaryDirectory() as folder,
        virtual_desktop(Path(folder), set(Part), "1920x1080") as desktop,
    ):
        has_been_welcomed(desktop)
        with_all_services(desktop)
        os.environ.update(desktop.env)
        quick = measure(chosen.looks)
        begins_nothing = watch(desktop, chosen.seconds) if chosen.seconds else True
    return 0 if quick and begins_nothing else 1


if __name__ == "__main__":
    sys.exit(main())
