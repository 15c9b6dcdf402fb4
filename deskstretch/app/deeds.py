"""What a person can tell the coach in words: the verbs of scripts and of the command line."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from deskstretch.core.clock import Instant
    from deskstretch.core.coach import Coach
    from deskstretch.core.coach_state import Effect
    from deskstretch.core.surroundings import Surroundings

    Deed = Callable[[Coach, Instant, Surroundings], list[Effect]]

SPAN = re.compile(r"(?:(\d{1,3})h)?(?:(\d{1,4})m?)?")
HOW_TO_PAUSE = 'write "30m", "2h", "tomorrow", "call" or "until 14:00"'
HOW_TO_SNOOZE = 'write "snooze", "snooze 10" or "snooze 15"'
LATER_MIN = 5.0


class DeedError(ValueError):
    """Words nobody understands; says in one sentence how to put them."""


def act(coach: Coach, words: str, now: Instant, around: Surroundings) -> list[Effect]:
    """Carry out ``start``, ``ignore``, ``snooze 10``, ``skip``, ``pause …`` or ``resume``.

    Raises:
        DeedError: for other words.
    """
    return understand(words)(coach, now, around)


def pause(coach: Coach, words: str, now: Instant, around: Surroundings) -> list[Effect]:
    """Pause for ``30m`` or ``1h30m``, ``until 14:00``, until ``tomorrow``, the ``call``'s end, or resumed.

    Raises:
        DeedError: for other words.
    """
    return _understand_pause(words)(coach, now, around)


def understand(words: str) -> Deed:
    """The deed that these words mean, to be carried out when its time comes.

    Raises:
        DeedError: nobody understands them.
    """
    verb, _, rest = words.strip().partition(" ")
    match verb, rest.strip():
        case "start", "":
            return lambda coach, now, around: coach.start(now, around)
        case "ignore", "":
            return lambda coach, now, around: coach.look(now, around)
        case "skip", "":
            return lambda coach, now, around: coach.skip(now, around)
        case "resume", "":
            return lambda coach, now, around: coach.resume(now, around)
        case "snooze", minutes:
            return _understand_snooze(minutes)
        case "pause", how_long:
            return _understand_pause(how_long)
        case _:
            message = f'"{words}" is unknown; use start, snooze 10, skip, pause 30m or resume'
            raise DeedError(message)


def _understand_snooze(words: str) -> Deed:
    found = SPAN.fullmatch(words)
    minutes = LATER_MIN if words == "" else _seconds(found) / 60
    if minutes == 0:
        message = f'"{words}" is no length of a snooze; {HOW_TO_SNOOZE}'
        raise DeedError(message)
    return lambda coach, now, around: coach.snooze(now, around, minutes)


def _understand_pause(words: str) -> Deed:
    until = words.strip().removeprefix("until ").strip()
    match until:
        case "" | "resumed":
            return lambda coach, now, around: coach.pause_until_resumed(now, around)
        case "tomorrow":
            return lambda coach, now, around: coach.pause_until_tomorrow(now, around)
        case "call" | "call ends" | "the call ends":
            return lambda coach, now, around: coach.pause_until_call_ends(now, around)
        case _:
            pass
    at = _clock_time(until)
    if at is not None:
        return lambda coach, now, around: coach.pause_until(now, around, at)
    seconds = _seconds(SPAN.fullmatch(until))
    if seconds == 0:
        message = f'"{words}" is no length of a pause; {HOW_TO_PAUSE}'
        raise DeedError(message)
    return lambda coach, now, around: coach.pause_for(now, around, seconds)


def _seconds(span: re.Match[str] | None) -> int:
    return 0 if span is None else int(span[1] or 0) * 3600 + int(span[2] or 0) * 60


def _clock_time(words: str) -> time | None:
    """A time of day such as 14:00; a bare number is a length."""
    try:
        at = time.fromisoformat(words) if ":" in words else None
    except ValueError:
        return None
    return None if at is None or at.tzinfo is not None else at
