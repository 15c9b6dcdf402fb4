"""What happens to the person's session: sleep, wake, lock, unlock."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class SessionEvents(QObject):
    """Tells of sleep and lock as they happen. This class is the null one: it never speaks.

    ``about_to_sleep`` comes before the machine sleeps, which waits a moment where the system lets
    it, until the slots have returned. ``woke`` comes after: timers stood still, look at once.
    """

    about_to_sleep = Signal()
    woke = Signal()
    locked = Signal()
    unlocked = Signal()
