"""Packs: movements and routines from others, kept beside the shipped ones and never in their place.

A pack is a folder or a ``.zip`` archive of ``.toml`` files; one with ``steps`` is a routine, every other
one a movement. Importing takes all of it or nothing and writes only ``movements/ID.toml`` and
``routines/ID.toml`` into a folder of its own, so a pack can neither run anything nor reach other files.
"""

from __future__ import annotations

import contextlib
import re
import shutil
import zipfile
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from deskstretch.core.reading import Fault
from deskstretch.storage.files import write_atomically
from deskstretch.storage.foreign_files import ForeignFile, files_of, foreign_files
from deskstretch.storage.library import movements_among
from deskstretch.storage.notice import StorageError
from deskstretch.storage.paths import make_private
from deskstretch.storage.routines import routines_among

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from pathlib import Path

    from deskstretch.core.movement import Movement
    from deskstretch.core.routine import Routine

_REMOVED = ".removed"
"""Ends the name of a pack that was removed, until another one of that name is."""
_COMING = ".coming"
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{i}" for port in ("com", "lpt") for i in range(10))}
)
_STAMP = (1980, 1, 1, 0, 0, 0)
"""The time of every file in an exported archive, so that the same pack is the same file."""


@dataclass(frozen=True, slots=True)
class Pack:
    """What a pack holds. ``files`` has the content by the place it gets, as ``movements/cat-cow.toml``."""

    name: str
    movements: tuple[Movement, ...]
    routines: tuple[Routine, ...]
    files: Mapping[str, bytes]
    sources: Mapping[str, str]
    """The file a movement or routine came from, by its id."""
    faults: tuple[Fault, ...]


def read_pack(path: Path, movements: Sequence[Movement], routines: Collection[str] = ()) -> Pack:
    """Read a pack somebody gave, without keeping it.

    Args:
        path: a folder, a ``.zip`` or one ``.toml`` file.
        movements: those there are already; their ids are taken, and routines may name them.
        routines: ids of routines there are already.
    """
    return pack_of(_name_of(path), list(foreign_files(path)), movements, routines)


def pack_of(
    name: str,
    files: Sequence[ForeignFile | Fault],
    movements: Sequence[Movement],
    routines: Collection[str] = (),
) -> Pack:
    """Make a pack of files that were read already; arguments as for `read_pack`."""
    faults = [each for each in files if isinstance(each, Fault)]
    readable = [each for each in files if isinstance(each, ForeignFile)]
    of_routines = [each for each in readable if "steps" in each.tables]
    library = movements_among(
        (each for each in readable if "steps" not in each.tables), {each.id for each in movements}
    )
    known = (*movements, *library.movements)
    moves = routines_among(of_routines, known, routines)
    faults += [_reserved(library.files[m.id]) for m in library.movements if m.id in _DEVICES]
    content = {each.name: each.data for each in readable}
    places = {f"movements/{m.id}.toml": content[library.files[m.id]] for m in library.movements}
    places |= {f"routines/{r.id}.toml": content[moves.files[r.id]] for r in moves.routines}
    return Pack(
        name,
        library.movements,
        moves.routines,
        places,
        {**library.files, **moves.files},
        (*faults, *library.faults, *moves.faults),
    )


def install(pack: Pack, folder: Path) -> str:
    """Keep a pack among the others in ``folder``, all of it or nothing; gives the name it got.

    Raises:
        ValueError: it has faults.
        StorageError: it cannot be written.
    """
    if pack.faults:
        message = f"{pack.name} has faults; nothing was imported."
        raise ValueError(message)
    name, count = pack.name, 1
    while (folder / name).exists():
        count += 1
        name = f"{pack.name}-{count}"
    coming = folder / f".{name}{_COMING}"
    try:
        shutil.rmtree(coming, ignore_errors=True)
        for place, content in pack.files.items():
            make_private((coming / place).parent)
            write_atomically(coming / place, content)
        coming.rename(folder / name)
    except OSError as error:
        with contextlib.suppress(OSError):
            shutil.rmtree(coming)
        raise StorageError.from_os(error, folder) from error
    return name


def installed(folder: Path, movements: Sequence[Movement], routines: Collection[str] = ()) -> list[Pack]:
    """The packs that are kept in ``folder``, each checked again in the light of those before it.

    Args:
        folder: where `install` keeps them.
        movements: the shipped ones.
        routines: ids of the shipped ones.
    """
    packs: list[Pack] = []
    known, taken = list(movements), set(routines)
    for each in _folders(folder):
        pack = pack_of(each.name, list(files_of(each)), known, taken)
        known += pack.movements
        taken |= {routine.id for routine in pack.routines}
        packs.append(pack)
    return packs


def remove(name: str, folder: Path) -> None:
    """Take a pack out; `restore` brings it back as long as no other of that name is removed.

    Raises:
        KeyError: there is no such pack.
        StorageError: the folder cannot be written.
    """
    here = next((each for each in _folders(folder) if each.name == name), None)
    if here is None:
        raise KeyError(name)
    aside = folder / f".{name}{_REMOVED}"
    try:
        shutil.rmtree(aside, ignore_errors=True)
        here.rename(aside)
    except OSError as error:
        raise StorageError.from_os(error, folder) from error


def restore(name: str, folder: Path) -> None:
    """Bring back a pack that was just removed.

    Raises:
        StorageError: it is gone, or the folder cannot be written.
    """
    try:
        (folder / f".{name}{_REMOVED}").rename(folder / name)
    except OSError as error:
        raise StorageError.from_os(error, folder) from error


def write_pack(path: Path, files: Mapping[str, bytes]) -> None:
    """Write files as a ``.zip`` archive, or into a folder where ``path`` has another ending.

    Raises:
        StorageError: it cannot be written.
    """
    try:
        if path.suffix.lower() == ".zip":
            write_atomically(path, _zipped(files))
            return
        for place, content in files.items():
            (path / place).parent.mkdir(parents=True, exist_ok=True)
            write_atomically(path / place, content)
    except OSError as error:
        raise StorageError.from_os(error, path) from error


def _folders(folder: Path) -> list[Path]:
    try:
        return sorted(
            each
            for each in folder.iterdir()
            if each.is_dir() and not each.is_symlink() and not each.name.startswith(".")
        )
    except OSError:  # nothing was ever imported, or it cannot be read: then there are none
        return []


def _name_of(path: Path) -> str:
    """A plain name for the pack's folder, from what its file is called."""
    words = re.sub(r"[^a-z0-9]+", "-", path.stem.casefold()).strip("-")
    words = words[:40].strip("-")
    return words if words and words not in _DEVICES else "pack"


def _reserved(file: str) -> Fault:
    return Fault(file, "id", "Windows keeps this name for itself", "Choose another id")


def _zipped(files: Mapping[str, bytes]) -> bytes:
    archive_bytes = BytesIO()
    with zipfile.ZipFile(archive_bytes, "w", zipfile.ZIP_DEFLATED) as archive:
        for place in sorted(files):
            archive.writestr(zipfile.ZipInfo(place, _STAMP), files[place], zipfile.ZIP_DEFLATED)
    return archive_bytes.getvalue()
