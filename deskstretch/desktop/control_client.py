"""Asking the running program something, without Qt: the command line starts fast.

One request and one answer, each a line of JSON, over a socket that only this person can open:
a Unix socket in a private folder, or a named pipe on Windows.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import socket
import sys
import time
from _blake2 import blake2b  # hashlib has the same one, and brings OpenSSL along: 2 MB
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_LINE_BYTES = 1 << 24
UNIX_ADDRESS_MAX_BYTES = 100  # the kernel takes 107 on Linux, 103 on macOS


class NotRunning(Exception):  # noqa: N818 - a state, not a fault
    """Nobody answers on this path."""


class ControlFailed(Exception):  # noqa: N818 - its text is the sentence the person reads
    """The running program gave no usable answer."""


def send_request(path: Path, request: dict[str, Any], timeout_s: float = 5.0) -> dict[str, Any]:
    """Send ``request`` to the program listening on ``path`` and give back its answer.

    Raises:
        NotRunning: nobody listens there.
        ControlFailed: no answer within ``timeout_s``, or one that cannot be read.
    """
    line = json.dumps(request).encode() + b"\n"
    exchange = _over_pipe if sys.platform == "win32" else _over_socket
    try:
        answer = json.loads(exchange(path, line, timeout_s))
    except TimeoutError:
        message = f"The running DeskStretch did not answer within {timeout_s:g} s."
        raise ControlFailed(message) from None
    except ValueError:
        answer = None
    if not isinstance(answer, dict):
        message = "The running DeskStretch gave an answer that cannot be read. Restart it."
        raise ControlFailed(message)
    return answer


def pipe_name(path: Path) -> str:
    """The name of the Windows pipe that stands for ``path``."""
    return "deskstretch-" + blake2b(str(path).encode(), digest_size=12).hexdigest()


@contextlib.contextmanager
def socket_address(path: Path) -> Iterator[str]:
    """An address for ``path`` that fits into a socket name, valid inside the ``with``.

    Raises:
        OSError: the folder is missing, or the path is too long and this system has no way around it.
    """
    if len(os.fsencode(path)) <= UNIX_ADDRESS_MAX_BYTES:
        yield str(path)
        return
    if sys.platform != "linux":
        raise OSError(errno.ENAMETOOLONG, "The path is too long for a socket; choose a shorter folder", path)
    folder = os.open(path.parent, os.O_PATH | os.O_DIRECTORY)
    try:
        yield f"/proc/self/fd/{folder}/{path.name}"
    finally:
        os.close(folder)


def connect(path: Path, timeout_s: float) -> socket.socket:
    """An open connection to the Unix socket at ``path``.

    Raises:
        NotRunning: nobody listens there.
    """
    connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    connection.settimeout(timeout_s)
    try:
        with socket_address(path) as address:
            connection.connect(address)
    except OSError as fault:
        connection.close()
        message = f"DeskStretch is not running: nothing answers at {path}."
        raise NotRunning(message) from fault
    return connection


def _over_socket(path: Path, line: bytes, timeout_s: float) -> bytes:
    deadline_s = time.monotonic() + timeout_s
    answer = bytearray()
    with connect(path, timeout_s) as connection:
        try:
            connection.sendall(line)
            while not answer.endswith(b"\n") and len(answer) < MAX_LINE_BYTES:
                connection.settimeout(max(0.001, deadline_s - time.monotonic()))
                chunk = connection.recv(1 << 16)
                if not chunk:
                    break
                answer += chunk
        except ConnectionError:
            pass  # it went away in the middle: what has come is judged by the caller
    return bytes(answer)


def _over_pipe(path: Path, line: bytes, timeout_s: float) -> bytes:
    """A named pipe opens like a file. Its reads cannot time out; the server hangs up instead."""
    deadline_s = time.monotonic() + timeout_s
    while True:
        try:
            pipe = Path(rf"\\.\pipe\{pipe_name(path)}").open("r+b", buffering=0)  # noqa: SIM115 - closed below
            break
        except FileNotFoundError as fault:
            message = "DeskStretch is not running."
            raise NotRunning(message) from fault
        except OSError:  # ERROR_PIPE_BUSY: every instance of the pipe is talking to someone
            if time.monotonic() > deadline_s:
                raise TimeoutError from None
            time.sleep(0.02)
    answer = bytearray()
    with pipe:
        pipe.write(line)
        while not answer.endswith(b"\n") and len(answer) < MAX_LINE_BYTES:
            chunk = pipe.read(1 << 16)
            if not chunk:
                break
            answer += chunk
    return bytes(answer)
