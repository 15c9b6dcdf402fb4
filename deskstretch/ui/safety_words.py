"""The safety text, word for word where it warns (EVIDENCE.md 3): general information, no medical advice."""

from __future__ import annotations

from deskstretch.ui.words import translate


def general_words() -> str:
    """Whom to ask first; shown in the welcome."""
    return translate(
        "Safety",
        "DeskStretch gives general exercise information, not medical advice. If you are pregnant, have"
        " osteoporosis, recent surgery or injury, heart, balance or joint problems, or pain you are worried"
        " about, ask a health professional first.",
    )


def before_words() -> str:
    """How to move."""
    return translate(
        "Safety",
        "Move slowly. Mild stretch is fine; pain is not. Keep breathing. Hold something steady for leg"
        " swings; use a chair without wheels.",
    )


def stop_words() -> str:
    """When to stop."""
    return translate(
        "Safety",
        "Stop if you feel sharp or spreading pain, numbness, dizziness, chest tightness or unusual"
        " breathlessness.",
    )


def rolling_words() -> str:
    """Where not to roll."""
    return translate(
        "Safety",
        "Not on the lower spine, neck, a wound, broken bone, swelling, or a leg that may have a clot.",
    )


def lifting_words() -> str:
    return translate("Safety", "Hinge at the hips, load close, start under 3 kg, stop before form slips.")


def emergency_signs() -> tuple[str, ...]:
    """With one of these, call for help at once. The list is not exhaustive."""
    return (
        translate("Safety", "Back pain with pain, tingling, weakness or numbness in both legs"),
        translate("Safety", "Numbness around the genitals, buttocks or inner thighs"),
        translate("Safety", "Trouble starting or controlling urine or bowels"),
        translate("Safety", "New sexual numbness or loss of erection"),
        translate("Safety", "Chest pain"),
        translate("Safety", "Pain that began after a serious accident"),
        translate(
            "Safety",
            "Neck pain with a sudden worst-ever headache, a drooping face, slurred speech, double vision,"
            " clumsy hands or unsteady walking",
        ),
    )


def urgent_signs() -> tuple[str, ...]:
    """With one of these, see somebody the same day. The list is not exhaustive."""
    return (
        translate("Safety", "Fever"),
        translate("Safety", "Weight loss you cannot explain"),
        translate("Safety", "A lump, or a changed shape of the back"),
        translate("Safety", "Pain that does not ease with rest, or is worse at night"),
        translate("Safety", "Pain that is worse on coughing, sneezing or opening the bowels"),
        translate("Safety", "Pain between the shoulders"),
        translate("Safety", "Sudden marked weakness of an arm or leg"),
        translate("Safety", "Past cancer, long use of steroids, osteoporosis or weak immunity"),
    )


def emergency_numbers() -> str:
    return translate("Safety", "Call 112, 999 or 911.")


def pregnant_words() -> str:
    return translate("Safety", "If you are pregnant, ask your midwife or doctor.")
