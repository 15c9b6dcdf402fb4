"""A whole picture as fills: stage, props, shadow, figure, arrows, each in its layer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from deskstretch.core.animation import PropKind
from deskstretch.figure.arrow import arrow_fills
from deskstretch.figure.outline import circle, polygon
from deskstretch.figure.prop_shapes import prop_fills
from deskstretch.figure.shadow import shadows
from deskstretch.figure.shapes import figure_fills, is_before
from deskstretch.figure.sketch import Fill

if TYPE_CHECKING:
    from deskstretch.figure.camera import View
    from deskstretch.figure.inks import Inks
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
    under = shadows(figure, view, inks)
    for prop in figure.props:
        if prop.moves and not is_before(prop, figure, view):
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
        if not prop.moves and not is_before(prop, figure, view):
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
