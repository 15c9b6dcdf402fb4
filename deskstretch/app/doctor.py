"""Examines the adapters without a running program, for ``deskstretch doctor``."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from deskstretch.app.identity import APP
from deskstretch.desktop.system import Desktop


def examine() -> dict[str, Any]:
    """What each adapter uses, reads now, and why better ones do not work here."""
    app = QCoreApplication.instance() or QGuiApplication([])
    desktop = Desktop(APP)
    found: list[dict[str, Any]] = []

    def collect() -> None:
        found.extend(
            {"concern": each.concern, "uses": each.uses, "reads": each.reads, "why_not": list(each.why_not)}
            for each in desktop.diagnoses()
        )
        app.quit()

    desktop.when_ready(collect)
    app.exec()
    desktop.close()
    return {"ok": True, "adapters": found}
