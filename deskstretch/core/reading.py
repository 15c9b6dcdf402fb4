"""Reading plain data with faults that name file, key, what is wrong and the mend.

`Table` wraps one table of a file. Every getter checks type and bounds; a fault is noted and a harmless
value handed back, so one pass finds them all. `finish` refuses keys nobody asked for.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from deskstretch.core.animation import Vec3

Choice = TypeVar("Choice", bound=StrEnum)

MOST_TEXT = 400
MOST_ITEMS = 64
MOST_DEPTH = 8
_MOST_NAMED = 12
_MOST_UNKNOWN = 8
_MOST_SHOWN = 40
_TURNING = frozenset({"LRE", "RLE", "PDF", "LRO", "RLO", "LRI", "RLI", "FSI", "PDI"})


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong with a file: where, what, and how to mend it."""

    file: str
    key: str
    wrong: str
    mend: str

    def __str__(self) -> str:
        where = f"{self.file}: {self.key}" if self.key else self.file
        return _printable(f"{where}: {self.wrong}. {self.mend}.")


class Faults:
    """The faults of one file, in the order they were found."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.found: list[Fault] = []

    def add(self, key: str, wrong: str, mend: str) -> None:
        self.found.append(Fault(self.file, key, wrong, mend))


class Table:
    """One table of a file, read key by key."""

    def __init__(self, data: Mapping[str, object], faults: Faults, path: str = "") -> None:
        self._data = data
        self._faults = faults
        self._path = path
        self._asked: set[str] = set()

    def __contains__(self, key: str) -> bool:
        return key in self._data

    def where(self, key: str) -> str:
        return f"{self._path}.{key}" if self._path and key else self._path or key

    def fault(self, key: str, wrong: str, mend: str) -> None:
        self._faults.add(self.where(key), wrong, mend)

    def finish(self) -> None:
        """Refuse what was not asked for."""
        unknown = [key for key in self._data if key not in self._asked]
        for key in unknown[:_MOST_UNKNOWN]:
            shown = _shortened(key)
            near = _nearest(shown, self._asked)
            mend = f"Did you mean {near}" if near else f"Known here: {', '.join(sorted(self._asked))}"
            self.fault(shown, "this key is not known", mend)
        if len(unknown) > _MOST_UNKNOWN:
            more = f"{len(unknown) - _MOST_UNKNOWN} more keys are not known"
            self.fault(_shortened(unknown[_MOST_UNKNOWN]), more, "Take them out")

    def _take(self, key: str, *, needed: bool) -> object | None:
        self._asked.add(key)
        if key in self._data:
            return self._data[key]
        if needed:
            self.fault(key, "it is missing", "Add it")
        return None

    def text(self, key: str, default: str | None = None, most: int = MOST_TEXT) -> str:
        """A string; needed where there is no default."""
        value = self._take(key, needed=default is None)
        if value is None:
            return default or ""
        if not isinstance(value, str):
            self.fault(key, f"{_seen(value)} is not text", 'Write it in quotes, such as "text"')
            return default or ""
        if default is None and not value.strip():
            self.fault(key, "it is empty", "Write a few words")
        if len(value) > most:
            self.fault(key, f"it has {len(value)} characters", f"Keep it under {most + 1}")
        if any(_steers(character) for character in value):
            self.fault(key, "a character in it cannot be seen", "Write plain text on one line")
        return value

    def flag(self, key: str, *, default: bool | None = None) -> bool:
        value = self._take(key, needed=default is None)
        if value is None:
            return bool(default)
        if not isinstance(value, bool):
            self.fault(key, f"{_seen(value)} is neither true nor false", "Write true or false")
            return bool(default)
        return value

    def number(self, key: str, least: float, most: float, default: float | None = None) -> float:
        """A number within bounds, both allowed."""
        value = self._take(key, needed=default is None)
        if value is None:
            return least if default is None else default
        return self._number(key, value, least, most)

    def whole(self, key: str, least: int, most: int, default: int | None = None) -> int:
        value = self._take(key, needed=default is None)
        if value is None:
            return least if default is None else default
        if isinstance(value, bool) or not isinstance(value, int):
            self.fault(key, f"{_seen(value)} is not a whole number", f"Write one from {least} to {most}")
            return least
        return int(self._number(key, value, least, most))

    def _number(self, key: str, value: object, least: float, most: float) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float) or not _countable(value):
            self.fault(key, f"{_seen(value)} is not a number", f"Write one from {least:g} to {most:g}")
            return least
        if not least <= value <= most:
            limit = f"less than {least:g}" if value < least else f"more than {most:g}"
            self.fault(key, f"{value:g} is {limit}", f"Keep it from {least:g} to {most:g}")
            return min(max(float(value), least), most)
        return float(value)

    def numbers(
        self, key: str, bounds: Sequence[tuple[float, float]], default: Sequence[float] | None = None
    ) -> tuple[float, ...]:
        """A list of as many numbers as there are bounds."""
        value = self._take(key, needed=default is None)
        if value is None:
            return tuple(default) if default is not None else tuple(least for least, _ in bounds)
        items: list[object] | None = cast("list[object]", value) if isinstance(value, list) else None
        if items is None or len(items) != len(bounds):
            self.fault(
                key,
                f"{_seen(value)} is not a list of {len(bounds)} numbers",
                f"Write {len(bounds)} numbers in [ ]",
            )
            return tuple(default) if default is not None else tuple(least for least, _ in bounds)
        return tuple(
            self._number(f"{key}[{i}]", item, least, most)
            for i, (item, (least, most)) in enumerate(zip(items, bounds, strict=True))
        )

    def vector(self, key: str, default: Vec3 | None = None, size: float = 3.0) -> Vec3:
        """Three numbers, each within ``size`` of nothing."""
        x, y, z = self.numbers(key, [(-size, size)] * 3, default)
        return (x, y, z)

    def choice(self, key: str, choices: type[Choice], default: Choice | None = None) -> Choice:
        value = self._take(key, needed=default is None)
        if value is None:
            return default if default is not None else next(iter(choices))
        return self._choice(key, value, choices)

    def choices(self, key: str, choices: type[Choice], *, needed: bool = True) -> tuple[Choice, ...]:
        """A list of different members of an enum."""
        value = self._take(key, needed=needed)
        if value is None:
            return ()
        if not isinstance(value, list):
            self.fault(key, f"{_seen(value)} is not a list", f"Write some of {_members(choices)} in [ ]")
            return ()
        items = cast("list[object]", value)
        found = [self._choice(f"{key}[{i}]", item, choices) for i, item in enumerate(items[:MOST_ITEMS])]
        if len(set(found)) < len(found):
            self.fault(key, "something stands in it twice", "Name each once")
        if needed and not found:
            self.fault(key, "it is empty", f"Name at least one of {_members(choices)}")
        return tuple(found)

    def _choice(self, key: str, value: object, choices: type[Choice]) -> Choice:
        if isinstance(value, str):
            try:
                return choices(value)
            except ValueError:
                near = _nearest(value, [str(c) for c in choices])
                mend = f"Did you mean {near}" if near else f"Use one of {_members(choices)}"
                self.fault(key, f"{_seen(value)} is not known", mend)
        else:
            self.fault(key, f"{_seen(value)} is not text", f"Use one of {_members(choices)}")
        return next(iter(choices))

    def texts(self, key: str, most: int = 8) -> tuple[str, ...]:
        """A list of short texts, empty where it is missing."""
        value = self._take(key, needed=False)
        if value is None:
            return ()
        items = cast("list[object]", value) if isinstance(value, list) else [None]
        if not all(isinstance(item, str) and item.strip() and len(item) <= MOST_TEXT for item in items):
            self.fault(key, "it is not a list of short texts", 'Write ["one", "two"]')
            return ()
        if any(_steers(character) for item in items for character in str(item)):
            self.fault(key, "a character in it cannot be seen", "Write plain text on one line")
        if len(items) > most:
            self.fault(key, f"it has {len(items)} texts", f"Keep the best {most}")
        return tuple(str(item) for item in items)

    def table(self, key: str, *, needed: bool = True) -> Table:
        """A table inside this one, empty where it is missing."""
        value = self._take(key, needed=needed)
        if value is None:
            return Table({}, self._faults, self.where(key))
        if not isinstance(value, Mapping):
            self.fault(
                key, f"{_seen(value)} is not a table", f"Write [{self.where(key)}] and its keys under it"
            )
            return Table({}, self._faults, self.where(key))
        return Table(cast("Mapping[str, object]", value), self._faults, self.where(key))

    def tables(self, key: str, most: int = MOST_ITEMS) -> tuple[Table, ...]:
        """A list of tables, empty where it is missing."""
        value = self._take(key, needed=False)
        if value is None:
            return ()
        items = cast("list[object]", value) if isinstance(value, list) else [None]
        if not all(isinstance(item, Mapping) for item in items):
            self.fault(
                key, f"{_seen(value)} is not a list of tables", f"Write [[{key}]] and its keys under it"
            )
            return ()
        if len(items) > most:
            self.fault(key, f"there are {len(items)} of it", f"Keep at most {most}")
            items = items[:most]
        return tuple(
            Table(cast("Mapping[str, object]", item), self._faults, f"{self.where(key)}[{i}]")
            for i, item in enumerate(items)
        )

    def wholes(self, key: str, least: int, most: int) -> tuple[int, ...]:
        """A list of whole numbers within bounds."""
        value = self._take(key, needed=True)
        items = cast("list[object]", value) if isinstance(value, list) else [None]
        good = [i for i in items if isinstance(i, int) and not isinstance(i, bool) and least <= i <= most]
        if len(good) < len(items) or not items:
            self.fault(key, f"it is not a list of whole numbers from {least} to {most}", "Write [0, 1]")
        return tuple(good)

    def points(self, key: str, least: int, most: int, size: float = 3.0) -> tuple[Vec3, ...]:
        """A list of points of three numbers each."""
        value = self._take(key, needed=True)
        items = cast("list[object]", value) if isinstance(value, list) else []
        if not least <= len(items) <= most:
            count = f"{least}" if least == most else f"{least} to {most}"
            self.fault(key, f"it has {len(items)} points", f"Write {count} points, each [x, y, z]")
            return ((0.0, 0.0, 0.0),) * least
        inner = Table({str(i): item for i, item in enumerate(items)}, self._faults, self.where(key))
        return tuple(inner.vector(str(i), None, size) for i in range(len(items)))

    def expect(self, known: Iterable[str]) -> None:
        """Let these keys stand: they are read elsewhere."""
        self._asked.update(known)

    def raw(self) -> dict[str, object]:
        """All of it, unchecked: for tables that are merged before they are read."""
        return dict(self._data)


def too_deep(data: object, most: int = MOST_DEPTH) -> bool:
    """Whether tables and lists are nested deeper than ``most``; looks no deeper than that itself."""
    if most < 0:
        return True
    if isinstance(data, Mapping):
        return any(too_deep(value, most - 1) for value in cast("Mapping[str, object]", data).values())
    if isinstance(data, list):
        return any(too_deep(value, most - 1) for value in cast("list[object]", data))
    return False


def _countable(number: float) -> bool:
    """Neither infinite nor so large that no float holds it, as a hexadecimal number can be."""
    try:
        return math.isfinite(number)
    except OverflowError:
        return False


def _seen(value: Any) -> str:
    try:
        return _shortened(repr(value))
    except ValueError:  # Python refuses to write numbers of thousands of digits
        return "a huge number"


def _shortened(words: str) -> str:
    return words if len(words) <= _MOST_SHOWN else words[: _MOST_SHOWN - 3] + "..."


def _steers(character: str) -> bool:
    """It moves the cursor, ends the line or turns the direction of reading instead of showing something."""
    return unicodedata.category(character) == "Cc" or unicodedata.bidirectional(character) in _TURNING


def _printable(line: str) -> str:
    """One line of a report, whatever somebody put into a name: nothing in it steers a terminal."""
    return "".join(f"\\x{ord(each):02x}" if _steers(each) else each for each in line)


def _members(choices: Iterable[StrEnum]) -> str:
    names = [str(choice) for choice in choices]
    shown = ", ".join(names[:_MOST_NAMED])
    return shown if len(names) <= _MOST_NAMED else f"{shown} and {len(names) - _MOST_NAMED} others"


def _nearest(name: str, known: Iterable[str]) -> str | None:
    from difflib import get_close_matches  # only who mistyped a name pays for it

    return next(iter(get_close_matches(name, list(known), 1)), None)
