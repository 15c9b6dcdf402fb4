"""Somebody at a desk with a coach: time goes by, they look up when the coach asks, and act."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from deskstretch.core.clock import Instant
from deskstretch.core.coach import Coach
from deskstretch.core.coach_state import CoachState, Effect, Write
from deskstretch.core.settings import Presence, Prompts, Reminder, Settings
from deskstretch.core.surroundings import Surroundings

if TYPE_CHECKING:
    from collections.abc import Callable

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = datetime(2026, 3, 2, 8, tzinfo=UTC)
"""Nine in the morning in Berlin."""
NOTHING = Surroundings(
    locked=False, full_screen=False, do_not_disturb=False, in_call=False, screen_kept_on=False
)
STRETCH_ONLY = {"stretch": Reminder(), "cue": Reminder(enabled=False)}


def with_prompts(**prompts: object) -> Settings:
    """Only the stretch, and no waiting for the hands."""
    return Settings(
        reminders=STRETCH_ONLY,
        presence=Presence(),
        prompts=replace(Prompts(hold_while_typing=False), **prompts),  # pyright: ignore[reportArgumentType]
    )


class Desk:
    """Runs a coach on a clock of its own.

    ``hands_s`` is the last input in awake seconds; ``None`` while the hands work on.
    """

    def __init__(
        self,
        settings: Settings | None = None,
        start: datetime = MONDAY,
        state: CoachState | None = None,
        *,
        boot_clock: bool = True,
        zone: tzinfo = BERLIN,
    ) -> None:
        self.start, self.zone, self.boot_clock = start, zone, boot_clock
        self.awake_s = self.real_s = self.wall_s = 0.0
        self.around = NOTHING
        self.hands_s: float | None = None
        self.said: list[Effect] = []
        self.coach = Coach(with_prompts() if settings is None else settings)
        self.said += self.coach.begin(self.now, state)
        self.look()

    @property
    def now(self) -> Instant:
        utc = self.start + timedelta(seconds=self.wall_s)
        return Instant(utc, self.awake_s, self.real_s if self.boot_clock else None, self.zone)

    @property
    def surroundings(self) -> Surroundings:
        idle_s = 0.0 if self.hands_s is None else self.awake_s - self.hands_s
        return replace(self.around, idle_s=idle_s)

    def look(self) -> list[str]:
        return self.hear(self.coach.look(self.now, self.surroundings))

    def hear(self, effects: list[Effect]) -> list[str]:
        self.said += effects
        return [words(each) for each in effects if isinstance(each, Write)]

    def do(self, deed: Callable[..., list[Effect]], *args: object, **how: object) -> list[str]:
        return self.hear(deed(self.now, self.surroundings, *args, **how))

    def pass_by(self, awake_s: float, asleep_s: float = 0.0, clock_by_s: float = 0.0) -> list[str]:
        """Time without a look, then one."""
        self.awake_s += awake_s
        self.real_s += awake_s + asleep_s
        self.wall_s += awake_s + asleep_s + clock_by_s
        return self.look()

    def run(self, minutes: float) -> list[str]:
        """Look whenever the coach asks, for so long; gives what was written."""
        heard: list[str] = []
        end_s = self.awake_s + minutes * 60
        while end_s - self.awake_s > 1e-6:
            wait_s = min(self.coach.next_look_s(self.now), end_s - self.awake_s)
            heard += self.pass_by(wait_s)
        return heard

    def leave(self) -> None:
        self.hands_s = self.awake_s

    def come_back(self) -> None:
        self.hands_s = None

    def is_like(self, **around: bool | None) -> None:
        self.around = replace(self.around, **around)

    def heard(self, kind: type[Effect]) -> list[Effect]:
        """The effects of one kind so far."""
        return [each for each in self.said if isinstance(each, kind)]


def words(effect: Write) -> str:
    """A row in short: ``held stretch in_call``."""
    row = effect.row
    told = [row.details[key] for key in ("reason", "outcome", "share") if key in row.details]
    return " ".join(str(each) for each in (row.event.value, row.reminder, *told) if each is not None)
