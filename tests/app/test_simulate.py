"""Scripts of the simulator: each gives what stands in it, and a bad one says in one line what to mend."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from deskstretch.app.script import ScriptError, first_difference, read_script
from deskstretch.app.simulate import Simulation

HERE = Path(__file__).resolve().parents[1] / "scenarios"
SCENARIOS = sorted(HERE.glob("*.toml"))
SOUND = 'timezone = "Europe/Berlin"\nstart = 2026-03-02T09:00:00\nend = 2026-03-02T10:00:00\n'
FAULTS = {
    'timezone = "Mars/Olympus"\nstart = 2026-03-02T09:00:00\nend = 2026-03-02T10:00:00': "Europe/Berlin",
    'timezone = "UTC"\nend = 2026-03-02T10:00:00': "start",
    'timezone = "UTC"\nstart = 2026-03-02T09:00:00\nend = 2026-03-02T08:00:00': "later",
    SOUND + 'colour = "red"': "colour",
    SOUND + 'on_offer = "dance"': "ignore",
    SOUND + 'answer_after_s = "soon"': "answer_after_s",
    SOUND + "[settings.reminders.stretch]\nevery_min = 1": "every_min",
    SOUND + "[settings.prompts]\nhold_in_call = true": "hold_in_call",
    SOUND + '[[step]]\nat = 09:30:00\nhands = "tied"': "hands",
    SOUND + '[[step]]\nat = 09:30:00\nin_call = "maybe"': "in_call",
    SOUND + '[[step]]\nat = 09:30:00\ndo = "sing"': "sing",
    SOUND + '[[step]]\nhands = "away"': "at",
    SOUND + '[[step]]\nat = "+later"': "+90m",
    SOUND + "[[step]]\nat = 09:30:00\n[[step]]\nat = 09:20:00": "order",
    SOUND + '[[expect]]\nat = 09:30:00\nevent = "party"': "party",
    "start = ": "not TOML",
}


@pytest.mark.parametrize("path", SCENARIOS, ids=lambda path: path.stem)
def test_a_scenario_gives_what_stands_in_it(path: Path):
    script = read_script(path)
    rows = [row.as_dict() for row in Simulation(script).rows()]
    assert first_difference(script, rows) is None


def test_there_are_scenarios():
    assert len(SCENARIOS) >= 13


def test_an_expectation_that_fails_is_named():
    script = read_script(HERE / "plain-morning.toml")
    rows = [row.as_dict() for row in Simulation(script).rows() if row.event != "offered"]
    difference = first_difference(script, rows)
    assert difference is not None
    assert "offered" in difference


@pytest.mark.parametrize(("text", "names"), FAULTS.items(), ids=list(map(str, range(len(FAULTS)))))
def test_a_bad_script_is_one_line_with_the_mend(text: str, names: str, tmp_path: Path):
    path = tmp_path / "script.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ScriptError) as caught:
        read_script(path)
    said = str(caught.value)
    assert "\n" not in said
    assert "script.toml" in said
    assert names in said


def test_the_command_checks_and_tells_by_its_exit_code(tmp_path: Path):
    def run(*words: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "deskstretch", "simulate", *words]
        return subprocess.run(command, capture_output=True, text=True, timeout=60)

    assert run(str(HERE / "meeting.toml"), "--check").returncode == 0
    wrong = tmp_path / "wrong.toml"
    wrong.write_text(SOUND + '[[expect]]\nevent = "skipped"\n', encoding="utf-8")
    assert run(str(wrong), "--check").returncode == 1
    wrong.write_text("nonsense", encoding="utf-8")
    assert run(str(wrong)).returncode == 2
