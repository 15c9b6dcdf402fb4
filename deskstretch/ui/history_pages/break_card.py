"""One break of a day: what was done in it, a note, and a way to delete it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from deskstretch.core.record import Feeling, Outcome, Source
from deskstretch.ui.components.button import IconButton
from deskstretch.ui.components.card import Card
from deskstretch.ui.components.field import TextField
from deskstretch.ui.components.icon_mark import IconMark
from deskstretch.ui.components.rule import Rule
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.icons import Icon
from deskstretch.ui.theme import Space, Type
from deskstretch.ui.words import clock_time, exact_length, recorded_side, translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskstretch.ui.history_pages.source import DayBreak
    from deskstretch.ui.theme import Visuals

_FACES = {
    Feeling.GOOD: Icon.FACE_GOOD,
    Feeling.TOO_HARD: Icon.FACE_HARD,
    Feeling.HURT: Icon.FACE_HURT,
}
SUMS_PX = 128
"""For how it felt and how long it was, so that pictures stand below each other."""
PICTURES_FROM_PX = 640
NOTE_MOST = 500
"""Letters in a note."""


class BreakCard(Card):
    """When, what it was called, how it ended, and each movement.

    ``note_written`` brings the `UUID` of the break and its new note, ``delete_requested`` the `DayBreak`.
    """

    note_written = Signal(object, str)
    delete_requested = Signal(object)

    def __init__(
        self, look: Visuals, done: DayBreak, name_of: Callable[[str], str], pictures: QWidget | None = None
    ) -> None:
        super().__init__(look)
        self._done = done
        self._pictures = pictures
        self._name_of = name_of
        self._note = Text(look, done.record.note, wraps=True)
        self._field = NoteField(look, translate("History", "Anything to remember about this break"))
        self._field.setAccessibleName(translate("History", "Note"))
        self._field.setMaxLength(NOTE_MOST)
        self._field.left.connect(self._keep_note)
        self._write = IconButton(look, Icon.NOTE, translate("History", "Write a note"), small=True)
        self._delete = IconButton(look, Icon.TRASH, translate("History", "Delete this break"), small=True)
        self._write.clicked.connect(self.write_note)
        self._delete.clicked.connect(self._ask_to_delete)
        self._note.setVisible(bool(done.record.note))
        self._field.hide()
        when = Text(look, clock_time(done.record.local_start), Type.HEADING)
        when.setMinimumSize(look.px(76), self._write.sizeHint().height())
        body = QVBoxLayout()
        body.setSpacing(Space.XXS)
        body.addLayout(self._head())
        body.addWidget(self._note)
        body.addWidget(self._field)
        if done.movements:
            body.addWidget(Rule(look, Space.S, Space.XS))
        self._list_movements(body)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        whole.setSpacing(Space.M)
        whole.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(body, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._pictures is not None:
            self._pictures.setVisible(self.width() >= self._look.px(PICTURES_FROM_PX))

    def write_note(self) -> None:
        """Open the field with the note as it stands."""
        self._note.hide()
        self._field.enter(self._note.text())

    def finish_note(self) -> None:
        """Keep what stands in an open field, as before the card goes."""
        self._field.leave()

    def _head(self) -> QHBoxLayout:
        look, record, top = self._look, self._done.record, Qt.AlignmentFlag.AlignTop
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        title = record.title or translate("History", "A break")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(look, title, weight=QFont.Weight.DemiBold, wraps=True))
        words.addWidget(Text(look, _how_words(self._done), Type.SMALL, tone=Tone.INK2, wraps=True))
        words.addStretch(1)
        head.addLayout(words, 1)
        if self._pictures is not None:
            self._pictures.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            head.addWidget(self._pictures, 0, top)
        sums = QWidget()
        sums.setMinimumWidth(look.px(SUMS_PX))
        sums.setMinimumHeight(self._write.sizeHint().height())
        beside = QHBoxLayout(sums)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(Space.S)
        beside.addStretch(1)
        if record.feeling is not None:
            face = IconMark(look, _FACES[record.feeling])
            face.setAccessibleName(_feeling_words(record.feeling))
            face.setToolTip(_feeling_words(record.feeling))
            beside.addWidget(face)
        beside.addWidget(Text(look, exact_length(record.done_s), weight=QFont.Weight.DemiBold))
        head.addWidget(sums, 0, top)
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        buttons.addWidget(self._write)
        buttons.addWidget(self._delete)
        head.addLayout(buttons)
        head.setAlignment(buttons, top)
        return head

    def _list_movements(self, body: QVBoxLayout) -> None:
        for movement in self._done.movements:
            row = QHBoxLayout()
            row.setSpacing(Space.S)
            side = recorded_side(movement.side)
            name = self._name_of(movement.movement)
            words = translate("History", "{0}, {1}").format(name, side) if side else name
            row.addWidget(Text(self._look, words, wraps=True), 1)
            row.addWidget(Text(self._look, exact_length(movement.done_s), tone=Tone.INK2))
            body.addLayout(row)

    def _keep_note(self, text: str) -> None:
        note = text.strip()
        changed = note != self._note.text()
        self._note.say(note)
        self._field.hide()
        self._note.setVisible(bool(note))
        if changed:
            self.note_written.emit(self._done.record.id, note)

    def _ask_to_delete(self) -> None:
        self.delete_requested.emit(self._done)


class NoteField(TextField):
    """``left`` comes once, with what is to be kept: on Enter, when the focus goes, or on Esc as it was."""

    left = Signal(str)

    def __init__(self, look: Visuals, hint: str) -> None:
        super().__init__(look, hint)
        self._before = ""
        self._is_open = False

    def enter(self, text: str) -> None:
        """Open with ``text`` in it."""
        self._before = text
        self._is_open = True
        self.setText(text)
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Close with what stands in it, unless that is done."""
        if self._is_open:
            self._is_open = False
            self.left.emit(self.text())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.leave()
        elif event.key() == Qt.Key.Key_Escape:
            self.setText(self._before)
            self.leave()
        else:
            super().keyPressEvent(event)


def _how_words(done: DayBreak) -> str:
    record = done.record
    outcome = {
        Outcome.COMPLETED: translate("History", "Finished"),
        Outcome.PARTIAL: translate("History", "Ended early"),
        Outcome.ABANDONED: translate("History", "Broken off"),
        None: translate("History", "Cut short"),
    }[record.outcome]
    source = {
        Source.REMINDER: translate("History", "when it was offered"),
        Source.HAND: translate("History", "started by you"),
        Source.FIXED_SESSION: translate("History", "at its fixed time"),
    }[record.source]
    words = translate("History", "{0} · {1}").format(outcome, source)
    if record.distracted:
        return translate("History", "{0} · keyboard or mouse were in use").format(words)
    return words


def _feeling_words(feeling: Feeling) -> str:
    return {
        Feeling.GOOD: translate("History", "It felt good"),
        Feeling.TOO_HARD: translate("History", "It was too hard"),
        Feeling.HURT: translate("History", "It hurt"),
    }[feeling]
