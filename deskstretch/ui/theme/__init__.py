"""One design system for every window: colours, type, spacing, motion."""

from deskstretch.ui.theme.appearance import Appearance

__all__ = ["Appearance"]
