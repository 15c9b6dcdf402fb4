"""The stops of a movement's loop and how much each key weighs at a given second.

A loop is a ring of stops. Between two of them every number of a pose is a quintic that arrives as the
stops ask: `Ease.REST` with neither speed nor acceleration (minimum jerk, Flash and Hogan 1985),
`Ease.SWING` turning round like a pendulum, `Ease.VIA` with the speed of the neighbours' chord
(Catmull-Rom). A ring of only `VIA` stops is gone round on a circle. As the quintic is linear in the
poses, it is handed out as weights of at most four stops.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from deskstretch.core.animation import Ease

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskstretch.core.animation import Key

_QUARTER = math.pi / 2
_PEAK_OF_MINIMUM_JERK = 1.875
"""Peak speed of a minimum-jerk stroke over its mean speed."""


@dataclass(frozen=True, slots=True)
class Stop:
    """A visit to a key: ``move_s`` to get there, ``hold_s`` there. ``mirrored`` shows the other side."""

    key: int
    move_s: float
    hold_s: float
    ease: Ease
    mirrored: bool = False


class Weight(NamedTuple):
    key: int
    mirrored: bool
    weight: float


@dataclass(frozen=True, slots=True)
class Place:
    """A moment on the loop: on the way from one stop to another, or at one (both the same).

    The weights sum to 1. They are of that stop alone; or of the stop one comes from and the one ahead;
    or of these two, the one before and the one after.
    """

    from_stop: int
    to_stop: int
    fraction: float
    weights: tuple[Weight, ...]


def repetition_stops(keys: Sequence[Key]) -> tuple[Stop, ...]:
    """The ring of a dynamic movement: its keys in order, and back to the first."""
    return tuple(Stop(i, key.move_s, key.hold_s, key.ease) for i, key in enumerate(keys))


def hold_stops(keys: Sequence[Key], hold_s: float) -> tuple[Stop, ...]:
    """The ring of a held pose: in through the keys, ``hold_s`` in the last, back through the same keys."""
    way_in = [Stop(i, key.move_s, key.hold_s, key.ease) for i, key in enumerate(keys)]
    way_in[-1] = replace(way_in[-1], hold_s=hold_s, ease=Ease.REST)
    way_out = [
        Stop(i, keys[i + 1].move_s, 0.0, keys[i].ease if keys[i].hold_s == 0 else Ease.REST)
        for i in range(len(keys) - 2, 0, -1)
    ]
    back_s = keys[1].move_s if len(keys) > 1 else 0.0
    way_in[0] = replace(way_in[0], move_s=back_s, ease=Ease.REST)
    return (*way_in, *way_out)


def alternating(stops: Sequence[Stop]) -> tuple[Stop, ...]:
    """A loop followed by its mirror image."""
    return (*stops, *(replace(stop, mirrored=not stop.mirrored) for stop in stops))


def loop_seconds(stops: Sequence[Stop]) -> float:
    return sum(stop.move_s + stop.hold_s for stop in stops)


def way_in_seconds(keys: Sequence[Key]) -> float:
    """Seconds from the start of a held movement's loop to the arrival at its last key."""
    return sum(key.hold_s for key in keys[:-1]) + sum(key.move_s for key in keys[1:])


def arrival_seconds(stops: Sequence[Stop]) -> tuple[float, ...]:
    """When each stop is reached; the loop begins with the first stop's hold at 0."""
    times: list[float] = []
    now_s = 0.0
    for i, stop in enumerate(stops):
        now_s += stop.move_s if i else 0.0
        times.append(now_s)
        now_s += stop.hold_s
    return tuple(times)


def place_at(stops: Sequence[Stop], seconds: float) -> Place:
    """Where the loop is at ``seconds``; any number wraps."""
    left_s = seconds % loop_seconds(stops)
    count = len(stops)
    for i, stop in enumerate(stops):
        if left_s <= stop.hold_s:
            return Place(i, i, 0.0, (Weight(stop.key, stop.mirrored, 1.0),))
        left_s -= stop.hold_s
        following = (i + 1) % count
        move_s = stops[following].move_s
        if left_s < move_s:
            return _between(stops, i, following, left_s / move_s)
        left_s -= move_s
    return Place(0, 0, 0.0, (Weight(stops[0].key, stops[0].mirrored, 1.0),))


def _between(stops: Sequence[Stop], i: int, j: int, u: float) -> Place:
    """The quintic from stop ``i`` to stop ``j``, as weights of them and their neighbours."""
    count = len(stops)
    before, after = stops[i - 1], stops[(j + 1) % count]
    first, last = stops[i], stops[j]
    move_s = last.move_s
    u2 = u * u
    u3 = u2 * u
    u4 = u3 * u
    u5 = u4 * u
    weight_j = 10 * u3 - 15 * u4 + 6 * u5
    weights = [0.0, 1 - weight_j, weight_j, 0.0]
    speed_i = u - 6 * u3 + 8 * u4 - 3 * u5
    speed_j = -4 * u3 + 7 * u4 - 3 * u5
    bend_i = 0.5 * (u2 - 3 * u3 + 3 * u4 - u5)
    bend_j = 0.5 * (u3 - 2 * u4 + u5)

    if all(stop.ease is Ease.VIA for stop in stops) and count > 2:
        angle = 2 * math.pi / count
        chord = angle / math.sin(angle) / 2
        sag = angle * angle / (2 * (1 - math.cos(angle)))
        _add(weights, speed_i * chord, (-1, 0, 1, 0))
        _add(weights, speed_j * chord, (0, -1, 0, 1))
        _add(weights, bend_i * sag, (1, -2, 1, 0))
        _add(weights, bend_j * sag, (0, 1, -2, 1))
    else:
        if first.ease is Ease.VIA:
            pace = _pace(before, first, last) * move_s
            _add(weights, speed_i * pace, (-1, 0, 1, 0))
        elif first.ease is Ease.SWING:
            _add(weights, bend_i * _turn_round(last), (0, -1, 1, 0))
        if last.ease is Ease.VIA:
            pace = _pace(first, last, after) * move_s
            _add(weights, speed_j * pace, (0, -1, 0, 1))
        elif last.ease is Ease.SWING:
            _add(weights, bend_j * _turn_round(first), (0, 1, -1, 0))
    around = ((first, weights[1]), (last, weights[2]), (before, weights[0]), (after, weights[3]))
    if not (weights[0] or weights[3]):
        around = around[:2]
    return Place(i, j, u, tuple(Weight(stop.key, stop.mirrored, w) for stop, w in around))


def _add(weights: list[float], amount: float, pattern: tuple[int, int, int, int]) -> None:
    for n, sign in enumerate(pattern):
        weights[n] += sign * amount


def _turn_round(neighbour: Stop) -> float:
    """Acceleration at a swing's end over (distance / seconds^2): of a half or a quarter cosine."""
    return _QUARTER * _QUARTER if neighbour.ease is Ease.VIA else 2 * _QUARTER * _QUARTER


def _pace(before: Stop, via: Stop, after: Stop) -> float:
    """Chord over time, raised by what strokes that start or end next to it peak above their mean."""
    peaks = {Ease.REST: _PEAK_OF_MINIMUM_JERK - 1, Ease.SWING: _QUARTER - 1, Ease.VIA: 0.0}
    rise = 1 + (peaks[before.ease] + peaks[after.ease]) / 2
    return rise / (via.move_s + after.move_s)
