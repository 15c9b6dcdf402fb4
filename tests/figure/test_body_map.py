"""The map of regions: every region in its place, left like right."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from deskstretch.core.movement import Region
from deskstretch.figure.painter_body_map import BodyMap

pytestmark = pytest.mark.usefixtures("qapp")
WIDTH, HEIGHT = 280.0, 500.0
FRONT = {
    Region.NECK,
    Region.SHOULDERS,
    Region.CHEST,
    Region.CORE,
    Region.HIPS,
    Region.QUADS,
    Region.CALVES_ANKLES,
    Region.WRISTS_FOREARMS,
    Region.HANDS,
}
BACK = FRONT - {Region.CHEST, Region.CORE, Region.HIPS, Region.QUADS} | {
    Region.UPPER_BACK,
    Region.MID_BACK,
    Region.LOWER_BACK,
    Region.GLUTES,
    Region.HAMSTRINGS,
}


@pytest.mark.parametrize(("back", "regions"), [(False, FRONT), (True, BACK)])
def test_a_view_has_its_regions_apart_from_each_other(back: bool, regions: set[Region]) -> None:
    body = BodyMap(WIDTH, HEIGHT, back=back)
    assert set(body.regions) == regions
    shapes = list(body.regions.values())
    for i, shape in enumerate(shapes):
        box = shape.boundingRect()
        assert box.left() >= 0
        assert box.right() <= WIDTH
        assert box.bottom() <= HEIGHT
        assert abs(box.left() + box.right() - WIDTH) < 5
        for other in shapes[i + 1 :]:
            common = shape.intersected(other)
            assert common.boundingRect().width() * common.boundingRect().height() < 400
            assert not common.contains(common.boundingRect().center())


def test_regions_follow_each_other_down_the_body() -> None:
    front, back = BodyMap(WIDTH, HEIGHT, back=False), BodyMap(WIDTH, HEIGHT, back=True)

    def column(body: BodyMap, x: float) -> list[Region]:
        seen = [body.region_at(x, y) for y in range(int(HEIGHT))]
        return [a for a, b in zip(seen, [None, *seen], strict=False) if a is not None and a is not b]

    middle = WIDTH / 2
    assert column(front, middle)[:4] == [Region.NECK, Region.CHEST, Region.CORE, Region.HIPS]
    assert column(back, middle)[:5] == [
        Region.NECK,
        Region.UPPER_BACK,
        Region.MID_BACK,
        Region.LOWER_BACK,
        Region.GLUTES,
    ]
    assert column(front, middle + 25)[-2:] == [Region.QUADS, Region.CALVES_ANKLES]
    assert front.region_at(2, 2) is None


def test_painting_fills_each_region_with_its_colour() -> None:
    body = BodyMap(WIDTH, HEIGHT, back=False)
    image = QImage(int(WIDTH), int(HEIGHT), QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFDF9"))
    painter = QPainter(image)
    try:
        body.paint(painter, {Region.CORE: QColor("#B9441F")}, QColor("#DEE9E5"), QColor("#FFFDF9"))
    finally:
        painter.end()
    core = body.regions[Region.CORE].boundingRect().center()
    chest = body.regions[Region.CHEST].boundingRect().center()
    assert image.pixelColor(core.toPoint()) == QColor("#B9441F")
    assert image.pixelColor(chest.toPoint()) == QColor("#DEE9E5")
    assert image.pixelColor(1, 1) == QColor("#FFFDF9")
