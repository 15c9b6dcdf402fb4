"""What became of offers: put off and taken, refused, done unasked; and the hours that suit."""

from __future__ import annotations

from datetime import date

import pytest

from deskstretch.core.review_answers import (
    Answer,
    AnswerCount,
    Answers,
    OfferEvent,
    Told,
    answers,
    counts_by_day,
    rhythm_review,
)

DAY = date(2026, 3, 2)
NOON_S = (DAY - date(1970, 1, 1)).days * 86400 + 12 * 3600


def told(
    *events: tuple[float, Told], reminder: str | None = "stretch", offset_h: float = 1
) -> list[OfferEvent]:
    """What happened so many minutes after noon UTC."""
    at = [(round(NOON_S + minutes * 60), what) for minutes, what in events]
    return [OfferEvent(reminder, at_s, round(at_s + offset_h * 3600), what) for at_s, what in at]


def on_the_day(events: list[OfferEvent], day: date = DAY) -> Answers:
    return answers(counts_by_day(events, day, day).get(day, []))


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        ([(0, Told.DUE), (1, Told.COMPLETED)], Answers(done=1)),
        ([(0, Told.DUE), (1, Told.SNOOZED), (6, Told.COMPLETED)], Answers(later=1, put_off=1)),
        ([(0, Told.SNOOZED), (9, Told.SNOOZED), (15, Told.PARTIAL)], Answers(later=1, put_off=2)),
        ([(0, Told.SNOOZED), (6, Told.ABANDONED)], Answers(broken_off=1, put_off=1)),
        # put off, then away for lunch: the next offer is another one
        ([(0, Told.SNOOZED), (50, Told.DUE), (51, Told.COMPLETED)], Answers(done=1, put_off=1)),
        ([(0, Told.SNOOZED), (6, Told.COMPLETED), (60, Told.COMPLETED)], Answers(done=1, later=1, put_off=1)),
        ([(0, Told.SNOOZED), (6, Told.SKIPPED), (9, Told.COMPLETED)], Answers(1, skipped=1, put_off=1)),
        ([(-24 * 60, Told.SNOOZED), (0, Told.COMPLETED)], Answers(done=1)),
        ([(0, Told.DUE), (40, Told.MISSED)], Answers(missed=1)),
        ([(0, Told.BY_HAND), (5, Told.PARTIAL)], Answers(partial=1, by_hand=1)),
    ],
)
def test_an_offer_ends_in_one_way(events: list[tuple[float, Told]], expected: Answers):
    assert on_the_day(told(*events)) == expected


def test_only_its_own_reminder_was_put_off():
    events = told((0, Told.SNOOZED)) + told((5, Told.COMPLETED), reminder="water")
    assert on_the_day(events) == Answers(done=1, put_off=1)


def test_one_absence_counts_once_however_many_reminders_it_served():
    events = told((0, Told.CREDITED)) + told((0, Told.CREDITED), reminder="water") + told((90, Told.CREDITED))
    assert on_the_day(events).away == 2


def test_an_answer_stands_at_the_hour_on_the_wall():
    """Put off in Berlin before midnight, done after it; then the same instants seen from a plane."""
    before, after = told((11 * 60 - 5, Told.SNOOZED), (11 * 60 + 5, Told.COMPLETED), offset_h=1)
    by_day = counts_by_day([before, after], DAY, date(2026, 3, 3))
    assert by_day[DAY] == [AnswerCount(0, 23, Answer.PUT_OFF, 1)]
    assert by_day[date(2026, 3, 3)] == [AnswerCount(1, 0, Answer.LATER, 1)]
    (in_lisbon,) = told((11 * 60 + 5, Told.COMPLETED), offset_h=0)
    assert counts_by_day([before, in_lisbon], DAY, DAY)[DAY][1] == AnswerCount(0, 23, Answer.LATER, 1)


def test_days_outside_are_left_out_but_remembered():
    before, after = told((11 * 60 - 5, Told.SNOOZED), (11 * 60 + 5, Told.COMPLETED))
    third = date(2026, 3, 3)
    assert on_the_day([before, after], third) == Answers(later=1)


def test_shares():
    assert Answers(by_hand=3, away=2, put_off=1).taken_share is None
    some = Answers(done=4, later=1, partial=1, broken_off=1, skipped=2, missed=3)
    assert (some.taken, some.asked, some.taken_share) == (6, 12, 0.5)


def test_the_best_hours_have_enough_offers_and_most_taken():
    counts = [
        AnswerCount(0, 9, Answer.DONE, 4),
        AnswerCount(0, 10, Answer.DONE, 6),
        AnswerCount(1, 10, Answer.SKIPPED, 2),
        AnswerCount(2, 11, Answer.DONE, 3),  # all taken, but too few to tell
        AnswerCount(3, 14, Answer.LATER, 2),
        AnswerCount(3, 14, Answer.MISSED, 2),
        AnswerCount(4, 15, Answer.DONE, 1),
        AnswerCount(4, 15, Answer.SKIPPED, 5),
        AnswerCount(4, 16, Answer.BY_HAND, 9),
    ]
    rhythm = rhythm_review(DAY, DAY, counts, 5)
    assert rhythm.best_hours == (9, 10, 14)
    assert rhythm.hours[10] == Answers(done=6, skipped=2)
    assert rhythm.weekdays[4] == Answers(done=1, skipped=5, by_hand=9)
    assert rhythm.cells[3][14] == Answers(later=2, missed=2)
    assert rhythm.total == answers(counts)
    assert rhythm_review(DAY, DAY, [], 0).best_hours == ()
