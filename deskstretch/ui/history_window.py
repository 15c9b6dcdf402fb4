"""The main window: a rail of pages at its side, the chosen one beside it: the history, the settings."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QFont, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from deskstretch.ui.components.button import Pressable
from deskstretch.ui.components.focus import FocusRing
from deskstretch.ui.components.hairline import draw_outlined
from deskstretch.ui.components.ring import Ring
from deskstretch.ui.components.tabs import PageTabs
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.floating import keep_until_destroyed
from deskstretch.ui.history_pages.journal import JournalPage
from deskstretch.ui.history_pages.source import DayBreak, HistorySource
from deskstretch.ui.history_pages.today import TodayPage
from deskstretch.ui.icons import Icon, paint_icon
from deskstretch.ui.placement import pointer_screen
from deskstretch.ui.settings_pages.page import SettingsPage
from deskstretch.ui.situation import Sign
from deskstretch.ui.situation_words import state_words
from deskstretch.ui.theme import Radius, Space, Type
from deskstretch.ui.words import whole_minutes

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from deskstretch.core.settings import Settings
    from deskstretch.ui.settings_pages.typical_day import TypicalDay
    from deskstretch.ui.situation import Situation
    from deskstretch.ui.theme import Visuals

__all__ = ["DayBreak", "HistorySource", "MainWindow", "Page"]

SIZE = QSize(1080, 752)
SMALLEST = QSize(820, 560)
RAIL_PX = 84
CONTENT_MOST_PX = 1240


class Page(StrEnum):
    """The pages the tray can open the window at."""

    TODAY = "today"
    JOURNAL = "journal"
    SETTINGS = "settings"


class MainWindow(QWidget):
    """Opens at the page asked for and follows new records on `refresh`.

    Args:
        look: colours and fonts.
        source: the history to show.
        name_of: a movement's name by its id.
        today: the local day.
        settings: what the settings page starts with; left out, there is no such page.
        preview: plays a typical day with given settings.
    """

    start_requested = Signal(object)
    settings_changed = Signal(object)
    closed = Signal()

    def __init__(
        self,
        look: Visuals,
        source: HistorySource,
        name_of: Callable[[str], str],
        today: date,
        parent: QWidget | None = None,
        *,
        settings: Settings | None = None,
        preview: Callable[[Settings], TypicalDay] | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        keep_until_destroyed(self)
        self.setWindowTitle(self.tr("DeskStretch"))
        self._focus_ring = FocusRing(look, self)
        self._rail = Rail(look, with_settings=settings is not None)
        self._rail.history.clicked.connect(lambda: self.open_at(self._history_page()))
        self._rail.settings.clicked.connect(lambda: self.open_at(Page.SETTINGS))
        self._settings_page = None if settings is None else SettingsPage(look, settings, preview)
        if self._settings_page is not None:
            self._settings_page.settings_changed.connect(self.settings_changed)
        self._today_page = TodayPage(look, source, name_of, today)
        self._journal_page = JournalPage(look, source, today)
        self._today_page.start_requested.connect(self.start_requested)
        self._pages = {Page.TODAY: self._today_page, Page.JOURNAL: self._journal_page}
        self._tabs = PageTabs(look)
        self._tabs.setAccessibleName(self.tr("History"))
        self._stack = QStackedWidget()
        self._areas = QStackedWidget()
        self._history = QWidget()
        for page, words in ((Page.TODAY, self.tr("Today")), (Page.JOURNAL, self.tr("Journal"))):
            self._tabs.addTab(words)
            self._stack.addWidget(self._pages[page])
        self._tabs.currentChanged.connect(self._stack.setCurrentIndex)
        self._lay_out()
        QShortcut(QKeySequence("Ctrl+F"), self, self._search)
        QShortcut(QKeySequence("Ctrl+1"), self, lambda: self.open_at(Page.TODAY))
        QShortcut(QKeySequence("Ctrl+2"), self, lambda: self.open_at(Page.SETTINGS))
        QShortcut(QKeySequence.StandardKey.Preferences, self, lambda: self.open_at(Page.SETTINGS))

    def open_at(self, page: Page) -> None:
        """Show the window, or bring it up, at ``page``."""
        if page is Page.SETTINGS and self._settings_page is not None:
            self._areas.setCurrentWidget(self._settings_page)
        elif page is not Page.SETTINGS:
            self._stack.setCurrentWidget(self._pages[page])
            self._tabs.setCurrentIndex(self._stack.currentIndex())
            self._areas.setCurrentWidget(self._history)
        self._rail.show_page(page)
        if not self.isVisible():
            screen = pointer_screen()
            area = screen.availableGeometry()
            self.setScreen(screen)
            self.setMinimumSize(SMALLEST.boundedTo(area.size()))
            self.resize(SIZE.boundedTo(area.size()))
        self.show()
        self.activateWindow()

    def show_situation(self, situation: Situation) -> None:
        """Move the ring in the rail."""
        self._rail.show_situation(situation)

    def show_settings(self, settings: Settings) -> None:
        """The settings changed elsewhere, as in the glance."""
        if self._settings_page is not None:
            self._settings_page.show_settings(settings)

    def refresh(self, today: date) -> None:
        """Ask the source again, as after a new record or at midnight."""
        self._today_page.refresh(today)
        self._journal_page.refresh(today)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Close):
            self.close()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.tokens.win)
        painter.end()

    def _history_page(self) -> Page:
        """The page of the history that was looked at last."""
        return list(self._pages)[self._stack.currentIndex()]

    def _search(self) -> None:
        """Ctrl+F: the search of the page that is shown."""
        settings = self._settings_page
        if settings is not None and settings.isVisible():
            settings.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        self.open_at(Page.JOURNAL)
        self._journal_page.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _lay_out(self) -> None:
        content = QWidget()
        content.setMaximumWidth(CONTENT_MOST_PX)
        content.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        column = QVBoxLayout(content)
        column.setContentsMargins(Space.XXL, Space.XL, Space.XXL, 0)
        column.setSpacing(Space.M)
        column.addWidget(Text(self._look, self.tr("History"), Type.TITLE))
        column.addWidget(self._tabs)
        column.addWidget(self._stack, 1)
        middle = QHBoxLayout(self._history)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addStretch(1)
        middle.addWidget(content, 1000)
        middle.addStretch(1)
        self._areas.addWidget(self._history)
        if self._settings_page is not None:
            self._areas.addWidget(self._settings_page)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._rail)
        whole.addWidget(self._areas, 1)


class Rail(QWidget):
    """The windows' pages from top to bottom, and the time to the next break at the end."""

    def __init__(self, look: Visuals, *, with_settings: bool) -> None:
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        group = QButtonGroup(self)
        self.history = RailButton(look, Icon.HISTORY, self.tr("History"))
        self.settings = RailButton(look, Icon.SETTINGS, self.tr("Settings"))
        self.history.setChecked(True)
        self.settings.setVisible(with_settings)
        group.addButton(self.history)
        group.addButton(self.settings)
        self._ring = Ring(look, 46, Type.BODY)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._words = Text(look, self.tr("to break"), Type.SMALL, tone=Tone.INK2, alignment=centre)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, Space.S, 10, Space.M)
        column.setSpacing(Space.XXS)
        column.addWidget(self.history)
        column.addWidget(self.settings)
        column.addStretch(1)
        column.addWidget(self._ring, 0, centre)
        column.addWidget(self._words)
        look.changed.connect(self.updateGeometry)

    def show_page(self, page: Page) -> None:
        (self.settings if page is Page.SETTINGS else self.history).setChecked(True)

    def show_situation(self, situation: Situation) -> None:
        counting = situation.sign is Sign.WAITING and situation.left_s is not None
        self._words.setVisible(counting)
        if counting and situation.left_s is not None:
            self._ring.show_left(situation.level, str(max(1, whole_minutes(situation.left_s))))
        else:
            self._ring.show_icon(Icon.PAUSE if situation.sign is Sign.PAUSED else Icon.CLOCK, situation.level)
        words = state_words(situation)
        self._ring.setToolTip(words)
        self._ring.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        return QSize(max(self._look.px(RAIL_PX), self.minimumSizeHint().width()), 400)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.tokens.sunk)
        painter.end()


class RailButton(Pressable):
    """An icon over a word; the chosen one is raised."""

    corner = Radius.TOAST

    def __init__(self, look: Visuals, icon: Icon, text: str) -> None:
        super().__init__(look, text)
        self._icon = icon
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._dress()

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text()) + Space.S
        return QSize(max(self._look.px(64), words), self._look.px(56))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self.isChecked():
            draw_outlined(painter, box, self.corner, tokens.raised, tokens.line)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._fill(tokens.sunk, tokens.hover, tokens.press))
            painter.drawRoundedRect(box, self.corner, self.corner)
        ink = tokens.ink if self.isChecked() else tokens.ink2
        side = self._look.px(20)
        words_px = self.fontMetrics().height()
        top = (self.height() - side - words_px - 2) / 2
        paint_icon(painter, self._icon, QRectF((self.width() - side) / 2, top, side, side), ink)
        painter.setPen(ink)
        words = QRectF(0, top + side + 2, self.width(), words_px)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()

    def _dress(self) -> None:
        self.setFont(self._look.font(Type.SMALL, QFont.Weight.Medium))
        super()._dress()
