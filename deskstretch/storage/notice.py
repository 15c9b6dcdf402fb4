"""What storage has to tell a person, and the one error its writing raises."""

from __future__ import annotations

import errno
import shutil
import sqlite3
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from deskstretch.core.sentence import Sentence

if TYPE_CHECKING:
    from pathlib import Path


class Trouble(StrEnum):
    """What is wrong with a file or folder, as far as it decides what to do next."""

    FULL = "full"
    READ_ONLY = "read-only"
    DAMAGED = "damaged"
    NEWER = "newer"
    BUSY = "busy"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Notice:
    """One plain sentence with its mend, ready to show, about the file at ``path``."""

    trouble: Trouble
    path: Path
    message: str


class StorageError(Exception):
    """Something could not be read or written. ``str(error)`` is the sentence to show."""

    def __init__(self, trouble: Trouble, path: Path, message: str | None = None) -> None:
        words = message or _sentence(trouble, path)
        super().__init__(words)
        self.notice = Notice(trouble, path, words)

    @property
    def trouble(self) -> Trouble:
        return self.notice.trouble

    @classmethod
    def from_os(cls, error: OSError, path: Path) -> StorageError:
        """The same trouble in our words."""
        return cls(_OS_TROUBLES.get(error.errno or 0, Trouble.UNREADABLE), path)

    @classmethod
    def from_sqlite(cls, error: sqlite3.Error, path: Path) -> StorageError:
        """The same trouble in our words. Errors that are faults of this program stay as they are."""
        code = getattr(error, "sqlite_errorcode", None)
        if code is None and isinstance(error, sqlite3.OperationalError):
            code = sqlite3.SQLITE_CORRUPT  # Python's own: text that is not UTF-8
        if code is None or (code & 0xFF) not in _SQLITE_TROUBLES:
            raise error
        trouble = _SQLITE_TROUBLES[code & 0xFF]
        if trouble is Trouble.UNREADABLE and _is_full(path):
            trouble = Trouble.FULL
        return cls(trouble, path)


_OS_TROUBLES = {
    errno.ENOSPC: Trouble.FULL,
    errno.EDQUOT: Trouble.FULL,
    errno.EROFS: Trouble.READ_ONLY,
    errno.EACCES: Trouble.READ_ONLY,
    errno.EPERM: Trouble.READ_ONLY,
    errno.ENOTDIR: Trouble.READ_ONLY,
    errno.EEXIST: Trouble.READ_ONLY,
    errno.ENOENT: Trouble.READ_ONLY,
    errno.EBUSY: Trouble.BUSY,
    errno.EAGAIN: Trouble.BUSY,
}
_SQLITE_TROUBLES = {
    sqlite3.SQLITE_FULL: Trouble.FULL,
    sqlite3.SQLITE_READONLY: Trouble.READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: Trouble.READ_ONLY,
    sqlite3.SQLITE_PERM: Trouble.READ_ONLY,
    sqlite3.SQLITE_BUSY: Trouble.BUSY,
    sqlite3.SQLITE_LOCKED: Trouble.BUSY,
    sqlite3.SQLITE_PROTOCOL: Trouble.BUSY,
    sqlite3.SQLITE_CORRUPT: Trouble.DAMAGED,
    sqlite3.SQLITE_NOTADB: Trouble.DAMAGED,
    sqlite3.SQLITE_IOERR: Trouble.UNREADABLE,
}

_ROOM_TO_WRITE_BYTES = 256 * 1024
"""Less free than this and an I/O error of sqlite is taken for a full disk: it needs 32 KB to open at all."""


def _is_full(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < _ROOM_TO_WRITE_BYTES
    except OSError:
        return False


def _sentence(trouble: Trouble, path: Path) -> str:
    match trouble:
        case Trouble.FULL:
            return Sentence(
                "The disk that holds {path} is full; free some space and DeskStretch writes what waits.",
                path=path,
            )
        case Trouble.READ_ONLY:
            return Sentence(
                "{path} cannot be written; give yourself write permission for it and its folder.", path=path
            )
        case Trouble.DAMAGED:
            return Sentence("{path} is damaged.", path=path)
        case Trouble.NEWER:
            return Sentence(
                "{path} was written by a newer DeskStretch; update the program to use it.", path=path
            )
        case Trouble.BUSY:
            return Sentence(
                "{path} is in use by another program; DeskStretch tries again by itself.", path=path
            )
        case Trouble.UNREADABLE:
            return Sentence("{path} cannot be read or written; check the disk.", path=path)
