"""Carries out what the coach says, and tells the coach what the person did.

One way in, one way out: each look and each click hands the clock and the surroundings to the coach,
and its effects go to the prompt, the break and the history. Nothing else changes anything.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from deskstretch.app import deeds
from deskstretch.app.next_break import NextBreak
from deskstretch.app.planner import USUAL_S, MovementOffError, NothingToDoError
from deskstretch.app.settings_change import changed_settings
from deskstretch.app.situation_of import situation_of
from deskstretch.app.today import Today
from deskstretch.core.coach_state import (
    Effect,
    EndSession,
    Mode,
    Offer,
    OpenSession,
    PauseSession,
    Save,
    ShowOffer,
    Status,
    WithdrawOffer,
    Write,
)
from deskstretch.core.record import Source
from deskstretch.core.settings import CUE, STRETCH, BreakSize, Settings
from deskstretch.ui.prompt_words import PromptSituation, Wording, cue_words, prompt_words

if TYPE_CHECKING:
    from deskstretch.app.break_needs import BreakOver
    from deskstretch.app.break_run import BreakRun
    from deskstretch.app.far_break import FarBreak
    from deskstretch.app.keeper import Keeper
    from deskstretch.app.next_break import Breaks
    from deskstretch.app.planner import Planner
    from deskstretch.app.prompting import Prompting
    from deskstretch.core.clock import Clock
    from deskstretch.core.coach import Coach
    from deskstretch.core.surroundings import Surroundings
    from deskstretch.storage.settings_file import SettingsFile
    from deskstretch.ui.situation import Situation, StartWish, Week
    from deskstretch.ui.theme import Appearance

log = logging.getLogger(__name__)

FILLS_THE_SCREEN = {BreakSize.FULL_SCREEN, BreakSize.ALL_SCREENS}


class Conductor(QObject):
    """The program's one loop of cause and effect; lives in the GUI thread.

    ``situation_changed`` carries a `Situation` for tray, glance and rail. ``looked`` says that the coach
    may want its next look at another time now. ``recorded`` says that history has something new.
    """

    situation_changed = Signal(object)
    deciding = Signal(object)
    """The effects that are about to be carried out."""
    looked = Signal()
    recorded = Signal()
    break_opened = Signal(object)
    break_gone = Signal()
    settings_changed = Signal(object)

    def __init__(
        self,
        coach: Coach,
        clock: Clock,
        read_surroundings: Callable[[], Surroundings],
        keeper: Keeper,
        planner: Planner,
        prompting: Prompting,
        settings_file: SettingsFile,
        look: Appearance,
        breaks: Breaks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._coach = coach
        self._clock = clock
        self._read = read_surroundings
        self._keeper = keeper
        self._planner = planner
        self._prompting = prompting
        self._settings_file = settings_file
        self._look = look
        self._next = NextBreak(planner, breaks, self._break_gone)
        self._run: BreakRun | FarBreak | None = None
        self._cue_from_s: float | None = None
        self._cues = 0
        self._last_wording: Wording | None = None
        self._after_call = False
        self._today = Today(keeper, planner)
        prompting.start_chosen.connect(self._start_offered)
        prompting.later_chosen.connect(self.later)
        prompting.skip_chosen.connect(self.skip)
        prompting.cue_over.connect(self._cue_over)

    # -- looking -----------------------------------------------------------------------------------

    def look(self) -> None:
        """Ask the coach what has to happen now."""
        self._keeper.retry()
        self._carry_out(self._coach.look(self._clock.now(), self._surroundings()))

    def save(self) -> None:
        """Keep the state as of now: the machine is about to sleep, or the session to end."""
        self.look()
        self._keeper.save(self._coach.state())

    def next_look_s(self) -> float:
        return self._coach.next_look_s(self._clock.now())

    def _surroundings(self) -> Surroundings:
        around = self._read()
        if around.full_screen and self._run is not None and self.settings.breaks.size in FILLS_THE_SCREEN:
            # The adapters know this program's own windows, but a break is a process of its own.
            around = replace(around, full_screen=False)
        self._after_call = self._after_call or around.in_call is True
        return around

    @property
    def status(self) -> Status:
        return self._coach.status()

    @property
    def settings(self) -> Settings:
        return self._coach.settings

    @property
    def run(self) -> BreakRun | FarBreak | None:
        """The break whose window stands now."""
        return self._run

    # -- what the person does ----------------------------------------------------------------------

    def start(self, wish: StartWish | None = None) -> None:
        """Begin the break that is offered or owed, or one by hand as wished.

        Raises:
            UnknownRoutineError: the wish names a routine or a movement that does not exist.
            NothingToDoError: there is nothing to show now; says why. `MovementOffError`: a red flag.
        """
        if self._run is not None and self._run.running:
            self._run.present()
            return
        if self._planner.is_off:
            raise MovementOffError
        length_s = None
        if wish is not None and (wish.minutes or wish.area or wish.routine or wish.movement):
            length_s = (wish.minutes or self._usual_length_s() / 60) * 60
            # One movement by itself has its own dose: two minutes of squats are nobody's wish.
            own_dose = wish.movement is not None and wish.minutes is None
            session = self._planner.plan(
                None if own_dose else length_s, area=wish.area, routine=wish.routine, movement=wish.movement
            )
            offer = self._coach.offer
            self._next.keep(None if offer is None else offer.reminder, session)
            length_s = session.total_s if wish.routine or wish.movement else length_s
        self._carry_out(self._coach.start(self._clock.now(), self._surroundings(), length_s))

    def _start_offered(self) -> None:
        try:
            self.start()
        except NothingToDoError as error:  # somebody reported a red flag while the offer stood
            log.info("%s", error)
            self._call_off("movement_off")

    def _usual_length_s(self) -> float:
        stretch = self.settings.reminders.get(STRETCH)
        return 180.0 if stretch is None else stretch.length_s

    def later(self, minutes: float = 5) -> bool:
        """Put the break off; false when there is none to put off."""
        may = self._coach.may_snooze
        self._carry_out(self._coach.snooze(self._clock.now(), self._surroundings(), minutes))
        return may

    def skip(self) -> bool:
        """Let the break go; false when that is not allowed now."""
        may = self._coach.may_skip
        self._carry_out(self._coach.skip(self._clock.now(), self._surroundings()))
        return may

    def pause(self, words: str = "") -> None:
        """Pause as `deeds.pause` reads it.

        Raises:
            DeedError: for words nobody understands.
        """
        self._carry_out(deeds.pause(self._coach, words, self._clock.now(), self._surroundings()))

    def pause_until(self, at: time) -> None:
        self._carry_out(self._coach.pause_until(self._clock.now(), self._surroundings(), at))

    def resume(self) -> None:
        self._carry_out(self._coach.resume(self._clock.now(), self._surroundings()))

    def set_interval(self, minutes: float) -> None:
        """Change how often the stretch break comes; the time already worked stays.

        Raises:
            SettingError: out of bounds, in words.
        """
        settings = self._settings_file.change(f"reminders.{STRETCH}.every_min", minutes)
        self.adopt(settings)

    def change(self, settings: Settings) -> None:
        """Take on settings that a person changed, and keep each changed value in the file.

        Raises:
            SettingError, StorageError: in words; what could not be kept is not taken on either.
        """
        for key, value in changed_settings(self.settings, settings):
            self._settings_file.change(key, value)
        self.adopt(settings)

    def adopt(self, settings: Settings) -> None:
        """Go on with other settings."""
        self._look.apply(settings.look)
        now = self._clock.now()
        effects = self._coach.change_settings(now, self._surroundings(), settings)
        self._today.measure()
        self._carry_out(effects)
        self.settings_changed.emit(settings)

    # -- effects -----------------------------------------------------------------------------------

    def begin(self, effects: Sequence[Effect]) -> None:
        """Carry out what the coach said when it began, and count today."""
        self.count_again()
        self._carry_out(effects)

    def history_changed(self) -> None:
        """Somebody merged, restored or deleted: show what stands there now."""
        self._today.forget_rows()
        self.count_again()
        self.situation_changed.emit(self.situation())
        self.recorded.emit()

    def count_again(self) -> None:
        """Take today's and this week's sums from history: after a break and at midnight."""
        self._today.count(self._clock.now(), self.settings.goal.days_per_week)

    def _carry_out(self, effects: Sequence[Effect]) -> None:
        self.deciding.emit(effects)
        rows = [effect.row for effect in effects if isinstance(effect, Write)]
        self._today.add(rows)
        self._keeper.write(rows)
        for effect in effects:
            match effect:
                case ShowOffer(offer):
                    self._ask(offer)
                case WithdrawOffer():
                    self._prompting.withdraw()
                case OpenSession(reminder, source, length_s):
                    self._open(reminder, source, length_s)
                case PauseSession():
                    if self._run is not None:
                        self._run.pause()
                case EndSession():
                    if self._run is not None:
                        self._run.end()
                case Save():
                    self._keeper.save(self._coach.state())
                case Write():
                    pass  # written above, all at once
        if self._coach.offer is None:
            self._next.drop_window()
        self._show()
        self.looked.emit()

    def _show(self) -> None:
        self.situation_changed.emit(self.situation())

    def situation(self) -> Situation:
        """Everything the tray, the glance and the rail show, as of now."""
        today = self._today
        situation = situation_of(
            self._coach,
            self._clock.now(),
            today.rows,
            breaks=today.breaks,
            moved_s=today.moved_s,
            week=today.week,
        )
        return replace(situation, next_s=today.usual_s) if situation.next_s == USUAL_S else situation

    def _ask(self, offer: Offer) -> None:
        if self._planner.is_off:
            self._call_off("movement_off")
            return
        if offer.reminder == CUE:
            self._show_cue(offer)
            return
        try:
            session = self._next.plan(offer.length_s, offer.reminder if offer.fixed_session else None)
        except NothingToDoError as error:
            log.info("%s", error)
            self._call_off("nothing_to_do")
            return
        self._next.keep(offer.reminder, session)
        words = prompt_words(
            session.steps,
            self._last_wording,
            PromptSituation(after_call=self._after_call, laters=3 if offer.propose_reset else 0),
        )
        self._last_wording = words.wording
        self._after_call = False
        settings = self.settings
        self._prompting.ask(
            offer,
            words,
            settings.prompts,
            lambda wanted: self._next.offer(session, settings, wanted),
            may_skip=self._coach.may_skip,
            may_put_off=self._coach.may_snooze,
        )
        self._next.prepare(session, settings)

    def _call_off(self, reason: str) -> None:
        self._carry_out(self._coach.call_off(self._clock.now(), self._surroundings(), reason))

    def _show_cue(self, offer: Offer) -> None:
        """The quiet cue asks nothing: its corner card is the break."""
        self._cues += 1
        words = cue_words(self._cues)
        self._carry_out(self._coach.start(self._clock.now(), self._surroundings()))
        self._prompting.cue(words, offer.length_s or 30.0)

    def _cue_over(self, finished: bool) -> None:
        started_s, self._cue_from_s = self._cue_from_s, None
        if started_s is None:
            return
        now = self._clock.now()
        planned_s = self.settings.reminders[CUE].length_s if CUE in self.settings.reminders else 30.0
        done_s = planned_s if finished else min(planned_s, now.awake_s - started_s)
        self._carry_out(self._coach.finish(now, self._surroundings(), done_s=done_s, planned_s=planned_s))

    def _open(self, reminder: str | None, source: Source, length_s: float | None) -> None:
        if reminder == CUE:
            self._cue_from_s = self._clock.now().awake_s
            return
        self._prompting.withdraw()
        session = self._next.take(reminder)
        if session is None:
            try:
                session = self._next.plan(length_s, reminder if source is Source.FIXED_SESSION else None)
            except NothingToDoError as error:
                log.info("%s", error)
                self._end_unbegun()
                raise
        if self._run is not None:
            self._run.discard()
        run = self._next.run_of(session, self.settings)
        self._run = run
        run.over.connect(self._break_over)
        run.paused_changed.connect(self._break_paused)
        run.one_more_wanted.connect(self._one_more)
        by_itself = source is Source.REMINDER and self.settings.prompts.start_mode.value != "ask"
        run.start(source, reminder, self._totals, take_focus=not by_itself)
        self.break_opened.emit(run)

    def _end_unbegun(self) -> None:
        """A break that the coach began has nothing to show."""
        now = self._clock.now()
        self._carry_out(self._coach.finish(now, self._surroundings(), done_s=0.0, planned_s=1.0))

    def _totals(self) -> tuple[float, Week]:
        week = self._today.count(self._clock.now(), self.settings.goal.days_per_week)
        return self._today.moved_s, week

    def _break_over(self, over: BreakOver) -> None:
        self._carry_out(
            self._coach.finish(
                self._clock.now(),
                self._surroundings(),
                done_s=over.ran_s,
                planned_s=over.planned_s,
                distracted=over.distracted,
            )
        )
        self.recorded.emit()

    def _break_paused(self, paused: bool) -> None:
        if self._coach.status().mode is Mode.MOVING:
            now = self._clock.now()
            self._carry_out(self._coach.session_paused(now, self._surroundings(), paused=paused))

    def _break_gone(self, run: BreakRun | FarBreak) -> None:
        if self._run is run:
            self._run = None
        run.deleteLater()
        self.break_gone.emit()

    def _one_more(self) -> None:
        if self._run is not None:
            self._run.discard()
        self._next.keep(None, self._planner.plan(60.0))
        self._carry_out(self._coach.start(self._clock.now(), self._surroundings(), 60.0))

    def close(self) -> None:
        """End what runs, keep it, and save the state: the program is going down."""
        if self._run is not None:
            self._run.end()
            self._run.discard()
        self._next.drop_window()
        self._prompting.withdraw()
        self._keeper.write(
            [
                effect.row
                for effect in self._coach.look(self._clock.now(), self._surroundings())
                if isinstance(effect, Write)
            ]
        )
        self._keeper.save(self._coach.state())
