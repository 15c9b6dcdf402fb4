"""The ways the windows can look: colours, sizes, words and direction."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from deskstretch.core.settings import Language, Theme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

PLAIN, DOUBLED = 100, 200


@dataclass(frozen=True, slots=True)
class Way:
    """One way to look at the windows.

    Args:
        text_percent: the size of text, as in the settings: 80 to 200.
        scale_percent: device pixels for 100 logical ones, as of a screen: 100 to 300.
    """

    dark: bool = False
    text_percent: int = PLAIN
    scale_percent: int = PLAIN
    long_words: bool = False
    right_to_left: bool = False
    language: Language = Language.SYSTEM

    @property
    def theme(self) -> Theme:
        return Theme.DARK if self.dark else Theme.LIGHT

    @property
    def name(self) -> str:
        """Of the folder that shows it, such as ``dark-text-200-long-words``."""
        parts = [self.theme.value]
        if self.text_percent != PLAIN:
            parts.append(f"text-{self.text_percent}")
        if self.scale_percent != PLAIN:
            parts.append(f"scale-{self.scale_percent}")
        if self.long_words:
            parts.append("long-words")
        if self.right_to_left:
            parts.append("right-to-left")
        if self.language is not Language.SYSTEM:
            parts.append(self.language.value)
        return "-".join(parts)

    @property
    def options(self) -> list[str]:
        """Of the command line, to be shown this way."""
        found = ["--theme", self.theme.value]
        found += ["--text", str(self.text_percent), "--scale", str(self.scale_percent)]
        found += ["--long-words"] if self.long_words else []
        found += ["--language", self.language.value] if self.language is not Language.SYSTEM else []
        return [*found, "--right-to-left"] if self.right_to_left else found

    @property
    def settings(self) -> dict[str, object]:
        """What the settings file says of it."""
        language = Language.ENGLISH if self.long_words else self.language
        return {
            "look.language": language.value,
            "look.theme": self.theme.value,
            "look.text_percent": self.text_percent,
        }

    def prepare(self) -> None:
        """What Qt has to know before there is an application; where no display is, it does without."""
        shown_by = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
        if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in shown_by):
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
        if self.scale_percent != PLAIN:
            os.environ["QT_SCALE_FACTOR"] = str(self.scale_percent / 100)

    def dress(self, app: QApplication) -> None:
        """Put the application's words and direction this way; colours and text size are settings."""
        from deskstretch.app.demo.long_words import LongWords

        if self.right_to_left:
            app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        if self.long_words:
            app.installTranslator(LongWords(app))


def every_way() -> Iterator[Way]:
    """Light and dark, each with plain and doubled text in usual words, long words and from the right.

    A screen of twice the density shows the usual words only: it moves nothing, but lines may blur. Real
    German comes in the usual colours, as the long words are made up.
    """
    words = ((False, False), (True, False), (False, True))
    for dark, text_percent, (long, from_right) in product((False, True), (PLAIN, DOUBLED), words):
        yield Way(dark, text_percent, long_words=long, right_to_left=from_right)
    for dark in (False, True):
        yield Way(dark, scale_percent=DOUBLED)
    for text_percent in (PLAIN, DOUBLED):
        yield Way(text_percent=text_percent, language=Language.GERMAN)
