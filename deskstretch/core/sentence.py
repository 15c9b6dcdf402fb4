"""A sentence about particular things that can still be said in another language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from deskstretch.core.translation import Translate

CONTEXT = "Sentence"
"""By which a translation knows them."""


class Sentence(str):
    """English words with values filled in, for rooms that know no language.

    It is the English sentence, for the log and the command line; `said` is what a window shows.
    """

    __slots__ = ("_pattern", "_values")
    _pattern: str
    _values: dict[str, object]

    def __new__(cls, pattern: str, **values: object) -> Self:
        """Fill ``pattern`` in, whose places are named as in ``{path}``."""
        sentence = super().__new__(cls, pattern.format(**values))
        sentence._pattern, sentence._values = pattern, values
        return sentence

    def said(self, translation: Translate) -> str:
        """The same in the language of ``translation``; sentences among the values too."""
        values = {name: said_in(value, translation) for name, value in self._values.items()}
        return translation(CONTEXT, self._pattern).format(**values)


def said_in(words: object, translation: Translate) -> object:
    """A sentence translated; anything else as it is."""
    return words.said(translation) if isinstance(words, Sentence) else words
