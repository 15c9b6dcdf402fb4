"""A session being done: pauses, jumps and swaps, and what counts as moved."""

from __future__ import annotations

import pytest

from deskstretch.core.movement import Side
from deskstretch.core.playback import Playback
from deskstretch.core.session import Session, Stage, Step
from deskstretch.storage.library import bundled_library

LIBRARY = {movement.id: movement for movement in bundled_library().movements}
TWIST = LIBRARY["standing-torso-twist"]
BEND = LIBRARY["standing-side-bend"]
CAT = LIBRARY["cat-cow"]


def session() -> Session:
    return Session(
        [
            Step(TWIST, Side.BOTH, 30, 5),
            Step(BEND, Side.BOTH, 20, 5),
            Step(CAT, Side.BOTH, 40, 10),
        ]
    )


def told(done):
    return [(each.step.movement.id, round(each.done_s, 3)) for each in done]


def test_every_finished_movement_is_told_once_with_its_movement_time():
    playback = Playback(session(), 100)
    assert told(playback.advance(130)) == []
    assert told(playback.advance(136)) == [("standing-torso-twist", 30)]
    assert told(playback.advance(137)) == []
    # A look that comes late sees both ends at once.
    assert told(playback.advance(300)) == [("standing-side-bend", 20), ("cat-cow", 40)]
    assert playback.over(300)
    assert playback.moved_s == 90
    assert playback.ran_s == 110


def test_the_beginning_of_a_movement_is_known_even_when_the_look_is_late():
    playback = Playback(session(), 100)
    first, second, third = playback.advance(500)
    assert first.began_awake_s < second.began_awake_s < third.began_awake_s


def test_a_pause_stands_still_and_counts_nothing():
    playback = Playback(session(), 0)
    playback.pause(10)
    assert playback.paused
    assert playback.advance(400) == []
    assert playback.frame(400).left_s == 25
    playback.go_on(400)
    assert told(playback.advance(425)) == [("standing-torso-twist", 30)]


def test_next_keeps_what_was_done_and_back_begins_again():
    playback = Playback(session(), 0)
    assert told(playback.jump(15, 1)) == [("standing-torso-twist", 10)]
    assert playback.frame(15).movement is BEND
    assert playback.frame(15).stage is Stage.READY
    playback.jump(23, -1)
    assert playback.frame(23).movement is BEND, "back goes to the start of the running movement first"
    playback.jump(23.5, -1)
    assert playback.frame(23.5).movement is TWIST


def test_next_on_the_last_movement_ends():
    playback = Playback(session(), 0)
    for _ in range(3):
        playback.jump(1, 1)
    assert playback.over(1)
    assert playback.moved_s == 0


def test_a_movement_passed_through_in_a_moment_was_not_done():
    playback = Playback(session(), 0)
    assert playback.jump(5.5, 1) == []


def test_swapping_begins_the_other_movement_anew_and_keeps_the_rest():
    playback = Playback(session(), 0)
    done = playback.swap(20, [Step(BEND, Side.BOTH, 30, 5)])
    assert told(done) == [("standing-torso-twist", 15)]
    assert [step.movement.id for step in playback.session.steps] == [
        "standing-side-bend",
        "standing-side-bend",
        "cat-cow",
    ]
    assert playback.frame(20).stage is Stage.READY


def test_both_sides_of_a_movement_are_swapped_together():
    sides = [Step(TWIST, Side.LEFT, 20, 5), Step(TWIST, Side.RIGHT, 20, 5), Step(CAT, Side.BOTH, 20, 5)]
    playback = Playback(Session(sides), 0)
    playback.swap(10, [Step(BEND, Side.BOTH, 40, 5)])
    assert [step.movement.id for step in playback.session.steps] == ["standing-side-bend", "cat-cow"]


def test_ending_keeps_the_running_movement():
    playback = Playback(session(), 0)
    assert told(playback.end(12)) == [("standing-torso-twist", 7)]
    assert playback.paused


@pytest.mark.parametrize("seconds", [0, 4, 5, 35, 36, 61, 109, 110, 500])
def test_elapsed_time_never_passes_the_end(seconds: float):
    playback = Playback(session(), 0)
    playback.advance(seconds)
    assert playback.ran_s == min(seconds, 110)
    assert playback.frame(seconds).total_left_s == max(0, 110 - seconds)


def test_a_movement_that_hurts_is_left_out_with_all_its_sides():
    sides = [Step(BEND, Side.LEFT, 20, 5), Step(BEND, Side.RIGHT, 20, 5)]
    playback = Playback(Session([Step(TWIST, Side.BOTH, 30, 5), *sides, Step(CAT, Side.BOTH, 40, 10)]), 0)
    playback.advance(45)
    assert told(playback.leave_out(45, lambda _: False)) == [("standing-side-bend", 5)]
    frame = playback.frame(45)
    assert frame.movement.id == "cat-cow"
    assert frame.stage is Stage.READY
    assert [step.movement.id for step in playback.session.steps] == ["standing-torso-twist", "cat-cow"]


def test_what_else_loads_the_place_is_left_out_too_and_the_rest_goes_on():
    playback = Playback(session(), 0)
    playback.leave_out(10, lambda movement: movement is BEND)
    assert [step.movement.id for step in playback.session.steps] == ["cat-cow"]
    assert told(playback.advance(60)) == [("cat-cow", 40)]


@pytest.mark.parametrize("at_s", [10, 80])
def test_with_nothing_left_the_session_is_over(at_s: float):
    playback = Playback(session(), 0)
    playback.advance(at_s)
    done = playback.leave_out(at_s, lambda _: True)
    assert len(done) == 1
    assert playback.over(at_s)
    assert playback.advance(at_s + 1) == []


@pytest.mark.parametrize("after_s", [6, 18, 29])
def test_the_count_stays_with_the_drawn_repetition_after_a_swap(after_s: float):
    playback = Playback(session(), 0)
    playback.swap(after_s, [Step(BEND, Side.BOTH, 30, 5)])
    counts, repetitions = [], 0
    for tenth in range(1, 350):
        frame = playback.frame(after_s + tenth / 10)
        repetitions = frame.repetitions
        if frame.stage is Stage.MOVING:
            assert frame.repetition == int(frame.motion_s / frame.movement.loop_s) + 1
            counts.append(frame.repetition)
    assert counts[0] == 1
    assert counts[-1] == repetitions
    assert counts == sorted(counts)
