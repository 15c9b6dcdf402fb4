"""The body by regions, seen from the front and from the back: shapes for a map of what was moved.

The map is the figure itself, standing with its arms a little away: each region is a cut of the outlines the
figure is painted with.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from deskstretch.core.animation import Joint, LegOrder
from deskstretch.core.movement import Region
from deskstretch.figure import skeleton as sk
from deskstretch.figure.arm import arm
from deskstretch.figure.camera import View
from deskstretch.figure.dress import CLOSE_SHIN, CLOSE_THIGH
from deskstretch.figure.foot import foot
from deskstretch.figure.hull import Hulls
from deskstretch.figure.inks import Inks
from deskstretch.figure.limbs import bone
from deskstretch.figure.looks import Build, Cloth, Hair, HairColour, Look, Outfit, Skin
from deskstretch.figure.outline import ellipse, oriented, polygon
from deskstretch.figure.sketch import Sketch
from deskstretch.figure.tube import Tube
from deskstretch.figure.vectors import add, matmul, place, rot_x, rot_y, rot_z

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from deskstretch.core.animation import Vec3
    from deskstretch.figure.outline import Outline, Ring
    from deskstretch.figure.skeleton import Rotation

ASPECT = 0.56
"""Width of the map over its height."""

_UPRIGHT: Rotation = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0)
_ROOT: Vec3 = (0.0, 0.532, 0.0)
_ARM_OUT_DEG = 20.0
_ELBOW_DEG = 8.0
_FOREARM_TURN_DEG = 62.0
_LEG_OUT_DEG = 3.5
_TOES_OUT_DEG = 24.0
_PERSON = Look(Skin.THREE, Hair.BALD, HairColour.BROWN, Build.BROAD, Outfit.SPORT, Cloth.CREAM)
_TALL = 1.06
"""Body heights the map's height shows."""

# Lines are half lines from the middle outwards: (distance from the middle, height), in body heights.
Line = tuple[tuple[float, float], ...]
_TRUNK: Line = (
    (0.0300, 0.880),
    (0.0285, 0.848),
    (0.0390, 0.831),
    (0.0600, 0.8220),
    (0.0780, 0.8135),
    (0.0960, 0.8050),
    (0.1030, 0.765),
    (0.0935, 0.735),
    (0.0905, 0.705),
    (0.0835, 0.660),
    (0.0775, 0.622),
    (0.0850, 0.586),
    (0.0965, 0.553),
    (0.1010, 0.520),
    (0.1025, 0.490),
    (0.0700, 0.478),
    (0.0000, 0.470),
)
"""The outline of neck and trunk."""
_THROAT: Line = ((0.0, 0.814), (0.018, 0.819), (0.033, 0.833), (0.050, 0.860))
_NAPE: Line = ((0.0, 0.826), (0.018, 0.830), (0.033, 0.840), (0.050, 0.860))
_SHOULDER: Line = ((0.047, 0.860), (0.050, 0.815), (0.060, 0.785), (0.071, 0.757), (0.094, 0.732))
"""From the neck down to the armpit: where chest and back end and the shoulder begins."""
_ARMPIT = (0.094, 0.732)
_CHEST: Line = ((0.0, 0.714), (0.014, 0.704), (0.042, 0.697), (0.072, 0.708), _ARMPIT)
_UPPER_BACK: Line = ((0.0, 0.706), (0.030, 0.722), (0.058, 0.742), (0.074, 0.750))
_MID_BACK: Line = ((0.0, 0.646), (0.045, 0.654), (0.088, 0.672))
_BELT: Line = ((0.0, 0.551), (0.030, 0.558), (0.062, 0.580), (0.090, 0.612))
_LOWER_BACK: Line = ((0.0, 0.562), (0.028, 0.584), (0.060, 0.597), (0.090, 0.602))
_GROIN: Line = ((0.0, 0.452), (0.020, 0.470), (0.060, 0.505), (0.110, 0.535))
_SEAT: Line = ((0.0, 0.484), (0.016, 0.467), (0.048, 0.458), (0.082, 0.465), (0.110, 0.486))
_KNEE_SAG = 0.010
_SMOOTH = 6
"""Points a line gets between two of its own."""
_LEG = (*CLOSE_THIGH[:-1], (0.96, 0.0385, 0.0))
_SHIN = (*((t, r, 0.0) for t, r, _ in CLOSE_SHIN[1:-1]), (0.90, 0.0228, 0.0), (1.06, 0.0205, 0.0))


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
        found: list[Plate] = [Plate(None, self._head(), self._band(((0.0, 2.0),), ((0.0, 0.0),)))]
        trunk = [self._ring(_smooth(_TRUNK))]
        found += [Plate(region, trunk, cut) for region, cut in self._trunk_cuts()]
        for side in "lr":
            limb = self._part(lambda sketch, s=side: arm(sketch, s, upper=True, lower=True))
            found += [Plate(region, limb, cut) for region, cut in self._arm_cuts(side)]
            limb = [self._leg(side)]
            found += [Plate(region, limb, cut) for region, cut in self._leg_cuts(side)]
            feet = self._part(lambda sketch, s=side: foot(sketch, s, 0.0, None))
            found.append(Plate(None, feet, self._band(((0.0, 2.0),), ((0.0, -0.2),))))
        return tuple(found)

    def _part(self, paint: Callable[[Sketch], None]) -> Outline:
        """The outlines a part of the figure is painted with."""
        sketch = self._sketch()
        paint(sketch)
        return [ring for fill in sketch.fills if not fill.atop for ring in fill.outline]

    def _sketch(self) -> Sketch:
        return Sketch(self.figure, self.view, Inks(_PERSON, dark=False))

    def _head(self) -> Outline:
        """Skull and jaw; from behind the jaw is hidden by the nape."""
        sketch = self._sketch()
        mount = sketch.mount("head")
        skull = mount.blob((0, 0.046, 0.002), (0.0500, 0.0575, 0.0610))
        jaw = mount.blob((0, 0.006, 0.015), (0.0395, 0.0345, 0.0350))
        chin = mount.blob((0, -0.0180, 0.0385), (0.0215, 0.0165, 0.0155))
        low = mount.blob((0, 0.012, 0.0), (0.0410, 0.0330, 0.0400))
        hull = Hulls(sketch.directions, [(skull, low) if self.back else (skull, jaw, chin)])
        ears = [mount.point(side * 0.0490, 0.014, 0.0) for side in (1.0, -1.0)]
        px = self.view.scale
        return [*hull.outline(), *(ellipse(x, y, 0.0065 * px, 0.0150 * px, 0.0) for x, y in ears)]

    def _leg(self, side: str) -> Ring:
        sketch = self._sketch()
        hip, knee = sketch.mount(f"hip_{side}"), sketch.mount(f"knee_{side}")
        return Tube([*bone(hip, sk.THIGH, _LEG), *bone(knee, sk.SHIN, _SHIN)]).ring()

    def _trunk_cuts(self) -> list[tuple[Region, Outline]]:
        cuts = [
            (Region.NECK, self._band(((0.0, 1.0),), _NAPE if self.back else _THROAT)),
            (Region.SHOULDERS, self._shoulders()),
        ]
        if self.back:
            return [
                *cuts,
                (Region.UPPER_BACK, self._band(((0.0, 1.0),), (*_UPPER_BACK, _ARMPIT))),
                (Region.MID_BACK, self._band((*_UPPER_BACK, _ARMPIT), _MID_BACK)),
                (Region.LOWER_BACK, self._band(_MID_BACK, _LOWER_BACK)),
                (Region.GLUTES, self._band(_LOWER_BACK, _SEAT)),
            ]
        return [
            *cuts,
            (Region.CHEST, self._band(((0.0, 1.0),), _CHEST)),
            (Region.CORE, self._band(_CHEST, _BELT)),
            (Region.HIPS, self._band(_BELT, _GROIN)),
        ]

    def _arm_cuts(self, side: str) -> list[tuple[Region, Outline]]:
        shoulder, elbow = f"sh_{side}", f"el_{side}"
        return [
            (Region.SHOULDERS, self._sleeve(shoulder, -0.06, sk.UPPER_ARM)),
            (Region.WRISTS_FOREARMS, self._sleeve(elbow, 0.0, sk.FOREARM * 0.97)),
            (Region.HANDS, self._sleeve(elbow, sk.FOREARM * 0.97, sk.FOREARM + 0.15)),
        ]

    def _leg_cuts(self, side: str) -> list[tuple[Region | None, Outline]]:
        joints = self.figure.joints
        knee = joints[Joint.KNEE_L if side == "l" else Joint.KNEE_R].origin
        ankle = joints[Joint.ANKLE_L if side == "l" else Joint.ANKLE_R].origin[1]
        seat = Region.GLUTES if self.back else Region.HIPS
        thigh = Region.HAMSTRINGS if self.back else Region.QUADS
        top = _SEAT if self.back else _GROIN
        middle, height = abs(knee[0]), knee[1]
        bend = _KNEE_SAG if self.back else -_KNEE_SAG
        kneecap: Line = (
            (middle - 0.06, height),
            (middle - 0.03, height + bend * 0.25),
            (middle, height + bend),
            (middle + 0.03, height + bend * 0.25),
            (middle + 0.06, height),
        )
        return [
            (seat, self._band(((0.0, 1.0),), top)),
            (thigh, self._band(top, kneecap)),
            (Region.CALVES_ANKLES, self._band(kneecap, ((0.0, ankle),))),
            (None, self._band(((0.0, ankle),), ((0.0, -0.2),))),
        ]

    def _band(self, top: Line, bottom: Line) -> Outline:
        """What lies between two lines, on both sides of the middle."""
        edges: list[tuple[float, float]] = []
        for line, way in ((top, 1), (bottom, -1)):
            half = [*_smooth(line), (0.6, line[-1][1])]
            edges += [*((-x, y) for x, y in reversed(half)), *half][::way]
        return [polygon(oriented([self.view.point((x, y, 0.0)) for x, y in edges]))]

    def _ring(self, half: Sequence[tuple[float, float]]) -> Ring:
        """The closed outline of a half line and its mirror image."""
        points = [*half, *((-x, y) for x, y in reversed(half))]
        return polygon(oriented([self.view.point((x, y, 0.0)) for x, y in points]))

    def _shoulders(self) -> Outline:
        corner = [*_smooth(_SHOULDER), (0.6, _ARMPIT[1]), (0.6, 0.860)]
        return [
            polygon(oriented([self.view.point((side * x, y, 0.0)) for x, y in corner]))
            for side in (1.0, -1.0)
        ]

    def _sleeve(self, joint: str, start: float, end: float) -> Outline:
        """A box across a bone, between two distances along it."""
        frame = self.figure.joints[joint]  # pyright: ignore[reportArgumentType]
        across = 0.07
        corners = ((-across, -start), (across, -start), (across, -end), (-across, -end))
        return [polygon(oriented([self.view.point(place(frame, (x, y, 0.0))) for x, y in corners]))]


def _smooth(line: Line) -> list[tuple[float, float]]:
    """The line with its corners rounded: a Catmull-Rom curve through its points."""
    if len(line) < 3:
        return list(line)
    points: list[tuple[float, float]] = [line[0]]
    for i in range(len(line) - 1):
        a, b, c, d = line[max(0, i - 1)], line[i], line[i + 1], line[min(len(line) - 1, i + 2)]
        for step in range(1, _SMOOTH + 1):
            t = step / _SMOOTH
            weights = (
                -0.5 * t * (1 - t) ** 2,
                1 + t * t * (1.5 * t - 2.5),
                t * (0.5 + t * (2 - 1.5 * t)),
                -0.5 * t * t * (1 - t),
            )
            x, y = (sum(w * p[k] for w, p in zip(weights, (a, b, c, d), strict=True)) for k in (0, 1))
            points.append((x, y))
    return points


def _standing() -> sk.PosedFigure:
    """The figure upright with its arms a little out and its palms half turned back."""
    joints: dict[Joint, sk.JointFrame] = {Joint.ROOT: sk.JointFrame(_ROOT, _UPRIGHT)}
    at = add(_ROOT, sk.S0_OFFSET)
    bones = (sk.LUMBAR_BONE, sk.LUMBAR_BONE, sk.THORAX_BONE, sk.THORAX_BONE, sk.THORAX_BONE, 0.0)
    for joint, length in zip(_SPINE, bones, strict=True):
        joints[joint] = sk.JointFrame(at, _UPRIGHT)
        at = add(at, (0.0, length, 0.0))
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
