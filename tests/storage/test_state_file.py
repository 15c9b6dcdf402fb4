"""The saved state comes back as it was, or is set aside and said so."""

from __future__ import annotations

import stat
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from deskstretch.core.coach_state import CoachState, PauseKind, SavedDebt, SavedPause
from deskstretch.storage.notice import StorageError, Trouble
from deskstretch.storage.state_file import StateFile

NOW = datetime(2026, 3, 2, 9, 45, 30, 123456, tzinfo=UTC)
STATE = CoachState(
    saved_at=NOW,
    debts=(SavedDebt("stretch", 1234.5, due=True, offers=2), SavedDebt("cue", 0.0, wait_s=300.0)),
    pause=SavedPause(PauseKind.UNTIL, until=NOW),
)


@pytest.fixture
def file(tmp_path: Path) -> StateFile[CoachState]:
    return StateFile(tmp_path / "state.json", CoachState)


def test_what_the_coach_keeps_comes_back_equal(tmp_path: Path, file: StateFile[CoachState]):
    assert file.load() == (None, [])
    file.save(STATE)
    assert StateFile(tmp_path / "state.json", CoachState).load() == (STATE, [])
    assert stat.S_IMODE((tmp_path / "state.json").stat().st_mode) == 0o600


def test_nothing_is_written_while_nothing_changes(tmp_path: Path, file: StateFile[CoachState]):
    file.save(STATE)
    first = (tmp_path / "state.json").stat().st_ino
    file.save(replace(STATE))
    assert (tmp_path / "state.json").stat().st_ino == first
    file.save(replace(STATE, quiet_s=5.0))
    assert (tmp_path / "state.json").stat().st_ino != first


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        bytes(range(256)),
        b"[]",
        b'{"version":1}',
        b'{"version":1,"saved_at":"soon"}',
        b'{"version":"\xff"}',
    ],
)
def test_a_damaged_file_is_set_aside_as_it_is(tmp_path: Path, file: StateFile[CoachState], content: bytes):
    (tmp_path / "state.json").write_bytes(content)
    state, (notice,) = file.load()
    assert state is None
    assert notice.trouble is Trouble.DAMAGED
    assert str(notice.path) in notice.message
    assert notice.path.read_bytes() == content
    file.save(STATE)
    assert file.load() == (STATE, [])


def test_damage_twice_keeps_both(tmp_path: Path, file: StateFile[CoachState]):
    kept: set[Path] = set()
    for content in (b"one", b"two"):
        (tmp_path / "state.json").write_bytes(content)
        kept.add(file.load()[1][0].path)
    assert {path.read_bytes() for path in kept} == {b"one", b"two"}


@dataclass(frozen=True)
class LaterState:
    mood: str
    version: int = field(default=2)


def test_a_newer_file_is_kept_for_the_newer_program(tmp_path: Path, file: StateFile[CoachState]):
    StateFile(tmp_path / "state.json", LaterState).save(LaterState("calm"))
    before = (tmp_path / "state.json").read_bytes()
    state, (notice,) = file.load()
    assert state is None
    assert notice.trouble is Trouble.NEWER
    assert notice.path.read_bytes() == before


def test_a_folder_that_cannot_be_written_is_said_and_the_next_save_tries_again(tmp_path: Path):
    (tmp_path / "folder").write_text("a file where the folder should be")
    file = StateFile(tmp_path / "folder" / "state.json", CoachState)
    with pytest.raises(StorageError) as raised:
        file.save(STATE)
    assert raised.value.trouble is Trouble.READ_ONLY
    (tmp_path / "folder").unlink()
    (tmp_path / "folder").mkdir()
    file.save(STATE)
    assert file.load() == (STATE, [])


def test_a_full_disk_leaves_the_old_state_whole(small_disk):
    file = StateFile(small_disk.folder / "state.json", CoachState)
    file.save(STATE)
    small_disk.fill_up()
    with pytest.raises(StorageError) as raised:
        file.save(replace(STATE, quiet_s=1.0, debts=STATE.debts * 500))
    assert raised.value.trouble is Trouble.FULL
    assert "free some space" in str(raised.value)
    assert file.load() == (STATE, [])
    assert {path.name for path in small_disk.folder.iterdir()} == {"state.json", "filling"}
