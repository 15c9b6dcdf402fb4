"""What the running program answers to the command line and to a second start.

Requests and replies are JSON objects: ``{"do": "pause", "words": "30m"}`` gives ``{"ok": true, "say": …}`` or
``{"ok": false, "say": …}``. ``say`` is one sentence for a person.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from deskstretch.app.deeds import DeedError
from deskstretch.app.planner import NothingToDoError, UnknownRoutineError
from deskstretch.core.coach_state import Mode
from deskstretch.core.movement import Region
from deskstretch.core.settings import STRETCH
from deskstretch.storage.notice import StorageError
from deskstretch.storage.settings_file import SettingError
from deskstretch.ui.area import Page
from deskstretch.ui.situation import StartWish

if TYPE_CHECKING:
    from deskstretch.app.conductor import Conductor
    from deskstretch.desktop.adapter import Diagnosis

Reply = dict[str, Any]


class Control:
    """Answers requests for one running program.

    Args:
        raise_window: brings the program to the front: what a second start asks for.
        open_page: shows a page of the main window.
        quit_program: begins an orderly end.
        diagnoses: what each adapter uses and reads.
    """

    def __init__(
        self,
        conductor: Conductor,
        raise_window: Callable[[], None],
        open_page: Callable[[Page], None],
        quit_program: Callable[[], None],
        diagnoses: Callable[[], tuple[Diagnosis, ...]],
    ) -> None:
        self._conductor = conductor
        self._raise_window = raise_window
        self._open_page = open_page
        self._quit_program = quit_program
        self._diagnoses = diagnoses

    def answer(self, request: Reply) -> Reply:
        """Do what is asked; every refusal is a sentence, never an exception."""
        handler = getattr(self, f"_do_{request.get('do')}", None)
        if handler is None:
            return _no(f'The running DeskStretch does not know "{request.get("do")}"; restart it.')
        try:
            return handler(request)
        except (DeedError, SettingError, UnknownRoutineError, NothingToDoError) as error:
            return _no(str(error))
        except StorageError as error:
            return _no(error.notice.message)

    def _do_raise(self, _: Reply) -> Reply:
        self._raise_window()
        return _yes("DeskStretch is already running.")

    def _do_open(self, request: Reply) -> Reply:
        page = request.get("page")
        if page not in set(Page):
            return _no(f'There is no page "{page}"; use one of {", ".join(Page)}.')
        self._open_page(Page(page))
        return _yes("")

    def _do_start(self, request: Reply) -> Reply:
        minutes, area, routine = request.get("minutes"), request.get("area"), request.get("routine")
        if minutes is not None and not (isinstance(minutes, int | float) and 0.3 <= minutes <= 30):
            return _no("A break lasts from 0.5 to 30 minutes.")
        if area is not None and area not in set(Region):
            return _no(f'"{area}" is no body area; use one of {", ".join(Region)}.')
        wish = StartWish(minutes, None if area is None else Region(area), routine, request.get("movement"))
        self._conductor.start(wish)
        return _yes("The break begins.")

    def _do_later(self, request: Reply) -> Reply:
        minutes = request.get("minutes", 5)
        if not isinstance(minutes, int | float) or not 1 <= minutes <= 120:
            return _no("A break can be put off by 1 to 120 minutes.")
        if not self._conductor.later(minutes):
            return _no("There is no break to put off now.")
        return _yes(f"Asking again in {minutes:g} minutes.")

    def _do_skip(self, _: Reply) -> Reply:
        return _yes("Skipped.") if self._conductor.skip() else _no("This break cannot be skipped.")

    def _do_pause(self, request: Reply) -> Reply:
        self._conductor.pause(str(request.get("words", "")))
        until = self._conductor.situation().paused_until
        return _yes("Paused." if until is None else f"Paused until {until:%H:%M}.")

    def _do_resume(self, _: Reply) -> Reply:
        self._conductor.resume()
        return _yes("Counting again.")

    def _do_look_again(self, _: Reply) -> Reply:
        """The command line changed the history."""
        self._conductor.history_changed()
        return _yes("")

    def _do_interval(self, request: Reply) -> Reply:
        if "minutes" in request:
            self._conductor.set_interval(request["minutes"])
        every = self._conductor.settings.reminders[STRETCH].every_min
        return {**_yes(f"A break every {every:g} minutes of work."), "every_min": every}

    def _do_status(self, _: Reply) -> Reply:
        conductor = self._conductor
        conductor.look()
        status, situation = conductor.status, conductor.situation()
        today = situation.today
        return {
            **_yes(_words(status.mode, status.left_s, status.held_by)),
            "state": status.mode.value,
            "reminder": status.reminder,
            "left_s": None if status.left_s is None else round(status.left_s, 1),
            "next_at": None if situation.next_at is None else situation.next_at.isoformat(timespec="seconds"),
            "held_by": status.held_by,
            "until": None if status.until is None else status.until.isoformat(timespec="seconds"),
            "away": status.away,
            "breaks_today": 0 if today is None else today.breaks,
            "moved_today_s": 0.0 if today is None else round(today.moved_s, 1),
        }

    def _do_doctor(self, _: Reply) -> Reply:
        from deskstretch.app.doctor import row_of

        return {**_yes(""), "adapters": [row_of(each) for each in self._diagnoses()]}

    def _do_quit(self, _: Reply) -> Reply:
        self._quit_program()
        return _yes("DeskStretch has been asked to quit.")


def _words(mode: Mode, left_s: float | None, held_by: str | None) -> str:
    if mode is Mode.WAITING:
        if left_s is None:
            return "No break is coming."
        return f"Next break in {max(0, round(left_s / 60))} min of work."
    held = {
        "in_call": "a call",
        "full_screen": "a full screen",
        "do_not_disturb": "do not disturb",
        "typing": "a pause in typing",
        "quiet": "some quiet",
    }
    return {
        Mode.HELD: f"A break is due; it waits for {held.get(held_by or '', 'a good moment')}.",
        Mode.OFFERED: "A break is being offered.",
        Mode.MOVING: "A break is running.",
        Mode.PAUSED: "Paused.",
        Mode.OFF_HOURS: "Off hours.",
    }[mode]


def _yes(say: str) -> Reply:
    return {"ok": True, "say": say}


def _no(say: str) -> Reply:
    return {"ok": False, "say": say}
