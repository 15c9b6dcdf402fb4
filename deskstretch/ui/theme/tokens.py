"""The colours by role, light and dark (contrasts are measured in tests/ui/test_theme.py).

Ink acts, coral moves, pine is done; amber is put off, steel is away, blue is keyboard focus.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtGui import QColor


def _colour(default: str) -> QColor:
    return field(default_factory=lambda: QColor(default))


def _colours(names: str) -> tuple[QColor, ...]:
    return tuple(map(QColor, names.split()))


@dataclass(frozen=True)
class Tokens:
    """One theme. The defaults are the light one."""

    win: QColor = _colour("#F7F4EE")
    raised: QColor = _colour("#FFFDF9")
    sunk: QColor = _colour("#EEEAE0")
    stage: QColor = _colour("#EDF1ED")
    disc: QColor = _colour("#DEE9E5")
    floor: QColor = _colour("#CFDBD6")
    rim_track: QColor = _colour("#BACBC4")
    ink: QColor = _colour("#252C47")
    ink2: QColor = _colour("#565C73")
    line: QColor = _colour("#E1DBCE")
    edge: QColor = _colour("#8B877A")
    track: QColor = _colour("#DDD8CB")
    primary: QColor = _colour("#2B3557")
    on_primary: QColor = _colour("#FFFDF9")
    primary_hover: QColor = _colour("#38446C")
    hover: QColor = _colour("#EAE5DA")
    press: QColor = _colour("#DFD9CB")
    move: QColor = _colour("#E5532F")
    move_ink: QColor = _colour("#B23E1E")
    move_soft: QColor = _colour("#FBE4D9")
    done: QColor = _colour("#2E7A68")
    later: QColor = _colour("#B87C0C")
    away: QColor = _colour("#728793")
    breath: QColor = _colour("#4F7F78")
    flex: QColor = _colour("#7A8CCB")
    alert: QColor = _colour("#A3322B")
    focus: QColor = _colour("#3D63C9")
    heat: tuple[QColor, ...] = field(
        default_factory=lambda: _colours("#E9E5DA #F8DCCB #F2B396 #E47F5A #B9441F")
    )
    """From no movement at all to the most."""
    tip: QColor = _colour("#252C47")
    on_tip: QColor = _colour("#FFFDF9")
    shadow: QColor = field(default_factory=lambda: QColor(37, 44, 71, 56))
    """The wide soft shadow of floating windows."""
    shadow_near: QColor = field(default_factory=lambda: QColor(37, 44, 71, 26))
    """The thin shadow right under their edge."""
    rim: QColor = field(default_factory=lambda: QColor(0, 0, 0, 0))
    """A hairline around floating windows where a shadow alone does not part them from the desktop."""


LIGHT = Tokens()

DARK = Tokens(
    win=QColor("#171B27"),
    raised=QColor("#202637"),
    sunk=QColor("#11141D"),
    stage=QColor("#1D2332"),
    disc=QColor("#263046"),
    floor=QColor("#2F3B56"),
    rim_track=QColor("#46536F"),
    ink=QColor("#EFECE4"),
    ink2=QColor("#B0B6C8"),
    line=QColor("#2D3549"),
    edge=QColor("#717C97"),
    track=QColor("#343D54"),
    primary=QColor("#F1E9DC"),
    on_primary=QColor("#1B2030"),
    primary_hover=QColor("#FFFAF0"),
    hover=QColor("#293047"),
    press=QColor("#333C57"),
    move=QColor("#FF8A66"),
    move_ink=QColor("#FFA58A"),
    move_soft=QColor("#40302F"),
    done=QColor("#7FC6B0"),
    later=QColor("#E8B652"),
    away=QColor("#7F92A8"),
    breath=QColor("#8FC7BC"),
    flex=QColor("#93A3E6"),
    alert=QColor("#FF9C92"),
    focus=QColor("#92B2FF"),
    heat=_colours("#353E56 #5C4646 #8C5247 #C7684D #FF9A78"),
    tip=QColor("#F1E9DC"),
    on_tip=QColor("#1B2030"),
    shadow=QColor(0, 0, 0, 140),
    shadow_near=QColor(0, 0, 0, 0),
    rim=QColor(255, 255, 255, 18),
)


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """The colour ``share`` of the way from ``one`` to ``other``."""
    share = min(max(share, 0.0), 1.0)
    return QColor.fromRgbF(
        one.redF() + (other.redF() - one.redF()) * share,
        one.greenF() + (other.greenF() - one.greenF()) * share,
        one.blueF() + (other.blueF() - one.blueF()) * share,
        one.alphaF() + (other.alphaF() - one.alphaF()) * share,
    )


def faded(colour: QColor, opacity: float) -> QColor:
    """The colour at ``opacity``, for what is disabled or still to come."""
    paler = QColor(colour)
    paler.setAlphaF(colour.alphaF() * opacity)
    return paler
