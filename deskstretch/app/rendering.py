"""Draws movements into files for ``deskstretch render``; needs no screen."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from deskstretch.core.movement import Side
from deskstretch.figure.looks import Character, look_named
from deskstretch.figure.painter_files import Picture, render
from deskstretch.storage.library import bundled_library

if TYPE_CHECKING:
    from deskstretch.core.movement import Movement

LEAST_PX, MOST_PX = 64, 4096


class RenderError(Exception):
    """The picture cannot be made; says why in one sentence."""


def picture_of(look: str, size_px: int, *, dark: bool) -> Picture:
    """How pictures are to look.

    Raises:
        RenderError: an unknown look, or a size out of bounds.
    """
    if look not in set(Character):
        message = f'There is no look "{look}"; use one of {", ".join(Character)}.'
        raise RenderError(message)
    if not LEAST_PX <= size_px <= MOST_PX:
        message = f"A picture is {LEAST_PX} to {MOST_PX} px wide."
        raise RenderError(message)
    return Picture(look_named(look), dark, size_px)


def render_one(
    movement: Movement, out: Path, picture: Picture, *, side: Side, at_s: float | None, sheet: bool
) -> None:
    """Write one picture; the ending of ``out`` says which kind.

    Raises:
        RenderError: the ending is unknown or the file cannot be written.
    """
    application = without_screen()
    try:
        render(movement, out, side=side, at_s=at_s, sheet=sheet, picture=picture)
    except (ValueError, OSError) as error:
        raise RenderError(str(error)) from None
    finally:
        del application


def render_all(out: Path, picture: Picture, *, side: Side) -> int:
    """Write a sheet of every movement into the folder ``out``; gives their number.

    Raises:
        RenderError: the folder cannot be made or written.
    """
    application = without_screen()
    movements = bundled_library().movements
    try:
        out.mkdir(parents=True, exist_ok=True)
        for movement in movements:
            render(movement, out / f"{movement.id}.png", side=side, sheet=True, picture=picture)
    except OSError as error:
        message = f"{out} cannot be written ({error.strerror or error}); give another folder."
        raise RenderError(message) from None
    finally:
        del application
    return len(movements)


def without_screen() -> QGuiApplication:
    """Qt has to be there for fonts and images, but no screen."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return QGuiApplication([])
