"""The report's pictures: a bar a week, the body shaded by movement or pain, a movement done."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor

from deskstretch.core.movement import Side, Sides
from deskstretch.figure.body_map import ASPECT
from deskstretch.figure.looks import look_named
from deskstretch.figure.painter_body_map import BodyMap
from deskstretch.figure.painter_files import frame_image, main_moment_s
from deskstretch.figure.painter_loop import Loop
from deskstretch.figure.stage import card_stage
from deskstretch.ui.day_words import short_day
from deskstretch.ui.report.sheet import SMALL, Align, Ink
from deskstretch.ui.theme.tokens import LIGHT
from deskstretch.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QImage

    from deskstretch.core.movement import Movement, Region
    from deskstretch.core.report import WeekSum
    from deskstretch.ui.report.sheet import Sheet

PAIN = (QColor("#F3D3CF"), QColor("#E2A39B"), QColor("#C76C63"), QColor("#A3322B"))
"""Pain of 1 to 3, 4 to 6, 7 and 8, 9 and 10: pale to the alert colour."""
PAPER = QColor("#FFFFFF")
PICTURE_ASPECT = 1.6
_PICTURE_PX = 960
_LEAST_LABEL_PT = 34
_NUMBERS_MOST = 20
_STEPS_MIN = (5, 10, 15, 20, 30, 60, 90, 120, 180, 240, 300, 600)


def paint_weeks(
    sheet: Sheet, weeks: Sequence[WeekSum], x: float, y: float, width: float, height: float
) -> None:
    """Minutes a week as bars over a scale with few round numbers."""
    minutes = [week.moved_s / 60 for week in weeks]
    most = max(max(minutes, default=0.0), 1.0)
    step = next((each for each in _STEPS_MIN if each * 4 >= most), 60 * math.ceil(most / 240))
    top = step * max(1, math.ceil(most / step))
    scale_w, label_h = 24.0, 13.0
    plot_x, plot_w, plot_h = x + scale_w, width - scale_w, height - label_h
    for n in range(round(top / step) + 1):
        level_y = y + plot_h * (1 - n * step / top)
        sheet.line(plot_x, level_y, plot_w, LIGHT.edge if n == 0 else LIGHT.line)
        number = QLocale().toString(n * step)
        sheet.text(x, level_y - 4.6, scale_w - 5, number, SMALL, Ink.SECOND, Align.END)
    pitch = plot_w / max(1, len(weeks))
    bar = min(22.0, pitch * 0.62)
    every = max(1, math.ceil(_LEAST_LABEL_PT / pitch))
    for n, week in enumerate(weeks):
        middle = plot_x + (n + 0.5) * pitch
        bar_h = plot_h * minutes[n] / top
        if bar_h > 0:
            sheet.fill(
                middle - bar / 2, y + plot_h - bar_h, bar, bar_h, LIGHT.move, min(2.0, bar / 4, bar_h / 2)
            )
        if len(weeks) <= _NUMBERS_MOST and minutes[n] > 0:
            number = QLocale().toString(max(1, round(minutes[n])))
            sheet.fill(middle - 7, y + plot_h - bar_h - 10.5, 14, 9.5, PAPER)  # no grid line through it
            sheet.text(
                middle - pitch / 2, y + plot_h - bar_h - 10.5, pitch, number, SMALL, align=Align.MIDDLE
            )
        if n % every == 0:
            label_w = max(pitch, float(_LEAST_LABEL_PT))
            day = short_day(week.first)
            sheet.text(middle - label_w / 2, y + plot_h + 4, label_w, day, SMALL, Ink.SECOND, Align.MIDDLE)


def paint_body(sheet: Sheet, shades: Mapping[Region, QColor], x: float, y: float, height: float) -> float:
    """The body from the front and from the back; gives the width of both."""
    map_h = height - 12
    map_w = map_h * ASPECT
    names = (translate("Report", "Front"), translate("Report", "Back"))
    for n, name in enumerate(names):
        left = x + n * map_w
        body = BodyMap(map_w * sheet.unit, map_h * sheet.unit, back=n == 1)
        sheet.painter.save()
        sheet.painter.translate(sheet.corner(left, y, map_w))
        body.paint(sheet.painter, shades, LIGHT.heat[0], PAPER, 0.9 * sheet.unit)
        sheet.painter.restore()
        sheet.text(left, y + map_h + 2, map_w, name, SMALL, Ink.SECOND, Align.MIDDLE)
    return 2 * map_w


def pain_colour(score: int) -> QColor:
    """The shade of a score from 0 to 10."""
    if score <= 0:
        return LIGHT.heat[0]
    return PAIN[0 if score <= 3 else 1 if score <= 6 else 2 if score <= 8 else 3]


def movement_picture(movement: Movement, figure: str) -> QImage:
    """The movement at its telling moment, shown by the drawn person ``figure``."""
    side = Side.BOTH if movement.sides is Sides.NONE else Side.LEFT
    stage = card_stage(_PICTURE_PX, _PICTURE_PX / PICTURE_ASPECT)
    return frame_image(
        Loop(movement, side, look_named(figure), stage, dark=False), main_moment_s(movement, side)
    )
