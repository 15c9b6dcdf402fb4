# ruff: noqa: T201  the command line speaks
"""The commands about what happened: why, history, report, backup, restore, merge and delete.

They read and write beside a running program, which is told to look again.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import sys
from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from deskstretch.cli_exit import COULD_NOT, DONE, fail, wrong

if TYPE_CHECKING:
    from deskstretch.storage.archive import Archive

Run = Callable[[argparse.Namespace], int]
AddCommand = Callable[[str, Run, str], argparse.ArgumentParser]

WHAT_WORDS = {"breaks": "break", "checks": "self-check", "pain_reports": "pain report", "feedback": "verdict"}
"""The tables a person counts in, and the word for one row of each; the others go along."""


def add_history_commands(command: AddCommand) -> None:
    """Add this file's commands to the parser; ``command(name, run, words)`` makes each."""
    sub = command("why", _why, "why it did, or did not, prompt")
    sub.add_argument("--since", default="24h", help="2h, 3d or a date (24h)")
    sub.add_argument("--json", action="store_true", help="one JSON object a row")
    sub = command("history", _history, "the breaks taken")
    form = sub.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="everything kept, as one document that merge takes")
    form.add_argument("--csv", action="store_true", help="one row a break")
    _add_span(sub)
    words = "two pages about the last twelve weeks, or the days given, for a practitioner"
    sub = command("report", _complaining(_report), words)
    sub.add_argument("--out", type=Path, required=True, metavar="FILE.pdf", help="where to")
    _add_span(sub)
    sub = command("backup", _complaining(_backup), "copy the history")
    sub.add_argument(
        "--out", type=Path, metavar="FILE", help="where to; beside the nightly copies, if left out"
    )
    sub.add_argument("--json", action="store_true")
    sub = command("restore", _complaining(_restore), "put a copy in place of the history, and keep that too")
    sub.add_argument("file", type=Path, metavar="FILE", help="a copy, or what history --json printed")
    sub.add_argument("--json", action="store_true")
    sub = command("merge", _complaining(_merge), "take in the history of another machine")
    sub.add_argument(
        "file", type=Path, metavar="FILE", help="its history.sqlite3, a copy, or what history --json printed"
    )
    sub.add_argument("--also-deleted", action="store_true", help="bring back what was deleted here, too")
    sub.add_argument("--json", action="store_true")
    sub = command("delete", _complaining(_delete), "delete some days, or everything")
    sub.add_argument("--all", action="store_true", help="everything")
    _add_span(sub)
    sub.add_argument("--yes", action="store_true", help="do not ask")
    sub.add_argument("--json", action="store_true")


def _add_span(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--since", type=_day, metavar="DATE", help="first local day, such as 2026-03-02")
    parser.add_argument("--until", type=_day, metavar="DATE", help="last local day")


def _complaining(run: Run) -> Run:
    """What storage has to complain about becomes one sentence."""

    def complaining(options: argparse.Namespace) -> int:
        from deskstretch.storage.notice import StorageError

        try:
            return run(options)
        except StorageError as error:
            return fail(str(error))

    return complaining


# -- reading -----------------------------------------------------------------------------------------


def _why(options: argparse.Namespace) -> int:
    since = _since(options.since)
    if since is None:
        return wrong(f'"{options.since}" is no time; write 2h, 3d or a date such as 2026-03-02')
    with _Past() as history:
        if history is None:
            return COULD_NOT
        for row in history.journal(since):
            if options.json:
                print(json.dumps(row.as_dict()))
            else:
                details = " ".join(f"{key}={value}" for key, value in row.details.items())
                print(
                    f"{row.at:%Y-%m-%d %H:%M:%S}  {row.event:<13} {row.reminder or '':<10} {details}".rstrip()
                )
    return DONE


def _history(options: argparse.Namespace) -> int:
    with _Past() as history:
        if history is None:
            return COULD_NOT
        if options.json:
            from deskstretch.storage.exchange import history_as_json

            for piece in history_as_json(history, options.since, options.until):
                print(piece, end="")
            print()
            return DONE
        breaks = [one for one in history.breaks(options.since, options.until) if one.outcome is not None]
        if options.csv:
            from deskstretch.storage.exchange import history_as_csv

            print(history_as_csv(breaks), end="")
            return DONE
        for one in breaks:
            minutes, seconds = divmod(round(one.done_s), 60)
            outcome = "" if one.outcome is None else one.outcome.value
            print(f"{one.local_start:%Y-%m-%d %H:%M}  {minutes:>2}:{seconds:02}  {outcome:<10} {one.title}")
        if not breaks:
            print("No breaks yet.")
    return DONE


def _report(options: argparse.Namespace) -> int:
    if _is_backwards(options):
        return wrong("--since is later than --until; nothing was written.")
    with _Past() as history:
        if history is None:
            return COULD_NOT
        from deskstretch.app.content import Content
        from deskstretch.app.language import Translation
        from deskstretch.app.rendering import without_screen
        from deskstretch.app.reporting import Background, write_report
        from deskstretch.storage.paths import Folders
        from deskstretch.storage.settings_file import SettingsFile

        folders = Folders.of_this_person(os.environ)
        settings, _ = SettingsFile(folders.settings_file).read()
        application = without_screen()
        translation = Translation(application)
        translation.speak(settings.look.language)
        background = Background(settings, Content(folders, lambda: translation.content).movements)
        today = _now().date()
        first, last = write_report(history, background, options.out, options.since, options.until, today)
        del application
    print(f"The report of {first} to {last} is in {options.out.absolute()}.")
    return DONE


class _Past:
    """Opens history for reading beside a running program; says so itself when it cannot."""

    def __enter__(self) -> Any:
        from deskstretch.storage.notice import StorageError
        from deskstretch.storage.paths import Folders
        from deskstretch.storage.reading import HistoryReader

        self._history: Any = None
        try:
            self._history = HistoryReader.open_to_read(Folders.of_this_person(os.environ).history_file)
        except StorageError as error:
            fail(str(error))
        return self._history

    def __exit__(self, *_: object) -> None:
        if self._history is not None:
            self._history.close()


# -- changing ----------------------------------------------------------------------------------------


def _backup(options: argparse.Namespace) -> int:
    archive = _archive()
    if options.out is None:
        copy = archive.back_up(_now().date())
    else:
        copy = options.out.absolute()
        archive.copy_to(copy)
    return _say(options, f"The history is copied to {copy}.", {"path": str(copy)})


def _restore(options: argparse.Namespace) -> int:
    restored = _archive().restore(options.file, _now())
    _look_again()
    words = f"Now the history holds {_counted(restored.counts)}. What it held before is in {restored.kept}."
    return _say(options, words, {"holds": dict(restored.counts), "kept": str(restored.kept)})


def _merge(options: argparse.Namespace) -> int:
    merged = _archive().merge(options.file, also_deleted=options.also_deleted)
    _look_again()
    words = f"Added {_counted(merged.added)}."
    if merged.changed:
        words += f" Took the later copy of {merged.changed}."
    if merged.removed:
        words += f" Deleted {merged.removed} that were deleted there."
    if merged.left_out:
        words += f" {merged.left_out} that you deleted here stay deleted; --also-deleted brings them back."
    reply = {
        "added": dict(merged.added),
        "changed": merged.changed,
        "removed": merged.removed,
        "left_out": merged.left_out,
    }
    return _say(options, words, reply)


def _delete(options: argparse.Namespace) -> int:
    has_span = options.since is not None or options.until is not None
    if options.all == has_span:
        return wrong("Say what to delete: --since DATE --until DATE, or --all.")
    if _is_backwards(options):
        return wrong("--since is later than --until; nothing was deleted.")
    archive = _archive()
    what = (
        "everything DeskStretch has kept of you" if options.all else f"what was kept {_span_words(options)}"
    )
    if not options.yes:
        if not sys.stdin.isatty():
            return wrong("Nobody is there to ask; add --yes to delete.")
        if input(f"Delete {what}, in the copies too? Type yes: ").strip().lower() not in {"y", "yes"}:
            return fail("Nothing was deleted.")
    now = _now()
    gone = archive.delete_all(now) if options.all else archive.delete(options.since, options.until, now)
    _look_again()
    aside = archive.set_aside()
    words = f"Deleted {_counted(gone)}."
    if aside:
        words += f" Damaged files set aside earlier are still there: {', '.join(map(str, aside))}."
    return _say(options, words, {"deleted": gone, "set_aside": [str(path) for path in aside]})


def _archive() -> Archive:
    from deskstretch.storage.archive import Archive
    from deskstretch.storage.paths import Folders

    folders = Folders.of_this_person(os.environ)
    return Archive(folders.history_file, folders.backups, folders.waiting_history_file)


def _look_again() -> None:
    """Have a running program show what stands in the history now."""
    from deskstretch.desktop.control_client import ControlFailed, NotRunning, send_request
    from deskstretch.storage.paths import Folders

    with contextlib.suppress(NotRunning, ControlFailed):  # it reads anew when it next shows the history
        send_request(Folders.of_this_person(os.environ).control_socket, {"do": "look_again"})


def _say(options: argparse.Namespace, words: str, reply: Mapping[str, object]) -> int:
    print(json.dumps(reply) if options.json else words)
    return DONE


def _counted(counts: Mapping[str, int]) -> str:
    """``12 breaks, 1 pain report``; at least the breaks."""
    told = [
        f"{count} {word}" if count == 1 else f"{count} {word}s"
        for table, word in WHAT_WORDS.items()
        if (count := counts.get(table, 0)) or table == "breaks"
    ]
    return ", ".join(told)


def _span_words(options: argparse.Namespace) -> str:
    if options.since and options.since == options.until:
        return f"on {options.since}"
    parts = [f"from {options.since}"] if options.since else []
    parts += [f"up to {options.until}"] if options.until else []
    return " ".join(parts)


def _is_backwards(options: argparse.Namespace) -> bool:
    return bool(options.since and options.until and options.since > options.until)


def _since(words: str) -> datetime | None:
    units = {"m": "minutes", "h": "hours", "d": "days"}
    if words[:-1].isdigit() and words[-1] in units:
        return _now() - timedelta(**{units[words[-1]]: int(words[:-1])})
    try:
        return datetime.fromisoformat(words).astimezone()
    except ValueError:
        return None


def _now() -> datetime:
    return datetime.now().astimezone()


def _day(words: str) -> date:
    try:
        return date.fromisoformat(words)
    except ValueError:
        message = f'"{words}" is no date; write it like 2026-03-02'
        raise argparse.ArgumentTypeError(message) from None
