"""The tokens as a Qt palette, and the little style sheet for what Qt paints itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPalette

from deskstretch.ui.theme.tokens import faded

if TYPE_CHECKING:
    from deskstretch.ui.theme.tokens import Tokens

DISABLED_OPACITY = 0.42


def palette_of(tokens: Tokens) -> QPalette:
    """A palette in which every role that Fusion paints with is one of ours."""
    role = QPalette.ColorRole
    palette = QPalette()
    for name, colour in (
        (role.Window, tokens.win),
        (role.WindowText, tokens.ink),
        (role.Base, tokens.raised),
        (role.AlternateBase, tokens.sunk),
        (role.Text, tokens.ink),
        (role.PlaceholderText, tokens.ink2),
        (role.Button, tokens.raised),
        (role.ButtonText, tokens.ink),
        (role.BrightText, tokens.alert),
        (role.Highlight, tokens.primary),
        (role.HighlightedText, tokens.on_primary),
        (role.Accent, tokens.primary),
        (role.Link, tokens.ink),
        (role.LinkVisited, tokens.ink),
        (role.ToolTipBase, tokens.tip),
        (role.ToolTipText, tokens.on_tip),
        (role.Light, tokens.raised),
        (role.Midlight, tokens.hover),
        (role.Mid, tokens.line),
        (role.Dark, tokens.edge),
        (role.Shadow, tokens.edge),
    ):
        palette.setColor(name, colour)
    for name, colour in (
        (role.WindowText, tokens.ink),
        (role.Text, tokens.ink),
        (role.ButtonText, tokens.ink),
        (role.HighlightedText, tokens.on_primary),
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, name, faded(colour, DISABLED_OPACITY))
    return palette


def style_sheet_of(tokens: Tokens) -> str:
    """Only what a palette cannot say: tooltips, menus and scroll bars."""
    ink, ink2 = tokens.ink.name(), tokens.ink2.name()
    raised, line, hover, press = (
        tokens.raised.name(),
        tokens.line.name(),
        tokens.hover.name(),
        tokens.press.name(),
    )
    return f"""
QToolTip {{ color: {tokens.on_tip.name()}; background: {tokens.tip.name()}; border: none; padding: 6px 8px; }}
QMenu {{ color: {ink}; background: {raised}; border: 1px solid {line}; padding: 6px; }}
QMenu::item {{ padding: 7px 20px 7px 12px; border-radius: 7px; }}
QMenu::item:selected {{ background: {hover}; }}
QMenu::item:disabled {{ color: {ink2}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 5px 6px; }}
QScrollArea {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; border: none; }}
QScrollBar::handle:vertical {{ background: {press}; min-height: 32px; border-radius: 4px; margin: 2px; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; border: none; }}
QScrollBar::handle:horizontal {{ background: {press}; min-width: 32px; border-radius: 4px; margin: 2px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: none; }}
"""
