#!/usr/bin/env python3
"""Write what software centres show of the program, filled in for this version.

    .venv/bin/python installer/linux/metainfo.py DAY > org.deskstretch.DeskStretch.metainfo.xml

Pictures and links have to be addresses on the web. PROJECT_ADDRESS names the project's page, as
https://github.com/OWNER/NAME; where it is not set, as for a build of one's own, the file has neither.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
TEMPLATE = CHECKOUT / "installer" / "linux" / "org.deskstretch.DeskStretch.metainfo.xml"
PICTURES = {
    "break.png": "A break: the drawn person, what to do, the seconds left",
    "prompt.png": "A break is offered in the corner and never takes the keyboard",
    "week.png": "A week in the history",
    "library-dark.png": "The library in dark colours",
    "body.png": "Where and with what you can move",
}
LINKS = """\
  <url type="homepage">{address}</url>
  <url type="bugtracker">{address}/issues</url>
  <screenshots>
{pictures}  </screenshots>
"""
PICTURE = """\
    <screenshot{first}>
      <caption>{words}</caption>
      <image>{address}/raw/v{version}/docs/pictures/{name}</image>
    </screenshot>
"""


def metainfo(version: str, day: str, address: str) -> str:
    """The file; without an ``address`` it has no links and no pictures."""
    links = ""
    if address:
        pictures = "".join(
            PICTURE.format(
                first="" if i else ' type="default"', words=words, address=address, version=version, name=name
            )
            for i, (name, words) in enumerate(PICTURES.items())
        )
        links = LINKS.format(address=address, pictures=pictures)
    text = TEMPLATE.read_text("utf-8")
    return text.replace("@VERSION@", version).replace("@DATE@", day).replace("@LINKS@", links)


if __name__ == "__main__":
    from deskstretch import __version__

    sys.stdout.reconfigure(encoding="utf-8")  # pyright: ignore[reportAttributeAccessIssue]
    sys.stdout.write(metainfo(__version__, sys.argv[1], os.environ.get("PROJECT_ADDRESS", "")))
