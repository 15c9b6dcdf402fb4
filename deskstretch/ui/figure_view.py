"""The drawn person in a window: shows one moment of a movement, as cheaply as it can."""

from __future__ import annotations

from collections import deque
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from deskstretch.core.timeline import arrival_seconds
from deskstretch.figure.inks import Inks
from deskstretch.figure.painter import paint_fills
from deskstretch.figure.painter_cache import FrameCache
from deskstretch.figure.painter_loop import Loop, LoopKey, content_of
from deskstretch.figure.pose import stops_of
from deskstretch.figure.scene import stage_fills
from deskstretch.figure.stage import Stage, card_stage

if TYPE_CHECKING:
    from deskstretch.core.movement import Movement, Side
    from deskstretch.figure.looks import Look

_FADE_S = 0.5
"""How long one key pose takes to fade into the next under reduced motion."""
_LOOPS_KEPT = 8


class FigureView(QWidget):
    """Shows the figure in the pose of (movement, side, seconds). It has no timer: its owner ticks it.

    Unless `set_backdrop` asks for the stage, everything but the figure, its props and its shadow is
    transparent, so a window can lay it over a stage of its own; `stage` says where disc, horizon and ground
    are expected. A loop's frames are drawn once, kept compressed and then only shown; `prepare` and
    `draw_ahead` draw them before they are needed. `drop_cache` when the break is over.
    """

    def __init__(self, look: Look, *, dark: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._dark = dark
        self._reduced = False
        self._given_stage: Stage | None = None
        self._painted_backdrop = False
        self._cache = FrameCache()
        self._loops: dict[LoopKey, Loop] = {}
        self._awaited: deque[tuple[Movement, Side]] = deque()
        self._shown: tuple[Movement, Side, float, bool] | None = None
        self._frames: tuple[tuple[Loop, int, float], ...] = ()
        self._background: tuple[object, QPixmap] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    # -- what is shown ---------------------------------------------------------------------------

    def show_frame(self, movement: Movement, side: Side, motion_s: float, *, glow: bool = True) -> None:
        """Show ``movement`` on ``side``, ``motion_s`` seconds into its loop (any number; it wraps).

        Cheap to call often: it repaints only when the frame is another one.
        """
        self._shown = (movement, side, motion_s, glow)
        loop = self._loop(movement, side, glow=glow)
        frames = (
            self._faded(loop, movement, side, motion_s)
            if self._reduced
            else ((loop, loop.frame_at(motion_s), 1.0),)
        )
        if frames != self._frames:
            self._frames = frames
            self.update()

    def clear(self) -> None:
        """Show nobody."""
        self._shown = None
        self._frames = ()
        self.update()

    def _faded(
        self, loop: Loop, movement: Movement, side: Side, motion_s: float
    ) -> tuple[tuple[Loop, int, float], ...]:
        """The key pose of this moment, or two while one fades into the other."""
        stops = stops_of(movement, side)
        now_s = motion_s % loop.seconds
        poses: list[tuple[float, int]] = []
        for stop, arrival_s in zip(stops, arrival_seconds(stops), strict=True):
            changes_s = (arrival_s - stop.move_s / 2) % loop.seconds
            poses.append((changes_s, loop.frame_at(arrival_s + stop.hold_s / 2)))
        poses.sort()
        following = next((i for i, (changes_s, _) in enumerate(poses) if changes_s > now_s), len(poses))
        changed_s, frame = poses[following - 1]
        since_s = (now_s - changed_s) % loop.seconds
        if since_s >= _FADE_S:
            return ((loop, frame, 1.0),)
        share = round(since_s / _FADE_S, 2)
        return (loop, poses[following - 2][1], 1.0 - share), (loop, frame, share)

    # -- how it is shown -------------------------------------------------------------------------

    def set_theme(self, *, dark: bool) -> None:
        if dark != self._dark:
            self._dark = dark
            self._start_anew()

    def set_look(self, look: Look) -> None:
        if look != self._look:
            self._look = look
            self._start_anew()

    def set_reduced_motion(self, *, reduced: bool) -> None:
        """Reduced: key poses that fade into one another instead of motion; no breathing, no blinking."""
        if reduced != self._reduced:
            self._reduced = reduced
            self._start_anew()

    def set_backdrop(self, *, painted: bool, stage: Stage | None = None) -> None:
        """``painted``: fill the widget with stage colour, disc and floor band.

        ``stage``: where they stand, in this widget's pixels; left out, `card_stage` of the widget's size.
        """
        self._painted_backdrop = painted
        self._given_stage = stage
        self._start_anew()

    def stage(self) -> Stage:
        """Where disc, horizon and ground stand now, in this widget's logical pixels."""
        return self._given_stage or card_stage(self.width(), self.height())

    def _start_anew(self) -> None:
        """Show the same moment under new circumstances."""
        self.drop_cache()
        if self._shown is not None:
            movement, side, motion_s, glow = self._shown
            self.show_frame(movement, side, motion_s, glow=glow)
        self.update()

    # -- drawing ahead ---------------------------------------------------------------------------

    def prepare(self, movement: Movement, side: Side) -> None:
        """Ask for a movement's loop to be drawn before it is shown; `draw_ahead` does the work."""
        if (movement, side) not in self._awaited:
            self._awaited.append((movement, side))

    def draw_ahead(self, budget_ms: float = 8.0) -> bool:
        """Draw asked-for frames for about ``budget_ms``; true while there is more to draw.

        Not while the frame that is shown has yet to be drawn: two in a row would make the next one late.
        """
        if self._awaited and any(not self._cache.has(loop.key, number) for loop, number, _ in self._frames):
            return True
        until_s = perf_counter() + budget_ms / 1000
        while self._awaited:
            loop = self._loop(*self._awaited[0], glow=True)
            for number in range(loop.frame_count):
                if self._cache.has(loop.key, number):
                    continue
                if perf_counter() >= until_s:
                    return True
                self._frame(loop, number)
            self._awaited.popleft()
        return False

    def drop_cache(self) -> None:
        """Forget every drawn frame, as at the end of a break."""
        self._cache.drop()
        self._loops.clear()
        self._background = None
        self._frames = ()

    @property
    def cache_bytes(self) -> int:
        return self._cache.size_bytes

    # -- painting --------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(528, 440)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._start_anew()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            ratio = self.devicePixelRatioF()
            loop = self._frames[0][0] if self._frames else None
            if loop is not None and loop.key.stage != self._device_stage():
                # The window moved to a screen of another resolution.
                self._start_anew()
                loop = self._frames[0][0] if self._frames else None
            background = self._still(loop)
            if background is not None:
                painter.drawPixmap(0, 0, background)
            for shown, number, opacity in self._frames:
                image = self._frame(shown, number)
                painter.setOpacity(opacity)
                painter.drawImage(
                    QRectF(
                        shown.left_px / ratio,
                        shown.top_px / ratio,
                        shown.width_px / ratio,
                        shown.height_px / ratio,
                    ),
                    image,
                )
        finally:
            painter.end()

    def _still(self, loop: Loop | None) -> QPixmap | None:
        """What lies behind every frame: the backdrop if it is ours to paint, and props that stand still."""
        if loop is None and not self._painted_backdrop:
            return None
        key = (loop.key if loop else None, self._device_stage())
        if self._background is None or self._background[0] != key:
            ratio = self.devicePixelRatioF()
            pixmap = QPixmap(self.size() * ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            try:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                if self._painted_backdrop:
                    paint_fills(painter, stage_fills(self._device_stage(), Inks(self._look, dark=self._dark)))
                if loop is not None:
                    loop.paint_still(painter)
            finally:
                painter.end()
            pixmap.setDevicePixelRatio(ratio)
            self._background = (key, pixmap)
        return self._background[1]

    def _frame(self, loop: Loop, number: int) -> QImage:
        image = self._cache.get(loop.key, number)
        if image is None:
            figure = loop.pose(number)
            content = content_of(figure)
            if self._cache.same(loop.key, number, content):
                image = self._cache.get(loop.key, number)
            if image is None:
                image = loop.draw(figure)
                self._cache.put(loop.key, number, content, image)
        return image

    def _loop(self, movement: Movement, side: Side, *, glow: bool) -> Loop:
        stage = self._device_stage()
        key = LoopKey(movement.id, side, self._look, self._dark, stage, self._reduced, glow)
        loop = self._loops.get(key)
        if loop is None:
            while len(self._loops) >= _LOOPS_KEPT:
                del self._loops[next(iter(self._loops))]
            loop = self._loops[key] = Loop(
                movement, side, self._look, stage, dark=self._dark, reduced=self._reduced, glow=glow
            )
        return loop

    def _device_stage(self) -> Stage:
        return self.stage().scaled(self.devicePixelRatioF())


def figure_pixmap(
    movement: Movement,
    side: Side,
    motion_s: float,
    size: QSize,
    device_pixel_ratio: float,
    look: Look,
    *,
    dark: bool,
    backdrop: bool = True,
) -> QPixmap:
    """A still picture of ``size`` logical pixels, for thumbnails and the prompt's preview."""
    stage = card_stage(size.width(), size.height()).scaled(device_pixel_ratio)
    loop = Loop(movement, side, look, stage, dark=dark, reduced=True)
    pixmap = QPixmap(size * device_pixel_ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if backdrop:
            paint_fills(painter, stage_fills(stage, Inks(look, dark=dark)))
        loop.paint_still(painter)
        painter.drawImage(loop.left_px, loop.top_px, loop.draw(loop.pose_at(motion_s)))
    finally:
        painter.end()
    pixmap.setDevicePixelRatio(device_pixel_ratio)
    return pixmap
