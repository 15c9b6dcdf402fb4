"""Settings from the tables of a TOML file: one bad value falls back alone and is named.

Types, defaults, bounds and words stand in `deskstretch.core.settings`; nothing here repeats them.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, time
from enum import Enum, EnumMeta
from typing import Annotated, Any, TypeVar, cast, get_args, get_origin, get_type_hints

import msgspec

from deskstretch.core.settings import (
    Day,
    FixedSession,
    Place,
    PlaceName,
    Reminder,
    Settings,
    WorkRange,
    bounds_of,
    must_be_filled,
    shipped_places,
    shipped_reminders,
)

Table = Mapping[str, object]
Where = tuple[str | int, ...]
T = TypeVar("T")

ALL_DAY = WorkRange(time(0), time(0))


@dataclass(frozen=True, slots=True)
class SettingFault:
    """A value that is not used: where it stands, what is wrong, what is used instead.

    ``instead`` is what a rewritten file holds in its place; ``None``: nothing.
    """

    where: Where
    problem: str
    remedy: str
    instead: object = None

    @property
    def key(self) -> str:
        return dotted(self.where)

    @property
    def message(self) -> str:
        """One line to show."""
        return f"{self.problem} {self.remedy}"


def dotted(where: Where) -> str:
    """The place as a person writes it: ``prompts.max_offers``, ``sessions[1].at`` (the first one)."""
    text = ""
    for part in where:
        if isinstance(part, int):
            text += f"[{part + 1}]"
        else:
            text += f".{part}" if text else part
    return text


def settings_from(table: Table) -> tuple[Settings, list[SettingFault]]:
    """Read all settings, keeping the default of every value that is missing or wrong."""
    reader = _Reader()
    settings = reader.settings(table)
    return settings, reader.faults


def unknown_keys(table: Table) -> list[SettingFault]:
    """Keys that no setting has: mistyped, or of another version of the program."""
    faults: list[SettingFault] = []
    hints = get_type_hints(Settings)

    def compare(found: object, known: list[str], where: Where) -> None:
        for name in cast("Table", found) if isinstance(found, Mapping) else ():
            if name not in known:
                from difflib import get_close_matches  # only who mistyped a name pays for it

                near = get_close_matches(name, known, n=1)
                guess = f'; did you mean "{near[0]}"?' if near else "."
                key = (*where, name)
                faults.append(SettingFault(key, f"{dotted(key)} is not a setting{guess}", _NO_EFFECT))

    compare(table, _names(Settings), ())
    for name, value in table.items():
        if name in _KINDS_BY_NAME and isinstance(value, Mapping):
            for id_, entry in cast("Table", value).items():
                compare(entry, _names(_KINDS_BY_NAME[name]), (name, id_))
        elif name == "sessions" and isinstance(value, list):
            for index, session in enumerate(cast("list[object]", value)):
                compare(session, _names(FixedSession), (name, index))
        elif dataclasses.is_dataclass(hints.get(name)):
            compare(value, _names(hints[name]), (name,))
    return faults


class _Reader:
    """Walks the tables once and collects the faults."""

    def __init__(self) -> None:
        self.faults: list[SettingFault] = []

    def settings(self, table: Table) -> Settings:
        values: dict[str, Any] = {}
        hints = get_type_hints(Settings)
        shipped = Settings()
        for a_field in dataclasses.fields(Settings):
            name = a_field.name
            default: object = getattr(shipped, name)
            match name:
                case "reminders":
                    values[name] = self.reminders(table.get(name, {}))
                case "places":
                    values[name] = self.places(table.get(name, {}))
                case "hours":
                    values[name] = self.hours(table.get(name))
                case "sessions":
                    values[name] = self.sessions(table.get(name, []))
                case _ if dataclasses.is_dataclass(hints[name]):
                    values[name] = self.fields_of(default, table.get(name, {}), (name,))
                case _ if name in table:
                    values[name] = self.value(a_field, hints[name], table[name], default, (name,))
                case _:
                    values[name] = default
        return Settings(**values)

    def fields_of(self, shipped: T, found: object, where: Where) -> T:
        """``shipped`` with every value of ``found`` that is usable."""
        table = self.table(found, where)
        hints = get_type_hints(type(shipped))
        changes: dict[str, object] = {}
        for a_field in dataclasses.fields(cast("Any", shipped)):
            if a_field.name in table:
                default = getattr(shipped, a_field.name)
                key = (*where, a_field.name)
                hint = hints[a_field.name]
                changes[a_field.name] = self.value(a_field, hint, table[a_field.name], default, key)
        return dataclasses.replace(cast("Any", shipped), **changes)

    def value(
        self, a_field: dataclasses.Field[Any], hint: Any, found: object, default: object, where: Where
    ) -> object:
        if get_origin(hint) is tuple:
            return self.entries(a_field, get_args(hint)[0], found, default, where)
        bounds = bounds_of(a_field)
        try:
            value = msgspec.convert(found, hint)
            if bounds is None or bounds.least <= value <= bounds.most:
                return value
        except msgspec.ValidationError:
            pass
        wanted = _kind_in_words(hint)
        if bounds is not None:
            wanted += f" from {bounds.least:g} to {bounds.most:g}"
        self.refuse(where, found, wanted, _using(default))
        return default

    def entries(
        self, a_field: dataclasses.Field[Any], kind: Any, found: object, default: object, where: Where
    ) -> object:
        """Each usable entry once: one that is wrong takes no other away, least of all a limitation."""
        good: dict[object, None] = {}
        wrong: list[int] = []
        listed = cast("list[object] | None", found if isinstance(found, list) else None)
        for index, entry in enumerate(listed or []):
            try:
                good[msgspec.convert(entry, kind)] = None
            except msgspec.ValidationError:
                wrong.append(index)
        if listed is None or (must_be_filled(a_field) and not good):
            self.refuse(where, cast("object", found), f"a list of {_kind_in_words(kind)}", _using(default))
            return default
        for index in wrong:
            self.refuse((*where, index), listed[index], _kind_in_words(kind), _NO_EFFECT)
        return tuple(good)

    def reminders(self, found: object) -> dict[str, Reminder]:
        reminders = shipped_reminders()
        for id_, entry in self.table(found, ("reminders",)).items():
            where = ("reminders", id_)
            if not isinstance(entry, Mapping) and id_ not in reminders:
                self.refuse(where, entry, f"a table like [{dotted(where)}]", _NO_EFFECT)
            else:
                shipped = reminders.get(id_, Reminder())
                reminders[id_] = self.fields_of(shipped, cast("object", entry), where)
        return reminders

    def places(self, found: object) -> dict[PlaceName, Place]:
        places = shipped_places()
        for name, entry in self.table(found, ("places",)).items():
            where = ("places", name)
            if name in set(PlaceName):
                places[PlaceName(name)] = self.fields_of(places[PlaceName(name)], entry, where)
            else:
                problem = f"{dotted(where)} is not a place; write {_listed(list(PlaceName))}."
                self.faults.append(SettingFault(where, problem, _NO_EFFECT))
        return places

    def hours(self, found: object) -> dict[Day, tuple[WorkRange, ...]] | None:
        """``None`` (always) for no table or an empty one: no silence that nobody asked for."""
        if found is None:
            return None
        hours: dict[Day, tuple[WorkRange, ...]] = {}
        for name, ranges in self.table(found, ("hours",)).items():
            where = ("hours", name)
            if name not in set(Day):
                problem = f"{dotted(where)} is not a day; write {_listed(list(Day))}."
                self.faults.append(SettingFault(where, problem, _NO_EFFECT))
                continue
            try:
                hours[Day(name)] = _work_ranges(ranges)
            except ValueError:
                wanted = 'a list of times like ["09:00-12:00", "13:00-17:30"]'
                self.refuse(where, ranges, wanted, "Using the whole day.", [str(ALL_DAY)])
                hours[Day(name)] = (ALL_DAY,)
        return hours or None

    def sessions(self, found: object) -> tuple[FixedSession, ...]:
        if not isinstance(found, list):
            self.refuse(("sessions",), found, "written as [[sessions]] tables", _NO_EFFECT)
            return ()
        entries = enumerate(cast("list[object]", found))
        sessions = (self.session(entry, ("sessions", index)) for index, entry in entries)
        return tuple(session for session in sessions if session)

    def session(self, entry: object, where: Where) -> FixedSession | None:
        """``None`` when anything in it is wrong: half a session has no sensible default."""
        if not isinstance(entry, Mapping):
            self.refuse(where, entry, "a [[sessions]] table", _NO_EFFECT)
            return None
        table = cast("Table", entry)
        values: dict[str, Any] = {}
        for name, (parse, wanted) in _SESSION_PARTS.items():
            try:
                values[name] = parse(table.get(name))
            except ValueError:
                found = f"is {_shown(table[name])}" if name in table else "is missing"
                problem = f"{dotted((*where, name))} {found}; it must be {wanted}."
                self.faults.append(SettingFault(where, problem, _NO_EFFECT))
                return None
        return FixedSession(**values)

    def table(self, found: object, where: Where) -> Table:
        if isinstance(found, Mapping):
            return cast("Table", found)
        self.refuse(where, found, f"a table like [{dotted(where)}]", "Using its defaults.")
        return {}

    def refuse(self, where: Where, found: object, wanted: str, remedy: str, instead: object = None) -> None:
        problem = f"{dotted(where)} is {_shown(found)}; it must be {wanted}."
        self.faults.append(SettingFault(where, problem, remedy, instead))


def _work_ranges(found: object) -> tuple[WorkRange, ...]:
    return tuple(WorkRange.parse(text) for text in msgspec.convert(found, list[str]))


def _routine(found: object) -> str:
    return msgspec.convert(found, Annotated[str, msgspec.Meta(min_length=1)])


def _days(found: object) -> tuple[Day, ...]:
    return tuple(msgspec.convert(found, Annotated[list[Day], msgspec.Meta(min_length=1)]))


def _local_time(found: object) -> time:
    at = found if isinstance(found, time) else time.fromisoformat(msgspec.convert(found, str))
    if at.tzinfo:
        message = "a time of day has no zone here"
        raise ValueError(message)
    return at


_SESSION_PARTS: dict[str, tuple[Callable[[object], object], str]] = {
    "routine": (_routine, "the id of a routine"),
    "days": (_days, 'a list of days like ["mon", "wed", "fri"]'),
    "at": (_local_time, 'a local time like "12:30"'),
}
_KINDS_BY_NAME = {"reminders": Reminder, "places": Place}
_NO_EFFECT = "It has no effect."


def _using(default: object) -> str:
    return _NO_EFFECT if default is None else f"Using {_shown(default)}."


def _names(kind: Any) -> list[str]:
    return [a_field.name for a_field in dataclasses.fields(kind)]


def _kind_in_words(hint: Any) -> str:
    if isinstance(hint, EnumMeta):
        return _listed([str(member.value) for member in cast("type[Enum]", hint)])
    return {
        bool: "true or false",
        int: "a whole number",
        float: "a number",
        str: "text in quotes",
        date | None: "a date like 2026-03-02",
    }[hint]


def _listed(words: list[str]) -> str:
    return f"{', '.join(words[:-1])} or {words[-1]}"


_SHOWN_CHARACTERS = 40


def _shown(value: object) -> str:
    """A value as it stands in TOML, in one short line."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return f"{value:g}"
    if isinstance(value, Mapping):
        return "a table"
    if isinstance(value, list | tuple):
        return _short(f"[{', '.join(map(_shown, cast('list[object]', value)))}]")
    text = str(value) if not isinstance(value, str) or isinstance(value, Enum) else f'"{value}"'
    return _short(" ".join(text.split()))


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN_CHARACTERS else f"{text[: _SHOWN_CHARACTERS - 1]}…"
