"""Where parameters come from, as paths of attributes, and whether two sources share parameters."""

from dataclasses import dataclass
from enum import Enum, auto


@dataclass(frozen=True, slots=True)
class Path:
    """`self.encoder.layers[0]` as root `self` and steps `encoder`, `layers`, `[0]`."""

    root: str
    """The first name, made unique by its scope."""
    steps: tuple[str, ...] = ()
    made_of: frozenset[str] | None = None
    """For a root that is made in plain sight and handed to nobody, so that nothing contains it: the roots that its
    making mentions, and that it may contain. None for any other root."""

    def holds(self, other: "Path") -> bool:
        """Tell whether `other` is this place or lies below it."""
        return self.root == other.root and other.steps[: len(self.steps)] == self.steps

    def apart(self, other: "Path") -> bool:
        """Tell whether no parameter is below both places.

        Different attributes of one object are taken to hold different modules: two of them may share a weight
        (tying), and then torch says so at construction.
        """
        if self.root != other.root:
            return self._is_apart_from(other.root) or other._is_apart_from(self.root)
        return any(mine != theirs for mine, theirs in zip(self.steps, other.steps, strict=False))

    def _is_apart_from(self, root: str) -> bool:
        return self.made_of is not None and root not in self.made_of


class Relation(Enum):
    """How the params of a new group lie to those of an older one."""

    APART = auto()
    INSIDE = auto()
    """Every new parameter is, or may be filtered out as, one of the old."""
    AROUND = auto()
    """Some old parameter is certainly among the new, and new ones may be outside of the old."""
    UNKNOWN = auto()


Sources = tuple[Path, ...] | None
"""The places that a params expression draws from; None where the tool cannot tell."""


def relation(old: Sources, new: Sources) -> Relation:
    """Compare the sources of an older group with those of a new one."""
    if old is None or new is None:
        return Relation.UNKNOWN
    if all(mine.apart(theirs) for mine in old for theirs in new):
        return Relation.APART
    if all(any(mine.holds(theirs) for mine in old) for theirs in new):
        return Relation.INSIDE if not set(new) >= set(old) else Relation.AROUND
    if any(theirs.holds(mine) for mine in old for theirs in new):
        return Relation.AROUND
    return Relation.UNKNOWN
