"""Libraries are read from folders and archives that may be broken or mean harm."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Collection
from pathlib import Path

import pytest

from deskstretch.storage.bundled import resources_root
from deskstretch.storage.foreign_files import MOST_BYTES, MOST_FILES, foreign_files
from deskstretch.storage.library import Library, bundled_library, movements_among

GOOD = (Path(str(resources_root())) / "movements" / "cat-cow.toml").read_text(encoding="utf-8")


def read_library(path: Path, known: Collection[str] = ()) -> Library:
    return movements_among(foreign_files(path), known)


def lines(path: Path) -> list[str]:
    return [str(fault) for fault in read_library(path, known={"seated-cat-cow", "thread-the-needle"}).faults]


def test_the_bundled_movements_are_read() -> None:
    library = bundled_library()
    assert {"cat-cow", "childs-pose", "chin-tuck"} <= {m.id for m in library.movements}
    assert library.files["cat-cow"] == "cat-cow.toml"
    assert not [fault for fault in library.faults if fault.key not in {"easier", "harder"}]


def test_a_folder_gives_the_good_and_names_the_broken(tmp_path: Path) -> None:
    (tmp_path / "cat-cow.toml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "broken.toml").write_text(GOOD.replace('base = "quad"', 'base = "quid"'), encoding="utf-8")
    (tmp_path / "readme.txt").write_text("not a movement", encoding="utf-8")
    library = read_library(tmp_path)
    assert [m.id for m in library.movements] == ["cat-cow"]
    assert any(str(f) == "broken.toml: base: 'quid' is not known. Did you mean quad." for f in library.faults)


def test_a_single_file_and_an_archive_are_libraries_too(tmp_path: Path) -> None:
    (tmp_path / "cat-cow.toml").write_text(GOOD, encoding="utf-8")
    assert [m.id for m in read_library(tmp_path / "cat-cow.toml").movements] == ["cat-cow"]
    with zipfile.ZipFile(tmp_path / "pack.zip", "w") as archive:
        archive.writestr("pack/cat-cow.toml", GOOD)
        archive.writestr("pack/notes.md", "about")
    library = read_library(tmp_path / "pack.zip")
    assert [m.id for m in library.movements] == ["cat-cow"]
    assert library.files["cat-cow"] == "pack.zip/pack/cat-cow.toml"


def test_what_is_no_library_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "song.mp3").write_bytes(b"ID3")
    (tmp_path / "fake.zip").write_bytes(b"PK\x03\x04 but no archive")
    assert lines(tmp_path / "gone") == ["gone: there is no such file or folder. Check the path."]
    assert "no .toml file" in lines(tmp_path / "empty")[0]
    assert "neither a folder nor" in lines(tmp_path / "song.mp3")[0]
    assert "not a readable zip archive" in lines(tmp_path / "fake.zip")[0]


BROKEN_FILES: dict[str, tuple[bytes, str]] = {
    "not-toml": (b"id = cat cow", "not TOML"),
    "not-utf-8": (b'id = "\xff\xfe"', "not UTF-8"),
    "twice": (b'id = "a"\nid = "b"', "not TOML"),
    "empty": (b"", "missing"),
    "large": (b"#" * (MOST_BYTES + 1), "larger than"),
    "deep": (b"a = " + b"[" * 6000 + b"]" * 6000, "nested"),
    "deep-table": (b"[" + b".".join([b"a"] * 200) + b"]", "nested"),
    "nul": (b'id = "a\x00b"', "not TOML"),
    "many-keys": (GOOD.encode() + b"\n[[key]]\nmove = 1\n" * 40, "there are 43"),
}


@pytest.mark.parametrize("name", BROKEN_FILES)
def test_files_that_are_hardly_files_are_refused(name: str, tmp_path: Path) -> None:
    data, wrong = BROKEN_FILES[name]
    (tmp_path / f"{name}.toml").write_bytes(data)
    found = lines(tmp_path)
    assert any(wrong in line for line in found), found
    assert all(line.startswith(f"{name}.toml") for line in found)


def test_a_huge_file_is_not_read_into_memory(tmp_path: Path) -> None:
    with (tmp_path / "huge.toml").open("wb") as stream:
        stream.truncate(50 * 1024 * 1024)
    assert lines(tmp_path) == ["huge.toml: it is larger than 128 KB. Such a file needs a few KB."]


@pytest.mark.parametrize(
    "name", ["../up.toml", "a/../../up.toml", "/etc/up.toml", "..\\up.toml", "C:/up.toml"]
)
def test_a_path_out_of_the_archive_is_refused(name: str, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "pack.zip", "w") as archive:
        archive.writestr(zipfile.ZipInfo(name), GOOD)
    assert "leads out of the archive" in lines(tmp_path / "pack.zip")[0]
    assert sorted(p.name for p in tmp_path.iterdir()) == ["pack.zip"]


def test_a_member_that_unpacks_to_more_than_it_says_is_stopped(tmp_path: Path) -> None:
    pack = tmp_path / "bomb.zip"
    with zipfile.ZipFile(pack, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("bomb.toml", b"#" * 40_000_000)
    assert "larger than 128 KB" in lines(pack)[0]
    data = bytearray(pack.read_bytes())
    size = (40_000_000).to_bytes(4, "little")
    while (at := data.find(size)) >= 0:
        data[at : at + 4] = (1000).to_bytes(4, "little")
    pack.write_bytes(data)
    assert len(lines(pack)) == 1


def test_an_archive_of_too_many_files_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "many.zip", "w") as archive:
        for i in range(MOST_FILES + 1):
            archive.writestr(f"{i}.toml", "")
    assert "more than 500 files" in lines(tmp_path / "many.zip")[0]


def test_a_folder_named_like_a_movement_and_a_pipe_are_refused(tmp_path: Path) -> None:
    (tmp_path / "folder.toml").mkdir()
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.toml")
    assert all("not a plain file" in line for line in lines(tmp_path))


def test_circles_among_files_are_named(tmp_path: Path) -> None:
    for name, other in (("a", "b"), ("b", "a")):
        text = GOOD.replace('id = "cat-cow"', f'id = "{name}"').replace('"thread-the-needle"', f'"{other}"')
        (tmp_path / f"{name}.toml").write_text(text, encoding="utf-8")
    assert lines(tmp_path) == [
        "a.toml: harder: it leads in a circle: a → b → a. Break the circle at one of them."
    ]
