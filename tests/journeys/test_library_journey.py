"""The library from the keyboard: a movement is found and done, a pack comes in beside the running program."""

from __future__ import annotations

import tomllib
from pathlib import Path

from tests.app.broken_files import GOOD
from tests.journeys.conftest import Person

TO_THE_FIRST_CARD = 10
"""Times Tab from the search field: packs, two switches, five menus, the order, the card."""
TO_DO_IT_NOW = 3


def test_a_movement_is_found_favoured_and_done_and_a_pack_joins_the_rest(person: Person, tmp_path: Path):
    desktop = person.desktop
    program = person.starts()
    assert person.command("open", "library").returncode == 0
    window = desktop.wait_until(lambda: desktop.windows("^DeskStretch$"), "the main window")[0]
    desktop.run("xdotool", "windowfocus", "--sync", str(window))

    (tmp_path / "own.toml").write_text(GOOD.replace('"Cat-cow"', '"Zebra stretch"'), "utf-8")
    assert person.command("library", "import", str(tmp_path / "own.toml")).returncode == 0
    person.command("open", "library")  # looked at again, it is there

    desktop.keys("ctrl+f")
    desktop.run("xdotool", "type", "zebra")
    desktop.keys(*["Tab"] * TO_THE_FIRST_CARD, "Return")
    desktop.keys("Tab", "space")  # the star
    desktop.wait_until(lambda: favourites(person) == ["own"], "the favourite on disk")
    desktop.keys(*["Tab"] * (TO_DO_IT_NOW - 1), "Return")
    desktop.wait_until(lambda: desktop.windows("^Break"), "the break's window")
    desktop.keys("Escape")
    desktop.wait_until(person.state("waiting"), "the break's end")
    (done,) = person.breaks()
    assert done["title"] == "Zebra stretch", program.output()


def favourites(person: Person) -> list[str]:
    file = person.folders.settings_file
    table = tomllib.loads(file.read_text("utf-8")) if file.exists() else {}
    return table.get("library", {}).get("favourites", [])
