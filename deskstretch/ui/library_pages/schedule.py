"""When a routine comes by itself: weekdays and a time."""

from __future__ import annotations

from datetime import time
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskstretch.core.settings import Day, FixedSession
from deskstretch.ui.components.button import Button, IconButton, Kind
from deskstretch.ui.components.chip_set import ChipSet, Option
from deskstretch.ui.components.field import TextField
from deskstretch.ui.components.flow import FlowLayout
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.icons import Icon
from deskstretch.ui.library_pages.routine_card import SessionLine, session_words
from deskstretch.ui.theme import Space, Type

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskstretch.ui.theme import Visuals


class Schedule(QWidget):
    """The times of one routine. ``chosen`` brings all sessions, those of other routines among them."""

    chosen = Signal(object)

    def __init__(self, look: Visuals) -> None:
        super().__init__()
        self._look = look
        self._routine = ""
        self._sessions: tuple[FixedSession, ...] = ()
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.XXS)
        names = QLocale()
        options = [
            Option(day, names.standaloneDayName(i + 1, QLocale.FormatType.ShortFormat))
            for i, day in enumerate(Day)
        ]
        self.days = ChipSet(look, options, self.tr("Days"))
        self.days.chosen.connect(self._judge)
        self.time = TextField(look, "12:30")
        self.time.setAccessibleName(self.tr("Time"))
        self.time.textChanged.connect(self._judge)
        self.time.returnPressed.connect(self._add)
        self.time.setFixedWidth(self.time.fontMetrics().horizontalAdvance("00:00") + look.px(40))
        self.add = Button(look, self.tr("Add this time"), Kind.SECONDARY)
        self.add.clicked.connect(self._add)
        self._fault = Text(look, "", Type.SMALL, tone=Tone.ALERT, wraps=True)
        self._fault.hide()
        row = QWidget()
        flow = FlowLayout(Space.XS, row)
        flow.addWidget(self.time)
        flow.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(self._list)
        column.addWidget(self.days)
        column.addWidget(row)
        column.addWidget(self._fault)
        self._judge()

    def show_sessions(self, routine: str, sessions: Sequence[FixedSession]) -> None:
        """Show when ``routine`` comes."""
        self._routine, self._sessions = routine, tuple(sessions)
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        buttons: list[QWidget] = []
        for session in self._sessions:
            if session.routine == routine:
                line, button = self._line(session)
                self._list.addWidget(line)
                buttons.append(button)
        chips = [self.days.chip(day) for day in Day]
        for before, after in pairwise([*buttons, *chips, self.time, self.add]):
            QWidget.setTabOrder(before, after)

    def _line(self, session: FixedSession) -> tuple[QWidget, QWidget]:
        """When it comes, and the button that takes it out."""
        line = QWidget()
        words = session_words(session)
        remove = IconButton(self._look, Icon.TRASH, self.tr("Take {0} out").format(words), small=True)
        remove.setProperty("place", self._sessions.index(session))
        remove.clicked.connect(self._remove)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(SessionLine(self._look, session), 1)
        row.addWidget(remove)
        return line, remove

    def _remove(self) -> None:
        button = self.sender()
        if button is not None:
            place = button.property("place")
            self.chosen.emit(tuple(each for i, each in enumerate(self._sessions) if i != place))

    def _judge(self) -> None:
        """A time can be added once it has a day and can be read."""
        self.add.setEnabled(bool(self.days.values) and bool(self.time.text().strip()))
        self._fault.hide()

    def _add(self) -> None:
        at = read_time(self.time.text())
        if at is None:
            self._fault.say(self.tr("Write the time as 9:00 or 14:30."))
            self._fault.show()
            return
        days = tuple(day for day in Day if day in self.days.values)
        session = FixedSession(self._routine, days, at)
        if not days or session in self._sessions:
            return
        self.days.show_values(())
        self.time.clear()
        self.chosen.emit((*self._sessions, session))


def read_time(text: str) -> time | None:
    """A time of the day as somebody types it: "9:00", "14.30", "9"."""
    hour, _, minute = text.strip().replace(".", ":").partition(":")
    try:
        return time(int(hour), int(minute or 0))
    except ValueError:
        return None
