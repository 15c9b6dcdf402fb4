"""Three readings of time told apart, and who is away since when."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from deskstretch.core.clock import Instant
from deskstretch.core.rhythm import PresenceTracker, ReminderClock, Sighting, passage
from deskstretch.core.settings import Presence, Reminder
from deskstretch.core.surroundings import Surroundings

START = datetime(2026, 3, 2, 8, tzinfo=UTC)


def instant(wall_s: float, awake_s: float, boot_s: float | None) -> Instant:
    return Instant(START + timedelta(seconds=wall_s), awake_s, boot_s, UTC)


@pytest.mark.parametrize(
    ("wall_s", "awake_s", "boot_s", "found"),
    [
        (30, 30, 30, (30, 0, 0)),
        (600, 600, 600, (600, 0, 0)),  # a stalled program: all clocks jump alike
        (1830, 30, 1830, (30, 1800, 0)),  # sleep
        (34, 30, 34, (30, 0, 0)),  # too short to be sleep
        (3630, 30, 30, (30, 0, 3600)),  # the wall clock set ahead
        (-3570, 30, 30, (30, 0, -3600)),  # and back
        (31.9, 30, 30, (30, 0, 0)),  # within what a time server corrects
        (5430, 30, 1830, (30, 1800, 3600)),  # sleep and a traveller
        (30, 30, None, (30, 0, 0)),
        (600, 600, None, (600, 0, 0)),  # stalled
        (1830, 30, None, (30, 1800, 0)),  # without a boot clock, much wall time is sleep
        (90, 30, None, (30, 0, 60)),  # a little is a clock that was set
        (95, 30, None, (30, 65, 0)),
        (-3570, 30, None, (30, 0, -3600)),  # back is never sleep
    ],
)
def test_what_went_by(wall_s: float, awake_s: float, boot_s: float | None, found: tuple[float, float, float]):
    before = instant(0, 0, None if boot_s is None else 0)
    assert passage(before, instant(wall_s, awake_s, boot_s)) == found


# ---------------------------------------------------------------------- who is here

PRESENCE = Presence()


class Watcher:
    """A tracker with a clock of its own that starts at 0 with an input."""

    def __init__(self, **how: float) -> None:
        self.tracker = PresenceTracker(0.0, **how)
        self.before = instant(0, 0, 0)
        self.now_s = 0.0

    def look(
        self, after_s: float, *, slept_s: float = 0.0, moving: bool = False, **around: object
    ) -> Sighting:
        awake_s, boot_s = self.before.awake_s + after_s, (self.before.boot_s or 0) + after_s + slept_s
        now = instant(boot_s, awake_s, boot_s)
        passed, self.before = passage(self.before, now), now
        self.now_s += passed.real_s
        surroundings = Surroundings(**around)  # pyright: ignore[reportArgumentType]
        return self.tracker.look(self.now_s, passed, surroundings, PRESENCE, moving=moving)


def test_stillness_is_being_away_from_the_last_input_on():
    person = Watcher()
    assert person.look(119, idle_s=119) == Sighting()
    assert person.look(1, idle_s=120) == Sighting(left_s=0)
    assert person.look(30, idle_s=150) == Sighting()
    assert person.look(30, idle_s=10) == Sighting(back_s=170, away_s=170)
    assert not person.tracker.away


@pytest.mark.parametrize("why", ["in_call", "full_screen", "screen_kept_on"])
def test_watching_is_being_here_for_an_hour(why: str):
    person = Watcher()
    assert person.look(3599, idle_s=3599, **{why: True}) == Sighting()
    assert person.look(1, idle_s=3600, **{why: True}) == Sighting(left_s=3600)


def test_after_the_call_stillness_counts_from_its_end():
    person = Watcher()
    person.look(1800, idle_s=1800, in_call=True)
    assert person.look(90, idle_s=1890) == Sighting()
    assert person.look(30, idle_s=1920) == Sighting(left_s=1800)


def test_a_lock_is_being_away_at_once():
    person = Watcher()
    assert person.look(30, idle_s=4, locked=True) == Sighting(left_s=26)
    assert person.look(30, idle_s=2, locked=True) == Sighting()  # typing the password
    assert person.look(30, idle_s=1) == Sighting(back_s=89, away_s=63)


def test_a_screen_that_locked_itself_takes_the_stillness_before_along():
    person = Watcher()
    person.look(60, idle_s=60)
    assert person.look(30, idle_s=90, locked=True) == Sighting(left_s=0)


def test_a_lock_in_a_call_does_not_take_the_watching_along():
    person = Watcher()
    person.look(1800, idle_s=1800, in_call=True)
    assert person.look(30, idle_s=1830, in_call=True, locked=True) == Sighting(left_s=1800)


def test_sleep_is_being_away_and_waking_with_an_input_is_coming_back():
    person = Watcher()
    person.look(30, idle_s=0)
    assert person.look(30, slept_s=600, idle_s=10) == Sighting(left_s=60, back_s=650, away_s=590)


def test_sleep_after_stillness_takes_it_along():
    person = Watcher()
    person.look(60, idle_s=60)
    assert person.look(30, slept_s=600, idle_s=90) == Sighting(left_s=0)


@pytest.mark.parametrize("idle_s", [330, 3930], ids=["idle stands still in sleep", "idle runs on in sleep"])
def test_waking_by_itself_brings_nobody_back(idle_s: float):
    person = Watcher()
    person.look(300, idle_s=300)
    assert person.tracker.away
    assert person.look(30, slept_s=3600, idle_s=idle_s) == Sighting()
    assert person.look(30, idle_s=idle_s + 30) == Sighting()
    assert person.tracker.away
    assert person.look(30, idle_s=5) == Sighting(back_s=3985, away_s=3985)


def test_nobody_can_tell():
    person = Watcher()
    assert person.look(7200) == Sighting()
    assert person.look(30, locked=True) == Sighting(left_s=7230)
    assert person.look(300) == Sighting(back_s=7530, away_s=300)
    assert person.look(30, slept_s=600) == Sighting(left_s=7560, back_s=8160, away_s=600)


def test_an_adapter_that_goes_blind_does_not_keep_anybody_away():
    person = Watcher()
    person.look(300, idle_s=300)
    assert person.tracker.away
    assert person.look(30) == Sighting(back_s=330, away_s=330)


def test_a_break_is_not_stillness_but_a_lock_in_it_is_an_absence():
    person = Watcher()
    assert person.look(180, idle_s=180, moving=True) == Sighting()
    assert person.look(100, idle_s=280) == Sighting()
    assert person.look(20, idle_s=300) == Sighting(left_s=180)
    person = Watcher()
    person.look(30, idle_s=30, moving=True)
    assert person.look(30, idle_s=60, moving=True, locked=True) == Sighting(left_s=30)


def test_nobody_was_here_before_the_look_that_saw_them_gone():
    person = Watcher()
    person.look(30, idle_s=0, locked=True)
    assert person.look(5, idle_s=5.5) == Sighting()
    assert person.look(5, idle_s=4) == Sighting(back_s=36, away_s=6)


def test_hands_that_shake_by_a_hair_are_no_return():
    person = Watcher()
    person.look(30, idle_s=0.0, locked=True)
    assert person.look(0.5, idle_s=0.4, locked=False) == Sighting()


def test_what_was_typed_before_a_restart_is_not_forgotten():
    """The program was stopped ten minutes; somebody typed a moment ago, before its first look."""
    person = Watcher(away_from_s=-600.0, unseen_s=600.0)
    assert person.look(0, idle_s=3) == Sighting(back_s=0, away_s=600)
    person = Watcher(away_from_s=-600.0, unseen_s=600.0)
    assert person.look(0, idle_s=700) == Sighting()


@pytest.mark.parametrize(
    ("idle_s", "around", "left_s"),
    [(40, {}, 80), (40, {"in_call": True}, 3560), (None, {}, None)],
)
def test_when_stillness_will_be_an_absence(
    idle_s: float | None, around: dict[str, bool], left_s: float | None
):
    person = Watcher()
    person.look(40, idle_s=idle_s, **around)
    surroundings = Surroundings(idle_s=idle_s, **around)
    assert person.tracker.away_in_s(person.now_s, surroundings, PRESENCE) == left_s


# ---------------------------------------------------------------------- credit


@pytest.mark.parametrize(
    ("worked_min", "away_s", "share", "left_min"),
    [
        (40, 150, 0.5, 17.5),
        (40, 300, 1.0, 0),
        (40, 3600, 1.0, 0),
        (10, 150, 0.5, 0),  # never below nothing
        (100, 150, 0.5, 77.5),  # overdue stays overdue
        (40, 12, 0.04, 38.2),
    ],
)
def test_credit(worked_min: float, away_s: float, share: float, left_min: float):
    clock = ReminderClock(worked_s=worked_min * 60)
    assert clock.credit(away_s, Reminder()) == pytest.approx(share)
    assert clock.worked_s == pytest.approx(left_min * 60)


def test_a_break_longer_than_its_natural_one_asks_for_its_own_length():
    assert ReminderClock().credit(300, Reminder(length_s=600, natural_min=5)) == pytest.approx(0.5)


def test_credit_keeps_the_distance_to_the_next_offer():
    clock = ReminderClock(worked_s=6000, due=True, wait_worked_s=6300)
    clock.credit(60, Reminder())
    assert clock.waits_s(0) == pytest.approx(300)
