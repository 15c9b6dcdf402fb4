"""What the conductor does with offers and wishes when there is something special to show, or nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import QObject, Signal

from deskstretch.app.conductor import Conductor
from deskstretch.app.content import Content
from deskstretch.app.keeper import Keeper
from deskstretch.app.person import Person
from deskstretch.app.planner import MovementOffError, NothingToDoError, Planner
from deskstretch.core.advice import Flag
from deskstretch.core.clock import Instant
from deskstretch.core.coach import Coach
from deskstretch.core.coach_state import CoachState
from deskstretch.core.movement import Region
from deskstretch.core.record import PainReport, Source
from deskstretch.core.session import Session
from deskstretch.core.settings import Day, FixedSession, Programme, Prompts, Reminder, Settings, Track
from deskstretch.core.surroundings import Surroundings
from deskstretch.storage.history import History
from deskstretch.storage.paths import Folders
from deskstretch.storage.settings_file import SettingsFile
from deskstretch.storage.state_file import StateFile
from deskstretch.ui.situation import Sign, StartWish
from deskstretch.ui.theme import Appearance

MONDAY = datetime(2026, 3, 30, 9, tzinfo=UTC)
QUIET = Surroundings(30.0, False, False, False, False, False)
STRETCH_ONLY = {"stretch": Reminder(), "cue": Reminder(enabled=False)}


class Asking(QObject):
    """Stands where prompts are shown and remembers what was asked."""

    start_chosen = Signal()
    later_chosen = Signal(int)
    skip_chosen = Signal()
    cue_over = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[object] = []
        self.open = False

    def ask(self, offer: object, *_: object, **__: object) -> None:
        self.asked.append(offer)
        self.open = True

    def withdraw(self) -> None:
        self.open = False

    def cue(self, *_: object) -> None:
        self.open = True


class Run(QObject):
    """A break whose window nobody needs here."""

    over = Signal(object)
    gone = Signal(object)
    paused_changed = Signal(bool)
    one_more_wanted = Signal()
    running = False
    window = None

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.source: Source | None = None
        self.discarded = False

    def start(self, source: Source, *_: object, **__: object) -> None:
        self.source = source

    def discard(self) -> None:
        self.discarded = True


class Desk:
    """A conductor over real parts, on a clock of the test's own."""

    def __init__(self, folder: Path, look: Appearance, settings: Settings) -> None:
        self.passed_s = 0.0
        folders = Folders.of_this_person({"DESKSTRETCH_HOME": str(folder)})
        folders.make()
        history, _ = History.open(
            folders.history_file, waiting=folders.waiting_history_file, backups=folders.backups
        )
        self.keeper = Keeper(history, StateFile(folders.state_file, CoachState), lambda _: None)
        self.coach = Coach(settings)
        content = Content(folders)
        person = Person(
            self.keeper, lambda: self.now().local, lambda: self.coach.settings, lambda: content.movements
        )
        planner = Planner(content, person, self, lambda: self.coach.settings)
        self.prompts = Asking()
        self.runs: list[Run] = []
        self.conductor = Conductor(
            self.coach,
            self,
            lambda: QUIET,
            self.keeper,
            planner,
            self.prompts,  # pyright: ignore[reportArgumentType]
            SettingsFile(folders.settings_file),
            look,
            self,  # pyright: ignore[reportArgumentType]
        )
        self.conductor.begin(self.coach.begin(self.now(), None))

    def make(self, session: Session, _settings: Settings) -> Run:
        self.runs.append(Run(session))
        return self.runs[-1]

    def now(self) -> Instant:
        return Instant(MONDAY + timedelta(seconds=self.passed_s), self.passed_s, self.passed_s, UTC)

    def work(self, minutes: float) -> None:
        end_s = self.passed_s + minutes * 60
        while self.passed_s < end_s:
            self.passed_s = min(end_s, self.passed_s + max(1.0, self.conductor.next_look_s()))
            self.conductor.look()

    def report_red_flag(self) -> None:
        at = self.now().utc
        self.keeper.add_pain_report(PainReport(uuid4(), at, 0, Region.LOWER_BACK, 5, frozenset({Flag.FEVER})))

    def journal(self) -> list[str]:
        return [
            f"{row.event.value} {row.details.get('reason', '')}".strip()
            for row in self.keeper.journal(MONDAY)
        ]


SETTINGS = Settings(reminders=STRETCH_ONLY, prompts=Prompts(hold_while_typing=False))


@pytest.fixture
def desk(tmp_path: Path, look: Appearance) -> Iterator[Desk]:
    desk = Desk(tmp_path, look, SETTINGS)
    yield desk
    desk.keeper.close()


@pytest.fixture
def look(qapp) -> Appearance:
    return Appearance(qapp, Settings().look)


def test_a_beginners_break_is_short_and_said_to_be(desk: Desk) -> None:
    assert desk.conductor.situation().next_s == 120
    desk.work(45.2)
    assert len(desk.prompts.asked) == 1
    (prepared,) = desk.runs
    assert prepared.session.total_s == pytest.approx(125, abs=6)


def test_while_movement_is_off_nothing_is_offered_or_begun(desk: Desk) -> None:
    desk.report_red_flag()
    desk.work(95)
    assert desk.prompts.asked == []
    assert not desk.prompts.open
    assert desk.journal().count("withdrawn movement_off") == 2
    assert not [row for row in desk.journal() if row.startswith(("missed", "quiet"))]
    with pytest.raises(MovementOffError):
        desk.conductor.start(StartWish(minutes=2))
    with pytest.raises(MovementOffError):
        desk.conductor.start()
    assert desk.runs == []


def test_a_red_flag_while_an_offer_stands_calls_it_off(desk: Desk) -> None:
    desk.work(45.2)
    desk.report_red_flag()
    desk.prompts.start_chosen.emit()
    assert [(run.source, run.discarded) for run in desk.runs] == [(None, True)]
    assert not desk.prompts.open
    assert desk.conductor.situation().sign is Sign.WAITING


def test_a_single_movement_has_its_own_dose(desk: Desk) -> None:
    desk.conductor.start(StartWish(movement="bodyweight-squat"))
    session = desk.runs[-1].session
    assert session.moving_s == session.steps[0].movement.dose.seconds.default


def test_a_wish_while_an_offer_stands_is_what_begins(desk: Desk) -> None:
    desk.work(45.2)
    desk.conductor.start(StartWish(routine="eye-reset"))
    prepared, run = desk.runs
    assert prepared.discarded
    assert run.session.routine == "eye-reset"
    assert run.source is Source.REMINDER


def test_a_prepared_break_that_was_lost_is_made_again(desk: Desk) -> None:
    desk.work(45.2)
    (lost,) = desk.runs
    lost.gone.emit(lost)
    desk.prompts.start_chosen.emit()
    assert [run.source for run in desk.runs] == [None, Source.REMINDER]


def test_the_programme_comes_at_its_time_and_not_when_it_was_done(tmp_path: Path, look: Appearance) -> None:
    at = FixedSession("programme", tuple(Day), time(9, 10))
    programme = Programme(Track.DAILY, MONDAY.date())
    desk = Desk(tmp_path, look, replace(SETTINGS, sessions=(at,), programme=programme))
    desk.work(10.2)
    (prepared,) = desk.runs
    assert prepared.session.routine == "desk-reset"
    desk.keeper.close()


def test_a_fixed_session_with_nothing_behind_it_is_called_off(tmp_path: Path, look: Appearance) -> None:
    at = FixedSession("programme", tuple(Day), time(9, 10))
    desk = Desk(tmp_path, look, replace(SETTINGS, sessions=(at,)))
    desk.work(10.2)
    assert desk.prompts.asked == []
    assert "withdrawn nothing_to_do" in desk.journal()
    desk.work(36)
    assert len(desk.prompts.asked) == 1
    with pytest.raises(NothingToDoError, match="No programme"):
        desk.conductor.start(StartWish(routine="programme"))
    desk.keeper.close()
