# ruff: noqa: T201  the command line speaks
"""The commands about movements, routines and packs, and the one that draws a movement."""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from deskstretch.cli_exit import COULD_NOT, DONE, fail, wrong

if TYPE_CHECKING:
    from deskstretch.app.content import Content
    from deskstretch.core.movement import Movement
    from deskstretch.core.routine import Routine

Run = Callable[[argparse.Namespace], int]
AddCommand = Callable[[str, Run, str], argparse.ArgumentParser]


def add_library_commands(command: AddCommand) -> None:
    """Add this file's commands to the parser; ``command(name, run, words)`` makes each."""
    parser = command("library", _list, "movements, routines and packs")
    parser.add_argument("--json", action="store_true")
    actions = parser.add_subparsers(metavar="ACTION")

    def action(name: str, run: Run, words: str) -> argparse.ArgumentParser:
        sub = actions.add_parser(name, help=words, description=words)
        sub.set_defaults(run=run)
        return sub

    action("list", _list, "every movement").add_argument("--json", action="store_true")
    sub = action("show", _show, "one movement or routine in words")
    sub.add_argument("id", help="a movement's or a routine's id")
    sub.add_argument("--json", action="store_true")
    sub = action("check", _check, "name every fault in a movement, a routine, a folder or a pack")
    sub.add_argument("path", type=Path, help="a .toml file, a folder or a .zip")
    sub = action("import", _import, "take in a pack: a folder, a .zip or a .toml of movements and routines")
    sub.add_argument("path", type=Path, help="a .toml file, a folder or a .zip")
    sub = action("export", _export, "write movements, routines or whole packs as a pack")
    sub.add_argument("--out", type=Path, required=True, metavar="FILE", help="X.zip, or a folder")
    sub.add_argument("ids", nargs="+", metavar="ID", help="a movement, a routine or a pack")
    sub = action("remove", _remove, "take an imported pack out again")
    sub.add_argument("name", help="as packs names it")
    action("packs", _packs, "the imported packs").add_argument("--json", action="store_true")
    sub = action("motion", _motion, "where every joint is, frame by frame, in cm")
    sub.add_argument("id", help="a movement's id")
    sub.add_argument("--side", choices=["left", "right"], default="left", help="which side moves")
    sub.add_argument("--fps", type=int, default=30, help="frames a second (30)")
    sub.add_argument("--json", action="store_true")

    sub = command("render", _render, "draw a movement into a picture")
    sub.add_argument("id", nargs="?", help="a movement's id")
    sub.add_argument("--all", action="store_true", help="every movement, with --sheet and --out DIR")
    sub.add_argument("--out", type=Path, required=True, help="X.png, X.svg or X.gif; a folder with --all")
    sub.add_argument("--side", choices=["left", "right"], default="left", help="which side moves")
    sub.add_argument("--at", type=float, default=None, metavar="SECONDS", help="moment of the loop")
    sub.add_argument("--sheet", action="store_true", help="several moments side by side")
    sub.add_argument("--look", default="maya", help="which drawn person")
    sub.add_argument("--size", type=int, default=480, metavar="PX", help="width and height (480)")
    sub.add_argument("--theme", choices=["light", "dark"], default="light", help="its colours")


def _content() -> Content:
    from deskstretch.app.content import Content
    from deskstretch.storage.paths import Folders

    return Content(Folders.of_this_person(os.environ))


def _list(options: argparse.Namespace) -> int:
    from deskstretch.core.catalogue import library_listing

    movements = _content().movements
    if options.json:
        print(json.dumps(library_listing(movements), ensure_ascii=False))
    else:
        for movement in sorted(movements, key=lambda each: each.id):
            print(f"{movement.id:<28} {movement.name:<32} {movement.main_region}, {movement.position}")
    return DONE


def _show(options: argparse.Namespace) -> int:
    from deskstretch.core.catalogue import library_listing

    content = _content()
    movement, routine = content.movement(options.id), content.routine(options.id)
    if movement is not None:
        if options.json:
            print(json.dumps(library_listing([movement])[0], ensure_ascii=False))
        else:
            _show_movement(movement)
    elif routine is not None:
        if options.json:
            print(json.dumps(_routine_listing(routine), ensure_ascii=False))
        else:
            _show_routine(routine, content)
    else:
        return fail(f'There is no movement or routine "{options.id}"; see: deskstretch library list')
    return DONE


def _show_movement(movement: Movement) -> None:
    dose = movement.dose
    rows = [
        ("kind", f"{movement.category}, serves {', '.join(movement.serves)}"),
        ("areas", ", ".join(f"{share.region} {share.weight:.0%}" for share in movement.regions)),
        ("where", ", ".join(movement.positions)),
        ("needs", ", ".join(movement.equipment) or "nothing"),
        ("dose", f"{dose.count.default:g} × {dose.each_s.default:g} s"),
        ("not with", ", ".join(sorted(movement.limitations)) or "-"),
        ("stop if", movement.stop_if or "-"),
        ("easier", movement.easier or movement.easier_words or "-"),
        ("harder", movement.harder or movement.harder_words or "-"),
        ("breath", movement.breath_words or "-"),
    ]
    print(f"{movement.name} ({movement.id})")
    for name, words in rows:
        print(f"  {name:<10}{words}")
    for number, cue in enumerate(movement.cues, 1):
        print(f"  {number}. {cue.text}")
    for mistake in movement.mistakes:
        print(f"  usual mistake: {mistake}")


def _show_routine(routine: Routine, content: Content) -> None:
    print(f"{routine.name} ({routine.id}), {routine.total_s:g} s\n  {routine.about}")
    for step in routine.steps:
        print(f"  {step.seconds:>4g} s  {content.name_of(step.movement)} ({step.position})")


def _routine_listing(routine: Routine) -> dict[str, object]:
    steps = [
        {"movement": step.movement, "position": str(step.position), "seconds": step.seconds}
        for step in routine.steps
    ]
    return {
        "id": routine.id,
        "name": routine.name,
        "about": routine.about,
        "total_s": routine.total_s,
        "steps": steps,
    }


def _check(options: argparse.Namespace) -> int:
    from deskstretch.app.library_check import check_path

    faults = check_path(options.path)
    for fault in faults:
        print(fault)
    if not faults:
        print(f"{options.path}: no faults.")
    return COULD_NOT if faults else DONE


def _import(options: argparse.Namespace) -> int:
    from deskstretch.app.pack_import import imported

    report = imported(_content(), options.path)
    for fault in report.faults:
        print(fault)
    if report.faults:
        return fail("Nothing was imported.")
    print(f"Imported {report.name}: {_counted(report.movements, report.routines)}.")
    return DONE


def _export(options: argparse.Namespace) -> int:
    from deskstretch.storage.notice import StorageError

    try:
        _content().export(options.ids, options.out)
    except KeyError as error:
        return fail(f"There is no movement, routine or pack {error.args[0]!r}; see: deskstretch library list")
    except StorageError as error:
        return fail(error.notice.message)
    print(f"Written to {options.out}.")
    return DONE


def _remove(options: argparse.Namespace) -> int:
    from deskstretch.storage.notice import StorageError

    try:
        _content().remove_pack(options.name)
    except KeyError:
        return fail(f'There is no pack "{options.name}"; see: deskstretch library packs')
    except StorageError as error:
        return fail(error.notice.message)
    print(f"Removed {options.name}.")
    return DONE


def _packs(options: argparse.Namespace) -> int:
    packs = _content().packs
    if options.json:
        rows = [
            {
                "name": pack.name,
                "movements": [each.id for each in pack.movements],
                "routines": [each.id for each in pack.routines],
                "faults": [str(fault) for fault in pack.faults],
            }
            for pack in packs
        ]
        print(json.dumps(rows, ensure_ascii=False))
        return DONE
    for pack in packs:
        print(f"{pack.name:<28} {_counted(len(pack.movements), len(pack.routines))}")
        for fault in pack.faults:
            print(f"  {fault}")
    if not packs:
        print("No packs yet.")
    return DONE


def _counted(movements: int, routines: int) -> str:
    parts = [
        f"{count} {word}" if count == 1 else f"{count} {word}s"
        for count, word in ((movements, "movement"), (routines, "routine"))
        if count
    ]
    return ", ".join(parts)


def _motion(options: argparse.Namespace) -> int:
    from deskstretch.core.movement import Side
    from deskstretch.figure.motion import motion_report

    movement = _movement(options.id)
    if movement is None:
        return COULD_NOT
    if not 1 <= options.fps <= 240:
        return wrong("--fps is from 1 to 240")
    print(json.dumps(motion_report(movement, Side(options.side), options.fps)))
    return DONE


def _render(options: argparse.Namespace) -> int:
    from deskstretch.app.rendering import RenderError, picture_of, render_all, render_one
    from deskstretch.core.movement import Side

    if options.all == bool(options.id):
        return wrong("name one movement, or give --all")
    side = Side(options.side)
    try:
        picture = picture_of(options.look, options.size, dark=options.theme == "dark")
        if options.all:
            render_all(options.out, picture, side=side)
        else:
            movement = _movement(options.id)
            if movement is None:
                return COULD_NOT
            render_one(movement, options.out, picture, side=side, at_s=options.at, sheet=options.sheet)
    except RenderError as error:
        return fail(str(error))
    return DONE


def _movement(id_: str) -> Movement | None:
    movement = _content().movement(id_)
    if movement is None:
        fail(f'There is no movement "{id_}"; see: deskstretch library list')
    return movement
