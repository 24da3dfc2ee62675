"""Apply replacements as a reader of the JSON would."""

import re
from typing import Any


def applied(text: str, edits: list[dict[str, Any]]) -> str:
    """Replace each span by its text, from the last to the first."""
    starts = [0, *(match.end() for match in re.finditer(r"\r\n|\r|\n", text))]

    def offset(place: dict[str, int]) -> int:
        return starts[place["line"] - 1] + place["column"] - 1

    for edit in reversed(edits):
        text = text[: offset(edit["start"])] + edit["text"] + text[offset(edit["end"]) :]
    return text
