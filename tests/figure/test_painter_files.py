"""Movements as files, read back by somebody else's reader."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QColor, QImage, QImageReader

from deskstretch.core.movement import Side
from deskstretch.figure.gif import GifFrame, gif_bytes
from deskstretch.figure.looks import LOOKS, Character
from deskstretch.figure.painter_files import Picture, main_moment_s, moments_s, render
from deskstretch.figure.pose import pose_at
from deskstretch.storage.library import bundled_library
from tests.figure.pictures import changed_pixels

pytestmark = pytest.mark.usefixtures("qapp")
LIBRARY = {m.id: m for m in bundled_library().movements}
CAT, CHIN, TWIST = LIBRARY["cat-cow"], LIBRARY["chin-tuck"], LIBRARY["seated-torso-twist"]


def test_png_is_deterministic_and_differs_by_moment_side_look_and_theme(tmp_path: Path) -> None:
    def one(**changes) -> bytes:
        out = tmp_path / "one.png"
        render(TWIST, out, **changes)
        return out.read_bytes()

    plain = one()
    assert plain == one()
    sam = Picture(look=LOOKS[Character.SAM])
    variants = [
        one(at_s=0.0),
        one(side=Side.RIGHT),
        one(picture=sam),
        one(picture=Picture(dark=True)),
        one(picture=Picture(size_px=320)),
    ]
    assert len({plain, *variants}) == 6


def test_svg_is_well_formed_and_needs_nothing_from_elsewhere(tmp_path: Path) -> None:
    out = tmp_path / "cat.svg"
    render(CHIN, out)
    text = out.read_text(encoding="utf-8")
    root = ET.fromstring(text)
    assert root.attrib["viewBox"] == "0 0 480 480"
    names = {element.attrib["id"] for element in root.iter() if "id" in element.attrib}
    used = {element.attrib["href"].removeprefix("#") for element in root.iter() if "href" in element.attrib}
    assert used <= names
    assert "nan" not in text
    assert 'clip-path="url(#' in text


def test_gif_shows_the_whole_loop_as_the_painter_does(tmp_path: Path) -> None:
    out, still = tmp_path / "cat.gif", tmp_path / "still.png"
    picture = Picture(size_px=120)
    render(CAT, out, picture=picture)
    reader = QImageReader(str(out))
    assert reader.imageCount() == round(CAT.loop_s * 20)
    assert reader.loopCount() == -1
    frames = [reader.read() for _ in range(reader.imageCount())]
    assert all(not frame.isNull() for frame in frames)
    for number in (0, 41, len(frames) - 1):
        render(CAT, still, at_s=CAT.loop_s * number / len(frames), picture=picture)
        assert changed_pixels(frames[number], QImage(str(still))) < 60


@pytest.mark.parametrize("count", [1, 2, 255, 70_000])
def test_gif_packs_any_run_of_pixels(tmp_path: Path, count: int) -> None:
    height = 100 if count == 70_000 else 1
    width = count // height
    pixels = bytes((i * i * 7 + i // 3) % 200 for i in range(count))
    palette = [i << 16 | (255 - i) << 8 | i * 37 % 256 for i in range(200)]
    out = tmp_path / "any.gif"
    out.write_bytes(b"".join(gif_bytes(width, height, palette, [GifFrame(0, 0, width, height, pixels, 5)])))
    image = QImage(str(out))
    assert (image.width(), image.height()) == (width, height)
    for i in range(0, count, max(1, count // 500)):
        assert image.pixelColor(i % width, i // width) == QColor.fromRgb(0xFF000000 | palette[pixels[i]])


def test_a_sheet_has_five_moments_under_a_title(tmp_path: Path) -> None:
    out = tmp_path / "sheet.png"
    render(CAT, out, sheet=True, picture=Picture(size_px=100))
    image = QImage(str(out))
    assert (image.width(), image.height()) == (500, 111)
    cells = [image.copy(100 * i, 11, 100, 100) for i in range(5)]
    assert all(changed_pixels(a, b) > 50 for a, b in pairwise(cells))


def test_moments_lie_in_the_loop_and_show_the_stretch() -> None:
    for movement in LIBRARY.values():
        times = moments_s(movement, Side.LEFT, 5)
        assert times == sorted(times)
        assert 0 <= times[0] <= times[-1] <= 2 * movement.loop_s
        assert 0 <= main_moment_s(movement, Side.LEFT) <= 2 * movement.loop_s


@pytest.mark.parametrize(
    ("name", "sheet"), [("a.bmp", False), ("a", False), ("a.gif", True), ("a.svg", True)]
)
def test_other_endings_are_refused_in_one_sentence(tmp_path: Path, name: str, sheet: bool) -> None:
    with pytest.raises(ValueError, match=name.replace(".", r"\.") + ": .*png"):
        render(CAT, tmp_path / name, sheet=sheet)


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="folder"):
        render(CAT, tmp_path / "nowhere" / "a.png")


@pytest.mark.parametrize("name", ["standing-side-bend", "cat-cow", "seated-torso-twist", "chin-tuck"])
def test_the_chosen_moment_glows(name: str) -> None:
    movement = LIBRARY[name]
    figure = pose_at(movement, Side.LEFT, main_moment_s(movement, Side.LEFT))
    assert max(glow.strength for glow in figure.glows) > 0.9


@pytest.mark.parametrize(
    ("name", "who", "dark"),
    [
        ("standing-side-bend", Character.MAYA, False),
        ("seated-torso-twist", Character.JONAS, True),
        ("cat-cow", Character.LEILA, False),
    ],
)
def test_pictures_look_as_they_did_when_somebody_last_looked(
    tmp_path: Path, name: str, who: Character, dark: bool
) -> None:
    """After a wanted change: delete the golden picture, run again, look at the new one, keep it."""
    golden = Path(__file__).parent / "golden" / f"{name}.png"
    out = tmp_path / "now.png"
    render(LIBRARY[name], out, picture=Picture(LOOKS[who], dark, 320))
    if not golden.exists():
        golden.write_bytes(out.read_bytes())
        pytest.fail(f"{golden.name} was not there. It is now: look at it.")
    assert changed_pixels(QImage(str(golden)), QImage(str(out))) < 320 * 320 * 0.01
