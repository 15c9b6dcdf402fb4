"""The Qt application, the same in every process of the program that shows windows."""

from __future__ import annotations

import sys

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QIcon, QPixmapCache
from PySide6.QtWidgets import QApplication

from deskstretch import __version__
from deskstretch.app.crash import log_qt_messages
from deskstretch.storage.bundled import resources_root

WINDOW_ICON_SIZES_PX = (16, 32, 48, 128)
PIXMAP_CACHE_KB = 512
"""Qt's own 10 MB would fill with every tray icon of the day: it keeps each in every size that a panel asks
for. What is drawn here keeps its pictures itself."""


def make_application() -> QApplication:
    """Qt as this program wants it: alive without windows, named, in Fusion style."""
    log_qt_messages()
    QGuiApplication.setDesktopFileName("deskstretch")
    app = QApplication(sys.argv[:1])
    app.setApplicationName("deskstretch")
    app.setApplicationDisplayName("DeskStretch")
    app.setApplicationVersion(__version__)
    app.setQuitOnLastWindowClosed(False)
    app.setWindowIcon(app_icon())
    app.setStyle("Fusion")
    QPixmapCache.setCacheLimit(PIXMAP_CACHE_KB)
    return app


def app_icon() -> QIcon:
    """What title bars and task switchers show; each size is read when somebody wants it."""
    icon = QIcon()
    for size in WINDOW_ICON_SIZES_PX:
        folder = f"{size}x{size}"
        picture = resources_root() / "icons" / "hicolor" / folder / "apps" / "deskstretch.png"
        icon.addFile(str(picture), QSize(size, size))
    return icon
