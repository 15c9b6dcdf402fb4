"""What every painted part asks: which colours, which fonts, which lengths, how much motion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont

from deskstretch.ui.theme.tokens import LIGHT, Tokens
from deskstretch.ui.theme.type_scale import DESIGN_BODY_PX, Type, TypeScale

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


class Visuals(QObject):
    """The look of the program as its parts see it. ``changed`` comes after any of it did."""

    changed = Signal()

    def __init__(self, app: QApplication, body: QFont, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.app = app
        self.dark = False
        self.panel_dark = False
        """Whether the system's own panels are dark, whatever theme the program has."""
        self.tokens: Tokens = LIGHT
        self.type = TypeScale(body)
        self.reduced_motion = False
        self.figure = ""
        """Which drawn person shows the movements."""

    @property
    def text_factor(self) -> float:
        """The body text's size over the design's."""
        return self.type.body_px / DESIGN_BODY_PX

    def font(self, role: Type, weight: QFont.Weight | None = None) -> QFont:
        return self.type.font(role, weight)

    def px(self, length: float) -> int:
        """A length of the design, grown with the text size."""
        return self.type.px(length)


class Zoomed(Visuals):
    """The same look, larger: for what fills a whole screen.

    Args:
        of: the look that is followed.
        factor: times the size of its text and lengths.
    """

    def __init__(self, of: Visuals, factor: float = 1.0, parent: QObject | None = None) -> None:
        super().__init__(of.app, of.type.body, parent)
        self._of = of
        self._factor = factor
        of.changed.connect(self._follow)
        self._follow()

    def set_factor(self, factor: float) -> None:
        if abs(factor - self._factor) > 1e-3:
            self._factor = factor
            self._follow()

    def _follow(self) -> None:
        of = self._of
        self.dark, self.panel_dark, self.tokens = of.dark, of.panel_dark, of.tokens
        self.reduced_motion, self.figure = of.reduced_motion, of.figure
        body = QFont(of.type.body)
        if body.pointSizeF() > 0:
            body.setPointSizeF(body.pointSizeF() * self._factor)
        else:
            body.setPixelSize(round(body.pixelSize() * self._factor))
        self.type = TypeScale(body)
        self.changed.emit()
