"""Frames from angles and targets: the spine, forward limbs and the two-bone chain.

Angles and their order are ART.md 3. ``sign`` is +1 for the left, -1 for the right.
"""

from __future__ import annotations

from math import acos, atan2, cos, radians, sin, sqrt
from typing import TYPE_CHECKING, NamedTuple

from deskstretch.core.animation import Joint
from deskstretch.core.poses import Pivot
from deskstretch.figure import skeleton as sk
from deskstretch.figure.skeleton import JointFrame
from deskstretch.figure.vectors import (
    across,
    add,
    along,
    axis_z,
    columns,
    cross,
    dot,
    length,
    matmul,
    place,
    rot_x,
    rot_y,
    rot_z,
    spine_turn,
    sub,
    turn,
    unit,
)

if TYPE_CHECKING:
    from deskstretch.core.animation import Vec3
    from deskstretch.core.poses import LegPlant, Trunk
    from deskstretch.figure.skeleton import Body, Rotation

_CHEST_LEAN = rot_x(-(sk.LUMBAR_CURVE + sk.THORAX_CURVE))
"""Takes the neutral curve back out of the chest, so that arms hang plumb."""
_AUTO_ELEVATION = 0.16
_AUTO_ELEVATION_FROM = 45.0
"""The collarbone rises by itself with the arm (scapulohumeral rhythm, ART.md 3)."""
_FULL_REACH = 0.99995


class TwoBones(NamedTuple):
    """A solved chain: the rotations of both bones and where they end."""

    upper: Rotation
    lower: Rotation
    middle: Vec3
    end: Vec3


def spine(trunk: Trunk, root: Vec3) -> dict[Joint, JointFrame]:
    """Pelvis, spine, neck and head."""
    at, r = root, spine_turn(trunk.tilt)
    frames = {Joint.ROOT: JointFrame(at, r)}
    at = place(frames[Joint.ROOT], sk.S0_OFFSET)
    frames[Joint.S0] = JointFrame(at, r)
    f, s, t = trunk.lumbar
    step = spine_turn((f / 2, s / 2, t / 2), sk.LUMBAR_CURVE / 2)
    for joint in (Joint.S1, Joint.S2):
        r = matmul(r, step)
        at = (at[0] + r[1] * sk.LUMBAR_BONE, at[1] + r[4] * sk.LUMBAR_BONE, at[2] + r[7] * sk.LUMBAR_BONE)
        frames[joint] = JointFrame(at, r)
    f, s, t = trunk.thorax
    step = spine_turn((f / 3, s / 3, t / 3), sk.THORAX_CURVE / 3)
    for joint in (Joint.S3, Joint.S4, Joint.S5):
        r = matmul(r, step)
        at = (at[0] + r[1] * sk.THORAX_BONE, at[1] + r[4] * sk.THORAX_BONE, at[2] + r[7] * sk.THORAX_BONE)
        frames[joint] = JointFrame(at, r)
    neck = JointFrame(
        place(frames[Joint.S5], sk.NECK_OFFSET), matmul(r, spine_turn(trunk.neck, sk.NECK_CURVE))
    )
    pivot = place(neck, (0.0, sk.NECK_BONE, 0.0))
    if trunk.head_slide:
        pivot = along(pivot, axis_z(r), trunk.head_slide)
    frames[Joint.NECK] = neck
    frames[Joint.HEAD] = JointFrame(pivot, matmul(neck.rotation, spine_turn(trunk.head, sk.HEAD_CURVE)))
    return frames


def hip_at(root: JointFrame, sign: int) -> Vec3:
    return place(root, (sign * sk.HIP_X, 0.0, 0.0))


def shoulder_at(chest: JointFrame, sign: int, clav: tuple[float, float], body: Body) -> Vec3:
    """The shoulder joint for a collarbone's elevation and protraction, in degrees."""
    e, p = radians(clav[0]), radians(clav[1])
    reach = body.shoulder_x - sk.COLLAR_X
    return place(
        chest,
        (
            sign * (sk.COLLAR_X + reach * cos(e) * cos(p)),
            sk.SHOULDER_Y + reach * sin(e),
            sk.SHOULDER_Z + reach * sin(p),
        ),
    )


def auto_elevation(elev: float) -> float:
    return max(0.0, elev - _AUTO_ELEVATION_FROM) * _AUTO_ELEVATION


def upper_arm(chest: Rotation, sign: int, plane: float, elev: float, rot: float) -> Rotation:
    phi = -sign * plane
    lifted = matmul(rot_y(phi), matmul(rot_z(sign * elev), rot_y(sign * rot - phi)))
    return matmul(matmul(chest, _CHEST_LEAN), lifted)


def hand_of(forearm: Rotation, sign: int, pron: float, flex: float, dev: float) -> Rotation:
    return matmul(forearm, matmul(rot_y(-sign * pron), matmul(rot_z(-sign * flex), rot_x(-dev))))


def aimed_hand(sign: int, fingers: Vec3, palm: Vec3) -> Rotation:
    """A hand whose fingers point along ``fingers`` and whose palm faces ``palm`` as far as that allows."""
    y = unit((-fingers[0], -fingers[1], -fingers[2]))
    p = across(palm, y)
    x = (-sign * p[0], -sign * p[1], -sign * p[2])
    return columns(x, y, cross(x, y))


def thigh_of(pelvis: Rotation, sign: int, flex: float, abd: float, rot: float) -> Rotation:
    return matmul(pelvis, matmul(rot_x(-flex), matmul(rot_z(sign * abd), rot_y(sign * rot))))


def foot_of(shin: Rotation, sign: int, ankle: float, foot_turn: float, evert: float) -> Rotation:
    return matmul(shin, matmul(rot_x(-ankle), matmul(rot_y(sign * foot_turn), rot_z(sign * evert))))


def chain(upper: Rotation, start: Vec3, l1: float, bend: float, l2: float) -> TwoBones:
    """Two bones from the upper one's rotation and the hinge's ``bend`` about its x."""
    lower = matmul(upper, rot_x(bend))
    middle = (start[0] - upper[1] * l1, start[1] - upper[4] * l1, start[2] - upper[7] * l1)
    end = (middle[0] - lower[1] * l2, middle[1] - lower[4] * l2, middle[2] - lower[7] * l2)
    return TwoBones(upper, lower, middle, end)


def two_bones(start: Vec3, target: Vec3, l1: float, l2: float, pole: Vec3, hinge: int) -> TwoBones:
    """Reach for ``target`` with the middle joint towards ``pole``.

    ``hinge`` is +1 for knees, whose lower bone bends back from the pole, -1 for elbows. A target out
    of reach is reached for as far as the bones go.
    """
    sx, sy, sz = start
    dx, dy, dz = target[0] - sx, target[1] - sy, target[2] - sz
    far = sqrt(dx * dx + dy * dy + dz * dz) or 1e-9
    ux, uy, uz = dx / far, dy / far, dz / far
    far = min(max(far, abs(l1 - l2) + 0.004), (l1 + l2) * _FULL_REACH)
    cos_a = min(max((l1 * l1 + far * far - l2 * l2) / (2 * l1 * far), -1.0), 1.0)
    sin_a = sqrt(1 - cos_a * cos_a)
    px, py, pz = pole
    k = px * ux + py * uy + pz * uz
    px, py, pz = px - ux * k, py - uy * k, pz - uz * k
    size = sqrt(px * px + py * py + pz * pz) or 1e-9
    px, py, pz = px / size, py / size, pz / size
    # y of the upper bone points from the middle back to the start; x is the hinge, common to both bones
    ax, ay, az = -ux * cos_a - px * sin_a, -uy * cos_a - py * sin_a, -uz * cos_a - pz * sin_a
    mx, my, mz = sx - ax * l1, sy - ay * l1, sz - az * l1
    ex, ey, ez = sx + ux * far, sy + uy * far, sz + uz * far
    hx = (py * uz - pz * uy) * hinge
    hy = (pz * ux - px * uz) * hinge
    hz = (px * uy - py * ux) * hinge
    bx, by, bz = (mx - ex) / l2, (my - ey) / l2, (mz - ez) / l2
    upper = (hx, ax, hy * az - hz * ay, hy, ay, hz * ax - hx * az, hz, az, hx * ay - hy * ax)
    lower = (hx, bx, hy * bz - hz * by, hy, by, hz * bx - hx * bz, hz, bz, hx * by - hy * bx)
    return TwoBones(upper, lower, (mx, my, mz), (ex, ey, ez))


def elbow_on_plane(start: Vec3, target: Vec3, pole: Vec3, point: Vec3, normal: Vec3) -> Vec3:
    """The pole that puts the elbow on a plane while the wrist stays at ``target``; the nearer of two.

    ``pole`` unchanged where the elbow's circle does not meet the plane.
    """
    d = sub(target, start)
    far = min(max(length(d), 1e-9), (sk.UPPER_ARM + sk.FOREARM) * _FULL_REACH)
    u = unit(d)
    k = (sk.UPPER_ARM**2 + far * far - sk.FOREARM**2) / (2 * far)
    radius = sqrt(max(sk.UPPER_ARM**2 - k * k, 1e-12))
    e1 = across(pole, u)
    e2 = cross(u, e1)
    # point on circle: center + radius (cos t e1 + sin t e2); wanted: its height over the plane is nothing
    height = dot(sub(along(start, u, k), point), normal)
    a, b = dot(e1, normal) * radius, dot(e2, normal) * radius
    size = sqrt(a * a + b * b)
    if size < 1e-9 or abs(height) > size:
        sign = -1.0 if height > 0 else 1.0
        best = (e1[0] * a + e2[0] * b, e1[1] * a + e2[1] * b, e1[2] * a + e2[2] * b)
        return (best[0] * sign, best[1] * sign, best[2] * sign) if size >= 1e-9 else pole
    middle, half = atan2(b, a), acos(-height / size)
    t = min((middle - half, middle + half), key=lambda v: 1 - cos(v))
    return add(
        (e1[0] * cos(t), e1[1] * cos(t), e1[2] * cos(t)), (e2[0] * sin(t), e2[1] * sin(t), e2[2] * sin(t))
    )


def planted_foot(plant: LegPlant, sign: int) -> JointFrame:
    """The ankle's frame for a foot on the floor."""
    heading = rot_y(sign * plant.yaw)
    tipped = matmul(heading, rot_x(plant.pitch)) if plant.pitch else heading
    tip_z = sk.BALL_Z if plant.pitch >= 0 else sk.HEEL_Z
    match plant.pivot:
        case Pivot.ANKLE:
            pivot = add(plant.pin, turn(heading, (0.0, 0.0, tip_z)))
        case Pivot.BALL:
            pivot = (
                plant.pin
                if plant.pitch >= 0
                else add(plant.pin, turn(heading, (0.0, 0.0, sk.HEEL_Z - sk.BALL_Z)))
            )
        case Pivot.HEEL:
            pivot = (
                plant.pin
                if plant.pitch < 0
                else add(plant.pin, turn(heading, (0.0, 0.0, sk.BALL_Z - sk.HEEL_Z)))
            )
    return JointFrame(add(pivot, turn(tipped, (0.0, sk.ANKLE_HEIGHT, -tip_z))), tipped)


def fingertip(sign: int, curl: float) -> Vec3:
    """The middle fingertip in the hand's frame (ART.md 5: two phalanges of .051 and .040 of curl)."""
    a = radians(curl * 0.9)
    b = a + radians(curl * 1.2)
    reach = 0.043 + 0.0235 * cos(a) + 0.0258 * cos(b)
    return (-sign * (0.0235 * sin(a) + 0.0258 * sin(b)), -reach, 0.0)
