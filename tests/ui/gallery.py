"""Renders every window and state to pictures, to be looked at: ``python tests/ui/gallery.py [OUT] [WORD…]``.

With words, only pictures whose name contains one of them. Runs offscreen unless a platform is given.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

SCREEN = {
    "name": "wide",
    "x": 0,
    "y": 0,
    "width": 3840,
    "height": 2560,
    "logicalDpi": 96,
    "logicalBaseDpi": 96,
}
screens = Path(tempfile.mkdtemp()) / "screens.json"
screens.write_text(json.dumps({"screens": [SCREEN | {"dpr": 1}]}), "utf-8")
os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={screens}")
os.environ.setdefault("QT_SCALE_FACTOR", "2")
sys.path.insert(0, str(Path(__file__).parent))

import library_samples
import samples
from care_samples import CALM, EMERGENCY, SUGGESTS, URGENT, Care, lessons
from history_samples import MemoryPast, long_past
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QLinearGradient, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from deskstretch.app.demo.long_words import LongWords, with_longer_words
from deskstretch.app.demo.states import States
from deskstretch.core.settings import Look, Theme
from deskstretch.ui.area import Page
from deskstretch.ui.break_window import BreakControls
from deskstretch.ui.care_page.visits import VisitsCard
from deskstretch.ui.components.button import Button
from deskstretch.ui.history_pages.mobility import MobilityPage
from deskstretch.ui.history_pages.self_check import SelfCheckRound
from deskstretch.ui.learn_area.area import LearnArea
from deskstretch.ui.settings_pages.data_model import Outcome
from deskstretch.ui.settings_pages.fields import Section
from deskstretch.ui.settings_pages.page import SettingsPage
from deskstretch.ui.situation import Sign
from deskstretch.ui.theme import Appearance
from deskstretch.ui.tray_icon import tray_image

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from deskstretch.core.advice import Advice

ALL = BreakControls(easier=True, swap=True, hurts=True, sound=True, end=True)

CHART_PAGES = (Page.WEEK, Page.YEAR, Page.BODY_MAP, Page.RHYTHM, Page.MOBILITY)


class Gallery:
    def __init__(self, out: Path, only: Sequence[str]) -> None:
        self.out = out
        self.only = only
        self.app = QApplication([])
        self.app.setFont(QFont("Inter", 10))
        font = self.app.font()
        font.setPixelSize(14)
        self.app.setFont(font)
        self.look = Appearance(self.app, Look(theme=Theme.LIGHT))
        self.owner = QWidget()
        self.out.mkdir(parents=True, exist_ok=True)

    def wants(self, name: str) -> bool:
        return not self.only or any(word in name for word in self.only)

    def both(self, name: str, make: Callable[[], QWidget], text_percent: int = 100) -> None:
        for theme in (Theme.LIGHT, Theme.DARK):
            whole = f"{name}-{theme.value}"
            if self.wants(whole):
                self.look.apply(Look(theme=theme, text_percent=text_percent))
                window = make()
                self.save(window, whole)
                window.hide()
                window.deleteLater()
                self.app.processEvents()

    def save(self, window: QWidget, name: str) -> None:
        if not window.isVisible():
            window.show()
        for _ in range(30):
            self.app.processEvents()
        shot = window.grab()
        scale = shot.devicePixelRatio()
        picture = QPixmap(shot.size())
        picture.setDevicePixelRatio(scale)
        painter = QPainter(picture)
        size = shot.deviceIndependentSize()
        desk = QLinearGradient(0, 0, size.width(), size.height())
        colours = ("#0E1119", "#141A26", "#1B1B25") if self.look.dark else ("#CBD6D8", "#D6D7D0", "#DCCFC2")
        for place, colour in zip((0, 0.55, 1), colours, strict=True):
            desk.setColorAt(place, QColor(colour))
        painter.fillRect(picture.rect(), desk)
        painter.drawPixmap(0, 0, shot)
        painter.end()
        picture.save(str(self.out / f"{name}.png"))
        print(name, shot.size().width(), shot.size().height())

    def coming_and_going(self, prefix: str = "") -> None:
        """The windows that the demo shows too: menus, glance, offers, breaks, notices, welcome."""
        movement = samples.movement
        states = States(lambda id_: with_longer_words(movement(id_)) if prefix == "long-" else movement(id_))
        for name, make in states.all().items():
            self.both(f"{prefix}{name}", partial(make, self.look))
            if not prefix:
                self.both(f"{name}-text200", partial(make, self.look), 200)

    def history(
        self,
        page: Page,
        past: MemoryPast | None = None,
        *,
        empty: bool = False,
        size: QSize | None = None,
    ) -> Callable[[], QWidget]:
        def make() -> QWidget:
            window = samples.main_window(self.look, past or samples.Past(empty=empty))
            window.show_situation(samples.situation())
            window.open_at(page)
            if size is not None:
                window.setMinimumSize(0, 0)
                window.resize(size)
            return window

        return make

    def histories(self) -> None:
        self.both("history-today", self.history(Page.TODAY))
        self.both("history-today-empty", self.history(Page.TODAY, empty=True))
        self.both("history-journal", self.history(Page.JOURNAL))
        self.both("history-today-small", self.history(Page.TODAY, size=QSize(820, 560)))
        self.both("history-today-text200", self.history(Page.TODAY), 200)
        self.both("history-journal-text200", self.history(Page.JOURNAL), 200)
        self.charts()

    def check_round(
        self, past: MemoryPast, skipped: int | None = None, size: QSize | None = None
    ) -> Callable[[], QWidget]:
        """The choice of checks, or the check that comes after so many were skipped."""

        def make() -> QWidget:
            window = self.history(Page.MOBILITY, past, size=size)()
            page = window.findChild(MobilityPage)
            assert page is not None
            page.start_round()
            guide = page.findChild(SelfCheckRound)
            assert guide is not None
            if skipped is not None:
                guide.begin()
                for _ in range(skipped):
                    guide.skip()
            return window

        return make

    def charts(self, prefix: str = "") -> None:
        quarter = long_past(samples.TODAY, 91)
        for page in CHART_PAGES:
            name = f"{prefix}history-{page.value}"
            self.both(name, self.history(page, quarter))
            if not prefix:
                self.both(f"{name}-empty", self.history(page, MemoryPast()))
                self.both(f"{name}-small", self.history(page, quarter, size=QSize(820, 560)))
                self.both(f"{name}-large", self.history(page, quarter, size=QSize(1600, 1000)))
                self.both(f"{name}-text200", self.history(page, quarter, size=QSize(1080, 1500)), 200)
        self.both(f"{prefix}check-choice", self.check_round(quarter))
        self.both(f"{prefix}check-step", self.check_round(quarter, 0))
        if not prefix:
            self.both("check-step-right", self.check_round(quarter, 4))
            self.both("check-step-timed", self.check_round(quarter, 7))
            self.both("check-step-small", self.check_round(quarter, 0, QSize(820, 560)))
            self.both("check-step-text200", self.check_round(quarter, 0, QSize(1080, 1500)), 200)
        programme = long_past(samples.TODAY, 30)
        programme.follow_programme(samples.TODAY - timedelta(days=16))
        self.both(f"{prefix}history-programme", self.history(Page.WEEK, programme, size=QSize(1080, 940)))
        for width, height in ((1024, 600), (2560, 1440)) if not prefix else ():
            for page in (Page.TODAY, *CHART_PAGES):
                name = f"history-{page.value}-{width}"
                self.both(name, self.history(page, quarter, size=QSize(width, height)))
        if not prefix and self.wants("history-years"):
            ten_years = long_past(samples.TODAY, 3652)
            for page in CHART_PAGES:
                self.both(f"history-years-{page.value}", self.history(page, ten_years))

    def settings(self, section: Section, text: str = "", *, toast: bool = False) -> Callable[[], QWidget]:
        def make() -> QWidget:
            window = samples.main_window(self.look)
            window.show_situation(samples.situation())
            window.open_at(Page.SETTINGS)
            page = window.view(Page.SETTINGS)
            assert isinstance(page, SettingsPage)
            page.show_section(section)
            if text:
                page.search.setText(text)
            if toast:
                page.model.change(("reminders", "stretch", "every_min"), 50.0, "Interval is now 50 minutes")
            return window

        return make

    def all_settings(self, prefix: str = "") -> None:
        for section in Section:
            self.both(f"{prefix}settings-{section.value}", self.settings(section))

    def data(self, *, asking: bool) -> Callable[[], QWidget]:
        """The Data page after a deed, or asking before one."""

        def make() -> QWidget:
            window = self.settings(Section.DATA)()
            window.resize(1080, 1010)
            page = window.findChild(SettingsPage)
            assert page is not None
            if asking:
                next(b for b in page.findChildren(Button) if "everything" in b.text()).click()
            else:
                page.data.end(Outcome("Deleted: 12 breaks. You can take it back.", can_undo=True))
            return window

        return make

    def more_settings(self) -> None:
        self.both("settings-data-asking", self.data(asking=True))
        self.both("settings-data-done", self.data(asking=False))
        self.both("settings-data-text200", self.settings(Section.DATA), 200)
        self.both("settings-rhythm-toast", self.settings(Section.RHYTHM, toast=True))
        self.both("settings-found", self.settings(Section.RHYTHM, "wait"))
        self.both("settings-rhythm-text200", self.settings(Section.RHYTHM), 200)
        self.both("settings-prompts-text200", self.settings(Section.PROMPTS), 200)
        self.both("settings-hours-text200", self.settings(Section.HOURS), 200)

    def bodies(self, prefix: str = "") -> None:
        tall = QSize(1080, 1640)
        self.both(f"{prefix}body", self.history(Page.BODY))
        self.both(f"{prefix}body-whole", self.history(Page.BODY, size=tall))
        if not prefix:
            self.both("body-small", self.history(Page.BODY, size=QSize(820, 560)))
            self.both("body-text200", self.history(Page.BODY, size=QSize(1080, 2700)), 200)

    def learn(self, lesson: int, size: QSize | None = None) -> Callable[[], QWidget]:
        def make() -> QWidget:
            window = self.history(Page.LEARN, size=size)()
            area = window.findChild(LearnArea)
            assert area is not None
            area._show(lesson)
            return window

        return make

    def care(self, advice: Advice, size: QSize | None = None, *, form: bool = False) -> Callable[[], QWidget]:
        def make() -> QWidget:
            window = samples.main_window(self.look, care=Care(advice))
            window.show_situation(samples.situation())
            window.open_at(Page.CARE)
            if size is not None:
                window.setMinimumSize(0, 0)
                window.resize(size)
            card = window.findChild(VisitsCard)
            if form and card is not None:
                card.open_form()
            return window

        return make

    def learning(self, prefix: str = "") -> None:
        tall = QSize(1080, 1640)
        for number, lesson in enumerate(lessons()):
            if not prefix or number == 2:
                self.both(f"{prefix}learn-{lesson.id}", self.learn(number, QSize(1080, 860)))
        self.both(f"{prefix}care", self.care(CALM, tall))
        self.both(f"{prefix}care-suggests", self.care(SUGGESTS))
        self.both(f"{prefix}care-emergency", self.care(EMERGENCY))
        if not prefix:
            self.both("care-form", self.care(CALM, tall, form=True))
            self.both("care-small", self.care(URGENT, QSize(820, 560)))
            self.both("learn-small", self.learn(2, QSize(820, 560)))
            self.both("care-text200", self.care(SUGGESTS, QSize(1080, 2600)), 200)
            self.both("learn-text200", self.learn(2, QSize(1080, 1800)), 200)

    def trays(self) -> None:
        for dark in (False, True):
            name = f"tray-{'dark' if dark else 'light'}"
            if self.wants(name):
                self.tray_sheet(dark=dark).save(str(self.out / f"{name}.png"))

    def tray_sheet(self, *, dark: bool) -> QImage:
        rows = [(Sign.WAITING, level) for level in (1.0, 0.66, 0.33, 0.08)]
        rows += [(sign, 0.0) for sign in Sign if sign is not Sign.WAITING]
        sheet = QImage(1100, 110 * len(rows), QImage.Format.Format_ARGB32_Premultiplied)
        sheet.fill(QColor("#20262A" if dark else "#EBEDEF"))
        painter = QPainter(sheet)
        for i, (sign, level) in enumerate(rows):
            for half, template in enumerate((False, True)):
                left, top = 20 + half * 550, 10 + i * 110
                small = tray_image(sign, level, 16, dark_panel=dark, template=template)
                painter.drawImage(left, top, small.scaled(96, 96))
                x = left + 130
                for size in (16, 22, 32, 64):
                    image = tray_image(sign, level, size, dark_panel=dark, template=template)
                    painter.drawImage(x, top + (96 - size) // 2, image)
                    x += size + 40
        painter.end()
        return sheet

    def libraries(self, prefix: str = "") -> None:
        shelf = library_samples.whole_shelf()
        for name, make in library_samples.pages(shelf).items():
            self.both(f"{prefix}{name}", partial(make, self.look))
            if not prefix:
                self.both(f"{name}-text200", partial(make, self.look), 200)

    def run(self) -> None:
        self.trays()
        self.coming_and_going()
        self.histories()
        self.bodies()
        self.learning()
        self.libraries()
        self.all_settings()
        self.more_settings()
        self.app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.mirrored_or_long("rtl-")
        self.app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        longer = LongWords()
        self.app.installTranslator(longer)
        self.mirrored_or_long("long-")
        self.app.removeTranslator(longer)

    def mirrored_or_long(self, prefix: str) -> None:
        self.coming_and_going(prefix)
        self.bodies(prefix)
        self.learning(prefix)
        self.libraries(prefix)
        self.all_settings(prefix)
        self.both(f"{prefix}history-today", self.history(Page.TODAY))
        self.both(f"{prefix}history-journal", self.history(Page.JOURNAL))
        self.charts(prefix)


if __name__ == "__main__":
    arguments = sys.argv[1:] or ["/tmp/ui-out"]
    Gallery(Path(arguments[0]), arguments[1:]).run()
