"""The body from both sides, to point at what should come more often."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy

from deskstretch.ui.body_page.person import FOCUS
from deskstretch.ui.break_parts.body_picker import BodyPicker
from deskstretch.ui.theme import mixed
from deskstretch.ui.words import listed, region_name, translate

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from deskstretch.core.movement import Region
    from deskstretch.ui.settings_pages.model import SettingsModel
    from deskstretch.ui.theme import Visuals

SIZE = QSize(300, 300)


class FocusMap(BodyPicker):
    """A click favours a region, or no longer does; the chips beside it say the same."""

    def __init__(self, look: Visuals, model: SettingsModel) -> None:
        super().__init__(look, model.settings.body.focus)
        self._model = model
        self.setMinimumSize(SIZE)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(translate("Body", "Body, front and back: what to favour"))
        self.region_chosen.connect(self._turn)
        model.shown.connect(self._show)

    def sizeHint(self) -> QSize:
        return SIZE

    def _turn(self, region: Region) -> None:
        before = self._model.settings.body.focus
        turned = set(before) ^ {region}
        focus = tuple(each for each in FOCUS if each in turned)
        names = listed([region_name(each) for each in focus]) or translate("Body", "nothing")
        self._model.change(("body", "focus"), focus, translate("Body", "Favour: {0}").format(names))

    def _show(self) -> None:
        self.set_tinted(self._model.settings.body.focus)

    def _colour(self, region: Region) -> QColor:
        tokens = self._look.tokens
        rest = tokens.primary if region in self._tinted else tokens.rim_track
        return mixed(rest, tokens.ink2, 0.3) if region is self._hovered else rest
