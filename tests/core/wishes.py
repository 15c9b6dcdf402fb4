"""Random people, places and wishes for the composer."""

from __future__ import annotations

import random
from collections.abc import Collection
from datetime import date, timedelta

from hypothesis import strategies as st

from deskstretch.core.movement import Equipment, Limitation, Position, Region
from deskstretch.core.request import DeskSpell, Done, Feedback, Pause, Request, Verdict
from deskstretch.core.settings import BodyGoal
from tests.core.whole_library import whole_library

LIBRARY = whole_library()
BY_ID = {m.id: m for m in LIBRARY}
TODAY = date(2025, 3, 13)
EVERYWHERE = Request(
    180, positions=frozenset(Position), equipment=frozenset(Equipment), office_clothes=False, today=TODAY
)
"""No restriction at all."""

ids = st.sampled_from(sorted(BY_ID))
days = st.integers(0, 9).map(lambda ago: TODAY - timedelta(days=ago))
regions = st.sampled_from(list(Region))
seconds = st.one_of(st.integers(20, 300), st.sampled_from([60, 120, 180, 300]), st.integers(20, 900))


def history_of(number: int) -> tuple[Done, ...]:
    """Up to six breaks of the last days; 0 gives none."""
    chance = random.Random(number)
    known = sorted(BY_ID)
    agos = sorted((chance.randint(0, 9) for _ in range(chance.randint(0, 6) if number else 0)), reverse=True)
    return tuple(
        Done(id_, chance.randint(10, 90), TODAY - timedelta(days=ago), n)
        for n, ago in enumerate(agos)
        for id_ in chance.sample(known, chance.randint(1, 5))
    )


def desk_of(number: int) -> tuple[DeskSpell, ...]:
    """Up to six spells at the desk; 0 gives none."""
    chance = random.Random(number)
    return tuple(
        DeskSpell(
            TODAY - timedelta(days=chance.randint(0, 9)),
            chance.randint(0, 6),
            *(chance.randint(0, most) for most in (120, 60, 60)),
        )
        for _ in range(chance.randint(0, 6) if number else 0)
    )


def exclusions_of(number: int) -> frozenset[str]:
    """Up to thirty movements; 0 gives none."""
    chance = random.Random(number)
    return frozenset(chance.sample(sorted(BY_ID), chance.randint(1, 30) if number else 0))


numbers = st.integers(0, 10_000)
pauses = st.lists(
    st.builds(
        Pause,
        regions,
        st.integers(-4, 7).map(lambda ahead: TODAY + timedelta(days=ahead)),
        st.booleans(),
        st.integers(0, 4),
    ),
    max_size=2,
).map(tuple)
feedbacks = st.lists(
    st.builds(Feedback, ids, st.sampled_from(Verdict), days, st.integers(0, 10), st.integers(0, 4)),
    max_size=3,
).map(lambda said: tuple(sorted(said, key=lambda f: f.day)))


def some(choices: st.SearchStrategy[Collection[object]], usual: Collection[object]) -> st.SearchStrategy:
    """Mostly the usual, now and then anything."""
    return st.one_of(st.just(usual), choices)


requests = st.builds(
    Request,
    seconds=seconds,
    positions=st.frozensets(st.sampled_from(list(Position)), min_size=1),
    equipment=st.frozensets(st.sampled_from(list(Equipment))),
    office_clothes=st.booleans(),
    discreet=st.sampled_from([False, False, True]),
    limitations=some(st.frozensets(st.sampled_from(list(Limitation)), max_size=15), frozenset()),
    exclusions=some(numbers.map(exclusions_of), frozenset()),
    pauses=pauses,
    requested=some(st.frozensets(ids, max_size=2), frozenset()),
    regions=st.lists(regions, max_size=2).map(tuple),
    focus=some(st.lists(regions, max_size=2).map(tuple), ()),
    goals=some(st.frozensets(st.sampled_from(list(BodyGoal))), frozenset()),
    week=st.integers(1, 4),
    history=numbers.map(history_of),
    desk=numbers.map(desk_of),
    feedback=feedbacks,
    liked=some(st.frozensets(ids, max_size=4), frozenset()),
    long_holds=st.booleans(),
    today=st.just(TODAY),
    seed=st.integers(0, 10_000),
)
