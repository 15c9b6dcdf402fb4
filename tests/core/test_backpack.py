"""How the backpack gets heavier, and when it does not."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from deskstretch.core.backpack import FIRST_KG, FORGOTTEN_DAYS, MOST_KG, Lifted, Load, Than, load_on

MONDAY = date(2026, 3, 2)


def sessions(*efforts: int | None, days: int = 3) -> list[Lifted]:
    """One every three days, the last of them before ``after``."""
    return [Lifted(MONDAY + timedelta(days=days * i), effort) for i, effort in enumerate(efforts)]


def after(lifted: list[Lifted], days: int = 3) -> date:
    return max((each.day for each in lifted), default=MONDAY) + timedelta(days=days)


@pytest.mark.parametrize(
    ("efforts", "load"),
    [
        ((), Load(2, Than.FIRST)),
        ((5,), Load(2, Than.SAME)),
        ((5, 6), Load(3, Than.MORE)),
        ((5, 6, 4), Load(3, Than.SAME)),
        ((5, 6, 4, 4), Load(4, Than.MORE)),
        ((5, 7), Load(2, Than.SAME)),
        ((5, 7, 6), Load(2, Than.SAME)),
        ((5, 7, 6, 6), Load(3, Than.MORE)),
        ((None, None, None), Load(2, Than.SAME)),
    ],
)
def test_two_good_sessions_in_a_row_add_a_kilogram(efforts: tuple[int | None, ...], load: Load) -> None:
    lifted = sessions(*efforts)
    assert load_on(after(lifted), lifted) == load


def test_pain_or_a_face_that_says_too_hard_keeps_the_load() -> None:
    lifted = [*sessions(3), Lifted(MONDAY + timedelta(days=3), 3, went_wrong=True)]
    assert load_on(after(lifted), lifted) == Load(2, Than.SAME)


def test_it_never_gets_heavier_than_is_safe_alone() -> None:
    lifted = sessions(*[2] * 40)
    assert load_on(after(lifted), lifted) == Load(MOST_KG, Than.SAME)


def test_after_a_long_time_without_it_begins_anew() -> None:
    lifted = sessions(2, 2, 2, 2)
    assert load_on(after(lifted, FORGOTTEN_DAYS), lifted).kg == 4
    assert load_on(after(lifted, FORGOTTEN_DAYS + 1), lifted) == Load(FIRST_KG, Than.LESS)


def test_the_programme_asks_for_its_own_load_and_nobody_goes_back_for_it() -> None:
    assert load_on(MONDAY, [], 3) == Load(3, Than.PLANNED)
    lifted = sessions(2, 2, 2, 2)
    assert load_on(after(lifted), lifted, 3) == Load(4, Than.MORE)
