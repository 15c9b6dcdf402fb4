"""The break that comes: its sequence and, while the offer stands, its window: a click shows it at once."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from deskstretch.app.planner import UnknownRoutineError

if TYPE_CHECKING:
    from deskstretch.app.break_needs import OfferCard
    from deskstretch.app.break_run import BreakRun
    from deskstretch.app.card_run import CardRun
    from deskstretch.app.far_break import FarBreak
    from deskstretch.app.far_card import FarCard
    from deskstretch.app.planner import Planner
    from deskstretch.core.session import Session
    from deskstretch.core.settings import Settings

log = logging.getLogger(__name__)


class Breaks(Protocol):
    """Makes breaks and the cards that offer them; see `BreakMaker`."""

    def make(self, session: Session, settings: Settings) -> BreakRun | FarBreak: ...
    def card(self, run: BreakRun | FarBreak, session: Session, wanted: OfferCard) -> CardRun | FarCard: ...


class NextBreak:
    """Holds at most one sequence and at most one unseen window; both go with the break they are for."""

    def __init__(
        self,
        planner: Planner,
        breaks: Breaks,
        gone: Callable[[BreakRun | FarBreak], None],
    ) -> None:
        self._planner = planner
        self._breaks = breaks
        self._gone = gone
        self._planned: tuple[str | None, Session] | None = None
        self._ready: tuple[Session, BreakRun | FarBreak] | None = None

    def plan(self, length_s: float | None, routine: str | None) -> Session:
        """A sequence for an offer; settings may name a routine that no longer exists.

        Raises:
            NothingToDoError: there is nothing to show now.
        """
        if routine is None:
            return self._planner.plan_desk_break(length_s)
        try:
            return self._planner.plan(length_s, routine=routine)
        except UnknownRoutineError as error:
            log.warning("%s", error)
            return self._planner.plan(length_s)

    def keep(self, reminder: str | None, session: Session) -> None:
        """This is what will be done for a reminder, or for a wish where that is ``None``."""
        self._planned = (reminder, session)

    def take(self, reminder: str | None) -> Session | None:
        """The sequence kept for this reminder; whatever is kept is kept no longer."""
        planned, self._planned = self._planned, None
        return planned[1] if planned is not None and planned[0] == reminder else None

    def prepare(self, session: Session, settings: Settings) -> BreakRun | FarBreak:
        """Make the window of this sequence, unless it is there already."""
        if self._ready is None or self._ready[0] is not session:
            self.drop_window()
            self._ready = (session, self._new_run(session, settings))
        return self._ready[1]

    def offer(self, session: Session, settings: Settings, wanted: OfferCard) -> CardRun | FarCard:
        """Show the card that offers this sequence."""
        return self._breaks.card(self.prepare(session, settings), session, wanted)

    def run_of(self, session: Session, settings: Settings) -> BreakRun | FarBreak:
        """The prepared break of this sequence, or a new one."""
        run = self.prepare(session, settings)
        self._ready = None
        return run

    def drop_window(self) -> None:
        """Nobody wants the prepared window any more."""
        ready, self._ready = self._ready, None
        if ready is not None:
            ready[1].discard()

    def _new_run(self, session: Session, settings: Settings) -> BreakRun | FarBreak:
        run = self._breaks.make(session, settings)
        run.gone.connect(self._forget)
        run.gone.connect(self._gone)
        return run

    def _forget(self, run: BreakRun | FarBreak) -> None:
        """Its process may have ended before anybody wanted it."""
        if self._ready is not None and self._ready[1] is run:
            self._ready = None
