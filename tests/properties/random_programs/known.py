"""Known bugs, which the generator avoids so that it finds the next."""

AVOIDED = frozenset({"comprehension overlap"})


def avoided(bug: str) -> bool:
    """Tell whether programs must not run into a bug."""
    return bug in AVOIDED
