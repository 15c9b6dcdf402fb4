"""What makes each movement that movement: how far it must go, and what must stay.

Angles are measured on the posed figure over the whole loop of the left side, in the signs of ART.md 3.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

import pytest

from deskstretch.core.animation import Joint
from deskstretch.core.movement import Movement, Side
from deskstretch.figure import angles
from deskstretch.figure.pose import pose_at
from deskstretch.figure.skeleton import BODY_HEIGHT_CM, JointFrame
from deskstretch.figure.vectors import local
from deskstretch.storage.library import bundled_library

Joints = Mapping[Joint, JointFrame]
Measure = Callable[[Joints], float]


class Sign(NamedTuple):
    """A measure that must come within bounds at its greatest and at its least over the loop."""

    what: str
    measure: Measure
    least: tuple[float, float] = (-1e9, 1e9)
    most: tuple[float, float] = (-1e9, 1e9)


def goes(what: str, measure: Measure, low: float, high: float) -> Sign:
    """Down to ``low`` or lower, and up to ``high`` or higher."""
    return Sign(what, measure, (-1e9, low), (high, 1e9))


def stays(what: str, measure: Measure, low: float, high: float) -> Sign:
    return Sign(what, measure, (low, 1e9), (-1e9, high))


def cm(joint: Joint, axis: int) -> Measure:
    return lambda joints: joints[joint].origin[axis] * BODY_HEIGHT_CM


def thorax_flexion(joints: Joints) -> float:
    return angles.thorax(joints).flex


def spine_twist(joints: Joints) -> float:
    return angles.chest_on_pelvis(joints).twist


def spine_bend(joints: Joints) -> float:
    return angles.chest_on_pelvis(joints).side


def head_ahead_cm(joints: Joints) -> float:
    """How far the head is before the chest, along the chest."""
    return local(joints[Joint.S5], joints[Joint.HEAD].origin)[2] * BODY_HEIGHT_CM


def head_nod(joints: Joints) -> float:
    """How far the chin is bowed to the chest, in degrees."""
    return angles.neck(joints).flex + angles.head(joints).flex


def head_bend(joints: Joints) -> float:
    """How far the left ear is on its way to the left shoulder, in degrees."""
    return angles.neck(joints).side + angles.head(joints).side


def head_turn(joints: Joints) -> float:
    """How far the face is turned to the left of the chest, in degrees."""
    return angles.neck(joints).twist + angles.head(joints).twist


def head_level(joints: Joints) -> float:
    """How far the face looks down, in degrees."""
    r = joints[Joint.HEAD].rotation
    return -57.3 * r[5]


SIGNS: dict[str, tuple[Sign, ...]] = {
    "cat-cow": (
        goes("thoracic flexion", thorax_flexion, -10, 35),
        goes("lumbar flexion", lambda j: angles.lumbar(j).flex, -15, 22),
        stays("left hand", cm(Joint.WRIST_L, 2), 42, 46),
        stays("left knee", cm(Joint.KNEE_L, 2), -0.5, 0.5),
        stays("elbow straight", lambda j: angles.elbow(j, 1), 0, 25),
    ),
    "childs-pose": (
        goes("hip flexion", lambda j: angles.hip(j, 1).flex, 95, 120),
        goes("knee flexion", lambda j: angles.knee(j, 1), 95, 145),
        Sign("head comes down", cm(Joint.HEAD, 1), least=(0, 18)),
    ),
    "chin-tuck": (
        Sign("head glides back by 4 cm", head_ahead_cm, least=(-1e9, 1.0), most=(5.0, 1e9)),
        stays("face stays level", head_level, -12, 12),
        stays("shoulders stay", cm(Joint.SHOULDER_L, 1), 91, 94),
    ),
    "leg-swing-front-back": (
        goes("left hip", lambda j: angles.hip(j, 1).flex, -12, 45),
        stays("standing foot", cm(Joint.ANKLE_R, 2), -0.5, 0.5),
        stays("hand on the desk", cm(Joint.WRIST_R, 1), 92, 97),
        stays("trunk quiet", lambda j: angles.chest_on_pelvis(j).flex, -8, 8),
    ),
    "seated-cat-cow": (
        goes("thoracic flexion", thorax_flexion, -10, 25),
        goes("pelvis tilt", lambda j: 57.3 * j[Joint.ROOT].rotation[7], -14, 9),
        stays("feet", cm(Joint.ANKLE_L, 1), 8, 9),
    ),
    "seated-torso-twist": (
        goes("shoulders against the pelvis", spine_twist, 2, 40),
        Sign("right hand crosses over", cm(Joint.WRIST_R, 0), most=(3, 1e9)),
        Sign("left hand goes behind", cm(Joint.WRIST_L, 2), least=(-1e9, -8)),
    ),
    "shoulder-rolls": (
        goes("collarbone elevation", lambda j: angles.collar(j, 1, 0.098)[0], -6, 24),
        goes("collarbone protraction", lambda j: angles.collar(j, 1, 0.098)[1], -20, 13),
    ),
    "standing-side-bend": (
        goes("bend to the left", spine_bend, 2, 35),
        Sign("right arm overhead", lambda j: angles.shoulder(j, -1).elev, most=(160, 180)),
        stays("no forward lean", lambda j: angles.chest_on_pelvis(j).flex, -6, 6),
        stays("left foot", cm(Joint.ANKLE_L, 0), 14, 15),
    ),
    "standing-torso-twist": (
        goes("shoulders against the pelvis", spine_twist, 2, 40),
        Sign("right heel lifts", cm(Joint.ANKLE_R, 1), most=(12, 1e9)),
        stays("left foot", cm(Joint.ANKLE_L, 1), 8, 9),
    ),
    "neck-side-tilt": (
        goes("left ear down", head_bend, 1, 33),
        stays("no turn of the face", head_turn, -8, 8),
        stays("left shoulder low", lambda j: angles.collar(j, 1, 0.098)[0], -8, 3),
    ),
    "neck-rotation": (
        goes("face turns to the left", head_turn, 2, 60),
        stays("chin level", head_level, -8, 8),
        stays("shoulders still", spine_twist, -1, 6),
    ),
    "neck-half-circles": (
        goes("face from shoulder to shoulder", head_turn, -42, 42),
        Sign("chin to chest, never back", head_nod, least=(-2, 3), most=(38, 1e9)),
        stays("shoulders still", spine_twist, -2, 2),
    ),
    "far-focus-20": (
        Sign("head comes up from the screen", head_level, least=(-6, 3), most=(12, 1e9)),
        Sign("head comes back over the chest", head_ahead_cm, least=(-1e9, 1.5), most=(4.0, 1e9)),
        stays("face straight ahead", head_turn, -1, 1),
    ),
    "box-breathing": (
        goes("chest rises and sinks", thorax_flexion, -5, 4),
        stays("shoulders loose", lambda j: angles.collar(j, 1, 0.098)[0], -1, 5),
        stays("head quiet", head_turn, -1, 1),
    ),
    "upper-trap-stretch": (
        Sign("right ear down", head_bend, least=(-1e9, -33)),
        Sign("right hand over the head", lambda j: angles.shoulder(j, -1).elev, most=(110, 180)),
        Sign("left hand holds the seat", cm(Joint.WRIST_L, 1), least=(36, 46)),
        Sign("left shoulder low", lambda j: angles.collar(j, 1, 0.098)[0], least=(-8, -5)),
    ),
    "levator-stretch": (
        Sign("face turned to the right", head_turn, least=(-1e9, -38)),
        Sign("nod", head_nod, most=(33, 1e9)),
        Sign("right hand behind the head", lambda j: angles.shoulder(j, -1).elev, most=(110, 180)),
        Sign("left hand holds the seat", cm(Joint.WRIST_L, 1), least=(36, 46)),
    ),
    "palming-blink": (
        Sign(
            "left hand comes to the face",
            lambda j: local(j[Joint.HEAD], j[Joint.WRIST_L].origin)[1] * BODY_HEIGHT_CM,
            most=(0.05, 1),
        ),
        Sign("left elbow rests on the desk", lambda j: angles.elbow(j, 1), most=(100, 150)),
        Sign("leans on the desk", cm(Joint.HEAD, 2), most=(20, 1e9)),
        stays("feet", cm(Joint.ANKLE_L, 1), 8, 9),
    ),
    "diaphragmatic-breathing": (
        goes(
            "left hand rides on the belly",
            lambda j: local(j[Joint.S1], j[Joint.WRIST_L].origin)[2],
            0.0755,
            0.084,
        ),
        stays(
            "right hand quiet on the chest",
            lambda j: local(j[Joint.S4], j[Joint.WRIST_R].origin)[2],
            0.06,
            0.1,
        ),
        stays("shoulders loose", lambda j: angles.collar(j, 1, 0.098)[0], -1, 2),
    ),
    "march-in-place": (
        goes("left hip", lambda j: angles.hip(j, 1).flex, 10, 70),
        goes("right hand swings ahead", cm(Joint.WRIST_R, 2), 16, 32),
        goes("left hand swings back", cm(Joint.WRIST_L, 2), -8, 12),
        stays("right foot", cm(Joint.ANKLE_R, 1), 8, 9),
        stays("trunk tall", lambda j: angles.chest_on_pelvis(j).flex, -5, 5),
    ),
    "bodyweight-squat": (
        goes("hip flexion", lambda j: angles.hip(j, 1).flex, 15, 98),
        goes("knee flexion", lambda j: angles.knee(j, 1), 25, 90),
        goes("arms come up", lambda j: angles.shoulder(j, 1).elev, 20, 95),
        stays("heels down", cm(Joint.ANKLE_L, 1), 8, 9),
        stays("back long", lambda j: angles.lumbar(j).flex, -10, 5),
    ),
    "hip-hinge": (
        goes("hip flexion", lambda j: angles.hip(j, 1).flex, 10, 65),
        stays("knees soft, no squat", lambda j: angles.knee(j, 1), 5, 30),
        stays("back long", lambda j: angles.chest_on_pelvis(j).flex, -8, 5),
        Sign("hips go back", cm(Joint.ROOT, 2), least=(-1e9, -12)),
        stays("hands on the hips", lambda j: angles.elbow(j, 1), 70, 120),
    ),
    "foam-roll-upper-back": (
        goes("the body travels over the roller", cm(Joint.S4, 2), -2, 8),
        stays("hips low", cm(Joint.ROOT, 1), 10, 28),
        stays("feet stay", cm(Joint.ANKLE_L, 2), 76, 84),
    ),
    "foam-roll-glutes": (
        goes("the seat travels over the roller", cm(Joint.ROOT, 2), -2.5, 1),
        stays("the ankle is over the other knee", cm(Joint.ANKLE_L, 1), 52, 66),
        stays("the hand behind stays", cm(Joint.WRIST_L, 2), -40, -28),
        stays("feet stay", cm(Joint.ANKLE_R, 2), 55, 60),
    ),
    "foam-roll-lats": (
        goes("the body travels over the roller", cm(Joint.S4, 0), 33, 39),
        stays("the lower hip stays on the floor", cm(Joint.HIP_L, 1), 8, 11),
        stays("the lower arm reaches past the head", cm(Joint.WRIST_L, 0), 82, 93),
        stays("the upper hand stays", cm(Joint.WRIST_R, 0), 22, 26),
    ),
    "foam-roll-calves": (
        stays("the rolled leg is long", lambda j: angles.knee(j, 1), 0, 25),
        stays("the other knee is bent", lambda j: angles.knee(j, -1), 80, 140),
        stays("seat on the floor", cm(Joint.ROOT, 1), 8, 16),
    ),
    "wall-slide": (
        goes("the hands slide up the wall", cm(Joint.WRIST_L, 1), 152, 168),
        stays("wrists at the wall", cm(Joint.WRIST_L, 2), 25, 28.5),
        stays("feet stay", cm(Joint.ANKLE_L, 1), 7, 10),
    ),
    "backpack-rdl": (
        goes("hip flexion", lambda j: angles.hip(j, 1).flex, 10, 70),
        stays("knees soft, no squat", lambda j: angles.knee(j, 1), 5, 35),
        stays("back long", lambda j: angles.chest_on_pelvis(j).flex, -8, 5),
        goes("the bag goes down past the thighs", cm(Joint.WRIST_L, 1), 68, 86),
    ),
    "good-morning": (
        goes("hip flexion", lambda j: angles.hip(j, 1).flex, 10, 65),
        stays("knees soft, no squat", lambda j: angles.knee(j, 1), 5, 30),
        stays("back long", lambda j: angles.chest_on_pelvis(j).flex, -10, 5),
        stays("elbows bent, hands at the head", lambda j: angles.elbow(j, 1), 100, 150),
    ),
    "wall-hip-hinge": (
        goes("hip flexion", lambda j: angles.hip(j, 1).flex, 10, 55),
        stays("knees soft, no squat", lambda j: angles.knee(j, 1), 5, 30),
        stays("back long", lambda j: angles.chest_on_pelvis(j).flex, -8, 5),
        Sign("hips go back to the wall", cm(Joint.ROOT, 2), least=(-1e9, -12)),
    ),
    "calf-raises": (
        goes("heels rise", cm(Joint.ANKLE_L, 1), 9, 14),
        Sign("on the toes", lambda j: angles.ankle(j, 1).up, least=(-1e9, -22)),
        stays("toes stay", cm(Joint.TOE_L, 1), -0.5, 0.5),
        stays("hands on the desk", cm(Joint.WRIST_L, 1), 92, 102),
        stays("trunk tall", lambda j: angles.chest_on_pelvis(j).flex, -5, 5),
    ),
    "hip-circles": (
        goes("hips from side to side", cm(Joint.ROOT, 0), -9, 9),
        goes("hips back and forth", cm(Joint.ROOT, 2), -9, 8),
        stays("left foot", cm(Joint.ANKLE_L, 0), 17, 19),
        stays("head nearly still", cm(Joint.HEAD, 0), -9, 9),
    ),
    "arm-circles": (
        goes("arms up and down", lambda j: angles.shoulder(j, 1).elev, 72, 104),
        goes("hands forth and back", cm(Joint.WRIST_L, 2), -16, 10),
        stays("elbow nearly straight", lambda j: angles.elbow(j, 1), 5, 25),
        stays("ribs quiet", spine_twist, -2, 2),
    ),
    "sit-to-stand": (
        goes("hips from the seat to standing", cm(Joint.ROOT, 1), 52, 89),
        Sign("nose over toes", cm(Joint.HEAD, 2), most=(34, 1e9)),
        stays("feet stay flat", cm(Joint.ANKLE_L, 1), 8, 9),
        stays("back long", lambda j: angles.lumbar(j).flex, -10, 5),
    ),
    "leg-swing-side": (
        goes("left leg out and across", lambda j: angles.hip(j, 1).abd, -15, 30),
        stays("standing foot", cm(Joint.ANKLE_R, 0), -8.2, -7),
        stays("hand on the desk", cm(Joint.WRIST_L, 1), 92, 100),
        stays("trunk quiet", spine_bend, -6, 6),
    ),
    "shake-out": (
        goes("left wrist flicks", lambda j: angles.wrist(j, 1).flex, -20, 30),
        goes("left elbow shakes", lambda j: angles.elbow(j, 1), 40, 70),
        goes("shoulders hop", lambda j: angles.collar(j, 1, 0.098)[0], 0, 5),
        stays("feet", cm(Joint.ANKLE_L, 1), 8, 9),
    ),
    "overhead-reach": (
        goes("arms come up overhead", lambda j: angles.shoulder(j, 1).elev, 42, 160),
        Sign("hands high over the head", cm(Joint.WRIST_L, 1), least=(90, 105), most=(183, 1e9)),
        Sign("hands together", cm(Joint.WRIST_L, 0), least=(6, 12)),
        stays("feet", cm(Joint.ANKLE_L, 1), 8, 9),
    ),
    "glute-bridge": (
        goes("hips rise", cm(Joint.ROOT, 1), 14, 29),
        goes("hip extends", lambda j: angles.hip(j, 1).flex, 2, 50),
        Sign("knees stay bent", lambda j: angles.knee(j, 1), least=(95, 110)),
        stays("shoulders on the mat", cm(Joint.S4, 1), 9, 12),
        stays("left foot", cm(Joint.ANKLE_L, 1), 8, 9),
    ),
    "bird-dog": (
        Sign("left leg reaches back", cm(Joint.ANKLE_L, 1), least=(2, 7), most=(45, 60)),
        goes("right arm reaches ahead", cm(Joint.WRIST_R, 2), 46, 85),
        Sign("left knee straight", lambda j: angles.knee(j, 1), least=(0, 10)),
        stays("hips level", lambda j: 57.3 * j[Joint.ROOT].rotation[3], -3, 3),
        stays("back long", lambda j: angles.chest_on_pelvis(j).flex, -5, 5),
    ),
    "dead-bug": (
        goes("left hip", lambda j: angles.hip(j, 1).flex, 26, 88),
        goes("right arm over the head", lambda j: angles.shoulder(j, -1).elev, 92, 148),
        stays("right hip waits", lambda j: angles.hip(j, -1).flex, 85, 95),
        stays("low back down", lambda j: angles.lumbar(j).flex, 2, 6),
        stays("head down", cm(Joint.HEAD, 1), 8, 13),
    ),
    "sphinx": (
        goes("lumbar extension", lambda j: angles.lumbar(j).flex, -12, -1),
        goes("chest rises", cm(Joint.S4, 1), 15, 27),
        stays("elbows on the mat", cm(Joint.ELBOW_L, 1), 3.5, 4.8),
        stays("pelvis down", cm(Joint.ROOT, 1), 10, 12),
    ),
    "cobra": (
        goes("lumbar extension", lambda j: angles.lumbar(j).flex, -22, -1),
        goes("thoracic extension", thorax_flexion, -20, -5),
        goes("elbow", lambda j: angles.elbow(j, 1), 75, 120),
        stays("left hand", cm(Joint.WRIST_L, 1), 1, 3),
        stays("pelvis down", cm(Joint.ROOT, 1), 10, 12),
    ),
    "low-lunge": (
        goes("right hip opens", lambda j: angles.hip(j, -1).flex, -25, -1),
        goes("left knee bends", lambda j: angles.knee(j, 1), 90, 104),
        stays("right knee on the mat", cm(Joint.KNEE_R, 1), 6, 8),
        stays("left heel down", cm(Joint.ANKLE_L, 1), 8, 9),
        stays("trunk tall", lambda j: angles.chest_on_pelvis(j).flex, -8, 2),
    ),
    "pelvic-tilt": (
        goes("lumbar flexion", lambda j: angles.lumbar(j).flex, -15, 20),
        goes("pelvis tilt", lambda j: 57.3 * j[Joint.ROOT].rotation[7], -16, 12),
        stays("chest quiet", thorax_flexion, -3, 4),
        stays("hands on the hips", lambda j: angles.elbow(j, 1), 60, 120),
    ),
    "seated-side-bend": (
        goes("bend to the left", spine_bend, 2, 34),
        Sign("right arm overhead", lambda j: angles.shoulder(j, -1).elev, most=(165, 180)),
        Sign("left elbow gives", lambda j: angles.elbow(j, 1), most=(70, 110)),
        stays("no forward lean", lambda j: angles.chest_on_pelvis(j).flex, -6, 6),
    ),
    "torso-twist-arms-crossed": (
        goes("shoulders against the pelvis", spine_twist, 2, 40),
        stays(
            "left hand at the right shoulder",
            lambda j: local(j[Joint.S4], j[Joint.WRIST_L].origin)[0],
            -0.056,
            -0.036,
        ),
        stays("left elbow bent", lambda j: angles.elbow(j, 1), 95, 130),
        stays("feet", cm(Joint.ANKLE_L, 1), 8, 9),
    ),
    "scapular-squeeze": (
        goes("shoulder blades back", lambda j: angles.collar(j, 1, 0.098)[1], -17, -1),
        Sign("shoulders low", lambda j: angles.collar(j, 1, 0.098)[0], least=(-8, -4), most=(-2, 2)),
        goes("hands turn out", lambda j: angles.shoulder(j, 1).rot, -8, 38),
        stays("elbow bent", lambda j: angles.elbow(j, 1), 85, 95),
    ),
    "wrist-circles": (
        goes("knuckles up and down", lambda j: angles.wrist(j, 1).flex, -43, 48),
        goes("knuckles in and out", lambda j: angles.wrist(j, 1).dev, -26, 17),
        stays("forearm still", cm(Joint.WRIST_L, 1), 81, 83),
        stays("elbow by the side", lambda j: angles.shoulder(j, 1).elev, 15, 28),
    ),
    "finger-fan-fist": (
        goes("wrist opens with the fingers", lambda j: angles.wrist(j, 1).flex, -19, -1),
        stays("hands before the chest", cm(Joint.WRIST_L, 1), 88, 92),
        stays("elbow bent", lambda j: angles.elbow(j, 1), 115, 130),
    ),
    "forearm-rotation": (
        goes("palm down and palm up", lambda j: angles.wrist(j, 1).pron, -78, 76),
        stays("elbow by the side", lambda j: angles.shoulder(j, 1).elev, 5, 20),
        stays("elbow at a right angle", lambda j: angles.elbow(j, 1), 90, 100),
    ),
    "ankle-circles": (
        goes("left foot up and down", lambda j: angles.ankle(j, 1).up, -38, 14),
        goes("sole out and in", lambda j: angles.ankle(j, 1).evert, -23, 13),
        stays("left knee still", lambda j: angles.knee(j, 1), 40, 44),
        stays("right foot", cm(Joint.ANKLE_R, 1), 8, 9),
    ),
    "spine-stretch-forward": (
        goes("thoracic flexion", thorax_flexion, 2, 32),
        goes("lumbar flexion", lambda j: angles.lumbar(j).flex, 4, 28),
        Sign("head comes down", cm(Joint.HEAD, 1), least=(20, 60), most=(66, 110)),
        stays("legs long", lambda j: angles.knee(j, 1), -1, 8),
        stays("left heel on the mat", cm(Joint.ANKLE_L, 1), 5, 9.5),
    ),
    "pilates-swimming": (
        goes("left leg lifts", lambda j: angles.hip(j, 1).flex, -17, -6),
        goes("right arm lifts", lambda j: angles.shoulder(j, -1).elev, 148, 168),
        goes("left arm lifts", lambda j: angles.shoulder(j, 1).elev, 148, 168),
        stays("chest stays up", thorax_flexion, -18, -10),
        stays("pelvis down", cm(Joint.ROOT, 1), 9, 10.5),
    ),
    "thread-the-needle": (
        goes("shoulders against the pelvis", spine_twist, -45, 38),
        goes("left hand from the ceiling to the mat", cm(Joint.WRIST_L, 1), 5, 85),
        Sign("left hand goes through", cm(Joint.WRIST_L, 0), least=(-60, -40)),
        Sign("head comes down", cm(Joint.HEAD, 1), least=(5, 16)),
        stays("left knee", cm(Joint.KNEE_L, 2), -0.5, 0.5),
    ),
    "mermaid-side-bend": (
        goes("bend to the left", spine_bend, 2, 32),
        goes("right arm overhead", lambda j: angles.shoulder(j, -1).elev, 100, 160),
        stays("no forward lean", lambda j: angles.chest_on_pelvis(j).flex, -4, 10),
        stays("sits", cm(Joint.ROOT, 1), 10, 20),
    ),
    "seated-figure-four": (
        goes("left hip turns out", lambda j: angles.hip(j, 1).rot, 3, 72),
        Sign("left ankle over the right thigh", cm(Joint.ANKLE_L, 0), least=(-1e9, -10)),
        goes("tips from the hips", lambda j: 57.3 * j[Joint.ROOT].rotation[7], 1, 13),
        stays("right foot", cm(Joint.ANKLE_R, 1), 8, 9),
        stays("back long", lambda j: angles.chest_on_pelvis(j).flex, -6, 8),
    ),
    "desk-downward-dog": (
        goes("fold at the hips", lambda j: angles.hip(j, 1).flex, 62, 100),
        goes("arms in line with the trunk", lambda j: angles.shoulder(j, 1).elev, 115, 152),
        stays("back long", lambda j: angles.chest_on_pelvis(j).flex, -10, 6),
        stays("left hand on the desk", cm(Joint.WRIST_L, 1), 94, 97),
        stays("left foot", cm(Joint.ANKLE_L, 2), -21, -20),
    ),
    "standing-hip-flexor-stretch": (
        goes("left hip opens", lambda j: angles.hip(j, 1).flex, -27, -10),
        Sign("tail tucks", lambda j: 57.3 * j[Joint.ROOT].rotation[7], least=(-1e9, -6)),
        stays("left heel up", cm(Joint.ANKLE_L, 1), 13, 17),
        stays("right foot flat", cm(Joint.ANKLE_R, 1), 8, 9),
        stays("hand on the desk", cm(Joint.WRIST_R, 1), 92, 97),
    ),
    "desk-push-up": (
        goes("elbow", lambda j: angles.elbow(j, 1), 30, 95),
        goes("chest comes down", cm(Joint.S4, 1), 110, 116),
        stays("body in one line", lambda j: angles.hip(j, 1).flex, -3, 12),
        stays("hands on the desk", cm(Joint.WRIST_L, 1), 92, 97),
    ),
    "standing-quad-stretch": (
        goes("left knee", lambda j: angles.knee(j, 1), 50, 138),
        Sign("left thigh hangs", lambda j: angles.hip(j, 1).flex, least=(-5, 5)),
        stays("right foot", cm(Joint.ANKLE_R, 1), 8, 9),
        stays("hand on the desk", cm(Joint.WRIST_R, 1), 92, 97),
    ),
    "doorway-chest-stretch": (
        goes("chest through the door", cm(Joint.S4, 2), 1, 6),
        stays("left forearm on the frame", cm(Joint.WRIST_L, 2), 5, 9),
        stays("elbow at shoulder height", lambda j: angles.shoulder(j, 1).elev, 80, 100),
        stays("left foot", cm(Joint.ANKLE_L, 1), 8, 9),
    ),
    "eagle-arms": (
        Sign("arms open wide", cm(Joint.WRIST_L, 0), most=(55, 1e9)),
        goes("left arm crosses over", lambda j: angles.shoulder(j, 1).plane, 20, 118),
        goes("right arm crosses over", lambda j: angles.shoulder(j, -1).plane, 20, 118),
        Sign("shoulder blades spread", lambda j: angles.collar(j, 1, 0.098)[1], most=(13, 20)),
    ),
    "wall-angels": (
        goes("arms slide up", lambda j: angles.shoulder(j, 1).elev, 88, 126),
        goes("elbows open", lambda j: angles.elbow(j, 1), 54, 90),
        stays("hands back by the wall", cm(Joint.WRIST_L, 2), -8, -2),
        stays("chest at the wall", cm(Joint.S4, 2), -6, -3),
        stays("feet", cm(Joint.ANKLE_L, 1), 8, 9),
    ),
    "wrist-flexor-stretch": (
        goes("left hand bends back", lambda j: angles.wrist(j, 1).flex, -62, -22),
        stays("left palm away", lambda j: angles.wrist(j, 1).pron, 75, 88),
        stays("left arm long", lambda j: angles.elbow(j, 1), 15, 30),
        Sign("right arm comes to help", lambda j: angles.shoulder(j, -1).elev, most=(80, 100)),
    ),
    "wrist-extensor-stretch": (
        goes("left hand bends down", lambda j: angles.wrist(j, 1).flex, 12, 62),
        stays("left palm down", lambda j: angles.wrist(j, 1).pron, 75, 88),
        stays("left arm long", lambda j: angles.elbow(j, 1), 15, 30),
        Sign("right arm comes to help", lambda j: angles.shoulder(j, -1).elev, most=(80, 100)),
    ),
    "forward-fold-half-lift": (
        goes("back rounds and lengthens", lambda j: angles.chest_on_pelvis(j).flex, 2, 36),
        goes("hands slide along the shins", cm(Joint.WRIST_L, 1), 32, 46),
        stays("folded at the hips", lambda j: angles.hip(j, 1).flex, 90, 120),
        stays("knees soft", lambda j: angles.knee(j, 1), 15, 48),
        stays("feet", cm(Joint.ANKLE_L, 1), 8, 9),
    ),
    "desk-split-squat": (
        goes("front knee", lambda j: angles.knee(j, 1), 35, 85),
        goes("back knee", lambda j: angles.knee(j, -1), 55, 95),
        goes("back knee nears the floor", cm(Joint.KNEE_R, 1), 20, 38),
        stays("front foot", cm(Joint.ANKLE_L, 1), 8, 9),
        stays("hand on the desk", cm(Joint.WRIST_R, 1), 92, 97),
    ),
    "heel-dig-hamstring-scoop": (
        goes("folds over the left hip", lambda j: angles.hip(j, 1).flex, 15, 85),
        Sign("heel dug in front", cm(Joint.ANKLE_L, 2), most=(32, 45)),
        Sign("left leg long", lambda j: angles.knee(j, 1), least=(-1, 22)),
        goes("hands scoop from the shin to above the shoulders", cm(Joint.WRIST_L, 1), 70, 130),
        stays("right foot", cm(Joint.ANKLE_R, 1), 8, 9),
    ),
    "warrior-reach": (
        goes("bend to the left", spine_bend, 2, 28),
        Sign("right arm overhead", lambda j: angles.shoulder(j, -1).elev, least=(80, 95), most=(160, 180)),
        stays("left knee bent", lambda j: angles.knee(j, 1), 33, 90),
        stays("right leg long", lambda j: angles.knee(j, -1), -1, 36),
        stays("wide stance", lambda j: cm(Joint.ANKLE_L, 0)(j) - cm(Joint.ANKLE_R, 0)(j), 85, 100),
    ),
    "ball-wall-upper-back": (
        goes("knees bend and straighten", lambda j: angles.knee(j, 1), 20, 58),
        goes("hips sink", cm(Joint.ROOT, 1), 76, 86),
        stays(
            "left hand at the right shoulder",
            lambda j: local(j[Joint.S4], j[Joint.WRIST_L].origin)[0],
            -0.04,
            -0.02,
        ),
        stays("feet a step ahead", cm(Joint.ANKLE_L, 2), 16, 18),
    ),
}


@pytest.mark.parametrize("movement", [pytest.param(m, id=m.id) for m in bundled_library().movements])
def test_the_movement_is_what_its_name_says(movement: Movement) -> None:
    signs = SIGNS.get(movement.id)
    assert signs, "say in SIGNS what makes this movement that movement"
    count = round(movement.loop_s * 15) if movement.loop_s < 12 else 200
    frames = [pose_at(movement, Side.LEFT, movement.loop_s * i / count).joints for i in range(count)]
    for what, measure, (low, low_end), (high, high_end) in signs:
        values = [measure(joints) for joints in frames]
        assert low <= min(values) <= low_end, f"{what}: least {min(values):.1f}"
        assert high <= max(values) <= high_end, f"{what}: most {max(values):.1f}"
