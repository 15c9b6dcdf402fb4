"""One movement, on one side, by one person, at one size: its frames and what stands still behind them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import ceil, floor
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from deskstretch.core.animation import Joint, Vec3
from deskstretch.core.timeline import loop_seconds
from deskstretch.figure.dress import girth_of
from deskstretch.figure.framing import reach_of, view_on
from deskstretch.figure.head import FALLING
from deskstretch.figure.inks import Inks
from deskstretch.figure.painter import KeptPaths, layer, paint_fills, paint_under
from deskstretch.figure.pose import pose_at, stops_of
from deskstretch.figure.scene import Moment, moment, still_fills
from deskstretch.figure.shapes import KeptParts
from deskstretch.figure.skeleton import Body
from deskstretch.figure.vectors import add, length, place, scale, sub

if TYPE_CHECKING:
    from collections.abc import Hashable

    from PySide6.QtGui import QImage

    from deskstretch.core.movement import Movement, Side
    from deskstretch.figure.looks import Look
    from deskstretch.figure.skeleton import PosedFigure
    from deskstretch.figure.stage import Stage

FRAMES_PER_S = 30
_SHADOW_EDGE = 0.088
"""Body heights that a shadow on the ground may reach beyond what was measured."""
_HAIR_EDGE = 0.02
_HAIR_ROOT: Vec3 = (0.0, 0.06, -0.05)
_TRAILS_FRAMES = 3
_TRAILS, _SWINGS_PAST, _LONGEST_LAG = 1.8, 0.9, 0.045
"""Against the way of the root over so many frames; and the limit, in body heights."""


@dataclass(frozen=True, slots=True)
class LoopKey:
    """What makes frames of one loop differ from those of another. The stage is in device pixels."""

    movement_id: str
    side: Side
    look: Look
    dark: bool
    stage: Stage
    reduced: bool
    glow: bool


class Loop:
    """Draws frames of a movement. All pixels are device pixels."""

    def __init__(
        self,
        movement: Movement,
        side: Side,
        look: Look,
        stage: Stage,
        *,
        dark: bool,
        reduced: bool = False,
        glow: bool = True,
    ) -> None:
        self.key = LoopKey(movement.id, side, look, dark, stage, reduced, glow)
        self.seconds = loop_seconds(stops_of(movement, side))
        self.frame_count = max(1, round(self.seconds * FRAMES_PER_S))
        self._movement = movement
        self._body = Body(shoulder_x=girth_of(look).shoulder_x)
        self._inks = Inks(look, dark=dark)
        reach = reach_of(movement, side)
        view = view_on(stage, movement, side, reach)
        soft = _SHADOW_EDGE * view.scale
        self.left_px = max(0, floor(view.left_px + reach.left * view.scale - soft))
        self.top_px = max(0, floor(view.top_px - (reach.top + _HAIR_EDGE) * view.scale))
        right = min(stage.width_px, view.left_px + reach.right * view.scale + soft)
        bottom = min(stage.height_px, view.top_px - reach.bottom * view.scale + soft)
        self.is_bust = movement.animation.camera.crop
        """Cut off at the stage's horizon."""
        if self.is_bust:
            bottom = min(bottom, stage.horizon_y_px)
        self.width_px = max(1, ceil(right) - self.left_px)
        self.height_px = max(1, ceil(bottom) - self.top_px)
        self.view = view
        self._kept = KeptParts()
        self._paths = KeptPaths()
        self._hair_roots: dict[int, Vec3] = {}
        self._local = replace(view, left_px=view.left_px - self.left_px, top_px=view.top_px - self.top_px)

    def frame_at(self, seconds: float) -> int:
        """The number of the frame shown at ``seconds``; any number wraps."""
        return floor(seconds % self.seconds * FRAMES_PER_S) % self.frame_count

    def pose(self, number: int) -> PosedFigure:
        """The figure in the middle of a frame's time."""
        return self.pose_at(number * self.seconds / self.frame_count)

    def pose_at(self, seconds: float) -> PosedFigure:
        key = self.key
        figure = self._posed(seconds)
        if key.look.hair in FALLING and not key.reduced:
            figure = replace(figure, hair_lag=self._hair_lag(seconds))
        return figure if key.glow else replace(figure, glows=(), arrows=())

    def _posed(self, seconds: float) -> PosedFigure:
        return pose_at(self._movement, self.key.side, seconds, reduced=self.key.reduced, body=self._body)

    def _hair_lag(self, seconds: float) -> Vec3:
        """Loose hair trails where its root was a moment ago, and swings past it once the head stops."""
        number = round(seconds / self.seconds * self.frame_count)
        now, before, earlier = (self._hair_root(number - i * _TRAILS_FRAMES) for i in (0, 1, 2))
        swing = add(scale(sub(before, now), _TRAILS), scale(sub(before, earlier), _SWINGS_PAST))
        far = length(swing)
        return swing if far <= _LONGEST_LAG else scale(swing, _LONGEST_LAG / far)

    def _hair_root(self, number: int) -> Vec3:
        """Where the hair is tied in a frame; frames drawn one after another find it known."""
        number %= self.frame_count
        root = self._hair_roots.get(number)
        if root is None:
            head = self._posed(number * self.seconds / self.frame_count).joints[Joint.HEAD]
            root = self._hair_roots[number] = place(head, _HAIR_ROOT)
        return root

    def shapes(self, figure: PosedFigure) -> Moment:
        """A frame as fills, in the coordinates of this loop's rectangle."""
        return moment(figure, self._local, self._inks, self._kept)

    def draw(self, figure: PosedFigure) -> QImage:
        """Figure, moving props, shadow and arrows on a transparent picture of this loop's rectangle."""
        picture = self.shapes(figure)
        image = layer(self.width_px, self.height_px)
        painter = QPainter(image)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_fills(painter, picture.figure, self._paths)
            paint_under(painter, picture.under)
            for arrow in picture.arrows:
                painter.setOpacity(arrow.opacity)
                paint_fills(painter, arrow.fills)
        finally:
            painter.end()
        return image

    def paint_still(self, painter: QPainter) -> None:
        """Paint what stands still in the loop, in the stage's coordinates."""
        painter.save()
        if self.is_bust:
            # A bust looks out from behind the floor band.
            stage = self.key.stage
            painter.setClipRect(QRectF(0, 0, stage.width_px, stage.horizon_y_px))
        paint_fills(painter, still_fills(self.pose(0), self.view, self._inks))
        painter.restore()


def content_of(figure: PosedFigure) -> Hashable:
    """Equal for figures that look the same in one view."""
    numbers = [value for frame in figure.joints.values() for part in frame for value in part]
    numbers += (figure.chest_swell, figure.belly_swell, figure.lids, *figure.gaze)
    numbers += (*figure.hand_l, *figure.hand_r, *figure.hair_lag)
    for glow in figure.glows:
        numbers.append(glow.strength)
    for arrow in figure.arrows:
        numbers += (arrow.number, arrow.opacity)
    for prop in figure.props:
        if prop.moves:
            numbers += prop.frame.origin
    return hash(tuple([round(value, 4) for value in numbers]))
