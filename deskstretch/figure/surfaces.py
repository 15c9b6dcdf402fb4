"""What can be touched: the nearest point of the floor, of a prop's solid, of the figure's own body.

Body surfaces are the clothed shapes of ART.md 5, so that a hand meets what is painted.
"""

from __future__ import annotations

from itertools import pairwise
from math import cos, radians, sin, sqrt
from typing import TYPE_CHECKING, NamedTuple

from deskstretch.core.animation import Joint, Surface
from deskstretch.figure import skeleton as sk
from deskstretch.figure.props import Box, Drum, Plane, Rod, solids_of
from deskstretch.figure.skeleton import JointFrame
from deskstretch.figure.vectors import IDENTITY, add, along, dot, length, local, place, scale, sub, turn, unit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from deskstretch.core.animation import Vec3
    from deskstretch.figure.props import Solid
    from deskstretch.figure.skeleton import PropNow


class Nearest(NamedTuple):
    """The nearest point of a surface, the direction out of it, and how far outside one is (below 0: in)."""

    point: Vec3
    normal: Vec3
    outside: float


class Limb(NamedTuple):
    """A limb's surface: (place along the bone 0 to 1, radius, z offset) stations, as ART.md 5 has them."""

    joint: Joint
    bone: float
    stations: tuple[tuple[float, float, float], ...]


class Round(NamedTuple):
    """An ellipsoid, or with ``tall`` an endless elliptic column, in a joint's frame."""

    joint: Joint
    center: Vec3
    axes: Vec3
    tall: bool = False


_THIGH = (
    (0, 0.0555, -0.004),
    (0.2, 0.059, 0),
    (0.4, 0.0565, 0.003),
    (0.62, 0.0505, 0.003),
    (0.82, 0.0445, 0.002),
    (1, 0.0405, 0.001),
)
_SHIN = (
    (0, 0.0405, 0.001),
    (0.12, 0.0405, -0.002),
    (0.3, 0.0415, -0.007),
    (0.5, 0.039, -0.007),
    (0.7, 0.0345, -0.004),
    (0.86, 0.031, -0.001),
    (1, 0.0215, 0),
)
_UPPER_ARM = (
    (0, 0.0338, 0),
    (0.16, 0.0368, 0),
    (0.38, 0.0382, 0.001),
    (0.58, 0.0335, 0.002),
    (0.78, 0.0272, 0.002),
    (1, 0.0245, 0),
)
_FOREARM = (
    (0, 0.0245, 0),
    (0.15, 0.0262, 0.001),
    (0.35, 0.0262, 0.002),
    (0.65, 0.0218, 0.001),
    (0.88, 0.0178, 0),
    (1, 0.0168, 0),
)

BODY: dict[Surface, Limb | Round] = {
    Surface.HEAD: Round(Joint.HEAD, (0.0, 0.050, -0.006), (0.055, 0.061, 0.065)),
    Surface.CHEST: Round(Joint.S4, (0.0, -0.012, 0.005), (0.0945, 1.0, 0.064), tall=True),
    Surface.BELLY: Round(Joint.S1, (0.0, 0.0, 0.004), (0.086, 1.0, 0.0595), tall=True),
    Surface.PELVIS: Round(Joint.ROOT, (0.0, 0.0, -0.007), (0.100, 1.0, 0.070), tall=True),
    Surface.SHOULDER_L: Round(Joint.SHOULDER_L, (0.0, 0.0, 0.0), (0.0355, 0.0355, 0.0355)),
    Surface.SHOULDER_R: Round(Joint.SHOULDER_R, (0.0, 0.0, 0.0), (0.0355, 0.0355, 0.0355)),
    Surface.UPPER_ARM_L: Limb(Joint.SHOULDER_L, sk.UPPER_ARM, _UPPER_ARM),
    Surface.UPPER_ARM_R: Limb(Joint.SHOULDER_R, sk.UPPER_ARM, _UPPER_ARM),
    Surface.FOREARM_L: Limb(Joint.ELBOW_L, sk.FOREARM, _FOREARM),
    Surface.FOREARM_R: Limb(Joint.ELBOW_R, sk.FOREARM, _FOREARM),
    Surface.HAND_L: Round(Joint.WRIST_L, (0.0, -0.034, 0.0), (0.0125, 0.032, 0.0235)),
    Surface.HAND_R: Round(Joint.WRIST_R, (0.0, -0.034, 0.0), (0.0125, 0.032, 0.0235)),
    Surface.THIGH_L: Limb(Joint.HIP_L, sk.THIGH, _THIGH),
    Surface.THIGH_R: Limb(Joint.HIP_R, sk.THIGH, _THIGH),
    Surface.SHIN_L: Limb(Joint.KNEE_L, sk.SHIN, _SHIN),
    Surface.SHIN_R: Limb(Joint.KNEE_R, sk.SHIN, _SHIN),
    Surface.FOOT_L: Round(Joint.ANKLE_L, (0.0, -0.026, 0.030), (0.026, 0.024, 0.080)),
    Surface.FOOT_R: Round(Joint.ANKLE_R, (0.0, -0.026, 0.030), (0.026, 0.024, 0.080)),
}


def nearest(
    surface: Surface, point: Vec3, joints: Mapping[Joint, JointFrame], props: Sequence[PropNow]
) -> Nearest | None:
    """The nearest point of ``surface`` to ``point``; None where no prop of the scene has it."""
    if surface is Surface.FLOOR:
        return Nearest((point[0], 0.0, point[2]), (0.0, 1.0, 0.0), point[1])
    shape = BODY.get(surface)
    if shape is not None:
        return nearest_on_body(shape, joints[shape.joint], point)
    wanted = Surface.DESK_TOP if surface is Surface.DESK_EDGE else surface
    found = [
        nearest_on_solid(solid, prop.frame, point)
        for prop in props
        for solid in solids_of(prop.prop)
        if solid.surface is wanted
    ]
    return min(found, key=lambda n: n.outside, default=None)


def nearest_on_body(shape: Limb | Round, frame: JointFrame, point: Vec3) -> Nearest:
    p = local(frame, point)
    match shape:
        case Limb():
            center, radius = _axis_of(shape, p)
            d = sub(p, center)
            n = unit(d)
            surface, outside = along(center, n, radius), length(d) - radius
        case Round():
            a, b, c = shape.axes
            x, y, z = sub(p, shape.center)
            q = (x / a, 0.0 if shape.tall else y / b, z / c)
            size = length(q) or 1e-9
            q = (q[0] / size, q[1] / size, q[2] / size)
            near = (q[0] * a, y if shape.tall else q[1] * b, q[2] * c)
            n = unit((q[0] / a, 0.0 if shape.tall else q[1] / b, q[2] / c))
            outside = dot(sub((x, y, z), near), n)
            surface = add(shape.center, near)
    return Nearest(place(frame, surface), turn(frame.rotation, n), outside)


def _axis_of(limb: Limb, p: Vec3) -> tuple[Vec3, float]:
    """The limb's middle and radius beside a point in its frame."""
    stations = limb.stations
    t = min(max(-p[1] / limb.bone, 0.0), 1.0)
    for (t0, r0, z0), (t1, r1, z1) in pairwise(stations):
        if t <= t1:
            u = (t - t0) / (t1 - t0)
            return (0.0, -t * limb.bone, z0 + (z1 - z0) * u), r0 + (r1 - r0) * u
    return (0.0, -limb.bone, stations[-1][2]), stations[-1][1]


def nearest_on_solid(solid: Solid, frame: JointFrame, point: Vec3) -> Nearest:
    p = local(frame, point)
    match solid:
        case Plane():
            out = dot(sub(p, solid.point), solid.normal)
            near, n = along(p, solid.normal, -out), solid.normal
        case Rod():
            bone = sub(solid.end, solid.start)
            size = dot(bone, bone)
            t = min(max(dot(sub(p, solid.start), bone) / size, 0.0), 1.0) if size else 0.0
            center = along(solid.start, bone, t)
            d = sub(p, center)
            n = unit(d)
            near, out = along(center, n, solid.radius), length(d) - solid.radius
        case Drum():
            near, n, out = _on_drum(solid, p)
        case Box():
            near, n, out = _on_box(solid, p)
    return Nearest(place(frame, near), turn(frame.rotation, n), out)


def _on_drum(drum: Drum, p: Vec3) -> Nearest:
    x, y, z = sub(p, drum.center)
    size = sqrt(y * y + z * z) or 1e-9
    side, end = size - drum.radius, abs(x) - drum.half_length
    if end > 0 or end > side:
        cap = min(size, drum.radius) / size
        near = (drum.half_length if x > 0 else -drum.half_length, y * cap, z * cap)
        if end > 0 and side > 0:
            d = sub((x, y, z), near)
            return Nearest(add(drum.center, near), unit(d), length(d))
        return Nearest(add(drum.center, near), (1.0 if x > 0 else -1.0, 0.0, 0.0), end)
    k = drum.radius / size
    return Nearest(add(drum.center, (x, y * k, z * k)), (0.0, y / size, z / size), side)


def _on_box(box: Box, p: Vec3) -> Nearest:
    """A box with rounded edges: its core is smaller by the rounding on every side."""
    lean = box_frame(box)
    q = local(lean, p)
    r = min(box.round, *box.half)
    core = (box.half[0] - r, box.half[1] - r, box.half[2] - r)
    held = tuple(min(max(v, -c), c) for v, c in zip(q, core, strict=True))
    inner: Vec3 = (held[0], held[1], held[2])
    d = sub(q, inner)
    far = length(d)
    if far > 1e-9:
        n = scale(d, 1 / far)
        near, out = along(inner, n, r), far - r
    else:
        depths = [b - abs(v) for v, b in zip(q, box.half, strict=True)]
        axis = depths.index(min(depths))
        direction = [0.0, 0.0, 0.0]
        direction[axis] = 1.0 if q[axis] > 0 else -1.0
        n = (direction[0], direction[1], direction[2])
        near, out = along(q, n, depths[axis]), -depths[axis]
    return Nearest(place(lean, near), turn(lean.rotation, n), out)


def box_frame(box: Box) -> JointFrame:
    """The middle of a box and how it leans, in its prop's frame."""
    if not box.lean_deg:
        return JointFrame(box.center, IDENTITY)
    a = radians(-box.lean_deg)
    c, s = cos(a), sin(a)
    return JointFrame(box.center, (1.0, 0.0, 0.0, 0.0, c, -s, 0.0, s, c))
