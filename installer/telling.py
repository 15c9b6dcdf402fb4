"""What the person is told while DeskStretch is set up."""


class SetupError(Exception):
    """What stands in the way, and how the person mends it, in a sentence or two."""


def say(line: str) -> None:
    print(f"• {line}", flush=True)
