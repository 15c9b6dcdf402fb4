"""A scroll area that is not seen until there is something to scroll."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSlider, QFrame, QScrollArea, QWidget

PAGES: dict[int, QAbstractSlider.SliderAction] = {
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
}


class ClearScroll(QScrollArea):
    """Scrolls up and down, without a frame and a ground of its own.

    Args:
        content: what scrolls.
        over_margin: the bar stands over the content's own margin and takes no width, so that nothing
            moves sideways when it comes. The margin must be wider than the bar.
    """

    def __init__(
        self,
        content: QWidget | None = None,
        parent: QWidget | None = None,
        *,
        over_margin: bool = False,
    ) -> None:
        super().__init__(parent)
        if over_margin:
            self.viewport().lower()
            self.verticalScrollBar().rangeChanged.connect(self._lay_over)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        if content is not None:
            self.set_content(content)

    def _lay_over(self, least: int, most: int) -> None:
        """Widen the view under the bar while it is there."""
        width = self.verticalScrollBar().sizeHint().width() if most > least else 0
        left, right = (0, -width) if self.isLeftToRight() else (-width, 0)
        self.setViewportMargins(left, 0, right, 0)

    def turn_page(self, key: int) -> bool:
        """Scroll by a page for Page Up and Page Down pressed beside it; whether ``key`` was one of them."""
        action = PAGES.get(key)
        if action is None:
            return False
        self.verticalScrollBar().triggerAction(action)
        return True

    def set_content(self, content: QWidget) -> None:
        """Show ``content`` instead of what was there, which may be what asked for it."""
        old = self.takeWidget()
        if old is not None:
            old.deleteLater()
        self.setWidget(content)
        content.setAutoFillBackground(False)
