"""``python -m deskstretch`` is the same as ``deskstretch``; it also becomes the process that sounds."""

import sys

SOUND = "--sound"


def main() -> int:
    """Run what was asked for."""
    if sys.argv[1:2] == [SOUND]:
        from deskstretch.desktop.sound_process import main as sound

        return sound(*sys.argv[2:4])
    from deskstretch.cli import main as command_line

    return command_line()


sys.exit(main())
