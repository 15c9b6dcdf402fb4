"""The figure in a window: shows the right moment, repaints only when it must, lets go of its frames."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from deskstretch.core.movement import Side
from deskstretch.figure.looks import LOOKS, Character
from deskstretch.figure.painter_cache import LIMIT_BYTES
from deskstretch.figure.pose import stops_of
from deskstretch.figure.stage import full_screen_stage
from deskstretch.storage.library import bundled_library
from deskstretch.ui.figure_view import FigureView, figure_pixmap

LIBRARY = {m.id: m for m in bundled_library().movements}
CAT, TWIST, CHIN = LIBRARY["cat-cow"], LIBRARY["seated-torso-twist"], LIBRARY["chin-tuck"]
MAYA, JONAS = LOOKS[Character.MAYA], LOOKS[Character.JONAS]


@pytest.fixture
def view(qtbot) -> FigureView:
    view = FigureView(MAYA)
    view.resize(264, 220)
    qtbot.addWidget(view)
    view.show()
    qtbot.waitExposed(view)
    return view


def shown(view: FigureView) -> QImage:
    return view.grab().toImage()


def test_it_shows_the_moment_asked_for(view: FigureView) -> None:
    nobody = shown(view)
    view.show_frame(CAT, Side.BOTH, 0.0)
    start = shown(view)
    view.show_frame(CAT, Side.BOTH, CAT.loop_s * 0.6)
    later = shown(view)
    view.show_frame(CAT, Side.BOTH, CAT.loop_s)
    assert len({bytes(image.constBits()) for image in (nobody, start, later)}) == 3
    assert shown(view) == start


def test_it_repaints_only_for_another_frame(view: FigureView, monkeypatch) -> None:
    view.show_frame(CAT, Side.BOTH, 1.0)
    asked = []
    monkeypatch.setattr(view, "update", lambda: asked.append(1))
    for seconds in (1.001, 1.01, 1.0):
        view.show_frame(CAT, Side.BOTH, seconds)
    assert not asked
    view.show_frame(CAT, Side.BOTH, 1.04)
    assert len(asked) == 1


def test_both_sides_are_mirror_images(view: FigureView) -> None:
    view.show_frame(TWIST, Side.LEFT, 3.0)
    left = shown(view)
    view.show_frame(TWIST, Side.RIGHT, 3.0)
    assert shown(view) != left


def test_a_loop_drawn_ahead_is_only_shown(view: FigureView, monkeypatch) -> None:
    view.prepare(CAT, Side.BOTH)
    while view.draw_ahead(50):
        pass
    assert not view.draw_ahead()
    drawn = view.cache_bytes
    assert 0 < drawn < LIMIT_BYTES
    monkeypatch.setattr("deskstretch.figure.painter_loop.Loop.draw", None)
    for i in range(0, 60, 7):
        view.show_frame(CAT, Side.BOTH, i / 10)
        shown(view)
    assert view.cache_bytes == drawn


def test_drawing_ahead_keeps_to_its_budget_and_goes_on(view: FigureView) -> None:
    view.prepare(CAT, Side.BOTH)
    view.prepare(CAT, Side.BOTH)
    assert view.draw_ahead(0.0)
    assert view.cache_bytes == 0
    assert view.draw_ahead(1.0)
    assert view.cache_bytes > 0


def test_nothing_is_drawn_ahead_while_the_shown_frame_waits(view: FigureView) -> None:
    view.prepare(CAT, Side.BOTH)
    view.show_frame(TWIST, Side.LEFT, 1.0)
    assert view.draw_ahead(50)
    assert view.cache_bytes == 0
    shown(view)
    of_the_twist = view.cache_bytes
    assert view.draw_ahead(50)
    assert view.cache_bytes > of_the_twist


def test_dropping_the_cache_leaves_nothing(view: FigureView) -> None:
    view.show_frame(CAT, Side.BOTH, 0.5)
    shown(view)
    assert view.cache_bytes > 0
    view.drop_cache()
    assert view.cache_bytes == 0


def test_a_change_of_person_theme_or_size_is_seen_at_once(view: FigureView) -> None:
    view.show_frame(CAT, Side.BOTH, 0.5)
    maya = shown(view)
    view.set_look(JONAS)
    jonas = shown(view)
    view.set_theme(dark=True)
    dark = shown(view)
    assert len({bytes(image.constBits()) for image in (maya, jonas, dark)}) == 3
    view.resize(300, 250)
    assert shown(view).size() == QSize(300, 250)


def test_reduced_motion_fades_between_key_poses(view: FigureView) -> None:
    view.set_reduced_motion(reduced=True)
    pictures = set()
    for i in range(int(CAT.loop_s * 30)):
        view.show_frame(CAT, Side.BOTH, i / 30)
        pictures.add(tuple((number, opacity) for _, number, opacity in view._frames))
    still = {frames for frames in pictures if len(frames) == 1}
    assert len(still) == len({stop.key for stop in stops_of(CAT, Side.BOTH)})
    for frames in pictures - still:
        assert frames[0][1] + frames[1][1] == pytest.approx(1.0)


def test_transparent_unless_the_stage_is_asked_for(view: FigureView) -> None:
    view.show_frame(CAT, Side.BOTH, 0.5)
    picture = figure_pixmap(CAT, Side.BOTH, 0.5, QSize(264, 220), 1.0, MAYA, dark=False, backdrop=False)
    assert picture.toImage().pixelColor(3, 3).alpha() == 0
    view.set_backdrop(painted=True)
    stage = view.stage()
    image = shown(view)
    assert image.pixelColor(3, 3) == QColor("#EDF1ED")
    assert image.pixelColor(int(stage.disc_x_px), int(stage.disc_y_px - stage.disc_r_px + 4)) == QColor(
        "#DEE9E5"
    )
    assert image.pixelColor(3, int(stage.horizon_y_px) + 3) == QColor("#CFDBD6")


def test_the_owner_may_say_where_the_stage_is(view: FigureView) -> None:
    view.show_frame(CAT, Side.BOTH, 0.5)
    usual = shown(view)
    stage = full_screen_stage(264, 220)
    view.set_backdrop(painted=False, stage=stage)
    assert view.stage() == stage
    assert shown(view) != usual


def test_a_bust_ends_at_the_horizon(view: FigureView) -> None:
    picture = figure_pixmap(CHIN, Side.BOTH, 0.5, QSize(264, 220), 1.0, MAYA, dark=False, backdrop=False)
    image, horizon = picture.toImage(), int(view.stage().horizon_y_px)
    below = [image.pixelColor(x, y).alpha() for y in (horizon + 2, 215) for x in range(264)]
    above = [image.pixelColor(x, horizon - 4).alpha() for x in range(264)]
    assert max(below) == 0
    assert max(above) == 255


def test_still_pictures_are_sharp_on_fine_screens() -> None:
    picture = figure_pixmap(CAT, Side.BOTH, 1.0, QSize(120, 84), 2.0, MAYA, dark=True)
    assert picture.size() == QSize(240, 168)
    assert picture.devicePixelRatio() == 2.0
