"""Files that are never seen half written and never thrown away."""

from __future__ import annotations

import contextlib
import os
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from deskstretch.storage.notice import StorageError

if TYPE_CHECKING:
    from pathlib import Path


def write_atomically(path: Path, content: bytes) -> None:
    """Put ``content`` in place of ``path`` all at once, readable by this person alone.

    After a crash or a power cut the file is the old one or the new one. A symbolic link stays
    one: what it points to is replaced.

    Raises:
        StorageError: it cannot be written; the old file is as it was.
    """
    target = path.resolve()
    beside = target.with_name(f".{target.name}.{os.getpid()}.new")
    try:
        with open(beside, "wb", opener=private) as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise StorageError.from_os(error, path) from error


def private(path: str, flags: int) -> int:
    """An opener for `open`: files it makes can be read by this person alone."""
    return os.open(path, flags, 0o600)


def sync_file(path: Path) -> None:
    """Make what was written to ``path`` outlast a power cut. Raises StorageError."""
    try:
        with path.open("rb+") as file:
            os.fsync(file.fileno())
    except OSError as error:
        raise StorageError.from_os(error, path) from error


def sync_folder(folder: Path) -> None:
    """Make a rename in ``folder`` outlast a power cut. Windows does so by itself."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def free_name(path: Path, mark: str) -> Path:
    """A name beside ``path`` that nobody has: ``settings.toml.kept-20260302-091500``.

    The time is that of the file's last change, UTC, so that the name says how old it is.
    """
    changed = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    name = f"{path.name}.{mark}-{changed:%Y%m%d-%H%M%S}"
    candidate, count = path.with_name(name), 1
    while candidate.exists():
        count += 1
        candidate = path.with_name(f"{name}-{count}")
    return candidate


def set_aside(path: Path, mark: str) -> Path:
    """Rename ``path`` to a free name beside it and return that.

    Raises:
        StorageError: the folder cannot be written.
    """
    try:
        aside = free_name(path, mark)
        path.rename(aside)
    except OSError as error:
        raise StorageError.from_os(error, path) from error
    return aside


def keep_copy(path: Path, mark: str) -> Path:
    """Copy ``path`` to a free name beside it and return that; not again while it stays as it is.

    Raises:
        StorageError: it cannot be read or the copy cannot be written.
    """
    try:
        content = path.read_bytes()
        for kept in path.parent.glob(f"{path.name}.{mark}-*"):
            if kept.read_bytes() == content:
                return kept
        copy = free_name(path, mark)
    except OSError as error:
        raise StorageError.from_os(error, path) from error
    write_atomically(copy, content)
    return copy
