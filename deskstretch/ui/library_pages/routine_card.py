"""One routine in the list: what it is for, how long, its movements in pictures, and when it comes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTime, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskstretch.core.settings import Day
from deskstretch.ui.components.button import Button, IconButton, Kind
from deskstretch.ui.components.card import Card
from deskstretch.ui.components.flow import FlowLayout
from deskstretch.ui.components.icon_mark import IconMark
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.components.turning import TurningLayout
from deskstretch.ui.icons import Icon
from deskstretch.ui.library_pages.strip import Strip
from deskstretch.ui.movement_words import position_name
from deskstretch.ui.theme import Space, Type
from deskstretch.ui.words import exact_length, inside, listed, translate

if TYPE_CHECKING:
    from deskstretch.core.routine import Routine
    from deskstretch.core.settings import FixedSession
    from deskstretch.ui.library_pages.source import Shelf
    from deskstretch.ui.library_pages.stills import Stills
    from deskstretch.ui.theme import Visuals


class RoutineCard(Card):
    """``opened`` looks at it or changes it, ``start_requested`` begins it now."""

    opened = Signal(str)
    start_requested = Signal(str)
    copy_requested = Signal(str)
    delete_requested = Signal(str)

    def __init__(self, look: Visuals, routine: Routine, shelf: Shelf, stills: Stills) -> None:
        super().__init__(look)
        self._routine = routine
        own = routine.id in shelf.own
        by_id = {movement.id: movement for movement in shelf.movements}
        movements = [by_id[step.movement] for step in routine.steps if step.movement in by_id]
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(look, routine.name, weight=QFont.Weight.DemiBold, wraps=True))
        words.addWidget(Text(look, sum_words(routine), Type.SMALL, tone=Tone.INK2, wraps=True))
        self.strip = Strip(look, movements, stills)
        about = Text(look, routine.about, Type.SMALL, tone=Tone.INK2, wraps=True, parent=self)
        about.setVisible(bool(routine.about))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.S)
        column.setSpacing(Space.S)
        column.addLayout(words)
        column.addWidget(self.strip)
        column.addWidget(about)
        for session in shelf.sessions:
            if session.routine == routine.id:
                column.addWidget(SessionLine(look, session))
        column.addStretch(1)
        column.addWidget(self._buttons(look, own=own))

    def _buttons(self, look: Visuals, *, own: bool) -> QWidget:
        start = Button(look, self.tr("Start"), Kind.SECONDARY, icon=Icon.PLAY, small=True)
        start.setAccessibleName(self.tr("Start {0}").format(self._routine.name))
        start.clicked.connect(self._start)
        look_at = Button(look, self.tr("Change") if own else self.tr("Look"), Kind.QUIET, small=True)
        look_at.setAccessibleDescription(self._routine.name)
        look_at.clicked.connect(self._open)
        copy = IconButton(look, Icon.DUPLICATE, self.tr("Copy {0}").format(self._routine.name), small=True)
        copy.clicked.connect(self._copy)
        words, marks, buttons = QWidget(), QWidget(), QWidget()
        left = FlowLayout(Space.XXS, words)
        left.addWidget(start)
        left.addWidget(look_at)
        right = FlowLayout(Space.XXS, marks)
        right.addWidget(copy)
        if own:
            name = self.tr("Delete {0}").format(self._routine.name)
            delete = IconButton(look, Icon.TRASH, name, small=True)
            delete.clicked.connect(self._delete)
            right.addWidget(delete)
        row = TurningLayout(Space.XS, look.px(1000), Space.XXS, buttons)
        row.addWidget(words)
        row.addWidget(marks)
        return buttons

    def _start(self) -> None:
        self.start_requested.emit(self._routine.id)

    def _open(self) -> None:
        self.opened.emit(self._routine.id)

    def _copy(self) -> None:
        self.copy_requested.emit(self._routine.id)

    def _delete(self) -> None:
        self.delete_requested.emit(self._routine.id)


class SessionLine(QWidget):
    """When a routine comes by itself."""

    def __init__(self, look: Visuals, session: FixedSession) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(IconMark(look, Icon.CALENDAR, "ink2", size_px=16))
        row.addWidget(Text(look, session_words(session), Type.SMALL, tone=Tone.INK2, wraps=True), 1)


def sum_words(routine: Routine) -> str:
    """ "5 min · 8 movements · standing and seated"."""
    count = len(routine.steps)
    one = translate("Routines", "1 movement")
    moves = one if count == 1 else translate("Routines", "%n movements", None, count)
    positions = dict.fromkeys(step.position for step in routine.steps)
    where = inside(listed([position_name(position) for position in positions]))
    parts = [exact_length(routine.total_s), moves, where]
    return " · ".join(part for part in parts if part)


def session_words(session: FixedSession) -> str:
    """ "Mon, Wed, Fri at 12:30", "Every day at 12:30"."""
    locale = QLocale()
    names = [
        locale.standaloneDayName(i + 1, QLocale.FormatType.ShortFormat)
        for i, day in enumerate(Day)
        if day in session.days
    ]
    at = locale.toString(QTime(session.at.hour, session.at.minute), QLocale.FormatType.ShortFormat)
    if len(names) == len(Day):
        return translate("Routines", "Every day at {0}").format(at)
    return translate("Routines", "{0} at {1}").format(", ".join(names), at)
