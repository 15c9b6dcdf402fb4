"""Hair and scarves: solids in the head's frame, cut by a hairline plane and a plane behind the ears."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from typing import TYPE_CHECKING

from deskstretch.figure.looks import Hair

if TYPE_CHECKING:
    from deskstretch.core.animation import Vec3
    from deskstretch.figure.hull import Directions
    from deskstretch.figure.mount import Mount, Point

Solid = tuple["Vec3", "Vec3"]
"""An ellipsoid: centre and half-axes."""


Strand = tuple["Vec3", "Vec3", "Vec3", float]
"""A line on the cap from root over middle to end, and its width."""


@dataclass(frozen=True, slots=True)
class Plane:
    """The half-space normal·p >= offset in the head's frame."""

    normal: Vec3
    offset: float

    @property
    def other_side(self) -> Plane:
        x, y, z = self.normal
        return Plane((-x, -y, -z), -self.offset)


def plane_through(point: Vec3, normal: Vec3) -> Plane:
    x, y, z = normal
    length = sqrt(x * x + y * y + z * z)
    unit = (x / length, y / length, z / length)
    return Plane(unit, unit[0] * point[0] + unit[1] * point[1] + unit[2] * point[2])


@dataclass(frozen=True, slots=True)
class Cut:
    """How a hair style is built.

    ``cap`` is cut at ``hairline`` (its upper part is hair) and at ``behind`` (its rear part is hair).
    ``crown`` solids belong to the upper part, ``back`` ones to the rear. ``temple``: the width of the
    sideburn before the ear, 0 for none. ``locks``: strands beside the face from the
    top down, given for the left side.
    """

    cap: Solid = ((0, 0.050, -0.006), (0.0550, 0.0610, 0.0650))
    hairline: Plane = plane_through((0, 0.073, 0.054), (0, 0.86, -0.52))
    behind: Plane = plane_through((0, 0.020, -0.009), (0, -0.10, -1.0))
    crown: tuple[Solid, ...] = ()
    back: tuple[Solid, ...] = ()
    temple: float = 0.0
    locks: tuple[Solid, ...] = ()
    ears: bool = True
    cloth: bool = False
    sleek: bool = False
    """Cap and ``back`` solids have one smooth outline instead of showing one by one."""
    strands: tuple[Strand, ...] = ()
    hangs: bool = False
    """Falls below the skull: its rear part is painted before the neck when the person faces the viewer."""


def _combed_back(
    cap: Solid, roots: tuple[tuple[float, float], ...], to: Vec3, width: float
) -> tuple[Strand, ...]:
    """Strands over the cap from ``roots`` (x, y at the hairline) to where the hair is tied."""
    (cx, cy, cz), (a, b, c) = cap
    strands: list[Strand] = []
    for x, y in roots:
        z = cz + c * sqrt(max(0.0, 1 - ((x - cx) / a) ** 2 - ((y - cy) / b) ** 2))
        mx, my, mz = (x + to[0]) / 2 - cx, (y + to[1]) / 2 - cy, (z + to[2]) / 2 - cz
        out = 1 / sqrt((mx / a) ** 2 + (my / b) ** 2 + (mz / c) ** 2)
        # A leaf passes three quarters of the way to its middle point, so that is set farther out.
        middle = (cx + mx * out * 1.10, cy + my * out * 1.10, cz + mz * out * 1.10)
        strands.append(((x, y, z), middle, to, width))
    return tuple(strands)


_TIED_CAP: Solid = ((0, 0.052, -0.005), (0.0545, 0.0620, 0.0650))


_ROOTS = (
    (0.012, 0.086),
    (-0.014, 0.086),
    (0.034, 0.078),
    (-0.036, 0.077),
    (0.049, 0.062),
    (-0.049, 0.062),
)


def _balls(*quads: tuple[float, float, float, float]) -> tuple[Solid, ...]:
    return tuple(((x, y, z), (r, r, r)) for x, y, z, r in quads)


_LOCKS: tuple[Solid, ...] = (
    ((0.0435, 0.060, 0.000), (0.0120, 0.015, 0.026)),
    ((0.0500, 0.036, -0.005), (0.0095, 0.020, 0.0280)),
    ((0.0525, 0.008, -0.016), (0.0095, 0.022, 0.0350)),
    ((0.0505, -0.026, -0.015), (0.0100, 0.018, 0.0300)),
)
CUTS: dict[Hair, Cut] = {
    Hair.SHORT: Cut(
        crown=(
            ((-0.006, 0.091, 0.030), (0.041, 0.021, 0.031)),
            ((0.012, 0.095, 0.012), (0.039, 0.018, 0.038)),
        ),
        temple=0.012,
    ),
    Hair.BUN: Cut(
        cap=_TIED_CAP,
        hairline=plane_through((0, 0.073, 0.056), (0, 0.84, -0.54)),
        strands=_combed_back(_TIED_CAP, _ROOTS, (0.0, 0.094, -0.050), 0.0030),
    ),
    Hair.PONY: Cut(
        cap=_TIED_CAP,
        hairline=plane_through((0, 0.073, 0.056), (0, 0.84, -0.54)),
        temple=0.007,
        strands=_combed_back(_TIED_CAP, _ROOTS, (0.0, 0.072, -0.062), 0.0030),
    ),
    Hair.BOB: Cut(
        behind=plane_through((0, 0.020, 0.010), (0, -0.06, -1.0)),
        crown=(((0, 0.066, 0.001), (0.0575, 0.0475, 0.0620)),),
        back=(((0, 0.020, -0.020), (0.0600, 0.050, 0.046)), ((0, -0.018, -0.022), (0.0590, 0.030, 0.036))),
        locks=_LOCKS,
        ears=False,
        sleek=True,
        hangs=True,
    ),
    Hair.LONG: Cut(
        behind=plane_through((0, 0.020, 0.006), (0, -0.06, -1.0)),
        crown=(
            ((-0.012, 0.077, 0.010), (0.0440, 0.033, 0.0500)),
            ((0.012, 0.077, 0.010), (0.0440, 0.033, 0.0500)),
        ),
        back=(((0, 0.020, -0.020), (0.0590, 0.050, 0.046)),),
        locks=_LOCKS,
        ears=False,
        sleek=True,
        hangs=True,
    ),
    Hair.CURLY: Cut(
        crown=_balls(
            (0, 0.118, 0.012, 0.034),
            (0.034, 0.108, 0.018, 0.031),
            (-0.034, 0.108, 0.018, 0.031),
            (0.050, 0.080, 0.002, 0.030),
            (-0.050, 0.080, 0.002, 0.030),
            (0.022, 0.106, 0.040, 0.026),
            (-0.022, 0.106, 0.040, 0.026),
            (0, 0.108, -0.030, 0.036),
            (0.038, 0.085, -0.034, 0.034),
            (-0.038, 0.085, -0.034, 0.034),
        ),
        back=_balls(
            (0.048, 0.048, -0.028, 0.028),
            (-0.048, 0.048, -0.028, 0.028),
            (0, 0.050, -0.056, 0.036),
            (0.030, 0.020, -0.050, 0.028),
            (-0.030, 0.020, -0.050, 0.028),
        ),
        temple=0.006,
    ),
    Hair.SCARF: Cut(
        cap=((0, 0.046, -0.005), (0.0575, 0.0690, 0.0675)),
        hairline=plane_through((0, 0.068, 0.054), (0, 0.86, -0.50)),
        behind=plane_through((0, 0.010, 0.022), (0, -0.30, -1.0)),
        back=(((0, -0.004, -0.006), (0.0530, 0.044, 0.050)),),
        ears=False,
        cloth=True,
        locks=(
            ((0.0425, 0.054, 0.008), (0.0105, 0.016, 0.034)),
            ((0.0495, 0.042, 0.001), (0.0080, 0.024, 0.038)),
            ((0.0475, 0.006, -0.001), (0.0080, 0.024, 0.040)),
            ((0.0370, -0.026, 0.004), (0.0110, 0.018, 0.034)),
        ),
        hangs=True,
    ),
}
"""`Hair.BALD` has none."""


def cap_points(
    mount: Mount, solid: Solid, plane: Plane, directions: Directions, cut_directions: Directions
) -> list[Point]:
    """The outline points of an ellipsoid's part beyond a plane: its rim there and the ellipse of the cut.

    The part is convex, so the hull of these points is its outline. ``directions`` sample the rim,
    ``cut_directions`` the ellipse.
    """
    (cx, cy, cz), (ax, ay, az) = solid
    fx, fy, fz = mount.toward
    nx, ny, nz = plane.normal
    u, v = _across((fx / ax, fy / ay, fz / az))
    ox, oy = mount.point(cx, cy, cz)
    xx, xy = mount.x_axis[0] * ax, mount.x_axis[1] * ax
    yx, yy = mount.y_axis[0] * ay, mount.y_axis[1] * ay
    zx, zy = mount.z_axis[0] * az, mount.z_axis[1] * az
    # From here on the ellipsoid is the unit ball: a, b, c in the directions of its half-axes.
    ma, mb, mc = nx * ax, ny * ay, nz * az
    height = plane.offset - (nx * cx + ny * cy + nz * cz)
    (ua, ub, uc), (va, vb, vc) = u, v
    points: list[Point] = []
    for cos_t, sin_t, *_ in directions:
        a, b, c = ua * cos_t + va * sin_t, ub * cos_t + vb * sin_t, uc * cos_t + vc * sin_t
        if ma * a + mb * b + mc * c >= height:
            points.append((ox + a * xx + b * yx + c * zx, oy + a * xy + b * yy + c * zy))
    length = sqrt(ma * ma + mb * mb + mc * mc)
    height /= length
    if abs(height) < 1:
        r = sqrt(1 - height * height)
        (ua, ub, uc), (va, vb, vc) = _across((ma, mb, mc))
        ma, mb, mc = ma / length * height, mb / length * height, mc / length * height
        for cos_t, sin_t, *_ in cut_directions:
            cos_t, sin_t = cos_t * r, sin_t * r
            a, b, c = ma + ua * cos_t + va * sin_t, mb + ub * cos_t + vb * sin_t, mc + uc * cos_t + vc * sin_t
            points.append((ox + a * xx + b * yx + c * zx, oy + a * xy + b * yy + c * zy))
    return points


def _across(w: Vec3) -> tuple[Vec3, Vec3]:
    """Two unit vectors at right angles to w and to each other."""
    length = sqrt(w[0] * w[0] + w[1] * w[1] + w[2] * w[2])
    x, y, z = w[0] / length, w[1] / length, w[2] / length
    if abs(x) < 0.8:
        m = sqrt(y * y + z * z)
        u = (0.0, z / m, -y / m)
    else:
        m = sqrt(x * x + z * z)
        u = (-z / m, 0.0, x / m)
    return u, (y * u[2] - z * u[1], z * u[0] - x * u[2], x * u[1] - y * u[0])
