"""Where the program's own resources lie: in the installed package, or beside it in a checkout."""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable


def resources_root() -> Traversable:
    """The folder of movements, routines, sounds and icons.

    Wheels and frozen programs carry it as ``deskstretch/resources``; a checkout has it beside the
    package.

    Raises:
        FileNotFoundError: neither is there; the installation is broken.
    """
    package = files("deskstretch")
    inside = package / "resources"
    if inside.is_dir():
        return inside
    beside = package / ".." / "resources"
    if beside.is_dir():
        return beside
    message = "The program's resources are missing. Install it again."
    raise FileNotFoundError(message)
