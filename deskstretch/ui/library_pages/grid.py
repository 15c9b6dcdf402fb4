"""The grid of movements: stills that are drawn when they come into sight, and one that moves."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from deskstretch.core.timeline import loop_seconds
from deskstretch.figure.looks import look_named
from deskstretch.figure.painter_files import main_moment_s
from deskstretch.figure.pose import stops_of
from deskstretch.ui.figure_view import FigureView
from deskstretch.ui.library_pages.card import PICTURE, MovementCard
from deskstretch.ui.library_pages.stills import Stills, side_shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskstretch.core.movement import Movement
    from deskstretch.ui.library_pages.source import Shelf
    from deskstretch.ui.theme import Visuals

GAP_PX = 20
LEAST_PX = 200
FEWEST, MOST = 2, 6
TICK_MS = 33
AHEAD_PX = 240
"""Stills are drawn this far below what is seen."""


class CardGrid(QWidget):
    """Cards in as many columns as there is room for. Arrow keys go from card to card, Enter opens one."""

    opened = Signal(str)
    """A movement's id."""

    def __init__(self, look: Visuals, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._cards: dict[str, MovementCard] = {}
        self._shown: list[MovementCard] = []
        self._stills = Stills(look, self)
        self._stills.drawn.connect(self._show_still)
        self._figure: FigureView | None = None
        self._moving: MovementCard | None = None
        self._since = QElapsedTimer()
        self._loop_s = 1.0
        self._begin_s = 0.0
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._move)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._dress)

    def show_movements(self, movements: Sequence[Movement], shelf: Shelf) -> None:
        """Show these in this order."""
        self._calm(self._moving)
        wanted = []
        for movement in movements:
            card = self._cards.get(movement.id)
            if card is None or card.movement is not movement:
                card = self._new_card(movement)
            card.show_marks(favourite=movement.id in shelf.favourites, excluded=movement.id in shelf.excluded)
            wanted.append(card)
        for card in self._shown:
            if card not in wanted:
                card.hide()
        self._shown = wanted
        self._place()
        for before, card in pairwise(wanted):
            QWidget.setTabOrder(before, card)
        for card in wanted:
            card.show()
        self.updateGeometry()
        self.look_around()

    def card(self, id_: str) -> MovementCard | None:
        return self._cards.get(id_)

    @property
    def moving(self) -> MovementCard | None:
        """The card that moves now."""
        return self._moving

    def look_around(self) -> None:
        """Have the stills drawn that are seen now; the owner calls this when it is scrolled."""
        seen = self.visibleRegion().boundingRect()
        if seen.isEmpty() or not self._shown:
            return
        near = seen.adjusted(0, 0, 0, AHEAD_PX)
        wanted = [card for card in self._shown if card.geometry().intersects(near)]
        for card in self._shown:
            if card not in wanted:
                card.show_picture(None)
        for card in wanted:
            card.show_picture(self._stills.picture(card.movement))
        self._stills.want([card.movement for card in wanted])

    # -- size and place ----------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay(width)[1]

    def sizeHint(self) -> QSize:
        width = 4 * PICTURE.width() + 3 * GAP_PX
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(FEWEST * 120 + GAP_PX, PICTURE.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
        self.look_around()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self.look_around)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing moves and no picture is kept while nobody looks."""
        super().hideEvent(event)
        self._calm(self._moving)
        self._stills.drop()
        for card in self._shown:
            card.show_picture(None)
        if self._figure is not None:
            self._figure.deleteLater()
            self._figure = None

    def columns(self, width: int) -> int:
        by_width = (width + GAP_PX) // (self._look.px(LEAST_PX) + GAP_PX)
        return min(max(by_width, FEWEST), MOST)

    def _lay(self, width: int) -> tuple[list[QRect], int]:
        """Where each card goes, and the height of all."""
        columns = self.columns(width)
        wide = (width - (columns - 1) * GAP_PX) // columns
        places: list[QRect] = []
        top = 0
        for first in range(0, len(self._shown), columns):
            row = self._shown[first : first + columns]
            tall = max(card.height_at(wide) for card in row)
            places += [QRect(i * (wide + GAP_PX), top, wide, tall) for i in range(len(row))]
            top += tall + GAP_PX
        return places, max(0, top - GAP_PX)

    def _place(self) -> None:
        places, _ = self._lay(self.width())
        for card, place in zip(self._shown, places, strict=True):
            card.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
        if self._shown:
            self._stills.set_size(self._shown[0].picture_rect().size(), self.devicePixelRatioF())
        if self._figure is not None and self._moving is not None:
            self._figure.setGeometry(self._moving.picture_rect().translated(self._moving.pos()))

    def _new_card(self, movement: Movement) -> MovementCard:
        former = self._cards.pop(movement.id, None)
        if former is not None:
            former.hide()
            former.deleteLater()
        card = self._cards[movement.id] = MovementCard(self._look, movement, self)
        card.wakened.connect(self._wake)
        card.calmed.connect(self._sent_to_rest)
        card.clicked.connect(self._open)
        card.installEventFilter(self)
        return card

    # -- the one that moves ------------------------------------------------------------------------

    def _wake(self) -> None:
        card = self.sender()
        if not isinstance(card, MovementCard) or card is self._moving:
            return
        self._calm(self._moving)
        self._moving = card
        movement, side = card.movement, side_shown(card.movement)
        figure = self._figure
        if figure is None:
            figure = self._figure = FigureView(
                look_named(self._look.figure), dark=self._look.dark, parent=self
            )
            figure.set_reduced_motion(reduced=self._look.reduced_motion)
        figure.drop_cache()
        figure.setGeometry(card.picture_rect().translated(card.pos()))
        self._loop_s = loop_seconds(stops_of(movement, side))
        self._begin_s = main_moment_s(movement, side)
        self._since.start()
        self._move()
        figure.show()
        figure.raise_()
        self._tick.start()

    def _new_figure(self) -> FigureView:
        look = self._look
        figure = FigureView(look_named(look.figure), dark=look.dark, parent=self)
        figure.set_reduced_motion(reduced=look.reduced_motion)
        return figure

    def _sent_to_rest(self) -> None:
        card = self.sender()
        if isinstance(card, MovementCard) and not card.hasFocus() and not card.underMouse():
            self._calm(card)

    def _calm(self, card: MovementCard | None) -> None:
        if card is None or card is not self._moving:
            return
        self._tick.stop()
        self._moving = None
        card.show_place(None)
        if self._figure is not None:
            self._figure.hide()
            self._figure.clear()
            self._figure.drop_cache()

    def _move(self) -> None:
        card, figure = self._moving, self._figure
        if card is None or figure is None:
            return
        now_s = self._begin_s + self._since.elapsed() / 1000
        figure.show_frame(card.movement, side_shown(card.movement), now_s)
        card.show_place((now_s / self._loop_s) % 1.0)

    # -- keys --------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys of the cards."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return isinstance(watched, MovementCard) and self._go(watched, Qt.Key(event.key()))
        return False

    def _go(self, card: MovementCard, key: Qt.Key) -> bool:
        columns = self.columns(self.width())
        ahead = 1 if self.isLeftToRight() else -1
        steps = {
            Qt.Key.Key_Right: ahead,
            Qt.Key.Key_Left: -ahead,
            Qt.Key.Key_Down: columns,
            Qt.Key.Key_Up: -columns,
        }
        if key not in steps or card not in self._shown:
            return False
        place = self._shown.index(card) + steps[key]
        if 0 <= place < len(self._shown):
            self._shown[place].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _open(self) -> None:
        card = self.sender()
        if isinstance(card, MovementCard):
            self.opened.emit(card.movement.id)

    def _show_still(self, id_: str) -> None:
        card = self._cards.get(id_)
        if card is not None:
            card.show_picture(self._stills.picture(card.movement))

    def _dress(self) -> None:
        if self._figure is not None:
            self._figure.set_theme(dark=self._look.dark)
            self._figure.set_look(look_named(self._look.figure))
            self._figure.set_reduced_motion(reduced=self._look.reduced_motion)
        for card in self._shown:
            card.show_picture(None)
        self._place()
        self.updateGeometry()
        self.look_around()
