"""Folders of one person, private, and what is said when they cannot be made."""

from __future__ import annotations

import stat
import sys
from dataclasses import fields
from pathlib import Path

import pytest

from deskstretch.storage.notice import Trouble
from deskstretch.storage.paths import Folders


def test_one_variable_puts_everything_under_one_folder(tmp_path: Path):
    folders = Folders.of_this_person({"DESKSTRETCH_HOME": str(tmp_path / "home")})
    assert {getattr(folders, field.name).parent for field in fields(folders)} == {tmp_path / "home"}
    assert folders.make() == []
    for folder in [tmp_path / "home", *(tmp_path / "home").iterdir()]:
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_relative_or_tilde_home_is_found_from_everywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    assert Folders.of_this_person({"DESKSTRETCH_HOME": "~/x"}).data == tmp_path / "x" / "data"
    assert Folders.of_this_person({"DESKSTRETCH_HOME": "x"}).data == tmp_path / "x" / "data"


@pytest.mark.skipif(sys.platform != "linux", reason="the folders of Linux")
def test_without_it_the_folders_are_those_of_the_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    folders = Folders.of_this_person({})
    assert folders.settings_file == tmp_path / "config" / "deskstretch" / "settings.toml"
    assert folders.history_file == tmp_path / "data" / "deskstretch" / "history.sqlite3"
    # no folder of the login: not in /tmp, where others may come first
    assert folders.runtime.parent == folders.state


def test_folders_that_are_there_keep_what_the_person_chose(tmp_path: Path):
    tmp_path.chmod(0o755)
    assert Folders.of_this_person({"DESKSTRETCH_HOME": str(tmp_path)}).make() == []
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755


def test_a_folder_that_cannot_be_made_is_one_notice_and_the_rest_go_on(tmp_path: Path):
    (tmp_path / "data").write_text("in the way")
    folders = Folders.of_this_person({"DESKSTRETCH_HOME": str(tmp_path)})
    (notice,) = folders.make()
    assert (notice.trouble, notice.path) == (Trouble.READ_ONLY, folders.data)
    assert notice.message == f"{folders.data} is a file; move it away to make room."
    assert folders.state.is_dir()


def test_a_home_in_a_file_names_each_folder_and_the_mend(tmp_path: Path):
    (tmp_path / "file").write_text("")
    notices = Folders.of_this_person({"DESKSTRETCH_HOME": str(tmp_path / "file")}).make()
    assert len(notices) == 6
    assert all("write permission" in notice.message for notice in notices)


@pytest.mark.parametrize("left", ["settings_file", "history_file", "state_file"])
def test_any_file_of_an_earlier_start_makes_this_no_first_one(tmp_path: Path, left: str):
    folders = Folders.of_this_person({"DESKSTRETCH_HOME": str(tmp_path)})
    folders.make()
    assert folders.untouched
    getattr(folders, left).touch()
    assert not folders.untouched
