"""Words about a person's records: how many there are, and what would go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from deskstretch.ui.day_words import day_words
from deskstretch.ui.words import breaks_words, listed, translate

if TYPE_CHECKING:
    from datetime import date

    from deskstretch.ui.settings_pages.data_model import Counts, DataFacts


def facts_words(facts: DataFacts) -> str:
    """ "183 breaks since 2 March 2026, 2.4 MB on this computer and nowhere else." """
    if facts.first_day is None:
        return translate(
            "Data", "Nothing is kept yet. What you do will stay on this computer and nowhere else."
        )
    return translate("Data", "{0} since {1}, {2}. On this computer and nowhere else.").format(
        breaks_words(facts.breaks),
        day_words(facts.first_day),
        QLocale().formattedDataSize(facts.size_bytes, 1, QLocale.DataSizeFormat.DataSizeSIFormat),
    )


def copies_words(facts: DataFacts) -> str:
    """When the last nightly copy was made."""
    if facts.last_copy is None:
        return translate("Data", "A copy is made each night and the last seven are kept.")
    words = translate("Data", "A copy is made each night and the last seven are kept. The newest: {0}.")
    return words.format(day_words(facts.last_copy))


def question(counts: Counts, since: date, until: date) -> str:
    """Names what a deletion would take."""
    days = day_words(since)
    if since != until:
        days = translate("Data", "{0} to {1}").format(day_words(since), day_words(until))
    what = listed(_parts(counts))
    if not what:
        return translate("Data", "Delete what the journal says of {0}, in the nightly copies too?").format(
            days
        )
    return translate("Data", "Delete {0} and the journal of {1}, in the nightly copies too?").format(
        what, days
    )


def question_about_all(facts: DataFacts) -> str:
    words = translate(
        "Data",
        "Delete everything: {0}, with every pain report, self-check and visit, the journal, and the nightly"
        " copies? Settings stay.",
    )
    return words.format(breaks_words(facts.breaks))


def _parts(counts: Counts) -> list[str]:
    whole = QLocale().toString
    parts = [breaks_words(counts.breaks)] if counts.breaks else []
    if counts.pain_reports == 1:
        parts.append(translate("Data", "1 pain report"))
    elif counts.pain_reports:
        parts.append(translate("Data", "{0} pain reports").format(whole(counts.pain_reports)))
    if counts.checks == 1:
        parts.append(translate("Data", "1 self-check"))
    elif counts.checks:
        parts.append(translate("Data", "{0} self-checks").format(whole(counts.checks)))
    return parts
