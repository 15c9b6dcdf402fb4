"""Examines the adapters without a running program, for ``deskstretch doctor``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from deskstretch.app.identity import APP
from deskstretch.desktop.adapter import told_by
from deskstretch.desktop.system import Desktop

if TYPE_CHECKING:
    from deskstretch.desktop.adapter import Diagnosis


def examine() -> dict[str, Any]:
    """What each adapter uses, reads now, and why better ones do not work here."""
    app = QCoreApplication.instance() or QGuiApplication([])
    desktop = Desktop(APP)
    found: list[dict[str, Any]] = []

    def collect() -> None:
        found.extend(map(row_of, desktop.diagnoses()))
        app.quit()

    desktop.when_ready(collect)
    app.exec()
    desktop.close()
    return {"ok": True, "adapters": found}


def row_of(found: Diagnosis) -> dict[str, Any]:
    """A diagnosis as it goes over the wire and into ``doctor --json``."""
    return {
        "concern": found.concern,
        "uses": found.uses,
        "reads": found.reads,
        "told_by": list(told_by(found)),
        "sources": [
            {"source": word.source, "reads": word.reads, "age_s": word.age_s} for word in found.words
        ],
        "why_not": list(found.why_not),
    }
