"""What holds a due break back: calls, full screen, silence, typing, quiet after refusals (RHYTHM.md 5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskstretch.core.rhythm import TOLERANCE_S

if TYPE_CHECKING:
    from deskstretch.core.settings import Prompts
    from deskstretch.core.surroundings import Surroundings

TYPING = "typing"
SETTLING = "settling"
QUIET = "quiet"
QUIET_S = 90 * 60.0


class Holds:
    """Follows the surroundings and says whether a break may be offered now.

    Moments ending in ``_s`` are on the coach's axis of real time. ``reason`` and ``held`` are what the
    journal last named and the break it holds, ``None`` when nothing holds.
    """

    def __init__(self) -> None:
        self.reason: str | None = None
        self.held: str | None = None
        self.typing_from_s: float | None = None
        self.blocked = False
        self.settle_until_s = 0.0
        self.quiet_until_s = 0.0

    def block(self, prompts: Prompts, around: Surroundings) -> str | None:
        """What forbids an offer whatever the hands do; an open offer goes back too."""
        if around.in_call and prompts.hold_in_calls:
            return "in_call"
        if around.full_screen and prompts.hold_full_screen:
            return "full_screen"
        if around.do_not_disturb and prompts.hold_do_not_disturb:
            return "do_not_disturb"
        return None

    def follow(self, now_s: float, prompts: Prompts, around: Surroundings) -> None:
        """Notice when a block ends: people need a moment to come out of a call."""
        blocked = self.block(prompts, around) is not None
        if self.blocked and not blocked:
            self.settle_until_s = now_s + prompts.settle_s
        self.blocked = blocked

    def now(self, now_s: float, prompts: Prompts, around: Surroundings) -> str | None:
        """What holds a break that is ready to be offered at this look."""
        reason = self.block(prompts, around)
        if reason is None and now_s < self.quiet_until_s - TOLERANCE_S:
            reason = QUIET
        if reason is not None:
            self.typing_from_s = None
            return reason
        if now_s < self.settle_until_s - TOLERANCE_S:
            return SETTLING
        return TYPING if self._typing(now_s, prompts, around) else None

    def _typing(self, now_s: float, prompts: Prompts, around: Surroundings) -> bool:
        """Hands are on the keys, and have not been for longer than a break should wait for them."""
        if not prompts.hold_while_typing or around.idle_s is None:
            return False
        if around.idle_s >= prompts.typing_gap_s - TOLERANCE_S:
            return False
        if self.typing_from_s is None:
            self.typing_from_s = now_s
        return now_s - self.typing_from_s < prompts.typing_hold_max_s - TOLERANCE_S

    def hold(self, id_: str, reason: str) -> bool:
        """Note what holds which break; tells whether that is news."""
        news = (id_, reason) != (self.held, self.reason)
        self.held, self.reason = id_, reason
        return news

    def release(self) -> bool:
        """Nothing holds any more; tells whether that is news."""
        news = self.reason is not None
        self.held = self.reason = None
        return news

    def forget(self) -> None:
        """Nothing is waiting to be offered any more."""
        self.held = self.reason = self.typing_from_s = None

    def go_quiet(self, now_s: float) -> None:
        self.quiet_until_s = now_s + QUIET_S

    def deadlines_s(self, now_s: float, prompts: Prompts, around: Surroundings) -> list[float]:
        """Seconds to the moments at which a hold may end by itself."""
        found = [self.settle_until_s - now_s, self.quiet_until_s - now_s]
        if self.reason == TYPING and around.idle_s is not None:
            found.append(prompts.typing_gap_s - around.idle_s)
            if self.typing_from_s is not None:
                found.append(self.typing_from_s + prompts.typing_hold_max_s - now_s)
        return found
