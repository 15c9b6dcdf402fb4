"""Text on a window: a label with the type scale's line heights, emphasis and a soft change of words."""

from __future__ import annotations

import math
import re
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from deskstretch.ui.theme import Duration, Type, Visuals
from deskstretch.ui.theme.motion import Eased

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

_INNER_HYPHEN = re.compile(r"(?<=\w)-(?=\w)")
"""A hyphen inside a word, after which no line ends: "hip-width" reads badly in two parts."""
WIDEST_PX = 16_777_215.0


class Tone(StrEnum):
    """The colour roles that text can have, by their names in `Tokens`."""

    INK = "ink"
    INK2 = "ink2"
    MOVE_INK = "move_ink"
    ON_TIP = "on_tip"
    ALERT = "alert"
    DONE = "done"


class Text(QLabel):
    """A piece of text in one role of the type scale.

    Words between double asterisks are set in ink and semibold: ``"**5** of 8"``.

    Args:
        look: fonts and colours.
        role: the text's size.
        tone: its colour.
        weight: instead of the role's own.
        wraps: over as many lines as it takes; otherwise one line.
        elides: a name in a list may end in an ellipsis; the whole then stands in the tooltip.
        balanced: lines of about one length instead of a last word on its own.
        counts: the figures are as wide as each other, so that a number that changes stands still.
    """

    def __init__(
        self,
        look: Visuals,
        text: str = "",
        role: Type = Type.BODY,
        *,
        tone: Tone = Tone.INK,
        weight: QFont.Weight | None = None,
        strong: Type | None = None,
        wraps: bool = False,
        elides: bool = False,
        balanced: bool = False,
        counts: bool = True,
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._role = role
        self._tone = tone
        self._weight = weight
        self._strong_role = strong or role
        self._wraps = wraps
        self._elides = elides
        self._balanced = balanced
        self._counts = counts
        self._strong: list[tuple[int, int]] = []
        self._former: tuple[str, list[tuple[int, int]]] | None = None
        self._laid_out: tuple[tuple[object, ...], QTextLayout] | None = None
        self._measures: dict[float, tuple[int, int]] = {}
        self._least: QSize | None = None
        self._change = Eased(self, Duration.CROSS_FADE, lambda _share: self.update(), 1.0)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(alignment | Qt.AlignmentFlag.AlignVCenter)
        policy = QSizePolicy(
            QSizePolicy.Policy.Preferred,
            QSizePolicy.Policy.Minimum if wraps else QSizePolicy.Policy.Fixed,
        )
        policy.setHeightForWidth(wraps)
        self.setSizePolicy(policy)
        look.changed.connect(self._dress)
        self.say(text)
        self._dress()

    def say(self, text: str) -> None:
        """Show ``text``, with ``**strong**`` words, at once."""
        plain, strong = _without_marks(text)
        if plain == self.text() and strong == self._strong:
            return
        self._former = None
        self._strong = strong
        self.setText(plain)
        self._measure_anew()

    def change_to(self, text: str) -> None:
        """Show ``text`` while the words before fade away."""
        former = (self.text(), self._strong)
        plain, _ = _without_marks(text)
        if plain == former[0]:
            return
        self.say(text)
        if former[0] and self.isVisible():
            self._former = former
            self._change.jump(0.0)
            self._change.go(1.0)

    def set_role(self, role: Type) -> None:
        if role is not self._role:
            if self._strong_role is self._role:
                self._strong_role = role
            self._role = role
            self._dress()

    def set_tone(self, tone: Tone) -> None:
        if tone is not self._tone:
            self._tone = tone
            self.update()

    @property
    def wraps(self) -> bool:
        return self._wraps

    @property
    def line_px(self) -> float:
        """From one line to the next; a font that is taller than the design's gets its room."""
        metrics = QFontMetricsF(self.font())
        return max(
            metrics.height(),
            round(self._look.type.body_px * self._role.scale.size * self._role.scale.line),
        )

    @property
    def below_baseline_px(self) -> float:
        """From the last line's baseline to the lower edge, to set text of two sizes on one line."""
        metrics = QFontMetricsF(self.font())
        return (self.line_px - metrics.height()) / 2 + metrics.descent()

    def natural_width(self) -> int:
        """The width of the text on one line."""
        return self._measure(WIDEST_PX)[1]

    def hasHeightForWidth(self) -> bool:
        return self._wraps

    def heightForWidth(self, width: int) -> int:
        if not self._wraps:
            return math.ceil(self.line_px)
        return self._measure(width)[0]

    def sizeHint(self) -> QSize:
        width = self.natural_width()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        if self._elides:
            return QSize(self._look.px(48), math.ceil(self.line_px))
        if not self._wraps:
            return self.sizeHint()
        if self._least is None:
            metrics = QFontMetricsF(self.font())
            widest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0.0)
            self._least = QSize(math.ceil(widest) + 1, math.ceil(self.line_px))
        return QSize(self._least)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._measure_anew()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        share = self._change.value
        if self._former is not None and share < 1.0:
            self._paint_words(painter, *self._former, opacity=1.0 - share)
            self._paint_words(painter, self.text(), self._strong, opacity=share)
        else:
            self._former = None
            self._paint_words(painter, self.text(), self._strong, opacity=1.0)
        painter.end()

    def _paint_words(
        self, painter: QPainter, text: str, strong: list[tuple[int, int]], *, opacity: float
    ) -> None:
        box = QRectF(self.contentsRect())
        if self._elides:
            whole = text
            text = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, self.width())
            self.setToolTip(whole if text != whole else "")
        layout = self._layout(text, strong, box.width())
        if self._balanced and layout.lineCount() > 1:
            layout = self._layout(text, strong, self._balanced_width(layout.lineCount(), box.width()))
            if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
                box.setLeft(box.left() + (box.width() - layout.lineAt(0).width()) / 2)
            elif not self.isLeftToRight():
                box.setLeft(box.right() - layout.lineAt(0).width())
        line_px = self.line_px
        height = layout.lineCount() * line_px
        alignment = self.alignment()
        top = box.top()
        if alignment & Qt.AlignmentFlag.AlignVCenter:
            top += max(0.0, (box.height() - height) / 2)
        elif alignment & Qt.AlignmentFlag.AlignBottom:
            top += max(0.0, box.height() - height)
        painter.setOpacity(opacity)
        painter.setPen(self._colour(self._tone))
        # large figures carry empty space at their side, which would set them off from the lines below
        side = QFontMetricsF(self.font()).leftBearing("0") if self._role.scale.size > 4 else 0.0
        for i in range(layout.lineCount()):
            line = layout.lineAt(i)
            gap = (line_px - line.height()) / 2
            line.draw(painter, QPointF(box.left() - side, top + i * line_px + gap - line.y()))

    def _balanced_width(self, lines: int, widest: float) -> float:
        """The least width, to a few pixels, that takes no more lines."""
        least = widest / 2
        while widest - least > 4:
            middle = (least + widest) / 2
            if self._layout(self.text(), self._strong, middle).lineCount() > lines:
                least = middle
            else:
                widest = middle
        return widest

    def _measure(self, width: float) -> tuple[int, int]:
        """Height at this width, and how wide the widest line is.

        Kept, as layouts ask for the same few widths again and again.
        """
        if width not in self._measures:
            layout = self._lay_out(self.text(), self._strong, width)
            widths = [layout.lineAt(i).naturalTextWidth() for i in range(layout.lineCount())]
            height = math.ceil(layout.lineCount() * self.line_px)
            self._measures[width] = height, math.ceil(max(widths, default=0.0)) + 1
        return self._measures[width]

    def _measure_anew(self) -> None:
        self._measures.clear()
        self._least = None
        self.updateGeometry()

    def _layout(self, text: str, strong: list[tuple[int, int]], width: float) -> QTextLayout:
        """The latest one is kept: words stand still while what moves beside them is painted."""
        key = (
            text,
            tuple(strong),
            width,
            self.font().key(),
            self.layoutDirection(),
            self.alignment(),
            self._look.dark,
        )
        if self._laid_out is None or self._laid_out[0] != key:
            self._laid_out = key, self._lay_out(text, strong, width)
        return self._laid_out[1]

    def _lay_out(self, text: str, strong: list[tuple[int, int]], width: float) -> QTextLayout:
        option = QTextOption()
        direction = self.layoutDirection()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setAlignment(
            QStyle.visualAlignment(direction, self.alignment()) & Qt.AlignmentFlag.AlignHorizontal_Mask
            if width < WIDEST_PX
            else Qt.AlignmentFlag.AlignLeft
        )
        option.setWrapMode(QTextOption.WrapMode.WordWrap if self._wraps else QTextOption.WrapMode.ManualWrap)
        text = text.replace("\n", "\u2028")
        if not strong:  # a word joiner would shift the places of strong words
            text = _INNER_HYPHEN.sub("-\u2060", text)
        layout = QTextLayout(text, self.font(), self)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        if strong:
            layout.setFormats([self._strong_range(start, length) for start, length in strong])
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0.0, y))
            y += line.height()
        layout.endLayout()
        return layout

    def _strong_range(self, start: int, length: int) -> QTextLayout.FormatRange:
        form = QTextCharFormat()
        form.setFont(self._look.font(self._strong_role, QFont.Weight.DemiBold))
        form.setForeground(self._colour(Tone.INK))
        a_range = QTextLayout.FormatRange()
        a_range.start, a_range.length, a_range.format = start, length, form  # pyright: ignore[reportAttributeAccessIssue]
        return a_range

    def _colour(self, tone: Tone) -> QColor:
        return getattr(self._look.tokens, tone)

    def _dress(self) -> None:
        font = self._look.font(self._role, self._weight)
        if not self._counts:
            font.unsetFeature(QFont.Tag("tnum"))
        self.setFont(font)
        self._measure_anew()
        self.update()


def _without_marks(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The plain text and where its strong words stand, as (start, length)."""
    plain = ""
    strong: list[tuple[int, int]] = []
    for i, part in enumerate(text.split("**")):
        if i % 2 and part:
            strong.append((len(plain), len(part)))
        plain += part
    return plain, strong
