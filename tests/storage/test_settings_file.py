"""settings.toml keeps what the person wrote, whatever happens to it."""

from __future__ import annotations

import stat
import tomllib
from datetime import time
from pathlib import Path

import pytest

from deskstretch.core.settings import Day, FixedSession, Reminder, Settings, StartMode, WorkRange
from deskstretch.storage.notice import StorageError, Trouble
from deskstretch.storage.settings_file import SettingError, SettingsFile, check

MINE = """\
# my settings
colour = "teal"   # of a later version

[prompts]
max_offers   =   2  # enough
start_mode = "ask"


[reminders.walk] # round the block
every_min = 90
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


@pytest.fixture
def file(path: Path) -> SettingsFile:
    return SettingsFile(path)


def kept(path: Path) -> list[bytes]:
    return [copy.read_bytes() for copy in sorted(path.parent.glob("settings.toml.kept-*"))]


def test_no_file_is_no_fault_and_a_change_makes_one(path: Path, file: SettingsFile):
    assert file.read() == (Settings(), [])
    settings = file.change("reminders.stretch.every_min", 30)
    assert settings.reminders["stretch"].every_min == 30
    assert file.read() == (settings, [])
    assert path.read_text() == "[reminders.stretch]\nevery_min = 30\n"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_change_touches_its_value_and_nothing_else(path: Path, file: SettingsFile):
    path.write_text(MINE)
    file.change("prompts.max_offers", 4)
    assert path.read_text() == MINE.replace("=   2", "=   4")
    assert kept(path) == []


def test_every_kind_of_setting_can_be_changed_and_taken_back(path: Path, file: SettingsFile):
    path.write_text(MINE)
    before = file.read()[0]
    hours = {Day.MON: (WorkRange.parse("09:00-12:00"), WorkRange.parse("22:00-06:00")), Day.TUE: ()}
    sessions = (FixedSession("roll", (Day.MON, Day.FRI), time(12, 30)),)
    assert file.change("prompts.start_mode", StartMode.STRICT).prompts.start_mode is StartMode.STRICT
    assert file.change("hours", hours).hours == hours
    assert file.change("hours.wed", ["00:00-24:00"]).hours == hours | {
        Day.WED: (WorkRange(time(0), time(0)),)
    }
    assert file.change("sessions", sessions).sessions == sessions
    assert file.change("reminders.eyes", Reminder(every_min=15)).reminders["eyes"] == Reminder(every_min=15)
    assert file.read()[1] == []
    assert check(path) == [fault for fault in check(path) if fault.key == "colour"]
    for key in ("hours", "sessions", "reminders.eyes"):
        file.change(key, None)
    assert file.change("prompts.start_mode", "ask") == before
    assert tomllib.loads(path.read_text()) == tomllib.loads(MINE)


def test_a_value_of_its_own_stands_above_the_tables(path: Path, file: SettingsFile):
    path.write_text(MINE)
    file.change("welcomed", value=True)
    assert file.change("home_days", [Day.FRI]).home_days == (Day.FRI,)
    text = path.read_text()
    assert text.index("welcomed") < text.index("[prompts]")
    assert text.replace("welcomed = true\n", "").replace('home_days = ["fri"]\n', "") == MINE
    assert kept(path) == []


def test_an_entry_that_cannot_be_used_leaves_with_the_next_change(path: Path, file: SettingsFile):
    path.write_text('[body]\nlimitations = ["nek", "knee", "hipp"]\n')
    file.change("prompts.max_offers", 4)
    assert tomllib.loads(path.read_text())["body"] == {"limitations": ["knee"]}
    assert len(kept(path)) == 1


def test_nothing_is_written_when_nothing_changes(path: Path, file: SettingsFile):
    file.change("prompts.merge_min", 8)
    assert not path.exists()
    path.write_text(MINE)
    before = path.stat().st_ino
    file.change("prompts.max_offers", 2)
    file.change("prompts.merge_min", None)
    assert path.stat().st_ino == before


@pytest.mark.parametrize(
    ("key", "value", "sentence"),
    [
        ("prompts.max_offers", 99, "prompts.max_offers is 99; it must be a whole number from 1 to 10."),
        ("prompts.max_ofers", 3, 'prompts.max_ofers is not a setting; did you mean "max_offers"?'),
        ("prompts.max_offers.x", 3, "prompts.max_offers is a table; it must be a whole number from 1 to 10."),
        (
            "hours.mon",
            ["9-12"],
            'hours.mon is ["9-12"]; it must be a list of times like ["09:00-12:00", "13:00-17:30"].',
        ),
        ("hours.monday", [], "hours.monday is not a day; write mon, tue, wed, thu, fri, sat or sun."),
        ("reminders.walk", 5, "reminders.walk is 5; it must be a table like [reminders.walk]."),
        ("colour.x", 3, "colour is not a setting."),
    ],
)
def test_a_change_out_of_bounds_is_refused_in_one_sentence(
    path: Path, file: SettingsFile, key: str, value: object, sentence: str
):
    path.write_text(MINE)
    with pytest.raises(SettingError) as raised:
        file.change(key, value)
    assert str(raised.value) == sentence
    assert path.read_text() == MINE


def test_a_bad_value_leaves_with_the_next_change_and_the_file_as_it_was_is_kept(
    path: Path, file: SettingsFile
):
    bad = MINE.replace("=   2", "=   99") + "[hours]\nmon = ['late']\ntue = ['09:00-12:00']\n"
    path.write_text(bad)
    settings, faults = file.read()
    assert [fault.key for fault in faults] == ["prompts.max_offers", "hours.mon"]
    assert file.change("look.text_percent", 120).hours == settings.hours
    assert kept(path) == [bad.encode()]
    after, faults = file.read()
    assert faults == []
    assert (after.hours, after.look.text_percent) == (settings.hours, 120)
    assert "# my settings\ncolour" in path.read_text()
    assert "# round the block" in path.read_text()


def test_the_first_and_the_last_of_three_sessions_being_wrong_keeps_the_middle_one(
    path: Path, file: SettingsFile
):
    good = '[[sessions]]\nroutine = "x"\ndays = ["mon"]\nat = "12:30"\n'
    path.write_text("[[sessions]]\nat = 5\n" + good + "[[sessions]]\nat = 6\n")
    assert len(file.change("look.text_percent", 120).sessions) == 1
    assert len(tomllib.loads(path.read_text())["sessions"]) == 1
    assert file.read()[1] == []


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (bytes(range(256)), "is not a text file."),
        (b"[prompts\nmax_offers = 2", "cannot be understood: "),
        (b"x = 1\nx = 2", "cannot be understood: "),
    ],
)
def test_a_file_that_is_no_toml_gives_the_defaults_one_fault_and_is_kept(
    path: Path, file: SettingsFile, content: bytes, fault: str
):
    path.write_bytes(content)
    settings, (found,) = file.read()
    assert settings == Settings()
    assert fault in found.message
    assert found.message.startswith(str(path))
    assert found.message.endswith("Using all defaults.")
    file.change("prompts.max_offers", 4)
    assert kept(path) == [content]
    assert file.read()[0].prompts.max_offers == 4


def test_two_bad_files_are_both_kept_and_one_is_kept_once(path: Path, file: SettingsFile):
    for content in (b"\xff one", b"\xff two", b"\xff two"):
        path.write_bytes(content)
        file.change("prompts.max_offers", 4)
    assert kept(path) == [b"\xff one", b"\xff two"]


def test_a_byte_order_mark_and_windows_line_ends_are_fine(path: Path, file: SettingsFile):
    path.write_bytes(b"\xef\xbb\xbf# mine\r\n[prompts]\r\nmax_offers = 2\r\n")
    assert file.read()[0].prompts.max_offers == 2
    file.change("prompts.max_offers", 4)
    assert path.read_bytes() == b"# mine\r\n[prompts]\r\nmax_offers = 4\r\n"


def test_a_linked_file_stays_a_link(path: Path, file: SettingsFile, tmp_path: Path):
    (tmp_path / "dotfiles.toml").write_text(MINE)
    path.symlink_to(tmp_path / "dotfiles.toml")
    file.change("prompts.max_offers", 4)
    assert path.is_symlink()
    assert "=   4" in (tmp_path / "dotfiles.toml").read_text()


def test_edits_by_hand_between_two_changes_are_kept(path: Path, file: SettingsFile):
    file.change("prompts.max_offers", 4)
    path.write_text(path.read_text() + "[look]\ntext_percent = 150\n")
    assert file.change("prompts.max_snoozes", 1).look.text_percent == 150


def test_what_cannot_be_read_is_not_written_over(path: Path, file: SettingsFile):
    path.mkdir()
    settings, (fault,) = file.read()
    assert settings == Settings()
    assert "cannot be read" in fault.message
    with pytest.raises(StorageError):
        file.change("prompts.max_offers", 4)
    assert path.is_dir()


def test_a_folder_that_cannot_be_written_is_one_plain_sentence(tmp_path: Path):
    (tmp_path / "folder").write_text("")
    file = SettingsFile(tmp_path / "folder" / "settings.toml")
    with pytest.raises(StorageError) as raised:
        file.change("prompts.max_offers", 4)
    assert raised.value.trouble is Trouble.READ_ONLY
    assert "give yourself write permission" in str(raised.value)


def test_a_full_disk_leaves_the_file_as_it_was(small_disk):
    path = small_disk.folder / "settings.toml"
    path.write_text(MINE)
    small_disk.fill_up()
    with pytest.raises(StorageError) as raised:
        SettingsFile(path).change("reminders.walk", None)
    assert raised.value.trouble is Trouble.FULL
    assert path.read_text() == MINE


def test_a_read_only_disk_is_said(small_disk):
    path = small_disk.folder / "settings.toml"
    path.write_text(MINE)
    small_disk.remount("ro")
    with pytest.raises(StorageError) as raised:
        SettingsFile(path).change("prompts.max_offers", 4)
    assert raised.value.trouble is Trouble.READ_ONLY


def test_check_names_everything_without_effect(path: Path):
    assert [fault.message for fault in check(path)] == [f"There is no file {path}. Using all defaults."]
    path.write_text(MINE + "[presence]\naway_after_s = 5\n")
    assert [fault.key for fault in check(path)] == ["presence.away_after_s", "colour"]
