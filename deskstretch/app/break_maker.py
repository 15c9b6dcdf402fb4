"""Makes breaks: each in a process of its own, or in this one where the clock is not the system's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from deskstretch.app.break_needs import Alternatives
from deskstretch.app.far_break import FarBreak
from deskstretch.app.far_card import FarCard

if TYPE_CHECKING:
    from deskstretch.app.break_needs import Keeping, OfferCard, Opinions
    from deskstretch.app.break_run import BreakRun
    from deskstretch.app.card_run import CardRun
    from deskstretch.app.planner import Planner
    from deskstretch.core.clock import Clock
    from deskstretch.core.session import Session
    from deskstretch.core.settings import Settings
    from deskstretch.core.surroundings import Surroundings
    from deskstretch.ui.theme import Appearance


@dataclass(frozen=True, slots=True)
class BreakParts:
    """Whom a break talks to."""

    keeper: Keeping
    opinions: Opinions
    planner: Planner
    read: Callable[[], Surroundings]


class BreakMaker(QObject):
    """``failed`` brings the details of what went wrong in the process of a break.

    ``care_wanted``: in one of them the person asked for the Care page.
    """

    failed = Signal(str)
    care_wanted = Signal()

    def __init__(
        self, parts: BreakParts, clock: Clock, look: Appearance, parent: QObject, *, apart: bool
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._clock = clock
        self._look = look
        self._apart = apart

    def make(self, session: Session, settings: Settings) -> BreakRun | FarBreak:
        """A break that waits for its start with a window nobody sees yet."""
        parts = self._parts
        alternatives = Alternatives(parts.planner.easier, parts.planner.swap)
        if self._apart:
            far = FarBreak(session, settings, parts.keeper, parts.opinions, alternatives, parts.read, self)
            far.failed.connect(self.failed)
            far.care_wanted.connect(self.care_wanted)
            return far
        from deskstretch.app.break_run import BreakRun  # brings the break window along

        # On a clock of its own a break goes by too fast for anything to be heard.
        run = BreakRun(
            self._look,
            session,
            settings,
            self._clock,
            parts.keeper,
            alternatives,
            lambda: parts.read().idle_s,
            self,
            opinions=parts.opinions,
        )
        run.care_wanted.connect(self.care_wanted)
        return run

    def card(self, run: BreakRun | FarBreak, session: Session, wanted: OfferCard) -> CardRun | FarCard:
        """Show the card that offers a break which `make` made."""
        if isinstance(run, FarBreak):
            return FarCard(run, wanted)
        from deskstretch.app.card_run import CardRun  # brings the figure along

        return CardRun(self._look, self._clock, session.steps[0], wanted, self)

    def close(self) -> None:
        """Return when no process of a break is left."""
        for far in self.findChildren(FarBreak):
            far.wait()
