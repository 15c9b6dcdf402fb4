"""One sentence with its mend, in a small window; with details there is a button that copies them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from deskstretch.ui.components.button import Button, Kind
from deskstretch.ui.components.card import Card
from deskstretch.ui.components.fitting import needed_size
from deskstretch.ui.components.icon_mark import IconMark
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.floating import FloatingWindow
from deskstretch.ui.icons import Icon
from deskstretch.ui.placement import pointer_screen
from deskstretch.ui.theme import Radius, Space, Type

if TYPE_CHECKING:
    from deskstretch.ui.theme import Visuals

WIDTH_PX = 460
DETAILS_LINES = 8


class Notice(FloatingWindow):
    """Tells one thing and is closed by Continue, Enter or Esc.

    Args:
        look: colours and fonts.
        title: what it is about, a few words.
        sentence: what happened and what to do.
        details: text for whoever mends it; shown small, and copied as a whole.
    """

    def __init__(
        self, look: Visuals, title: str, sentence: str, *, details: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(look, Radius.POPUP, Qt.WindowType.Dialog, parent)
        self._details = details
        self.setWindowTitle(title)
        self.setAccessibleDescription(sentence)
        go_on = Button(look, self.tr("Continue"), Kind.PRIMARY)
        self._copy = Button(look, self.tr("Copy details"), Kind.SECONDARY, parent=self.body)
        self._copy.setVisible(bool(details))
        self._copy.clicked.connect(self._copy_details)
        go_on.clicked.connect(self.dismiss)
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addWidget(Text(look, title, Type.HEADING, wraps=True, balanced=True))
        words.addWidget(Text(look, sentence, tone=Tone.INK2, wraps=True))
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(IconMark(look, Icon.INFO, size_px=24), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.XS)
        buttons.addStretch(1)
        buttons.addWidget(self._copy)
        buttons.addWidget(go_on)
        self._whole = QVBoxLayout(self.body)
        self._whole.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        self._whole.setSpacing(Space.L)
        self._whole.addLayout(head)
        if details:
            self._whole.addWidget(DetailsView(look, details))
        self._whole.addLayout(buttons)
        go_on.setFocus()

    def present(self) -> None:
        """Show the notice in the middle of the pointer's screen."""
        area = pointer_screen().availableGeometry()
        width = round(WIDTH_PX * min(max(1.0, self._look.text_factor), 1.6))
        width = min(max(width, needed_size(self._whole, width).width()), area.width())
        size = QSize(width, needed_size(self._whole, width).height())
        box = QRect(area.topLeft(), size)
        box.moveCenter(area.center())
        self.resize_visible(size)
        self.move_visible(box.topLeft())
        self.appear()
        self.activateWindow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.dismiss()
            return
        super().keyPressEvent(event)

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
        self._copy.setText(self.tr("Copied"))


class DetailsView(Card):
    """Text for whoever mends it, to read and to scroll."""

    def __init__(self, look: Visuals, details: str) -> None:
        super().__init__(look)
        view = QPlainTextEdit(details, readOnly=True)
        view.setFont(look.font(Type.SMALL))
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        view.viewport().setAutoFillBackground(False)
        view.setAccessibleName(self.tr("Details"))
        lines = min(DETAILS_LINES, details.count("\n") + 1)
        view.setFixedHeight((lines + 1) * view.fontMetrics().lineSpacing() + Space.XS)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.S, Space.XS, Space.S, Space.XS)
        column.addWidget(view)
