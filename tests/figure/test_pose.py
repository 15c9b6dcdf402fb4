"""`pose_at` is pure, goes round without a seam, mirrors, breathes and can be calm."""

from __future__ import annotations

import pytest

from deskstretch.core.animation import Joint
from deskstretch.core.movement import BREATH_CYCLE_S, BREATH_IN_S, Movement, Side, Sides
from deskstretch.figure.mirror import mirror_figure
from deskstretch.figure.motion import motion_report
from deskstretch.figure.pose import key_seconds, pose_at
from deskstretch.figure.skeleton import Body
from deskstretch.figure.vectors import distance
from deskstretch.storage.library import bundled_library

LIBRARY = {m.id: m for m in bundled_library().movements}
TWIST = LIBRARY["standing-torso-twist"]
FOLD = LIBRARY["childs-pose"]
SWING = LIBRARY["leg-swing-front-back"]
EVERY = [pytest.param(m, id=m.id) for m in LIBRARY.values()]


@pytest.mark.parametrize("movement", EVERY)
def test_the_same_instant_is_the_same_figure_and_loops_repeat(movement: Movement) -> None:
    loop_s = movement.loop_s * (2 if movement.sides is Sides.ALTERNATE else 1)
    for at_s in (0.0, 0.31 * loop_s, 0.77 * loop_s):
        figure = pose_at(movement, Side.BOTH, at_s)
        assert figure == pose_at(movement, Side.BOTH, at_s)
        again = pose_at(movement, Side.BOTH, at_s + 2 * loop_s)
        for joint, frame in figure.joints.items():
            assert distance(frame.origin, again.joints[joint].origin) < 1e-6


@pytest.mark.parametrize("movement", EVERY)
def test_every_joint_is_there_and_mirroring_twice_changes_nothing(movement: Movement) -> None:
    figure = pose_at(movement, Side.LEFT, 0.4 * movement.loop_s)
    assert set(figure.joints) == set(Joint)
    assert mirror_figure(mirror_figure(figure)) == figure


def test_the_right_side_is_the_left_in_a_mirror() -> None:
    left, right = pose_at(SWING, Side.LEFT, 1.1), pose_at(SWING, Side.RIGHT, 1.1)
    assert right == mirror_figure(left)
    x, y, z = left.joints[Joint.ANKLE_L].origin
    assert right.joints[Joint.ANKLE_R].origin == pytest.approx((-x, y, z))


def test_alternating_repetitions_turn_to_the_other_side_and_pass_the_middle_smoothly() -> None:
    turned = pose_at(TWIST, Side.BOTH, key_seconds(TWIST, Side.BOTH, 1), reduced=True)
    other = pose_at(TWIST, Side.BOTH, key_seconds(TWIST, Side.BOTH, 1) + TWIST.loop_s, reduced=True)
    assert turned.joints[Joint.SHOULDER_R].origin[2] > 0.05
    assert other.joints[Joint.SHOULDER_L].origin[2] > 0.05
    assert not turned.mirrored
    assert other.mirrored
    just_before = pose_at(TWIST, Side.BOTH, TWIST.loop_s - 1e-6)
    just_after = pose_at(TWIST, Side.BOTH, TWIST.loop_s + 1e-6)
    for joint, frame in just_before.joints.items():
        assert distance(frame.origin, just_after.joints[joint].origin) < 1e-4


def test_a_held_pose_breathes_in_step_with_the_breath_line() -> None:
    begin_s = FOLD.way_in_s
    empty = pose_at(FOLD, Side.BOTH, begin_s)
    full = pose_at(FOLD, Side.BOTH, begin_s + BREATH_IN_S)
    again = pose_at(FOLD, Side.BOTH, begin_s + BREATH_CYCLE_S)
    assert full.chest_swell > empty.chest_swell
    assert again.chest_swell == pytest.approx(empty.chest_swell)
    assert any(pose_at(FOLD, Side.BOTH, begin_s + i / 30).lids > 0.9 for i in range(180))


def test_reduced_motion_takes_breath_blink_and_lead_away() -> None:
    for i in range(60):
        figure = pose_at(FOLD, Side.BOTH, FOLD.way_in_s + i / 10, reduced=True)
        assert (figure.chest_swell, figure.lids) == (0.0, 0.0)
    calm, lively = pose_at(TWIST, Side.LEFT, 0.6, reduced=True), pose_at(TWIST, Side.LEFT, 0.6)
    assert calm.joints[Joint.ROOT] == lively.joints[Joint.ROOT]
    assert calm.joints[Joint.HEAD] != lively.joints[Joint.HEAD]


def test_contacts_hold_for_narrow_shoulders_too() -> None:
    body = Body(shoulder_x=0.089)
    for i in range(12):
        figure = pose_at(LIBRARY["cat-cow"], Side.BOTH, i / 2, body=body)
        assert figure.joints[Joint.WRIST_L].origin[0] == pytest.approx(0.0972, abs=0.002)


def test_glow_follows_the_keys_and_arrows_show_only_on_their_way() -> None:
    assert pose_at(FOLD, Side.BOTH, 0.1).glows[0].strength == 0
    assert pose_at(FOLD, Side.BOTH, FOLD.way_in_s + 1).glows[0].strength == 1
    assert pose_at(FOLD, Side.BOTH, 1.4).arrows[0].opacity == pytest.approx(1)
    assert not pose_at(FOLD, Side.BOTH, FOLD.way_in_s + 1).arrows


def test_the_report_has_every_frame_joint_and_contact_in_centimetres() -> None:
    report = motion_report(SWING, Side.LEFT, 10)
    assert (report["movement"], report["side"], report["fps"]) == (SWING.id, "left", 10)
    frames = report["frames"]
    assert isinstance(frames, list)
    assert len(frames) == 30
    first = frames[0]
    assert first["t"] == 0
    assert 75 < first["joints"]["pelvis"][1] < 95
    assert set(first["joints"]) >= {
        f"{side}_{name}"
        for side in ("left", "right")
        for name in ("shoulder", "elbow", "wrist", "hip", "knee", "ankle")
    } | {"head", "neck", "pelvis"}
    parts = {contact["part"] for contact in first["contacts"]}
    assert parts == {"right-foot", "right-hand"}
    for contact in first["contacts"]:
        assert distance(tuple(contact["at"]), tuple(contact["target"])) <= 1.0
