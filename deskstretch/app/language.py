"""The language of the windows: chosen in the settings, or the first of the system's there is one of.

English needs no file. Another language is one catalogue under ``resources/locale``, which Qt maps into
memory, and Qt's own for the few words that are Qt's.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from deskstretch.core.sentence import Sentence
from deskstretch.core.settings import Language
from deskstretch.storage.bundled import resources_root

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

    from deskstretch.core.translation import Translate

log = logging.getLogger(__name__)


def said(words: str) -> str:
    """A sentence from a room that knows no language, in that of the windows."""
    return words.said(QCoreApplication.translate) if isinstance(words, Sentence) else words


class Translation(QObject):
    """Makes Qt speak a language; made before the first window, as windows keep the words they were made with.

    Args:
        app: whose windows they are.
        catalogues: the folder of ``<language>.qm``; the program's own, if left out.
        system: what the system says of the person's languages, dates and numbers.
    """

    def __init__(
        self, app: QCoreApplication, catalogues: Traversable | None = None, system: QLocale | None = None
    ) -> None:
        super().__init__(app)
        self._app = app
        self._catalogues = catalogues or resources_root() / "locale"
        self._system = system or QLocale.system()
        self._installed: list[QTranslator] = []
        self._direction = Qt.LayoutDirection.LeftToRight
        self.code = ""
        """The language spoken, as "de"; empty before the first `speak`."""

    def speak(self, chosen: Language) -> bool:
        """Speak from now on as the setting says; gives whether that is another language than before."""
        code = self._first_of_the_system() if chosen is Language.SYSTEM else chosen.value
        if code == self.code:
            return False
        self.code = code
        for translator in self._installed:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self._installed.clear()
        if code != Language.ENGLISH:
            self._install(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{code}")
            self._install(str(self._catalogues), code)
        locale = self._locale(code)
        QLocale.setDefault(locale)
        self._turn(locale.textDirection())
        return True

    @property
    def content(self) -> Translate | None:
        """Translates what comes from files; ``None`` for English, which is what they are written in."""
        return None if self.code == Language.ENGLISH else QCoreApplication.translate

    def _first_of_the_system(self) -> str:
        for name in self._system.uiLanguages():
            code = name.replace("_", "-").split("-")[0]
            if code == Language.ENGLISH or (self._catalogues / f"{code}.qm").is_file():
                return code
        return Language.ENGLISH.value

    def _turn(self, direction: Qt.LayoutDirection) -> None:
        """Windows read the other way, if the language does."""
        if direction is not self._direction and isinstance(self._app, QGuiApplication):
            self._app.setLayoutDirection(direction)
        self._direction = direction

    def _install(self, folder: str, name: str) -> None:
        translator = QTranslator(self._app)
        if not translator.load(name, folder):
            log.warning("no words in %s: %s", name, folder)
            translator.deleteLater()
            return
        self._app.installTranslator(translator)
        self._installed.append(translator)

    def _locale(self, code: str) -> QLocale:
        """Names of days and months in the language, all else as the person's country has it."""
        system, wanted = self._system, QLocale(code)
        if system.language() == wanted.language():
            return system
        if system.language() == QLocale.Language.C:  # says nothing of the person
            return system if code == Language.ENGLISH else wanted
        return QLocale(wanted.language(), system.territory())
