"""The packs that were brought in: import, take along, take out, and what was wrong with the last one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from deskstretch.ui.components.button import Button, IconButton, Kind
from deskstretch.ui.components.card import Card, EmptyState
from deskstretch.ui.components.clear_scroll import ClearScroll
from deskstretch.ui.components.flow import FlowLayout
from deskstretch.ui.components.icon_mark import IconMark
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.components.toast import Toast
from deskstretch.ui.icons import Icon
from deskstretch.ui.library_pages.parts import BackLink
from deskstretch.ui.theme import Space, Type
from deskstretch.ui.words import listed, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskstretch.ui.library_pages.source import ImportReport, PackEntry, Shelf
    from deskstretch.ui.theme import Visuals

CONTENT_PX = 760
MOST_LINES = 12


class PacksPage(QWidget):
    """Everything about packs, in one place."""

    back_requested = Signal()
    import_requested = Signal(object)
    """The `Path` of a folder, a .zip or a .toml."""
    export_requested = Signal(object, object)
    """Ids of movements, routines and packs, and the `Path` to write them to."""
    remove_requested = Signal(str)
    restore_requested = Signal(str)

    def __init__(self, look: Visuals, shelf: Shelf) -> None:
        super().__init__()
        self._look = look
        self._shelf = shelf
        self._report: ImportReport | None = None
        self._undoes = ""
        self._brings_back = False
        self.back = BackLink(look, self.tr("Library"))
        self.back.clicked.connect(self.back_requested)
        self._file = Button(look, self.tr("Import a file…"), Kind.PRIMARY, icon=Icon.IMPORT)
        self._file.clicked.connect(self._ask_file)
        self._folder = Button(look, self.tr("Import a folder…"), Kind.SECONDARY)
        self._folder.clicked.connect(self._ask_folder)
        self._mine = Button(look, self.tr("Take mine along…"), Kind.QUIET, icon=Icon.EXPORT)
        self._mine.setToolTip(self.tr("Write your own routines into a pack for another computer."))
        self._mine.clicked.connect(self._ask_mine)
        self._busy = Text(look, self.tr("Looking at every movement…"), tone=Tone.INK2, wraps=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.S)
        self.toast = Toast(look, self)
        self.toast.undo_requested.connect(self._undo)
        self._lay_out()
        self.show_shelf(shelf)

    def show_shelf(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._mine.setVisible(bool(shelf.own))
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if self._report is not None and self._report.faults:
            heading = translate("Packs", "{0}: nothing was imported.").format(self._report.name)
            self._rows.addWidget(FaultsCard(self._look, heading, self._report.faults))
        if shelf.faults:
            heading = self.tr("Some of your files cannot be used as they are.")
            self._rows.addWidget(FaultsCard(self._look, heading, shelf.faults))
        for pack in shelf.packs:
            card = PackCard(self._look, pack, shelf)
            card.export_requested.connect(self._ask_pack)
            card.remove_requested.connect(self._remove)
            self._rows.addWidget(card)
        if not shelf.packs:
            line = self.tr("Movements and routines from somebody else come as a folder or a .zip file.")
            self._rows.addSpacing(Space.HUGE)
            self._rows.addWidget(EmptyState(self._look, Icon.BACKPACK, self.tr("No packs yet."), line))

    def show_busy(self, *, busy: bool) -> None:
        """While a pack is looked at nothing else is begun."""
        for button in (self._file, self._folder):
            button.setEnabled(not busy)
        self._busy.setVisible(busy)

    def show_import(self, report: ImportReport) -> None:
        """What came of an import."""
        self._report = report
        self.show_busy(busy=False)
        self.show_shelf(self._shelf)
        if not report.faults:
            self._undoes, self._brings_back = report.name, False
            count = counted(report.movements, report.routines)
            self.toast.tell(translate("Packs", "{0}: {1} imported").format(report.name, count))

    def say(self, sentence: str) -> None:
        """A word that needs no answer."""
        self._undoes = ""
        self.toast.say(sentence)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.toast.place()

    def _remove(self, name: str) -> None:
        self._undoes, self._brings_back = name, True
        self.remove_requested.emit(name)
        self.toast.tell(translate("Packs", "{0} is taken out").format(name))

    def _undo(self) -> None:
        name, self._undoes = self._undoes, ""
        if name:
            (self.restore_requested if self._brings_back else self.remove_requested).emit(name)

    # -- files -------------------------------------------------------------------------------------

    def _ask_file(self) -> None:
        names = self.tr("Packs (*.zip *.toml)")
        dialog = QFileDialog(self, self.tr("Import a pack"), str(Path.home()), names)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._open(dialog)

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Import a pack"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        self._open(dialog)

    def _open(self, dialog: QFileDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._chosen)
        dialog.open()

    def _chosen(self, path: str) -> None:
        self.show_busy(busy=True)
        self.import_requested.emit(Path(path))

    def _ask_pack(self, name: str) -> None:
        self._save(name, (name,))

    def _ask_mine(self) -> None:
        self._save(self.tr("my-routines"), tuple(sorted(self._shelf.own)))

    def _save(self, name: str, ids: Sequence[str]) -> None:
        dialog = QFileDialog(self, self.tr("Write a pack"), str(Path.home() / f"{name}.zip"), "*.zip")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setProperty("ids", list(ids))
        dialog.fileSelected.connect(self._write)
        dialog.open()

    def _write(self, path: str) -> None:
        dialog = self.sender()
        if isinstance(dialog, QFileDialog):
            self.export_requested.emit(tuple(dialog.property("ids")), Path(path))

    def _lay_out(self) -> None:
        look = self._look
        line = self.tr("Movements and routines from others stand beside the ones here, never in their place.")
        buttons = QWidget()
        flow = FlowLayout(Space.XS, buttons)
        for button in (self._file, self._folder, self._mine):
            flow.addWidget(button)
        content = QWidget()
        content.setMaximumWidth(look.px(CONTENT_PX))
        content.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(content)
        column.setContentsMargins(Space.XXL, Space.L, Space.XXL, Space.HUGE + Space.L)
        column.setSpacing(Space.XS)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(Text(look, self.tr("Packs"), Type.TITLE))
        column.addWidget(Text(look, line, tone=Tone.INK2, wraps=True))
        column.addSpacing(Space.XS)
        column.addWidget(buttons)
        column.addWidget(self._busy)
        self._busy.hide()
        column.addSpacing(Space.XS)
        column.addLayout(self._rows)
        column.addStretch(1)
        page = QWidget()
        middle = QHBoxLayout(page)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(content, 1000)
        middle.addStretch(1)
        scroll = ClearScroll(page, over_margin=True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)


class PackCard(Card):
    """One pack: its name, what is in it, and what can be done with it."""

    export_requested = Signal(str)
    remove_requested = Signal(str)

    def __init__(self, look: Visuals, pack: PackEntry, shelf: Shelf) -> None:
        super().__init__(look)
        self._pack = pack
        names = [movement.name for movement in shelf.movements if movement.id in pack.movements]
        names += [routine.name for routine in shelf.routines if routine.id in pack.routines]
        words = QVBoxLayout()
        words.setSpacing(Space.XXS)
        words.addWidget(Text(look, pack.name, weight=QFont.Weight.DemiBold, wraps=True))
        count = counted(len(pack.movements), len(pack.routines))
        words.addWidget(Text(look, count, Type.SMALL, tone=Tone.INK2, wraps=True))
        words.addWidget(Text(look, listed(names), Type.SMALL, tone=Tone.INK2, wraps=True))
        export = IconButton(look, Icon.EXPORT, self.tr("Write {0} to a file").format(pack.name))
        export.clicked.connect(self._export)
        remove = IconButton(look, Icon.TRASH, self.tr("Take {0} out").format(pack.name))
        remove.clicked.connect(self._remove)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.M, Space.S, Space.M)
        row.setSpacing(Space.XXS)
        row.addLayout(words, 1)
        row.addWidget(export, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)

    def _export(self) -> None:
        self.export_requested.emit(self._pack.name)

    def _remove(self) -> None:
        self.remove_requested.emit(self._pack.name)


class FaultsCard(Card):
    """What is wrong with files: a line for each fault, with its mend."""

    def __init__(self, look: Visuals, heading: str, faults: Sequence[str]) -> None:
        super().__init__(look)
        self._faults = tuple(faults)
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addWidget(Text(look, heading, weight=QFont.Weight.DemiBold, wraps=True))
        for fault in self._faults[:MOST_LINES]:
            line = Text(look, fault, Type.SMALL, wraps=True)
            words.addWidget(line)
        more = len(self._faults) - MOST_LINES
        if more > 0:
            rest = translate("Packs", "And {0} more, with Copy.").format(more)
            words.addWidget(Text(look, rest, Type.SMALL, tone=Tone.INK2, wraps=True))
        self.copy = Button(look, self.tr("Copy"), Kind.SECONDARY, small=True)
        self.copy.clicked.connect(self._copy)
        head = QHBoxLayout(self)
        head.setContentsMargins(Space.L, Space.M, Space.M, Space.M)
        head.setSpacing(Space.S)
        head.addWidget(IconMark(look, Icon.INFO, "alert"), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        head.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(self._faults))


def counted(movements: int, routines: int) -> str:
    """ "3 movements, 1 routine"."""
    parts: list[str] = []
    if movements:
        one = translate("Packs", "1 movement")
        parts.append(one if movements == 1 else translate("Packs", "%n movements", None, movements))
    if routines:
        one = translate("Packs", "1 routine")
        parts.append(one if routines == 1 else translate("Packs", "%n routines", None, routines))
    return ", ".join(parts)
