"""How a movement is performed: camera, keys, limbs, contacts, glow, arrows and props.

`deskstretch.core.catalogue` fills these from a movement file with every default resolved, so a key
stands on its own and two keys can be blended without looking anything up. Movements are written for
the left side; ``figure.pose`` mirrors. Lengths are body heights (1.0 = sole to crown), angles degrees,
times seconds. Axes: +x the figure's left, +y up, +z its front; the floor, or the mat on it, is y = 0.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from deskstretch.core.poses import KeyPose

Vec3 = tuple[float, float, float]


class Joint(StrEnum):
    """The frames of the skeleton, from the pelvis up, then arms, then legs (ART.md 3)."""

    ROOT = "root"
    S0 = "s0"
    S1 = "s1"
    S2 = "s2"
    S3 = "s3"
    S4 = "s4"
    S5 = "s5"
    NECK = "neck"
    HEAD = "head"
    SHOULDER_L = "sh_l"
    ELBOW_L = "el_l"
    WRIST_L = "wr_l"
    SHOULDER_R = "sh_r"
    ELBOW_R = "el_r"
    WRIST_R = "wr_r"
    HIP_L = "hip_l"
    KNEE_L = "knee_l"
    ANKLE_L = "ankle_l"
    TOE_L = "toe_l"
    HIP_R = "hip_r"
    KNEE_R = "knee_r"
    ANKLE_R = "ankle_r"
    TOE_R = "toe_r"


class Base(StrEnum):
    """The pose every key of a movement starts from."""

    STAND = "stand"
    SIT = "sit"
    QUAD = "quad"
    SUPINE = "supine"
    PRONE = "prone"
    KNEEL = "kneel"
    HALF_KNEEL = "half-kneel"
    LONG_SIT = "long-sit"
    SIDE_LYING = "side-lying"


class PropKind(StrEnum):
    CHAIR = "chair"
    DESK = "desk"
    WALL = "wall"
    DOORWAY = "doorway"
    MAT = "mat"
    ROLLER = "roller"
    BALL = "ball"
    BACKPACK = "backpack"


class PaintedPart(StrEnum):
    """What the painter fills as one shape: glows and order hints name these."""

    PELVIS = "pelvis"
    TORSO = "torso"
    NECK = "neck"
    HEAD = "head"
    UPPER_ARM_L = "uarm_l"
    FOREARM_L = "farm_l"
    HAND_L = "hand_l"
    UPPER_ARM_R = "uarm_r"
    FOREARM_R = "farm_r"
    HAND_R = "hand_r"
    THIGH_L = "thigh_l"
    SHIN_L = "shin_l"
    LEG_L = "leg_l"
    FOOT_L = "foot_l"
    THIGH_R = "thigh_r"
    SHIN_R = "shin_r"
    LEG_R = "leg_r"
    FOOT_R = "foot_r"


class LegOrder(StrEnum):
    """Whether thighs are painted behind the shirt's hem (standing) or before it (seated)."""

    UNDER = "under"
    OVER = "over"


class Surface(StrEnum):
    """What can be touched: the floor, faces of props, and the figure's own body."""

    FLOOR = "floor"
    CHAIR_SEAT = "chair-seat"
    CHAIR_BACK = "chair-back"
    DESK_TOP = "desk-top"
    DESK_EDGE = "desk-edge"
    WALL = "wall"
    DOOR_FRAME = "door-frame"
    ROLLER = "roller"
    BALL = "ball"
    BACKPACK = "backpack"
    HEAD = "own-head"
    CHEST = "own-chest"
    BELLY = "own-belly"
    PELVIS = "own-pelvis"
    SHOULDER_L = "own-left-shoulder"
    SHOULDER_R = "own-right-shoulder"
    UPPER_ARM_L = "own-left-upper-arm"
    UPPER_ARM_R = "own-right-upper-arm"
    FOREARM_L = "own-left-forearm"
    FOREARM_R = "own-right-forearm"
    HAND_L = "own-left-hand"
    HAND_R = "own-right-hand"
    THIGH_L = "own-left-thigh"
    THIGH_R = "own-right-thigh"
    SHIN_L = "own-left-shin"
    SHIN_R = "own-right-shin"
    FOOT_L = "own-left-foot"
    FOOT_R = "own-right-foot"


class BodyPart(StrEnum):
    """What of the body can touch something; `figure.contact.LANDMARKS` says where it is."""

    HAND_L = "left-hand"
    HAND_R = "right-hand"
    FINGERTIPS_L = "left-fingertips"
    FINGERTIPS_R = "right-fingertips"
    FOREARM_L = "left-forearm"
    FOREARM_R = "right-forearm"
    ELBOW_L = "left-elbow"
    ELBOW_R = "right-elbow"
    SHOULDER_L = "left-shoulder"
    SHOULDER_R = "right-shoulder"
    FOOT_L = "left-foot"
    FOOT_R = "right-foot"
    HEEL_L = "left-heel"
    HEEL_R = "right-heel"
    TOES_L = "left-toes"
    TOES_R = "right-toes"
    INSTEP_L = "left-instep"
    INSTEP_R = "right-instep"
    ANKLE_L = "left-ankle"
    ANKLE_R = "right-ankle"
    CALF_L = "left-calf"
    CALF_R = "right-calf"
    KNEE_L = "left-knee"
    KNEE_R = "right-knee"
    THIGH_L = "left-thigh"
    THIGH_R = "right-thigh"
    HIP_L = "left-hip"
    HIP_R = "right-hip"
    SIT_BONES = "sit-bones"
    SIT_BONE_L = "left-sit-bone"
    SIT_BONE_R = "right-sit-bone"
    PELVIS = "pelvis"
    LOWER_BACK = "lower-back"
    BACK = "back"
    UPPER_BACK = "upper-back"
    BELLY = "belly"
    CHEST = "chest"
    RIBS_L = "left-ribs"
    RIBS_R = "right-ribs"
    HEAD_BACK = "back-of-head"
    HEAD_SIDE_L = "left-side-of-head"
    HEAD_SIDE_R = "right-side-of-head"
    FOREHEAD = "forehead"


class Ease(StrEnum):
    """How a key is met."""

    REST = "rest"
    """Arrive softly and stop (minimum jerk)."""
    SWING = "swing"
    """Turn round at once, as a pendulum does."""
    VIA = "via"
    """Pass without stopping."""


@dataclass(frozen=True, slots=True)
class Camera:
    """An orthographic view, fixed for a movement (ART.md 2).

    ``yaw_deg`` 0 sees the front, 90 the figure facing screen right. ``center`` is the point of the
    figure's space in the middle of the picture, as (screen right, up). ``span`` body heights fit
    the shorter side of the picture. ``crop`` frames a bust inside the backdrop circle.
    """

    yaw_deg: float
    pitch_deg: float
    center: tuple[float, float]
    span: float
    crop: bool = False


@dataclass(frozen=True, slots=True)
class Key:
    """A pose to arrive at in ``move_s`` and stay in for ``hold_s``.

    ``glow`` has the strength of each of the movement's glows, 0 to 1; ``props`` the shift of each of
    its props from where it stands.
    """

    move_s: float
    hold_s: float
    ease: Ease
    glow: tuple[float, ...]
    props: tuple[Vec3, ...]
    pose: KeyPose
    mirrored: KeyPose
    """The pose on the other side."""


@dataclass(frozen=True, slots=True)
class Glow:
    """The warm light on a stretched region: a ball at ``at`` in the frame of ``joint``, seen on ``part``."""

    part: PaintedPart
    joint: Joint
    at: Vec3
    radius: float


@dataclass(frozen=True, slots=True)
class Arrow:
    """A ribbon through ``path``, shown while the figure moves from one key to another."""

    from_key: int
    to_key: int
    path: tuple[Vec3, ...]


@dataclass(frozen=True, slots=True)
class Prop:
    """A thing in the scene: ``at`` is where its origin stands, ``turn_deg`` turns it about the vertical.

    ``on``: it is carried by that joint, and ``at`` is in its frame. ``height`` is that of a desk's
    top, ``length`` that of a mat; None is the usual. The shapes are in `figure.props`.
    """

    kind: PropKind
    at: Vec3
    turn_deg: float = 0.0
    on: Joint | None = None
    height: float | None = None
    length: float | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """A body part that touches a surface at ``keys`` and on the way between neighbours among them.

    ``planted``: it also stays where it is, on the floor and on things.
    """

    part: BodyPart
    surface: Surface
    keys: tuple[int, ...]
    planted: bool


@dataclass(frozen=True, slots=True)
class OrderHint:
    """Added to the painted depth of a part, in body heights; larger is nearer."""

    part: PaintedPart
    nearer: float


@dataclass(frozen=True, slots=True)
class Follow:
    """Seconds by which a part runs ahead of the rest of the body (+) or behind it (-)."""

    head_s: float
    arms_s: float


@dataclass(frozen=True, slots=True)
class Breathing:
    """How visibly chest and belly breathe; 1 is quiet breathing. ``lift`` is of the shoulders with it."""

    chest: float
    belly: float
    lift: float


@dataclass(frozen=True, slots=True)
class Animation:
    """How the figure performs the movement, shown for the left side (ART.md 4)."""

    base: Base
    shoes: bool
    camera: Camera
    props: tuple[Prop, ...]
    legs: LegOrder
    order: tuple[OrderHint, ...]
    glows: tuple[Glow, ...]
    arrows: tuple[Arrow, ...]
    contacts: tuple[Contact, ...]
    follow: Follow
    breathing: Breathing
    keys: tuple[Key, ...]
