"""``python -m deskstretch`` is the same as ``deskstretch``; it also becomes the processes that the program
starts for a break and for its sound."""

import sys

SOUND = "--sound"
BREAK = "--break"


def main() -> int:
    """Run what was asked for."""
    match sys.argv[1:]:
        case [word, *rest] if word == SOUND:
            from deskstretch.desktop.sound_process import main as sound

            return sound(*rest[:2])
        case [word] if word == BREAK:
            from deskstretch.app.lean_import import import_qt_without_features

            import_qt_without_features()
            from deskstretch.app.break_process import main as show_break

            return show_break()
        case _:
            from deskstretch.cli import main as command_line

            return command_line()


sys.exit(main())
