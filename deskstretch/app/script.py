"""Reads the scripts of ``deskstretch simulate``: a stretch of time and what happens in it (RHYTHM.md 10)."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from deskstretch.app.deeds import DeedError, understand
from deskstretch.core.hours import to_utc
from deskstretch.core.journal import Detail, Event
from deskstretch.core.settings import Settings
from deskstretch.storage.settings_reader import settings_from, unknown_keys

if TYPE_CHECKING:
    from pathlib import Path

HANDS = ("typing", "working", "away", "unknown")
READINGS = ("in_call", "full_screen", "do_not_disturb", "locked", "screen_kept_on")
ANSWERS = ("start", "ignore", "snooze", "skip")
ENDINGS = ("complete", "partial")
TOP_LEVEL = {
    *("timezone", "start", "end", "on_offer", "answer_after_s", "on_session"),
    *("settings", "step", "expect", "never"),
}
DEEDS = "start, snooze 10, skip, pause 30m, pause tomorrow, pause call, pause until 14:00, resume or finish"
OFFSET = re.compile(r"\+(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?")


class ScriptError(Exception):
    """The script cannot be run; says in one line where, what is wrong and the mend."""


@dataclass(frozen=True, slots=True)
class Step:
    """From ``at`` on (UTC as the wall clock shows it): what changes and what the person does."""

    at: datetime
    hands: str | None = None
    readings: Mapping[str, bool | None] = field(default_factory=dict[str, "bool | None"])
    deed: str | None = None
    sleep_s: float = 0.0
    clock_step_s: float = 0.0
    restart: bool = False


@dataclass(frozen=True, slots=True)
class Expectation:
    """A journal row that must appear (``at``) or must not (between ``since`` and ``until``)."""

    details: Mapping[str, Detail]
    at: datetime | None = None
    within_s: float = 2.0
    since: datetime | None = None
    until: datetime | None = None

    def agrees(self, row: Mapping[str, Detail]) -> bool:
        """Every key given is equal; numbers within 1 %."""
        return all(key in row and _equal(row[key], wanted) for key, wanted in self.details.items())


def _equal(got: Detail, wanted: Detail) -> bool:
    numbers = isinstance(got, int | float) and isinstance(wanted, int | float)
    if numbers and not isinstance(got, bool) and not isinstance(wanted, bool):
        return abs(float(got or 0) - float(wanted or 0)) <= 0.01 * abs(float(wanted or 0)) + 1e-9
    return got == wanted


@dataclass(frozen=True, slots=True)
class Script:
    zone: ZoneInfo
    start: datetime
    end: datetime
    settings: Settings = field(default_factory=Settings)
    on_offer: str = "ignore"
    answer_after_s: float = 5.0
    on_session: str = "complete"
    steps: Sequence[Step] = ()
    expected: Sequence[Expectation] = ()
    never: Sequence[Expectation] = ()


def read_script(path: Path) -> Script:
    """Read and check a script.

    Raises:
        ScriptError: naming the file, the place and the mend.
    """
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        message = f"{path}: cannot be read ({error.strerror}); give the path of a script"
        raise ScriptError(message) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        message = f"{path}: is not TOML ({error}); mend the line it names"
        raise ScriptError(message) from None
    return _Reader(str(path)).script(table)


class _Reader:
    """Turns tables into a `Script`; knows the file for its error messages."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._zone = ZoneInfo("UTC")
        self._start = datetime(2000, 1, 1, tzinfo=UTC)

    def _refuse(self, place: str, message: str) -> ScriptError:
        return ScriptError(f"{self._name}: {place}: {message}")

    def script(self, table: dict[str, Any]) -> Script:
        self._only(table, TOP_LEVEL, "top level")
        self._zone = self._read_zone(table.get("timezone", "UTC"))
        if not isinstance(table.get("start"), date):  # a datetime is a date too
            raise self._refuse("start", "needs a local date and time; write 2026-03-02T09:00:00")
        self._start = self._instant(table["start"], "start")
        end = self._instant(table.get("end"), "end")
        if end <= self._start:
            raise self._refuse("end", "is not after start; give a later time")
        steps = [self._step(row, f"step {i}") for i, row in self._numbered(table, "step")]
        if steps and steps[0].at < self._start:
            raise self._refuse("step 1", "comes before start; give a later time, or one with its date")
        for i, (earlier, later) in enumerate(pairwise(steps), 2):
            if later.at < earlier.at:
                raise self._refuse(f"step {i}", "comes before the step above it; put them in order")
        return Script(
            zone=self._zone,
            start=self._start,
            end=end,
            settings=self._settings(table.get("settings", {})),
            on_offer=self._choice(table, "on_offer", ANSWERS, "ignore", "top level"),
            answer_after_s=self._number(table, "answer_after_s", 5.0, "top level"),
            on_session=self._choice(table, "on_session", ENDINGS, "complete", "top level"),
            steps=steps,
            expected=[self._expect(row, f"expect {i}") for i, row in self._numbered(table, "expect")],
            never=[self._never(row, f"never {i}") for i, row in self._numbered(table, "never")],
        )

    def _only(self, table: Mapping[str, Any], known: set[str], place: str) -> None:
        for key in table:
            if key not in known:
                raise self._refuse(place, f'unknown key "{key}"; use one of {", ".join(sorted(known))}')

    def _numbered(self, table: dict[str, Any], key: str) -> list[tuple[int, dict[str, Any]]]:
        rows = table.get(key, [])
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            raise self._refuse(key, f"must be tables; write [[{key}]]")
        return list(enumerate(rows, 1))

    def _read_zone(self, name: object) -> ZoneInfo:
        try:
            return ZoneInfo(name if isinstance(name, str) else "")
        except (ZoneInfoNotFoundError, ValueError, OSError):
            message = f'unknown zone "{name}"; use a name such as "Europe/Berlin"'
            raise self._refuse("timezone", message) from None

    def _settings(self, table: object) -> Settings:
        if not isinstance(table, dict):
            raise self._refuse("settings", "must be a table; write [settings.…] as in settings.toml")
        settings, faults = settings_from(table)
        for fault in (*unknown_keys(table), *faults):
            raise self._refuse("settings", fault.problem)
        return settings

    def _instant(self, value: object, place: str) -> datetime:
        """A local time on the first day, a local date-time, or ``"+90m"`` from the start, as UTC."""
        if isinstance(value, datetime):
            if value.tzinfo is not None:
                raise self._refuse(place, "must be a local time; leave the offset out")
            return to_utc(value.date(), value.time(), self._zone)
        if isinstance(value, time):
            return to_utc(self._start.astimezone(self._zone).date(), value, self._zone)
        if isinstance(value, date):
            return to_utc(value, time(0), self._zone)
        found = OFFSET.fullmatch(value) if isinstance(value, str) and len(value) > 1 else None
        if found is None:
            raise self._refuse(place, 'needs a time such as 09:30:00, 2026-03-02T09:30:00 or "+90m"')
        hours, minutes, seconds = (int(part or 0) for part in found.groups())
        return self._start + timedelta(hours=hours, minutes=minutes, seconds=seconds)

    def _choice(
        self, table: Mapping[str, Any], key: str, known: Sequence[str], default: str, place: str
    ) -> str:
        value = table.get(key, default)
        if value not in known:
            raise self._refuse(place, f'{key} = "{value}" is unknown; use one of {", ".join(known)}')
        return value

    def _number(
        self, table: Mapping[str, Any], key: str, default: float, place: str, least: float = 0
    ) -> float:
        value = table.get(key, default)
        if isinstance(value, bool) or not isinstance(value, int | float) or not least <= value < 1e9:
            raise self._refuse(place, f"{key} must be a number of seconds, {least:g} or more")
        return float(value)

    def _step(self, row: dict[str, Any], place: str) -> Step:
        self._only(row, {"at", "hands", "do", "sleep_s", "clock_step_s", "restart", *READINGS}, place)
        readings: dict[str, bool | None] = {}
        for key in READINGS:
            value = row.get(key)
            if value == "unknown":
                readings[key] = None
            elif isinstance(value, bool):
                readings[key] = value
            elif value is not None:
                raise self._refuse(place, f'{key} must be true, false or "unknown"')
        if not isinstance(row.get("restart", False), bool):
            raise self._refuse(place, "restart must be true or false")
        return Step(
            at=self._instant(row.get("at"), f"{place}, at"),
            hands=self._choice(row, "hands", HANDS, "working", place) if "hands" in row else None,
            readings=readings,
            deed=self._deed(row.get("do"), place),
            sleep_s=self._number(row, "sleep_s", 0.0, place),
            clock_step_s=self._number(row, "clock_step_s", 0.0, place, least=-1e9),
            restart=row.get("restart", False),
        )

    def _deed(self, words: object, place: str) -> str | None:
        """What the person does; only a script has ``finish``, which ends a break before its time."""
        if words is None:
            return None
        try:
            if not isinstance(words, str):
                raise DeedError
            if words != "finish":
                understand(words)
        except DeedError:
            raise self._refuse(place, f'do = "{words}" is unknown; use {DEEDS}') from None
        return words

    def _details(self, row: dict[str, Any], without: set[str], place: str) -> dict[str, Detail]:
        if row.get("event") not in {event.value for event in Event}:
            message = f'event = "{row.get("event")}" is unknown; use one of {", ".join(Event)}'
            raise self._refuse(place, message)
        return {key: value for key, value in row.items() if key not in without}

    def _expect(self, row: dict[str, Any], place: str) -> Expectation:
        return Expectation(
            self._details(row, {"at", "within_s"}, place),
            at=self._instant(row["at"], f"{place}, at") if "at" in row else None,
            within_s=self._number(row, "within_s", 2.0, place),
        )

    def _never(self, row: dict[str, Any], place: str) -> Expectation:
        return Expectation(
            self._details(row, {"from", "to"}, place),
            since=self._instant(row["from"], f"{place}, from") if "from" in row else None,
            until=self._instant(row["to"], f"{place}, to") if "to" in row else None,
        )


def first_difference(script: Script, rows: Sequence[Mapping[str, Detail]]) -> str | None:
    """The first expectation that the journal does not meet, in words; ``None`` when all hold."""
    position = 0
    for wanted in script.expected:
        for index in range(position, len(rows)):
            if wanted.agrees(rows[index]) and _in_time(wanted, rows[index]):
                position = index + 1
                break
        else:
            return f"expected {_words(script, wanted)}, which did not come"
    for unwanted in script.never:
        for row in rows:
            at = datetime.fromisoformat(str(row["at"]))
            after = unwanted.since is None or at >= unwanted.since
            before = unwanted.until is None or at <= unwanted.until
            if after and before and unwanted.agrees(row):
                return f"did not expect {dict(unwanted.details)}, which came at {row['at']}"
    return None


def _in_time(wanted: Expectation, row: Mapping[str, Detail]) -> bool:
    if wanted.at is None:
        return True
    at = datetime.fromisoformat(str(row["at"]))
    return abs((at - wanted.at).total_seconds()) <= wanted.within_s


def _words(script: Script, wanted: Expectation) -> str:
    at = "" if wanted.at is None else f" at {wanted.at.astimezone(script.zone).isoformat(timespec='seconds')}"
    return f"{dict(wanted.details)}{at} within {wanted.within_s:g} s"
