"""Arms and legs as shapes: two tubes and a fillet over the hinge, painted as one."""

from __future__ import annotations

from math import atan2, hypot
from typing import TYPE_CHECKING, NamedTuple

from deskstretch.figure.dress import (
    ANKLE,
    CLOSE_SHIN,
    CLOSE_THIGH,
    FOREARM,
    LONG_SLEEVE_LOWER,
    LONG_SLEEVE_UPPER,
    SHORT_SLEEVE,
    TROUSER_SHIN,
    TROUSER_THIGH,
    UPPER_ARM,
    Profile,
    Sleeve,
    dress_of,
    girth_of,
)
from deskstretch.figure.foot import foot
from deskstretch.figure.hand import hand
from deskstretch.figure.inks import Material, Tones
from deskstretch.figure.outline import Outline, ellipse, leaf
from deskstretch.figure.tube import Tube

if TYPE_CHECKING:
    from deskstretch.figure.mount import Ball, Mount, Point
    from deskstretch.figure.sketch import Sketch

UPPER_ARM_LENGTH = 0.160
FOREARM_LENGTH = 0.138
THIGH_LENGTH = 0.243
SHIN_LENGTH = 0.242

_LIMB_LIT = 0.80
_FOLDED = -0.78
"""Cosine between two bones on screen below which a limb lies back over itself."""
_POINTS_AT_VIEWER = 0.25


class Part(NamedTuple):
    """One tube of a limb; ``rim_from``: the station its line begins at, None for no line."""

    tube: Tube
    fade: bool = False
    rim_from: int | None = 0


def bone(mount: Mount, length: float, profile: Profile, girth: float = 1.0) -> list[Ball]:
    """The stations of a profile along a bone, on screen."""
    return [mount.ball(0.0, -length * t, z, r * girth) for t, r, z in profile]


def paint_limb(sketch: Sketch, parts: list[Part], tones: Tones, lit: float = _LIMB_LIT) -> Outline:
    """Paint tubes as one shape; returns its outline."""
    outline = [part.tube.ring() for part in parts]
    bright = [part.tube.lit(lit, fade=part.fade) for part in parts]
    rim = [
        part.tube.ring(sketch.line_px, sketch.rim_dx, sketch.rim_dy, first=part.rim_from)
        for part in parts
        if part.rim_from is not None
    ]
    sketch.shaded(outline, bright, tones, rim)
    return outline


def arm(sketch: Sketch, side: str, *, upper: bool, lower: bool) -> None:
    """One arm or half of it, with sleeve and hand; ``side`` is "l" or "r"."""
    painter = _Arm(sketch, side)
    if not upper:
        painter.lower_only()
    elif painter.toward > 0.0:
        painter.sleeve_then_arm(with_lower=lower)
    else:
        painter.arm_then_sleeve(with_lower=lower)


class _Arm:
    def __init__(self, sketch: Sketch, side: str) -> None:
        self.sketch = sketch
        self.side = side
        self.dress = dress_of(sketch.look)
        self.girth = girth_of(sketch.look).arm
        self.shoulder = sketch.mount(f"sh_{side}")
        self.elbow = sketch.mount(f"el_{side}")
        self.wrist = sketch.mount(f"wr_{side}")
        self.toward = (self.elbow.depth - self.shoulder.depth) / UPPER_ARM_LENGTH
        """Cosine of the angle between the upper arm and the line to the viewer."""
        far = sketch.farness(self.shoulder.depth * 0.2 + self.elbow.depth * 0.8)
        self.far = far
        self.skin = sketch.inks.of(Material.SKIN, far)
        self.cloth = sketch.inks.of(Material.TOP, far)

    def lower_only(self) -> None:
        if self.dress.sleeve is Sleeve.LONG:
            self._hand()
            lower = self._balls(self.elbow, FOREARM_LENGTH, LONG_SLEEVE_LOWER)
            self._cloth_part([Part(Tube(lower, cap_end_px=self._cuff(lower)), rim_from=2)], "farm")
        else:
            lower = self._balls(self.elbow, FOREARM_LENGTH, FOREARM)
            self._skin_part([Part(Tube(lower), rim_from=2)], "farm")
            self._hand()

    def arm_then_sleeve(self, *, with_lower: bool) -> None:
        if self.dress.sleeve is Sleeve.LONG:
            self._long_sleeve(with_lower=with_lower)
            return
        upper = self._balls(self.shoulder, UPPER_ARM_LENGTH, UPPER_ARM)
        bare = self.dress.sleeve is Sleeve.NONE
        parts = [Part(Tube(upper), fade=bare, rim_from=2)]
        self._bare_arm(parts, upper, with_lower=with_lower)
        if not bare:
            self._short_sleeve()

    def sleeve_then_arm(self, *, with_lower: bool) -> None:
        """The upper arm points at the viewer: one looks into the sleeve."""
        if self.dress.sleeve is not Sleeve.SHORT:
            self.arm_then_sleeve(with_lower=with_lower)
            return
        self._short_sleeve()
        hem = self.shoulder.ball(0.0, -UPPER_ARM_LENGTH * 0.58, 0.001, 0.0395 * self.girth)
        if self.toward > 0.08:
            along = self.shoulder.vector(0.0, -1.0, 0.0)
            opening = ellipse(
                hem[0], hem[1], hem[2] * self.toward * 0.96, hem[2] * 0.96, atan2(along[1], along[0])
            )
            self.sketch.fill([opening], self.cloth.line)
        upper = self._balls(self.shoulder, UPPER_ARM_LENGTH, UPPER_ARM)[2:]
        parts = [Part(Tube(upper, cap_start_px=self.toward * upper[0][2]))]
        self._bare_arm(parts, upper, with_lower=with_lower)

    def _bare_arm(self, parts: list[Part], upper: list[Ball], *, with_lower: bool) -> None:
        if with_lower:
            lower = self._balls(self.elbow, FOREARM_LENGTH, FOREARM)
            parts.append(Part(Tube(lower), rim_from=1))
            parts.append(Part(hinge(upper, lower, parts[0].tube.cap_start_px)))
        outline = self._skin_part(parts, "uarm")
        if with_lower:
            self.sketch.glow_on(f"farm_{self.side}", outline, Material.SKIN)
            crease(self.sketch, self.shoulder, self.elbow, self.wrist, 0.026 * self.girth, self.skin.shade)
            self._hand()

    def _long_sleeve(self, *, with_lower: bool) -> None:
        upper = self._balls(self.shoulder, UPPER_ARM_LENGTH, LONG_SLEEVE_UPPER)
        parts = [Part(Tube(upper), fade=True, rim_from=2)]
        if not with_lower:
            self._cloth_part(parts, "sleeve")
            return
        toward = (self.wrist.depth - self.elbow.depth) / FOREARM_LENGTH
        lower = self._balls(self.elbow, FOREARM_LENGTH, LONG_SLEEVE_LOWER)
        parts.append(Part(Tube(lower, cap_end_px=abs(toward) * lower[-1][2]), rim_from=1))
        parts.append(Part(hinge(upper, lower)))
        if toward <= _POINTS_AT_VIEWER:
            self._hand()
        outline = self._cloth_part(parts, "sleeve")
        self.sketch.glow_on(f"farm_{self.side}", outline, Material.TOP)
        crease(self.sketch, self.shoulder, self.elbow, self.wrist, 0.030 * self.girth, self.cloth.shade)
        if toward > _POINTS_AT_VIEWER:
            x, y, r = lower[-1]
            along = self.elbow.vector(0.0, -1.0, 0.0)
            self.sketch.fill(
                [ellipse(x, y, r * toward * 0.9, r * 0.9, atan2(along[1], along[0]))], self.cloth.line
            )
            self._hand()

    def _short_sleeve(self) -> None:
        sleeve = self._balls(self.shoulder, UPPER_ARM_LENGTH, SHORT_SLEEVE)
        tube = Tube(sleeve, cap_end_px=abs(self.toward) * sleeve[-1][2])
        self._cloth_part([Part(tube, fade=True, rim_from=2)], "sleeve")

    def _cuff(self, lower: list[Ball]) -> float:
        return abs(self.wrist.depth - self.elbow.depth) / FOREARM_LENGTH * lower[-1][2]

    def _balls(self, mount: Mount, length: float, profile: Profile) -> list[Ball]:
        return bone(mount, length, profile, self.girth)

    def _skin_part(self, parts: list[Part], name: str) -> Outline:
        outline = paint_limb(self.sketch, parts, self.skin)
        self.sketch.glow_on(f"{name}_{self.side}", outline, Material.SKIN)
        return outline

    def _cloth_part(self, parts: list[Part], name: str) -> Outline:
        outline = paint_limb(self.sketch, parts, self.cloth)
        self.sketch.glow_on(f"{name}_{self.side}", outline, Material.TOP)
        return outline

    def _hand(self) -> None:
        hand(self.sketch, self.side, self.skin)


def leg(sketch: Sketch, side: str, *, upper: bool, lower: bool) -> None:
    """One leg or half of it, with its foot; ``side`` is "l" or "r"."""
    hip, knee, ankle = (sketch.mount(f"{joint}_{side}") for joint in ("hip", "knee", "ankle"))
    if upper and lower and cosine(hip, knee, ankle) < _FOLDED:
        shin_last = ankle.depth > hip.depth
        leg(sketch, side, upper=shin_last, lower=not shin_last)
        leg(sketch, side, upper=not shin_last, lower=shin_last)
        return
    close = dress_of(sketch.look).close_legs
    girth = girth_of(sketch.look).leg
    far = sketch.farness(hip.depth * 0.3 + knee.depth * 0.7)
    cloth = sketch.inks.of(Material.BOTTOM, far)
    skin = sketch.inks.of(Material.SKIN, far)
    thigh = bone(hip, THIGH_LENGTH, CLOSE_THIGH if close else TROUSER_THIGH, girth)
    shin = bone(knee, SHIN_LENGTH, CLOSE_SHIN if close else TROUSER_SHIN, girth)
    toward = (ankle.depth - knee.depth) / SHIN_LENGTH

    parts: list[Part] = []
    if lower:
        tube = Tube(shin, cap_end_px=abs(toward) * shin[-1][2])
        parts.append(Part(tube, rim_from=0 if upper else 1))
    if upper:
        parts.append(Part(Tube(thigh), fade=True, rim_from=2))
    if upper and lower:
        parts.append(Part(hinge(thigh, shin)))

    def trousers() -> None:
        outline = paint_limb(sketch, parts, cloth)
        if upper:
            sketch.glow_on(f"thigh_{side}", outline, Material.BOTTOM)
        if lower:
            sketch.glow_on(f"shin_{side}", outline, Material.BOTTOM)
        if upper and lower:
            crease(sketch, hip, knee, ankle, 0.041 * girth, cloth.shade)

    def bare_ankle() -> None:
        paint_limb(sketch, [Part(Tube(bone(knee, SHIN_LENGTH, ANKLE)), rim_from=None)], skin, 0.78)

    if not lower:
        trousers()
    elif toward > _POINTS_AT_VIEWER:
        trousers()
        x, y, r = shin[-1]
        along = knee.vector(0.0, -1.0, 0.0)
        opening = ellipse(x, y, r * toward * 0.95, r * 0.95, atan2(along[1], along[0]))
        sketch.fill([opening], cloth.line)
        bare_ankle()
        foot(sketch, side, far, None)
    else:
        foot(sketch, side, far, bare_ankle)
        trousers()


def hinge(upper: list[Ball], lower: list[Ball], cap_start_px: float | None = None) -> Tube:
    """A tube over an elbow or knee that rounds the corner of the two bones' tubes and fills its crook."""
    return Tube([*upper[-3:], *lower[1:3]], cap_start_px=cap_start_px)


def cosine(a: Mount, b: Mount, c: Mount) -> float:
    """Between the bones a–b and b–c on screen: 1 straight on, -1 folded back."""
    ux, uy, vx, vy = b.x - a.x, b.y - a.y, c.x - b.x, c.y - b.y
    return (ux * vx + uy * vy) / (hypot(ux, uy) * hypot(vx, vy) or 1e-9)


def crease(sketch: Sketch, a: Mount, b: Mount, c: Mount, radius: float, colour: int) -> None:
    """Fold lines in the crook of a bent hinge: one, and beside it a shorter one where it bends sharply."""
    bend = cosine(a, b, c)
    crook = _crook(a, b, c)
    if bend > 0.5 or crook is None or not sketch.fine:
        return
    strength = min(1.0, (0.5 - bend) / 0.8)
    nx, ny = crook
    r = radius * sketch.px
    x, y = b.x + nx * r * 0.95, b.y + ny * r * 0.95
    folds: Outline = []
    for sideways, reach, width in (
        (0.10, 0.75 + 0.5 * strength, 0.12),
        (-0.22, 0.35 + 0.35 * strength, 0.09),
    ):
        sx, sy = x - ny * r * sideways, y + nx * r * sideways
        bow = r * reach * 0.35 * (1 if sideways > 0 else -1)
        folds.append(
            leaf(
                (sx, sy),
                (sx - nx * r * reach * 0.6 - ny * bow * 0.3, sy - ny * r * reach * 0.6 + nx * bow * 0.3),
                (sx - nx * r * reach - ny * bow, sy - ny * r * reach + nx * bow),
                r * width,
            )
        )
    sketch.fill(folds, colour, atop=True)


def _crook(a: Mount, b: Mount, c: Mount) -> Point | None:
    """Unit vector on screen from a hinge into the angle between its bones."""
    ux, uy, vx, vy = a.x - b.x, a.y - b.y, c.x - b.x, c.y - b.y
    u, v = hypot(ux, uy), hypot(vx, vy)
    if u < 1e-6 or v < 1e-6:
        return None
    x, y = ux / u + vx / v, uy / u + vy / v
    length = hypot(x, y)
    return (x / length, y / length) if length > 1e-6 else None
