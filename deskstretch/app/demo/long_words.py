"""A language whose words are longer than English ones, to see what does not fit."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTranslator

if TYPE_CHECKING:
    from deskstretch.core.movement import Movement

ENDING = "en"
LETTERS_AN_ENDING = 6


def lengthened(words: str) -> str:
    """The same words, about 40 % longer, as German has them."""
    return " ".join(_longer(word) for word in words.split(" "))


def with_longer_words(movement: Movement) -> Movement:
    """The movement with a longer name and longer cues; these come from its file and not from Qt."""
    return replace(
        movement,
        name=lengthened(movement.name),
        set_up=lengthened(movement.set_up),
        cues=tuple(replace(cue, text=lengthened(cue.text)) for cue in movement.cues),
    )


class LongWords(QTranslator):
    """Translates the program into that language."""

    def translate(
        self,
        context: str,  # noqa: ARG002
        source: str,
        disambiguation: str | None = None,  # noqa: ARG002
        n: int = -1,
    ) -> str:
        return lengthened(source).replace("%n", str(n))

    def isEmpty(self) -> bool:
        return False


def _longer(word: str) -> str:
    if not word.isalpha() or len(word) <= 3:
        return word
    return word + ENDING * (1 + len(word) // LETTERS_AN_ENDING)
