"""Legs with trousers, leggings or tights, and their feet."""

from __future__ import annotations

from math import atan2
from typing import TYPE_CHECKING

from deskstretch.figure import skeleton as sk
from deskstretch.figure.dress import (
    ANKLE,
    CLOSE_SHIN,
    CLOSE_THIGH,
    TROUSER_SHIN,
    TROUSER_THIGH,
    dress_of,
    girth_of,
)
from deskstretch.figure.folds import cosine, crease
from deskstretch.figure.foot import foot
from deskstretch.figure.hoop import Hoop
from deskstretch.figure.inks import Material
from deskstretch.figure.limbs import Ends, Part, bone, joined, paint_limb
from deskstretch.figure.outline import ellipse
from deskstretch.figure.tube import Tube

if TYPE_CHECKING:
    from deskstretch.figure.sketch import Sketch

_FOLDED = -0.78
"""Cosine between thigh and shin on screen below which the leg lies back over itself."""
_POINTS_AT_VIEWER = 0.25
"""Cosine between a shin and the line to the viewer above which the foot is nearest."""


def leg(sketch: Sketch, side: str, *, upper: bool, lower: bool) -> None:
    """One leg or half of it, with its foot; ``side`` is "l" or "r"."""
    painter = _Leg(sketch, side)
    if upper and lower and painter.is_folded():
        shin_last = painter.ankle.depth > painter.hip.depth
        painter.paint(upper=shin_last, lower=not shin_last)
        painter.paint(upper=not shin_last, lower=shin_last)
    else:
        painter.paint(upper=upper, lower=lower)


class _Leg:
    def __init__(self, sketch: Sketch, side: str) -> None:
        self.sketch = sketch
        self.side = side
        self.hip, self.knee, self.ankle = (
            sketch.mount(f"{joint}_{side}") for joint in ("hip", "knee", "ankle")
        )
        self.close = dress_of(sketch.look).close_legs
        self.girth = girth_of(sketch.look).leg
        self.far = sketch.farness(self.hip.depth * 0.3 + self.knee.depth * 0.7)
        self.cloth = sketch.inks.of(Material.BOTTOM, self.far)
        self.thigh = bone(self.hip, sk.THIGH, CLOSE_THIGH if self.close else TROUSER_THIGH, self.girth)
        self.shin = bone(self.knee, sk.SHIN, CLOSE_SHIN if self.close else TROUSER_SHIN, self.girth)
        self.toward = (self.ankle.depth - self.knee.depth) / sk.SHIN
        """Cosine of the angle between the shin and the line to the viewer."""

    def is_folded(self) -> bool:
        return cosine(self.hip, self.knee, self.ankle) < _FOLDED

    def paint(self, *, upper: bool, lower: bool) -> None:
        if not lower:
            self._trousers(upper=upper, lower=lower)
        elif self.toward > _POINTS_AT_VIEWER:
            self._trousers(upper=upper, lower=lower)
            self._opening()
            self._ankle()
            foot(self.sketch, self.side, self.far, None)
        else:
            foot(self.sketch, self.side, self.far, self._ankle)
            self._trousers(upper=upper, lower=lower)

    def _trousers(self, *, upper: bool, lower: bool) -> None:
        sketch = self.sketch
        end_px = abs(self.toward) * self.shin[-1][2]
        if upper and lower:
            bend = cosine(self.hip, self.knee, self.ankle)
            parts = joined(self.thigh, self.shin, bend, Ends(end_px=end_px), fade=True, rim_from=2)
        elif upper:
            parts = [Part(Tube(self.thigh), fade=True, rim_from=2)]
        else:
            parts = [Part(Tube(self.shin, cap_end_px=end_px), rim_from=1)]
        outline = paint_limb(sketch, parts, self.cloth)
        if upper:
            sketch.glow_on(f"thigh_{self.side}", outline, Material.BOTTOM)
        if lower:
            sketch.glow_on(f"shin_{self.side}", outline, Material.BOTTOM)
            self._hem()
        if upper and lower:
            crease(sketch, self.hip, self.knee, self.ankle, 0.041 * self.girth, self.cloth.shade)

    def _hem(self) -> None:
        """The stitched line above a trouser leg's end."""
        if self.close or not self.sketch.fine:
            return
        r = 0.0325 * self.girth
        hoop = Hoop(self.knee, (0.0, -sk.SHIN * 0.795, -0.003), r, r)
        line = hoop.near_band(0.0026 * self.sketch.px)
        if line:
            self.sketch.fill([line], self.cloth.shade, atop=True)

    def _opening(self) -> None:
        x, y, r = self.shin[-1]
        along = self.knee.vector(0.0, -1.0, 0.0)
        hole = ellipse(x, y, r * self.toward * 0.95, r * 0.95, atan2(along[1], along[0]))
        self.sketch.fill([hole], self.cloth.line)

    def _ankle(self) -> None:
        skin = self.sketch.inks.of(Material.SKIN, self.far)
        paint_limb(self.sketch, [Part(Tube(bone(self.knee, sk.SHIN, ANKLE)), rim_from=None)], skin, 0.78)
