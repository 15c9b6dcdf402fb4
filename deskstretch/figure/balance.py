"""Where the body's weight is and what it stands on.

Masses and centres of segments: Winter, Biomechanics and Motor Control of Human Movement, 4th ed. 2009,
table 4.1 (after Dempster 1955).
"""

from __future__ import annotations

from math import hypot
from typing import TYPE_CHECKING

from deskstretch.core.animation import BodyPart, Joint
from deskstretch.figure.vectors import place

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from deskstretch.core.animation import Vec3
    from deskstretch.figure.skeleton import JointFrame

Ground = tuple[float, float]
"""A place on the floor: x and z."""

_SEGMENTS: tuple[tuple[float, Joint, Joint, float], ...] = (
    (0.142, Joint.ROOT, Joint.S1, 0.4),
    (0.139, Joint.S1, Joint.S3, 0.5),
    (0.216, Joint.S3, Joint.S5, 0.5),
    *(
        segment
        for sh, el, wr, hip, knee, ankle, toe in (
            (
                Joint.SHOULDER_L,
                Joint.ELBOW_L,
                Joint.WRIST_L,
                Joint.HIP_L,
                Joint.KNEE_L,
                Joint.ANKLE_L,
                Joint.TOE_L,
            ),
            (
                Joint.SHOULDER_R,
                Joint.ELBOW_R,
                Joint.WRIST_R,
                Joint.HIP_R,
                Joint.KNEE_R,
                Joint.ANKLE_R,
                Joint.TOE_R,
            ),
        )
        for segment in (
            (0.028, sh, el, 0.436),
            (0.022, el, wr, 0.682),
            (0.100, hip, knee, 0.433),
            (0.0465, knee, ankle, 0.433),
            (0.0145, ankle, toe, 0.5),
        )
    ),
)
"""Share of the body's mass, from joint to joint, and how far along; forearm and hand together."""
_HEAD_MASS = 0.081
_HEAD_CENTER = (0.0, 0.03, 0.0)

_SOLES: dict[BodyPart, tuple[tuple[str, Vec3], ...]] = {
    BodyPart.HEEL_L: (("ankle", (-0.023, -0.05, -0.04)), ("ankle", (0.023, -0.05, -0.04))),
    BodyPart.TOES_L: (("toe", (-0.029, 0, 0)), ("toe", (0.029, 0, 0)), ("toe", (0.0, 0, 0.030))),
}
_PARTS: dict[BodyPart, tuple[tuple[str, ...], str]] = {
    BodyPart.FOOT_L: ((BodyPart.HEEL_L, BodyPart.TOES_L), "_l"),
    BodyPart.FOOT_R: ((BodyPart.HEEL_L, BodyPart.TOES_L), "_r"),
    BodyPart.HEEL_L: ((BodyPart.HEEL_L,), "_l"),
    BodyPart.HEEL_R: ((BodyPart.HEEL_L,), "_r"),
    BodyPart.TOES_L: ((BodyPart.TOES_L,), "_l"),
    BodyPart.TOES_R: ((BodyPart.TOES_L,), "_r"),
}


def center_of_mass(joints: Mapping[Joint, JointFrame]) -> Vec3:
    """The middle of the body's weight."""
    x, y, z = (v * _HEAD_MASS for v in place(joints[Joint.HEAD], _HEAD_CENTER))
    total = _HEAD_MASS
    for mass, upper, lower, share in _SEGMENTS:
        a, b = joints[upper].origin, joints[lower].origin
        x += mass * (a[0] + (b[0] - a[0]) * share)
        y += mass * (a[1] + (b[1] - a[1]) * share)
        z += mass * (a[2] + (b[2] - a[2]) * share)
        total += mass
    return (x / total, y / total, z / total)


def sole_points(part: BodyPart, joints: Mapping[Joint, JointFrame]) -> list[Ground]:
    """The corners of what a foot stands on; nothing for other parts."""
    names, side = _PARTS.get(part, ((), ""))
    points = [
        place(joints[Joint(joint + side)], offset)
        for name in names
        for joint, offset in _SOLES[BodyPart(name)]
    ]
    return [(p[0], p[2]) for p in points]


def outside_support(point: Ground, support: Iterable[Ground]) -> float:
    """How far a place is outside the convex hull of the supporting points; 0 inside."""
    hull = _convex(sorted(set(support)))
    if not hull:
        return float("inf")
    if len(hull) == 1:
        return hypot(point[0] - hull[0][0], point[1] - hull[0][1])
    edges = list(zip(hull, hull[1:] + hull[:1], strict=True))
    if len(hull) > 2 and all(_left_of(a, b, point) >= 0 for a, b in edges):
        return 0.0
    return min(_to_segment(a, b, point) for a, b in edges)


def _left_of(a: Ground, b: Ground, p: Ground) -> float:
    return (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])


def _convex(points: Sequence[Ground]) -> list[Ground]:
    """Andrew's monotone chain, anticlockwise."""
    if len(points) < 3:
        return list(points)

    def half(ordered: Iterable[Ground]) -> list[Ground]:
        chain: list[Ground] = []
        for p in ordered:
            while len(chain) > 1 and _left_of(chain[-2], chain[-1], p) <= 0:
                chain.pop()
            chain.append(p)
        return chain[:-1]

    return half(points) + half(reversed(points))


def _to_segment(a: Ground, b: Ground, p: Ground) -> float:
    dx, dz = b[0] - a[0], b[1] - a[1]
    size = dx * dx + dz * dz
    t = min(max(((p[0] - a[0]) * dx + (p[1] - a[1]) * dz) / size, 0.0), 1.0) if size else 0.0
    return hypot(p[0] - a[0] - t * dx, p[1] - a[1] - t * dz)
