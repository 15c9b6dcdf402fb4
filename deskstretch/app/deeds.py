"""What a person can tell the coach in words: the verbs of scripts and of the command line."""

from __future__ import annotations

import re
from datetime import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from deskstretch.core.clock import Instant
    from deskstretch.core.coach import Coach
    from deskstretch.core.coach_state import Effect
    from deskstretch.core.surroundings import Surroundings

SPAN = re.compile(r"(?:(\d{1,3})h)?(?:(\d{1,4})m?)?")
HOW_TO_PAUSE = 'write "30m", "2h", "tomorrow", "call" or "until 14:00"'


class DeedError(ValueError):
    """Words nobody understands; says in one sentence how to put them."""


def act(coach: Coach, words: str, now: Instant, around: Surroundings) -> list[Effect]:
    """Carry out ``start``, ``ignore``, ``snooze 10``, ``skip``, ``pause …`` or ``resume``.

    Raises:
        DeedError: for other words.
    """
    verb, _, rest = words.strip().partition(" ")
    match verb:
        case "start":
            return coach.start(now, around)
        case "ignore":
            return coach.look(now, around)
        case "snooze":
            return coach.snooze(now, around, float(rest or 5))
        case "skip":
            return coach.skip(now, around)
        case "resume":
            return coach.resume(now, around)
        case "pause":
            return pause(coach, rest, now, around)
        case _:
            message = f'"{words}" is unknown; use start, snooze 10, skip, pause 30m or resume'
            raise DeedError(message)


def pause(coach: Coach, words: str, now: Instant, around: Surroundings) -> list[Effect]:
    """Pause for ``30m`` or ``1h30m``, ``until 14:00``, until ``tomorrow``, the ``call``'s end, or resumed.

    Raises:
        DeedError: for other words.
    """
    words = words.strip()
    if words == "":
        return coach.pause_until_resumed(now, around)
    if words == "tomorrow":
        return coach.pause_until_tomorrow(now, around)
    if words == "call":
        return coach.pause_until_call_ends(now, around)
    if words.startswith("until "):
        try:
            at = time.fromisoformat(words.removeprefix("until ").strip())
        except ValueError:
            at = None
        if at is not None and at.tzinfo is None:
            return coach.pause_until(now, around, at)
    found = SPAN.fullmatch(words)
    seconds = 0 if found is None else int(found[1] or 0) * 3600 + int(found[2] or 0) * 60
    if seconds == 0:
        message = f'"{words}" is no length of a pause; {HOW_TO_PAUSE}'
        raise DeedError(message)
    return coach.pause_for(now, around, seconds)
