"""The card's parts at every size from the smallest to 4K, from plain to doubled text."""

from __future__ import annotations

from itertools import combinations, product

import pytest
from PySide6.QtCore import QRect, QSize

from deskstretch.ui.break_parts.layout import STANDARD, card_layout, preferred_size

SIZES = [(640, 480), (760, 520), (840, 560), (1100, 720), (1500, 940), (3400, 1900)]


def test_the_design_size() -> None:
    layout = card_layout(QSize(840, 560), 1.0)
    assert layout.stage == QRect(16, 16, 528, 440)
    assert layout.column == QRect(572, 16, 244, 440)
    assert layout.bar == QRect(16, 472, 808, 6)
    assert not layout.small


@pytest.mark.parametrize(("size", "text"), list(product(SIZES, (0.8, 1.0, 1.5, 2.0, 3.0))))
def test_nothing_overlaps_and_the_stage_stays_large(size: tuple[int, int], text: float) -> None:
    width, height = size
    layout = card_layout(QSize(width, height), text)
    parts = [layout.stage, layout.column, layout.bar, layout.row]
    window = QRect(0, 0, width, height)
    assert all(window.contains(part) for part in parts)
    assert not any(one.intersects(other) for one, other in combinations(parts, 2))
    assert layout.stage.width() >= width * 0.4 - 1
    assert layout.stage.height() >= height * 0.5


@pytest.mark.parametrize("text", [1.0, 2.0, 3.0])
@pytest.mark.parametrize("screen", [(1024, 600), (1366, 768), (1920, 1080), (3840, 2160)])
def test_the_card_asks_for_what_the_screen_has(screen: tuple[int, int], text: float) -> None:
    size = preferred_size(text, QSize(*screen))
    assert size.width() <= screen[0]
    assert size.height() <= screen[1]
    if text == 1.0 and screen[1] >= 768:
        assert size == STANDARD


def test_small_windows_turn_labels_into_icons() -> None:
    assert card_layout(QSize(640, 480), 1.0).small
    assert card_layout(QSize(640, 480), 1.0).ring_px == 104
    assert card_layout(QSize(840, 560), 2.0).small
