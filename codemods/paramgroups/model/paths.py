"""Where parameters come from, as paths of attributes, and whether two sources share parameters."""

from dataclasses import dataclass, field, replace
from enum import Enum, auto


@dataclass(frozen=True, slots=True)
class Root:
    """The first name of a path, with what the file shows of the object behind it."""

    name: str
    made_of: frozenset[str] | None = None
    """The names that its making mentions, where it is made in plain sight; None for an argument and the like."""
    closed: bool = False
    """Whether it is a module of torch.nn made of numbers and other such modules, so that it holds no other root."""
    escapes: bool = True
    """Whether it is handed to anything that may keep it."""
    handed: bool = False
    """Whether it, or a part of it, is handed to code that may tie its parameters to others."""

    def may_hold(self, other: "Root") -> bool:
        """Tell whether the object may contain the other one."""
        if self.closed:
            return False
        return other.made_of is None or other.escapes or other.name in (self.made_of or ())


class Content(Enum):
    """Whether a module holds parameters, as far as the file shows what it is made of."""

    SOME = auto()
    NONE = auto()
    UNKNOWN = auto()


@dataclass(frozen=True, slots=True)
class Path:
    """`self.encoder.layers[0]` as root `self` and steps `encoder`, `layers`, `[0]`."""

    root: Root
    steps: tuple[str, ...] = ()
    tied: bool = field(default=False, compare=False)
    """Whether something stores into it (`self.out.weight = self.embed.weight`), so that it may share parameters."""
    partial: bool = field(default=False, compare=False)
    """Whether only some of its parameters are meant, as behind a filter."""
    content: Content = field(default=Content.UNKNOWN, compare=False)

    def __str__(self) -> str:
        """Write it as code."""
        return self.root.name + "".join(step if step.startswith("[") else f".{step}" for step in self.steps)

    def step(self, name: str) -> "Path":
        """Go one attribute down."""
        return replace(self, steps=(*self.steps, name))

    def below(self, owner: "Path") -> "Path":
        """Go the same way from another object."""
        return replace(self, root=owner.root, steps=(*owner.steps, *self.steps), tied=owner.tied or self.tied)

    def holds(self, other: "Path") -> bool:
        """Tell whether `other` is this place or lies below it."""
        return self.root.name == other.root.name and other.steps[: len(self.steps)] == self.steps

    def apart(self, other: "Path") -> bool:
        """Tell whether no parameter is below both places.

        Different attributes of one object are taken to hold different modules, unless something stores into one of
        them; two that share a weight all the same are refused by torch at construction.
        """
        if self.tied or other.tied:
            return False
        if self.root.name != other.root.name:
            held = self.root.may_hold(other.root) or other.root.may_hold(self.root)
            return not held and not (self.root.handed and other.root.handed)
        # An index and an attribute may mean the same part: `net[0]` and `net.first`.
        parting = [(mine, theirs) for mine, theirs in zip(self.steps, other.steps, strict=False) if mine != theirs]
        return bool(parting) and parting[0][0].startswith("[") == parting[0][1].startswith("[")


class Relation(Enum):
    """How the params of a new group lie to those of an older one."""

    APART = auto()
    INSIDE = auto()
    """Every new parameter is one of the old."""
    PERHAPS_INSIDE = auto()
    """Every new parameter is one of those that the old ones are chosen from."""
    AROUND = auto()
    """Some parameters are in both, and the new ones are not all among the old."""
    PERHAPS_AROUND = auto()
    """Some new parameters, or those that they are chosen from, are among those that the old ones are chosen from."""
    SAME = auto()
    UNKNOWN = auto()

    @property
    def is_overlap(self) -> bool:
        """Whether one of two places lies in the other, all of it taken: they share parameters if there are any."""
        return self in {Relation.INSIDE, Relation.AROUND, Relation.SAME}


Sources = tuple[Path, ...] | None
"""The places that a params expression draws from; None where the tool cannot tell."""


def relation(old: Sources, new: Sources) -> Relation:
    """Compare the sources of an older group with those of a new one."""
    if old is None or new is None:
        return Relation.UNKNOWN
    old, new = _not_empty(old), _not_empty(new)
    if all(mine.apart(theirs) for mine in old for theirs in new):
        return Relation.APART
    whole = not any(path.partial for path in (*old, *new))
    if set(old) == set(new):
        return Relation.SAME if whole else Relation.PERHAPS_INSIDE
    if all(any(mine.holds(theirs) for mine in old) for theirs in new):
        return Relation.PERHAPS_INSIDE if any(path.partial for path in old) else Relation.INSIDE
    certain = [(mine, theirs) for mine in old for theirs in new if not (mine.partial or theirs.partial)]
    if any(theirs.holds(mine) or mine.holds(theirs) for mine, theirs in certain):
        return Relation.AROUND
    if any(theirs.holds(mine) or mine.holds(theirs) for mine in old for theirs in new):
        return Relation.PERHAPS_AROUND
    return Relation.UNKNOWN


def doubt(old: Sources, new: Sources) -> Path | None:
    """Name a place that two overlapping sources both take, if the file does not show that it holds parameters.

    Of what is chosen from a place there may be none.
    """
    shared = [
        place
        for mine in old or ()
        for theirs in new or ()
        for outer, place in ((mine, theirs), (theirs, mine))
        if outer.holds(place) and not outer.partial
    ]
    return shared[0] if shared and all(one.partial or one.content is not Content.SOME for one in shared) else None


def _not_empty(places: tuple[Path, ...]) -> tuple[Path, ...]:
    return tuple(path for path in places if path.content is not Content.NONE)
