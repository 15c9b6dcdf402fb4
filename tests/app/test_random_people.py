"""Random people with settings, a past and things to say: what is composed for them keeps every rule."""

from __future__ import annotations

import os
import random
from datetime import UTC, date, datetime, time, timedelta
from uuid import uuid4

import hypothesis
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from deskstretch.app.person import Person
from deskstretch.core.advice import EMERGENCY_FLAGS, URGENT_FLAGS, Flag
from deskstretch.core.composer import compose
from deskstretch.core.journal import Event, JournalRow
from deskstretch.core.movement import Equipment, Limitation, Position, Region, Side
from deskstretch.core.place import place_on
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
from deskstretch.core.request import Request, Verdict
from deskstretch.core.settings import (
    Body,
    BodyGoal,
    Choices,
    Day,
    Place,
    PlaceChoice,
    PlaceName,
    Programme,
    Settings,
    Track,
)
from tests.core.test_composer_invariants import keeps_every_rule
from tests.core.wishes import BY_ID, LIBRARY

EXAMPLES = int(os.environ.get("DESKSTRETCH_EXAMPLES", "150"))
"""Random people; raise it for a long night."""
NOW = datetime(2026, 3, 30, 14, 20, tzinfo=UTC)
TODAY = NOW.date()
IDS = sorted(BY_ID)


class Past:
    """A random past of up to six weeks, as the history would tell it."""

    def __init__(self, number: int, *, flags: bool) -> None:
        chance = random.Random(number)
        self._breaks: list[BreakRecord] = []
        self._movements: list[MovementRecord] = []
        for days_ago in sorted(chance.sample(range(45), chance.choice([0, 3, 20])), reverse=True):
            for hour in sorted(chance.sample(range(8, 18), chance.randint(1, 3))):
                self._do(chance, days_ago, hour)
        self._said = [
            FeedbackRecord(uuid4(), _moment(chance, 35), 0, chance.choice(IDS), chance.choice(list(Verdict)))
            for _ in range(chance.choice([0, 2, 8]))
        ]
        self._reports = [
            PainReport(
                uuid4(),
                _moment(chance, 35),
                0,
                chance.choice(list(Region)),
                chance.randint(0, 10),
                frozenset(chance.sample(list(Flag), chance.choice([0, 0, 1]) if flags else 0)),
                chance.choice([None, *IDS]),
            )
            for _ in range(chance.choice([0, 1, 4]))
        ]
        confirms = flags and chance.random() < 0.3
        self._visits = [Visit(uuid4(), NOW, 0, Practitioner.DOCTOR, confirms=confirms)]

    def _do(self, chance: random.Random, days_ago: int, hour: int) -> None:
        at = datetime.combine(TODAY - timedelta(days=days_ago), time(hour), UTC)
        record = BreakRecord(
            id=uuid4(),
            started_at=at,
            offset_min=0,
            source=Source.HAND,
            reminder=None,
            title="",
            planned_s=180,
            done_s=chance.choice([60, 180]),
            outcome=chance.choice(list(Outcome)),
            feeling=chance.choice([None, *Feeling]),
            routine=chance.choice([None, "desk-reset", "strength-snack", "roll-and-release"]),
            effort=chance.choice([None, 3, 9]),
        )
        self._breaks.append(record)
        for id_ in chance.sample(IDS, chance.randint(1, 5)):
            self._movements.append(MovementRecord(uuid4(), record.id, at, id_, Side.BOTH, 30, 30))

    def breaks(self, since: date, until: date) -> list[BreakRecord]:
        return [record for record in self._breaks if since <= record.local_day <= until]

    def movements(self, since: date, until: date) -> list[MovementRecord]:
        ids = {record.id for record in self.breaks(since, until)}
        return [record for record in self._movements if record.break_id in ids]

    def breaks_of_routines(self, since: date) -> list[BreakRecord]:
        return [record for record in self.breaks(since, TODAY) if record.routine is not None]

    def breaks_with(self, movement: str) -> list[BreakRecord]:
        ids = {record.break_id for record in self._movements if record.movement == movement}
        return [record for record in self._breaks if record.id in ids]

    def first_day(self) -> date | None:
        return self._breaks[0].local_day if self._breaks else None

    def feedback(self, since: date, until: date) -> list[FeedbackRecord]:
        return sorted(
            (said for said in self._said if since <= said.local_day <= until), key=lambda said: said.at
        )

    def pain_reports(self) -> list[PainReport]:
        return sorted(self._reports, key=lambda report: report.at)

    def visits(self) -> list[Visit]:
        return self._visits

    def journal(self, since: datetime) -> list[JournalRow]:
        rows = [JournalRow(record.started_at, Event.STARTED, "stretch") for record in self._breaks]
        return [row for row in rows if row.at >= since]


def _moment(chance: random.Random, days: int) -> datetime:
    return NOW - timedelta(days=chance.randint(0, days), hours=chance.randint(0, 6))


places = st.builds(
    Place,
    st.sets(st.sampled_from(Position), min_size=1).map(tuple),
    st.sets(st.sampled_from(Equipment)).map(tuple),
    st.booleans(),
    st.sampled_from([False, False, True]),
)
ids = st.lists(st.sampled_from(IDS), max_size=6, unique=True).map(tuple)
people = st.builds(
    Settings,
    body=st.builds(
        Body,
        st.sets(st.sampled_from(BodyGoal)).map(tuple),
        st.lists(st.sampled_from(Region), max_size=3, unique=True).map(tuple),
        st.one_of(st.just(()), st.sets(st.sampled_from(Limitation), max_size=4).map(tuple)),
        st.booleans(),
    ),
    places=st.fixed_dictionaries(dict.fromkeys(PlaceName, places)),
    place=st.sampled_from(PlaceChoice),
    home_days=st.sets(st.sampled_from(Day)).map(tuple),
    programme=st.builds(
        Programme,
        st.sampled_from(Track),
        st.sampled_from([None, *(TODAY - timedelta(d) for d in (0, 9, 40))]),
    ),
    library=st.builds(Choices, ids, ids),
)
lengths = st.one_of(st.integers(20, 300), st.integers(20, 900))


def person(settings: Settings, number: int, *, flags: bool = False) -> Person:
    return Person(Past(number, flags=flags), lambda: NOW, lambda: settings, lambda: LIBRARY)


many = settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize="DESKSTRETCH_EXAMPLES" not in os.environ,
    phases=(hypothesis.Phase.generate, hypothesis.Phase.shrink),
    suppress_health_check=[HealthCheck.too_slow],
)
few = settings(many, max_examples=max(1, EXAMPLES // 5))


@pytest.mark.timeout(900)
@many
@given(people, st.integers(0, 10_000), lengths, st.one_of(st.none(), st.sampled_from(Region)))
def test_what_is_composed_for_anybody_keeps_every_rule(
    who: Settings, number: int, length_s: int, area: Region | None
) -> None:
    request = person(who, number).request(length_s, area)
    composition = compose(LIBRARY, request)
    keeps_every_rule(composition, request)
    here = place_on(who, TODAY)
    for step in composition.steps:
        assert step.movement.position in here.positions
        assert not step.movement.limitations.intersection(who.body.limitations)
        assert set(step.movement.equipment) <= set(here.equipment)
        assert step.why


@few
@given(people, st.integers(0, 10_000))
def test_the_same_day_and_past_ask_for_the_same(who: Settings, number: int) -> None:
    chosen = [_told(person(who, number).request(180)) for _ in range(2)]
    assert chosen[0] == chosen[1]


def _told(request: Request) -> list[tuple[str, float]]:
    return [(step.movement.id, step.seconds) for step in compose(LIBRARY, request).steps]


@few
@given(people, st.integers(0, 10_000))
def test_a_red_flag_leaves_nothing_until_advice_was_had(who: Settings, number: int) -> None:
    past = Past(number, flags=True)
    red = any(report.flags & (EMERGENCY_FLAGS | URGENT_FLAGS) for report in past.pain_reports())
    confirmed = any(visit.confirms for visit in past.visits())
    request = person(who, number, flags=True).request(120)
    assert request.latched == (red and not confirmed)
    assert not (request.latched and compose(LIBRARY, request).steps)
