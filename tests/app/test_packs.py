"""Packs add movements and routines, leave shipped ones alone, and can be taken out again."""

from __future__ import annotations

import json
import zipfile
from typing import TYPE_CHECKING

import pytest

from deskstretch.app.content import Content
from deskstretch.app.pack_import import imported
from deskstretch.cli import main
from deskstretch.core.movement import Position
from deskstretch.core.routine import Routine, RoutineStep
from deskstretch.storage.paths import Folders
from tests.app.broken_files import GOOD, ROUTINE, read_once

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    read_once(monkeypatch)


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Folders:
    monkeypatch.setenv("DESKSTRETCH_HOME", str(tmp_path / "home"))
    return Folders.of_this_person({"DESKSTRETCH_HOME": str(tmp_path / "home")})


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    path = tmp_path / "From Ana!.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("any/own.toml", GOOD.replace('"Cat-cow"', '"Cat-cow of Ana"'))
        archive.writestr("any/where.toml", ROUTINE)
        archive.writestr("any/run.py", "raise SystemExit")
    return path


def test_what_a_pack_brings_is_there_beside_the_shipped(folders: Folders, pack: Path) -> None:
    content = Content(folders)
    before = content.movements
    report = imported(content, pack)
    assert (report.name, report.movements, report.routines, report.faults) == ("from-ana", 1, 1, ())
    assert content.movements[: len(before)] == before
    assert content.name_of("own") == "Cat-cow of Ana"
    assert content.routine("own-routine") is not None
    assert [each.name for each in content.packs] == ["from-ana"]
    kept = {str(each.relative_to(folders.packs)) for each in folders.packs.rglob("*") if each.is_file()}
    assert kept == {"from-ana/movements/own.toml", "from-ana/routines/own-routine.toml"}


def test_another_program_notices_what_was_imported(folders: Folders, pack: Path) -> None:
    running = Content(folders)
    assert running.movement("own") is None
    assert main(["library", "import", str(pack)]) == 0
    assert running.movement("own") is not None
    assert main(["library", "remove", "from-ana"]) == 0
    assert running.movement("own") is None


def test_a_removed_pack_can_come_back(folders: Folders, pack: Path) -> None:
    content = Content(folders)
    name = imported(content, pack).name
    content.remove_pack(name)
    assert content.packs == ()
    content.restore_pack(name)
    assert content.movement("own") is not None
    with pytest.raises(KeyError):
        content.remove_pack("../history")


def test_an_exported_pack_is_another_persons_import(
    folders: Folders, pack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = Content(folders)
    imported(content, pack)
    steps = (RoutineStep("own", Position.FLOOR, 48),)
    content.save_routine(Routine("cats", 'My "cats"', "Only \\ cats.", 48, steps))
    for out in (tmp_path / "out.zip", tmp_path / "out"):
        content.export(["from-ana", "cats"], out)
        monkeypatch.setenv("DESKSTRETCH_HOME", str(tmp_path / f"other{out.suffix}"))
        assert main(["library", "import", str(out)]) == 0
        other = Content(Folders.of_this_person({"DESKSTRETCH_HOME": str(tmp_path / f"other{out.suffix}")}))
        assert other.movement("own") == content.movement("own")
        assert other.routine("cats") == content.routine("cats")
    with pytest.raises(KeyError):
        content.export(["nobody"], tmp_path / "none.zip")


def test_the_same_pack_twice_is_refused_and_the_first_one_stays(folders: Folders, pack: Path) -> None:
    content = Content(folders)
    imported(content, pack)
    assert "own is taken" in imported(content, pack).faults[0]
    assert [each.name for each in content.packs] == ["from-ana"]


def test_a_pack_that_was_spoiled_later_leaves_the_rest_alone(folders: Folders, pack: Path) -> None:
    imported(Content(folders), pack)
    (folders.packs / "from-ana" / "movements" / "own.toml").write_text("id = own", "utf-8")
    content = Content(folders)
    assert content.movement("own") is None
    assert content.routine("own-routine") is not None
    assert len(content.movements) > 60
    assert [fault.file for fault in content.faults] == ["movements/own.toml"]


def test_own_routines_are_kept_and_named(folders: Folders) -> None:
    content = Content(folders)
    shipped = content.routines
    steps = (
        RoutineStep("shoulder-rolls", Position.SEATED, 20),
        RoutineStep("neck-side-tilt", Position.SEATED, 20),
    )
    content.save_routine(Routine("mine", "Mine", "For me.", 45, steps))
    assert [each.id for each in content.own_routines] == ["mine"]
    assert Content(folders).routine("mine") == content.routine("mine")
    content.delete_routine("mine")
    assert content.routine("mine") is None
    assert content.routines == shipped


def test_the_command_line_shows_and_refuses(
    folders: Folders, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["library", "show", "cat-cow"]) == 0
    assert "Hands under shoulders" in capsys.readouterr().out
    assert main(["library", "show", "desk-reset", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["total_s"] == 300
    assert main(["library", "show", "nobody"]) == 1
    (tmp_path / "bad.toml").write_text(GOOD.replace("intensity = 1", "intensity = 7"), "utf-8")
    assert main(["library", "import", str(tmp_path / "bad.toml")]) == 1
    out, err = capsys.readouterr()
    assert out == "bad.toml: intensity: 7 is more than 3. Keep it from 1 to 3.\n"
    assert err.endswith("Nothing was imported.\n")
    assert main(["library", "export", "--out", str(tmp_path / "x.zip"), "nobody"]) == 1
    assert main(["library", "remove", "nobody"]) == 1
    assert not folders.packs.exists()
