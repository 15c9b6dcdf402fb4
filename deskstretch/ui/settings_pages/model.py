"""One place in the settings, a new value for it, and the way back."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from deskstretch.core.settings import Settings

Path = tuple[str, ...]
"""A place as settings.toml spells it: ("reminders", "stretch", "every_min")."""


def value_at(settings: object, path: Path) -> Any:
    """What stands at ``path``."""
    for part in path:
        settings = settings[part] if isinstance(settings, dict) else getattr(settings, part)
    return settings


def with_value(settings: Any, path: Path, value: object) -> Any:
    """The same settings with another value at ``path``."""
    head, *rest = path
    inner = with_value(value_at(settings, (head,)), tuple(rest), value) if rest else value
    if isinstance(settings, dict):
        return {**settings, head: inner}
    return dataclasses.replace(settings, **{head: inner})


class SettingsModel(QObject):
    """Holds the settings while a person changes them; each change is out at once and can be undone.

    ``changed`` brings the new `Settings` after a change by the person; ``told`` says it in words;
    ``shown`` asks every control to show what stands now.
    """

    changed = Signal(object)
    told = Signal(str)
    shown = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self._before: Settings | None = None

    def change(self, path: Path, value: object, words: str) -> None:
        """The person chose ``value``; ``words`` say so: "Interval is now 45 minutes"."""
        if value_at(self.settings, path) == value:
            return
        self.change_all(with_value(self.settings, path, value), words)

    def change_all(self, settings: Settings, words: str) -> None:
        """The person chose several values at once, as with a preset."""
        if settings == self.settings:
            return
        self._before = self.settings
        self.settings = settings
        self.changed.emit(settings)
        self.told.emit(words)
        self.shown.emit()

    def undo(self) -> None:
        """Take the last change back."""
        if self._before is not None:
            self.settings, self._before = self._before, None
            self.changed.emit(self.settings)
            self.shown.emit()

    def follow(self, settings: Settings) -> None:
        """The settings changed elsewhere, as in the glance."""
        if settings != self.settings:
            self.settings = settings
            self._before = None
            self.shown.emit()
