"""The welcome's window: where one is of four, the step, and the way on, back and out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from deskstretch.ui.components.button import Button, Kind
from deskstretch.ui.components.clear_scroll import ClearScroll
from deskstretch.ui.components.fitting import needed_size
from deskstretch.ui.components.focus import FocusRing
from deskstretch.ui.components.hairline import draw_rule
from deskstretch.ui.components.icon_mark import IconMark
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.floating import keep_until_destroyed
from deskstretch.ui.icons import Icon
from deskstretch.ui.placement import pointer_screen
from deskstretch.ui.settings_pages.model import SettingsModel
from deskstretch.ui.theme import Space
from deskstretch.ui.welcome.steps import LookStep, PlaceStep, RhythmStep, TryStep, WelcomeStep

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskstretch.core.movement import Movement
    from deskstretch.core.settings import Settings
    from deskstretch.ui.settings_pages.typical_day import TypicalDay
    from deskstretch.ui.theme import Visuals

SIZE = QSize(784, 716)
SMALLEST = QSize(640, 560)
MARGIN_PX = 40
FOOTER_PX = 72


class WelcomeWindow(QWidget):
    """Four steps; what is answered is out at once as ``settings_changed``, so leaving loses nothing.

    ``finished`` comes once, when the person is through or skips the rest.

    Args:
        settings: as they stand.
        preview: plays a typical day with given settings.
        movement_of: a shipped movement by its id, for the pictures.
    """

    settings_changed = Signal(object)
    start_requested = Signal(object)
    finished = Signal()
    closed = Signal()

    def __init__(
        self,
        look: Visuals,
        settings: Settings,
        preview: Callable[[Settings], TypicalDay],
        movement_of: Callable[[str], Movement],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._look = look
        self._finished = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        keep_until_destroyed(self)
        self.setWindowTitle(self.tr("Welcome to DeskStretch"))
        self._focus_ring = FocusRing(look, self)
        self.model = SettingsModel(settings, self)
        self.model.changed.connect(self.settings_changed)
        self._bars = StepBars(look)
        self._count = Text(look, "", tone=Tone.INK2)
        try_step = TryStep(look, self.model, movement_of)
        try_step.start_requested.connect(self.start_requested)
        self._steps: tuple[WelcomeStep, ...] = (
            RhythmStep(look, self.model, preview),
            PlaceStep(look, self.model, movement_of),
            LookStep(look, self.model, movement_of),
            try_step,
        )
        self._private = Text(look, self.tr("Stays on this computer"), tone=Tone.INK2)
        self._stack = QStackedWidget()
        self._skip = Button(look, self.tr("Skip"), Kind.QUIET)
        self._back = Button(look, self.tr("Back"), Kind.QUIET)
        self._on = Button(look, self.tr("Continue"), Kind.PRIMARY)
        self._skip.setAccessibleDescription(self.tr("The rest keeps its usual settings"))
        self._skip.clicked.connect(self._leave)
        self._back.clicked.connect(self._go_back)
        self._on.clicked.connect(self._go_on)
        self._lay_out()
        self.show_step(0)

    def present(self) -> None:
        """Show the window in the middle of the pointer's screen."""
        screen = pointer_screen()
        area = screen.availableGeometry()
        self.setScreen(screen)
        grown = min(max(1.0, self._look.text_factor), 1.5)
        self.setMinimumSize((SMALLEST * grown).boundedTo(area.size()))
        wanted = SIZE * grown
        wanted.setHeight(max(wanted.height(), min(self._needed_px(wanted.width()), area.height() * 9 // 10)))
        self.resize(wanted.boundedTo(area.size()))
        self.move(area.center() - self.rect().center())
        self.show()
        self.activateWindow()
        self._on.setFocus(Qt.FocusReason.OtherFocusReason)

    def _needed_px(self, width: int) -> int:
        """The height in which no step has to scroll."""
        inside = width - 2 * MARGIN_PX
        steps = max(needed_size(step.column, inside).height() for step in self._steps)
        return self._head.sizeHint().height() + steps + self._foot.sizeHint().height()

    @property
    def step(self) -> int:
        return self._stack.currentIndex()

    def show_step(self, number: int) -> None:
        """Show one of the four, counted from 0."""
        last = len(self._steps) - 1
        number = min(max(number, 0), last)
        self._stack.setCurrentIndex(number)
        words = self.tr("Step {0} of {1}").format(number + 1, last + 1)
        self._bars.show_step(number, last + 1)
        self._count.say(words)
        self._stack.setAccessibleName(f"{words}: {self._steps[number].title}")
        self._back.setVisible(number > 0)
        self._skip.setVisible(number < last)
        self._on.setText(self.tr("Done") if number == last else self.tr("Continue"))
        self._fit_footer()

    def show_settings(self, settings: Settings) -> None:
        """The settings changed elsewhere."""
        self.model.follow(settings)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if not isinstance(self.focusWidget(), QLineEdit):  # there it ends the typing, and no more
                    self._go_on()
            case Qt.Key.Key_Escape:
                self._leave()
            case key:
                scroll = self._stack.currentWidget()
                if not (isinstance(scroll, ClearScroll) and scroll.turn_page(key)):
                    super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if event.spontaneous():  # by the person; the program's own end asks again the next time
            self._finish()
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.tokens.win)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_footer()

    def _fit_footer(self) -> None:
        """Where the buttons leave no room, the lock says alone that all stays here."""
        buttons = [button for button in (self._skip, self._back, self._on) if not button.isHidden()]
        needed = sum(button.sizeHint().width() + Space.XS for button in buttons)
        needed += self._private.sizeHint().width() + self._look.px(18) + 2 * Space.XS + 2 * MARGIN_PX
        self._private.setVisible(needed <= self.width())

    def _leave(self) -> None:
        self._finish()
        self.close()

    def _finish(self) -> None:
        if not self._finished:
            self._finished = True
            self.finished.emit()

    def _go_on(self) -> None:
        if self.step < len(self._steps) - 1:
            self.show_step(self.step + 1)
            self._on.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._leave()

    def _go_back(self) -> None:
        self.show_step(self.step - 1)
        self._on.setFocus(Qt.FocusReason.TabFocusReason)

    def _lay_out(self) -> None:
        head = self._head = QHBoxLayout()
        head.setContentsMargins(MARGIN_PX, Space.XXL, MARGIN_PX, Space.M)
        head.addWidget(self._bars)
        head.addStretch(1)
        head.addWidget(self._count)
        for step in self._steps:
            self._stack.addWidget(StepScroll(step))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._stack, 1)
        self._foot = self._footer()
        whole.addWidget(self._foot)

    def _footer(self) -> QWidget:
        look = self._look
        footer = Footer(look)
        row = QHBoxLayout(footer)
        row.setContentsMargins(MARGIN_PX, 0, MARGIN_PX, 0)
        row.setSpacing(Space.XS)
        lock = IconMark(look, Icon.LOCK, "ink2", size_px=18)
        lock.setToolTip(self._private.text())
        lock.setAccessibleName(self._private.text())
        row.addWidget(lock)
        row.addWidget(self._private)
        row.addStretch(1)
        row.addWidget(self._skip)
        row.addWidget(self._back)
        row.addWidget(self._on)
        return footer


class StepScroll(ClearScroll):
    """Scrolls a step; the bar takes its room from the margin, so that nothing moves when it comes."""

    def __init__(self, step: WelcomeStep) -> None:
        self._inside = QVBoxLayout()
        self._inside.addWidget(step)
        holder = QWidget()
        holder.setLayout(self._inside)
        super().__init__(holder)

    def resizeEvent(self, event: QResizeEvent) -> None:
        bar_px = self.width() - self.viewport().width()
        near, far = MARGIN_PX, MARGIN_PX - bar_px
        left, right = (near, far) if self.isLeftToRight() else (far, near)
        self._inside.setContentsMargins(left, 0, right, 0)
        super().resizeEvent(event)


class Footer(QWidget):
    """A hairline over the buttons."""

    def __init__(self, look: Visuals) -> None:
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._dress)
        self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_rule(painter, QPointF(0, 0), self.width(), self._look.tokens.line)
        painter.end()

    def _dress(self) -> None:
        self.setFixedHeight(max(FOOTER_PX, self._look.px(56)))
        self.update()


class StepBars(QWidget):
    """A bar for each step, those done and the present one filled."""

    BAR_PX = QSize(40, 4)
    GAP_PX = 6

    def __init__(self, look: Visuals) -> None:
        super().__init__()
        self._look = look
        self._number, self._of = 0, 1
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def show_step(self, number: int, of: int) -> None:
        self._number, self._of = number, of
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._of * (self.BAR_PX.width() + self.GAP_PX) - self.GAP_PX, self.BAR_PX.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for i in range(self._of):
            x = i * (self.BAR_PX.width() + self.GAP_PX)
            box = QRectF(x, 0, self.BAR_PX.width(), self.BAR_PX.height())
            if not self.isLeftToRight():
                box.moveLeft(self.width() - box.right())
            painter.setBrush(tokens.ink if i <= self._number else tokens.track)
            painter.drawRoundedRect(box, 2, 2)
        painter.end()
