"""Starting with the session on Windows: this person's Run key, and the Task Manager's word on it."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING, Any

from deskstretch.desktop.adapter import Diagnosis, Unavailable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskstretch.desktop.notify import AppIdentity

RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"


class RunKey:
    """A value under the Run key. What the Task Manager has switched off counts as off.

    Args:
        registry: the `winreg` module.
    """

    def __init__(self, registry: Any, app: AppIdentity, command: Sequence[str]) -> None:
        self._registry = registry
        self._name = app.name
        self._command = subprocess.list2cmdline(command)

    def enabled(self) -> bool:
        return self._value(RUN) is not None and not self._switched_off()

    def set_enabled(self, on: bool) -> None:
        registry = self._registry
        try:
            with registry.CreateKey(registry.HKEY_CURRENT_USER, RUN) as run:
                if on:
                    registry.SetValueEx(run, self._name, 0, registry.REG_SZ, self._command)
                elif self._value(RUN) is not None:
                    registry.DeleteValue(run, self._name)
            if on and self._switched_off():
                with registry.CreateKey(registry.HKEY_CURRENT_USER, APPROVED) as approved:
                    registry.DeleteValue(approved, self._name)
        except OSError as fault:
            message = f"Windows did not take the change ({fault})."
            raise Unavailable(message) from fault

    def diagnosis(self) -> Diagnosis:
        why_not = ("The Task Manager has switched it off.",) if self._switched_off() else ()
        return Diagnosis("start at login", rf"HKCU\{RUN}", "yes" if self.enabled() else "no", why_not)

    def _switched_off(self) -> bool:
        """The first byte of what the Task Manager keeps is odd for what it has switched off."""
        approved = self._value(APPROVED)
        return isinstance(approved, bytes) and bool(approved) and approved[0] % 2 == 1

    def _value(self, path: str) -> object:
        registry = self._registry
        try:
            with registry.OpenKey(registry.HKEY_CURRENT_USER, path) as key:
                return registry.QueryValueEx(key, self._name)[0]
        except OSError:
            return None
