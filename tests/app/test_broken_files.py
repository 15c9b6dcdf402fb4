"""At least sixty broken and hostile files: each refused by a line of its own, and nothing of them kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from deskstretch.app.content import Content
from deskstretch.app.library_check import check_path
from deskstretch.app.pack_import import imported
from deskstretch.storage.paths import Folders
from tests.app.broken_files import ARCHIVES, GOOD, MOVEMENTS, ROUTINE, ROUTINES, read_once

if TYPE_CHECKING:
    from pathlib import Path

FILES = {**MOVEMENTS, **ROUTINES}
TAKEN_ONLY_AT_IMPORT = {"id-of-the-shipped", "r-shipped"}
"""A copy of a shipped file is right by itself."""


@pytest.fixture(autouse=True)
def quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    read_once(monkeypatch)


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> Folders:
    return Folders.of_this_person({"DESKSTRETCH_HOME": str(tmp_path_factory.mktemp("home"))})


@pytest.fixture(scope="module")
def content(folders: Folders) -> Content:
    return Content(folders)


def test_there_are_enough_of_them() -> None:
    assert len(FILES) + len(ARCHIVES) >= 60
    assert len({words for _, words in FILES.values()}) >= 60


def test_library_check_names_every_broken_file_of_a_folder(tmp_path: Path) -> None:
    for name, (data, _) in FILES.items():
        # Files that are right but for their motion or their place share an id, which would hide them.
        own = data.replace(b'"own"', f'"own-{name}"'.encode())
        (tmp_path / f"{name}.toml").write_bytes(own.replace(b'"own-routine"', f'"r-{name}"'.encode()))
    lines = check_path(tmp_path)
    missed = {}
    for name, (_, words) in FILES.items():
        told = [line for line in lines if line.startswith(f"{name}.toml")]
        if bool(told) is (name in TAKEN_ONLY_AT_IMPORT) or not any(words in line for line in told or [words]):
            missed[name] = words, told[:3]
    assert missed == {}
    assert all(line.isprintable() and line.endswith(".") and len(line) < 500 for line in lines)


def refused(content: Content, path: Path, words: str) -> str:
    """What is wrong with how the file is refused; nothing if nothing is."""
    report = imported(content, path)
    lines = report.faults
    if not any(words in line for line in lines):
        return f"{path.name}: {words!r} is not in {lines[:3]}"
    if not all(path.stem in line for line in lines):
        return f"{path.name}: a line does not name it in {lines[:3]}"
    if not all(line.isprintable() and line.endswith(".") and len(line) < 500 for line in lines):
        return f"{path.name}: not one clear line each: {lines[:3]}"
    return "" if (report.movements, report.routines) == (0, 0) else f"{path.name}: taken in"


def test_importing_refuses_each_and_keeps_nothing(content: Content, folders: Folders, tmp_path: Path) -> None:
    shipped = content.movements, content.routines
    wrong = []
    for ending, table in (("toml", FILES), ("zip", ARCHIVES)):
        for name, (data, words) in table.items():
            path = tmp_path / f"{name}.{ending}"
            path.write_bytes(data)
            wrong.append(refused(content, path, words))
            path.unlink()
    assert [line for line in wrong if line] == []
    assert not folders.packs.exists()
    assert list(tmp_path.iterdir()) == []
    again = Content(folders)
    assert (again.movements, again.routines) == shipped


def test_a_link_in_a_folder_is_not_followed(content: Content, tmp_path: Path) -> None:
    pack = tmp_path / "linked"
    pack.mkdir()
    (tmp_path / "own.toml").write_text(GOOD, "utf-8")
    (pack / "own.toml").symlink_to(tmp_path / "own.toml")
    (pack / "movements").symlink_to(tmp_path)
    assert imported(content, pack).faults == (
        "own.toml: it is a link to another file. Put the file itself there.",
    )


def test_the_good_ones_are_good(content: Content, folders: Folders, tmp_path: Path) -> None:
    (tmp_path / "own.toml").write_text(GOOD, "utf-8")
    (tmp_path / "routine.toml").write_text(ROUTINE, "utf-8")
    assert check_path(tmp_path) == []
    assert content.read_pack(tmp_path).faults == ()
