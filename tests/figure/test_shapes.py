"""The figure as fills: complete, the same every time, ordered, lit where it should be."""

from __future__ import annotations

from dataclasses import replace
from math import isfinite

import pytest

from deskstretch.core.animation import Joint, PaintedPart, Prop, PropKind
from deskstretch.core.movement import Movement, Side
from deskstretch.figure.camera import camera_for, view_of
from deskstretch.figure.inks import CLOTHS, SKINS, Inks, Material, lightness, rgb_mix
from deskstretch.figure.looks import LOOKS, Build, Character, Hair, Outfit, Skin, look_named
from deskstretch.figure.pose import pose_at
from deskstretch.figure.scene import moment, stage_fills, still_fills
from deskstretch.figure.shapes import KeptParts, figure_fills
from deskstretch.figure.skeleton import GlowNow, JointFrame, PropNow
from deskstretch.figure.stage import card_stage
from deskstretch.storage.library import bundled_library
from tests.figure.rings import area, flattened

LIBRARY = {m.id: m for m in bundled_library().movements}
TWIST = LIBRARY["standing-torso-twist"]
CAT = LIBRARY["cat-cow"]
SEATED = LIBRARY["seated-cat-cow"]
MAYA = LOOKS[Character.MAYA]


def fills_of(movement: Movement, seconds: float, look=MAYA, size: int = 480, *, dark: bool = False):
    figure = pose_at(movement, Side.LEFT, seconds)
    view = view_of(camera_for(movement, Side.LEFT), size, size)
    return figure_fills(figure, view, Inks(look, dark=dark))


@pytest.mark.parametrize("movement", [pytest.param(m, id=m.id) for m in LIBRARY.values()])
@pytest.mark.parametrize("size", [200, 900])
def test_every_ring_is_finite_and_no_ring_punches_a_hole(movement: Movement, size: int) -> None:
    for share in (0.0, 0.35, 0.7):
        for fill in fills_of(movement, share * movement.loop_s, size=size):
            for ring in fill.outline:
                points = flattened(ring)
                assert all(isfinite(x) and isfinite(y) for x, y in points)
                # Turned round, a ring would cut itself out of those it overlaps.
                assert area(points) < size * size * 2e-5 or len(fill.outline) == 1 or fill.atop


@pytest.mark.parametrize("look", [pytest.param(look, id=name) for name, look in LOOKS.items()])
def test_every_person_is_drawn_from_every_side(look) -> None:
    for movement in (TWIST, CAT, SEATED):
        figure = pose_at(movement, Side.LEFT, 1.0)
        camera = camera_for(movement, Side.LEFT)
        for yaw in range(-180, 180, 45):
            view = view_of(replace(camera, yaw_deg=float(yaw)), 300, 300)
            fills = figure_fills(figure, view, Inks(look, dark=yaw % 90 == 0))
            assert len(fills) > 40


def test_the_same_instant_gives_the_same_fills() -> None:
    assert fills_of(TWIST, 1.3) == fills_of(TWIST, 1.3)
    assert fills_of(TWIST, 1.3) != fills_of(TWIST, 1.4)


def test_kept_parts_change_nothing() -> None:
    kept = KeptParts()
    view = view_of(camera_for(SEATED, Side.BOTH), 480, 480)
    inks = Inks(MAYA, dark=False)
    for i in range(12):
        figure = pose_at(SEATED, Side.BOTH, i * SEATED.loop_s / 12)
        assert figure_fills(figure, view, inks, kept) == figure_fills(figure, view, inks)


def test_legs_that_stand_still_are_built_once() -> None:
    kept = KeptParts()
    view = view_of(camera_for(SEATED, Side.BOTH), 480, 480)
    inks = Inks(MAYA, dark=False)
    held = replace(pose_at(SEATED, Side.BOTH, 0.0), glows=())
    first = figure_fills(held, view, inks, kept)
    head = held.joints[Joint.HEAD]
    nod = replace(
        held,
        joints={**held.joints, Joint.HEAD: head._replace(origin=(head.origin[0], head.origin[1], 0.02))},
    )
    second = figure_fills(nod, view, inks, kept)
    again = sum(any(fill is other for other in first) for fill in second)
    assert 12 < again < len(second) - 20


def test_a_glow_lights_its_part_and_cloth_beside_it_but_not_the_arms() -> None:
    figure = replace(
        pose_at(TWIST, Side.LEFT, 0.0), glows=(GlowNow(PaintedPart.TORSO, (0.0, 0.68, 0.03), 0.14, 1.0),)
    )
    view = view_of(camera_for(TWIST, Side.LEFT), 480, 480)
    inks = Inks(MAYA, dark=False)
    lit = [fill for fill in figure_fills(figure, view, inks) if fill.light is not None]
    assert 1 <= len(lit) <= 3
    # Wholly on the shirt, fading on the sleeves.
    assert max(fill.light.alphas[0] for fill in lit if fill.light is not None) == 225
    none = replace(figure, glows=(figure.glows[0]._replace(strength=0.0),))
    assert not [fill for fill in figure_fills(none, view, inks) if fill.light is not None]


def test_the_glow_is_never_lost_on_its_cloth() -> None:
    for look in LOOKS.values():
        inks = Inks(look, dark=False)
        glow, cloth = inks.glow_on_top, CLOTHS[look.top]
        far = max(abs((glow >> shift & 255) - (cloth >> shift & 255)) for shift in (0, 8, 16))
        assert far > 60


def test_six_skins_grow_darker_and_shade_is_darker_than_base() -> None:
    tones = [lightness(SKINS[skin]) for skin in Skin]
    assert tones == sorted(tones, reverse=True)
    for look in LOOKS.values():
        for dark in (False, True):
            inks = Inks(look, dark=dark)
            for material in Material:
                for far in (0.0, 1.0):
                    base, shade, *_ = inks.of(material, far)
                    assert lightness(shade) < lightness(base)


def test_there_is_someone_for_everyone() -> None:
    looks = LOOKS.values()
    assert {look.skin for look in looks} == set(Skin)
    assert {look.hair for look in looks} == set(Hair)
    assert {look.build for look in looks} == set(Build)
    assert {look.outfit for look in looks} == set(Outfit)
    assert len(set(looks)) == len(LOOKS)
    assert look_named("nobody of this name") == MAYA


def test_mixing_stays_between_its_colours() -> None:
    assert rgb_mix(0xFF000000, 0xFFFFFFFF, 0.5) == 0xFF808080
    assert rgb_mix(0xFF102030, 0xFF405060, 0.0) == 0xFF102030


def test_eyes_close() -> None:
    figure = pose_at(SEATED, Side.BOTH, 0.0)
    view = view_of(replace(camera_for(SEATED, Side.BOTH), yaw_deg=0.0), 700, 700)
    inks = Inks(MAYA, dark=False)
    awake = figure_fills(replace(figure, lids=0.0), view, inks)
    asleep = figure_fills(replace(figure, lids=1.0), view, inks)
    assert sum(fill.colour == 0xE6FFFFFF for fill in awake) == 1
    assert not any(fill.colour == 0xE6FFFFFF for fill in asleep)


@pytest.mark.parametrize("movement", [pytest.param(m, id=m.id) for m in LIBRARY.values()])
def test_scenes_have_their_props_and_shadow(movement: Movement) -> None:
    figure = pose_at(movement, Side.LEFT, 0.0)
    view = view_of(camera_for(movement, Side.LEFT), 480, 480)
    inks = Inks(MAYA, dark=True)
    assert bool(still_fills(figure, view, inks)) == any(not prop.moves for prop in figure.props)
    assert moment(figure, view, inks).figure
    assert len(stage_fills(card_stage(480, 480), inks)) == 3


@pytest.mark.parametrize(("ahead", "before"), [(0.35, True), (-0.35, False)])
def test_a_desk_is_painted_before_or_behind_the_person(ahead: float, before: bool) -> None:
    desk = Prop(PropKind.DESK, (0.0, 0.0, ahead))
    upright = JointFrame((0.0, 0.0, ahead), (1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0))
    figure = pose_at(TWIST, Side.BOTH, 0.0)
    with_desk = replace(figure, props=(PropNow(desk, upright, moves=False),))
    view = view_of(replace(camera_for(TWIST, Side.BOTH), yaw_deg=0.0), 480, 480)
    inks = Inks(MAYA, dark=False)
    wood = inks.of(Material.WOOD).base
    colours = [fill.colour for fill in figure_fills(with_desk, view, inks)]
    assert (wood in colours) is before
    assert bool(still_fills(with_desk, view, inks)) is not before
    if before:
        legs, hands = inks.of(Material.BOTTOM).base, inks.of(Material.SKIN).base
        assert colours.index(legs) < colours.index(wood) < len(colours) - colours[::-1].index(hands)
