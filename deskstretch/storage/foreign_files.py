"""TOML files that nobody vouches for, from a folder or a zip archive.

Nothing is unpacked to disk, followed or run: each file is read up to a limit and parsed, or refused with a
fault of its own. The others are read all the same.
"""

from __future__ import annotations

import stat
import tomllib
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from deskstretch.core.reading import Fault

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from importlib.resources.abc import Traversable

MOST_BYTES = 128 * 1024
"""A movement file is 3 to 8 KB; ten times that is generous."""
MOST_FILES = 500
MOST_ARCHIVE_BYTES = 32 * 1024 * 1024
MOST_TOGETHER_BYTES = 8 * 1024 * 1024
"""Of all files of one archive, unpacked: 500 large movements have half of it."""
SUFFIX = ".toml"
_SUBFOLDERS = ("movements", "routines")


@dataclass(frozen=True, slots=True)
class ForeignFile:
    """A file that is TOML at least. ``name`` says where it came from; ``data`` is the file as it was."""

    name: str
    data: bytes
    tables: Mapping[str, object]


def foreign_files(path: Path) -> Iterator[ForeignFile | Fault]:
    """The files of a folder with its ``movements`` and ``routines``, of a ``.zip`` archive, or one file."""
    name = path.name or str(path)
    if not path.exists():
        yield Fault(name, "", "there is no such file or folder", "Check the path")
    elif path.is_dir():
        yield from files_of(path)
    elif path.suffix.lower() == ".zip":
        yield from _from_zip(path)
    elif path.suffix.lower() == SUFFIX:
        yield _read(path, path.name)
    else:
        yield Fault(
            name, "", "it is neither a folder nor a .toml or .zip file", "Give a folder, a .toml or a .zip"
        )


def files_of(folder: Traversable) -> Iterator[ForeignFile | Fault]:
    """The ``.toml`` files of a folder in the order of their names."""
    try:
        found = [(file, file.name) for file in _children(folder) if file.name.endswith(SUFFIX)]
        for sub in _children(folder):
            if sub.name in _SUBFOLDERS and sub.is_dir() and not _is_link(sub):
                inner = [file for file in _children(sub) if file.name.endswith(SUFFIX)]
                found += [(file, f"{sub.name}/{file.name}") for file in inner]
    except OSError as error:
        yield Fault(
            folder.name, "", f"it cannot be read ({error.strerror or error})", "Check its permissions"
        )
        return
    if not found:
        yield Fault(folder.name, "", "there is no .toml file in it", "Put movement or routine files there")
    for n, (file, name) in enumerate(found):
        if n >= MOST_FILES:
            yield Fault(
                folder.name, "", f"it holds more than {MOST_FILES} files", "Spread them over several folders"
            )
            return
        yield _read(file, name)


def _children(folder: Traversable) -> list[Traversable]:
    return sorted(folder.iterdir(), key=lambda file: file.name)


def _is_link(file: Traversable) -> bool:
    return isinstance(file, Path) and file.is_symlink()


def _read(file: Traversable, name: str) -> ForeignFile | Fault:
    try:
        if _is_link(file):
            return Fault(name, "", "it is a link to another file", "Put the file itself there")
        if not file.is_file():
            return Fault(name, "", "it is not a plain file", "Put the file itself there")
        with file.open("rb") as stream:
            data = stream.read(MOST_BYTES + 1)
    except OSError as error:
        return _unreadable(name, error)
    return _parse(data, name)


def _from_zip(path: Path) -> Iterator[ForeignFile | Fault]:
    try:
        if path.stat().st_size > MOST_ARCHIVE_BYTES:
            most = f"the archive is larger than {MOST_ARCHIVE_BYTES // 1024 // 1024} MB"
            yield Fault(path.name, "", most, "Pack only movements and routines")
            return
        with zipfile.ZipFile(path) as archive:
            yield from _members(archive, path.name)
    except (zipfile.BadZipFile, OSError, NotImplementedError, ValueError, EOFError) as error:
        yield Fault(path.name, "", f"it is not a readable zip archive ({error})", "Pack it again")


def _members(archive: zipfile.ZipFile, archive_name: str) -> Iterator[ForeignFile | Fault]:
    members = [info for info in archive.infolist() if not info.is_dir()]
    if len(members) > MOST_FILES:
        yield Fault(archive_name, "", f"it holds more than {MOST_FILES} files", "Pack fewer")
        return
    wanted = [info for info in members if info.filename.lower().endswith(SUFFIX)]
    if not wanted:
        yield Fault(
            archive_name, "", "there is no .toml file in it", "Pack movement or routine files into it"
        )
    together = 0
    seen: set[str] = set()
    for info in sorted(wanted, key=lambda i: i.filename):
        name = f"{archive_name}/{info.filename}"
        refused = _refusal(info, name)
        if info.filename in seen:
            refused = Fault(name, "", "it stands in the archive twice", "Pack each file once")
        seen.add(info.filename)
        found = refused or _member(archive, info, name)
        if isinstance(found, ForeignFile):
            together += len(found.data)
        yield found
        if together > MOST_TOGETHER_BYTES:
            most = f"its files are larger than {MOST_TOGETHER_BYTES // 1024 // 1024} MB together"
            yield Fault(archive_name, "", most, "Pack fewer")
            return


def _refusal(info: zipfile.ZipInfo, name: str) -> Fault | None:
    """What speaks against even opening a member."""
    inner = PurePosixPath(info.filename.replace("\\", "/"))
    if inner.is_absolute() or ".." in inner.parts or ":" in info.filename:
        return Fault(name, "", "its path leads out of the archive", "Pack the files by plain names")
    if stat.S_ISLNK(info.external_attr >> 16):
        return Fault(name, "", "it is a link to another file", "Pack the file itself")
    if info.file_size > MOST_BYTES:
        return _too_large(name)
    if info.flag_bits & 0x1:
        return Fault(name, "", "it is encrypted", "Pack it without a password")
    return None


def _member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, name: str) -> ForeignFile | Fault:
    try:
        with archive.open(info) as stream:
            data = stream.read(MOST_BYTES + 1)
    except (zipfile.BadZipFile, zlib.error, OSError, NotImplementedError, ValueError, EOFError) as error:
        return Fault(name, "", f"it cannot be unpacked ({error})", "Pack it again")
    return _parse(data, name)


def _parse(data: bytes, name: str) -> ForeignFile | Fault:
    if len(data) > MOST_BYTES:
        return _too_large(name)
    try:
        return ForeignFile(name, data, tomllib.loads(data.decode("utf-8")))
    except UnicodeDecodeError:
        return Fault(name, "", "it is not UTF-8 text", "Save it as UTF-8")
    except tomllib.TOMLDecodeError as error:
        return Fault(name, "", f"it is not TOML: {error}", "Mend that line")
    except RecursionError:
        return Fault(name, "", "it is nested far too deep", "Write it flat, as the shipped files are")
    except ValueError:  # a number of thousands of digits
        return Fault(name, "", "a number in it is far too long", "Write numbers of a few digits")


def _unreadable(name: str, error: OSError) -> Fault:
    return Fault(name, "", f"it cannot be read ({error.strerror or error})", "Check its permissions")


def _too_large(name: str) -> Fault:
    return Fault(name, "", f"it is larger than {MOST_BYTES // 1024} KB", "Such a file needs a few KB")
