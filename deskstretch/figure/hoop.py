"""Rings round the body: necklines, belts, hems and cuffs."""

from __future__ import annotations

from math import cos, hypot, pi, radians, sin
from typing import TYPE_CHECKING

from deskstretch.figure.outline import oriented, polygon, ribbon

if TYPE_CHECKING:
    from deskstretch.core.animation import Vec3
    from deskstretch.figure.mount import Mount, Point
    from deskstretch.figure.outline import Ring

_POINTS = 24
_CIRCLE = tuple((cos(2 * pi * i / _POINTS), sin(2 * pi * i / _POINTS)) for i in range(_POINTS))
_BEGINS = -0.05
"""The near half of a hoop begins a little behind its widest points."""


class Hoop:
    """An ellipse across a joint's frame: half-axes along x and z, tipped forward about x."""

    __slots__ = ("_across", "_centre", "_depth", "_mount", "_tip_cos", "_tip_sin", "open_to_view")

    def __init__(
        self, mount: Mount, centre: Vec3, half_width: float, half_depth: float, tip_deg: float = 0.0
    ) -> None:
        self._mount = mount
        self._centre = centre
        self._across = half_width
        self._depth = half_depth
        self._tip_cos, self._tip_sin = cos(radians(tip_deg)), sin(radians(tip_deg))
        _, ty, tz = mount.toward
        self.open_to_view = self._tip_cos * ty + self._tip_sin * tz > 0.0
        """Whether the viewer is on the side its y axis points to."""

    def points(self, share: float = 1.0) -> list[Point]:
        return [self._point(c, s, share) for c, s in _CIRCLE]

    def _point(self, cosine: float, sine: float, share: float) -> Point:
        x, y, z = self._centre
        a, b = self._across * share * cosine, self._depth * share * sine
        return self._mount.point(x + a, y - self._tip_sin * b, z + self._tip_cos * b)

    def disc(self, share: float = 1.0) -> Ring:
        """The whole ellipse."""
        return polygon(oriented(self.points(share)))

    def near_half(self, share: float = 1.0) -> list[Point]:
        """The points on the viewer's side, in order from one end to the other."""
        tx, ty, tz = self._mount.toward
        along = self._across * tx
        across = self._depth * (self._tip_cos * tz - self._tip_sin * ty)
        most = hypot(along, across) or 1e-9
        near = [(along * c + across * s) / most > _BEGINS for c, s in _CIRCLE]
        start = next((i for i in range(_POINTS) if near[i] and not near[i - 1]), 0)
        order = [(start + i) % _POINTS for i in range(_POINTS)]
        return [self._point(*_CIRCLE[i], share) for i in order if near[i]]

    def near_band(self, width_px: float, share: float = 1.0) -> Ring | None:
        """A band along the near half that thins out at both ends."""
        line = self.near_half(share)
        last = len(line) - 1
        if last < 2:
            return None
        return ribbon(line, [width_px * (1 - 0.85 * (2 * i / last - 1) ** 4) for i in range(last + 1)])
