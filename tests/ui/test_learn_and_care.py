"""Articles with movements to try, and the care page: signs, levels, visits, the way on after a red flag."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import samples
from care_samples import CALM, EMERGENCY, SUGGESTS, Care, lessons
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QScrollArea

from deskstretch.core.advice import Advice
from deskstretch.core.record import Practitioner
from deskstretch.ui.area import Page
from deskstretch.ui.care_page.source import VisitNote
from deskstretch.ui.figure_view import FigureView
from deskstretch.ui.learn_area.area import LearnArea
from deskstretch.ui.learn_area.try_card import TryCard
from deskstretch.ui.safety_words import emergency_signs, rolling_words, stop_words, urgent_signs
from deskstretch.ui.situation import StartWish

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from deskstretch.ui.theme import Appearance

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(autouse=True)
def no_figure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("deskstretch.ui.learn_area.try_card.still", lambda *_given: QPixmap())
    monkeypatch.setattr(FigureView, "show_frame", lambda *_given, **_named: None)


def opened(
    look: Appearance, qtbot: QtBot, advice: Advice = CALM, *, empty: bool = False
) -> tuple[LearnArea, Care]:
    care = Care(advice, empty=empty)
    area = LearnArea(look, lessons(), samples.movement, care)
    samples.keep(qtbot, area)
    area.resize(996, 1600)
    area.show()
    area.activateWindow()
    look.app.processEvents()
    return area, care


def button(page: QWidget, words: str) -> QAbstractButton:
    for each in page.findChildren(QAbstractButton):
        if words in (each.text(), each.accessibleName()) and each.isVisible():
            return each
    raise AssertionError(words)


def shown(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_an_article_is_chosen_from_the_list(look: Appearance, qtbot: QtBot) -> None:
    area, _ = opened(look, qtbot)
    assert lessons()[0].line in shown(area)
    qtbot.mouseClick(button(area, "Foam rolling"), LEFT)
    rolling = lessons()[2]
    assert rolling.line in shown(area)
    assert all(source in shown(area) for source in rolling.sources)
    button(area, "Foam rolling").setFocus()
    qtbot.keyClick(button(area, "Foam rolling"), Qt.Key.Key_Down)
    assert lessons()[3].line in shown(area)


def test_an_article_is_read_on_from_the_list_by_keys(look: Appearance, qtbot: QtBot) -> None:
    area, _ = opened(look, qtbot)
    area.resize(996, 320)
    look.app.processEvents()
    scroll = area._stack.currentWidget()
    assert isinstance(scroll, QScrollArea)
    bar = scroll.verticalScrollBar()
    entry = button(area, lessons()[0].title)
    qtbot.keyClick(entry, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    qtbot.keyClick(entry, Qt.Key.Key_PageUp)
    assert bar.value() == 0


def test_a_movement_is_tried_at_once(look: Appearance, qtbot: QtBot) -> None:
    area, _ = opened(look, qtbot)
    qtbot.mouseClick(button(area, "Yoga and Pilates"), LEFT)
    with qtbot.waitSignal(area.start_requested) as heard:
        qtbot.mouseClick(button(area, "Try Cat-cow"), LEFT)
    assert heard.args is not None
    wish = heard.args[0]
    assert wish.movement == "cat-cow"
    assert wish.minutes >= 0.5
    with qtbot.waitSignal(area.start_requested) as heard:
        qtbot.mouseClick(button(area, "The whole sequence"), LEFT)
    assert heard.args == [StartWish(routine="yoga-pilates-flow")]


def test_a_figure_moves_only_under_pointer_or_focus(look: Appearance, qtbot: QtBot) -> None:
    area, _ = opened(look, qtbot)
    card = area.findChildren(TryCard)[0]
    assert not card._tick.isActive()
    QApplication.sendEvent(card, QEnterEvent(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5)))
    assert card._tick.isActive()
    QApplication.sendEvent(card, QEvent(QEvent.Type.Leave))
    assert not card._tick.isActive()
    card.setFocus()
    card._wake()
    area.hide()
    assert not card._tick.isActive()


def test_care_is_a_page_of_its_own(look: Appearance, qtbot: QtBot) -> None:
    area, _ = opened(look, qtbot)
    area.open_page(Page.CARE)
    words = shown(area)
    for sign in (*emergency_signs(), *urgent_signs(), stop_words(), rolling_words()):
        assert sign in words
    assert "Nothing you reported asks for advice" in words
    area.open_page(Page.LEARN)
    assert lessons()[0].line in shown(area)


def test_a_suggestion_says_where_and_why(look: Appearance, qtbot: QtBot) -> None:
    area, _ = opened(look, qtbot, SUGGESTS)
    area.open_page(Page.CARE)
    words = shown(area)
    assert "Ask somebody about your lower back and your neck" in words
    assert "moderate pain on three days within two weeks" in words
    assert not any(each.text() == "I have had advice" and each.isVisible() for each in buttons(area))


def test_after_a_red_flag_the_person_says_who_advised_them(look: Appearance, qtbot: QtBot) -> None:
    area, care = opened(look, qtbot, EMERGENCY)
    area.open_page(Page.CARE)
    assert "Call 112, 999 or 911." in shown(area)
    qtbot.mouseClick(button(area, "I have had advice"), LEFT)
    again = button(area, "Show movements again")
    assert not again.isEnabled()
    qtbot.mouseClick(button(area, "Physiotherapist"), LEFT)
    qtbot.mouseClick(again, LEFT)
    assert care.advised_by == [Practitioner.PHYSIOTHERAPIST]
    assert "Nothing you reported asks for advice" in shown(area)


def test_a_visit_is_noted_with_what_stays_out(look: Appearance, qtbot: QtBot) -> None:
    area, care = opened(look, qtbot, empty=True)
    area.open_page(Page.CARE)
    qtbot.mouseClick(button(area, "Note a visit"), LEFT)
    qtbot.mouseClick(button(area, "Chiropractor"), LEFT)
    for field, words in (("What was it about?", "Stiff neck"), ("Find a movement", "co")):
        qtbot.keyClicks(line(area, field), words)
    qtbot.mouseClick(button(area, "Cobra"), LEFT)
    line(area, "Find a movement").clear()
    assert button(area, "Cobra").isChecked()
    qtbot.mouseClick(button(area, "Keep"), LEFT)
    assert care.noted == [VisitNote(Practitioner.CHIROPRACTOR, "Stiff neck", "", ("cobra",))]
    assert not any(each.text() == "Keep" and each.isVisible() for each in buttons(area))


def test_a_visit_is_told_anew(look: Appearance, qtbot: QtBot) -> None:
    area, care = opened(look, qtbot)
    area.open_page(Page.CARE)
    before = care.visits()[0]
    qtbot.mouseClick(button(area, "Change"), LEFT)
    field = line(area, "What was it about?")
    assert field.text() == before.note
    field.setText("Lower back, better")
    qtbot.mouseClick(button(area, "Keep"), LEFT)
    (note,) = care.noted
    assert (note.changes, note.note, note.excluded) == (before.id, "Lower back, better", before.excluded)


def test_the_report_is_asked_for(look: Appearance, qtbot: QtBot) -> None:
    area, _ = opened(look, qtbot)
    area.open_page(Page.CARE)
    with qtbot.waitSignal(area.page_requested) as heard:
        qtbot.mouseClick(button(area, "Report to take along"), LEFT)
    assert heard.args == [Page.DATA]


def buttons(page: QWidget) -> list[QAbstractButton]:
    return page.findChildren(QAbstractButton)


def line(page: QWidget, name: str) -> QLineEdit:

    for each in page.findChildren(QLineEdit):
        if each.accessibleName() == name and each.isVisible():
            return each
    raise AssertionError(name)
