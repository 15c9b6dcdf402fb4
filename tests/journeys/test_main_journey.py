"""Tray, rhythm, prompt, animated break, history: the whole way, with real parts on a real desktop."""

from __future__ import annotations

from tests.journeys.conftest import Person

SHORT = """\
[reminders.stretch]
every_min = 5
length_s = 20
[reminders.cue]
enabled = false
[breaks]
get_ready_s = 3
"""


def asked(person: Person) -> None:
    """Work until the program asks."""
    person.sets(SHORT)
    person.has_worked(299)
    program = person.starts()
    person.desktop.wait_until(person.desktop.tray_items, "the tray icon")
    person.desktop.wait_until(person.desktop.shown_notifications, "the notification")
    assert person.status()["state"] == "offered", program.output()


def test_from_the_tray_to_the_history_and_over_a_crash(person: Person):
    asked(person)
    person.desktop.press_button("Start")
    person.desktop.wait_until(lambda: person.desktop.windows("Break"), "the break window")
    assert person.status()["state"] == "moving"
    person.desktop.wait_until(person.breaks, "the break in the history", within_s=60)
    (done,) = person.breaks()
    assert done["outcome"] == "completed"
    told = [row[0] for row in person.rows("SELECT event FROM journal")]
    assert [event for event in told if event not in {"held", "released", "away", "back"}] == [
        "due",
        "offered",
        "started",
        "finished",
    ]

    # A crash and a new start: the break is still there, once.
    person.desktop._programs[-1].kill()
    person.starts()
    assert person.breaks() == [done]
    assert person.rows("PRAGMA integrity_check") == [("ok",)]


def test_clicking_the_text_starts_and_escape_ends(person: Person):
    asked(person)
    person.desktop.click_notification()
    window = person.desktop.wait_until(lambda: person.desktop.windows("Break"), "the break window")[0]
    person.desktop.run("xdotool", "windowfocus", "--sync", str(window))
    person.desktop.keys("Escape")
    person.desktop.wait_until(person.breaks, "the break in the history")
    assert person.breaks()[0]["outcome"] == "abandoned"


def test_another_programs_answer_does_nothing(person: Person):
    asked(person)
    with person.desktop.connection() as connection:
        from jeepney import DBusAddress, new_signal

        service = DBusAddress("/org/freedesktop/Notifications", interface="org.freedesktop.Notifications")
        for number in range(1, 6):
            connection.send(new_signal(service, "ActionInvoked", "us", (number, "start")))
    assert person.status()["state"] == "offered"
    assert not person.desktop.windows("Break")


def test_later_and_skip_on_the_notification(person: Person):
    asked(person)
    person.desktop.press_button("In 5 minutes")
    person.desktop.wait_until(person.state("waiting"), "the offer to go")
    assert 280 < person.status()["left_s"] <= 300
    assert person.command("skip").returncode == 0
    events = [row[0] for row in person.rows("SELECT event FROM journal")]
    assert events[-2:] == ["snoozed", "skipped"]


def test_quitting_in_the_middle_of_a_break_keeps_what_was_done(person: Person):
    person.sets(SHORT)
    program = person.starts()
    person.command("start", "--minutes", "0.5")
    person.desktop.wait_until(lambda: person.desktop.windows("Break"), "the break window")
    program.stop()
    assert program.exit_code == 0, program.output()
    assert len(person.breaks()) == 1
    assert person.rows("SELECT event FROM journal")[-1] == ("finished",)


def test_the_command_line_tells_and_changes(person: Person):
    assert person.command("status").returncode == 1
    person.sets(SHORT)
    person.starts()
    assert person.command("interval").stdout == "A break every 5 minutes of work.\n"
    assert person.command("interval", "45").returncode == 0
    assert person.status()["left_s"] > 40 * 60
    refused = person.command("interval", "500")
    assert refused.returncode == 1
    assert "240" in refused.stderr
    assert person.command("pause", "30m").stdout.startswith("Paused until ")
    assert person.status()["state"] == "paused"
    assert person.command("pause", "whenever").returncode == 1
    assert person.command("resume").returncode == 0
    assert person.status()["state"] == "waiting"
    assert "StatusNotifier" in person.command("doctor").stdout
