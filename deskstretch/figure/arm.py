"""Arms with their sleeves and hands."""

from __future__ import annotations

from math import atan2
from typing import TYPE_CHECKING

from deskstretch.figure import skeleton as sk
from deskstretch.figure.dress import (
    FOREARM,
    LONG_SLEEVE_LOWER,
    LONG_SLEEVE_UPPER,
    SHORT_SLEEVE,
    UPPER_ARM,
    Sleeve,
    dress_of,
    girth_of,
)
from deskstretch.figure.folds import cosine, crease
from deskstretch.figure.hand import hand
from deskstretch.figure.hoop import Hoop
from deskstretch.figure.inks import Material
from deskstretch.figure.limbs import Ends, Part, bone, joined, paint_limb
from deskstretch.figure.outline import ellipse
from deskstretch.figure.tube import Tube

if TYPE_CHECKING:
    from deskstretch.figure.dress import Profile
    from deskstretch.figure.mount import Ball, Mount
    from deskstretch.figure.outline import Outline
    from deskstretch.figure.sketch import Sketch

_POINTS_AT_VIEWER = 0.25
"""Cosine between a forearm and the line to the viewer above which one looks into the cuff."""


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
        self.toward = (self.elbow.depth - self.shoulder.depth) / sk.UPPER_ARM
        """Cosine of the angle between the upper arm and the line to the viewer."""
        far = sketch.farness(self.shoulder.depth * 0.2 + self.elbow.depth * 0.8)
        self.far = far
        self.skin = sketch.inks.of(Material.SKIN, far)
        self.cloth = sketch.inks.of(Material.TOP, far)

    def lower_only(self) -> None:
        if self.dress.sleeve is Sleeve.LONG:
            toward = self._forearm_toward()
            if toward <= _POINTS_AT_VIEWER:
                self._hand()
            lower = self._balls(self.elbow, sk.FOREARM, LONG_SLEEVE_LOWER)
            self._cloth_part([Part(Tube(lower, cap_end_px=abs(toward) * lower[-1][2]), rim_from=2)], "farm")
            if toward > _POINTS_AT_VIEWER:
                self._open_cuff(lower, toward)
        else:
            lower = self._balls(self.elbow, sk.FOREARM, FOREARM)
            self._skin_part([Part(Tube(lower), rim_from=2)], "farm")
            self._hand()

    def arm_then_sleeve(self, *, with_lower: bool) -> None:
        if self.dress.sleeve is Sleeve.LONG:
            self._long_sleeve(with_lower=with_lower)
            return
        bare = self.dress.sleeve is Sleeve.NONE
        upper = self._balls(self.shoulder, sk.UPPER_ARM, UPPER_ARM)
        self._bare_arm(upper, None, fade=bare, rim_from=2, with_lower=with_lower)
        if not bare:
            self._short_sleeve()

    def sleeve_then_arm(self, *, with_lower: bool) -> None:
        """The upper arm points at the viewer: one looks into the sleeve."""
        if self.dress.sleeve is not Sleeve.SHORT:
            self.arm_then_sleeve(with_lower=with_lower)
            return
        self._short_sleeve()
        x, y, r = self.shoulder.ball(0.0, -sk.UPPER_ARM * 0.58, 0.001, 0.0395 * self.girth)
        if self.toward > 0.08:
            along = self.shoulder.vector(0.0, -1.0, 0.0)
            hole = ellipse(x, y, r * self.toward * 0.96, r * 0.96, atan2(along[1], along[0]))
            self.sketch.fill([hole], self.cloth.line)
        upper = self._balls(self.shoulder, sk.UPPER_ARM, UPPER_ARM)[2:]
        self._bare_arm(upper, self.toward * upper[0][2], fade=False, rim_from=0, with_lower=with_lower)

    def _bare_arm(
        self, upper: list[Ball], cut_px: float | None, *, fade: bool, rim_from: int, with_lower: bool
    ) -> None:
        if not with_lower:
            tube = Tube(upper, cap_start_px=cut_px)
            self._skin_part([Part(tube, fade=fade, rim_from=rim_from)], "uarm")
            return
        lower = self._balls(self.elbow, sk.FOREARM, FOREARM)
        bend = cosine(self.shoulder, self.elbow, self.wrist)
        outline = self._skin_part(
            joined(upper, lower, bend, Ends(start_px=cut_px), fade=fade, rim_from=rim_from), "uarm"
        )
        self.sketch.glow_on(f"farm_{self.side}", outline, Material.SKIN)
        crease(self.sketch, self.shoulder, self.elbow, self.wrist, 0.026 * self.girth, self.skin.shade)
        self._hand()

    def _long_sleeve(self, *, with_lower: bool) -> None:
        upper = self._balls(self.shoulder, sk.UPPER_ARM, LONG_SLEEVE_UPPER)
        if not with_lower:
            self._cloth_part([Part(Tube(upper), fade=True, rim_from=2)], "sleeve")
            return
        toward = self._forearm_toward()
        lower = self._balls(self.elbow, sk.FOREARM, LONG_SLEEVE_LOWER)
        if toward <= _POINTS_AT_VIEWER:
            self._hand()
        bend = cosine(self.shoulder, self.elbow, self.wrist)
        ends = Ends(end_px=abs(toward) * lower[-1][2])
        outline = self._cloth_part(joined(upper, lower, bend, ends, fade=True, rim_from=2), "sleeve")
        self.sketch.glow_on(f"farm_{self.side}", outline, Material.TOP)
        crease(self.sketch, self.shoulder, self.elbow, self.wrist, 0.030 * self.girth, self.cloth.shade)
        self._cuff_line()
        if toward > _POINTS_AT_VIEWER:
            self._open_cuff(lower, toward)

    def _open_cuff(self, lower: list[Ball], toward: float) -> None:
        """A cuff one looks into, and the hand that comes out of it."""
        x, y, r = lower[-1]
        along = self.elbow.vector(0.0, -1.0, 0.0)
        hole = ellipse(x, y, r * toward * 0.9, r * 0.9, atan2(along[1], along[0]))
        self.sketch.fill([hole], self.cloth.line)
        self._hand()

    def _short_sleeve(self) -> None:
        sleeve = self._balls(self.shoulder, sk.UPPER_ARM, SHORT_SLEEVE)
        tube = Tube(sleeve, cap_end_px=abs(self.toward) * sleeve[-1][2])
        self._cloth_part([Part(tube, fade=True, rim_from=2)], "sleeve")

    def _cuff_line(self) -> None:
        """The seam of a cuff."""
        hoop = Hoop(self.elbow, (0.0, -sk.FOREARM * 0.80, 0.0), 0.0243 * self.girth, 0.0243 * self.girth)
        seam = hoop.near_band(0.0030 * self.sketch.px)
        if seam:
            self.sketch.fill([seam], self.cloth.shade, atop=True)

    def _forearm_toward(self) -> float:
        """Cosine of the angle between the forearm and the line to the viewer."""
        return (self.wrist.depth - self.elbow.depth) / sk.FOREARM

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
