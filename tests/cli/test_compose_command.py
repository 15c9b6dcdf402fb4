"""What a break would be made of, as the command line tells it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from deskstretch.cli import main
from deskstretch.core.advice import Flag
from deskstretch.core.movement import Equipment, Limitation, Position, Region
from deskstretch.core.record import PainReport
from deskstretch.storage.history import History
from deskstretch.storage.paths import HOME_VARIABLE, Folders
from tests.core.wishes import BY_ID


class Terminal:
    def __init__(
        self, home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setenv("DESKSTRETCH_HOME", str(home))
        self._capsys = capsys
        self.home = home
        self.said = self.complaint = ""

    def __call__(self, *words: str) -> int:
        try:
            code = main(["compose", *words])
        except SystemExit as end:
            code = int(end.code or 0)
        self.said, self.complaint = self._capsys.readouterr()
        return code

    def steps(self, *words: str) -> list[dict[str, Any]]:
        assert self(*words, "--json") == 0
        return json.loads(self.said)["steps"]


@pytest.fixture
def terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(tmp_path / "home", monkeypatch, capsys)


def test_the_document_has_its_shape_and_its_total(terminal: Terminal) -> None:
    assert terminal("--minutes", "5", "--week", "4", "--seed", "7", "--json") == 0
    document = json.loads(terminal.said)
    assert list(document) == ["total_s", "steps"]
    assert abs(document["total_s"] - 300) <= 15
    assert document["total_s"] == sum(step["seconds"] + step["transition_s"] for step in document["steps"])
    for step in document["steps"]:
        assert list(step) == ["movement", "side", "seconds", "transition_s", "why"]
        assert step["movement"] in BY_ID
        assert step["side"] in {"left", "right", "both"}
        assert step["why"]


def test_the_same_seed_makes_the_same_choice(terminal: Terminal) -> None:
    first, again, other = (
        terminal.steps("--week", "4", "--minutes", "5", "--seed", seed) for seed in ("1", "1", "2")
    )
    assert first == again != other


def test_options_can_be_given_several_times(terminal: Terminal) -> None:
    words = "--position floor --position seated --equipment mat --equipment chair"
    limits = "--limitation knee --limitation wrist"
    steps = terminal.steps("--minutes", "10", "--week", "4", *words.split(), *limits.split())
    movements = [BY_ID[step["movement"]] for step in steps]
    assert all({Position.FLOOR, Position.SEATED}.intersection(m.positions) for m in movements)
    assert all(set(m.equipment) <= {Equipment.MAT, Equipment.CHAIR} for m in movements)
    assert all(not m.limitations & {Limitation.KNEE, Limitation.WRIST} for m in movements)


def test_whoever_asks_for_the_floor_lies_down(terminal: Terminal) -> None:
    steps = terminal.steps("--position", "floor", "--equipment", "mat")
    movements = [BY_ID[step["movement"]] for step in steps]
    assert all(Position.FLOOR in m.positions for m in movements)
    assert any(m.position is Position.FLOOR for m in movements)


def test_an_area_is_worked_and_named(terminal: Terminal) -> None:
    steps = terminal.steps("--area", "neck")
    meant = [BY_ID[step["movement"]] for step in steps if step["why"] == "you asked for neck"]
    assert meant
    assert all(any(share.region is Region.NECK for share in m.regions) for m in meant)


def test_settings_count_and_nothing_is_written(terminal: Terminal) -> None:
    assert terminal.steps()
    assert not terminal.home.exists()
    (terminal.home / "config").mkdir(parents=True)
    (terminal.home / "config" / "settings.toml").write_text(
        '[body]\nlimitations = ["knee"]\n[places.office]\npositions = ["seated"]\n'
    )
    movements = [BY_ID[step["movement"]] for step in terminal.steps("--minutes", "10", "--week", "4")]
    assert all(Position.SEATED in m.positions for m in movements)
    assert all(Limitation.KNEE not in m.limitations for m in movements)
    assert [path.name for path in terminal.home.rglob("*")] == ["config", "settings.toml"]


def test_a_red_flag_leaves_nothing(terminal: Terminal) -> None:
    folders = Folders.of_this_person({HOME_VARIABLE: str(terminal.home)})
    folders.make()
    history, _ = History.open(
        folders.history_file, waiting=folders.waiting_history_file, backups=folders.backups
    )
    at = datetime.now(UTC)
    flags = frozenset({Flag.CHEST_PAIN})
    history.add_pain_report(PainReport(uuid4(), at, 0, Region.CHEST, 8, flags))
    history.close()
    assert terminal("--json") == 1
    assert json.loads(terminal.said) == {"total_s": 0.0, "steps": []}
    assert terminal.complaint.startswith("Movement is off")


@pytest.mark.parametrize(
    "words",
    [
        "--position lying",
        "--equipment anvil",
        "--limitation tongue",
        "--area tongue",
        "--minutes 0.1",
        "--week 5",
    ],
)
def test_what_nobody_understands_is_a_wrong_call(terminal: Terminal, words: str) -> None:
    assert terminal(*words.split()) == 2
    assert terminal.said == ""
    assert terminal.complaint


def test_it_can_be_read_without_a_program_a_screen_or_json(tmp_path: Path) -> None:
    environ = {
        k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    done = subprocess.run(
        [sys.executable, "-m", "deskstretch.cli", "compose", "--minutes", "1"],
        env={**environ, "DESKSTRETCH_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines()[-1].endswith("s in all")
    assert done.stderr == ""
