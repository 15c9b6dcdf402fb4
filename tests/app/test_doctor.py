"""What ``deskstretch doctor`` prints: the reading, who told it and when, and what was tried before."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from deskstretch import cli
from deskstretch.app.doctor import row_of
from deskstretch.desktop.adapter import Diagnosis, Word

if TYPE_CHECKING:
    from pathlib import Path

IDLE = Diagnosis(
    "idle", "X11", "3.0 s", ("Mutter's idle monitor: This is not GNOME.",), (Word("X11", "3.0 s"),)
)
CALLS = Diagnosis(
    "calls", "sound server and cameras", "no", (), (Word("sound server", "no", 14.2), Word("cameras", "no"))
)
TRAY = Diagnosis("tray", "nothing", "no", ("This session has no session bus.",))


@pytest.fixture
def running(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [row_of(each) for each in (IDLE, CALLS, TRAY)]
    monkeypatch.setattr(cli, "_send", lambda _: {"ok": True, "adapters": rows})
    monkeypatch.setattr(cli, "_rows_of_our_own", list)


@pytest.mark.usefixtures("running")
def test_each_reading_says_who_told_it_and_when(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["doctor"]) == 0
    assert [" ".join(line.split()) for line in capsys.readouterr().out.splitlines()] == [
        "idle 3.0 s",
        "X11, read now",
        "tried: Mutter's idle monitor: This is not GNOME.",
        "calls no",
        "sound server: no, told 14 s ago",
        "cameras: no, read now",
        "tray no",
        "tried: This session has no session bus.",
    ]


@pytest.mark.usefixtures("running")
def test_programs_read_the_same_with_the_age_in_seconds(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["doctor", "--json"]) == 0
    calls = json.loads(capsys.readouterr().out)[1]
    assert calls["sources"][0] == {"source": "sound server", "reads": "no", "age_s": 14.2}
    assert calls["uses"] == "sound server and cameras"


def test_without_a_running_program_the_adapters_are_examined(tmp_path: Path) -> None:
    env = {
        "PATH": "/usr/bin:/bin",
        "HOME": str(tmp_path),
        "DESKSTRETCH_HOME": str(tmp_path / "ours"),
        "DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nonexistent",
        "QT_QPA_PLATFORM": "offscreen",
    }
    command = [sys.executable, "-m", "deskstretch", "doctor", "--json"]
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=60, check=True)
    found = {row["concern"]: row for row in json.loads(done.stdout)}
    assert {"idle", "lock", "calls", "notifications", "tray", "start at login", "sound"} <= set(found)
    assert found["start at login"]["reads"] == "no"
    assert "X11 screen saver extension: No X server can be reached." in found["idle"]["why_not"]
