"""What the coach keeps over a restart, and how it goes on from there (RHYTHM.md 7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskstretch.core import hours
from deskstretch.core.agenda import Appointment
from deskstretch.core.coach_state import (
    CoachState,
    SavedAppointment,
    SavedDebt,
    SavedPause,
    SavedSession,
    ShowOffer,
)
from deskstretch.core.rhythm import PresenceTracker, ReminderClock
from deskstretch.core.standing import Moving, Pause

if TYPE_CHECKING:
    from deskstretch.core.standing import Standing

SAVE_EVERY_S = 60.0


def saved(here: Standing) -> CoachState:
    """All of it, as durations that need no clock to match."""
    now_s, holds, presence = here.now_s, here.holds, here.presence
    period = None if here.work_time is hours.ALWAYS else here.work_time.period
    return CoachState(
        saved_at=here.instant.utc,
        debts=tuple(_saved_debt(id_, clock, now_s) for id_, clock in here.agenda.clocks.items()),
        appointments=tuple(
            SavedAppointment(id_, kept.called_for, _left_s(kept.until_s, now_s))
            for id_, kept in here.agenda.appointments.items()
        ),
        pause=None
        if here.pause is None
        else SavedPause(here.pause.kind, _left_s(here.pause.until_s, now_s), here.pause.until),
        session=None
        if here.moving is None
        else SavedSession(
            here.moving.reminder, here.moving.stands_for, here.moving.owed, here.moving.planned_s
        ),
        offer=here.offer,
        offer_shown_s=0.0 if here.offer is None else here.instant.awake_s - here.offered_at_awake_s,
        refused_in_row=here.refused_in_row,
        quiet_s=max(0.0, holds.quiet_until_s - now_s),
        away_s=None if presence.away_from_s is None else now_s - presence.away_from_s,
        still_s=now_s - presence.still_from_s,
        counting_s=now_s - here.counting_from_s,
        typing_s=None if holds.typing_from_s is None else now_s - holds.typing_from_s,
        held=holds.held,
        held_by=holds.reason,
        blocked=holds.blocked,
        settle_s=max(0.0, holds.settle_until_s - now_s),
        work_begin=None if period is None else period.begin,
        work_end=None if period is None else period.end,
    )


def _saved_debt(id_: str, clock: ReminderClock, now_s: float) -> SavedDebt:
    wait_s = _left_s(clock.wait_until_s, now_s)
    return SavedDebt(id_, clock.worked_s, clock.due, clock.offers, clock.snoozes, clock.wait_worked_s, wait_s)


def _left_s(until_s: float | None, now_s: float) -> float | None:
    return None if until_s is None else until_s - now_s


def recall(here: Standing, state: CoachState) -> None:
    """Take up what was saved into a coach that begins at moment 0; the time in between has gone by."""
    gap_s = max(0.0, (here.instant.utc - state.saved_at).total_seconds())
    for debt in state.debts:
        wait_until_s = _left_s(debt.wait_s, gap_s)
        here.agenda.clocks[debt.id] = ReminderClock(
            debt.worked_s, debt.due, debt.offers, debt.snoozes, debt.wait_worked_s, wait_until_s
        )
    for kept in state.appointments:
        here.agenda.appointments[kept.routine] = Appointment(kept.called_for, _left_s(kept.left_s, gap_s))
    if state.pause is not None:
        here.pause = Pause(state.pause.kind, _left_s(state.pause.left_s, gap_s), state.pause.until)
    if state.work_begin is not None and state.work_end is not None:
        period = hours.Period(state.work_begin, state.work_end)
        here.work_time = hours.NOT_YET_KNOWN._replace(period=period)
    if state.session is not None:
        session = state.session
        here.moving = Moving(session.reminder, session.stands_for, session.owed, session.planned_s)
    _recall_offer(here, state, gap_s)
    here.refused_in_row = state.refused_in_row
    here.counting_from_s = -state.counting_s - gap_s
    here.holds.quiet_until_s = state.quiet_s - gap_s
    here.holds.settle_until_s = state.settle_s - gap_s
    here.holds.blocked = state.blocked
    here.holds.held, here.holds.reason = state.held, state.held_by
    here.holds.typing_from_s = None if state.typing_s is None else -state.typing_s - gap_s

    away_from_s = None if state.away_s is None else -state.away_s - gap_s
    # A gap shorter than both is a restart, not an absence: a crash may lose a minute of work time.
    if away_from_s is None and gap_s > max(SAVE_EVERY_S, here.settings.presence.away_after_s):
        away_from_s = -gap_s
    here.presence = PresenceTracker(-state.still_s - gap_s, away_from_s, unseen_s=gap_s)


def _recall_offer(here: Standing, state: CoachState, gap_s: float) -> None:
    """Ask again what was being asked, for as long as it would have stood."""
    offer = state.offer
    clock = None if offer is None else here.agenda.clocks.get(offer.reminder)
    if offer is None or clock is None or not clock.due:
        return
    here.offer = offer
    here.offered_at_awake_s = here.instant.awake_s - state.offer_shown_s - gap_s
    if state.offer_shown_s + gap_s < offer.lasts_s:
        here.effects.append(ShowOffer(offer))
