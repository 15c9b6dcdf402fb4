"""What the Data page asks for is done, told, and taken back."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest

from deskstretch.app.data_deeds import DataDeeds
from deskstretch.app.keeper import Keeper
from deskstretch.core.clock import Instant
from deskstretch.core.coach_state import CoachState
from deskstretch.core.record import BreakRecord, Outcome, Source
from deskstretch.core.settings import Settings
from deskstretch.storage.history import History
from deskstretch.storage.paths import Folders
from deskstretch.storage.state_file import StateFile
from deskstretch.ui.settings_pages.data_model import (
    BackUp,
    DataModel,
    Delete,
    Export,
    MakeReport,
    Merge,
    Restore,
    TakeBack,
    Wish,
)
from deskstretch.ui.settings_pages.data_model import Outcome as Told

NOW = datetime(2026, 3, 20, 12, tzinfo=UTC)


class Desk:
    """A history, its deeds, and a page's model beside them."""

    def __init__(self, folder: Path, qtbot) -> None:
        folders = Folders.of_this_person({"DESKSTRETCH_HOME": str(folder)})
        folders.make()
        self.folders = folders
        self.history, _ = History.open(
            folders.history_file, waiting=folders.waiting_history_file, backups=folders.backups
        )
        state_file = StateFile(folders.state_file, CoachState)
        self.keeper = Keeper(self.history, state_file, lambda notice: pytest.fail(notice.message))
        self.deeds = DataDeeds(self.keeper, folders, Settings, lambda: (), self)
        self.model = DataModel(self.deeds)
        self.deeds.serve(self.model)
        self._qtbot = qtbot
        self.at = NOW

    def now(self) -> Instant:
        return Instant(self.at, 0.0, 0.0, ZoneInfo("Europe/Berlin"))

    def move(self, on: date) -> BreakRecord:
        at = datetime(on.year, on.month, on.day, 9, tzinfo=UTC)
        record = BreakRecord(uuid4(), at, 60, Source.HAND, None, "", 60.0, 60.0, Outcome.COMPLETED)
        self.history.finish_break(record)
        return record

    def wish(self, wish: Wish) -> Told:
        with self._qtbot.waitSignal(self.model.changed, check_params_cb=lambda: not self.model.doing):
            self.model.wish(wish)
        assert self.model.outcome is not None
        return self.model.outcome

    def close(self) -> None:
        self.deeds.close()
        self.keeper.close()


@pytest.fixture
def desk(tmp_path, qtbot):
    desk = Desk(tmp_path / "here", qtbot)
    yield desk
    desk.close()


def test_what_is_kept_is_told(desk):
    assert (desk.deeds.facts().breaks, desk.deeds.facts().first_day) == (0, None)
    for day in (2, 3, 5):
        desk.move(date(2026, 3, day))
    desk.history.back_up(date(2026, 3, 6))
    facts = desk.deeds.facts()
    assert (facts.breaks, facts.first_day, facts.last_copy) == (3, date(2026, 3, 2), date(2026, 3, 6))
    assert facts.size_bytes == desk.folders.history_file.stat().st_size
    assert desk.deeds.counts(date(2026, 3, 3), date(2026, 3, 9)).breaks == 2


def test_deleted_days_come_back_and_what_was_done_since_stays(desk, qtbot):
    first, second = desk.move(date(2026, 3, 2)), desk.move(date(2026, 3, 3))
    with qtbot.waitSignal(desk.deeds.history_changed):
        told = desk.wish(Delete(date(2026, 3, 2), date(2026, 3, 2)))
    assert (told.can_undo, told.is_fault) == (True, False)
    assert "1 break" in told.words
    assert desk.history.breaks() == [second]
    later = desk.move(date(2026, 3, 21))
    desk.at += timedelta(days=1)
    desk.wish(TakeBack())
    assert desk.history.breaks() == [first, second, later]
    assert desk.history.deletions() == []


def test_a_wrong_history_taken_in_is_taken_out_again(desk, tmp_path, qtbot):
    other = Desk(tmp_path / "there", qtbot)
    foreign = other.move(date(2026, 3, 1))
    other.close()
    own = desk.move(date(2026, 3, 2))
    running = BreakRecord(uuid4(), NOW - timedelta(minutes=5), 60, Source.HAND, None, "", 60.0, 0.0, None)
    desk.history.begin_break(running)
    assert desk.wish(Merge(other.folders.history_file)).can_undo
    assert desk.history.breaks() == [foreign, own, running]
    desk.wish(TakeBack())
    assert desk.history.breaks() == [own, running]


def test_everything_goes_and_comes_back(desk, tmp_path):
    own = desk.move(date(2026, 3, 2))
    desk.wish(BackUp(tmp_path / "copy.sqlite3"))
    desk.wish(Delete())
    assert desk.history.breaks() == []
    desk.wish(Restore(tmp_path / "copy.sqlite3"))
    assert desk.history.breaks() == [own]
    desk.wish(TakeBack())
    assert desk.history.breaks() == []


def test_the_copy_for_the_way_back_goes_with_the_program(desk):
    desk.move(date(2026, 3, 2))
    desk.wish(Delete())
    assert list(desk.folders.state.glob("*.sqlite3"))
    desk.deeds.close()
    assert not list(desk.folders.state.glob("*.sqlite3"))


def test_exports_hold_what_is_kept(desk, tmp_path):
    own = desk.move(date(2026, 3, 2))
    desk.wish(Export(tmp_path / "all.json"))
    (entry,) = json.loads((tmp_path / "all.json").read_text("utf-8"))["breaks"]
    assert entry["id"] == str(own.id)
    desk.wish(Export(tmp_path / "table.csv"))
    assert str(own.id) in (tmp_path / "table.csv").read_text("utf-8")
    assert desk.wish(MakeReport(tmp_path / "report.pdf", 28)).words.endswith("report.pdf.")
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")


def test_what_fails_is_one_sentence(desk, tmp_path):
    own = desk.move(date(2026, 3, 2))
    told = desk.wish(Merge(tmp_path / "nowhere"))
    assert (told.is_fault, told.can_undo) == (True, False)
    assert "nowhere cannot be read" in told.words
    told = desk.wish(MakeReport(tmp_path / "no" / "report.pdf", 28))
    assert told.is_fault
    assert desk.history.breaks() == [own]
