"""Known bugs, which the generator avoids so that it finds the next."""

AVOIDED = frozenset({"bare tensor", "comprehension overlap"})
"""`bare tensor`: one tensor as the params of an added group. `comprehension overlap`: `for m in [net, net.a]`."""


def avoided(bug: str) -> bool:
    """Tell whether programs must not run into a bug."""
    return bug in AVOIDED
