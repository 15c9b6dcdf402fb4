"""The command line as data, read from its parser: for the reference, the man page and the shells."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

EXIT_CODES = ((0, "done"), (1, "it could not be done; one sentence says why"), (2, "the call is wrong"))


@dataclass(frozen=True, slots=True)
class Argument:
    """An option, or a word in its place when it has no ``flags``.

    ``value`` is what stands for its value, None for a switch; ``choices`` are all that it may be.
    """

    flags: tuple[str, ...]
    value: str | None
    words: str
    choices: tuple[str, ...] = ()
    is_path: bool = False
    required: bool = False
    repeats: bool = False

    @property
    def usage(self) -> str:
        """As it stands in a call: ``--side left|right``, ``[minutes]``."""
        value = "|".join(self.choices) or self.value
        text = " ".join(filter(None, (self.flags[0] if self.flags else "", value)))
        if self.repeats:
            text += " …"
        return text if self.required else f"[{text}]"


@dataclass(frozen=True, slots=True)
class Command:
    """``names`` are the words that call it: ("library", "check"); none for the program itself."""

    names: tuple[str, ...]
    words: str
    arguments: tuple[Argument, ...]
    commands: tuple[Command, ...]

    @property
    def usage(self) -> str:
        return " ".join(("deskstretch", *self.names, *(argument.usage for argument in self.arguments)))

    def all(self) -> Iterator[Command]:
        """This one, then those below it, in their order."""
        yield self
        for command in self.commands:
            yield from command.all()


def read(parser: argparse.ArgumentParser, names: tuple[str, ...] = (), words: str = "") -> Command:
    """The parser's commands with all their arguments but ``--help``, which every one has."""
    arguments: list[Argument] = []
    commands: list[Command] = []
    for action in parser._actions:  # noqa: SLF001 - argparse has no other way to be asked
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            helps = {choice.dest: choice.help or "" for choice in action._choices_actions}  # noqa: SLF001
            for name, below in action.choices.items():
                commands.append(read(below, (*names, name), helps.get(name, "")))
        elif not isinstance(action, argparse._HelpAction):  # noqa: SLF001
            arguments.append(_argument(action))
    return Command(names, words or parser.description or "", tuple(arguments), tuple(commands))


def _argument(action: argparse.Action) -> Argument:
    is_switch = bool(action.option_strings) and action.nargs == 0
    metavar = action.metavar if isinstance(action.metavar, str) else None
    value = metavar or (action.dest.upper() if action.option_strings else action.dest)
    return Argument(
        flags=tuple(sorted(action.option_strings, key=len, reverse=True)),
        value=None if is_switch else value,
        words=_sentence(action),
        choices=tuple(map(str, action.choices or ())),
        is_path=action.type is Path,
        required=action.required and action.nargs not in ("?", "*"),
        repeats=action.nargs in ("*", "+"),
    )


def _sentence(action: argparse.Action) -> str:
    if isinstance(action, argparse._VersionAction):  # noqa: SLF001
        return "say which version this is"
    if action.dest == "json" and not action.help:
        return "for other programs, in JSON"
    words = action.help or ""
    if action.choices and action.default is not None:
        words = f"{words} ({action.default} if left out)".strip()
    return words
