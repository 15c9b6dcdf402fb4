"""Bad files, full disks and missing services: one clear message each, and the program goes on."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pytest

from tests.journeys.conftest import ALL_PARTS, Person, person_at
from tests.virtual_desktop import Part

TITLE = "attention|could not be read|Not reachable|went wrong"


def notices(person: Person) -> list[int]:
    return person.desktop.windows(TITLE)


def cards(person: Person) -> bool:
    """Whether any window of the program stands: with nothing else open, that is the card."""
    search = ["xdotool", "search", "--onlyvisible", "--class", "deskstretch"]
    return bool(subprocess.run(search, env=person.desktop.env, capture_output=True, text=True).stdout)


def works(person: Person) -> None:
    """The program runs, gives a break and keeps it."""
    assert person.status()["state"] == "waiting"
    assert person.command("start", "--minutes", "0.5").returncode == 0
    person.desktop.wait_until(person.state("moving"), "the break")


def test_settings_of_the_wrong_types(person: Person):
    person.sets('[reminders.stretch]\nevery_min = "often"\nlength_s = 60\n')
    program = person.starts()
    assert len(person.desktop.wait_until(lambda: notices(person), "the message")) == 1
    assert "every_min" in program.output()
    works(person)
    assert person.command("interval").stdout == "A break every 45 minutes of work.\n"


def test_a_binary_file_as_settings(person: Person):
    person.folders.make()
    person.folders.settings_file.write_bytes(bytes(range(256)) * 8)
    person.starts()
    assert len(person.desktop.wait_until(lambda: notices(person), "the message")) == 1
    assert person.command("interval", "30").returncode == 0
    kept = [file for file in person.folders.config.iterdir() if file.name != "settings.toml"]
    assert [file.read_bytes() for file in kept] == [bytes(range(256)) * 8]


def test_a_damaged_history_is_set_aside(person: Person):
    person.folders.make()
    person.database.write_bytes(b"SQLite format 3\0" + b"\xff" * 9000)
    person.starts()
    assert len(person.desktop.wait_until(lambda: notices(person), "the message")) == 1
    works(person)
    assert any(
        b"\xff" * 100 in file.read_bytes() for file in person.database.parent.rglob("*") if file.is_file()
    )


def test_a_newer_history_is_left_alone(person: Person):
    person.folders.make()
    with closing(sqlite3.connect(person.database)) as database:
        database.execute("PRAGMA user_version = 999")
        database.execute("CREATE TABLE future (x)")
        database.commit()
    before = person.database.read_bytes()
    person.starts()
    assert len(person.desktop.wait_until(lambda: notices(person), "the message")) == 1
    works(person)
    assert person.database.read_bytes() == before


def test_a_break_that_breaks_leaves_the_program_standing(person: Person):
    program = person.starts()
    works(person)
    desktop = person.desktop
    desktop.wait_until(lambda: desktop.windows("^Break"), "the break's window")
    children = Path(f"/proc/{program.pid}/task/{program.pid}/children").read_text().split()
    for pid in children:
        os.kill(int(pid), signal.SIGKILL)
    desktop.wait_until(lambda: notices(person), "the message")
    assert person.status()["state"] == "waiting"
    assert len(person.breaks()) == 1
    works(person)


@contextmanager
def small_disk(folder: Path, *options: str):
    """A file system of its own, which can be full or read-only even for root."""
    folder.mkdir(parents=True)
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", ",".join(("size=256k", *options)), "tmpfs", str(folder)], check=False
    )
    if mounted.returncode:
        pytest.skip("mounting a small disk needs root")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_read_only_data_folder(tmp_path: Path):
    home = tmp_path / "home"
    home.mkdir()
    with small_disk(home / "data", "ro"), person_at(tmp_path, home=home) as person:
        person.starts()
        assert len(person.desktop.wait_until(lambda: notices(person), "the message")) == 1
        works(person)


def fill(file: Path) -> None:
    """Write until the disk has no room left."""
    with file.open("wb", buffering=0) as ballast, suppress(OSError):
        while ballast.write(b"x" * 1024):
            pass


def test_a_full_disk(tmp_path: Path):
    home = tmp_path / "home"
    home.mkdir()
    with small_disk(home / "data") as data, person_at(tmp_path, home=home) as person:
        fill(data / "ballast")
        program = person.starts()
        assert len(person.desktop.wait_until(lambda: notices(person), "the message")) == 1
        person.command("start", "--minutes", "0.5")
        person.desktop.wait_until(person.state("moving"), "the break")
        program.stop()
        assert program.exit_code == 0
        # Room again: what happened meanwhile is there, nothing of it is lost.
        (data / "ballast").unlink()
        person.starts()
        assert person.rows("SELECT count(*) FROM breaks") == [(1,)]


def test_a_second_start_raises_the_first(person: Person):
    first = person.starts()
    again = person.command()
    assert again.returncode == 0
    assert again.stdout == "DeskStretch is already running.\n"
    assert first.running
    person.desktop.wait_until(lambda: person.desktop.windows("DeskStretch"), "the first one's window")


def test_no_tray(tmp_path: Path):
    with person_at(tmp_path, ALL_PARTS - {Part.TRAY}) as person:
        person.starts()
        person.desktop.wait_until(lambda: person.desktop.windows("DeskStretch"), "a window to reach it by")
        works(person)


def test_no_session_bus(tmp_path: Path):
    with person_at(tmp_path, ALL_PARTS - {Part.BUS, Part.TRAY, Part.NOTIFICATIONS}) as person:
        person.has_worked(45 * 60 - 1)
        person.starts()
        # Without notifications the card asks.
        person.desktop.wait_until(person.state("offered"), "the offer")
        person.desktop.wait_until(lambda: cards(person), "the card")
        assert person.command("start").returncode == 0
        person.desktop.wait_until(lambda: person.desktop.windows("Break"), "the break window")


def test_no_notification_service(tmp_path: Path):
    with person_at(tmp_path, ALL_PARTS - {Part.NOTIFICATIONS}) as person:
        person.has_worked(45 * 60 - 1)
        person.starts()
        person.desktop.wait_until(person.state("offered"), "the offer")
        person.desktop.wait_until(lambda: cards(person), "the card")


def test_no_screen_says_so(tmp_path: Path):
    with person_at(tmp_path, frozenset()) as person:
        answer = person.command()
        assert answer.returncode == 1
        assert "deskstretch demo" in answer.stderr


def test_no_network_is_opened(person: Person):
    strace = shutil.which("strace")
    if strace is None:
        pytest.skip("strace is not installed")
    log = person.home / "strace.log"
    person.home.mkdir(parents=True, exist_ok=True)
    import sys

    program = person.desktop.start(
        strace, "-f", "-qq", "-e", "trace=socket", "-o", str(log), sys.executable, "-m", "deskstretch",
        env=person.env(),
    )  # fmt: skip
    person.desktop.wait_until(person.status, "the program to answer", within_s=40)
    works(person)
    person.command("quit")
    program.wait(30)
    kinds = {
        line.split("socket(")[1].split(",")[0] for line in log.read_text().splitlines() if "socket(" in line
    }
    assert kinds <= {"AF_UNIX", "AF_NETLINK"}
