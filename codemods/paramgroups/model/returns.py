"""What `configure_optimizers` returns: optimizers and schedulers, and lists, tuples and dicts of them."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import product
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import libcst as cst


@dataclass(frozen=True, slots=True, eq=False)
class Optimizer:
    """An optimizer."""

    node: "cst.BaseExpression | None" = None
    """The expression that stands for it; None for values that a fix makes."""
    made: object = None
    """What it was made by, the same for the same optimizer; None where that is not known."""
    name: str = "Optimizer"


@dataclass(frozen=True, slots=True, eq=False)
class Scheduler:
    """A learning rate scheduler of torch, or derived from one."""

    node: "cst.BaseExpression | None" = None
    name: str = "LRScheduler"
    plateau: bool | None = False
    """Whether it is a `ReduceLROnPlateau`, which takes a metric; None where that is not known."""
    made_for: object = None
    """What its optimizer was made by; None where that is not known."""


@dataclass(frozen=True, slots=True, eq=False)
class Constant:
    """None, a string or a number."""

    value: object
    node: "cst.BaseExpression | None" = None


@dataclass(frozen=True, slots=True, eq=False)
class Sequence:
    """A list or a tuple."""

    items: tuple["Returned", ...]
    is_list: bool
    node: "cst.BaseExpression | None" = None
    display: "cst.BaseExpression | None" = None
    """The display in which it is written, where `node` is a name for it."""
    like: "Sequence | Mapping | None" = None
    """For a value that a fix makes: the one whose place and layout it takes."""


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """One key of a dict."""

    key: str
    value: "Returned"
    like: "Entry | None" = None
    """For an entry that a fix makes: the one whose place it takes."""
    element: "cst.CSTNode | None" = None


@dataclass(frozen=True, slots=True, eq=False)
class Mapping:
    """A dict whose keys are plain strings."""

    entries: tuple[Entry, ...]
    is_open: bool = False
    """Whether it may hold other keys too (`**options`)."""
    node: "cst.BaseExpression | None" = None
    display: "cst.BaseExpression | None" = None
    like: "Sequence | Mapping | None" = None

    def entry(self, key: str) -> Entry | None:
        """Look a key up; the last one counts, as in Python."""
        return next((entry for entry in reversed(self.entries) if entry.key == key), None)

    def has_twice(self) -> bool:
        """Tell whether a key is written twice."""
        return len({entry.key for entry in self.entries}) < len(self.entries)


@dataclass(frozen=True, slots=True, eq=False)
class Foreign:
    """Something that certainly is nothing of the above: a class, a generator."""

    type_name: str
    node: "cst.BaseExpression | None" = None


@dataclass(frozen=True, slots=True, eq=False)
class Unknown:
    """Anything."""

    node: "cst.BaseExpression | None" = None


@dataclass(frozen=True, slots=True, eq=False)
class Choice:
    """One of several values, and the source does not tell which."""

    values: tuple["Returned", ...]
    node: "cst.BaseExpression | None" = None


Returned = Optimizer | Scheduler | Constant | Sequence | Mapping | Foreign | Unknown | Choice

MAX_WORLDS = 16
"""A bound on the combinations of choices that are looked at."""


@dataclass(frozen=True, slots=True)
class Return:
    """One place at which `configure_optimizers` ends, and what is returned there."""

    value: Returned
    node: "cst.CSTNode" = field(compare=False, repr=False)
    implicit: bool = False
    """Whether the method ends without `return`."""


def is_none(value: Returned) -> bool:
    """Tell whether a value is certainly None."""
    return isinstance(value, Constant) and value.value is None


def worlds(value: Returned) -> tuple[Returned, ...]:
    """Spell a value with choices out as all values without; the value alone where they are too many."""
    found = _worlds(value)
    return found if len(found) <= MAX_WORLDS else (Unknown(value.node),)


def _worlds(value: Returned) -> tuple[Returned, ...]:
    match value:
        case Choice(values=values):
            return tuple(world for one in values for world in _worlds(one))
        case Sequence(items=items):
            if not any(_has_choice(item) for item in items):
                return (value,)
            return tuple(
                Sequence(chosen, value.is_list, value.node, value.display, value.like)
                for chosen in _bounded(tuple(_worlds(item) for item in items))
            )
        case Mapping(entries=entries):
            if not any(_has_choice(entry.value) for entry in entries):
                return (value,)
            return tuple(
                Mapping(
                    tuple(
                        Entry(entry.key, one, element=entry.element) for entry, one in zip(entries, chosen, strict=True)
                    ),
                    value.is_open,
                    value.node,
                    value.display,
                    value.like,
                )
                for chosen in _bounded(tuple(_worlds(entry.value) for entry in entries))
            )
        case _:
            return (value,)


def _bounded(choices: tuple[tuple[Returned, ...], ...]) -> Iterator[tuple[Returned, ...]]:
    for count, chosen in enumerate(product(*choices)):
        if count > MAX_WORLDS:
            return
        yield chosen


def _has_choice(value: Returned) -> bool:
    match value:
        case Choice():
            return True
        case Sequence(items=items):
            return any(_has_choice(item) for item in items)
        case Mapping(entries=entries):
            return any(_has_choice(entry.value) for entry in entries)
        case _:
            return False
