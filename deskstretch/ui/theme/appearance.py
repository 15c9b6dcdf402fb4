"""How the program looks now: light or dark, text size, motion. Made once, handed to every window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont, QPalette

from deskstretch.core.settings import Look, Motion, Theme
from deskstretch.ui.theme.palette import palette_of, style_sheet_of
from deskstretch.ui.theme.tokens import DARK, LIGHT
from deskstretch.ui.theme.type_scale import TypeScale
from deskstretch.ui.theme.visuals import Visuals

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


HALF_LIGHT = 128


def system_scheme(app: QApplication) -> Qt.ColorScheme:
    return app.styleHints().colorScheme()


class Appearance(Visuals):
    """Follows the system's colour scheme and the person's settings, and dresses Qt in them.

    Args:
        app: the application, whose style, palette and font this owns from now on.
        look: the person's settings.
        system_reduces_motion: what the desktop says about animations.
    """

    def __init__(
        self,
        app: QApplication,
        look: Look,
        *,
        system_reduces_motion: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(app, QFont(app.font()), parent)
        self._look = look
        self._system_reduces_motion = system_reduces_motion
        self._system_font = QFont(app.font())
        self._system_ground = app.palette().color(QPalette.ColorRole.Window)
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._dress)
        self._dress()

    def apply(self, look: Look) -> None:
        """Take on new settings; every open window follows at once."""
        if look != self._look:
            self._look = look
            self._dress()

    def set_system_reduces_motion(self, reduced: bool) -> None:
        if reduced != self._system_reduces_motion:
            self._system_reduces_motion = reduced
            self._dress()

    def _dress(self) -> None:
        self.panel_dark = self._system_is_dark()
        self.dark = self._wants_dark()
        self.tokens = DARK if self.dark else LIGHT
        self.reduced_motion = self._wants_less_motion()
        self.figure = self._look.figure
        font = QFont(self._system_font)
        factor = self._look.text_percent / 100
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * factor)
        else:
            font.setPixelSize(round(font.pixelSize() * factor))
        self.type = TypeScale(font)
        self.app.setFont(font)
        self.app.setPalette(palette_of(self.tokens))
        self.app.setStyleSheet(style_sheet_of(self.tokens))
        self.changed.emit()

    def _wants_dark(self) -> bool:
        match self._look.theme:
            case Theme.LIGHT:
                return False
            case Theme.DARK:
                return True
            case Theme.SYSTEM:
                return self.panel_dark

    def _system_is_dark(self) -> bool:
        """What the desktop says; where it says nothing, how its own windows looked at the start."""
        match system_scheme(self.app):
            case Qt.ColorScheme.Dark:
                return True
            case Qt.ColorScheme.Light:
                return False
            case _:
                return self._system_ground.lightness() < HALF_LIGHT

    def _wants_less_motion(self) -> bool:
        match self._look.motion:
            case Motion.REDUCED:
                return True
            case Motion.FULL:
                return False
            case Motion.SYSTEM:
                return self._system_reduces_motion
