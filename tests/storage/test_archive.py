"""The whole history at once: copied, merged, put back, deleted."""

from __future__ import annotations

import json
import shutil
import sqlite3
import threading
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

import pytest

from deskstretch.core.record import Feeling, Outcome
from deskstretch.storage.archive import Archive
from deskstretch.storage.exchange import history_as_json
from deskstretch.storage.history import History
from deskstretch.storage.notice import StorageError, Trouble
from deskstretch.storage.reading import HistoryReader
from deskstretch.storage.schema import RECORDS

NOW = datetime.fromisoformat("2026-03-20T12:00:00+01:00")
FIXTURES = Path(__file__).with_name("fixtures")


def archive_of(disk) -> Archive:
    return Archive(disk.path, disk.backups, disk.waiting)


def export(disk, to: Path) -> Path:
    reader = HistoryReader.open_to_read(disk.path)
    to.write_text("".join(history_as_json(reader)), "utf-8")
    reader.close()
    return to


def told(path: Path) -> dict[str, list]:
    """All that stands in the tables of records, and in the journal."""
    reader = HistoryReader.open_to_read(path)
    found = {table: list(reader.rows(table)) for table in (*RECORDS, "journal")}
    reader.close()
    return found


def feel(disk) -> None:
    """A report and a self-check beside the breaks."""
    with closing(sqlite3.connect(disk.path)) as database:
        of = database.execute("SELECT id FROM breaks").fetchone()[0]
        check = [str(UUID(int=4)), 2, 1_772_439_300_250_000, 60, "2026-03-02", "reach", "left", 4.1, "ok"]
        pain = [str(UUID(int=5)), 1, 1_772_439_300_000_000, 60, "2026-03-02", "neck", 4, '["sharp"]', None]
        database.execute("INSERT INTO checks VALUES (?,?,?,?,?,?,?,?,?)", check)
        database.execute("INSERT INTO pain_reports VALUES (?,?,?,?,?,?,?,?,?,?,?)", [*pain, of, ""])
        database.commit()


@pytest.fixture
def second(tmp_path, disk):
    """Another machine's disk."""
    folder = tmp_path / "second"
    folder.mkdir()
    return replace(disk, folder=folder)


# -- merge -----------------------------------------------------------------------------------------


def test_export_delete_everything_import_gives_the_same(disk, filled, tmp_path):
    feel(disk)
    before = told(disk.path)
    document = export(disk, tmp_path / "export.json")
    archive = archive_of(disk)
    gone = archive.delete_all(NOW)
    assert gone == {"breaks": 200, "movements": 400, "checks": 1, "pain_reports": 1, "journal": 600} | {
        table: 0 for table in RECORDS if table not in {"breaks", "movements", "checks", "pain_reports"}
    }
    assert not any(told(disk.path).values())
    assert archive.merge(document).added["breaks"] == 200
    assert told(disk.path) == before
    again = archive.merge(document)
    assert (sum(again.added.values()), again.changed, again.removed) == (0, 0, 0)


def test_two_machines_history_files_become_the_same(disk, second, making, tmp_path):
    with disk.history() as history:
        (shared,) = making.fill(history, 1)
    shutil.copytree(disk.path.parent, second.path.parent)
    with disk.history() as ours, second.history() as theirs:
        ours.set_note(shared.id, "here")
        theirs.set_note(shared.id, "there")
        theirs.set_feeling(shared.id, Feeling.GOOD)
        ours.finish_break(making.a_break())
        theirs.finish_break(making.a_break())
        theirs.begin_break(making.a_break(outcome=None))
        merged = archive_of(disk).merge(second.path)  # both programs run
        assert (merged.added["breaks"], merged.changed, merged.removed) == (1, 1, 0)
        archive_of(second).merge(disk.path)
        assert len(theirs.breaks()) == 4
        assert told(disk.path) == told(second.path)
        assert ours.break_by_id(shared.id).note == "there"
        assert len(ours.journal()) == 3


def test_what_was_deleted_stays_deleted_until_it_is_asked_for(disk, second, making):
    with disk.history() as history:
        made = making.fill(history, 30)
    shutil.copytree(disk.path.parent, second.path.parent)
    gone = archive_of(disk).delete(date(2026, 3, 2), date(2026, 3, 2), NOW)
    assert (gone["breaks"], gone["movements"]) == (15, 30)
    with second.history() as theirs:
        theirs.set_note(made[0].id, "changed after")
        merged = archive_of(disk).merge(second.path)
        assert (sum(merged.added.values()), merged.left_out) == (0, gone["breaks"] + gone["journal"])
        assert (
            archive_of(second).merge(disk.path).removed
            == gone["breaks"] + gone["movements"] + gone["journal"]
        )
        assert told(disk.path) == told(second.path)
        assert {record.local_day for record in theirs.breaks()} == {date(2026, 3, 3)}


def test_a_deletion_is_undone_with_a_copy_made_before(disk, filled, tmp_path):
    feel(disk)
    before = told(disk.path)
    archive, copy = archive_of(disk), tmp_path / "copy.sqlite3"
    archive.copy_to(copy)
    archive.delete(date(2026, 3, 2), date(2026, 3, 5), NOW)
    assert told(disk.path) != before
    assert archive.merge(copy, also_deleted=True).left_out == 0
    after = told(disk.path)
    assert after == before
    with disk.history() as history:
        assert history.deletions() == []


def test_an_older_history_is_taken_in(disk, tmp_path):
    old = tmp_path / "old.sqlite3"
    with closing(sqlite3.connect(old)) as database:
        database.executescript((FIXTURES / "history-v1.sql").read_text("utf-8"))
    content = old.read_bytes()
    assert archive_of(disk).merge(old).added["breaks"] == 1
    assert old.read_bytes() == content
    with disk.history() as history:
        assert history.integrity() == []


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "is neither a history nor an export"),
        (b"Dear diary", "is neither a history nor an export"),
        (b"[" * 100_000, "is neither a history nor an export"),
        (b'{"breaks": []}', "names no version"),
        (b'{"version": 2, "breaks": []}', "was exported by a newer DeskStretch"),
        (b'{"version": 1, "breaks": {}}', "breaks is wrong"),
        (b'{"version": 1, "breaks": [7]}', "breaks[0] is wrong (it is no object)"),
        (b'{"version": 1, "breaks": [{"id": "x"}]}', "breaks[0] is wrong (started_at is no time"),
        (b'{"version": 1, "deletions": [3]}', "deletions[0] is wrong"),
        (b"SQLite format 3\0" + bytes(200), "is no history of DeskStretch"),
    ],
)
def test_a_file_that_is_no_history_changes_nothing(disk, filled, tmp_path, content, says):
    before = told(disk.path)
    file = tmp_path / "file"
    file.write_bytes(content)
    with pytest.raises(StorageError) as raised:
        archive_of(disk).merge(file)
    assert says in str(raised.value)
    assert str(file) in str(raised.value)
    assert told(disk.path) == before


@pytest.mark.parametrize(
    ("key", "value", "says"),
    [
        ("id", "7", "breaks[1] is wrong"),
        ("done_s", "long", "breaks[1] is wrong"),
        ("done_s", 10**400, "breaks[1] is wrong"),
        ("outcome", "gone", "breaks[1] is wrong"),
        ("title", None, "breaks[1] is wrong (title is missing)"),
        ("revision", 0, "breaks[1] is wrong"),
        ("started_at", "2026-03-02T09:45:00", "started_at is no time with its offset"),
        ("started_at", "9999-12-31T23:59:59-23:59", "started_at is no time with its offset"),
        ("note", "\ud800", "it holds half a letter"),
        ("movements", [{"id": 4}], "breaks[1].movements[0] is wrong"),
    ],
)
def test_one_wrong_value_is_named_and_nothing_is_taken(disk, second, making, tmp_path, key, value, says):
    with second.history() as history:
        making.fill(history, 3)
    document = json.loads(export(second, tmp_path / "export.json").read_text("utf-8"))
    document["breaks"][1][key] = value
    (tmp_path / "export.json").write_text(json.dumps(document), "utf-8")
    with disk.history() as history:
        with pytest.raises(StorageError) as raised:
            archive_of(disk).merge(tmp_path / "export.json")
        assert says in str(raised.value)
        assert history.breaks() == []


def test_a_newer_or_damaged_history_is_refused(disk, second, filled, tmp_path):
    newer = Path(shutil.copy(disk.path, tmp_path / "newer.sqlite3"))
    with closing(sqlite3.connect(newer)) as database:
        database.execute("PRAGMA user_version = 99")
    torn = tmp_path / "torn.sqlite3"
    torn.write_bytes(disk.path.read_bytes()[:30_000])
    for file, trouble in ((newer, Trouble.NEWER), (torn, Trouble.DAMAGED)):
        with pytest.raises(StorageError) as raised:
            archive_of(second).merge(file)
        assert raised.value.trouble is trouble


# -- restore ---------------------------------------------------------------------------------------


def test_restore_puts_the_copy_in_place_of_everything_and_keeps_what_was_there(
    disk, making, filled, tmp_path
):
    archive, copy = archive_of(disk), tmp_path / "copy.sqlite3"
    archive.copy_to(copy)
    archive.delete(date(2026, 3, 2), date(2026, 3, 2), NOW)
    with disk.history() as running:
        late = making.a_break(filled[-1].started_at.replace(month=4))
        running.finish_break(late)
        restored = archive.restore(copy, NOW)
        assert restored.counts["breaks"] == 200
        assert running.breaks() == filled
        running.finish_break(late)
        assert running.break_by_id(late.id) == late
    assert archive.merge(restored.kept).removed > 0  # what stood there, with its deletions


def test_restoring_what_cannot_be_read_leaves_everything(disk, filled, tmp_path):
    file = tmp_path / "no.json"
    file.write_text("{}")
    with pytest.raises(StorageError):
        archive_of(disk).restore(file, NOW)
    with disk.history() as history:
        assert history.breaks() == filled


# -- delete ----------------------------------------------------------------------------------------


def test_deleted_words_are_on_the_disk_no_more(disk, making):
    with disk.history() as history:
        making.fill(history, 30)
        record = making.a_break(note="do not tell anyone")
        history.finish_break(record)
        history.back_up(date(2026, 3, 3))
        archive_of(disk).delete(date(2026, 3, 2), date(2026, 3, 2), NOW)
        assert record.id not in {each.id for each in history.breaks()}
    for path in disk.path.parent.rglob("*"):
        assert path.is_dir() or b"do not tell" not in path.read_bytes()
    assert [copy.name for copy in disk.backups.iterdir()] == ["history-2026-03-20.sqlite3"]


def test_the_break_that_runs_stays_and_finishes(disk, making):
    running = making.a_break(NOW, outcome=None)
    left_open = making.a_break(NOW.replace(hour=8), outcome=None)
    with disk.history() as history:
        history.begin_break(running)
        history.begin_break(left_open)
        assert archive_of(disk).delete(None, None, NOW)["breaks"] == 1
        finished = replace(running, outcome=Outcome.COMPLETED)
        history.finish_break(finished)
        assert history.breaks() == [finished]


def test_what_still_waits_is_not_forgotten_in_a_deletion(disk, filled):
    disk.waiting.parent.mkdir()
    disk.waiting.write_bytes(b"\n")
    with pytest.raises(StorageError) as raised:
        archive_of(disk).delete_all(NOW)
    assert "start DeskStretch so that it joins" in str(raised.value)
    with closing(sqlite3.connect(disk.path)) as database:
        assert database.execute("SELECT count(*) FROM breaks").fetchone() == (200,)


def test_damage_mended_from_a_copy_does_not_bring_the_deleted_back(disk, filled):
    with disk.history() as history:
        history.back_up(date(2026, 3, 3))
        history.delete_break(filled[7].id)
        page = history._connection.execute(
            "SELECT pageno FROM dbstat WHERE name = 'movements' AND pagetype = 'leaf'"
        ).fetchone()[0]
    with disk.path.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\xff" * 4096)
    history, (notice,) = disk.open()
    assert notice.trouble is Trouble.DAMAGED
    assert history.breaks() == [record for record in filled if record.id != filled[7].id]
    history.close()


# -- beside the running program --------------------------------------------------------------------


def test_a_writing_program_and_a_merge_do_not_hinder_each_other(disk, second, making, filled):
    with second.history() as theirs:
        made = making.fill(theirs, 15)
    done = threading.Event()

    def merge() -> None:
        archive_of(disk).merge(second.path)
        done.set()

    with disk.history() as history:
        merging = threading.Thread(target=merge)
        merging.start()
        written = []
        while not done.is_set() or not written:
            written.append(making.a_break())
            history.finish_break(written[-1])
        merging.join()
        assert history.retry()
        assert not disk.waiting.exists()
        ids = {record.id for record in history.breaks()}
        assert ids == {record.id for record in [*filled, *made, *written]}


def test_a_merge_on_a_full_disk_changes_nothing(small_disk, disk, making, filled):
    path = small_disk.folder / "history.sqlite3"
    history, _ = History.open(path, waiting=disk.waiting, backups=disk.backups)
    (own,) = making.fill(history, 1)
    small_disk.fill_up()
    with pytest.raises(StorageError) as raised:
        Archive(path, disk.backups, disk.waiting).merge(disk.path)
    assert raised.value.trouble is Trouble.FULL
    assert history.breaks() == [own]
    assert history.integrity() == []
    history.close()
