"""Where in the body movement went, front and back; each region leads to a break for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from deskstretch.core.review_regions import MAP_REGIONS
from deskstretch.ui.components.body_map_view import BodyMapView, RegionMark
from deskstretch.ui.components.button import Button, Kind
from deskstretch.ui.components.card import Card, EmptyState
from deskstretch.ui.components.columns import Columns
from deskstretch.ui.components.heat_scale import STEPS, HeatScale
from deskstretch.ui.components.region_list import RegionList
from deskstretch.ui.components.segmented import Segmented
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.history_pages.page import GUTTER_PX, TWO_COLUMNS_PX, ChartPage
from deskstretch.ui.icons import Icon
from deskstretch.ui.situation import StartWish
from deskstretch.ui.theme import Radius, Space, Type
from deskstretch.ui.words import listed, region_name, spelled_minutes, translate, your_region

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from deskstretch.core.movement import Region
    from deskstretch.core.review_regions import BodyReview
    from deskstretch.ui.history_pages.source import HistorySource
    from deskstretch.ui.theme import Visuals

USUAL_DAYS, MOST_DAYS = 28, 90
ENOUGH_BREAKS = 3
BREAK_S = 120.0
LIST_PX = 324
LEAST_SHARE = 0.1
"""Of the most moved region; what got less is drawn as if it had got nothing."""


class BodyMapPage(ChartPage):
    """The last 7, 28 or 90 days."""

    def __init__(self, look: Visuals, source: HistorySource, today: date) -> None:
        nothing = EmptyState(
            look,
            Icon.BODY,
            translate("History", "Not enough to draw yet."),
            translate("History", "After three breaks this shows where you moved."),
        )
        super().__init__(look, nothing)
        self._source = source
        self._today = today
        self._days = USUAL_DAYS
        self._spans = Segmented(
            look,
            [(days, translate("History", "%n days", None, days)) for days in (7, USUAL_DAYS, MOST_DAYS)],
            translate("History", "How far back"),
        )
        self._spans.show_value(USUAL_DAYS)
        self._spans.chosen.connect(self._look_back)
        head = self.head.row
        head.addWidget(Text(look, translate("History", "What you moved"), Type.HEADING, wraps=True), 1)
        head.addWidget(self._spans)
        self.map = BodyMapView(look, translate("History", "Where you moved"))
        self._scale = HeatScale(look, translate("History", "0 min"), "")
        self._regions = RegionList(look, len(MAP_REGIONS))
        self._least = LeastCard(look)
        self.map.chosen.connect(self._start)
        self._regions.chosen.connect(self._start)
        self._regions.pointed.connect(self.map.point_at)
        self._least.button.clicked.connect(self._start_least)
        self._lay_out()
        self.refresh(today)

    def refresh(self, today: date) -> None:
        self._today = today
        review = self._source.body(self._days, today)
        enough = review.breaks >= ENOUGH_BREAKS
        if not enough and self._days != MOST_DAYS:
            enough = self._source.body(MOST_DAYS, today).breaks >= ENOUGH_BREAKS
        self._spans.setVisible(enough)
        self.show_something(there_is=enough)
        if enough:
            self._show(review)

    def _show(self, review: BodyReview) -> None:
        order = [each.region for each in review.regions if each.region in MAP_REGIONS]
        marks = {region: _mark(review, region) for region in order}
        self.map.show_marks(marks)
        self._regions.show_marks(marks)
        most_s = max(review.seconds_of(region) for region in order)
        self._scale.say_most(_minutes(most_s))
        self._least.show_least(review, self._days)

    def _look_back(self, days: int) -> None:
        self._days = days
        self.refresh(self._today)

    def _start(self, region: Region) -> None:
        self.start_requested.emit(StartWish(minutes=BREAK_S / 60, area=region))

    def _start_least(self) -> None:
        if self._least.region is not None:
            self._start(self._least.region)

    def _lay_out(self) -> None:
        body = self._body = Card(self._look)
        inner = QVBoxLayout(body)
        inner.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        inner.setSpacing(Space.S)
        inner.addWidget(self.map, 1)
        inner.addWidget(self._scale, 0, Qt.AlignmentFlag.AlignLeading)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self._regions, 1)
        column.addWidget(self._least)
        self._both = QWidget()
        row = self._row = Columns(self._look, TWO_COLUMNS_PX, parent=self._both)
        row.add(body)
        row.add(side, width_px=LIST_PX)
        self.column.addWidget(self._both, 1)
        self.column.addStretch(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the cards grow no higher than the figures can."""
        super().resizeEvent(event)
        around = self._body.sizeHint().height() - self.map.sizeHint().height()
        width = self.width() - 2 * GUTTER_PX
        beside = width >= self._look.px(TWO_COLUMNS_PX)
        room = width - (self._look.px(LIST_PX) + Space.M if beside else 0) - 2 * Space.L
        least = self._row.heightForWidth(width)
        self._both.setMaximumHeight(max(least, self.map.most_height(room) + around if beside else least))


class LeastCard(QWidget):
    """What got least, and a break for it."""

    def __init__(self, look: Visuals) -> None:
        super().__init__()
        self._look = look
        self.region: Region | None = None
        self._names = Text(look, "", Type.HEADING, wraps=True)
        self._line = Text(look, "", Type.SMALL, wraps=True)
        self.button = Button(look, "", Kind.PRIMARY)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(0)
        column.addWidget(Text(look, translate("History", "Least moved"), Type.SMALL, tone=Tone.MOVE_INK))
        column.addWidget(self._names)
        column.addWidget(self._line)
        column.addSpacing(Space.S)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        look.changed.connect(self.update)

    def show_least(self, review: BodyReview, days: int) -> None:
        self.setVisible(bool(review.least))
        if review.least:
            self.region = review.least[0]
            names = listed([your_region(region) for region in review.least])
            self._names.say(names[:1].upper() + names[1:])
            self._line.say(_least_words([review.seconds_of(region) for region in review.least], days))
            words = translate("History", "{0} for {1}")
            self.button.setText(words.format(spelled_minutes(BREAK_S), your_region(self.region)))
            self.button.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.tokens.move_soft)
        painter.drawRoundedRect(QRectF(self.rect()), Radius.CARD, Radius.CARD)
        painter.end()


def _mark(review: BodyReview, region: Region) -> RegionMark:
    amount = _minutes(review.seconds_of(region))
    # the coldest colour is kept for what stands far behind the rest
    most_s = max(map(review.seconds_of, MAP_REGIONS))
    level = max(review.level_of(region), 1 if review.seconds_of(region) > LEAST_SHARE * most_s else 0)
    line = translate("History", "{0}. Press for two minutes of it.").format(amount)
    return RegionMark(STEPS[level], region_name(region), line, amount)


def _minutes(seconds: float) -> str:
    return translate("History", "{0} min").format(QLocale().toString(round(seconds / 60)))


def _least_words(each_s: Sequence[float], days: int) -> str:
    """The sum of what the list says, so that the two agree to the minute."""
    seconds = sum(each_s)
    span = {
        7: translate("History", "in seven days"),
        USUAL_DAYS: translate("History", "in four weeks"),
        MOST_DAYS: translate("History", "in three months"),
    }[days]
    if seconds < 1:
        return translate("History", "Nothing {0}.").format(span)
    if seconds < 60:
        return translate("History", "Less than a minute {0}.").format(span)
    minutes = max(1, sum(round(moved_s / 60) for moved_s in each_s))
    return translate("History", "{0} {1}.").format(spelled_minutes(minutes * 60), span)
