"""Which of the files PyInstaller finds go into a bundle."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

INSTALLER = Path(__file__).resolve().parents[2] / "installer"


@pytest.fixture
def needed(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str, str], bool]]:
    monkeypatch.syspath_prepend(INSTALLER)
    import qt_parts  # pyright: ignore[reportMissingImports]

    yield qt_parts.needed_libraries
    sys.modules.pop("qt_parts")


@pytest.mark.parametrize(
    ("place", "source"),
    [
        ("PySide6/Qt/lib/libQt6Core.so.6", "/venv/PySide6/Qt/lib/libQt6Core.so.6"),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/venv/x"),
        ("PySide6/plugins/platforms/qwindows.dll", "C:/venv/x"),
        ("PySide6/Qt6Widgets.dll", "C:/venv/x"),
        ("PySide6/QtWidgets.pyd", "C:/venv/x"),
        ("PySide6/Qt/lib/QtGui.framework/Versions/A/QtGui", "/venv/x"),
        ("PySide6/Qt/lib/QtGui.framework/Versions/Current", "A"),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", "/venv/x"),
        ("shiboken6/libshiboken6.abi3.so.6.11", "/venv/x"),
        ("libxcb-cursor.so.0", "/lib/x86_64-linux-gnu/libxcb-cursor.so.0"),
        ("python3.11/lib-dynload/_sqlite3.cpython-311-x86_64-linux-gnu.so", "/usr/lib/python3.11/x"),
        ("msgspec/_core.cpython-311-x86_64-linux-gnu.so", "/venv/x"),
    ],
)
def test_what_the_program_uses_is_in(needed: Callable[[str, str], bool], place: str, source: str) -> None:
    assert needed(place, source)


@pytest.mark.parametrize(
    ("place", "source"),
    [
        ("PySide6/Qt/lib/libQt6WebEngineCore.so.6", "/venv/x"),
        ("PySide6/Qt/lib/libQt6Quick.so.6", "/venv/x"),
        ("libQt6Qml.so.6", "/venv/x"),
        ("PySide6/Qt/plugins/imageformats/libqpdf.so", "/venv/x"),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", "/venv/x"),
        ("PySide6/Qt/plugins/multimedia/libffmpegmediaplugin.so", "/venv/x"),
        ("PySide6/opengl32sw.dll", "C:/venv/x"),
        ("PySide6/Qt/lib/QtQml.framework/Versions/A/QtQml", "/venv/x"),
        ("PySide6/Qt/lib/QtQml.framework/Versions/Current", "A"),
        ("libglib-2.0.so.0", "/lib/x86_64-linux-gnu/libglib-2.0.so.0"),
        ("libX11.so.6", "/usr/lib/x86_64-linux-gnu/libX11.so.6"),
    ],
)
def test_what_only_came_along_stays_out(needed: Callable[[str, str], bool], place: str, source: str) -> None:
    assert not needed(place, source)


def test_a_link_goes_with_its_target(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(INSTALLER)
    from qt_parts import needed_data  # pyright: ignore[reportMissingImports]

    for name in ("libicudata.so.73", "libQt6Core.so.6"):
        assert needed_data(name, f"PySide6/Qt/lib/{name}")
    for name in ("libavcodec.so.61", "libQt6FFmpegStub-ssl.so.3"):
        assert not needed_data(name, f"PySide6/Qt/lib/{name}")
    assert needed_data("deskstretch/resources/locale/de.qm", "/checkout/resources/locale/de.qm")
    assert not needed_data(
        "PySide6/Qt/translations/qtbase_fr.qm", "/venv/PySide6/Qt/translations/qtbase_fr.qm"
    )
