"""All readings of a look, and when a change is worth a look of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskstretch.core.surroundings import Surroundings
from deskstretch.desktop.adapter import Chain
from deskstretch.desktop.sensors import Sensors, Sources

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Made:
    """A reader that says what the test has it say."""

    name = "made"

    def __init__(self, says: float | bool | None = None) -> None:
        self.says = says
        self.closed = False

    def read(self) -> float | bool | None:
        return self.says

    def close(self) -> None:
        self.closed = True


class Six:
    """Sensors made of six readers."""

    def __init__(self) -> None:
        self.made = [Made() for _ in range(6)]
        self.looks = 0
        chains = [Chain([("made", lambda one=one: one)]) for one in self.made]
        self.sensors = Sensors(Sources(*chains), self._looked)  # type: ignore[arg-type]
        self.changes: list[int] = []
        self.sensors.changed.connect(lambda: self.changes.append(1))

    def say(self, *what: float | bool | None) -> None:
        for one, says in zip(self.made, what, strict=True):
            one.says = says

    def _looked(self) -> None:
        self.looks += 1


def test_every_reading_stands_in_its_field(qapp: object) -> None:
    six = Six()
    six.say(1.5, True, False, None, True, False)
    assert six.sensors.read() == Surroundings(
        idle_s=1.5, locked=True, full_screen=False, do_not_disturb=None, in_call=True, screen_kept_on=False
    )
    assert six.looks == 1
    assert [one.reads for one in six.sensors.diagnoses()] == ["1.5 s", "yes", "no", "unknown", "yes", "no"]


def test_a_change_is_told_once_for_all_that_changed(qtbot: QtBot) -> None:
    six = Six()
    six.sensors.read()
    six.say(0.0, True, None, None, True, None)
    six.sensors.note_change()
    six.sensors.note_change()
    qtbot.waitUntil(lambda: bool(six.changes))
    qtbot.wait(1)
    assert six.changes == [1]


def test_a_change_is_told_even_if_somebody_has_read_it_meanwhile(qtbot: QtBot) -> None:
    six = Six()
    six.sensors.read()
    six.say(0.0, True, None, None, None, None)
    six.sensors.note_change()
    assert six.sensors.read().locked, "a break reads, too, which is no look"
    qtbot.waitUntil(lambda: bool(six.changes))


def test_what_changes_nothing_is_not_told(qtbot: QtBot) -> None:
    six = Six()
    six.sensors.read()
    six.say(99.0, False, None, False, False, False)  # unknown has become no
    six.sensors.note_change()
    qtbot.waitUntil(lambda: not six.sensors._soon.isActive())
    assert six.changes == []


def test_closing_closes_every_reader(qapp: object) -> None:
    six = Six()
    six.sensors.read()
    six.sensors.close()
    assert all(one.closed for one in six.made)
