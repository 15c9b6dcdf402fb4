"""An older history is copied, then brought up to date; a failed step changes nothing."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from uuid import UUID

import pytest

from deskstretch.core.record import BreakRecord, Feeling, Outcome, Source
from deskstretch.storage.database import open_database, open_in_memory
from deskstretch.storage.notice import StorageError, Trouble
from deskstretch.storage.schema import APPLICATION_ID, MIGRATIONS

FIXTURES = Path(__file__).with_name("fixtures")
NEXT = (*MIGRATIONS, ("ALTER TABLE breaks ADD COLUMN place TEXT", "UPDATE breaks SET place = 'office'"))


def tables(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    found = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name")
    return [(name, " ".join(sql.split())) for name, sql in found]


def make_from(fixture: str, path: Path) -> None:
    path.parent.mkdir(parents=True)
    with closing(sqlite3.connect(path)) as database:
        database.executescript((FIXTURES / fixture).read_text("utf-8"))


def test_what_version_1_wrote_is_read(disk):
    make_from("history-v1.sql", disk.path)
    with disk.history() as history:
        (record,) = history.breaks()
        assert record == BreakRecord(
            id=UUID("0d8f6f0e-6c0f-4a6e-9d0f-3c8f8a2f1b01"),
            started_at=record.started_at,
            offset_min=60,
            source=Source.REMINDER,
            reminder="stretch",
            title="Two minutes for your mid back",
            planned_s=120.0,
            done_s=118.5,
            outcome=Outcome.COMPLETED,
            feeling=Feeling.GOOD,
            note="kept",
        )
        assert record.local_start.isoformat() == "2026-03-02T09:45:00.250000+01:00"
        assert [movement.movement for movement in history.movements()] == ["torso-twist", "seated-cat-cow"]
        assert [row.event.value for row in history.journal()] == ["due", "finished"]
        assert [(told.region.value, told.score) for told in history.pain_reports()] == [("mid-back", 2)]
        assert (history.feedback(), history.visits(), record.routine, record.effort) == ([], [], None, None)
        assert history.integrity() == []


def test_version_1_is_never_changed_any_more(tmp_path):
    make_from("history-v1.sql", tmp_path / "old" / "history.sqlite3")
    with (
        closing(sqlite3.connect(tmp_path / "old" / "history.sqlite3")) as old,
        closing(open_database(tmp_path / "history.sqlite3", tmp_path, MIGRATIONS[:1])) as new,
    ):
        assert tables(old) == tables(new)
        assert old.execute("PRAGMA user_version").fetchone() == new.execute("PRAGMA user_version").fetchone()


def test_a_database_tells_whose_it_is(disk):
    with disk.history():
        pass
    assert disk.path.read_bytes()[68:72] == APPLICATION_ID.to_bytes(4, "big") == b"DeSk"


def test_before_a_migration_the_file_is_copied(disk, making):
    with disk.history() as history:
        making.fill(history, 3)
    with closing(open_database(disk.path, disk.backups, NEXT)) as database:
        assert database.execute("PRAGMA user_version").fetchone() == (len(NEXT),)
        assert database.execute("SELECT DISTINCT place FROM breaks").fetchall() == [("office",)]
    with closing(sqlite3.connect(disk.backups / f"history-before-v{len(NEXT)}.sqlite3")) as copy:
        assert copy.execute("SELECT count(*) FROM breaks").fetchone() == (3,)
        assert copy.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)
    with closing(open_database(disk.path, disk.backups, NEXT)):
        pass  # and only then


def test_a_step_that_fails_leaves_the_version_before_it(disk, making):
    with disk.history() as history:
        made = making.fill(history, 3)
    broken = (*NEXT, ("ALTER TABLE breaks ADD COLUMN mood TEXT", "UPDATE nothing SET x = 1"))
    with pytest.raises(StorageError):
        open_database(disk.path, disk.backups, broken)
    with closing(open_database(disk.path, disk.backups, NEXT)) as database:
        assert "mood" not in dict(tables(database))["breaks"]
        assert database.execute("SELECT count(*) FROM breaks WHERE place = 'office'").fetchone() == (3,)
    assert made


def test_no_room_for_the_copy_means_no_migration(small_disk, making):
    path = small_disk.folder / "history.sqlite3"
    with closing(open_database(path, small_disk.folder / "backups")) as database:
        database.execute("INSERT INTO journal (at_us, offset_min, event) VALUES (1, 0, 'due')")
    small_disk.fill_up()
    with pytest.raises(StorageError) as raised:
        open_database(path, small_disk.folder / "backups", NEXT)
    assert raised.value.trouble is Trouble.FULL
    small_disk.make_room()
    with closing(open_database(path, small_disk.folder / "backups")) as database:
        assert database.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)


def test_the_stand_in_has_the_same_tables(disk):
    with disk.history() as history, closing(open_in_memory()) as stand_in:
        assert tables(history._connection) == tables(stand_in)
