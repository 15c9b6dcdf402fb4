"""The disk image's window, for dmgbuild: the app on the left, the Applications folder on the right.

dmgbuild reads these names; ``defines`` holds what stands after its -D.
"""

from pathlib import Path

app = defines["app"]  # noqa: F821  # pyright: ignore[reportUndefinedVariable] - dmgbuild gives it

format = "UDZO"  # noqa: A001
files = [app]
symlinks = {"Applications": "/Applications"}
icon = str(Path(app) / "Contents" / "Resources" / "deskstretch.icns")
icon_size = 112
text_size = 13
window_rect = ((200, 160), (540, 320))
icon_locations = {Path(app).name: (150, 150), "Applications": (390, 150)}
default_view = "icon-view"
show_toolbar = show_status_bar = show_sidebar = show_pathbar = False
