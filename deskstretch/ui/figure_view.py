"""The drawn person in a window: shows one moment of a movement, as cheaply as it can."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from deskstretch.figure.stage import Stage, card_stage

if TYPE_CHECKING:
    from deskstretch.core.movement import Movement, Side
    from deskstretch.figure.looks import Look


class FigureView(QWidget):
    """Shows the figure in the pose of (movement, side, seconds). It has no timer: its owner ticks it.

    Unless `set_backdrop` asks for the stage, everything but the figure, its props and its shadow is
    transparent, so a window can lay it over a stage of its own; `stage` says where disc, horizon and ground
    are expected.
    """

    def __init__(self, look: Look, *, dark: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._dark = dark
        self._given_stage: Stage | None = None
        self._painted_backdrop = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_frame(self, movement: Movement, side: Side, motion_s: float, *, glow: bool = True) -> None:
        """Show ``movement`` on ``side``, ``motion_s`` seconds into its loop (any number; it wraps)."""
        self.update()

    def prepare(self, movement: Movement, side: Side) -> None:
        """Ask for a movement's loop to be drawn before it is shown; `draw_ahead` does the work."""

    def draw_ahead(self, budget_ms: float = 8.0) -> bool:
        """Draw asked-for frames for about ``budget_ms``; true while there is more to draw."""
        return False

    def set_theme(self, *, dark: bool) -> None:
        self._dark = dark
        self.update()

    def set_look(self, look: Look) -> None:
        self._look = look
        self.update()

    def set_reduced_motion(self, *, reduced: bool) -> None:
        """Reduced: key poses that fade into one another instead of motion; no breathing, no blinking."""

    def set_backdrop(self, *, painted: bool, stage: Stage | None = None) -> None:
        """``painted``: fill the widget with stage colour, disc and floor band.

        ``stage``: where they stand, in this widget's pixels; left out, `card_stage` of the widget's size.
        """
        self._painted_backdrop = painted
        self._given_stage = stage
        self.update()

    def stage(self) -> Stage:
        """Where disc, horizon and ground stand now, in this widget's logical pixels."""
        return self._given_stage or card_stage(self.width(), self.height())

    def drop_cache(self) -> None:
        """Forget every drawn frame, as at the end of a break."""

    def sizeHint(self) -> QSize:
        return QSize(528, 440)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.drop_cache()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor("#35436B"))
            stage = self.stage()
            painter.drawEllipse(QPointF(stage.disc_x_px, stage.disc_y_px), 20, 20)
        finally:
            painter.end()


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
    pixmap = QPixmap(size * device_pixel_ratio)
    pixmap.setDevicePixelRatio(device_pixel_ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap
