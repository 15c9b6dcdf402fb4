"""The cells of a `CellMap` as a table, and the few words along its edges."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPointF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from deskstretch.ui.theme import Space, Type

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from deskstretch.ui.components.fill import Fill
    from deskstretch.ui.theme import Visuals

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
CELL_ROLE = Qt.ItemDataRole.UserRole
GAP_PX = 3


@dataclass(frozen=True, slots=True)
class Cell:
    """One square. Without a colour it is an outline: a time before anything was kept."""

    fill: Fill | None
    heading: str
    line: str


class Cells(QAbstractTableModel):
    """Rows of cells; each says its words to a screen reader."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: Sequence[Sequence[Cell | None]] = ()
        self._labels: dict[Qt.Orientation, Mapping[int, str]] = {}

    def set_cells(
        self,
        rows: Sequence[Sequence[Cell | None]],
        row_labels: Mapping[int, str],
        column_labels: Mapping[int, str],
    ) -> None:
        self.beginResetModel()
        self._rows = rows
        self._labels = {Qt.Orientation.Vertical: row_labels, Qt.Orientation.Horizontal: column_labels}
        self.endResetModel()

    def cell(self, index: Index) -> Cell | None:
        return self._rows[index.row()][index.column()] if index.isValid() else None

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() or not self._rows else len(self._rows[0])

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._labels.get(orientation, {}).get(section, "")
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.cell(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        cell = self.cell(index)
        if cell is None:
            return None
        if role == CELL_ROLE:
            return cell
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{cell.heading}: {cell.line}" if cell.line else cell.heading
        return None


class CellLabels(QHeaderView):
    """A few words along an edge; one may be longer than its column."""

    def __init__(self, look: Visuals, orientation: Qt.Orientation, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self._look = look
        self._labels: Mapping[int, str] = {}
        self.setMinimumSectionSize(2)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def set_labels(self, labels: Mapping[int, str]) -> None:
        self._labels = labels
        self.updateGeometry()
        self.viewport().update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self._look.font(Type.SMALL))
        if self.orientation() is Qt.Orientation.Horizontal:
            return QSize(0, round(metrics.height()) + Space.XXS)
        widest = max((metrics.horizontalAdvance(words) for words in self._labels.values()), default=0.0)
        return QSize(round(widest) + Space.S, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self._look.font(Type.SMALL)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(self._look.tokens.ink2)
        mirrored = not self.isLeftToRight()
        for section, words in self._labels.items():
            place, wide = self.sectionViewportPosition(section), metrics.horizontalAdvance(words)
            if self.orientation() is Qt.Orientation.Horizontal:
                x = place + self.sectionSize(section) - wide if mirrored else float(place)
                y = metrics.ascent()
            else:
                x = self.viewport().width() - wide if mirrored else 0.0
                y = place + (self.sectionSize(section) - GAP_PX + metrics.capHeight()) / 2
            if x >= 0 and x + wide <= self.viewport().width():
                painter.drawText(QPointF(x, y), words)
        painter.end()
