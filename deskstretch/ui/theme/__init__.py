"""One design system for every window: colours, type, spacing, motion."""

from deskstretch.ui.theme.appearance import Appearance
from deskstretch.ui.theme.spacing import Duration, Radius, Space
from deskstretch.ui.theme.tokens import Tokens, faded, mixed
from deskstretch.ui.theme.type_scale import Type
from deskstretch.ui.theme.visuals import Visuals, Zoomed

__all__ = [
    "Appearance",
    "Duration",
    "Radius",
    "Space",
    "Tokens",
    "Type",
    "Visuals",
    "Zoomed",
    "faded",
    "mixed",
]
