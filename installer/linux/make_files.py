#!/usr/bin/env python3
"""Write what a Linux package holds besides the program: man page and completions, below a folder like /usr.

    .venv/bin/python installer/linux/make_files.py FOLDER

SOURCE_DATE_EPOCH dates the man page.
"""

from __future__ import annotations

import gzip
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import command_line
import completions
from man_page import man_page

from deskstretch import __version__
from deskstretch.cli import make_parser


def main(usr: Path) -> None:
    program = command_line.read(make_parser())
    page = man_page(program, __version__, int(os.environ.get("SOURCE_DATE_EPOCH", "0")))
    files = {
        "share/man/man1/deskstretch.1.gz": gzip.compress(page.encode(), 9, mtime=0),
        "share/bash-completion/completions/deskstretch": completions.bash(program).encode(),
        "share/zsh/vendor-completions/_deskstretch": completions.zsh(program).encode(),
        "share/fish/vendor_completions.d/deskstretch.fish": completions.fish(program).encode(),
    }
    for name, content in files.items():
        path = usr / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
