"""A short article of the Learn pages, with movements to try at once."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Lesson:
    """One article.

    Attributes:
        paragraphs: plain text; words between double asterisks are strong.
        movements: ids of movements to try.
        routine: id of a whole sequence to try, or empty.
        sources: where its facts come from.
    """

    id: str
    title: str
    line: str
    paragraphs: tuple[str, ...]
    movements: tuple[str, ...]
    routine: str
    sources: tuple[str, ...]
