"""The orthographic camera: from the figure's space to the picture (ART.md 2)."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from deskstretch.core.movement import Side

if TYPE_CHECKING:
    from deskstretch.core.animation import Camera, Vec3
    from deskstretch.core.movement import Movement


@dataclass(frozen=True, slots=True)
class View:
    """A camera with a picture size: projects points to pixels (x right, y down).

    ``toward`` is the unit vector to the viewer; ``scale`` pixels are one body height.
    """

    right: Vec3
    up: Vec3
    toward: Vec3
    scale: float
    left_px: float
    top_px: float
    width_px: float
    height_px: float

    def point(self, p: Vec3) -> tuple[float, float]:
        """A world point in pixels."""
        r, u, k = self.right, self.up, self.scale
        return (
            self.left_px + k * (r[0] * p[0] + r[2] * p[2]),
            self.top_px - k * (u[0] * p[0] + u[1] * p[1] + u[2] * p[2]),
        )

    def vector(self, v: Vec3) -> tuple[float, float]:
        """A world direction in pixels."""
        r, u, k = self.right, self.up, self.scale
        return k * (r[0] * v[0] + r[2] * v[2]), -k * (u[0] * v[0] + u[1] * v[1] + u[2] * v[2])

    def depth(self, p: Vec3) -> float:
        """How near a point is, in body heights; larger is nearer."""
        t = self.toward
        return t[0] * p[0] + t[1] * p[1] + t[2] * p[2]


def camera_for(movement: Movement, side: Side) -> Camera:
    """The movement's camera for a side. Alternating movements keep the left side's camera for both."""
    camera = movement.animation.camera
    if side is not Side.RIGHT:
        return camera
    right, up = camera.center
    return replace(camera, yaw_deg=-camera.yaw_deg, center=(-right, up))


def view_of(camera: Camera, width_px: float, height_px: float) -> View:
    """Fit a camera to a picture: ``span`` body heights over the shorter side."""
    yaw, pitch = math.radians(camera.yaw_deg), math.radians(camera.pitch_deg)
    cos_a, sin_a, cos_b, sin_b = math.cos(yaw), math.sin(yaw), math.cos(pitch), math.sin(pitch)
    scale = min(width_px, height_px) / camera.span
    right, up = camera.center
    return View(
        right=(cos_a, 0.0, sin_a),
        up=(sin_a * sin_b, cos_b, -cos_a * sin_b),
        toward=(-sin_a * cos_b, sin_b, cos_a * cos_b),
        scale=scale,
        left_px=width_px / 2 - right * scale,
        top_px=height_px / 2 + up * cos_b * scale,
        width_px=width_px,
        height_px=height_px,
    )
