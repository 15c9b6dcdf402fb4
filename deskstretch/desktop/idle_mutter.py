"""Hands on GNOME, under Wayland and X11: Mutter's idle monitor."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

from jeepney import DBusAddress

from deskstretch.desktop.adapter import KEPT_FOR_S, NotThereNow, Unavailable
from deskstretch.desktop.bus import BusError, method_call

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskstretch.desktop.bus import Body, Bus

MONITOR = DBusAddress(
    "/org/gnome/Mutter/IdleMonitor/Core", "org.gnome.Mutter.IdleMonitor", "org.gnome.Mutter.IdleMonitor"
)
ANSWER_WITHIN_S = 0.004


class IdleOnGnome:
    """Asks at each look and waits 4 ms at most. A busy compositor's answer is taken when it comes; until
    then the last one stands, for some time.

    Raises:
        Unavailable: this is not GNOME.
    """

    name = "Mutter's idle monitor"

    def __init__(self, session_bus: Bus, awake_s: Callable[[], float] = time.monotonic) -> None:
        if "GNOME" not in os.environ.get("XDG_CURRENT_DESKTOP", "").split(":"):
            message = "This is not GNOME."
            raise Unavailable(message)
        self._bus = session_bus
        self._awake_s = awake_s
        self._idle_s: float | None = None
        self._told_at_s: float | None = None

    def read(self) -> float | None:
        try:
            answer = self._bus.call_within(method_call(MONITOR, "GetIdletime"), ANSWER_WITHIN_S, self._took)
        except BusError as fault:
            self._idle_s = self._told_at_s = None
            message = f"Mutter does not tell ({fault})."
            raise NotThereNow(message) from None
        if answer is not None:
            self._took(answer)
        elif self._told_at_s is not None and self._awake_s() - self._told_at_s > KEPT_FOR_S:
            self._idle_s = None
        return self._idle_s

    @property
    def age_s(self) -> float | None:
        return None if self._told_at_s is None else self._awake_s() - self._told_at_s

    def close(self) -> None:
        """The bus belongs to others."""

    def _took(self, body: Body) -> None:
        self._idle_s, self._told_at_s = body[0] / 1000, self._awake_s()
