"""How clothes, hair and light lie on the body where that is easily got wrong."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from deskstretch.core.animation import Joint, Vec3
from deskstretch.core.movement import Side
from deskstretch.figure.camera import View, camera_for, view_of
from deskstretch.figure.inks import CLOTHS, SKINS, Inks, Material
from deskstretch.figure.looks import LOOKS, Character, Cloth, HairColour, Look
from deskstretch.figure.painter import layer, paint_fills
from deskstretch.figure.painter_files import main_moment_s
from deskstretch.figure.pose import pose_at
from deskstretch.figure.shapes import figure_fills
from deskstretch.figure.skeleton import PosedFigure
from deskstretch.figure.sketch import LIGHT_STOPS, Light
from deskstretch.figure.vectors import place
from deskstretch.storage.library import bundled_library

pytestmark = pytest.mark.usefixtures("qapp")
LIBRARY = {m.id: m for m in bundled_library().movements}
MAYA, JONAS, MEI = LOOKS[Character.MAYA], LOOKS[Character.JONAS], LOOKS[Character.MEI]
SIZE = 640


class Seen:
    """One moment of a movement on a transparent picture."""

    def __init__(self, name: str, seconds: float, look: Look = MAYA, *, dark: bool = False) -> None:
        side = Side.LEFT
        self.inks = Inks(look, dark=dark)
        self.view: View = view_of(camera_for(LIBRARY[name], side), SIZE, SIZE)
        self.figure: PosedFigure = replace(pose_at(LIBRARY[name], side, seconds, reduced=True), props=())
        self.fills = figure_fills(self.figure, self.view, self.inks)
        self.image: QImage = layer(SIZE, SIZE)
        painter = QPainter(self.image)
        try:
            paint_fills(painter, self.fills)
        finally:
            painter.end()

    def at(self, joint: Joint, offset: Vec3 = (0.0, 0.0, 0.0)) -> QColor:
        """The colour of a point in a joint's frame, in body heights."""
        x, y = self.view.point(place(self.figure.joints[joint], offset))
        return self.image.pixelColor(round(x), round(y))

    def left_edge(self, y: int) -> int:
        """The first pixel of a row that is not transparent."""
        return next(x for x in range(SIZE) if self.image.pixelColor(x, y).alpha() > 128)


def like(colour: QColor, ink: int, off: int = 40) -> bool:
    wanted = QColor.fromRgba(ink)
    apart = (colour.red() - wanted.red(), colour.green() - wanted.green(), colour.blue() - wanted.blue())
    return all(abs(value) < off for value in apart)


def test_the_seat_runs_on_into_the_thigh() -> None:
    """Seen from the side no notch is left below it."""
    seen = Seen("calf-raises", 0.0)
    hip, knee = (seen.view.point(seen.figure.joints[j].origin)[1] for j in (Joint.HIP_R, Joint.KNEE_R))
    reach = 12
    for y in range(round(hip) + reach, round((hip + knee) / 2)):
        above, here, below = (seen.left_edge(y + d) for d in (-reach, 0, reach))
        assert here - (above + below) / 2 < 1.6


def test_cloth_fills_the_lap_between_the_thighs() -> None:
    seen = Seen("wrist-circles", 0.0)
    trousers = seen.inks.of(Material.BOTTOM)
    lap = seen.at(Joint.ROOT, (0.0, 0.045, 0.07))
    assert like(lap, trousers.shade) or like(lap, trousers.base)


def test_a_hand_that_comes_forward_lies_over_its_cuff() -> None:
    name = "wrist-flexor-stretch"
    seen = Seen(name, main_moment_s(LIBRARY[name], Side.LEFT), JONAS)
    assert like(seen.at(Joint.WRIST_R, (0.0, -0.03, 0.0)), SKINS[JONAS.skin])


def test_an_arm_before_the_glowing_back_does_not_glow() -> None:
    name = "pelvic-tilt"
    seen = Seen(name, main_moment_s(LIBRARY[name], Side.LEFT), JONAS)
    assert like(seen.at(Joint.ELBOW_R), CLOTHS[JONAS.top], off=60)
    assert sum(fill.light is not None for fill in seen.fills) == 1


def test_dark_hair_has_a_bright_edge_on_the_dark_stage_only() -> None:
    dark, light = (Seen("neck-rotation", 0.0, MEI, dark=dark) for dark in (True, False))
    assert dark.inks.hair_light in {fill.colour for fill in dark.fills}
    assert light.inks.hair_light == 0
    assert 0 not in {fill.colour for fill in light.fills if fill.light is None}


def test_no_hair_stands_out_under_a_turned_chin() -> None:
    """Long hair beyond the neck would look like a beard."""
    look = LOOKS[Character.PRIYA]
    seen = Seen("shoulder-rolls", 1.6, look)
    hair = Inks(look, dark=False).of(Material.HAIR)
    for x in (0.0, 0.015, 0.03):
        under = seen.at(Joint.HEAD, (x, -0.046, 0.034))
        assert not like(under, hair.base, off=24)
        assert not like(under, hair.shade, off=24)


def test_a_shirt_slides_up_over_bent_hips() -> None:
    """The side of the hip shows the shirt's hem in standing, trousers in the squat."""
    name, hip = "bodyweight-squat", (-0.07, 0.0, -0.045)
    look = replace(MAYA, top=Cloth.CREAM)
    tall = Seen(name, 0.0, look).at(Joint.ROOT, hip)
    low = Seen(name, main_moment_s(LIBRARY[name], Side.LEFT), look).at(Joint.ROOT, hip)
    assert like(tall, CLOTHS[Cloth.CREAM], off=70)
    assert not like(low, CLOTHS[Cloth.CREAM], off=70)


def test_a_light_can_change_its_colour_on_the_way_out() -> None:
    plain = Light(0, 0, 9, 0xFFFF4E2E, (225, 175, 60, 0))
    assert set(plain.colours()) == {0xFFFF4E2E}
    warm = plain._replace(edge=0xFFFFE3B8)
    assert warm.colours()[0] == 0xFFFF4E2E
    assert warm.colours()[-1] == 0xFFFFE3B8
    assert len(set(warm.colours())) == len(LIGHT_STOPS)


def test_pale_cloth_keeps_its_warmth_in_the_shade() -> None:
    for look in (replace(MAYA, top=Cloth.CREAM), replace(MAYA, top=Cloth.CREAM, hair_colour=HairColour.GREY)):
        shade = QColor.fromRgba(Inks(look, dark=False).of(Material.TOP, 1.0).base)
        assert shade.red() > shade.blue() + 8
