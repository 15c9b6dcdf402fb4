"""What a person says is kept, and what follows is settled at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from deskstretch.app.feedback_book import FeedbackBook
from deskstretch.app.keeper import Keeper
from deskstretch.core.advice import AdviceLevel, Flag
from deskstretch.core.clock import Instant
from deskstretch.core.coach_state import CoachState
from deskstretch.core.movement import Region, Side
from deskstretch.core.record import BreakRecord, MovementRecord, Outcome, Practitioner, Source, Visit
from deskstretch.core.request import Verdict
from deskstretch.core.settings import Settings
from deskstretch.storage.history import History
from deskstretch.storage.state_file import StateFile
from tests.core.whole_library import whole_library

NOON = datetime(2026, 3, 30, 12, tzinfo=UTC)
BY_ID = {movement.id: movement for movement in whole_library()}


class SetClock:
    def __init__(self) -> None:
        self.utc = NOON

    def now(self) -> Instant:
        return Instant(self.utc, 0.0, None, UTC)


class Desk:
    """A book over a real history, with settings that can be looked at."""

    def __init__(self, folder: Path) -> None:
        self.clock = SetClock()
        self.settings = Settings()
        history, _ = History.open(
            folder / "history.sqlite3", waiting=folder / "waiting", backups=folder / "backups"
        )
        self.keeper = Keeper(history, StateFile(folder / "state.json", CoachState), lambda _: None)
        self.book = FeedbackBook(
            self.keeper, self.clock, lambda: self.settings, self._adopt, lambda: BY_ID, None
        )

    def _adopt(self, settings: Settings) -> None:
        self.settings = settings


@pytest.fixture
def desk(tmp_path: Path, qapp: object):
    desk = Desk(tmp_path)
    yield desk
    desk.keeper.close()


def test_pain_is_kept_and_answered(desk: Desk) -> None:
    answer = desk.book.hurts(Region.NECK, 5, (), "chin-tuck")
    assert answer.level is AdviceLevel.NONE
    assert answer.rests_until == NOON.date() + timedelta(days=3)
    assert answer.movement_back_on == NOON.date() + timedelta(days=7)
    assert not answer.left_out
    (report,) = desk.keeper.pain_reports()
    assert (report.region, report.score, report.movement) == (Region.NECK, 5, "chin-tuck")


def test_a_movement_that_hurts_again_is_left_out_for_good(desk: Desk) -> None:
    desk.book.hurts(Region.NECK, 3, (), "chin-tuck")
    assert desk.settings.library.excluded == ()
    desk.clock.utc += timedelta(days=8)
    assert desk.book.hurts(Region.NECK, 3, (), "chin-tuck").left_out
    assert desk.settings.library.excluded == ("chin-tuck",)
    desk.book.exclude("chin-tuck", on=False)
    assert desk.settings.library.excluded == ()


def test_a_red_flag_holds_until_somebody_was_asked(desk: Desk) -> None:
    assert desk.book.hurts(Region.LOWER_BACK, 6, {Flag.FEVER}).level is AdviceLevel.URGENT
    desk.clock.utc += timedelta(days=60)
    assert desk.book.advice().latched
    desk.book.had_advice(Practitioner.DOCTOR, "all fine")
    assert not desk.book.advice().latched
    (visit,) = desk.book.visits()
    assert (visit.practitioner, visit.note) == (Practitioner.DOCTOR, "all fine")


def test_what_a_practitioner_rules_out_is_left_out(desk: Desk) -> None:
    visit = Visit(
        uuid4(), NOON, 0, Practitioner.PHYSIOTHERAPIST, instructions="no cobra", excluded=("cobra",)
    )
    desk.book.exclude("sphinx", on=True)
    desk.book.visit(visit)
    desk.book.visit(replace(visit, note="better"))
    assert desk.settings.library.excluded == ("sphinx", "cobra")
    assert desk.book.visits() == [replace(visit, note="better")]


def test_opinions_are_kept_and_told_of(desk: Desk, qtbot) -> None:
    with qtbot.waitSignals([desk.book.changed] * 4):
        desk.book.too_hard("cobra")
        desk.book.too_easy("cobra")
        desk.book.skipped("cobra")
        desk.book.favourite("cobra", on=True)
    verdicts = [said.verdict for said in desk.keeper.feedback()]
    assert sorted(verdicts) == [Verdict.SKIPPED, Verdict.TOO_EASY, Verdict.TOO_HARD]
    assert desk.settings.library.favourites == ("cobra",)


def test_too_hard_of_a_break_is_said_of_its_hardest_movements(desk: Desk) -> None:
    record = BreakRecord(uuid4(), NOON, 0, Source.HAND, None, "", 60, 60, Outcome.COMPLETED)
    desk.keeper.finish_break(record)
    light = next(m.id for m in BY_ID.values() if m.intensity == 1)
    hard = next(m.id for m in BY_ID.values() if m.intensity == 3)
    for id_ in (light, hard):
        desk.keeper.add_movement(MovementRecord(uuid4(), record.id, NOON, id_, Side.BOTH, 30, 30))
    desk.book.break_was_too_hard(record.id)
    assert [(said.movement, said.break_id) for said in desk.keeper.feedback()] == [(hard, record.id)]


def test_too_easy_of_a_break_is_said_of_what_can_be_harder(desk: Desk) -> None:
    break_id = uuid4()
    desk.keeper.begin_break(
        BreakRecord(break_id, NOON, 0, Source.HAND, None, "Everything", 60, 60, Outcome.COMPLETED)
    )
    for movement in ("shoulder-rolls", "hip-hinge", "calf-raises", "seated-side-bend", "seated-side-bend"):
        record = MovementRecord(uuid4(), break_id, NOON, movement, Side.BOTH, 20, 20)
        desk.keeper.add_movement(record)
    desk.book.break_was_too_easy(break_id)
    said = desk.keeper.feedback()
    assert {each.verdict for each in said} == {Verdict.TOO_EASY}
    # Warming up is meant to be easy, and calf raises have no harder sister.
    assert sorted(each.movement for each in said) == ["hip-hinge", "seated-side-bend"]
