"""The area Learn: a list of articles and the care page, the chosen one beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from deskstretch.ui.area import AreaView, Page
from deskstretch.ui.care_page.page import CarePage
from deskstretch.ui.components.clear_scroll import ClearScroll
from deskstretch.ui.components.hairline import device_px
from deskstretch.ui.components.rule import Rule
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.icons import Icon
from deskstretch.ui.learn_area.lesson_page import LessonPage
from deskstretch.ui.settings_pages.page import SectionButton
from deskstretch.ui.theme import Space, Type

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from deskstretch.core.lesson import Lesson
    from deskstretch.core.movement import Movement
    from deskstretch.ui.care_page.source import CareSource
    from deskstretch.ui.theme import Visuals

LIST_PX = 248
CARE_MOST_PX = 860
READING_MOST_PX = 680
"""Longer lines are hard to read on in."""
PAGE_LEAST_PX = 400
ICONS = {
    "mobility-and-flexibility": Icon.LIBRARY,
    "dynamic-and-static": Icon.SWAP,
    "foam-rolling": Icon.ROLLER,
    "yoga-and-pilates": Icon.MAT,
    "strength-for-mobility": Icon.BACKPACK,
    "consistency": Icon.CALENDAR,
}


class LearnArea(AreaView):
    """Articles are made when first read.

    Args:
        lessons: in reading order.
        movement_of: a shipped movement by its id.
        care: what the care page asks.
    """

    def __init__(
        self,
        look: Visuals,
        lessons: Sequence[Lesson],
        movement_of: Callable[[str], Movement],
        care: CareSource,
    ) -> None:
        super().__init__()
        self._look = look
        self._lessons = tuple(lessons)
        self._movement_of = movement_of
        self._source = care
        self._made: dict[int, QWidget] = {}
        self._care: CarePage | None = None
        self._entries = QButtonGroup(self)
        self._wanted: QWidget | None = None
        self._scroll_soon = QTimer(self, singleShot=True, interval=0)
        self._scroll_soon.timeout.connect(self._scroll)
        self._side = QWidget()
        self._stack = QStackedWidget()
        self._lay_out()
        self._show(0)

    def open_page(self, page: Page) -> None:
        if page is Page.CARE:
            self._show(len(self._lessons))
        elif self._stack.currentWidget() is self._made.get(len(self._lessons)):
            self._show(0)

    def refresh(self, today: date) -> None:
        self.refresh_care()

    def refresh_care(self) -> None:
        """The person reported pain, or noted a visit."""
        if self._care is not None:
            self._care.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        scroll = self._stack.currentWidget()
        if not (isinstance(scroll, ClearScroll) and scroll.turn_page(event.key())):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = max(self._look.px(LIST_PX), self._list_px())
        compact = self.width() - wide < self._look.px(PAGE_LEAST_PX)
        for button in self._entries.buttons():
            if isinstance(button, SectionButton):
                button.set_compact(compact)
        self._side.setFixedWidth(self._look.px(36) + 2 * Space.L if compact else wide)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        x = self._side.width() - 1 if self.isLeftToRight() else self.width() - self._side.width()
        painter.fillRect(QRectF(x, 0, device_px(painter), self.height()), self._look.tokens.line)
        painter.end()

    def _list_px(self) -> int:
        """What the longest name in the list needs."""
        names = [button.fontMetrics().horizontalAdvance(button.text()) for button in self._entries.buttons()]
        return max(names) + self._look.px(20) + 3 * Space.S + Space.L + Space.S

    def _show(self, number: int) -> None:
        """An article by its number, or the care page after the last of them."""
        if number not in self._made:
            page = self._made[number] = self._make(number)
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(self._made[number])
        self._entries.button(number).setChecked(True)

    def _make(self, number: int) -> QWidget:
        if number == len(self._lessons):
            return self._in_scroll(self._make_care(), CARE_MOST_PX)
        lesson = self._lessons[number]
        page = LessonPage(self._look, lesson, [self._movement_of(each) for each in lesson.movements])
        page.start_requested.connect(self.start_requested)
        return self._in_scroll(page, self._look.px(READING_MOST_PX))

    def _make_care(self) -> QWidget:
        care = self._care = CarePage(self._look, self._source)
        care.report_requested.connect(self._open_report)
        care.part_opened.connect(self._bring_into_sight)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XXS)
        column.addWidget(Text(self._look, self.tr("Care"), Type.TITLE))
        line = self.tr("When to stop, when to ask somebody, and what they said.")
        column.addWidget(Text(self._look, line, tone=Tone.INK2, wraps=True))
        column.addSpacing(Space.S)
        column.addWidget(care)
        return whole

    def _open_report(self) -> None:
        """Reports are made on the data page, where their days are chosen."""
        self.page_requested.emit(Page.DATA)

    def _bring_into_sight(self, part: QWidget) -> None:
        """Scroll to a part of the care page once its layout has its new height."""
        self._wanted = part
        self._scroll_soon.start()

    def _scroll(self) -> None:
        scroll = self._stack.currentWidget()
        page = scroll.widget() if isinstance(scroll, ClearScroll) else None
        if isinstance(scroll, ClearScroll) and page is not None and self._wanted is not None:
            top = self._wanted.mapTo(page, QPoint(0, 0)).y()
            scroll.verticalScrollBar().setValue(top - Space.M)

    def _in_scroll(self, content: QWidget, most_px: int) -> ClearScroll:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.XXL)
        column.addWidget(content)
        column.addStretch(1)
        page.setMaximumWidth(most_px + 2 * Space.XXL)
        return ClearScroll(page, over_margin=True)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._side)
        column.setContentsMargins(Space.L, Space.L, Space.S, Space.M)
        column.setSpacing(Space.XXS)
        entries = [(ICONS.get(lesson.id, Icon.LEARN), lesson.title) for lesson in self._lessons]
        entries.append((Icon.HURTS, self.tr("Care")))
        for i, (icon, words) in enumerate(entries):
            if i == len(self._lessons):
                column.addWidget(Rule(self._look, Space.XS, Space.XS))
            button = SectionButton(self._look, icon, words)
            button.say_alternative()
            self._entries.addButton(button, i)
            column.addWidget(button)
        self._entries.idClicked.connect(self._show)
        column.addStretch(1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._side)
        whole.addWidget(self._stack, 1)
