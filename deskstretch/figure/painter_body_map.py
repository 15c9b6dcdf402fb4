"""The region map on a QPainter: one path per region, and who is under the pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from deskstretch.core.movement import Region
from deskstretch.figure.body_map import plates
from deskstretch.figure.painter import path_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QColor


class BodyMap:
    """One view of the body, cut into regions; all lengths are the painter's own."""

    def __init__(self, width_px: float, height_px: float, *, back: bool) -> None:
        self.regions: dict[Region, QPainterPath] = {}
        """The shape of every region seen in this view."""
        self.rest = QPainterPath()
        """Head and feet, which belong to no region."""
        self._edges: list[tuple[QPainterPath, QPainterPath]] = []
        """Where one region ends: a line, and what it is drawn on."""
        taken = QPainterPath()
        for plate in plates(width_px, height_px, back=back):
            part, cut = path_of(plate.part).simplified(), path_of(plate.cut)
            self._edges.append((cut, part))
            if plate.region is Region.NECK:
                # The chin, painted before, stands out against the neck.
                self._edges.append((self.rest, part))
            shape = part.intersected(cut).subtracted(taken)
            taken = taken.united(shape)
            if plate.region is None:
                self.rest = self.rest.united(shape)
            else:
                self.regions[plate.region] = self.regions.get(plate.region, QPainterPath()).united(shape)

    def region_at(self, x: float, y: float) -> Region | None:
        """The region under a point, if any."""
        point = QPointF(x, y)
        return next((region for region, shape in self.regions.items() if shape.contains(point)), None)

    def paint(
        self,
        painter: QPainter,
        colours: Mapping[Region, QColor],
        rest: QColor,
        gap: QColor,
        gap_px: float = 2.5,
    ) -> None:
        """Fill the regions and part them by lines of ``gap``, the colour behind the map.

        A region missing from ``colours`` is painted like the ``rest``.
        """
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(self.rest, rest)
        for region, shape in self.regions.items():
            painter.fillPath(shape, colours.get(region, rest))
        pen = QPen(gap, gap_px, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        for line, part in self._edges:
            painter.setClipPath(part)
            painter.strokePath(line, pen)
        painter.restore()
