"""Poses as movement files write them, laid over one another before they are read.

A generic ``arm``, ``hand``, ``leg`` or ``clav`` counts for both sides and is given for the left; the
right is its mirror image, unless ``_l`` or ``_r`` says otherwise.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

Raw = dict[str, object]

LIMBS = ("arm", "hand", "leg")
_BOTH = (*LIMBS, "clav")
_VECTORS = ("to", "pole", "at", "pin", "fingers", "palm", "kneel", "shin")
ARM_KINDS = {
    "touch": {"touch", "at", "face", "slides"},
    "reach": {"to", "on", "lies_on"},
    "angles": {"plane", "elev", "rot", "elbow", "pron"},
}
LEG_KINDS = {
    "plant": {"pin", "pivot", "yaw", "pitch"},
    "reach": {"to", "on"},
    "kneel": {"kneel", "shin", "lean"},
    "angles": {"flex", "abd", "rot", "knee"},
}
HAND_KINDS = {"aim": {"fingers", "palm", "on"}, "angles": {"flex", "dev"}}
_KINDS = {"arm": ARM_KINDS, "leg": LEG_KINDS, "hand": HAND_KINDS}
_FINGER_KEYS = {"curl", "thumb", "spread"}
POSE_KEYS = (
    "root", "tilt", "lumbar", "thorax", "neck", "head", "head_slide", "gaze", "lids", "anchor",
    *(name + side for name in _BOTH for side in ("", "_l", "_r")),
)  # fmt: skip


def layered(lower: Mapping[str, object], upper: Mapping[str, object]) -> Raw:
    """A pose with another laid over it; both sides' limbs are written out."""
    out = _two_sided(lower)
    for name, value in _two_sided(upper).items():
        old = out.get(name)
        if isinstance(old, Mapping) and isinstance(value, Mapping) and name[:-2] in LIMBS:
            out[name] = _laid_over(name[:-2], cast("Raw", old), cast("Raw", value))
        else:
            out[name] = value
    return out


def _two_sided(pose: Mapping[str, object]) -> Raw:
    out: Raw = {}
    for name in _BOTH:
        if name in pose:
            value = pose[name]
            out[name + "_l"] = value
            out[name + "_r"] = _mirrored(cast("Raw", value)) if isinstance(value, Mapping) else value
    for name, value in pose.items():
        if name in _BOTH:
            continue
        old = out.get(name)
        if isinstance(old, Mapping) and isinstance(value, Mapping) and name[:-2] in LIMBS:
            out[name] = _laid_over(name[:-2], cast("Raw", old), cast("Raw", value))
        else:
            out[name] = value
    return out


def _mirrored(limb: Mapping[str, object]) -> Raw:
    """A limb given for the left, for the right."""
    out: Raw = {}
    for key, value in limb.items():
        if key in _VECTORS and isinstance(value, list) and value:
            items = cast("list[object]", value)
            x = items[0]
            out[key] = [-x if isinstance(x, int | float) else x, *items[1:]]
        elif isinstance(value, str) and value.endswith("_l"):
            out[key] = value[:-2] + "_r"
        elif isinstance(value, str):
            out[key] = value.replace("left-", "right-")
        else:
            out[key] = value
    return out


def _laid_over(limb: str, old: Raw, new: Raw) -> Raw:
    """A change of kind starts afresh; within a kind only what is named changes."""
    kinds = _KINDS[limb]
    before, after = kind_of(kinds, old), kind_of(kinds, new)
    if after is None or (after == before and after != "aim"):
        return {**old, **new}
    if limb == "hand":
        return {**{k: v for k, v in old.items() if k in _FINGER_KEYS}, **new}
    return dict(new)


def kind_of(kinds: Mapping[str, set[str]], limb: Mapping[str, object]) -> str | None:
    return next((kind for kind, names in kinds.items() if names & limb.keys()), None)
