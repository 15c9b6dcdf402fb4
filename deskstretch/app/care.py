"""What the care page asks, answered from the person's own reports and visits."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from deskstretch.core.record import Visit
from deskstretch.ui.care_page.source import NamedMovement

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskstretch.app.content import Content
    from deskstretch.app.feedback_book import FeedbackBook
    from deskstretch.core.advice import Advice
    from deskstretch.core.clock import Clock
    from deskstretch.core.record import Practitioner
    from deskstretch.ui.care_page.source import VisitNote


class Care:
    """A `CareSource` over the book of feedback."""

    def __init__(self, book: FeedbackBook, content: Content, clock: Clock) -> None:
        self._book = book
        self._content = content
        self._clock = clock

    def advice(self) -> Advice:
        return self._book.advice()

    def visits(self) -> Sequence[Visit]:
        return sorted(self._book.visits(), key=lambda visit: visit.at, reverse=True)

    def movements(self) -> Sequence[NamedMovement]:
        named = [NamedMovement(movement.id, movement.name) for movement in self._content.movements]
        return sorted(named, key=lambda movement: movement.name.casefold())

    def keep_visit(self, note: VisitNote) -> None:
        known = next((visit for visit in self._book.visits() if visit.id == note.changes), None)
        if known is not None:
            told = {
                each: getattr(note, each) for each in ("practitioner", "note", "instructions", "excluded")
            }
            self._book.visit(replace(known, **told))
            return
        now = self._clock.now()
        offset = now.local.utcoffset()
        self._book.visit(
            Visit(
                uuid4(),
                now.utc,
                0 if offset is None else round(offset.total_seconds() / 60),
                note.practitioner,
                note.note,
                note.instructions,
                note.excluded,
            )
        )

    def had_advice(self, practitioner: Practitioner) -> None:
        self._book.had_advice(practitioner)
