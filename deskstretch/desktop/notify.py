"""Asking through the system's own notifications: the protocol, and the one that has none."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from deskstretch.desktop.adapter import Diagnosis

if TYPE_CHECKING:
    from collections.abc import Mapping

NO_NOTIFICATIONS = "This system shows no notifications."


class Answer(StrEnum):
    START = "start"
    LATER = "later"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class Invitation:
    """What a notification asks. ``labels`` are its buttons in order; a click on the text is START."""

    title: str
    body: str
    lasts_s: float
    labels: Mapping[Answer, str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class AppIdentity:
    """How the program presents itself to the system.

    ``name`` is what people read, ``desktop_id`` the stem of the desktop file, ``icon`` the path or
    theme name of the icon.
    """

    name: str
    desktop_id: str
    icon: str


class Notifier(QObject):
    """One standing notification at most. This class is the null one: it can show nothing.

    ``answered`` carries the value of an `Answer`, and only for the notification that stands.
    ``closed`` says it went without an answer, "dismissed" or "expired". ``lost`` says in one
    sentence that the service could not show it or died with it, so that the card can step in.
    None of them comes before `show` has returned.
    """

    answered = Signal(str)
    closed = Signal(str)
    lost = Signal(str)

    @property
    def available(self) -> bool:
        return False

    @property
    def buttons(self) -> bool:
        """Whether the service shows buttons; without them only a click on the text answers."""
        return False

    @property
    def activation_token(self) -> str:
        """What Wayland wants with the window that the last answer opens; empty where there is none."""
        return ""

    def show(self, invitation: Invitation) -> None:  # noqa: ARG002 - the protocol
        """Show this one, in the place of the one that stands."""
        QTimer.singleShot(0, lambda: self.lost.emit(NO_NOTIFICATIONS))

    def withdraw(self) -> None:
        """Take the standing one away and say nothing about it."""

    def diagnosis(self) -> Diagnosis:
        return Diagnosis("notifications", "none", "the card is used")

    def close(self) -> None:
        """Withdraw and let go of the service."""
        self.withdraw()
