"""A break that runs: what it records, how it stands still, and what a report of pain does to it."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from deskstretch.app.break_needs import Alternatives
from deskstretch.app.break_run import BreakRun
from deskstretch.app.break_sound import BreakSound
from deskstretch.app.keeper import Keeper
from deskstretch.core.advice import Advice, AdviceLevel, Flag
from deskstretch.core.clock import Instant
from deskstretch.core.coach_state import CoachState
from deskstretch.core.movement import Region, Side
from deskstretch.core.record import Feeling, Outcome, Source
from deskstretch.core.session import Session, Step
from deskstretch.core.settings import BreakSize, Settings, Sound
from deskstretch.desktop.sounds import Sounds
from deskstretch.storage.history import History
from deskstretch.storage.library import bundled_library
from deskstretch.storage.state_file import StateFile
from deskstretch.ui.break_parts.hurt_words import HurtTold
from deskstretch.ui.break_window import BreakSummary
from deskstretch.ui.situation import Week
from deskstretch.ui.theme import Appearance

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LIBRARY = {movement.id: movement for movement in bundled_library().movements}
TWIST, BEND, CAT = (LIBRARY[each] for each in ("standing-torso-twist", "standing-side-bend", "cat-cow"))
WEEK = Week(date(2026, 11, 16), date(2026, 11, 20), (True, False, False, False, True, False, False), 5)
BEGIN = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


class HandClock:
    """Goes on only when told."""

    def __init__(self) -> None:
        self.passed_s = 0.0

    def now(self) -> Instant:
        return Instant(BEGIN + timedelta(seconds=self.passed_s), self.passed_s, self.passed_s, UTC)


@dataclass(frozen=True)
class Follows:
    level: AdviceLevel = AdviceLevel.NONE
    easier_only: bool = True
    left_out: bool = False


@dataclass
class Notebook:
    """Stands where the real book of opinions does and writes down what it is told."""

    follows: Follows = Follows()
    fresh: tuple[Region, ...] = ()
    told: list[tuple[object, ...]] = field(default_factory=list)

    def hurts(self, region, score, flags=(), movement=None, break_id: UUID | None = None) -> Follows:
        self.told.append(("hurts", region, score, frozenset(flags), movement))
        return self.follows

    def advice(self) -> Advice:
        return Advice(self.follows.level, {}, self.fresh)

    def break_was_too_hard(self, break_id: UUID) -> None:
        self.told.append(("too hard",))

    def break_was_too_easy(self, break_id: UUID) -> None:
        self.told.append(("too easy",))

    def skipped(self, movement: str, break_id: UUID | None = None) -> None:
        self.told.append(("skipped", movement))


@dataclass
class Running:
    run: BreakRun
    clock: HandClock
    book: Notebook
    history: History

    @property
    def window(self):
        window = self.run.window
        assert window is not None
        return window

    def passes(self, seconds: float) -> None:
        self.clock.passed_s += seconds
        self.run._tick()

    @property
    def movement(self) -> str:
        frame = self.run.frame
        assert frame is not None
        return frame.movement.id

    def hurts(self, region: Region, score: int, *flags: Flag) -> None:
        """The person answers the panel."""
        panel = self.window._hurt
        assert panel is not None
        panel.answered.emit(HurtTold(panel._place.movement, region, score, frozenset(flags)))


@pytest.fixture
def running(qapp: QApplication, tmp_path: Path) -> Iterator[Running]:
    history, _ = History.open(
        tmp_path / "history.sqlite3", waiting=tmp_path / "waiting", backups=tmp_path / "backups"
    )
    keeper = Keeper(history, StateFile(tmp_path / "state.json", CoachState), lambda _notice: None)
    settings = Settings()
    clock, book = HandClock(), Notebook()
    session = Session([Step(each, Side.BOTH, 30, 5) for each in (TWIST, BEND, CAT)], "Mid back")
    look = Appearance(qapp, settings.look)
    none = Alternatives(lambda _step: (), lambda _step: ())
    run = BreakRun(look, session, settings, clock, keeper, none, lambda: 100.0, opinions=book)
    run.start(Source.HAND, None, lambda: (60.0, WEEK), take_focus=False)
    run._timer.stop()  # time goes by hand here
    yield Running(run, clock, book, history)
    window = run.window
    run.discard()
    history.close()
    if window is not None and isValid(window):
        window.deleteLater()
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)


def test_asking_where_it_hurts_stands_still_and_cancelling_goes_on(running: Running):
    running.passes(15)
    running.window.hurts_requested.emit()
    running.clock.passed_s += 60
    frame = running.run.frame
    assert frame is not None
    assert frame.left_s == 20
    running.window.close_hurt()
    assert running.run._timer.isActive()
    running.run._timer.stop()
    running.passes(5)
    assert running.movement == TWIST.id
    assert running.book.told == []


def test_a_break_that_stood_before_the_question_stands_after_it(running: Running):
    running.passes(15)
    running.run.toggle_pause()
    running.window.hurts_requested.emit()
    running.window.close_hurt()
    assert not running.run._timer.isActive()


def test_the_movement_that_hurts_is_left_out_and_the_next_goes_on(running: Running):
    running.passes(15)
    running.window.hurts_requested.emit()
    running.hurts(Region.WRISTS_FOREARMS, 2)
    assert running.book.told == [("hurts", Region.WRISTS_FOREARMS, 2, frozenset(), TWIST.id)]
    assert running.window._hurt is None
    assert running.movement == BEND.id
    running.passes(70)
    (record,) = running.history.breaks()
    assert record.outcome is not None
    assert record.done_s == 10 + 60
    assert [each.movement for each in running.history.movements_of(record.id)] == [TWIST.id, BEND.id, CAT.id]


def test_a_place_that_is_to_rest_is_spared_for_the_rest_of_the_break(running: Running):
    running.book.follows = Follows(AdviceLevel.NONE, easier_only=False)
    running.passes(15)
    running.window.hurts_requested.emit()
    running.hurts(Region.LOWER_BACK, 5)
    frame = running.run.frame
    steps = () if frame is None else running.run._playback.session.steps  # pyright: ignore[reportOptionalMemberAccess]
    assert CAT.id not in {step.movement.id for step in steps}


def test_a_red_flag_ends_the_break_and_the_advice_stands(running: Running):
    running.book.follows = Follows(AdviceLevel.EMERGENCY)
    running.passes(15)
    running.window.hurts_requested.emit()
    running.hurts(Region.LOWER_BACK, 3, Flag.BOTH_LEGS)
    (record,) = running.history.breaks()
    assert record.outcome is Outcome.ABANDONED
    panel = running.window._hurt
    assert panel is not None
    assert panel.spoken == "Stop moving. Call 112, 999 or 911."
    panel.closed.emit()
    done = running.window._done
    assert done is not None
    assert done.isVisible()


def test_a_suggestion_is_read_before_it_goes_on(running: Running):
    running.book.follows = Follows(AdviceLevel.SUGGEST)
    running.book.fresh = (Region.NECK,)
    running.passes(15)
    running.window.hurts_requested.emit()
    running.hurts(Region.NECK, 4)
    panel = running.window._hurt
    assert panel is not None
    assert panel.spoken.endswith("Ask a GP or physiotherapist about it.")
    assert not running.run._timer.isActive()
    panel.closed.emit()
    assert running.run._timer.isActive()


def test_a_suggestion_made_this_week_is_not_made_again(running: Running):
    running.book.follows = Follows(AdviceLevel.SUGGEST)
    running.passes(15)
    running.window.hurts_requested.emit()
    running.hurts(Region.NECK, 4)
    assert running.window._hurt is None
    assert running.movement == BEND.id


def test_a_movement_that_hurts_again_and_again_is_named(running: Running):
    running.book.follows = Follows(left_out=True)
    running.passes(15)
    running.window.hurts_requested.emit()
    running.hurts(Region.NECK, 4)
    panel = running.window._hurt
    assert panel is not None
    assert panel.spoken == "Standing torso twist stays out from now on. You can bring it back in the library."


def test_after_the_break_the_third_face_reports_too(running: Running):
    running.passes(200)
    running.window.feeling_chosen.emit(Feeling.HURT)
    running.window.hurts_requested.emit()
    running.hurts(Region.QUADS, 3)
    assert running.book.told == [("hurts", Region.QUADS, 3, frozenset(), None)]
    (record,) = running.history.breaks()
    assert record.feeling is Feeling.HURT


def test_what_is_left_at_once_counts_as_skipped(running: Running):
    running.passes(8)
    running.window.next_requested.emit()
    running.passes(20)
    running.window.next_requested.emit()
    assert running.book.told == [("skipped", TWIST.id)]


def test_too_hard_is_told(running: Running):
    running.passes(200)
    running.window.feeling_chosen.emit(Feeling.TOO_HARD)
    assert running.book.told == [("too hard",)]


def test_too_easy_and_the_effort_are_told(running: Running):
    running.window.end_requested.emit()
    running.window.too_easy_chosen.emit()
    running.window.effort_chosen.emit(4)
    assert running.book.told == [("too easy",)]
    (record,) = running.history.breaks()
    assert record.effort == 4


def test_effort_is_asked_after_strength_alone(running: Running, monkeypatch: pytest.MonkeyPatch):
    shown: list[BreakSummary] = []
    monkeypatch.setattr(running.window, "show_done", shown.append)
    running.passes(20)
    running.window.end_requested.emit()
    assert not shown[0].asks_effort
    assert not shown[0].can_be_harder, "a standing twist has no harder sister"
    running.run._done = {each.id: each for each in (TWIST, LIBRARY["good-morning"])}
    running.run._finish()
    assert shown[1].asks_effort
    assert shown[1].can_be_harder


def test_nothing_lives_or_runs_after_a_break(running: Running, qapp: QApplication):
    window, run = running.window, running.run
    there_without_it = {each for each in qapp.topLevelWidgets() if each is not window}
    gone: list[BreakRun] = []
    run.gone.connect(gone.append)
    running.passes(200)
    window.dismiss()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert gone == [run]
    assert run.window is None
    assert not isValid(window)
    assert set(qapp.topLevelWidgets()) <= there_without_it
    timers = [each for each in gc.get_objects() if isinstance(each, QTimer) and isValid(each)]
    assert not [timer for timer in timers if timer.isActive()]


def test_sound_is_made_by_the_break_that_needs_it_and_let_go_with_it(
    running: Running,
):
    made = [Sounds(0, "en", running.run, command=[sys.executable, "-c", "input()"])]
    running.run._make_sound = lambda: BreakSound(made[0], Sound())
    running.run._begin_sound()
    running.passes(20)
    running.window.mute_requested.emit()
    assert running.run._sound is not None
    assert running.run._sound.muted
    running.passes(200)
    running.window.dismiss()
    assert running.run._sound is None
    made[0]._process.waitForFinished(20_000)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not isValid(made[0])


def test_without_a_device_the_mute_button_goes(running: Running):
    running.run._make_sound = lambda: None
    running.window.show_size(BreakSize.CARD)
    running.run._begin_sound()
    assert not running.window._controls.sound
