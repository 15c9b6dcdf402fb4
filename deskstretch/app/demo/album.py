"""Takes the pictures of windows, one after the other, and lists them on a page to look through."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPixmap

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
SETTLE_MS = 350
"""Words and pictures that change into one another need so long."""
PICTURES_MS = 1200
"""A page that draws its pictures one by one needs so long."""
OF_PICTURES = ("library", "routine", "packs", "body", "learn", "movement")
"""How the names of such pages begin."""
DESK = ("#CBD6D8", "#D6D7D0", "#DCCFC2")
DARK_DESK = ("#0E1119", "#141A26", "#1B1B25")
CONTENTS = "index.html"
STYLE = """
body { font: 15px system-ui, sans-serif; margin: 32px; color: #252C47; background: #F7F4EE; }
figure { margin: 0 0 40px; } figcaption { margin: 0 0 8px; font-weight: 600; }
img { max-width: 100%; border-radius: 8px; } img.small { width: 280px; vertical-align: top; margin: 4px; }
"""


class Photographer(QObject):
    """Gives each window a moment, and saves its picture.

    Args:
        sights: a picture's name and its window, which shows itself when it is asked for and stands until
            the next one is.
        dark: the desk that is seen through translucent edges.
    """

    finished = Signal()

    def __init__(self, sights: Iterable[tuple[str, QWidget]], out: Path, *, dark: bool) -> None:
        super().__init__()
        self._sights = iter(sights)
        self._out = out
        self._dark = dark
        self._seen: tuple[str, QWidget] | None = None
        self.names: list[str] = []
        self.error: Exception | None = None
        self._soon = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._soon.timeout.connect(self._take)

    def begin(self) -> None:
        self._soon.start(0)

    def _take(self) -> None:
        try:
            self._save_seen()
            self._seen = next(self._sights, None)
        except Exception as error:  # noqa: BLE001  Qt would print it and wait for ever; who began raises it
            self.error = error
            self._seen = None
        if self._seen is None:
            self.finished.emit()
        else:
            self._soon.start(PICTURES_MS if self._seen[0].startswith(OF_PICTURES) else SETTLE_MS)

    def _save_seen(self) -> None:
        if self._seen is not None:
            name, window = self._seen
            picture_of(window, dark=self._dark).save(str(self._out / f"{name}.png"))
            self.names.append(name)


def picture_of(window: QWidget, *, dark: bool) -> QPixmap:
    """The window on a desk, as its shadow and round corners are meant to be seen."""
    shot = window.grab()
    picture = QPixmap(shot.size())
    picture.setDevicePixelRatio(shot.devicePixelRatio())
    size = shot.deviceIndependentSize()
    desk = QLinearGradient(0, 0, size.width(), size.height())
    for place, colour in zip((0, 0.55, 1), DARK_DESK if dark else DESK, strict=True):
        desk.setColorAt(place, QColor(colour))
    painter = QPainter(picture)
    painter.fillRect(picture.rect(), desk)
    painter.drawPixmap(0, 0, shot)
    painter.end()
    return picture


def write_contents(folder: Path, title: str, pictures: Sequence[str]) -> None:
    """A page with every picture of a folder, larger at a click."""
    figures = "".join(
        f'<figure><figcaption>{escape(name)}</figcaption><a href="{escape(name)}.png">'
        f'<img src="{escape(name)}.png" alt="{escape(name)}" loading="lazy"></a></figure>\n'
        for name in pictures
    )
    _write_page(folder / CONTENTS, title, figures)


def write_cover(folder: Path, title: str, ways: Sequence[str]) -> None:
    """A page that leads to each way's own, and shows each picture beside itself in every way."""
    links = "".join(f'<p><a href="{escape(way)}/{CONTENTS}">{escape(way)}</a></p>\n' for way in ways)
    names = sorted({file.stem for way in ways for file in (folder / way).glob("*.png")})
    rows = "".join(f"<h2>{escape(name)}</h2>\n<p>{_small_ones(name, ways)}</p>\n" for name in names)
    _write_page(folder / CONTENTS, title, links + rows)


def _small_ones(name: str, ways: Sequence[str]) -> str:
    """One picture in every way, small, with the way's name under the pointer."""
    found = ""
    for way in map(escape, ways):
        file = f"{way}/{escape(name)}.png"
        picture = f'<img class="small" src="{file}" alt="{way}" title="{way}" loading="lazy">'
        found += f'<a href="{file}">{picture}</a>\n'
    return found


def _write_page(path: Path, title: str, body: str) -> None:
    head = (
        f'<!doctype html>\n<meta charset="utf-8">\n<title>{escape(title)}</title>\n<style>{STYLE}</style>\n'
    )
    path.write_text(f"{head}<h1>{escape(title)}</h1>\n{body}", "utf-8")
