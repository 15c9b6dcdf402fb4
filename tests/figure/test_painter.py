"""Fills on real pictures: ink where it belongs, nothing cut off, no lost references."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath

from deskstretch.core.animation import Joint
from deskstretch.core.movement import Movement, Side
from deskstretch.figure.looks import LOOKS, Character
from deskstretch.figure.outline import circle, polygon
from deskstretch.figure.painter import layer, paint_fills, paint_under
from deskstretch.figure.painter_loop import FRAMES_PER_S, Loop, content_of
from deskstretch.figure.sketch import Fill, Light
from deskstretch.figure.stage import card_stage, full_screen_stage
from deskstretch.storage.library import bundled_library
from tests.figure.pictures import alpha_rows, changed_pixels

pytestmark = pytest.mark.usefixtures("qapp")
LIBRARY = {m.id: m for m in bundled_library().movements}
MAYA = LOOKS[Character.MAYA]
SQUARE = [polygon([(10, 10), (10, 30), (30, 30), (30, 10)])]


def painted(paint) -> QImage:
    image = layer(60, 60)
    painter = QPainter(image)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(painter)
    finally:
        painter.end()
    return image


def test_no_call_loses_a_reference_to_none() -> None:
    """PySide6 6.12.0 did, and after a few frames the process aborted."""
    path = QPainterPath()
    path.addRect(0, 0, 4, 4)
    brush = QBrush(QColor("#35436B"))

    def fill(painter: QPainter) -> None:
        before = sys.getrefcount(None)
        for _ in range(500):
            painter.fillPath(path, brush)
        assert abs(sys.getrefcount(None) - before) < 50

    painted(fill)


def test_overlapping_rings_leave_no_hole() -> None:
    rings = [*SQUARE, circle((25, 25, 9))]
    image = painted(lambda painter: paint_fills(painter, [Fill(rings, 0xFF336699)]))
    assert image.pixelColor(24, 24) == QColor("#336699")


def test_atop_paints_only_over_what_is_there() -> None:
    fills = [Fill(SQUARE, 0xFF336699), Fill([circle((30, 20, 12))], 0xFFFF0000, atop=True)]
    image = painted(lambda painter: paint_fills(painter, fills))
    assert image.pixelColor(27, 20) == QColor("#FF0000")
    assert image.pixelColor(38, 20).alpha() == 0


def test_under_paints_behind_in_order() -> None:
    def paint(painter: QPainter) -> None:
        paint_fills(painter, [Fill(SQUARE, 0xFF336699)])
        paint_under(
            painter, [Fill([circle((30, 20, 12))], 0xFFFF0000), Fill([circle((34, 20, 4))], 0xFF00FF00)]
        )

    image = painted(paint)
    assert image.pixelColor(20, 20) == QColor("#336699")
    assert image.pixelColor(34, 20) == QColor("#00FF00")
    assert image.pixelColor(40, 20) == QColor("#FF0000")


def test_a_light_fades_outward_and_can_be_flat() -> None:
    light = Light(30, 30, 20, 0xFFFF4E2E, (225, 175, 60, 0), squash=0.5)
    everywhere = [polygon([(0, 0), (0, 60), (60, 60), (60, 0)])]
    image = painted(lambda painter: paint_fills(painter, [Fill(everywhere, 0, light=light)]))
    middle, beside, above = (image.pixelColor(x, y).alpha() for x, y in ((30, 30), (42, 30), (30, 37)))
    assert middle > beside > 0
    assert beside > above
    assert image.pixelColor(30, 45).alpha() == 0


@pytest.mark.parametrize("movement", [pytest.param(m, id=m.id) for m in LIBRARY.values()])
@pytest.mark.parametrize("stage", [card_stage(528, 440), full_screen_stage(960, 540), card_stage(200, 200)])
def test_nothing_runs_out_of_a_frame_or_the_picture(movement: Movement, stage) -> None:
    loop = Loop(movement, Side.LEFT, MAYA, stage, dark=False)
    assert loop.left_px >= 0
    assert loop.top_px >= 0
    assert loop.left_px + loop.width_px <= stage.width_px + 1
    for share in (0.0, 0.3, 0.6, 0.9):
        top, bottom, left, right = alpha_rows(loop.draw(loop.pose_at(share * loop.seconds)))
        # Only the last breath of a soft shadow may reach an edge.
        assert top == 0
        assert max(left, right) <= 2
        assert loop.is_bust or bottom <= 8


def test_the_figure_stands_on_the_ground_line() -> None:
    stage = card_stage(528, 440)
    loop = Loop(LIBRARY["standing-torso-twist"], Side.BOTH, MAYA, stage, dark=False)
    image = loop.draw(loop.pose_at(0.0))
    solid = [
        y
        for y in range(image.height())
        if any(image.pixelColor(x, y).alpha() == 255 for x in range(0, image.width(), 2))
    ]
    assert abs(loop.top_px + max(solid) - stage.ground_y_px) < 0.06 * stage.height_px
    assert max(solid) - min(solid) > 0.55 * stage.height_px


@pytest.mark.parametrize("name", ["cat-cow", "seated-torso-twist", "leg-swing-front-back", "childs-pose"])
def test_motion_is_smooth_on_screen(name: str) -> None:
    """A frame that changes far more than its neighbours is a part that jumps before or behind another."""
    loop = Loop(LIBRARY[name], Side.LEFT, MAYA, card_stage(180, 150), dark=False)
    step = 2
    frames = [loop.draw(loop.pose(i)) for i in range(0, loop.frame_count, step)]
    changes = [changed_pixels(a, b) for a, b in zip(frames, [*frames[1:], frames[0]], strict=True)]
    for i, change in enumerate(changes):
        around = (
            changes[i - 2],
            changes[i - 1],
            changes[(i + 1) % len(changes)],
            changes[(i + 2) % len(changes)],
        )
        assert change <= 2.2 * max(around) + 90


def test_frames_go_round_the_loop() -> None:
    loop = Loop(LIBRARY["cat-cow"], Side.BOTH, MAYA, card_stage(200, 200), dark=False)
    assert loop.frame_count == round(loop.seconds * FRAMES_PER_S)
    assert loop.frame_at(0.0) == 0
    assert loop.frame_at(loop.seconds + 0.001) == 0
    assert loop.frame_at(-0.001) == loop.frame_count - 1


def test_equal_contents_are_equal_pictures() -> None:
    loop = Loop(LIBRARY["childs-pose"], Side.BOTH, MAYA, card_stage(200, 200), dark=False)
    contents = {}
    for number in range(0, loop.frame_count, 40):
        figure = loop.pose(number)
        picture = loop.draw(figure)
        assert contents.setdefault(content_of(figure), picture) == picture


def test_loose_hair_trails_the_head_and_rests_with_it() -> None:
    """The same for any order of frames; not for hair that is tied up, nor with less motion."""
    movement, rose, stage = LIBRARY["sit-to-stand"], LOOKS[Character.ROSE], card_stage(200, 200)
    loop = Loop(movement, Side.BOTH, rose, stage, dark=False)
    lags = [loop.pose(i).hair_lag for i in range(loop.frame_count)]
    heights = [loop.pose(i).joints[Joint.HEAD].origin[1] for i in range(loop.frame_count)]
    rising = max(range(1, loop.frame_count), key=lambda i: heights[i] - heights[i - 1])
    falling = min(range(1, loop.frame_count), key=lambda i: heights[i] - heights[i - 1])
    assert lags[rising][1] < -0.01
    assert lags[falling][1] > 0.01
    jumps = [abs(b[1] - a[1]) for a, b in zip(lags, [*lags[1:], lags[0]], strict=True)]
    assert max(jumps) < 0.012
    again = Loop(movement, Side.BOTH, rose, stage, dark=False)
    assert [again.pose(i).hair_lag for i in (40, 7, 90)] == [lags[i] for i in (40, 7, 90)]
    for look, reduced in ((MAYA, False), (rose, True)):
        still = Loop(movement, Side.BOTH, look, stage, dark=False, reduced=reduced)
        assert still.pose(rising).hair_lag == (0.0, 0.0, 0.0)
