"""The second page: pain, self-checks, what was left out, visits, and room for questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from deskstretch.core.self_check import Change, facts_of
from deskstretch.ui.break_parts.hurt_words import flag_words
from deskstretch.ui.check_words import change_words, check_name, side_name, value_words
from deskstretch.ui.day_words import short_day
from deskstretch.ui.report.page import FOOT, GAP, MARGIN, TOP, ReportPage
from deskstretch.ui.report.sheet import BODY, SMALL, Ink
from deskstretch.ui.report.words import left_out_lines, practitioner_name
from deskstretch.ui.theme.tokens import LIGHT
from deskstretch.ui.words import region_name, translate

if TYPE_CHECKING:
    from deskstretch.core.record import PainReport, Visit
    from deskstretch.core.self_check import CheckFacts, Point

_ROWS_MOST = 6
_REPORTS_MOST = 6
_VISITS_MOST = 3
_SIGNS_MOST = 3
_NOTE_MOST = 160


class ConditionPage(ReportPage):
    def draw(self) -> None:
        y = self._pain(TOP)
        y = self._checks(y)
        y = self._left_out(y)
        y = self._visits(y)
        self._questions(y)
        self._foot(2)

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
            came = [signs[flag] for flag in signs if flag in pain.flags]
            if len(came) > _SIGNS_MOST:
                more = translate("Report", "and {0} more").format(whole(len(came) - _SIGNS_MOST))
                came[_SIGNS_MOST:] = [more]
            row = (
                region_name(pain.region),
                whole(pain.reports),
                whole(pain.days),
                whole(pain.most),
                latest,
                "\n".join(came),
            )
            y = self._row(y, columns, row, BODY)
        y = self._and_more(y, len(report.pains) - _ROWS_MOST)
        y += 8
        told = [(short_day(each.local_day), self._told(each)) for each in report.pain_reports]
        return self._lines(y, told, _REPORTS_MOST) + GAP

    def _told(self, report: PainReport) -> str:
        """One report in a line: where, how strong, in which movement, and the note."""
        line = translate("Report", "{0}, {1} of 10").format(
            region_name(report.region), QLocale().toString(report.score)
        )
        if report.movement:
            line = translate("Report", "{0}, in {1}").format(line, self._name_of(report.movement))
        if report.note:
            line = translate("Report", "{0}: {1}").format(line, _shortened(report.note))
        return line

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
        columns = (0.0, 0.25, 0.33, 0.50, 0.67)
        names = (
            translate("Report", "Check"),
            translate("Report", "Side"),
            translate("Report", "First"),
            translate("Report", "Latest"),
            translate("Report", "Change"),
        )
        y = self._row(y + 8, columns, names, SMALL, Ink.SECOND)
        for n, trend in enumerate(report.trends):
            if y > self._end:
                return self._and_more(y, len(report.trends) - n)
            facts = facts_of(trend.check)
            is_new = n == 0 or report.trends[n - 1].check is not trend.check
            first, last = trend.points[0], trend.points[-1]

            change, ink = translate("Report", "Once only"), Ink.SECOND
            if len(trend.points) > 1:
                change = change_words(facts, trend.since_first)
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
        if y > self._end - 20:
            return y
        y = self._heading(y, translate("Report", "What was left out, and why")) + 6
        if not lines:
            nothing = translate("Report", "Nothing: every movement and every break was on offer.")
            return y + self._sheet.text(MARGIN, y, self._width, nothing) + GAP
        return self._lines(y, lines, len(lines)) + GAP

    def _visits(self, y: float) -> float:
        visits = self._report.visits
        if not visits or y > self._end:
            return y
        y = self._heading(y, translate("Report", "Visits")) + 6
        told = [(short_day(visit.local_day), _visit_words(visit)) for visit in visits]
        return self._lines(y, told, _VISITS_MOST) + GAP

    def _questions(self, y: float) -> None:
        """Lines to write on, where there is room."""
        room = self._sheet.height - FOOT - y - 22
        count = min(4, int(room // 24))
        if count < 1:
            return
        y = self._heading(y, translate("Report", "To ask"))
        for n in range(count):
            self._sheet.line(MARGIN, y + 26 + n * 24, self._width, LIGHT.edge)


def _dated(facts: CheckFacts, point: Point) -> str:
    return translate("Report", "{0}, {1}").format(value_words(facts, point.value), short_day(point.day))


def _visit_words(visit: Visit) -> str:
    """Who was seen, what for, and what they said to do."""
    parts = (practitioner_name(visit.practitioner), visit.note, visit.instructions)
    return ". ".join(_shortened(part.rstrip(".")) for part in parts if part)


def _shortened(note: str) -> str:
    """A note on two lines at the most."""
    plain = " ".join(note.split())
    return plain if len(plain) <= _NOTE_MOST else f"{plain[: _NOTE_MOST - 1].rstrip()}…"
