"""What the program has to say: one sentence at a time, each in a small window of its own."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from deskstretch.app.language import said

if TYPE_CHECKING:
    from deskstretch.storage.notice import Notice
    from deskstretch.ui.theme import Appearance

log = logging.getLogger(__name__)


class Messages(QObject):
    """Shows sentences and keeps their windows until they are closed."""

    def __init__(self, look: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._windows: list[QObject] = []

    def tell(self, notice: Notice) -> None:
        """Say what went wrong with a file, in its own sentence."""
        log.warning("%s", notice.message)
        self.say(
            QCoreApplication.translate("Program", "Something needs your attention"), said(notice.message)
        )

    def say(self, title: str, sentence: str, details: str = "") -> None:
        """Show one sentence in a small window."""
        from deskstretch.ui.notice import Notice as NoticeWindow

        window = NoticeWindow(self._look, title, sentence, details=details)
        self._windows.append(window)
        window.closed.connect(self._closed)
        window.present()

    def went_wrong(self, details: str) -> None:
        """Say that something failed which nobody foresaw; ``details`` are for whoever mends it."""
        self.say(self.tr("Something went wrong"), self.tr("DeskStretch goes on working."), details)

    def not_reachable(self, reason: str) -> None:
        """Say that the command line cannot speak with this program."""
        words = self.tr("The command line cannot reach this program: {0}.")
        self.say(self.tr("Not reachable"), words.format(reason))

    def setting_unread(self, fault: str) -> None:
        """Say what is wrong with a setting; its default stands in."""
        self.say(self.tr("A setting could not be read"), fault)

    def break_failed(self, details: str) -> None:
        """Say that a break's process ended before the break did."""
        log.error("%s", details)
        words = QCoreApplication.translate("Program", "What you had done of this break is kept.")
        self.say(QCoreApplication.translate("Program", "Something went wrong in the break"), words, details)

    def say_about(self) -> None:
        from deskstretch import __version__

        words = QCoreApplication.translate(
            "Program", "Version {0}. Everything stays on this computer. Free software under the MIT licence."
        )
        self.say("DeskStretch", words.format(__version__))

    def _closed(self) -> None:
        window = self.sender()
        if window in self._windows:
            self._windows.remove(window)
