"""Vectors and rotations on plain tuples: at twenty joints a frame, faster from Python than arrays."""

from __future__ import annotations

from math import acos, cos, radians, sin, sqrt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from deskstretch.core.animation import Vec3
    from deskstretch.core.poses import Angles
    from deskstretch.figure.skeleton import JointFrame, Rotation

IDENTITY: Rotation = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0)


def rot_x(degrees: float) -> Rotation:
    a = radians(degrees)
    c, s = cos(a), sin(a)
    return (1.0, 0.0, 0.0, 0.0, c, -s, 0.0, s, c)


def rot_y(degrees: float) -> Rotation:
    a = radians(degrees)
    c, s = cos(a), sin(a)
    return (c, 0.0, s, 0.0, 1.0, 0.0, -s, 0.0, c)


def rot_z(degrees: float) -> Rotation:
    a = radians(degrees)
    c, s = cos(a), sin(a)
    return (c, -s, 0.0, s, c, 0.0, 0.0, 0.0, 1.0)


def matmul(a: Rotation, b: Rotation) -> Rotation:
    a0, a1, a2, a3, a4, a5, a6, a7, a8 = a
    b0, b1, b2, b3, b4, b5, b6, b7, b8 = b
    return (
        a0 * b0 + a1 * b3 + a2 * b6,
        a0 * b1 + a1 * b4 + a2 * b7,
        a0 * b2 + a1 * b5 + a2 * b8,
        a3 * b0 + a4 * b3 + a5 * b6,
        a3 * b1 + a4 * b4 + a5 * b7,
        a3 * b2 + a4 * b5 + a5 * b8,
        a6 * b0 + a7 * b3 + a8 * b6,
        a6 * b1 + a7 * b4 + a8 * b7,
        a6 * b2 + a7 * b5 + a8 * b8,
    )


def spine_turn(angles: Angles, curve_deg: float = 0.0) -> Rotation:
    """Flexion, bend and twist of a spine part: Ry(twist) Rz(-side) Rx(flex + neutral curve), in one go."""
    f, s, t = radians(angles[0] + curve_deg), radians(-angles[1]), radians(angles[2])
    cf, sf, cs, ss, ct, st = cos(f), sin(f), cos(s), sin(s), cos(t), sin(t)
    return (
        ct * cs,
        -ct * ss * cf + st * sf,
        ct * ss * sf + st * cf,
        ss,
        cs * cf,
        -cs * sf,
        -st * cs,
        st * ss * cf + ct * sf,
        -st * ss * sf + ct * cf,
    )


def transpose(r: Rotation) -> Rotation:
    """The inverse rotation."""
    return (r[0], r[3], r[6], r[1], r[4], r[7], r[2], r[5], r[8])


def turn(r: Rotation, v: Vec3) -> Vec3:
    x, y, z = v
    return (
        r[0] * x + r[1] * y + r[2] * z,
        r[3] * x + r[4] * y + r[5] * z,
        r[6] * x + r[7] * y + r[8] * z,
    )


def place(frame: JointFrame, v: Vec3) -> Vec3:
    """A point given in a frame, in the world."""
    (ox, oy, oz), r = frame
    x, y, z = v
    return (
        ox + r[0] * x + r[1] * y + r[2] * z,
        oy + r[3] * x + r[4] * y + r[5] * z,
        oz + r[6] * x + r[7] * y + r[8] * z,
    )


def local(frame: JointFrame, p: Vec3) -> Vec3:
    """A world point in a frame."""
    (ox, oy, oz), r = frame
    x, y, z = p[0] - ox, p[1] - oy, p[2] - oz
    return (
        r[0] * x + r[3] * y + r[6] * z,
        r[1] * x + r[4] * y + r[7] * z,
        r[2] * x + r[5] * y + r[8] * z,
    )


def add(a: Vec3, b: Vec3) -> Vec3:
    return (a[0] + b[0], a[1] + b[1], a[2] + b[2])


def sub(a: Vec3, b: Vec3) -> Vec3:
    return (a[0] - b[0], a[1] - b[1], a[2] - b[2])


def scale(a: Vec3, k: float) -> Vec3:
    return (a[0] * k, a[1] * k, a[2] * k)


def along(a: Vec3, direction: Vec3, k: float) -> Vec3:
    """``a`` moved ``k`` times ``direction``."""
    return (a[0] + direction[0] * k, a[1] + direction[1] * k, a[2] + direction[2] * k)


def dot(a: Vec3, b: Vec3) -> float:
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def cross(a: Vec3, b: Vec3) -> Vec3:
    return (a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])


def length(a: Vec3) -> float:
    return sqrt(a[0] * a[0] + a[1] * a[1] + a[2] * a[2])


def distance(a: Vec3, b: Vec3) -> float:
    return length(sub(a, b))


def unit(a: Vec3) -> Vec3:
    k = sqrt(a[0] * a[0] + a[1] * a[1] + a[2] * a[2]) or 1e-9
    return (a[0] / k, a[1] / k, a[2] / k)


def across(a: Vec3, axis: Vec3) -> Vec3:
    """The unit direction of ``a`` at right angles to the unit vector ``axis``."""
    k = dot(a, axis)
    return unit((a[0] - axis[0] * k, a[1] - axis[1] * k, a[2] - axis[2] * k))


def columns(x: Vec3, y: Vec3, z: Vec3) -> Rotation:
    return (x[0], y[0], z[0], x[1], y[1], z[1], x[2], y[2], z[2])


def axis_z(r: Rotation) -> Vec3:
    return (r[2], r[5], r[8])


def turn_of(r: Rotation) -> Vec3:
    """A rotation as its axis times its angle in radians (0 to pi)."""
    c = min(max((r[0] + r[4] + r[8] - 1) / 2, -1.0), 1.0)
    x, y, z = r[7] - r[5], r[2] - r[6], r[3] - r[1]
    angle = acos(c)
    s = sqrt(x * x + y * y + z * z)
    if s > 1e-6:
        k = angle / s
        return (x * k, y * k, z * k)
    if c > 0:
        return (0.0, 0.0, 0.0)
    # half a turn: the axis stands in the symmetric part
    i = max((0, 4, 8), key=lambda n: r[n]) // 4
    axis = [r[3 * i], r[3 * i + 1], r[3 * i + 2]]
    axis[i] += 1.0
    return scale(unit((axis[0], axis[1], axis[2])), angle)


def rotation_by(v: Vec3) -> Rotation:
    """The inverse of `turn_of` (Rodrigues)."""
    angle = length(v)
    if angle < 1e-9:
        return IDENTITY
    x, y, z = scale(v, 1 / angle)
    c, s = cos(angle), sin(angle)
    k = 1 - c
    return (
        c + x * x * k,
        x * y * k - z * s,
        x * z * k + y * s,
        x * y * k + z * s,
        c + y * y * k,
        y * z * k - x * s,
        x * z * k - y * s,
        y * z * k + x * s,
        c + z * z * k,
    )
