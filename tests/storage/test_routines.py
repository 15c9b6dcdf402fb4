"""Routine files on disk: what is read, what is refused and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from deskstretch.storage.foreign_files import MOST_BYTES, foreign_files
from deskstretch.storage.routines import Routines, routines_among
from tests.core.whole_library import whole_library

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from deskstretch.core.movement import Movement

GOOD = """\
format = 1
id = "quick"
name = "Quick"
about = "A quick one."
total_s = 65
steps = [
    { movement = "march-in-place", position = "standing", seconds = 30 },
    { movement = "standing-torso-twist", position = "standing", seconds = 30 },
]
"""


def read_routines(path: Path, movements: Sequence[Movement], *, in_order: bool = False) -> Routines:
    return routines_among(foreign_files(path), movements, in_order=in_order)


def test_a_good_file_is_read(tmp_path: Path) -> None:
    file = tmp_path / "quick.toml"
    file.write_text(GOOD)
    read = read_routines(file, whole_library())
    assert read.faults == ()
    (routine,) = read.routines
    assert (routine.id, routine.total_s, len(routine.steps)) == ("quick", 65, 2)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("total_s = 65", "total_s = 70", "take 65 s"),
        ("march-in-place", "moon-walk", "no movement 'moon-walk'"),
        ('"standing", seconds = 30 },\n    {', '"seated", seconds = 30 },\n    {', "is not done seated"),
        ("seconds = 30 },\n]", "seconds = 500 },\n]", "do not suit standing-torso-twist"),
        ("format = 1", "format 1", "it is not TOML"),
        ("A quick one.", "\x00", "it is not TOML"),
        ('about = "A quick one."', 'about = "A quick one."\ninstead = ["slow"]', "no routine 'slow'"),
    ],
)
def test_a_bad_file_says_what_is_wrong(tmp_path: Path, old: str, new: str, words: str) -> None:
    assert old in GOOD
    (tmp_path / "quick.toml").write_text(GOOD.replace(old, new))
    faults = read_routines(tmp_path, whole_library()).faults
    assert words in str(faults[0])
    assert faults[0].file == "quick.toml"


def test_phases_and_positions_out_of_order_are_refused(tmp_path: Path) -> None:
    lines = GOOD.splitlines()
    lines[6], lines[7] = lines[7], lines[6]
    (tmp_path / "quick.toml").write_text("\n".join(lines))
    assert "comes after" in str(read_routines(tmp_path, whole_library(), in_order=True).faults[0])
    assert read_routines(tmp_path, whole_library()).faults == ()
    back = '    { movement = "shoulder-rolls", position = "seated", seconds = 30 },'
    lines = [*GOOD.splitlines()[:7], back, *GOOD.splitlines()[6:]]
    (tmp_path / "quick.toml").write_text("\n".join(lines))
    assert "goes back to standing" in str(read_routines(tmp_path, whole_library(), in_order=True).faults[0])


def test_one_bad_file_leaves_the_others_alone(tmp_path: Path) -> None:
    (tmp_path / "good.toml").write_text(GOOD)
    (tmp_path / "huge.toml").write_text("#" * (MOST_BYTES + 1))
    (tmp_path / "latin.toml").write_bytes(b'name = "\xe9"')
    (tmp_path / "twin.toml").write_text(GOOD)
    (tmp_path / "folder.toml").mkdir()
    read = read_routines(tmp_path, whole_library())
    assert [routine.id for routine in read.routines] == ["quick"]
    assert [fault.file for fault in read.faults] == ["folder.toml", "huge.toml", "latin.toml", "twin.toml"]


def test_what_is_no_routine_file_is_refused_by_name(tmp_path: Path) -> None:
    for name in ("missing.toml", "picture.png"):
        read = read_routines(tmp_path / name, whole_library())
        assert read.routines == ()
        assert read.faults[0].file == name
