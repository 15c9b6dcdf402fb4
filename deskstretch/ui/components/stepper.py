"""A number to type or to step, with its unit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QHBoxLayout, QSizePolicy, QWidget

from deskstretch.ui.components.button import IconButton
from deskstretch.ui.components.hairline import draw_outlined
from deskstretch.ui.icons import Icon
from deskstretch.ui.theme import Radius, Type

if TYPE_CHECKING:
    from deskstretch.core.settings import Bounds
    from deskstretch.ui.theme import Visuals

SETTLE_MS = 500
LEAST_PX = 72
"""The least width of the number, so that short ones below each other are equally wide."""


class Stepper(QWidget):
    """Minus, a field, plus. ``chosen`` comes once the hand rests, and never beyond the bounds.

    Args:
        bounds: least and most.
        unit: after the number.
        name: for the screen reader.
    """

    chosen = Signal(float)

    def __init__(
        self, look: Visuals, bounds: Bounds, step: float, unit: str, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.field = NumberField(look, bounds, step, unit)
        self.field.setAccessibleName(name)
        less = IconButton(look, Icon.MINUS, self.tr("Less"), small=True)
        more = IconButton(look, Icon.PLUS, self.tr("More"), small=True)
        for button in (less, more):
            button.setAccessibleDescription(name)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setAutoRepeat(True)
        less.clicked.connect(self.field.stepDown)
        more.clicked.connect(self.field.stepUp)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(lambda: self.chosen.emit(self.field.value()))
        self.field.valueChanged.connect(lambda _value: self._settle.start())
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        row.addWidget(less)
        row.addWidget(self.field)
        row.addWidget(more)
        look.changed.connect(self.update)

    def show_value(self, value: float) -> None:
        """Show a value that was not chosen here just now."""
        if value != self.field.value():
            self.field.setValue(value)
        self._settle.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_outlined(painter, QRectF(self.rect()), Radius.BUTTON, tokens.raised, tokens.edge)
        painter.end()


class NumberField(QDoubleSpinBox):
    """A number with its unit and no frame; whole where its bounds are."""

    def __init__(self, look: Visuals, bounds: Bounds, step: float, unit: str) -> None:
        super().__init__()
        self._look = look
        self.setDecimals(0 if float(bounds.least).is_integer() else 1)
        self.setRange(bounds.least, bounds.most)
        self.setSingleStep(step)
        self.setSuffix(f"\u00a0{unit}" if unit else "")
        self.setFrame(False)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setKeyboardTracking(False)
        self.setCorrectionMode(QAbstractSpinBox.CorrectionMode.CorrectToNearestValue)
        self.setLocale(QLocale())
        look.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        clear = QPalette(self._look.app.palette())
        clear.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(clear)
        font = self._look.font(Type.BODY, QFont.Weight.Medium)
        self.setFont(font)
        self.lineEdit().setFont(font)  # it does not follow once the style sheet has touched it
        widest = self.fontMetrics().horizontalAdvance(self.textFromValue(self.maximum()) + self.suffix())
        self.setFixedWidth(max(widest + self._look.px(20), self._look.px(LEAST_PX)))
