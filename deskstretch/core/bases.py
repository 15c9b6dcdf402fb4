"""The poses movements start from, written as a movement file writes a pose (ART.md 4).

Vectors are for the left; the right is its mirror image. A file's ``[pose]`` and then each
``[[key]]`` are laid over the base.
"""

from __future__ import annotations

from deskstretch.core.animation import Base

_HANGING_ARM = {"plane": 15, "elev": 9, "rot": 0, "elbow": 14, "pron": 15}
_LOOSE_HAND = {"flex": 4, "dev": 0, "curl": 22, "thumb": 25, "spread": 3}
_FREE_LEG = {"flex": 0, "abd": 2, "rot": 0, "knee": 0, "ankle": 0, "foot_turn": 4, "evert": 0, "toes": 0}
_STRAIGHT = [0, 0, 0]
_TRUNK = {
    "root": [0, 0.531, 0],
    "tilt": _STRAIGHT,
    "lumbar": _STRAIGHT,
    "thorax": _STRAIGHT,
    "neck": _STRAIGHT,
    "head": _STRAIGHT,
    "head_slide": 0,
    "clav": [0, 0],
    "gaze": [0, 0],
    "lids": 0,
}
_KNEELING_LEG = {
    "kneel": [0.055, 0.040, 0],
    "shin": [0, -0.07, -1],
    "lean": 0,
    "ankle": -58,
    "foot_turn": 4,
    "evert": 0,
    "toes": 0,
}
_FLAT_HAND = {"fingers": [0.08, -0.12, 1], "palm": [0, -1, -0.12], "curl": -4, "thumb": 45, "spread": 6}

BASES: dict[Base, dict[str, object]] = {
    Base.STAND: {
        **_TRUNK,
        "arm": _HANGING_ARM,
        "hand": _LOOSE_HAND,
        "leg": {"pin": [0.060, 0, 0], "yaw": 9},
    },
    Base.SIT: {
        **_TRUNK,
        "tilt": [-4, 0, 0],
        "lumbar": [4, 0, 0],
        "anchor": {"part": "sit-bones", "at": [0, 0.278, -0.028]},
        "arm": {"touch": "own-left-thigh", "at": [0.006, -0.198, 0.06], "pole": [0.5, -0.6, -0.7]},
        "hand": {"fingers": [-0.1, -0.1, 1], "curl": 12, "thumb": 30, "spread": 4},
        "leg": {"pin": [0.070, 0, 0.225], "yaw": 7},
    },
    Base.QUAD: {
        **_TRUNK,
        "root": [0, 0.283, 0],
        "tilt": [90, 0, 0],
        "neck": [-18, 0, 0],
        "head": [-14, 0, 0],
        "arm": {"touch": "floor", "at": [0.100, 0, 0.292], "pole": [0.35, -1, -0.1]},
        "hand": _FLAT_HAND,
        "leg": _KNEELING_LEG,
    },
    Base.SUPINE: {
        **_TRUNK,
        "tilt": [-90, 0, 0],
        "lumbar": [4, 0, 0],
        "thorax": [4, 0, 0],
        "neck": [-2, 0, 0],
        "head": [2, 0, 0],
        "anchor": {"part": "pelvis", "at": [0, 0.055, 0]},
        "arm": {"plane": 10, "elev": 24, "rot": 0, "elbow": 12, "pron": 70},
        "hand": {"flex": 0, "dev": 0, "curl": 12, "thumb": 25, "spread": 3},
        "leg": {"pin": [0.060, 0, 0.335], "yaw": 4, "pole": [0.05, 1, 0.3]},
    },
    Base.PRONE: {
        **_TRUNK,
        "tilt": [90, 0, 0],
        "neck": [-8, 0, 0],
        "head": [4, 0, 0],
        "anchor": {"part": "root", "at": [0, 0.064, 0]},
        "arm": {"plane": 20, "elev": 14, "rot": 0, "elbow": 10, "pron": 60},
        "hand": {"flex": 0, "dev": 0, "curl": 14, "thumb": 25, "spread": 3},
        "leg": {**_FREE_LEG, "flex": 5, "abd": 4, "ankle": -64},
    },
    Base.KNEEL: {
        **_TRUNK,
        "root": [0, 0.283, 0],
        "arm": _HANGING_ARM,
        "hand": _LOOSE_HAND,
        "leg": _KNEELING_LEG,
    },
    Base.HALF_KNEEL: {
        **_TRUNK,
        "root": [0, 0.283, 0],
        "arm": _HANGING_ARM,
        "hand": _LOOSE_HAND,
        "leg_l": {"pin": [0.060, 0, 0.245], "yaw": 4},
        "leg_r": {**_KNEELING_LEG, "kneel": [-0.055, 0.040, 0]},
    },
    Base.LONG_SIT: {
        **_TRUNK,
        "tilt": [-6, 0, 0],
        "lumbar": [6, 0, 0],
        "anchor": {"part": "sit-bones", "at": [0, 0.046, -0.028]},
        "arm": {"plane": 30, "elev": 16, "rot": 0, "elbow": 20, "pron": 60},
        "hand": _LOOSE_HAND,
        "leg": {**_FREE_LEG, "flex": 81, "abd": 6, "ankle": 2},
    },
    Base.SIDE_LYING: {
        **_TRUNK,
        "tilt": [0, 90, 0],
        "lumbar": [0, -10, 0],
        "thorax": [0, -6, 0],
        "neck": [0, 8, 0],
        "anchor": {"part": "left-hip", "at": [0, 0.058, 0]},
        "clav_l": [16, 16],
        "arm_l": {"plane": 92, "elev": 150, "rot": 0, "elbow": 14, "pron": 40},
        "arm_r": {"plane": 70, "elev": 40, "rot": -20, "elbow": 50, "pron": 30},
        "hand": _LOOSE_HAND,
        "leg": {**_FREE_LEG, "flex": 24, "abd": 0, "knee": 30},
    },
}
