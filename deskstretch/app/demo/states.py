"""The windows that come and go, in every state: icon and menu, glance, offers, break, notice, welcome.

The demo saves pictures of them; the tests measure whether every word has its room in each.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from deskstretch.app.demo import made_up
from deskstretch.core.advice import Flag
from deskstretch.core.movement import Movement, Region
from deskstretch.core.session import Session
from deskstretch.core.settings import BreakSize
from deskstretch.ui.break_parts.companions import Companion
from deskstretch.ui.break_parts.hurt_panel import HurtPanel
from deskstretch.ui.break_parts.hurt_place import PlacePage
from deskstretch.ui.break_parts.hurt_signs import SignsPage
from deskstretch.ui.break_parts.hurt_words import advice_words
from deskstretch.ui.break_window import BreakControls, BreakWindow
from deskstretch.ui.components.choice import FaceButton
from deskstretch.ui.glance import Glance
from deskstretch.ui.notice import Notice
from deskstretch.ui.placement import pointer_screen
from deskstretch.ui.prompt_card import CueCard, PromptCard
from deskstretch.ui.prompt_words import cue_words, prompt_words
from deskstretch.ui.tray import Tray
from deskstretch.ui.welcome.window import WelcomeWindow

if TYPE_CHECKING:
    from deskstretch.core.session import Step
    from deskstretch.ui.situation import Situation
    from deskstretch.ui.theme import Appearance

Make = Callable[[], QWidget]

CONTROLS = BreakControls(easier=True, swap=True, hurts=True, sound=True, end=True)
STRICT = replace(CONTROLS, end=False)
SMALL, STANDARD, LARGE = QSize(640, 480), QSize(840, 560), QSize(1500, 940)
SCREEN, NETBOOK, UPRIGHT, FOUR_K = QSize(1600, 900), QSize(1024, 600), QSize(800, 1280), QSize(3840, 2160)
NEXT_S, READY_S, MOVING_S, HELD_S = 32.0, 72.0, 93.0, 135.0
"""Seconds into `made_up.steps`: the next one shows, down to the mat, on the mat, in a held pose."""
LEFT_S, OTHER_SIDE_S, RIGHT_S = 20.0, 38.0, 55.0
"""Seconds into `made_up.both_sides`."""
NO_DAYS, EVERY_DAY = (False,) * 7, (True,) * 5 + (False,) * 2
FAULT = (
    "Your settings file had a fault: reminders.stretch.every_min is 300; it must be from 5 to 240."
    " The usual 45 is used; your file is kept beside the new one."
)
TRACEBACK = "Traceback (most recent call last):\n  File “notes.py”, line 12, in read\nValueError: none"


class States:
    """Makes each window in each state, shown and ready to be looked at.

    Args:
        movement: a shipped movement by its id.
    """

    def __init__(self, look: Appearance, movement: Callable[[str], Movement]) -> None:
        self._look = look
        self._movement = movement
        self._plan = made_up.steps(movement)
        self._sides = made_up.both_sides(movement)
        self._owner = QWidget()

    def sights(self) -> Iterator[tuple[str, QWidget]]:
        """Each window after the other, as the album wants them."""
        for name, make in self.all().items():
            window = make()
            yield name, window
            window.hide()
            window.deleteLater()

    def all(self) -> Mapping[str, Make]:
        """Every state by the name of its picture."""
        return {
            **self._menus(),
            **self._glances(),
            **self._offers(),
            **self._breaks(),
            **self._sizes(),
            **self._hurts(),
            **self._dones(),
            **self._others(),
        }

    # -- what waits in the corner --------------------------------------------------------------------

    def _menus(self) -> Mapping[str, Make]:
        situations = {"waiting": made_up.situation(), **made_up.other_situations()}
        del situations["suggest"]
        return {f"tray-menu-{name}": self._menu(each) for name, each in situations.items()}

    def _menu(self, situation: Situation) -> Make:
        def make() -> QWidget:
            tray = Tray(self._look, made_up.PARTS)
            tray.show_situation(situation)
            # The menu keeps its tray, which would take it along.
            tray.setParent(tray.menu)
            tray.menu.ensurePolished()
            tray.menu.adjustSize()
            tray.menu.show()
            return tray.menu

        return make

    def _glances(self) -> Mapping[str, Make]:
        usual = made_up.situation()
        found: dict[str, Make] = {
            "glance-waiting": self._glance(usual),
            "glance-check-due": self._glance(usual, check_due=True),
            "glance-window": self._glance(usual, as_window=True),
        }
        for name, situation in made_up.other_situations().items():
            found[f"glance-{name}"] = self._glance(situation)
        return found

    def _glance(self, situation: Situation, *, as_window: bool = False, check_due: bool = False) -> Make:
        def make() -> QWidget:
            glance = Glance(self._look, made_up.PARTS, situation, as_window=as_window, check_due=check_due)
            glance.show_near(None)
            return glance

        return make

    def _offers(self) -> Mapping[str, Make]:
        return {
            "prompt": self._prompt(),
            "prompt-no-later": self._prompt(may_put_off=False),
            "prompt-no-skip": self._prompt(may_skip=False),
            "prompt-heads-up": self._prompt(heads_up=True),
            "cue": self._cue,
        }

    def _prompt(self, *, heads_up: bool = False, may_skip: bool = True, may_put_off: bool = True) -> Make:
        def make() -> QWidget:
            card = PromptCard(
                self._look,
                prompt_words(self._plan),
                15 if heads_up else 60,
                step=self._plan[0],
                heads_up=heads_up,
                may_skip=may_skip,
                may_put_off=may_put_off,
            )
            card.show_near(None)
            card.show_time(4 if heads_up else 22)
            return card

        return make

    def _cue(self) -> QWidget:
        card = CueCard(self._look, cue_words(0), 30)
        card.show_near(None)
        card.show_time(9)
        return card

    # -- the break -----------------------------------------------------------------------------------

    def _breaks(self) -> Mapping[str, Make]:
        return {
            "break-ready": self._break(2),
            "break-ready-down": self._break(READY_S),
            "break-moving": self._break(MOVING_S),
            "break-counted": self._break(LEFT_S, plan=self._sides),
            "break-other-side": self._break(OTHER_SIDE_S, plan=self._sides),
            "break-right": self._break(RIGHT_S, plan=self._sides),
            "break-held": self._break(HELD_S),
            "break-next": self._break(NEXT_S),
            "break-paused": self._break(MOVING_S, paused=True),
            "break-keys": self._with_keys,
            "break-muted": self._muted,
            "break-strict": self._strict,
        }

    def _sizes(self) -> Mapping[str, Make]:
        full, corner = BreakSize.FULL_SCREEN, BreakSize.CORNER
        return {
            "break-small": self._break(MOVING_S, SMALL),
            "break-small-next": self._break(NEXT_S, SMALL),
            "break-large": self._break(MOVING_S, LARGE),
            "break-full": self._break(LEFT_S, SCREEN, full),
            "break-full-ready": self._break(READY_S, SCREEN, full),
            "break-full-next": self._break(NEXT_S, SCREEN, full),
            "break-full-paused": self._break(MOVING_S, SCREEN, full, paused=True),
            "break-full-netbook": self._break(MOVING_S, NETBOOK, full),
            "break-full-upright": self._break(NEXT_S, UPRIGHT, full),
            "break-full-4k": self._break(MOVING_S, FOUR_K, full),
            "break-other-screens": self._companion,
            "break-corner": self._break(MOVING_S, None, corner),
            "break-corner-ready": self._break(READY_S, None, corner),
            "break-corner-counted": self._break(LEFT_S, None, corner, self._sides),
            "break-corner-paused": self._break(MOVING_S, None, corner, paused=True),
        }

    def _break(
        self,
        elapsed_s: float,
        size: QSize | None = None,
        kind: BreakSize = BreakSize.CARD,
        plan: Sequence[Step] | None = None,
        *,
        paused: bool = False,
    ) -> Make:
        """The break so many seconds after its start, in a size of its own or the usual one."""
        return lambda: self._open(elapsed_s, size, kind, plan, paused=paused)

    def _open(
        self,
        elapsed_s: float,
        size: QSize | None = None,
        kind: BreakSize = BreakSize.CARD,
        plan: Sequence[Step] | None = None,
        *,
        paused: bool = False,
        controls: BreakControls = CONTROLS,
    ) -> BreakWindow:
        session = Session(plan or self._plan)
        window = BreakWindow(self._look, session.steps, kind, controls=controls)
        window.present()
        if size is not None and kind is BreakSize.CARD:
            window.setMinimumSize(0, 0)
            window.resize_visible(size)
        elif size is not None:
            window.showNormal()
            window.setGeometry(0, 0, size.width(), size.height())
        window.show_frame(session.frame_at(elapsed_s), paused)
        return window

    def _with_keys(self) -> QWidget:
        return pressed(self._open(MOVING_S), Qt.Key.Key_Question)

    def _muted(self) -> QWidget:
        window = self._open(MOVING_S)
        window.show_muted(muted=True)
        return window

    def _strict(self) -> QWidget:
        """A break that ends only by holding Esc, while it is held."""
        return pressed(self._open(MOVING_S, controls=STRICT), Qt.Key.Key_Escape)

    def _companion(self) -> QWidget:
        window = Companion(self._look, pointer_screen(), self._owner)
        window.setGeometry(0, 0, SCREEN.width(), SCREEN.height())
        window.show_left(0.46, "22")
        window.show()
        return window

    # -- it hurts ------------------------------------------------------------------------------------

    def _hurts(self) -> Mapping[str, Make]:
        emergency = frozenset({Flag.CHEST_PAIN})
        return {
            "hurt-where": lambda: self._ask(told=False),
            "hurt-where-told": self._ask,
            "hurt-where-small": lambda: self._ask(SMALL),
            "hurt-where-full": lambda: self._ask(SCREEN, BreakSize.FULL_SCREEN),
            "hurt-where-after": lambda: self._ask(after=True),
            "hurt-signs": self._signs,
            "hurt-signs-small": lambda: self._signs(SMALL),
            "hurt-signs-ticked": lambda: self._signs(ticked=frozenset({Flag.WORSE_AT_NIGHT})),
            "hurt-signs-urgent": lambda: self._signs(ticked=emergency),
            "hurt-advice": lambda: self._advise(frozenset()),
            "hurt-advice-urgent": lambda: self._advise(emergency),
        }

    def _ask(
        self,
        size: QSize | None = None,
        kind: BreakSize = BreakSize.CARD,
        *,
        told: bool = True,
        after: bool = False,
    ) -> BreakWindow:
        """Where and how strong; ``after`` the break it could have been any of its movements."""
        window = self._open(MOVING_S, size, kind, paused=True)
        if after:
            window.show_done(made_up.summary())
        movements = [step.movement for step in (self._plan if after else self._plan[2:3])]
        window.ask_where(movements)
        page = window.findChild(PlacePage)
        if told and page is not None:
            page.slider.setValue(5)
            page.picker.region_chosen.emit(Region.LOWER_BACK)
        return window

    def _signs(self, size: QSize | None = None, ticked: frozenset[Flag] = frozenset()) -> BreakWindow:
        window = self._ask(size)
        panel, page = window.findChild(HurtPanel), window.findChild(SignsPage)
        if panel is not None and page is not None:
            pressed(panel, Qt.Key.Key_Return)
            for flag in ticked:
                page.box(flag).setChecked(True)
        return window

    def _advise(self, flags: frozenset[Flag]) -> BreakWindow:
        window = self._signs(ticked=flags)
        words = advice_words(Region.LOWER_BACK, 5, flags, suggests=True)
        window.show_advice(words, urgent=bool(flags), ends=bool(flags))
        return window

    # -- afterwards ----------------------------------------------------------------------------------

    def _dones(self) -> Mapping[str, Make]:
        full = made_up.week(EVERY_DAY)
        faces = {f"done-face-{i + 1}": lambda i=i: self._done(face=i) for i in range(3)}
        return {
            "done": self._done,
            "done-small": lambda: self._done(size=SMALL),
            "done-week-begins": lambda: self._done(week=made_up.week(NO_DAYS)),
            "done-week-full": lambda: self._done(week=full),
            **faces,
            "done-corner": lambda: self._done(kind=BreakSize.CORNER),
        }

    def _done(
        self,
        kind: BreakSize = BreakSize.CARD,
        *,
        size: QSize | None = None,
        face: int | None = None,
        week: made_up.Week | None = None,
    ) -> QWidget:
        window = self._open(3, size, kind)
        summary = made_up.summary()
        window.show_done(replace(summary, week=week or summary.week))
        if face is not None:
            window.findChildren(FaceButton)[face].click()
        return window

    # -- the rest ------------------------------------------------------------------------------------

    def _others(self) -> Mapping[str, Make]:
        welcomes: dict[str, Make] = {
            f"welcome-{name}": self._welcome(number)
            for number, name in enumerate(("1-rhythm", "2-body", "3-look", "4-try"))
        }
        small: dict[str, Make] = {
            f"welcome-{number + 1}-small": self._welcome(number, QSize(640, 560)) for number in range(4)
        }
        return {
            "notice": self._notice(""),
            "notice-details": self._notice(TRACEBACK),
            **welcomes,
            **small,
        }

    def _notice(self, details: str) -> Make:
        def make() -> QWidget:
            title = QCoreApplication.translate("Program", "Something needs your attention")
            notice = Notice(self._look, title, FAULT, details=details)
            notice.present()
            return notice

        return make

    def _welcome(self, step: int, size: QSize | None = None) -> Make:
        def make() -> QWidget:
            settings = made_up.settings()
            window = WelcomeWindow(
                self._look, settings, lambda _settings: made_up.typical_day(), self._movement
            )
            window.present()
            if size is not None:
                window.setMinimumSize(0, 0)
                window.resize(size)
            window.show_step(step)
            return window

        return make


def pressed(widget: QWidget, key: Qt.Key) -> QWidget:
    """The widget after a key."""
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
    QCoreApplication.sendEvent(widget, event)
    return widget
