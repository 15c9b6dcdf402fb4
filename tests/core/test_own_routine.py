"""Putting a routine together."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from deskstretch.core import own_routine
from deskstretch.core.dosing import dose_s
from deskstretch.core.movement import Position
from deskstretch.core.reading import Faults
from deskstretch.core.routine import MOST_STEPS, Routine, RoutineStep, check_routine
from tests.core.whole_library import whole_library

MOVEMENTS = {movement.id: movement for movement in whole_library()}
routines = st.lists(st.sampled_from(sorted(MOVEMENTS)), min_size=1, max_size=12)


def composed(ids: list[str]) -> tuple[RoutineStep, ...]:
    steps: tuple[RoutineStep, ...] = ()
    for id_ in ids:
        steps = own_routine.added(steps, MOVEMENTS[id_])
    return steps


@given(routines)
def test_whatever_is_put_together_can_be_kept(ids: list[str]) -> None:
    steps = composed(ids)
    total_s = own_routine.total_seconds(steps, MOVEMENTS)
    faults = Faults("f")
    check_routine(Routine("my-own", "Mine", "", total_s, steps), MOVEMENTS, faults, in_order=False)
    assert faults.found == []


@given(routines)
def test_a_good_order_keeps_everything_and_is_found_once(ids: list[str]) -> None:
    steps = composed(ids)
    better = own_routine.in_good_order(steps, MOVEMENTS)
    assert sorted(better, key=repr) == sorted(steps, key=repr)
    assert own_routine.in_good_order(better, MOVEMENTS) == better


def test_a_good_order_warms_up_first() -> None:
    steps = composed(["shake-out", "childs-pose", "cat-cow", "march-in-place"])
    better = own_routine.in_good_order(steps, MOVEMENTS)
    assert [step.movement for step in better if step.movement != "shake-out"] == [
        "march-in-place",
        "cat-cow",
        "childs-pose",
    ]


@given(routines, st.data())
def test_moving_there_and_back_changes_nothing(ids: list[str], data: st.DataObject) -> None:
    steps = composed(ids)
    place = data.draw(st.integers(0, len(steps) - 1))
    to = data.draw(st.integers(0, len(steps) - 1))
    assert own_routine.moved(own_routine.moved(steps, place, to), to, place) == steps


def test_a_dose_stays_within_what_suits_the_movement() -> None:
    steps = composed(["cat-cow"])
    most = dose_s(MOVEMENTS["cat-cow"], long_holds=True).most
    assert own_routine.with_seconds(steps, 0, 9999, MOVEMENTS)[0].seconds == most


def test_a_movement_is_added_where_the_routine_is() -> None:
    steps = composed(["childs-pose", "diaphragmatic-breathing"])
    assert steps[1].position is Position.FLOOR


def test_there_is_an_end_to_it() -> None:
    steps = composed(["shake-out"] * (MOST_STEPS + 3))
    assert len(steps) == MOST_STEPS


def test_ids_are_plain_and_fresh() -> None:
    assert own_routine.fresh_id("Nach dem Essen!", ()) == "my-nach-dem-essen"
    assert own_routine.fresh_id("Mine", {"my-mine", "my-mine-2"}) == "my-mine-3"
    assert own_routine.fresh_id("漢字", ()) == "my-routine"
    assert len(own_routine.fresh_id("x" * 60, ())) <= 60
