"""What is written comes back, by local day, with its journal."""

from __future__ import annotations

import sqlite3
import stat
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from uuid import uuid4

import pytest

from deskstretch.core.journal import Event, JournalRow
from deskstretch.core.movement import Side
from deskstretch.core.record import CheckRecord, Feeling, Outcome, Source
from deskstretch.storage.history import History, Place
from deskstretch.storage.notice import StorageError, Trouble
from deskstretch.storage.reading import HistoryReader


def test_a_break_is_kept_from_its_begin_to_its_feeling(disk, making):
    begun = making.a_break(outcome=None, reminder=None, source=Source.HAND, note="a “note”")
    finished = replace(begun, done_s=118.25, outcome=Outcome.COMPLETED, distracted=True)
    movements = [making.a_movement(begun), making.a_movement(begun, done_s=12.5, after_s=30)]
    with disk.history() as history:
        assert history.place is Place.FILE
        history.begin_break(begun)
        assert history.breaks() == [begun]
        for movement in movements:
            history.add_movement(movement)
        history.finish_break(finished)
        assert history.break_by_id(begun.id) == finished
        history.set_feeling(begun.id, Feeling.TOO_HARD)
    with disk.history() as history:
        assert history.breaks() == [replace(finished, feeling=Feeling.TOO_HARD)]
        assert history.movements() == history.movements_of(begun.id) == movements
        history.set_feeling(begun.id, None)
        assert history.break_by_id(begun.id) == finished
        assert history.break_by_id(uuid4()) is None


def test_a_record_is_on_the_disk_before_the_call_returns(disk, making):
    record = making.a_break()
    with disk.history() as history:
        history.finish_break(record)
        other = HistoryReader.open_to_read(disk.path)
        assert other.breaks() == [record]
        other.close()


def test_a_check_is_mended_under_its_id(disk):
    at = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
    typed = CheckRecord(uuid4(), at, 60, "trunk-rotation", Side.LEFT, 16.0)
    meant = replace(typed, value=61.0)
    with disk.history() as history:
        history.add_check(typed)
        history.add_check(meant)
        history.add_check(meant)
        assert history.checks() == [meant]
    with closing(sqlite3.connect(disk.path)) as database:
        assert database.execute("SELECT revision FROM checks").fetchall() == [(2,)]


def test_files_are_for_this_person_alone(disk, making):
    with disk.history() as history:
        history.finish_break(making.a_break())
        files = list(disk.path.parent.glob("history.sqlite3*"))
        assert len(files) == 3
        assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


def test_a_break_belongs_to_the_local_day_on_which_it_started(disk, making):
    late = datetime(2026, 3, 2, 23, 50, tzinfo=UTC)
    berlin = making.a_break(late, offset_min=60)
    lisbon = making.a_break(late, offset_min=0)
    fiji = making.a_break(late, offset_min=13 * 60)
    with disk.history() as history:
        for record in (berlin, lisbon, fiji):
            history.finish_break(record)
        assert history.breaks(date(2026, 3, 2), date(2026, 3, 2)) == [lisbon]
        assert {r.id for r in history.breaks(since=date(2026, 3, 3))} == {berlin.id, fiji.id}
        assert history.breaks(until=date(2026, 3, 1)) == []
        assert history.days() == {date(2026, 3, 2): 118.5, date(2026, 3, 3): 237.0}


def test_days_count_finished_breaks_only(disk, making):
    with disk.history() as history:
        history.finish_break(making.a_break(done_s=60.0, outcome=Outcome.PARTIAL))
        history.begin_break(making.a_break(making.monday + timedelta(days=1), outcome=None))
        assert history.days() == {date(2026, 3, 2): 60.0}


def test_a_clock_set_back_keeps_both_breaks(disk, making):
    first = making.a_break(making.monday)
    second = making.a_break(making.monday - timedelta(hours=30))
    with disk.history() as history:
        history.finish_break(first)
        history.finish_break(second)
        assert history.breaks() == [second, first]


def test_the_journal_keeps_rows_and_their_order(disk):
    zone = timezone(timedelta(hours=-3, minutes=-30))
    at = datetime(2026, 3, 2, 9, 45, 0, 123456, tzinfo=zone)
    rows = [
        JournalRow(at, Event.ASLEEP),
        JournalRow(at, Event.WOKE, None, {"asleep_s": 12.5}),
        JournalRow(at, Event.BACK, None, {"away_s": 300.0, "by": "mouse – „ä“", "known": True, "end": None}),
        JournalRow(at + timedelta(minutes=1), Event.HELD, "stretch", {"reason": "in_call"}),
        JournalRow(at + timedelta(minutes=2), Event.CREDITED, "cue", {"share": 1.0}),
    ]
    with disk.history() as history:
        history.add_journal(rows[:3])
        history.add_journal(rows[3:])
    with disk.history() as history:
        assert history.journal() == rows
        assert [row.as_dict() for row in history.journal()] == [row.as_dict() for row in rows]
        assert history.journal(since=rows[3].at) == rows[3:]
        assert history.journal(until=rows[3].at) == rows[:3]
        assert history.journal(limit=2) == rows[3:]
        assert history.journal(search="HELD in_call") == [rows[3]]
        assert history.journal(search="stretch cue") == []
        assert history.journal(search="%") == []
        assert history.journal(search="in_call") == history.journal(search="in_c") == [rows[3]]


def test_the_same_row_twice_is_one_row(disk, making):
    with disk.history() as history:
        history.add_journal([making.a_row(), making.a_row()])
        history.add_journal([making.a_row()])
        assert len(history.journal()) == 1


@pytest.mark.parametrize(
    ("done_s", "outcome"),
    [
        ((30.0, 30.0, 30.0, 30.0), Outcome.COMPLETED),
        ((30.0, 30.0), Outcome.PARTIAL),
        ((10.0,), Outcome.ABANDONED),
    ],
)
def test_a_break_cut_short_by_a_crash_is_closed_by_its_movements(disk, making, done_s, outcome):
    record = making.a_break(outcome=None)
    ended = making.a_break()
    with disk.history() as history:
        history.finish_break(ended)
        history.begin_break(record)
        for each_s in done_s:
            history.add_movement(making.a_movement(record, each_s))
    with disk.history() as history:
        closed = replace(record, done_s=sum(done_s), outcome=outcome)
        assert history.close_open_breaks() == [closed]
        assert history.close_open_breaks() == []
        assert history.break_by_id(record.id) == closed
        assert history.break_by_id(ended.id) == ended


def test_a_movement_without_its_break_is_kept_under_a_break_of_its_own(disk, making):
    neighbour = making.a_break(offset_min=330)
    lost = making.a_break(making.monday + timedelta(hours=12))
    movement = making.a_movement(lost, done_s=25.0)
    with disk.history() as history:
        history.finish_break(neighbour)
        history.add_movement(movement)
        assert history.movements_of(lost.id) == [movement]
        (closed,) = history.close_open_breaks()
        assert (closed.id, closed.offset_min, closed.done_s, closed.title) == (lost.id, 330, 25.0, "")
        assert closed.outcome is Outcome.PARTIAL
        assert closed in history.breaks(closed.local_day, closed.local_day)


def test_a_value_that_can_never_be_kept_blocks_nothing_after_it(disk, making):
    record = making.a_break()
    with disk.history() as history:
        with pytest.raises(ValueError, match="cannot be kept"):
            history.finish_break(making.a_break(offset_min=1100))
        history.finish_break(record)
        assert history.breaks() == [record]
        assert history.unwritten == 0


def test_a_row_of_another_version_is_left_out_not_stumbled_over(disk, making, caplog):
    with disk.history() as history:
        history.finish_break(making.a_break())
        history.add_journal([making.a_row()])
    with sqlite3.connect(disk.path) as database:
        database.execute("UPDATE breaks SET source = 'telepathy'")
        database.execute("UPDATE journal SET event = 'sneezed'")
    database.close()
    with disk.history() as history:
        assert history.breaks() == history.journal() == []
        assert "telepathy" in caplog.text


def test_reading_beside_the_running_program_changes_nothing(disk, making):
    with closing(HistoryReader.open_to_read(disk.path)) as reader:
        assert reader.breaks() == []
    assert not disk.path.exists()
    with disk.history() as history:
        making.fill(history, 3)
        reader = HistoryReader.open_to_read(disk.path)
        assert len(reader.breaks()) == 3
        making.fill(history, 1)
        assert len(reader.breaks()) == 4
        reader.close()
    disk.path.write_bytes(disk.path.read_bytes()[:5000])
    before = disk.path.read_bytes()
    with pytest.raises(StorageError) as raised:
        HistoryReader.open_to_read(disk.path).breaks()
    assert raised.value.trouble is Trouble.DAMAGED
    assert disk.path.read_bytes() == before


@pytest.mark.parametrize(
    ("version", "mend"), [(99, "newer DeskStretch; update"), (0, "start DeskStretch once")]
)
def test_a_history_of_another_version_is_not_read(disk, version, mend):
    with disk.history():
        pass
    with sqlite3.connect(disk.path) as database:
        database.execute(f"PRAGMA user_version = {version}")
    database.close()
    with pytest.raises(StorageError, match=mend):
        HistoryReader.open_to_read(disk.path)


def test_closing_twice_does_no_harm(disk):
    history, _ = disk.open()
    history.close()
    history.close()


def test_every_commit_is_forced_to_the_disk(disk):
    """What no test can pull the plug for: the settings that make a commit outlast a power cut."""
    with disk.history() as history:
        pragmas = ("journal_mode", "synchronous", "fullfsync", "wal_autocheckpoint", "foreign_keys")
        assert [history._read(f"PRAGMA {name}")[0][0] for name in pragmas] == ["wal", 2, 1, 1, 1]


def test_a_deleted_break_comes_back_as_it_was(disk, making):
    with disk.history() as history:
        first, second = making.fill(history, 2)
        history.set_feeling(first.id, Feeling.GOOD)
        history.set_note(first.id, "by the window")
        before = (history.breaks(), history.movements(), list(history.rows("breaks")))
        deleted = history.delete_break(first.id)
        assert history.breaks() == [second]
        assert history.movements_of(first.id) == []
        assert history.deletions() == [str(first.id)]
        history.put_back(deleted)
        assert (history.breaks(), history.movements(), list(history.rows("breaks"))) == before
        assert history.breaks()[0].note == "by the window"
        assert history.deletions() == []


def test_nothing_is_deleted_while_the_file_cannot_be_written(small_disk, disk, making):
    path = small_disk.folder / "history.sqlite3"
    history, _ = History.open(path, waiting=disk.waiting, backups=disk.backups)
    (record,) = making.fill(history, 1)
    history.close()
    small_disk.remount("ro")
    history, _ = History.open(path, waiting=disk.waiting, backups=disk.backups)
    with pytest.raises(StorageError) as raised:
        history.delete_break(record.id)
    assert raised.value.trouble is Trouble.READ_ONLY
    assert history.breaks() == [record]
    small_disk.remount("rw")
    history.delete_break(record.id)
    assert history.breaks() == []
    history.close()


def test_self_checks_are_kept_by_local_day(disk, making):
    late = datetime(2026, 3, 2, 23, 50, tzinfo=UTC)
    left, right, older = (
        CheckRecord(uuid4(), late, 60, "neck-rotation", Side.LEFT, 62.5, "stiff"),
        CheckRecord(uuid4(), late + timedelta(minutes=1), 60, "neck-rotation", Side.RIGHT, 70.0),
        CheckRecord(uuid4(), making.monday, 60, "sit-to-stand", Side.BOTH, 14.0),
    )
    with disk.history() as history:
        for record in (left, right, older, left):
            history.add_check(record)
    with disk.history() as history:
        assert history.checks() == [older, left, right]
        assert history.checks(since=date(2026, 3, 3)) == [left, right]
        assert history.checks(until=date(2026, 3, 2)) == [older]
        assert history.sums.last_check_day() == date(2026, 3, 3)


def test_who_never_did_a_check_has_no_last_one(disk):
    with disk.history() as history:
        assert history.sums.last_check_day() is None


def test_the_sums_of_the_whole_history_need_no_table(disk, making):
    """What keeps ten years fast."""
    with disk.history() as history:
        making.fill(history, 30)
        asked: list[str] = []
        history._connection.set_trace_callback(asked.append)
        assert sum(day.breaks for day in history.sums.days()) == 30
        history._connection.set_trace_callback(None)
        ((*_, plan),) = history._read(f"EXPLAIN QUERY PLAN {asked[0]}")
    assert "USING COVERING INDEX breaks_over" in plan
