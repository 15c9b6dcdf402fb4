"""The first start: the welcome by keyboard alone, its answers in settings.toml, and no second welcome."""

from __future__ import annotations

import tomllib
from typing import Any

from tests.journeys.conftest import Person

WELCOME = "^Welcome to DeskStretch$"


def test_the_welcome_comes_once_and_its_answers_stay(person: Person):
    desktop = person.desktop
    program = person.starts(for_the_first_time=True)
    window = desktop.wait_until(lambda: desktop.windows(WELCOME), "the welcome")[0]
    desktop.run("xdotool", "windowfocus", "--sync", str(window))
    # Continue has the focus; Tab goes round to the four hopes and on to the rhythm.
    desktop.keys("Tab", "space", "Tab", "Tab", "Tab", "Tab", "Right")
    desktop.wait_until(lambda: stretch(person).get("length_s") == 300, "both values on disk")
    assert stretch(person)["every_min"] == 30
    assert answers(person)["body"]["goals"] == ["posture"]
    desktop.keys(*["shift+Tab"] * 5, "Return", "Return", "Return")
    assert desktop.windows(WELCOME)
    desktop.keys("Return")
    desktop.wait_until(lambda: not desktop.windows(WELCOME), "the welcome to go")
    assert answers(person)["welcomed"] is True
    assert person.status()["state"] == "waiting", program.output()

    program.stop()
    person.starts(for_the_first_time=True)
    desktop.wait_until(desktop.tray_items, "the tray icon")
    assert not desktop.windows(WELCOME)


def stretch(person: Person) -> dict[str, float]:
    return answers(person).get("reminders", {}).get("stretch", {})


def answers(person: Person) -> dict[str, Any]:
    file = person.folders.settings_file
    return tomllib.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
