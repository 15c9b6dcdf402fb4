"""The body from the front and the back, to point at where it hurts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from deskstretch.figure.body_map import ASPECT
from deskstretch.figure.painter_body_map import BodyMap
from deskstretch.ui.theme import Radius, Space, Type, Visuals, mixed
from deskstretch.ui.words import region_name, translate

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtGui import QColor

    from deskstretch.core.movement import Region

BETWEEN = 0.06
"""From one view to the other, as a share of a view's width."""


class BodyPicker(QWidget):
    """Both views side by side. A list beside it says the same to keyboard and screen reader.

    Args:
        tinted: the regions that the movement works on; they are shown in its colour.
    """

    region_chosen = Signal(object)

    def __init__(self, look: Visuals, tinted: Collection[Region], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._tinted = frozenset(tinted)
        self._chosen: Region | None = None
        self._hovered: Region | None = None
        self._views: tuple[tuple[QPointF, BodyMap], ...] = ()
        self._picture: QPixmap | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(translate("Hurt", "Body, front and back"))
        look.changed.connect(self._paint_anew)

    def set_tinted(self, tinted: Collection[Region]) -> None:
        self._tinted = frozenset(tinted)
        self._paint_anew()

    def show_chosen(self, region: Region | None) -> None:
        if region is not self._chosen:
            self._chosen = region
            self._paint_anew()

    def region_at(self, place: QPointF) -> Region | None:
        """The region under a point of this widget."""
        for corner, view in self._laid_out():
            region = view.region_at(place.x() - corner.x(), place.y() - corner.y())
            if region is not None:
                return region
        return None

    def place_of(self, region: Region) -> QPointF | None:
        """A point inside a region, where it is seen."""
        for corner, view in self._laid_out():
            shape = view.regions.get(region)
            if shape is not None:
                part = max(shape.toSubpathPolygons(), key=lambda each: each.boundingRect().height())
                return corner + part.boundingRect().center()
        return None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.region_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        region = self.region_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and region is not None:
            self.region_chosen.emit(region)
            return
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        scale = self.devicePixelRatioF()
        picture = self._picture
        if picture is None or picture.size() != self.size() * scale:
            picture = self._picture = self._draw(scale)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, picture)
        painter.end()

    def _draw(self, scale: float) -> QPixmap:
        tokens = self._look.tokens
        picture = QPixmap(self.size() * scale)
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.stage)
        painter.drawRoundedRect(QRectF(self.rect()), Radius.CARD, Radius.CARD)
        names = translate("Hurt", "Front"), translate("Hurt", "Back")
        painter.setFont(self._look.font(Type.SMALL))
        for (corner, view), name in zip(self._laid_out(), names, strict=True):
            painter.save()
            painter.translate(corner)
            colours = {region: self._colour(region) for region in view.regions}
            view.paint(painter, colours, mixed(tokens.disc, tokens.rim_track, 0.4), tokens.stage)
            painter.restore()
            painter.setPen(tokens.ink2)
            head = QRectF(corner.x(), 0, self._view_px, self._words_px + Space.M)
            painter.drawText(head, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, name)
            painter.setPen(Qt.PenStyle.NoPen)
        said = self._hovered or self._chosen
        if said is not None:
            painter.setPen(tokens.ink)
            painter.setFont(self._look.font(Type.HEADING))
            foot = QRectF(0, self.height() - self._foot_px, self.width(), self._foot_px - Space.XS)
            painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, region_name(said))
        painter.end()
        return picture

    def _colour(self, region: Region) -> QColor:
        tokens = self._look.tokens
        if region is self._chosen:
            return tokens.alert
        rest = tokens.rim_track
        if region in self._tinted:
            rest = mixed(rest, tokens.move, 0.28)
        return mixed(rest, tokens.ink, 0.22) if region is self._hovered else rest

    def _laid_out(self) -> tuple[tuple[QPointF, BodyMap], ...]:
        """Each view with its corner; cut once for a size."""
        if self._views:
            return self._views
        width = self._view_px
        height = width / ASPECT
        left = (self.width() - width * (2 + BETWEEN)) / 2
        top = self._words_px + Space.L
        top += max(0.0, (self.height() - top - self._foot_px - height) / 2)
        self._views = tuple(
            (QPointF(left + i * width * (1 + BETWEEN), top), BodyMap(width, height, back=bool(i)))
            for i in range(2)
        )
        return self._views

    @property
    def _view_px(self) -> float:
        room = self.height() - self._words_px - Space.L - self._foot_px
        return max(20.0, min((self.width() - 2 * Space.M) / (2 + BETWEEN), room * ASPECT))

    @property
    def _words_px(self) -> float:
        return self._look.type.body_px * 1.4

    @property
    def _foot_px(self) -> float:
        return self._look.type.body_px * 2.2

    def _hover(self, region: Region | None) -> None:
        if region is not self._hovered:
            self._hovered = region
            shape = Qt.CursorShape.ArrowCursor if region is None else Qt.CursorShape.PointingHandCursor
            self.setCursor(shape)
            self._paint_anew(again=False)

    def resizeEvent(self, event: QEvent) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        self._paint_anew()

    def _paint_anew(self, *, again: bool = True) -> None:
        self._picture = None
        if again:
            self._views = ()
        self.update()
