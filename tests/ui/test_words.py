"""Numbers, times and lists in words."""

from __future__ import annotations

import pytest
import samples

from deskstretch.core.movement import Region, Side
from deskstretch.ui.words import (
    breaks_words,
    exact_length,
    listed,
    minutes_words,
    region_name,
    side_words,
    spelled_minutes,
    time_left,
    whole_minutes,
    your_region,
)


def test_one_is_not_many(qapp: object) -> None:
    assert (minutes_words(1), minutes_words(45)) == ("1 minute", "45 minutes")
    assert (breaks_words(1), breaks_words(0)) == ("1 break", "0 breaks")


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (30, "Thirty seconds"),
        (60, "One minute"),
        (119, "Two minutes"),
        (180, "Three minutes"),
        (900, "15 minutes"),
    ],
)
def test_lengths_that_begin_a_sentence(seconds: float, words: str, qapp: object) -> None:
    assert spelled_minutes(seconds) == words


@pytest.mark.parametrize(
    ("seconds", "words"), [(45, "45 s"), (125, "2 min 5 s"), (180, "3 min"), (59.6, "1 min")]
)
def test_exact_lengths(seconds: float, words: str, qapp: object) -> None:
    assert exact_length(seconds) == words


def test_a_countdown_ends_with_its_last_second() -> None:
    assert [time_left(s) for s in (65.0, 64.2, 1.0, 0.4, 0.0, -3.0)] == [
        "1:05",
        "1:05",
        "0:01",
        "0:01",
        "0:00",
        "0:00",
    ]
    assert whole_minutes(61) == 2
    assert whole_minutes(60) == 1


def test_lists_read_as_a_sentence(qapp: object) -> None:
    assert listed(["Neck"]) == "Neck"
    assert listed(["Neck", "Shoulders"]) == "Neck and shoulders"
    assert listed(["Neck", "Shoulders", "Core"]) == "Neck, shoulders and core"
    assert listed([]) == ""


def test_every_region_has_its_words(qapp: object) -> None:
    assert len({region_name(region) for region in Region}) == len(Region)
    assert len({your_region(region) for region in Region}) == len(Region)


def test_sides_follow_the_drawn_repetition(qapp: object) -> None:
    twist = samples.movement("standing-torso-twist")
    assert side_words(twist, Side.BOTH, 1) == "To your left"
    assert side_words(twist, Side.BOTH, 2) == "To your right"
    assert side_words(twist, Side.BOTH, 0) == "Side to side"
    swing = samples.movement("leg-swing-front-back")
    assert side_words(swing, Side.RIGHT, 3) == "Right side"
    assert side_words(samples.movement("cat-cow"), Side.BOTH, 3) == ""
