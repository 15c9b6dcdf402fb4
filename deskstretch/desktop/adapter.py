"""What every adapter to the operating system has in common.

A concern (idle, lock, calls …) has several readers in order of quality. `Chain` uses the first
that works, goes on to the next when one fails, and ends in knowing nothing: ``None``. `AnyOf` asks
several sources that each see a part. Neither ever raises into its caller.
"""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar, runtime_checkable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

log = logging.getLogger(__name__)

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

RETRY_AFTER_S, RETRY_MOST_S = 120.0, 3600.0
"""One that failed is tried again after so long, and after twice as long each time it fails again."""

NOTHING = "nothing"
"""What a diagnosis uses where nothing works."""

KEPT_FOR_S = 120.0
"""How long the last word of a service stands that has been asked again and does not answer."""


class Unavailable(Exception):  # noqa: N818 - a state of the system, not a fault
    """This reader cannot work here, or no longer. The text says why in one plain sentence."""


class NotThereNow(Unavailable):
    """The service is away; the reader watches for it and wants to be kept and asked again."""


@dataclass(frozen=True, slots=True)
class Word:
    """What one source reads: ``age_s`` is how long ago it was told so, ``None`` for read just now."""

    source: str
    reads: str
    age_s: float | None = None


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """One concern in ``deskstretch doctor`` and Settings → Diagnostics.

    ``uses`` is what is in use, ``reads`` what it says now in words, ``why_not`` why better
    ones are not in use, a sentence each. ``words`` are what the sources in use say one by one.
    """

    concern: str
    uses: str
    reads: str
    why_not: tuple[str, ...] = ()
    words: tuple[Word, ...] = ()


class Reader(Protocol[T_co]):
    """A source of one reading, under 5 ms a call.

    ``read`` gives ``None`` while the answer is unknown, and raises `Unavailable` when the source
    has failed: the reader is then closed and made anew some minutes later.
    """

    @property
    def name(self) -> str: ...

    def read(self) -> T_co | None: ...

    def close(self) -> None: ...


@runtime_checkable
class Told(Protocol):
    """A reader whose value came earlier, from a service that tells, or was asked and takes its time."""

    @property
    def age_s(self) -> float | None:
        """How long ago; ``None`` before the first word."""


class Source(Protocol[T_co]):
    """What `Chain` and `AnyOf` offer: a reading that never raises, and what to tell about it."""

    def read(self) -> T_co | None: ...

    def words(self) -> tuple[Word, ...]:
        """What each source in use said at the last reading."""
        ...

    def why_not(self) -> tuple[str, ...]: ...

    def close(self) -> None: ...


class _Place(Generic[T]):
    """One reader's place in a chain: how to make it, and what became of it."""

    def __init__(self, name: str, make: Callable[[], Reader[T]]) -> None:
        self.name = name
        self.make = make
        self.reader: Reader[T] | None = None
        self.why = ""
        self.retry_at_s = float("-inf")
        self.retry_after_s = RETRY_AFTER_S
        self.worked = False


class Chain(Generic[T]):
    """The first reader that works, of several in order of quality.

    Args:
        readers: name and constructor of each; a constructor raises `Unavailable` where it cannot work.
        awake_s: the monotonic clock.
    """

    def __init__(
        self,
        readers: Sequence[tuple[str, Callable[[], Reader[T]]]],
        awake_s: Callable[[], float] = time.monotonic,
    ) -> None:
        self._places = [_Place(name, make) for name, make in readers]
        self._awake_s = awake_s
        self._used: _Place[T] | None = None
        self._value: T | None = None

    def read(self) -> T | None:
        for place in self._places:
            try:
                value = self._reader_of(place).read()
            except NotThereNow as reason:
                self._note(place, str(reason))
            except Unavailable as reason:
                self._drop(place, str(reason))
            except Exception as fault:
                # Foreign data and foreign libraries fail in ways no list holds; one adapter's
                # surprise must never reach the rhythm.
                log.exception("%s failed unexpectedly", place.name)
                self._drop(place, f"It failed: {fault}")
            else:
                place.why = ""
                if value is not None:
                    place.worked = True
                    place.retry_after_s = RETRY_AFTER_S
                self._used, self._value = place, value
                return value
        self._used = self._value = None
        return None

    def words(self) -> tuple[Word, ...]:
        reader = self._used.reader if self._used else None
        if reader is None:
            return ()
        return (Word(reader.name, in_words(self._value), reader.age_s if isinstance(reader, Told) else None),)

    def why_not(self) -> tuple[str, ...]:
        return tuple(f"{place.name}: {place.why}" for place in self._places if place.why)

    def close(self) -> None:
        for place in self._places:
            if place.reader is not None:
                place.reader.close()
                place.reader = None
            place.retry_at_s = float("inf")

    def _reader_of(self, place: _Place[T]) -> Reader[T]:
        if place.reader is None:
            if self._awake_s() < place.retry_at_s:
                raise NotThereNow(place.why)
            place.reader = place.make()
        return place.reader

    def _drop(self, place: _Place[T], why: str) -> None:
        self._note(place, why)
        place.retry_at_s = self._awake_s() + place.retry_after_s
        place.retry_after_s = min(2 * place.retry_after_s, RETRY_MOST_S)
        if place.reader is not None:
            reader, place.reader = place.reader, None
            reader.close()

    def _note(self, place: _Place[T], why: str) -> None:
        """Log a failure once: loudly when it had worked before."""
        if place.why != why:
            log.log(logging.WARNING if place.worked else logging.INFO, "%s: %s", place.name, why)
        place.why, place.worked = why, False


class AnyOf:
    """Yes when any source says yes, no when at least one knows, else unknown."""

    def __init__(self, sources: Sequence[Source[bool]]) -> None:
        self._sources = tuple(sources)

    def read(self) -> bool | None:
        values = [source.read() for source in self._sources]
        if True in values:
            return True
        return False if False in values else None

    def words(self) -> tuple[Word, ...]:
        return tuple(word for source in self._sources for word in source.words())

    def why_not(self) -> tuple[str, ...]:
        return tuple(why for source in self._sources for why in source.why_not())

    def close(self) -> None:
        for source in self._sources:
            source.close()


def diagnose(concern: str, source: Source[object]) -> Diagnosis:
    """Read ``source`` now and say what it uses, what it reads, since when, and why not more."""
    reads = in_words(source.read())
    words = source.words()
    uses = one_after_another([word.source for word in words]) or NOTHING
    return Diagnosis(concern, uses, reads, source.why_not(), words)


def one_after_another(names: Sequence[str]) -> str:
    """As a sentence lists things."""
    *others, last = names or ("",)
    return f"{', '.join(others)} and {last}" if others else last


def in_words(reading: object) -> str:
    match reading:
        case None:
            return "unknown"
        case bool():
            return "yes" if reading else "no"
        case float():
            return f"{reading:.1f} s"
        case _:
            return str(reading)


def told_by(diagnosis: Diagnosis) -> tuple[str, ...]:
    """A line for each source in use: what it is, what it says where several do, and how fresh that is."""
    words = diagnosis.words
    if not words:
        return () if diagnosis.uses == NOTHING else (diagnosis.uses,)
    if len(words) == 1:
        return (f"{words[0].source}, {how_fresh(words[0].age_s)}",)
    return tuple(f"{word.source}: {word.reads}, {how_fresh(word.age_s)}" for word in words)


def how_fresh(age_s: float | None) -> str:
    if age_s is None or age_s < 0.5:
        return "read now"
    if age_s < 120:
        return f"told {age_s:.0f} s ago"
    if age_s < 7200:
        return f"told {age_s / 60:.0f} min ago"
    return f"told {age_s / 3600:.0f} h ago"
