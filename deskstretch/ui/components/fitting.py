"""How much room a layout needs right now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout


def needed_size(layout: QLayout, width: int) -> QSize:
    """The least size in which nothing of ``layout`` is cut at ``width``.

    A box layout asks its inner layouts for sizes that they remember from before the last change of a
    word or font, so everything is made to forget first.
    """
    forget_sizes(layout)
    least = layout.minimumSize()
    height = layout.minimumHeightForWidth(width) if layout.hasHeightForWidth() else least.height()
    return QSize(least.width(), height)


def forget_sizes(layout: QLayout) -> None:
    """Make a layout, and all inside it, measure anew."""
    for i in range(layout.count()):
        item = layout.itemAt(i)
        if item is None:
            continue
        inner = item.layout()
        widget = item.widget()
        if inner is None and widget is not None:
            inner = widget.layout()
        if inner is not None:
            forget_sizes(inner)
        if widget is not None:
            widget.updateGeometry()  # what an item remembers of its widget goes only this way
        item.invalidate()
    layout.invalidate()
