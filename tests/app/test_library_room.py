"""What stands behind the library's pages: choices become settings, packs and routines become files."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest
from PySide6.QtCore import QObject

from deskstretch.app.content import Content
from deskstretch.app.library_room import WEEKS, LibraryRoom
from deskstretch.app.planner import Planner, UnknownRoutineError
from deskstretch.core.movement import Side
from deskstretch.core.record import BreakRecord, Feeling, MovementRecord, Outcome, Source
from deskstretch.core.request import Request
from deskstretch.core.settings import Day, Settings
from deskstretch.storage.paths import Folders
from deskstretch.ui.theme import Appearance
from tests.app.broken_files import ARCHIVES, GOOD, MOVEMENTS, read_once

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

TODAY = date(2026, 11, 20)


class Room:
    """A library room with settings and a history in memory, and files in a folder."""

    def __init__(self, app: QApplication, home: Path) -> None:
        self.settings = Settings()
        self.breaks: list[BreakRecord] = []
        self.movements: list[MovementRecord] = []
        self.content = Content(Folders.of_this_person({"DESKSTRETCH_HOME": str(home)}))
        self.owner = QObject()
        keeper: Any = SimpleNamespace(
            movements_named=lambda name: [each for each in self.movements if each.movement == name],
            breaks_with=lambda _name: self.breaks,
        )
        look = Appearance(app, self.settings.look, parent=self.owner)
        person: Any = SimpleNamespace(programme=lambda: None)
        self.room = LibraryRoom(
            look, self.content, keeper, person, lambda: self.settings, lambda: TODAY, self.owner
        )
        self.room.settings_changed.connect(self._change)

    def _change(self, settings: Settings) -> None:
        self.settings = settings


@pytest.fixture(autouse=True)
def quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    read_once(monkeypatch)


@pytest.fixture
def there(qapp: QApplication, tmp_path: Path) -> Iterator[Room]:
    room = Room(qapp, tmp_path / "home")
    yield room
    room.owner.deleteLater()


def test_favourites_and_exclusions_are_settings(there: Room, qtbot: QtBot) -> None:
    area = there.room.library()
    qtbot.addWidget(area)
    area.favourite_requested.emit("cat-cow", True)
    area.exclude_requested.emit("cobra", True)
    area.favourite_requested.emit("cat-cow", True)
    assert there.settings.library.favourites == ("cat-cow",)
    assert there.settings.library.excluded == ("cobra",)
    assert there.room.shelf().favourites == {"cat-cow"}
    area.exclude_requested.emit("cobra", False)
    assert there.settings.library.excluded == ()


def test_the_windows_import_refuses_what_is_broken_and_takes_what_is_right(
    there: Room, qtbot: QtBot, tmp_path: Path
) -> None:
    area = there.room.library()
    qtbot.addWidget(area)
    page = area.packs()
    shipped = len(there.content.movements)
    table = {
        f"{name}.zip": ARCHIVES[name] for name in ("traversal", "lying-bomb", "link", "half-right", "circle")
    }
    table |= {f"{name}.toml": MOVEMENTS[name] for name in ("unreachable", "deep-table", "code", "large")}
    for name, (data, words) in table.items():
        (tmp_path / name).write_bytes(data)
        page._chosen(str(tmp_path / name))
        qtbot.waitUntil(page._file.isEnabled)
        report = page._report
        assert report is not None
        assert any(words in line for line in report.faults), (name, report.faults)
    assert there.room.shelf().packs == ()
    assert len(there.room.shelf().movements) == shipped
    (tmp_path / "ana.toml").write_text(GOOD, "utf-8")
    page._chosen(str(tmp_path / "ana.toml"))
    qtbot.waitUntil(lambda: bool(there.room.shelf().packs))
    assert area.browse.grid.card("own") is not None
    area.remove_requested.emit("ana")
    assert there.room.shelf().packs == ()
    area.restore_requested.emit("ana")
    area.export_requested.emit(("ana",), tmp_path / "out.zip")
    assert (tmp_path / "out.zip").exists()


def test_routines_are_saved_scheduled_and_deleted(there: Room, qtbot: QtBot) -> None:
    area = there.room.routines()
    qtbot.addWidget(area)
    area._copy("desk-reset")
    assert [each.name for each in there.content.own_routines] == ["Desk reset, mine"]
    area.editor.schedule.days.chip(Day.MON).click()
    area.editor.schedule.time.setText("9:30")
    area.editor.schedule.add.click()
    assert [each.routine for each in there.settings.sessions] == ["my-desk-reset"]
    area._delete("my-desk-reset")
    assert there.content.own_routines == ()
    assert there.settings.sessions == ()
    area._bring_back()
    assert [each.id for each in there.content.own_routines] == ["my-desk-reset"]
    assert len(there.settings.sessions) == 1


def test_the_record_of_a_movement_counts_breaks_and_weeks(there: Room) -> None:
    assert there.room.past_of("cat-cow").times == 0
    for days_ago, sides in ((0, 2), (8, 1), (200, 1)):
        at = datetime(2026, 11, 20, 10, tzinfo=UTC) - timedelta(days=days_ago)
        record = BreakRecord(
            uuid4(), at, 0, Source.HAND, None, "", 60.0, 60.0, Outcome.COMPLETED, feeling=Feeling.GOOD
        )
        there.breaks.append(record)
        there.movements += [
            MovementRecord(uuid4(), record.id, at, "cat-cow", Side.LEFT, 30.0, 30.0) for _ in range(sides)
        ]
    past = there.room.past_of("cat-cow")
    assert (past.times, past.done_s, past.last) == (3, 120.0, TODAY)
    assert past.felt == {Feeling.GOOD: 3}
    assert past.weeks_s == (*(0.0,) * (WEEKS - 2), 30.0, 60.0)


def test_an_own_routine_and_a_movement_are_planned_like_any_other(there: Room) -> None:
    routine = there.content.routine("eye-reset")
    assert routine is not None
    there.content.save_routine(replace(routine, id="my-eyes", name="My eyes"))
    person: Any = SimpleNamespace(request=lambda length_s, _area=None: Request(seconds=length_s, today=TODAY))
    clock: Any = SimpleNamespace()
    planner = Planner(there.content, person, clock, lambda: there.settings)
    assert planner.plan(None, routine="my-eyes").title == "My eyes"
    session = planner.plan(90.0, movement="leg-swing-front-back")
    assert [step.side for step in session.steps] == [Side.LEFT, Side.RIGHT]
    assert {step.seconds for step in session.steps} == {42.5}
    with pytest.raises(UnknownRoutineError, match="There is no movement"):
        planner.plan(60.0, movement="nobody")
