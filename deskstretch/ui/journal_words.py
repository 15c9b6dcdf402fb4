"""The journal in plain sentences: why a break was or was not offered."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from deskstretch.core.journal import Event
from deskstretch.core.record import Outcome, Source
from deskstretch.core.settings import CUE, STRETCH
from deskstretch.ui.icons import Icon
from deskstretch.ui.situation import Hold
from deskstretch.ui.words import clock_time, exact_length, minutes_words, translate, whole_minutes

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskstretch.core.journal import Detail, JournalRow


def journal_sentence(row: JournalRow) -> str:
    """What was decided and why: "Held: your microphone or camera was in use"."""
    return _SENTENCES[row.event](row)


def journal_icon(event: Event) -> Icon:
    return _ICONS[event]


def reminder_name(reminder: str | None) -> str:
    """A reminder as it is called in a sentence."""
    match reminder:
        case None:
            return translate("Journal", "A break")
        case _ if reminder == STRETCH:
            return translate("Journal", "The stretch break")
        case _ if reminder == CUE:
            return translate("Journal", "The quiet cue")
        case other:
            return other


def _number(value: Detail) -> float:
    return float(value) if isinstance(value, int | float) else 0.0


def _name(row: JournalRow) -> str:
    return reminder_name(row.reminder)


def _back(row: JournalRow) -> str:
    away = exact_length(_number(row.details.get("away_s")))
    return translate("Journal", "You came back after {0}.").format(away)


def _woke(row: JournalRow) -> str:
    asleep = exact_length(_number(row.details.get("asleep_s")))
    return translate("Journal", "The computer woke after {0}.").format(asleep)


def _clock(row: JournalRow) -> str:
    by_s = _number(row.details.get("by_s"))
    if by_s < 0:
        return translate("Journal", "The clock was put back by {0}. Nothing else changed.").format(
            exact_length(-by_s)
        )
    return translate("Journal", "The clock was put forward by {0}. Nothing else changed.").format(
        exact_length(by_s)
    )


def _due(row: JournalRow) -> str:
    worked_s = _number(row.details.get("worked_s"))
    if not worked_s:
        return translate("Journal", "{0} was due at its fixed time.").format(_name(row))
    minutes = minutes_words(round(worked_s / 60))
    return translate("Journal", "{0} was due after {1} of work.").format(_name(row), minutes)


def _held(row: JournalRow) -> str:
    reasons = {
        Hold.IN_CALL: translate("Journal", "your microphone or camera was in use"),
        Hold.FULL_SCREEN: translate("Journal", "a window filled the screen"),
        Hold.DO_NOT_DISTURB: translate("Journal", "notifications were silenced"),
        Hold.TYPING: translate("Journal", "you were typing"),
        "quiet": translate("Journal", "it keeps quiet for a while after several were skipped"),
    }
    reason = row.details.get("reason")
    words = reasons.get(str(reason), str(reason))
    return translate("Journal", "{0} waited: {1}.").format(_name(row), words)


def _offered(row: JournalRow) -> str:
    if _number(row.details.get("number")) > 1:
        return translate("Journal", "{0} was offered again.").format(_name(row))
    return translate("Journal", "{0} was offered.").format(_name(row))


def _lapsed(row: JournalRow) -> str:
    again = minutes_words(whole_minutes(_number(row.details.get("again_after_s"))))
    return translate("Journal", "There was no answer. It comes back after {0} of work.").format(again)


def _snoozed(row: JournalRow) -> str:
    minutes = minutes_words(round(_number(row.details.get("minutes"))))
    return translate("Journal", "You put {0} off by {1}.").format(_inside(row), minutes)


def _withdrawn(row: JournalRow) -> str:
    reasons = {
        "paused": translate("Journal", "you paused the program"),
        "settings": translate("Journal", "the settings changed"),
        "off_hours": translate("Journal", "work hours ended"),
        "work_ended": translate("Journal", "work hours ended"),
        "away": translate("Journal", "you were away long enough"),
        "movement_off": translate("Journal", "movement is off until somebody qualified has had a look"),
        "nothing_to_do": translate("Journal", "there was nothing to do then"),
    }
    reason = row.details.get("reason")
    if reason is None:
        return translate("Journal", "{0} was taken back.").format(_name(row))
    words = reasons.get(str(reason), str(reason))
    return translate("Journal", "{0} was taken back: {1}.").format(_name(row), words)


def _started(row: JournalRow) -> str:
    if row.details.get("source") == Source.HAND:
        return translate("Journal", "You started a break yourself.")
    return translate("Journal", "{0} began.").format(_name(row))


def _finished(row: JournalRow) -> str:
    if "stood_for_by" in row.details:
        return translate("Journal", "{0} was covered by the longer one.").format(_name(row))
    length = exact_length(_number(row.details.get("done_s")))
    match row.details.get("outcome"):
        case Outcome.COMPLETED:
            return translate("Journal", "{0} was finished: {1} of movement.").format(_name(row), length)
        case Outcome.PARTIAL:
            return translate("Journal", "{0} ended early, after {1} of movement.").format(_name(row), length)
        case _:
            return translate("Journal", "{0} was broken off after {1}.").format(_name(row), length)


def _credited(row: JournalRow) -> str:
    share = _number(row.details.get("share"))
    if share >= 1:
        return translate("Journal", "Your time away counted as a whole break.")
    percent = round(share * 100)
    return translate("Journal", "Your time away counted as {0} % of a break.").format(percent)


def _quiet(row: JournalRow) -> str:
    length = exact_length(_number(row.details.get("for_s")))
    return translate("Journal", "Several breaks did not fit, so none is offered for {0}.").format(length)


def _paused(row: JournalRow) -> str:
    until = str(row.details.get("until", ""))
    try:
        at = datetime.fromisoformat(until)
    except ValueError:
        if until == "call":
            return translate("Journal", "You paused until the call ends.")
        return translate("Journal", "You paused until you go on.")
    return translate("Journal", "You paused until {0}.").format(clock_time(at))


def _inside(row: JournalRow) -> str:
    """A reminder's name in the middle of a sentence."""
    match row.reminder:
        case None:
            return translate("Journal", "a break")
        case _ if row.reminder == STRETCH:
            return translate("Journal", "the stretch break")
        case _ if row.reminder == CUE:
            return translate("Journal", "the quiet cue")
        case other:
            return other


_SENTENCES: dict[Event, Callable[[JournalRow], str]] = {
    Event.WORK_BEGAN: lambda _row: translate("Journal", "Work hours began."),
    Event.WORK_ENDED: lambda _row: translate("Journal", "Work hours ended."),
    Event.AWAY: lambda _row: translate("Journal", "You were away."),
    Event.BACK: _back,
    Event.ASLEEP: lambda _row: translate("Journal", "The computer went to sleep."),
    Event.WOKE: _woke,
    Event.CLOCK_CHANGED: _clock,
    Event.DUE: _due,
    Event.HELD: _held,
    Event.RELEASED: lambda row: translate("Journal", "{0} need not wait any longer.").format(_name(row)),
    Event.OFFERED: _offered,
    Event.LAPSED: _lapsed,
    Event.SNOOZED: _snoozed,
    Event.SKIPPED: lambda row: translate("Journal", "{0} was skipped.").format(_name(row)),
    Event.MISSED: lambda row: translate("Journal", "{0} was left alone after several offers.").format(
        _name(row)
    ),
    Event.WITHDRAWN: _withdrawn,
    Event.STARTED: _started,
    Event.FINISHED: _finished,
    Event.CREDITED: _credited,
    Event.QUIET: _quiet,
    Event.PAUSED: _paused,
    Event.RESUMED: lambda _row: translate("Journal", "Breaks are offered again."),
}

_ICONS = {
    Event.WORK_BEGAN: Icon.DESK,
    Event.WORK_ENDED: Icon.DESK,
    Event.AWAY: Icon.AFTER,
    Event.BACK: Icon.BEFORE,
    Event.ASLEEP: Icon.SYSTEM,
    Event.WOKE: Icon.SYSTEM,
    Event.CLOCK_CHANGED: Icon.CLOCK,
    Event.DUE: Icon.CLOCK,
    Event.HELD: Icon.INFO,
    Event.RELEASED: Icon.INFO,
    Event.OFFERED: Icon.BELL,
    Event.LAPSED: Icon.BELL,
    Event.SNOOZED: Icon.UNDO,
    Event.SKIPPED: Icon.CLOSE,
    Event.MISSED: Icon.CLOSE,
    Event.WITHDRAWN: Icon.CLOSE,
    Event.STARTED: Icon.LIBRARY,
    Event.FINISHED: Icon.CHECK,
    Event.CREDITED: Icon.PLUS,
    Event.QUIET: Icon.MUTE,
    Event.PAUSED: Icon.PAUSE,
    Event.RESUMED: Icon.PLAY,
}
