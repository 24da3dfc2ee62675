"""Expressions of the program, with what the symbolic run needs to know of them."""

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from paramgroups.model.kinds import Kind
from paramgroups.model.paths import Sources

if TYPE_CHECKING:
    import libcst as cst


class Unevaluated:
    """The type of `UNEVALUATED`, which stands where an expression is no literal."""


UNEVALUATED = Unevaluated()


@dataclass(frozen=True, slots=True)
class Value:
    """The right side of an option."""

    code: str
    node: "cst.BaseExpression" = field(compare=False, repr=False)
    pure: bool
    """Whether evaluating it elsewhere, or not at all, can change nothing."""
    names: frozenset[str]
    """Every name it mentions."""
    literal: object = UNEVALUATED
    """The Python value, where the expression is a literal or a name of one."""


@dataclass(frozen=True, slots=True)
class Params:
    """The params of a group."""

    code: str
    node: "cst.BaseExpression | None" = field(compare=False, repr=False)
    """None where the expression is made of `parts`."""
    kind: Kind
    sources: Sources
    pure: bool
    fresh: bool
    """Whether evaluating the expression twice gives all parameters twice (a name of a generator does not)."""
    names: frozenset[str]
    reused: bool = False
    """Whether it is a name of a one-time iterator that other places of the file mention too."""
    without: tuple["Params", ...] = ()
    """Params of other groups to be left out, by identity."""
    parts: tuple[int, ...] = ()
    """Where it is `[…]` around several elements of the construction's list: their indices."""

    def minus(self, other: "Params") -> "Params":
        """Leave out the parameters of `other`."""
        return replace(self, without=(*self.without, other))
