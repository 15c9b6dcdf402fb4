"""The routines in the main window: all as cards, the page of one, and the movements to choose for it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from deskstretch.core.own_routine import fresh_id
from deskstretch.core.programme import PROGRAMME
from deskstretch.core.routine import Routine
from deskstretch.core.settings import Track
from deskstretch.ui.area import AreaView, Page
from deskstretch.ui.components.button import Button, Kind
from deskstretch.ui.components.clear_scroll import ClearScroll
from deskstretch.ui.components.even_grid import EvenGrid
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.components.toast import Toast
from deskstretch.ui.components.turning import TurningLayout
from deskstretch.ui.icons import Icon
from deskstretch.ui.library_pages.area import BACK_KEYS
from deskstretch.ui.library_pages.browse import CONTENT_MOST_PX, BrowsePage
from deskstretch.ui.library_pages.programme_card import ProgrammeCard
from deskstretch.ui.library_pages.routine_card import RoutineCard
from deskstretch.ui.library_pages.routine_editor import RoutineEditor
from deskstretch.ui.library_pages.stills import Stills
from deskstretch.ui.library_pages.strip import THUMB
from deskstretch.ui.situation import StartWish
from deskstretch.ui.theme import Space, Type
from deskstretch.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from deskstretch.core.settings import FixedSession, Programme
    from deskstretch.ui.library_pages.source import ProgrammeState, Shelf
    from deskstretch.ui.theme import Visuals

CARD_PX = 280
STILLS = 90
"""All movements once; they are small."""


class RoutinesArea(AreaView):
    """Shipped routines and this person's own.

    Args:
        look: colours and fonts.
        shelf: what there is; `show_shelf` brings changes.
    """

    saved = Signal(object)
    """A `Routine` of this person's, new or changed."""
    deleted = Signal(str)
    sessions_chosen = Signal(object)
    """All fixed sessions there are to be."""
    programme_chosen = Signal(object)
    """The `Programme` there is to be."""
    shelf_wanted = Signal()
    """Something was done or a day is over: the programme may ask for something else."""

    def __init__(self, look: Visuals, shelf: Shelf) -> None:
        super().__init__()
        self._look = look
        self._shelf = shelf
        self._deleted: tuple[Routine, tuple[FixedSession, ...]] | None = None
        self._ended: tuple[Programme, tuple[FixedSession, ...]] | None = None
        self.stills = Stills(look, self, kept=STILLS)
        self.new = Button(look, self.tr("New routine"), Kind.PRIMARY, icon=Icon.PLUS)
        self.new.clicked.connect(self._make_new)
        self._list = QWidget()
        self._scroll = ClearScroll(over_margin=True)
        self._editor: RoutineEditor | None = None
        self._chooser: BrowsePage | None = None
        self.toast = Toast(look, self)
        self.toast.undo_requested.connect(self._bring_back)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._scroll)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self._fill()

    def open_page(self, page: Page) -> None:
        self._show_list()

    def refresh(self, today: date) -> None:
        self.shelf_wanted.emit()

    def search_here(self) -> None:
        """Only where movements are chosen is there something to search."""
        if self._chooser is not None and self._stack.currentWidget() is self._chooser:
            self._chooser.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_shelf(self, shelf: Shelf) -> None:
        """Movements, routines, times or the programme have changed."""
        self._shelf = shelf
        self._fill()
        if self._editor is not None:
            self._editor.show_shelf(shelf)
        if self._chooser is not None:
            self._chooser.show_shelf(shelf)

    def open_routine(self, id_: str) -> None:
        """Show the page of a routine."""
        routine = self._routine(id_)
        if routine is not None:
            self._edit(routine, own=id_ in self._shelf.own)

    @property
    def editor(self) -> RoutineEditor:
        """The page of one routine, made when it is first needed."""
        editor = self._editor
        if editor is None:
            editor = self._editor = RoutineEditor(self._look, self.stills)
            editor.back_requested.connect(self._show_list)
            editor.add_requested.connect(self._choose)
            editor.saved.connect(self.saved)
            editor.copy_requested.connect(self._copy)
            editor.start_requested.connect(self.start_requested)
            editor.sessions_chosen.connect(self.sessions_chosen)
            self._stack.addWidget(editor)
        return editor

    @property
    def chooser(self) -> BrowsePage:
        """The library, to choose a movement from."""
        chooser = self._chooser
        if chooser is None:
            done = Button(self._look, self.tr("Done"), Kind.PRIMARY)
            done.clicked.connect(self._chosen)
            chooser = self._chooser = BrowsePage(self._look, self._shelf, self.tr("Add movements"), done)
            chooser.opened.connect(self._add)
            self._stack.addWidget(chooser)
        return chooser

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in BACK_KEYS:
            if self._chooser is not None and self._stack.currentWidget() is self._chooser:
                self._chosen()
                return
            if self._stack.currentWidget() is not self._scroll:
                self._show_list()
                return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.toast.place()

    def hideEvent(self, event: QHideEvent) -> None:
        """No picture is kept while nobody looks."""
        super().hideEvent(event)
        self.stills.drop()

    # -- what is done here -------------------------------------------------------------------------

    def _make_new(self) -> None:
        name = self.tr("My routine")
        self._edit(Routine(self._fresh_id(name), name, "", 0.0, ()), own=True)
        self.editor.name.setFocus(Qt.FocusReason.TabFocusReason)
        self.editor.name.selectAll()

    def _copy(self, id_: str) -> None:
        """A copy is this person's own and can be changed."""
        routine = self._routine(id_)
        if routine is None:
            return
        name = translate("Routines", "{0}, mine").format(routine.name)
        copy = replace(routine, id=self._fresh_id(routine.name), name=name, instead=())
        self.saved.emit(copy)
        self._edit(copy, own=True)

    def _delete(self, id_: str) -> None:
        routine = self._routine(id_)
        if routine is None:
            return
        sessions = self._shelf.sessions
        self._deleted, self._ended = (routine, sessions), None
        self.deleted.emit(id_)
        if any(session.routine == id_ for session in sessions):
            self.sessions_chosen.emit(tuple(each for each in sessions if each.routine != id_))
        self.toast.tell(translate("Routines", "{0} is deleted").format(routine.name))

    def _choose_programme(self, programme: Programme) -> None:
        """Begin the programme, or end it with the times it comes at; what was done for it stays."""
        state, sessions = self._shelf.programme, self._shelf.sessions
        if state is None:
            return
        if programme.track is Track.OFF:
            self._deleted, self._ended = None, (state.programme, sessions)
            self.programme_chosen.emit(programme)
            self.sessions_chosen.emit(tuple(each for each in sessions if each.routine != PROGRAMME))
            self.toast.tell(self.tr("The programme has ended"))
        else:
            self.programme_chosen.emit(programme)

    def _go_on_with_programme(self, programme: Programme, sessions: tuple[FixedSession, ...]) -> None:
        self._ended = None
        self.programme_chosen.emit(programme)
        self.sessions_chosen.emit(sessions)

    def _bring_back(self) -> None:
        if self._ended is not None:
            self._go_on_with_programme(*self._ended)
        if self._deleted is None:
            return
        routine, sessions = self._deleted
        self._deleted = None
        self.saved.emit(routine)
        if sessions != self._shelf.sessions:
            self.sessions_chosen.emit(sessions)

    def _start(self, id_: str) -> None:
        self.start_requested.emit(StartWish(routine=id_))

    def _choose(self) -> None:
        chooser = self.chooser
        self._stack.setCurrentWidget(chooser)
        chooser.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, id_: str) -> None:
        movement = self._shelf.movement(id_)
        if movement is not None:
            self.editor.add(movement)
            routine = self.editor.routine
            count = 0 if routine is None else len(routine.steps)
            self.toast.say(translate("Routines", "{0} is number {1}").format(movement.name, count))

    def _chosen(self) -> None:
        self._stack.setCurrentWidget(self.editor)
        self.editor.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _edit(self, routine: Routine, *, own: bool) -> None:
        self.stills.set_size(THUMB, self.devicePixelRatioF())
        self.editor.show_routine(routine, self._shelf, own=own)
        self._stack.setCurrentWidget(self.editor)
        self.editor.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_list(self) -> None:
        self._stack.setCurrentWidget(self._scroll)

    def _routine(self, id_: str) -> Routine | None:
        return next((each for each in self._shelf.routines if each.id == id_), None)

    def _fresh_id(self, name: str) -> str:
        return fresh_id(name, {each.id for each in self._shelf.routines})

    # -- the list ----------------------------------------------------------------------------------

    def _fill(self) -> None:
        self.stills.set_size(THUMB, self.devicePixelRatioF())
        place = self._scroll.verticalScrollBar().value()
        own = [each for each in self._shelf.routines if each.id in self._shelf.own]
        others = [each for each in self._shelf.routines if each.id not in self._shelf.own]
        others.sort(key=lambda routine: routine.total_s)
        self.new.setParent(self)  # the content it stands in is thrown away
        content = QWidget()
        content.setMaximumWidth(CONTENT_MOST_PX)
        content.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(content)
        column.setContentsMargins(Space.XXL, Space.L, Space.XXL, Space.HUGE + Space.L)
        column.setSpacing(Space.M)
        head = QWidget()
        top = TurningLayout(Space.L, self._look.px(160), Space.S, head)
        top.addWidget(Text(self._look, self.tr("Routines"), Type.TITLE))
        top.addWidget(self.new)
        column.addWidget(head)
        if self._shelf.programme is not None:
            column.addWidget(self._programme(self._shelf.programme))
        column.addWidget(self._heading(self.tr("Yours")))
        if own:
            column.addWidget(self._cards(own))
        else:
            line = self.tr("Put your own together, or copy one of ours.")
            column.addWidget(Text(self._look, line, tone=Tone.INK2, wraps=True))
        for fault in self._shelf.faults:
            column.addWidget(Text(self._look, fault, Type.SMALL, tone=Tone.ALERT, wraps=True))
        column.addSpacing(Space.XS)
        column.addWidget(self._heading(self.tr("Ours, from short to long")))
        column.addWidget(self._cards(others))
        column.addStretch(1)
        page = QWidget()
        middle = QHBoxLayout(page)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addStretch(1)
        middle.addWidget(content, 1000)
        middle.addStretch(1)
        self.new.show()
        self._scroll.set_content(page)
        self._scroll.verticalScrollBar().setValue(place)

    def _programme(self, state: ProgrammeState) -> ProgrammeCard:
        card = ProgrammeCard(self._look, state, self._shelf)
        card.chosen.connect(self._choose_programme)
        card.start_requested.connect(self._start)
        card.sessions_chosen.connect(self.sessions_chosen)
        card.page_requested.connect(self.page_requested)
        return card

    def _heading(self, words: str) -> Text:
        return Text(self._look, words, Type.HEADING, weight=QFont.Weight.DemiBold, wraps=True)

    def _cards(self, routines: Sequence[Routine]) -> QWidget:
        cards = QWidget()
        grid = EvenGrid(Space.M, self._look.px(CARD_PX), cards, spread=False)
        for routine in routines:
            card = RoutineCard(self._look, routine, self._shelf, self.stills)
            card.opened.connect(self.open_routine)
            card.start_requested.connect(self._start)
            card.copy_requested.connect(self._copy)
            card.delete_requested.connect(self._delete)
            grid.addWidget(card)
        return cards
