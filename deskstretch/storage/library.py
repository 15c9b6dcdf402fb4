"""Reading movement files from a folder or a zip archive, trusting neither.

Every file that cannot be read becomes a fault of its own; the others are read all the same.
"""

from __future__ import annotations

import tomllib
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from deskstretch.core.catalogue import Reading, join, read_movement
from deskstretch.core.reading import Fault
from deskstretch.storage.bundled import resources_root

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from importlib.resources.abc import Traversable
    from pathlib import Path

    from deskstretch.core.movement import Movement

MOST_BYTES = 128 * 1024
"""A movement file is 3 to 8 KB; ten times that is generous."""
MOST_FILES = 500
MOST_ARCHIVE_BYTES = 64 * 1024 * 1024
_SUFFIX = ".toml"


@dataclass(frozen=True, slots=True)
class Library:
    """The movements that can be used, in the order of their files, and what is wrong with the rest.

    ``files`` has the file of each movement by its id.
    """

    movements: tuple[Movement, ...]
    faults: tuple[Fault, ...]
    files: Mapping[str, str]


def bundled_library() -> Library:
    """The program's own movements."""
    return _library(_from_folder(resources_root() / "movements"))


def read_library(path: Path, known: Collection[str] = ()) -> Library:
    """The movements of a ``.toml`` file, a folder of them or a ``.zip`` archive of them.

    Args:
        path: what to read.
        known: ids of movements there are besides, which easier and harder may name.
    """
    if not path.exists():
        return _nothing(path, "there is no such file or folder", "Check the path")
    if path.is_dir():
        return _library(_from_folder(path), known)
    if path.suffix.lower() == ".zip":
        return _library(_from_zip(path), known)
    if path.suffix.lower() == _SUFFIX:
        return _library(iter([_read_one(path, path.name)]), known)
    return _nothing(path, "it is neither a folder nor a .toml or .zip file", "Give one of these")


def _nothing(path: Path, wrong: str, mend: str) -> Library:
    return Library((), (Fault(path.name or str(path), "", wrong, mend),), {})


def _library(readings: Iterator[Reading], known: Collection[str] = ()) -> Library:
    read = list(readings)
    faults = [fault for reading in read for fault in reading.faults]
    movements, together = join(read, known)
    files = {r.movement.id: r.file for r in reversed(read) if r.movement is not None}
    return Library(movements, (*faults, *together), files)


def _from_folder(folder: Traversable) -> Iterator[Reading]:
    found = sorted((f for f in folder.iterdir() if f.name.endswith(_SUFFIX)), key=lambda f: f.name)
    if not found:
        yield _refused(folder.name, "there is no .toml file in it", "Put movement files there")
    for n, file in enumerate(found):
        if n >= MOST_FILES:
            yield _refused(folder.name, f"it holds more than {MOST_FILES} files", "Spread them over folders")
            return
        yield _read_one(file, file.name)


def _read_one(file: Traversable, name: str) -> Reading:
    try:
        if not file.is_file():
            return _refused(name, "it is not a plain file", "Put the file itself there")
        with file.open("rb") as stream:
            data = stream.read(MOST_BYTES + 1)
    except OSError as error:
        return _refused(name, f"it cannot be read ({error.strerror or error})", "Check its permissions")
    return _parse(data, name)


def _from_zip(path: Path) -> Iterator[Reading]:
    try:
        if path.stat().st_size > MOST_ARCHIVE_BYTES:
            yield _refused(path.name, "the archive is too large", "Pack only movement files")
            return
        with zipfile.ZipFile(path) as archive:
            yield from _members(archive, path.name)
    except (zipfile.BadZipFile, OSError, NotImplementedError) as error:
        yield _refused(path.name, f"it is not a readable zip archive ({error})", "Pack it again")


def _members(archive: zipfile.ZipFile, archive_name: str) -> Iterator[Reading]:
    members = [info for info in archive.infolist() if not info.is_dir()]
    if len(members) > MOST_FILES:
        yield _refused(archive_name, f"it holds more than {MOST_FILES} files", "Pack fewer")
        return
    wanted = [info for info in members if info.filename.lower().endswith(_SUFFIX)]
    if not wanted:
        yield _refused(archive_name, "there is no .toml file in it", "Pack movement files into it")
    for info in sorted(wanted, key=lambda i: i.filename):
        name = f"{archive_name}/{info.filename}"
        inner = PurePosixPath(info.filename.replace("\\", "/"))
        if inner.is_absolute() or ".." in inner.parts or ":" in info.filename:
            yield _refused(name, "its path leads out of the archive", "Pack the files by plain names")
        elif info.file_size > MOST_BYTES:
            yield _too_large(name)
        elif info.flag_bits & 0x1:
            yield _refused(name, "it is encrypted", "Pack it without a password")
        else:
            yield _member(archive, info, name)


def _member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, name: str) -> Reading:
    try:
        with archive.open(info) as stream:
            data = stream.read(MOST_BYTES + 1)
    except (zipfile.BadZipFile, zlib.error, OSError, NotImplementedError, ValueError, EOFError) as error:
        return _refused(name, f"it cannot be unpacked ({error})", "Pack it again")
    return _parse(data, name)


def _parse(data: bytes, name: str) -> Reading:
    if len(data) > MOST_BYTES:
        return _too_large(name)
    try:
        tables = tomllib.loads(data.decode("utf-8"))
    except UnicodeDecodeError:
        return _refused(name, "it is not UTF-8 text", "Save it as UTF-8")
    except tomllib.TOMLDecodeError as error:
        return _refused(name, f"it is not TOML: {error}", "Mend that line")
    except RecursionError:
        return _refused(name, "it is nested far too deep", "Write it flat, as the other movements are")
    return read_movement(tables, name)


def _too_large(name: str) -> Reading:
    return _refused(name, f"it is larger than {MOST_BYTES // 1024} KB", "A movement needs a few KB")


def _refused(name: str, wrong: str, mend: str) -> Reading:
    return Reading(name, None, (Fault(name, "", wrong, mend),))
