"""The journal: one row for every decision the program makes (RHYTHM.md 9).

It answers, in the app and in ``deskstretch why``, why a break was or was not offered.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

Detail = str | float | int | bool | None


class Event(StrEnum):
    WORK_BEGAN = "work_began"
    WORK_ENDED = "work_ended"
    AWAY = "away"
    BACK = "back"
    ASLEEP = "asleep"
    WOKE = "woke"
    CLOCK_CHANGED = "clock_changed"
    DUE = "due"
    HELD = "held"
    RELEASED = "released"
    OFFERED = "offered"
    LAPSED = "lapsed"
    SNOOZED = "snoozed"
    SKIPPED = "skipped"
    MISSED = "missed"
    WITHDRAWN = "withdrawn"
    STARTED = "started"
    FINISHED = "finished"
    CREDITED = "credited"
    QUIET = "quiet"
    PAUSED = "paused"
    RESUMED = "resumed"


@dataclass(frozen=True, slots=True)
class JournalRow:
    """One decision: when (aware local time), what, for which reminder, and its details."""

    at: datetime
    event: Event
    reminder: str | None = None
    details: Mapping[str, Detail] = field(default_factory=lambda: MappingProxyType({}))

    def as_dict(self) -> dict[str, Detail]:
        """The row as the JSON object that ``simulate``, ``why`` and the demo print."""
        row: dict[str, Detail] = {
            "at": self.at.isoformat(timespec="milliseconds"),
            "event": self.event.value,
        }
        if self.reminder is not None:
            row["reminder"] = self.reminder
        return {**row, **self.details}
