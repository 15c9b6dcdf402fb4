"""Steps, swaps and easier variants, as a running break asks for them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from deskstretch.core.arrangement import settled
from deskstretch.core.composer import Request, compose, easier_than, steps_for, swap_for
from deskstretch.core.dosing import Pick, dose_s, fit, placed
from deskstretch.core.movement import Equipment, Limitation, Position, Side, Sides, Span
from deskstretch.core.reason import Because, Reason
from deskstretch.core.session import Step
from deskstretch.core.swaps import steps_instead
from tests.core.wishes import BY_ID, EVERYWHERE, LIBRARY

OFFICE = Request(180)
WHY = Reason(Because.VARIETY)


def test_switching_sides_are_two_steps_of_the_same_length() -> None:
    steps = steps_for(BY_ID["seated-figure-four"], 20, 10, WHY)
    assert [(s.side, s.seconds, s.transition_s, s.why) for s in steps] == [
        (Side.LEFT, 20, 10, WHY),
        (Side.RIGHT, 20, 5, WHY),
    ]


@pytest.mark.parametrize("id_", ["standing-torso-twist", "seated-cat-cow"])
def test_alternating_and_even_movements_are_one_step(id_: str) -> None:
    (step,) = steps_for(BY_ID[id_], 30, 5)
    assert (step.side, step.seconds) == (Side.BOTH, 30)


@pytest.mark.parametrize("seed", range(20))
def test_a_swap_keeps_position_phase_and_effort(seed: int) -> None:
    composition = compose(LIBRARY, replace(OFFICE, seed=seed))
    running = {step.movement.id for step in composition.steps}
    for step in composition.steps:
        other = swap_for(step, LIBRARY, OFFICE, running)
        if other is not None:
            assert other.id not in running
            assert other.position is step.movement.position
            assert other.phase is step.movement.phase
            assert other.intensity <= step.movement.intensity


def test_a_swap_is_the_most_similar_movement_there_is() -> None:
    step = Step(BY_ID["wrist-flexor-stretch"], Side.LEFT, 15, 5)
    other = swap_for(step, LIBRARY, OFFICE)
    assert other is not None
    assert other.id == "wrist-extensor-stretch"
    third = swap_for(step, LIBRARY, OFFICE, {other.id})
    assert third is None or third.id not in {other.id, step.movement.id}
    sore = replace(OFFICE, limitations=frozenset({Limitation.WRIST, Limitation.ELBOW}))
    other = swap_for(step, LIBRARY, sore)
    assert other is None or Limitation.WRIST not in other.limitations


def test_easier_follows_the_chain_to_what_is_allowed() -> None:
    assert easier_than(BY_ID["backpack-rdl"], LIBRARY, EVERYWHERE) == BY_ID["good-morning"]
    stiff = replace(EVERYWHERE, exclusions=frozenset({"good-morning"}))
    assert easier_than(BY_ID["backpack-rdl"], LIBRARY, stiff) == BY_ID["hip-hinge"]
    assert easier_than(BY_ID["wall-hip-hinge"], LIBRARY, EVERYWHERE) is None


def test_a_movement_of_many_positions_says_where_it_is_done() -> None:
    breathing = placed(BY_ID["diaphragmatic-breathing"], Position.FLOOR)
    assert breathing.position is Position.FLOOR
    assert set(breathing.positions) == set(BY_ID["diaphragmatic-breathing"].positions)
    on_the_floor = replace(EVERYWHERE, seconds=60, positions=frozenset({Position.FLOOR}))
    assert {s.movement.position for s in compose(LIBRARY, on_the_floor).steps} == {Position.FLOOR}


def test_doses_stretch_together_and_waste_no_second() -> None:
    picks = [Pick(BY_ID[id_], Position.SEATED) for id_ in ("shoulder-rolls", "seated-cat-cow")]
    spans = [Span(15, 32, 60), Span(25, 48, 96)]
    assert fit(picks, spans, 85) == [32, 48]
    stretched = fit(picks, spans, 125)
    assert sum(stretched) == 120
    assert all(s > span.default for s, span in zip(stretched, spans, strict=True))
    assert fit(picks, spans, 20) == [15, 25]
    assert fit(picks, spans, 900) == [60, 96]


def test_setting_up_the_roller_takes_longer() -> None:
    request = replace(
        EVERYWHERE, seconds=600, requested=frozenset({"foam-roll-calves", "foam-roll-lats"}), seed=2
    )
    rolls = [s for s in compose(LIBRARY, request).steps if Equipment.FOAM_ROLLER in s.movement.equipment]
    assert len(rolls) == 4
    assert [s.transition_s for s in rolls] == [10, 5, 10, 5]


def test_breathing_stays_where_one_is_unless_there_is_a_chair_in_the_plan() -> None:
    breathing = BY_ID["diaphragmatic-breathing"]
    march = Pick(BY_ID["march-in-place"], Position.STANDING)
    at_the_wall, seated = Pick(breathing, Position.WALL), Pick(breathing, Position.SEATED)
    assert [p.position for p in settled([march, at_the_wall])] == [Position.STANDING] * 2
    assert settled([march, seated]) == [march, seated]


def test_what_comes_instead_fills_the_time_within_its_dose() -> None:
    switching = next(m for m in LIBRARY if m.sides is Sides.SWITCH and m.dose.seconds.least <= 10)
    whole = next(m for m in LIBRARY if m.sides is Sides.NONE and 45 <= dose_s(m).most <= 60)
    running = Step(switching, Side.LEFT, 15, 5, WHY)
    (step,) = steps_instead(running, whole, EVERYWHERE)
    assert (step.seconds, step.transition_s, step.why) == (35, 5, WHY)
    long = Step(whole, Side.BOTH, 45, 5, WHY)
    left, right = steps_instead(long, switching, EVERYWHERE)
    assert left.seconds == right.seconds == 20
    assert left.seconds + right.transition_s + right.seconds == long.seconds
    (most,) = steps_instead(Step(whole, Side.BOTH, 600, 5), whole, EVERYWHERE)
    assert most.seconds == dose_s(whole).most


def test_on_the_right_side_the_left_one_does_not_begin_again() -> None:
    swing, other, even = (BY_ID[id_] for id_ in ("leg-swing-front-back", "leg-swing-side", "march-in-place"))
    left, right = steps_for(swing, 20, 5, WHY)
    assert [step.side for step in steps_instead(left, other, EVERYWHERE)] == [Side.LEFT, Side.RIGHT]
    (instead,) = steps_instead(right, other, EVERYWHERE)
    assert (instead.side, instead.seconds, instead.transition_s) == (Side.RIGHT, 20, 5)
    (instead,) = steps_instead(right, even, EVERYWHERE)
    assert (instead.side, instead.seconds) == (Side.BOTH, 20)


def test_rollers_and_backpacks_take_time_to_set_up() -> None:
    roller = next(m for m in LIBRARY if Equipment.FOAM_ROLLER in m.equipment)
    running = Step(BY_ID["cat-cow"], Side.BOTH, 40, 5)
    assert steps_instead(running, roller, EVERYWHERE)[0].transition_s == 10
