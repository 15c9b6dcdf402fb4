"""From the plain data of movement files to checked movements, with faults that name the mend.

`read_movement` checks one file by itself, `join` what only shows among all of them.
Nothing here opens files: `deskstretch.storage.library` does.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from deskstretch.core.choreography import MOST_LOOP_S, read_animation
from deskstretch.core.movement import (
    Breath,
    BreathPhase,
    Category,
    Cue,
    Dose,
    Equipment,
    Kind,
    Limitation,
    Movement,
    Phase,
    Position,
    Region,
    RegionShare,
    Serves,
    Sides,
    Span,
)
from deskstretch.core.reading import MOST_DEPTH, Fault, Faults, Table, too_deep
from deskstretch.core.rolling import NEVER_ROLLED
from deskstretch.core.timeline import hold_stops, loop_seconds, repetition_stops, way_in_seconds

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

FORMAT = 1
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LOOP_GIVE_S = 0.05


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of reading a file: the movement, or why not."""

    file: str
    movement: Movement | None
    faults: tuple[Fault, ...]


def read_movement(data: Mapping[str, object], file: str) -> Reading:
    """Check the data of one movement file.

    Args:
        data: the file as tables, lists, text, numbers and flags.
        file: its name, for the faults.
    """
    faults = Faults(file)
    if too_deep(data):
        faults.add(
            "", f"it is nested deeper than {MOST_DEPTH} levels", "Write it flat, as the other movements are"
        )
        return Reading(file, None, tuple(faults.found))
    table = Table(data, faults)
    version = table.whole("format", 1, 1_000_000)
    if version > FORMAT:
        faults.add(
            "format", f"{version} is newer than this program reads", f"Update the program, or write {FORMAT}"
        )
        return Reading(file, None, tuple(faults.found))
    movement = _read(table, faults)
    table.finish()
    return Reading(file, None if faults.found else movement, tuple(faults.found))


def _read(table: Table, faults: Faults) -> Movement:
    id_ = table.text("id", most=60)
    if id_ and not _ID.fullmatch(id_):
        table.fault("id", f"{id_!r} is no id", "Use small letters, digits and single hyphens")
    kind = table.choice("kind", Kind)
    dose = _read_dose(table.table("dose"))
    animation = read_animation(table, faults)
    keys = animation.keys
    if kind is Kind.HOLD:
        stops, way_in_s = hold_stops(keys, dose.each_s.default) if keys else (), way_in_seconds(keys)
    else:
        stops, way_in_s = repetition_stops(keys), 0.0
    loop_s = loop_seconds(stops)
    if loop_s - (dose.each_s.default if kind is Kind.HOLD else 0.0) > MOST_LOOP_S:
        table.fault("key", f"one loop takes {loop_s:g} s", f"Keep moves and holds under {MOST_LOOP_S:g} s")
    if kind is Kind.DYNAMIC and abs(loop_s - dose.each_s.default) > _LOOP_GIVE_S:
        table.fault(
            "dose.each_s",
            f"its default is {dose.each_s.default:g} s but the keys take {loop_s:g} s",
            "Make moves and holds of the keys add up to it",
        )
    cues = tuple(_read_cue(t, loop_s) for t in table.tables("cue", 8))
    if not cues:
        table.fault("cue", "there is none", "Write at least one [[cue]] with at_s and text")
    breath = tuple(_read_breath(t, loop_s) for t in table.tables("breath", 8))
    category = table.choice("category", Category)
    regions = _read_regions(table.table("regions"))
    if category is Category.FOAM_ROLLING and any(share.region in NEVER_ROLLED for share in regions):
        table.fault(
            "regions",
            "nothing is rolled on the neck or the lower back",
            "Leave them out, or choose another category",
        )
    _refuse_disorder(table, "cue", [cue.at_s for cue in cues])
    _refuse_disorder(table, "breath", [phase.at_s for phase in breath])
    return Movement(
        id=id_,
        name=table.text("name", most=60),
        category=category,
        phase=table.choice("phase", Phase),
        serves=table.choices("serves", Serves),
        regions=regions,
        positions=table.choices("positions", Position),
        equipment=table.choices("equipment", Equipment, needed=False),
        office_clothes=table.flag("office_clothes"),
        discreet=table.flag("discreet"),
        limitations=frozenset(table.choices("limitations", Limitation, needed=False)),
        stop_if=table.text("stop_if", ""),
        sides=table.choice("sides", Sides),
        kind=kind,
        dose=dose,
        intensity=table.whole("intensity", 1, 3),
        easier=table.text("easier", "", 60) or None,
        harder=table.text("harder", "", 60) or None,
        easier_words=table.text("easier_words", ""),
        harder_words=table.text("harder_words", ""),
        cues=cues,
        breath=breath,
        breath_words=table.text("breath_words", ""),
        mistakes=table.texts("mistakes"),
        set_up=table.text("set_up", ""),
        animation=animation,
        way_in_s=way_in_s,
        loop_s=loop_s,
    )


def _read_regions(table: Table) -> tuple[RegionShare, ...]:
    """Regions and weights, the main one first."""
    table.expect(Region)
    table.finish()
    shares = [
        RegionShare(Region(name), table.number(name, 0.01, 1)) for name in table.raw() if name in set(Region)
    ]
    total = sum(share.weight for share in shares)
    if abs(total - 1) > 0.005:
        table.fault("", f"the weights sum to {total:g}", "Make them sum to 1")
    shares.sort(key=lambda share: -share.weight)
    return tuple(shares)


def _read_dose(table: Table) -> Dose:
    dose = Dose(_read_span(table, "count", 1, 60), _read_span(table, "each_s", 1, 180))
    table.finish()
    return dose


def _read_span(table: Table, key: str, least: float, most: float) -> Span:
    low, usual, high = table.numbers(key, [(least, most)] * 3)
    if not low <= usual <= high:
        table.fault(key, f"[{low:g}, {usual:g}, {high:g}] is not in order", "Write [least, default, most]")
    return Span(low, usual, high)


def _read_cue(table: Table, loop_s: float) -> Cue:
    cue = Cue(table.number("at_s", 0, max(loop_s, 0.1)), table.text("text", most=120))
    table.finish()
    return cue


def _read_breath(table: Table, loop_s: float) -> BreathPhase:
    phase = BreathPhase(table.number("at_s", 0, max(loop_s, 0.1)), table.choice("phase", Breath))
    table.finish()
    return phase


def _refuse_disorder(table: Table, key: str, times: Sequence[float]) -> None:
    if any(b <= a for a, b in pairwise(times)):
        table.fault(key, "their times do not rise", "Put them in order, each at its own at_s")


def join(
    readings: Sequence[Reading], known: Collection[str] = ()
) -> tuple[tuple[Movement, ...], tuple[Fault, ...]]:
    """Put files together that are right one by one.

    A movement whose id is taken is left out; an easier or harder that leads nowhere or in a circle is
    taken from its movement, which can be used without it.

    Args:
        readings: what came of each file.
        known: ids of movements there are besides.
    """
    faults: list[Fault] = []
    found: dict[str, Movement] = {}
    file_of: dict[str, str] = {}
    for reading in readings:
        movement = reading.movement
        if movement is None:
            continue
        if movement.id in found or movement.id in known:
            owner = file_of.get(movement.id, "another library")
            faults.append(
                Fault(reading.file, "id", f"{movement.id} is taken by {owner}", "Choose another id")
            )
            continue
        found[movement.id] = movement
        file_of[movement.id] = reading.file
    for way in ("easier", "harder"):
        leads = {id_: m.easier if way == "easier" else m.harder for id_, m in found.items()}
        circles = _circles(leads)
        bad = {id_ for circle in circles for id_ in circle}
        faults += [_circle_fault(file_of[circle[0]], way, circle) for circle in circles]
        for id_, target in leads.items():
            if target is not None and target not in found and target not in known:
                bad.add(id_)
                wrong = f"there is no movement {target!r}"
                faults.append(Fault(file_of[id_], way, wrong, "Name one of the library, or take it out"))
        for id_ in bad:
            m = found[id_]
            found[id_] = replace(m, easier=None) if way == "easier" else replace(m, harder=None)
    return tuple(found.values()), tuple(faults)


def _circle_fault(file: str, way: str, circle: Sequence[str]) -> Fault:
    shown = " → ".join((*circle, circle[0]))
    return Fault(file, way, f"it leads in a circle: {shown}", "Break the circle at one of them")


def _circles(leads: Mapping[str, str | None]) -> list[tuple[str, ...]]:
    """Every circle of a mapping, once each, from its first member by name."""
    circles: set[tuple[str, ...]] = set()
    for start in leads:
        path: list[str] = []
        at: str | None = start
        while at is not None and at in leads and at not in path:
            path.append(at)
            at = leads[at]
        if at is not None and at in path:
            ring = path[path.index(at) :]
            first = ring.index(min(ring))
            circles.add((*ring[first:], *ring[:first]))
    return sorted(circles)


def library_listing(movements: Sequence[Movement]) -> list[dict[str, object]]:
    """Movements as plain data for ``library list --json``."""
    return [
        {
            "id": m.id,
            "name": m.name,
            "category": str(m.category),
            "phase": str(m.phase),
            "serves": [str(s) for s in m.serves],
            "regions": [{"region": str(s.region), "weight": s.weight} for s in m.regions],
            "positions": [str(p) for p in m.positions],
            "equipment": [str(e) for e in m.equipment],
            "office_clothes": m.office_clothes,
            "discreet": m.discreet,
            "limitations": sorted(str(limit) for limit in m.limitations),
            "intensity": m.intensity,
            "sides": str(m.sides),
            "kind": str(m.kind),
            "dose": {
                "count": {
                    "least": m.dose.count.least,
                    "default": m.dose.count.default,
                    "most": m.dose.count.most,
                },
                "each_s": {
                    "least": m.dose.each_s.least,
                    "default": m.dose.each_s.default,
                    "most": m.dose.each_s.most,
                },
            },
            "loop_s": round(m.loop_s, 3),
            "easier": m.easier,
            "harder": m.harder,
        }
        for m in movements
    ]
