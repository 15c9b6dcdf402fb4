"""The way of a break from due to done: held, offered, answered, moving (RHYTHM.md 5)."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from deskstretch.core.coach_state import (
    EndSession,
    Offer,
    OpenSession,
    PauseSession,
    ShowOffer,
    WithdrawOffer,
)
from deskstretch.core.holds import QUIET_S, SETTLING
from deskstretch.core.journal import Event
from deskstretch.core.record import Outcome, Source, outcome_of
from deskstretch.core.rhythm import TOLERANCE_S
from deskstretch.core.settings import StartMode
from deskstretch.core.standing import Moving

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from deskstretch.core.rhythm import Passage
    from deskstretch.core.standing import Standing

HEADS_UP_S = 15.0
SESSION_PAUSE_MOST_S = 600.0
REFUSALS_BEFORE_QUIET = 3
SNOOZES_BEFORE_RESET = 3
LENGTH_BY_HAND_S = 180.0


class Course:
    """Takes every break that is owed through its course; all it remembers is in the `Standing`."""

    def __init__(self, standing: Standing) -> None:
        self._here = standing

    # ------------------------------------------------------------------ due

    def follow_appointments(self) -> None:
        """Call fixed sessions at their time, and let go of those whose hour is over."""
        here = self._here
        if not here.settings.sessions and not here.agenda.appointments:
            return
        running = () if here.moving is None else here.moving.ids
        for id_ in here.agenda.call_appointments(here.instant, here.now_s, running):
            here.write(Event.DUE, id_)
        for id_ in here.agenda.lapse_appointments(here.now_s, running):
            self.pull_offer(id_)
            here.agenda.close(id_)
            here.write(Event.MISSED, id_)

    def fall_due(self) -> None:
        here = self._here
        if not here.counting or here.presence.away:
            return
        for id_ in here.agenda.fall_due():
            here.write(Event.DUE, id_, worked_s=round(here.agenda.clocks[id_].worked_s, 3))

    # ------------------------------------------------------------------ held, offered

    def offer_or_hold(self) -> None:
        """Offer what is ready and free, or say what holds it."""
        here = self._here
        leader = self._ready()
        if leader is None:
            return
        reason = here.holds.now(here.now_s, here.settings.prompts, here.surroundings)
        if reason is None or reason == SETTLING:
            if here.holds.release():
                here.write(Event.RELEASED, leader)
            if reason is None:
                self._make_offer(leader)
        elif here.holds.hold(leader, reason):
            here.write(Event.HELD, leader, reason=reason)

    def _ready(self) -> str | None:
        """The break that would be offered now if nothing held it."""
        here = self._here
        if here.offer is not None or here.presence.away or not here.counting:
            return None
        leader = here.agenda.leader()
        waits = leader is None or here.agenda.clocks[leader].waits_s(here.now_s) > TOLERANCE_S
        if leader is None or waits or here.agenda.gives_way(leader):
            here.holds.forget()
            return None
        return leader

    def _make_offer(self, leader: str) -> None:
        here = self._here
        clock, prompts = here.agenda.clocks[leader], here.settings.prompts
        length_s = here.agenda.length_s(leader)
        asks = prompts.start_mode is StartMode.ASK
        here.offer = Offer(
            reminder=leader,
            stands_for=here.agenda.stood_for(leader),
            length_s=None if math.isinf(length_s) else length_s,
            number=clock.offers + clock.snoozes + 1,
            mode=prompts.start_mode,
            propose_reset=clock.snoozes >= SNOOZES_BEFORE_RESET,
            lasts_s=prompts.offer_lasts_s if asks else max(prompts.offer_lasts_s, HEADS_UP_S),
            fixed_session=here.agenda.is_appointment(leader),
        )
        here.offered_at_awake_s = here.instant.awake_s
        here.holds.forget()
        clock.wait_worked_s = clock.wait_until_s = None
        here.effects.append(ShowOffer(here.offer))
        here.write(Event.OFFERED, leader, number=here.offer.number)

    def follow_offer(self) -> None:
        """Take the open offer back, start it or let it lapse when its time has come."""
        here = self._here
        offer = here.offer
        if offer is None:
            return
        block = here.holds.block(here.settings.prompts, here.surroundings)
        shown_s = here.instant.awake_s - here.offered_at_awake_s
        away_from_s = here.presence.away_from_s
        if away_from_s is not None and self.outlasted(here.now_s - away_from_s):
            self.withdraw_offer("away")
        elif block is not None:
            self.pull_offer(offer.reminder)
            here.holds.hold(offer.reminder, block)
            here.write(Event.HELD, offer.reminder, reason=block)
        elif offer.mode is not StartMode.ASK and shown_s >= HEADS_UP_S - TOLERANCE_S and away_from_s is None:
            self.start(None)
        elif shown_s >= offer.lasts_s - TOLERANCE_S:
            self._lapse(offer)

    def outlasted(self, away_s: float) -> bool:
        """An absence that stands for the break whose offer is open."""
        here = self._here
        return here.offer is not None and away_s >= here.agenda.natural_s(here.offer.reminder) - TOLERANCE_S

    def pull_offer(self, id_: str) -> None:
        """Take the open offer back if it is for this reminder; the break stays due."""
        here = self._here
        if here.offer is not None and here.offer.reminder == id_:
            here.offer = None
            here.effects.append(WithdrawOffer())

    def withdraw_offer(self, reason: str, moment: datetime | None = None) -> None:
        """Take the open offer back; it and those it stands for are due no more."""
        here = self._here
        offer = here.offer
        if offer is not None:
            self.pull_offer(offer.reminder)
            self._withdraw(here.agenda.group(offer.reminder, offer.stands_for), reason, moment)

    def withdraw_all(self, reason: str) -> None:
        """No reminder is due any more. A fixed session that was not offered yet waits out its hour."""
        here = self._here
        self.withdraw_offer(reason)
        self._withdraw([id_ for id_ in here.agenda.clocks if not here.agenda.is_appointment(id_)], reason)
        here.holds.forget()

    def _withdraw(self, ids: Iterable[str], reason: str, moment: datetime | None = None) -> None:
        here = self._here
        for id_ in ids:
            if here.agenda.clocks[id_].due:
                here.agenda.settle(id_)
                here.write(Event.WITHDRAWN, id_, moment, reason=reason)

    def put_aside(self) -> None:
        """The person pauses: an open offer goes; a fixed session stays due for its hour."""
        here = self._here
        offer = here.offer
        if offer is not None:
            self.pull_offer(offer.reminder)
            group = here.agenda.group(offer.reminder, offer.stands_for)
            self._withdraw([id_ for id_ in group if not here.agenda.is_appointment(id_)], "paused")
        here.holds.forget()

    # ------------------------------------------------------------------ answers

    def _lapse(self, offer: Offer) -> None:
        here = self._here
        self.pull_offer(offer.reminder)
        clock, prompts = here.agenda.clocks[offer.reminder], here.settings.prompts
        clock.offers += 1
        if clock.offers >= prompts.max_offers:
            self._refuse(Event.MISSED, offer.reminder, offer.stands_for)
            return
        wait_s = prompts.reoffer_after_s * 2 ** (clock.offers - 1)
        clock.wait_worked_s = clock.worked_s + wait_s
        here.write(Event.LAPSED, offer.reminder, again_after_s=wait_s)

    def _refuse(self, event: Event, leader: str, stands_for: Iterable[str]) -> None:
        """Skipped or missed: the interval starts anew; three in a row and the program goes quiet."""
        here = self._here
        for id_ in here.agenda.group(leader, stands_for):
            if id_ == leader:
                here.write(event, id_)
            elif here.agenda.clocks[id_].due:
                here.write(event, id_, stood_for_by=leader)
            here.agenda.close(id_)
        here.refused_in_row += 1
        if here.refused_in_row >= REFUSALS_BEFORE_QUIET:
            here.refused_in_row = 0
            here.holds.go_quiet(here.now_s)
            here.write(Event.QUIET, for_s=QUIET_S)

    @property
    def may_snooze(self) -> bool:
        """There is something to put off, and strict mode has not run out of "later"."""
        here = self._here
        leader = self._asked_about()
        if leader is None or here.moving is not None:
            return False
        prompts = here.settings.prompts
        return (
            prompts.start_mode is not StartMode.STRICT
            or here.agenda.clocks[leader].snoozes < prompts.max_snoozes
        )

    @property
    def may_skip(self) -> bool:
        """A break can be skipped: not in strict mode, not while one runs."""
        return self._here.moving is None and self._here.settings.prompts.start_mode is not StartMode.STRICT

    def _asked_about(self) -> str | None:
        """The break an answer is about: the one offered, else the one that is owed."""
        here = self._here
        return here.agenda.leader() if here.offer is None else here.offer.reminder

    def snooze(self, minutes: float) -> None:
        """Put off what is owed. Nothing else that is due comes in its stead."""
        here = self._here
        leader = self._asked_about()
        if leader is None or not self.may_snooze:
            return
        self.pull_offer(leader)
        here.agenda.clocks[leader].snoozes += 1
        for id_ in here.agenda.owed():
            clock = here.agenda.clocks[id_]
            clock.wait_worked_s = None
            clock.wait_until_s = here.now_s + minutes * 60
        here.holds.forget()
        here.write(Event.SNOOZED, leader, minutes=minutes)

    def skip(self) -> None:
        """Let go of what is owed, or of the next break if nothing is."""
        here = self._here
        leader = self._asked_about() or here.agenda.next_due()
        if leader is None or not self.may_skip:
            return
        stands_for = here.agenda.stood_for(leader) if here.offer is None else here.offer.stands_for
        self.pull_offer(leader)
        here.holds.forget()
        self._refuse(Event.SKIPPED, leader, stands_for)

    def call_off(self, reason: str) -> None:
        """What is offered cannot be done; its interval starts anew. What it stood for stays owed."""
        here = self._here
        leader = None if here.offer is None else here.offer.reminder
        if leader is not None:
            self.pull_offer(leader)
            here.holds.forget()
            here.write(Event.WITHDRAWN, leader, reason=reason)
            here.agenda.close(leader)

    # ------------------------------------------------------------------ moving

    def start(self, length_s: float | None) -> None:
        """Begin the break that is offered or owed, else one by hand.

        Args:
            length_s: asked for by hand; such a break answers an offer only if one is open.
        """
        here = self._here
        leader: str | None = None
        stands_for: tuple[str, ...] = ()
        if here.offer is not None:
            leader, stands_for = here.offer.reminder, here.offer.stands_for
            self.pull_offer(leader)
        elif length_s is None:
            leader = here.agenda.leader()
            stands_for = () if leader is None else here.agenda.stood_for(leader)
        source = Source.HAND
        if leader is not None:
            source = Source.FIXED_SESSION if here.agenda.is_appointment(leader) else Source.REMINDER
        if length_s is None:
            length_s = self._length_by_hand() if leader is None else here.agenda.length_s(leader)
        planned_s = None if math.isinf(length_s) else length_s
        owed = tuple(id_ for id_ in here.agenda.group(leader, stands_for) if here.agenda.clocks[id_].due)
        for id_ in owed:
            here.agenda.clocks[id_].settle()
        here.holds.forget()
        here.moving = Moving(leader, stands_for, owed, planned_s)
        here.effects.append(OpenSession(leader, source, planned_s))
        here.write(Event.STARTED, leader, source=source.value)

    def _length_by_hand(self) -> float:
        """A break asked for without saying how long is as long as the longest reminder."""
        reminders = self._here.settings.reminders.values()
        return max((each.length_s for each in reminders if each.enabled), default=LENGTH_BY_HAND_S)

    def follow_session(self, passed: Passage) -> None:
        """Sleep and lock pause the break; one that stands too long is over."""
        here = self._here
        moving = here.moving
        if moving is None:
            return
        left = passed.asleep_s > 0 or here.surroundings.locked is True
        if left and moving.paused_from_s is None:
            moving.paused_from_s = here.now_s - passed.asleep_s
            here.effects.append(PauseSession())
        paused_s = 0.0 if moving.paused_from_s is None else here.now_s - moving.paused_from_s
        moving.given_up = paused_s >= SESSION_PAUSE_MOST_S - TOLERANCE_S
        if moving.given_up:
            here.effects.append(EndSession())

    def finish(self, done_s: float, planned_s: float, *, distracted: bool) -> None:
        """The break is over; it stands for itself, its group and everything shorter."""
        here = self._here
        moving, here.moving = here.moving, None
        if moving is None:
            return
        outcome = outcome_of(done_s, planned_s, given_up=moving.given_up)
        here.write(
            Event.FINISHED,
            moving.reminder,
            outcome=outcome.value,
            done_s=round(done_s, 3),
            distracted=distracted,
        )
        stands_for_s = done_s
        if outcome is Outcome.COMPLETED and moving.planned_s is not None:
            stands_for_s = max(done_s, moving.planned_s)
        covered = here.agenda.covered_by(stands_for_s)
        owed = (*moving.owed, *(id_ for id_ in covered if here.agenda.clocks[id_].due))
        for id_ in owed:
            if id_ != moving.reminder:
                by = moving.reminder or "hand"
                here.write(Event.FINISHED, id_, outcome=outcome.value, stood_for_by=by)
        for id_ in {*here.agenda.group(moving.reminder, moving.stands_for), *covered}:
            here.agenda.close(id_)
        if outcome is not Outcome.ABANDONED:
            here.refused_in_row = 0
        here.counting_from_s = here.now_s
