"""What the program was doing, so that a restart goes on from there (RHYTHM.md 7)."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

import msgspec

from deskstretch.core.sentence import Sentence
from deskstretch.storage.files import set_aside, write_atomically
from deskstretch.storage.notice import Notice, StorageError, Trouble

if TYPE_CHECKING:
    from pathlib import Path

T = TypeVar("T")


class _Version(msgspec.Struct):
    version: int


class StateFile(Generic[T]):
    """One JSON file with one frozen dataclass of type ``kind``.

    ``kind`` has a field ``version`` whose default is the version of its shape. A field with a
    default may join without a new version.
    """

    def __init__(self, path: Path, kind: type[T]) -> None:
        self._path = path
        self._kind = kind
        self._version = cast("int", _default_of(kind, "version"))
        self._written: bytes | None = None

    def load(self) -> tuple[T | None, list[Notice]]:
        """The saved state, or ``None``: there is none, or it lies aside where the notice says."""
        try:
            content = self._path.read_bytes()
        except FileNotFoundError:
            return None, []
        except OSError as error:
            return None, [StorageError.from_os(error, self._path).notice]
        try:
            if msgspec.json.decode(content, type=_Version).version > self._version:
                return None, [self._put_away(Trouble.NEWER)]
            state = msgspec.json.decode(content, type=self._kind)
        except ValueError:  # msgspec's own errors and text that is not UTF-8
            return None, [self._put_away(Trouble.DAMAGED)]
        self._written = content
        return state, []

    def save(self, state: T) -> None:
        """Write ``state`` if it is not what the file holds already.

        Raises:
            StorageError: the file is as it was; the next save tries again.
        """
        content = msgspec.json.encode(state)
        if content != self._written:
            write_atomically(self._path, content)
            self._written = content

    def _put_away(self, trouble: Trouble) -> Notice:
        try:
            aside = set_aside(self._path, trouble.value)
        except StorageError as error:
            return error.notice
        message = Sentence(
            "The saved state cannot be read and now lies in {path}; work time starts anew.", path=aside
        )
        if trouble is Trouble.NEWER:
            message = Sentence(
                "The saved state was written by a newer DeskStretch and now lies in {path};"
                " work time starts anew.",
                path=aside,
            )
        return Notice(trouble, aside, message)


def _default_of(kind: Any, name: str) -> object:
    return next(field.default for field in fields(kind) if field.name == name)
