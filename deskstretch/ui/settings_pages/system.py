"""The system: starting with the session, and what each part of the system tells the program."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskstretch.ui.components.card import Card
from deskstretch.ui.components.rule import Rule
from deskstretch.ui.components.switch import Switch
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.components.turning import TurningLayout
from deskstretch.ui.settings_pages.rows import WORDS_PX, label_words
from deskstretch.ui.theme import Space, Type

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskstretch.ui.theme import Visuals


@dataclass(frozen=True, slots=True)
class Reading:
    """What one part of the system tells: by which ways and how freshly, and why by no better one."""

    concern: str
    told_by: tuple[str, ...]
    reads: str
    why_not: tuple[str, ...] = ()


class SystemSource(Protocol):
    """Asked when the page is shown."""

    def starts_at_login(self) -> bool: ...

    def readings(self) -> Sequence[Reading]: ...


class SystemPage(QWidget):
    """``login_requested`` brings whether to start with the session; the answer is `show_login`."""

    login_requested = Signal(bool)

    def __init__(self, look: Visuals, source: SystemSource) -> None:
        super().__init__()
        words = self.tr("Start when I log in.")
        self._switch = Switch(look, words)
        self._switch.setChecked(source.starts_at_login())
        self._switch.clicked.connect(self.login_requested)
        self._problem = Text(look, "", tone=Tone.ALERT, wraps=True)
        self._problem.hide()
        both = QWidget()
        row = TurningLayout(Space.L, look.px(WORDS_PX), Space.XS, both)
        row.addWidget(Text(look, label_words(words), wraps=True))
        row.addWidget(self._switch)
        login = Card(look)
        inside = QVBoxLayout(login)
        inside.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        inside.addWidget(both)
        inside.addWidget(self._problem)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(login)
        readings = source.readings()
        if readings:
            column.addSpacing(Space.S)
            column.addWidget(
                Text(look, self.tr("Diagnostics"), Type.HEADING, weight=QFont.Weight.DemiBold, wraps=True)
            )
            line = self.tr("What the program can see of the system, by which way, and what it reads now.")
            column.addWidget(Text(look, line, tone=Tone.INK2, wraps=True))
            column.addWidget(_card_of(look, readings))

    def show_login(self, *, on: bool, problem: str = "") -> None:
        """Whether it starts with the session now, and why it does not as it was asked to."""
        self._switch.setChecked(on)
        self._problem.say(problem)
        self._problem.setVisible(bool(problem))


def _card_of(look: Visuals, readings: Sequence[Reading]) -> Card:
    card = Card(look)
    column = QVBoxLayout(card)
    column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
    column.setSpacing(Space.XXS)
    for i, reading in enumerate(readings):
        if i:
            column.addSpacing(Space.XS)
            column.addWidget(Rule(look))
            column.addSpacing(Space.XS)
        both = QWidget()
        row = TurningLayout(Space.L, look.px(120), Space.XXS, both, grows=0.62)
        concern = reading.concern[:1].upper() + reading.concern[1:]
        row.addWidget(Text(look, concern, weight=QFont.Weight.Medium, wraps=True))
        row.addWidget(Text(look, reading.reads, wraps=True))
        column.addWidget(both)
        for line in reading.told_by:
            column.addWidget(Text(look, line, Type.SMALL, tone=Tone.INK2, wraps=True))
        for reason in reading.why_not:
            tried = QCoreApplication.translate("SystemPage", "Tried: {reason}").format(reason=reason)
            column.addWidget(Text(look, tried, Type.SMALL, tone=Tone.INK2, wraps=True))
    return card
