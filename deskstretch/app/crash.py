"""What happens when something nobody foresaw goes wrong: it is written down, told once, and life goes on."""

from __future__ import annotations

import faulthandler
import logging
import platform
import sys
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import IO

from deskstretch import __version__

log = logging.getLogger("deskstretch")

LOG_BYTES = 512 * 1024
LOG_FILES = 3


def start_logging(folder: Path, *, verbose: bool) -> IO[str] | None:
    """Log to a rotating file in ``folder`` (and to stderr when verbose); native crashes beside it.

    Gives the file that faulthandler writes to, which has to stay open; ``None`` when the folder cannot
    be written, in which case the log goes to stderr.
    """
    log.setLevel(logging.DEBUG if verbose else logging.INFO)
    handlers: list[logging.Handler] = []
    native: IO[str] | None = None
    try:
        file = RotatingFileHandler(
            folder / "deskstretch.log", maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8"
        )
        handlers.append(file)
        native = (folder / "crash.log").open("a", encoding="utf-8")
        faulthandler.enable(native)
    except OSError as error:
        handlers.append(logging.StreamHandler())
        log.warning("no log file in %s (%s); logging here", folder, error.strerror)
        faulthandler.enable()
    if verbose:
        handlers.append(logging.StreamHandler())
    formatter = logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s")
    for handler in handlers:
        handler.setFormatter(formatter)
        log.addHandler(handler)
    return native


def log_qt_messages() -> None:
    """Send what Qt has to say to the log instead of the terminal."""
    from PySide6.QtCore import QtMsgType, qInstallMessageHandler

    levels = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
        QtMsgType.QtCriticalMsg: logging.ERROR,
        QtMsgType.QtFatalMsg: logging.CRITICAL,
    }
    qt_log = logging.getLogger("deskstretch.qt")
    qInstallMessageHandler(lambda kind, _context, words: qt_log.log(levels[kind], "%s", words))


def versions() -> str:
    """One line that says what is running, for the log and for reports."""
    from PySide6 import __version__ as pyside_version

    python, here = platform.python_version(), platform.uname()
    system = f"{here.system} {here.release} {here.machine}"  # platform.platform() starts a process
    return f"DeskStretch {__version__}, PySide6 {pyside_version}, Python {python}, {system}"


class CrashReporter:
    """Takes exceptions that reach the top: each goes to the log, the first to the person.

    Args:
        tell: shows one sentence and the details to copy; called once.
    """

    def __init__(self, tell: Callable[[str], None]) -> None:
        self._tell = tell
        self._told = False

    def install(self) -> None:
        sys.excepthook = self.report

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        log.error("unforeseen: %s\n%s", versions(), details)
        if not self._told:
            self._told = True
            self._tell(f"{versions()}\n\n{details}")
