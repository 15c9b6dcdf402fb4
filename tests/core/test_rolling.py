"""Rolling: slow passes, then the tight spot; and where nothing is ever rolled."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from deskstretch.core.composer import Request, compose
from deskstretch.core.movement import Category, Equipment, Movement, Position, Side
from deskstretch.core.rolling import LEAST_PASSES, LEAST_STAY_S, MOST_STAY_S, NEVER_ROLLED, is_rolled, stay_s
from deskstretch.core.session import Session, Stage, Step, repetitions_in
from tests.core.test_composer_invariants import few
from tests.core.wishes import BY_ID, LIBRARY, requests

ROLLED = [movement for movement in LIBRARY if is_rolled(movement)]
GLUTES = BY_ID["foam-roll-glutes"]


def test_the_library_rolls_and_never_the_neck_or_the_lower_back() -> None:
    assert len(ROLLED) == 5
    for movement in LIBRARY:
        if is_rolled(movement) or Equipment.FOAM_ROLLER in movement.equipment:
            assert not {share.region for share in movement.regions} & NEVER_ROLLED, movement.id


@few
@given(requests)
def test_whatever_is_composed_rolls_where_there_is_muscle_and_stays_as_long_as_it_should(
    request: Request,
) -> None:
    everywhere = replace(
        request,
        positions=frozenset(Position),
        equipment=frozenset(Equipment),
        office_clothes=False,
        discreet=False,
        requested=frozenset(movement.id for movement in ROLLED),
    )
    for step in compose(LIBRARY, everywhere).steps:
        if step.movement.category is not Category.FOAM_ROLLING:
            continue
        assert not {share.region for share in step.movement.regions} & NEVER_ROLLED
        stay = stay_s(step.movement, step.seconds)
        assert stay == 0 or LEAST_STAY_S <= stay <= MOST_STAY_S
        assert stay == 0 or repetitions_in(step.movement, step.seconds) >= LEAST_PASSES


@pytest.mark.parametrize("movement", ROLLED, ids=lambda movement: movement.id)
def test_the_usual_dose_has_both_parts(movement: Movement) -> None:
    assert stay_s(movement, max(30, movement.dose.seconds.default)) >= LEAST_STAY_S


@pytest.mark.parametrize(("seconds", "stay"), [(15, 0), (25, 0), (30, 20), (48, 24), (60, 30), (120, 30)])
def test_half_of_it_is_for_the_tight_spot_within_bounds(seconds: float, stay: float) -> None:
    assert stay_s(GLUTES, seconds) == stay


def test_other_movements_have_no_tight_spot() -> None:
    assert stay_s(BY_ID["cat-cow"], 60) == 0


def test_passes_are_counted_and_then_the_stay_has_a_countdown_of_its_own() -> None:
    session = Session([Step(GLUTES, Side.LEFT, 48, 5)])
    ready = session.frame_at(0)
    assert (ready.countdown_s, ready.on_tight_spot) == ((5, 5), False)
    first, last = session.frame_at(5.5), session.frame_at(28.9)
    assert [first.repetition, last.repetition, first.repetitions] == [1, 6, 6]
    assert first.countdown_s == (23.5, 24)
    stay = session.frame_at(29)
    assert stay.on_tight_spot
    assert stay.countdown_s == (24, 24)
    assert (stay.left_s, stay.of_s) == (24, 48)
    assert stay.motion_s == session.frame_at(45).motion_s == 0
    assert stay.breath is not None
    assert session.frame_at(53).stage is Stage.DONE
