"""The settings: saved as changed, taken back, found, and faults told in place."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import pytest
import samples
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLabel

from deskstretch.core.settings import (
    Bounds,
    BreakSize,
    Channel,
    Day,
    Look,
    Settings,
    StartMode,
    Theme,
    WorkRange,
)
from deskstretch.ui.components.field import CLEAR_ACTION, SearchField
from deskstretch.ui.components.stepper import Stepper
from deskstretch.ui.components.switch import Switch
from deskstretch.ui.settings_pages.data import DataPage
from deskstretch.ui.settings_pages.day_strip import spans_of
from deskstretch.ui.settings_pages.fields import Section, choices_of, fields_of
from deskstretch.ui.settings_pages.hours import HoursPage, parse_ranges
from deskstretch.ui.settings_pages.model import SettingsModel, value_at, with_value
from deskstretch.ui.settings_pages.page import SectionButton, SettingsPage
from deskstretch.ui.settings_pages.rhythm import LabelledSlider
from deskstretch.ui.settings_pages.rows import SettingRow, label_words, step_of
from deskstretch.ui.settings_pages.sound import Missing, Trial

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot
    from pytestqt.wait_signal import SignalBlocker

    from deskstretch.ui.settings_pages.typical_day import TypicalDay
    from deskstretch.ui.theme import Appearance

LEFT = Qt.MouseButton.LeftButton


def button(window: QWidget, name: str) -> QAbstractButton:
    for found in window.findChildren(QAbstractButton):
        if name in (found.text(), found.accessibleName()) and found.isVisible():
            return found
    raise AssertionError(name)


def row(page: SettingsPage, name: str) -> SettingRow:
    return next(found for found in page.findChildren(SettingRow) if found.field.path[-1] == name)


def saved(heard: SignalBlocker) -> Settings:
    """The settings that were given out."""
    assert heard.args is not None
    return heard.args[0]


@pytest.fixture
def page(look: Appearance, qtbot: QtBot) -> SettingsPage:
    page = SettingsPage(look, Settings(), samples.Kept(), samples.Desktop())
    samples.keep(qtbot, page)
    page.resize(996, 752)
    page.show()
    return page


def test_a_label_has_no_full_stop_but_two_sentences_keep_theirs() -> None:
    assert label_words("Wait for a pause in typing.") == "Wait for a pause in typing"
    assert label_words("One. Two.") == "One. Two."


def test_a_value_is_changed_without_touching_the_others() -> None:
    settings = Settings()
    other = with_value(settings, ("reminders", "stretch", "every_min"), 60.0)
    assert value_at(other, ("reminders", "stretch", "every_min")) == 60.0
    assert value_at(settings, ("reminders", "stretch", "every_min")) == 45.0
    assert other.prompts is settings.prompts
    assert other.reminders["cue"] is settings.reminders["cue"]


def test_every_setting_of_a_table_has_a_row_and_a_control(page: SettingsPage) -> None:
    """A new field must not be forgotten: it shows by itself, or the page says what it lacks."""
    for section in Section:
        page.show_section(section)
        rows = page.findChildren(SettingRow)
        assert [found.field.path for found in rows if not found.isHidden()][-len(fields_of(section)) :] == [
            field.path for field in fields_of(section)
        ]
    shown = {field.path for section in Section for field in fields_of(section)}
    for table in ("prompts", "presence", "breaks", "look", "goal"):
        for field in dataclasses.fields(getattr(Settings(), table)):
            assert (table, field.name) in shown


def test_a_switch_saves_at_once_and_can_be_taken_back(page: SettingsPage, qtbot: QtBot) -> None:
    page.show_section(Section.PROMPTS)
    switch = button(row(page, "hold_in_calls"), "Wait while the microphone or camera is in use.")
    with qtbot.waitSignal(page.settings_changed) as heard:
        qtbot.mouseClick(switch, LEFT)
    assert not saved(heard).prompts.hold_in_calls
    assert page.toast.words == "Wait while the microphone or camera is in use: off"
    with qtbot.waitSignal(page.settings_changed) as heard:
        qtbot.mouseClick(button(page.toast, "Undo"), LEFT)
    assert saved(heard) == Settings()
    assert switch.isChecked()
    assert not page.toast.isVisible()


def test_alternatives_and_menus_choose_values(page: SettingsPage, qtbot: QtBot) -> None:
    page.show_section(Section.PROMPTS)
    with qtbot.waitSignal(page.settings_changed) as heard:
        qtbot.mouseClick(button(row(page, "start_mode"), "Heads-up"), LEFT)
    assert saved(heard).prompts.start_mode is StartMode.HEADS_UP
    with qtbot.waitSignal(page.settings_changed) as heard:
        qtbot.keyClick(button(row(page, "channel"), "By itself"), Qt.Key.Key_Right)
    assert saved(heard).prompts.channel is Channel.NOTIFICATION
    page.show_section(Section.LOOK)
    control = row(page, "figure")._control
    with qtbot.waitSignal(page.settings_changed) as heard:
        control.chosen.emit("jonas")  # pyright: ignore[reportAttributeAccessIssue]
    assert saved(heard).look.figure == "jonas"
    assert button(row(page, "figure"), "Jonas")


def test_a_number_is_typed_or_stepped_inside_its_bounds(page: SettingsPage, qtbot: QtBot) -> None:
    page.show_section(Section.PROMPTS)
    stepper = row(page, "max_offers").findChild(Stepper)
    assert stepper is not None
    stepper._settle.setInterval(10)
    with qtbot.waitSignal(page.settings_changed) as heard:
        qtbot.mouseClick(button(stepper, "More"), LEFT)
        qtbot.mouseClick(button(stepper, "More"), LEFT)
    assert saved(heard).prompts.max_offers == 5
    assert isinstance(saved(heard).prompts.max_offers, int)
    with qtbot.waitSignal(page.settings_changed) as heard:
        stepper.field.selectAll()
        qtbot.keyClicks(stepper.field, "99")
        qtbot.keyClick(stepper.field, Qt.Key.Key_Return)
    assert saved(heard).prompts.max_offers == 9  # the second digit would have gone beyond 10


def test_presets_set_interval_and_length_together(page: SettingsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.settings_changed) as heard:
        qtbot.mouseClick(button(page, "Intensive"), LEFT)
    stretch = saved(heard).reminders["stretch"]
    assert (stretch.every_min, stretch.length_s) == (30, 300)
    assert button(page, "Intensive").isChecked()


def test_an_interval_of_ones_own_is_no_preset(page: SettingsPage, qtbot: QtBot) -> None:
    slider = page.findChildren(LabelledSlider)[0]
    slider._settle.setInterval(10)
    with qtbot.waitSignal(page.settings_changed) as heard:
        qtbot.keyClick(slider.slider, Qt.Key.Key_Right)
    assert saved(heard).reminders["stretch"].every_min == 50
    assert button(page, "My own").isChecked()


def test_settings_changed_elsewhere_are_shown_and_not_saved_again(page: SettingsPage, qtbot: QtBot) -> None:
    other = with_value(Settings(), ("reminders", "stretch", "every_min"), 60.0)
    with qtbot.assertNotEmitted(page.settings_changed, wait=20):
        page.show_settings(other)
    slider = page.findChildren(LabelledSlider)[0]
    assert slider.slider.value() == 60


def test_the_typical_day_follows_the_settings(look: Appearance, qtbot: QtBot) -> None:
    played: list[float] = []

    def preview(settings: Settings) -> TypicalDay:
        played.append(settings.reminders["stretch"].every_min)
        return samples.typical_day()

    page = SettingsPage(look, Settings(), samples.Kept(), samples.Desktop(), preview)
    samples.keep(qtbot, page)
    page.show()
    qtbot.mouseClick(button(page, "Light"), LEFT)
    qtbot.waitUntil(lambda: played == [45, 60])
    assert any("24 minutes of movement" in label.text() for label in page.findChildren(QLabel))


def test_a_setting_is_found_by_a_word(page: SettingsPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.search, "typing")
    paths = [found.field.path[-1] for found in page.findChildren(SettingRow) if found.isVisible()]
    assert paths == ["hold_while_typing", "typing_gap_s", "typing_hold_max_s"]
    qtbot.keyClicks(page.search, "xyz")
    qtbot.mouseClick(button(page, "Clear search"), LEFT)
    assert page.search.text() == ""


def test_a_page_is_found_by_what_it_can_do(page: SettingsPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.search, "backup")
    ways = [
        found for found in page.findChildren(SectionButton) if found.isVisible() and not found.isCheckable()
    ]
    assert [way.text() for way in ways] == ["Data"]
    qtbot.mouseClick(ways[0], LEFT)
    assert page.search.text() == ""
    assert page.findChild(DataPage) is not None


@pytest.fixture
def hours(look: Appearance, qtbot: QtBot) -> HoursPage:
    hours = HoursPage(look, SettingsModel(Settings()))
    samples.keep(qtbot, hours)
    hours.show()
    return hours


def test_work_hours_begin_with_weekdays(hours: HoursPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(button(hours, "Only offer breaks in my work hours."), LEFT)
    assert set(hours._model.settings.hours or {}) == set(list(Day)[:5])
    qtbot.mouseClick(button(hours, "Only offer breaks in my work hours."), LEFT)
    assert hours._model.settings.hours is None


def test_a_days_hours_are_typed(hours: HoursPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(button(hours, "Only offer breaks in my work hours."), LEFT)
    field = hours._rows[Day.SAT].field
    field.setText("9:00-12:00, 22:00–6:00")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert (hours._model.settings.hours or {})[Day.SAT] == (
        WorkRange.parse("09:00-12:00"),
        WorkRange.parse("22:00-06:00"),
    )
    friday = hours._rows[Day.FRI].field
    friday.clear()
    qtbot.keyClick(friday, Qt.Key.Key_Return)
    assert Day.FRI not in (hours._model.settings.hours or {})


def test_a_fault_is_told_where_it_was_typed_and_changes_nothing(hours: HoursPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(button(hours, "Only offer breaks in my work hours."), LEFT)
    before = hours._model.settings
    field = hours._rows[Day.MON].field
    field.clear()
    qtbot.keyClicks(field, "nine to five")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    shown = [label.text() for label in hours.findChildren(QLabel) if label.isVisible()]
    assert any("is not a range of times" in words for words in shown)
    assert hours._model.settings == before


def test_ranges_are_read_as_people_write_them() -> None:
    assert parse_ranges("") == ()
    assert [str(one) for one in parse_ranges(" 9:00 - 17:30 ,")] == ["09:00-17:30"]
    with pytest.raises(ValueError, match="write it like"):
        parse_ranges("9-17")


def test_steps_cross_a_span_in_round_numbers() -> None:

    assert step_of(Bounds(1, 10)) == 1
    assert step_of(Bounds(5, 240)) == 5
    assert step_of(Bounds(10, 600)) == 10


def test_every_alternative_has_a_name(qapp: object) -> None:
    for section in Section:
        for field in fields_of(section):
            if isinstance(field.default, Channel | StartMode | BreakSize | Theme):
                assert {value for value, _ in choices_of(field)} == set(type(field.default))


def test_sound_and_voice_can_be_tried_and_what_is_missing_is_said(look: Appearance, qtbot: QtBot) -> None:
    page = SettingsPage(look, Settings(), samples.Kept(), samples.Desktop())
    samples.keep(qtbot, page)
    page.resize(1000, 700)
    page.show()
    page.show_section(Section.SOUND)
    with qtbot.waitSignal(page.sound_trial_requested) as heard:
        qtbot.mouseClick(button(page, "Hear the voice"), LEFT)
    assert heard.args == [Trial.VOICE]
    page.show_missing(Missing.VOICE)
    shown = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert any("speech-dispatcher" in words for words in shown)
    with qtbot.waitSignal(page.sound_trial_requested):
        qtbot.mouseClick(button(page, "Hear the chimes"), LEFT)
    page.show_section(Section.LOOK)
    page.show_missing(Missing.DEVICE)  # the answer comes late, to a page that has gone


def test_starting_with_the_session_is_asked_for_and_answered(look: Appearance, qtbot: QtBot) -> None:
    page = SettingsPage(look, Settings(), samples.Kept(), samples.Desktop())
    samples.keep(qtbot, page)
    page.show()
    page.show_section(Section.SYSTEM)
    switch = next(each for each in page.findChildren(Switch) if each.isVisible())
    assert switch.isChecked()
    with qtbot.waitSignal(page.login_requested) as asked:
        qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert asked.args == [False]
    page.show_login(on=True, problem="The folder cannot be written.")
    assert switch.isChecked()
    assert "The folder cannot be written." in {label.text() for label in page.findChildren(QLabel)}


def test_the_system_page_names_each_reading_and_why_no_better_one(look: Appearance, qtbot: QtBot) -> None:
    page = SettingsPage(look, Settings(), samples.Kept(), samples.Desktop())
    samples.keep(qtbot, page)
    page.show_section(Section.SYSTEM)
    shown = {label.text() for label in page.findChildren(QLabel)}
    assert {"Idle", "4.0 s", "X11 screen saver extension, read now"} <= shown
    assert {"sound server: no, told 12 s ago", "cameras: no, read now"} <= shown
    assert "Tried: GNOME's settings: This is not GNOME." in shown


def test_a_number_grows_with_the_text_while_it_is_seen(look: Appearance, qtbot: QtBot) -> None:
    stepper = Stepper(look, Bounds(0, 100), 1, "%", "Size of text")
    samples.keep(qtbot, stepper)
    stepper.show()
    look.apply(Look(text_percent=200))
    try:
        line = stepper.field.lineEdit()
        assert line is not None
        assert line.font().pixelSize() == stepper.field.font().pixelSize()
        assert line.font().pointSizeF() == stepper.field.font().pointSizeF()
    finally:
        look.apply(Look())


def test_work_across_midnight_is_drawn_on_both_days() -> None:
    night, day = WorkRange.parse("22:00-06:30"), WorkRange.parse("09:00-24:00")
    hours = {Day.MON: (night,), Day.TUE: (day,)}
    assert spans_of(hours, Day.MON) == [(22.0, 24.0)]
    assert spans_of(hours, Day.TUE) == [(0.0, 6.5), (9.0, 24.0)]
    assert spans_of(hours, Day.WED) == []
    assert spans_of({Day.SUN: (night,)}, Day.MON) == [(0.0, 6.5)]


def test_no_page_is_chosen_while_something_is_looked_for(look: Appearance, qtbot: QtBot) -> None:
    page = SettingsPage(look, Settings(), samples.Kept(), samples.Desktop())
    samples.keep(qtbot, page)

    def chosen() -> list[str]:
        return [each.text() for each in page.findChildren(SectionButton) if each.isChecked()]

    page.show_section(Section.PROMPTS)
    assert chosen() == ["Prompts"]
    page.search.setText("wait")
    assert chosen() == []
    page.search.clear()
    assert chosen() == ["Prompts"]


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
def test_the_mark_that_empties_a_field_has_the_colour_of_its_theme(
    look: Appearance, qtbot: QtBot, theme: Theme
) -> None:
    field = SearchField(look, "Find")
    samples.keep(qtbot, field)
    try:
        look.apply(Look(theme=theme))
        action = field.findChild(QAction, CLEAR_ACTION)
        assert action is not None
        picture = action.icon().pixmap(18, 18).toImage()
        colours = [picture.pixelColor(x, y) for x in range(18) for y in range(18)]
        solid = [colour for colour in colours if colour.alphaF() > 0.95]
        assert solid
        assert all(abs(colour.lightness() - look.tokens.ink2.lightness()) < 8 for colour in solid)
    finally:
        look.apply(Look())
