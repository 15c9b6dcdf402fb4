"""Content in another language: which of its texts a person reads, and the same content with them translated.

A translation knows each text by its context, as "Movement cat-cow", and its English words.
`installer/messages.py` collects the texts through these same functions.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from deskstretch.core.lesson import Lesson
    from deskstretch.core.movement import Movement
    from deskstretch.core.routine import Routine

Translate = Callable[[str, str], str]
"""From a context and English words to words of the language; unknown ones stay as they are."""


def translated_movement(movement: Movement, translation: Translate) -> Movement:
    """The movement with every text of it translated."""
    say = _in_context(f"Movement {movement.id}", translation)
    return replace(
        movement,
        name=say(movement.name),
        set_up=say(movement.set_up),
        cues=tuple(replace(cue, text=say(cue.text)) for cue in movement.cues),
        breath_words=say(movement.breath_words),
        easier_words=say(movement.easier_words),
        harder_words=say(movement.harder_words),
        mistakes=tuple(map(say, movement.mistakes)),
        stop_if=say(movement.stop_if),
    )


def translated_routine(routine: Routine, translation: Translate) -> Routine:
    """The routine with its name and what it is for translated."""
    say = _in_context(f"Routine {routine.id}", translation)
    return replace(routine, name=say(routine.name), about=say(routine.about))


def translated_lesson(lesson: Lesson, translation: Translate) -> Lesson:
    """The article translated; its sources stay as they are."""
    say = _in_context(f"Lesson {lesson.id}", translation)
    return replace(
        lesson,
        title=say(lesson.title),
        line=say(lesson.line),
        paragraphs=tuple(map(say, lesson.paragraphs)),
    )


def _in_context(context: str, translation: Translate) -> Callable[[str], str]:
    return lambda text: translation(context, text) if text else ""
