"""The kind of what may be one of several things, and of a display whose items are not all alike."""

from collections.abc import Iterable

from paramgroups.model.kinds import KNOWN_MODULE, MODULE, TENSOR, UNKNOWN, VAGUE, Kind, Shape, iterable


def either(kinds: Iterable[Kind]) -> Kind:
    """Tell what one of some values is: two iterables of parameters may be of different classes."""
    found = set(kinds)
    if len(found) == 1:
        return found.pop()
    items = {kind.of for kind in found}
    if items != {TENSOR} or not all(kind.shape is Shape.ITERABLE for kind in found):
        return UNKNOWN
    # What may be an iterator is treated as one.
    return iterable(TENSOR, "iterator", once=any(kind.once for kind in found), typename=VAGUE)


def item_of(kinds: Iterable[Kind]) -> Kind:
    """Tell what the items of a display have in common."""
    found = set(kinds)
    if len(found) > 1 and all(kind.shape is Shape.TENSOR for kind in found):
        return TENSOR
    if len(found) > 1 and all(kind.shape is Shape.MODULE for kind in found):
        return KNOWN_MODULE if all(kind.classname for kind in found) else MODULE
    return either(found) if found else UNKNOWN
