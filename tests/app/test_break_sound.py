"""When a break chimes and what it says, frame by frame."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from deskstretch.app.break_sound import BreakSound, sound_maker
from deskstretch.core.movement import Side
from deskstretch.core.session import Session, Step
from deskstretch.core.settings import Sound
from deskstretch.storage.library import bundled_library

if TYPE_CHECKING:
    from deskstretch.desktop.chimes import Chime

LIBRARY = {movement.id: movement for movement in bundled_library().movements}
TWIST, SWING, CHILD = (
    LIBRARY[each] for each in ("standing-torso-twist", "leg-swing-front-back", "childs-pose")
)


@dataclass
class Heard:
    """Stands where the process that sounds is, and writes down what it would do."""

    lines: list[str] = field(default_factory=list)

    def chime(self, chime: Chime) -> None:
        self.lines.append(f"chime {chime}")

    def say(self, words: str) -> None:
        self.lines.append(words)

    def count(self, words: str) -> None:
        self.lines.append(words)

    def hush(self) -> None:
        pass

    def set_muted(self, muted: bool) -> None:
        self.lines.append("muted" if muted else "unmuted")


def played(session: Session, wanted: Sound) -> list[str]:
    heard = Heard()
    sound = BreakSound(heard, wanted)  # pyright: ignore[reportArgumentType]
    for tenth in range(round(session.total_s * 10)):
        sound.follow(session.frame_at(tenth / 10))
    sound.end()
    return heard.lines


def plan() -> Session:
    return Session(
        [
            Step(TWIST, Side.BOTH, 12, 5),
            Step(SWING, Side.LEFT, 10, 5),
            Step(SWING, Side.RIGHT, 10, 5),
            Step(CHILD, Side.BOTH, 30, 8),
        ]
    )


def test_chimes_mark_each_start_the_other_side_and_the_end():
    assert played(plan(), Sound()) == [
        "chime begin",
        "chime begin",
        "chime side",
        "chime begin",
        "chime end",
    ]


def test_the_voice_names_movement_and_side_counts_and_tells_the_end():
    said = played(plan(), Sound(chimes=False, voice=True))
    names = [line for line in said if not line.isdigit()]
    assert names == [
        f"{TWIST.name}, side to side.",
        f"{SWING.name}, left side.",
        "Other side. Right side.",
        f"Down to the mat. {CHILD.name}.",
        "Ten more seconds",
        "Done.",
    ]
    counts = said[1 : said.index(names[1])]
    assert counts == [str(number + 1) for number in range(len(counts))]
    assert len(counts) == plan().frame_at(10).repetitions


def test_the_tight_spot_is_heard_where_nobody_looks_at_the_screen():
    roll = LIBRARY["foam-roll-glutes"]
    session = Session([Step(roll, Side.LEFT, 48, 5)])
    assert played(session, Sound()) == ["chime begin", "chime side", "chime end"]
    assert played(session, Sound(chimes=False, voice=True)) == [
        f"{roll.name}, left side.",
        *(str(number + 1) for number in range(6)),
        "Stay on the tightest spot. Breathe out.",
        "Ten more seconds",
        "Done.",
    ]


def test_a_break_without_getting_ready_still_begins_with_a_chime():
    assert played(Session([Step(TWIST, Side.BOTH, 12, 0)]), Sound()) == ["chime begin", "chime end"]


@pytest.mark.parametrize("silent", [Sound(chimes=False, voice=False), Sound(chimes=True, volume_percent=0)])
def test_nothing_is_loaded_where_nothing_is_wanted(qapp: object, silent: Sound):
    assert sound_maker(silent, lambda: False, QObject()) is None


def test_a_system_that_wants_quiet_gets_it(qapp: object):
    make = sound_maker(Sound(), lambda: True, QObject())
    assert make is not None
    assert make() is None
