"""How the time of a sequence is shared out among its phases, and how often the position may change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskstretch.core.movement import Phase

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

_SHORT = {Phase.MOBILISE: 0.60, Phase.RESET: 0.40}
_MIDDLE = {Phase.RAISE: 0.15, Phase.MOBILISE: 0.40, Phase.LENGTHEN: 0.30, Phase.RESET: 0.15}
_LONG = {
    Phase.RAISE: 0.10,
    Phase.MOBILISE: 0.30,
    Phase.LENGTHEN: 0.25,
    Phase.STRENGTHEN: 0.25,
    Phase.RESET: 0.10,
}
PHASE_ORDER = {phase: n for n, phase in enumerate(Phase)}
LIGHT_PHASES = frozenset({Phase.RAISE, Phase.RESET})
"""Those that begin and end a sequence; their movements are of intensity 1."""

WISHED_SHARE = 0.25
"""For a phase that has no share of its own but answers a wish for a region."""
UNWISHED_END = 0.5
"""What warm-up and rest keep of their share where the wish is for something else."""
UNWISHED_MIDDLE = 0.4
"""The same for what lies between, where only warm-up or rest can answer."""
WISHED_END = 3.0


def phase_shares(seconds: float) -> Mapping[Phase, float]:
    """Share of the time each phase should get in a sequence of this length (PROGRAMMES.md 4)."""
    return _SHORT if seconds < 120 else _MIDDLE if seconds < 300 else _LONG


def wished_shares(seconds: float, answering: Collection[Phase]) -> Mapping[Phase, float]:
    """The shares bent towards a wish for regions, so that most of the time goes where it was asked for.

    Args:
        seconds: of the sequence.
        answering: phases with movements for these regions; none leaves the shares as they are.
    """
    usual = phase_shares(seconds)
    if not answering:
        return usual
    only_ends = LIGHT_PHASES.issuperset(answering)
    shares: dict[Phase, float] = {}
    for phase in Phase:
        share = usual.get(phase, 0.0)
        if phase in answering:
            shares[phase] = (share or WISHED_SHARE) * (WISHED_END if only_ends else 1.0)
        elif phase in LIGHT_PHASES:
            shares[phase] = share * UNWISHED_END
        elif only_ends:
            shares[phase] = share * UNWISHED_MIDDLE
    total = sum(shares.values())
    return {phase: share / total for phase, share in shares.items() if share > 0}


def most_changes(seconds: float) -> int:
    """How often the position may change."""
    return 0 if seconds < 120 else 1 if seconds < 300 else 2 if seconds < 600 else 3
