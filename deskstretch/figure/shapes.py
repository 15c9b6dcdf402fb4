"""The posed figure as an ordered list of flat fills: what is far first (ART.md 6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskstretch.core.animation import Joint, LegOrder, PropKind
from deskstretch.figure.arm import arm
from deskstretch.figure.dress import dress_of
from deskstretch.figure.head import FALLING, HAIR_BEHIND, falling_hair, hair_behind_neck, head
from deskstretch.figure.leg import leg
from deskstretch.figure.looks import Hair
from deskstretch.figure.prop_shapes import prop_fills
from deskstretch.figure.scarf import drape
from deskstretch.figure.sketch import Fill, Sketch
from deskstretch.figure.skirt import skirt
from deskstretch.figure.trunk import lap, lap_depth, neck, pelvis, torso

if TYPE_CHECKING:
    from collections.abc import Hashable

    from deskstretch.figure.camera import View
    from deskstretch.figure.inks import Inks
    from deskstretch.figure.skeleton import PosedFigure, PropNow

_ARM_NEARER = 0.016
_AFTER = 1e-5
"""Keeps the halves of a limb neighbours in the order."""
_SHIN_FORWARD = 0.12
"""A shin so much nearer than the hips is before a skirt."""
_BEFORE = 0.12
"""A prop so much nearer than the pelvis is before the person."""
_NEVER_BEFORE = frozenset({PropKind.WALL, PropKind.MAT, PropKind.DOORWAY})
_SPLIT = 0.10
"""A limb is painted in two halves only if they differ in depth by more, with trunk or head between."""


class KeptParts:
    """Parts as they were last built for one view and one look; what has not moved is not built again."""

    def __init__(self) -> None:
        self._parts: dict[str, tuple[Hashable, list[Fill]]] = {}

    def get(self, name: str, state: Hashable) -> list[Fill] | None:
        """The fills of a part that looked just so before."""
        known = self._parts.get(name)
        return known[1] if known is not None and known[0] == state else None

    def keep(self, name: str, state: Hashable, fills: list[Fill]) -> None:
        self._parts[name] = (state, fills)


def figure_fills(figure: PosedFigure, view: View, inks: Inks, kept: KeptParts | None = None) -> list[Fill]:
    """The figure, without shadow, arrows and what lies behind it, ready to be filled on a transparent layer.

    ``kept`` belongs to this view and these inks and speeds up frame after frame.
    """
    sketch = Sketch(figure, view, inks)
    depths = _depths(sketch)
    before = {f"prop_{i}": prop for i, prop in enumerate(figure.props) if is_before(prop, figure, view)}
    for name, prop in before.items():
        depths[name] = _prop_depth(prop, depths, view)
    names = sorted(depths, key=lambda name: (depths[name], name))
    done: set[str] = set()
    for i, name in enumerate(names):
        if name in done:
            continue
        if name in before:
            sketch.fills += prop_fills(before[name], view, inks)
            continue
        following = names[i + 1] if i + 1 < len(names) else ""
        pair = _other_half(name)
        if pair and pair == following:
            done.add(pair)
        state = _state(figure, name, whole=pair == following) if kept is not None else None
        if kept is None or state is None:
            _paint(sketch, name, whole=pair == following)
            continue
        known = kept.get(name, state)
        if known is None:
            start = len(sketch.fills)
            _paint(sketch, name, whole=pair == following)
            kept.keep(name, state, sketch.fills[start:])
        else:
            sketch.fills += known
    return sketch.fills


def is_before(prop: PropNow, figure: PosedFigure, view: View) -> bool:
    """Whether a prop is nearer to the viewer than the person and so hides part of them."""
    if prop.kind in _NEVER_BEFORE:
        return False
    return view.depth(prop.frame.origin) - view.depth(figure.joints[Joint.ROOT].origin) > _BEFORE


def _prop_depth(prop: PropNow, depths: dict[str, float], view: View) -> float:
    """Before trunk and legs, but under the hands that lie on it or hold it."""
    body = max(depths[name] for name in ("torso", "thigh_l", "thigh_r", "shin_l", "shin_r"))
    hands = min(
        (depth for name, depth in depths.items() if name.startswith("farm") and depth > body), default=9.0
    )
    return min(max(view.depth(prop.frame.origin), body + _AFTER), hands - _AFTER)


def _state(figure: PosedFigure, name: str, *, whole: bool) -> Hashable | None:
    """All that the looks of a leg or the pelvis depend on; None for parts that seldom keep still."""
    part, _, side = name.partition("_")
    if part not in _LOWER_BODY:
        return None
    limbs = (f"{joint}_{side}" for joint in ("hip", "knee", "ankle", "toe")) if side else ("hip_l", "hip_r")
    joints = ["root", *limbs]
    frames = tuple(figure.joints[joint] for joint in joints)  # pyright: ignore[reportArgumentType]
    glows = tuple(glow for glow in figure.glows if glow.part.split("_")[0] in _LOWER_BODY)
    return (whole, frames, glows)


_LOWER_BODY = frozenset({"pelvis", "lap", "thigh", "shin", "leg", "foot"})


def _paint(sketch: Sketch, name: str, *, whole: bool) -> None:
    part, _, side = name.partition("_")
    match part:
        case "pelvis":
            pelvis(sketch)
        case "skirt":
            skirt(sketch)
        case "torso":
            torso(sketch)
        case "lap":
            lap(sketch)
        case "tail":
            falling_hair(sketch)
        case "neck":
            hair_behind_neck(sketch)
            neck(sketch)
            if sketch.look.hair is Hair.SCARF:
                drape(sketch)
        case "head":
            head(sketch)
        case "thigh" | "shin":
            leg(sketch, side, upper=whole or part == "thigh", lower=whole or part == "shin")
        case _:
            arm(sketch, side, upper=whole or part == "uarm", lower=whole or part == "farm")


_OTHER = {"thigh": "shin", "shin": "thigh", "uarm": "farm", "farm": "uarm"}


def _other_half(name: str) -> str:
    part, _, side = name.partition("_")
    return f"{_OTHER[part]}_{side}" if part in _OTHER else ""


def _depths(sketch: Sketch) -> dict[str, float]:
    """How near each part is painted; larger later."""

    def between(a: str, b: str, t: float) -> float:
        return sketch.mount(a).depth * (1 - t) + sketch.mount(b).depth * t

    torso_depth = between("root", "s4", 0.6) + 0.002
    depths = {
        "torso": torso_depth,
        "neck": sketch.mount("neck").depth * 0.2 + torso_depth * 0.8 + 0.004,
    }
    depths["head"] = max(
        sketch.mount("head").depth_of(0, 0.03, 0.01), torso_depth + 0.004, depths["neck"] + _AFTER
    )
    if sketch.mount("head").toward[2] > HAIR_BEHIND and sketch.look.hair in FALLING:
        depths["tail"] = torso_depth - 0.0015
    for side, tie in (("l", 0.0), ("r", 2e-4)):
        upper, lower = between(f"sh_{side}", f"el_{side}", 0.75), between(f"el_{side}", f"wr_{side}", 0.7)
        apart = abs(upper - lower) >= _SPLIT and any(
            min(upper, lower) < depths[part] - _ARM_NEARER < max(upper, lower) for part in ("torso", "head")
        )
        if not apart:
            upper = lower = (upper + lower) / 2
        depths[f"uarm_{side}"] = upper + _ARM_NEARER + tie
        depths[f"farm_{side}"] = lower + _ARM_NEARER + tie + _AFTER
        thigh = (
            between(f"hip_{side}", f"knee_{side}", 0.6) + between(f"knee_{side}", f"ankle_{side}", 0.5)
        ) / 2
        thigh = _leg_depth(thigh, torso_depth, sketch.figure.legs) + tie
        depths[f"thigh_{side}"] = thigh
        depths[f"shin_{side}"] = thigh + _AFTER
    depths["pelvis"] = min((depths["thigh_l"] + depths["thigh_r"]) / 2 - 0.005, torso_depth - 0.001)
    if dress_of(sketch.look).skirt:
        _dress_depths(depths, sketch)
    if lap_depth(sketch) > 0.0:
        depths["lap"] = min(depths["thigh_l"], depths["thigh_r"]) - _AFTER
    for part, nearer in sketch.figure.nearer.items():
        if part in depths:
            depths[part] += nearer
    return depths


def _leg_depth(depth: float, torso: float, order: LegOrder) -> float:
    if order is LegOrder.UNDER:
        return min(depth, torso - 0.004 + depth * 0.01)
    return max(depth, torso + 0.010 + depth * 0.01) if depth > torso - 0.02 else depth


def _dress_depths(depths: dict[str, float], sketch: Sketch) -> None:
    """A skirt lies over both thighs; a shin that comes forward past them is painted after it."""
    depths["skirt"] = max(depths["thigh_l"], depths["thigh_r"]) + 2 * _AFTER
    for side in "lr":
        knee, ankle = sketch.mount(f"knee_{side}").depth, sketch.mount(f"ankle_{side}").depth
        if (knee + ankle) / 2 > max(sketch.mount("hip_l").depth, sketch.mount("hip_r").depth) + _SHIN_FORWARD:
            depths[f"shin_{side}"] = depths["skirt"] + _AFTER
