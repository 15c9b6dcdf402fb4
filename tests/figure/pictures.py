"""What tests ask of a picture."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter


def alpha_rows(image: QImage) -> tuple[int, int, int, int]:
    """The strongest alpha along the top, bottom, left and right edge."""
    w, h = image.width(), image.height()
    return (
        max(image.pixelColor(x, 0).alpha() for x in range(w)),
        max(image.pixelColor(x, h - 1).alpha() for x in range(w)),
        max(image.pixelColor(0, y).alpha() for y in range(h)),
        max(image.pixelColor(w - 1, y).alpha() for y in range(h)),
    )


def changed_pixels(a: QImage, b: QImage) -> int:
    """How many pixels of two pictures of one size differ clearly."""
    difference = a.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(difference)
    try:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
        painter.drawImage(0, 0, b.convertToFormat(QImage.Format.Format_RGB32))
    finally:
        painter.end()
    grey = difference.convertToFormat(QImage.Format.Format_Grayscale8, Qt.ImageConversionFlag.ThresholdDither)
    rows, stride, width = memoryview(grey.constBits()), grey.bytesPerLine(), grey.width()
    return sum(
        width - sum(map(bytes(rows[y * stride : y * stride + width]).count, range(24)))
        for y in range(grey.height())
    )
