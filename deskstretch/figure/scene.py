"""A whole picture as fills: stage, props, shadow, figure, arrows, each in its layer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from deskstretch.core.animation import PropKind
from deskstretch.figure.arrow import arrow_fills
from deskstretch.figure.outline import circle, polygon
from deskstretch.figure.prop_shapes import prop_fills
from deskstretch.figure.shapes import figure_fills
from deskstretch.figure.sketch import Fill, Light
from deskstretch.figure.vectors import place

if TYPE_CHECKING:
    from deskstretch.core.animation import Vec3
    from deskstretch.figure.camera import View
    from deskstretch.figure.inks import Inks
    from deskstretch.figure.outline import Outline
    from deskstretch.figure.shapes import KeptParts
    from deskstretch.figure.skeleton import PosedFigure
    from deskstretch.figure.stage import Stage


@dataclass(frozen=True, slots=True)
class ArrowPicture:
    """An arrow's fills, all shown at one ``opacity``; ``number`` names it within its movement and side."""

    number: int
    opacity: float
    fills: list[Fill]


@dataclass(frozen=True, slots=True)
class Moment:
    """What changes from frame to frame. ``under`` lies below the figure: its shadow and props that move."""

    under: list[Fill]
    figure: list[Fill]
    arrows: list[ArrowPicture]


def moment(figure: PosedFigure, view: View, inks: Inks, kept: KeptParts | None = None) -> Moment:
    """One frame of a movement, without what stands still; ``kept`` as in `figure_fills`."""
    under = _shadows(figure, view, inks)
    for prop in figure.props:
        if prop.moves:
            under += prop_fills(prop, view, inks)
    arrows = [
        ArrowPicture(arrow.number, arrow.opacity, arrow_fills(arrow.path, view, inks))
        for arrow in figure.arrows
    ]
    return Moment(under, figure_fills(figure, view, inks, kept), arrows)


def still_fills(figure: PosedFigure, view: View, inks: Inks) -> list[Fill]:
    """The props that stand still over a loop, the background of all its frames."""
    fills: list[Fill] = []
    for prop in sorted(figure.props, key=lambda prop: _BACK_TO_FRONT[prop.kind]):
        if not prop.moves:
            fills += prop_fills(prop, view, inks)
    return fills


_BACK_TO_FRONT = {
    PropKind.WALL: 0,
    PropKind.DOORWAY: 1,
    PropKind.MAT: 2,
    PropKind.DESK: 3,
    PropKind.CHAIR: 4,
    PropKind.ROLLER: 5,
    PropKind.BALL: 6,
    PropKind.BACKPACK: 7,
}


def stage_fills(stage: Stage, inks: Inks) -> list[Fill]:
    """Background, disc and floor band."""
    colours = inks.stage
    w, h = stage.width_px, stage.height_px
    return [
        Fill([_rectangle(0, 0, w, h)], colours.stage),
        Fill([circle((stage.disc_x_px, stage.disc_y_px, stage.disc_r_px))], colours.disc),
        Fill([_rectangle(0, stage.horizon_y_px, w, h)], colours.floor),
    ]


def _rectangle(
    left: float, top: float, right: float, bottom: float
) -> tuple[tuple[float, float], list[tuple[float, float]]]:
    start, *rest = ((left, top), (left, bottom), (right, bottom), (right, top))
    return polygon([start, *rest])[0], rest


_FOOT_SHADOW = 0.085
_LOW_PARTS = (("knee_l", 0.07), ("knee_r", 0.07), ("wr_l", 0.06), ("wr_r", 0.06), ("head", 0.07))
_TRUNK = (("root", 0.11), ("s3", 0.11))


def _shadows(figure: PosedFigure, view: View, inks: Inks) -> list[Fill]:
    """Soft ellipses on the ground under whatever of the body is low, weaker the higher it is."""
    squash = max(0.18, abs(view.toward[1]) * 1.25)
    seated = any(prop.kind is PropKind.CHAIR for prop in figure.props)
    fills: list[Fill] = []

    def cast(point: Vec3, radius: float, strength: float) -> None:
        if strength <= 0.02:
            return
        x, y = view.point((point[0], 0.0, point[2]))
        r = radius * view.scale * (1.5 - 0.5 * strength)
        alpha = (inks.stage.shadow >> 24) * strength
        light = Light(
            x, y, r, inks.stage.shadow, (int(alpha), int(alpha * 0.74), int(alpha * 0.34), 0), squash
        )
        fills.append(Fill(_box_round(x, y, r, r * squash), inks.stage.shadow, light=light))

    for side in "lr":
        ankle = figure.joints[f"ankle_{side}"]  # pyright: ignore[reportArgumentType]
        sole = place(ankle, (0.0, -0.05, 0.03))
        cast(sole, _FOOT_SHADOW, _near_ground(sole[1], 0.30))
    for name, radius in _LOW_PARTS:
        origin = figure.joints[name].origin  # pyright: ignore[reportArgumentType]
        cast(origin, radius, _near_ground(origin[1] - 0.05, 0.33))
    if seated:
        cast((0.0, 0.0, 0.0), 0.16, 0.8)
    else:
        for name, radius in _TRUNK:
            origin = figure.joints[name].origin  # pyright: ignore[reportArgumentType]
            cast(origin, radius, 0.9 * _near_ground(origin[1] - 0.1, 0.5))
    return fills


def _near_ground(height: float, fades_at: float) -> float:
    return max(0.0, min(1.0, 1 - height / fades_at))


def _box_round(x: float, y: float, half_x: float, half_y: float) -> Outline:
    return [_rectangle(x - half_x, y - half_y, x + half_x, y + half_y)]
