"""The report of some weeks for a practitioner: two pages, A4 or Letter as this country uses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from deskstretch.ui.report.condition_page import ConditionPage
from deskstretch.ui.report.movement_page import MovementPage
from deskstretch.ui.report.sheet import Sheet
from deskstretch.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from deskstretch.core.report import Report

DOTS_PER_INCH = 1200


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
        sheet = Sheet(writer, painter, DOTS_PER_INCH)
        MovementPage(sheet, report, made, name_of, figure).draw()
        sheet.next_page()
        ConditionPage(sheet, report, made, name_of, figure).draw()
    finally:
        painter.end()
        buffer.close()
    return bytes(content.data())


def _paper() -> QPageSize.PageSizeId:
    """Letter where miles are walked, else A4."""
    is_imperial = QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    return QPageSize.PageSizeId.Letter if is_imperial else QPageSize.PageSizeId.A4
