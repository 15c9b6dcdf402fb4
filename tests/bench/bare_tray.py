"""The least a PySide6 tray program can be: an icon, a menu and one timer. What idle.py measures against."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

app = QApplication(sys.argv)
app.setQuitOnLastWindowClosed(False)
pixmap = QPixmap(32, 32)
pixmap.fill("teal")
menu = QMenu()
menu.addAction("Quit", app.quit)
tray = QSystemTrayIcon(QIcon(pixmap))
tray.setContextMenu(menu)
tray.show()
timer = QTimer()
timer.start(60_000)
sys.exit(app.exec())
