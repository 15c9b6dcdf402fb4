"""Where on a stage a movement is seen, and how large.

The camera of a movement says from where it is looked at and how much it needs to be seen; the stage says
where the ground is. The figure is as large as its camera asks for, but never runs out of the picture.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from deskstretch.core.animation import PropKind
from deskstretch.figure.camera import camera_for, view_of
from deskstretch.figure.pose import pose_at
from deskstretch.figure.props import Box, Drum, Plane, Rod, solids_of
from deskstretch.figure.vectors import place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from deskstretch.core.animation import Vec3
    from deskstretch.core.movement import Movement, Side
    from deskstretch.figure.camera import View
    from deskstretch.figure.props import Solid
    from deskstretch.figure.skeleton import PosedFigure, PropNow
    from deskstretch.figure.stage import Stage

_FILL = 0.91
"""Share of the stage's height that the camera's span takes."""
_FILL_LOW = 1.04
"""The same for poses on the ground, which have the room above to themselves."""
_LOW = 0.80
"""A movement that stays below this height, in body heights, is on the ground."""
_BUST_FILL = 0.98
_BUST_TOP = 0.90
"""Where the top of a bust (or its raised arm) stands in the disc, in radii above the middle."""
_BUST_DEEPEST = 0.12
"""How far below the camera's middle a bust must be seen at least, in spans."""
_MARGIN = 0.025
"""Of the stage's height, kept free at its edges."""
_FLESH = 0.045
"""How far a body reaches round its joints, body heights."""
_SAMPLES = 24
_CROWN = 0.155
"""From the head joint to the top of the hair."""
_FINGERTIPS = 0.095
_BUN, _BUN_R = (0.0, 0.094, -0.060), 0.030
"""Hair tied at the back of the head, which stands out most when the head is bowed."""


@dataclass(frozen=True, slots=True)
class Reach:
    """What a movement covers over its loop, in body heights along the screen from the origin's image."""

    left: float
    right: float
    bottom: float
    top: float


def reach_of(movement: Movement, side: Side) -> Reach:
    """Sample a loop and measure figure and props through the movement's camera."""
    view = view_of(camera_for(movement, side), 1.0, 1.0)
    view = replace(view, scale=1.0, left_px=0.0, top_px=0.0)
    xs: list[float] = []
    ys: list[float] = []
    for i in range(_SAMPLES):
        for point, round_it in _extremes(
            pose_at(movement, side, movement.loop_s * i / _SAMPLES, reduced=True)
        ):
            x, y = view.point(point)
            xs += (x - round_it, x + round_it)
            ys += (-y - round_it, -y + round_it)
    return Reach(min(xs), max(xs), min(ys), max(ys))


def _extremes(figure: PosedFigure) -> Iterator[tuple[Vec3, float]]:
    """Points that may lie outermost, and how far the body or prop reaches round each."""
    for name, frame in figure.joints.items():
        yield frame.origin, _FLESH
        if name == "head":
            yield place(frame, (0.0, _CROWN - _FLESH, -0.01)), _FLESH
            yield place(frame, _BUN), _BUN_R
        elif name.startswith("wr_"):
            yield place(frame, (0.0, -_FINGERTIPS + 0.01, 0.0)), 0.012
        elif name.startswith("toe_"):
            yield place(frame, (0.0, 0.0, 0.03)), 0.012
    for arrow in figure.arrows:
        for point in arrow.path:
            yield point, 0.02
    for prop in figure.props:
        if prop.kind not in {PropKind.WALL, PropKind.DOORWAY}:
            yield from _corners(prop)


def _corners(prop: PropNow) -> Iterator[tuple[Vec3, float]]:
    for solid in solids_of(prop.prop):
        for point, round_it in _solid_corners(solid):
            yield place(prop.frame, point), round_it


def _solid_corners(solid: Solid) -> Iterator[tuple[Vec3, float]]:
    match solid:
        case Box(center=(x, y, z), half=(a, b, c)):
            for i in (-1, 1):
                for j in (-1, 1):
                    for k in (-1, 1):
                        yield (x + i * a, y + j * b, z + k * c), 0.0
        case Rod(start=start, end=end, radius=radius):
            yield start, radius
            yield end, radius
        case Drum(center=(x, y, z), half_length=half, radius=radius):
            yield (x - half, y, z), radius
            yield (x + half, y, z), radius
        case Plane():
            return


def view_on(stage: Stage, movement: Movement, side: Side, reach: Reach) -> View:
    """The camera of a movement fitted to a stage."""
    camera = camera_for(movement, side)
    height = stage.height_px
    view = view_of(camera, stage.width_px, height)
    lift = camera.center[1] * view.up[1]
    if camera.crop:
        top = stage.disc_y_px - _BUST_TOP * stage.disc_r_px
        scale = min(
            _BUST_FILL * _stage_size(stage) / camera.span,
            (stage.horizon_y_px - top) / max(reach.top - lift + camera.span * _BUST_DEEPEST, 0.1),
        )
        return replace(
            view,
            scale=scale,
            left_px=stage.disc_x_px - camera.center[0] * scale,
            top_px=top + reach.top * scale,
        )
    margin = _MARGIN * height
    left = max(stage.disc_x_px - 1.6 * stage.disc_r_px, margin)
    right = min(stage.disc_x_px + 1.6 * stage.disc_r_px, stage.width_px - margin)
    fill = _FILL_LOW if reach.top < _LOW else _FILL
    scale = min(
        fill * _stage_size(stage) / camera.span,
        (stage.ground_y_px - margin) / max(reach.top, 0.1),
        (height - margin - stage.ground_y_px) / max(-reach.bottom, 0.01),
        (right - left) / (reach.right - reach.left),
    )
    x = stage.disc_x_px - camera.center[0] * scale
    x += max(0.0, left - (x + reach.left * scale)) - max(0.0, x + reach.right * scale - right)
    return replace(view, scale=scale, left_px=x, top_px=stage.ground_y_px)


def _stage_size(stage: Stage) -> float:
    """What stands for the picture's height: the disc and the floor before it."""
    return stage.disc_r_px / 0.395
