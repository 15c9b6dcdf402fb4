"""A person's records: reported, exported, brought together, copied, put back, deleted."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QStandardPaths
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from deskstretch.ui.components.button import Button, Kind
from deskstretch.ui.components.card import Card, TitledCard
from deskstretch.ui.components.field import TextField
from deskstretch.ui.components.flow import FlowLayout
from deskstretch.ui.components.rule import Rule
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.components.turning import TurningLayout
from deskstretch.ui.settings_pages.data_model import (
    BackUp,
    Delete,
    Export,
    MakeReport,
    Merge,
    Restore,
    TakeBack,
)
from deskstretch.ui.settings_pages.data_words import copies_words, facts_words, question, question_about_all
from deskstretch.ui.settings_pages.rows import ChoiceButton
from deskstretch.ui.theme import Space, Type
from deskstretch.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskstretch.ui.settings_pages.data_model import DataModel, Wish
    from deskstretch.ui.theme import Visuals

WORDS_PX = 260
"""A deed's words have at least this width beside its buttons."""
USUAL_DAYS = 84
DATE_PX = 124


class DataPage(QWidget):
    """Every deed is a row; how the last one ended stands above them, with a way back where there is one."""

    def __init__(self, look: Visuals, model: DataModel) -> None:
        super().__init__()
        self._look = look
        self._model = model
        self._days = USUAL_DAYS
        self._outcome = OutcomeCard(look, model)
        self._facts = Text(look, "", tone=Tone.INK2, wraps=True)
        self._copies = Text(look, "", Type.SMALL, tone=Tone.INK2, wraps=True)
        self._deleting = DeleteCard(look, model)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self._facts)
        column.addWidget(self._outcome)
        for card in (self._sharing_card(), self._copies_card(), self._deleting):
            column.addWidget(card)
        model.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        facts = self._model.source.facts()
        self._facts.say(facts_words(facts))
        self._copies.say(copies_words(facts))
        for button in self.findChildren(Button):
            if button is not self._outcome.undo:
                button.setEnabled(not self._model.doing)

    def _sharing_card(self) -> Card:
        card = TitledCard(self._look, self.tr("Take it along"))
        spans = [(28, self.tr("4 weeks")), (USUAL_DAYS, self.tr("12 weeks")), (365, self.tr("A year"))]
        span = ChoiceButton(self._look, spans, self.tr("Days in the report"))
        span.show_value(USUAL_DAYS)
        span.chosen.connect(self._choose_days)
        span.chosen.connect(span.show_value)
        report = self._button(self.tr("Save PDF…"), self._ask_for_report)
        words = self.tr("Two pages for a practitioner: movement, pain, self-checks, what was left out.")
        card.column.addWidget(self._row(self.tr("Report"), words, span, report))
        card.column.addWidget(Rule(self._look))
        table = self._button(self.tr("Table…"), self._ask_for_table)
        everything = self._button(self.tr("Everything…"), self._ask_for_export)
        words = self.tr("The breaks as a table for a spreadsheet, or everything as JSON.")
        card.column.addWidget(self._row(self.tr("Export"), words, table, everything))
        card.column.addWidget(Rule(self._look))
        choose = self._button(self.tr("Bring in…"), self._ask_for_merge)
        words = self.tr("The history of another computer, a copy, or an export. Nothing is counted twice.")
        card.column.addWidget(self._row(self.tr("Another history"), words, choose))
        return card

    def _copies_card(self) -> Card:
        card = TitledCard(self._look, self.tr("Copies"))
        card.column.addWidget(self._copies)
        save = self._button(self.tr("Save a copy…"), self._ask_for_copy)
        words = self.tr("Everything in one file, for a stick or another disk.")
        card.column.addWidget(self._row(self.tr("Back up"), words, save))
        card.column.addWidget(Rule(self._look))
        choose = self._button(self.tr("Choose a copy…"), self._ask_for_restore)
        words = self.tr("It takes the place of what is here, and that is kept as a copy first.")
        card.column.addWidget(self._row(self.tr("Restore"), words, choose))
        return card

    def _row(self, name: str, words: str, *buttons: QWidget) -> QWidget:
        return deed_row(self._look, name, words, *buttons)

    def _button(self, words: str, pressed: Callable[[], None]) -> Button:
        button = Button(self._look, words, Kind.SECONDARY)
        button.clicked.connect(pressed)
        return button

    def _choose_days(self, days: int) -> None:
        self._days = days

    # -- where to, and where from --------------------------------------------------------------------

    def _ask_for_report(self) -> None:
        self._ask(self.tr("Save the report"), "deskstretch.pdf", "PDF (*.pdf)", self._make_report)

    def _ask_for_table(self) -> None:
        self._ask(self.tr("Export a table"), "deskstretch.csv", "CSV (*.csv)", self._export)

    def _ask_for_export(self) -> None:
        self._ask(self.tr("Export everything"), "deskstretch.json", "JSON (*.json)", self._export)

    def _ask_for_copy(self) -> None:
        self._ask(self.tr("Save a copy"), "deskstretch-history.sqlite3", "SQLite (*.sqlite3)", self._back_up)

    def _ask_for_merge(self) -> None:
        self._ask(self.tr("Bring in another history"), "", _HISTORIES, self._merge)

    def _ask_for_restore(self) -> None:
        self._ask(self.tr("Restore a copy"), "", _HISTORIES, self._restore)

    def _make_report(self, file: str) -> None:
        self._model.wish(MakeReport(Path(file), self._days))

    def _export(self, file: str) -> None:
        self._model.wish(Export(Path(file)))

    def _back_up(self, file: str) -> None:
        self._model.wish(BackUp(Path(file)))

    def _merge(self, file: str) -> None:
        self._model.wish(Merge(Path(file)))

    def _restore(self, file: str) -> None:
        self._model.wish(Restore(Path(file)))

    def _ask(self, title: str, name: str, kinds: str, then: Callable[[str], None]) -> None:
        """The system's file dialog; with a name to save under, else to choose what is there."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, title, documents, kinds)
        if name:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix(Path(name).suffix[1:])
            dialog.selectFile(name)
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(then)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


_HISTORIES = "DeskStretch (*.sqlite3 *.json);;* (*)"


class OutcomeCard(Card):
    """What is being done, or how it ended."""

    def __init__(self, look: Visuals, model: DataModel) -> None:
        super().__init__(look)
        self._model = model
        self.undo = Button(look, self.tr("Undo"), Kind.SECONDARY)
        self.undo.clicked.connect(self._take_back)
        self._words = Text(look, "", wraps=True)
        self._fault = Text(look, "", tone=Tone.ALERT, wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        row.setSpacing(Space.L)
        row.addWidget(self._words, 1)
        row.addWidget(self._fault, 1)
        row.addWidget(self.undo)
        model.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        outcome = self._model.outcome
        is_fault = outcome is not None and outcome.is_fault
        words = self._model.doing or (outcome.words if outcome else "")
        (self._fault if is_fault else self._words).say(words)
        self._words.setVisible(not is_fault)
        self._fault.setVisible(is_fault)
        self.undo.setVisible(outcome is not None and outcome.can_undo)
        self.setAccessibleName(words)
        self.setVisible(bool(words))

    def _take_back(self) -> None:
        self._model.wish(TakeBack())


class DeleteCard(TitledCard):
    """Some days or everything; asked once more, naming what goes."""

    def __init__(self, look: Visuals, model: DataModel) -> None:
        super().__init__(look, translate("Data", "Delete"))
        self._model = model
        self._asked: Wish | None = None
        self.since = self._date_field(self.tr("First day"))
        self.until = self._date_field(self.tr("Last day"))
        self._fault = Text(look, "", Type.SMALL, tone=Tone.ALERT, wraps=True)
        self._fault.hide()
        self._question = Text(look, "", weight=QFont.Weight.Medium, wraps=True)
        some = Button(look, self.tr("Delete days…"), Kind.SECONDARY)
        some.clicked.connect(self._ask_about_days)
        everything = Button(look, self.tr("Delete everything…"), Kind.SECONDARY)
        everything.clicked.connect(self._ask_about_all)
        self._yes = Button(look, self.tr("Delete"), Kind.PRIMARY)
        self._yes.clicked.connect(self._delete)
        no = Button(look, self.tr("Keep them"), Kind.SECONDARY)
        no.clicked.connect(self._keep)
        words = self.tr("From the first to the last of these days, both included.")
        self._rows = QWidget()
        rows = QVBoxLayout(self._rows)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.S)
        rows.addWidget(deed_row(look, self.tr("Some days"), words, self.since, self.until, some))
        rows.addWidget(self._fault)
        rows.addWidget(Rule(look))
        words = self.tr("All that is kept of what you did and said.")
        rows.addWidget(deed_row(look, self.tr("Everything"), words, everything))
        self._asking = QWidget()
        asking = QVBoxLayout(self._asking)
        asking.setContentsMargins(0, 0, 0, 0)
        asking.setSpacing(Space.S)
        asking.addWidget(self._question)
        buttons = QWidget()
        flow = FlowLayout(Space.XS, buttons)
        flow.addWidget(self._yes)
        flow.addWidget(no)
        asking.addWidget(buttons)
        self.column.addWidget(self._rows)
        self.column.addWidget(self._asking)
        self._asking.hide()

    def _ask_about_days(self) -> None:
        since, until = (self._day_in(field) for field in (self.since, self.until))
        if since is None or until is None:
            example = QLocale().toString(QDate(2026, 3, 2), QLocale.FormatType.ShortFormat)
            self._tell_fault(self.tr("Write both days, such as {0} or 2026-03-02.").format(example))
        elif since > until:
            self._tell_fault(self.tr("The first day is later than the last."))
        else:
            self._tell_fault("")
            counts = self._model.source.counts(since, until)
            self._ask(Delete(since, until), question(counts, since, until))

    def _ask_about_all(self) -> None:
        self._ask(Delete(), question_about_all(self._model.source.facts()))

    def _ask(self, wish: Wish, words: str) -> None:
        self._asked = wish
        self._question.say(words)
        self._rows.hide()
        self._asking.show()
        self._yes.setFocus()

    def _delete(self) -> None:
        if self._asked is not None:
            self._model.wish(self._asked)
        self._keep()

    def _keep(self) -> None:
        self._asked = None
        self._asking.hide()
        self._rows.show()

    def _date_field(self, name: str) -> TextField:
        field = TextField(self._look, name)
        field.setAccessibleName(name)
        field.setFixedWidth(self._look.px(DATE_PX))
        return field

    def _day_in(self, field: TextField) -> date | None:
        """The day typed as this language writes it, or as 2026-03-02."""
        text = field.text().strip()
        try:
            return date.fromisoformat(text)
        except ValueError:
            read = QLocale().toDate(text, QLocale.FormatType.ShortFormat, 2000)
            return date(read.year(), read.month(), read.day()) if read.isValid() else None

    def _tell_fault(self, words: str) -> None:
        self._fault.say(words)
        self._fault.setVisible(bool(words))


def deed_row(look: Visuals, name: str, words: str, *controls: QWidget) -> QWidget:
    """What can be done, a line about it, and its controls, below it where there is no room beside."""
    said = QWidget()
    column = QVBoxLayout(said)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(Text(look, name, weight=QFont.Weight.Medium))
    column.addWidget(Text(look, words, Type.SMALL, tone=Tone.INK2, wraps=True))
    held = QWidget()
    flow = FlowLayout(Space.XS, held)
    for control in controls:
        flow.addWidget(control)
    both = QWidget()
    row = TurningLayout(Space.L, look.px(WORDS_PX), Space.XS, both)
    row.addWidget(said)
    row.addWidget(held)
    return both
