"""What the program and the process of a break say to each other, and how it travels.

An `OfferCard` goes over as it is, too: show that card.

Both are the same program of the same version and talk through a pipe that nobody else holds, so the
messages are pickled: what the core knows goes over as it is.
"""

from __future__ import annotations

import pickle
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from deskstretch.core.record import Source
    from deskstretch.core.session import Session
    from deskstretch.core.settings import Settings

LENGTH_BYTES = 4

# -- to the break --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Prepare:
    """Make the window, unseen; the first message."""

    session: Session
    settings: Settings


@dataclass(frozen=True, slots=True)
class Begin:
    """Show the window and begin."""

    source: Source
    reminder: str | None
    take_focus: bool


class Order(StrEnum):
    WITHDRAW_CARD = "withdraw-card"
    PRESENT = "present"
    PAUSE = "pause"
    END = "end"
    DISCARD = "discard"


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a `Call`; ``failure`` where nothing could."""

    value: Any = None
    failure: str = ""


# -- from the break ------------------------------------------------------------------------------------


class Part(StrEnum):
    """Whom a `Call` goes to."""

    KEEPER = "keeper"
    OPINIONS = "opinions"
    ALTERNATIVES = "alternatives"
    PROGRAM = "program"


@dataclass(frozen=True, slots=True)
class Call:
    """Do this with one of the program's parts; the break waits for the `Answer`."""

    part: Part
    name: str
    arguments: tuple[Any, ...] = ()
    keywords: dict[str, Any] = field(default_factory=dict)


class News(StrEnum):
    START_CHOSEN = "start-chosen"
    LATER_CHOSEN = "later-chosen"
    SKIP_CHOSEN = "skip-chosen"
    CARD_GONE = "card-gone"
    OVER = "over"
    GONE = "gone"
    PAUSED = "paused"
    ONE_MORE_WANTED = "one-more-wanted"
    CARE_WANTED = "care-wanted"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Told:
    """Something happened; nobody waits."""

    news: News
    value: Any = None


# -- how it travels ------------------------------------------------------------------------------------


def packed(message: object) -> bytes:
    """A message as it goes into the pipe: its length, then itself."""
    body = pickle.dumps(message, pickle.HIGHEST_PROTOCOL)
    return len(body).to_bytes(LENGTH_BYTES) + body


class Unpacker:
    """Puts messages together again from whatever pieces the pipe delivers."""

    def __init__(self) -> None:
        self._rest = bytearray()

    def feed(self, piece: bytes) -> Iterator[Any]:
        """The messages that ``piece`` completes; ask for all of them."""
        self._rest += piece
        while len(self._rest) >= LENGTH_BYTES:
            end = LENGTH_BYTES + int.from_bytes(self._rest[:LENGTH_BYTES])
            if len(self._rest) < end:
                return
            body = bytes(self._rest[LENGTH_BYTES:end])
            del self._rest[:end]
            yield pickle.loads(body)  # noqa: S301 - written by this program into a pipe of its own
