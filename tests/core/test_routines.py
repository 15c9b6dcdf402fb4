"""The shipped routines, and how they give way to what a person can do."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskstretch.core.composer import Composition, Request
from deskstretch.core.curated import COMPOSED, LEFT_OUT, REPLACED, compose_routine, fitting_share
from deskstretch.core.eligible import Allowed
from deskstretch.core.movement import Equipment, Limitation, Phase, Position
from deskstretch.core.routine import Routine, read_routine
from deskstretch.storage.routines import bundled_routines
from tests.core import test_composer_invariants as rules
from tests.core.wishes import BY_ID, EVERYWHERE, LIBRARY, requests

SHIPPED = bundled_routines(LIBRARY)
ROUTINES = {routine.id: routine for routine in SHIPPED.routines}
MINUTES = {
    "eye-reset": 1,
    "stand-and-shake": 1,
    "hands-and-wrists": 2,
    "neck-and-shoulders": 2,
    "seated-spine": 3,
    "dynamic-swing": 3,
    "desk-reset": 5,
    "seat-only-five": 5,
    "wall-and-doorway": 5,
    "strength-snack": 5,
    "yoga-flow": 5,
    "pilates-flow": 6,
    "roll-and-release": 10,
    "yoga-pilates-flow": 10,
    "back-harmony": 15,
    "strength-for-mobility": 15,
}
SHORT = {
    "desk": "desk-reset",
    "snack": "strength-snack",
    "roll": "roll-and-release",
    "flow": "yoga-pilates-flow",
    "back": "back-harmony",
    "spine": "seated-spine",
    "strength": "strength-for-mobility",
}
WEEKS = {
    "D": [
        "desk snack roll desk snack flow spine",
        "desk snack roll flow snack back spine",
        "roll strength desk flow snack back spine",
        "roll strength desk flow strength back spine",
    ],
    "T": [
        "desk snack roll flow snack",
        "roll snack flow back",
        "strength roll flow back",
        "strength roll flow snack back",
    ],
}
"""The four weeks of the two tracks (PROGRAMMES.md 3)."""


def wish(routine: Routine, request: Request = EVERYWHERE) -> Composition:
    return compose_routine(routine, LIBRARY, replace(request, seconds=routine.total_s))


def test_all_of_them_are_there_and_nothing_is_wrong_with_them() -> None:
    assert [str(fault) for fault in SHIPPED.faults] == []
    assert {id_: routine.total_s / 60 for id_, routine in ROUTINES.items()} == MINUTES


@pytest.mark.parametrize("routine", SHIPPED.routines, ids=list(ROUTINES))
def test_somebody_without_restrictions_does_it_as_it_is_written(routine: Routine) -> None:
    composition = wish(routine)
    assert composition.total_s == routine.total_s
    assert composition.relaxed == ()
    done = [(id_, next(group).seconds) for id_, group in groupby(composition.steps, lambda s: s.movement.id)]
    assert done == [(step.movement, step.seconds) for step in routine.steps]


@rules.few
@given(st.sampled_from(SHIPPED.routines), requests)
def test_everybody_else_gets_a_routine_that_keeps_the_rules(routine: Routine, request: Request) -> None:
    """1 to 9, 12 to 15 and 21."""
    request = replace(request, seconds=routine.total_s)
    composition = compose_routine(routine, LIBRARY, request)
    if not composition.steps:
        assert rules.breathing_hurt(request)
        return
    rules.only_what_is_for_them(composition, request)
    rules.rests_what_hurts(composition, request)
    rules.sides_are_equal(composition)
    rules.lasts_as_long_as_asked(composition, request)
    rules.states_its_total(composition, request)
    rules.phases_never_fall(composition)
    rules.positions_form_blocks(composition, replace(request, seconds=900))
    rules.doses_are_within_bounds(composition, request)


@pytest.mark.parametrize("seconds", [60, 120, 240, 420, 600, 900])
def test_a_routine_can_be_shortened_and_stretched(seconds: int) -> None:
    request = replace(EVERYWHERE, seconds=seconds)
    composition = compose_routine(ROUTINES["desk-reset"], LIBRARY, request)
    rules.lasts_as_long_as_asked(composition, request)
    rules.phases_never_fall(composition)


def test_without_a_backpack_it_is_a_hinge() -> None:
    no_backpack = replace(EVERYWHERE, equipment=frozenset(Equipment) - {Equipment.BACKPACK})
    composition = wish(ROUTINES["strength-for-mobility"], no_backpack)
    ids = [step.movement.id for step in composition.steps]
    assert "backpack-rdl" not in ids
    assert ids.count("hip-hinge") == 2
    assert composition.relaxed == (REPLACED,)


def test_what_cannot_be_replaced_is_left_out_and_the_time_kept() -> None:
    sore = replace(EVERYWHERE, limitations=frozenset({Limitation.WRIST, Limitation.KNEE}))
    composition = wish(ROUTINES["yoga-pilates-flow"], sore)
    assert LEFT_OUT in composition.relaxed
    assert abs(composition.total_s - 600) <= 5


def test_where_hardly_anything_is_left_a_sequence_is_composed_of_the_rest() -> None:
    seated = replace(EVERYWHERE, positions=frozenset({Position.SEATED}))
    composition = wish(ROUTINES["back-harmony"], seated)
    assert composition.relaxed[0] == COMPOSED
    assert composition.total_s == 900


def test_an_easier_movement_stands_in_at_the_beginning() -> None:
    composition = wish(ROUTINES["strength-snack"], replace(EVERYWHERE, week=1))
    assert max(step.movement.intensity for step in composition.steps) == 1


def test_what_stands_in_belongs_to_the_same_phase() -> None:
    """The easier variant of a leg swing is a circle of the hips, which belongs to the beginning."""
    composition = wish(ROUTINES["dynamic-swing"], replace(EVERYWHERE, week=1))
    rules.phases_never_fall(composition)
    assert "leg-swing-side" not in {step.movement.id for step in composition.steps}


def test_every_routine_names_others_that_exist_and_can_be_done_without_its_things() -> None:
    for routine in SHIPPED.routines:
        assert set(routine.instead) <= set(ROUTINES)
        places = {step.position for step in routine.steps}
        if places != {Position.SEATED}:
            assert routine.instead


@pytest.mark.parametrize("track", WEEKS)
def test_the_programme_grows_by_a_quarter_a_week_at_most(track: str) -> None:
    """20."""
    minutes = [sum(ROUTINES[SHORT[word]].total_s for word in week.split()) / 60 for week in WEEKS[track]]
    assert minutes == {"D": [43, 53, 63, 73], "T": [35, 40, 50, 55]}[track]
    assert all(b <= 1.25 * a for a, b in pairwise(minutes))


GOOD = {
    "format": 1,
    "id": "quick",
    "name": "Quick",
    "about": "A quick one.",
    "total_s": 65,
    "steps": [
        {"movement": "march-in-place", "position": "standing", "seconds": 30},
        {"movement": "standing-torso-twist", "position": "standing", "seconds": 30},
    ],
}


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"id": "Not an id"}, "id"),
        ({"total_s": 5}, "total_s"),
        ({"steps": []}, "steps"),
        ({"steps": [{"movement": "x", "position": "lying", "seconds": 30}]}, "steps[0].position"),
        ({"format": 9}, "format"),
        ({"color": "red"}, "color"),
        ({"about": "x" * 161}, "about"),
    ],
)
def test_a_broken_file_is_refused_by_key(change: dict[str, object], key: str) -> None:
    reading = read_routine({**GOOD, **change}, "quick.toml")
    assert reading.routine is None
    assert [fault.key for fault in reading.faults] == [key]
    assert all(fault.file == "quick.toml" and fault.mend for fault in reading.faults)


def test_the_phases_of_the_library_are_those_of_the_design() -> None:
    reset = {"childs-pose", "far-focus-20", "palming-blink", "box-breathing", "diaphragmatic-breathing"}
    assert {m.id for m in LIBRARY if m.phase is Phase.RESET} == {*reset, "shake-out"}
    breathing = BY_ID["diaphragmatic-breathing"]
    assert set(breathing.positions) == set(Position)
    assert not breathing.limitations
    assert not breathing.equipment
    assert breathing.office_clothes
    assert breathing.discreet
    assert breathing.dose.seconds.least <= 15 <= 120 <= breathing.dose.seconds.most
    assert Allowed(LIBRARY, EVERYWHERE).movements.keys() == BY_ID.keys()


def test_harder_variants_take_the_places_of_what_has_them() -> None:
    routine = ROUTINES["strength-snack"]
    everywhere = replace(EVERYWHERE, seconds=routine.total_s)
    usual = compose_routine(routine, LIBRARY, everywhere)
    harder = compose_routine(routine, LIBRARY, replace(everywhere, harder=True))
    assert harder.total_s == pytest.approx(usual.total_s, abs=15)
    before, after = ({step.movement.id for step in each.steps} for each in (usual, harder))
    assert after - before
    assert after - before <= {BY_ID[id_].harder for id_ in before}
    assert fitting_share(routine, LIBRARY, everywhere) == 1
    assert fitting_share(routine, LIBRARY, replace(everywhere, equipment=frozenset())) < 1
