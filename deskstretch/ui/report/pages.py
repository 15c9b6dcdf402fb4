"""The report of some weeks for a practitioner: two pages, A4 or Letter as this country uses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from deskstretch.core.review_regions import MAP_REGIONS
from deskstretch.core.self_check import Change, facts_of
from deskstretch.ui.break_parts.hurt_words import flag_words
from deskstretch.ui.check_words import change_words, check_name, side_name, value_words
from deskstretch.ui.report.charts import movement_picture, pain_colour, paint_body, paint_weeks
from deskstretch.ui.report.sheet import BODY, FIGURE, HEADING, SMALL, STRONG, TITLE, Align, Ink, Sheet, Style
from deskstretch.ui.report.words import (
    day_words,
    disclaimer,
    left_out_lines,
    practitioner_name,
    short_day,
    span_words,
)
from deskstretch.ui.theme.tokens import LIGHT
from deskstretch.ui.words import hours_and_minutes, listed, region_name, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from deskstretch.core.report import Report
    from deskstretch.core.self_check import CheckFacts, Point

DOTS_PER_INCH = 1200
MARGIN, TOP = 46.0, 42.0
GAP = 18.0
_ROWS_MOST = 6
_REPORTS_MOST = 6
_VISITS_MOST = 3
_REGIONS_MOST = 6


def report_pdf(report: Report, made: date, name_of: Callable[[str], str], figure: str) -> bytes:
    """The report as a PDF; needs Qt's fonts, no screen.

    Args:
        made: the day it is made.
        name_of: a movement's name for its id.
        figure: which drawn person shows the movements.
    """
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS_PER_INCH)
    writer.setPageLayout(
        QPageLayout(QPageSize(_paper()), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    )
    writer.setTitle(translate("Report", "Movement summary"))
    writer.setCreator("DeskStretch")
    painter = QPainter(writer)
    try:
        pages = _Pages(Sheet(writer, painter, DOTS_PER_INCH), report, made, name_of, figure)
        pages.first()
        pages.second()
    finally:
        painter.end()
        buffer.close()
    return bytes(content.data())


def _paper() -> QPageSize.PageSizeId:
    """Letter where miles are walked, else A4."""
    is_imperial = QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    return QPageSize.PageSizeId.Letter if is_imperial else QPageSize.PageSizeId.A4


class _Pages:
    def __init__(
        self, sheet: Sheet, report: Report, made: date, name_of: Callable[[str], str], figure: str
    ) -> None:
        self._sheet = sheet
        self._report = report
        self._made = made
        self._name_of = name_of
        self._figure = figure
        self._width = sheet.width - 2 * MARGIN

    def first(self) -> None:
        y = self._head()
        y = self._tiles(y)
        y = self._weeks(y)
        y = self._body(y)
        self._most(y)
        self._foot(1)

    def second(self) -> None:
        self._sheet.next_page()
        y = self._pain(TOP)
        y = self._checks(y)
        y = self._left_out(y)
        y = self._visits(y)
        self._questions(y)
        self._foot(2)

    # -- the first page: what was moved --------------------------------------------------------------

    def _head(self) -> float:
        sheet, name_w = self._sheet, 170.0
        words_w = self._width - name_w - GAP
        y = TOP + sheet.text(MARGIN, TOP, words_w, translate("Report", "Movement summary"), TITLE)
        y += 2 + sheet.text(MARGIN, y + 2, words_w, span_words(self._report, self._made), BODY, Ink.SECOND)
        for n, label in enumerate((translate("Report", "Name"), translate("Report", "Born"))):
            line_y = TOP + 16 + n * 24
            sheet.text(MARGIN + self._width - name_w, line_y - 10, 40, label, SMALL, Ink.SECOND)
            sheet.line(MARGIN + self._width - name_w + 40, line_y, name_w - 40, LIGHT.edge)
        pad = 9.0
        words_h = sheet.height_of(self._width - 2 * pad, disclaimer())
        sheet.fill(MARGIN, y + 12, self._width, words_h + 2 * pad - 2, LIGHT.stage, 6)
        sheet.text(MARGIN + pad, y + 12 + pad - 1, self._width - 2 * pad, disclaimer())
        return y + 12 + words_h + 2 * pad + GAP - 4

    def _tiles(self, y: float) -> float:
        report, whole = self._report, QLocale().toString
        weeks = report.days / 7
        pains = sum(pain.reports for pain in report.pains)
        strongest = max((pain.most for pain in report.pains), default=0)
        tiles = (
            (
                translate("Report", "{0} of {1}").format(whole(report.days_moved), whole(report.days)),
                translate("Report", "days with movement"),
            ),
            (
                hours_and_minutes(report.moved_s / weeks),
                translate("Report", "a week on average"),
            ),
            (
                whole(report.breaks),
                translate("Report", "breaks, {0} of them hurt").format(whole(report.hurt_breaks))
                if report.hurt_breaks
                else translate("Report", "breaks"),
            ),
            (
                whole(pains),
                translate("Report", "pain reports, up to {0} of 10").format(whole(strongest))
                if pains
                else translate("Report", "pain reports"),
            ),
        )
        width = (self._width - 3 * 10) / 4
        for n, (figure, words) in enumerate(tiles):
            x = MARGIN + n * (width + 10)
            self._sheet.line(x, y, width, LIGHT.edge)
            self._sheet.text(x, y + 7, width, figure, FIGURE)
            self._sheet.text(x, y + 29, width, words, SMALL, Ink.SECOND)
        return y + 48 + GAP

    def _weeks(self, y: float) -> float:
        height = 118.0
        y = self._heading(
            y, translate("Report", "Active minutes a week"), translate("Report", "Weeks begin on Monday.")
        )
        paint_weeks(self._sheet, self._report.weeks, MARGIN, y + 10, self._width, height)
        return y + 10 + height + GAP + 4

    def _body(self, y: float) -> float:
        """Movement on the left, pain on the right."""
        report, height = self._report, 158.0
        column = (self._width - GAP) / 2
        body = report.body
        moved = {region: LIGHT.heat[body.level_of(region)] for region in MAP_REGIONS}
        most = [each for each in body.regions if each.moved_s >= 30][:_REGIONS_MOST]
        lines = [(region_name(each.region), hours_and_minutes(each.moved_s)) for each in most]
        self._heading(y, translate("Report", "Where movement went"), width=column)
        self._map(MARGIN, y + 22, column, height, moved, lines)
        if body.least:
            least = translate("Report", "Least moved: {0}").format(
                listed([region_name(r) for r in body.least])
            )
            self._sheet.text(MARGIN, y + 26 + height, column, least, SMALL, Ink.SECOND)
        x = MARGIN + column + GAP
        hurt = {pain.region: pain_colour(pain.most) for pain in report.pains}
        lines = [
            (region_name(pain.region), translate("Report", "{0} of 10").format(QLocale().toString(pain.most)))
            for pain in report.pains[:_REGIONS_MOST]
        ]
        self._heading(y, translate("Report", "Where it hurt, at its strongest"), x=x, width=column)
        self._map(x, y + 22, column, height, hurt, lines)
        if not report.pains:
            nothing = translate(
                "Report", "Nothing was reported. A day without a report is unknown, not free of pain."
            )
            maps_w = 2 * (height - 12) * 0.56
            self._sheet.text(x + maps_w + 8, y + 30, column - maps_w - 8, nothing, SMALL, Ink.SECOND)
        return y + 26 + height + 12 + GAP

    def _map(
        self, x: float, y: float, width: float, height: float, shades: dict, lines: Sequence[tuple[str, str]]
    ) -> None:
        maps_w = paint_body(self._sheet, shades, x, y, height)
        words_x, words_w = x + maps_w + 8, width - maps_w - 8
        for n, (name, value) in enumerate(lines):
            line_y = y + 6 + n * 23
            self._sheet.one_line(words_x, line_y, words_w, name, SMALL, Ink.SECOND)
            self._sheet.one_line(words_x, line_y + 8.5, words_w, value, STRONG)

    def _most(self, y: float) -> None:
        """What was done most, drawn: movements have many names."""
        if not self._report.most:
            return
        y = self._heading(y, translate("Report", "Done most")) + 10
        room = self._sheet.height - 44 - y
        side = max(48.0, min(78.0, room))
        width = (self._width - 2 * GAP) / 3
        for n, (movement, seconds) in enumerate(self._report.most):
            x = MARGIN + n * (width + GAP)
            self._sheet.picture(movement_picture(movement, self._figure), x, y, side, side, 8)
            words_x, words_w = x + side + 8, width - side - 8
            name_h = self._sheet.text(words_x, y + 8, words_w, movement.name, STRONG)
            self._sheet.text(words_x, y + 11 + name_h, words_w, hours_and_minutes(seconds), SMALL, Ink.SECOND)

    # -- the second page: how it was -----------------------------------------------------------------

    def _pain(self, y: float) -> float:
        report, whole = self._report, QLocale().toString
        y = self._heading(
            y,
            translate("Report", "Pain reported"),
            translate("Report", "From 0 to 10, as the person put it. Days without a report are unknown."),
        )
        if not report.pains:
            nothing = translate("Report", "No pain was reported in these days.")
            return y + 6 + self._sheet.text(MARGIN, y + 6, self._width, nothing) + GAP
        columns = (0.0, 0.20, 0.30, 0.38, 0.50, 0.64)
        names = (
            translate("Report", "Region"),
            translate("Report", "Reports"),
            translate("Report", "Days"),
            translate("Report", "Strongest"),
            translate("Report", "Latest"),
            translate("Report", "Came with"),
        )
        y = self._row(y + 8, columns, names, SMALL, Ink.SECOND)
        signs = flag_words()
        for pain in report.pains[:_ROWS_MOST]:
            latest = translate("Report", "{0} on {1}").format(whole(pain.latest), short_day(pain.latest_day))
            with_it = "; ".join(signs[flag] for flag in signs if flag in pain.flags)
            row = (
                region_name(pain.region),
                whole(pain.reports),
                whole(pain.days),
                whole(pain.most),
                latest,
                with_it,
            )
            y = self._row(y, columns, row, BODY)
        y = self._and_more(y, len(report.pains) - _ROWS_MOST)
        y += 8
        told = [each for each in report.pain_reports if each.movement or each.note][:_REPORTS_MOST]
        for each in told:
            what = [region_name(each.region), whole(each.score)]
            line = translate("Report", "{0}, {1} of 10").format(*what)
            if each.movement:
                line = translate("Report", "{0}, in {1}").format(line, self._name_of(each.movement))
            if each.note:
                line = translate("Report", "{0}: {1}").format(line, each.note)
            y = self._line(y, short_day(each.local_day), line)
        return y + GAP

    def _checks(self, y: float) -> float:
        report = self._report
        y = self._heading(
            y,
            translate("Report", "Self-checks"),
            translate(
                "Report",
                "Measured by the person. A difference is called a change only beyond what measuring varies.",
            ),
        )
        if not report.trends:
            nothing = translate("Report", "None was done in these days.")
            return y + 6 + self._sheet.text(MARGIN, y + 6, self._width, nothing) + GAP
        columns = (0.0, 0.26, 0.35, 0.50, 0.65)
        names = (
            translate("Report", "Check"),
            translate("Report", "Side"),
            translate("Report", "First"),
            translate("Report", "Latest"),
            translate("Report", "Change"),
        )
        y = self._row(y + 8, columns, names, SMALL, Ink.SECOND)
        for n, trend in enumerate(report.trends):
            facts = facts_of(trend.check)
            is_new = n == 0 or report.trends[n - 1].check is not trend.check
            first, last = trend.points[0], trend.points[-1]

            change, ink = translate("Report", "Once only"), Ink.SECOND
            if len(trend.points) > 1:
                beyond = translate("Report", "{0} (counts beyond {1})")
                change = beyond.format(
                    change_words(facts, trend.since_first), value_words(facts, facts.threshold)
                )
                ink = {Change.BETTER: Ink.DONE, Change.WORSE: Ink.MOVE, Change.NONE: Ink.FULL}[trend.change]
            row = (
                check_name(trend.check) if is_new else "",
                side_name(trend.side),
                _dated(facts, first) if len(trend.points) > 1 else "",
                _dated(facts, last),
                change,
            )
            y = self._row(y, columns, row, BODY, last_ink=ink, ruled=is_new)
        return y + GAP

    def _left_out(self, y: float) -> float:
        lines = left_out_lines(self._report.left_out, self._name_of)
        y = self._heading(y, translate("Report", "What was left out, and why")) + 6
        if not lines:
            lines = [("", translate("Report", "Nothing: every movement and every break was on offer."))]
        for reason, what in lines:
            y = self._line(y, reason, what)
        return y + GAP

    def _visits(self, y: float) -> float:
        visits = self._report.visits
        if not visits:
            return y
        y = self._heading(y, translate("Report", "Visits")) + 6
        for visit in visits[:_VISITS_MOST]:
            words = ". ".join(
                part.rstrip(".")
                for part in (practitioner_name(visit.practitioner), visit.note, visit.instructions)
                if part
            )
            y = self._line(y, short_day(visit.local_day), words)
        y = self._and_more(y, len(visits) - _VISITS_MOST)
        return y + GAP

    def _questions(self, y: float) -> None:
        """Lines to write on, where there is room."""
        room = self._sheet.height - 48 - y - 22
        count = min(4, int(room // 24))
        if count < 1:
            return
        y = self._heading(y, translate("Report", "To ask"))
        for n in range(count):
            self._sheet.line(MARGIN, y + 26 + n * 24, self._width, LIGHT.edge)

    # -- parts ---------------------------------------------------------------------------------------

    def _heading(
        self, y: float, words: str, line: str = "", *, x: float = MARGIN, width: float | None = None
    ) -> float:
        width = width or self._width
        y += self._sheet.text(x, y, width, words, HEADING)
        if line:
            y += self._sheet.text(x, y, width, line, SMALL, Ink.SECOND)
        return y

    def _row(
        self,
        y: float,
        columns: Sequence[float],
        cells: Sequence[str],
        style: Style = BODY,
        ink: Ink = Ink.FULL,
        *,
        last_ink: Ink | None = None,
        ruled: bool = True,
    ) -> float:
        """One row of a table under a hairline; columns begin at shares of the width."""
        if ruled and style is BODY:
            self._sheet.line(MARGIN, y, self._width)
        ends = (*columns[1:], 1.0)
        heights: list[float] = []
        for n, (begin, end, words) in enumerate(zip(columns, ends, cells, strict=True)):
            width = (end - begin) * self._width - (8 if end < 1 else 0)
            its_ink = last_ink if last_ink and n == len(cells) - 1 else ink
            heights.append(
                self._sheet.text(MARGIN + begin * self._width, y + 3, width, words, style, its_ink)
            )
        return y + max(heights) + 6

    def _line(self, y: float, lead: str, words: str) -> float:
        """A lead such as a date, and what belongs to it."""
        lead_w = 0.20 * self._width
        lead_h = self._sheet.text(MARGIN, y, lead_w - 8, lead, BODY, Ink.SECOND)
        words_h = self._sheet.text(MARGIN + lead_w, y, self._width - lead_w, words)
        return y + max(lead_h, words_h) + 3

    def _and_more(self, y: float, count: int) -> float:
        if count <= 0:
            return y
        words = translate("Report", "and {0} more").format(QLocale().toString(count))
        return y + self._sheet.text(MARGIN, y, self._width, words, SMALL, Ink.SECOND)

    def _foot(self, number: int) -> None:
        y = self._sheet.height - 34
        words = translate("Report", "Page {0} of 2 · {1}").format(
            QLocale().toString(number), day_words(self._made)
        )
        self._sheet.text(MARGIN, y, self._width, words, SMALL, Ink.SECOND, Align.END)
        self._sheet.text(
            MARGIN, y, self._width, translate("Report", "DeskStretch · no medical record"), SMALL, Ink.SECOND
        )


def _dated(facts: CheckFacts, point: Point) -> str:
    return translate("Report", "{0}, {1}").format(value_words(facts, point.value), short_day(point.day))
