"""Expressions of the program, with what the symbolic run needs to know of them."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from paramgroups.model.kinds import TENSOR, Kind, iterable
from paramgroups.model.paths import Path, Sources

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
    one_object: bool = False
    """Whether evaluating it twice gives the same object, or equal ones that nothing can change."""

    def equals(self, other: "Value") -> bool:
        """Tell whether two expressions, evaluated one right after the other, certainly give the same."""
        if self.literal is not UNEVALUATED and other.literal is not UNEVALUATED:
            return type(self.literal) is type(other.literal) and self.literal == other.literal
        return self.pure and self.one_object and self.code == other.code


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

    terms: tuple["Params", ...] = ()
    """Where it is `[*a, *b]`: single parameters and iterables of them, put together by edits."""
    some_sources: tuple[Path, ...] = ()
    """Where its sources are not all known, those that are."""

    @property
    def known_sources(self) -> tuple[Path, ...]:
        """The places that it certainly draws from, perhaps beside others."""
        return self.some_sources if self.sources is None else self.sources

    def plus(self, other: "Params") -> "Params":
        """Put more parameters behind these."""
        sources = None if self.sources is None or other.sources is None else (*self.sources, *other.sources)
        return Params(
            code=f"{self.code} + {other.code}",
            node=None,
            kind=iterable(TENSOR, "list"),
            sources=sources,
            pure=self.pure and other.pure,
            fresh=self.fresh and other.fresh,
            names=self.names | other.names,
            reused=self.reused or other.reused,
            terms=(*(self.terms or (self,)), other),
        )

    def minus(self, other: "Params") -> "Params":
        """Leave out the parameters of `other`."""
        return replace(self, without=(*self.without, other))

    def with_again(self, others: Sequence["Params"]) -> "Params":
        """Take the parameters of `others` in again, if they were left out."""
        back = {(id(other.node), other.code) for other in others}
        return replace(self, without=tuple(one for one in self.without if (id(one.node), one.code) not in back))
