"""What every page of the report has: headings, tables, lines with a lead, a foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from deskstretch.ui.day_words import day_words
from deskstretch.ui.report.sheet import BODY, HEADING, SMALL, Align, Ink, Sheet, Style
from deskstretch.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from deskstretch.core.report import Report

MARGIN, TOP = 46.0, 42.0
GAP = 18.0
FOOT = 46.0


class ReportPage:
    """Draws one page. Whatever draws gives the height at which the next thing begins.

    Args:
        made: the day the report is made.
        name_of: a movement's name for its id.
        figure: which drawn person shows the movements.
    """

    def __init__(
        self, sheet: Sheet, report: Report, made: date, name_of: Callable[[str], str], figure: str
    ) -> None:
        self._sheet = sheet
        self._report = report
        self._made = made
        self._name_of = name_of
        self._figure = figure
        self._width = sheet.width - 2 * MARGIN

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

    def _lines(self, y: float, lines: Sequence[tuple[str, str]], most: int) -> float:
        """Leads and what belongs to them, as many as there is room for, and how many more there are."""
        shown = 0
        for lead, words in lines[:most]:
            if y > self._end:
                break
            y = self._line(y, lead, words)
            shown += 1
        return self._and_more(y, len(lines) - shown)

    @property
    def _end(self) -> float:
        """Below this nothing may begin but a last line."""
        return self._sheet.height - FOOT - 24

    def _and_more(self, y: float, count: int) -> float:
        if count <= 0:
            return y
        words = translate("Report", "and {0} more").format(QLocale().toString(count))
        return y + self._sheet.text(MARGIN, y, self._width, words, SMALL, Ink.SECOND)

    def _foot(self, number: int) -> None:
        y = self._sheet.height - FOOT + 12
        words = translate("Report", "Made on {1} · page {0} of 2").format(
            QLocale().toString(number), day_words(self._made)
        )
        self._sheet.text(MARGIN, y, self._width, words, SMALL, Ink.SECOND, Align.END)
        self._sheet.text(
            MARGIN, y, self._width, translate("Report", "DeskStretch · no medical record"), SMALL, Ink.SECOND
        )
