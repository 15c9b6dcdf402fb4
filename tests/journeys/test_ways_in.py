"""Every kind of movement DeskStretch offers, and care and goal: from the tray, the library, the command line.

Each is opened the way a person would and let go at once. Where ``DESKSTRETCH_PICTURES`` names a folder, each
is started by all three ways and pictured there; without it, for time's sake, the ways take turns.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from jeepney import DBusAddress, Properties, new_method_call
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from tests.journeys.conftest import Person, person_at
from tests.screen_reader import Control, ScreenReader, screen_reader
from tests.virtual_desktop import VirtualDesktop, wait_until

SETTINGS = """\
welcomed = true
[reminders.cue]
enabled = false
[breaks]
get_ready_s = 3
"""


@dataclass(frozen=True)
class Way:
    """Something to start: where the tray and the library have it, and how its break is to be called."""

    id: str
    kind: str
    name: str
    third: str = ""
    """The third movement of a routine."""

    @property
    def shows(self) -> str:
        return self.third or self.name

    @property
    def is_routine(self) -> bool:
        return self.kind == "Routines"


WAYS = (
    Way("cat-cow", "Yoga", "Cat-cow"),
    Way("childs-pose", "Yoga", "Child's pose"),
    Way("foam-roll-upper-back", "Foam rolling", "Foam roll, upper back"),
    Way("leg-swing-front-back", "Dynamic stretch", "Leg swing, front to back"),
    Way("standing-torso-twist", "Dynamic stretch", "Standing torso twist"),
    Way("backpack-rdl", "Strength for mobility", "Backpack deadlift"),
    Way("bodyweight-squat", "Strength for mobility", "Body-weight squat"),
    Way("yoga-flow", "Routines", "Yoga flow", "Cat-cow"),
    Way("pilates-flow", "Routines", "Pilates flow", "Spine stretch forward"),
)

PICTURES = os.environ.get("DESKSTRETCH_PICTURES")


def ways_in_turn(first: int) -> tuple[Way, ...]:
    """Everything, or every third from ``first`` on."""
    return WAYS if PICTURES else WAYS[first::3]


CARE = ("care", "Call 112, 999 or 911.")
GOAL = ("week", "of 5 days")


class Menu:
    """The tray icon's menu, opened and clicked as a panel does it."""

    INTERFACE = "com.canonical.dbusmenu"

    def __init__(self, desktop: VirtualDesktop) -> None:
        self._desktop = desktop
        item = wait_until(desktop.tray_items, "the tray icon")[0]
        service, _, path = item.partition("/")
        at = DBusAddress(f"/{path}", service, "org.kde.StatusNotifierItem")
        with desktop.connection() as connection:
            answer = connection.send_and_get_reply(Properties(at).get("Menu"))
        self._menu = DBusAddress(answer.body[0][1], service, self.INTERFACE)

    def click(self, *path: str) -> None:
        """Go through the submenus of these names to an entry and click it."""
        at = 0
        for words in path:
            self._ask("AboutToShow", "i", at)
            at = wait_until(lambda words=words, at=at: self._entry(at, words), f"{words} in the menu")
        self._ask("Event", "isvu", at, "clicked", ("s", ""), 0)

    def _entry(self, menu: int, words: str) -> int | None:
        entries = self._ask("GetLayout", "iias", menu, 1, ["label", "visible"])[1][2]
        for _, (number, said, _) in entries:
            if said.get("label", ("s", ""))[1] == words and said.get("visible", ("b", True))[1]:
                return number
        return None

    def _ask(self, method: str, signature: str, *body: Any) -> tuple[Any, ...]:
        with self._desktop.connection() as connection:
            answer = connection.send_and_get_reply(
                new_method_call(self._menu, method, signature, body), timeout=5
            )
        return answer.body


class Desk:
    """A person at a desk, and a listener who keeps the pictures."""

    def __init__(self, person: Person, reader: ScreenReader, way: str) -> None:
        self.person = person
        self.desktop = person.desktop
        self.reader = reader
        self._pictures = None if PICTURES is None else Path(PICTURES) / way
        person.sets(SETTINGS)
        self.program = person.starts(reader.env)

    def finds(self, name: str, role: str = "") -> Control:
        return wait_until(lambda: self.reader.find(name, role), f"{name} on screen")

    def clicks(self, name: str, role: str = "") -> None:
        self.desktop.click(*self.finds(name, role).middle)

    def keeps_picture(self, name: str) -> None:
        """Once the window in the middle of the screen is painted: the desktop itself is black."""
        if self._pictures is None:
            return
        self._pictures.mkdir(parents=True, exist_ok=True)
        file = self._pictures / f"{name}.png"

        def painted() -> bool:
            self.desktop.screenshot(file)
            picture = QImage(str(file))
            return picture.pixelColor(picture.rect().center()) != Qt.GlobalColor.black

        wait_until(painted, f"a picture of {name}")

    def meets(self, way: Way) -> None:
        """The break that begins is the one asked for; then it is let go."""
        window = wait_until(lambda: self.desktop.windows("Break"), f"the break {way.name}")[0]
        self.desktop.run("xdotool", "windowfocus", "--sync", str(window))
        if way.is_routine:
            self.desktop.keys("Right", "Right")  # its beginning warms up and looks like any other
        wait_until(lambda: way.shows in self._last_said(), f"{way.shows} to be announced")
        self.keeps_picture(way.id)
        assert self._last_break() == (way.name, way.id if way.is_routine else None)
        self.desktop.keys("Escape")
        wait_until(self._done, "the end of the break")
        self.desktop.keys("Escape")
        wait_until(lambda: not self.desktop.windows("Break"), "the window to go")

    def card(self, way: Way) -> Control | None:
        """Of the cards in the library the one of this movement."""
        return next((each for each in self.reader.controls() if each.name.startswith(f"{way.name}, ")), None)

    def meets_page(self, page: str, words: str) -> None:
        """The main window stands at a page that says these words."""
        wait_until(lambda: any(words in each.name for each in self.reader.controls()), f"the page {page}")
        self.keeps_picture(page)

    def _last_said(self) -> str:
        return (self.reader.said() or [""])[-1]

    def _last_break(self) -> tuple[Any, ...]:
        return self.person.rows("SELECT title, routine FROM breaks ORDER BY started_us")[-1]

    def _done(self) -> bool:
        return self.person.rows("SELECT count(*) FROM breaks WHERE outcome IS NULL") == [(0,)]


@pytest.fixture
def desk_by(tmp_path: Path) -> Iterator[Callable[[str], Desk]]:
    with person_at(tmp_path) as person, screen_reader(person.desktop) as reader:
        yield lambda way: Desk(person, reader, way)


def test_from_the_tray(desk_by: Callable[[str], Desk]):
    desk = desk_by("tray")
    menu = Menu(desk.desktop)
    for way in ways_in_turn(0):
        path = ("Routines",) if way.is_routine else ("Movements", way.kind)
        menu.click("Start now", *path, way.name)
        desk.meets(way)
    menu.click("Care")
    desk.meets_page(*CARE)
    menu.click("History")
    desk.clicks("Week")
    desk.meets_page(*GOAL)


def test_from_the_library(desk_by: Callable[[str], Desk]):
    desk = desk_by("library")
    Menu(desk.desktop).click("Library")
    window = wait_until(lambda: desk.desktop.windows("^DeskStretch$"), "the main window")[0]
    for way in ways_in_turn(1):
        desk.desktop.run("xdotool", "windowfocus", "--sync", str(window))
        if way.is_routine:
            desk.desktop.keys("ctrl+3")
            desk.finds(f"Start {way.name}").press()
        else:
            desk.desktop.keys("ctrl+f")
            desk.desktop.run("xdotool", "type", way.name)
            desk.desktop.click(*wait_until(lambda way=way: desk.card(way), f"{way.name} found").middle)
            desk.clicks("Do it now")
        desk.meets(way)
        if not way.is_routine:
            desk.clicks("Library", "button")
    desk.desktop.keys("ctrl+6")
    desk.clicks("Care")
    desk.meets_page(*CARE)
    desk.desktop.keys("ctrl+1")
    desk.clicks("Week")
    desk.meets_page(*GOAL)


def test_from_the_command_line(desk_by: Callable[[str], Desk]):
    desk = desk_by("command-line")
    for way in ways_in_turn(2):
        what = "--routine" if way.is_routine else "--movement"
        assert desk.person.command("start", what, way.id).returncode == 0
        desk.meets(way)
    assert desk.person.command("open", "care").returncode == 0
    desk.meets_page(*CARE)
    assert desk.person.command("open", "week").returncode == 0
    desk.meets_page(*GOAL)


def test_care_from_the_middle_of_a_break(desk_by: Callable[[str], Desk]):
    desk = desk_by("break")
    assert desk.person.command("start", "--movement", "foam-roll-glutes").returncode == 0
    window = wait_until(lambda: desk.desktop.windows("Break"), "the break")[0]
    desk.desktop.run("xdotool", "windowfocus", "--sync", str(window))
    desk.desktop.keys("i")
    desk.finds("You asked for it.")
    desk.keeps_picture("details")
    desk.clicks("Open Care")
    desk.finds("What was said at a visit can stand here, and go along as a report.")
    assert desk.person.status()["state"] == "moving"
    desk.keeps_picture("care")
