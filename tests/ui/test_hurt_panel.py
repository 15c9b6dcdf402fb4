"""This hurts: where, how strong, with what; by pointing and by keys alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import samples
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel

from deskstretch.core.advice import AdviceLevel, Flag
from deskstretch.core.movement import Region
from deskstretch.core.record import Feeling
from deskstretch.core.session import Session
from deskstretch.core.settings import BreakSize
from deskstretch.ui.break_parts.hurt_panel import HurtPanel
from deskstretch.ui.break_parts.hurt_words import HurtTold, advice_words, flag_words, score_words
from deskstretch.ui.break_window import BreakControls, BreakWindow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from deskstretch.core.movement import Movement
    from deskstretch.ui.theme import Appearance

LEFT = Qt.MouseButton.LeftButton
CAT = samples.movement("cat-cow")


def words(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def button(widget: QWidget, name: str) -> QAbstractButton:
    return next(
        found for found in widget.findChildren(QAbstractButton) if found.isVisible() and found.text() == name
    )


def asked(look: Appearance, qtbot: QtBot, movements: Sequence[Movement] = (CAT,)) -> HurtPanel:
    panel = HurtPanel(look, movements)
    panel.resize(840, 560)
    samples.keep(qtbot, panel)
    panel.show()
    panel.begin()
    return panel


@pytest.fixture
def panel(look: Appearance, qtbot: QtBot) -> HurtPanel:
    return asked(look, qtbot)


def test_pointing_and_clicking(panel: HurtPanel, qtbot: QtBot) -> None:
    picker = panel._place.picker
    for region in (Region.CHEST, Region.LOWER_BACK):
        place = picker.place_of(region)
        assert place is not None
        qtbot.mouseClick(picker, LEFT, pos=place.toPoint())
        assert panel._place.region is region
    assert not button(panel, "Next").isEnabled()
    slider = panel._place.slider
    qtbot.mouseClick(slider, LEFT, pos=QPoint(slider.width() // 2, slider.height() // 4))
    assert "5 of 10 · moderate" in words(panel)
    qtbot.mouseClick(button(panel, "Next"), LEFT)
    assert "Nothing for your lower back for three days, then gently again." in words(panel)
    with qtbot.waitSignal(panel.answered) as heard:
        qtbot.mouseClick(button(panel, "None of these"), LEFT)
    assert heard.args == [HurtTold(CAT, Region.LOWER_BACK, 5)]


def test_keys_alone(panel: HurtPanel, qtbot: QtBot) -> None:
    panel.activateWindow()
    qtbot.waitUntil(lambda: panel.focusWidget() is not None)

    def press(key: Qt.Key, times: int = 1) -> None:
        for _ in range(times):
            focused = panel.focusWidget()
            assert focused is not None
            QTest.keyClick(focused, key)

    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Right)
    assert panel._place.region is Region.SHOULDERS
    press(Qt.Key.Key_Tab)
    assert panel.focusWidget() is panel._place.slider
    press(Qt.Key.Key_Right, 2)
    press(Qt.Key.Key_Return)
    with qtbot.waitSignal(panel.answered) as heard:
        press(Qt.Key.Key_Return)
    assert heard.args == [HurtTold(CAT, Region.SHOULDERS, 2)]


def test_escape_goes_back_and_then_away(panel: HurtPanel, qtbot: QtBot) -> None:
    panel._place._point(Region.NECK)
    panel._place.slider.setValue(3)
    qtbot.mouseClick(button(panel, "Next"), LEFT)
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert panel._place.isVisible()
    assert panel._place.score == 3
    with qtbot.waitSignal(panel.cancelled):
        qtbot.keyClick(panel, Qt.Key.Key_Escape)


def test_a_red_flag_ends_the_break(panel: HurtPanel, qtbot: QtBot) -> None:
    panel._place._point(Region.LOWER_BACK)
    panel._place.slider.setValue(2)
    qtbot.mouseClick(button(panel, "Next"), LEFT)
    qtbot.mouseClick(panel._signs.box(Flag.FEVER), LEFT)
    assert "Stop for today and see a doctor today." in words(panel)
    qtbot.mouseClick(panel._signs.box(Flag.BLADDER_OR_BOWELS), LEFT)
    assert "Stop moving. Call 112, 999 or 911." in words(panel)
    with qtbot.waitSignal(panel.answered) as heard:
        qtbot.mouseClick(button(panel, "End the break"), LEFT)
    told: HurtTold = heard.args[0]  # pyright: ignore[reportOptionalSubscript]
    assert told.flags == {Flag.FEVER, Flag.BLADDER_OR_BOWELS}
    panel.show_advice("Call.", urgent=True, ends=True)
    with qtbot.waitSignal(panel.closed):
        qtbot.mouseClick(button(panel, "Close"), LEFT)


def test_after_the_break_it_asks_which_movement(look: Appearance, qtbot: QtBot) -> None:
    panel = asked(look, qtbot, [step.movement for step in samples.steps()])
    assert button(panel, "Not sure").isChecked()
    qtbot.mouseClick(button(panel, "Child's pose"), LEFT)
    panel._place._point(Region.HIPS)
    panel._place.slider.setValue(7)
    panel._go_on()
    with qtbot.waitSignal(panel.answered) as heard:
        panel._go_on()
    assert heard.args == [HurtTold(samples.movement("childs-pose"), Region.HIPS, 7)]


def test_every_sign_of_the_rule_is_asked_with_words(panel: HurtPanel) -> None:
    assert set(flag_words()) == set(Flag)
    assert set(panel._signs._boxes) == set(Flag)
    for box in panel._signs._boxes.values():
        interface = QAccessible.queryAccessibleInterface(box)
        assert interface.role() is QAccessible.Role.CheckBox
        assert interface.text(QAccessible.Text.Name)


@pytest.mark.parametrize(
    ("score", "word"), [(0, "no pain"), (1, "mild"), (4, "moderate"), (7, "strong"), (9, "strong")]
)
def test_the_scale_has_words(look: Appearance, score: int, word: str) -> None:
    assert score_words(score) == word


def test_the_advice_follows_the_care_rule(look: Appearance) -> None:
    none: frozenset[Flag] = frozenset()
    neck = Region.NECK
    assert advice_words(neck, 2, none) == "Only the easiest movements for your neck for two days."
    assert advice_words(neck, 7, none).endswith("seven days. Ask a GP or physiotherapist about it.")
    assert advice_words(neck, 4, none, suggests=True).endswith("Ask a GP or physiotherapist about it.")
    assert "midwife" in advice_words(neck, 1, frozenset({Flag.PREGNANT}))
    assert "today" in advice_words(neck, 1, frozenset({Flag.PREGNANT, Flag.FEVER}))
    assert AdviceLevel.SUGGEST < AdviceLevel.URGENT


@pytest.mark.parametrize("size", list(BreakSize))
def test_it_lies_over_the_break_and_goes_away(look: Appearance, qtbot: QtBot, size: BreakSize) -> None:
    session = Session(samples.steps())
    window = BreakWindow(look, session.steps, size, controls=BreakControls(hurts=True, swap=True))
    samples.keep(qtbot, window)
    window.present()
    window.show_frame(session.frame_at(20), paused=True)
    window.ask_where((CAT,))
    assert window._hurt is not None
    assert window._page is not None
    assert not window._page.isVisible()
    with qtbot.assertNotEmitted(window.swap_requested, wait=10):
        qtbot.keyClick(window._hurt, Qt.Key.Key_S)
    with qtbot.waitSignal(window.hurt_closed):
        qtbot.keyClick(window._hurt, Qt.Key.Key_Escape)
    assert window._page.isVisible()


def test_the_third_face_asks_and_keeps_the_page(look: Appearance, qtbot: QtBot) -> None:
    session = Session(samples.steps())
    window = BreakWindow(look, session.steps, BreakSize.CARD)
    samples.keep(qtbot, window)
    window.present()
    window.show_frame(session.frame_at(20), paused=False)
    window.show_done(samples.summary())
    felt: list[Feeling] = []
    window.feeling_chosen.connect(felt.append)
    with qtbot.waitSignal(window.hurts_requested):
        qtbot.mouseClick(button(window, "It hurt"), LEFT)
    assert felt == [Feeling.HURT]
    window.ask_where((CAT,))
    window.close_hurt()
    assert window._done is not None
    assert window._done.isVisible()
    assert not window._done.closes_itself
