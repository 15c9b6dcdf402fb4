"""What the composer does to a body over weeks of work."""

from __future__ import annotations

import os
import random
from dataclasses import replace

import pytest

from deskstretch.core.composer import Request
from deskstretch.core.eligible import ALWAYS, Allowed
from deskstretch.core.load import Group
from deskstretch.core.movement import Equipment, Limitation, Position, Region, Side
from deskstretch.core.settings import BodyGoal
from tests.core.wishes import EVERYWHERE, LIBRARY
from tests.core.working_person import WorkingPerson, group_shares, picks_of

PEOPLE = int(os.environ.get("DESKSTRETCH_PEOPLE", "5"))
"""Random people followed; 50 for a long night."""
DAYS = int(os.environ.get("DESKSTRETCH_DAYS", "14"))
"""Days followed; 91 for a quarter."""
OFFICE = Request(180)
FOCUS = [region for region in Region if region is not Region.WHOLE_BODY]
PLENTY = 28
"""With fewer movements to choose from, some must come back often."""


@pytest.mark.parametrize("usual", [OFFICE, EVERYWHERE], ids=["office", "everywhere"])
def test_a_week_moves_the_whole_body(usual: Request) -> None:
    """17."""
    person = WorkingPerson(LIBRARY, usual)
    person.work(7)
    shares = group_shares(person.breaks)
    assert min(shares.values()) > 0.01
    assert shares[Group.UPPER_BACK] + shares[Group.LOW_BACK] >= 0.2
    assert max(shares.values()) <= 0.4


def test_a_week_comes_near_what_each_region_should_get() -> None:
    person = WorkingPerson(LIBRARY, OFFICE)
    person.work(7)
    shares = group_shares(person.breaks)
    assert shares[Group.LEGS] > 0.06
    assert shares[Group.WRISTS] < 0.14
    assert shares[Group.EYES] < 0.1


def test_somebody_who_types_all_day_gets_more_for_the_wrists() -> None:
    shares = []
    for typing_share in (0.0, 0.9):
        person = WorkingPerson(LIBRARY, OFFICE, typing_share=typing_share)
        person.work(4)
        shares.append(group_shares(person.breaks)[Group.WRISTS])
    assert shares[1] > shares[0]


def random_person(number: int) -> Request:
    """Somebody with a body, a place and a taste of their own."""
    chance = random.Random(number)
    limitations = chance.sample(list(Limitation), chance.choice([0, 0, 1, 2]))
    ids = sorted(movement.id for movement in LIBRARY)
    return Request(
        chance.choice([120, 180, 180, 300]),
        positions=chance.choice([OFFICE.positions, OFFICE.positions, frozenset(Position)]),
        equipment=chance.choice([OFFICE.equipment, frozenset(Equipment)]),
        office_clothes=chance.random() < 0.7,
        limitations=frozenset(limitations),
        exclusions=frozenset(chance.sample(ids, chance.choice([0, 0, 2, 5]))),
        liked=frozenset(chance.sample(ids, chance.choice([0, 0, 3]))),
        focus=tuple(chance.sample(FOCUS, chance.choice([0, 0, 1, 2]))),
        goals=frozenset(chance.sample(list(BodyGoal), chance.choice([0, 1, 2]))),
        long_holds=chance.random() < 0.2,
        week=chance.randint(1, 4),
        seed=chance.randint(0, 10_000),
    )


@pytest.mark.parametrize("number", range(PEOPLE))
def test_working_people_get_variety_and_nothing_they_must_not(number: int) -> None:
    usual = random_person(number)
    person = WorkingPerson(LIBRARY, usual)
    person.work(DAYS)
    picks = picks_of(person.breaks)
    if len(Allowed(LIBRARY, usual).movements) >= PLENTY:
        assert max(picks.values()) <= 0.08 * picks.total()
    for composition in person.breaks:
        assert (
            sum(
                s.seconds * (s.side is Side.LEFT) - s.seconds * (s.side is Side.RIGHT)
                for s in composition.steps
            )
            == 0
        )
        assert all(not s.movement.limitations & usual.limitations for s in composition.steps)
        assert all(s.movement.id not in usual.exclusions - {ALWAYS} for s in composition.steps)
    for week in [] if usual.limitations else person.weeks():
        shares = group_shares(week)
        assert all(share > 0 for share in shares.values())
        assert shares[Group.UPPER_BACK] + shares[Group.LOW_BACK] >= 0.2


def test_nothing_of_the_last_two_breaks_comes_back() -> None:
    person = WorkingPerson(LIBRARY, replace(OFFICE, seed=5))
    person.work(3)
    ids = [{step.movement.id for step in composition.steps} for composition in person.breaks]
    for first, second, third in zip(ids, ids[1:], ids[2:], strict=False):
        assert third.isdisjoint(first | second)
