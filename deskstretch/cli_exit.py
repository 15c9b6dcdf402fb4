"""How a command ends: its exit codes, and the one sentence that goes with a failure."""

from __future__ import annotations

import sys

DONE, COULD_NOT, WRONG_CALL = 0, 1, 2


def fail(sentence: str) -> int:
    """The command could not do it."""
    print(sentence, file=sys.stderr)  # noqa: T201  the command line speaks
    return COULD_NOT


def wrong(sentence: str) -> int:
    """The command was called wrongly."""
    print(sentence, file=sys.stderr)  # noqa: T201  as above
    return WRONG_CALL
