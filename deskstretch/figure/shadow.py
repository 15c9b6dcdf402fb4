"""Soft shadows: on the ground below whatever of the body is low, and on a wall behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskstretch.core.animation import Joint, PropKind
from deskstretch.figure.outline import oriented, polygon
from deskstretch.figure.sketch import Fill, Light
from deskstretch.figure.tube import Tube
from deskstretch.figure.vectors import axis_z, dot, local, place

if TYPE_CHECKING:
    from deskstretch.core.animation import Vec3
    from deskstretch.figure.camera import View
    from deskstretch.figure.inks import Inks
    from deskstretch.figure.mount import Ball
    from deskstretch.figure.outline import Outline
    from deskstretch.figure.skeleton import PosedFigure, PropNow

_ALPHAS = (1.0, 0.74, 0.34, 0.0)
_FOOT_R, _SEAT_R = 0.085, 0.16
_LOW = (
    (Joint.KNEE_L, 0.07),
    (Joint.KNEE_R, 0.07),
    (Joint.WRIST_L, 0.06),
    (Joint.WRIST_R, 0.06),
    (Joint.HEAD, 0.07),
)
_TRUNK = ((Joint.ROOT, 0.11), (Joint.S3, 0.11))
_WALL_FACES = 0.45
"""How far a wall must be turned to the viewer to show a shadow."""
_WALL_SHIFT = (0.020, -0.014)
_WALL_SHADE = 0.55
_BONES = (
    (Joint.ROOT, Joint.S4, 0.088),
    (Joint.S4, Joint.HEAD, 0.045),
    (Joint.SHOULDER_L, Joint.ELBOW_L, 0.034),
    (Joint.ELBOW_L, Joint.WRIST_L, 0.024),
    (Joint.SHOULDER_R, Joint.ELBOW_R, 0.034),
    (Joint.ELBOW_R, Joint.WRIST_R, 0.024),
    (Joint.HIP_L, Joint.KNEE_L, 0.052),
    (Joint.KNEE_L, Joint.ANKLE_L, 0.038),
    (Joint.HIP_R, Joint.KNEE_R, 0.052),
    (Joint.KNEE_R, Joint.ANKLE_R, 0.038),
)
_HEAD_R = 0.060


def shadows(figure: PosedFigure, view: View, inks: Inks) -> list[Fill]:
    """The fills of all shadows, to be painted under the figure."""
    walls = [
        prop
        for prop in figure.props
        if prop.kind is PropKind.WALL and dot(axis_z(prop.frame.rotation), view.toward) > _WALL_FACES
    ]
    return [
        *(_on_wall(figure, wall, view, inks) for wall in walls),
        *(
            _on_ground(point, radius, strength, view, inks)
            for point, radius, strength in _low_places(figure)
            if strength > 0.02
        ),
    ]


def _low_places(figure: PosedFigure) -> list[tuple[Vec3, float, float]]:
    """Where something is near the ground: the place, the shadow's radius, its strength."""
    places: list[tuple[Vec3, float, float]] = []
    for joint in (Joint.ANKLE_L, Joint.ANKLE_R):
        sole = place(figure.joints[joint], (0.0, -0.05, 0.03))
        places.append((sole, _FOOT_R, _nearness(sole[1], 0.30)))
    for joint, radius in _LOW:
        at = figure.joints[joint].origin
        places.append((at, radius, _nearness(at[1] - 0.05, 0.33)))
    chairs = [prop for prop in figure.props if prop.kind is PropKind.CHAIR]
    if chairs:
        return [*places, *((chair.frame.origin, _SEAT_R, 0.8) for chair in chairs)]
    for joint, radius in _TRUNK:
        at = figure.joints[joint].origin
        places.append((at, radius, 0.9 * _nearness(at[1] - 0.1, 0.5)))
    return places


def _nearness(height: float, fades_at: float) -> float:
    return max(0.0, min(1.0, 1 - height / fades_at))


def _on_ground(point: Vec3, radius: float, strength: float, view: View, inks: Inks) -> Fill:
    """An ellipse squashed as the ground is seen, wider and weaker the higher its cause."""
    x, y = view.point((point[0], 0.0, point[2]))
    r = radius * view.scale * (1.5 - 0.5 * strength)
    squash = max(0.18, abs(view.toward[1]) * 1.25)
    dark = (inks.stage.shadow >> 24) * strength
    a, b, c, d = (int(dark * share) for share in _ALPHAS)
    light = Light(x, y, r, inks.stage.shadow, (a, b, c, d), squash)
    return Fill(_box(x, y, r, r * squash), inks.stage.shadow, light=light)


def _box(x: float, y: float, half_x: float, half_y: float) -> Outline:
    left, right, top, bottom = x - half_x, x + half_x, y - half_y, y + half_y
    return [polygon(oriented([(left, top), (left, bottom), (right, bottom), (right, top)]))]


def _on_wall(figure: PosedFigure, wall: PropNow, view: View, inks: Inks) -> Fill:
    """The body as a flat shape on the wall, a little to the side and down."""

    def ball(point: Vec3, radius: float) -> Ball:
        x, y, _ = local(wall.frame, point)
        x, y = view.point(place(wall.frame, (x + _WALL_SHIFT[0], y + _WALL_SHIFT[1], 0.0)))
        return (x, y, radius * view.scale)

    rings: Outline = []
    for start, end, radius in _BONES:
        a, b = figure.joints[start].origin, figure.joints[end].origin
        rings.append(Tube([ball(a, radius), ball(b, radius * 0.9)]).ring())
    rings.append(Tube([ball(place(figure.joints[Joint.HEAD], (0.0, 0.045, 0.0)), _HEAD_R)]).ring())
    alpha = int((inks.stage.shadow >> 24) * _WALL_SHADE)
    return Fill(rings, inks.stage.shadow & 0xFFFFFF | alpha << 24)
