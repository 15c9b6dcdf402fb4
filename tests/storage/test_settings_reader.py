"""One bad value falls back alone and is named; everything else is used."""

from __future__ import annotations

import dataclasses
import math
import tomllib
from datetime import UTC, date, datetime, time
from typing import Any, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskstretch.core.movement import Equipment, Limitation, Position, Region
from deskstretch.core.settings import (
    Body,
    BodyGoal,
    Choices,
    Day,
    FixedSession,
    Place,
    PlaceChoice,
    PlaceName,
    Programme,
    Prompts,
    Reminder,
    Settings,
    StartMode,
    Track,
    WorkRange,
    bounds_of,
    shipped_places,
    shipped_reminders,
)
from deskstretch.storage.settings_reader import settings_from, unknown_keys


def read(text: str) -> tuple[Settings, list[str]]:
    settings, faults = settings_from(tomllib.loads(text))
    return settings, [fault.message for fault in faults]


def test_nothing_gives_the_defaults():
    assert read("") == (Settings(), [])


def test_the_file_of_the_design_is_read_whole():
    settings, faults = read("""
        [reminders.stretch]
        enabled = true
        every_min = 30
        length_s = 120
        natural_min = 5.5
        [presence]
        away_after_s = 90
        [prompts]
        start_mode = "strict"
        max_offers = 2
        hold_in_calls = false
        [hours]
        mon = ["09:00-12:00", "13:00-17:30"]
        fri = ["22:00-06:00"]
        sun = ["00:00-24:00"]
        [[sessions]]
        routine = "roll-and-release"
        days = ["mon", "wed", "fri"]
        at = "12:30"
        [[sessions]]
        routine = "flow"
        days = ["sat"]
        at = 08:00:00
    """)
    assert faults == []
    assert settings.reminders["stretch"] == Reminder(every_min=30, length_s=120, natural_min=5.5)
    assert settings.presence.away_after_s == 90
    assert settings.prompts == Prompts(start_mode=StartMode.STRICT, max_offers=2, hold_in_calls=False)
    assert settings.hours == {
        Day.MON: (WorkRange(time(9), time(12)), WorkRange(time(13), time(17, 30))),
        Day.FRI: (WorkRange(time(22), time(6)),),
        Day.SUN: (WorkRange(time(0), time(0)),),
    }
    assert settings.sessions == (
        FixedSession("roll-and-release", (Day.MON, Day.WED, Day.FRI), time(12, 30)),
        FixedSession("flow", (Day.SAT,), time(8)),
    )


def test_fields_left_out_of_a_shipped_reminder_are_its_own():
    settings, faults = read("[reminders.cue]\nlength_s = 20\n[reminders.walk]\nevery_min = 90")
    assert faults == []
    shipped = shipped_reminders()
    assert settings.reminders == {
        "stretch": shipped["stretch"],
        "cue": dataclasses.replace(shipped["cue"], length_s=20),
        "walk": Reminder(every_min=90),
    }


def test_body_place_programme_and_choices_are_read():
    settings, faults = read("""
        welcomed = true
        place = "home"
        home_days = ["fri", "mon"]
        [body]
        goals = ["posture"]
        focus = ["mid-back", "hips", "hips"]
        limitations = ["knee"]
        sixty_or_over = true
        [places.home]
        positions = ["floor"]
        equipment = []
        discreet = true
        [programme]
        track = "three-days"
        started = 2026-03-02
        [library]
        excluded = ["cat-cow"]
        favourites = ["box-breathing", "far-focus-20"]
    """)
    assert faults == []
    assert settings.welcomed
    assert settings.place is PlaceChoice.HOME
    assert settings.home_days == (Day.FRI, Day.MON)
    assert settings.body == Body(
        goals=(BodyGoal.POSTURE,),
        focus=(Region.MID_BACK, Region.HIPS),
        limitations=(Limitation.KNEE,),
        sixty_or_over=True,
    )
    home = Place(positions=(Position.FLOOR,), equipment=(), office_clothes=False, discreet=True)
    assert settings.places == {**shipped_places(), PlaceName.HOME: home}
    assert settings.programme == Programme(Track.THREE_DAYS, date(2026, 3, 2))
    assert settings.library == Choices(excluded=("cat-cow",), favourites=("box-breathing", "far-focus-20"))


def test_a_wrong_entry_of_a_list_takes_no_other_away():
    settings, (fault,) = read('[body]\nlimitations = ["knee", "nek", "hip"]')
    assert settings.body.limitations == (Limitation.KNEE, Limitation.HIP)
    assert fault.startswith('body.limitations[2] is "nek"; it must be neck, shoulder, ')
    assert fault.endswith("It has no effect.")


def test_a_place_offers_some_position():
    settings, (fault,) = read('[places.office]\npositions = ["flor"]\nequipment = ["ball"]')
    assert settings.places[PlaceName.OFFICE] == Place(equipment=(Equipment.BALL,))
    assert fault == (
        'places.office.positions is ["flor"]; it must be a list of seated, standing, wall or floor. '
        "Using [seated, standing, wall]."
    )


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (
            "places.cafe.discreet = true",
            "places.cafe is not a place; write office or home. It has no effect.",
        ),
        ("welcomed = 1", "welcomed is 1; it must be true or false. Using false."),
        ('place = "here"', 'place is "here"; it must be by-day, office or home. Using by-day.'),
        (
            'home_days = "mon"',
            'home_days is "mon"; it must be a list of mon, tue, wed, thu, fri, sat or sun. Using [].',
        ),
        (
            'programme.started = "today"',
            'programme.started is "today"; it must be a date like 2026-03-02. It has no effect.',
        ),
        (
            "sound.volume_percent = 120",
            "sound.volume_percent is 120; it must be a whole number from 0 to 100. Using 60.",
        ),
        (
            "prompts.max_offers = 99",
            "prompts.max_offers is 99; it must be a whole number from 1 to 10. Using 3.",
        ),
        (
            "prompts.max_offers = 2.5",
            "prompts.max_offers is 2.5; it must be a whole number from 1 to 10. Using 3.",
        ),
        (
            "prompts.max_offers = true",
            "prompts.max_offers is true; it must be a whole number from 1 to 10. Using 3.",
        ),
        (
            'reminders.cue.every_min = "20"',
            'reminders.cue.every_min is "20"; it must be a number from 5 to 240. Using 20.',
        ),
        (
            "reminders.cue.every_min = nan",
            "reminders.cue.every_min is nan; it must be a number from 5 to 240. Using 20.",
        ),
        (
            "reminders.cue.every_min = inf",
            "reminders.cue.every_min is inf; it must be a number from 5 to 240. Using 20.",
        ),
        (
            'prompts.start_mode = "strickt"',
            'prompts.start_mode is "strickt"; it must be ask, heads_up or strict. Using ask.',
        ),
        ("break.x = 1", None),
        ("prompts.hold_in_calls = 1", "prompts.hold_in_calls is 1; it must be true or false. Using true."),
        ("look.figure = 3", 'look.figure is 3; it must be text in quotes. Using "maya".'),
        ("look = 5", "look is 5; it must be a table like [look]. Using its defaults."),
        ("reminders = []", "reminders is []; it must be a table like [reminders]. Using its defaults."),
        (
            "reminders.stretch = 5",
            "reminders.stretch is 5; it must be a table like [reminders.stretch]. Using its defaults.",
        ),
        (
            "reminders.walk = 5",
            "reminders.walk is 5; it must be a table like [reminders.walk]. It has no effect.",
        ),
        ("hours = 5", "hours is 5; it must be a table like [hours]. Using its defaults."),
        (
            "hours.monday = []",
            "hours.monday is not a day; write mon, tue, wed, thu, fri, sat or sun. It has no effect.",
        ),
        ("sessions = 5", "sessions is 5; it must be written as [[sessions]] tables. It has no effect."),
        ("sessions = [5]", "sessions[1] is 5; it must be a [[sessions]] table. It has no effect."),
    ],
)
def test_a_wrong_value_is_named_in_one_line_and_its_default_used(text: str, fault: str | None):
    assert read(text) == (Settings(), [fault] if fault else [])


def test_wrong_values_leave_their_neighbours_in_use():
    settings, faults = read("[prompts]\nmax_offers = 99\nmax_snoozes = 1\n[look]\ntext_percent = 150")
    assert len(faults) == 1
    assert settings.prompts == Prompts(max_snoozes=1)
    assert settings.look.text_percent == 150


@pytest.mark.parametrize(
    "ranges", ['"09:00-12:00"', '["9-12"]', '["09:00-12:00", "25:00-26:00"]', "[5]", '["09:00Z-12:00Z"]']
)
def test_a_day_with_wrong_hours_is_a_whole_work_day_not_a_silent_one(ranges: str):
    settings, (fault,) = read(f'[hours]\nmon = {ranges}\ntue = ["09:00-12:00"]')
    assert fault.startswith("hours.mon is ")
    assert fault.endswith("Using the whole day.")
    assert settings.hours == {
        Day.MON: (WorkRange(time(0), time(0)),),
        Day.TUE: (WorkRange(time(9), time(12)),),
    }


def test_a_day_can_be_free_but_an_empty_table_is_no_wish_for_silence():
    assert read("[hours]\nmon = []")[0].hours == {Day.MON: ()}
    assert read("[hours]")[0].hours is None


@pytest.mark.parametrize(
    ("session", "fault"),
    [
        ('days = ["mon"]\nat = "12:30"', "sessions[2].routine is missing; it must be the id of a routine."),
        ('routine = "x"\nat = "12:30"', "sessions[2].days is missing; it must be a list of days like"),
        ('routine = "x"\ndays = ["monday"]\nat = "12:30"', 'sessions[2].days is ["monday"]; it must be'),
        ('routine = "x"\ndays = []\nat = "12:30"', "sessions[2].days is []; it must be"),
        (
            'routine = "x"\ndays = ["mon"]\nat = "noon"',
            'sessions[2].at is "noon"; it must be a local time like',
        ),
        ('routine = "x"\ndays = ["mon"]\nat = "12:30Z"', 'sessions[2].at is "12:30Z"; it must be'),
    ],
)
def test_a_session_with_anything_wrong_is_left_out_alone(session: str, fault: str):
    good = '[[sessions]]\nroutine = "good"\ndays = ["mon"]\nat = "12:30"\n'
    settings, (message,) = read(f"{good}[[sessions]]\n{session}\n{good}")
    assert message.startswith(fault)
    assert [session.routine for session in settings.sessions] == ["good", "good"]


def test_a_long_or_many_lined_value_is_named_in_one_short_line():
    _, (fault,) = read('look.theme = """' + "dark\n" * 1000 + '"""')
    assert len(fault) < 150
    assert "\n" not in fault


def test_every_number_accepts_its_bounds_and_nothing_beyond():
    hints = get_type_hints(Settings)
    tables: list[tuple[tuple[str, ...], Any]] = [(("reminders", "stretch"), Reminder)]
    tables += [((name,), hint) for name, hint in hints.items() if dataclasses.is_dataclass(hint)]
    tried = 0
    for path, kind in tables:
        for field in dataclasses.fields(kind):
            bounds = bounds_of(field)
            if bounds is None:
                continue
            for value, good in (
                (bounds.least, True),
                (bounds.most, True),
                (math.nextafter(bounds.least, -math.inf), False),
                (bounds.most + 1, False),
            ):
                number = int(value) if value == int(value) else value
                table: dict[str, Any] = {field.name: number}
                for part in reversed(path):
                    table = {part: table}
                _, faults = settings_from(table)
                assert (faults == []) is good, (path, field.name, value)
                tried += 1
    assert tried > 60


def test_mistyped_keys_are_found_with_the_nearest_name():
    table = tomllib.loads("""
        colour = "teal"
        [prompts]
        max_ofers = 3
        [reminders.walk]
        every_mins = 60
        [places.home]
        position = ["floor"]
        [hours]
        mon = []
        [[sessions]]
        routine = "x"
        days = ["mon"]
        at = "12:30"
        where = "mat"
    """)
    assert [fault.message for fault in unknown_keys(table)] == [
        "colour is not a setting. It has no effect.",
        'prompts.max_ofers is not a setting; did you mean "max_offers"? It has no effect.',
        'reminders.walk.every_mins is not a setting; did you mean "every_min"? It has no effect.',
        'places.home.position is not a setting; did you mean "positions"? It has no effect.',
        "sessions[1].where is not a setting. It has no effect.",
    ]


toml_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.sampled_from(
        [
            *Day,
            *StartMode,
            "09:00-12:00",
            "",
            "a\nb",
            datetime(2026, 3, 2, tzinfo=UTC),
            date(2026, 3, 2),
            time(12, 30),
        ]
    ),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "reminders",
                    "stretch",
                    "walk",
                    "home",
                    "positions",
                    "limitations",
                    "started",
                    "prompts",
                    "max_offers",
                    "hours",
                    "mon",
                    "sessions",
                    "at",
                    "x",
                ]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=20,
)


@given(st.dictionaries(st.sampled_from([field.name for field in dataclasses.fields(Settings)]), toml_values))
def test_whatever_stands_in_the_file_gives_usable_settings(table: dict[str, Any]):
    settings, faults = settings_from(table)
    for reminder in settings.reminders.values():
        assert 5 <= reminder.every_min <= 240
    assert 1 <= settings.prompts.max_offers <= 10
    assert all(place.positions for place in settings.places.values())
    assert all("\n" not in fault.message for fault in [*faults, *unknown_keys(table)])
