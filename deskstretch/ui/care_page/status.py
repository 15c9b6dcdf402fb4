"""Where the person's reports stand, and the way on after a red flag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskstretch.core.advice import AdviceLevel
from deskstretch.core.record import Practitioner
from deskstretch.ui.care_page.words import practitioner_name, status_heading, status_lines
from deskstretch.ui.components.button import Button, Kind
from deskstretch.ui.components.card import Card
from deskstretch.ui.components.flow import FlowLayout
from deskstretch.ui.components.hairline import draw_outlined
from deskstretch.ui.components.icon_mark import IconMark
from deskstretch.ui.components.rule import Rule
from deskstretch.ui.components.segmented import Segmented
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.icons import Icon
from deskstretch.ui.theme import Radius, Space, Type

if TYPE_CHECKING:
    from deskstretch.core.advice import Advice
    from deskstretch.ui.theme import Visuals


class StatusCard(Card):
    """What the reports come to. From a red flag on it has an edge of alarm and asks for confirmation."""

    had_advice = Signal(object)
    """The `Practitioner` who gave it."""
    visit_requested = Signal()
    report_requested = Signal()

    def __init__(self, look: Visuals, advice: Advice) -> None:
        super().__init__(look)
        self._latched = False
        self._mark = IconMark(look, Icon.INFO, size_px=24)
        self._heading = Text(look, "", Type.HEADING, wraps=True)
        self._lines = Text(look, "", tone=Tone.INK2, wraps=True)
        self._confirm = ConfirmAdvice(look)
        self._confirm.had_advice.connect(self.had_advice)
        self._had_advice = Button(look, self.tr("I have had advice"), icon=Icon.CHECK)
        self._had_advice.clicked.connect(self._ask)
        visit = Button(look, self.tr("Note a visit"), icon=Icon.PLUS)
        visit.clicked.connect(self.visit_requested)
        self.report_button = Button(look, self.tr("Report to take along"), icon=Icon.EXPORT)
        self.report_button.clicked.connect(self.report_requested)
        words = QVBoxLayout()
        words.setSpacing(Space.XXS)
        words.addWidget(self._heading)
        words.addWidget(self._lines)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        buttons = QWidget()
        row = FlowLayout(Space.XS, buttons)
        for button in (self._had_advice, visit, self.report_button):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.M)
        column.addLayout(head)
        column.addWidget(buttons)
        column.addWidget(self._confirm)
        self.show_advice(advice)

    def show_advice(self, advice: Advice) -> None:
        self._latched = advice.latched
        asks = advice.level is not AdviceLevel.NONE
        self._mark.show_icon(Icon.HURTS if asks else Icon.INFO, "alert" if advice.latched else "ink2")
        self._heading.say(status_heading(advice))
        self._heading.set_tone(Tone.ALERT if advice.latched else Tone.INK)
        self._lines.say("\n".join(status_lines(advice)))
        self._had_advice.setVisible(advice.latched)
        self._confirm.setVisible(False)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._latched:
            super().paintEvent(event)
            return
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_outlined(painter, QRectF(self.rect()), Radius.CARD, tokens.raised, tokens.alert, width=2.0)
        painter.end()

    def _ask(self) -> None:
        self._confirm.ask()
        self._had_advice.hide()


class ConfirmAdvice(QWidget):
    """Who gave the advice; nothing is shown again by one slip of the pointer."""

    had_advice = Signal(object)

    def __init__(self, look: Visuals) -> None:
        super().__init__()
        self._practitioner: Practitioner | None = None
        choices = [(each, practitioner_name(each)) for each in Practitioner]
        self._who = Segmented(look, choices, self.tr("Who advised you"))
        self._who.chosen.connect(self._choose)
        self._confirm = Button(look, self.tr("Show movements again"), Kind.PRIMARY)
        self._confirm.setEnabled(False)
        self._confirm.clicked.connect(self._tell)
        row = QHBoxLayout()
        row.addWidget(self._confirm)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(Rule(look))
        column.addWidget(Text(look, self.tr("Who advised you?"), wraps=True))
        column.addWidget(self._who)
        column.addLayout(row)

    def ask(self) -> None:
        self.show()
        self._who.take_focus()

    def _choose(self, practitioner: Practitioner) -> None:
        self._practitioner = practitioner
        self._confirm.setEnabled(True)

    def _tell(self) -> None:
        if self._practitioner is not None:
            self.had_advice.emit(self._practitioner)
