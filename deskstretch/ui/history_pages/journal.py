"""The journal of a day, row by row in plain sentences, with a search: why was I asked, or not?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from deskstretch.ui.components.card import EmptyState
from deskstretch.ui.components.field import SearchField
from deskstretch.ui.history_pages.day_navigator import DayNavigator
from deskstretch.ui.history_pages.page import GUTTER_PX, HistoryPage, PageHead
from deskstretch.ui.icons import Icon, paint_icon
from deskstretch.ui.journal_words import journal_icon, journal_sentence
from deskstretch.ui.theme import Space, Type
from deskstretch.ui.words import clock_time, translate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from deskstretch.core.journal import JournalRow
    from deskstretch.ui.history_pages.source import HistorySource
    from deskstretch.ui.theme import Visuals

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
ROW_ROLE = Qt.ItemDataRole.UserRole
TIME_PX = 64
ICON_PX = 20


class JournalRows(QAbstractListModel):
    """A day's rows, the latest first; the text of each is its time and sentence."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[JournalRow] = []

    def set_rows(self, rows: Sequence[JournalRow]) -> None:
        self.beginResetModel()
        self._rows = list(reversed(rows))
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return translate("Journal", "{0}, {1}").format(clock_time(row.at), journal_sentence(row))
        return None


class JournalList(QListView):
    """Rows between the page's gutters; the scroll bar stands in one of them."""

    def __init__(self) -> None:
        super().__init__()
        self.verticalScrollBar().rangeChanged.connect(self._lay_over)
        self._lay_over(0, 0)

    def _lay_over(self, least: int, most: int) -> None:
        taken = self.verticalScrollBar().sizeHint().width() if most > least else 0
        start, end = GUTTER_PX, GUTTER_PX - taken
        left, right = (start, end) if self.isLeftToRight() else (end, start)
        self.setViewportMargins(left, 0, right, 0)


class RowPainter(QStyledItemDelegate):
    """Time, sign and sentence; a sentence takes as many lines as it needs."""

    def __init__(self, look: Visuals, parent: QListView) -> None:
        super().__init__(parent)
        self._look = look
        self._view = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        room = self._words_room(QRectF(0, 0, width, 0))
        metrics = QFontMetrics(self._look.font(Type.BODY))
        words = metrics.boundingRect(
            0, 0, int(room.width()), 10_000, Qt.TextFlag.TextWordWrap, self._sentence(index)
        )
        return QSize(width, max(self._look.px(36), words.height() + Space.M))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: JournalRow = index.data(ROW_ROLE)
        look = self._look
        box = QRectF(option.rect)  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(look.font(Type.BODY))
        painter.setPen(look.tokens.ink2)
        words = self._mirrored(self._words_room(box), box)
        centre = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        time_box = QRectF(box.left(), box.top(), look.px(TIME_PX), box.height())
        painter.drawText(self._mirrored(time_box, box), centre, clock_time(row.at))
        side = look.px(ICON_PX)
        mark = QRectF(box.left() + look.px(TIME_PX), box.center().y() - side / 2, side, side)
        paint_icon(
            painter,
            journal_icon(row.event),
            self._mirrored(mark, box),
            look.tokens.ink2,
            direction=self._view.layoutDirection(),
        )
        painter.setPen(look.tokens.ink)
        painter.drawText(words, centre | Qt.TextFlag.TextWordWrap, self._sentence(index))
        painter.restore()

    def _words_room(self, box: QRectF) -> QRectF:
        left = self._look.px(TIME_PX) + self._look.px(ICON_PX) + Space.S
        return box.adjusted(left, 0, -Space.XS, 0)

    def _mirrored(self, part: QRectF, box: QRectF) -> QRectF:
        if self._view.isLeftToRight():
            return part
        other = QRectF(part)
        other.moveRight(box.left() + box.right() - part.left())
        return other

    @staticmethod
    def _sentence(index: Index) -> str:
        return journal_sentence(index.data(ROW_ROLE))


class JournalPage(HistoryPage):
    """Every decision of a day."""

    def __init__(self, look: Visuals, source: HistorySource, today: date) -> None:
        super().__init__()
        self._source = source
        self._days = DayNavigator(look, today, source.first_day())
        self._days.day_changed.connect(self.fill)
        self.search: QLineEdit = SearchField(look, self.tr("Search the journal"))
        self.search.textChanged.connect(self._filter)
        self._rows = JournalRows(self)
        self._found = QSortFilterProxyModel(self)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._found.setSourceModel(self._rows)
        self.list = JournalList()
        self.list.setModel(self._found)
        self.list.setItemDelegate(RowPainter(look, self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.list.setAccessibleName(self.tr("Journal"))
        self.list.viewport().setAutoFillBackground(False)
        self._nothing = EmptyState(
            look,
            Icon.CLOCK,
            self.tr("Nothing written on this day."),
            self.tr("Each decision will stand here."),
        )
        self._no_match = EmptyState(look, Icon.SEARCH, "", action=self.tr("Clear search"))
        self._no_match.button.clicked.connect(self.search.clear)
        self._stack = QStackedWidget()
        for page in (self.list, self._nothing, self._no_match):
            self._stack.addWidget(page)
        head = PageHead(look)
        head.begin_with_arrow(self._days)
        head.row.addWidget(self.search)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.S)
        whole.addWidget(head)
        whole.addWidget(self._stack, 1)
        look.changed.connect(self.list.doItemsLayout)
        self.fill()

    def refresh(self, today: date) -> None:
        """Ask again, as after a decision or at midnight."""
        self._days.set_span(self._source.first_day(), today)
        self.fill()

    def search_here(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def fill(self) -> None:
        self._rows.set_rows(self._source.journal_on(self._days.day))
        self._choose_page()

    def _filter(self, text: str) -> None:
        self._found.setFilterFixedString(text.strip())
        self._choose_page()

    def _choose_page(self) -> None:
        if self._found.rowCount():
            self._stack.setCurrentWidget(self.list)
        elif self._rows.rowCount():
            self._no_match.say(self.tr("Nothing matches “{0}”.").format(self.search.text().strip()))
            self._stack.setCurrentWidget(self._no_match)
        else:
            self._stack.setCurrentWidget(self._nothing)
