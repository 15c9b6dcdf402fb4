"""While the history cannot be used, records wait on a disk or in memory; nothing is lost or doubled."""

from __future__ import annotations

import sqlite3
import stat
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from deskstretch.core.record import Feeling, Outcome
from deskstretch.storage.history import History, Place
from deskstretch.storage.notice import StorageError, Trouble
from deskstretch.storage.rows import break_write
from deskstretch.storage.schema import VERSION
from deskstretch.storage.waiting import WaitingRecords


def set_version(path: Path, version: int) -> None:
    with sqlite3.connect(path) as database:
        database.execute(f"PRAGMA user_version = {version}")
    database.close()


def fill_database(history: History) -> None:
    """Let the database have no page more than it has."""
    history._connection.execute("PRAGMA max_page_count = 1")


def forbid_writing(history: History) -> None:
    history._connection.execute("PRAGMA query_only = ON")


def allow_writing(history: History) -> None:
    history._connection.execute("PRAGMA query_only = OFF")


def make_room(history: History) -> None:
    history._connection.execute("PRAGMA max_page_count = 1000000")


def test_a_newer_history_stays_untouched_and_what_is_done_joins_it_later(disk, making):
    with disk.history() as history:
        (old,) = making.fill(history, 1)
    set_version(disk.path, 99)
    before = disk.path.read_bytes()

    history, (notice,) = disk.open()
    assert (history.place, notice.trouble) == (Place.MEMORY, Trouble.NEWER)
    assert f"{disk.path} was written by a newer DeskStretch; update the program" in notice.message
    assert str(disk.waiting) in notice.message
    begun = making.a_break(outcome=None)
    done = replace(begun, outcome=Outcome.COMPLETED)
    history.begin_break(begun)
    history.add_movement(making.a_movement(begun))
    history.finish_break(done)
    history.set_feeling(old.id, Feeling.GOOD)
    history.add_journal([making.a_row(600)])
    assert history.breaks() == [done]
    assert not history.retry()
    assert (history.unwritten, history.take_notices()) == (0, [])
    history.close()
    assert disk.path.read_bytes() == before
    assert stat.S_IMODE(disk.waiting.stat().st_mode) == 0o600

    history, _ = disk.open()  # the older program a second time still shows what it knows
    assert history.breaks() == [done]
    history.close()

    set_version(disk.path, VERSION)
    with disk.history() as history:
        assert history.breaks() == [replace(old, feeling=Feeling.GOOD), done]
        assert len(history.movements_of(begun.id)) == 1
        assert making.a_row(600) in history.journal()
        assert not disk.waiting.exists()


def test_a_full_database_lets_records_wait_beside_it(disk, making):
    with disk.history() as history:
        making.fill(history, 1)
        fill_database(history)
        made = [making.a_break(note="x" * 3000) for _ in range(5)]
        for record in made:
            history.finish_break(record)
        (notice,) = history.take_notices()
        assert notice.trouble is Trouble.FULL
        assert "free some space" in notice.message
        assert history.unwritten == 0
        assert not history.retry()
        make_room(history)
        assert history.retry()
        assert {record.id for record in made} <= {record.id for record in history.breaks()}
        assert not disk.waiting.exists()


def test_records_that_wait_outlast_the_program(disk, making):
    with disk.history() as history:
        forbid_writing(history)
        made = making.fill(history, 3)
        assert history.breaks() == []
    with disk.history() as history:
        assert history.breaks() == made
        assert len(history.movements()) == 6
        assert len(history.journal()) == 9


def test_their_folder_is_made_when_it_is_needed(disk, making):
    history, _ = disk.open(waiting=disk.folder / "new" / "waiting.jsonl")
    forbid_writing(history)
    history.finish_break(making.a_break())
    assert history.unwritten == 0
    assert (disk.folder / "new" / "waiting.jsonl").exists()
    allow_writing(history)
    history.close()


def test_what_a_full_disk_took_of_a_line_is_taken_back(small_disk, making):
    waiting = WaitingRecords(small_disk.folder / "waiting.jsonl")
    first = break_write(making.a_break())
    waiting.append([first])
    small_disk.fill_up()
    small_disk.free_one_page()
    with pytest.raises(StorageError) as raised:
        waiting.append([break_write(making.a_break()) for _ in range(100)])
    assert raised.value.trouble is Trouble.FULL
    assert waiting.read() == [first]
    waiting.clear()
    assert [path.name for path in small_disk.folder.iterdir()] == ["filling"]


def test_a_line_cut_short_costs_no_other_and_is_set_aside(disk, making):
    with disk.history() as history:
        forbid_writing(history)
        first, second = making.fill(history, 1), making.a_break()
        with disk.waiting.open("ab") as file:
            file.write(b'\n["break",{"id":"cut sh')
        history.finish_break(second)
    with disk.history() as history:
        assert history.breaks() == [*first, second]
    assert not disk.waiting.exists()
    (kept,) = disk.waiting.parent.glob("waiting.jsonl.damaged-*")
    assert b"cut sh" in kept.read_bytes()


def test_when_no_disk_takes_a_record_the_call_says_so_and_every_later_one_tries_again(disk, making):
    history, _ = disk.open(waiting=Path(__file__) / "no folder")
    fill_database(history)
    record = making.a_break(note="x" * 5000)
    with pytest.raises(StorageError) as raised:
        history.begin_break(record)
    assert raised.value.trouble is Trouble.FULL
    assert str(disk.path) in str(raised.value)
    with pytest.raises(StorageError):
        history.add_movement(making.a_movement(record))
    assert history.unwritten == 2
    assert not history.retry()
    make_room(history)
    history.add_journal([making.a_row()])
    assert history.unwritten == 0
    assert history.breaks() == [record]
    assert len(history.movements()) == len(history.journal()) == 1
    history.close()


def test_a_start_with_an_open_break_and_nowhere_to_write_goes_on(disk, making):
    with disk.history() as history:
        history.begin_break(making.a_break(outcome=None))
    history, _ = disk.open(waiting=Path(__file__) / "no folder")
    forbid_writing(history)
    (closed,) = history.close_open_breaks()
    assert closed.outcome is Outcome.ABANDONED
    assert [notice.trouble for notice in history.take_notices()] == [Trouble.READ_ONLY]
    allow_writing(history)
    assert history.retry()
    assert history.breaks() == [closed]
    history.close()


def test_closing_says_what_would_be_lost(disk, making):
    history, _ = disk.open(waiting=Path(__file__) / "no folder")
    fill_database(history)
    with pytest.raises(StorageError):
        history.finish_break(making.a_break(note="x" * 5000))
    with pytest.raises(StorageError, match="free some space"):
        history.close()


def test_a_lock_held_by_another_program_delays_and_loses_nothing(disk, making):
    with disk.history() as history:
        history._connection.execute("PRAGMA busy_timeout = 1")
        other = sqlite3.connect(disk.path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        begun = making.a_break(outcome=None)
        history.begin_break(begun)
        assert history.breaks() == []
        other.execute("ROLLBACK")
        other.close()
        finished = replace(begun, outcome=Outcome.PARTIAL)
        history.finish_break(finished)
        assert history.breaks() == [finished]
        assert history.take_notices() == []


def test_a_data_folder_that_cannot_be_made_is_one_notice_and_the_program_goes_on(disk, making):
    (disk.folder / "data").write_text("in the way")
    history, (notice,) = disk.open()
    assert (history.place, notice.trouble) == (Place.MEMORY, Trouble.READ_ONLY)
    made = making.fill(history, 2)
    assert history.breaks() == made
    assert history.back_up(made[0].local_day) is None
    (disk.folder / "data").unlink()
    assert history.retry()
    assert history.place is Place.FILE
    assert history.breaks() == made
    assert not disk.waiting.exists()
    history.close()


def test_neither_folder_can_be_made(tmp_path, making):
    (tmp_path / "file").write_text("")
    history, (notice,) = History.open(
        tmp_path / "file" / "history.sqlite3", waiting=tmp_path / "file" / "waiting", backups=tmp_path / "b"
    )
    assert notice.trouble is Trouble.READ_ONLY
    record = making.a_break()
    with pytest.raises(StorageError, match="move it away"):
        history.finish_break(record)
    assert (history.unwritten, history.breaks()) == (1, [record])
    (tmp_path / "file").unlink()
    assert history.retry()
    assert (history.unwritten, history.breaks()) == (0, [record])
    history.close()


def test_a_read_only_disk_still_shows_the_history(disk, small_disk, making):
    path = small_disk.folder / "history.sqlite3"
    places = {"waiting": disk.folder / "waiting.jsonl", "backups": small_disk.folder / "backups"}
    history, _ = History.open(path, **places)
    made = making.fill(history, 5)
    history.close()
    small_disk.remount("ro")
    history, (notice,) = History.open(path, **places)
    assert (history.place, notice.trouble) == (Place.MEMORY, Trouble.READ_ONLY)
    assert "give yourself write permission" in notice.message
    assert history.breaks() == made
    assert len(history.journal()) == 15
    late = making.a_break(made[-1].started_at.replace(month=4))
    history.finish_break(late)
    assert history.breaks() == [*made, late]
    small_disk.remount("rw")
    assert history.retry()
    assert history.breaks() == [*made, late]
    assert history.integrity() == []
    history.close()


def test_a_disk_that_fills_up_while_the_program_runs(small_disk, making):
    history, notices = History.open(
        small_disk.folder / "history.sqlite3",
        waiting=small_disk.folder / "waiting.jsonl",
        backups=small_disk.folder / "backups",
    )
    assert notices == []
    before = making.fill(history, 2)
    small_disk.fill_up()
    made = [making.a_break(note="x" * 5000) for _ in range(20)]
    confirmed = set(before)
    for record in made:
        with suppress(StorageError):
            history.finish_break(record)
            confirmed.add(record)  # it found room in the pages that were there
    with pytest.raises(StorageError) as raised:
        history.add_journal([making.a_row(number) for number in range(1000)])
    assert raised.value.trouble is Trouble.FULL
    assert history.unwritten == 1000 + len([*before, *made]) - len(confirmed)
    assert len(confirmed) < len([*before, *made])
    assert set(history.breaks()) == confirmed
    small_disk.make_room()
    assert history.retry()
    assert set(history.breaks()) == {*before, *made}
    assert list(small_disk.folder.glob("waiting.jsonl*")) == []  # not even half a line
    assert history.integrity() == []
    history.close()


def test_a_start_on_a_full_disk(small_disk, making):
    path = small_disk.folder / "history.sqlite3"
    places = {"waiting": small_disk.folder / "waiting.jsonl", "backups": small_disk.folder / "backups"}
    history, _ = History.open(path, **places)
    before = making.fill(history, 5)
    history.close()
    small_disk.fill_up()
    history, notices = History.open(path, **places)
    assert history.breaks() == before
    record = making.a_break(note="x" * 5000)
    with pytest.raises(StorageError) as raised:
        history.finish_break(record)
    assert raised.value.trouble is Trouble.FULL
    assert [notice.trouble for notice in notices] in ([], [Trouble.FULL])
    small_disk.make_room()
    assert history.retry()
    assert record in history.breaks()
    history.close()


def test_a_file_deleted_or_replaced_under_the_program_loses_nothing_from_then_on(disk, making):
    with disk.history() as history:
        old = making.fill(history, 1)
        disk.path.rename(disk.path.with_name("moved"))
        made = making.fill(history, 2)
        assert history.breaks() == made
        other, _ = disk.open()
        assert other.breaks() == made
        other.close()
        for ending in ("-wal", "-shm", ""):
            disk.path.with_name(disk.path.name + ending).unlink(missing_ok=True)
        disk.path.with_name("moved").rename(disk.path)
        history.finish_break(made[0])
        assert history.breaks() == [old[0], made[0]]
