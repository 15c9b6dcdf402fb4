"""The body by regions, seen from the front and from the back: shapes for a map of what was moved.

The map is the figure itself, standing with its arms a little away: each region is a cut of the outlines the
figure is painted with.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from deskstretch.core.animation import Joint, LegOrder
from deskstretch.core.movement import Region
from deskstretch.figure import skeleton as sk
from deskstretch.figure.arm import arm
from deskstretch.figure.camera import View
from deskstretch.figure.head import head
from deskstretch.figure.inks import Inks
from deskstretch.figure.leg import leg
from deskstretch.figure.looks import Build, Cloth, Hair, HairColour, Look, Outfit, Skin
from deskstretch.figure.outline import oriented, polygon
from deskstretch.figure.sketch import Sketch
from deskstretch.figure.trunk import neck, pelvis, torso
from deskstretch.figure.vectors import add, matmul, place, rot_x, rot_y, rot_z

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskstretch.core.animation import Vec3
    from deskstretch.figure.mount import Point
    from deskstretch.figure.outline import Outline
    from deskstretch.figure.skeleton import Rotation

ASPECT = 0.56
"""Width of the map over its height."""

_UPRIGHT: Rotation = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0)
_ROOT: Vec3 = (0.0, 0.532, 0.0)
_ARM_OUT_DEG = 22.0
_ELBOW_DEG = 8.0
_FOREARM_TURN_DEG = 62.0
_LEG_OUT_DEG = 3.5
_TOES_OUT_DEG = 24.0
_LIMBS = Look(Skin.THREE, Hair.BALD, HairColour.BROWN, Build.BROAD, Outfit.SPORT, Cloth.CREAM)
_TRUNK = replace(_LIMBS, outfit=Outfit.TEE)
"""Close-fitting limbs, and a shirt's whole shoulders."""
_TALL = 1.06
"""Body heights the map's height shows."""

# Heights of the cuts across trunk and legs, body heights above the floor.
_COLLAR, _RIBS, _UPPER_BACK, _MID_BACK = 0.822, 0.700, 0.738, 0.660
_BELT, _LOWER_BACK, _LEGS, _SEAT = 0.590, 0.590, 0.490, 0.470
_SHOULDER_X, _ARMPIT = (0.050, 0.076), (0.815, 0.700)
"""From the neck to the armpit: where chest and back end and the shoulder begins (x, then height)."""


@dataclass(frozen=True, slots=True)
class Plate:
    """One cut of the body: what of ``cut`` lies within ``part``. ``region`` None belongs to none."""

    region: Region | None
    part: Outline
    cut: Outline


def plates(width_px: float, height_px: float, *, back: bool) -> tuple[Plate, ...]:
    """The plates of one view, fitted into a picture of this size; head and feet first."""
    return _Map(width_px, height_px, back=back).plates()


class _Map:
    def __init__(self, width_px: float, height_px: float, *, back: bool) -> None:
        scale = min(height_px / _TALL, width_px / (_TALL * ASPECT))
        way = -1.0 if back else 1.0
        self.back = back
        self.view = View(
            right=(way, 0.0, 0.0),
            up=(0.0, 1.0, 0.0),
            toward=(0.0, 0.0, way),
            scale=scale,
            left_px=width_px / 2,
            top_px=height_px / 2 + 0.5 * scale,
            width_px=width_px,
            height_px=height_px,
        )
        self.figure = _standing()

    def plates(self) -> tuple[Plate, ...]:
        found: list[Plate] = [Plate(None, self._part(head), self._band(2.0, 0.0))]
        trunk = [ring for paint in (torso, pelvis, neck) for ring in self._part(paint, _TRUNK)]
        found += [Plate(region, trunk, cut) for region, cut in self._trunk_cuts()]
        for side in "lr":
            limb = self._part(lambda sketch, s=side: arm(sketch, s, upper=True, lower=True))
            found += [Plate(region, limb, cut) for region, cut in self._arm_cuts(side)]
            limb = self._part(lambda sketch, s=side: leg(sketch, s, upper=True, lower=True))
            found += [Plate(region, limb, cut) for region, cut in self._leg_cuts(side)]
        return tuple(found)

    def _part(self, paint: Callable[[Sketch], None], look: Look = _LIMBS) -> Outline:
        """The outlines a part of the figure is painted with."""
        sketch = Sketch(self.figure, self.view, Inks(look, dark=False))
        paint(sketch)
        return [ring for fill in sketch.fills if not fill.atop for ring in fill.outline]

    def _trunk_cuts(self) -> list[tuple[Region, Outline]]:
        cuts = [(Region.NECK, self._band(1.0, _COLLAR)), (Region.SHOULDERS, self._shoulders())]
        if self.back:
            return [
                *cuts,
                (Region.UPPER_BACK, self._trunk(_COLLAR, _UPPER_BACK)),
                (Region.MID_BACK, self._trunk(_UPPER_BACK, _MID_BACK)),
                (Region.LOWER_BACK, self._trunk(_MID_BACK, _LOWER_BACK)),
                (Region.GLUTES, self._band(_LOWER_BACK, _SEAT)),
            ]
        return [
            *cuts,
            (Region.CHEST, self._trunk(_COLLAR, _RIBS)),
            (Region.CORE, self._trunk(_RIBS, _BELT)),
            (Region.HIPS, self._band(_BELT, _LEGS)),
        ]

    def _arm_cuts(self, side: str) -> list[tuple[Region, Outline]]:
        shoulder, elbow, wrist = (f"{joint}_{side}" for joint in ("sh", "el", "wr"))
        return [
            (Region.SHOULDERS, self._sleeve(shoulder, -0.06, sk.UPPER_ARM)),
            (Region.WRISTS_FOREARMS, self._sleeve(elbow, 0.0, sk.FOREARM * 0.97)),
            (Region.HANDS, self._sleeve(wrist, -sk.FOREARM * 0.03, 0.15)),
        ]

    def _leg_cuts(self, side: str) -> list[tuple[Region | None, Outline]]:
        knee = self.figure.joints[Joint.KNEE_L if side == "l" else Joint.KNEE_R].origin[1]
        ankle = self.figure.joints[Joint.ANKLE_L if side == "l" else Joint.ANKLE_R].origin[1]
        seat = Region.GLUTES if self.back else Region.HIPS
        thigh = Region.HAMSTRINGS if self.back else Region.QUADS
        top = _SEAT if self.back else _LEGS
        return [
            (seat, self._band(1.0, top)),
            (thigh, self._band(top, knee)),
            (Region.CALVES_ANKLES, self._band(knee, ankle)),
            (None, self._band(ankle, -0.2)),
        ]

    def _band(self, top: float, bottom: float) -> Outline:
        return [self._cut([(-0.6, top), (0.6, top), (0.6, bottom), (-0.6, bottom)])]

    def _trunk(self, top: float, bottom: float) -> Outline:
        """A band that leaves out the shoulders."""
        a, b = self._edge(top), self._edge(bottom)
        inner = [(-a, top), (a, top), (b, bottom), (-b, bottom)]
        if bottom < _ARMPIT[1] < top:
            c = self._edge(_ARMPIT[1])
            inner = [(-a, top), (a, top), (c, _ARMPIT[1]), (0.6, _ARMPIT[1]), (0.6, bottom)]
            inner += [(-0.6, bottom), (-0.6, _ARMPIT[1]), (-c, _ARMPIT[1])]
        return [self._cut(inner)]

    def _shoulders(self) -> Outline:
        rings: Outline = []
        a, b = self._edge(_COLLAR), self._edge(_ARMPIT[1])
        for side in (1.0, -1.0):
            corner = [(a, _COLLAR), (0.6, _COLLAR), (0.6, _ARMPIT[1]), (b, _ARMPIT[1])]
            rings.append(self._cut([(side * x, y) for x, y in corner]))
        return rings

    @staticmethod
    def _edge(height: float) -> float:
        """Half the width of chest or back at a height, where the shoulder begins."""
        (x0, x1), (y0, y1) = _SHOULDER_X, _ARMPIT
        if height < y1:
            return 0.6
        return x0 + (x1 - x0) * min(1.0, max(0.0, (y0 - height) / (y0 - y1)))

    def _sleeve(self, joint: str, start: float, end: float) -> Outline:
        """A box across a bone, between two distances along it."""
        frame = self.figure.joints[joint]  # pyright: ignore[reportArgumentType]
        across = 0.07
        corners = ((-across, -start), (across, -start), (across, -end), (-across, -end))
        return [polygon(oriented([self.view.point(place(frame, (x, y, 0.0))) for x, y in corners]))]

    def _cut(self, corners: list[tuple[float, float]]) -> tuple[Point, list[Point]]:
        start, *rest = oriented([self.view.point((x, y, 0.0)) for x, y in corners])
        return start, rest


def _standing() -> sk.PosedFigure:
    """The figure upright with its arms a little out and its palms half turned back."""
    joints: dict[Joint, sk.JointFrame] = {Joint.ROOT: sk.JointFrame(_ROOT, _UPRIGHT)}
    at = add(_ROOT, sk.S0_OFFSET)
    bones = (sk.LUMBAR_BONE, sk.LUMBAR_BONE, sk.THORAX_BONE, sk.THORAX_BONE, sk.THORAX_BONE, 0.0)
    for joint, bone in zip(_SPINE, bones, strict=True):
        joints[joint] = sk.JointFrame(at, _UPRIGHT)
        at = add(at, (0.0, bone, 0.0))
    collar = joints[Joint.S5].origin
    throat = add(collar, sk.NECK_OFFSET)
    joints[Joint.NECK] = sk.JointFrame(throat, _UPRIGHT)
    joints[Joint.HEAD] = sk.JointFrame(add(throat, (0.0, sk.NECK_BONE, 0.0)), _UPRIGHT)
    for sign, arm_joints, leg_joints in ((1.0, _ARM_L, _LEG_L), (-1.0, _ARM_R, _LEG_R)):
        shoulder = add(collar, (sign * sk.ADULT.shoulder_x, sk.SHOULDER_Y, sk.SHOULDER_Z))
        upper = rot_z(sign * _ARM_OUT_DEG)
        fore = matmul(upper, rot_x(-_ELBOW_DEG))
        turned = matmul(fore, rot_y(-sign * _FOREARM_TURN_DEG))
        elbow = place(sk.JointFrame(shoulder, upper), (0.0, -sk.UPPER_ARM, 0.0))
        wrist = place(sk.JointFrame(elbow, fore), (0.0, -sk.FOREARM, 0.0))
        for joint, origin, rotation in zip(
            arm_joints, (shoulder, elbow, wrist), (upper, fore, turned), strict=True
        ):
            joints[joint] = sk.JointFrame(origin, rotation)
        hip = add(_ROOT, (sign * sk.HIP_X, 0.0, 0.0))
        thigh = rot_z(sign * _LEG_OUT_DEG)
        knee = place(sk.JointFrame(hip, thigh), (0.0, -sk.THIGH, 0.0))
        ankle = place(sk.JointFrame(knee, thigh), (0.0, -sk.SHIN, 0.0))
        foot = rot_y(sign * _TOES_OUT_DEG)
        ball = place(sk.JointFrame(ankle, foot), (0.0, -0.040, 0.075))
        for joint, origin, rotation in zip(
            leg_joints, (hip, knee, ankle, ball), (thigh, thigh, foot, foot), strict=True
        ):
            joints[joint] = sk.JointFrame(origin, rotation)
    loose = sk.HandShape(14.0, 24.0, 5.0)
    return sk.PosedFigure(
        joints=joints,
        hand_l=loose,
        hand_r=loose,
        head_slide=0.0,
        chest_swell=0.0,
        belly_swell=0.0,
        gaze=(0.0, 0.0),
        lids=0.0,
        glows=(),
        arrows=(),
        props=(),
        legs=LegOrder.UNDER,
        nearer={},
        shoes=False,
        mirrored=False,
    )


_SPINE = (Joint.S0, Joint.S1, Joint.S2, Joint.S3, Joint.S4, Joint.S5)
_ARM_L = (Joint.SHOULDER_L, Joint.ELBOW_L, Joint.WRIST_L)
_ARM_R = (Joint.SHOULDER_R, Joint.ELBOW_R, Joint.WRIST_R)
_LEG_L = (Joint.HIP_L, Joint.KNEE_L, Joint.ANKLE_L, Joint.TOE_L)
_LEG_R = (Joint.HIP_R, Joint.KNEE_R, Joint.ANKLE_R, Joint.TOE_R)
