"""Every text that can be translated: those in the code, the settings' sentences, and the shipped content."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from deskstretch.core.sentence import CONTEXT
from deskstretch.core.translation import translated_lesson, translated_movement, translated_routine
from deskstretch.storage.lessons import bundled_lessons
from deskstretch.storage.library import bundled_library
from deskstretch.storage.routines import bundled_routines
from deskstretch.ui.settings_pages.fields import Section, fields_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

CODE = Path(__file__).resolve().parents[1] / "deskstretch"
HINT = "#: "
PLACEHOLDER = re.compile(r"\{[^}]*\}|%n|\*\*")
_SETTINGS_TEXTS = "words_of"
"""The one function whose result is translated though it is not written at the call."""


@dataclass(frozen=True, slots=True)
class Message:
    """A text to translate. ``hint`` is for whoever translates it; ``counts`` it has forms for numbers."""

    context: str
    source: str
    hint: str = ""

    @property
    def counts(self) -> bool:
        return "%n" in self.source

    @property
    def placeholders(self) -> list[str]:
        """What a translation has to hold too, as often."""
        return sorted(PLACEHOLDER.findall(self.source))


class UntranslatableError(ValueError):
    """A call translates what is only known when it runs, so that nobody could translate it before."""


def all_messages() -> list[Message]:
    """In the order of files, each once."""
    found = [*_of_code(sorted(CODE.rglob("*.py"))), *_of_settings(), *_of_content()]
    return list({(each.context, each.source): each for each in reversed(found)}.values())[::-1]


def _of_code(files: Iterable[Path]) -> Iterator[Message]:
    for file in files:
        text = file.read_text("utf-8")
        if any(call in text for call in ("tr(", "translate(", "Sentence(")):
            yield from _of_class(ast.parse(text), "", text.splitlines(), file)


def _of_class(node: ast.AST, name: str, lines: Sequence[str], file: Path) -> Iterator[Message]:
    """The texts below a node; ``self.tr`` has the name of its class for context."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield from _of_call(child, name, lines, file)
        inside = child.name if isinstance(child, ast.ClassDef) else name
        yield from _of_class(child, inside, lines, file)


def _of_call(call: ast.Call, class_name: str, lines: Sequence[str], file: Path) -> Iterator[Message]:
    match call:
        case ast.Call(func=ast.Attribute(value=ast.Name(id="self"), attr="tr"), args=[text, *_]):
            context: ast.expr = ast.Constant(class_name)
        case ast.Call(
            func=ast.Name(id="translate")
            | ast.Attribute(value=ast.Name(id="QCoreApplication"), attr="translate"),
            args=[context, text, *_],
        ):
            pass
        case ast.Call(func=ast.Name(id="Sentence"), args=[text]):
            context = ast.Constant(CONTEXT)
        case _:
            return
    match context, text:
        case ast.Constant(value=str() as name), ast.Constant(value=str() as source):
            yield Message(name, source, _hint(lines, call.lineno))
        case _, ast.Call(func=ast.Name(id=function)) if function == _SETTINGS_TEXTS:
            pass
        case _:
            place = f"{file.relative_to(CODE)}:{call.lineno}"
            message = f"{place} translates what is not written there; write the words into the call."
            raise UntranslatableError(message)


def _hint(lines: Sequence[str], line: int) -> str:
    """The comment for translators right above a line."""
    hints: list[str] = []
    for above in reversed(lines[: line - 1]):
        if not above.strip().startswith(HINT):
            break
        hints.insert(0, above.strip().removeprefix(HINT))
    return " ".join(hints)


def _of_settings() -> Iterator[Message]:
    """The sentence of every setting that stands in the window as a row."""
    for section in Section:
        for field in fields_of(section):
            yield Message("Settings", field.words)


def _of_content() -> Iterator[Message]:
    found: list[Message] = []

    def note(context: str, source: str) -> str:
        found.append(Message(context, source))
        return source

    movements = bundled_library().movements
    for movement in movements:
        translated_movement(movement, note)
    for routine in bundled_routines(movements).routines:
        translated_routine(routine, note)
    for lesson in bundled_lessons():
        translated_lesson(lesson, note)
    return iter(found)
