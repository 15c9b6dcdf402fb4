"""How a loop passes its keys: rests, swings, ways through, circles, holds and mirrored repetitions."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest

from deskstretch.core.animation import Ease
from deskstretch.core.timeline import Stop, alternating, arrival_seconds, loop_seconds, place_at


def value_at(stops: tuple[Stop, ...], values: list[float], seconds: float) -> float:
    return sum(values[w.key] * w.weight for w in place_at(stops, seconds).weights)


def speed_at(stops: tuple[Stop, ...], values: list[float], seconds: float) -> float:
    h = 1e-4
    return (value_at(stops, values, seconds + h) - value_at(stops, values, seconds - h)) / (2 * h)


REST = (Stop(0, 1.0, 0.5, Ease.REST), Stop(1, 2.0, 1.0, Ease.REST))
SWING = (Stop(0, 1.0, 0.0, Ease.SWING), Stop(1, 1.0, 0.0, Ease.SWING))
THROUGH = (
    Stop(0, 1.0, 0.0, Ease.SWING),
    Stop(1, 1.0, 0.0, Ease.VIA),
    Stop(2, 1.0, 0.0, Ease.SWING),
    Stop(1, 1.0, 0.0, Ease.VIA),
)
ROUND = tuple(Stop(i, 1.0, 0.0, Ease.VIA) for i in range(4))


def test_a_rest_is_held_and_left_without_a_jerk() -> None:
    assert loop_seconds(REST) == 4.5
    assert value_at(REST, [10.0, 20.0], 0.2) == 10.0
    assert value_at(REST, [10.0, 20.0], 1.5) == pytest.approx(15.0)
    assert value_at(REST, [10.0, 20.0], 3.0) == 20.0
    assert abs(speed_at(REST, [10.0, 20.0], 0.501)) < 0.01


@pytest.mark.parametrize("stops", [SWING, THROUGH])
def test_a_swing_is_a_pendulum(stops: tuple[Stop, ...]) -> None:
    period = loop_seconds(stops)
    values = [-1.0, 1.0] if stops is SWING else [-1.0, 0.0, 1.0]
    for i in range(40):
        at_s = period * i / 40
        assert value_at(stops, values, at_s) == pytest.approx(-math.cos(2 * math.pi * i / 40), abs=0.01)


def test_only_ways_through_make_a_circle() -> None:
    xs, ys = [1.0, 0.0, -1.0, 0.0], [0.0, 1.0, 0.0, -1.0]
    for i in range(80):
        radius = math.hypot(value_at(ROUND, xs, i / 20), value_at(ROUND, ys, i / 20))
        assert radius == pytest.approx(1.0, abs=0.002)


@pytest.mark.parametrize("stops", [REST, SWING, THROUGH, ROUND])
def test_no_speed_jumps_anywhere_on_the_loop(stops: tuple[Stop, ...]) -> None:
    values = [3.0, -1.0, 2.0, 0.5]
    loop_s = loop_seconds(stops)
    speeds = [speed_at(stops, values, loop_s * i / 600) for i in range(601)]
    steps = [abs(b - a) for a, b in pairwise(speeds)]
    assert max(steps) < 0.35
    assert speeds[0] == pytest.approx(speeds[-1], abs=1e-6)


def test_weights_sum_to_one_and_time_wraps() -> None:
    for stops in (REST, SWING, THROUGH, ROUND):
        for i in range(50):
            at_s = i * 0.11
            weights = place_at(stops, at_s).weights
            assert sum(w.weight for w in weights) == pytest.approx(1.0)
            again = place_at(stops, at_s + 3 * loop_seconds(stops)).weights
            assert [w.weight for w in again] == pytest.approx([w.weight for w in weights], abs=1e-9)


def test_alternating_shows_the_other_side_in_its_second_half() -> None:
    stops = alternating(REST)
    assert loop_seconds(stops) == 9.0
    assert not place_at(stops, 0.1).weights[0].mirrored
    assert place_at(stops, 4.6).weights[0].mirrored
    assert arrival_seconds(stops) == (0.0, 2.5, 4.5, 7.0)
