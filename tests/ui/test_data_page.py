"""The Data page: each deed is asked for once, a deletion once more, and how it ended is told."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import samples
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel

from deskstretch.ui.settings_pages.data import DataPage, DeleteCard
from deskstretch.ui.settings_pages.data_model import (
    BackUp,
    DataModel,
    Delete,
    Export,
    MakeReport,
    Merge,
    Outcome,
    Restore,
    TakeBack,
    Wish,
)

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from deskstretch.ui.theme import Appearance

LEFT = Qt.MouseButton.LeftButton


class Bench:
    """A page and what it asked for."""

    def __init__(self, look: Appearance, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.model = DataModel(samples.Kept())
        self.wishes: list[Wish] = []
        self.model.wished.connect(self.wishes.append)
        self.page = DataPage(look, self.model)
        samples.keep(qtbot, self.page)
        self.page.resize(720, 700)
        self.page.show()

    def button(self, name: str) -> QAbstractButton:
        return next(b for b in self.page.findChildren(QAbstractButton) if b.text() == name and b.isVisible())

    def click(self, name: str) -> None:
        self._qtbot.mouseClick(self.button(name), LEFT)

    def choose(self, name: str, file: str) -> None:
        """Click, and choose a file in the dialog that opens."""
        self.click(name)
        (dialog,) = self.page.findChildren(QFileDialog)
        dialog.fileSelected.emit(file)
        dialog.done(0)
        self._qtbot.waitUntil(lambda: not self.page.findChildren(QFileDialog))

    def words(self) -> str:
        return "\n".join(label.text() for label in self.page.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def bench(look: Appearance, qtbot: QtBot) -> Bench:
    return Bench(look, qtbot)


@pytest.mark.parametrize(
    ("name", "wish"),
    [
        ("Save PDF…", MakeReport(Path("/x/a"), 84)),
        ("Table…", Export(Path("/x/a"))),
        ("Everything…", Export(Path("/x/a"))),
        ("Bring in…", Merge(Path("/x/a"))),
        ("Save a copy…", BackUp(Path("/x/a"))),
        ("Choose a copy…", Restore(Path("/x/a"))),
    ],
)
def test_a_file_chosen_is_a_wish(bench: Bench, name: str, wish: Wish) -> None:
    bench.choose(name, "/x/a")
    assert bench.wishes == [wish]


def test_days_are_named_before_they_go(bench: Bench) -> None:
    card = bench.page.findChild(DeleteCard)
    assert card is not None
    bench.click("Delete days…")
    assert "Write both days" in bench.words()
    card.since.setText("2026-03-05")
    card.until.setText("2026-03-02")
    bench.click("Delete days…")
    assert "The first day is later than the last." in bench.words()
    card.until.setText("2026-03-08")
    bench.click("Delete days…")
    assert (
        "Delete 12 breaks and 1 pain report and the journal of 5 March 2026 to 8 March 2026" in bench.words()
    )
    bench.click("Keep them")
    assert bench.wishes == []
    bench.click("Delete days…")
    bench.click("Delete")
    assert bench.wishes == [Delete(date(2026, 3, 5), date(2026, 3, 8))]


def test_everything_is_asked_about_too(bench: Bench) -> None:
    bench.click("Delete everything…")
    assert "Delete everything: 183 breaks" in bench.words()
    bench.click("Delete")
    assert bench.wishes == [Delete()]


def test_while_something_is_done_nothing_else_can_be(bench: Bench) -> None:
    bench.model.begin("Copying…")
    assert "Copying…" in bench.words()
    assert not bench.button("Bring in…").isEnabled()
    bench.model.end(Outcome("Done.", can_undo=True))
    assert "Done." in bench.words()
    assert bench.button("Bring in…").isEnabled()
    bench.click("Undo")
    assert bench.wishes == [TakeBack()]


def test_how_it_ended_is_still_told_on_the_next_visit(look: Appearance, qtbot: QtBot, bench: Bench) -> None:
    bench.model.end(Outcome("The disk is full; free some space.", is_fault=True))
    again = DataPage(look, bench.model)
    samples.keep(qtbot, again)
    again.show()
    assert any("disk is full" in label.text() for label in again.findChildren(QLabel) if label.isVisible())
    assert not any(b.text() == "Undo" and b.isVisible() for b in again.findChildren(QAbstractButton))
