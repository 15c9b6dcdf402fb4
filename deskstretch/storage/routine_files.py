"""The routines a person put together, one file each, to be read and changed by hand too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskstretch.storage.files import write_atomically
from deskstretch.storage.foreign_files import files_of
from deskstretch.storage.notice import StorageError
from deskstretch.storage.paths import make_private
from deskstretch.storage.routines import Routines, routines_among

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from pathlib import Path

    from deskstretch.core.movement import Movement
    from deskstretch.core.routine import Routine


def own_routines(folder: Path, movements: Sequence[Movement], known: Collection[str]) -> Routines:
    """The routines kept in ``folder``; none, and no fault, where nothing was ever kept.

    Args:
        folder: where `save_routine` puts them.
        movements: those that routines may name.
        known: ids of routines there are besides.
    """
    if not folder.is_dir() or not any(folder.glob("*.toml")):
        return Routines((), (), {})
    return routines_among(files_of(folder), movements, known)


def save_routine(routine: Routine, folder: Path) -> None:
    """Keep a routine, in place of the one with its id.

    Raises:
        StorageError: it cannot be written.
    """
    make_private(folder)
    write_atomically(_file_of(routine.id, folder), routine_text(routine).encode())


def delete_routine(id_: str, folder: Path) -> None:
    """Let a routine go.

    Raises:
        StorageError: the folder cannot be written.
    """
    path = _file_of(id_, folder)
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise StorageError.from_os(error, path) from error


def routine_text(routine: Routine) -> str:
    """A routine as its file says it, one line a movement."""
    lines = [
        "format = 1",
        f"id = {_quoted(routine.id)}",
        f"name = {_quoted(routine.name)}",
        f"about = {_quoted(routine.about)}",
        f"total_s = {routine.total_s:g}",
    ]
    if routine.instead:
        lines.append(f"instead = {_list(routine.instead)}")
    lines.append("steps = [")
    for step in routine.steps:
        instead = f", instead = {_list(step.instead)}" if step.instead else ""
        lines.append(
            f"    {{ movement = {_quoted(step.movement)}, position = {_quoted(step.position)}, "
            f"seconds = {step.seconds:g}{instead} }},"
        )
    return "\n".join([*lines, "]", ""])


def _file_of(id_: str, folder: Path) -> Path:
    return folder / f"{id_}.toml"


def _list(texts: Sequence[str]) -> str:
    return f"[{', '.join(map(_quoted, texts))}]"


def _quoted(text: str) -> str:
    """A TOML basic string."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(c if c.isprintable() else f"\\U{ord(c):08x}" for c in escaped) + '"'
