"""The articles of the Learn pages, which come with the program as files of text."""

from __future__ import annotations

import msgspec

from deskstretch.core.lesson import Lesson
from deskstretch.storage.bundled import resources_root


class _File(msgspec.Struct, forbid_unknown_fields=True):
    """A file under ``resources/learn``; the number before its name is its place."""

    format: int
    id: str
    title: str
    line: str
    text: str
    movements: tuple[str, ...]
    sources: tuple[str, ...]
    routine: str = ""


def bundled_lessons() -> tuple[Lesson, ...]:
    """All of them, in reading order.

    Raises:
        FileNotFoundError: the installation is broken.
        msgspec.ValidationError: a shipped file is faulty; the tests read every one.
    """
    folder = resources_root() / "learn"
    files = sorted((file for file in folder.iterdir() if file.name.endswith(".toml")), key=lambda f: f.name)
    return tuple(_lesson(msgspec.toml.decode(file.read_bytes(), type=_File)) for file in files)


def _lesson(file: _File) -> Lesson:
    paragraphs = tuple(" ".join(part.split()) for part in file.text.split("\n\n") if part.strip())
    return Lesson(file.id, file.title, file.line, paragraphs, file.movements, file.routine, file.sources)
