"""A language whose words are longer than English ones, to see what does not fit."""

from __future__ import annotations

from PySide6.QtCore import QTranslator


class Longer(QTranslator):
    """Words about 40 % longer than English, as German has them."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        if source == "small":
            return "as they are"
        words = source.split(" ")
        words = [f"{w}{'en' * (1 + len(w) // 6)}" if w.isalpha() and len(w) > 3 else w for w in words]
        return " ".join(words).replace("%n", str(n))

    def isEmpty(self) -> bool:
        return False
