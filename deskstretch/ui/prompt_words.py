"""What a prompt says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from deskstretch.core.session import Step


class Wording(StrEnum):
    AREA = "area"


@dataclass(frozen=True, slots=True)
class PromptWords:
    wording: Wording
    headline: str
    second: str

    @property
    def one_line(self) -> str:
        return f"{self.headline}: {self.second}"


@dataclass(frozen=True, slots=True)
class PromptSituation:
    after_call: bool = False
    laters: int = 0
    sat_since: datetime | None = None
    still_min: int | None = None


NOTHING_SPECIAL = PromptSituation()


def prompt_words(
    steps: Sequence[Step], previous: Wording | None = None, situation: PromptSituation = NOTHING_SPECIAL
) -> PromptWords:
    return PromptWords(Wording.AREA, "Good moment to stretch", steps[0].movement.name)


def heads_up_words(words: PromptWords, left_s: float) -> PromptWords:
    return words


def cue_words(turn: int) -> PromptWords:
    return PromptWords(Wording.AREA, "Look far out of the window", "Then sit tall, shoulders loose")
