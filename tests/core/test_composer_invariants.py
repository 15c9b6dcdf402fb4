"""What holds for every sequence, whoever asks for it (PROGRAMMES.md 5; its numbers stand at each check)."""

from __future__ import annotations

import os
from collections import defaultdict
from dataclasses import replace
from datetime import timedelta
from itertools import groupby, pairwise

import hypothesis
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from deskstretch.core.composer import (
    NOVELTY,
    POSITIONS,
    ROUNDS,
    Composition,
    Request,
    compose,
)
from deskstretch.core.eligible import ALWAYS, Allowed
from deskstretch.core.load import Group, shares_of
from deskstretch.core.movement import Equipment, Kind, Limitation, Phase, Position, Side, Sides
from deskstretch.core.phases import most_changes
from deskstretch.core.request import DeskSpell, Done, Feedback, Verdict
from deskstretch.core.scoring import Scores, recent_ids
from deskstretch.core.session import Session, repetitions_in
from tests.core.wishes import BY_ID, EVERYWHERE, LIBRARY, TODAY, ids, requests
from tests.core.working_person import group_shares

EXAMPLES = int(os.environ.get("DESKSTRETCH_EXAMPLES", "2000"))
"""Random people and wishes; raise it for a long night."""
many = settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize="DESKSTRETCH_EXAMPLES" not in os.environ,
    phases=(hypothesis.Phase.generate, hypothesis.Phase.shrink),
    suppress_health_check=[HealthCheck.too_slow],
)
few = settings(many, max_examples=max(1, EXAMPLES // 20))

CAPS = {1: 1, 2: 2, 3: 3, 4: 3}
SET_UP = {Equipment.FOAM_ROLLER, Equipment.BALL, Equipment.BACKPACK}


@pytest.mark.timeout(600)
@many
@given(requests)
def test_every_sequence_keeps_the_rules(request: Request) -> None:
    keeps_every_rule(compose(LIBRARY, request), request)


def keeps_every_rule(composition: Composition, request: Request) -> None:
    """The rules that hold for any sequence by itself."""
    if not composition.steps:
        assert breathing_hurt(request)  # 6
        return
    only_what_is_for_them(composition, request)
    rests_what_hurts(composition, request)
    sides_are_equal(composition)
    lasts_as_long_as_asked(composition, request)
    states_its_total(composition, request)
    phases_never_fall(composition)
    positions_form_blocks(composition, request)
    effort_rises_gently(composition, request)
    doses_are_within_bounds(composition, request)
    reports_what_gave_way(composition, request)
    assert Session(composition.steps).total_s == composition.total_s + request.get_ready_s


def breathing_hurt(request: Request) -> bool:
    return any(f.movement == ALWAYS and f.verdict is Verdict.HURT for f in request.feedback)


def only_what_is_for_them(composition: Composition, request: Request) -> None:
    """1, 2."""
    for step in composition.steps:
        m = step.movement
        assert m.id not in request.exclusions or m.id == ALWAYS
        assert not m.limitations & request.limitations
        assert set(m.equipment) <= request.equipment
        assert m.position in request.positions
        assert m.office_clothes or not request.office_clothes
        assert m.discreet or not request.discreet


def rests_what_hurts(composition: Composition, request: Request) -> None:
    """12, 13, 14."""
    movements = {step.movement.id: step.movement for step in composition.steps if step.movement.id != ALWAYS}
    for pause in request.pauses:
        of_region = replace(next(iter(LIBRARY)).regions[0], region=pause.region)
        groups = set(shares_of(replace(LIBRARY[0], regions=(of_region,))))
        for m in movements.values():
            weight = sum(w for group, w in shares_of(m).items() if group in groups)
            off = pause.until >= request.today and not pause.easier_only
            eased = pause.until >= request.today if pause.easier_only else pause.sessions_since < 3
            assert weight < 0.2 or not off
            assert weight < 0.2 or not eased or (m.intensity == 1 and m.easier not in BY_ID)
    for said in request.feedback:
        ago = (request.today - said.day).days
        if said.verdict is Verdict.HURT and said.score >= 3 and ago < 7:
            assert said.movement not in {step.movement.id for step in composition.steps}
    allowed = Allowed(LIBRARY, request)
    effort = [f for f in request.feedback if f.verdict in {Verdict.TOO_HARD, Verdict.TOO_EASY}]
    for id_ in movements:
        said_of_it = [f for f in effort if f.movement == id_]
        last = said_of_it[-1] if said_of_it else None
        if last and last.verdict is Verdict.TOO_HARD and last.uses_since < 3:
            assert not any(easier in allowed.movements for easier in easier_ids(id_))


def easier_ids(id_: str) -> list[str]:
    found: list[str] = []
    at = BY_ID[id_].easier
    while at in BY_ID and at not in found:
        found.append(at)
        at = BY_ID[at].easier
    return found


def sides_are_equal(composition: Composition) -> None:
    """3."""
    seconds: dict[tuple[str, Side], float] = defaultdict(float)
    for step in composition.steps:
        seconds[step.movement.id, step.side] += step.seconds
        assert (step.side is Side.BOTH) == (step.movement.sides is not Sides.SWITCH)
        if step.movement.sides is Sides.ALTERNATE:
            assert repetitions_in(step.movement, step.seconds) % 2 == 0
    for id_, side in list(seconds):
        if side is Side.LEFT:
            assert seconds[id_, Side.LEFT] == seconds[id_, Side.RIGHT]


def lasts_as_long_as_asked(composition: Composition, request: Request) -> None:
    """4."""
    assert abs(composition.total_s - request.seconds) <= max(5, 0.05 * request.seconds)


def states_its_total(composition: Composition, request: Request) -> None:
    """5, and the counting of section 1."""
    steps = composition.steps
    assert steps[0].transition_s == request.get_ready_s
    counted = sum(step.seconds for step in steps)
    for a, b in pairwise(steps):
        if a.movement.id == b.movement.id and (a.side, b.side) == (Side.LEFT, Side.RIGHT):
            expected = 5
        elif a.movement.position is not b.movement.position or SET_UP & set(b.movement.equipment):
            expected = 10
        else:
            expected = 5
        assert b.transition_s == expected
        counted += expected
    assert composition.total_s == counted


def phases_never_fall(composition: Composition) -> None:
    """8."""
    order = list(Phase)
    phases = [order.index(s.movement.phase) for s in composition.steps if s.movement.id != "shake-out"]
    assert phases == sorted(phases)


def positions_form_blocks(composition: Composition, request: Request) -> None:
    """9."""
    blocks = [position for position, _ in groupby(step.movement.position for step in composition.steps)]
    assert len(set(blocks)) == len(blocks)
    assert len(blocks) - 1 <= most_changes(request.seconds) or POSITIONS in composition.relaxed


def effort_rises_gently(composition: Composition, request: Request) -> None:
    """10."""
    efforts = [step.movement.intensity for step in composition.steps]
    assert efforts[0] == efforts[-1] == 1
    assert all(b <= a + 1 for a, b in pairwise(efforts))
    assert max(efforts) <= CAPS[request.week]


def doses_are_within_bounds(composition: Composition, request: Request) -> None:
    """15."""
    for step in composition.steps:
        dose = step.movement.dose.seconds
        assert dose.least <= step.seconds <= dose.most
        if step.movement.kind is Kind.HOLD:
            rests = step.movement.phase is Phase.RESET
            assert step.seconds <= (60 if rests or request.long_holds else 30)


def reports_what_gave_way(composition: Composition, request: Request) -> None:
    """11 and step 7."""
    movements = [s.movement.id for s in composition.steps if s.side is not Side.RIGHT]
    assert (len(set(movements)) < len(movements)) == (ROUNDS in composition.relaxed)
    again = recent_ids(request).intersection(movements)
    asked = {m.id for id_ in request.requested if (m := Allowed(LIBRARY, request).in_place_of(id_))}
    assert bool(again - asked) == (NOVELTY in composition.relaxed)


@few
@given(requests)
def test_what_was_just_done_comes_back_only_when_the_rest_cannot_fill_the_time(request: Request) -> None:
    """11: without the repeats, some other rule would have to give way."""
    request = replace(request, requested=frozenset())
    if NOVELTY in compose(LIBRARY, request).relaxed:
        others = replace(request, exclusions=request.exclusions | recent_ids(request))
        fresh = [m for m in LIBRARY if m.id not in recent_ids(request)]
        composition = compose(fresh, others)
        filled = abs(composition.total_s - request.seconds) <= max(5, 0.05 * request.seconds)
        assert composition.relaxed or not filled


@few
@given(requests)
def test_with_plenty_to_choose_from_nothing_gives_way(request: Request) -> None:
    """9, 11: what is reported as relaxed was needed."""
    free = replace(
        EVERYWHERE, seconds=request.seconds, history=request.history, desk=request.desk, seed=request.seed
    )
    assert not {NOVELTY, POSITIONS, ROUNDS} & set(compose(LIBRARY, free).relaxed)


@few
@given(requests, st.randoms(use_true_random=False))
def test_the_same_wish_gives_the_same_sequence_in_whatever_order_the_library_is(request, random) -> None:
    """7."""
    shuffled = list(LIBRARY)
    random.shuffle(shuffled)
    assert compose(shuffled, request) == compose(LIBRARY, request)


def test_another_seed_gives_another_sequence() -> None:
    sequences = {tuple(s.movement.id for s in compose(LIBRARY, Request(180, seed=n)).steps) for n in range(9)}
    assert len(sequences) > 4


@pytest.mark.parametrize("seconds", [20, 45, 180, 900])
def test_there_is_something_for_everyone(seconds: int) -> None:
    """6: all limitations, no equipment, seated, unseen, everything excluded."""
    request = Request(
        seconds,
        positions=frozenset({Position.SEATED}),
        equipment=frozenset(),
        discreet=True,
        limitations=frozenset(Limitation),
        exclusions=frozenset(BY_ID),
        week=1,
    )
    composition = compose(LIBRARY, request)
    assert {step.movement.id for step in composition.steps} == {ALWAYS}
    lasts_as_long_as_asked(composition, request)


@few
@given(requests.filter(lambda request: request.seconds >= 180))
def test_long_sequences_without_restrictions_are_balanced(request: Request) -> None:
    """16."""
    free = replace(
        EVERYWHERE, seconds=request.seconds, history=request.history, desk=request.desk, seed=request.seed
    )
    shares = group_shares([compose(LIBRARY, free)])
    assert sum(share > 0 for share in shares.values()) >= 3
    assert max(shares.values()) <= 0.5


@few
@given(requests, requests)
def test_more_restrictions_never_let_more_through(request: Request, other: Request) -> None:
    """18."""
    loose = set(Allowed(LIBRARY, request).movements)
    for stricter in (
        replace(request, positions=request.positions & other.positions),
        replace(request, equipment=request.equipment & other.equipment),
        replace(request, office_clothes=True),
        replace(request, discreet=True),
        replace(request, limitations=request.limitations | other.limitations),
        replace(request, exclusions=request.exclusions | other.exclusions),
        replace(request, pauses=request.pauses + other.pauses),
        replace(request, feedback=request.feedback + other.feedback),
        replace(request, week=min(request.week, other.week)),
        replace(request, latched=True),
    ):
        assert set(Allowed(LIBRARY, stricter).movements) <= loose


@few
@given(requests, st.integers(5, 600), st.sampled_from(["sitting_min", "typing_min"]))
def test_a_region_that_bears_more_never_loses_rank(request: Request, minutes: int, kind: str) -> None:
    """19, for the wrists, which typing alone loads."""
    if kind == "sitting_min":
        request = replace(request, desk=())
    more = (*request.desk, DeskSpell(TODAY, 99, 0.0, typing_min=minutes))
    alone = {id_ for id_, m in BY_ID.items() if shares_of(m) == {Group.WRISTS: pytest.approx(1.0)}}
    before, after = (ranks(replace(request, desk=desk)) for desk in (request.desk, more))
    for id_ in alone & set(before):
        assert after[id_] <= before[id_]


def ranks(request: Request) -> dict[str, int]:
    allowed = Allowed(LIBRARY, request)
    return {m.id: n for n, m in enumerate(Scores(allowed, request).ranked(allowed.choices()))}


@few
@given(requests, st.integers(0, 3))
def test_the_backpack_rests_for_a_day(request: Request, ago: int) -> None:
    """20."""
    lifted = Done("backpack-rdl", 40, TODAY - timedelta(days=ago), 99)
    request = replace(
        EVERYWHERE,
        history=(*request.history, lifted),
        requested=frozenset({"backpack-rdl"}),
        seconds=max(240, request.seconds),
    )
    yesterday = any(
        done.movement == "backpack-rdl" and (TODAY - done.day).days == 1 for done in request.history
    )
    lifts = any(step.movement.id == "backpack-rdl" for step in compose(LIBRARY, request).steps)
    assert lifts != yesterday


@few
@given(requests)
def test_a_red_flag_leaves_nothing(request: Request) -> None:
    """21."""
    assert compose(LIBRARY, replace(request, latched=True)) == Composition((), 0.0)


@few
@given(requests, ids)
def test_what_was_asked_for_comes_unless_it_may_not(request: Request, id_: str) -> None:
    request = replace(request, requested=frozenset({id_}), seconds=max(request.seconds, 300), regions=())
    expected = Allowed(LIBRARY, request).in_place_of(id_)
    there = {step.movement.id: str(step.why) for step in compose(LIBRARY, request).steps}
    if expected is not None:
        assert there.get(expected.id) == "you asked for it"


@pytest.mark.parametrize("seconds", range(20, 901, 40))
@pytest.mark.parametrize("position", list(Position))
def test_few_choices_still_come_to_an_end(seconds: int, position: Position) -> None:
    """22: a sequence is never longer than its shortest doses allow, so adding to it ends."""
    composition = compose(
        LIBRARY,
        Request(seconds, positions=frozenset({position}), equipment=frozenset(), office_clothes=False),
    )
    assert len(composition.steps) <= seconds / 10
    lasts_as_long_as_asked(composition, Request(seconds))


def test_too_easy_twice_brings_the_harder_variant() -> None:
    said = tuple(Feedback("standing-side-bend", Verdict.TOO_EASY, TODAY) for _ in range(2))
    allowed = Allowed(LIBRARY, replace(EVERYWHERE, feedback=said))
    assert allowed.in_place_of("standing-side-bend") is BY_ID["warrior-reach"]


def test_the_first_week_makes_nothing_harder() -> None:
    said = tuple(Feedback("torso-twist-arms-crossed", Verdict.TOO_EASY, TODAY) for _ in range(2))
    weeks = [Allowed(LIBRARY, replace(EVERYWHERE, feedback=said, week=week)).stand_ins for week in (1, 2)]
    assert weeks[0] == {}
    assert weeks[1] == {"torso-twist-arms-crossed": BY_ID["standing-torso-twist"]}
