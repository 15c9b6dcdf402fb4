"""What comes uninvited is one window: a part shown before it has a parent is a second one, and takes keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import samples
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from deskstretch.core.session import Session
from deskstretch.core.settings import BreakSize
from deskstretch.ui.break_window import BreakControls, BreakWindow
from deskstretch.ui.cue_card import CueCard
from deskstretch.ui.glance import Glance
from deskstretch.ui.notice import Notice
from deskstretch.ui.prompt_card import PromptCard
from deskstretch.ui.prompt_words import cue_words, prompt_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from deskstretch.ui.theme import Appearance

ALL = BreakControls(easier=True, swap=True, hurts=True, sound=True)


class ShownWindows(QObject):
    """Writes down every window that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.kinds: set[str] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.kinds.add(type(watched).__name__)
        return False


def prompt(look: Appearance) -> QWidget:
    plan = samples.steps()
    card = PromptCard(look, prompt_words(plan), 15, step=plan[0])
    card.show_near(None)
    return card


def cue(look: Appearance) -> QWidget:
    card = CueCard(look, cue_words(0), 30)
    card.show_near(None)
    return card


def notice(look: Appearance) -> QWidget:
    window = Notice(look, "A fault", "The usual 45 is used.", details="a\nb")
    window.present()
    return window


def glance(look: Appearance) -> QWidget:
    window = Glance(look, samples.PARTS, samples.situation())
    window.show_near(None)
    return window


def a_break(size: BreakSize) -> Callable[[Appearance], QWidget]:
    def make(look: Appearance) -> QWidget:
        session = Session(samples.steps())
        window = BreakWindow(look, session.steps, size, controls=ALL)
        window.present()
        for elapsed_s in (2, 20, 32):
            window.show_frame(session.frame_at(elapsed_s), paused=False)
        window.ask_where([step.movement for step in session.steps])
        window.close_hurt()
        window.show_done(samples.summary())
        return window

    return make


@pytest.mark.parametrize("make", [prompt, cue, notice, glance, *(a_break(size) for size in BreakSize)])
def test_nothing_but_itself_is_ever_shown(
    look: Appearance, qtbot: QtBot, make: Callable[[Appearance], QWidget]
) -> None:
    shown = ShownWindows()
    look.app.installEventFilter(shown)
    window = make(look)
    look.app.removeEventFilter(shown)
    samples.keep(qtbot, window)
    assert shown.kinds == {type(window).__name__}
