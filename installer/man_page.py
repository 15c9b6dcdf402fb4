"""The man page, made from the command line's parser."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from command_line import EXIT_CODES, Argument, Command

if TYPE_CHECKING:
    from collections.abc import Iterator

START = """\
DeskStretch notices when you have worked long enough, asks at a good moment, and shows two or three minutes of
movement with an animated drawn figure and a countdown. It keeps what you did on this machine and opens no
network connection.
.PP
Without a command,
.B deskstretch
starts the program, or raises the one that is running. Commands to the running program go over a socket that
nobody else can open."""
FILES = (
    ("~/.config/deskstretch/settings.toml", "the settings; see README and settings.md for its keys"),
    ("~/.local/share/deskstretch/history.sqlite3", "the history"),
    ("~/.local/share/deskstretch/backups", "its nightly copies"),
    ("~/.local/state/deskstretch/log", "the log"),
    ("~/.config/autostart/deskstretch.desktop", "stands there when the program starts with the session"),
)
ENVIRONMENT = (("DESKSTRETCH_HOME", "a folder that holds all of these files instead"),)


def man_page(program: Command, version: str, changed_s: int) -> str:
    """Section 1. ``changed_s``: when this version was made, in seconds since 1970."""
    day = datetime.fromtimestamp(changed_s, UTC).strftime("%Y-%m-%d")
    lines = [
        f'.TH DESKSTRETCH 1 "{day}" "DeskStretch {_text(version)}" "User Commands"',
        ".SH NAME",
        r"deskstretch \- show people at desks how to move, at a good moment",
        ".SH SYNOPSIS",
        ".B deskstretch",
        r"[\-\-verbose]",
        ".br",
        ".B deskstretch",
        r"\fICOMMAND\fR [\fIARGUMENTS\fR]",
        ".SH DESCRIPTION",
        START,
        ".SH OPTIONS",
        *_arguments(program.arguments),
        ".TP",
        r"\fB\-h\fR, \fB\-\-help\fR",
        "say what it can do; after a command, what that can do",
        ".SH COMMANDS",
    ]
    for command in list(program.all())[1:]:
        lines += [f".SS {_text(command.usage.removeprefix('deskstretch '))}", f"{_text(command.words)}"]
        lines += _arguments(command.arguments)
    lines += [".SH EXIT STATUS", *_pairs((str(code), words) for code, words in EXIT_CODES)]
    lines += [".SH FILES", *_pairs(FILES), ".SH ENVIRONMENT", *_pairs(ENVIRONMENT)]
    return "\n".join(lines) + "\n"


def _arguments(arguments: tuple[Argument, ...]) -> Iterator[str]:
    for argument in arguments:
        value = "|".join(argument.choices) or argument.value or ""
        flags = ", ".join(rf"\fB{_text(flag)}\fR" for flag in argument.flags)
        yield ".TP"
        yield " ".join(filter(None, (flags, value and rf"\fI{_text(value)}\fR")))
        yield _text(argument.words) or r"\&"


def _pairs(pairs: Iterator[tuple[str, str]] | tuple[tuple[str, str], ...]) -> Iterator[str]:
    for name, words in pairs:
        yield ".TP"
        yield rf"\fB{_text(name)}\fR"
        yield _text(words)


def _text(words: str) -> str:
    """Words as roff prints them: hyphens that can be copied, no line that is taken for a request."""
    text = words.replace("\\", r"\e").replace("-", r"\-").replace("…", r"\&...").replace("~", r"\(ti")
    return rf"\&{text}" if text.startswith((".", "'")) else text
