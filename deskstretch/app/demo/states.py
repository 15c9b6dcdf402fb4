"""The windows that come and go, in every state: icon and menu, glance, offers, break, notice, welcome.

The demo saves pictures of them; the tests measure whether every word has its room in each.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

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
from deskstretch.ui.break_parts.layout import preferred_size, smallest_size
from deskstretch.ui.break_window import BreakControls, BreakWindow
from deskstretch.ui.components.choice import FaceButton
from deskstretch.ui.cue_card import CueCard
from deskstretch.ui.glance import Glance
from deskstretch.ui.notice import Notice
from deskstretch.ui.placement import pointer_screen
from deskstretch.ui.prompt_card import PromptCard
from deskstretch.ui.prompt_words import cue_words, prompt_words
from deskstretch.ui.tray import Tray
from deskstretch.ui.welcome.window import WelcomeWindow

if TYPE_CHECKING:
    from deskstretch.core.session import Step
    from deskstretch.ui.situation import Situation
    from deskstretch.ui.theme import Appearance

Make = Callable[["Appearance"], QWidget]

CONTROLS = BreakControls(easier=True, swap=True, hurts=True, sound=True, end=True)
STRICT = replace(CONTROLS, end=False)
NEXT_S, READY_S, MOVING_S, HELD_S = 32.0, 72.0, 93.0, 135.0
"""Seconds into `made_up.steps`: the next one shows, down to the mat, on the mat, in a held pose."""
LEFT_S, OTHER_SIDE_S, RIGHT_S = 20.0, 38.0, 55.0
"""Seconds into `made_up.both_sides`."""
PASS_S, STAY_S, LIFT_READY_S = 16.0, 33.0, 107.0
"""Seconds into `made_up.rolling`: slow passes, on the tight spot, before the lift."""
TODAY_ALONE, EVERY_DAY = (*(False,) * 4, True, False, False), (*(True,) * 5, False, False)
SUBMENUS = ("start", "later", "pause", "interval", "place")
FAULT = (
    "Your settings file had a fault: reminders.stretch.every_min is 300; it must be from 5 to 240."
    " The usual 45 is used; your file is kept beside the new one."
)
TRACEBACK = "Traceback (most recent call last):\n  File “notes.py”, line 12, in read\nValueError: none"


@dataclass(frozen=True, slots=True)
class Shape:
    """How large a break window is: by the size of text, fixed, or as it makes itself."""

    kind: BreakSize = BreakSize.CARD
    size_for: Callable[[float], QSize] | None = None

    @classmethod
    def screen(cls, width: int, height: int) -> Shape:
        return cls(BreakSize.FULL_SCREEN, lambda _text_factor: QSize(width, height))


CARD = Shape(size_for=lambda text_factor: preferred_size(text_factor, QSize(1920, 1080)))
SMALL = Shape(size_for=smallest_size)
LARGE = Shape(size_for=lambda _text_factor: QSize(1500, 940))
SCREEN, NETBOOK = Shape.screen(1600, 900), Shape.screen(1024, 600)
UPRIGHT, FOUR_K = Shape.screen(800, 1280), Shape.screen(3840, 2160)
CORNER = Shape(BreakSize.CORNER)


class States:
    """Makes each window in each state, shown and ready to be looked at.

    Args:
        movement: a shipped movement by its id.
    """

    def __init__(self, movement: Callable[[str], Movement]) -> None:
        self._movement = movement
        self._plan = made_up.steps(movement)
        self._sides = made_up.both_sides(movement)
        self._rolling = made_up.rolling(movement)

    def sights(self, look: Appearance, wanted: Callable[[str], bool]) -> Iterator[tuple[str, QWidget]]:
        """Each wanted window after the other, as the album takes them."""
        for name, make in self.all().items():
            if not wanted(name):
                continue
            window = make(look)
            yield name, window
            window.hide()
            window.deleteLater()

    def all(self) -> Mapping[str, Make]:
        """Every state by the name of its picture."""
        return {
            **self.menus(),
            **self._glances(),
            **self._offers(),
            **self._breaks(),
            **self._shapes(),
            **self._hurts(),
            **self._dones(),
            **self._others(),
        }

    # -- what waits in the corner --------------------------------------------------------------------

    def menus(self) -> Mapping[str, Make]:
        """The tray's menu, and those that open from it."""
        situations = {"waiting": made_up.situation(), **made_up.other_situations()}
        del situations["suggest"]
        found = {f"tray-menu-{name}": self._menu(each) for name, each in situations.items()}
        usual = made_up.situation()
        for number, name in enumerate(SUBMENUS):
            found[f"tray-menu-waiting-{name}"] = self._menu(usual, number)
        return found

    def _menu(self, situation: Situation, submenu: int | None = None) -> Make:
        def make(look: Appearance) -> QWidget:
            tray = Tray(look, made_up.PARTS, look)
            tray.show_situation(situation)
            menus = [menu for action in tray.menu.actions() if isinstance(menu := action.menu(), QMenu)]
            menu = tray.menu if submenu is None else menus[submenu]
            menu.ensurePolished()
            menu.adjustSize()
            menu.show()
            return menu

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
        def make(look: Appearance) -> QWidget:
            glance = Glance(look, made_up.PARTS, situation, as_window=as_window, check_due=check_due)
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
        def make(look: Appearance) -> QWidget:
            card = PromptCard(
                look,
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

    def _cue(self, look: Appearance) -> QWidget:
        card = CueCard(look, cue_words(0), 30)
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
            "break-keys": lambda look: pressed(self._open(look, MOVING_S), Qt.Key.Key_Question),
            "break-muted": self._muted,
            "break-details": self._details,
            "break-details-small": lambda look: self._details(look, SMALL),
            "break-details-full": lambda look: self._details(look, SCREEN),
            "break-roll-ready": self._break(2, plan=self._rolling),
            "break-roll": self._break(PASS_S, plan=self._rolling),
            "break-roll-stay": self._break(STAY_S, plan=self._rolling),
            "break-load": self._break(LIFT_READY_S, plan=self._rolling),
            # Strict: it ends only by holding Esc, and here it is held.
            "break-strict": lambda look: pressed(
                self._open(look, MOVING_S, controls=STRICT), Qt.Key.Key_Escape
            ),
        }

    def _shapes(self) -> Mapping[str, Make]:
        return {
            "break-small": self._break(MOVING_S, SMALL),
            "break-small-ready": self._break(READY_S, SMALL),
            "break-small-sides": self._break(OTHER_SIDE_S, SMALL, self._sides),
            "break-small-next": self._break(NEXT_S, SMALL),
            "break-small-load": self._break(LIFT_READY_S, SMALL, self._rolling),
            "break-full-roll-stay": self._break(STAY_S, SCREEN, self._rolling),
            "break-corner-roll-stay": self._break(STAY_S, CORNER, self._rolling),
            "break-large": self._break(MOVING_S, LARGE),
            "break-full": self._break(LEFT_S, SCREEN),
            "break-full-ready": self._break(READY_S, SCREEN),
            "break-full-next": self._break(NEXT_S, SCREEN),
            "break-full-paused": self._break(MOVING_S, SCREEN, paused=True),
            "break-full-netbook": self._break(MOVING_S, NETBOOK),
            "break-full-upright": self._break(NEXT_S, UPRIGHT),
            "break-full-upright-ready": self._break(READY_S, UPRIGHT),
            "break-full-4k": self._break(MOVING_S, FOUR_K),
            "break-other-screens": self._companion,
            "break-corner": self._break(MOVING_S, CORNER),
            "break-corner-ready": self._break(READY_S, CORNER),
            "break-corner-counted": self._break(LEFT_S, CORNER, self._sides),
            "break-corner-paused": self._break(MOVING_S, CORNER, paused=True),
        }

    def _break(
        self,
        elapsed_s: float,
        shape: Shape = CARD,
        plan: Sequence[Step] | None = None,
        *,
        paused: bool = False,
    ) -> Make:
        """The break so many seconds after its start."""
        return lambda look: self._open(look, elapsed_s, shape, plan, paused=paused)

    def _open(
        self,
        look: Appearance,
        elapsed_s: float,
        shape: Shape = CARD,
        plan: Sequence[Step] | None = None,
        *,
        paused: bool = False,
        controls: BreakControls = CONTROLS,
    ) -> BreakWindow:
        session = Session(plan or self._plan)
        window = BreakWindow(look, session.steps, shape.kind, controls=controls)
        window.present()
        if shape.size_for is not None:
            size = shape.size_for(look.text_factor)
            window.setMinimumSize(0, 0)
            if shape.kind is BreakSize.CARD:
                window.resize_visible(size)
            else:
                window.showNormal()
                window.setGeometry(QRect(QPoint(), size))
        window.show_frame(session.frame_at(elapsed_s), paused)
        return window

    def _details(self, look: Appearance, shape: Shape = CARD) -> QWidget:
        window = self._open(look, PASS_S, shape, self._rolling)
        window.show_details()
        return window

    def _muted(self, look: Appearance) -> QWidget:
        window = self._open(look, MOVING_S)
        window.show_muted(muted=True)
        return window

    def _companion(self, look: Appearance) -> QWidget:
        window = Companion(look, pointer_screen(), None)
        window.setGeometry(0, 0, 1600, 900)
        window.show_left(0.46, "22")
        window.show()
        return window

    # -- it hurts ------------------------------------------------------------------------------------

    def _hurts(self) -> Mapping[str, Make]:
        doctor, emergency = frozenset({Flag.WORSE_AT_NIGHT}), frozenset({Flag.CHEST_PAIN})
        none: frozenset[Flag] = frozenset()
        return {
            "hurt-where": lambda look: self._ask(look, told=False),
            "hurt-where-told": self._ask,
            "hurt-where-small": lambda look: self._ask(look, SMALL),
            "hurt-where-full": lambda look: self._ask(look, SCREEN),
            "hurt-where-after": lambda look: self._ask(look, after=True),
            "hurt-signs": lambda look: self._signs(look, none),
            "hurt-signs-small": lambda look: self._signs(look, none, SMALL),
            "hurt-signs-ticked": lambda look: self._signs(look, doctor),
            "hurt-signs-urgent": lambda look: self._signs(look, emergency),
            "hurt-advice": lambda look: self._advise(look, none),
            "hurt-advice-small": lambda look: self._advise(look, none, SMALL),
            "hurt-advice-urgent": lambda look: self._advise(look, emergency),
        }

    def _ask(
        self, look: Appearance, shape: Shape = CARD, *, told: bool = True, after: bool = False
    ) -> BreakWindow:
        """Where and how strong; ``after`` the break it could have been any of its movements."""
        window = self._open(look, MOVING_S, shape, paused=True)
        if after:
            window.show_done(made_up.summary())
        window.ask_where([step.movement for step in (self._plan if after else self._plan[2:3])])
        page = window.findChild(PlacePage)
        if told and page is not None:
            page.slider.setValue(5)
            page.picker.region_chosen.emit(Region.LOWER_BACK)
        return window

    def _signs(self, look: Appearance, ticked: frozenset[Flag], shape: Shape = CARD) -> BreakWindow:
        window = self._ask(look, shape)
        panel, page = window.findChild(HurtPanel), window.findChild(SignsPage)
        if panel is not None and page is not None:
            pressed(panel, Qt.Key.Key_Return)
            for flag in ticked:
                page.box(flag).setChecked(True)
        return window

    def _advise(self, look: Appearance, flags: frozenset[Flag], shape: Shape = CARD) -> BreakWindow:
        window = self._signs(look, flags, shape)
        words = advice_words(Region.LOWER_BACK, 5, flags, suggests=True)
        window.show_advice(words, urgent=bool(flags), ends=bool(flags))
        return window

    # -- afterwards ----------------------------------------------------------------------------------

    def _dones(self) -> Mapping[str, Make]:
        return {
            "done": self._done,
            "done-small": lambda look: self._done(look, SMALL),
            "done-week-begins": lambda look: self._done(look, moved=TODAY_ALONE),
            "done-week-full": lambda look: self._done(look, moved=EVERY_DAY),
            **{f"done-face-{i + 1}": lambda look, i=i: self._done(look, face=i) for i in range(3)},
            "done-strength": lambda look: self._done(look, strength=True),
            "done-strength-told": lambda look: self._done(look, strength=True, face=0),
            "done-strength-small": lambda look: self._done(look, SMALL, strength=True, face=0),
            "done-corner": lambda look: self._done(look, CORNER),
        }

    def _done(
        self,
        look: Appearance,
        shape: Shape = CARD,
        *,
        face: int | None = None,
        moved: tuple[bool, ...] | None = None,
        strength: bool = False,
    ) -> QWidget:
        window = self._open(look, 3, shape)
        week = made_up.week() if moved is None else made_up.week(moved)
        summary = replace(made_up.summary(), week=week, asks_effort=strength, can_be_harder=strength)
        window.show_done(summary)
        if face is not None:
            window.findChildren(FaceButton)[face].click()
        return window

    # -- the rest ------------------------------------------------------------------------------------

    def _others(self) -> Mapping[str, Make]:
        steps = ("rhythm", "body", "look", "try")
        return {
            "notice": self._notice(""),
            "notice-details": self._notice(TRACEBACK),
            **{f"welcome-{i + 1}-{name}": self._welcome(i) for i, name in enumerate(steps)},
            **{f"welcome-{i + 1}-small": self._welcome(i, small=True) for i in range(len(steps))},
        }

    def _notice(self, details: str) -> Make:
        def make(look: Appearance) -> QWidget:
            title = QCoreApplication.translate("Program", "Something needs your attention")
            notice = Notice(look, title, FAULT, details=details)
            notice.present()
            return notice

        return make

    def _welcome(self, step: int, *, small: bool = False) -> Make:
        def make(look: Appearance) -> QWidget:
            settings, day = made_up.settings(), made_up.typical_day()
            window = WelcomeWindow(look, settings, lambda _settings: day, self._movement)
            window.present()
            if small:
                window.resize(window.minimumSize())
            window.show_step(step)
            return window

        return make


def pressed(widget: QWidget, key: Qt.Key) -> QWidget:
    """The widget after a key."""
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
    QCoreApplication.sendEvent(widget, event)
    return widget
