"""Icon paths are read as SVG means them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF

from deskstretch.ui.icons import Icon, paint_icon
from deskstretch.ui.svg_path import path_of


def test_lines_are_absolute_or_relative() -> None:
    path = path_of("M4 7h5v5H14V17l6 0z")
    points = [(path.elementAt(i).x, path.elementAt(i).y) for i in range(path.elementCount())]
    assert points == [(4, 7), (9, 7), (9, 12), (14, 12), (14, 17), (20, 17), (4, 7)]


def test_numbers_need_no_space_between_them() -> None:
    assert path_of("M1.5.5l-.5-.5").currentPosition() == QPointF(1, 0)


@pytest.mark.parametrize(
    ("flags", "box"),
    [
        ("0 1", QRectF(4, 4, 16, 8)),  # over the top
        ("0 0", QRectF(4, 12, 16, 8)),  # under the bottom
    ],
)
def test_an_arc_bends_the_way_its_flags_say(flags: str, box: QRectF) -> None:
    found = path_of(f"M4 12A8 8 0 {flags} 20 12").boundingRect()
    for side in ("left", "top", "right", "bottom"):
        assert getattr(found, side)() == pytest.approx(getattr(box, side)(), abs=0.05)


def test_a_smooth_curve_goes_on_where_the_last_one_pointed() -> None:
    smooth = path_of("M0 0c2-6 4-6 6 0s4 6 6 0")
    explicit = path_of("M0 0c2-6 4-6 6 0c2 6 4 6 6 0")
    assert smooth == explicit


def test_a_path_without_a_command_is_refused() -> None:
    with pytest.raises(ValueError, match="begins with a command"):
        path_of("3 4")
    with pytest.raises(ValueError, match="needs 2 numbers"):
        path_of("M3")


@pytest.mark.parametrize("icon", list(Icon))
def test_every_icon_leaves_ink_inside_its_grid(icon: Icon, qapp: object) -> None:
    from PySide6.QtGui import QColor, QImage, QPainter

    image = QImage(96, 96, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    paint_icon(painter, icon, QRectF(24, 24, 48, 48), QColor("black"))
    painter.end()
    inked = [(x, y) for x in range(96) for y in range(0, 96, 2) if image.pixelColor(x, y).alpha() > 20]
    assert inked
    assert all(24 <= x < 72 and 24 <= y < 72 for x, y in inked)
