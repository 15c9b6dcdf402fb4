"""Which reader is used when several might be, and what happens when one fails."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest

from deskstretch.desktop.adapter import (
    RETRY_AFTER_S,
    RETRY_MOST_S,
    AnyOf,
    Chain,
    Diagnosis,
    NotThereNow,
    Unavailable,
    Word,
    diagnose,
    how_fresh,
    one_after_another,
)

if TYPE_CHECKING:
    from collections.abc import Callable


class Made:
    """A reader that does as it is told."""

    def __init__(self, name: str, says: object = 1.0) -> None:
        self.name = name
        self.says = says
        self.closed = 0

    def read(self) -> float | None:
        if isinstance(self.says, Exception):
            raise self.says
        return self.says  # type: ignore[return-value]

    def close(self) -> None:
        self.closed += 1


class Clock:
    now_s = 0.0

    def __call__(self) -> float:
        return self.now_s


def refusing(why: str) -> Callable[[], Made]:
    def make() -> Made:
        raise Unavailable(why)

    return make


def test_the_first_that_works_is_used() -> None:
    made: list[str] = []
    chain = Chain(
        [
            ("best", refusing("It is not installed.")),
            ("good", lambda: (made.append("good"), Made("good", 2.0))[1]),
            ("last", lambda: (made.append("last"), Made("last", 3.0))[1]),
        ]
    )
    assert chain.read() == 2.0
    assert chain.words() == (Word("good", "2.0 s"),)
    assert chain.why_not() == ("best: It is not installed.",)
    assert made == ["good"]


def test_a_failing_one_is_closed_logged_once_and_replaced(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    clock = Clock()
    best, good = Made("best", 1.0), Made("good", 2.0)
    chain = Chain([("best", lambda: best), ("good", lambda: good)], clock)
    assert chain.read() == 1.0
    best.says = Unavailable("It is gone.")
    assert [chain.read() for _ in range(3)] == [2.0, 2.0, 2.0]
    assert best.closed == 1
    assert [(record.levelname, record.message) for record in caplog.records] == [
        ("WARNING", "best: It is gone.")
    ]
    best.says = 4.0
    clock.now_s = RETRY_AFTER_S
    assert chain.read() == 4.0
    assert chain.why_not() == ()


def test_one_that_fails_again_and_again_is_tried_less_and_less() -> None:
    clock, tries = Clock(), [0]

    def make() -> Made:
        tries[0] += 1
        if tries[0] == 6:
            return Made("back")
        message = "This compositor lacks it."
        raise Unavailable(message)

    chain = Chain([("best", make)], clock)
    waits: list[float] = []
    for step in range(40_000):
        before, clock.now_s = tries[0], float(step)
        chain.read()
        if tries[0] > before:
            waits.append(clock.now_s)
    assert waits == [0, 120, 360, 840, 1800, 3720]
    assert RETRY_MOST_S > 1920


def test_the_wait_for_another_try_has_a_limit() -> None:
    clock, tries = Clock(), []
    chain = Chain([("best", lambda: tries.append(clock.now_s) or refusing("gone")())], clock)
    for step in range(24):
        clock.now_s = step * RETRY_MOST_S
        chain.read()
    assert len(tries) == 24


class MadeTold(Made):
    """One that was told some time ago."""

    age_s = 7.5


def test_a_word_that_was_told_has_its_age() -> None:
    told = Chain([("told", lambda: MadeTold("told", 2.0))])
    now = Chain([("now", lambda: Made("now", 3.0))])
    both = AnyOf([told, now])  # type: ignore[list-item]
    both.read()
    assert both.words() == (Word("told", "2.0 s", 7.5), Word("now", "3.0 s"))
    assert diagnose("calls", both).uses == "told and now"


def test_one_that_waits_for_its_service_is_kept() -> None:
    best, good = Made("best", NotThereNow("It does not run.")), Made("good", 2.0)
    chain = Chain([("best", lambda: best), ("good", lambda: good)], Clock())
    assert chain.read() == 2.0
    best.says = 1.0
    assert chain.read() == 1.0
    assert best.closed == 0


def test_unknown_for_now_does_not_call_the_next_one_in() -> None:
    best = Made("best", None)
    chain = Chain([("best", lambda: best), ("good", refusing("never asked"))], Clock())
    assert chain.read() is None
    assert chain.words() == (Word("best", "unknown"),)


def test_a_surprise_is_logged_and_goes_no_further(caplog: pytest.LogCaptureFixture) -> None:
    chain = Chain([("odd", lambda: Made("odd", ZeroDivisionError("by zero")))], Clock())
    assert chain.read() is None
    assert chain.read() is None
    assert chain.why_not() == ("odd: It failed: by zero",)
    assert len([record for record in caplog.records if record.exc_info]) == 1


def test_a_closed_chain_makes_nothing_anew() -> None:
    best = Made("best")
    chain = Chain([("best", lambda: best)], Clock())
    chain.read()
    chain.close()
    assert best.closed == 1
    assert chain.read() is None


@pytest.mark.parametrize(
    ("says", "together"),
    [
        ((True, False), True),
        ((None, True), True),
        ((None, False), False),
        ((False, False), False),
        ((None, None), None),
        ((), None),
    ],
)
def test_any_source_that_says_yes_is_believed(says: tuple[object, ...], together: object) -> None:
    sources = [Chain([(str(at), lambda word=word: Made("x", word))]) for at, word in enumerate(says)]
    assert AnyOf(sources).read() is together  # type: ignore[arg-type]


def test_a_diagnosis_says_what_is_used_what_it_reads_and_why_not_more() -> None:
    chain = Chain([("best", refusing("It is not installed.")), ("good", lambda: Made("good", 12.34))])
    why_not, words = ("best: It is not installed.",), (Word("good", "12.3 s"),)
    assert diagnose("idle", chain) == Diagnosis("idle", "good", "12.3 s", why_not, words)
    assert diagnose("calls", AnyOf([])) == Diagnosis("calls", "nothing", "unknown", ())


@pytest.mark.parametrize(
    ("names", "sentence"),
    [([], ""), (["dunst"], "dunst"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")],
)
def test_names_are_listed_as_in_a_sentence(names: list[str], sentence: str) -> None:
    assert one_after_another(names) == sentence


@pytest.mark.parametrize(
    ("age_s", "words"),
    [
        (None, "read now"),
        (0.01, "read now"),
        (14.2, "told 14 s ago"),
        (119.4, "told 119 s ago"),
        (300.0, "told 5 min ago"),
        (7200.0, "told 2 h ago"),
    ],
)
def test_an_age_is_told_in_the_unit_that_fits(age_s: float | None, words: str) -> None:
    assert how_fresh(age_s) == words
