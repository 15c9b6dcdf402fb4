"""kill -9 at any instant: what was confirmed is there, nothing is doubled, the database is sound."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import tempfile
from collections import defaultdict
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest

from deskstretch.core.record import Outcome

KILLS = int(os.environ.get("DESKSTRETCH_KILLS", "200"))
WRITER = Path(__file__).with_name("endless_writer.py")


def start_writer(folder: Path, *more: str) -> subprocess.Popen[str]:
    (folder / "state").mkdir(exist_ok=True)
    command = [sys.executable, str(WRITER), str(folder), *more]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def kill_after(writer: subprocess.Popen[str], lines: int) -> list[list[str]]:
    """SIGKILL once ``lines`` are read, while it writes on; gives all that was confirmed."""
    assert writer.stdout
    said = [writer.stdout.readline() for _ in range(lines)]
    writer.kill()
    rest, _ = writer.communicate()
    return [line.split() for line in [*said, *rest.splitlines()]]


@pytest.fixture
def quick_disk(disk):
    """In memory where there is such a folder: what the system has taken outlasts a kill there, too."""
    memory = Path("/dev/shm")
    if not os.access(memory, os.W_OK):
        yield disk
        return
    with tempfile.TemporaryDirectory(dir=memory) as folder:
        yield replace(disk, folder=Path(folder))


def check(disk, confirmed: dict[str, set[str]]) -> None:
    """Everything confirmed is there once, and the database is sound."""
    with disk.history() as history:
        assert history.integrity() == []
        assert not disk.waiting.exists()
        breaks = history.breaks()
        movements = [str(movement.id) for movement in history.movements()]
        rows = [row.details["id"] for row in history.journal()]
        for found in ([str(record.id) for record in breaks], movements, rows):
            assert len(found) == len(set(found))
        finished = {str(record.id) for record in breaks if record.outcome is Outcome.COMPLETED}
        assert confirmed["break"] <= {str(record.id) for record in breaks}
        assert confirmed["movement"] <= set(movements)
        assert confirmed["finished"] <= finished
        assert confirmed["row"] <= set(rows)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="writers are forks; the journeys kill the whole program")
def test_whatever_was_confirmed_outlasts_any_number_of_kills(quick_disk):
    chance = random.Random(20260302)
    confirmed: defaultdict[str, set[str]] = defaultdict(set)
    with start_writer(quick_disk.folder, "again") as parent:
        assert parent.stdin
        assert parent.stdout
        for number in range(KILLS):
            parent.stdin.write("\n")
            parent.stdin.flush()
            _, child = parent.stdout.readline().split()
            last = chance.randint(0, 12)
            for line in count():
                if line == last:
                    os.kill(int(child), signal.SIGKILL)
                kind, id_ = parent.stdout.readline().split()
                if kind == "over":
                    break
                assert id_ not in confirmed[kind]
                confirmed[kind].add(id_)
            if number % 20 == 19:
                check(quick_disk, confirmed)
    check(quick_disk, confirmed)
    assert len(confirmed["movement"]) > KILLS


def test_without_its_wal_file_after_a_kill_the_history_still_has_everything(disk):
    confirmed = kill_after(start_writer(disk.folder, "30"), 30 * 6)
    wal = disk.path.with_name(disk.path.name + "-wal")
    assert wal.exists()
    wal.unlink()
    disk.path.with_name(disk.path.name + "-shm").unlink()
    with disk.history() as history:
        assert history.integrity() == []
        assert {str(m.id) for m in history.movements()} == {i for kind, i in confirmed if kind == "movement"}
        assert {row.details["id"] for row in history.journal()} == {
            i for kind, i in confirmed if kind == "row"
        }


def test_two_programs_write_at_once_and_read_each_other(disk):
    with disk.history():
        pass  # the tables are there
    writers = [start_writer(disk.folder, "40") for _ in range(2)]
    confirmed: list[list[str]] = []
    for writer in writers:
        output, _ = writer.communicate("")
        assert writer.returncode == 0
        confirmed += [line.split() for line in output.splitlines()]
    with disk.history() as history:
        assert {str(m.id) for m in history.movements()} == {i for kind, i in confirmed if kind == "movement"}
        assert len(history.breaks()) == 80
        assert not disk.waiting.exists()
