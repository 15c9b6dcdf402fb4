"""A whole day from one script: the real program on a virtual desktop does what the simulator says it will.

Both journals have the same rows in the same order: events, reminders, reasons, outcomes are equal, and times
and seconds within `TOLERANCE_S`, as in the expectations of scripts. One difference is meant: a composed break
takes its getting ready and up to five seconds longer than it was asked for, which the simulator, that knows
no movements, leaves out. So a break may end `COMPOSED_S` later, and what is counted from its end comes as
much later, until an absence that stands for a whole break begins the count anew.

Over lunch the panel and the notification service crash and come back, of which the simulator knows nothing.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, time
from pathlib import Path
from typing import Any

import pytest

from deskstretch.app.script import read_script
from deskstretch.app.simulate import Simulation
from deskstretch.storage.settings_file import SettingsFile
from tests.journeys.conftest import Person, person_at
from tests.journeys.scripted_person import Led, ScriptedPerson
from tests.made_logind import MadeLogind
from tests.sound_server import SoundServer

DAY = Path(__file__).with_name("scripted_day.toml")
TOLERANCE_S = 2.0
COMPOSED_S = 3.0 + 5.0
SHARE_TOLERANCE = 0.02
SECONDS = {"worked_s", "away_s", "asleep_s", "done_s"}
TIMES = {"at", "until"}

Row = dict[str, Any]


@contextmanager
def person_with_everything(folder: Path) -> Iterator[tuple[Person, MadeLogind, SoundServer]]:
    """A person at a whole desktop, who has the script's settings."""
    with person_at(folder) as person:
        person.folders.make()
        file = SettingsFile(person.folders.settings_file)
        for key, value in settings_of(DAY).items():
            file.change(key, value)
        address = person.desktop.env["DBUS_SESSION_BUS_ADDRESS"]
        person.desktop.env["DBUS_SYSTEM_BUS_ADDRESS"] = address
        sound = SoundServer(person.desktop)
        with MadeLogind(address) as logind:
            yield person, logind, sound


def settings_of(path: Path) -> dict[str, object]:
    """The script's settings, each by its key in settings.toml."""
    found: dict[str, object] = {}
    for name, value in tomllib.loads(path.read_text("utf-8"))["settings"].items():
        found |= (
            {f"{name}.{key}": each for key, each in value.items()}
            if isinstance(value, dict)
            else {name: value}
        )
    return found


@pytest.mark.timeout(300)
def test_the_real_program_lives_a_day_as_simulated(tmp_path: Path):
    script = read_script(DAY)
    with person_with_everything(tmp_path) as (person, logind, sound):
        led = Led(person, DAY)
        over_lunch = {time(12, 20, 7): lambda: panel_and_notifications_crash(person)}
        ScriptedPerson(person, script, led, logind, sound, over_lunch).lives()
        led.quit()
        told = person.command("why", "--json", "--since", f"{script.start:%Y-%m-%d}").stdout
    assert_same(
        [json.loads(line) for line in told.splitlines()], [row.as_dict() for row in Simulation(script).rows()]
    )


def panel_and_notifications_crash(person: Person) -> None:
    """They come back, and nothing of it is seen in the journal: the afternoon's buttons are the new ones'."""
    desktop = person.desktop
    for part in (desktop.tray, desktop.notifications):
        desktop.crash(part).start()
    desktop.wait_until(desktop.tray_items, "the tray icon in the new panel")
    known = "the new notification service to be known"
    desktop.wait_until(lambda: "dunst" in person.adapters()["notifications"]["uses"], known)


def assert_same(lived: Sequence[Row], simulated: Sequence[Row]) -> None:
    """Compare by the rule above."""
    assert [decided(row) for row in lived] == [decided(row) for row in simulated]
    late_s = 0.0
    for row, wanted in zip(lived, simulated, strict=True):
        allowed_s = TOLERANCE_S + late_s + (COMPOSED_S if row["event"] == "finished" else 0.0)
        apart_s = [seconds_apart(row[key], wanted[key]) for key in TIMES & row.keys()]
        apart_s += [row[key] - wanted[key] for key in SECONDS & row.keys()]
        assert all(-TOLERANCE_S <= each <= allowed_s for each in apart_s), f"{row} is not {wanted}"
        if "share" in row:
            assert abs(row["share"] - wanted["share"]) <= SHARE_TOLERANCE, f"{row} is not {wanted}"
        if row["event"] == "finished":
            late_s = max(0.0, seconds_apart(row["at"], wanted["at"]))
        elif row.get("share") == 1.0:
            late_s = 0.0


def decided(row: Row) -> Row:
    """What has to be equal."""
    return {key: value for key, value in row.items() if key not in {"share", *SECONDS, *TIMES}}


def seconds_apart(one: str, other: str) -> float:
    return (datetime.fromisoformat(one) - datetime.fromisoformat(other)).total_seconds()
