"""Time as three readings that can be stepped apart in tests (RHYTHM.md 1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Instant:
    """One reading of the clock.

    ``utc`` is aware wall time in UTC, for history and local rules. ``awake_s`` is monotonic
    and stands still in suspend: countdowns and work time. ``boot_s`` is monotonic and runs on
    in suspend, or ``None`` where the platform has none. ``zone`` is the person's zone now.
    """

    utc: datetime
    awake_s: float
    boot_s: float | None
    zone: tzinfo

    @property
    def local(self) -> datetime:
        return self.utc.astimezone(self.zone)


class Clock(Protocol):
    def now(self) -> Instant: ...
