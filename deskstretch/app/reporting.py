"""Makes the report for a practitioner: records read, figures taken, two pages written."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from deskstretch.core.report import Records, make_report
from deskstretch.storage.files import write_atomically
from deskstretch.ui.report.pages import report_pdf

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from deskstretch.core.movement import Movement
    from deskstretch.core.settings import Settings
    from deskstretch.storage.reading import HistoryReader

USUAL_DAYS = 84
"""Twelve weeks: what a practitioner asks about."""


@dataclass(frozen=True, slots=True)
class Background:
    """What a report tells besides the records: settings, and the movements there are."""

    settings: Settings
    movements: Iterable[Movement]


def write_report(
    history: HistoryReader,
    background: Background,
    out: Path,
    since: date | None,
    until: date | None,
    today: date,
) -> tuple[date, date]:
    """Write the report of the local days from ``since`` to ``until``, both included; gives them.

    Left out, ``until`` is today and ``since`` twelve weeks before it. Needs a QGuiApplication; any thread.

    Raises:
        StorageError: the history cannot be read or ``out`` not written.
    """
    last = until or today
    first = since or last - timedelta(days=USUAL_DAYS - 1)
    begin = datetime.combine(first, time(0)).astimezone()
    end = datetime.combine(last + timedelta(days=1), time(0)).astimezone()
    records = Records(
        first,
        last,
        breaks=history.breaks(first, last),
        movements=history.movements(first, last),
        checks=history.checks(first, last),
        pain_reports=history.pain_reports(first, last),
        visits=history.visits(first, last),
        journal=history.journal(begin, end),
    )
    library = {movement.id: movement for movement in background.movements}
    settings = background.settings
    report = make_report(records, settings, library)

    def name_of(movement: str) -> str:
        return library[movement].name if movement in library else movement

    write_atomically(out, report_pdf(report, today, name_of, settings.look.figure))
    return first, last
