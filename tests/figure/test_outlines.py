"""Tubes, hulls and spines as outlines: they cover what they are made of, and all run the same way round."""

from __future__ import annotations

from math import cos, hypot, pi, sin

import pytest

from deskstretch.figure.hull import Hulls, inset, most_lit
from deskstretch.figure.mount import blob_of
from deskstretch.figure.outline import (
    LIGHT,
    circle,
    convex,
    directions,
    ellipse,
    leaf,
    oriented,
    ribbon,
    shrunk,
)
from deskstretch.figure.spine import spine_ring
from deskstretch.figure.tube import Tube
from tests.figure.rings import area, flattened, holds


def test_directions_start_at_the_light_and_go_round_once() -> None:
    table = directions(24)
    light = hypot(*LIGHT)
    assert table[0][0] == pytest.approx(LIGHT[0] / light)
    assert table[0][1] == pytest.approx(LIGHT[1] / light)
    assert area([(x, y) for x, y, *_ in table]) < 0
    for x, y, xx, xy, yy in table:
        assert (xx, xy, yy) == pytest.approx((x * x, 2 * x * y, y * y))


@pytest.mark.parametrize(
    "ring",
    [
        circle((3, 4, 5)),
        ellipse(1, 2, 6, 3, 0.7),
        leaf((0, 0), (5, 2), (10, 0), 1.0),
        leaf((10, 0), (5, 2), (0, 0), 1.0),
        ribbon([(0, 0), (5, 1), (9, 4)], [2, 3, 1]),
        ribbon([(9, 4), (5, 1), (0, 0)], [2, 3, 1]),
        Tube([(0, 0, 4), (10, 0, 3), (18, 5, 2)]).ring(),
        Tube([(0, 0, 4), (10, 0, 3)], cap_end_px=1.5).ring(),
        Tube([(18, 5, 2), (10, 0, 3), (0, 0, 4)]).lit(0.8, fade=True),
        spine_ring([(0, 40, 90, 0, 9), (0, 20, 80, 0, 9), (4, 0, 90, 0, 9)]),
    ],
)
def test_every_ring_runs_the_same_way_round(ring) -> None:
    assert area(flattened(ring)) < 0


def test_a_tube_covers_its_balls_and_little_more() -> None:
    balls = [(0.0, 0.0, 6.0), (20.0, 4.0, 5.0), (38.0, 0.0, 3.0), (50.0, 12.0, 2.0)]
    outline = flattened(Tube(balls).ring())
    for x, y, r in balls:
        for i in range(12):
            turn = 2 * pi * i / 12
            assert holds(outline, (x + 0.93 * r * cos(turn), y + 0.93 * r * sin(turn)))
    assert max(x for x, _ in outline) < 52.6
    assert min(x for x, _ in outline) > -6.6


def test_balls_inside_a_neighbour_change_nothing() -> None:
    whole = Tube([(0, 0, 6), (20, 0, 4)]).ring()
    assert Tube([(0, 0, 6), (1, 0, 3), (20, 0, 4), (20.5, 0, 2)]).ring() == whole
    lone = Tube([(0, 0, 1), (0.5, 0, 6)]).ring()
    assert lone == circle((0.5, 0, 6))


def test_a_flat_cut_bulges_only_as_far_as_asked() -> None:
    rounded = flattened(Tube([(0, 0, 5), (20, 0, 5)]).ring())
    cut = flattened(Tube([(0, 0, 5), (20, 0, 5)], cap_end_px=1.0).ring())
    assert max(x for x, _ in rounded) == pytest.approx(25, abs=0.1)
    assert max(x for x, _ in cut) == pytest.approx(21, abs=0.1)


def test_the_lit_side_of_a_tube_lies_inside_and_touches_the_light() -> None:
    tube = Tube([(0, 0, 6), (30, 0, 6)])
    whole, lit = flattened(tube.ring()), flattened(tube.lit(0.8))
    assert min(y for _, y in lit) == pytest.approx(min(y for _, y in whole), abs=0.3)
    assert max(y for _, y in lit) < max(y for _, y in whole) - 1.5
    for x, y in lit:
        assert holds(whole, (x * 0.995 + 15 * 0.005, y * 0.99))


def test_a_hull_reaches_as_far_as_its_farthest_blob() -> None:
    table = directions(40)
    blobs = [blob_of((0, 0, 5)), blob_of((30, 0, 8)), (10.0, -12.0, 36.0, 0.0, 4.0)]
    ring = flattened(Hulls(table, [blobs]).outline()[0])
    assert min(x for x, _ in ring) == pytest.approx(-5, abs=0.1)
    assert max(x for x, _ in ring) == pytest.approx(38, abs=0.1)
    assert min(y for _, y in ring) == pytest.approx(-14, abs=0.1)
    assert len(convex(ring)) >= len(set(ring)) - 2


def test_a_rim_lies_round_the_hull_by_its_thickness() -> None:
    hulls = Hulls(directions(32), [[blob_of((0, 0, 10))]])
    grown = flattened(hulls.rim(2.0, 1.0, 0.0)[0])
    assert max(x for x, _ in grown) == pytest.approx(13, abs=0.1)
    assert min(x for x, _ in grown) == pytest.approx(-11, abs=0.1)


def test_an_unshaded_blob_keeps_its_whole_outline() -> None:
    table = directions(32)
    near, far = blob_of((0, 0, 6)), blob_of((0, 20, 6))
    lit = flattened(Hulls(table, [[near, far]]).lit(0.8, unshaded=near)[0])
    assert max(x for x, _ in lit) == pytest.approx(6, abs=0.2)
    assert max(y for _, y in lit) < 24.5


def test_insets_and_shrunk_rings_touch_at_the_light() -> None:
    blob = (5.0, 6.0, 50.0, 10.0, 30.0)
    assert most_lit(inset(blob, 0.7)) == pytest.approx(most_lit(blob))
    ring = flattened(circle((0, 0, 10)))
    small = shrunk(ring, 0.9)
    assert abs(area(small)) == pytest.approx(abs(area(ring)) * 0.81, rel=1e-6)
    assert all(holds(ring, (x * 0.999, y * 0.999)) for x, y in small)


def test_points_are_turned_the_right_way() -> None:
    square = [(0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 4.0)]
    assert area(oriented(square)) < 0
    assert area(oriented(square[::-1])) < 0
