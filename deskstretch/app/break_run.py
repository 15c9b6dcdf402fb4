"""Runs one break: plays the session, shows it thirty times a second and records what was done.

A movement is recorded the moment it is over, and the break before the page that shows it done: whatever
kills the program, no finished movement is lost.
"""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from deskstretch.app.attention import Attention
from deskstretch.app.break_needs import BreakOver
from deskstretch.core.advice import AdviceLevel
from deskstretch.core.eligible import loads
from deskstretch.core.feedback import can_be_harder
from deskstretch.core.movement import Category, Region
from deskstretch.core.playback import Playback, StepDone
from deskstretch.core.record import BreakRecord, Feeling, MovementRecord, Source, outcome_of
from deskstretch.core.session import Stage
from deskstretch.ui.break_parts.hurt_words import advice_words, left_out_words
from deskstretch.ui.break_window import BreakControls, BreakSummary, BreakWindow

if TYPE_CHECKING:
    from deskstretch.app.break_needs import Alternatives, Keeping, Opinions
    from deskstretch.app.break_sound import BreakSound
    from deskstretch.core.clock import Clock
    from deskstretch.core.movement import Movement
    from deskstretch.core.session import Frame, Session, Step
    from deskstretch.core.settings import Settings
    from deskstretch.ui.break_parts.hurt_words import HurtTold
    from deskstretch.ui.situation import Week
    from deskstretch.ui.theme import Appearance

log = logging.getLogger(__name__)

FRAME_MS = 33
SKIPPED_SHARE = 0.2
"""A movement left before this share of it was skipped, not done."""


class BreakRun(QObject):
    """One break from its window's first frame to its last.

    ``over`` comes when the movement ended (the done page still stands), ``gone`` when the window has
    closed, ``one_more_wanted`` when the person asks for another minute, ``care_wanted`` for the Care page.
    """

    over = Signal(object)
    gone = Signal(object)
    paused_changed = Signal(bool)
    one_more_wanted = Signal()
    care_wanted = Signal()

    def __init__(
        self,
        look: Appearance,
        session: Session,
        settings: Settings,
        clock: Clock,
        keeper: Keeping,
        alternatives: Alternatives,
        idle_s: Callable[[], float | None],
        parent: QObject | None = None,
        *,
        opinions: Opinions | None = None,
        make_sound: Callable[[], BreakSound | None] | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._keeper = keeper
        self._opinions = opinions
        self._make_sound = make_sound
        self._sound: BreakSound | None = None
        self._alternatives = alternatives
        self._session = session
        self._playback: Playback | None = None
        self._record: BreakRecord | None = None
        self._week_now: Callable[[], tuple[float, Week]] | None = None
        self._worked: Counter[Region] = Counter()
        self._done: dict[str, Movement] = {}
        self._stood_before_asking = False
        controls = BreakControls(
            easier=True, swap=True, hurts=opinions is not None, sound=make_sound is not None
        )
        self.window: BreakWindow | None = BreakWindow(
            look, session.steps, settings.breaks.size, controls=controls
        )
        self._attention = Attention(clock, idle_s, self)
        self.window.installEventFilter(self._attention)
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        # Started anew by each tick: a timer that repeats leaves a turn out when a frame took longer than one.
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._connect(self.window)

    def _connect(self, window: BreakWindow) -> None:
        window.pause_requested.connect(self.toggle_pause)
        # Bound methods: PySide crashes on closures over self once the window is deleted.
        window.back_requested.connect(self._go_back)
        window.next_requested.connect(self._go_next)
        window.easier_requested.connect(self._make_easier)
        window.swap_requested.connect(self._make_other)
        window.hurts_requested.connect(self._ask_where)
        window.hurt_told.connect(self._hear_where)
        window.hurt_closed.connect(self._go_on_after_asking)
        window.mute_requested.connect(self._toggle_sound)
        window.end_requested.connect(self.end)
        window.feeling_chosen.connect(self._keep_feeling)
        window.too_easy_chosen.connect(self._keep_too_easy)
        window.effort_chosen.connect(self._keep_effort)
        window.one_more_requested.connect(self.one_more_wanted)
        window.care_requested.connect(self.care_wanted)
        window.closed.connect(self._closed)

    # -- life --------------------------------------------------------------------------------------

    @property
    def running(self) -> bool:
        return self._playback is not None and self._record is not None and self._record.outcome is None

    @property
    def frame(self) -> Frame | None:
        """What the window shows now; ``None`` before the start."""
        return None if self._playback is None else self._playback.frame(self._clock.now().awake_s)

    def start(
        self,
        source: Source,
        reminder: str | None,
        totals: Callable[[], tuple[float, Week]],
        *,
        take_focus: bool,
    ) -> None:
        """Open the window and begin.

        Args:
            totals: gives the seconds moved today and the week ring, asked when the break is over.
        """
        now = self._clock.now()
        self._week_now = totals
        self._playback = Playback(self._session, now.awake_s)
        offset = now.local.utcoffset() or timedelta()
        self._record = BreakRecord(
            id=uuid4(),
            started_at=now.utc,
            offset_min=round(offset.total_seconds() / 60),
            source=source,
            reminder=reminder,
            title=self._session.title,
            routine=self._session.routine,
            planned_s=self._session.moving_s,
            done_s=0.0,
            outcome=None,
        )
        self._keeper.begin_break(self._record)
        if self.window is not None:
            self.window.present(take_focus=take_focus)
        self._begin_sound()
        self._tick()
        self._timer.start()

    def present(self) -> None:
        """Bring the window before the person again."""
        if self.window is not None:
            self.window.present()

    def discard(self) -> None:
        """Take an unused or finished window down."""
        self._timer.stop()
        if self.window is not None:
            self.window.dismiss()

    # -- what the person does ----------------------------------------------------------------------

    def toggle_pause(self) -> None:
        if self._playback is not None:
            self.pause() if not self._playback.paused else self._go_on()

    def pause(self) -> None:
        """Stand still: asked for, or because the person had to leave."""
        playback = self._playback
        if playback is None or playback.paused or not self.running:
            return
        self._keep_done(playback.pause(self._clock.now().awake_s))
        self._timer.stop()
        if self._sound is not None:
            self._sound.pause()
        self._show()
        self.paused_changed.emit(True)

    def _go_on(self) -> None:
        if self._playback is not None and self.running:
            self._playback.go_on(self._clock.now().awake_s)
            self._timer.start()
            self.paused_changed.emit(False)

    def _go_back(self) -> None:
        self._jump(-1)

    def _go_next(self) -> None:
        self._note_skip()
        self._jump(1)

    def _make_easier(self) -> None:
        self._swap(self._alternatives.easier)

    def _make_other(self) -> None:
        self._note_skip()
        self._swap(self._alternatives.swap)

    def _note_skip(self) -> None:
        """A movement that is left at once says something about it."""
        playback, record = self._playback, self._record
        if playback is None or record is None or self._opinions is None or not self.running:
            return
        frame = playback.frame(self._clock.now().awake_s)
        ready = frame.stage is Stage.READY
        if ready or frame.of_s - frame.left_s < SKIPPED_SHARE * frame.of_s:
            self._opinions.skipped(frame.movement.id, record.id)

    def _jump(self, by: int) -> None:
        if self._playback is not None and self.running:
            self._keep_done(self._playback.jump(self._clock.now().awake_s, by))
            self._tick()

    def _swap(self, choose: Callable[[Step], Sequence[Step]]) -> None:
        playback = self._playback
        if playback is None or not self.running or self.window is None:
            return
        now_s = self._clock.now().awake_s
        steps = choose(playback.frame(now_s).step)
        if steps:
            self._keep_done(playback.swap(now_s, steps))
            self.window.show_steps(playback.session.steps)
            self._tick()

    def _ask_where(self) -> None:
        """Stand still and ask; after the break, about all that was done in it."""
        playback, window = self._playback, self.window
        if playback is None or window is None:
            return
        if self.running:
            self._stood_before_asking = playback.paused
            self.pause()
            window.ask_where((playback.frame(self._clock.now().awake_s).movement,))
        else:
            window.ask_where(tuple(self._done.values()))

    def _hear_where(self, told: HurtTold) -> None:
        window, record, playback = self.window, self._record, self._playback
        if window is None or record is None or playback is None or self._opinions is None:
            return
        movement = None if told.movement is None else told.movement.id
        answer = self._opinions.hurts(told.region, told.score, told.flags, movement, record.id)
        ends = answer.level >= AdviceLevel.URGENT
        if self.running and ends:
            self.end()
        elif self.running:
            rests = None if answer.easier_only else told.region
            left_out = playback.leave_out(self._clock.now().awake_s, lambda each: loads(each, rests))
            self._keep_done(left_out)
            window.show_steps(playback.session.steps)
        said: list[str] = []
        # Somebody to ask is named once a week for a place, and at once for a new reason.
        if ends or told.region in self._opinions.advice().fresh:
            said.append(advice_words(told.region, told.score, told.flags, suggests=True))
        if answer.left_out and told.movement is not None and not ends:
            said.append(left_out_words(told.movement))
        if said:
            window.show_advice(" ".join(said), urgent=ends, ends=not self.running)
        else:
            window.close_hurt()

    def _go_on_after_asking(self) -> None:
        if self.running and not self._stood_before_asking:
            self._go_on()
            self._tick()

    def end(self) -> None:
        """Stop here, by the person's wish or because the break stood paused for too long."""
        if self._playback is not None and self.running:
            self._keep_done(self._playback.end(self._clock.now().awake_s))
            self._finish()

    def _keep_feeling(self, feeling: Feeling) -> None:
        if self._record is not None:
            self._keeper.set_feeling(self._record.id, feeling)
            if feeling is Feeling.TOO_HARD and self._opinions is not None:
                self._opinions.break_was_too_hard(self._record.id)

    def _keep_too_easy(self) -> None:
        if self._record is not None and self._opinions is not None:
            self._opinions.break_was_too_easy(self._record.id)

    def _keep_effort(self, effort: int) -> None:
        if self._record is not None:
            self._keeper.set_effort(self._record.id, effort)

    def _closed(self) -> None:
        self.end()
        self._timer.stop()
        self._release_sound()
        self.window = None
        self.gone.emit(self)

    # -- sound -------------------------------------------------------------------------------------

    def _begin_sound(self) -> None:
        """Only now: what sounds is loaded by the break that needs it."""
        if self._make_sound is None:
            return
        sound = self._sound = self._make_sound()
        if sound is None:
            self._hear_of_device(there=False)
        else:
            sound.sounds.found_device.connect(self._hear_of_device)

    def _hear_of_device(self, there: bool) -> None:
        if there:
            return
        self._release_sound()
        if self.window is not None:
            self.window.show_no_sound()

    def _toggle_sound(self) -> None:
        if self._sound is not None and self.window is not None:
            self._sound.set_muted(not self._sound.muted)
            self.window.show_muted(self._sound.muted)

    def _release_sound(self) -> None:
        sound, self._sound = self._sound, None
        if sound is not None:
            sound.sounds.found_device.disconnect(self._hear_of_device)
            sound.release()

    # -- time --------------------------------------------------------------------------------------

    def _tick(self) -> None:
        playback = self._playback
        if playback is None or not self.running:
            return
        self._timer.start()
        now_s = self._clock.now().awake_s
        self._keep_done(playback.advance(now_s))
        self._attention.sample(moving=not playback.paused)
        if playback.over(now_s):
            self._finish()
        else:
            self._show()

    def _show(self) -> None:
        if self._playback is not None and self.window is not None:
            frame = self._playback.frame(self._clock.now().awake_s)
            self.window.show_frame(frame, self._playback.paused)
            if self._sound is not None and not self._playback.paused:
                self._sound.follow(frame)

    def _keep_done(self, done: list[StepDone]) -> None:
        if self._record is None:
            return
        now = self._clock.now()
        for each in done:
            self._done[each.step.movement.id] = each.step.movement
            for share in each.step.movement.regions:
                self._worked[share.region] += round(share.weight * each.done_s)
            self._keeper.add_movement(
                MovementRecord(
                    id=uuid4(),
                    break_id=self._record.id,
                    started_at=now.utc - timedelta(seconds=now.awake_s - each.began_awake_s),
                    movement=each.step.movement.id,
                    side=each.step.side,
                    planned_s=each.step.seconds,
                    done_s=each.done_s,
                )
            )

    def _finish(self) -> None:
        playback, record = self._playback, self._record
        if playback is None or record is None:
            return
        self._timer.stop()
        planned_s = playback.session.total_s
        self._record = replace(
            record,
            planned_s=playback.session.moving_s,
            done_s=playback.moved_s,
            outcome=outcome_of(playback.ran_s, planned_s),
            distracted=self._attention.distracted,
        )
        self._keeper.finish_break(self._record)
        if self._sound is not None:
            self._sound.end()
        self.over.emit(BreakOver(playback.ran_s, planned_s, self._attention.distracted))
        if self.window is not None and self._week_now is not None:
            today_s, week = self._week_now()
            regions = tuple(region for region, _ in self._worked.most_common(4))
            done = self._done.values()
            summary = BreakSummary(
                playback.moved_s,
                today_s,
                regions,
                week,
                asks_effort=any(each.category is Category.STRENGTH_FOR_MOBILITY for each in done),
                can_be_harder=self._opinions is not None and any(can_be_harder(each) for each in done),
            )
            self.window.show_done(summary)
