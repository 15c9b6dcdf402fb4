"""The references in docs: of the command line from its parser, of the settings from their definition."""

from __future__ import annotations

import dataclasses
from datetime import date
from enum import Enum, EnumMeta
from typing import TYPE_CHECKING, Any, get_args, get_origin, get_type_hints

import tomlkit
from command_line import EXIT_CODES, Argument, Command

from deskstretch.core.settings import Day, Settings, bounds_of, words_of
from deskstretch.storage.settings_file import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

MADE = "<!-- Made by installer/make_docs.py; change what it is made from, and run that again. -->"

JSON_KEPT = (
    "Every command explains itself: `deskstretch COMMAND --help`. What it tells other programs with `--json`"
    " keeps its keys from version to version; new ones may be added."
)


def command_line_reference(program: Command) -> str:
    lines = [
        "# The command line",
        "",
        MADE,
        "",
        f"{program.words} Without a command, `deskstretch` starts the program, or raises the one that runs.",
        "",
        *_table(program.arguments),
        JSON_KEPT,
        "",
        "| exit code | means |",
        "|---|---|",
        *(f"| {code} | {words} |" for code, words in EXIT_CODES),
        "",
    ]
    for command in list(program.all())[1:]:
        depth = "#" * (1 + len(command.names))
        lines += [f"{depth} {' '.join(command.names)}", "", _capital(command.words) + ".", ""]
        lines += ["```text", command.usage, "```", "", *_table(command.arguments)]
    return "\n".join(lines).rstrip() + "\n"


def _table(arguments: tuple[Argument, ...]) -> Iterator[str]:
    if not arguments:
        return
    yield "| argument | meaning |"
    yield "|---|---|"
    for argument in arguments:
        value = "|".join(argument.choices) or argument.value or ""
        named = ", ".join(argument.flags)
        shown = " ".join(filter(None, (named, value))).replace("|", "\\|")
        yield f"| `{shown}` | {argument.words} |"
    yield ""


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


# -- settings ----------------------------------------------------------------------------------------

SETTINGS_START = f"""# The settings file

{MADE}

Everything in Settings stands in one file, `settings.toml`, that you may edit by hand; the program reads it
when it starts. A value that is wrong falls back to its default alone and is named then;
`deskstretch check-settings` names all of them. Keys the program does not know stay where they are. The README
says where the file lies.
"""
HOURS = """## [hours]

{words}

```toml
[hours]
mon = ["09:00-12:30", "13:15-17:30"]
fri = ["22:00-06:00"]   # crosses midnight
```

The days are {days}. `"00:00-24:00"` is the whole day.
"""
SESSIONS = """## [[sessions]]

{words} One table for each:

```toml
[[sessions]]
routine = "{routine}"
days = ["mon", "wed", "fri"]
at = "12:30"
```

| key | allowed | meaning |
|---|---|---|
| `routine` | text | the id of a routine |
| `days` | list of days | the weekdays |
| `at` | time | local time |
"""


def settings_reference(routine: str) -> str:
    """``routine``: the id of one, for an example."""
    shipped = Settings()
    hints = get_type_hints(Settings)
    fields = {field.name: field for field in dataclasses.fields(Settings)}
    simple = [name for name in fields if not _is_table(hints[name]) and name not in ("hours", "sessions")]
    parts = [SETTINGS_START, _key_table("Keys outside any table", "", Settings, shipped, simple)]
    for name, field in fields.items():
        default = getattr(shipped, name)
        words = words_of(field)
        if name == "hours":
            parts.append(HOURS.format(words=words, days=_listed(Day)))
        elif name == "sessions":
            parts.append(SESSIONS.format(words=words, routine=routine))
        elif isinstance(default, dict):
            for key, entry in default.items():
                parts.append(_key_table(f"[{name}.{plain(key)}]", words, type(entry), entry))
        elif dataclasses.is_dataclass(default):
            parts.append(_key_table(f"[{name}]", words, type(default), default))
    return "\n".join(parts)


def _is_table(hint: Any) -> bool:
    return dataclasses.is_dataclass(hint) or get_origin(hint) is dict


def _key_table(title: str, words: str, kind: Any, shipped: object, only: list[str] | None = None) -> str:
    hints = get_type_hints(kind)
    lines = [f"## {title}", ""]
    if words:
        lines += [words, ""]
    lines += ["| key | default | allowed | meaning |", "|---|---|---|---|"]
    for field in dataclasses.fields(kind):
        if only is None or field.name in only:
            default = plain(getattr(shipped, field.name))
            shown = "none" if default is None else f"`{_toml(default)}`"
            meaning = words_of(field)
            lines.append(f"| `{field.name}` | {shown} | {_allowed(field, hints[field.name])} | {meaning} |")
    return "\n".join([*lines, ""])


def _toml(value: Any) -> str:
    if isinstance(value, float):
        return f"{value:g}"
    return tomlkit.item(value).as_string()


def _allowed(field: dataclasses.Field[Any], hint: Any) -> str:
    bounds = bounds_of(field)
    if bounds is not None:
        kind = "whole number, " if hint is int else ""
        return f"{kind}{bounds.least:g} to {bounds.most:g}"
    if get_origin(hint) is tuple:
        entry = get_args(hint)[0]
        return f"list of {_listed(entry)}" if isinstance(entry, EnumMeta) else "list of texts"
    if isinstance(hint, EnumMeta):
        return _listed(hint)
    return {bool: "true or false", str: "text", date | None: "date"}[hint]


def _listed(kind: Any) -> str:
    members: list[Enum] = list(kind)
    return ", ".join(f"`{member.value}`" for member in members)
