"""What is wrong with a configuration."""

from collections.abc import Iterable
from difflib import get_close_matches


class ConfigurationError(ValueError):
    """A configuration that cannot be followed; the message names the place and the way on."""


class WrongValueError(ValueError):
    """What a value has to be, in words that can follow the name of its key."""


def nearest(word: str, words: Iterable[str]) -> str:
    """Ask whether another word was meant, if one is near: `; did you mean …?` or nothing."""
    close = get_close_matches(word, list(words), n=1)
    return f"; did you mean {close[0]}?" if close else ""
