"""Starting with the session from inside a sandbox: the desktop is asked through its Background portal.

A sandboxed program cannot write the entry itself, and the person may be asked for leave, so that the
answer comes later (org.freedesktop.portal.Background 2).
"""

from __future__ import annotations

import os
import secrets
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jeepney import DBusAddress
from PySide6.QtCore import QCoreApplication

from deskstretch.desktop.adapter import Diagnosis, Unavailable
from deskstretch.desktop.bus import Bus, BusError, BusKind, method_call

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject

    from deskstretch.desktop.autostart_linux import XdgAutostart
    from deskstretch.desktop.bus import Body, SignalWatch

PORTAL, PORTAL_PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
BACKGROUND, REQUEST = "org.freedesktop.portal.Background", "org.freedesktop.portal.Request"
GRANTED = 0
CALLED_WITHIN_S = 30.0
"""The bus may have to start the portal first."""
REFUSED = (
    "The desktop did not allow it. Allow this program to start and run in the background in the"
    " desktop's settings of applications, then try again."
)


def in_flatpak() -> bool:
    return bool(os.environ.get("FLATPAK_ID")) or Path("/.flatpak-info").exists()


class PortalAutostart:
    """Asks anew at each switch. The portal does not say afterwards what it granted, so that this is noted
    where the entry would stand outside of the sandbox; inside, nobody reads it but us.

    Args:
        note: writes and reads that note.
        answered: called with an empty text or the sentence the person reads, when the answer has come.
        parent: keeps the connection to the bus.
    """

    def __init__(
        self,
        note: XdgAutostart,
        command: Sequence[str],
        answered: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        self._note = note
        self._command = list(command)
        self._answered = answered
        self._parent = parent
        self._asking: _Asking | None = None

    def enabled(self) -> bool:
        """What was asked for while the answer is out."""
        return self._note.enabled() if self._asking is None else self._asking.wish

    def set_enabled(self, on: bool) -> None:
        if self._asking is not None:
            self._asking.end()
            self._asking = None
        self._asking = _Asking(on, self._command, self._took, self._parent)

    def diagnosis(self) -> Diagnosis:
        return Diagnosis("start at login", "Background portal", "yes" if self.enabled() else "no")

    def _took(self, granted: bool | None, why: str) -> None:
        """``granted`` is what holds from now on, or ``None`` where nothing has changed."""
        self._asking = None
        if granted is not None:
            try:
                self._note.set_enabled(granted)
            except Unavailable as fault:
                why = why or str(fault)
        self._answered(why)


class _Asking:
    """One request, from the call to the answer, over a connection of its own."""

    def __init__(
        self,
        wish: bool,
        command: Sequence[str],
        took: Callable[[bool | None, str], None],
        parent: QObject | None,
    ) -> None:
        self.wish = wish
        self._command = command
        self._took = took
        self._bus = Bus(BusKind.SESSION, parent)
        self._token = f"deskstretch_{secrets.token_hex(8)}"
        self._handle = ""
        self._response: SignalWatch | None = None
        self._bus.connected.connect(self._ask)
        self._bus.lost.connect(self._fail)
        if self._bus.why_not:
            message = self._bus.why_not
            self._bus.close()
            raise Unavailable(message)

    def end(self) -> None:
        """Listen no more; called from inside the bus's own callbacks, too."""
        self._bus.close()
        self._bus.deleteLater()

    def _ask(self) -> None:
        sender = self._bus.unique_name.removeprefix(":").replace(".", "_")
        self._listen(f"{PORTAL_PATH}/request/{sender}/{self._token}")
        reason = QCoreApplication.translate("Autostart", "To ask for a break after each stretch of work.")
        wishes: dict[str, tuple[str, Any]] = {
            "handle_token": ("s", self._token),
            "reason": ("s", reason),
            "autostart": ("b", self.wish),
            "commandline": ("as", self._command),
        }
        background = DBusAddress(PORTAL_PATH, PORTAL, BACKGROUND)
        call = method_call(background, "RequestBackground", "sa{sv}", ("", wishes), start_service=True)
        self._bus.call(call, self._asked, self._refused, CALLED_WITHIN_S)

    def _listen(self, handle: str) -> None:
        self._handle = handle
        self._response = self._bus.watch_signal(PORTAL, handle, REQUEST, "Response", self._heard)

    def _asked(self, body: Body) -> None:
        if body[0] != self._handle and self._response is not None:  # portals before 0.9 number for themselves
            self._response.end()
            self._listen(body[0])
        self._bus.watch_name(PORTAL, self._owned_by)

    def _owned_by(self, owner: str) -> None:
        if not owner:
            self._fail("The desktop's portal has ended before it answered.")

    def _refused(self, fault: BusError) -> None:
        self._fail(f"The desktop's portal cannot be asked ({fault}).")

    def _fail(self, why: str) -> None:
        self.end()
        self._took(None, why)

    def _heard(self, body: Body) -> None:
        response, results = body
        self.end()
        if response != GRANTED:
            self._took(None, REFUSED)
            return
        granted = bool(results.get("autostart", ("b", False))[1])
        self._took(granted, REFUSED if self.wish and not granted else "")
