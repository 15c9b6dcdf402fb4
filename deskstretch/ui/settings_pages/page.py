"""The settings: a list of sections, the chosen one beside it, a search, and a way back from each change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from deskstretch.ui.area import AreaView, Page
from deskstretch.ui.components.button import Pressable
from deskstretch.ui.components.card import EmptyState
from deskstretch.ui.components.clear_scroll import ClearScroll
from deskstretch.ui.components.field import SearchField
from deskstretch.ui.components.hairline import device_px
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.components.toast import Toast
from deskstretch.ui.icons import Icon, paint_icon
from deskstretch.ui.settings_pages.data import DataPage
from deskstretch.ui.settings_pages.data_model import DataModel
from deskstretch.ui.settings_pages.fields import (
    SECTION_ICONS,
    Section,
    fields_of,
    section_line,
    section_name,
    section_words,
)
from deskstretch.ui.settings_pages.hours import HoursPage
from deskstretch.ui.settings_pages.model import SettingsModel
from deskstretch.ui.settings_pages.rhythm import RhythmPage
from deskstretch.ui.settings_pages.rows import RowsCard
from deskstretch.ui.settings_pages.sound import SoundPage
from deskstretch.ui.settings_pages.system import SystemPage
from deskstretch.ui.theme import Radius, Space, Type

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from deskstretch.core.settings import Settings
    from deskstretch.ui.settings_pages.data_model import DataSource
    from deskstretch.ui.settings_pages.fields import SettingField
    from deskstretch.ui.settings_pages.sound import Missing
    from deskstretch.ui.settings_pages.system import SystemSource
    from deskstretch.ui.settings_pages.typical_day import TypicalDay
    from deskstretch.ui.theme import Visuals

LIST_PX = 236
PAGE_MOST_PX = 720
PAGE_LEAST_PX = 400


class SettingsPage(AreaView):
    """Saved as changed. ``settings_changed`` brings the whole new `Settings`; ``data`` asks for deeds.

    Args:
        data: tells what is kept.
        system: tells what the system does and says.
        preview: draws a day with given settings.
    """

    settings_changed = Signal(object)
    sound_trial_requested = Signal(object)
    """A `Trial`; where something is missing, the answer is `show_missing`."""
    login_requested = Signal(bool)
    """Start with the session or not; the answer is `show_login`."""

    def __init__(
        self,
        look: Visuals,
        settings: Settings,
        data: DataSource,
        system: SystemSource,
        preview: Callable[[Settings], TypicalDay] | None = None,
    ) -> None:
        super().__init__()
        self._look = look
        self._preview = preview
        self._system_source = system
        self.model = SettingsModel(settings, self)
        self.model.changed.connect(self.settings_changed)
        self.data = DataModel(data, self)
        self.search = SearchField(look, self.tr("Find a setting"))
        self.search.textChanged.connect(self._find)
        self._sections = QButtonGroup(self)
        self._section = Section.RHYTHM
        self._sound: SoundPage | None = None
        self._system: SystemPage | None = None
        self._scroll = ClearScroll(over_margin=True)
        self._side = QWidget()
        self.toast = Toast(look, self)
        self.toast.undo_requested.connect(self.model.undo)
        self.model.told.connect(self.toast.tell)
        self._lay_out()
        self.show_section(Section.RHYTHM)

    def open_page(self, page: Page) -> None:
        if page is Page.DATA:
            self.show_section(Section.DATA)

    def show_section(self, section: Section) -> None:
        self._section = section
        self._sections.button(list(Section).index(section)).setChecked(True)
        match section:
            case Section.RHYTHM:
                content = RhythmPage(self._look, self.model, self._preview)
            case Section.HOURS:
                content = HoursPage(self._look, self.model)
            case Section.DATA:
                content = DataPage(self._look, self.data)
            case Section.SOUND:
                content = self._sound = SoundPage(self._look, self.model)
                content.trial_requested.connect(self.sound_trial_requested)
            case Section.SYSTEM:
                content = self._system = SystemPage(self._look, self._system_source)
                content.login_requested.connect(self.login_requested)
            case _:
                content = RowsCard(self._look, self.model, fields_of(section))
        self._show(section_name(section), section_line(section), content)

    def show_missing(self, missing: Missing) -> None:
        """What a trial of sound or voice found missing."""
        if self._sound is not None and isValid(self._sound):
            self._sound.show_missing(missing)

    def show_login(self, on: bool, problem: str = "") -> None:
        """Whether the program starts with the session now; why not, where it was to."""
        if self._system is not None and isValid(self._system):
            self._system.show_login(on=on, problem=problem)

    def search_here(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_settings(self, settings: Settings) -> None:
        """The settings changed elsewhere."""
        self.model.follow(settings)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.toast.place()
        self._narrow()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        x = self._side.width() - 1 if self.isLeftToRight() else self.width() - self._side.width()
        painter.fillRect(QRectF(x, 0, device_px(painter), self.height()), self._look.tokens.line)
        painter.end()

    def _narrow(self) -> None:
        """With large text on a small window the list turns into icons."""
        buttons = [button for button in self._sections.buttons() if isinstance(button, SectionButton)]
        longest = max(button.full_width() for button in buttons)
        wide = max(self._look.px(LIST_PX), longest + Space.L + Space.S)
        compact = self.width() - wide < self._look.px(PAGE_LEAST_PX)
        for button in buttons:
            button.set_compact(compact)
        self.search.setVisible(not compact)
        self._side.setFixedWidth(self._look.px(36) + 2 * Space.L if compact else wide)

    def _find(self, text: str) -> None:
        """Rows of every page whose sentence holds the words, and pages that are about them."""
        wanted = text.strip().casefold()
        if not wanted:
            self.show_section(self._section)
            return
        found = [
            field for section in Section for field in fields_of(section) if wanted in field.words.casefold()
        ]
        pages = [section for section in Section if wanted in section_words(section).casefold()]
        title = self.tr("Found")
        self._choose_none()
        if found or pages:
            self._show(title, "", self._found(pages, found))
            return
        nothing = EmptyState(
            self._look, Icon.SEARCH, self.tr("Nothing matches."), action=self.tr("Clear search")
        )
        nothing.button.clicked.connect(self.search.clear)
        self._show(title, "", nothing)

    def _choose_none(self) -> None:
        """No page of the list is shown while something is looked for."""
        chosen = self._sections.checkedButton()
        if chosen is not None:
            self._sections.setExclusive(False)
            chosen.setChecked(False)
            self._sections.setExclusive(True)

    def _found(self, pages: Sequence[Section], fields: Sequence[SettingField]) -> QWidget:
        """The rows, then ways to the pages."""
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XXS)
        if fields:
            column.addWidget(RowsCard(self._look, self.model, fields))
            column.addSpacing(Space.S)
        ways = QButtonGroup(content)
        for section in pages:
            way = SectionButton(self._look, SECTION_ICONS[section], section_name(section))
            way.setCheckable(False)
            ways.addButton(way, list(Section).index(section))
            column.addWidget(way)
        ways.idClicked.connect(self._open_numbered)
        return content

    def _open_numbered(self, number: int) -> None:
        self._open(list(Section)[number])

    def _show(self, title: str, line: str, content: QWidget) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.HUGE + Space.L)
        column.setSpacing(Space.XXS)
        column.addWidget(Text(self._look, title, Type.TITLE))
        if line:
            column.addWidget(Text(self._look, line, tone=Tone.INK2, wraps=True))
        column.addSpacing(Space.S)
        column.addWidget(content)
        column.addStretch(1)
        page.setMaximumWidth(PAGE_MOST_PX + 2 * Space.XXL)
        self._scroll.set_content(page)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(Space.L, Space.L, Space.S, Space.M)
        column.setSpacing(Space.XXS)
        column.addWidget(self.search)
        column.addSpacing(Space.XS)
        for i, section in enumerate(Section):
            button = SectionButton(self._look, SECTION_ICONS[section], section_name(section))
            button.clicked.connect(lambda _checked=False, chosen=section: self._open(chosen))
            self._sections.addButton(button, i)
            column.addWidget(button)
        column.addStretch(1)
        side = self._side
        side.setLayout(column)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(side)
        whole.addWidget(self._scroll, 1)

    def _open(self, section: Section) -> None:
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.show_section(section)


class SectionButton(Pressable):
    """An icon and a name in the list; the chosen one is filled."""

    corner = Radius.BUTTON

    def __init__(self, look: Visuals, icon: Icon, text: str) -> None:
        super().__init__(look, text)
        self._icon = icon
        self._compact = False
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._dress()

    def set_compact(self, compact: bool) -> None:
        """Show the icon alone; the name becomes the tooltip."""
        if compact != self._compact:
            self._compact = compact
            self.setToolTip(self.text() if compact else "")
            self._dress()

    def full_width(self) -> int:
        """With its name beside the icon."""
        return self.fontMetrics().horizontalAdvance(self.text()) + self._look.px(20) + 3 * Space.S

    def sizeHint(self) -> QSize:
        if self._compact:
            return QSize(self._look.px(36), self._look.px(36))
        return QSize(self.full_width(), max(self._look.px(36), self.fontMetrics().height() + Space.S))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        chosen = self.isChecked()
        painter.setBrush(tokens.press if chosen else self._fill(tokens.win, tokens.hover, tokens.press))
        painter.drawRoundedRect(QRectF(self.rect()), self.corner, self.corner)
        ink = tokens.ink if chosen else tokens.ink2
        side = self._look.px(20)
        if self._compact:
            middle = QRectF(0, 0, side, side)
            middle.moveCenter(QRectF(self.rect()).center())
            paint_icon(painter, self._icon, middle, ink, direction=self.layoutDirection())
            painter.end()
            return
        mark = QRectF(Space.S, (self.height() - side) / 2, side, side)
        words = QRectF(mark.right() + Space.S, 0, self.width(), self.height())
        words.setRight(self.width() - Space.XS)
        if not self.isLeftToRight():
            mark.moveLeft(self.width() - mark.right())
            words = QRectF(Space.XS, 0, mark.left() - Space.S - Space.XS, self.height())
        paint_icon(painter, self._icon, mark, ink, direction=self.layoutDirection())
        weight = QFont.Weight.DemiBold if chosen else QFont.Weight.Medium
        painter.setFont(self._look.font(Type.BODY, weight))
        painter.setPen(ink)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        painter.end()

    def _dress(self) -> None:
        self.setFont(self._look.font(Type.BODY, QFont.Weight.DemiBold))
        super()._dress()
