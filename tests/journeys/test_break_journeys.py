"""The break on a real screen: by keys alone, by mouse alone, heard by a screen reader, on two displays."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.journeys.conftest import Person, person_at
from tests.screen_reader import Control, ScreenReader, screen_reader
from tests.virtual_desktop import Part, wait_until

SETTINGS = """\
welcomed = true
[reminders.stretch]
every_min = 5
length_s = 120
[reminders.cue]
enabled = false
[breaks]
get_ready_s = 3
"""
CARD = """\
[prompts]
channel = "card"
hold_while_typing = false
"""
HEADS_UP = """\
[prompts]
channel = "card"
start_mode = "heads_up"
hold_while_typing = false
"""
SCREEN = frozenset({Part.BUS, Part.SCREEN, Part.WINDOW_MANAGER})


class Desk:
    """A person with a screen reader beside them, whose bus also tells where things stand."""

    def __init__(self, person: Person, reader: ScreenReader) -> None:
        self.person = person
        self.desktop = person.desktop
        self.reader = reader
        self._movements = 0

    def works(self, settings: str = "", worked_s: float = 0) -> None:
        self.person.sets(SETTINGS + settings)
        if worked_s:
            self.person.has_worked(worked_s)
        self.person.starts(self.reader.env)

    def starts_a_break(self) -> None:
        assert self.person.command("start", "--minutes", "2").returncode == 0
        self.sees("Pause")

    def sees(self, name: str) -> Control:
        """Wait for something of this name."""
        return wait_until(lambda: self.reader.find(name), f"{name} on screen")

    def clicks(self, name: str) -> None:
        """Click where something stands, once it has come to stand there."""
        self.desktop.click(*wait_until(lambda: self._settled(name), f"{name} in its place"))

    def _settled(self, name: str) -> tuple[int, int] | None:
        before = self.sees(name).middle
        return before if self.sees(name).middle == before else None

    def hears(self, words: str) -> None:
        wait_until(lambda: any(words in said for said in self.reader.said()), f"{words!r} to be announced")

    def window(self, title: str) -> int:
        return wait_until(lambda: self.desktop.windows(title), f"the window {title}")[0]

    def focused(self, title: str) -> Callable[[], bool]:
        return lambda: title in self.desktop.run("xdotool", "getwindowfocus", "getwindowname")

    def goes_on_to_another(self) -> str:
        """Wait until the next movement is announced; its name."""

        def told() -> list[str]:
            return [said for said in self.reader.said() if said.startswith("Get ready. ")]

        wait_until(lambda: len(told()) > self._movements, "another movement")
        self._movements = len(told())
        return told()[-1].removeprefix("Get ready. ").split(". ")[0]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with person_at(tmp_path, SCREEN) as person, screen_reader(person.desktop) as reader:
        yield Desk(person, reader)


def test_keys_alone_from_the_first_movement_to_the_done_page(desk: Desk):
    desk.works()
    desk.starts_a_break()
    wait_until(desk.focused("Break"), "the break to have the keyboard")
    first = desk.goes_on_to_another()
    desk.desktop.keys("s")
    assert desk.goes_on_to_another() != first
    desk.desktop.keys("h")
    desk.hears("Where does it hurt?")
    desk.desktop.keys("space", "Tab", "Right", "Right", "Right", "Return")
    desk.hears("Do you also notice any of these?")
    desk.desktop.keys("Return")
    desk.goes_on_to_another()
    desk.desktop.keys("Escape")
    desk.hears("days this week")
    desk.desktop.keys("Escape")
    wait_until(lambda: not desk.desktop.windows("Break"), "the window to go")
    (row,) = desk.person.rows("SELECT region, score, movement FROM pain_reports")
    assert row[:2] == ("neck", 3)
    assert row[2]
    assert len(desk.person.rows("SELECT id FROM breaks WHERE outcome IS NOT NULL")) == 1


def test_mouse_alone_from_the_card_to_the_face(desk: Desk):
    desk.works(CARD, worked_s=299)
    desk.clicks("Start")
    desk.sees("Pause")
    first = desk.goes_on_to_another()
    desk.clicks("Swap")
    assert desk.goes_on_to_another() != first
    desk.clicks("This hurts")
    desk.clicks("Lower back")
    desk.clicks("How strong, from 0 to 10")
    desk.clicks("Next")
    desk.clicks("None of these")
    desk.goes_on_to_another()
    desk.clicks("End")
    desk.clicks("Too hard")
    desk.clicks("Close")
    wait_until(lambda: not desk.desktop.windows("Break"), "the window to go")
    assert desk.person.rows("SELECT region, score FROM pain_reports") == [("lower-back", 5)]
    assert desk.person.rows("SELECT feeling FROM breaks") == [("too-hard",)]


def test_a_screen_reader_is_told_all_of_it(desk: Desk, tmp_path: Path):
    desk.works(CARD, worked_s=299)
    desk.sees("Start")
    assert_named(desk)
    assert desk.person.command("start").returncode == 0
    desk.sees("Pause")
    desk.hears("Get ready")
    assert_named(desk)
    desk.window("Break")
    wait_until(desk.focused("Break"), "the break to have the keyboard")
    desk.desktop.keys("h")
    desk.hears("Where does it hurt?")
    assert_named(desk)
    desk.desktop.keys("Escape")
    desk.sees("Pause")
    desk.desktop.keys("c")
    desk.sees("Larger")
    assert_named(desk)
    desk.desktop.keys("Escape")
    desk.hears("days this week")
    assert_named(desk)
    heard = tmp_path / "heard.txt"
    heard.write_text("\n".join(desk.reader.said()), encoding="utf-8")
    print(heard.read_text(encoding="utf-8"))


def test_after_strength_effort_and_too_easy_are_kept(desk: Desk):
    desk.works()
    assert desk.person.command("start", "--movement", "sit-to-stand").returncode == 0
    desk.sees("Pause")
    wait_until(lambda: "1 of" in " ".join(each.name for each in desk.reader.controls()), "the first rise")
    wait_until(lambda: "2 of" in " ".join(each.name for each in desk.reader.controls()), "the second")
    desk.clicks("End")
    desk.clicks("6")
    wait_until(lambda: desk.person.rows("SELECT effort FROM breaks") == [(6,)], "the effort on disk")
    desk.clicks("Good")
    wait_until(lambda: desk.person.rows("SELECT feeling FROM breaks") == [("good",)], "the feeling on disk")
    desk.clicks("It was too easy")
    desk.clicks("Close")
    wait_until(lambda: not desk.desktop.windows("Break"), "the window to go")
    assert desk.person.rows("SELECT effort, feeling FROM breaks") == [(6, "good")]
    assert desk.person.rows("SELECT movement, verdict FROM feedback") == [("sit-to-stand", "too-easy")]


def assert_named(desk: Desk) -> None:
    """Nothing that can be worked goes without a name."""
    controls = [each for each in desk.reader.controls() if each.operable]
    assert controls
    assert not [str(each) for each in controls if not each.name]


def test_the_interval_is_changed_in_the_glance_and_keeps_the_time_worked(desk: Desk):
    desk.works(worked_s=120)
    before_s = desk.person.status()["left_s"]
    desk.person.command()
    desk.sees("Start now")
    assert_named(desk)
    wait_until(desk.focused("DeskStretch"), "the glance to have the keyboard")
    slider = next(each for each in desk.reader.controls() if each.role == "slider")
    desk.desktop.click(*slider.middle)
    wait_until(lambda: desk.person.status()["left_s"] > before_s + 60, "the longer interval")
    every_min = int(desk.person.command("interval").stdout.split()[3])
    assert abs(every_min * 60 - 120 - desk.person.status()["left_s"]) < 30
    desk.desktop.keys("Escape")
    wait_until(lambda: not desk.desktop.windows("DeskStretch"), "the glance to go")


TYPED = "the quick brown fox jumps over the lazy dog " * 11 + "and then it sits"
TYPES_INTO = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QPlainTextEdit
app = QApplication([])
field = QPlainTextEdit()
field.setWindowTitle("A letter")
field.textChanged.connect(lambda: Path(sys.argv[1]).write_text(field.toPlainText()))
field.resize(1200, 760)
field.show()
app.exec()
"""


@pytest.mark.parametrize(("settings", "appears"), [(CARD, "Start"), (HEADS_UP, "Start now")])
def test_every_key_typed_arrives_while_a_card_comes(desk: Desk, tmp_path: Path, settings: str, appears: str):
    letter = tmp_path / "letter.txt"
    desk.desktop.python(TYPES_INTO, str(letter))
    window = desk.window("A letter")
    desk.works(settings, worked_s=298)
    desk.desktop.run("xdotool", "windowfocus", "--sync", str(window))
    desk.desktop.run("xset", "r", "off")  # on a busy machine keys would seem held
    typing = desk.desktop.start("xdotool", "type", "--delay", "12", TYPED)
    desk.sees(appears)
    assert typing.running, "the card came too late to be in the way"
    assert typing.wait() == 0
    wait_until(lambda: len(letter.read_text()) >= len(TYPED), f"500 keys, not {letter.read_text()}")
    assert letter.read_text() == TYPED
    assert desk.focused("A letter")()


def test_a_display_is_unplugged_in_the_middle_and_the_break_goes_on(desk: Desk):
    run = desk.desktop.run
    run("xrandr", "--setmonitor", "left", "640/170x800/210+0+0", "screen")
    run("xrandr", "--setmonitor", "right", "640/170x800/210+640+0", "none")
    desk.desktop.move_pointer(960, 400)
    desk.person.sets(SETTINGS + 'size = "all_screens"\n')
    program = desk.person.starts(desk.reader.env)
    desk.starts_a_break()
    first = desk.goes_on_to_another()
    assert places(desk) == [(0, 0, 640, 800), (640, 0, 640, 800)]
    run("xrandr", "--delmonitor", "right")
    wait_until(lambda: places(desk) == [(0, 0, 640, 800)], "the break on the display that is left")
    desk.clicks("Next")
    assert desk.goes_on_to_another() != first
    run("xrandr", "--setmonitor", "right", "640/170x800/210+640+0", "none")
    wait_until(lambda: len(places(desk)) == 2, "the countdown on the display that came back")
    desk.clicks("End")
    desk.hears("days this week")
    assert "Traceback" not in program.output()


def places(desk: Desk) -> list[tuple[int, ...]]:
    """Left, top, width and height of each window of the break."""
    found: list[tuple[int, ...]] = []
    for window in desk.desktop.windows("Break"):
        told = desk.desktop.run("xdotool", "getwindowgeometry", "--shell", str(window))
        said = dict(line.split("=") for line in told.split())
        found.append(tuple(int(said[name]) for name in ("X", "Y", "WIDTH", "HEIGHT")))
    return sorted(found)
