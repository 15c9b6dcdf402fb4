"""The ground a figure stands before: the stage's colour, the disc, the floor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from deskstretch.figure.stage import Stage
    from deskstretch.ui.theme import Tokens


def paint_stage(
    painter: QPainter, tokens: Tokens, stage: Stage, box: QRectF, *, disc_in_front: bool = False
) -> None:
    """Stage colour, disc and floor band into ``box``; ``disc_in_front`` of the floor on a whole screen."""
    painter.fillRect(box, tokens.stage)
    painter.setPen(Qt.PenStyle.NoPen)
    middle = box.topLeft() + QPointF(stage.disc_x_px, stage.disc_y_px)
    floor = QRectF(box.left(), box.top() + stage.horizon_y_px, box.width(), box.height() - stage.horizon_y_px)
    if disc_in_front:
        painter.fillRect(floor, tokens.floor)
    painter.setBrush(tokens.disc)
    painter.drawEllipse(middle, stage.disc_r_px, stage.disc_r_px)
    if not disc_in_front:
        painter.fillRect(floor, tokens.floor)
