"""Colours for a terminal."""

from enum import Enum


class Paint(Enum):
    """Escape sequences of what the renderers colour."""

    BOLD = "1"
    RED = "31"
    GREEN = "32"
    YELLOW = "33"
    CYAN = "36"
    DIM = "2"

    def on(self, text: str, *, coloured: bool) -> str:
        """Colour `text`, or leave it as it is."""
        return f"\x1b[{self.value}m{text}\x1b[0m" if coloured and text else text
