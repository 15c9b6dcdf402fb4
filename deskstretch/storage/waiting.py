"""The file that takes records while the history cannot, until it can again."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import msgspec

from deskstretch.storage.files import private, set_aside, sync_folder
from deskstretch.storage.notice import StorageError
from deskstretch.storage.paths import make_private
from deskstretch.storage.rows import STATEMENTS, Value, Write

if TYPE_CHECKING:
    from collections.abc import Sequence
    from io import RawIOBase
    from pathlib import Path

_decoder = msgspec.json.Decoder(tuple[str, dict[str, Value]])


class WaitingRecords:
    """One record a line, each on the disk before `append` returns."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @property
    def exist(self) -> bool:
        return self.path.exists()

    def append(self, writes: Sequence[Write]) -> None:
        """Keep ``writes`` until `clear`.

        Raises:
            StorageError: they are not surely kept; appending them again does no harm.
        """
        encoded = [msgspec.json.encode((write.kind, dict(write.values))) for write in writes]
        try:
            make_private(self.path.parent)
            with open(self.path, "ab", buffering=0, opener=private) as file:
                before = file.seek(0, os.SEEK_END)
                try:
                    # The first line break ends what a crash left of an earlier line.
                    _write_all(file, b"\n" + b"\n".join(encoded) + b"\n")
                    os.fsync(file.fileno())
                except OSError:
                    file.truncate(before)
                    raise
            sync_folder(self.path.parent)
        except OSError as error:
            raise StorageError.from_os(error, self.path) from error

    def read(self) -> list[Write]:
        """What waits, in order.

        Raises:
            StorageError: the file is there and cannot be read.
        """
        return self._sorted_lines()[0]

    def clear(self) -> None:
        """Forget what waited, now that the history has it. A file with unreadable lines is set aside."""
        try:
            if self._sorted_lines()[1]:
                set_aside(self.path, "damaged")
            else:
                self.path.unlink(missing_ok=True)
        except OSError as error:
            raise StorageError.from_os(error, self.path) from error

    def _sorted_lines(self) -> tuple[list[Write], list[bytes]]:
        """Lines that can be read, and those that cannot."""
        try:
            lines = self.path.read_bytes().split(b"\n")
        except (FileNotFoundError, NotADirectoryError):
            return [], []
        except OSError as error:
            raise StorageError.from_os(error, self.path) from error
        writes: list[Write] = []
        others: list[bytes] = []
        for line in filter(None, lines):
            try:
                write = Write(*_decoder.decode(line))
            except ValueError:  # msgspec's own errors and text that is not UTF-8
                others.append(line)
            else:
                writes.append(write) if write.kind in STATEMENTS else others.append(line)
        return writes, others


def _write_all(file: RawIOBase, content: bytes) -> None:
    """An unbuffered write may take a part; the next one then says why. Raises OSError."""
    rest = memoryview(content)
    while rest:
        rest = rest[file.write(rest) or 0 :]
