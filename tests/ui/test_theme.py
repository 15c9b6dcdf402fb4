"""The design system: contrasts, following the system, text size, motion."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import samples
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette

from deskstretch.app.demo.states import States
from deskstretch.core.settings import Look, Motion, Theme
from deskstretch.ui.components.text import Text
from deskstretch.ui.theme import Tokens, Type, Zoomed, appearance
from deskstretch.ui.theme.tokens import DARK, LIGHT

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from deskstretch.ui.theme import Appearance

TEXT = 4.5
GRAPHICS = 3.0
GROUNDS = ("win", "raised", "sunk", "stage", "disc", "floor", "hover", "press", "move_soft")
WITH_WORDS_ON_STAGES = (
    "break-full-ready",
    "break-full-upright",
    "break-full-upright-ready",
    "break-ready",
    "done",
    "glance-waiting",
    "hurt-signs-urgent",
    "prompt-heads-up",
    "welcome-4-try",
)


def luminance(colour: QColor) -> float:
    parts = [colour.redF(), colour.greenF(), colour.blueF()]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    brighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_text_and_graphics_can_be_told_from_their_ground(tokens: Tokens) -> None:
    for ink in ("ink", "ink2", "alert"):
        for ground in GROUNDS:
            assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= TEXT, (ink, ground)
    for ink, ground in (
        ("move_ink", "win"),
        ("move_ink", "raised"),
        ("move_ink", "stage"),
        ("move_ink", "move_soft"),
        ("done", "win"),
        ("done", "raised"),
        ("on_primary", "primary"),
        ("on_primary", "primary_hover"),
        ("on_tip", "tip"),
    ):
        assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= TEXT, (ink, ground)
    for shape in ("move", "done", "later", "away", "edge", "focus", "breath"):
        assert contrast(getattr(tokens, shape), tokens.win) >= GRAPHICS, shape
    assert contrast(tokens.breath, tokens.floor) >= GRAPHICS
    assert contrast(tokens.flex, tokens.raised) >= GRAPHICS
    assert contrast(tokens.move, tokens.stage) >= GRAPHICS


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
@pytest.mark.parametrize("name", WITH_WORDS_ON_STAGES)
def test_words_can_be_read_where_they_stand(look: Appearance, qtbot: QtBot, name: str, theme: Theme) -> None:
    look.apply(Look(theme=theme))
    window = States(samples.movement).all()[name](look)
    samples.keep(qtbot, window)
    look.app.processEvents()
    picture = window.grab().toImage()
    words = [part for part in window.findChildren(Text) if part.text() and not part.visibleRegion().isEmpty()]
    assert words
    for part in words:
        corner = part.mapTo(window, part.visibleRegion().boundingRect().topLeft())
        ground = picture.pixelColor(corner * picture.devicePixelRatio())
        assert contrast(getattr(look.tokens, part._tone), ground) >= TEXT, part.text()


@pytest.fixture
def system(look: Appearance, monkeypatch: pytest.MonkeyPatch) -> Callable[[Qt.ColorScheme], None]:
    """Turns the desktop light or dark. No platform without a desktop can, so its answer is put in place."""

    def turn(scheme: Qt.ColorScheme) -> None:
        monkeypatch.setattr(appearance, "system_scheme", lambda _app: scheme)
        look.app.styleHints().colorSchemeChanged.emit(scheme)

    return turn


def test_the_systems_scheme_is_followed_live(
    look: Appearance, system: Callable[[Qt.ColorScheme], None]
) -> None:
    look.apply(Look(theme=Theme.SYSTEM))
    system(Qt.ColorScheme.Dark)
    assert look.tokens is DARK
    assert look.app.palette().color(QPalette.ColorRole.Window) == DARK.win
    system(Qt.ColorScheme.Light)
    assert look.tokens is LIGHT


def test_a_chosen_theme_stands_against_the_system_but_not_in_its_panel(
    look: Appearance, system: Callable[[Qt.ColorScheme], None]
) -> None:
    system(Qt.ColorScheme.Dark)
    assert look.tokens is LIGHT
    assert look.panel_dark


def test_text_grows_and_comes_back(look: Appearance) -> None:
    look.apply(Look(theme=Theme.LIGHT, text_percent=200))
    assert look.font(Type.BODY).pixelSize() == 28
    assert look.px(36) == 72
    look.apply(Look(theme=Theme.LIGHT, text_percent=100))
    assert look.font(Type.BODY).pixelSize() == 14
    assert look.px(36) == 36


def test_small_text_does_not_make_small_targets(look: Appearance) -> None:
    look.apply(Look(theme=Theme.LIGHT, text_percent=80))
    assert look.px(36) == 36


def test_motion_is_reduced_by_the_system_or_by_choice(look: Appearance) -> None:
    look.set_system_reduces_motion(reduced=True)
    assert look.reduced_motion
    look.apply(Look(theme=Theme.LIGHT, motion=Motion.FULL))
    assert not look.reduced_motion
    look.set_system_reduces_motion(reduced=False)
    look.apply(Look(theme=Theme.LIGHT, motion=Motion.REDUCED))
    assert look.reduced_motion


def test_a_zoomed_look_follows_the_one_it_zooms(look: Appearance) -> None:
    large = Zoomed(look, 2.0)
    assert large.font(Type.BODY).pixelSize() == 28
    look.apply(Look(theme=Theme.DARK))
    assert large.tokens is DARK
