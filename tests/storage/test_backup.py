"""One copy a night, whole or not at all, the last seven kept."""

from __future__ import annotations

import stat
import threading
from datetime import date, timedelta

import pytest

from deskstretch.storage.history import History
from deskstretch.storage.notice import StorageError, Trouble
from deskstretch.storage.reading import HistoryReader

DAY = date(2026, 3, 2)


def test_the_last_seven_nights_are_kept(disk, making):
    with disk.history() as history:
        for night in range(10):
            making.fill(history, 1)
            assert history.back_up(DAY + timedelta(days=night)) == (
                disk.backups / f"history-{DAY + timedelta(days=night)}.sqlite3"
            )
    copies = sorted(path.name for path in disk.backups.iterdir())
    assert copies == [f"history-2026-03-{day:02}.sqlite3" for day in range(5, 12)]
    reader = HistoryReader.open_to_read(disk.backups / copies[0])
    assert len(reader.breaks()) == 4
    reader.close()


def test_copies_made_while_the_clock_ran_ahead_go_first(disk, making):
    with disk.history() as history:
        for year in range(2030, 2037):
            history.back_up(DAY.replace(year=year))
        made = making.fill(history, 1)
        for night in range(3):
            copy = history.back_up(DAY + timedelta(days=night))
            assert copy
            assert copy.exists()
    names = sorted(path.name for path in disk.backups.iterdir())
    assert names == [
        *(f"history-2026-03-{day:02}.sqlite3" for day in (2, 3, 4)),
        *(f"history-{year}-03-02.sqlite3" for year in range(2033, 2037)),
    ]
    reader = HistoryReader.open_to_read(disk.backups / names[2])
    assert reader.breaks() == made
    reader.close()


def test_a_copy_is_one_sound_private_file_with_all_that_is_committed(disk, making):
    with disk.history() as history:
        made = making.fill(history, 30)
        copy = history.back_up(DAY)
        assert copy
        assert stat.S_IMODE(copy.stat().st_mode) == 0o600
        assert b"".join(copy.read_bytes()[18:20].split()) == b"\x01\x01"  # needs no -wal file beside it
        assert list(disk.backups.iterdir()) == [copy]
        reader = HistoryReader.open_to_read(copy)
        assert reader.breaks() == made
        assert reader.integrity() == []
        reader.close()


def test_a_second_copy_on_one_day_takes_the_place_of_the_first(disk, making):
    with disk.history() as history:
        history.back_up(DAY)
        made = making.fill(history, 1)
        reader = HistoryReader.open_to_read(history.back_up(DAY))
        assert reader.breaks() == made
        reader.close()


def test_a_copy_can_be_made_beside_the_thread_that_writes(disk, making):
    with disk.history() as history:
        failures: list[BaseException] = []

        def copy() -> None:
            try:
                history.back_up(DAY)
            except BaseException as error:  # noqa: BLE001  brought to the test's own thread
                failures.append(error)

        worker = threading.Thread(target=copy)
        worker.start()
        made = making.fill(history, 20)
        worker.join()
        assert failures == []
        assert history.breaks() == made


def test_a_damaged_history_takes_no_good_copy_away(disk, making):
    history, _ = disk.open()
    making.fill(history, 3)
    for night in range(7):
        history.back_up(DAY + timedelta(days=night))
    history._connection.execute("PRAGMA ignore_check_constraints = ON")
    history._connection.execute("UPDATE breaks SET distracted = 7")
    with pytest.raises(StorageError) as raised:
        history.back_up(DAY + timedelta(days=7))
    assert raised.value.trouble is Trouble.DAMAGED
    assert len(list(disk.backups.iterdir())) == 7
    assert history.retry()
    assert len(history.breaks()) == 3
    assert history.integrity() == []
    assert [notice.trouble for notice in history.take_notices()] == [Trouble.DAMAGED]
    history.close()


def test_no_room_for_a_copy_leaves_the_older_ones(small_disk, making):
    path = small_disk.folder / "history.sqlite3"
    history, _ = History.open(path, waiting=small_disk.folder / "w", backups=small_disk.folder / "backups")
    making.fill(history, 50)
    history.back_up(DAY)
    small_disk.fill_up()
    with pytest.raises(StorageError) as raised:
        history.back_up(DAY + timedelta(days=1), keep=1)
    assert raised.value.trouble is Trouble.FULL
    assert [copy.name for copy in (small_disk.folder / "backups").iterdir()] == [f"history-{DAY}.sqlite3"]
    history.close()
