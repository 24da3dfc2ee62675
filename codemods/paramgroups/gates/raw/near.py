"""What stands near a place in the bytes of a file."""

import re

_LONGEST = 400
"""Bytes that are looked at before a place, or behind it."""

_EXAMPLE = re.compile(rb"[ \t]*(?:>>>|\.\.\.[ \t]+(?!(?:and|as|else|for|if|in|is|not|or)\b)\w)")
"""What stands before an example in a text, and before no code: a word that goes on with nothing behind an ellipsis."""


def ends_with(pattern: re.Pattern[bytes], text: bytes, end: int, *, longest: int = _LONGEST) -> re.Match[bytes] | None:
    """Look for what ends at a place, and is not too long."""
    return pattern.search(text, max(0, end - longest), end)


def line_before(source: bytes, start: int) -> bytes:
    """Return what stands before a place on its line."""
    return source[source.rfind(b"\n", 0, start) + 1 : start]


def line_behind(source: bytes, start: int) -> bytes:
    """Return what stands behind a place on its line, or the first of it."""
    return source[start : start + _LONGEST].partition(b"\n")[0]


def is_example(source: bytes, start: int) -> bool:
    """Tell a place on a line that is an example in a text, as `doctest` reads it."""
    return _EXAMPLE.match(source, source.rfind(b"\n", 0, start) + 1) is not None
