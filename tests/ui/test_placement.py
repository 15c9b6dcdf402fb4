"""Cards stand near the tray, whatever edge the panel is at, and never under the pointer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize

from deskstretch.ui.placement import CORNER_GAP_PX, card_place, popup_place, tray_point

SCREEN = QRect(0, 0, 1920, 1080)
SIZE = QSize(428, 160)
FAR = QPoint(900, 500)
GAP = CORNER_GAP_PX
RIGHT, BOTTOM = 1920 - GAP - 428, 1080 - GAP - 160


@pytest.mark.parametrize(
    ("area", "corner"),
    [
        (QRect(0, 0, 1920, 1040), (RIGHT, 1040 - GAP - 160)),  # panel below
        (QRect(0, 40, 1920, 1040), (RIGHT, 40 + GAP)),  # above
        (QRect(60, 0, 1860, 1080), (60 + GAP, BOTTOM)),  # left
        (QRect(0, 0, 1860, 1080), (1860 - GAP - 428, BOTTOM)),  # right
        (SCREEN, (RIGHT, BOTTOM)),  # hidden panel
    ],
)
def test_the_corner_follows_the_panel(area: QRect, corner: tuple[int, int]) -> None:
    near = tray_point(SCREEN, area, None)
    assert card_place(area, near, SIZE, FAR) == QPoint(*corner)


def test_the_trays_own_place_wins() -> None:
    near = tray_point(SCREEN, SCREEN, QRect(30, 10, 22, 22))
    assert card_place(SCREEN, near, SIZE, FAR) == QPoint(GAP, GAP)


def test_a_tray_on_another_screen_does_not_count() -> None:
    assert tray_point(SCREEN, SCREEN, QRect(2500, 10, 22, 22)) == SCREEN.bottomRight()


def test_the_card_keeps_away_from_the_pointer() -> None:
    pointer = QPoint(1800, 1000)
    place = card_place(SCREEN, SCREEN.bottomRight(), SIZE, pointer)
    assert not QRect(place, SIZE).contains(pointer)
    assert place == QPoint(RIGHT, GAP)  # the nearest corner that is free: nearer than the far left one


def test_a_card_larger_than_the_screen_still_begins_on_it() -> None:
    assert card_place(QRect(0, 0, 400, 200), QPoint(400, 200), SIZE, FAR) == QPoint(GAP, GAP)


def test_a_popup_stays_in_the_work_area() -> None:
    area = QRect(0, 0, 1920, 1040)
    size = QSize(348, 476)
    place = popup_place(area, QPoint(1910, 1060), size)
    assert area.contains(QRect(place, size))
    middle = popup_place(area, QPoint(960, 1060), size)
    assert QRect(middle, size).center().x() == pytest.approx(960, abs=1)
