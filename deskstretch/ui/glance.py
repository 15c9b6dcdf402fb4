"""The glance: what comes next, today and this week, in a popup beside the tray."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from deskstretch.ui.components.button import Button, IconButton, Kind
from deskstretch.ui.components.clear_scroll import ClearScroll
from deskstretch.ui.components.day_line import DayLine
from deskstretch.ui.components.fitting import needed_size
from deskstretch.ui.components.flow import FlowLayout
from deskstretch.ui.components.menu import PopupMenu, fill_later, fill_pause
from deskstretch.ui.components.ring import Ring
from deskstretch.ui.components.rule import Rule
from deskstretch.ui.components.slider import Slider
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.components.week_ring import SmallWeekRing
from deskstretch.ui.floating import FloatingWindow
from deskstretch.ui.icons import Icon
from deskstretch.ui.placement import pointer_screen, popup_place, tray_point
from deskstretch.ui.situation import Sign, Situation, StartWish, Week
from deskstretch.ui.situation_words import break_words, interval_words, state_words, today_words
from deskstretch.ui.theme import Radius, Space, Type
from deskstretch.ui.words import clock_time, minutes_words, whole_minutes

if TYPE_CHECKING:
    from deskstretch.ui.situation import Parts
    from deskstretch.ui.theme import Visuals

SIZE = QSize(348, 476)
MARGIN_PX = 20
SETTLE_MS = 700
"""So long after the last key or turn of the wheel the interval counts as chosen."""
INTERVAL_STEP_MIN = 5


class Glance(FloatingWindow):
    """Opens at the tray, closes when it loses the focus. Without a tray it is a small window of its own.

    Args:
        look: colours and fonts.
        parts: which windows there are to open.
        situation: what to show first.
        as_window: an ordinary window that stays, where there is no tray.
        check_due: time for a round of self-checks.
    """

    start_requested = Signal(object)
    later_requested = Signal(int)
    pause_requested = Signal(object)
    resume_requested = Signal()
    interval_requested = Signal(int)
    history_requested = Signal()
    library_requested = Signal()
    settings_requested = Signal()
    checks_requested = Signal()

    def __init__(
        self,
        look: Visuals,
        parts: Parts,
        situation: Situation,
        *,
        as_window: bool = False,
        check_due: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        flags = Qt.WindowType.Window if as_window else Qt.WindowType.Tool | Qt.WindowType.WindowStaysOnTopHint
        super().__init__(look, Radius.POPUP, flags, parent, native_frame=as_window)
        self._parts = parts
        self._as_window = as_window
        self._situation = situation
        self.setWindowTitle(self.tr("DeskStretch"))
        self._next = NextPanel(look)
        self._actions = ActionRow(look)
        self._suggestion = Suggestion(look)
        self._check_due = CheckDue(look, self.body)
        self._check_due.setVisible(check_due)
        self._interval = IntervalPanel(look, parts.intervals_min)
        self._today = TodayPanel(look)
        self._over_today = Rule(look, Space.M, Space.M)
        self._footer = Footer(look, self, parts)
        self._connect()
        self._lay_out()
        self.show_situation(situation)

    def show_near(self, tray: QRect | None) -> None:
        """Appear at the tray icon; ``tray`` is its place where the system tells it."""
        screen = pointer_screen()
        area = screen.availableGeometry()
        size = self._wanted_size(area.size())
        self.setScreen(screen)
        self.resize_visible(size)
        if self._as_window:
            box = QRect(area.topLeft(), size)
            box.moveCenter(area.center())
            self.move_visible(box.topLeft())
        else:
            self.move_visible(popup_place(area, tray_point(screen.geometry(), area, tray), size))
        self.appear()
        self.activateWindow()

    def show_situation(self, situation: Situation) -> None:
        """Take on what is going on; the interval under the person's hand is left alone."""
        self._situation = situation
        self._next.show_situation(situation)
        self._actions.show_situation(situation)
        self._suggestion.show_situation(situation)
        self._interval.show_interval(situation.every_min)
        self._today.show_situation(situation)
        self._over_today.setVisible(situation.today is not None)
        self._footer.show_week(situation.week)
        if self.isVisible():
            self._fit_height()

    def focus_interval(self) -> None:
        """Put the keyboard on the interval, as when "Other" was chosen in the menu."""
        self._interval.slider.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange:
            self._close_when_left()

    def _close_when_left(self) -> None:
        """Close once another window has the focus; a menu of the glance's own does not count."""
        away = self.isVisible() and not self.isActiveWindow()
        if away and not self._as_window and QApplication.activePopupWidget() is None:
            self.dismiss()

    def _wanted_size(self, screen: QSize) -> QSize:
        width = round(SIZE.width() * min(max(1.0, self._look.text_factor), 1.25))
        least = needed_size(self._top, width)
        width = max(width, least.width(), self._footer.minimumSizeHint().width())
        height = max(self._top.totalHeightForWidth(width), needed_size(self._top, width).height())
        height += self._footer.sizeHint().height()
        if height > screen.height():
            width += self._scroll.verticalScrollBar().sizeHint().width()
        return QSize(width, height).boundedTo(screen)

    def _fit_height(self) -> None:
        size = self._wanted_size(self.screen().availableGeometry().size())
        if size.height() != self.visible_rect.height():
            bottom = self.geometry().bottom()
            self.resize_visible(size)
            if not self._as_window:
                self.move(self.x(), bottom + 1 - self.height())

    def _connect(self) -> None:
        self._actions.start.clicked.connect(lambda: self.start_requested.emit(StartWish()))
        self._actions.resume.clicked.connect(self.resume_requested)
        fill_later(self._actions.later_menu, self.later_requested.emit)
        fill_pause(self._actions.pause_menu, self.pause_requested.emit)
        for menu in (self._actions.later_menu, self._actions.pause_menu):
            menu.aboutToHide.connect(self._close_when_left, Qt.ConnectionType.QueuedConnection)
        self._interval.chosen.connect(self.interval_requested)
        self._suggestion.chosen.connect(self.interval_requested)
        self._check_due.start.clicked.connect(self.checks_requested)

    def _lay_out(self) -> None:
        content = QWidget()
        top = self._top = QVBoxLayout(content)
        top.setContentsMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, Space.M)
        top.setSpacing(0)
        for part, gap in (
            (self._next, MARGIN_PX),
            (self._actions, 0),
            (self._suggestion, 0),
            (self._check_due, 0),
            (Rule(self._look, MARGIN_PX, Space.M), 0),
            (self._interval, 0),
            (self._over_today, 0),
            (self._today, 0),
        ):
            top.addWidget(part)
            top.addSpacing(gap)
        top.addStretch(1)
        scroll = self._scroll = ClearScroll(content)
        whole = QVBoxLayout(self.body)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addWidget(self._footer)
        self._footer.history.clicked.connect(self.history_requested)
        self._footer.library.clicked.connect(self.library_requested)
        self._footer.settings.clicked.connect(self.settings_requested)


class NextPanel(QWidget):
    """The ring with the minutes left, and the next break in words."""

    def __init__(self, look: Visuals) -> None:
        super().__init__()
        self._ring = Ring(look, 92, Type.GLANCE_NUMBER)
        self._state = Text(look, "", Type.SMALL, tone=Tone.INK2, wraps=True)
        self._headline = Text(look, "", Type.HEADING, wraps=True, balanced=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self._state)
        words.addWidget(self._headline)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(MARGIN_PX)
        row.addWidget(self._ring)
        row.addLayout(words, 1)

    def show_situation(self, situation: Situation) -> None:
        words = state_words(situation)
        left_s = situation.left_s
        if situation.sign is Sign.WAITING and left_s is not None and situation.next_at is not None:
            minutes = max(1, whole_minutes(left_s))
            self._ring.show_left(situation.level, str(minutes), self.tr("min"))
            self._state.say(self.tr("Next break at {0}").format(clock_time(situation.next_at)))
            self._headline.say(break_words(situation) or words)
        else:
            self._ring.show_icon(_SIGN_ICONS.get(situation.sign, Icon.CLOCK), situation.level)
            coming = break_words(situation) if situation.sign is Sign.DUE else ""
            self._state.say(words if coming else "")
            self._headline.say(coming or words)
        self._state.setVisible(bool(self._state.text()))
        self._ring.setAccessibleName(words)


_SIGN_ICONS = {
    Sign.DUE: Icon.LIBRARY,
    Sign.HELD: Icon.CLOCK,
    Sign.MOVING: Icon.LIBRARY,
    Sign.PAUSED: Icon.PAUSE,
    Sign.OFF: Icon.CLOCK,
}


class ActionRow(QWidget):
    """Start now, Later, Pause; or Go on."""

    def __init__(self, look: Visuals) -> None:
        super().__init__()
        self.start = Button(look, self.tr("Start now"), Kind.PRIMARY)
        self.resume = Button(look, self.tr("Go on"), Kind.SECONDARY)
        self._later = Button(look, self.tr("Later"), Kind.SECONDARY, tail=Icon.DOWN)
        self._pause = Button(look, self.tr("Pause"), Kind.SECONDARY, tail=Icon.DOWN)
        self.later_menu, self.pause_menu = PopupMenu(), PopupMenu()
        self._later.set_menu(self.later_menu)
        self._pause.set_menu(self.pause_menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        row.addWidget(self.start, 1)
        row.addWidget(self.resume, 1)
        row.addWidget(self._later)
        row.addWidget(self._pause)

    def show_situation(self, situation: Situation) -> None:
        paused = situation.sign is Sign.PAUSED
        moving = situation.sign is Sign.MOVING
        self.start.setEnabled(not moving)
        self.resume.setVisible(paused)
        self._pause.setVisible(not paused)
        self._later.setVisible(situation.sign in (Sign.WAITING, Sign.DUE, Sign.HELD))
        self._pause.setEnabled(not moving)


class Suggestion(QWidget):
    """After several skipped breaks: one question, whether to lengthen the interval."""

    chosen = Signal(int)

    def __init__(self, look: Visuals) -> None:
        super().__init__()
        self._longer_min = 0
        self._now_min = 0
        self._question = Text(look, "", Type.SMALL, tone=Tone.INK2, wraps=True)
        self._longer = Button(look, "", Kind.SECONDARY, small=True)
        self._keep = Button(look, "", Kind.QUIET, small=True)
        self._longer.clicked.connect(lambda: self.chosen.emit(self._longer_min))
        self._keep.clicked.connect(lambda: self.chosen.emit(self._now_min))
        row = FlowLayout(Space.XS)
        row.addWidget(self._longer)
        row.addWidget(self._keep)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, Space.M, 0, 0)
        whole.setSpacing(Space.XS)
        whole.addWidget(self._question)
        whole.addLayout(row)

    def show_situation(self, situation: Situation) -> None:
        self.setVisible(situation.suggest_longer)
        self._now_min = round(situation.every_min)
        self._longer_min = self._now_min + (15 if self._now_min < 60 else 30)
        self._question.say(self.tr("Several breaks did not fit lately. Ask less often?"))
        self._longer.setText(interval_words(self._longer_min))
        self._keep.setText(self.tr("Keep {0}").format(minutes_words(self._now_min)))


class CheckDue(QWidget):
    """Time for another round of self-checks."""

    def __init__(self, look: Visuals, parent: QWidget) -> None:
        super().__init__(parent)
        words = self.tr("Four weeks since your last self-check.")
        self.start = Button(look, self.tr("Start a self-check"), Kind.SECONDARY, small=True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, Space.M, 0, 0)
        whole.setSpacing(Space.XS)
        whole.addWidget(Text(look, words, Type.SMALL, tone=Tone.INK2, wraps=True))
        whole.addWidget(self.start, 0, Qt.AlignmentFlag.AlignLeading)


class IntervalPanel(QWidget):
    """The interval in words and as a slider. ``chosen`` comes once the hand rests."""

    chosen = Signal(int)

    def __init__(self, look: Visuals, stops: tuple[int, ...]) -> None:
        super().__init__()
        self._stops = stops
        self._shown_min = 0
        self._words = Text(look, "", Type.BODY, weight=QFont.Weight.Medium)
        self._of = Text(look, self.tr("of work"), Type.SMALL, tone=Tone.INK2)
        self.slider = Slider(look, stops, INTERVAL_STEP_MIN)
        self.slider.setAccessibleName(self.tr("Minutes of work between breaks"))
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._choose)
        self.slider.valueChanged.connect(self._move)
        self.slider.sliderReleased.connect(self._choose)
        head = QHBoxLayout()
        head.addWidget(self._words)
        head.addStretch(1)
        head.addWidget(self._of)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.XS)
        whole.addLayout(head)
        whole.addWidget(self.slider)

    def show_interval(self, every_min: float) -> None:
        minutes = round(every_min)
        if self.slider.isSliderDown() or self._settle.isActive():
            return
        self._shown_min = minutes
        self.slider.blockSignals(True)
        self.slider.setRange(min(minutes, *self._stops), max(minutes, *self._stops))
        self.slider.setValue(minutes)
        self.slider.blockSignals(False)
        self._words.say(interval_words(minutes))

    def _move(self, minutes: int) -> None:
        self._words.say(interval_words(minutes))
        if not self.slider.isSliderDown():
            self._settle.start()

    def _choose(self) -> None:
        self._settle.stop()
        if self.slider.value() != self._shown_min:
            self._shown_min = self.slider.value()
            self.chosen.emit(self._shown_min)


class TodayPanel(QWidget):
    """Today's sum and line."""

    def __init__(self, look: Visuals) -> None:
        super().__init__()
        self._sum = Text(look, "", Type.SMALL, tone=Tone.INK2)
        self._line = DayLine(look)
        head = QHBoxLayout()
        head.addWidget(Text(look, self.tr("Today"), Type.BODY, weight=QFont.Weight.Medium))
        head.addStretch(1)
        head.addWidget(self._sum)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.S)
        whole.addLayout(head)
        whole.addWidget(self._line)

    def show_situation(self, situation: Situation) -> None:
        today = situation.today
        self.setVisible(today is not None)
        if today is not None:
            self._sum.say(today_words(today))
            self._line.setAccessibleName(self.tr("Today: {0}").format(today_words(today)))
            self._line.show_today(today)


class Footer(QWidget):
    """This week's ring, and the ways into the main window."""

    def __init__(self, look: Visuals, window: FloatingWindow, parts: Parts) -> None:
        super().__init__()
        self._look = look
        self._window = window
        self._ring = SmallWeekRing(look, 50)
        self._days = Text(look, "", Type.BODY, weight=QFont.Weight.Medium)
        self._this = Text(look, self.tr("this week"), Type.SMALL, tone=Tone.INK2)
        self.history = IconButton(look, Icon.HISTORY, self.tr("History"), self)
        self.library = IconButton(look, Icon.LIBRARY, self.tr("Library"), self)
        self.settings = IconButton(look, Icon.SETTINGS, self.tr("Settings"), self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._days)
        words.addWidget(self._this)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN_PX, Space.M, Space.S, Space.M)
        row.setSpacing(Space.M)
        row.addWidget(self._ring)
        row.addLayout(words, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        for button, there in (
            (self.history, parts.history),
            (self.library, parts.library),
            (self.settings, parts.settings),
        ):
            button.setVisible(there)
            if there:
                buttons.addWidget(button)
            else:
                button.setParent(self)
        row.addLayout(buttons)
        look.changed.connect(self.update)

    def show_week(self, week: Week | None) -> None:
        self._ring.setVisible(week is not None)
        self._days.setVisible(week is not None)
        self._this.setVisible(week is not None)
        if week is not None:
            self._ring.show_week(week)
            self._days.say(self.tr("{0} of {1} days").format(week.done_days, week.goal_days))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(self._window.body_path().translated(0, -float(self.y())))
        painter.fillRect(QRectF(self.rect()), self._look.tokens.sunk)
        painter.end()
