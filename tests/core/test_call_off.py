"""A break that turns out to hold nothing goes without being counted as refused."""

from __future__ import annotations

from deskstretch.core.coach_state import Mode, WithdrawOffer
from tests.core.desk import Desk


def test_what_is_called_off_starts_its_interval_anew() -> None:
    desk = Desk()
    for _ in range(4):
        desk.run(45.5)
        assert desk.coach.status().mode is Mode.OFFERED
        assert desk.do(desk.coach.call_off, "nothing_to_do") == ["withdrawn stretch nothing_to_do"]
        assert desk.coach.status().mode is Mode.WAITING
        assert desk.coach.offer is None
    assert len(desk.heard(WithdrawOffer)) == 4
    assert "quiet" not in [words.split()[0] for words in desk.run(46)]


def test_with_nothing_offered_there_is_nothing_to_call_off() -> None:
    desk = Desk()
    assert desk.do(desk.coach.call_off, "nothing_to_do") == []
