"""What is known of a person reaches every sequence that is made for them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from deskstretch.app.content import Content
from deskstretch.app.feedback_book import FeedbackBook
from deskstretch.app.keeper import Keeper
from deskstretch.app.person import Person
from deskstretch.app.planner import MovementOffError, NothingToDoError, Planner, UnknownRoutineError
from deskstretch.core.advice import Flag
from deskstretch.core.backpack import Load, Than
from deskstretch.core.clock import Instant
from deskstretch.core.coach_state import CoachState
from deskstretch.core.dosing import with_sides_s
from deskstretch.core.journal import Event, JournalRow
from deskstretch.core.movement import Equipment, Limitation, Position, Region, Side
from deskstretch.core.record import (
    BreakRecord,
    FeedbackRecord,
    Feeling,
    MovementRecord,
    Outcome,
    PainReport,
    Practitioner,
    Source,
    Visit,
)
from deskstretch.core.request import Verdict
from deskstretch.core.session import Session
from deskstretch.core.settings import (
    Body,
    Choices,
    Day,
    PlaceChoice,
    Programme,
    Settings,
    Track,
)
from deskstretch.storage.history import History
from deskstretch.storage.library import bundled_library
from deskstretch.storage.paths import Folders
from deskstretch.storage.state_file import StateFile

MONDAY = datetime(2026, 3, 30, 9, 30, tzinfo=UTC)


class Desk:
    """A planner over a real history, whose clock and settings the test sets."""

    def __init__(self, folder: Path, content: Content) -> None:
        self.utc = MONDAY
        self.settings = Settings()
        folders = Folders.of_this_person({"DESKSTRETCH_HOME": str(folder)})
        folders.make()
        history, _ = History.open(
            folders.history_file, waiting=folders.waiting_history_file, backups=folders.backups
        )
        self.keeper = Keeper(history, StateFile(folders.state_file, CoachState), lambda _: None)
        self.person = Person(
            self.keeper, lambda: self.now().local, lambda: self.settings, lambda: content.movements
        )
        self.planner = Planner(content, self.person, self, lambda: self.settings)

    def now(self) -> Instant:
        return Instant(self.utc, 0.0, None, UTC)

    def set(self, **changes: object) -> None:
        self.settings = replace(self.settings, **changes)  # pyright: ignore[reportArgumentType]

    def do(self, session: Session, *, ago_days: float = 0, feeling: Feeling | None = None) -> BreakRecord:
        """Do a session from its beginning to its end."""
        at = self.utc - timedelta(days=ago_days)
        record = BreakRecord(
            id=uuid4(),
            started_at=at,
            offset_min=0,
            source=Source.HAND,
            reminder=None,
            title=session.title,
            planned_s=session.moving_s,
            done_s=session.moving_s,
            outcome=Outcome.COMPLETED,
            feeling=feeling,
            routine=session.routine,
        )
        self.keeper.finish_break(record)
        for step in session.steps:
            self.keeper.add_movement(
                MovementRecord(
                    uuid4(), record.id, at, step.movement.id, step.side, step.seconds, step.seconds
                )
            )
        return record

    def be_no_beginner(self) -> None:
        march = self.planner.plan(None, movement="march-in-place")
        self.do(march, ago_days=20)

    def hurts(self, region: Region, score: int, *flags: Flag, ago_days: int = 0) -> None:
        at = self.utc - timedelta(days=ago_days)
        self.keeper.add_pain_report(PainReport(uuid4(), at, 0, region, score, frozenset(flags)))


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Content:
    return Content(Folders.of_this_person({"DESKSTRETCH_HOME": str(tmp_path_factory.mktemp("content"))}))


@pytest.fixture
def desk(tmp_path: Path, content: Content) -> Iterator[Desk]:
    desk = Desk(tmp_path, content)
    yield desk
    desk.keeper.close()


def test_the_place_of_the_day_says_what_can_be_done(desk: Desk) -> None:
    desk.set(home_days=(Day.SAT,))
    assert not desk.person.request(180).positions & {Position.FLOOR}
    assert desk.person.request(180).office_clothes
    desk.utc += timedelta(days=5)
    assert Position.FLOOR in desk.person.request(180).positions
    assert Equipment.MAT in desk.person.request(180).equipment
    desk.set(place=PlaceChoice.OFFICE)
    assert desk.person.request(180).office_clothes
    desk.set(place=PlaceChoice.HOME)
    assert not desk.person.request(180).office_clothes


def test_body_and_choices_reach_the_request(desk: Desk) -> None:
    body = Body(focus=(Region.HIPS,), limitations=(Limitation.KNEE,), sixty_or_over=True)
    desk.set(body=body, library=Choices(("cobra",), ("box-breathing",)))
    request = desk.person.request(300, Region.NECK)
    assert (request.regions, request.focus, request.long_holds) == ((Region.NECK,), (Region.HIPS,), True)
    assert request.limitations == {Limitation.KNEE}
    assert (request.exclusions, request.liked) == ({"cobra"}, {"box-breathing"})
    assert all(Limitation.KNEE not in s.movement.limitations for s in desk.planner.plan(300).steps)


def test_the_first_two_weeks_are_gentle_and_the_first_short(desk: Desk) -> None:
    assert desk.planner.plan_desk_break(180).total_s == pytest.approx(125, abs=6)
    assert desk.planner.plan_desk_break(300).total_s == pytest.approx(305, abs=16)
    assert desk.planner.plan(180).total_s == pytest.approx(185, abs=10)
    assert {step.movement.intensity for step in desk.planner.plan(600).steps} == {1}
    desk.do(desk.planner.plan(60), ago_days=7)
    assert desk.person.week() == 2
    assert desk.planner.plan_desk_break(180).total_s == pytest.approx(185, abs=10)


def test_what_was_said_and_what_hurts_reach_the_request(desk: Desk) -> None:
    desk.hurts(Region.NECK, 5, ago_days=1)
    at = MONDAY - timedelta(days=1)
    desk.keeper.add_feedback(FeedbackRecord(uuid4(), at, 0, "cobra", Verdict.TOO_HARD))
    request = desk.person.request(180)
    assert [(p.region, p.until) for p in request.pauses] == [(Region.NECK, MONDAY.date() + timedelta(days=2))]
    assert [(f.movement, f.verdict) for f in request.feedback] == [("cobra", Verdict.TOO_HARD)]


def test_the_week_and_the_desk_reach_the_request(desk: Desk) -> None:
    desk.do(desk.planner.plan(60), ago_days=8)
    desk.do(desk.planner.plan(60), ago_days=0.05)
    rows = ((Event.BACK, 3.0), (Event.DUE, 1.0), (Event.BACK, 0.25))
    desk.keeper.write(
        [
            JournalRow(MONDAY - timedelta(hours=hours), event, None, {"away_s": 900.0} if n else {})
            for n, (event, hours) in enumerate(rows)
        ]
    )
    request = desk.person.request(180)
    assert {done.day for done in request.history} == {MONDAY.date()}
    assert sum(spell.sitting_min for spell in request.desk) == pytest.approx(150, abs=3)
    assert [spell.sequence for spell in request.desk] == [0, 1]


def test_a_red_flag_keeps_movement_off(desk: Desk) -> None:
    desk.hurts(Region.LOWER_BACK, 5, Flag.FEVER)
    assert desk.planner.is_off
    for ask in (
        lambda: desk.planner.plan(180),
        lambda: desk.planner.plan(None, routine="seated-spine"),
        lambda: desk.planner.plan(None, movement="cat-cow"),
        lambda: desk.planner.plan_desk_break(180),
    ):
        with pytest.raises(MovementOffError):
            ask()
    desk.keeper.put_visit(Visit(uuid4(), MONDAY, 0, Practitioner.DOCTOR, confirms=True))
    assert not desk.planner.is_off
    assert desk.planner.plan(180).steps


@pytest.mark.parametrize("way", ["easier", "swap"])
def test_what_comes_instead_lasts_as_long(desk: Desk, way: str) -> None:
    desk.be_no_beginner()
    tried = 0
    for length_s in (180, 300, 600):
        session = desk.planner.plan(length_s)
        for step in session.steps:
            other = getattr(desk.planner, way)(step)
            if step.side is Side.RIGHT or not other:
                continue
            tried += 1
            movement = other[0].movement
            whole_s = sum(each.seconds for each in other) + sum(each.transition_s for each in other[1:])
            wanted_s = with_sides_s(step.movement, step.seconds)
            span = movement.dose.seconds
            at_an_end = other[0].seconds in {round(span.least), round(span.most), 30.0}
            assert abs(whole_s - wanted_s) <= 1 or at_an_end
            assert {each.why for each in other} == {step.why}
    assert tried >= 5


def test_a_swap_brings_nothing_that_was_there(desk: Desk) -> None:
    session = desk.planner.plan(300)
    shown = {step.movement.id for step in session.steps}
    step = session.steps[1]
    while other := desk.planner.swap(step):
        assert other[0].movement.id not in shown
        shown.add(other[0].movement.id)
        step = other[0]


@pytest.mark.parametrize(
    ("routine", "movement"),
    [
        ("strength-for-mobility", "backpack-rdl"),
        ("strength-snack", "bodyweight-squat"),
        ("roll-and-release", "foam-roll-upper-back"),
        ("yoga-pilates-flow", "pilates-swimming"),
        ("dynamic-swing", "leg-swing-front-back"),
    ],
)
def test_a_routine_asked_for_by_name_comes_as_it_is_also_to_beginners(
    desk: Desk, routine: str, movement: str
) -> None:
    assert desk.person.week() == 1
    session = desk.planner.plan(None, routine=routine)
    assert movement in {step.movement.id for step in session.steps}


def test_a_session_knows_its_routine(desk: Desk) -> None:
    assert desk.planner.plan(None, routine="seated-spine").routine == "seated-spine"
    assert desk.planner.plan(180).routine is None
    with pytest.raises(UnknownRoutineError, match="no routine"):
        desk.planner.plan(None, routine="nothing")


def test_the_programme_goes_on_by_what_was_done(desk: Desk) -> None:
    with pytest.raises(NothingToDoError, match="No programme"):
        desk.planner.plan(None, routine="programme")
    desk.set(programme=Programme(Track.DAILY, MONDAY.date()))
    first = desk.planner.plan(None, routine="programme")
    assert first.routine == "desk-reset"
    assert {step.movement.intensity for step in first.steps} == {1}
    desk.do(first)
    with pytest.raises(NothingToDoError, match="done for today"):
        desk.planner.plan(None, routine="programme")
    desk.utc += timedelta(days=1)
    assert desk.planner.plan(None, routine="programme").routine == "strength-snack"


def test_without_a_roller_the_programme_takes_what_stands_in_and_counts_it(desk: Desk) -> None:
    desk.set(programme=Programme(Track.THREE_DAYS, MONDAY.date()))
    for routine in ("desk-reset", "strength-snack"):
        desk.do(desk.planner.plan(None, routine=routine))
    desk.utc += timedelta(days=2)
    session = desk.planner.plan(None, routine="programme")
    assert session.routine == "roll-and-release"
    assert session.title == "Yoga and Pilates flow"
    assert all(Equipment.FOAM_ROLLER not in step.movement.equipment for step in session.steps)
    desk.do(session)
    coming = desk.person.programme()
    assert coming is not None
    assert coming.routines == ("yoga-pilates-flow", "strength-snack")


def test_hard_sessions_repeat_the_week(desk: Desk) -> None:
    desk.set(programme=Programme(Track.THREE_DAYS, MONDAY.date()))
    while (coming := desk.person.programme()) is not None and not coming.repeats:
        desk.utc = datetime.combine(coming.due, MONDAY.timetz())
        hard = coming.week == 2
        session = desk.planner.plan(None, routine=coming.routines[0])
        desk.do(session, feeling=Feeling.TOO_HARD if hard else Feeling.GOOD)
    assert coming is not None
    assert (coming.week, coming.number) == (2, 0)


def test_later_weeks_have_two_longer_desk_breaks(desk: Desk) -> None:
    desk.be_no_beginner()
    desk.set(programme=Programme(Track.THREE_DAYS, MONDAY.date() - timedelta(days=20)))
    day = MONDAY - timedelta(days=20)
    while (coming := desk.person.programme()) is not None and coming.week < 3:
        day = datetime.combine(coming.due, MONDAY.timetz())
        desk.utc = day
        desk.do(desk.planner.plan(None, routine=coming.routines[0]))
    desk.utc = day.replace(hour=10, minute=40) + timedelta(days=1)
    morning = desk.planner.plan_desk_break(180)
    assert morning.routine == "desk-reset"
    assert all(step.movement.position is not Position.FLOOR for step in morning.steps)
    desk.do(morning)
    assert desk.planner.plan_desk_break(180).routine is None
    desk.utc = desk.utc.replace(hour=15)
    assert desk.planner.plan_desk_break(180).routine == "wall-and-doorway"
    assert desk.planner.plan_desk_break(60).routine is None


def test_the_backpack_gets_heavier_after_two_good_sessions_and_says_so(desk: Desk) -> None:
    def lifts(effort: int | None, ago_days: int) -> Load | None:
        session = desk.planner.plan(None, movement="backpack-rdl")
        record = desk.do(session, ago_days=ago_days)
        desk.keeper.set_effort(record.id, effort)
        return session.steps[0].load

    assert lifts(5, 9) == Load(2, Than.FIRST)
    assert lifts(None, 6) == Load(2, Than.SAME)
    assert lifts(6, 4) == Load(2, Than.SAME)
    assert lifts(4, 2) == Load(2, Than.SAME)
    (heavier,) = desk.planner.plan(None, movement="backpack-rdl").steps
    assert heavier.load == Load(3, Than.MORE)
    (easier,) = desk.planner.easier(heavier)
    assert easier.load is None


def test_what_was_said_of_breaks_changes_the_next(desk: Desk) -> None:
    """Too hard at once, too easy the second time it is said; the last word holds."""
    desk.be_no_beginner()
    book = FeedbackBook(
        desk.keeper,
        desk,
        lambda: desk.settings,
        lambda _settings: None,
        lambda: {movement.id: movement for movement in bundled_library().movements},
    )

    def next_ids() -> set[str]:
        return {step.movement.id for step in desk.planner.plan(None, routine="desk-reset").steps}

    bend = desk.planner.plan(None, movement="standing-side-bend")
    assert "standing-side-bend" in next_ids()
    book.break_was_too_easy(desk.do(bend, ago_days=3).id)
    assert "standing-side-bend" in next_ids()
    book.break_was_too_easy(desk.do(bend, ago_days=2).id)
    assert "warrior-reach" in next_ids()
    assert "standing-side-bend" not in next_ids()
    desk.utc += timedelta(minutes=1)
    book.break_was_too_hard(desk.do(bend, ago_days=1).id)
    assert not next_ids() & {"standing-side-bend", "warrior-reach"}
