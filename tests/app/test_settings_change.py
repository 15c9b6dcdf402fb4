"""What the Settings page changes goes to the file value by value; its typical day is the simulator's."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from deskstretch.app.settings_change import changed_settings
from deskstretch.app.typical_day import typical_day
from deskstretch.core.movement import Limitation, Position
from deskstretch.core.settings import (
    Body,
    Choices,
    Day,
    Look,
    Place,
    PlaceChoice,
    PlaceName,
    Programme,
    Prompts,
    Reminder,
    Settings,
    Theme,
    Track,
    WorkRange,
)
from deskstretch.storage.settings_file import SettingsFile

PLAIN = Settings()
MONDAY = {Day.MON: (WorkRange.parse("09:00-12:00"), WorkRange.parse("13:00-17:00"))}
TWO_DAYS = {**MONDAY, Day.TUE: (WorkRange.parse("09:00-12:00"),)}
CHANGES = [
    replace(PLAIN, reminders={**PLAIN.reminders, "stretch": Reminder(every_min=30)}),
    replace(PLAIN, prompts=Prompts(hold_in_calls=False, max_offers=5)),
    replace(PLAIN, look=Look(theme=Theme.DARK)),
    replace(PLAIN, hours=MONDAY),
    replace(PLAIN, hours=TWO_DAYS),
    replace(
        PLAIN,
        welcomed=True,
        place=PlaceChoice.HOME,
        places={**PLAIN.places, PlaceName.OFFICE: Place(positions=(Position.SEATED,), discreet=True)},
        home_days=(Day.FRI,),
        body=Body(limitations=(Limitation.KNEE, Limitation.HIP)),
        programme=Programme(Track.DAILY, date(2026, 3, 2)),
        library=Choices(excluded=("cat-cow",)),
    ),
]


@pytest.mark.parametrize("before", [PLAIN, *CHANGES])
@pytest.mark.parametrize("after", [PLAIN, *CHANGES])
def test_what_changed_is_all_the_file_needs(before: Settings, after: Settings, tmp_path: Path):
    file = SettingsFile(tmp_path / "settings.toml")
    for settings, base in ((before, PLAIN), (after, before)):
        for key, value in changed_settings(base, settings):
            file.change(key, value)
    assert file.read() == (after, [])


def test_only_what_changed_is_named():
    assert list(changed_settings(PLAIN, CHANGES[0])) == [("reminders.stretch.every_min", 30)]
    assert not list(changed_settings(PLAIN, PLAIN))


def test_a_typical_day_holds_the_break_that_falls_into_the_call():
    day = typical_day(PLAIN)
    assert len(day.breaks) == 9
    assert len(day.held) == 1
    assert not any(10.5 < at < 11.25 for at in day.breaks)


def test_a_longer_interval_gives_fewer_breaks():
    rare = replace(PLAIN, reminders={"stretch": Reminder(every_min=90)})
    assert len(typical_day(rare).breaks) < len(typical_day(PLAIN).breaks)
    assert not typical_day(rare).cues
