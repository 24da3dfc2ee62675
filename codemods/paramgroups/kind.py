"""What an expression yields, as far as it matters to param groups: plain data, since files tell it each other."""

from dataclasses import dataclass
from enum import Enum, auto


class Shape(Enum):
    """The coarse type of a value."""

    TENSOR = auto()
    NAMED = auto()
    """A `(name, tensor)` pair, as `named_parameters()` yields."""
    PAIR = auto()
    """A pair of tensors, as `zip(a.parameters(), b.parameters())` yields; torch takes the first for a name."""
    DETACHED = auto()
    """A tensor that gets no gradient: `p.detach()`, `p.data`, a value of `state_dict()`."""
    GROUP = auto()
    """A group dict: a dict that certainly has the key `params`."""
    MODULE = auto()
    METHOD = auto()
    """`net.parameters` without the call, where `net` is certainly a module."""
    ITERABLE = auto()
    UNKNOWN = auto()


VAGUE = "..."
"""What stands in a type's name where the source does not tell it."""


@dataclass(frozen=True, slots=True)
class Kind:
    """The type of a value; for an iterable also what it yields and what torch calls it in messages."""

    shape: Shape
    of: "Kind | None" = None
    once: bool = False
    """Whether it can be iterated one time only, like a generator."""
    typename: str = ""
    """What `torch.typename` prints of it: `Module.parameters`, `list`, `filter`."""
    classname: str = ""
    """What `type(x).__name__` is: `generator`, `list`, `filter`."""

    @property
    def printed_class(self) -> str:
        """The class as Python's own messages print it, with the module of what is no builtin."""
        if self.classname == "ParameterList" or self.typename == VAGUE:
            return self.typename
        return f"itertools.{self.classname}" if self.classname in {"chain", "islice"} else self.classname

    def yields(self, shape: Shape) -> bool:
        """Tell whether this is an iterable of values of `shape`."""
        return self.shape is Shape.ITERABLE and self.of is not None and self.of.shape is shape
