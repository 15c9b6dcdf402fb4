"""Who this program is to the desktop."""

from __future__ import annotations

from deskstretch.desktop.notify import AppIdentity

APP = AppIdentity("DeskStretch", "deskstretch", "deskstretch")
