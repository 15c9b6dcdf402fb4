"""Desktops that fall apart under the running program, which goes on.

What is hard on a desktop, and which tests show that the program stands it, each with the real program:

| what happens | shown by |
|---|---|
| a film, a call, a locked screen, do not disturb | `test_scripted_day` |
| a locked screen in the middle of a break | here |
| a break that fills the screen, which is no film | here |
| a closed lid | `test_scripted_day`; with the battery empty before it opens, here |
| no session bus at all, no tray, no notification service | `test_hard_times` |
| the session bus dies and comes back | here |
| the panel crashes and comes back | here |
| the notification service dies over an offer and comes back | here |
| a compositor without the protocol that tells idle time, and one with it | here |

Every adapter's own way through each of these is in `tests/desktop`, `test_one_dies` first of all.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from deskstretch.core.coach_state import CoachState
from deskstretch.storage.state_file import StateFile
from tests.desktop.compositor import Compositor
from tests.journeys.conftest import ALL_PARTS, Person, person_at
from tests.made_logind import MadeLogind
from tests.screen_reader import screen_reader
from tests.virtual_desktop import Part, Program, start_sway, wait_until

SETTINGS = """\
welcomed = true
[reminders.cue]
enabled = false
[prompts]
hold_while_typing = false
"""
ALMOST_DUE_S = 45 * 60 - 1


@contextmanager
def person_with_logind(
    folder: Path, parts: frozenset[Part] = ALL_PARTS
) -> Iterator[tuple[Person, MadeLogind]]:
    with person_at(folder, parts) as person:
        address = person.desktop.env["DBUS_SESSION_BUS_ADDRESS"]
        person.desktop.env["DBUS_SYSTEM_BUS_ADDRESS"] = address
        person.sets(SETTINGS)
        with MadeLogind(address) as logind:
            yield person, logind


def is_offered(person: Person, env: Mapping[str, str] | None = None) -> Program:
    """A person who has worked long enough, and the program that asks them now."""
    person.sets(SETTINGS)
    person.has_worked(ALMOST_DUE_S)
    program = person.starts(env)
    person.desktop.wait_until(person.state("offered"), "the offer")
    return program


def cards(person: Person) -> bool:
    """Whether any window of the program stands: with nothing else open, that is the card."""
    search = ["xdotool", "search", "--onlyvisible", "--class", "deskstretch"]
    return bool(subprocess.run(search, env=person.desktop.env, capture_output=True, text=True).stdout)


def test_a_screen_locked_in_the_middle_of_a_break_pauses_it(tmp_path: Path):
    with (
        person_with_logind(tmp_path, frozenset({Part.BUS, Part.SCREEN, Part.WINDOW_MANAGER})) as (
            person,
            logind,
        ),
        screen_reader(person.desktop) as reader,
    ):
        person.starts(reader.env)
        assert person.command("start", "--minutes", "2").returncode == 0
        wait_until(lambda: reader.find("Pause"), "the break")
        logind.lock(True)
        wait_until(lambda: reader.find("Go on"), "the break to stand")
        logind.lock(False)
        wait_until(lambda: reader.find("Go on"), "the person to be let go on when they want to")


def test_a_break_that_fills_the_screen_is_no_film(person: Person):
    desktop = person.desktop
    person.sets(SETTINGS + '[breaks]\nsize = "full_screen"\n')
    person.has_worked(1000)
    person.starts()
    assert person.command("start").returncode == 0
    window = desktop.wait_until(lambda: desktop.windows("^Break"), "the break")[0]
    desktop.run("xdotool", "windowfocus", "--sync", str(window))
    desktop.wait_until(
        lambda: person.adapters()["full screen"]["reads"] == "yes", "the break to fill the screen"
    )
    desktop.keys("Escape")
    desktop.wait_until(person.state("waiting"), "the break's end, with its last page on the screen")
    assert person.command("interval", "10").returncode == 0
    assert person.status()["state"] == "offered"


def test_the_battery_goes_empty_behind_a_closed_lid(tmp_path: Path):
    with person_with_logind(tmp_path) as (person, logind):
        person.has_worked(1000)
        program = person.starts()
        wait_until(lambda: logind.held, "the program to ask for a moment before sleep")
        closed = datetime.now(UTC)
        logind.sleep(True)
        wait_until(lambda: logind.let_go(0), "the program to be ready for sleep")
        program.kill()
        state, _ = StateFile(person.folders.state_file, CoachState).load()
        assert state is not None
        assert state.saved_at >= closed
        person.starts()
        assert person.status()["state"] == "waiting"


def test_a_panel_crashes_and_its_successor_shows_the_icon(person: Person):
    desktop = person.desktop
    program = person.starts()
    desktop.wait_until(desktop.tray_items, "the tray icon")
    panel = desktop.crash(desktop.tray)
    assert person.status()["state"] == "waiting"
    panel.start()
    desktop.wait_until(desktop.tray_items, "the tray icon in the new panel")
    assert "Traceback" not in program.output()


def test_a_notification_service_dies_over_an_offer(person: Person):
    desktop = person.desktop
    program = is_offered(person)
    desktop.wait_until(desktop.shown_notifications, "the notification")
    assert not cards(person)
    service = desktop.crash(desktop.notifications)
    desktop.wait_until(lambda: cards(person), "the card in its stead")
    service.start()
    desktop.wait_until(
        lambda: "dunst" in person.adapters()["notifications"]["uses"], "the new service to be known"
    )
    assert person.status()["state"] == "offered"
    assert person.command("start").returncode == 0
    desktop.wait_until(lambda: desktop.windows("^Break"), "the break")
    assert "Traceback" not in program.output()


def test_the_session_bus_dies_and_comes_back(person: Person):
    desktop = person.desktop
    program = is_offered(person)
    desktop.wait_until(desktop.shown_notifications, "the notification")
    assert desktop.bus is not None
    desktop.bus.kill()
    desktop.wait_until(lambda: cards(person), "the card instead of the notification")
    assert person.status()["state"] == "offered"
    assert person.command("later").returncode == 0
    desktop.wait_until(lambda: not cards(person), "the card to go")
    assert person.command().returncode == 0
    desktop.wait_until(lambda: desktop.windows("DeskStretch"), "a window to reach it by")
    assert desktop.notifications is not None
    desktop.notifications.stop()
    desktop.bus.start()
    desktop.notifications.start()
    desktop.wait_until(
        lambda: "dunst" in person.adapters()["notifications"]["uses"], "notifications on the new bus"
    )
    assert "Traceback" not in program.output()


def test_a_compositor_without_the_protocol(tmp_path: Path):
    with person_at(tmp_path, frozenset({Part.BUS})) as person:
        path = Path(person.desktop.env["XDG_RUNTIME_DIR"]) / "wayland-made"
        compositor = Compositor(path, [("wl_seat", 8), ("wl_output", 4)])
        wayland = {
            "WAYLAND_DISPLAY": path.name,
            "XDG_SESSION_TYPE": "wayland",
            "QT_QPA_PLATFORM": "offscreen",
        }
        program = is_offered(person, wayland)

        def why_nobody_can_tell() -> str:
            compositor.serve()
            return " ".join(person.adapters()["idle"]["why_not"])

        lacks = "This compositor lacks ext_idle_notifier_v1."
        person.desktop.wait_until(lambda: lacks in why_nobody_can_tell(), "the reason in plain words")
        assert person.adapters()["idle"]["reads"] == "unknown"
        assert person.command("start").returncode == 0
        person.desktop.wait_until(person.state("moving"), "the break")
        assert "Traceback" not in program.output()
        compositor.close()


def test_a_real_compositor(tmp_path: Path):
    with person_at(tmp_path, frozenset({Part.BUS})) as person:
        program = is_offered(person, start_sway(person.desktop))
        told = "how long hands have rested"
        person.desktop.wait_until(lambda: person.adapters()["idle"]["reads"].endswith(" s"), told)
        assert person.command("start").returncode == 0
        person.desktop.wait_until(person.state("moving"), "the break")
        assert "Traceback" not in program.output()
