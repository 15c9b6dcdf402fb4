"""What bash, zsh and fish complete after ``deskstretch``, made from the command line's parser."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from command_line import Argument, Command

NAME = "deskstretch"


# -- bash --------------------------------------------------------------------------------------------

BASH = """\
# bash completion for deskstretch

_deskstretch() {{
    local current=${{COMP_WORDS[COMP_CWORD]}} previous=${{COMP_WORDS[COMP_CWORD - 1]}} at="" words="" word
    for word in "${{COMP_WORDS[@]:1:COMP_CWORD-1}}"; do
        case "$at/$word" in
{places}
        esac
    done
    case "$at $previous" in
{values}
    esac
    case "$at" in
{offers}
    esac
    # shellcheck disable=SC2207
    COMPREPLY=($(compgen -W "$words" -- "$current"))
}}

complete -F _deskstretch deskstretch
"""


def bash(program: Command) -> str:
    places, values, offers = [], [], []
    for command in program.all():
        at = _at(command)
        if command.names:
            places.append(f'            "{at}") at={at} ;;')
        for option in _options(command):
            named = " | ".join(f'"{at} {flag}"' for flag in option.flags)
            if option.value is not None:
                values.append(f"        {named}) {_bash_value(option)} return ;;")
        words = " ".join([below.names[-1] for below in command.commands] + _flags(command))
        files = "compopt -o default; " if _takes_file(command) else ""
        offers.append(f'        "{at}") {files}words="{words}" ;;')
    return BASH.format(places="\n".join(places), values="\n".join(values), offers="\n".join(offers))


def _bash_value(option: Argument) -> str:
    if option.choices:
        return f'COMPREPLY=($(compgen -W "{" ".join(option.choices)}" -- "$current"));'
    return "compopt -o default;" if option.is_path else ""


# -- zsh ---------------------------------------------------------------------------------------------


def zsh(program: Command) -> str:
    lines = ["#compdef deskstretch", ""]
    for command in program.all():
        lines += [f"{_zsh_name(command)}() {{", *_zsh_body(command), "}", ""]
    return "\n".join([*lines, '_deskstretch "$@"', ""])


def _zsh_name(command: Command) -> str:
    return "_".join(("_deskstretch", *(name.replace("-", "_") for name in command.names)))


def _zsh_body(command: Command) -> Iterator[str]:
    specs = [_zsh_argument(argument) for argument in command.arguments]
    specs.append("'(- *)'{-h,--help}'[say what this can do]'")
    if not command.commands:
        yield "    _arguments \\"
        yield from (f"        {spec} \\" for spec in specs[:-1])
        yield f"        {specs[-1]}"
        return
    yield "    local curcontext=$curcontext state line"
    yield "    local -a commands"
    yield "    _arguments -C \\"
    yield from (f"        {spec} \\" for spec in specs)
    yield "        '1: :->command' \\"
    yield "        '*:: :->rest'"
    yield "    case $state in"
    yield "        command)"
    yield "            commands=("
    for below in command.commands:
        yield f"                {_quoted(f'{below.names[-1]}:{below.words}')}"
    yield "            )"
    yield "            _describe command commands ;;"
    yield "        rest)"
    yield "            case $words[1] in"
    for below in command.commands:
        yield f"                {below.names[-1]}) {_zsh_name(below)} ;;"
    yield "            esac ;;"
    yield "    esac"


def _zsh_argument(argument: Argument) -> str:
    words = argument.words.replace("[", "(").replace("]", ")").replace(":", r"\:")
    filler = "_files" if argument.is_path else f"({' '.join(argument.choices)})" if argument.choices else " "
    if not argument.flags:
        many = "*" if argument.repeats else ""
        optional = "" if argument.required or argument.repeats else ":"
        return _quoted(f"{many}{optional}:{words or argument.value}:{filler}".replace("*::", "*:"))
    value = "" if argument.value is None else f":{argument.value}:{filler}"
    return _quoted(f"{argument.flags[0]}[{words}]{value}")


def _quoted(text: str) -> str:
    return "'" + text.replace("'", r"'\''") + "'"


# -- fish --------------------------------------------------------------------------------------------


def fish(program: Command) -> str:
    lines = ["# fish completion for deskstretch", "", f"complete -c {NAME} -f"]
    for command in program.all():
        here = _fish_condition(command)
        lines += [
            f"complete -c {NAME} -n '{here}' -a {below.names[-1]} -d {_fish_words(below.words)}"
            for below in command.commands
        ]
        within = _fish_within(command)
        for option in _options(command):
            names = " ".join(
                f"-l {flag[2:]}" if flag.startswith("--") else f"-s {flag[1:]}" for flag in option.flags
            )
            value = ""
            if option.value is not None:
                value = " -r -F" if option.is_path else " -x"
            if option.choices:
                value += f" -a '{' '.join(option.choices)}'"
            lines.append(f"complete -c {NAME} -n '{within}' {names}{value} -d {_fish_words(option.words)}")
        if _takes_file(command):
            lines.append(f"complete -c {NAME} -n '{within}' -F")
    return "\n".join([*lines, ""])


def _fish_within(command: Command) -> str:
    if not command.names:
        return "__fish_use_subcommand"
    return "; and ".join(f"__fish_seen_subcommand_from {name}" for name in command.names)


def _fish_condition(command: Command) -> str:
    """Where one of its commands may come next."""
    if not command.names:
        return "__fish_use_subcommand"
    below = " ".join(each.names[-1] for each in command.commands)
    return f"{_fish_within(command)}; and not __fish_seen_subcommand_from {below}"


def _fish_words(words: str) -> str:
    return "'" + words.replace("\\", "\\\\").replace("'", "\\'") + "'"


# -- all of them -------------------------------------------------------------------------------------


def _at(command: Command) -> str:
    return "".join(f"/{name}" for name in command.names)


def _options(command: Command) -> list[Argument]:
    return [argument for argument in command.arguments if argument.flags]


def _flags(command: Command) -> list[str]:
    return [option.flags[0] for option in _options(command)] + ["--help"]


def _takes_file(command: Command) -> bool:
    return any(argument.is_path and not argument.flags for argument in command.arguments)
