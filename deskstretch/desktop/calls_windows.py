"""Microphone and camera use on Windows, where the consent store keeps it for every program."""

from __future__ import annotations

import ctypes
import sys
from typing import TYPE_CHECKING, Any

from deskstretch.desktop.adapter import Unavailable

if TYPE_CHECKING:
    from collections.abc import Iterator

STORE = r"Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore"
BEGUN, ENDED = "LastUsedTimeStart", "LastUsedTimeStop"
UNITS_IN_MS = 10_000
SLACK_MS = 60_000
"""For a clock that is set in the first minute."""


class ConsentStore:
    """Whether another program uses ``device``, "microphone" or "webcam", now.

    A program's key has begun and not ended while it does. Programs from the store stand directly
    under the device, others under NonPackaged, their paths spelled with ``#``. A use that a crash or a
    loss of power left open began before this start of Windows; it counts no more.

    Args:
        registry: the `winreg` module.
        kernel32: tells the time and since when Windows runs.
    """

    def __init__(self, registry: Any, kernel32: Any, device: str) -> None:
        self.name = f"{device} consent store"
        self._registry = registry
        self._kernel32 = kernel32
        self._path = rf"{STORE}\{device}"
        self._ours = sys.executable.replace("\\", "#").lower()

    def read(self) -> bool:
        registry = self._registry
        try:
            with registry.OpenKey(registry.HKEY_CURRENT_USER, self._path) as device:
                return self._any_in_use(device)
        except OSError as fault:
            message = f"The consent store cannot be read ({fault})."
            raise Unavailable(message) from None

    def close(self) -> None:
        """It holds nothing open."""

    def _any_in_use(self, device: Any) -> bool:
        return any(
            self._in_use(device, rf"NonPackaged\{name}" if unpackaged else name)
            for unpackaged, name in self._programs(device)
        )

    def _programs(self, device: Any) -> Iterator[tuple[bool, str]]:
        for name in self._keys_under(device):
            if name != "NonPackaged":
                yield False, name
                continue
            with self._registry.OpenKey(device, name) as others:
                for other in self._keys_under(others):
                    if other.lower() != self._ours:
                        yield True, other

    def _keys_under(self, key: Any) -> list[str]:
        count = self._registry.QueryInfoKey(key)[0]
        return [self._registry.EnumKey(key, at) for at in range(count)]

    def _in_use(self, device: Any, name: str) -> bool:
        try:
            with self._registry.OpenKey(device, name) as program:
                begun, _ = self._registry.QueryValueEx(program, BEGUN)
                ended, _ = self._registry.QueryValueEx(program, ENDED)
        except FileNotFoundError:
            return False  # allowed, but never used
        return ended == 0 and begun > self._windows_began()

    def _windows_began(self) -> int:
        """When Windows was started, as the store counts: in 100 ns since 1601."""
        now = ctypes.c_uint64()
        self._kernel32.GetSystemTimeAsFileTime(ctypes.byref(now))
        return now.value - (self._kernel32.GetTickCount64() + SLACK_MS) * UNITS_IN_MS
