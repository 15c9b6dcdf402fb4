"""What the system says about the person's situation at one look (RHYTHM.md 2)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Readings of the adapters. ``None`` is unknown: it never blocks a break and never counts as away."""

    idle_s: float | None = None
    locked: bool | None = None
    full_screen: bool | None = None
    do_not_disturb: bool | None = None
    in_call: bool | None = None
    screen_kept_on: bool | None = None
