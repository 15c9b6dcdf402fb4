"""Starting with the session: the protocol, and the one for systems that have none."""

from __future__ import annotations

from typing import Protocol

from deskstretch.desktop.adapter import Diagnosis, Unavailable


class Autostart(Protocol):
    def enabled(self) -> bool: ...

    def set_enabled(self, on: bool) -> None:
        """Start with the session from now on, or no longer.

        Raises:
            Unavailable: with the sentence the person reads.
        """

    def diagnosis(self) -> Diagnosis: ...


class NoAutostart:
    """Nothing here starts programs with the session."""

    def enabled(self) -> bool:
        return False

    def set_enabled(self, on: bool) -> None:  # noqa: ARG002 - the protocol
        message = "This system offers no way to start with the session."
        raise Unavailable(message)

    def diagnosis(self) -> Diagnosis:
        return Diagnosis("start at login", "nothing", "no")
