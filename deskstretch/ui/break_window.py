"""The break window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from deskstretch.core.movement import Region
from deskstretch.core.session import Frame, Step
from deskstretch.core.settings import BreakSize
from deskstretch.ui.situation import Week
from deskstretch.ui.theme import Appearance


@dataclass(frozen=True, slots=True)
class BreakControls:
    easier: bool = False
    swap: bool = False
    hurts: bool = False
    sound: bool = False
    end: bool = True


@dataclass(frozen=True, slots=True)
class BreakSummary:
    moved_s: float
    today_s: float
    regions: tuple[Region, ...]
    week: Week


ALL_PLAIN = BreakControls()


class BreakWindow(QWidget):
    """Shows one break from its first second to the done page."""

    pause_requested = Signal()
    back_requested = Signal()
    next_requested = Signal()
    easier_requested = Signal()
    swap_requested = Signal()
    hurts_requested = Signal()
    mute_requested = Signal()
    end_requested = Signal()
    feeling_chosen = Signal(object)
    one_more_requested = Signal()
    closed = Signal()

    def __init__(
        self,
        look: Appearance,
        steps: Sequence[Step],
        size: BreakSize,
        *,
        figure: str = "maya",
        controls: BreakControls = ALL_PLAIN,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)

    def present(self, *, take_focus: bool = True) -> None: ...

    def show_frame(self, frame: Frame, paused: bool) -> None: ...

    def show_steps(self, steps: Sequence[Step]) -> None: ...

    def show_muted(self, muted: bool) -> None: ...

    def show_done(self, summary: BreakSummary) -> None: ...

    def dismiss(self) -> None: ...
