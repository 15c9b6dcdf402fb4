"""The coach rule by rule, as far as scripts in tests/scenarios cannot say it (RHYTHM.md 3 to 8)."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta

import pytest

from deskstretch.core.coach import Coach
from deskstretch.core.coach_state import (
    EndSession,
    Mode,
    OpenSession,
    PauseSession,
    Save,
    ShowOffer,
    WithdrawOffer,
    Write,
)
from deskstretch.core.journal import Event
from deskstretch.core.record import Outcome, Source, outcome_of
from deskstretch.core.settings import Day, FixedSession, Reminder, StartMode, WorkRange
from tests.core.desk import MONDAY, Desk, with_prompts, words

EVERY_DAY = tuple(Day)
CUE_AND_STRETCH = {"cue": Reminder(every_min=20, length_s=30, natural_min=1), "stretch": Reminder()}


def offers(desk: Desk) -> list[ShowOffer]:
    return [each for each in desk.said if isinstance(each, ShowOffer)]


def sessions(desk: Desk) -> list[OpenSession]:
    return [each for each in desk.said if isinstance(each, OpenSession)]


def at_a_time(hour: int, minute: int = 0, routine: str = "roll") -> FixedSession:
    return FixedSession(routine, EVERY_DAY, time(hour, minute))


# ---------------------------------------------------------------------- what an offer says


def test_an_offer_names_the_break_and_what_it_stands_for():
    settings = with_prompts()
    desk = Desk(replace(settings, reminders=CUE_AND_STRETCH))
    desk.run(20)
    desk.do(desk.coach.skip)
    desk.run(25)
    (cue, stretch) = offers(desk)
    assert (cue.offer.reminder, cue.offer.stands_for, cue.offer.length_s) == ("cue", (), 30)
    assert (stretch.offer.reminder, stretch.offer.stands_for, stretch.offer.length_s) == (
        "stretch",
        ("cue",),
        180,
    )
    assert not stretch.offer.fixed_session
    assert stretch.offer.lasts_s == 60


def test_offers_are_counted_and_a_reset_is_proposed_after_the_third_later():
    desk = Desk()
    desk.run(45)
    for _ in range(3):
        desk.do(desk.coach.snooze, 5)
        desk.run(5)
    assert [each.offer.number for each in offers(desk)] == [1, 2, 3, 4]
    assert [each.offer.propose_reset for each in offers(desk)] == [False, False, False, True]


def test_a_fixed_session_has_its_own_length_and_stands_for_what_is_due():
    settings = replace(with_prompts(), sessions=(at_a_time(9, 45),))
    desk = Desk(settings)
    heard = desk.run(45)
    assert heard[:3] == ["due roll", "due stretch", "offered roll"]
    offer = offers(desk)[0].offer
    assert (offer.length_s, offer.stands_for, offer.fixed_session) == (None, ("stretch",), True)
    desk.do(desk.coach.start)
    assert sessions(desk) == [OpenSession("roll", Source.FIXED_SESSION, None)]
    heard = desk.do(desk.coach.finish, done_s=600, planned_s=600)
    assert heard == ["finished roll completed", "finished stretch completed"]


# ---------------------------------------------------------------------- outcomes


@pytest.mark.parametrize(
    ("done_s", "planned_s", "given_up", "outcome"),
    [
        (180, 180, False, Outcome.COMPLETED),
        (162, 180, False, Outcome.COMPLETED),
        (161.9, 180, False, Outcome.PARTIAL),
        (36, 180, False, Outcome.PARTIAL),
        (35.9, 180, False, Outcome.ABANDONED),
        (0, 180, False, Outcome.ABANDONED),
        (10, 180, True, Outcome.PARTIAL),
        (170, 180, True, Outcome.COMPLETED),
        (0, 0, False, Outcome.COMPLETED),
    ],
)
def test_outcomes(done_s: float, planned_s: float, given_up: bool, outcome: Outcome):
    assert outcome_of(done_s, planned_s, given_up=given_up) is outcome


def test_a_break_by_hand_that_was_completed_counts_as_long_as_it_was_asked_for():
    """The sequence that was found was a little shorter; nobody should be asked again for that."""
    desk = Desk()
    desk.run(40)
    desk.do(desk.coach.start)
    desk.pass_by(172)
    desk.do(desk.coach.finish, done_s=172, planned_s=172)
    assert desk.coach.status().left_s == 45 * 60


def test_a_short_break_by_hand_covers_only_what_is_as_short():
    desk = Desk(replace(with_prompts(), reminders=CUE_AND_STRETCH))
    desk.run(19)
    desk.do(desk.coach.start, 60)
    desk.pass_by(60)
    desk.do(desk.coach.finish, done_s=60, planned_s=60)
    assert desk.run(26) == ["due cue", "due stretch", "offered stretch"]


def test_an_abandoned_break_is_no_refusal_and_no_break():
    desk = Desk()
    for _ in range(4):
        desk.run(45)
        desk.do(desk.coach.start)
        assert desk.do(desk.coach.finish, done_s=5, planned_s=180) == ["finished stretch abandoned"]


# ---------------------------------------------------------------------- while moving


def test_the_person_pauses_the_break_and_goes_on():
    desk = Desk()
    desk.do(desk.coach.start)
    desk.pass_by(30)
    desk.do(desk.coach.session_paused, paused=True)
    desk.run(9)
    desk.do(desk.coach.session_paused, paused=False)
    desk.run(9)
    assert not desk.heard(EndSession)


def test_a_break_paused_for_ten_minutes_is_over():
    desk = Desk()
    desk.do(desk.coach.start)
    desk.pass_by(20)
    desk.is_like(locked=True)
    desk.look()
    assert len(desk.heard(PauseSession)) == 1
    desk.run(9.99)
    assert not desk.heard(EndSession)
    desk.run(0.02)
    assert desk.heard(EndSession)
    assert desk.do(desk.coach.finish, done_s=20, planned_s=180) == ["finished partial"]


def test_an_absence_in_a_break_does_not_pay_for_that_break_too():
    desk = Desk(replace(with_prompts(), reminders=CUE_AND_STRETCH))
    desk.run(20)
    desk.do(desk.coach.skip)
    desk.run(25)
    desk.do(desk.coach.start)
    desk.is_like(locked=True)
    desk.leave()
    desk.run(6)
    desk.is_like(locked=False)
    desk.come_back()
    assert desk.run(0.5) == ["back"]
    assert desk.do(desk.coach.finish, done_s=180, planned_s=180) == [
        "finished stretch completed",
        "finished cue completed",
    ]


def test_work_that_ends_during_a_break_does_not_withdraw_it():
    settings = replace(with_prompts(), hours={Day.MON: (WorkRange(time(9), time(9, 46)),)})
    desk = Desk(settings)
    desk.run(45)
    desk.do(desk.coach.start)
    assert desk.run(3) == ["work_ended"]
    assert desk.do(desk.coach.finish, done_s=180, planned_s=180) == ["finished stretch completed"]


def test_a_break_that_runs_is_not_begun_again():
    desk = Desk()
    assert desk.do(desk.coach.start) == ["started"]
    assert desk.do(desk.coach.start) == []
    assert not desk.coach.may_skip
    assert not desk.coach.may_snooze


# ---------------------------------------------------------------------- later, skip


def test_later_puts_off_what_was_offered_and_whatever_else_is_due():
    """A longer one fell due under the offer of the shorter: nothing takes the place of what was put off."""
    settings = with_prompts(merge_min=0, offer_lasts_s=600)
    reminders = {"cue": Reminder(every_min=44, length_s=30), "stretch": Reminder()}
    desk = Desk(replace(settings, reminders=reminders))
    assert desk.run(45) == ["due cue", "offered cue", "due stretch"]
    assert desk.do(desk.coach.snooze, 10) == ["snoozed cue"]
    assert desk.run(9.9) == []
    assert desk.run(0.2) == ["offered stretch"]
    assert offers(desk)[-1].offer.number == 1


def test_there_is_nothing_to_put_off():
    desk = Desk()
    assert not desk.coach.may_snooze
    assert desk.do(desk.coach.snooze) == []


def test_skip_without_a_debt_lets_the_next_one_go():
    desk = Desk()
    desk.run(30)
    assert desk.do(desk.coach.skip) == ["skipped stretch"]
    assert desk.run(44.9) == []
    assert desk.run(0.2) == ["due stretch", "offered stretch"]


def test_strict_mode_knows_no_skip_and_two_laters():
    desk = Desk(with_prompts(start_mode=StartMode.STRICT))
    desk.run(45)
    assert not desk.coach.may_skip
    assert desk.do(desk.coach.skip) == []
    for _ in range(2):
        assert desk.do(desk.coach.snooze, 5) == ["snoozed stretch"]
        desk.run(5)
    assert not desk.coach.may_snooze
    assert desk.do(desk.coach.snooze, 5) == []


def test_heads_up_does_not_begin_for_somebody_who_left():
    desk = Desk(with_prompts(start_mode=StartMode.HEADS_UP))
    desk.run(45)
    desk.is_like(locked=True)
    desk.leave()
    assert desk.run(0.5) == ["away"]
    assert desk.run(0.6) == ["lapsed stretch"]
    assert not sessions(desk)


# ---------------------------------------------------------------------- absences


def test_an_absence_under_an_offer_pays_and_takes_it_back():
    desk = Desk(with_prompts(offer_lasts_s=600))
    desk.run(45)
    desk.leave()
    assert desk.run(3) == ["away"]
    desk.come_back()
    assert desk.pass_by(0.001) == ["back", "credited stretch 0.6"]
    assert desk.heard(WithdrawOffer)
    assert desk.coach.offer is None


def test_sleep_under_an_offer_withdraws_it_as_if_it_had_been_watched():
    desk = Desk()
    desk.run(45)
    assert desk.pass_by(10, asleep_s=1800) == [
        "asleep",
        "woke",
        "away",
        "back",
        "withdrawn stretch away",
        "credited stretch 1.0",
    ]


def test_a_person_who_types_before_the_threshold_loses_nothing():
    desk = Desk()
    desk.run(10)
    desk.leave()
    desk.run(1.9)
    desk.come_back()
    desk.run(33.1)
    assert desk.coach.status().mode is Mode.OFFERED


def test_the_lead_in_is_taken_back():
    desk = Desk()
    desk.run(10)
    desk.leave()
    desk.run(2.5)
    assert desk.coach.status().left_s == pytest.approx(35 * 60)


def test_the_lead_in_of_a_pause_is_not_taken_back():
    """Nothing had been counted of it."""
    desk = Desk()
    desk.run(10)
    desk.do(desk.coach.pause_until_resumed)
    desk.leave()
    desk.run(1)
    desk.do(desk.coach.resume)
    desk.run(1.5)
    assert desk.coach.status().left_s == pytest.approx(35 * 60)


def test_sleep_is_seen_without_a_boot_clock_and_a_small_clock_change_is_not_sleep():
    desk = Desk(boot_clock=False)
    desk.run(10)
    assert desk.pass_by(30, asleep_s=1800)[:2] == ["asleep", "woke"]
    assert desk.pass_by(30, clock_by_s=50) == ["clock_changed"]
    assert desk.pass_by(30, clock_by_s=-7200) == ["clock_changed"]


def test_sleep_before_the_first_look_is_no_endless_absence():
    desk = Desk()
    desk.coach = Coach(with_prompts())
    desk.coach.begin(desk.now)
    desk.hands_s = -600
    desk.pass_by(10, asleep_s=1200)
    desk.come_back()
    desk.pass_by(20)
    (back,) = [each.row for each in desk.said if isinstance(each, Write) and each.row.event is Event.BACK]
    assert back.details["away_s"] == 1230


def test_a_stalled_program_has_not_slept():
    desk = Desk()
    assert desk.pass_by(1200) == []
    assert desk.coach.status().left_s == 25 * 60


# ---------------------------------------------------------------------- settings change


def test_a_shorter_interval_keeps_the_time_already_worked():
    desk = Desk()
    desk.run(30)
    shorter = replace(with_prompts(), reminders={"stretch": Reminder(every_min=20)})
    assert desk.do(desk.coach.change_settings, shorter) == ["due stretch", "offered stretch"]


def test_a_longer_interval_takes_an_offer_back():
    desk = Desk()
    desk.run(45)
    longer = replace(with_prompts(), reminders={"stretch": Reminder(every_min=60)})
    assert desk.do(desk.coach.change_settings, longer) == ["withdrawn stretch settings"]
    assert desk.coach.status().left_s == 15 * 60


def test_a_debt_outlives_settings_that_do_not_touch_it():
    """Due, and the person had already left: the lead-in that was taken back does not end the debt."""
    desk = Desk()
    desk.run(44)
    desk.leave()
    assert desk.run(2.5) == ["due stretch", "offered stretch", "away", "lapsed stretch"]
    assert desk.do(desk.coach.change_settings, with_prompts(offer_lasts_s=30)) == []
    again = Desk(start=desk.now.utc, state=desk.coach.state())
    assert not [each for each in again.said if isinstance(each, Write)]


def test_a_reminder_switched_off_and_on_again_starts_anew():
    desk = Desk()
    desk.run(45)
    off = replace(with_prompts(), reminders={"stretch": Reminder(enabled=False)})
    assert desk.do(desk.coach.change_settings, off) == ["withdrawn stretch settings"]
    assert desk.run(60) == []
    desk.do(desk.coach.change_settings, with_prompts())
    assert desk.coach.status().left_s == 45 * 60


def test_a_reminder_removed_while_its_break_runs_is_finished_all_the_same():
    desk = Desk(replace(with_prompts(), reminders=CUE_AND_STRETCH))
    desk.run(20)
    desk.do(desk.coach.snooze, 15)
    desk.run(26)
    desk.do(desk.coach.start)
    desk.do(desk.coach.change_settings, replace(with_prompts(), reminders={"stretch": Reminder()}))
    heard = desk.do(desk.coach.finish, done_s=180, planned_s=180)
    assert heard == ["finished stretch completed", "finished cue completed"]


@pytest.mark.parametrize(
    ("end", "heard"), [(time(17), []), (time(9, 30), ["withdrawn stretch work_ended", "work_ended"])]
)
def test_work_hours_set_for_the_first_time(end: time, heard: list[str]):
    desk = Desk()
    desk.run(45)
    office = replace(with_prompts(), hours={Day.MON: (WorkRange(time(9), end),)})
    assert desk.do(desk.coach.change_settings, office) == heard


def test_work_hours_taken_away_begin_work_at_once():
    desk = Desk(replace(with_prompts(), hours={Day.TUE: (WorkRange(time(9), time(17)),)}))
    desk.run(60)
    assert desk.coach.status().mode is Mode.OFF_HOURS
    assert desk.do(desk.coach.change_settings, with_prompts()) == ["work_began"]
    assert desk.coach.status().left_s == 45 * 60


# ---------------------------------------------------------------------- fixed sessions


def test_the_same_routine_twice_a_day():
    settings = replace(with_prompts(), reminders={}, sessions=(at_a_time(9, 30), at_a_time(11, 0)))
    desk = Desk(settings)
    assert desk.run(30) == ["due roll", "offered roll"]
    assert desk.do(desk.coach.skip) == ["skipped roll"]
    assert desk.run(60) == []
    assert desk.run(30) == ["due roll", "offered roll"]


def test_a_routine_called_again_while_it_is_owed_is_still_one_debt():
    settings = replace(
        with_prompts(max_offers=10), reminders={}, sessions=(at_a_time(9, 30), at_a_time(9, 50))
    )
    desk = Desk(settings)
    desk.run(30)
    desk.do(desk.coach.snooze, 15)
    assert desk.run(14.9) == []
    assert desk.run(0.2) == ["offered roll"]
    assert "due roll" not in desk.run(80)


def test_two_routines_at_once_are_asked_for_one_after_the_other():
    settings = replace(with_prompts(), reminders={}, sessions=(at_a_time(9, 30), at_a_time(9, 30, "wake-up")))
    desk = Desk(settings)
    heard = desk.run(30)
    assert heard[:2] == ["due roll", "due wake-up"]
    first = offers(desk)[0].offer
    assert first.stands_for == ()
    desk.do(desk.coach.start)
    desk.pass_by(300)
    desk.do(desk.coach.finish, done_s=300, planned_s=300)
    desk.run(1)
    assert {each.offer.reminder for each in offers(desk)} == {"roll", "wake-up"}


def test_a_session_removed_from_the_settings_is_withdrawn():
    settings = replace(with_prompts(), sessions=(at_a_time(9, 30),))
    desk = Desk(settings)
    desk.run(30)
    assert desk.do(desk.coach.change_settings, with_prompts()) == ["withdrawn roll settings"]
    assert desk.coach.offer is None


def test_a_session_whose_hour_passed_before_the_program_began_is_not_called():
    settings = replace(with_prompts(), sessions=(at_a_time(9, 30),))
    assert "due roll" not in Desk(settings, MONDAY + timedelta(minutes=90)).run(5)
    assert Desk(settings, MONDAY + timedelta(minutes=89)).run(2) == ["missed roll"]


def test_a_routine_that_bears_the_name_of_a_reminder():
    settings = replace(with_prompts(), sessions=(at_a_time(9, 30, "stretch"),))
    desk = Desk(settings)
    assert desk.run(30) == ["due stretch", "offered stretch"]
    assert offers(desk)[0].offer.fixed_session
    desk.do(desk.coach.start)
    desk.do(desk.coach.finish, done_s=600, planned_s=600)
    assert desk.run(45) == ["due stretch", "offered stretch"]
    assert not offers(desk)[1].offer.fixed_session


# ---------------------------------------------------------------------- restart


def test_a_restart_after_an_hour_is_an_absence():
    desk = Desk()
    desk.run(40)
    later = Desk(start=MONDAY + timedelta(minutes=100), state=desk.coach.state())
    assert later.run(0.5) == []
    assert [words(each) for each in later.said if isinstance(each, Write)] == ["back", "credited stretch 1.0"]
    assert later.coach.status().left_s == pytest.approx(45 * 60, abs=31)


def test_a_pause_goes_on_over_a_restart():
    desk = Desk()
    desk.do(desk.coach.pause_for, 3600)
    later = Desk(start=MONDAY + timedelta(minutes=30), state=desk.coach.state())
    assert later.coach.status().mode is Mode.PAUSED
    assert "resumed" in later.run(31)


def test_a_break_cut_short_by_a_crash_counts_with_what_history_holds():
    desk = Desk()
    desk.run(45)
    desk.do(desk.coach.start)
    state = desk.coach.state()
    again = Desk()
    heard = again.hear(again.coach.begin(again.now, state, interrupted_s=120))
    assert heard == ["finished stretch partial"]
    assert again.coach.status().mode is Mode.WAITING


def test_an_offer_stands_over_a_restart_as_long_as_it_would_have():
    desk = Desk()
    desk.run(45)
    desk.pass_by(20)
    again = Desk(start=desk.now.utc, state=desk.coach.state())
    assert [each.offer.reminder for each in offers(again)] == ["stretch"]
    assert again.run(0.6) == []
    assert again.run(0.1) == ["lapsed stretch"]


def test_an_offer_that_would_have_lapsed_is_not_shown_again():
    desk = Desk()
    desk.run(45)
    later = Desk(start=desk.now.utc + timedelta(seconds=90), state=desk.coach.state())
    assert not offers(later)


def test_a_state_from_the_future_costs_nothing():
    """The wall clock was set back while the program was off."""
    desk = Desk()
    desk.run(30)
    earlier = Desk(start=MONDAY - timedelta(hours=3), state=desk.coach.state())
    assert earlier.coach.status().left_s == 15 * 60


# ---------------------------------------------------------------------- looks and saving


def test_an_idle_day_costs_two_looks_a_minute_and_no_writing():
    desk = Desk()
    desk.leave()
    desk.run(10)
    desk.said.clear()
    for _ in range(120):
        wait_s = desk.coach.next_look_s(desk.now)
        assert wait_s == 30
        desk.pass_by(wait_s)
    assert not desk.said


def test_at_work_the_state_is_never_older_than_a_minute():
    desk = Desk(start=MONDAY + timedelta(seconds=5))
    saved_s = 0.0
    for _ in range(200):
        desk.said.clear()
        desk.pass_by(desk.coach.next_look_s(desk.now))
        assert desk.awake_s - saved_s <= 60
        if desk.heard(Save):
            saved_s = desk.awake_s


def test_looks_fall_on_the_half_minutes():
    desk = Desk(start=MONDAY + timedelta(seconds=13.5))
    assert desk.coach.next_look_s(desk.now) == 16.5


# ---------------------------------------------------------------------- status


def test_status_through_a_day():
    desk = Desk(replace(with_prompts(), hours={Day.MON: (WorkRange(time(9), time(12)),)}))
    told: list[tuple[Mode, float | None]] = []

    def tell() -> None:
        status = desk.coach.status()
        told.append((status.mode, status.left_s))

    tell()
    desk.run(45)
    tell()
    desk.do(desk.coach.snooze, 10)
    tell()
    desk.is_like(in_call=True)
    desk.run(12)
    tell()
    assert desk.coach.status().held_by == "in_call"
    desk.do(desk.coach.pause_for, 60)
    tell()
    assert desk.coach.status().until == desk.now.utc + timedelta(seconds=60)
    desk.do(desk.coach.start)
    tell()
    desk.do(desk.coach.finish, done_s=180, planned_s=180)
    desk.run(150)
    tell()
    assert desk.coach.status().until == MONDAY + timedelta(days=7)
    assert told == [
        (Mode.WAITING, 2700),
        (Mode.OFFERED, 0),
        (Mode.WAITING, 600),
        (Mode.HELD, 0),
        (Mode.PAUSED, None),
        (Mode.MOVING, None),
        (Mode.OFF_HOURS, None),
    ]


def test_with_every_reminder_off_nothing_is_coming():
    desk = Desk(replace(with_prompts(), reminders={"stretch": Reminder(enabled=False)}))
    assert desk.coach.status().left_s is None
    assert desk.do(desk.coach.start) == ["started"]
    assert sessions(desk) == [OpenSession(None, Source.HAND, 180.0)]
