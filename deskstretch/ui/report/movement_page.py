"""The first page: how much was moved, and where in the body; and where it hurt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from deskstretch.core.review_regions import MAP_REGIONS
from deskstretch.ui.report.charts import (
    PICTURE_ASPECT,
    movement_picture,
    pain_colour,
    paint_body,
    paint_weeks,
)
from deskstretch.ui.report.page import FOOT, GAP, MARGIN, TOP, ReportPage
from deskstretch.ui.report.sheet import BODY, FIGURE, SMALL, STRONG, TITLE, Ink
from deskstretch.ui.report.words import disclaimer, span_words
from deskstretch.ui.theme.tokens import LIGHT
from deskstretch.ui.words import hours_and_minutes, listed, region_name, translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QColor

    from deskstretch.core.movement import Region

_REGIONS_MOST = 6


class MovementPage(ReportPage):
    def draw(self) -> None:
        y = self._head()
        y = self._tiles(y)
        y = self._weeks(y)
        y = self._body(y)
        self._most(y)
        self._foot(1)

    def _head(self) -> float:
        sheet, name_w = self._sheet, 170.0
        words_w = self._width - name_w - GAP
        y = TOP + sheet.text(MARGIN, TOP, words_w, translate("Report", "Movement summary"), TITLE)
        y += 2 + sheet.text(MARGIN, y + 2, words_w, span_words(self._report), BODY, Ink.SECOND)
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
                whole(report.days_moved),
                translate("Report", "of {0} days with movement").format(whole(report.days)),
            ),
            (
                hours_and_minutes(report.moved_s / weeks),
                translate("Report", "a week on average"),
            ),
            (whole(report.breaks), _breaks_words(report.breaks, report.hurt_breaks)),
            (whole(pains), _pains_words(pains, strongest)),
        )
        width = (self._width - 3 * 10) / 4
        for n, (figure, words) in enumerate(tiles):
            x = MARGIN + n * (width + 10)
            self._sheet.line(x, y, width, LIGHT.edge)
            self._sheet.text(x, y + 7, width, figure, FIGURE)
            self._sheet.text(x, y + 29, width, words, SMALL, Ink.SECOND)
        return y + 48 + GAP

    def _weeks(self, y: float) -> float:
        height = 132.0
        y = self._heading(
            y, translate("Report", "Active minutes a week"), translate("Report", "Weeks begin on Monday.")
        )
        if not self._report.breaks:
            nothing = translate("Report", "No breaks in these days.")
            return y + 6 + self._sheet.text(MARGIN, y + 6, self._width, nothing) + GAP
        paint_weeks(self._sheet, self._report.weeks, MARGIN, y + 10, self._width, height)
        return y + 10 + height + GAP + 4

    def _body(self, y: float) -> float:
        """Movement on the left, pain on the right."""
        report, height = self._report, 164.0
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
            nothing = translate("Report", "Nothing was reported.")
            self._sheet.text(x, y + 26 + height, column, nothing, SMALL, Ink.SECOND)
        return y + 26 + height + 12 + GAP

    def _map(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        shades: Mapping[Region, QColor],
        lines: Sequence[tuple[str, str]],
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
        width = (self._width - 2 * GAP) / 3
        height = min(width / PICTURE_ASPECT, self._sheet.height - FOOT - 24 - y)
        for n, (movement, seconds) in enumerate(self._report.most):
            x = MARGIN + n * (width + GAP)
            picture_w = height * PICTURE_ASPECT
            self._sheet.picture(movement_picture(movement, self._figure), x, y, picture_w, height, 6)
            self._sheet.one_line(x, y + height + 4, width, movement.name, STRONG)
            self._sheet.text(x, y + height + 15, width, hours_and_minutes(seconds), SMALL, Ink.SECOND)


def _breaks_words(breaks: int, hurt: int) -> str:
    """What stands under the number of breaks."""
    words = translate("Report", "break") if breaks == 1 else translate("Report", "breaks")
    if not hurt:
        return words
    return translate("Report", "{0}, {1} of them hurt").format(words, QLocale().toString(hurt))


def _pains_words(pains: int, strongest: int) -> str:
    """What stands under the number of pain reports."""
    words = translate("Report", "pain report") if pains == 1 else translate("Report", "pain reports")
    if not pains:
        return words
    return translate("Report", "{0}, up to {1} of 10").format(words, QLocale().toString(strongest))
