"""The commands about what happened, as a person types them."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from PySide6.QtPdf import QPdfDocument

from deskstretch.cli import main
from deskstretch.core.movement import Region, Side
from deskstretch.core.record import BreakRecord, MovementRecord, Outcome, PainReport, Source
from deskstretch.storage.history import History
from deskstretch.storage.paths import Folders

MONDAY = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


class Terminal:
    """One person's machine: runs commands in its home and keeps what they said."""

    def __init__(
        self, home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        self.home = home
        self.folders = Folders.of_this_person({"DESKSTRETCH_HOME": str(home)})
        self._monkeypatch = monkeypatch
        self._capsys = capsys
        self.said = self.complaint = ""

    def __call__(self, *words: object) -> int:
        self._monkeypatch.setenv("DESKSTRETCH_HOME", str(self.home))
        try:
            code = main([str(word) for word in words])
        except SystemExit as end:
            code = int(end.code or 0)
        self.said, self.complaint = self._capsys.readouterr()
        return code

    def open(self) -> History:
        history, _ = History.open(
            self.folders.history_file, waiting=self.folders.waiting_history_file, backups=self.folders.backups
        )
        return history

    def ids(self) -> set[UUID]:
        assert self("history", "--json") == 0
        return {UUID(entry["id"]) for entry in json.loads(self.said)["breaks"]}


def fill(history: History, count: int, first: datetime = MONDAY) -> list[UUID]:
    ids = [uuid4() for _ in range(count)]
    for day, id_ in enumerate(ids):
        at = first + timedelta(days=day)
        record = BreakRecord(id_, at, 60, Source.HAND, None, "Twist", 60.0, 60.0, Outcome.COMPLETED)
        history.finish_break(record)
        history.add_movement(MovementRecord(uuid4(), id_, at, "torso-twist", Side.LEFT, 60.0, 60.0))
    return ids


@pytest.fixture
def here(tmp_path, monkeypatch, capsys):
    return Terminal(tmp_path / "here", monkeypatch, capsys)


@pytest.fixture
def there(tmp_path, monkeypatch, capsys):
    return Terminal(tmp_path / "there", monkeypatch, capsys)


def test_two_machines_merge_both_ways(here, there, tmp_path):
    with_one, with_two = here.open(), there.open()
    one, two = fill(with_one, 2), fill(with_two, 3)
    with_two.close()
    assert here("merge", there.folders.history_file) == 0  # while the program here runs
    assert here.said == "Added 3 breaks.\n"
    assert {record.id for record in with_one.breaks()} == {*one, *two}
    with_one.close()
    here("history", "--json")
    (tmp_path / "export.json").write_text(here.said, "utf-8")
    assert there("merge", tmp_path / "export.json", "--json") == 0
    assert json.loads(there.said)["added"]["breaks"] == 2
    assert here.ids() == there.ids() == {*one, *two}


def test_deleting_days_asks_and_tells(here, monkeypatch):
    history = here.open()
    ids = fill(history, 4)
    assert here("delete", "--since", "2026-03-03", "--until", "2026-03-04") == 2
    assert "--yes" in here.complaint
    monkeypatch.setattr("sys.stdin", answering("no\n"))
    assert here("delete", "--since", "2026-03-03", "--until", "2026-03-04") == 1
    assert here.complaint == "Nothing was deleted.\n"
    assert len(here.ids()) == 4
    monkeypatch.setattr("sys.stdin", answering("yes\n"))
    assert here("delete", "--since", "2026-03-03", "--until", "2026-03-04") == 0
    assert "from 2026-03-03 up to 2026-03-04" in here.said
    assert here.said.endswith("Deleted 2 breaks.\n")
    assert {record.id for record in history.breaks()} == {ids[0], ids[3]}
    history.close()


def answering(words: str) -> io.StringIO:
    stdin = io.StringIO(words)
    stdin.isatty = lambda: True
    return stdin


def test_everything_can_go_and_come_back(here, tmp_path):
    history = here.open()
    ids = fill(history, 3)
    history.close()
    assert here("backup", "--out", tmp_path / "copy.sqlite3") == 0
    assert str(tmp_path / "copy.sqlite3") in here.said
    assert here("delete", "--all", "--yes", "--json") == 0
    assert json.loads(here.said)["deleted"]["movements"] == 3
    assert here.ids() == set()
    assert here("restore", tmp_path / "copy.sqlite3", "--json") == 0
    reply = json.loads(here.said)
    assert reply["holds"]["breaks"] == 3
    assert Path(reply["kept"]).exists()
    assert here.ids() == set(ids)


def test_without_a_name_the_copy_lies_with_the_nightly_ones(here):
    here.open().close()
    assert here("backup", "--json") == 0
    assert Path(json.loads(here.said)["path"]).parent == here.folders.backups


def test_a_report_is_two_pages_of_what_was_kept(here, tmp_path):
    history = here.open()
    fill(history, 3)
    history.add_pain_report(PainReport(uuid4(), MONDAY, 60, Region.NECK, 4, note="after driving"))
    history.close()
    out = tmp_path / "report.pdf"
    words = [sys.executable, "-m", "deskstretch.cli", "report", "--out", out]
    span = ["--since", "2026-03-01", "--until", "2026-03-31"]
    environment = {**os.environ, "DESKSTRETCH_HOME": str(here.home), "LC_ALL": "C.UTF-8"}
    done = subprocess.run([*words, *span], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout == f"The report of 2026-03-01 to 2026-03-31 is in {out}.\n"
    document = QPdfDocument()
    assert document.load(str(out)) is QPdfDocument.Error.None_
    assert document.pageCount() == 2
    first, second = (" ".join(document.getAllText(page).text().split()) for page in range(2))
    assert "3 of 31 days with movement" in first
    assert "1 pain report, up to 4 of 10" in first
    assert "no medical record" in first
    assert "Neck, 4 of 10: after driving" in second


@pytest.mark.parametrize(
    ("words", "code", "complaint"),
    [
        (["delete", "--yes"], 2, "Say what to delete"),
        (["delete", "--all", "--since", "2026-03-02", "--yes"], 2, "Say what to delete"),
        (["delete", "--since", "2026-03-02", "--until", "2026-03-01", "--yes"], 2, "later than --until"),
        (["delete", "--since", "yesterday"], 2, "is no date"),
        (["merge", "/nowhere"], 1, "/nowhere cannot be read (No such file or directory)"),
        (["restore", "/nowhere"], 1, "/nowhere cannot be read"),
        (["restore"], 2, "FILE"),
        (["report", "--out", "x.pdf", "--since", "2026-03-02", "--until", "2026-03-01"], 2, "later than"),
        (["backup", "--out", "/proc/no/copy"], 1, "The folder /proc/no cannot be made"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(here, words, code, complaint):
    history = here.open()
    fill(history, 1)
    history.close()
    assert here(*words) == code
    assert complaint in here.complaint
    assert len(here.ids()) == 1


def test_there_is_nothing_to_copy_before_the_first_start(here, tmp_path):
    assert here("backup", "--out", tmp_path / "copy") == 1
    assert here.complaint.startswith("There is no history at")
    assert not (tmp_path / "copy").exists()
