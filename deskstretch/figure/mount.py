"""Joint frames as the camera sees them.

Body parts are modelled in the coordinates of a joint. A `Mount` is such a frame already projected to
pixels (x right, y down), so that placing a point costs a few multiplications and no matrix.
"""

from __future__ import annotations

from math import cos, radians, sin
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from deskstretch.core.animation import Vec3
    from deskstretch.figure.camera import View
    from deskstretch.figure.skeleton import Rotation

Point = tuple[float, float]
Ball = tuple[float, float, float]
"""A sphere on screen: x, y and radius in pixels."""
Blob = tuple[float, float, float, float, float]
"""An ellipsoid on screen: x, y and the matrix m00, m01, m11 whose reach in direction u is sqrt(u·Mu)."""


class Mount:
    """A joint frame projected to the screen; local points go in as body heights."""

    __slots__ = ("depth", "scale", "toward", "x", "x_axis", "xx", "y", "y_axis", "yy", "z_axis", "zz")

    def __init__(self, view: View, origin: Vec3, rotation: Rotation) -> None:
        a, b, c, d, e, f, g, h, i = rotation
        k = self.scale = view.scale
        r0, _, r2 = view.right
        u0, u1, u2 = view.up
        t0, t1, t2 = view.toward
        self.x, self.y = view.point(origin)
        self.depth = t0 * origin[0] + t1 * origin[1] + t2 * origin[2]
        self.toward = (t0 * a + t1 * d + t2 * g, t0 * b + t1 * e + t2 * h, t0 * c + t1 * f + t2 * i)
        x0, x1 = self.x_axis = (k * (r0 * a + r2 * g), -k * (u0 * a + u1 * d + u2 * g))
        y0, y1 = self.y_axis = (k * (r0 * b + r2 * h), -k * (u0 * b + u1 * e + u2 * h))
        z0, z1 = self.z_axis = (k * (r0 * c + r2 * i), -k * (u0 * c + u1 * f + u2 * i))
        self.xx = (x0 * x0, x0 * x1, x1 * x1)
        self.yy = (y0 * y0, y0 * y1, y1 * y1)
        self.zz = (z0 * z0, z0 * z1, z1 * z1)

    def point(self, x: float, y: float, z: float) -> Point:
        """A local point in pixels."""
        return (
            self.x + x * self.x_axis[0] + y * self.y_axis[0] + z * self.z_axis[0],
            self.y + x * self.x_axis[1] + y * self.y_axis[1] + z * self.z_axis[1],
        )

    def ball(self, x: float, y: float, z: float, radius: float) -> Ball:
        """A sphere round a local point."""
        return (
            self.x + x * self.x_axis[0] + y * self.y_axis[0] + z * self.z_axis[0],
            self.y + x * self.x_axis[1] + y * self.y_axis[1] + z * self.z_axis[1],
            radius * self.scale,
        )

    def blob(self, centre: Vec3, axes: Vec3) -> Blob:
        """An ellipsoid with its half-axes along the frame's axes."""
        x, y, z = centre
        a, b, c = axes
        a, b, c = a * a, b * b, c * c
        xx, yy, zz = self.xx, self.yy, self.zz
        return (
            self.x + x * self.x_axis[0] + y * self.y_axis[0] + z * self.z_axis[0],
            self.y + x * self.x_axis[1] + y * self.y_axis[1] + z * self.z_axis[1],
            a * xx[0] + b * yy[0] + c * zz[0],
            a * xx[1] + b * yy[1] + c * zz[1],
            a * xx[2] + b * yy[2] + c * zz[2],
        )

    def tipped(self, centre: Vec3, axes: Vec3, forward_deg: float) -> Blob:
        """As `blob`, with the ellipsoid first tipped forward about the frame's x axis."""
        a, b, c = axes
        turn = radians(forward_deg)
        cos_t, sin_t = cos(turn), sin(turn)
        x0, x1 = a * self.x_axis[0], a * self.x_axis[1]
        y0 = b * (cos_t * self.y_axis[0] + sin_t * self.z_axis[0])
        y1 = b * (cos_t * self.y_axis[1] + sin_t * self.z_axis[1])
        z0 = c * (cos_t * self.z_axis[0] - sin_t * self.y_axis[0])
        z1 = c * (cos_t * self.z_axis[1] - sin_t * self.y_axis[1])
        x, y = self.point(*centre)
        return (x, y, x0 * x0 + y0 * y0 + z0 * z0, x0 * x1 + y0 * y1 + z0 * z1, x1 * x1 + y1 * y1 + z1 * z1)

    def depth_of(self, x: float, y: float, z: float) -> float:
        """How near a local point is to the viewer, in body heights."""
        return self.depth + x * self.toward[0] + y * self.toward[1] + z * self.toward[2]

    def vector(self, x: float, y: float, z: float) -> Point:
        """A local direction in pixels."""
        return (
            x * self.x_axis[0] + y * self.y_axis[0] + z * self.z_axis[0],
            x * self.x_axis[1] + y * self.y_axis[1] + z * self.z_axis[1],
        )


def blob_of(ball: Ball) -> Blob:
    """A sphere as an ellipsoid, to be hulled with others."""
    x, y, r = ball
    return (x, y, r * r, 0.0, r * r)
