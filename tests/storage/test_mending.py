"""A damaged history is set aside as it is; what can be read goes on in a new one."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
from contextlib import closing, suppress
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from deskstretch.core.record import Feeling, Outcome
from deskstretch.storage import mending
from deskstretch.storage.database import open_in_memory
from deskstretch.storage.history import History, Place
from deskstretch.storage.notice import StorageError, Trouble
from deskstretch.storage.rows import break_write

PAGE_BYTES = 4096
DAY = date(2026, 3, 2)


def set_aside(disk) -> list[Path]:
    return sorted(path for path in disk.path.parent.glob("*.damaged-*") if not path.name.endswith("-shm"))


def pages_of(path: Path, name: str) -> list[int]:
    """Numbers, from 0, of the leaf pages of a table or index."""
    with closing(sqlite3.connect(path)) as database:
        found = database.execute("SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf'", (name,))
        return [number - 1 for (number,) in found]


def overwrite(path: Path, page: int, content: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(page * PAGE_BYTES)
        file.write(content)


def test_a_lost_page_costs_the_rows_on_it_and_the_rest_is_carried_over(disk, making, filled):
    overwrite(disk.path, pages_of(disk.path, "breaks")[1], bytes(PAGE_BYTES))
    before = disk.path.read_bytes()

    history, (notice,) = disk.open()
    assert (history.place, notice.trouble) == (Place.FILE, Trouble.DAMAGED)
    (aside,) = set_aside(disk)
    assert aside == notice.path
    assert aside.read_bytes() == before
    assert str(aside) in notice.message
    assert history.integrity() == []
    # Its movements tell even of the breaks on the lost page.
    assert len(history.movements()) == 400
    assert {record.id for record in history.breaks()} == {record.id for record in filled}
    assert len(set(filled) - set(history.breaks())) <= 30  # as many as stand on a page
    assert len(history.journal()) == 600
    history.finish_break(making.a_break())
    history.close()
    with disk.history() as history:
        assert len(history.breaks()) == 201


def test_with_a_copy_of_last_night_nothing_is_lost(disk, making, filled):
    begun = making.a_break(filled[-1].started_at.replace(month=4), outcome=None)
    finished = replace(begun, done_s=100.0, outcome=Outcome.PARTIAL)
    with disk.history() as history:
        history.begin_break(begun)
        history.back_up(DAY)
        history.finish_break(finished)
        history.set_feeling(filled[-1].id, Feeling.GOOD)
    for name in ("breaks", "movements", "journal"):
        overwrite(disk.path, pages_of(disk.path, name)[0], b"\xff" * PAGE_BYTES)
    history, (notice,) = disk.open()
    assert "201 breaks could be carried over" in notice.message
    assert [copy.name for copy in disk.backups.iterdir()] == [f"history-{DAY}.sqlite3"]
    assert set(history.breaks()) == {*filled[:-1], replace(filled[-1], feeling=Feeling.GOOD), finished}
    assert len(history.movements()) == 400
    assert history.integrity() == []
    history.close()


def test_when_the_newest_copy_is_damaged_too_the_one_before_serves(disk, filled):
    with disk.history() as history:
        history.back_up(DAY)
        newest = history.back_up(DAY.replace(day=3))
        assert newest
    overwrite(newest, 3, b"\xff" * PAGE_BYTES)
    overwrite(disk.path, pages_of(disk.path, "breaks")[0], b"\xff" * PAGE_BYTES)
    history, _ = disk.open()
    assert history.breaks() == filled
    history.close()


def test_what_took_the_numbers_of_deleted_rows_is_not_taken_for_them(disk, making, filled):
    """Only what was written before a row that file and copy share need not be read again."""
    with disk.history() as history:
        history.back_up(DAY)
        history.delete_break(filled[-1].id)
        record = making.a_break(filled[-1].started_at.replace(month=4))
        history.finish_break(record)
        movements = [making.a_movement(record, after_s=seconds) for seconds in (0, 1, 2)]
        for movement in movements:
            history.add_movement(movement)
    overwrite(disk.path, pages_of(disk.path, "breaks")[0], bytes(PAGE_BYTES))
    history, _ = disk.open()
    assert history.breaks() == [*filled[:-1], record]
    assert history.movements_of(record.id) == movements
    assert len(history.movements()) == 398 + 3
    history.close()


def test_a_copy_of_another_history_takes_nothing_away(disk, making, filled, tmp_path):
    other = replace(disk, folder=tmp_path / "other")
    other.folder.mkdir()
    with other.history() as history:
        foreign = making.fill(history, 40)
        copy = history.back_up(DAY)
        assert copy
    disk.backups.mkdir()
    shutil.copy(copy, disk.backups)
    overwrite(disk.path, pages_of(disk.path, "movements")[-1], bytes(PAGE_BYTES))
    with closing(sqlite3.connect(disk.path)) as database:
        readable = database.execute(
            "SELECT max(rowid) FROM movements NOT INDEXED WHERE rowid < 350"
        ).fetchone()
    assert readable == (349,)
    history, _ = disk.open()
    assert {record.id for record in filled} | {record.id for record in foreign} == {
        record.id for record in history.breaks()
    }
    assert len(history.movements()) >= 349 + 80
    assert len(history.journal()) >= 600
    history.close()


def crash_before_the_commit_reached_the_file(disk, record) -> None:
    elsewhere = disk.folder / "elsewhere.sqlite3"
    with disk.history():
        shutil.copy(disk.path, elsewhere)
    with closing(sqlite3.connect(elsewhere, isolation_level=None)) as database:
        database.execute("PRAGMA wal_autocheckpoint = 0")
        break_write(record).apply(database)
        shutil.copy(elsewhere, disk.path)
        shutil.copy(f"{elsewhere}-wal", f"{disk.path}-wal")


def test_what_stands_in_the_wal_file_alone_is_carried_over_too(disk, making, filled):
    late = making.a_break(filled[-1].started_at.replace(month=4))
    lost = pages_of(disk.path, "movements")[0]
    crash_before_the_commit_reached_the_file(disk, late)
    overwrite(disk.path, lost, b"\xff" * PAGE_BYTES)
    history, _ = disk.open()
    assert history.breaks() == [*filled, late]
    history.close()


def test_a_wal_file_stays_beside_the_file_it_belongs_to(disk, making, filled):
    crash_before_the_commit_reached_the_file(disk, making.a_break())
    overwrite(disk.path, 0, bytes(PAGE_BYTES))
    wal = Path(f"{disk.path}-wal").read_bytes()
    history, (notice,) = disk.open()
    assert Path(f"{notice.path}-wal").read_bytes() == wal
    assert history.breaks() == filled
    history.close()


@pytest.mark.parametrize("size", [0, 50, PAGE_BYTES, 20 * PAGE_BYTES, 20 * PAGE_BYTES + 100])
def test_a_file_cut_short_is_filled_from_the_copy(disk, filled, size):
    with disk.history() as history:
        history.back_up(DAY)
    with disk.path.open("r+b") as file:
        file.truncate(size)
    history, (notice,) = disk.open()
    assert notice.trouble is Trouble.DAMAGED
    assert set_aside(disk)[0].stat().st_size == size
    assert history.breaks() == filled
    history.close()


def test_the_end_cut_off_without_any_copy_keeps_the_beginning(disk, filled):
    with disk.path.open("r+b") as file:
        file.truncate(disk.path.stat().st_size * 3 // 4)
    history, _ = disk.open()
    assert len(history.breaks()) > 100
    assert history.integrity() == []
    history.close()


def test_the_page_that_describes_the_tables_can_be_lost(disk, filled):
    overwrite(disk.path, 0, bytes(PAGE_BYTES))
    history, (notice,) = disk.open()
    assert notice.trouble is Trouble.DAMAGED
    assert history.breaks() == filled
    assert len(history.movements()) == 400
    history.close()


def test_text_that_is_none_any_more_comes_back_from_the_copy(disk, filled):
    """Found when it is read: the file as a whole is sound."""
    with disk.history() as history:
        history.back_up(DAY)
    content = disk.path.read_bytes()
    title = filled[0].title.encode()
    disk.path.write_bytes(content.replace(title, b"\xff" * len(title), 1))
    with disk.history() as history:
        assert history.breaks() == filled
        (notice,) = history.take_notices()
        assert notice.trouble is Trouble.DAMAGED


def test_a_version_that_cannot_be_is_damage_not_news(disk, filled):
    with disk.path.open("r+b") as file:
        file.seek(60)
        file.write(b"\xff\xff\xff\xff")
    history, (notice,) = disk.open()
    assert (history.place, notice.trouble) == (Place.FILE, Trouble.DAMAGED)
    assert history.breaks() == filled
    history.close()


def test_a_file_that_is_no_database_is_set_aside(disk, making):
    disk.path.parent.mkdir()
    disk.path.write_text("Dear diary, today I stretched.\n" * 400)
    history, (notice,) = disk.open()
    assert "0 breaks could be carried over" in notice.message
    assert set_aside(disk)[0].read_text().startswith("Dear diary")
    making.fill(history, 1)
    history.close()


def test_damage_while_the_program_runs_is_mended_without_a_restart(disk, making, filled):
    history, _ = disk.open()
    history.back_up(DAY)
    history._connection.execute("PRAGMA cache_size = 0")
    for page in pages_of(disk.path, "breaks"):
        overwrite(disk.path, page, b"\xff" * PAGE_BYTES)
    record = making.a_break(filled[-1].started_at.replace(month=4))
    history.finish_break(record)
    assert history.breaks() == [*filled, record]
    (notice,) = history.take_notices()
    assert notice.trouble is Trouble.DAMAGED
    assert history.take_notices() == []
    history.close()


@pytest.mark.parametrize("seed", range(int(os.environ.get("DESKSTRETCH_FLIPS", "6"))))
def test_bytes_flipped_at_a_hundred_places_lose_nothing_that_was_copied(disk, making, filled, seed):
    with disk.history() as history:
        history.back_up(DAY)
    chance = random.Random(seed)
    content = bytearray(disk.path.read_bytes())
    for _ in range(100):
        content[chance.randrange(len(content))] ^= chance.randint(1, 255)
    disk.path.write_bytes(content)

    history, _ = disk.open()
    record = making.a_break(filled[-1].started_at.replace(month=4))
    history.finish_break(record)
    with suppress(StorageError):
        history.back_up(DAY)  # at night at the latest, what the start does not look at is found
    assert history.retry()
    history.back_up(DAY)
    assert history.place is Place.FILE
    assert history.integrity() == []
    assert {r.id for r in [*filled, record]} <= {r.id for r in history.breaks()}
    assert len(history.movements()) >= 400
    assert bytes(content) in [path.read_bytes() for path in set_aside(disk)] or len(set_aside(disk)) == 1
    history.close()


def test_reading_a_file_leaves_nothing_beside_it(disk, filled):
    """A -wal file made with the rights of a read-only database would keep it read-only."""
    with closing(open_in_memory()) as target:
        mending.carry_over_from(disk.path, target)
        assert target.execute("SELECT count(*) FROM breaks").fetchone() == (len(filled),)
    assert list(disk.path.parent.iterdir()) == [disk.path]


def test_a_history_damaged_twice_keeps_both_files(disk, making):
    for _ in range(2):
        history, _ = disk.open()
        making.fill(history, 20)
        history.close()
        overwrite(disk.path, pages_of(disk.path, "breaks")[0], bytes(PAGE_BYTES))
    history, _ = disk.open()
    assert len(set_aside(disk)) == 2
    history.close()


def test_another_program_mending_the_file_first_is_noticed(disk, making, filled):
    first, _ = disk.open()
    overwrite(disk.path, pages_of(disk.path, "breaks")[1], bytes(PAGE_BYTES))
    second, (notice,) = disk.open()
    assert notice.trouble is Trouble.DAMAGED
    record = making.a_break(filled[-1].started_at.replace(month=4))
    first.finish_break(record)
    assert second.break_by_id(record.id) == record
    assert first.integrity() == second.integrity() == []
    first.close()
    second.finish_break(making.a_break())
    assert second.integrity() == []
    second.close()


def test_a_crash_between_the_two_renames_of_mending_loses_nothing(disk, filled, monkeypatch):
    with disk.history() as history:
        history.back_up(DAY)
    overwrite(disk.path, pages_of(disk.path, "breaks")[0], bytes(PAGE_BYTES))
    real_set_aside = mending._set_aside

    def and_then_the_power_goes(path: Path) -> Path:
        real_set_aside(path)
        raise KeyboardInterrupt

    monkeypatch.setattr(mending, "_set_aside", and_then_the_power_goes)
    with pytest.raises(KeyboardInterrupt):
        disk.open()
    assert not disk.path.exists()
    monkeypatch.undo()
    with disk.history() as history:
        assert history.breaks() == filled


def test_no_room_to_mend_leaves_the_damaged_file_and_shows_what_it_can(disk, small_disk, filled):
    path = small_disk.folder / "history.sqlite3"
    shutil.copy(disk.path, path)
    overwrite(path, pages_of(disk.path, "breaks")[1], bytes(PAGE_BYTES))
    before = path.read_bytes()
    small_disk.fill_up()
    history, notices = History.open(path, waiting=disk.waiting, backups=small_disk.folder / "backups")
    assert [notice.trouble for notice in notices] == [Trouble.FULL]
    assert history.place is Place.MEMORY
    assert len(history.breaks()) == len(filled)
    assert path.read_bytes() == before
    small_disk.make_room()
    assert history.retry()
    assert history.place is Place.FILE
    assert [notice.trouble for notice in history.take_notices()] == [Trouble.DAMAGED]
    history.close()


def test_damage_on_a_full_disk_while_the_program_runs_keeps_the_record_in_hand(
    disk, small_disk, making, filled
):
    path = small_disk.folder / "history.sqlite3"
    shutil.copy(disk.path, path)
    history, _ = History.open(path, waiting=disk.waiting, backups=small_disk.folder / "backups")
    history._connection.execute("PRAGMA cache_size = 0")
    for page in pages_of(disk.path, "breaks"):
        overwrite(path, page, b"\xff" * PAGE_BYTES)
    small_disk.fill_up()
    record = making.a_break(filled[-1].started_at.replace(month=4))
    history.finish_break(record)
    assert (history.place, history.unwritten) == (Place.MEMORY, 0)
    assert history.break_by_id(record.id) == record
    (notice,) = history.take_notices()
    assert (notice.trouble, notice.path) == (Trouble.FULL, path)
    assert f"The disk that holds {path} is full" in notice.message
    assert not path.with_name(".history.sqlite3.mended").exists()
    small_disk.make_room()
    assert history.retry()
    assert history.break_by_id(record.id) == record
    history.close()
