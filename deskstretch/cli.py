"""The command line: one parser, and one late import for each command.

Exit codes: 0 done, 1 could not, 2 wrong call. Commands to the running program go over its socket and
need no Qt; ``--json`` output is stable.
"""

from __future__ import annotations

import argparse
import json
import logging
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from deskstretch import __version__
from deskstretch.cli_compose import add_compose_command
from deskstretch.cli_exit import COULD_NOT, DONE, fail, wrong
from deskstretch.cli_history import add_history_commands
from deskstretch.cli_library import add_library_commands

if TYPE_CHECKING:
    from deskstretch.app.demo.ways import Way

NOT_RUNNING = "DeskStretch is not running; start it with: deskstretch"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; without one, start the program or raise the running one."""
    parser = make_parser()
    options = parser.parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = options.run
    try:
        return command(options)
    except BrokenPipeError:  # `deskstretch history | head` closes the pipe early
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE


def make_parser() -> argparse.ArgumentParser:
    """The whole command line; the reference in the documentation is made from it."""
    parser = argparse.ArgumentParser(
        prog="deskstretch",
        description="A quiet tray program that shows people at desks how to move, at a good moment.",
    )
    parser.add_argument("--version", action="version", version=f"deskstretch {__version__}")
    parser.add_argument("--verbose", action="store_true", help="log to the terminal too")
    parser.set_defaults(run=_run)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    def command(name: str, run: Callable[[argparse.Namespace], int], words: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=words, description=words)
        sub.set_defaults(run=run)
        return sub

    sub = command("start", _start, "begin a break now")
    sub.add_argument("--minutes", type=float, help="how long, 0.5 to 30")
    sub.add_argument("--area", help="a body area, such as neck or hips")
    sub.add_argument("--routine", help="a routine by its id")
    sub.add_argument("--movement", help="one movement by its id")
    sub = command("later", _ask("later", "minutes"), "put the break off")
    sub.add_argument("minutes", type=float, nargs="?", default=5.0, help="by how long (5)")
    command("skip", _ask("skip"), "let the break go")
    sub = command("pause", _pause, "offer nothing for a while")
    sub.add_argument("words", nargs="*", help="30m, 2h, tomorrow, until 14:00; nothing: until resumed")
    command("resume", _ask("resume"), "end a pause")
    sub = command("status", _status, "what the program is doing")
    sub.add_argument("--json", action="store_true")
    sub = command("interval", _interval, "show or change how often a break comes")
    sub.add_argument("minutes", type=float, nargs="?", help="minutes of work between breaks, 5 to 240")
    sub = command("open", _ask("open", "page"), "show a page of the main window")
    sub.add_argument("page", nargs="?", default="today", help="such as today, week, library, body or care")
    command("quit", _ask("quit"), "end the running program")

    add_compose_command(command)
    add_history_commands(command)

    sub = command("simulate", _simulate, "run the rhythm over a script and print its journal")
    sub.add_argument("file", type=Path, help="the script, a .toml file")
    sub.add_argument("--summary", action="store_true", help="print the sums instead")
    sub.add_argument("--check", action="store_true", help="compare with what the script expects")
    sub = command("check-settings", _check_settings, "name every fault in a settings file")
    sub.add_argument("file", type=Path, nargs="?", help="yours, if left out")
    sub = command("doctor", _doctor, "what each part of the system tells the program")
    sub.add_argument("--json", action="store_true")
    sub = command("demo", _demo, "save pictures of a working day, or of every window in every state")
    sub.add_argument("--out", type=Path, required=True, metavar="DIR", help="a folder for them")
    sub.add_argument("--speed", type=float, default=None, help="seconds of work in a second")
    sub.add_argument("--theme", choices=("light", "dark"), default="light", help="colours (light)")
    sub.add_argument(
        "--dark", action="store_const", const="dark", dest="theme", help="the same as --theme dark"
    )
    sub.add_argument("--text", type=int, default=100, metavar="PERCENT", help="size of text, 80 to 200 (100)")
    sub.add_argument(
        "--scale", type=int, default=100, metavar="PERCENT", help="density of the screen, 100 to 300 (100)"
    )
    sub.add_argument("--language", default="system", help="of the windows, such as en or de (the system's)")
    sub.add_argument("--long-words", action="store_true", help="words as long as German ones")
    sub.add_argument("--right-to-left", action="store_true", help="as where people write from the right")
    sub.add_argument(
        "--every-window", action="store_true", help="instead of a day: every window in every state"
    )
    sub.add_argument(
        "--every-way",
        action="store_true",
        help="every window in both colours, sizes and directions, in a folder each",
    )
    sub.add_argument(
        "--only",
        action="append",
        default=[],
        metavar="WORD",
        help="of every window, those with this in their name; may be given again",
    )

    add_library_commands(command)
    return parser


# -- the program itself ------------------------------------------------------------------------------


def _run(options: argparse.Namespace) -> int:
    from deskstretch.desktop.control_client import ControlFailed, NotRunning, send_request

    try:
        reply = send_request(_control_path(), {"do": "raise"})
        print(reply.get("say", ""))
    except NotRunning:
        pass
    except ControlFailed as error:
        return fail(str(error))
    else:
        return DONE
    if _no_screen():
        return fail(
            "There is no screen to show a tray icon on; to see the program without one: deskstretch demo"
        )
    from deskstretch.app.lean_import import import_qt_without_features, stand_ins

    import_qt_without_features()
    with stand_ins({"typing_extensions": None}):  # msgspec is content with typing
        from deskstretch.app.main import run

    return run(verbose=options.verbose)


def _no_screen() -> bool:
    """Qt aborts without a display on Linux, so it has to be asked before."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform.startswith("linux") and not any(os.environ.get(name) for name in named)


def _control_path() -> Path:
    from deskstretch.storage.paths import Folders

    return Folders.of_this_person(os.environ).control_socket


def _send(request: dict[str, Any]) -> dict[str, Any]:
    """The running program's reply; a refusal where none runs."""
    from deskstretch.desktop.control_client import ControlFailed, NotRunning, send_request

    try:
        return send_request(_control_path(), request)
    except NotRunning:
        return {"ok": False, "say": NOT_RUNNING, "running": False}
    except ControlFailed as error:
        return {"ok": False, "say": str(error)}


def _tell(reply: dict[str, Any], *, as_json: bool = False) -> int:
    if as_json:
        print(json.dumps({key: value for key, value in reply.items() if key not in {"ok", "say"}}))
    elif reply.get("ok"):
        print(reply.get("say", ""))
    else:
        return fail(str(reply.get("say", "DeskStretch gave no answer.")))
    return DONE if reply.get("ok") else COULD_NOT


def _ask(verb: str, *arguments: str) -> Callable[[argparse.Namespace], int]:
    return lambda options: _tell(_send({"do": verb, **{name: getattr(options, name) for name in arguments}}))


def _start(options: argparse.Namespace) -> int:
    wish = {name: getattr(options, name) for name in ("minutes", "area", "routine", "movement")}
    return _tell(_send({"do": "start", **wish}))


def _pause(options: argparse.Namespace) -> int:
    return _tell(_send({"do": "pause", "words": " ".join(options.words)}))


def _status(options: argparse.Namespace) -> int:
    reply = _send({"do": "status"})
    reply.setdefault("running", bool(reply.get("ok")))
    return _tell(reply, as_json=options.json)


def _interval(options: argparse.Namespace) -> int:
    asked = {} if options.minutes is None else {"minutes": options.minutes}
    return _tell(_send({"do": "interval", **asked}))


def _doctor(options: argparse.Namespace) -> int:
    reply = _send({"do": "doctor"})
    if not reply.get("ok"):
        from deskstretch.app.doctor import examine

        reply = examine()
    rows = [*reply.get("adapters", []), *_rows_of_our_own()]
    if options.json:
        print(json.dumps(rows))
        return DONE
    for row in rows:
        print(f"{row['concern']:<16} {row['reads']}")
        for line in row["told_by"]:
            print(f"{'':<16}   {line}")
        for reason in row["why_not"]:
            print(f"{'':<16}   tried: {reason}")
    return DONE


def _rows_of_our_own() -> list[dict[str, Any]]:
    """Asked here, not in the running program, which loads its sound only for a break."""
    from deskstretch.app.doctor import row_of
    from deskstretch.app.identity import APP
    from deskstretch.app.system_page import start_command
    from deskstretch.desktop.autostart import autostart_of_this_system
    from deskstretch.desktop.sounds import examine_sound

    login = autostart_of_this_system(APP, start_command(), lambda _: None)
    return [row_of(login.diagnosis()), row_of(examine_sound())]


# -- rhythm and settings -----------------------------------------------------------------------------


def _simulate(options: argparse.Namespace) -> int:
    from deskstretch.app.script import ScriptError, first_difference, read_script
    from deskstretch.app.simulate import Simulation, summary

    try:
        script = read_script(options.file)
    except ScriptError as error:
        return wrong(str(error))
    rows = []
    for row in Simulation(script).rows():
        rows.append(row)
        if not options.summary:
            print(json.dumps(row.as_dict()))
    if options.summary:
        print(json.dumps(summary(rows), indent=2))
    if options.check:
        difference = first_difference(script, [row.as_dict() for row in rows])
        if difference is not None:
            return fail(f"{options.file}: {difference}")
    return DONE


def _check_settings(options: argparse.Namespace) -> int:
    from deskstretch.storage.paths import Folders
    from deskstretch.storage.settings_file import check

    path = options.file or Folders.of_this_person(os.environ).settings_file
    if options.file is None and not path.exists():
        print(f"{path} does not exist yet; every setting is at its default.")
        return DONE
    faults = check(path)
    for fault in faults:
        print(f"{path}: {fault.message}")
    if not faults:
        print(f"{path}: no faults.")
    return COULD_NOT if faults else DONE


def _demo(options: argparse.Namespace) -> int:
    from deskstretch.core.settings import Language

    if options.speed is not None and not 1 <= options.speed <= 20000:
        return wrong("--speed is from 1 to 20000")
    if not 80 <= options.text <= 200:
        return wrong("--text is from 80 to 200")
    if not 100 <= options.scale <= 300:
        return wrong("--scale is from 100 to 300")
    if options.language not in list(Language):
        return wrong(f"--language is one of {', '.join(Language)}")
    # Without a display Qt tells of all that it cannot do then.
    logging.getLogger("deskstretch.qt").addHandler(logging.NullHandler())
    try:
        if options.every_way or options.every_window:
            return _every_window(options)
        from deskstretch.app.demo.played_day import play

        play(options.out, way_of(options), speed=options.speed)
    except OSError as error:
        return fail(f"{options.out} cannot be filled ({error.strerror}); give another folder.")
    print(f"Pictures, journal and database of the day are in {options.out}.")
    return DONE


def _every_window(options: argparse.Namespace) -> int:
    import subprocess

    from deskstretch.app.demo.every_window import show_every_way, show_every_window

    if options.every_way:
        try:
            show_every_way(options.out, options.only)
        except subprocess.CalledProcessError as error:
            return int(error.returncode)  # it has said why
    else:
        show_every_window(options.out, way_of(options), options.only)
    print(f"The pictures are in {options.out}; look through them from its index.html.")
    return DONE


def way_of(options: argparse.Namespace) -> Way:
    """How the demo is asked to show its windows."""
    from deskstretch.app.demo.ways import Way
    from deskstretch.core.settings import Language

    return Way(
        dark=options.theme == "dark",
        text_percent=options.text,
        scale_percent=options.scale,
        long_words=options.long_words,
        right_to_left=options.right_to_left,
        language=Language(options.language),
    )


if __name__ == "__main__":
    sys.exit(main())
