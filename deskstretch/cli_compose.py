# ruff: noqa: T201  the command line speaks
"""The command that shows what a break would be made of, and why, without starting anything."""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from deskstretch.cli_exit import COULD_NOT, DONE, fail, wrong

if TYPE_CHECKING:
    from enum import StrEnum

    from deskstretch.app.content import Content
    from deskstretch.core.request import Request
    from deskstretch.storage.paths import Folders

Run = Callable[[argparse.Namespace], int]
AddCommand = Callable[[str, Run, str], argparse.ArgumentParser]
Kind = TypeVar("Kind", bound="StrEnum")

LEAST_S, MOST_S = 20, 1800


def add_compose_command(command: AddCommand) -> None:
    """Add the command to the parser; ``command(name, run, words)`` makes it."""
    sub = command("compose", _compose, "what a break would be made of now, and why; starts nothing")
    sub.add_argument("--minutes", type=float, default=3.0, metavar="N", help="how long, 0.34 to 30 (3)")
    sub.add_argument("--area", help="a body area, such as neck or hips")
    sub.add_argument("--position", action="append", help="instead of your place's; give it once for each")
    sub.add_argument("--equipment", action="append", help="instead of your place's; give it once for each")
    sub.add_argument("--limitation", action="append", help="instead of yours; give it once for each")
    sub.add_argument("--discreet", action="store_true", help="only what nobody notices")
    sub.add_argument("--week", type=int, choices=range(1, 5), help="of the programme, instead of yours")
    sub.add_argument("--seed", type=int, metavar="N", help="the same seed makes the same choice")
    sub.add_argument("--json", action="store_true")


class _UnknownWordError(ValueError):
    """No such position, thing or limitation; says which there are."""


def _compose(options: argparse.Namespace) -> int:
    from deskstretch.app.content import Content
    from deskstretch.core.composer import compose
    from deskstretch.storage.notice import StorageError
    from deskstretch.storage.paths import Folders

    seconds = options.minutes * 60
    if not LEAST_S <= seconds <= MOST_S:
        return wrong("--minutes is from 0.34 to 30")
    folders = Folders.of_this_person(os.environ)
    content = Content(folders)
    try:
        request = _as_asked(_request(folders, content, seconds), options)
    except _UnknownWordError as error:
        return wrong(str(error))
    except StorageError as error:
        return fail(str(error))
    composition = compose(content.movements, request)
    # Getting ready for the first movement comes before the sequence and is no part of its total.
    before = [0.0, *(step.transition_s for step in composition.steps[1:])]
    told = zip(before, composition.steps, strict=False)
    if options.json:
        steps = [
            {
                "movement": step.movement.id,
                "side": step.side.value,
                "seconds": step.seconds,
                "transition_s": before_s,
                "why": str(step.why or ""),
            }
            for before_s, step in told
        ]
        print(json.dumps({"total_s": composition.total_s, "steps": steps}))
    else:
        for _, step in told:
            side = "" if step.side == "both" else step.side.value
            print(f"{step.seconds:4.0f} s  {step.movement.name:<32} {side:<6} {step.why or ''}".rstrip())
        print(f"{composition.total_s:4.0f} s in all")
    if request.latched:
        return fail("Movement is off until somebody qualified has had a look at what you reported.")
    return DONE if composition.steps else COULD_NOT


def _request(folders: Folders, content: Content, seconds: float) -> Request:
    """What the program would ask for now, for this person."""
    from deskstretch.app.person import Person
    from deskstretch.app.system_clock import SystemClock
    from deskstretch.storage.reading import HistoryReader
    from deskstretch.storage.settings_file import SettingsFile

    settings, _ = SettingsFile(folders.settings_file).read()
    clock = SystemClock()
    reader = HistoryReader.open_to_read(folders.history_file)
    try:
        person = Person(reader, lambda: clock.now().local, lambda: settings, lambda: content.movements)
        return person.request(seconds)
    finally:
        reader.close()


def _as_asked(request: Request, options: argparse.Namespace) -> Request:
    """The request with what the command line says in place of what it would be."""
    from deskstretch.core.movement import Equipment, Limitation, Position, Region

    if options.area is not None:
        request = replace(request, regions=tuple(_among([options.area], Region, "body area")))
    if options.position:
        positions = _among(options.position, Position, "position")
        # Nobody lies down in office clothes, so whoever asks for the floor wears others.
        request = replace(
            request,
            positions=positions,
            office_clothes=request.office_clothes and Position.FLOOR not in positions,
        )
    if options.equipment:
        request = replace(request, equipment=_among(options.equipment, Equipment, "equipment"))
    if options.limitation:
        request = replace(request, limitations=_among(options.limitation, Limitation, "limitation"))
    if options.discreet:
        request = replace(request, discreet=True)
    if options.week is not None:
        request = replace(request, week=options.week)
    return request if options.seed is None else replace(request, seed=options.seed)


def _among(words: list[str], kind: type[Kind], called: str) -> frozenset[Kind]:
    known = {member.value: member for member in kind}
    for word in words:
        if word not in known:
            message = f'"{word}" is no {called}; use one of {", ".join(known)}'
            raise _UnknownWordError(message)
    return frozenset(known[word] for word in words)
