"""About this movement: why it is here, what often goes wrong, and when to stop and ask somebody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStyle, QVBoxLayout, QWidget

from deskstretch.core.backpack import needs_backpack
from deskstretch.core.movement import Category
from deskstretch.ui.components.bullets import Bullets
from deskstretch.ui.components.button import Button, Kind
from deskstretch.ui.components.clear_scroll import ClearScroll
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.reason_words import reason_words
from deskstretch.ui.safety_words import (
    before_words,
    emergency_numbers,
    emergency_signs,
    lifting_words,
    rolling_words,
    stop_words,
    urgent_signs,
)
from deskstretch.ui.theme import Space, Type

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskstretch.core.session import Step
    from deskstretch.ui.theme import Visuals

WIDEST_PX, TALLEST_PX = 1000, 680
FOOT_PX = 72
BESIDE_PX = 600
"""Narrower than this the columns stand under each other."""
CLOSING_KEYS = frozenset({Qt.Key.Key_Escape, Qt.Key.Key_I, Qt.Key.Key_Return, Qt.Key.Key_Enter})


class DetailsPanel(QWidget):
    """Lies over the break, which stands still meanwhile."""

    closed = Signal()
    care_requested = Signal()
    """More of it: who can help, and what they said."""

    def __init__(self, look: Visuals, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._step = step
        self._box = QWidget(self)
        self._why = Text(look, self._why_words(), Type.LEAD, wraps=True)
        self._columns = QHBoxLayout()
        self._scroll = ClearScroll(self._make_content(), self._box)
        self._on = Button(look, self.tr("Go on"), Kind.PRIMARY, parent=self._box)
        self._on.clicked.connect(self.closed)
        self._care = Button(look, self.tr("Open Care"), Kind.QUIET, parent=self._box)
        self._care.clicked.connect(self.care_requested)
        look.changed.connect(self._arrange)

    @property
    def spoken(self) -> str:
        """What a screen reader says when it opens."""
        return f"{self._step.movement.name}. {self._why.text()}"

    def begin(self) -> None:
        """Take the keyboard."""
        self._on.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in CLOSING_KEYS:
            self.closed.emit()
        else:
            self._scroll.turn_page(event.key())  # the keys of the break rest while this stands over it

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _why_words(self) -> str:
        why = self._step.why
        return "" if why is None else reason_words(why)

    def _make_content(self) -> QWidget:
        movement = self._step.movement
        content = QWidget()
        rows = QVBoxLayout(content)
        rows.setContentsMargins(Space.XS, Space.XS, Space.S, Space.S)
        rows.setSpacing(0)
        about = self.tr("About this movement")
        rows.addWidget(Text(self._look, about, Type.SMALL, tone=Tone.INK2, wraps=True))
        rows.addWidget(Text(self._look, movement.name, Type.TITLE, wraps=True))
        rows.addSpacing(Space.XXS)
        rows.addWidget(self._why)
        self._why.setVisible(bool(self._why.text()))
        rows.addSpacing(Space.M)
        rows.addLayout(self._columns)
        rows.addStretch(1)
        self._columns.setSpacing(Space.XXL)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(0)
        right.setSpacing(0)
        stops = [movement.stop_if] if movement.stop_if else []
        help_words = self.tr("Help at once. {0}").format(emergency_numbers())
        self._section(left, self.tr("What often goes wrong"), movement.mistakes)
        self._section(left, self.tr("Move safely"), self._safety())
        self._section(left, self.tr("A doctor the same day"), urgent_signs())
        self._section(right, self.tr("When to stop"), [*stops, stop_words()])
        self._section(right, help_words, emergency_signs(), alert=True)
        left.addStretch(1)
        right.addStretch(1)
        self._columns.addLayout(left, 1)
        self._columns.addLayout(right, 1)
        return content

    def _safety(self) -> list[str]:
        movement = self._step.movement
        words = [before_words()]
        if movement.category is Category.FOAM_ROLLING:
            words.append(rolling_words())
        if needs_backpack(movement) or movement.category is Category.STRENGTH_FOR_MOBILITY:
            words.append(lifting_words())
        return words

    def _section(self, column: QVBoxLayout, title: str, lines: Sequence[str], *, alert: bool = False) -> None:
        if not lines:
            return
        tone = Tone.ALERT if alert else Tone.INK
        heading = Text(self._look, title, Type.BODY, tone=tone, weight=QFont.Weight.DemiBold, wraps=True)
        column.addWidget(heading)
        column.addSpacing(Space.XXS)
        column.addWidget(Bullets(self._look, lines, "alert" if alert else "ink2"))
        column.addSpacing(Space.M)

    def _arrange(self) -> None:
        size = self.size().boundedTo(QSize(self._look.px(WIDEST_PX), self._look.px(TALLEST_PX)))
        box = QRect(0, 0, size.width(), size.height())
        box.moveCenter(self.rect().center())
        self._box.setGeometry(box)
        button = self._on.sizeHint()
        care = self._care.sizeHint()
        foot = max(self._look.px(FOOT_PX) if self._look.text_factor < 1.3 else 0, button.height() + 20)
        self._scroll.setGeometry(
            Space.L, Space.M, box.width() - Space.L - Space.S, box.height() - foot - Space.M
        )
        room = QRect(Space.XL, box.height() - foot, box.width() - 2 * Space.XL, foot)
        for each, size, side in (
            (self._care, care, Qt.AlignmentFlag.AlignLeft),
            (self._on, button, Qt.AlignmentFlag.AlignRight),
        ):
            alignment = side | Qt.AlignmentFlag.AlignVCenter
            each.setGeometry(QStyle.alignedRect(self.layoutDirection(), alignment, size, room))
        beside = box.width() >= self._look.px(BESIDE_PX)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._columns.direction() != way:
            self._columns.setDirection(way)
            self._columns.setSpacing(Space.XXL if beside else 0)
