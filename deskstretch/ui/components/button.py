"""Buttons: primary, secondary and quiet, with icon or label or both; and the round one that pauses."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from deskstretch.ui.components.hairline import draw_outlined
from deskstretch.ui.icons import Icon, paint_icon
from deskstretch.ui.theme import Duration, Radius, Space, Type, Visuals, mixed
from deskstretch.ui.theme.motion import Eased
from deskstretch.ui.theme.palette import DISABLED_OPACITY

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu


class Kind(Enum):
    PRIMARY = auto()
    SECONDARY = auto()
    QUIET = auto()


class Pressable(QAbstractButton):
    """What every button of ours shares: a soft hover, Enter as well as Space, a ring for the keyboard."""

    corner: float = Radius.BUTTON

    def __init__(self, look: Visuals, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._hover = Eased(self, Duration.HOVER, lambda _share: self.update())
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._take_tab_stop)
        look.changed.connect(self._dress)

    def focus_shape(self) -> tuple[QRect, float]:
        return self.rect(), self.corner

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hover.go(1.0)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover.go(0.0)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def say_alternative(self) -> None:
        """Tell the screen reader that this is one of several of which one is chosen: a radio button."""
        self.setAutoExclusive(True)  # in a QButtonGroup nothing but the role follows from it

    def _take_tab_stop(self, on: bool) -> None:
        """Of alternatives, Tab reaches the chosen one: Qt leaves it at the first when a program chooses."""
        group = self.group()
        if on and group is not None and group.exclusive():
            for each in group.buttons():
                each.setFocusPolicy(Qt.FocusPolicy.TabFocus if each is self else Qt.FocusPolicy.NoFocus)

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()

    def _fill(self, rest: QColor, hover: QColor, press: QColor) -> QColor:
        if self.isDown():
            return press
        return mixed(rest, hover, self._hover.value if self.isEnabled() else 0.0)


class Button(Pressable):
    """A button with a label, an icon, or both.

    Args:
        kind: primary acts, secondary is the other way, quiet is for what is seldom needed.
        icon: before the label.
        tail: after it, for a button that opens a menu.
        small: 30 px high, for rows and cards.
    """

    def __init__(
        self,
        look: Visuals,
        text: str = "",
        kind: Kind = Kind.SECONDARY,
        *,
        icon: Icon | None = None,
        tail: Icon | None = None,
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, text, parent)
        self._kind = kind
        self._icon = icon
        self._tail = tail
        self._small = small
        self._compact = False
        self._menu: QMenu | None = None
        self.corner = Radius.SMALL_BUTTON if small else Radius.BUTTON
        self._dress()

    def set_icon(self, icon: Icon) -> None:
        if icon is not self._icon:
            self._icon = icon
            self.update()

    def set_kind(self, kind: Kind) -> None:
        if kind is not self._kind:
            self._kind = kind
            self._dress()

    def set_compact(self, compact: bool) -> None:
        """Show the icon alone; the label becomes the tooltip."""
        if compact != self._compact:
            self._compact = compact
            self.setToolTip(self.text() if compact else "")
            self._dress()

    @property
    def compact(self) -> bool:
        return self._compact

    def set_menu(self, menu: QMenu) -> None:
        """Open ``menu`` below (or above, where the screen ends) on a click."""
        self._menu = menu
        menu.setParent(self, menu.windowFlags())
        self.clicked.connect(self._open_menu)

    def sizeHint(self) -> QSize:
        height = max(
            self._look.px(30 if self._small else 36),
            self.fontMetrics().height() + (12 if self._small else 16),
        )
        if self._compact or not self.text():
            return QSize(height, height)
        return QSize(self._content_width() + 2 * self._pad, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @property
    def _pad(self) -> int:
        if self._kind is Kind.QUIET and self._icon is not None:
            return Space.XS
        return Space.S if self._small else max(Space.M, self._look.px(11))

    def _icon_px(self) -> int:
        return self._look.px(20 if self._compact or not self.text() else 18)

    def _content_width(self) -> int:
        width = self.fontMetrics().horizontalAdvance(self.text()) + 1
        if self._icon is not None:
            width += self._icon_px() + Space.XS
        if self._tail is not None:
            width += self._look.px(16) + Space.XS - 4
        return width

    def _open_menu(self) -> None:
        if self._menu is not None:
            side = self.rect().bottomLeft() if self.isLeftToRight() else self.rect().bottomRight()
            corner = self.mapToGlobal(side + QPoint(0, Space.XXS))
            if not self.isLeftToRight():
                corner.setX(corner.x() - self._menu.sizeHint().width())
            self._menu.popup(corner)

    def _dress(self) -> None:
        self.setFont(self._look.font(Type.BODY, QFont.Weight.Medium))
        super()._dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(DISABLED_OPACITY)
        ink = self._paint_ground(painter)
        self._paint_content(painter, ink)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> QColor:
        """The button's shape; gives back the colour of what stands on it."""
        tokens = self._look.tokens
        box = QRectF(self.rect())
        match self._kind:
            case Kind.PRIMARY:
                pressed = mixed(tokens.primary_hover, QColor(0, 0, 0), 0.08)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._fill(tokens.primary, tokens.primary_hover, pressed))
                painter.drawRoundedRect(box, self.corner, self.corner)
                return tokens.on_primary
            case Kind.SECONDARY:
                fill = self._fill(tokens.raised, tokens.hover, tokens.press)
                draw_outlined(painter, box, self.corner, fill, tokens.edge)
                return tokens.ink
            case Kind.QUIET:
                rest = QColor(tokens.hover)
                rest.setAlpha(0)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._fill(rest, tokens.hover, tokens.press))
                painter.drawRoundedRect(box, self.corner, self.corner)
                return tokens.ink

    def _paint_content(self, painter: QPainter, ink: QColor) -> None:
        direction = self.layoutDirection()
        icon_px = self._icon_px()
        if self._compact or not self.text():
            if self._icon is not None:
                box = QRectF(0, 0, icon_px, icon_px)
                box.moveCenter(QRectF(self.rect()).center())
                paint_icon(painter, self._icon, box, ink, direction=direction)
            return
        x = (self.width() - self._content_width()) / 2

        def place(width: float, height: float) -> QRectF:
            nonlocal x
            box = QRectF(x, (self.height() - height) / 2, width, height)
            x += width + Space.XS
            if direction is Qt.LayoutDirection.RightToLeft:
                box.moveLeft(self.width() - box.right())
            return box

        if self._icon is not None:
            paint_icon(painter, self._icon, place(icon_px, icon_px), ink, direction=direction)
        metrics = QFontMetrics(self.font())
        words = place(metrics.horizontalAdvance(self.text()) + 1, self.height())
        painter.setPen(ink)
        painter.setFont(self.font())
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())
        if self._tail is not None:
            tail_px = self._look.px(16)
            paint_icon(painter, self._tail, place(tail_px, tail_px), ink, line=2.0, direction=direction)


class IconButton(Button):
    """A button that is only an icon; its name is for the tooltip and the screen reader."""

    def __init__(
        self, look: Visuals, icon: Icon, name: str, parent: QWidget | None = None, *, small: bool = False
    ) -> None:
        super().__init__(look, "", Kind.QUIET, icon=icon, small=small, parent=parent)
        self.say(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def say(self, name: str) -> None:
        """What the button does, in words."""
        self.setAccessibleName(name)
        self.setToolTip(name)


class RoundButton(Pressable):
    """The round primary button that pauses and goes on."""

    def __init__(self, look: Visuals, icon: Icon, name: str, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent)
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_as(icon, name)

    def show_as(self, icon: Icon, name: str) -> None:
        if (icon, name) == (self._icon, self.accessibleName()):
            return
        self._icon = icon
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def focus_shape(self) -> tuple[QRect, float]:
        return self.rect(), self.height() / 2

    def sizeHint(self) -> QSize:
        side = self._look.px(48)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(Qt.PenStyle.NoPen))
        pressed = mixed(tokens.primary_hover, QColor(0, 0, 0), 0.08)
        painter.setBrush(self._fill(tokens.primary, tokens.primary_hover, pressed))
        painter.drawEllipse(QRectF(self.rect()))
        side = self.height() * 0.42
        box = QRectF(0, 0, side, side)
        box.moveCenter(QRectF(self.rect()).center())
        paint_icon(painter, self._icon, box, tokens.on_primary)
        painter.end()
