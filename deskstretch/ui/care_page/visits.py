"""The visit diary: who was seen, what they said, and the movements to leave out from then on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskstretch.core.record import Practitioner
from deskstretch.ui.care_page.source import VisitNote
from deskstretch.ui.care_page.words import practitioner_name, questions
from deskstretch.ui.components.bullets import Bullets
from deskstretch.ui.components.button import Button, Kind
from deskstretch.ui.components.card import Card
from deskstretch.ui.components.chip import Chip
from deskstretch.ui.components.field import SearchField, TextField
from deskstretch.ui.components.flow import FlowLayout
from deskstretch.ui.components.rule import Rule
from deskstretch.ui.components.segmented import Segmented
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.icons import Icon
from deskstretch.ui.theme import Space, Type
from deskstretch.ui.words import listed, translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from deskstretch.core.record import Visit
    from deskstretch.ui.care_page.source import NamedMovement
    from deskstretch.ui.theme import Visuals

MOST_FOUND = 8
"""So many movements are offered for what was typed."""


class VisitsCard(Card):
    """The visits so far, and a form for the next one.

    ``noted`` brings a `VisitNote` once it is to be kept.
    """

    noted = Signal(object)

    def __init__(self, look: Visuals, movements: Sequence[NamedMovement]) -> None:
        super().__init__(look)
        self._names = {movement.id: movement.name for movement in movements}
        self._form: VisitForm | None = None
        self._movements = movements
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._new = Button(look, self.tr("Note a visit"), icon=Icon.PLUS, small=True)
        self._new.clicked.connect(self.open_form)
        head = QHBoxLayout()
        head.addWidget(Text(look, self.tr("Visits"), Type.HEADING), 1)
        head.addWidget(self._new)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        self._column.setSpacing(Space.S)
        self._column.addLayout(head)
        self._column.addWidget(self._list)

    def show_visits(self, visits: Sequence[Visit]) -> None:
        """The newest first."""
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if not visits:
            line = self.tr("What was said at a visit can stand here, and go along as a report.")
            self._rows.addWidget(Text(self._look, line, tone=Tone.INK2, wraps=True))
        for i, visit in enumerate(visits):
            if i:
                self._rows.addWidget(Rule(self._look, Space.S, Space.S))
            row = VisitRow(self._look, visit, self._names)
            row.change_requested.connect(self._change)
            self._rows.addWidget(row)

    def open_form(self) -> None:
        """Ask about a visit of today."""
        self._open(None)

    def _change(self, visit: Visit) -> None:
        self._close_form()
        self._open(visit)

    def _open(self, visit: Visit | None) -> None:
        if self._form is None:
            form = self._form = VisitForm(self._look, self._movements, visit)
            form.noted.connect(self._keep)
            form.cancel_requested.connect(self._close_form)
            self._column.insertWidget(1, form)
            form.show()
            self._new.hide()
        self._form.begin()

    def _keep(self, note: VisitNote) -> None:
        self._close_form()
        self.noted.emit(note)

    def _close_form(self) -> None:
        if self._form is not None:
            self._form.hide()
            self._form.deleteLater()
            self._form = None
        self._new.show()


class VisitRow(QWidget):
    """One visit: when, who, what was said, what stays out."""

    change_requested = Signal(object)

    def __init__(self, look: Visuals, visit: Visit, names: Mapping[str, str]) -> None:
        super().__init__()
        self._visit = visit
        on = visit.local_day
        day = QLocale().toString(QDate(on.year, on.month, on.day), QLocale.FormatType.LongFormat)
        change = Button(look, translate("Care", "Change"), Kind.QUIET, small=True)
        change.setAccessibleDescription(f"{practitioner_name(visit.practitioner)}, {day}")
        change.clicked.connect(self._ask)
        column = QVBoxLayout()
        column.setSpacing(2)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.M)
        whole.addLayout(column, 1)
        whole.addWidget(change, 0, Qt.AlignmentFlag.AlignTop)
        title = f"**{practitioner_name(visit.practitioner)}** · {day}"
        column.addWidget(Text(look, title, tone=Tone.INK2, wraps=True))
        for words in (visit.note, visit.instructions):
            if words:
                column.addWidget(Text(look, words, wraps=True))
        if visit.excluded:
            left_out = listed([names.get(each, each) for each in visit.excluded])
            words = translate("Care", "Left out: {0}").format(left_out)
            column.addWidget(Text(look, words, Type.SMALL, tone=Tone.INK2, wraps=True))

    def _ask(self) -> None:
        self.change_requested.emit(self._visit)


class VisitForm(QWidget):
    """Who, what was said, what to do, what to leave out. Nothing but who is needed.

    Args:
        visit: the one to tell anew; a new one, if left out.
    """

    noted = Signal(object)
    cancel_requested = Signal()

    def __init__(self, look: Visuals, movements: Sequence[NamedMovement], visit: Visit | None = None) -> None:
        super().__init__()
        self._visit = visit
        self._practitioner = Practitioner.DOCTOR if visit is None else visit.practitioner
        self._who = Segmented(
            look, [(each, practitioner_name(each)) for each in Practitioner], self.tr("Who")
        )
        self._who.show_value(self._practitioner)
        self._who.chosen.connect(self._choose)
        self._note = TextField(look, self.tr("What was it about?"))
        self._instructions = TextField(look, self.tr("What were you told to do?"))
        for field in (self._note, self._instructions):
            field.setAccessibleName(field.placeholderText())
        if visit is not None:
            self._note.setText(visit.note)
            self._instructions.setText(visit.instructions)
        self._left_out = MovementPicker(look, movements, () if visit is None else visit.excluded)
        keep = Button(look, self.tr("Keep"), Kind.PRIMARY)
        cancel = Button(look, self.tr("Cancel"), Kind.QUIET)
        keep.clicked.connect(self._keep)
        cancel.clicked.connect(self.cancel_requested)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.XS)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.S)
        column.setSpacing(Space.S)
        column.addWidget(self._who, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._note)
        column.addWidget(self._instructions)
        column.addWidget(
            Text(look, self.tr("Movements to leave out"), weight=QFont.Weight.Medium, wraps=True)
        )
        column.addWidget(self._left_out)
        column.addSpacing(Space.XXS)
        column.addWidget(Text(look, self.tr("Worth asking there"), weight=QFont.Weight.Medium, wraps=True))
        column.addWidget(Bullets(look, questions(), tone=Tone.INK2))
        column.addLayout(buttons)
        column.addWidget(Rule(look, Space.XXS, Space.XXS))

    def begin(self) -> None:
        self._who.take_focus()

    def _choose(self, practitioner: Practitioner) -> None:
        self._practitioner = practitioner

    def _keep(self) -> None:
        self.noted.emit(
            VisitNote(
                self._practitioner,
                self._note.text().strip(),
                self._instructions.text().strip(),
                self._left_out.chosen,
                None if self._visit is None else self._visit.id,
            )
        )


class MovementPicker(QWidget):
    """Movements found by a word and ticked; the ticked ones stay in sight."""

    def __init__(self, look: Visuals, movements: Sequence[NamedMovement], chosen: Sequence[str] = ()) -> None:
        super().__init__()
        self._look = look
        self._movements = tuple(movements)
        self._chosen = list(chosen)
        self._search = SearchField(look, self.tr("Find a movement"))
        self._search.textChanged.connect(self._find)
        self._chips = QWidget()
        self._flow = FlowLayout(Space.XS, self._chips)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self._search)
        column.addWidget(self._chips)
        self._find()

    @property
    def chosen(self) -> tuple[str, ...]:
        return tuple(self._chosen)

    def _find(self) -> None:
        wanted = self._search.text().strip().casefold()
        shown = [each for each in self._movements if each.id in self._chosen]
        if wanted:
            found = [
                each
                for each in self._movements
                if wanted in each.name.casefold() and each.id not in self._chosen
            ]
            shown += found[:MOST_FOUND]
        self._flow.clear()
        for movement in shown:
            chip = Chip(self._look, movement.name)
            chip.setProperty("movement", movement.id)
            chip.setChecked(movement.id in self._chosen)
            chip.clicked.connect(self._turn)
            self._flow.addWidget(chip)
            chip.show()
        self._chips.setVisible(bool(shown))
        self.updateGeometry()

    def _turn(self, on: bool) -> None:
        movement = self.sender().property("movement")
        if on:
            self._chosen.append(movement)
        else:
            self._chosen.remove(movement)
