"""The control socket: one instance a person, answers to the command line, bad callers harmless."""

from __future__ import annotations

import json
import os
import signal
import socket
import stat
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from deskstretch.desktop import control_client, control_server
from deskstretch.desktop.control_client import ControlFailed, NotRunning, connect, send_request
from deskstretch.desktop.control_pipe import PipeListener
from deskstretch.desktop.control_server import AlreadyRunning, ControlServer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

HOLD_THE_SOCKET = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from deskstretch.desktop.control_server import ControlServer
app = QCoreApplication([])
server = ControlServer(Path(sys.argv[1]))
server.listen()
print("listening", flush=True)
app.exec()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "run" / "control"


@pytest.fixture
def server(path: Path, qapp: object) -> Iterator[ControlServer]:
    """A listening server that answers every request with what it was asked."""
    server = ControlServer(path)
    server.requested.connect(lambda request, reply: reply({"heard": request}))
    server.listen()
    yield server
    server.close()


class Asking:
    """A request sent from another thread, as another process would."""

    def __init__(self, ask: Callable[[], Any]) -> None:
        self.answer: Any = None
        self.fault: Exception | None = None
        self._thread = threading.Thread(target=self._ask, args=(ask,), daemon=True)
        self._thread.start()

    @property
    def over(self) -> bool:
        return not self._thread.is_alive()

    def _ask(self, ask: Callable[[], Any]) -> None:
        try:
            self.answer = ask()
        except (ControlFailed, NotRunning, OSError) as fault:
            self.fault = fault


def ask(path: Path, request: dict[str, Any], qtbot: QtBot, timeout_s: float = 5.0) -> Asking:
    asking = Asking(lambda: send_request(path, request, timeout_s))
    qtbot.waitUntil(lambda: asking.over)
    return asking


def raw(path: Path, data: bytes, qtbot: QtBot) -> bytes:
    """What a caller gets who sends ``data`` and listens to the end."""

    def exchange() -> bytes:
        with connect(path, 5) as connection:
            connection.sendall(data)
            answer = b""
            while chunk := connection.recv(1 << 16):
                answer += chunk
            return answer

    asking = Asking(exchange)
    qtbot.waitUntil(lambda: asking.over)
    assert asking.fault is None
    return asking.answer


def test_a_request_is_answered(server: ControlServer, path: Path, qtbot: QtBot) -> None:
    assert ask(path, {"do": "status", "ü": [1, None]}, qtbot).answer == {
        "heard": {"do": "status", "ü": [1, None]}
    }


def test_an_answer_may_come_later_and_be_long(path: Path, qtbot: QtBot) -> None:
    server = ControlServer(path)
    replies: list[Callable[[dict[str, Any]], None]] = []
    server.requested.connect(lambda _, reply: replies.append(reply))
    server.listen()
    history = {"rows": ["x" * 100] * 50_000}
    asking = Asking(lambda: send_request(path, {"do": "history"}))
    qtbot.waitUntil(lambda: bool(replies))
    replies[0](history)
    qtbot.waitUntil(lambda: asking.over)
    server.close()
    assert asking.answer == history


def test_only_this_person_may_ask(server: ControlServer, path: Path) -> None:
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that everybody on this machine may enter, unlike pytest's own."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can pose as somebody else")
def test_another_person_is_hung_up_on(open_folder: Path, qtbot: QtBot) -> None:
    server = ControlServer(open_folder / "control")
    server.requested.connect(lambda request, reply: reply({"heard": request}))
    server.listen()
    (open_folder / "control").chmod(0o666)
    asking = (
        "import os, socket, sys; os.setuid(65534); s = socket.socket(socket.AF_UNIX); "
        "s.connect(sys.argv[1]); s.sendall(b'{}\\n'); print('let in:', s.recv(100))"
    )
    stranger = subprocess.Popen(
        ["/usr/bin/python3", "-c", asking, str(open_folder / "control")],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    qtbot.waitUntil(lambda: stranger.poll() is not None)
    said, _ = stranger.communicate()
    assert b"heard" not in said
    assert b"let in: b''" in said or b"ConnectionResetError" in said or b"BrokenPipe" in said, said
    server.close()


def test_a_second_instance_finds_the_first(server: ControlServer, path: Path, qtbot: QtBot) -> None:
    with pytest.raises(AlreadyRunning):
        ControlServer(path).listen()
    assert ask(path, {}, qtbot).answer == {"heard": {}}


def test_a_killed_instance_s_socket_is_taken_over(path: Path, qtbot: QtBot) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD_THE_SOCKET, str(path)], stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "listening\n"
    with pytest.raises(AlreadyRunning):
        ControlServer(path).listen()
    holder.send_signal(signal.SIGKILL)
    holder.communicate()
    assert path.exists()
    server = ControlServer(path)
    server.requested.connect(lambda _, reply: reply({"mine": True}))
    server.listen()
    assert ask(path, {}, qtbot).answer == {"mine": True}
    server.close()


def test_nobody_listens(path: Path) -> None:
    with pytest.raises(NotRunning):
        send_request(path, {})


def test_a_closed_server_leaves_nothing_that_answers(path: Path, server: ControlServer) -> None:
    server.close()
    with pytest.raises(NotRunning):
        send_request(path, {})
    again = ControlServer(path)
    again.listen()
    again.close()


@pytest.mark.parametrize(
    "line",
    [b"", b"not json", b"[1, 2]", b"\xff\xfe", b"[" * 5000, b"1e999999", b'{"a": ' + b"9" * 5000 + b"}"],
)
def test_nonsense_is_answered_and_does_no_harm(
    server: ControlServer, path: Path, qtbot: QtBot, line: bytes
) -> None:
    answer = json.loads(raw(path, line + b"\n", qtbot))
    assert answer == {"error": "A request is one JSON object on one line."}
    assert ask(path, {}, qtbot).answer == {"heard": {}}


def test_too_much_is_answered_and_not_kept(server: ControlServer, path: Path, qtbot: QtBot) -> None:
    answer = json.loads(raw(path, b"x" * (control_server.MAX_REQUEST_BYTES + 1), qtbot))
    assert "may not be longer" in answer["error"]


def test_callers_who_say_nothing_are_hung_up_on(
    path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(control_server, "PATIENCE_MS", 20)
    server = ControlServer(path)
    server.requested.connect(lambda request, reply: reply({"heard": request}))
    server.listen()
    silent = [connect(path, 5) for _ in range(3)]
    qtbot.waitUntil(lambda: len(server._callers) == 3)
    qtbot.waitUntil(lambda: server._callers == [])
    for connection in silent:
        assert connection.recv(1) == b""
        connection.close()
    assert ask(path, {}, qtbot).answer == {"heard": {}}
    server.close()


def test_many_silent_callers_keep_nobody_out(server: ControlServer, path: Path, qtbot: QtBot) -> None:
    silent: list[socket.socket] = []
    for count in range(control_server.MAX_CALLERS + 4):
        silent.append(connect(path, 5))
        qtbot.waitUntil(
            lambda count=count: len(server._callers) == min(count + 1, control_server.MAX_CALLERS)
        )
    assert ask(path, {}, qtbot).answer == {"heard": {}}
    for connection in silent:
        connection.close()
    qtbot.waitUntil(lambda: server._callers == [])


def test_a_caller_who_does_not_wait_for_the_answer(path: Path, qtbot: QtBot) -> None:
    server = ControlServer(path)
    replies: list[Callable[[dict[str, Any]], None]] = []
    server.requested.connect(lambda _, reply: replies.append(reply))
    server.listen()
    hasty = connect(path, 5)
    hasty.sendall(b"{}\n")
    qtbot.waitUntil(lambda: bool(replies))
    hasty.close()
    replies[0]({"too": "late"})
    qtbot.waitUntil(lambda: server._callers == [])
    replies[0]({"and": "again"})
    server.close()


def test_a_program_that_does_not_answer_is_told_in_one_sentence(path: Path, qtbot: QtBot) -> None:
    server = ControlServer(path)
    server.listen()
    asking = ask(path, {}, qtbot, timeout_s=0.05)
    server.close()
    assert str(asking.fault) == "The running DeskStretch did not answer within 0.05 s."


def test_a_program_that_talks_nonsense_is_told_in_one_sentence(path: Path) -> None:
    path.parent.mkdir()
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(path))
        listening.listen()
        asking = Asking(lambda: send_request(path, {}))
        talking, _ = listening.accept()
        talking.sendall(b"hello\n")
        asking._thread.join(5)
        talking.close()
    assert "cannot be read" in str(asking.fault)


@pytest.mark.skipif(sys.platform != "linux", reason="the way around long paths is Linux's")
def test_a_folder_with_a_long_path_will_do(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path.joinpath(*["a-folder-with-quite-a-long-name"] * 6) / "control"
    server = ControlServer(path)
    server.requested.connect(lambda _, reply: reply({"ok": True}))
    server.listen()
    assert ask(path, {}, qtbot).answer == {"ok": True}
    server.close()


def test_the_client_starts_without_qt() -> None:
    code = (
        "import sys, deskstretch.desktop.control_client; "
        "sys.exit(any(name.startswith(('PySide6', 'jeepney')) for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0


def test_qt_s_pipe_serves_the_same_callers(path: Path, qtbot: QtBot) -> None:
    """The Windows listener, over the Unix socket that Qt makes of it here."""
    server = ControlServer(path)
    server.requested.connect(lambda request, reply: reply({"heard": request}))
    server._listener = listener = PipeListener(path, server._welcome)
    with pytest.raises(AlreadyRunning):
        PipeListener(path, server._welcome)
    qtbot.waitUntil(lambda: server._callers == [])
    pipe = Path(listener._server.fullServerName())
    assert ask(pipe, {"do": "status"}, qtbot).answer == {"heard": {"do": "status"}}
    server.close()
    PipeListener(path, server._welcome).close()


def test_a_pipe_has_a_name_of_its_own_for_each_path(tmp_path: Path) -> None:
    assert control_client.pipe_name(tmp_path) != control_client.pipe_name(tmp_path / "other")
