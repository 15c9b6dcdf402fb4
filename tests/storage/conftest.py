"""Records to write, and disks that are too small or cannot be written."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from deskstretch.core.journal import Event, JournalRow
from deskstretch.core.movement import Side
from deskstretch.core.record import BreakRecord, MovementRecord, Outcome, Source
from deskstretch.storage.history import History
from deskstretch.storage.notice import Notice

MONDAY = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Disk:
    """Where one test keeps its history."""

    folder: Path

    @property
    def path(self) -> Path:
        return self.folder / "data" / "history.sqlite3"

    @property
    def waiting(self) -> Path:
        return self.folder / "state" / "waiting.jsonl"

    @property
    def backups(self) -> Path:
        return self.folder / "data" / "backups"

    def open(self, waiting: Path | None = None) -> tuple[History, list[Notice]]:
        (self.folder / "state").mkdir(exist_ok=True)
        return History.open(self.path, waiting=waiting or self.waiting, backups=self.backups)

    @contextmanager
    def history(self) -> Iterator[History]:
        history, notices = self.open()
        assert notices == []
        yield history
        history.close()


@pytest.fixture
def disk(tmp_path: Path) -> Disk:
    return Disk(tmp_path)


def a_break(
    started_at: datetime = MONDAY, outcome: Outcome | None = Outcome.COMPLETED, **more: object
) -> BreakRecord:
    values = {
        "id": uuid4(),
        "started_at": started_at,
        "offset_min": 60,
        "source": Source.REMINDER,
        "reminder": "stretch",
        "title": "Two minutes for your mid back",
        "planned_s": 120.0,
        "done_s": 118.5 if outcome else 0.0,
        "outcome": outcome,
    }
    return BreakRecord(**(values | more))  # pyright: ignore[reportArgumentType]


def a_movement(of: BreakRecord, done_s: float = 30.0, after_s: float = 0.0) -> MovementRecord:
    at = of.started_at + timedelta(seconds=after_s)
    return MovementRecord(uuid4(), of.id, at, "torso-twist", Side.LEFT, 30.0, done_s)


def a_row(after_min: float = 0.0, event: Event = Event.DUE, **details: object) -> JournalRow:
    at = (MONDAY + timedelta(minutes=after_min)).astimezone()
    return JournalRow(at, event, "stretch", details)  # pyright: ignore[reportArgumentType]


@dataclass(frozen=True)
class Making:
    """The makers above, for tests: pytest's importlib mode has no imports between test files."""

    a_break: Callable[..., BreakRecord] = a_break
    a_movement: Callable[..., MovementRecord] = a_movement
    a_row: Callable[..., JournalRow] = a_row
    monday: datetime = MONDAY

    def fill(self, history: History, breaks: int) -> list[BreakRecord]:
        """Finished breaks, one an hour, each with two movements and three rows of the journal."""
        made: list[BreakRecord] = []
        for hour in range(breaks):
            record = a_break(MONDAY + timedelta(hours=hour))
            history.begin_break(record)
            history.add_movement(a_movement(record))
            history.add_movement(a_movement(record, after_s=30))
            history.finish_break(record)
            history.add_journal(a_row(60 * hour + number, Event.HELD, reason="typing") for number in range(3))
            made.append(record)
        return made


@pytest.fixture
def making() -> Making:
    return Making()


@pytest.fixture(scope="session")
def filled_once(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[BreakRecord]]:
    disk = Disk(tmp_path_factory.mktemp("filled"))
    with disk.history() as history:
        history._connection.execute("PRAGMA synchronous = OFF")  # a busy disk takes its time for each commit
        made = Making().fill(history, 200)
    return disk.path, made


@pytest.fixture
def filled(disk: Disk, filled_once: tuple[Path, list[BreakRecord]]) -> list[BreakRecord]:
    """Two hundred breaks, 400 movements and 600 rows of the journal on ``disk``."""
    disk.path.parent.mkdir()
    shutil.copy(filled_once[0], disk.path)
    return filled_once[1]


class SmallDisk:
    """A file system of its own, of one megabyte, in memory."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._filling = folder / "filling"

    def fill_up(self) -> None:
        with self._filling.open("ab", buffering=0) as file:
            for size in (65536, 4096, 1):
                try:
                    while file.write(bytes(size)) == size:
                        pass
                except OSError:
                    continue

    def free_one_page(self) -> None:
        os.truncate(self._filling, self._filling.stat().st_size - os.sysconf("SC_PAGESIZE"))

    def make_room(self) -> None:
        self._filling.unlink()

    def remount(self, how: str) -> None:
        subprocess.run(["mount", "-o", f"remount,{how}", str(self.folder)], check=True)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[SmallDisk]:
    folder = tmp_path / "small"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m,mode=700", "deskstretch-test", str(folder)]
    try:
        subprocess.run(mount, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError) as error:
        pytest.skip(f"a file system of its own needs root on Linux: {error}")
    yield SmallDisk(folder)
    subprocess.run(["umount", "-l", str(folder)], check=True)
