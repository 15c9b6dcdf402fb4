"""The man page and what shells complete, made from the parser, as a package holds them."""

from __future__ import annotations

import gzip
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]
LINUX = CHECKOUT / "installer" / "linux"
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="files of Linux packages")


@pytest.fixture(scope="module")
def share(tmp_path_factory: pytest.TempPathFactory) -> Path:
    usr = tmp_path_factory.mktemp("usr")
    subprocess.run([sys.executable, str(LINUX / "make_files.py"), str(usr)], check=True)
    return usr / "share"


def completed(share: Path, *words: str) -> list[str]:
    """What bash offers after ``deskstretch WORDS``, the last of which is being typed."""
    script = (
        f'source "{share}/bash-completion/completions/deskstretch"; compopt() {{ echo files; }};'
        'COMP_WORDS=(deskstretch "$@"); COMP_CWORD=$#; _deskstretch; printf "%s\\n" "${COMPREPLY[@]}"'
    )
    done = subprocess.run(["bash", "-c", script, "bash", *words], capture_output=True, text=True, check=True)
    return done.stdout.split()


def test_bash_completes_commands_options_choices_and_files(share: Path) -> None:
    assert completed(share, "inter") == ["interval"]
    assert "check" in completed(share, "library", "")
    assert completed(share, "start", "--min") == ["--minutes"]
    assert completed(share, "render", "--side", "") == ["left", "right"]
    assert "files" in completed(share, "library", "check", "")


@pytest.mark.parametrize(
    ("shell", "file"),
    [
        ("zsh", "zsh/vendor-completions/_deskstretch"),
        ("fish", "fish/vendor_completions.d/deskstretch.fish"),
    ],
)
def test_other_shells_can_read_theirs(share: Path, shell: str, file: str) -> None:
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not installed here")
    subprocess.run([shell, "-n", str(share / file)], check=True)


def test_the_man_page_tells_every_argument_and_troff_has_nothing_to_say(share: Path) -> None:
    page = gzip.decompress((share / "man/man1/deskstretch.1.gz").read_bytes()).decode()
    for words in (r".SS start", r".SS library check", r"\fB\-\-minutes\fR", ".SH EXIT STATUS"):
        assert words in page
    if shutil.which("groff") is None:
        pytest.skip("groff is not installed here")
    rendered = subprocess.run(
        ["groff", "-man", "-ww", "-Tutf8", "-Kutf8"], input=page, capture_output=True, text=True, check=True
    )
    assert rendered.stderr == ""


def test_the_entry_in_the_menu_is_well_formed() -> None:
    if shutil.which("desktop-file-validate") is None:
        pytest.skip("desktop-file-validate is not installed here")
    subprocess.run(["desktop-file-validate", str(LINUX / "deskstretch.desktop")], check=True)


@pytest.mark.parametrize("address", ["", "https://example.org/somebody/deskstretch"])
def test_software_centres_are_told_the_truth(
    address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With pictures where there is an address for them, without where there is none."""
    monkeypatch.syspath_prepend(LINUX)
    from metainfo import PICTURES, metainfo  # pyright: ignore[reportMissingImports]

    text = metainfo("1.2.3", "2026-11-22", address)
    assert text.count("<image>") == (len(PICTURES) if address else 0)
    assert all((CHECKOUT / "docs" / "pictures" / name).is_file() for name in PICTURES)
    if shutil.which("appstreamcli") is None:
        pytest.skip("appstreamcli is not installed here")
    file = tmp_path / "org.deskstretch.DeskStretch.metainfo.xml"
    file.write_text(text, "utf-8")
    subprocess.run(["appstreamcli", "validate", "--no-net", str(file)], check=True, capture_output=True)
