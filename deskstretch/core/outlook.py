"""What comes next: when the coach has to look again, and what the tray shows until then (RHYTHM.md 8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskstretch.core.coach_state import Mode, Status
from deskstretch.core.course import HEADS_UP_S, SESSION_PAUSE_MOST_S
from deskstretch.core.rhythm import TOLERANCE_S
from deskstretch.core.settings import StartMode

if TYPE_CHECKING:
    from deskstretch.core.clock import Instant
    from deskstretch.core.standing import Standing

LOOK_MOST_S = 30.0
LOOK_LEAST_S = 1.0


def next_look_s(here: Standing, now: Instant) -> float:
    """Seconds to the next moment at which anything could change by itself, 1 to 30.

    Looks fall on the half-minutes of the wall clock, so that an idle day costs two a minute, together
    with the other programs' wake-ups.
    """
    since_look_s = now.awake_s - here.instant.awake_s
    soonest_s = LOOK_MOST_S - now.utc.timestamp() % LOOK_MOST_S + since_look_s
    for left_s in _deadlines_s(here):
        if TOLERANCE_S < left_s < soonest_s:
            soonest_s = left_s
    return max(LOOK_LEAST_S, soonest_s - since_look_s)


def _deadlines_s(here: Standing) -> list[float]:
    """Seconds from the last look to each moment at which something happens by itself; some are past."""
    utc, now_s = here.instant.utc, here.now_s
    found: list[float] = []
    edge = here.work_time.edge
    if edge is not None:
        found.append((edge - utc).total_seconds())
    pause_ends = None if here.pause is None else here.pause_ends()
    if pause_ends is not None:
        found.append((pause_ends - utc).total_seconds())
    if here.presence.away_from_s is None and here.moving is None:
        away_in_s = here.presence.away_in_s(now_s, here.surroundings, here.settings.presence)
        if away_in_s is not None:
            found.append(away_in_s)
    if here.nobody_to_ask:
        return found
    found += here.holds.deadlines_s(now_s, here.settings.prompts, here.surroundings)
    counting = here.counting and not here.presence.away
    found += here.agenda.deadlines_s(here.instant, now_s, counting=counting)
    if here.offer is not None:
        found += _offer_deadlines_s(here)
    if here.moving is not None and here.moving.paused_from_s is not None:
        found.append(here.moving.paused_from_s + SESSION_PAUSE_MOST_S - now_s)
    return found


def _offer_deadlines_s(here: Standing) -> list[float]:
    offer = here.offer
    if offer is None:
        return []
    shown_s = here.instant.awake_s - here.offered_at_awake_s
    found = [offer.lasts_s - shown_s]
    if offer.mode is not StartMode.ASK:
        found.append(HEADS_UP_S - shown_s)
    if here.presence.away_from_s is not None:
        natural_s = here.agenda.natural_s(offer.reminder)
        found.append(here.presence.away_from_s + natural_s - here.now_s)
    return found


def status(here: Standing) -> Status:
    """What to show in tray, glance and on the command line, as of the last look."""
    away = here.presence.away
    if here.moving is not None:
        return Status(Mode.MOVING, here.moving.reminder, away=away)
    if here.pause is not None:
        return Status(Mode.PAUSED, until=here.pause_ends(), away=away)
    if not here.in_hours:
        return Status(Mode.OFF_HOURS, until=here.work_time.edge, away=away)
    if here.offer is not None:
        return Status(Mode.OFFERED, here.offer.reminder, 0.0, away=away)
    leader = here.agenda.leader()
    if leader is not None and not here.agenda.gives_way(leader):
        left_s = here.agenda.clocks[leader].waits_s(here.now_s)
        mode = Mode.WAITING if here.holds.reason is None else Mode.HELD
        every_s = _every_s(here, leader)
        return Status(mode, leader, left_s, every_s, held_by=here.holds.reason, away=away)
    upcoming = here.agenda.longest()
    if upcoming is None:
        return Status(Mode.WAITING, away=away)
    left_s = here.agenda.left_to_work_s(upcoming)
    return Status(Mode.WAITING, upcoming, left_s, _every_s(here, upcoming), away=away)


def _every_s(here: Standing, id_: str) -> float | None:
    reminder = here.settings.reminders.get(id_)
    return None if reminder is None else reminder.every_s
