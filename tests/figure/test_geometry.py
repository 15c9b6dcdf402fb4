"""Angles read back, limbs that reach, surfaces that are met, mirrors that mirror."""

from __future__ import annotations

import math
import random

import pytest

from deskstretch.core.animation import BodyPart, Joint, Surface
from deskstretch.core.poses import HandFace, LegPlant, Pivot, Trunk
from deskstretch.figure import angles, contact, surfaces
from deskstretch.figure import kinematics as kin
from deskstretch.figure import skeleton as sk
from deskstretch.figure.balance import outside_support
from deskstretch.figure.blend import mix_rotations
from deskstretch.figure.props import Box, Drum, Rod, Stuff
from deskstretch.figure.skeleton import ADULT, JointFrame
from deskstretch.figure.vectors import IDENTITY, distance, matmul, rot_x, rot_y, rot_z, rotation_by, turn_of

NEUTRAL = Trunk((0.0, 0.531, 0.0), *(((0.0, 0.0, 0.0),) * 5), head_slide=0.0)


def turned(rng: random.Random) -> Trunk:
    u = rng.uniform
    return Trunk(
        (u(-1, 1), u(0, 1), u(-1, 1)),
        (u(-40, 100), u(-30, 30), u(-60, 60)),
        (u(-20, 40), u(-15, 15), u(-12, 12)),
        (u(-20, 35), u(-25, 25), u(-40, 40)),
        (u(-30, 30), u(-20, 20), u(-35, 35)),
        (u(-20, 20), u(-15, 15), u(-35, 35)),
        0.0,
    )


def test_the_neutral_spine_stands_upright_at_its_height() -> None:
    frames = kin.spine(NEUTRAL, NEUTRAL.root)
    skull_top = surfaces.place(frames[Joint.HEAD], (0.0, 0.1035, 0.002))
    hair_top = surfaces.place(frames[Joint.HEAD], (0.0, 0.111, 0.0))
    assert 0.975 < skull_top[1] < hair_top[1] < 1.0
    assert abs(frames[Joint.HEAD].origin[2]) < 0.02
    assert frames[Joint.HEAD].rotation == pytest.approx(IDENTITY, abs=1e-9)


@pytest.mark.parametrize("sign", [1, -1])
def test_angles_are_read_back_as_they_were_given(sign: int) -> None:
    rng = random.Random(3)
    arm = (Joint.SHOULDER_L, Joint.ELBOW_L, Joint.WRIST_L)
    leg = (Joint.HIP_L, Joint.KNEE_L, Joint.ANKLE_L)
    if sign < 0:
        arm, leg = (
            (Joint.SHOULDER_R, Joint.ELBOW_R, Joint.WRIST_R),
            (Joint.HIP_R, Joint.KNEE_R, Joint.ANKLE_R),
        )
    for _ in range(60):
        trunk = turned(rng)
        joints = dict(kin.spine(trunk, trunk.root))
        assert angles.neck(joints) == pytest.approx(trunk.neck)
        assert angles.head(joints) == pytest.approx(trunk.head)
        clav = (rng.uniform(-10, 30), rng.uniform(-20, 20))
        plane, elev, rot = rng.uniform(-25, 125), rng.uniform(15, 165), rng.uniform(-85, 85)
        upper = kin.upper_arm(joints[Joint.S5].rotation, sign, plane, elev, rot)
        start = kin.shoulder_at(joints[Joint.S5], sign, clav, ADULT)
        bones = kin.chain(upper, start, sk.UPPER_ARM, -77.0, sk.FOREARM)
        hand = kin.hand_of(bones.lower, sign, 33.0, -40.0, 0.0)
        joints[arm[0]] = JointFrame(start, bones.upper)
        joints[arm[1]] = JointFrame(bones.middle, bones.lower)
        joints[arm[2]] = JointFrame(bones.end, hand)
        assert angles.shoulder(joints, sign) == pytest.approx((plane, elev, rot))
        assert angles.collar(joints, sign, ADULT.shoulder_x) == pytest.approx(clav)
        assert angles.elbow(joints, sign) == pytest.approx(77)
        assert angles.wrist(joints, sign) == pytest.approx((33, -40, 0), abs=1e-6)
        flex, abd, turn = rng.uniform(-30, 130), rng.uniform(-15, 45), rng.uniform(-40, 50)
        thigh = kin.thigh_of(joints[Joint.ROOT].rotation, sign, flex, abd, turn)
        bones = kin.chain(thigh, start, sk.THIGH, 55.0, sk.SHIN)
        joints[leg[0]] = JointFrame(start, bones.upper)
        joints[leg[1]] = JointFrame(bones.middle, bones.lower)
        joints[leg[2]] = JointFrame(bones.end, kin.foot_of(bones.lower, sign, -30.0, 8.0, -12.0))
        assert angles.hip(joints, sign) == pytest.approx((flex, abd, turn))
        assert angles.knee(joints, sign) == pytest.approx(55)
        assert angles.ankle(joints, sign) == pytest.approx((-30, 8, -12))


def test_two_bones_reach_bend_to_the_pole_and_keep_their_length() -> None:
    start, target = (0.0, 0.5, 0.0), (0.05, 0.1, 0.1)
    bones = kin.two_bones(start, target, sk.THIGH, sk.SHIN, (0.0, 0.0, 1.0), 1)
    assert bones.end == pytest.approx(target)
    assert distance(start, bones.middle) == pytest.approx(sk.THIGH)
    assert distance(bones.middle, bones.end) == pytest.approx(sk.SHIN)
    assert bones.middle[2] > 0.1
    assert angles.bend_of(bones.upper, bones.lower) > 0
    elbow = kin.two_bones(start, (0.0, 0.3, 0.1), sk.UPPER_ARM, sk.FOREARM, (0.0, 0.0, -1.0), -1)
    assert elbow.middle[2] < 0
    assert angles.bend_of(elbow.upper, elbow.lower) < 0


def test_a_target_out_of_reach_is_reached_for_in_a_straight_line() -> None:
    bones = kin.two_bones((0.0, 1.0, 0.0), (0.0, 0.0, 0.0), sk.UPPER_ARM, sk.FOREARM, (0.0, 0.0, -1.0), -1)
    assert distance((0.0, 1.0, 0.0), bones.end) == pytest.approx(sk.UPPER_ARM + sk.FOREARM, abs=1e-3)
    assert bones.end[0] == pytest.approx(0)


@pytest.mark.parametrize("pitch", [-30.0, 0.0, 30.0])
@pytest.mark.parametrize("pivot", list(Pivot))
def test_a_planted_foot_tips_over_ball_or_heel_and_never_sinks(pitch: float, pivot: Pivot) -> None:
    plant = LegPlant((0.1, 0.0, 0.2), pivot, 10.0, pitch, (0.0, 0.0, 1.0))
    ankle = kin.planted_foot(plant, 1)
    soles = [surfaces.place(ankle, (0.0, -sk.ANKLE_HEIGHT, z)) for z in (sk.HEEL_Z, sk.BALL_Z)]
    assert min(p[1] for p in soles) == pytest.approx(0, abs=1e-9)
    down = sk.BALL_Z if pitch >= 0 else sk.HEEL_Z
    flat = kin.planted_foot(LegPlant((0.1, 0.0, 0.2), pivot, 10.0, 0.0, (0.0, 0.0, 1.0)), 1)
    point = (0.0, -sk.ANKLE_HEIGHT, down)
    assert surfaces.place(ankle, point) == pytest.approx(surfaces.place(flat, point))


def test_the_elbow_is_laid_on_a_plane() -> None:
    shoulder, wrist = (0.0, 0.15, 0.0), (0.0, 0.017, 0.18)
    pole = kin.elbow_on_plane(shoulder, wrist, (0.0, -1.0, -0.2), (0.0, 0.0245, 0.0), (0.0, 1.0, 0.0))
    bones = kin.two_bones(shoulder, wrist, sk.UPPER_ARM, sk.FOREARM, pole, -1)
    assert bones.middle[1] == pytest.approx(0.0245, abs=1e-6)


def test_rotations_turn_the_short_way_and_go_back() -> None:
    for r in (rot_x(130), rot_y(-170), rot_z(180), matmul(rot_x(40), rot_y(70)), IDENTITY):
        assert rotation_by(turn_of(r)) == pytest.approx(r, abs=1e-9)
    half = mix_rotations([(IDENTITY, 0.5), (rot_y(80), 0.5)])
    assert half == pytest.approx(rot_y(40))


def test_a_wide_way_in_four_keys_has_no_shortcut() -> None:
    """From hanging by sideways to overhead and on: the next key is reached over the one between."""
    hanging, aside, overhead = IDENTITY, rot_z(100), rot_z(200)
    mixed = mix_rotations([(hanging, 0.5), (aside, 0.4), (hanging, 0.0), (overhead, 0.1)])
    assert mixed == pytest.approx(rot_z(60))


@pytest.mark.parametrize(
    ("solid", "point", "outside"),
    [
        (Box(Stuff.WOOD, (0, 0, 0), (0.2, 0.1, 0.2), 0.02), (0.0, 0.15, 0.0), 0.05),
        (Box(Stuff.WOOD, (0, 0, 0), (0.2, 0.1, 0.2), 0.02), (0.0, 0.09, 0.0), -0.01),
        (Box(Stuff.WOOD, (0, 0, 0), (0.2, 0.1, 0.2), 0.02), (0.05, 0.02, 0.01), -0.08),
        (Rod(Stuff.METAL, (0, 0, 0), (0, 1, 0), 0.01), (0.03, 0.5, 0.0), 0.02),
        (Rod(Stuff.RUBBER, (0, 0, 0), (0, 0, 0), 0.02), (0.0, 0.0, 0.05), 0.03),
        (Drum(Stuff.FOAM, (0, 0, 0), 0.165, 0.056), (0.1, 0.076, 0.0), 0.02),
        (Drum(Stuff.FOAM, (0, 0, 0), 0.165, 0.056), (0.1, 0.0, 0.046), -0.01),
        (Drum(Stuff.FOAM, (0, 0, 0), 0.165, 0.056), (0.185, 0.0, 0.0), 0.02),
    ],
)
def test_the_nearest_point_of_a_solid(
    solid: Box | Rod | Drum, point: tuple[float, float, float], outside: float
) -> None:
    found = surfaces.nearest_on_solid(solid, JointFrame((0.0, 0.0, 0.0), IDENTITY), point)
    assert found.outside == pytest.approx(outside)
    back = tuple(p + n * outside for p, n in zip(found.point, found.normal, strict=True))
    assert back == pytest.approx(point)


def test_body_surfaces_are_as_thick_as_they_are_painted() -> None:
    thigh = surfaces.BODY[Surface.THIGH_L]
    frame = JointFrame((0.0, 1.0, 0.0), IDENTITY)
    found = surfaces.nearest_on_body(thigh, frame, (0.2, 1 - 0.4 * sk.THIGH, 0.003))
    assert found.point[0] == pytest.approx(0.0565)
    assert found.normal == pytest.approx((1.0, 0.0, 0.0))
    head = surfaces.nearest_on_body(surfaces.BODY[Surface.HEAD], frame, (0.0, 1.05, -0.2))
    assert head.point[2] == pytest.approx(-0.071)


@pytest.mark.parametrize("sign", [1, -1])
@pytest.mark.parametrize("face", list(HandFace))
def test_a_hand_is_laid_on_a_floor_with_the_face_that_was_asked_for(sign: int, face: HandFace) -> None:
    hand = contact.hand_on(
        sign,
        face,
        (0.0, 1.0, 0.0),
        (0.2, 0.0, 1.0) if face is not HandFace.FINGERTIPS else (0.0, -1.0, 0.2),
        None,
    )
    offset = contact.face_offset(sign, face, 0.0)
    wrist = contact.wrist_for((0.0, 0.0, 0.0), hand, offset)
    assert wrist[1] > 0
    lowest = min(
        surfaces.place(JointFrame(wrist, hand), (x, y, z))[1]
        for x in (-0.0115, 0.0115)
        for y in (-0.02, -0.05)
        for z in (-0.0215, 0.0215)
    )
    assert lowest > -0.006


def test_every_landmark_has_its_mirror_image() -> None:
    for part, mark in contact.LANDMARKS.items():
        if part.startswith("left-"):
            other = contact.LANDMARKS[BodyPart(part.replace("left-", "right-"))]
            x, y, z = mark.offset
            assert other.offset == (-x, y, z)
            assert other.radius == mark.radius


def test_support_is_the_hull_of_what_stands() -> None:
    square = [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0), (0.5, 0.5)]
    assert outside_support((0.5, 0.2), square) == 0
    assert outside_support((1.3, 0.5), square) == pytest.approx(0.3)
    assert outside_support((0.0, 3.0), [(0.0, 0.0)]) == pytest.approx(3)
    assert outside_support((0.5, 0.4), [(0.0, 0.0), (1.0, 0.0)]) == pytest.approx(0.4)
    assert math.isinf(outside_support((0.0, 0.0), []))
